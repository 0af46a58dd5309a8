"""The glyphs of a line of text, as Qt shapes and places them, and the outline of each: for SVG and PDF."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QGlyphRun,
    QImage,
    QImageWriter,
    QPainter,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from argmap.picture.fonts import FAMILY, ensure_application, font, metrics
from argmap.picture.shapes import Command, TextShape

EM = 1000.0
"""Units of an outline in one size of the font."""
_DRAWN = 128
"""Pixels of an em, for glyphs that are images (emoji)."""
BOX = "\u25a1"
"""Stands for a letter of a script that no font here has."""
_Writing = QFontDatabase.WritingSystem
_SHAPED = {
    "\u0700-\u074f": _Writing.Syriac,
    "\u0780-\u07bf": _Writing.Thaana,
    "\u0900-\u097f\ua8e0-\ua8ff": _Writing.Devanagari,
    "\u0980-\u09ff": _Writing.Bengali,
    "\u0a00-\u0a7f": _Writing.Gurmukhi,
    "\u0a80-\u0aff": _Writing.Gujarati,
    "\u0b00-\u0b7f": _Writing.Oriya,
    "\u0b80-\u0bff": _Writing.Tamil,
    "\u0c00-\u0c7f": _Writing.Telugu,
    "\u0c80-\u0cff": _Writing.Kannada,
    "\u0d00-\u0d7f": _Writing.Malayalam,
    "\u0d80-\u0dff": _Writing.Sinhala,
    "\u1780-\u17ff": _Writing.Khmer,
}
_ANY_SHAPED = re.compile(f"[{''.join(_SHAPED)}]")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighboring glyphs of one font, in the order in which they stand; `ours` tells the bundled font.

    `xs` and `ys` are the places of the glyphs' origins from the left end of the line and from its baseline, y downward.
    """

    font: QRawFont
    ours: bool
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]

    @property
    def key(self) -> str:
        """Return a name for the font that is the same for each of its sizes."""
        raw = self.font
        return f"{raw.familyName()}/{raw.styleName()}/{raw.weight()}/{raw.style().value}"


def _laid(shape: TextShape) -> tuple[QTextLayout, QTextLine]:
    """Return a line as Qt lays it out; the line knows its layout no longer than that lives."""
    ensure_application()
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if shape.rightward else Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(drawable(shape.text), font(shape.size, shape.weight, italic=shape.italic))
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(shape.text) * 2)
    layout.endLayout()
    return layout, line


def runs(shape: TextShape) -> Iterator[Run]:
    """Yield the runs of a line from left to right."""
    layout, line = _laid(shape)
    base, left = line.ascent(), line.naturalTextRect().left()
    found = layout.glyphRuns()
    for run in found if len(found) == 1 else sorted(found, key=_left):
        places = run.positions()
        raw = run.rawFont()
        yield Run(
            raw,
            raw.familyName() == FAMILY,
            tuple(run.glyphIndexes()),
            tuple([place.x() - left for place in places]),
            tuple([place.y() - base for place in places]),
        )


def letters(shape: TextShape) -> Iterator[tuple[str, float, float]]:
    """Yield the letters of a line from left to right, each with its left end, counted from that of the line, and width.

    A letter comes with the marks on it.
    """
    layout, line = _laid(shape)
    left = line.naturalTextRect().left()
    packed = shape.text.encode("utf-16-le", "replace")
    face = metrics(shape.size, shape.weight, italic=shape.italic)
    found, at, end, against = [], 0, len(packed) // 2, False
    while at < end:
        start = at
        at += 1
        while at < end and not layout.isValidCursorPosition(at):
            at += 1
        whole = packed[2 * start : 2 * at].decode("utf-16-le", "replace")
        one, other = _x(line, start, QTextLine.Edge.Leading), _x(line, at - 1, QTextLine.Edge.Trailing)
        after = _x(line, at, QTextLine.Edge.Leading) if at < end else other
        if min(one, other) + 0.01 < after < max(one, other) - 0.01:
            other = after  # letters that are one glyph, or with marks on them: Qt tells where all of them end
        way = _WAYS.get(unicodedata.bidirectional(whole[0]), 0)
        before, against = against, bool(way) and (way > 0) != shape.rightward
        if against and (other - one) * way <= 0:
            # the first or last of some letters that run against the line: Qt tells where the line goes on beside them
            if before:
                other = one + way * face.horizontalAdvance(whole)
            elif at < end and _WAYS.get(unicodedata.bidirectional(_letter(packed, at)), 0) == way:
                other = after
                one = other - way * face.horizontalAdvance(whole)
        found.append((whole, min(one, other) - left, abs(other - one)))
    yield from sorted(found, key=lambda letter: letter[1])


