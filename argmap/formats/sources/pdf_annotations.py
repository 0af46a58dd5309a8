"""Notes in a PDF: what readers wrote beside the text or on marked words, as comments, and the marked words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from argmap.formats.sources.comment_lines import Post, time_of
from argmap.formats.sources.source_text import MarkedQuotation, day, label
from argmap.import_lock import LOADING

_MARKS = frozenset({"Highlight", "Underline", "Squiggly", "StrikeOut"})
_QUOTED = _MARKS - {"StrikeOut"}
_NOTES = _MARKS | {"Text", "FreeText", "Caret"}
_MOST = 2000


@dataclass(frozen=True, slots=True)
class PdfNote:
    """A note with the number of the object that it is, of the one that it answers, and the words that are marked.

    `quotes`: these are marked as words to quote. `key` is the name of the note in the file, `page` its page from 0.
    """

    post: Post
    number: int | None
    answers: int | None
    marked: str
    quotes: bool
    key: str
    page: int


def notes_of(page: Any, lines: Sequence[Any], number: int) -> list[PdfNote]:
    """Return the notes and marks on the page of this number from 0, whose lines of text are given."""
    with LOADING:
        from pdfminer.pdftypes import PDFObjRef, resolve1
        from pdfminer.psparser import literal_name

    found: list[PdfNote] = []
    references = resolve1(page.annots) if page.annots is not None else []
    for reference in references[:_MOST] if isinstance(references, list) else []:
        about = resolve1(reference)
        if not isinstance(about, dict) or literal_name(resolve1(about.get("Subtype", ""))) not in _NOTES:
            continue
        kind = literal_name(resolve1(about["Subtype"]))
        said = _words(resolve1(about.get("Contents")))
        marked = _marked(resolve1(about.get("QuadPoints")), lines)
        if said.split() == marked.split():  # some programs note what is marked
            said = ""
        if not said and kind not in _MARKS:
            continue
        up = about.get("IRT")
        posted = _words(resolve1(about.get("CreationDate"))) or _words(resolve1(about.get("M")))
        found.append(
            PdfNote(
                Post(label(_words(resolve1(about.get("T")))), said, posted=time_of(_moment(posted))),
                reference.objid if isinstance(reference, PDFObjRef) else None,
                up.objid if isinstance(up, PDFObjRef) else None,
                marked,
                kind in _QUOTED,
                label(_words(resolve1(about.get("NM")))),
                number,
            )
        )
    return found


def posts_of(notes: Sequence[PdfNote], text: str, pages: Sequence[int]) -> list[Post]:
    """Return the notes that say something as posts, each with its parent and the place of the marked words.

    `pages` is where each page begins in the text.
    """
    said = [note for note in notes if note.post.body]
    places = {note.number: place for place, note in enumerate(said) if note.number is not None}
    posts: list[Post] = []
    for note in said:
        parent = places.get(note.answers) if note.answers is not None else None
        posts.append(replace(note.post, parent=parent, opens=parent is None, about=_place(note, text, pages)))
    return posts


def quotations_of(notes: Sequence[PdfNote], text: str, pages: Sequence[int]) -> tuple[tuple[MarkedQuotation, ...], int]:
    """Return the marked words as quotations, and the number of marks that say nothing and have no words in the text."""
    found: dict[tuple[int, int], MarkedQuotation] = {}
    lost = 0
    for note in notes:
        place = _place(note, text, pages)
        if place is not None and note.quotes:
            one = MarkedQuotation(
                start=place[0], end=place[1], marked_by=note.post.author, marked_at=note.post.posted, key=note.key
            )
            found.setdefault(place, one)
        elif not note.post.body:
            lost += 1
    return tuple(found[place] for place in sorted(found)), lost


def _place(note: PdfNote, text: str, pages: Sequence[int]) -> tuple[int, int] | None:
    """Return where the marked words stand: on their page, or where a paragraph before it goes on there."""
    parts = note.marked.split()
    if not parts:
        return None
    pattern = re.compile(r"\s+".join(_part(part) for part in parts).replace(r"(?:-\s*)?\s+", r"(?:-\s*)?\s*"))
    at = pages[note.page] if note.page < len(pages) else 0
    found = pattern.search(text, at) or pattern.search(text, max(0, at - 5000)) or pattern.search(text)
    return found.span() if found else None


def _part(word: str) -> str:
    """Return the pattern of a word, of which a hyphen at the end of a line may be gone."""
    if word[-1] in "-‐\u00ad" and len(word) > 1:
        return re.escape(word[:-1]) + r"(?:-\s*)?"
    return re.escape(word)


def _moment(said: str) -> str:
    """Return the date and time of "D:20240503101112+02'00'" as ISO 8601."""
    clock = re.match(r"(?:D:)?\d{8}(\d\d)(\d\d)", said)
    return day(said) + (f"T{clock.group(1)}:{clock.group(2)}" if clock else "")


def _words(value: Any) -> str:
    with LOADING:
        from pdfminer.utils import decode_text

    said = decode_text(value) if isinstance(value, bytes) else value if isinstance(value, str) else ""
    return said.replace("\r\n", "\n").replace("\r", "\n").strip()


def _marked(points: Any, lines: Sequence[Any]) -> str:
    """Return the words under the corners of a mark: eight numbers for each line of text."""
    with LOADING:
        from pdfminer.layout import LTAnno, LTChar

    if not isinstance(points, list) or not all(isinstance(point, int | float) for point in points):
        return ""
    words: list[str] = []
    for at in range(0, min(len(points), 8 * 100) - 7, 8):
        left, right = min(points[at : at + 8 : 2]), max(points[at : at + 8 : 2])
        low, high = min(points[at + 1 : at + 8 : 2]), max(points[at + 1 : at + 8 : 2])
        for line in lines:
            if not low < (line.y0 + line.y1) / 2 < high or line.x1 < left or line.x0 > right:
                continue
            inside = False
            for char in line:
                if isinstance(char, LTChar):
                    inside = left <= (char.x0 + char.x1) / 2 <= right
                if inside and isinstance(char, LTChar | LTAnno):
                    words.append(char.get_text())
        words.append(" ")
    return " ".join("".join(words).split())
