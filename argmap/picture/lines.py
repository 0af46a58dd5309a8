"""Draw the lines and the sign of an argument along the routes of the layout."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Generic, TypeVar

from argmap.layout import Point, Route
from argmap.picture.shapes import Cap, Command, EllipseShape, PathShape, Shape, bounds, moved
from argmap.picture.theme import Theme

EXTRA_SIGN = 0.82
"""The size of the sign of an argument that is routed over the tree, relative to the usual one."""
EDGE_SIGN = 0.84
"""The size of a sign on the edge of a card, relative to one between cards."""
HALO = 2.0
"""Free ground around a sign, so that lines end before it."""


Value = TypeVar("Value")


class _Same(Generic[Value]):
    """A value as a cache key: by identity, since comparing all its points takes longer than what the cache saves."""

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.value is other.value


@dataclass(frozen=True, slots=True)
class Lines:
    """The drawing of an argument relative to its upper left corner, and the offset of that corner from its disc."""

    left: float
    top: float
    width: float
    height: float
    shapes: tuple[Shape, ...]


Stem = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """The part of a route that decides its appearance.

    `paths`: trunk, bracket and branches as x, y, x, y, … in hundredths of a px from the disc; whole numbers are equal
    where lines have only been moved. `stem`: the straight piece by which the trunk leaves its target, from the target
    on; empty where there is none.
    """

    paths: tuple[tuple[int, ...], ...]
    stem: Stem


def trace(route: Route) -> Trace:
    """Return the trace of a route."""
    return _trace(_Same(route))


@lru_cache(maxsize=20_000)
def _trace(same: _Same[Route]) -> Trace:
    route = same.value
    paths = (route.trunk, route.bracket, *route.branches)
    return Trace(tuple(_from(route.disc, path) for path in paths), _last_piece(route.trunk))


def _from(start: Point, path: Sequence[Point]) -> tuple[int, ...]:
    """Return a path as x, y, x, y, … in hundredths of a px from a point."""
    x, y = (
        int(start.x * 100 + 0.5),
        int(start.y * 100 + 0.5),
    )  # all of it is positive, and `round` takes five times as long
    lengths: list[int] = []
    for point in path:
        lengths += (int(point.x * 100 + 0.5) - x, int(point.y * 100 + 0.5) - y)
    return tuple(lengths)


def _points(lengths: Sequence[int]) -> tuple[Point, ...]:
    return tuple(Point(x / 100, y / 100) for x, y in zip(lengths[::2], lengths[1::2], strict=True))


def stem_lines(paths: tuple[tuple[Point, ...], ...], theme: Theme) -> tuple[Point, Lines]:
    """Return the lines that the arguments about one target share, and the point from which they are drawn."""
    start, lengths = _stem(_Same(paths))
    return start, _stem_lines(lengths, theme)


@lru_cache(maxsize=20_000)
def _stem(same: _Same[tuple[tuple[Point, ...], ...]]) -> tuple[Point, tuple[tuple[int, ...], ...]]:
    start = next(path[0] for path in same.value if path)
    return start, tuple(_from(start, path) for path in same.value)


@lru_cache(maxsize=20_000)
def _stem_lines(paths: tuple[tuple[int, ...], ...], theme: Theme) -> Lines:
    return _cornered(
        [PathShape(commands(_points(path)), "", theme.stem, theme.stem_line, (), "round") for path in paths if path]
    )


def _cornered(drawn: Sequence[Shape]) -> Lines:
    left, top, right, bottom = bounds(drawn)
    return Lines(left, top, right - left, bottom - top, tuple(moved(shape, -left, -top) for shape in drawn))


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How the lines of an argument look.

    `mixed`: the last piece of its trunk is also that of an argument of the other stance; it is then drawn in neither
    color. Siblings draw that piece alike, from the target on, so that their dashes fall together. `on_edge`: the sign
    stands on the edge of a card.
    """

    pro: bool
    extra: bool = False
    undercut: bool = False
    mixed: bool = False
    guessed: bool = False
    on_edge: bool = False


def lines(trace: Trace, theme: Theme, look: Look, label: tuple[Shape, ...] = ()) -> Lines:
    """Return the lines of an argument below its sign. Equal traces give the same value, wherever they are.

    The label, counted from the sign, lies between them.
    """
    return _lines(trace.paths, theme, look, label)


@lru_cache(maxsize=20_000)
def _lines(paths: tuple[tuple[int, ...], ...], theme: Theme, look: Look, label: tuple[Shape, ...]) -> Lines:
    strong, weak = (theme.pro, theme.pro_extra) if look.pro else (theme.con, theme.con_extra)
    color, width = (weak, theme.extra_line) if look.extra else (strong, theme.line)
    dash = theme.undercut_dash if look.undercut else theme.pro_dash if look.pro or look.on_edge else theme.con_dash
    if look.undercut:
        width *= 1.2  # dots look thinner than lines
    trunk, *others = [_points(path) for path in paths] or [()]
    last = _last_piece(trunk)
    if look.undercut:  # from the target on, where it lies over those of other undercuts
        trunk, last = trunk[::-1], ()
    cap: Cap = "round" if look.undercut else "butt"
    drawn: list[Shape] = [
        PathShape(commands(path), "", color, width, dash, cap)
        for path in (trunk[:-3] if last else trunk, *others)
        if len(path) > 1
    ]
    if last:
        drawn.append(
            PathShape(commands(last), "", theme.muted, width)
            if look.mixed
            else PathShape(commands(last), "", color, width, dash, cap)
        )
    size = (EXTRA_SIGN if look.extra else 1.0) * (EDGE_SIGN if look.on_edge else 1.0)
    drawn += label
    drawn += (guessed_sign if look.guessed else sign)(Point(0.0, 0.0), strong, theme, size, pro=look.pro)
    return _cornered(drawn)


