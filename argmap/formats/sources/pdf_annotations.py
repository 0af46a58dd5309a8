"""Notes in a PDF: what readers wrote beside the text or on marked words, as comments."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from argmap.formats.sources.comment_lines import Post, time_of
from argmap.formats.sources.source_text import day, label
from argmap.import_lock import LOADING

_MARKS = frozenset({"Highlight", "Underline", "Squiggly", "StrikeOut"})
_NOTES = _MARKS | {"Text", "FreeText", "Caret"}
_MOST = 2000


@dataclass(frozen=True, slots=True)
class PdfNote:
    """A note with the number of the object that it is, of the one that it answers, and the words that are marked."""

    post: Post
    number: int | None
    answers: int | None
    marked: str


def notes_of(page: Any, lines: Sequence[Any]) -> tuple[list[PdfNote], int]:
    """Return the notes on a page, whose lines of text are given, and the number of marks without a word."""
    with LOADING:
        from pdfminer.pdftypes import PDFObjRef, resolve1
        from pdfminer.psparser import literal_name

    found: list[PdfNote] = []
    bare = 0
    references = resolve1(page.annots) if page.annots is not None else []
    for reference in references[:_MOST] if isinstance(references, list) else []:
        about = resolve1(reference)
        if not isinstance(about, dict) or literal_name(resolve1(about.get("Subtype", ""))) not in _NOTES:
            continue
        said = _words(resolve1(about.get("Contents")))
        if not said:
            bare += literal_name(resolve1(about["Subtype"])) in _MARKS
            continue
        up = about.get("IRT")
        posted = _words(resolve1(about.get("CreationDate"))) or _words(resolve1(about.get("M")))
        found.append(
            PdfNote(
                Post(label(_words(resolve1(about.get("T")))), said, posted=time_of(_moment(posted))),
                reference.objid if isinstance(reference, PDFObjRef) else None,
                up.objid if isinstance(up, PDFObjRef) else None,
                _marked(resolve1(about.get("QuadPoints")), lines),
            )
        )
    return found, bare


def posts_of(notes: Sequence[PdfNote], text: str) -> list[Post]:
    """Return notes as posts, each with its parent and with the place of the marked words in the text."""
    places = {note.number: place for place, note in enumerate(notes) if note.number is not None}
    posts: list[Post] = []
    at = 0
    for note in notes:
        parent = places.get(note.answers) if note.answers is not None else None
        about = _found(note.marked, text, at) or _found(note.marked, text, 0)
        at = about[0] if about else at
        posts.append(replace(note.post, parent=parent, opens=parent is None, about=about))
    return posts


def _found(words: str, text: str, at: int) -> tuple[int, int] | None:
    parts = words.split()
    found = re.compile(r"\s+".join(map(re.escape, parts))).search(text, at) if parts else None
    return found.span() if found else None


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
