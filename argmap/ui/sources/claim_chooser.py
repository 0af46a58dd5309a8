"""A list to choose from by number and by typing: claims to which a quotation may belong, or piles."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from argmap.ui.widgets.type_size import write_as_on_map

_ROWS = 9
"""Rows that have a number."""


class NumberedChooser(QFrame):
    """A field with a list below it. A digit takes that row, other keys filter, Enter takes the current row."""

    chosen = Signal(str)
    """The id of a row."""
    left = Signal()
    """Escape was pressed: nothing is chosen."""

    def __init__(self, question: str) -> None:
        super().__init__()
        self.setObjectName("bar")
        self._rows: Sequence[tuple[str, str]] = ()
        self._icons: dict[str, QIcon] = {}
        self.field = QLineEdit()
        self.field.setAccessibleName(question)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self._fill())
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        write_as_on_map(self.list)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._take)
        label = QLabel(question)
        label.setWordWrap(True)
        label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(5)
        column.addWidget(label)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.hide()

    def ask(self, rows: Sequence[tuple[str, str]], icons: dict[str, QIcon] | None = None) -> None:
        """Wait for one of these rows (id, text)."""
        self._rows, self._icons = rows, icons or {}
        self.field.clear()
        self._fill()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shown(self) -> list[str]:
        """Return the ids of the rows that are shown."""
        return [str(self.list.item(n).data(Qt.ItemDataRole.UserRole)) for n in range(self.list.count())]

    def _fill(self) -> None:
        words = self.field.text().casefold().split()
        self.list.clear()
        for id, text in self._rows:
            if all(word in text.casefold() for word in words):
                number = f"{self.list.count() + 1}  " if self.list.count() < _ROWS else "    "
                item = QListWidgetItem(number + text)
                item.setIcon(self._icons.get(id, QIcon()))
                item.setData(Qt.ItemDataRole.UserRole, id)
                item.setToolTip(text)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        high = self.list.sizeHintForRow(0) if self.list.count() else self.fontMetrics().lineSpacing()
        rows = min(max(1, self.list.count()), _ROWS)
        self.list.setMinimumHeight(min(rows, 3) * high + 4)
        self.list.setMaximumHeight(rows * high + 4)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.hide()
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field, digits choose, up and down move, Enter takes, and Escape leaves."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.field:
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key, row = event.key(), self.list.currentRow()
        if key == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row + (1 if key == Qt.Key.Key_Down else -1))))
        elif not self.field.text() and event.text() in list("123456789"):
            self._take(self.list.item(int(event.text()) - 1))
        else:
            return False
        return True
