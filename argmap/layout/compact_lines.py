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
    kept: list[tuple[float, float]] = [corners[0]]
    for corner in corners[1:]:
        if abs(corner[0] - kept[-1][0]) < 0.01 and abs(corner[1] - kept[-1][1]) < 0.01:
            continue
        if len(kept) > 1 and _straight(kept[-2], kept[-1], corner):
            kept.pop()
        kept.append(corner)
    if len(kept) == 1:
        return (Point(*kept[0]),) * 4
    path = [Point(*kept[0])]
    here = kept[0]
    for at in range(1, len(kept)):
        end = kept[at]
        if at + 1 == len(kept):
            _line(path, here, end)
            break
        after = kept[at + 1]
        before_length = abs(end[0] - here[0]) + abs(end[1] - here[1])
        after_length = abs(after[0] - end[0]) + abs(after[1] - end[1])
        if at + 2 < len(kept):
            after_length /= 2
        room = min(radius, before_length, after_length)
        start = _toward(end, here, room)
        stop = _toward(end, after, room)
        _line(path, here, start)
        one, two = _toward(end, here, room * PULL), _toward(end, after, room * PULL)
        path += (Point(*one), Point(*two), Point(*stop))
        here = stop
    return tuple(path)


def _straight(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    """Return whether the way from a over b to c goes on in one direction."""
    if abs(a[0] - b[0]) < 0.01 and abs(b[0] - c[0]) < 0.01:
        return (b[1] - a[1]) * (c[1] - b[1]) > 0
    if abs(a[1] - b[1]) < 0.01 and abs(b[1] - c[1]) < 0.01:
        return (b[0] - a[0]) * (c[0] - b[0]) > 0
    return False


def _toward(a: tuple[float, float], b: tuple[float, float], length: float) -> tuple[float, float]:
    whole = abs(b[0] - a[0]) + abs(b[1] - a[1])
    if whole < 0.01:
        return a
    part = length / whole
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def _line(path: list[Point], a: tuple[float, float], b: tuple[float, float]) -> None:
    if abs(a[0] - b[0]) < 0.01 and abs(a[1] - b[1]) < 0.01:
        return
    dx, dy = (b[0] - a[0]) / 3, (b[1] - a[1]) / 3
    path += (Point(a[0] + dx, a[1] + dy), Point(b[0] - dx, b[1] - dy), Point(*b))


def moved(path: Iterable[Point], dx: float, dy: float) -> Path:
    """Return the path moved."""
    new = tuple.__new__
    return tuple([new(Point, (x + dx, y + dy)) for x, y in path])
