"""How legible a picture is, counted from the shapes that are drawn, whatever the layout meant to do."""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from argmap.picture.shapes import Box, Figure, Item, PathShape, bounds

INSIDE = 1.0
"""Px; what reaches less far into a card touches its edge."""
CURVE_PIECES = 12
_CELL = 200.0
_NEAR = 3.0
"""Px; two lines that cross twice within this distance cross once."""

Piece = tuple[float, float, float, float]
"""A straight piece of a line: x, y of its ends."""


@dataclass(frozen=True, slots=True)
class Legibility:
    """Figures of one picture. Lengths in px are those of the map alone, without margins, title and sources.

    `covered` is the share of that area under cards; `overlaps` counts pairs of cards, `lines_over_cards` pairs of a
    line and a card through which it can be seen to run, `crossings` the points where lines of two arguments cross.
    """

    claims: int
    width: float
    height: float
    cards_area: float
    overlaps: int
    lines_over_cards: int
    crossings: int

    @property
    def covered(self) -> float:
        """Return the share of the map's area that is under cards."""
        area = self.width * self.height
        return min(1.0, self.cards_area / area) if area else 0.0


@dataclass(frozen=True, slots=True)
class _Stroke:
    """What one argument draws before its sign, and the round or square patch under its sign."""

    paths: tuple[tuple[Piece, ...], ...]
    sign: Box | None


def legibility(figures: Figure | Sequence[Figure]) -> Legibility:
    """Return the figures of a picture; of several pages, their sums."""
    pages = [figures] if isinstance(figures, Figure) else list(figures)
    found = [_of_one(page) for page in pages]
    if len(found) == 1:
        return found[0]
    area = sum(each.width * each.height for each in found)
    width = max((each.width for each in found), default=0.0)
    return Legibility(
        claims=sum(each.claims for each in found),
        width=width,
        height=area / width if width else 0.0,
        cards_area=sum(each.cards_area for each in found),
        overlaps=sum(each.overlaps for each in found),
        lines_over_cards=sum(each.lines_over_cards for each in found),
        crossings=sum(each.crossings for each in found),
    )


def _of_one(figure: Figure) -> Legibility:
    cards = [_card(item) for item in figure.items if item.kind == "claim"]
    others = [item for item in figure.items if item.kind in ("argument", "stem", "stub")]
    drawn = [line for item in others if item.kind != "stub" and (line := _line(item)).paths]
    corners = cards + [item.bounds() for item in others]
    left, top = min((c[0] for c in corners), default=0.0), min((c[1] for c in corners), default=0.0)
    right, bottom = max((c[2] for c in corners), default=0.0), max((c[3] for c in corners), default=0.0)
    return Legibility(
        claims=len(cards),
        width=right - left,
        height=bottom - top,
        cards_area=sum((c[2] - c[0]) * (c[3] - c[1]) for c in cards),
        overlaps=overlaps(cards),
        lines_over_cards=_over(drawn, cards),
        crossings=_crossings(drawn),
    )


def _card(item: Item) -> Box:
    return item.x, item.y, item.x + item.width, item.y + item.height


def overlaps(cards: Sequence[Box]) -> int:
    """Return the number of pairs of boxes that cover a common area."""
    found, open_ = 0, list[Box]()
    for card in sorted(cards):
        open_ = [other for other in open_ if other[2] > card[0] + INSIDE]
        found += sum(other[1] + INSIDE < card[3] and card[1] + INSIDE < other[3] for other in open_)
        open_.append(card)
    return found


def _line(item: Item) -> _Stroke:
    """Return the lines of an item: strokes without a ground, up to its sign, which covers the ends of its lines."""
    strokes, sign = list[PathShape](), list[Box]()
    for at, shape in enumerate(item.shapes):
        if not isinstance(shape, PathShape) or shape.fill:
            sign = [bounds(item.shapes[at:])]
            break
        strokes.append(shape)
    paths = tuple(pieces for shape in strokes if (pieces := tuple(_pieces(shape, item.x, item.y))))
    patch = None
    if sign:
        left, top, right, bottom = sign[0]
        patch = item.x + left, item.y + top, item.x + right, item.y + bottom
    return _Stroke(paths, patch)


