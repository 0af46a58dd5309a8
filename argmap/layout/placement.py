"""Compute places of boxes and discs from the middles of rows, level by level, in tree coordinates."""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.layout.graph import Options, Rect
from argmap.layout.spanning_tree import Forest, Row


@dataclass(slots=True)
class Scene:
    """Places in tree coordinates: x along a level, y from the roots down."""

    forest: Forest
    gap: float
    """Between two levels, at least."""
    disc: float
    sibling: float
    tops: list[float]
    """Of each level; boxes of one level share their top."""
    bottoms: list[float]
    """Of each level: the bottom of its highest box."""
    middles: dict[int, float]
    shifts: dict[int, tuple[float, float]]
    """Rows that a pin has moved off the grid, and how far."""
    boxes: dict[str, Rect]

    def top(self, row: Row) -> float:
        """Return the common top of the row's boxes."""
        return self.tops[row.level] + self.shifts.get(row.index, (0.0, 0.0))[1]

    def bottom(self, row: Row) -> float:
        """Return the y at which the level of the row ends."""
        return self.bottoms[row.level] + self.shifts.get(row.index, (0.0, 0.0))[1]

    def bus(self, row: Row) -> float:
        """Return the y at which lines run along below the level of the row."""
        return self.bottom(row) + BUS_BELOW * self.gap

    def disc_of(self, row: Row) -> tuple[float, float]:
        """Return the center of the disc above a row; exactly below its target if that is hardly aside."""
        x = self.middles[row.index] + row.disc
        y = self.top(row)
        if len(row.boxes) > 1:
            y -= max(BRACKET_ABOVE * self.gap, self.disc / 2 + 3.0)
        elif row.column is not None:
            y -= DISC_ABOVE * self.gap
        target = self.boxes.get(row.step.target) if row.step else None
        if target is not None and abs(target.x + target.width / 2 - x) <= min(NEXT_TO_NOTHING, row.width / 4):
            x = target.x + target.width / 2
        return x, y


DISC_ABOVE = 0.5
"""The height of the disc's center above a box whose step is undercut, in gaps; else it sits on the edge."""
NEXT_TO_NOTHING = 6.0
"""An offset in px that is invisible at the top of a card, but would make a line visibly lean."""
BRACKET_ABOVE = 0.2
"""The height of the bracket above the boxes, in gaps; the disc sits in its middle."""
BUS_BELOW = 0.3
"""How far below a level its lines run along to the next one, in gaps."""


def place(forest: Forest, middles: Mapping[int, float], options: Options) -> Scene:
    """Place the boxes of each row side by side with a common top. Roots begin at y = 0."""
    gap = max(options.gap_level, 2.5 * options.disc)
    heights: list[float] = []
    for row in forest.rows:
        if row.level == len(heights):
            heights.append(0.0)
        heights[row.level] = max(heights[row.level], *(box.height for box in row.boxes))
    tops, bottoms, y = [], [], 0.0
    for height in heights:
        tops.append(y)
        bottoms.append(y + height)
        y += height + gap
    boxes = {
        box.id: Rect(middles[row.index] + offset - box.width / 2, tops[row.level], box.width, box.height)
        for row in forest.rows
        for box, offset in zip(row.boxes, row.offsets, strict=True)
    }
    return Scene(forest, gap, options.disc, options.gap_sibling, tops, bottoms, dict(middles), {}, boxes)
