"""The widget of the quotation table: how its rows look, and how speaker and role are typed in place."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from argmap.model.quotation_table import QuotationRow
from argmap.ui.actions import speaker_actions
from argmap.ui.session import Session
from argmap.ui.tables.quotations_filter import QuotationFilter
from argmap.ui.tables.quotations_model import Column, Index, QuotationModel
from argmap.ui.widgets.fields import Cell
from argmap.ui.widgets.type_size import in_map_face

LINES, MOST_LINES = 2, 7
"""The lines of a row at least and at most; the tip has all words."""
MOST_FITTED = 3000
"""The rows that are as high as their words need; in a longer table all have the same height."""
WIDTHS = {
    Column.SPEAKER: 150,
    Column.ROLE: 130,
    Column.SIDE: 44,
    Column.USED: 190,
    Column.SOURCE: 190,
    Column.PLACE: 92,
    Column.VERIFIED: 104,
    Column.AGAIN: 170,
    Column.TAGS: 150,
}
MARGIN, ICON = 8, 22
RAGGED = 1.06
"""What lines that break between words take more than one line would."""
LEAST_WORDS = 280
"""The least width of the column of words, in pixels; it gets the width that the others leave."""


class Table(QTableView):
    """A table whose rows are chosen as a whole. Enter does what a double click does."""

    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.cell = Cell(session, self)
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Quotations"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINES * self.fontMetrics().lineSpacing() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self._fit_rows)
        header.sectionResized.connect(lambda at, *_: self._fit.start() if at == 0 else None)

    def enter(self) -> None:
        """Set the focus, selecting the first row if none is current."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column of words gets the width that the others leave."""
        super().resizeEvent(event)
        self._widen_words()

    def _widen_words(self) -> None:
        model = self.model()
        if model is not None:
            others = sum(self.columnWidth(at) for at in range(1, model.columnCount()))
            self.setColumnWidth(0, max(LEAST_WORDS, self.viewport().width() - others))

    def hide_columns(self, empty: Collection[Column]) -> None:
        """Hide these columns, and show all others."""
        for column in Column:
            self.setColumnHidden(column.value, column in empty)
        self._widen_words()
        self.fit()

    def fit(self) -> None:
        """Make rows as high as their words need, soon."""
        self._fit.start()

    def _fit_rows(self) -> None:
        rows, line = self.model().rowCount(), self.fontMetrics().lineSpacing()
        if rows > MOST_FITTED:
            return
        room, metrics = max(40, self.columnWidth(0) - 2 * MARGIN), QFontMetrics(in_map_face(self.font()))
        for row in range(rows):
            index = self.model().index(row, 0)
            words = metrics.horizontalAdvance(str(index.data() or ""))
            left = room - (ICON if index.data(Qt.ItemDataRole.DecorationRole) else 0)
            lines = -(-round(words * RAGGED) // max(40, left))
            self.setRowHeight(row, min(MOST_LINES, max(LINES, lines)) * line + 12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the passage in its source."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """A field whose words were refused stays open."""
        if not self.cell.stays(hint):
            super().closeEditor(editor, hint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The context menu opens from the mouse or the keyboard."""
        self.menu_wanted.emit(event.globalPos())


class Cells(QStyledItemDelegate):
    """A delegate that draws cells with a margin, and edits speaker and role in place."""

    def __init__(self, session: Session, model: QuotationModel, parent: Table) -> None:
        super().__init__(parent)
        self._session, self._model, self._table = session, model, parent

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Set a small icon and a margin around the text."""
        super().initStyleOption(option, index)
        option.decorationSize = QSize(16, 16)
        option.rect = option.rect.adjusted(3, 2, -3, -2)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field for the role, or a list of all speakers in which another name can be typed."""
        if Column(index.column()) is Column.ROLE:
            field = QLineEdit(parent)
            field.setAccessibleName(self.tr("Role"))
            self._table.cell.open(field)
            return field
        box = QComboBox(parent)
        self._table.cell.open(box)
        box.setAccessibleName(self.tr("Speaker"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem("", None)
        for speaker in speaker_actions.speakers(self._session):
            box.addItem(speaker.name, speaker.id)
        completer = box.completer()
        if isinstance(completer, QCompleter):
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field from the document, unless it holds refused words."""
        if self._table.cell.holds:
            return
        if isinstance(editor, QComboBox):
            row = self._quotation(index)
            editor.setCurrentIndex(max(0, editor.findData(row.speaker)))
            field = editor.lineEdit()
            if field is not None:
                field.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Write what was typed to the document; the table follows from there."""
        row = self._quotation(index)
        if isinstance(editor, QComboBox):
            name = editor.currentText()
            chosen = editor.currentData() if name == editor.itemText(editor.currentIndex()) else None
            if " ".join(name.split()) != row.name or (chosen and chosen != row.speaker):
                self._table.cell.write(
                    name, lambda: speaker_actions.attribute(self._session, [row.passage], name, chosen)
                )
        elif isinstance(editor, QLineEdit) and (speaker := row.speaker):
            role = editor.text()
            self._table.cell.write(role, lambda: speaker_actions.describe(self._session, speaker, role=role))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """A field covers its cell, and is never too narrow to type in."""
        editor.setGeometry(option.rect.left(), option.rect.top(), max(option.rect.width(), 170), option.rect.height())

    def _quotation(self, index: Index) -> QuotationRow:
        shown = self._table.model()
        assert isinstance(shown, QuotationFilter)
        return self._model.row(shown.mapToSource(shown.index(index.row(), 0)).row())
