"""Printed lines as paragraphs: what repeats on each page is removed, hyphens at line ends are joined."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from argmap.formats.sources.anchors import start_mark
from argmap.formats.sources.pdf_columns import PdfLine, in_order

_NUMBER = re.compile(r"\W*(?:page |p\. ?|seite )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|/|von) ?\d{1,4})?\W*", re.IGNORECASE)
_CUT = re.compile(r"[^\W\d_][-‐\u00ad]$")
_LAST = re.compile(r"(\w+(?:[-‐]\w+)*)[-‐\u00ad]$")
_FIRST = re.compile(r"(\w+)")
_WORDS = re.compile(r"\w+(?:[-‐]\w+)*")
_FULL = re.compile(r"[.!?:;…][\"”’'»)\]]*$")
_BULLET = re.compile(r"(?:[•◦▪‣·–*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S")
_MARGIN = 0.1
"""Share of a page's height at its top and at its bottom in which headers and footers stand."""


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The lines of a page, and its height in points."""

    height: float
    lines: tuple[PdfLine, ...]


def text_of(pages: Sequence[PdfPage]) -> tuple[str, str]:
    """Return the text of printed pages in reading order, and the title: the largest text on the first page.

    In the text each page with words begins with a mark of its number from 0; see `anchors`.
    """
    kept = _without_margins(pages)
    words = Counter(word.lower() for lines in kept for line in lines for word in _WORDS.findall(line.text))
    sizes = [line.size for lines in kept for line in lines for _ in range(1 + len(line.text) // 20)]
    usual = median(sizes) if sizes else 10.0
    paragraphs: list[tuple[str, float]] = []
    begins: list[tuple[int, int, int]] = []  # paragraph, place in it and number of each page
    title = ""
    for number, lines in enumerate(kept):
        begun = False
        for run in in_order(lines):
            for place, (text, size) in enumerate(_paragraphs(run, words)):
                own = len(text)
                if place == 0 and paragraphs and _goes_on(paragraphs[-1], text, size):
                    before, size = paragraphs.pop()
                    text = _with(before, text, words)
                if not begun:
                    begins.append((len(paragraphs), len(text) - own, number))
                    begun = True
                paragraphs.append((text, size))
        if number == 0:
            title = _title(paragraphs, usual)
    texts = [text for text, _ in paragraphs]
    for paragraph, at, number in reversed(begins):
        texts[paragraph] = texts[paragraph][:at] + start_mark(str(number)) + texts[paragraph][at:]
    return "\n\n".join(texts), title


def printed_numbers(pages: Sequence[PdfPage]) -> tuple[str, ...]:
    """Return the numbers that are printed on pages, where they count on from page to page; else nothing."""
    firsts: Counter[int] = Counter()
    for at, page in enumerate(pages):
        found = {
            int(line.text.strip(" -–—|")) for line in page.lines if _in_margin(line, page) and _is_number(line.text)
        }
        firsts.update(number - at for number in found)
    first, often = max(firsts.items(), key=lambda one: (one[1], -abs(one[0])), default=(0, 0))
    if often < 2 or often < 0.6 * len(pages) or first < -len(pages):
        return ()
    return tuple(str(first + at) if first + at > 0 else "" for at in range(len(pages)))


def _is_number(text: str) -> bool:
    bare = text.strip(" -–—|")
    return bare.isascii() and bare.isdigit() and len(bare) <= 5


def _title(paragraphs: Iterable[tuple[str, float]], usual: float) -> str:
    text, size = max(paragraphs, key=lambda one: one[1], default=("", 0.0))
    return text if size > 1.2 * usual and 3 < len(text) <= 250 else ""


def _without_margins(pages: Sequence[PdfPage]) -> list[list[PdfLine]]:
    """Return the lines of each page without page numbers, and without headers and footers that recur on most pages."""
    edges: Counter[str] = Counter()
    for page in pages:
        edges.update({_pattern(line.text) for line in page.lines if _in_margin(line, page)})
    need = max(3, len(pages) / 2) if len(pages) > 3 else len(pages)
    alternating = max(3, len(pages) / 2.5) if len(pages) > 5 else need

    def goes(line: PdfLine, page: PdfPage) -> bool:
        if len(pages) < 2 or not _in_margin(line, page):
            return False
        return _NUMBER.fullmatch(line.text) is not None or edges[_pattern(line.text)] >= min(need, alternating)

    return [[line for line in page.lines if not goes(line, page)] for page in pages]


def _in_margin(line: PdfLine, page: PdfPage) -> bool:
    return line.y0 > page.height * (1 - _MARGIN) or line.y1 < page.height * _MARGIN


def _pattern(text: str) -> str:
    return re.sub(r"\d+", "#", text.lower()).strip()


def _paragraphs(run: Sequence[PdfLine], words: Counter[str]) -> list[tuple[str, float]]:
    """Return the paragraphs of a run of lines, each with its type size in points."""
    if not run:
        return []
    steps = [above.y0 - below.y0 for above, below in pairwise(run) if above.y0 > below.y0]
    usual = median(steps) if steps else 0.0
    left = _usual_left(run)
    right = max(line.x1 for line in run)
    done = [(run[0].text, run[0].size)]
    for above, line in pairwise(run):
        if _begins(above, line, usual, left, right):
            done.append((line.text, line.size))
        else:
            done[-1] = (_with(done[-1][0], line.text, words), done[-1][1])
    return done


def _usual_left(run: Sequence[PdfLine]) -> float:
    return Counter(round(line.x0) for line in run).most_common(1)[0][0]


def _begins(above: PdfLine, line: PdfLine, usual: float, left: float, right: float) -> bool:
    """Return whether a line begins a paragraph."""
    step = above.y0 - line.y0
    size = max(above.size, line.size)
    if step > 1.35 * usual and step > 1.35 * size:
        return True
    if abs(above.size - line.size) > 0.15 * size:
        return True
    ended = _FULL.search(above.text) is not None
    indented = line.x0 - left > 0.7 * line.size and above.x0 - left < 0.4 * line.size
    short = above.x1 < left + 0.8 * (right - left)
    if _BULLET.match(line.text) and (ended or short):
        return True
    return (indented and (ended or short or line.text[:1].isupper())) or (ended and short)


def _goes_on(before: tuple[str, float], text: str, size: float) -> bool:
    """Return whether a paragraph that a column or page has cut continues with this text."""
    said, was = before
    if abs(size - was) > 0.15 * size or _FULL.search(said):
        return False
    return text[:1].islower() or _CUT.search(said) is not None or said.endswith(",")


def _with(said: str, text: str, words: Counter[str]) -> str:
    """Join two lines; a hyphen between them is dropped unless the document has the hyphenated word more often."""
    if not _CUT.search(said) or not text[:1].islower():
        return f"{said} {text}"
    if said.endswith("\u00ad"):
        return said[:-1] + text
    last, first = _LAST.search(said), _FIRST.match(text)
    if last is not None and first is not None:
        front, back = last.group(1).lower(), first.group(1).lower()
        whole, parted = words[front + back], words[f"{front}-{back}"]
        if parted > whole:
            return said + text
    return said[:-1] + text
