"""A text broken into a few lines of a width."""

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from argmap.picture.measure import is_rightward

NARROWEST = 20


def lines_of(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return the lines of a text, at most so many; the last one ends in "…" where more would follow."""
    return list(_lines(" ".join(text.split()), font.toString(), max(NARROWEST, width), most))


@lru_cache(maxsize=5_000)
def _lines(text: str, written: str, width: int, most: int) -> tuple[str, ...]:
    font = QFont()
    font.fromString(written)
    if QFontMetrics(font).horizontalAdvance(text[:400]) <= width and len(text) <= 400:
        return (text,)
    layout = QTextLayout(text, font)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    shown = [text[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(starts) > most:
        rest = text[starts[most - 1] :][:1000]
        last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        shown = [*shown[: most - 1], last]
    return tuple(shown or [""])


def draw_line(painter: QPainter, place: QRect, line: str, text: str) -> None:
    """Draw a line of a text into its place, from the right where the text runs leftward."""
    sides = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    if not is_rightward(text):
        flags = int(sides | Qt.AlignmentFlag.AlignRight) | Qt.TextFlag.TextForceRightToLeft.value
    else:
        flags = int(sides | Qt.AlignmentFlag.AlignLeft) | Qt.TextFlag.TextForceLeftToRight.value
    painter.drawText(place, flags | Qt.TextFlag.TextSingleLine.value | Qt.TextFlag.TextDontClip.value, line)
