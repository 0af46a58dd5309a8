"""Measure text and break it into lines; results are cached."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from argmap.picture.fonts import font, metrics
from argmap.picture.shapes import TextShape, Weight

EMOJI = 1.25
"""Width of an emoji in the usual fonts, in parts of the size."""
TAIL_GAP = 1.5
"""Between the last word and the small numbers after it."""
_BLANKS = re.compile(r"[ \t\f\v]+")
_NEVER = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane + low) for plane in range(0x10000, 0x110000, 0x10000) for low in (0xFFFE, 0xFFFF))
    + "]"
)


@dataclass(frozen=True, slots=True)
class Style:
    """Size, weight and slant of text."""

    size: int
    weight: Weight = "regular"
    italic: bool = False


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a paragraph, with the part of the tail that is on it."""

    text: str
    width: float
    tail: str = ""
    tail_width: float = 0.0


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Lines that each fit the requested width. `rightward` is False if the text runs from right to left."""

    lines: tuple[TextLine, ...]
    rightward: bool

    @property
    def width(self) -> float:
        """Return the width of the widest line in px."""
        return max((line.width + line.tail_width + TAIL_GAP * bool(line.tail) for line in self.lines), default=0.0)


@lru_cache(maxsize=20_000)
def clean(text: str) -> str:
    """Return text for display: single spaces, and no characters that XML cannot carry."""
    text = _NEVER.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n"))
    lines = (_BLANKS.sub(" ", line).strip(" ") for line in text.replace("\u2029", "\n").split("\n"))
    return "\n".join(lines).strip("\n")


@lru_cache(maxsize=50_000)
def advance(text: str, style: Style) -> float:
    """Return the width of one line of text in px; a wide letter counts as a full square, whatever the fonts."""
    return metrics(style.size, style.weight, italic=style.italic).horizontalAdvance(text) + _missing(text, style)


def _missing(text: str, style: Style) -> float:
    """Return how much wider, in px, a text is with a font for its wide letters (Han, kana, hangul, emoji)."""
    if text.isascii():
        return 0.0
    missing = 0.0
    before = ""
    for letter in text:
        if letter > "\u10ff" and before != "\u200d" and unicodedata.east_asian_width(letter) in "WF":
            square = style.size * (EMOJI if letter >= "\U0001f000" else 1.0)
            missing += max(0.0, square - metrics(style.size, style.weight).horizontalAdvance(letter))
        before = letter
    return missing


@lru_cache(maxsize=20_000)
def wrap(text: str, width: float, style: Style, tail: str = "", tail_style: Style | None = None) -> TextBlock:
    """Break clean text into lines at most `width` px wide: between words, or within a word that is wider.

    The tail (small numbers of sources) follows the last word and does not leave it alone on a line.
    """
    whole = (text + tail).replace("\n", "\u2028")
    packed = whole.encode("utf-16-le")
    cut = len(text.encode("utf-16-le")) // 2
    rightward = _rightward(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if rightward else Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(whole, font(style.size, style.weight, italic=style.italic))
    layout.setTextOption(option)
    if tail and tail_style:
        layout.setFormats([_range(cut, len(packed) // 2 - cut, tail_style)])
    room = width - (TAIL_GAP if tail else 0.0)
    lines: list[TextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        made = _line(packed, line, cut, style, tail_style)
        while made.width + made.tail_width > room and line.textLength() > 1 and not whole.isascii():
            # Letters that count as wider than the font at hand has them: take some off, at least one.
            before, narrow = line.textLength(), line.naturalTextWidth()
            line.setLineWidth(min(narrow * room / (made.width + made.tail_width), narrow - 1.0))
            if line.textLength() >= before:
                break
            made = _line(packed, line, cut, style, tail_style)
        lines.append(made)
    layout.endLayout()
    return TextBlock(tuple(lines), rightward)


def _line(packed: bytes, line: QTextLine, cut: int, style: Style, tail_style: Style | None) -> TextLine:
    start = line.textStart()
    end = start + line.textLength()
    body = packed[2 * start : 2 * min(end, cut)].decode("utf-16-le").strip(" \u2028")
    rest = packed[2 * max(start, cut) : 2 * end].decode("utf-16-le").strip(" ")
    width = advance(body, style) if rest or not body.isascii() else line.naturalTextWidth()
    return TextLine(body, width, rest, advance(rest, tail_style) if rest and tail_style else 0.0)


def _range(start: int, length: int, style: Style) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    form = QTextCharFormat()
    form.setFont(font(style.size, style.weight, italic=style.italic))
    made.format = form
    return made


def _rightward(text: str) -> bool:
    """Return whether the first letter that has a direction runs rightward (Unicode UAX 9, rules P2 and P3)."""
    if text.isascii():
        return True
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind == "L"
    return True


def lay(
    paragraph: TextBlock, x: float, y: float, width: float, style: Style, color: str, line_height: float
) -> list[TextShape]:
    """Return the lines of a paragraph as shapes, the first one's top at y; aligned right if it runs leftward."""
    shapes = []
    baseline = y + line_height / 2 + style.size * 0.35
    for number, line in enumerate(paragraph.lines):
        shapes.append(
            TextShape(
                x if paragraph.rightward else x + width,
                baseline + number * line_height,
                line.text,
                style.size,
                style.weight,
                style.italic,
                color,
                "start" if paragraph.rightward else "end",
                line.width,
                paragraph.rightward,
            )
        )
    return [shape for shape in shapes if shape.text]


def lay_tail(paragraph: TextBlock, x: float, y: float, width: float, line_height: float, style: Style, tail: Style,
             color: str) -> list[TextShape]:  # fmt: skip
    """Return the small raised numbers of a paragraph as shapes; the other arguments are those of `lay`."""
    shapes = []
    for number, line in enumerate(paragraph.lines):
        if not line.tail:
            continue
        baseline = y + (number + 0.5) * line_height + style.size * 0.35 - style.size * 0.32
        gap = TAIL_GAP if line.text else 0.0
        left = x + line.width + gap if paragraph.rightward else x + width - line.width - gap - line.tail_width
        shapes.append(
            TextShape(left, baseline, line.tail, tail.size, tail.weight, tail.italic, color, width=line.tail_width)
        )
    return shapes