_WAYS = {"L": 1, "EN": 1, "AN": 1, "R": -1, "AL": -1}
"""The direction in which letters of these classes run (Unicode UAX 9): 1 rightward, -1 leftward."""


def _letter(packed: bytes, at: int) -> str:
    """Return the letter at a place of UTF-16."""
    return packed[2 * at : 2 * at + 4].decode("utf-16-le", "replace")[0]


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    x: Any = line.cursorToX(at, edge)
    return float(x[0] if isinstance(x, tuple) else x)


def drawable(text: str) -> str:
    """Return text with a box for each letter of a script that has to be shaped and that no font here supports.

    Qt crashes when it is asked for the glyphs of such letters.
    """
    if text.isascii() or not _ANY_SHAPED.search(text):
        return text
    missing = _unsupported()
    return missing.sub(BOX, text) if missing else text


@cache
def _unsupported() -> re.Pattern[str] | None:
    ranges = [letters for letters, system in _SHAPED.items() if not QFontDatabase.families(system)]
    return re.compile(f"[{''.join(ranges)}]") if ranges else None


def _left(run: QGlyphRun) -> float:
    return min((place.x() for place in run.positions()), default=0.0)


def outline(raw: QRawFont, glyph: int) -> tuple[Command, ...]:
    """Return the outline of a glyph in thousandths of its size, y downward; empty for one that has none."""
    whole = QRawFont(raw)
    whole.setPixelSize(EM)
    return _commands(whole.pathForGlyph(glyph))


def _commands(path: QPainterPath) -> tuple[Command, ...]:
    made: list[Command] = []
    at, count = 0, path.elementCount()
    while at < count:
        element = path.elementAt(at)
        x, y = round(element.x, 1), round(element.y, 1)
        if element.type is QPainterPath.ElementType.CurveToElement:
            two, end = path.elementAt(at + 1), path.elementAt(at + 2)
            made.append(("C", x, y, round(two.x, 1), round(two.y, 1), round(end.x, 1), round(end.y, 1)))
            at += 3
            continue
        if element.type is QPainterPath.ElementType.MoveToElement:
            if made:
                made.append(("Z",))
            made.append(("M", x, y))
        else:
            made.append(("L", x, y))
        at += 1
    return (*made, ("Z",)) if made else ()


def picture(raw: QRawFont, glyph: int) -> tuple[QImage, QRectF] | None:
    """Return a glyph that has no outline, as an emoji, as an image and its place in thousandths; None for a blank."""
    large = QRawFont(raw)
    large.setPixelSize(_DRAWN)
    box = large.boundingRect(glyph)
    if box.width() < 1 or box.height() < 1:
        return None
    box = QRectF(box.toAlignedRect()).adjusted(-1, -1, 1, 1)
    made = QImage(int(box.width()), int(box.height()), QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    run = QGlyphRun()
    run.setRawFont(large)
    run.setGlyphIndexes([glyph])
    run.setPositions([QPointF(-box.left(), -box.top())])
    painter.drawGlyphRun(QPointF(0, 0), run)
    painter.end()
    part = EM / _DRAWN
    return made, QRectF(box.left() * part, box.top() * part, box.width() * part, box.height() * part)


def png_of(image: QImage) -> bytes:
    """Return an image as the content of a PNG file."""
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(packed, QByteArray(b"png")).write(image)
    return bytes(packed.data().data())
