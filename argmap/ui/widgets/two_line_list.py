"""Lists whose rows are words over a quieter line, and that say what stands there when they are empty."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

ID = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
_SIDE, _ABOVE, _BETWEEN = 10, 6, 2
Index = QModelIndex | QPersistentModelIndex


class Rows(QListView):
    """A list of two-part rows; `most` lines of words are shown, in bold letters if asked for."""

    def __init__(self, most: int, weight: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_Rows(most, weight, self))
        self._empty = QLabel(self.viewport())
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(20, 16, 20, 16)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().installEventFilter(self)

    def tell_empty(self, text: str) -> None:
        """Show a text in place of the rows; an empty one shows the rows."""
        self._empty.setText(text)
        self._empty.setVisible(bool(text))
        self._empty.setGeometry(self.viewport().rect())

    @property
    def said(self) -> str:
        """What stands in place of the rows."""
        return self._empty.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text as large as the list."""
        if isinstance(event, QResizeEvent) and watched is self.viewport():
            self._empty.setGeometry(self.viewport().rect())
            self.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)


class _Rows(QStyledItemDelegate):
    """Draws words over a quiet line."""

    def __init__(self, most: int, weight: int, view: QListView) -> None:
        super().__init__(view)
        self._most, self._weight, self._view = most, weight, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words and the line below them."""
        width = self._view.viewport().width()
        metrics = option.fontMetrics
        lines = len(self._lines(option, str(index.data() or ""), width - 2 * _SIDE))
        below = metrics.height() + _BETWEEN if index.data(DETAIL) else 0
        return QSize(width, lines * metrics.lineSpacing() + below + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and focus as the style does, and the two parts over it."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        state, palette = shown.state, shown.palette
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        rect: QRect = shown.rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(palette.color(role))
        font = self._font(shown)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        top = rect.top()
        for line in self._lines(option, str(index.data() or ""), rect.width()):
            painter.drawText(rect.left(), top + metrics.ascent(), line)
            top += metrics.lineSpacing()
        if detail := str(index.data(DETAIL) or ""):
            if not chosen:
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.setFont(shown.font)
            plain = QFontMetrics(shown.font)
            words = plain.elidedText(detail, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect.left(), top + _BETWEEN + plain.ascent(), words)
        painter.restore()

    def _font(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setWeight(QFont.Weight(self._weight))
        return font

    def _lines(self, option: QStyleOptionViewItem, text: str, width: int) -> list[str]:
        """Break words into lines; the last one shown ends in "…" where more would follow."""
        font = self._font(option)
        layout = QTextLayout(text, font)
        wrap = QTextOption()
        wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(wrap)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(20, width))
            starts.append(line.textStart())
        layout.endLayout()
        shown = [text[a:b].rstrip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
        if len(starts) > self._most:
            rest = text[starts[self._most - 1] :]
            last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
            shown = [*shown[: self._most - 1], last]
        return shown or [""]
