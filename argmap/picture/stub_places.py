"""Where the labels of arguments that lead far away lie on a card: on its lower edge, and in rows above that.

A layout says where the lines of such arguments end. Their labels lie there only if all of them find room there; else
they are packed from the right, one beside the other, so that they cover neither words nor one another.
"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from argmap.layout import Point, Rect

ROW = 22.0
"""From one row of labels to the next, in px."""
SPACE = 5.0
"""Between two labels of a row, in px."""
FEW = 3
"""Fewer labels than this lie in one row beside a sign if they would without it."""
LEFT = 3.0
"""From the left edge of a card to its first label, at least."""
SPARE = 9.0
"""What is left over where the height of a card is settled, since labels may stand in another order."""
ON_EDGE = 1.0
"""The px by which an end may be off the lower edge for what floating point leaves over."""


@dataclass(frozen=True, slots=True)
class End:
    """The end of an argument at a card: where the layout has put it, and how far its label reaches left and right."""

    key: Hashable
    at: Point
    left: float
    right: float


def rows(labels: Sequence[float], width: float, free: float) -> int:
    """Return how many rows labels of these widths take on a card of a width; `free` is as for `places`.

    Among many there is also room for a sign that lies on the edge itself.
    """
    count, x = 1, width - free
    for wide in labels if len(labels) < FEW else (ROW, *labels):
        if x - wide < LEFT + SPARE and x < width - free:
            count, x = count + 1, width - free
        x -= wide + SPACE
    return count


def places(card: Rect, ends: Sequence[End], taken: Iterable[tuple[float, float]], free: float) -> dict[Hashable, Point]:
    """Return where the ends at a card are to be, as far as they may not stay where the layout has put them.

    `taken` are the pieces of the lower edge, from x to x, on which other signs lie; `free` is what is to be kept free
    at the right end of the lower edge.
    """
    bottom, last = card.y + card.height, card.x + card.width - free
    busy = sorted(taken)
    if all(abs(end.at.y - bottom) <= ON_EDGE for end in ends):
        spans = sorted([*busy, *((end.at.x - end.left, end.at.x + end.right) for end in ends)])
        inside = spans[0][0] >= card.x and max(e.at.x + e.right for e in ends) <= last
        if inside and all(one[1] <= other[0] for one, other in pairwise(spans)):
            return {}
    made: dict[Hashable, Point] = {}
    x, y = last, bottom
    for end in sorted(ends, key=lambda end: -end.at.x):
        wide = end.left + end.right
        while True:
            over = next((span for span in reversed(busy) if span[0] < x and x - wide < span[1]), None)
            if over is None:
                break
            x = over[0] - SPACE
        if x - wide < card.x + LEFT and x < last:
            x, y, busy = last, y - ROW, []
        made[end.key] = Point(x - end.right, y)
        x -= wide + SPACE
    return made


def along(card: Rect, start: Point, end: Point) -> tuple[Point, ...]:
    """Return the way from a label to another point of the card's edge: down to the lower edge and around."""
    bottom = card.y + card.height
    side = card.x if end.x - card.x < card.width / 2 else card.x + card.width
    corners = [start, Point(start.x, bottom), Point(side, bottom), Point(side, end.y), end]
    return tuple(point for point, before in zip(corners, [None, *corners], strict=False) if point != before)
