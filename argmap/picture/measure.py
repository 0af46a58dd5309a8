"""Measure text and break it into lines; results are cached.

A line is as wide as its words and the blanks between them, which the bundled font does not draw closer together. So one
text can be broken for many widths without being measured again, and what is drawn is what was counted.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from argmap.picture import line_breaks
from argmap.picture.fonts import metrics
from argmap.picture.shapes import TextShape, Weight

EMOJI = 1.25
"""Width of an emoji in the usual fonts, in parts of the size."""
TAIL_GAP = 1.5
"""Between the last word and the small numbers after it."""
MOST_WORDS = 50_000
"""The number of words of one style whose widths are kept."""
LONE = 0.25
"""The part of the width that the last line of a text is to fill if that takes no more lines."""
FEW_LINES, FAIR_STEPS = 8, 10
"""The most lines for which this is tried, and how often."""
SLACK = 0.01
"""The px by which a line may be too wide, for what floating point leaves over."""
_FOREIGN = re.compile("[\u0250-\u1fff\u2070-\U0010ffff]")
"""Letters that another font draws, which also draws the blank after them."""
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
    if text.isascii() and text.isprintable() and "  " not in text:  # as most are
        return text.strip(" ")
    text = _NEVER.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n"))
    lines = (_BLANKS.sub(" ", line).strip(" ") for line in text.replace("\u2029", "\n").split("\n"))
    return "\n".join(lines).strip("\n")


class _Advances(dict[str, float]):
    """The widths of words in one style, measured when they are asked for the first time."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def __missing__(self, text: str) -> float:
        style = self._style
        width = metrics(style.size, style.weight, italic=style.italic).horizontalAdvance(text)
        if not text.isascii():
            width += _missing(text, style)
        if len(self) > MOST_WORDS:
            self.clear()
        self[text] = width
        return width


@cache
def _advances(style: Style) -> _Advances:
    return _Advances(style)


def advance(text: str, style: Style) -> float:
    """Return the width of one line of text in px; a wide letter counts as a full square, whatever the fonts."""
    return _advances(style)[text]


def _missing(text: str, style: Style) -> float:
    """Return how much wider, in px, a text is with a font for its wide letters (Han, kana, hangul, emoji)."""
    missing = 0.0
    before = ""
    for letter in text:
        if letter > "\u10ff" and before != "\u200d" and unicodedata.east_asian_width(letter) in "WF":
            square = style.size * (EMOJI if letter >= "\U0001f000" else 1.0)
            missing += max(0.0, square - metrics(style.size, style.weight).horizontalAdvance(letter))
        before = letter
    return missing


class Words:
    """A text that has been measured, ready to be broken into lines for any width; its tail stays with its last word."""

    __slots__ = ("_parts", "_rightward", "_style", "_widest")

    def __init__(self, text: str, style: Style, tail: str = "", tail_style: Style | None = None) -> None:
        *first, last = text.split("\n")
        self._style = style
        self._rightward = is_rightward(text)
        self._parts = [_Part(part, style) for part in first]
        self._parts.append(_Part(last, style, tail, tail_style))
        self._widest = max(part.widest for part in self._parts)

    def count(self, width: float) -> int:
        """Return the number of lines at a width in px."""
        if width < self._widest:
            return sum([part.fit(width).count(width) for part in self._parts])
        return sum([part.count(width) for part in self._parts])

    def block(self, width: float) -> TextBlock:
        """Return the lines at a width in px."""
        made: list[TextLine] = []
        for part in self._parts:
            made += part.fit(width).lines(width)
        return TextBlock(tuple(made), self._rightward)

    def fair_block(self, width: float) -> TextBlock:
        """Return as many lines at a width, broken earlier where a short word would stand alone on the last one."""
        block = self.block(width)
        if 1 < len(block.lines) <= FEW_LINES:
            for step in range(1, FAIR_STEPS + 1):
                if _reach(block.lines[-1]) >= LONE * width:
                    break
                narrower = width * (1 - 0.03 * step)
                if self.count(narrower) > len(block.lines):
                    break
                made = self.block(narrower)
                if _reach(made.lines[-1]) >= LONE * width:
                    return made
        return block


