"""Hand-outs as files that are no pages: Word, Markdown, a web page, slides. For tasks, with a copy of the document."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale

from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.picture.handout_sheets import HandoutRequest, Paper, as_documents, language
from argmap.picture.translation import translated

NAMES = {
    "pdf": "PDF",
    "docx": "Word (DOCX)",
    "md": "Markdown",
    "html": "HTML",
    "pptx": "PowerPoint (PPTX)",
}
"""The kinds of files that hand-outs are written as."""


def kinds(paper: Paper) -> tuple[str, ...]:
    """Return the kinds of files as which a hand-out can be written, the usual one first."""
    if paper is Paper.REPORT:
        return tuple(NAMES)
    return ("pdf", "docx") if paper in {Paper.MAP, Paper.BLANK} else ("pdf", "docx", "md")


def write(kind: str, document: Document, maps: Sequence[str], request: HandoutRequest, path: Path) -> str:
    """Write a hand-out of maps as a file of a kind; return a notice for the user, or ""."""
    return {"docx": _word, "md": _markdown, "html": _web_page, "pptx": _slides}[kind](document, maps, request, path)


def _word(document: Document, maps: Sequence[str], request: HandoutRequest, path: Path) -> str:
    with LOADING:
        from argmap.formats import handout_docx

    size = request.size.width * 25.4 / 72, request.size.height * 25.4 / 72
    made = [part for map in maps for part in as_documents(document, map, request)]
    handout_docx.write(made, path, size, translated, _language(document, maps))
    return ""


def _markdown(document: Document, maps: Sequence[str], request: HandoutRequest, path: Path) -> str:
    with LOADING:
        from argmap.formats import report_markdown
        from argmap.picture.report_files import write_with_pictures

    as_text = partial(report_markdown.text, say=translated)
    return " ".join(write_with_pictures(document, maps, request, path, as_text).notices)


def _web_page(document: Document, maps: Sequence[str], request: HandoutRequest, path: Path) -> str:
    with LOADING:
        from argmap.picture import web_page
        from argmap.picture.web_map import WebMapOptions

    told = request.options
    wanted = WebMapOptions(branch=told.branch, speakers=told.speakers, sources=told.sources)
    return web_page.write(document, maps, path, wanted, title=path.stem)


def _slides(document: Document, maps: Sequence[str], request: HandoutRequest, path: Path) -> str:
    with LOADING:
        from argmap.formats import slides_pptx
        from argmap.model.slide_deck import slide_deck
        from argmap.picture.page_options import PictureOptions
        from argmap.picture.slide_picture import overview

    shown = PictureOptions(branch=request.options.branch, speakers=request.options.speakers)
    decks = [slide_deck(document, map, request.options) for map in maps]
    pictures = [overview(document, map, slides_pptx.PICTURE, shown) for map in maps]
    slides_pptx.write(decks, pictures, path, translated, _language(document, maps))
    return ""


def _language(document: Document, maps: Sequence[str]) -> str:
    """Return the language of the words, or else that of the window."""
    return language(document, maps[0]) or QLocale().bcp47Name()