def _pieces(shape: PathShape, dx: float, dy: float) -> Iterator[Piece]:
    """Yield a stroke as straight pieces; curves are cut into several."""
    x = y = 0.0
    for command in shape.commands:
        match command:
            case ("M", to_x, to_y):
                x, y = to_x + dx, to_y + dy
            case ("L", to_x, to_y):
                yield x, y, to_x + dx, to_y + dy
                x, y = to_x + dx, to_y + dy
            case ("C", ax, ay, bx, by, to_x, to_y):
                curve = ((x, y), (ax + dx, ay + dy), (bx + dx, by + dy), (to_x + dx, to_y + dy))
                for one, two in pairwise(_point(curve, at / CURVE_PIECES) for at in range(CURVE_PIECES + 1)):
                    yield *one, *two
                x, y = curve[-1]


def _point(curve: Sequence[tuple[float, float]], at: float) -> tuple[float, float]:
    """Return a point of a cubic Bézier curve, `at` from 0 to 1."""
    rest = 1 - at
    shares = (rest**3, 3 * rest * rest * at, 3 * rest * at * at, at**3)
    return sum(s * p[0] for s, p in zip(shares, curve, strict=True)), sum(
        s * p[1] for s, p in zip(shares, curve, strict=True)
    )


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(math.floor(box[0] / _CELL), math.floor(box[2] / _CELL) + 1):
        for row in range(math.floor(box[1] / _CELL), math.floor(box[3] / _CELL) + 1):
            yield column, row


def _around(piece: Piece) -> Box:
    x1, y1, x2, y2 = piece
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def _over(lines: Iterable[_Stroke], cards: Sequence[Box]) -> int:
    """Return the number of pairs of a line and a card through which it is seen to run."""
    near: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, card in enumerate(cards):
        for cell in _cells(card):
            near[cell].append(number)
    found = 0
    for line in lines:
        run: dict[int, float] = defaultdict(float)
        for path in line.paths:
            for piece in path:
                for number in {n for cell in _cells(_around(piece)) for n in near.get(cell, ())}:
                    left, top, right, bottom = cards[number]
                    inner = left + INSIDE, top + INSIDE, right - INSIDE, bottom - INSIDE
                    run[number] += _seen(piece, inner, line.sign)
        found += sum(length > INSIDE for length in run.values())
    return found


def _seen(piece: Piece, card: Box, sign: Box | None) -> float:
    """Return what length of a piece is inside a card and not under the sign of its argument."""
    inside = _within(piece, card)
    if inside is None:
        return 0.0
    length = math.dist(piece[:2], piece[2:])
    start, end = inside
    if sign and (hidden := _within(piece, sign)):
        return length * (max(0.0, min(end, hidden[0]) - start) + max(0.0, end - max(start, hidden[1])))
    return length * (end - start)


def _within(piece: Piece, box: Box) -> tuple[float, float] | None:
    """Return from where to where, 0 to 1, a piece runs inside a box (Liang and Barsky 1984), or None."""
    x1, y1, x2, y2 = piece
    start, end = 0.0, 1.0
    for at, along, low, high in ((x1, x2 - x1, box[0], box[2]), (y1, y2 - y1, box[1], box[3])):
        if along == 0.0:
            if not low < at < high:
                return None
            continue
        one, two = (low - at) / along, (high - at) / along
        start, end = max(start, min(one, two)), min(end, max(one, two))
    return (start, end) if start < end else None


def _crossings(lines: Sequence[_Stroke]) -> int:
    """Return the number of points where lines of two arguments cross; lines that part or run together do not."""
    near: dict[tuple[int, int], list[tuple[int, Piece]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for path in line.paths:
            for piece in path:
                for cell in _cells(_around(piece)):
                    near[cell].append((number, piece))
    points: dict[tuple[int, int], list[tuple[float, float]]] = defaultdict(list)
    for pieces in near.values():
        for at, (one, first) in enumerate(pieces):
            for two, second in pieces[at + 1 :]:
                if one != two and (point := _crossing(first, second)):
                    pair = min(one, two), max(one, two)
                    if all(math.dist(point, other) > _NEAR for other in points[pair]):
                        points[pair].append(point)
    return sum(map(len, points.values()))


def _crossing(one: Piece, two: Piece) -> tuple[float, float] | None:
    """Return the point in which two pieces truly cross: not where one ends on the other."""
    ax, ay, bx, by = one
    cx, cy, dx, dy = two
    if max(ax, bx) < min(cx, dx) or max(cx, dx) < min(ax, bx) or max(ay, by) < min(cy, dy) or max(cy, dy) < min(ay, by):
        return None
    turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(turn) < 1e-9:
        return None
    along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
    other = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / turn
    edge = 1e-6
    if not (edge < along < 1 - edge and edge < other < 1 - edge):
        return None
    return ax + along * (bx - ax), ay + along * (by - ay)
