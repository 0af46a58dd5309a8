"""The order in which a screen reader walks a map: each claim below what it speaks about, as in the outline.

An objection to a step hangs on the last premise that stands in that step, since a step is no object of its own unless
it is selected. Nothing here looks at more than a claim's own neighborhood.
"""

from collections.abc import Iterator

from argmap.model.records import Argument
from argmap.model.tree import Tree


def above(on_map: Tree, claim: str) -> str | None:
    """Return the claim below which this one is found; None for those at the top."""
    argument = on_map.shown_by.get(claim)
    return holder(on_map, argument) if argument is not None else None


def holder(on_map: Tree, argument: Argument) -> str | None:
    """Return the claim below which the premises of an argument are found."""
    target = argument.target
    while (undercut := on_map.argument(target)) is not None:
        shown = _shown_in(on_map, undercut)
        if shown:
            return shown[-1]
        target = undercut.target
    return target


def below(on_map: Tree, claim: str | None) -> list[str]:
    """Return the claims that are found below a claim that is not folded, in reading order; None: those at the top."""
    if claim is None:
        return list(on_map.roots)
    if claim not in on_map.placements or on_map.folded(claim):
        return []
    return list(_hanging_on(on_map, claim))


def replies(on_map: Tree, claim: str) -> int:
    """Return how many claims hang on a claim, folded or not; where it is folded, with all that hangs on those."""
    return on_map.hidden_by(claim) or sum(1 for _ in _hanging_on(on_map, claim))


def level(on_map: Tree, claim: str) -> int:
    """Return how deep a claim is; 1 at the top."""
    found, at = 1, above(on_map, claim)
    while at is not None:
        found, at = found + 1, above(on_map, at)
    return found


def _hanging_on(on_map: Tree, claim: str) -> Iterator[str]:
    mine = on_map.shown_by.get(claim)
    yield from _about(on_map, claim)
    if mine is not None and _shown_in(on_map, mine)[-1:] == [claim]:
        yield from _about(on_map, mine.id)


def _about(on_map: Tree, target: str) -> Iterator[str]:
    for argument in on_map.reasons.get(target, ()):
        shown = _shown_in(on_map, argument)
        yield from shown
        if not shown:
            yield from _about(on_map, argument.id)


def _shown_in(on_map: Tree, argument: Argument) -> list[str]:
    """Return the premises that stand in this argument, and not in another one of which they are premises, too."""
    return [premise for premise in argument.premises if on_map.shown_by.get(premise) is argument]
