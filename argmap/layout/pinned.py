"""Move pinned claims to where the user put them, together with their reasons.

A pinned row and all rows below it are a piece; a pin further below starts a piece of its own. Rows without a pin stay
in place. Each piece in turn moves to its pin or, if that is occupied, to the nearest place where it overlaps nothing.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from argmap.layout.graph import Rect
from argmap.layout.placement import BRACKET_ABOVE, Scene
from argmap.layout.spanning_tree import Row

CELL = 256.0
"""Side of a grid cell, in px."""
CLEAR = 6.0
"""Free space around every card, in px."""
RING = 20.0
"""Distance between the rings on which a free place is searched, in px."""
RINGS = 120
"""The number of rings searched; beyond them, the piece is placed to the right of everything else."""


def move_pinned(scene: Scene, wanted: Mapping[str, tuple[float, float]]) -> None:
    """Move the rows of pinned boxes so that the boxes' centers are where `wanted` says, in tree coordinates.

    Of two pins in one row the first counts, since co-premises stand together.
    """
    pieces: dict[int, list[Row]] = {}
    piece_of: dict[int, int | None] = {}
    for row in scene.forest.rows:
        pinned = any(box.id in wanted for box in row.boxes)
        piece = row.index if pinned else None if row.parent is None else piece_of[row.parent]
        piece_of[row.index] = piece
        if piece is not None:
            pieces.setdefault(piece, []).append(row)
    ground = _Ground()
    for row in scene.forest.rows:
        if piece_of[row.index] is None:
            ground.take(_shapes(scene, row))
    for rows in pieces.values():
        box = next(box for box in rows[0].boxes if box.id in wanted)
        rect, (x, y) = scene.boxes[box.id], wanted[box.id]
        shapes = [shape for row in rows for shape in _shapes(scene, row)]
        dx, dy = ground.free(shapes, x - rect.x - rect.width / 2, y - rect.y - rect.height / 2)
        ground.take(_moved(shape, dx, dy) for shape in shapes)
        if dx or dy:
            for row in rows:
                _move(scene, row, dx, dy)


def _move(scene: Scene, row: Row, dx: float, dy: float) -> None:
    scene.middles[row.index] += dx
    scene.shifts[row.index] = (dx, dy)
    for box in row.boxes:
        scene.boxes[box.id] = _moved(scene.boxes[box.id], dx, dy)


def _moved(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)


def _shapes(scene: Scene, row: Row) -> list[Rect]:
    """Return what a row occupies: its boxes, its disc and its bracket."""
    shapes = [scene.boxes[box.id] for box in row.boxes]
    if row.step is not None:
        x, y = scene.disc_of(row)
        top, radius = scene.top(row), scene.disc / 2
        left, right = scene.middles[row.index] + row.offsets[0], scene.middles[row.index] + row.offsets[-1]
        bracket = BRACKET_ABOVE * scene.gap
        shapes.append(Rect(x - radius, y - radius, scene.disc, top - y + radius))
        shapes.append(Rect(left, top - bracket, right - left, bracket))
    return shapes


class _Ground:
    """The occupied rectangles, indexed by grid cell."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[Rect]] = defaultdict(list)
        self._right = -math.inf

    def take(self, rects: Iterable[Rect]) -> None:
        for rect in rects:
            self._right = max(self._right, rect.x + rect.width)
            for cell in _cells(rect):
                self._cells[cell].append(rect)

    def free(self, shapes: list[Rect], dx: float, dy: float) -> tuple[float, float]:
        """Return the offset nearest to (dx, dy) at which the shapes overlap nothing."""
        if math.hypot(dx, dy) < 0.5:
            dx = dy = 0.0
        for aside, along in _rings():
            if not any(self._taken(_moved(shape, dx + aside, dy + along)) for shape in shapes):
                return dx + aside, dy + along
        return self._right + 4 * CLEAR - min(shape.x for shape in shapes), dy

    def _taken(self, rect: Rect) -> bool:
        left, top = rect.x - CLEAR, rect.y - CLEAR
        right, bottom = rect.x + rect.width + CLEAR, rect.y + rect.height + CLEAR
        return any(
            other.x < right and left < other.x + other.width and other.y < bottom and top < other.y + other.height
            for cell in _cells(rect)
            for other in self._cells.get(cell, ())
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
