"""Distribute pieces of a text over pages: no heading at the foot of a page, no piece cut that fits on one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeGuard

from argmap.picture.shapes import ItemKind, PathShape, RectShape, Shape, bounds, moved

LEAST_PART = 60.0
"""The least room, in px, in which a piece that is longer than a page is begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What stays together on a page: shapes below the upper left corner of their column.

    `before` is room above it, but not at the top of a page. `keeps` says that the next piece must begin on the same
    page. `head` is put above it where it comes first on a page. `title` and `words` say what it shows. `level` is how
    deep it stands in the table of contents (-1: not in it). `cuts` are the y at which a piece longer than a page may be
    cut.
    """

    shapes: tuple[Shape, ...]
    height: float
    before: float = 0.0
    keeps: bool = False
    head: "Piece | None" = None
    kind: ItemKind = "text"
    title: str = ""
    words: str = ""
    level: int = -1
    cuts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Put:
    """A piece at its place on a page."""

    piece: Piece
    y: float


def flow(pieces: Iterable[Piece], first: float, height: float) -> list[list[Put]]:
    """Return the pieces of each page: of the first one, with `first` px of room, and of the others.

    Pieces that keep together move on together if they fit on a page; a piece longer than a page is cut.
    """
    pages: list[list[Put]] = [[]]
    y = 0.0
    ahead = list(pieces)[::-1]

    def room() -> float:
        return (first if len(pages) == 1 else height) - y

    while ahead:
        piece = ahead.pop()
        if not pages[-1] and piece.head is not None:
            pages[-1].append(Put(piece.head, y))
            y += piece.head.height
        headed = bool(pages[-1]) and pages[-1][-1].piece.keeps
        before = piece.before if pages[-1] else 0.0
        if not pages[-1]:
            piece = _without_rise(piece)
        fits = before + piece.height <= room()
        if before + _together(piece, ahead, height) <= room() or (fits and (headed or not piece.keeps)):
            pages[-1].append(Put(piece, y + before))
            y += before + piece.height
            continue
        fitting = [cut for cut in piece.cuts if 0 < cut <= room() - before]
        alone = piece.head is not None and len(pages[-1]) == 1 and pages[-1][0].piece is piece.head
        is_short = piece.height <= height and not (headed and fitting)  # rather cut it than leave its heading alone
        if pages[-1] and not alone and (is_short or room() < LEAST_PART + before):
            ahead.append(piece)
            pages.append([])
            y = 0.0
            continue
        if not fitting or fits:  # nothing helps: it stands here as it is
            pages[-1].append(Put(piece, y + before))
            y += before + piece.height
            continue
        upper, lower = _cut(piece, max(fitting))
        pages[-1].append(Put(upper, y + before))
        ahead.append(lower)
        pages.append([])
        y = 0.0
    return pages


def _together(piece: Piece, ahead: list[Piece], page: float) -> float:
    """Return the room that a piece needs together with what must begin on the same page."""
    needed, at = piece.height, len(ahead) - 1
    while piece.keeps and at >= 0:
        piece = ahead[at]
        needed += piece.before + (piece.height if piece.height <= page or not piece.cuts else LEAST_PART)
        at -= 1
    return needed


def _without_rise(piece: Piece) -> Piece:
    """Return a piece without what reaches up to the piece before it: at the top of a page there is none."""
    if not any(_is_line(shape) and bounds((shape,))[1] < 0 for shape in piece.shapes):
        return piece
    shapes = (
        _parted(shape, 0.0)[1] if _is_line(shape) and bounds((shape,))[1] < 0 else shape for shape in piece.shapes
    )
    return replace(piece, shapes=tuple(shapes))


def _is_line(shape: Shape) -> TypeGuard[PathShape]:
    """Return whether a shape is one straight line, which can be shortened."""
    return isinstance(shape, PathShape) and len(shape.commands) == 2


def _cut(piece: Piece, at: float) -> tuple[Piece, Piece]:
    """Return the parts of a piece above and below a line; rules and frames that cross it are in both."""
    above: list[Shape] = []
    below: list[Shape] = []
    for shape in piece.shapes:
        _, top, _, bottom = bounds((shape,))
        if (_is_line(shape) or isinstance(shape, RectShape)) and top < at < bottom:
            upper, lower = _parted(shape, at)
            above.append(upper)
            below.append(moved(lower, 0.0, -at))
        elif (top + bottom) / 2 < at:
            above.append(shape)
        else:
            below.append(moved(shape, 0.0, -at))
    rest = tuple(cut - at for cut in piece.cuts if cut > at)
    return (
        replace(piece, shapes=tuple(above), height=at, keeps=False, cuts=()),
        replace(piece, shapes=tuple(below), height=piece.height - at, before=0.0, cuts=rest, level=-1),
    )


def _parted(shape: PathShape | RectShape, at: float) -> tuple[Shape, Shape]:
    """Return the parts of an upright line or a frame above and below a line."""
    if isinstance(shape, RectShape):
        return (
            replace(shape, height=at - shape.y),
            replace(shape, y=at, height=shape.y + shape.height - at),
        )
    _, top, _, bottom = bounds((shape,))
    x = next((command[1] for command in shape.commands if command[0] != "Z"), 0.0)
    return (
        replace(shape, commands=(("M", x, top), ("L", x, at))),
        replace(shape, commands=(("M", x, at), ("L", x, bottom))),
    )
