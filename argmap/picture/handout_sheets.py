"""The sheets of every hand-out: lists, tables and cards, the map, and the blank map; and these as a document."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from argmap.layout import arrange
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.handout import KIND_NAMES, WHOLE, Handout, HandoutKind, HandoutOptions, Picture
from argmap.model.handout_contents import handout
from argmap.model.records import Map
from argmap.model.tree import claims_of
from argmap.picture import png
from argmap.picture.blank_map import with_lines, without_words
from argmap.picture.handout_pages import handout_pages
from argmap.picture.handout_type import BODY
from argmap.picture.map_language import language_of
from argmap.picture.measure import clean
from argmap.picture.page_fitting import Layouter
from argmap.picture.page_options import TYPE_SIZE, PictureOptions
from argmap.picture.page_size import PAGE_SIZES, DrawnPage, PageSize
from argmap.picture.paging import paged
from argmap.picture.paper import POINTS
from argmap.picture.theme import theme
from argmap.picture.translation import tr

DOTS = 200.0
"""Dots per inch of a map in a Word document."""
MANY, FEWER_DOTS = 8, 140.0
"""With more pages than these there are fewer dots, so that the file can still be mailed."""
LARGEST = 40_000_000
"""Pixels of such a map at most."""
MM = 25.4 / 72


class Paper(StrEnum):
    """What can be handed out: the map, it without words, and what `HandoutKind` names."""

    MAP = "map"
    REASONS = "reasons"
    REPORT = "report"
    SPEAKERS = "speakers"
    MATRIX = "matrix"
    BLANK = "blank"
    CARDS = "cards"
    CHECKLIST = "checklist"


NAMES: dict[Paper, Message] = {
    Paper.MAP: Message("The map"),
    Paper.BLANK: Message("Blank map to fill in"),
    **{Paper(kind): name for kind, name in KIND_NAMES.items()},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutRequest:
    """What to hand out of a map, and on which paper. `title`: a map has its question above it.

    `thesis`: a blank map has the words of its thesis.

    `one_page`: a map is made to fit on one page; otherwise it has as many as `type_size` (of claims, in points) needs.
    """

    paper: Paper
    size: PageSize = PAGE_SIZES["a4"]
    options: HandoutOptions = WHOLE
    one_page: bool = False
    title: bool = True
    thesis: bool = True
    type_size: float = TYPE_SIZE


def sheets(
    document: Document,
    map: str,
    request: HandoutRequest,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> tuple[DrawnPage, ...]:
    """Return a hand-out as sheets of paper, in the colors for printing. Raises KeyError if there is no such map."""
    options, look = request.options, theme("print")
    if request.paper is Paper.REPORT:  # the map, and behind it what the words of the map do not tell
        first = sheets(document, map, replace(request, paper=Paper.MAP), layouter, check_cancelled)
        return (*first, *_pages(document, map, request, len(first)))
    if request.paper not in {Paper.MAP, Paper.BLANK}:
        return _pages(document, map, request)
    blank = request.paper is Paper.BLANK
    shown = without_words(document, map, speakers=options.speakers, thesis=request.thesis) if blank else document
    wanted = PictureOptions(
        page=request.size,
        pages=1 if request.one_page else None,
        type_size=request.type_size,
        branch=options.branch,
        title=request.title,
        speakers=options.speakers,
        sources=options.sources and not blank,
    )
    found = paged(shown, map, look, wanted, layouter, check_cancelled).sheets
    if blank:
        return tuple(replace(sheet, figure=with_lines(sheet.figure, look)) for sheet in found)
    return found


def _pages(document: Document, map: str, request: HandoutRequest, before: int = 0) -> tuple[DrawnPage, ...]:
    """Return a hand-out that is text as sheets; `before` sheets lie before them."""
    made = handout(document, map, HandoutKind(request.paper), request.options)
    figures = handout_pages(made, request.size, theme("print"), before)
    sizes = [replace(request.size, width=f.width * POINTS, height=f.height * POINTS) for f in figures]
    return tuple(DrawnPage(f, size, BODY.size * POINTS) for f, size in zip(figures, sizes, strict=True))


def as_documents(
    document: Document,
    map: str,
    request: HandoutRequest,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> tuple[Handout, ...]:
    """Return a hand-out as what a Word document is made of: a report has the map, and behind it its text."""
    if request.paper is not Paper.REPORT:
        return (as_document(document, map, request, layouter, check_cancelled),)
    shown = as_document(document, map, replace(request, paper=Paper.MAP), layouter, check_cancelled)
    told = as_document(document, map, request, layouter, check_cancelled)
    return replace(shown, subtitle=told.subtitle), replace(told, title="")


def as_document(
    document: Document,
    map: str,
    request: HandoutRequest,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Handout:
    """Return a hand-out as what a Word document is made of; a map is a picture of each of its pages in it."""
    if request.paper not in {Paper.MAP, Paper.BLANK}:
        return handout(document, map, HandoutKind(request.paper), request.options)
    made = sheets(document, map, replace(request, title=False), layouter, check_cancelled)
    found = document.find(map, Map)
    pictures = []
    for number, sheet in enumerate(made, 1):
        check_cancelled()
        words = tr("{what}, page {page} of {pages}", what=NAMES[request.paper], page=number, pages=len(made))
        size = sheet.size.width * MM, sheet.size.height * MM
        pictures.append(Picture(_png(sheet, DOTS if len(made) <= MANY else FEWER_DOTS), *size, words))
    return Handout(
        title=clean(found.question) if found else "",
        subtitle=NAMES[request.paper],
        blocks=tuple(pictures),
        landscape=made[0].size.width > made[0].size.height,
    )


def language(document: Document, map: str) -> str:
    """Return the language of a map's words (BCP 47) as far as their script tells it, or ""."""
    return language_of(claim.text for claim in claims_of(document, map))


def _png(sheet: DrawnPage, per_inch: float) -> bytes:
    dots = sheet.size.width / 72 * per_inch * (sheet.size.height / 72 * per_inch)
    shrink = min(1.0, (LARGEST / dots) ** 0.5)
    return png.content(sheet.figure, sheet.scale / 72 * per_inch * shrink)
