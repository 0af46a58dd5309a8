"""The first words of a text, in type that does not shrink with the map: lines that fit, and an ellipsis."""

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from argmap.picture.fonts import font
from argmap.picture.measure import Style, advance
from argmap.ui.canvas.levels import LINE, TYPE

PLAIN, BOLD = Style(TYPE), Style(TYPE, "bold")
LEAST = 26.0
"""The least room for words, in px: of less they tell nothing."""
BEGINNING = 14
"""The number of words that are measured before a text is shown."""
_MORE = "…"


_WIDTHS: dict[bool, dict[str, float]] = {False: {}, True: {}}
"""The widths of what was measured, plain and bold: looked up ten thousand times in a frame."""
_MOST_WIDTHS = 50_000


def wide(text: str, style: Style) -> float:
    """Return the width of one line of such type."""
    known = _WIDTHS[style is BOLD]
    width = known.get(text)
    if width is None:
        if len(known) > _MOST_WIDTHS:
            known.clear()
        width = known[text] = advance(text, style)
    return width


def measure_first(text: str) -> None:
    """Measure the words with which a text begins, so that they need not be when it is first shown."""
    for word in text.split(maxsplit=BEGINNING)[:BEGINNING]:
        wide(word, PLAIN)


def first_words(text: str, room: float, lines: int, style: Style = PLAIN, indent: float = 0.0) -> list[str]:
    """Return at most so many lines of a text, each no wider than `room`; the first leaves `indent` free.

    What is left out is told by an ellipsis, also within a word that is wider than a line.
    """
    words = text.split()
    made: list[str] = []
    blank = wide(" ", style)
    while words and len(made) < lines:
        free = room - (0.0 if made else indent)
        line, width = "", 0.0
        while words:
            more = wide(words[0], style)
            if line and width + blank + more > free:
                break
            if not line and more > free:
                if (made or not indent) and not words[0].isascii():
                    line, words[0] = _cut(words[0], free, style)
                break
            line, width = (f"{line} {words[0]}", width + blank + more) if line else (words[0], more)
            del words[0]
        made.append(line)
        if not line and (made != [""] or not indent):
            break
    while words and made:
        made[-1] = _shortened(made[-1], words[0], room - (indent if len(made) == 1 else 0.0), style)
        if made[-1] or len(made) == 1:
            break
        del made[-1]
    return made


def _cut(word: str, free: float, style: Style) -> tuple[str, str]:
    """Return as many letters of a word as there is room for, and the others."""
    count = next((n for n in range(len(word), 0, -1) if wide(word[:n], style) <= free), 0)
    return word[:count], word[count:]


def _shortened(line: str, following: str, room: float, style: Style) -> str:
    """Return a line with an ellipsis, and before it as much of the next word as there is room for."""
    more = wide(_MORE, style)
    longer = f"{line} {following}" if line else following
    for count in range(len(longer), 0, -1):
        if wide(longer[:count], style) + more <= room:
            return longer[:count].rstrip(" ,.;:–—-") + _MORE
    return ""


def draw_lines(painter: QPainter, lines: list[str], left: float, top: float, room: float, color: str,
               style: Style = PLAIN, indent: float = 0.0) -> None:  # fmt: skip
    """Draw lines below each other, at the right side if the text runs leftward."""
    painter.setFont(font(style.size, style.weight))
    painter.setPen(QColor(color))
    leftward = any(_leftward(line) for line in lines[:1])
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight)
    for number, line in enumerate(lines):
        at = left + (0.0 if number or leftward else indent)
        if leftward:
            at = left + room - wide(line, style) - (0.0 if number else indent)
        painter.drawText(QPointF(at, top + (number + 0.5) * LINE + TYPE * 0.35), line)


def _leftward(text: str) -> bool:
    if text.isascii():
        return False
    kinds = map(unicodedata.bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)
