"""PDF: the text of its pages in reading order, and the notes on it."""

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from argmap.errors import UserError
from argmap.formats.sources.anchors import starts
from argmap.formats.sources.comment_lines import with_comments
from argmap.formats.sources.pdf_annotations import PdfNote, notes_of, posts_of, quotations_of
from argmap.formats.sources.pdf_columns import PdfLine
from argmap.formats.sources.pdf_paragraphs import PdfPage, printed_numbers, text_of
from argmap.formats.sources.source_text import SourceText, day, label, tidy
from argmap.import_lock import LOADING
from argmap.message import Message

_NO_TITLE = re.compile(
    r"(?:untitled.*|document\d*|microsoft (?:word|powerpoint).*|.*\.(?:docx?|pdf|indd|qxd|tex|dvi|odt|rtf|html?))", re.I
)
_NO_AUTHOR = re.compile(r"(?:admin(?:istrator)?|user|owner|unknown|default|author|.*\\.*)", re.I)
_MOST_PAGES = 3000


def read(content: bytes, name: str) -> SourceText:
    """Return the text of a PDF. Raises UserError if it is damaged, encrypted, or holds only pictures of pages."""
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    with LOADING:
        from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        read = _pages(content)
    except PDFPasswordIncorrect as error:
        raise UserError(
            "“{file}” is protected with a password; save a copy without one, and add that.", file=name
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # a damaged PDF may make any part of the library stumble
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
    about, notes = read.about, read.notes
    text, largest = text_of(read.pages)
    text, begins = starts(tidy(text))
    if len(text.strip()) < 20 * read.pictures and len(text.strip()) < 200:
        raise UserError(
            "“{file}” holds pictures of pages, as scanners make them, and no text that can be read.", file=name
        )
    pages = _page_starts(begins, len(read.pages), len(text))
    posts = posts_of(notes, text, pages)
    marked, lost = quotations_of(notes, text, pages)
    length = len(text)
    text, comments = with_comments(text, posts) if posts else (text, ())
    labels = read.labels or printed_numbers(read.pages)
    if posts:  # what is noted stands on no page
        labels = (*(labels or (str(number) for number in range(1, len(pages) + 1))), "")
        pages.append(min(length, len(text)))
    left_out = Message("%n mark(s) without words (was/were) left out of “{file}”.", "", lost, file=name)
    title, author = label(about.get("Title")), label(about.get("Author"))
    return SourceText(
        title=(title if title and not _NO_TITLE.fullmatch(title) else "")
        or label(largest)
        or name.rpartition(".")[0]
        or name,
        text=text,
        author="" if _NO_AUTHOR.fullmatch(author) else author,
        date=day(about.get("CreationDate")) if re.match(r"(?:D:)?\d{8}", about.get("CreationDate", "")) else "",
        comments=comments,
        notices=(left_out,) if lost else (),
        quotations=marked,
        pages=tuple(pages),
        page_labels=labels,
    )


def _page_starts(begins: list[tuple[str, int]], count: int, length: int) -> list[int]:
    """Return where each page begins in the text; one without words where the next one does."""
    places = {int(number): place for number, place in begins}
    found: list[int] = []
    following = length
    for number in reversed(range(count)):
        following = min(places.get(number, following), following)
        found.append(following)
    found.reverse()
    return [0, *found[1:]]


@dataclass(slots=True)
class _ReadPdf:
    """What was read of a PDF: its metadata, its pages, their labels, how many hold a picture, and the notes on them."""

    about: dict[str, str]
    pages: list[PdfPage]
    labels: tuple[str, ...]
    pictures: int
    notes: list[PdfNote]


def _pages(content: bytes) -> _ReadPdf:
    with LOADING:
        from pdfminer.converter import PDFPageAggregator
        from pdfminer.layout import LAParams, LTImage, LTTextLineHorizontal
        from pdfminer.pdfdocument import PDFDocument
        from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
        from pdfminer.pdfpage import PDFPage
        from pdfminer.pdfparser import PDFParser

    document = PDFDocument(PDFParser(BytesIO(content)))
    about: dict[str, str] = {}
    for info in document.info:
        about |= {str(key): _string(value) for key, value in info.items()}
    resources = PDFResourceManager()
    # boxes_flow=None: the library's own order of boxes takes time with the square of their number
    device = PDFPageAggregator(resources, laparams=LAParams(boxes_flow=None, char_margin=1.5, all_texts=True))
    interpreter = PDFPageInterpreter(resources, device)
    pages: list[PdfPage] = []
    notes: list[PdfNote] = []
    labels: list[str] = []
    pictures = 0
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number == _MOST_PAGES:
            break
        interpreter.process_page(page)
        layout = device.get_result()
        parts = list(_parts(layout))
        pictures += any(isinstance(part, LTImage) for part in parts)
        if page.annots is not None:
            notes += notes_of(page, [part for part in parts if isinstance(part, LTTextLineHorizontal)], number)
        labels.append(label(page.label, 20))
        pages.append(PdfPage(layout.height, tuple(_lines(parts))))
    if not pages:
        raise ValueError("no pages")
    usual = [str(number) for number in range(1, len(pages) + 1)]
    named = tuple(labels) if all(labels) and labels != usual else ()
    return _ReadPdf(about, pages, named, pictures, notes)


def _string(value: Any) -> str:
    with LOADING:
        from pdfminer.pdftypes import resolve1
        from pdfminer.utils import decode_text

    value = resolve1(value)
    return decode_text(value) if isinstance(value, bytes) else value if isinstance(value, str) else ""


def _parts(layout: Any) -> Iterator[Any]:
    """Yield the leaves of a page's layout, with text lines whole; figures and boxes are opened."""
    with LOADING:
        from pdfminer.layout import LTContainer, LTTextLine

    waiting = [layout]
    while waiting:
        part = waiting.pop()
        if isinstance(part, LTContainer) and not isinstance(part, LTTextLine):
            waiting.extend(reversed(list(part)))
        else:
            yield part


def _lines(parts: list[Any]) -> Iterator[PdfLine]:
    with LOADING:
        from pdfminer.layout import LTChar, LTTextLineHorizontal

    drawn: set[tuple[str, int, int]] = set()
    for part in parts:
        if not isinstance(part, LTTextLineHorizontal):
            continue
        text = re.sub(r"\(cid:\d+\)", "", part.get_text())
        text = label(text.replace("\u00ad\n", "\u2010"), 100_000)
        key = (text, round(part.x0), round(part.y0))
        if not text or key in drawn:  # some programs print a line twice to make it bold
            continue
        drawn.add(key)
        sizes = sorted(char.size for char in part if isinstance(char, LTChar))
        yield PdfLine(part.x0, part.y0, part.x1, part.y1, sizes[len(sizes) // 2] if sizes else part.height, text)