def _last_piece(trunk: tuple[Point, ...]) -> Stem:
    if len(trunk) < 7:
        return ()
    turn, one, two, end = trunk[-4:]
    straight = _straight(turn, one, end) and _straight(turn, two, end)
    return (end, two, one, turn) if straight and math.dist((turn.x, turn.y), (end.x, end.y)) > 1 else ()


def commands(points: Sequence[Point]) -> tuple[Command, ...]:
    """Return a path of cubic Bézier curves (1 + 3k points) as drawing commands; straight pieces as lines."""
    made: list[Command] = [("M", points[0].x, points[0].y)]
    for at in range(1, len(points) - 2, 3):
        start, one, two, end = points[at - 1 : at + 3]
        if _straight(start, one, end) and _straight(start, two, end):
            made.append(("L", end.x, end.y))
        else:
            made.append(("C", one.x, one.y, two.x, two.y, end.x, end.y))
    return tuple(made)


def straight(points: Sequence[Point]) -> tuple[Command, ...]:
    """Return straight lines from point to point as drawing commands."""
    first, *others = points
    return ("M", first.x, first.y), *(("L", point.x, point.y) for point in others)


def _straight(a: Point, p: Point, b: Point) -> bool:
    """Return whether p lies on the line from a to b."""
    across, down = b.x - a.x, b.y - a.y
    length = math.hypot(across, down)
    off = abs((p.x - a.x) * down - (p.y - a.y) * across)
    along = (p.x - a.x) * across + (p.y - a.y) * down
    return off <= 0.05 * length and -0.1 <= along <= length * length + 0.1


def sign(at: Point, color: str, theme: Theme, size: float = 1.0, *, pro: bool) -> list[EllipseShape | PathShape]:
    """Return the sign of a stance around a point: a round plus or a pointed minus."""
    radius = theme.disc / 2 * size
    arm = radius * 0.46
    x, y = at.x, at.y
    plus: tuple[Command, ...] = (("M", x - arm, y), ("L", x + arm, y), ("M", x, y - arm), ("L", x, y + arm))
    if pro:
        body: list[EllipseShape | PathShape] = [
            EllipseShape(x, y, radius - 0.5 + HALO, radius - 0.5 + HALO, theme.ground),
            EllipseShape(x, y, radius - 0.5, radius - 0.5, color),
        ]
    else:
        tip = radius * 1.16
        body = [
            PathShape(_diamond(at, tip + HALO * 1.4), theme.ground),
            PathShape(_diamond(at, tip), color),
        ]
    return [*body, PathShape(plus if pro else plus[:2], "", theme.sign, 2.2 * size, (), "round")]


def guessed_sign(at: Point, color: str, theme: Theme, size: float = 1.0, *, pro: bool) -> list[Shape]:
    """Return the sign of a first guess: the shape and mark of the stance as a dotted outline, not filled."""
    radius = theme.disc / 2 * size
    ground, filled, mark = sign(at, color, theme, size, pro=pro)
    assert isinstance(mark, PathShape)
    outline = _circle(at, radius - 1.2) if pro else _diamond(at, radius * 1.16 - 1.4)
    return [
        ground,
        replace(filled, fill=theme.ground),
        PathShape(outline, "", color, 1.6, (0.1, 3.0), "round"),
        replace(mark, stroke=color, width=1.8 * size),
    ]


def _circle(at: Point, radius: float) -> tuple[Command, ...]:
    """Return a circle as four curves."""
    x, y, pull = at.x, at.y, radius * 0.5523
    return (
        ("M", x, y - radius),
        ("C", x + pull, y - radius, x + radius, y - pull, x + radius, y),
        ("C", x + radius, y + pull, x + pull, y + radius, x, y + radius),
        ("C", x - pull, y + radius, x - radius, y + pull, x - radius, y),
        ("C", x - radius, y - pull, x - pull, y - radius, x, y - radius),
        ("Z",),
    )


def _diamond(at: Point, tip: float) -> tuple[Command, ...]:
    """Return a square on its corner, with slightly rounded corners."""
    cut = tip * 0.16
    x, y = at.x, at.y
    corners = ((x, y - tip), (x + tip, y), (x, y + tip), (x - tip, y))
    made: list[Command] = []
    for number, (cx, cy) in enumerate(corners):
        before, after = corners[number - 1], corners[(number + 1) % 4]
        into = (cx + (before[0] - cx) * cut / tip, cy + (before[1] - cy) * cut / tip)
        out = (cx + (after[0] - cx) * cut / tip, cy + (after[1] - cy) * cut / tip)
        made.append(("L" if made else "M", *into))
        made.append(("C", (into[0] + cx) / 2, (into[1] + cy) / 2, (out[0] + cx) / 2, (out[1] + cy) / 2, *out))
    made.append(("Z",))
    return tuple(made)
