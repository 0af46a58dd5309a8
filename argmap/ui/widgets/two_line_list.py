"""Lists whose rows are a text over a quieter line, with a text of its own for the empty list."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QResizeEvent, QTextLayout, QTextOption
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

from argmap.ui.widgets.record_list import COUNT, DETAIL, FAINT, ID, Index, RecordListModel, RecordRow, WordFilter

_SIDE, _GAP = 10, 9
MANY = 400
"""The most rows that are as high as their texts: to measure more takes too long, so that each has all its lines."""


class TwoLineList(QListView):
    """A list of records; `most` lines of a row's text are shown, in letters of a weight."""

    chosen = Signal(str)
    """The user has gone to the row of this record, or clicked on it."""

    def __init__(
        self,
        most: int,
        weight: int,
        *,
        drag: Callable[[Sequence[RecordRow]], QMimeData] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._quiet = False
        self._records = RecordListModel(self, drag)
        self._filter = WordFilter(self)
        self._filter.setSourceModel(self._records)
        self.setModel(self._filter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._delegate = TwoLineDelegate(most, weight, self)
        self.setItemDelegate(self._delegate)
        self._empty = QLabel(self.viewport())
        self._empty.setObjectName("quiet")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(20, 16, 20, 16)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().installEventFilter(self)
        self.selectionModel().currentChanged.connect(self._choose)
        self.clicked.connect(self._choose)

    # --- rows

    def set_icon(self, width: int, height: int) -> None:
        """Give the icons before the texts this room, in px."""
        if self._delegate.icon != QSize(width, height):
            self._delegate.icon = QSize(width, height)
            self.scheduleDelayedItemsLayout()

    def show_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show these rows. What is selected stays so; where it is gone, the row at the same place is selected."""
        selected, current, at = self.selected_ids(), self.current_id, self.currentIndex().row()
        with self._silently():
            self._make_equal(are=len(rows) > MANY)
            self._records.show_rows(rows)
        if selected and self.selected_ids() != selected:
            there = next((id for id in (current, *selected) if id and self._index_of(id).isValid()), None)
            if there is None and (count := self.count()):
                there = str(self.model().index(max(0, min(at, count - 1)), 0).data(ID))
            self.mark(there)

    def _make_equal(self, *, are: bool) -> None:
        """Let all rows be equally high, so that none but the first has to be measured, or each as high as its text."""
        if self.uniformItemSizes() is not are:
            self._delegate.equal = are
            self.setUniformItemSizes(are)

    def look_for(self, text: str) -> None:
        """Show the rows in which all words of a text occur; empty: all rows."""
        with self._silently():
            self._filter.look_for(text)

    def count(self) -> int:
        """Return the number of rows that are shown."""
        return self.model().rowCount()

    def show_empty(self, text: str) -> None:
        """Show a text in place of the rows; an empty one shows the rows."""
        self._empty.setText(text)
        self._empty.setVisible(bool(text))
        self._empty.setGeometry(self.viewport().rect())

    @property
    def said(self) -> str:
        """The text that is shown in place of rows."""
        return self._empty.text()

    # --- selection

    @property
    def current_id(self) -> str | None:
        """The record of the current row."""
        found = self.currentIndex().data(ID)
        return str(found) if found else None

    def selected_ids(self) -> list[str]:
        """Return the selected records, the current one first."""
        current = self.currentIndex()
        indexes = sorted(self.selectedIndexes(), key=lambda index: (index != current, index.row()))
        return [str(index.data(ID)) for index in indexes]

    def mark(self, id: str | None) -> None:
        """Select the row of a record alone, and `chosen` nothing; None or a record that is not shown: no row."""
        index = self._index_of(id) if id else QModelIndex()
        with self._silently():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _index_of(self, id: str) -> QModelIndex:
        for row in range(self.count()):
            index = self.model().index(row, 0)
            if index.data(ID) == id:
                return index
        return QModelIndex()

    @contextmanager
    def _silently(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _choose(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.chosen.emit(str(index.data(ID)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the text for an empty list as large as the list."""
        if isinstance(event, QResizeEvent) and watched is self.viewport():
            self._empty.setGeometry(self.viewport().rect())
            self.scheduleDelayedItemsLayout()
        return super().eventFilter(watched, event)


class TwoLineDelegate(QStyledItemDelegate):
    """A delegate that draws an icon, a text, a number beside it, and a quiet line below."""

    def __init__(self, most: int, weight: int, view: QListView) -> None:
        super().__init__(view)
        self._most, self._weight, self._view = most, weight, view
        self._above, self._between = 6, 2
        self.icon = QSize(0, 0)
        """The room for an icon, in px."""
        self.equal = False
        """Whether every row is as high as the text may be at most."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the text and the line below it."""
        width = self._view.viewport().width()
        lines = self._most
        if not self.equal:
            lines = len(self._lines(option, str(index.data() or ""), self._room(width, index, option)))
        below = option.fontMetrics.height() + self._between if index.data(DETAIL) else 0
        high = max(self.icon.height(), lines * option.fontMetrics.lineSpacing() + below)
        return QSize(width, high + 2 * self._above)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and focus as the style does, and the parts of the row over it."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        strong = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = strong if chosen else shown.palette.color(QPalette.ColorRole.PlaceholderText)
        rect: QRect = shown.rect.adjusted(_SIDE, self._above, -_SIDE, -self._above)
        plain, font = QFontMetrics(shown.font), self._font(shown)
        metrics = QFontMetrics(font)
        count, top = str(index.data(COUNT) or ""), rect.top()
        painter.save()
        wide, high = self.icon.width(), self.icon.height()
        if wide and isinstance(icon := index.data(Qt.ItemDataRole.DecorationRole), QIcon):
            icon.paint(painter, QRect(rect.left(), rect.center().y() - high // 2 + 1, wide, high))
        left = rect.left() + (wide + _GAP if wide else 0)
        painter.setPen(quiet)
        painter.setFont(shown.font)
        painter.drawText(rect.right() - plain.horizontalAdvance(count), top + plain.ascent(), count)
        painter.setPen(quiet if index.data(FAINT) else strong)
        painter.setFont(font)
        for line in self._lines(option, str(index.data() or ""), self._room(shown.rect.width(), index, option)):
            painter.drawText(left, top + metrics.ascent(), line)
            top += metrics.lineSpacing()
        painter.setPen(quiet)
        painter.setFont(shown.font)
        detail = plain.elidedText(str(index.data(DETAIL) or ""), Qt.TextElideMode.ElideRight, rect.right() - left)
        painter.drawText(left, top + self._between + plain.ascent(), detail)
        painter.restore()

    def _room(self, width: int, index: Index, option: QStyleOptionViewItem) -> int:
        """Return how wide the text may be in a row of a width."""
        count = str(index.data(COUNT) or "")
        beside = option.fontMetrics.horizontalAdvance(count) + _GAP if count else 0
        return width - 2 * _SIDE - beside - (self.icon.width() + _GAP if self.icon.width() else 0)

    def _font(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setWeight(QFont.Weight(self._weight))
        return font

    def _lines(self, option: QStyleOptionViewItem, text: str, width: int) -> list[str]:
        """Break a text into lines; the last one shown ends in "…" where more would follow."""
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
