"""Which rows stand below which in the outline, and how far the lines from steps to objections to them go."""

from argmap.model.records import Argument
from argmap.model.tree import Tree


def below(on_map: Tree, parent: str | None) -> list[tuple[str, Argument | None, int]]:
    """Return the rows below a claim (None: the roots): each with its argument, and how much deeper it stands."""
    if parent is None:
        return [(root, None, 0) for root in on_map.roots]
    return [
        (premise, argument, deeper - 1)
        for argument, deeper in on_map.below(parent)
        for premise in argument.premises
        if is_shown_by(on_map, premise, argument)
    ]


def rails(on_map: Tree, rows: list[tuple[str, Argument | None, int]]) -> dict[int, list[int]]:
    """Return for each of some rows the levels on which a line goes on below it, to an objection to a step above it."""
    firsts: dict[str, int] = {}
    lasts: dict[str, tuple[int, int]] = {}
    undercut: dict[str, int] = {}
    for place, (_, argument, level) in enumerate(rows):
        if argument is None:
            continue
        firsts.setdefault(argument.id, place)
        lasts[argument.id] = place, level
        if argument.target not in on_map.placements:
            undercut[argument.target] = firsts[argument.id]
    found: dict[int, list[int]] = {}
    for step, end in undercut.items():
        start, level = lasts.get(step, (end, 0))
        for place in range(start, end):
            found.setdefault(place, []).append(level)
    return found


def is_shown_by(on_map: Tree, premise: str, argument: Argument) -> bool:
    """Return whether this is the argument below whose target a premise has its row."""
    shown = on_map.shown_by.get(premise)
    return shown is not None and shown.id == argument.id
