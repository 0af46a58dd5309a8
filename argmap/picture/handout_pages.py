"""The pages of a hand-out on paper, each a figure: title, blocks, page numbers, lines for name and date."""

from collections.abc import Sequence

from argmap.model.handout import BoxedClaim, Handout, Slip
from argmap.picture.handout_flow import Put, flow
from argmap.picture.handout_pieces import pieces
from argmap.picture.map_language import language_of
from argmap.picture.measure import Style, advance, clean, lay, wrap
from argmap.picture.page_size import PAGE_SIZES, Orientation, PageSize
from argmap.picture.shapes import Bookmark, Figure, Item, PathShape, Shape
from argmap.picture.theme import Theme, theme
from argmap.picture.translation import tr, translated

MARGIN = 64.0
"""17 mm, in px."""
NARROW_MARGIN = 44.0
FOOT = 30.0
BELOW_TITLE, BELOW_LINE = 16.0, 16.0
TITLE, TITLE_LINE = Style(22, "bold"), 28.0
PX = 96 / 72
"""Px of a figure in a point of paper."""


def handout_pages(
    handout: Handout, paper: PageSize = PAGE_SIZES["a4"], look: Theme | None = None, before: int = 0
) -> list[Figure]:
    """Return a hand-out as pages of this paper, at least one; each figure fills its page, margins included.

    `before` is the number of pages that lie before these and count with them.
    """
    look = look or theme("print")
    turned = Orientation.LANDSCAPE if handout.landscape else Orientation.PORTRAIT
    (size,) = paper.turned(turned)
    wide, high = size.width * PX, size.height * PX
    margin = NARROW_MARGIN if _is_cut(handout) or wide < 600 else MARGIN
    width = wide - 2 * margin
    head = _head(handout, width, look)
    top = margin + head.height
    foot = high - 0.6 * margin - FOOT / 2
    body = foot - 14
    pages = flow(pieces(handout, width, look), body - top - BELOW_TITLE, body - margin - BELOW_LINE)
    made = []
    language = language_of(piece.title for page in pages for piece in (put.piece for put in page))
    for at, page in enumerate(pages):
        y = top + BELOW_TITLE if not at else margin + BELOW_LINE
        items = [_moved(head, margin, margin)] if not at else [_running(handout, margin, width, look)]
        items += [_item(put, at, order, margin, y, width) for order, put in enumerate(page)]
        items.append(_foot(handout, before + at + 1, before + len(pages), margin, foot, width, look))
        made.append(
            Figure(
                width=wide,
                height=high,
                background=look.ground,
                items=tuple(items),
                title=_words(handout.title),
                language=language,
                bookmarks=_bookmarks(at, page),
            )
        )
    return made


def _is_cut(handout: Handout) -> bool:
    return any(isinstance(block, Slip) for block in handout.blocks)


def _is_filled_in(handout: Handout) -> bool:
    return any(isinstance(block, BoxedClaim) for block in handout.blocks)


def _words(text: str) -> str:
    return clean(translated(text)).replace("\n", " ")


def _head(handout: Handout, width: float, look: Theme) -> Item:
    """Return the title of the first page: the question, what this is, and where the name goes."""
    title, below = wrap(_words(handout.title), width, TITLE), _words(handout.subtitle)
    shapes: list[Shape] = [*lay(title, 0.0, 0.0, width, TITLE, look.ink, TITLE_LINE)]
    y = len(title.lines) * TITLE_LINE + 3
    small = Style(14)
    shapes += lay(wrap(below, width, small), 0.0, y, width, small, look.muted, 19.0)
    y += 19
    if _is_filled_in(handout):
        y += 12
        x = 0.0
        for word, part in ((tr("Name"), 0.62), (tr("Date"), 1.0)):
            wide = advance(word, small)
            shapes += lay(wrap(word, wide + 1, small), x, y, wide, small, look.ink, 19.0)
            right = width * part - (24 if part < 1 else 0)
            shapes.append(PathShape((("M", x + wide + 8, y + 17), ("L", right, y + 17)), "", look.muted, 0.8))
            x = width * part
        y += 24
    return Item("title", "title", 0.0, 0.0, width, y, tuple(shapes), _words(handout.title), below)


def _running(handout: Handout, left: float, width: float, look: Theme) -> Item:
    """Return the line at the top of the further pages."""
    style = Style(11)
    words = _words(handout.title)
    length = len(words)
    while advance(words, style) > width and length > 8:
        length = int(length * 0.9)
        words = words[:length].rstrip(" ,.;:") + "…"
    shapes = lay(wrap(words, width + 1, style), 0.0, 0.0, width, style, look.muted, 15.0)
    return Item("running", "page number", left, left - 14, width, 15.0, tuple(shapes))


def _foot(handout: Handout, page: int, pages: int, left: float, y: float, width: float, look: Theme) -> Item:
    style = Style(11)
    words = tr("{page} of {pages}", page=page, pages=pages)
    wide = advance(words, style)
    shapes: list[Shape] = [*lay(wrap(words, wide + 1, style), width - wide, 0.0, wide, style, look.muted, 15.0)]
    shapes += lay(wrap(_words(handout.subtitle), width - wide - 20, style), 0.0, 0.0, width, style, look.muted, 15.0)
    return Item("foot", "page number", left, y, width, 15.0, tuple(shapes))


def _bookmarks(page: int, puts: Sequence[Put]) -> tuple[Bookmark, ...]:
    found = ((put.piece, _id(page, order)) for order, put in enumerate(puts))
    return tuple(Bookmark(piece.title, id, piece.level) for piece, id in found if piece.level >= 0 and piece.title)


def _id(page: int, order: int) -> str:
    return f"{page + 1}-{order + 1}"


def _item(put: Put, page: int, order: int, left: float, top: float, width: float) -> Item:
    piece = put.piece
    return Item(
        _id(page, order), piece.kind, left, top + put.y, width, piece.height, piece.shapes, piece.title, piece.words
    )


def _moved(item: Item, x: float, y: float) -> Item:
    return Item(item.id, item.kind, x, y, item.width, item.height, item.shapes, item.title, item.description)
