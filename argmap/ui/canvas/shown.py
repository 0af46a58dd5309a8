"""A figure to be shown, with all that the canvas needs to know of it. It is made in a thread, so that none of it is
made while somebody waits."""

import itertools
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QImage

from argmap.layout import Arrangement, Point
from argmap.picture import Figure, Item, MeasuredMap
from argmap.ui.canvas.branch_labels import BranchLabels
from argmap.ui.canvas.branches import Branch, branches
from argmap.ui.canvas.card_faces import Face, face_of
from argmap.ui.canvas.item_index import ItemIndex
from argmap.ui.canvas.overview import overview
from argmap.ui.canvas.short_words import measure_first

FAR = 0.1
"""A zoom from which a map is seen from far away."""
BRACKET = 5.0
"""How far from a bracket, in px of the figure, it is still clicked on."""


@dataclass(frozen=True)
class Shown:
    """A figure to be shown, with the arrangement and the measured map that it draws."""

    figure: Figure
    arrangement: Arrangement
    measured_map: MeasuredMap

    def prepared(self) -> "Shown":
        """Return this, with everything computed that it computes only once."""
        _ = self.index.numbers, self.index.claims, self.items(), self.overview, self.labels.at(FAR)
        for item in self.index.claims:
            measure_first(item.title)
        return self

    def items(self) -> dict[str, Item]:
        """Return the figure's items by id, without the hint of an empty picture: the canvas has its own."""
        return self._items

    @cached_property
    def _items(self) -> dict[str, Item]:
        return {item.id: item for item in self.index.items}

    @cached_property
    def index(self) -> ItemIndex:
        """The items in the order in which they are painted, by place."""
        return ItemIndex(item for item in self.figure.items if item.id != "hint")

    @cached_property
    def branches(self) -> Mapping[str, Branch]:
        """For each claim from which something hangs, the room of its branch and how much is in it."""
        return branches(self.measured_map.tree, self._items)

    @cached_property
    def labels(self) -> BranchLabels:
        """What branches say of themselves from far away."""
        return BranchLabels(self.measured_map.tree.roots, self.branches, self._items, self.face)

    @cached_property
    def _faces(self) -> dict[str, Face]:
        return {}

    def face(self, item: Item) -> Face:
        """Return what is told of a claim on little room."""
        if item.id not in self._faces:
            self._faces[item.id] = face_of(item, self.measured_map.theme)
        return self._faces[item.id]

    @cached_property
    def overview(self) -> QImage:
        """A small picture of the whole figure."""
        return overview(self.figure, self.index.claims, self.measured_map)

    def disc(self, argument: str) -> tuple[float, float] | None:
        """Return the center of an argument's sign in the figure."""
        route = self.arrangement.routes.get(argument)
        x, y = self.figure.origin
        return (x + route.disc.x, y + route.disc.y) if route else None

    def is_on_bracket(self, argument: str, x: float, y: float) -> bool:
        """Return whether a point of the figure is on the bracket that joins the premises of an argument."""
        route = self.arrangement.routes.get(argument)
        if route is None or len(route.branches) < 2 or route.far:
            return False
        left, top = self.figure.origin
        at = x - left, y - top
        for path in (route.bracket, *route.branches):
            corners = path[::3]  # the lines between them are straight, but for a rounded corner
            if any(_away(at, one, other) <= BRACKET for one, other in itertools.pairwise(corners)):
                return True
        return False


def _away(at: tuple[float, float], one: Point, other: Point) -> float:
    """Return how far a point is from a line between two others."""
    dx, dy = other.x - one.x, other.y - one.y
    length = dx * dx + dy * dy
    part = max(0.0, min(1.0, ((at[0] - one.x) * dx + (at[1] - one.y) * dy) / length)) if length else 0.0
    return math.hypot(at[0] - one.x - part * dx, at[1] - one.y - part * dy)
