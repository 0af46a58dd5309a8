"""The strip beside the text: a mark for each highlight at its place in the whole text; a click scrolls there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from argmap.ui.reader.highlights import USED, Highlight, HighlightKind
from argmap.ui.session import Session

WIDTH = 16
_LEAST = 3.0
_NEAR = 5.0


class Margin(QWidget):
    """The whole text as a strip: reasons on its left half, objections on its right, the rest across."""

    wanted = Signal(int)
    """The text should scroll to this offset."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks: list[Highlight] = []
        self._length = 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Where passages lie in the text"))

    def show_marks(self, marks: Sequence[Highlight], length: int) -> None:
        """Show the places of highlights in a text of `length` characters."""
        self._marks, self._length = list(marks), max(1, length)
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow and as high as the text."""
        return QSize(WIDTH, 100)

    def bar(self, mark: Highlight) -> QRectF:
        """Return the box of a mark on the strip."""
        height = self.height() - 4
        top = 2 + height * mark.start / self._length
        tall = max(_LEAST, height * (mark.end - mark.start) / self._length)
        left, wide = {HighlightKind.PRO: (2.0, 6.0), HighlightKind.CON: (8.0, 6.0)}.get(mark.look, (2.0, 12.0))
        if mark.is_open:
            left, wide, tall = 6.0, 4.0, 2.0
        return QRectF(left, top, wide, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw open highlights first, so that placed ones are never hidden."""
        theme = self._session.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.ground))
        painter.setPen(QColor(theme.card_edge))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
        colors = {HighlightKind.PRO: theme.pro, HighlightKind.CON: theme.con}
        for mark in sorted(self._marks, key=lambda m: m.look in USED):
            painter.fillRect(self.bar(mark), QColor(colors.get(mark.look, theme.muted)))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click scrolls to the highlight under the mouse, or to that part of the text."""
        self.wanted.emit(self._meant(event.position().y()))

    def _meant(self, y: float) -> int:
        near = self._near(y)
        if near is not None:
            return near.start
        return max(0, min(self._length, round((y - 2) / max(1, self.height() - 4) * self._length)))

    def _near(self, y: float) -> Highlight | None:
        """Return the highlight nearest to a height, placed ones first, or None where none is near."""

        def away(mark: Highlight) -> float:
            return abs(self.bar(mark).center().y() - y)

        near = [mark for mark in self._marks if away(mark) <= _NEAR + self.bar(mark).height() / 2]
        return min(near, key=lambda mark: (mark.is_open, away(mark)), default=None)

    def event(self, event: QEvent) -> bool:
        """The tooltip of a highlight is its speaker."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = self._near(event.pos().y())
            QToolTip.showText(event.globalPos(), near.words.speaker if near else "", self)
            return True
        return super().event(event)
