"""Painting of highlights: tint, line and sign, so that color is never needed to tell them apart."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from argmap.model.records import Stance
from argmap.picture.theme import Theme
from argmap.ui.reader.highlights import Highlight, HighlightKind
from argmap.ui.widgets.icons import draw_sign

SIGN = 14
"""The width and height of the sign beside the first line of a highlight, in pixels."""
_AROUND = 2.0
_FAINT = 34  # of 255


def lines_of(view: QTextEdit, start: int, end: int) -> Iterator[tuple[QRectF, float]]:
    """Yield, for each visible line of a span (positions in Qt's text), its box on the viewport and its baseline."""
    document, layout = view.document(), view.document().documentLayout()
    scrolled = QPointF(-view.horizontalScrollBar().value(), -view.verticalScrollBar().value())
    bottom = view.viewport().height()
    block: QTextBlock = document.findBlock(start)
    while block.isValid() and block.position() < end:
        at = layout.blockBoundingRect(block).topLeft() + scrolled
        if at.y() > bottom:
            return
        lines = block.layout()
        begin = lines.lineForTextPosition(max(0, start - block.position()))  # a paragraph may have hundreds of lines
        for number in range(begin.lineNumber() if begin.isValid() else 0, lines.lineCount()):
            line = lines.lineAt(number)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            if line.textStart() >= end - block.position() or at.y() + line.y() > bottom:
                break
            if first >= last:
                continue
            left, right = _across(line.cursorToX(first)), _across(line.cursorToX(last))
            right = min(right, line.x() + line.naturalTextWidth())  # spaces where a line breaks are not drawn on
            base = at.y() + line.y() + line.ascent()
            if base + line.descent() >= 0 and base - line.ascent() <= bottom:
                left, right = min(left, right), max(left, right)
                top = base - line.ascent() * 0.92
                yield QRectF(at.x() + left, top, right - left, base + line.descent() - top), base
        block = block.next()


def _across(found: object) -> float:
    """Return the x of a cursor in a line: Qt returns it alone or together with the cursor's position."""
    place = found[0] if isinstance(found, tuple) else found
    return float(place) if isinstance(place, int | float) else 0.0


def outline(view: QTextEdit, start: int, end: int, around: float = _AROUND) -> QPainterPath:
    """Return the outline of a span on the viewport."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    boxes = [box for box, _ in lines_of(view, start, end)]
    for number, box in enumerate(boxes):
        grown = box.adjusted(-around, -around, around, around)
        if number + 1 < len(boxes):  # lines of one span are joined
            grown.setBottom(max(grown.bottom(), boxes[number + 1].top() - around + 1))
        path.addRoundedRect(grown, 3, 3)
    return path.simplified()


class Brush:
    """A painter of highlights in the colors of a theme; spans are positions in Qt's text."""

    def __init__(self, view: QTextEdit, theme: Theme) -> None:
        self._view, self._theme = view, theme

    def under(self, painter: QPainter, spans: Sequence[tuple[int, int, Highlight]]) -> None:
        """Draw the layer below the words: tints of passages on the map."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end, mark in spans:
            color = self._tint(mark.look)
            if color is None:
                continue
            painter.setBrush(color)
            painter.drawPath(outline(self._view, start, end, 1.0))

    def rails(self, painter: QPainter, first: int, last: int, step: int, left: int) -> None:
        """Draw a line down each level of a thread beside the blocks of text from one position to another."""
        document = self._view.document()
        scrolled = self._view.verticalScrollBar().value()
        painter.setPen(QPen(QColor(self._theme.card_edge), 1.5))
        block = document.findBlock(first)
        while block.isValid() and block.position() <= last:
            box = document.documentLayout().blockBoundingRect(block)
            for level in range(1, round(block.blockFormat().leftMargin() / step) + 1):
                x = left + level * step - step / 2
                painter.drawLine(QPointF(x, box.top() - scrolled), QPointF(x, box.bottom() - scrolled))
            block = block.next()

    def over(
        self,
        painter: QPainter,
        spans: Sequence[tuple[int, int, Highlight]],
        chosen: frozenset[str],
        ringed: tuple[int, int] | None,
    ) -> None:
        """Draw the layer over the words: lines, signs in the margin, a ring around the highlight in focus.

        Highlights that the chosen claims cite get a thin ring.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        beside: set[int] = set()  # signs of highlights on one line are stacked
        for start, end, mark in spans:
            painter.setPen(self._line(mark.look))
            boxes = list(lines_of(self._view, start, end))
            for box, base in boxes:
                low = base + 4
                painter.drawLine(QPointF(box.left(), low), QPointF(box.right(), low))
            if boxes:
                self._sign(painter, mark.look, boxes[0][0], beside)
            if not chosen.isdisjoint(mark.claims) and (start, end) != ringed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(self._theme.selected), 1.0))
                painter.drawPath(outline(self._view, start, end, 3.0))
        if ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.selected), 2.0))
            painter.drawPath(outline(self._view, *ringed, 3.0))

    def flash(self, painter: QPainter, span: tuple[int, int], strength: float) -> None:
        """Light up a span, with a strength from 0 to 1."""
        color = QColor(self._theme.hit)
        color.setAlphaF(max(0.0, min(1.0, strength)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPath(outline(self._view, *span, 3.0))

    def _tint(self, look: HighlightKind) -> QColor | None:
        match look:
            case HighlightKind.PRO:
                return QColor(self._theme.pro_tint)
            case HighlightKind.CON:
                return QColor(self._theme.con_tint)
            case HighlightKind.BOTH | HighlightKind.CITED:
                return self._soft(self._theme.muted, _FAINT)
        return None

    def _line(self, look: HighlightKind) -> QPen:
        theme = self._theme
        match look:
            case HighlightKind.PRO:
                pen = QPen(QColor(theme.pro), 2.0)
            case HighlightKind.CON:
                pen = QPen(QColor(theme.con), 2.0)
                pen.setDashPattern([3.0, 1.6])
            case HighlightKind.BOTH | HighlightKind.CITED:
                pen = QPen(QColor(theme.muted), 2.0)
            case HighlightKind.KEPT:
                pen = QPen(QColor(theme.muted), 1.3)
                pen.setDashPattern([5.0, 3.0])
            case HighlightKind.FOUND:
                pen = QPen(QColor(theme.muted), 1.6, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap)
                pen.setDashPattern([0.1, 2.4])
        if look not in (HighlightKind.FOUND,):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _sign(self, painter: QPainter, look: HighlightKind, box: QRectF, beside: set[int]) -> None:
        stances = {
            HighlightKind.PRO: (Stance.PRO,),
            HighlightKind.CON: (Stance.CON,),
            HighlightKind.BOTH: (Stance.PRO, Stance.CON),
        }.get(look)
        if stances is None and look is not HighlightKind.CITED:
            return
        for stance in stances or (None,):
            top = round(box.center().y() - SIGN / 2)
            while top in beside:
                top += SIGN + 1
            beside.add(top)
            draw_sign(painter, QRectF(4, top, SIGN, SIGN), stance, self._theme)

    def _soft(self, name: str, strength: int) -> QColor:
        color = QColor(name)
        color.setAlpha(strength)
        return color
