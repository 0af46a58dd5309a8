"""The verbs of order among siblings. None of them gives another claim a new key, except where keys are equal."""

from dataclasses import replace
from enum import Enum, auto

from argmap.model import map_commands
from argmap.model.document import Edit
from argmap.model.ordering import NoRoom, after, between
from argmap.model.rules import Refused
from argmap.model.tree import Tree, tree


class Neighbor(Enum):
    """The side of another claim on which a claim is put."""

    BEFORE = auto()
    AFTER = auto()


def order(edit: Edit, map: str, claim: str, before: str | None) -> None:
    """Put a claim before one of its siblings, or last (None).

    Siblings are the premises of the same argument, or else the arguments for and against the same target, or the
    roots. An argument goes with all its premises. Raises Refused if the two are not siblings.
    """
    on_map = tree(edit, map)
    mine = on_map.shown_by.get(claim)
    if mine and (before in mine.premises or (before is None and len(mine.premises) > 1)):
        edit.put(replace(mine, premises=_moved(mine.premises, claim, before)))
        return
    siblings, first = on_map.beside(mine), on_map.leader(claim)
    goal = on_map.leader(before) if before else None
    if goal is not None and goal not in siblings:
        raise Refused("Only claims that stand side by side can be put in another order.")
    wanted = _moved(siblings, first, goal)
    if wanted == siblings:
        return
    try:
        key = _key_before(edit, on_map, wanted, wanted.index(first))
        edit.put(replace(on_map.placements[first], order=key))
    except NoRoom:  # two people put claims at one place, or another program gave them the same order
        for id in wanted:
            edit.put(replace(on_map.placements[id], order=after(edit.last_placed(map))))


def _moved(siblings: tuple[str, ...], item: str, before: str | None) -> tuple[str, ...]:
    rest = [id for id in siblings if id != item]
    rest.insert(rest.index(before) if before in rest else len(rest), item)
    return tuple(rest)


def _key_before(edit: Edit, on_map: Tree, wanted: tuple[str, ...], at: int) -> str:
    """Return an order that no claim of the map has, for the claim at an index of a row. Raises NoRoom."""
    if at + 1 == len(wanted):
        return after(edit.last_placed(on_map.map.id))
    high = on_map.placements[wanted[at + 1]].order
    low = max((p.order for id, p in on_map.placements.items() if p.order < high and id != wanted[at]), default="")
    if at and on_map.placements[wanted[at - 1]].order >= high:
        raise NoRoom("two siblings have the same order")
    return between(low, high)


def put_beside(edit: Edit, map: str, claim: str, other: str, side: Neighbor) -> None:
    """Put a claim before or after another one, moving it to the same side of the same target if it is elsewhere.

    An argument with several premises is moved, and passed over, as a whole.
    """
    on_map = tree(edit, map)
    mine, its = on_map.shown_by.get(claim), on_map.shown_by.get(other)
    if (mine and mine.target) != (its and its.target):
        map_commands.move(edit, map, claim, its.target if its else None, its.stance if its else None)
        on_map = tree(edit, map)
    order(edit, map, claim, other if side is Neighbor.BEFORE else _next(on_map, claim, other))


def _next(on_map: Tree, claim: str, other: str) -> str | None:
    """Return the sibling after a claim, or after the argument by which it is shown; None for the last."""
    siblings = on_map.siblings(claim)
    if other not in siblings:
        siblings, claim, other = on_map.beside(on_map.shown_by.get(claim)), on_map.leader(claim), on_map.leader(other)
    rest = [id for id in siblings if id != claim]
    place = rest.index(other) + 1 if other in rest else len(rest)
    return rest[place] if place < len(rest) else None


def shift(edit: Edit, map: str, claim: str, by: int) -> None:
    """Move a claim by a number of places towards the last of its siblings, or the first (negative)."""
    siblings = tree(edit, map).siblings(claim)
    place = siblings.index(claim) + by
    if 0 <= place < len(siblings):
        rest = [id for id in siblings if id != claim]
        order(edit, map, claim, rest[place] if place < len(rest) else None)