def _reach(line: TextLine) -> float:
    return line.width + line.tail_width


def _in_a_row(widths: list[float], blank: float) -> tuple[list[float], list[float]]:
    """Return where words of these widths begin and end if they stand on one line."""
    ends = [end + blank * number for number, end in enumerate(accumulate(widths))]
    return [end - width for end, width in zip(ends, widths, strict=True)], ends


class _Part:
    """A text without line breaks of its own, as pieces that each stay on one line.

    `cuts` are the places in the text at which the pieces begin; `starts` and `ends` are where they would stand if all
    were on one line, without the blank after each. The first of the small `tails` is within the last piece of the text;
    each further one is a piece.
    """

    __slots__ = ("_cuts", "_ends", "_starts", "_style", "_tail_style", "_tails", "_text", "widest")

    def __init__(
        self, text: str, style: Style, tail: str = "", tail_style: Style | None = None, cuts: Sequence[int] = ()
    ) -> None:
        self._text, self._style, self._tail_style = text, style, tail_style
        self._tails = tail.split(" ") if tail else []
        advances = _advances(style)
        if not cuts and line_breaks.is_plain(text):
            words = text.split(" ")
            self._cuts: Sequence[int] = [0, *accumulate([len(word) + 1 for word in words[:-1]])]
            starts, ends = _in_a_row([advances[word] for word in words], advances[" "])
        else:
            self._cuts = cuts or line_breaks.words(text)
            starts, ends = self._places(advances)
        if tail_style:
            small = _advances(tail_style)
            for number, piece in enumerate(self._tails):
                if number:
                    starts.append(ends[-1] + small[" "])
                    ends.append(starts[-1] + small[piece])
                else:
                    ends[-1] += TAIL_GAP + small[piece]
        self._starts, self._ends = starts, ends
        self.widest = max([end - start for start, end in zip(starts, ends, strict=True)])

    def _places(self, advances: "_Advances") -> tuple[list[float], list[float]]:
        """Return where the pieces begin and end if all are on one line."""
        text, blank = self._text, advances[" "]
        starts, ends = [], []
        x = 0.0
        for start, end in zip(self._cuts, (*self._cuts[1:], len(text)), strict=True):
            piece = text[start:end]
            starts.append(x)
            bare = piece.rstrip(" ")
            x += advances[bare]
            ends.append(x)
            if piece is not bare:
                foreign = not bare.isascii() and _FOREIGN.search(bare)
                x += advances[piece] - advances[bare] if foreign else blank * (len(piece) - len(bare))
        return starts, ends

    def count(self, width: float) -> int:
        """Return the number of lines at a width that no piece exceeds."""
        starts, ends = self._starts, self._ends
        at, count, lines = 0, len(ends), 1
        while (after := bisect_right(ends, starts[at] + width + SLACK, at)) < count:
            at = after if after > at else at + 1
            if at >= count:
                break
            lines += 1
        return lines

    def firsts(self, width: float) -> list[int]:
        """Return the first piece of each line at a width that no piece exceeds, or that `fit` has seen to."""
        starts, ends = self._starts, self._ends
        made = [0]
        at, count = 0, len(ends)
        while (after := bisect_right(ends, starts[at] + width + SLACK, at)) < count:
            at = max(after, at + 1)
            if at >= count:
                break
            made.append(at)
        return made

    def fit(self, width: float) -> "_Part":
        """Return a part with the same text, in which pieces wider than a width are cut between letters."""
        if self.widest <= width + SLACK:
            return self
        cuts: list[int] = []
        for number, cut in enumerate(self._cuts):
            end = self._cuts[number + 1] if number + 1 < len(self._cuts) else len(self._text)
            cuts.append(cut)
            if self._ends[number] - self._starts[number] > width + SLACK:
                last = end == len(self._text)
                cuts += self._between_letters(cut, end, width, self._tail_room() if last else 0.0)
        return _Part(self._text, self._style, " ".join(self._tails), self._tail_style, cuts)

    def _tail_room(self) -> float:
        return TAIL_GAP + advance(self._tails[0], self._tail_style) if self._tails and self._tail_style else 0.0

    def _between_letters(self, start: int, end: int, width: float, tail: float) -> list[int]:
        """Return places between the letters of a piece at which it is cut so that each part fits, with the tail."""
        text = self._text[start:end].rstrip(" ")
        letters = line_breaks.letters(text)
        sizes = [advance(text[a:b], self._style) for a, b in zip(letters, (*letters[1:], len(text)), strict=True)]
        made: list[int] = []
        used = 0.0
        for place, size in zip(letters, sizes, strict=True):
            if place and used + size > width:
                made.append(place)
                used = 0.0
            used += size
        if tail and used + tail > width and letters[-1] > (made[-1] if made else 0):
            made.append(letters[-1])
        return [start + place for place in made]

    def lines(self, width: float) -> list[TextLine]:
        """Return the lines at a width; call it on what `fit` returns."""
        firsts = self.firsts(width)
        return [self._line(first, after) for first, after in zip(firsts, (*firsts[1:], len(self._ends)), strict=True)]

    def _line(self, first: int, after: int) -> TextLine:
        count = len(self._cuts)
        tails = (
            self._tails[max(0, first - count + 1) if first >= count else 0 : after - count + 1]
            if after >= count
            else []
        )
        tail = " ".join(tails)
        tail_width = advance(tail, self._tail_style) if tail and self._tail_style else 0.0
        if first >= count:
            return TextLine("", 0.0, tail, tail_width)
        end = self._cuts[after] if after < count else len(self._text)
        text = self._text[self._cuts[first] : end].strip(" ")
        width = advance(text, self._style) if tail else self._ends[after - 1] - self._starts[first]
        return TextLine(text, width, tail, tail_width)


