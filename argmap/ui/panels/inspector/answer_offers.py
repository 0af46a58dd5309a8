"""Claims of the map that are offered below the field for an answer: choosing one names it as the answer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from argmap.model.sought_words import folded, sought
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.type_size import write_as_on_map

MOST = 5
"""Claims at most that are offered."""
FEWEST = 2
"""Letters from which on claims are offered."""
_ID = Qt.ItemDataRole.UserRole


class AnswerOffers(QListWidget):
    """The list below a field. Down goes into it, Enter takes what is chosen there; else Enter is the field's."""

    chosen = Signal(str)
    """The id of a claim."""

    def __init__(self, field: QLineEdit, claims: Callable[[], Sequence[tuple[str, str]]]) -> None:
        """`claims` returns the ids and texts of what may be chosen."""
        super().__init__()
        self._field, self._claims = field, claims
        self._told = False
        self.setAccessibleName(self.tr("Claims that are there already"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        write_as_on_map(self)
        self.hide()
        field.textEdited.connect(self._offer)
        field.installEventFilter(self)
        self.itemClicked.connect(self._take)

    def _offer(self, words: str) -> None:
        """Show the claims that have these words, those that begin with them first."""
        wanted = sought(words)
        self.clear()
        if len(words.strip()) >= FEWEST and wanted:
            begun = folded(words.strip())
            found = [(id, text) for id, text in self._claims() if wanted.is_in((folded(text),))]
            found.sort(key=lambda row: (not folded(row[1]).startswith(begun), len(row[1])))
            for id, text in found[:MOST]:
                item = QListWidgetItem(" ".join(text.split()))
                item.setData(_ID, id)
                item.setToolTip(text)
                self.addItem(item)
        self.setCurrentRow(-1)
        if self.count():
            rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
            self.setFixedHeight(rows + 2 * self.frameWidth())
            if not self._told:
                self._told = True
                announce(self._field, self.tr("Claims with these words are offered below: Down goes to them."))
        self.setVisible(self.count() > 0)

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(str(item.data(_ID)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Up go through the list, Enter takes what is chosen, Escape closes the list alone."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not self.isVisible():
            return super().eventFilter(watched, event)
        key, row = event.key(), self.currentRow()
        if key == Qt.Key.Key_Down:
            self._go_to(min(row + 1, self.count() - 1))
        elif key == Qt.Key.Key_Up and row >= 0:
            self._go_to(row - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self._take(self.item(row))
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            return super().eventFilter(watched, event)
        return True

    def _go_to(self, row: int) -> None:
        self.setCurrentRow(row)
        if row >= 0:
            announce(self._field, self.item(row).text())
