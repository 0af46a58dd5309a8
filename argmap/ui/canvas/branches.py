"""The branches of a map: the room that each takes in the figure, and how much is in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.model.records import Stance
from argmap.model.tree import Tree
from argmap.picture import Item
from argmap.picture.translation import tr


@dataclass(frozen=True, slots=True)
class Branch:
    """A claim with all that hangs on it and is visible: its room in the figure, and the claims below by their side.

    `inside` are the claims right below it, in reading order.
    """

    claim: str
    left: float
    top: float
    right: float
    bottom: float
    pro: int
    con: int
    inside: tuple[str, ...]

    def counted(self) -> str:
        """Return in words how much hangs on the claim; "" if nothing does."""
        if self.pro and self.con:
            return tr("%Ln claim(s)", "", self.pro + self.con)
        if self.pro:
            return tr("%Ln reason(s)", "", self.pro)
        return tr("%Ln objection(s)", "", self.con) if self.con else ""


def branches(tree: Tree, items: Mapping[str, Item]) -> dict[str, Branch]:
    """Return the branch of each claim that is shown, in reading order."""
    above: dict[str, str] = {}
    inside: dict[str, list[str]] = {}
    order: list[str] = []
    arguments = tree.arguments()
    for claim, _, argument in tree.walk():
        if claim not in items:
            continue
        order.append(claim)
        if argument is not None:
            target = argument.target
            while target in arguments:
                target = arguments[target].target
            if target in items:
                above[claim] = target
                inside.setdefault(target, []).append(claim)
    rooms: dict[str, tuple[float, float, float, float]] = {}
    counts: dict[str, tuple[int, int]] = {}
    for claim in reversed(order):
        item = items[claim]
        left, top, right, bottom = item.x, item.y, item.x + item.width, item.y + item.height
        pro = con = 0
        for below in inside.get(claim, ()):
            if below in rooms:
                room = rooms[below]
                left, top = min(left, room[0]), min(top, room[1])
                right, bottom = max(right, room[2]), max(bottom, room[3])
                shows = tree.shown_by.get(below)
                mine = shows is not None and shows.stance is Stance.PRO
                pro, con = pro + counts[below][0] + mine, con + counts[below][1] + (not mine)
        rooms[claim], counts[claim] = (left, top, right, bottom), (pro, con)
    return {id: Branch(id, *rooms[id], *counts[id], tuple(inside.get(id, ()))) for id in order}
