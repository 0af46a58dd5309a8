"""The visible claims and arguments of a map in reading order, and the input of the layout."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from argmap.layout import Box, Graph, Step
from argmap.model.records import Argument, SiblingOrder, Stance
from argmap.model.tree import Tree


class Boxed(Protocol):
    """Anything that is a box to the layout."""

    def box(self, pin: tuple[float, float] | None) -> Box:
        """Return the box, pinned or not."""
        ...


def ordered(tree: Tree, order: SiblingOrder) -> Tree:
    """Return the tree with the arguments about each claim, and about each argument, in an order of siblings."""
    if order is SiblingOrder.AS_SET:
        return tree
    reasons = {target: tuple(sorted(found, key=_side)) for target, found in tree.reasons.items()}
    return tree if reasons == tree.reasons else replace(tree, reasons=reasons)


def _side(argument: Argument) -> int:
    return 0 if argument.stance is Stance.PRO else 1


def shown(tree: Tree) -> Iterator[tuple[str, Argument | None]]:
    """Yield (claim, the argument below whose target it is shown) once for every visible claim, in reading order.

    Where a fold hides the place at which a claim would be shown, it is shown at its next one.
    """
    if not has_folds(tree):
        yield from ((claim, argument) for claim, _, argument in tree.walk())
        return
    seen: set[str] = set()
    ahead: list[tuple[str, Argument | None]] = [(root, None) for root in reversed(tree.roots)]
    while ahead:
        claim, argument = ahead.pop()
        if claim in seen:
            continue
        seen.add(claim)
        yield claim, argument
        if not tree.folded(claim):
            ahead.extend(reversed([(p, a) for a, _ in tree.below(claim) for p in a.premises]))


def has_folds(tree: Tree) -> bool:
    """Return whether any claim of a map is folded."""
    return bool(tree.view_folded) or any(placement.folded for placement in tree.placements.values())


def arguments(tree: Tree, visible: Sequence[tuple[str, Argument | None]]) -> dict[str, Argument]:
    """Return the visible arguments by id: first those that show a claim, as the claims are read, then the others.

    `visible` is what `shown` yields. In this order the first argument that names a claim is the one that shows it,
    which is what the layout goes by.
    """
    found = {argument.id: argument for _, argument in visible if argument}
    if len(found) == sum(map(len, tree.reasons.values())):
        return found
    for claim, _ in visible:
        if claim in tree.reasons and not tree.folded(claim):
            for argument, _ in tree.below(claim):
                found.setdefault(argument.id, argument)
    return found


def graph(
    tree: Tree,
    cards: Mapping[str, Boxed],
    arguments: Mapping[str, Argument],
    order: SiblingOrder = SiblingOrder.AS_SET,
    before: tuple[Mapping[str, Argument], Graph] | None = None,
) -> Graph:
    """Return the input of the layout: visible claims, in reading order, with the sizes of their cards; arguments.

    `before` are arguments and the graph of a map before this one: steps that are as in it are the same values, by
    which the layout sees quickly what has changed.
    """
    placements, sides = tree.placements, order is SiblingOrder.TWO_SIDES
    boxes = [card.box(placements[claim].pin) for claim, card in cards.items()]
    was, known = before[0] if before else {}, {step.id: step for step in before[1].steps} if before else {}
    steps = []
    for argument in arguments.values():
        group = _side(argument) if sides else 0
        step = known.get(argument.id)
        if step is None or step.group != group or was.get(argument.id) is not argument:
            step = Step(argument.id, argument.premises, argument.target, group)
        steps.append(step)
    return Graph(tuple(boxes), tuple(steps))
