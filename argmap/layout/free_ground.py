"""The nearest free place for what the user has put on occupied ground."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from argmap.layout.graph import Rect

CELL = 256.0
"""Side of a grid cell, in px."""
CLEAR = 6.0
"""Free space around every card, in px."""
CLEAR_OF_LINES = 3.0
"""Free space around every line, in px."""
RING = 20.0
"""Distance between the rings on which a free place is searched, in px."""
RINGS = 120
"""The number of rings searched; beyond them, the piece is placed to the right of everything else."""


class Ground:
    """The occupied rectangles and lines, indexed by grid cell. Lines may cross each other, but lie under nothing."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = defaultdict(list)
        self._lines: dict[tuple[int, int], list[Rect]] = defaultdict(list)
        self._right = -math.inf

    def take(self, rects: Iterable[Rect], lines: Iterable[Rect] = ()) -> None:
        """Add what is occupied."""
        for found, cells in ((rects, self._cells), (lines, self._lines)):
            for rect in found:
                self._right = max(self._right, rect.x + rect.width)
                for cell in _cells(rect):
                    cells[cell].append(rect)

    def free(self, shapes: list[Rect], dx: float, dy: float, lines: Sequence[Rect] = ()) -> tuple[float, float]:
        """Return the offset nearest to (dx, dy) at which the shapes overlap nothing, nor their lines a shape."""
        if math.hypot(dx, dy) < 0.5:
            dx = dy = 0.0
        for aside, along in _rings():
            x, y = dx + aside, dy + along
            if any(
                _taken(shape, self._cells, CLEAR) or _taken(shape, self._lines, CLEAR_OF_LINES)
                for shape in (moved(shape, x, y) for shape in shapes)
            ):
                continue
            if not any(_taken(moved(line, x, y), self._cells, CLEAR_OF_LINES) for line in lines):
                return x, y
        return self._right + 4 * CLEAR - min(rect.x for rect in (*shapes, *lines)), dy


def _taken(rect: Rect, cells: Mapping[tuple[int, int], list[Rect]], clear: float) -> bool:
    left, top = rect.x - clear, rect.y - clear
    right, bottom = rect.x + rect.width + clear, rect.y + rect.height + clear
    return any(
        other.x < right and left < other.x + other.width and other.y < bottom and top < other.y + other.height
        for cell in _cells(rect)
        for other in cells.get(cell, ())
    )


def _cells(rect: Rect) -> Iterator[tuple[int, int]]:
    for x in range(int((rect.x - CLEAR) // CELL), int((rect.x + rect.width + CLEAR) // CELL) + 1):
        for y in range(int((rect.y - CLEAR) // CELL), int((rect.y + rect.height + CLEAR) // CELL) + 1):
            yield x, y


def _rings() -> Iterator[tuple[float, float]]:
    yield 0.0, 0.0
    for ring in range(1, RINGS + 1):
        count = min(8 * ring, 48)
        for at in range(count):
            angle = 2 * math.pi * at / count
            yield round(math.cos(angle) * ring * RING, 3), round(math.sin(angle) * ring * RING, 3)


def moved(rect: Rect, dx: float, dy: float) -> Rect:
    """Return a rectangle moved."""
    return Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
