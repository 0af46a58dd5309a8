"""Right-angled lines with rounded corners, as paths of Bézier curves."""

from collections.abc import Iterable, Sequence

from argmap.layout.graph import Point

Path = tuple[Point, ...]

ROUND = 7.0
"""The radius of a corner in px."""
PULL = 0.4477
"""How far from the corner of a quarter circle its Bézier handles lie, in radii."""


def angled(corners: Sequence[tuple[float, float]], radius: float = ROUND) -> Path:
    """Return the path through the corners, each of them rounded. Points on the way that turn nothing are left out."""
    kept = _turns(corners)
    new, (x, y), last = tuple.__new__, kept[0], len(kept) - 1
    path: list[Point] = [new(Point, (x, y))]
    if not last:
        return (path[0],) * 4
    # a large map has tens of thousands of corners: all is in one loop, without calls
    for at in range(1, last):
        (ex, ey), (ax, ay) = kept[at], kept[at + 1]
        before, after = abs(ex - x) + abs(ey - y), abs(ax - ex) + abs(ay - ey)
        room = after if at + 1 == last else after / 2
        room = min(room, before)
        room = min(room, radius)
        back = room / before if before >= 0.01 else 0.0
        on = room / after if after >= 0.01 else 0.0
        bx, by, fx, fy = (x - ex) * back, (y - ey) * back, (ax - ex) * on, (ay - ey) * on
        sx, sy = ex + bx, ey + by
        if abs(x - sx) >= 0.01 or abs(y - sy) >= 0.01:
            dx, dy = (sx - x) / 3, (sy - y) / 3
            path += (new(Point, (x + dx, y + dy)), new(Point, (sx - dx, sy - dy)), new(Point, (sx, sy)))
        x, y = ex + fx, ey + fy
        path += (
            new(Point, (ex + bx * PULL, ey + by * PULL)), new(Point, (ex + fx * PULL, ey + fy * PULL)),
            new(Point, (x, y)),
        )  # fmt: skip
    ex, ey = kept[last]
    if abs(x - ex) >= 0.01 or abs(y - ey) >= 0.01:
        dx, dy = (ex - x) / 3, (ey - y) / 3
        path += (new(Point, (x + dx, y + dy)), new(Point, (ex - dx, ey - dy)), new(Point, (ex, ey)))
    return tuple(path)


def _turns(corners: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the corners without those at one place with that before, and those where the way goes straight on."""
    kept: list[tuple[float, float]] = [corners[0]]
    last_x, last_y = corners[0]
    along = down = 0.0  # from the last but one to the last
    for corner in corners[1:]:
        x, y = corner
        dx, dy = x - last_x, y - last_y
        upright, level = -0.01 < dx < 0.01, -0.01 < dy < 0.01
        if upright and level:
            continue
        if (upright and -0.01 < along < 0.01 and down * dy > 0) or (level and -0.01 < down < 0.01 and along * dx > 0):
            kept[-1] = corner
            along, down = along + dx, down + dy
        else:
            kept.append(corner)
            along, down = dx, dy
        last_x, last_y = x, y
    return kept


def moved(path: Iterable[Point], dx: float, dy: float) -> Path:
    """Return the path moved."""
    new = tuple.__new__
    return tuple([new(Point, (x + dx, y + dy)) for x, y in path])