@lru_cache(maxsize=4_000)
def measured(text: str, style: Style, tail: str = "", tail_style: Style | None = None) -> Words:
    """Return clean text as measured words.

    The tail (small numbers of sources) follows the last word and does not leave it alone on a line.
    """
    return Words(text, style, tail, tail_style)


def wrap(text: str, width: float, style: Style, tail: str = "", tail_style: Style | None = None) -> TextBlock:
    """Break clean text into lines at most `width` px wide: between words, or within a word that is wider."""
    return measured(text, style, tail, tail_style).block(width)


def is_rightward(text: str) -> bool:
    """Return whether the first letter that has a direction runs rightward (Unicode UAX 9, rules P2 and P3)."""
    if text.isascii():
        return True
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind == "L"
    return True


def lay(
    paragraph: TextBlock, x: float, y: float, width: float | None, style: Style, color: str, line_height: float
) -> list[TextShape]:
    """Return the lines of a paragraph as shapes, the first one's top at y; aligned right if it runs leftward.

    Without a width all lines begin at x, whichever way they run: what stands around them is mirrored with them.
    """
    shapes = []
    right = x + width if width is not None and not paragraph.rightward else None
    baseline = y + line_height / 2 + style.size * 0.35
    for number, line in enumerate(paragraph.lines):
        shapes.append(
            TextShape(
                x if right is None else right,
                baseline + number * line_height,
                line.text,
                style.size,
                style.weight,
                style.italic,
                color,
                "start" if right is None else "end",
                line.width,
                paragraph.rightward,
            )
        )
    return [shape for shape in shapes if shape.text]


def lay_tail(
    paragraph: TextBlock, x: float, y: float, line_height: float, style: Style, tail: Style, color: str
) -> list[TextShape]:
    """Return the small raised numbers of a paragraph whose lines begin at x; the other arguments are those of `lay`."""
    shapes = []
    for number, line in enumerate(paragraph.lines):
        if not line.tail:
            continue
        baseline = y + (number + 0.5) * line_height + style.size * 0.35 - style.size * 0.32
        left = x + line.width + (TAIL_GAP if line.text else 0.0)
        shapes.append(
            TextShape(
                left,
                baseline,
                line.tail,
                tail.size,
                tail.weight,
                tail.italic,
                color,
                width=line.tail_width,
                follows=bool(line.text),
            )
        )
    return shapes
