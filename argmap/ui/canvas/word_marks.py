"""The places on a card of words that are looked for: rectangles behind its lines of text."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from argmap.model.sought_words import Sought
from argmap.picture import RectShape, Shape, TextShape
from argmap.picture.fonts import font

RADIUS, BESIDE = 2.5, 1.0
"""The rounding of a mark, and how far it reaches beyond its words, in px."""


def marks(shapes: Iterable[Shape], words: Sought, color: str) -> list[RectShape]:
    """Return marks behind the words, wherever they stand in lines of text, also from one line to the next."""
    lines = [shape for shape in shapes if isinstance(shape, TextShape) and len(shape.text) > 1]
    found: list[RectShape] = []
    start = 0
    begins: list[int] = []
    for line in lines:
        begins.append(start)
        start += len(line.text) + 1
    spans = words.spans(" ".join(line.text for line in lines))
    for line, begin in zip(lines, begins, strict=True):
        end = begin + len(line.text)
        inside = [(max(a, begin) - begin, min(b, end) - begin) for a, b in spans if a < end and b > begin]
        if inside:
            found += _on_line(line, inside, color)
    return found


def _on_line(line: TextShape, spans: Iterable[tuple[int, int]], color: str) -> list[RectShape]:
    layout = QTextLayout(line.text, font(line.size, line.weight, italic=line.italic))
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight if line.rightward else Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    row = layout.createLine()
    layout.endLayout()
    shift = row.naturalTextRect().left()
    found: list[RectShape] = []
    for start, end in spans:
        start, end = (len(line.text[:place].encode("utf-16-le")) // 2 for place in (start, end))
        ends = [float(row.cursorToX(place)[0]) - shift for place in (start, end)]  # type: ignore[index]
        left, right = min(ends), max(ends)
        high = line.size * 1.24
        top = line.baseline - line.size * 0.95
        found.append(
            RectShape(line.left + left - BESIDE, top, right - left + 2 * BESIDE, high, RADIUS, fill=color)
        )  # fmt: skip
    return found
