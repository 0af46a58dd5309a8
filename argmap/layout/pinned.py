"""Move pinned claims to where the user put them, together with their reasons.

A pinned row and all rows below it are a piece; a pin further below starts a piece of its own. Rows without a pin stay
in place. Each piece in turn moves to its pin or, if that is occupied, to the nearest place where it overlaps nothing.
"""

from collections.abc import Mapping

from argmap.layout.free_ground import Ground, moved
from argmap.layout.graph import Rect
from argmap.layout.placement import BRACKET_ABOVE, Scene
from argmap.layout.spanning_tree import Row


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
    ground = Ground()
    for row in scene.forest.rows:
        if piece_of[row.index] is None:
            ground.take(_shapes(scene, row))
    for rows in pieces.values():
        box = next(box for box in rows[0].boxes if box.id in wanted)
        rect, (x, y) = scene.boxes[box.id], wanted[box.id]
        shapes = [shape for row in rows for shape in _shapes(scene, row)]
        dx, dy = ground.free(shapes, x - rect.x - rect.width / 2, y - rect.y - rect.height / 2)
        ground.take(moved(shape, dx, dy) for shape in shapes)
        if dx or dy:
            for row in rows:
                _move(scene, row, dx, dy)


def _move(scene: Scene, row: Row, dx: float, dy: float) -> None:
    scene.middles[row.index] += dx
    scene.shifts[row.index] = (dx, dy)
    for box in row.boxes:
        scene.boxes[box.id] = moved(scene.boxes[box.id], dx, dy)


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
