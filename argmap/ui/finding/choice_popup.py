"""A list of choices that opens below a button: each can be checked, and a field narrows a long one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from argmap.ui.widgets.filter_field import Sieve
from argmap.ui.widgets.type_size import scaled

MANY = 8
"""The number of choices above which there is a field to narrow them."""
_ID = Qt.ItemDataRole.UserRole


class ChoicePopup(QFrame):
    """Choices with their counts. Space checks one, Enter checks it and closes, Escape closes."""

    chosen = Signal(object)
    """The ids of what is checked now, a frozenset."""
    closed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        self.field = Sieve(self.tr("Narrow the list"), self.tr("Narrow the list"))
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(title)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemChanged.connect(self._changed)
        self.field.textChanged.connect(self._narrow)
        self.field.left.connect(self._to_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._filling = False

    def offer(self, rows: Sequence[tuple[str, str, int]], checked: frozenset[str]) -> None:
        """Show choices: the id, the text and the count of each."""
        self._filling = True
        self.list.clear()
        for id, text, count in rows:
            item = QListWidgetItem(self.tr("{0} ({1})").format(" ".join(text.split()), count))
            item.setData(_ID, id)
            item.setToolTip(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if id in checked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self._filling = False
        self.field.clear()
        self.field.setVisible(len(rows) > MANY)

    def open_at(self, place: QPoint) -> None:
        """Show the choices below a point of the screen, and wait for one."""
        rows = self.list.count()
        wide = max((self.list.sizeHintForColumn(0) if rows else 0) + scaled(36), scaled(180))
        high = (self.list.sizeHintForRow(0) if rows else scaled(20)) * min(max(rows, 1), 12) + scaled(6)
        self.list.setFixedSize(min(wide, scaled(360)), high)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        top = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        if self.list.count():
            self.list.setCurrentRow(0)
        (self.field if self.field.isVisibleTo(self) else self.list).setFocus(Qt.FocusReason.PopupFocusReason)

    def checked(self) -> frozenset[str]:
        """Return the ids of what is checked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return frozenset(str(item.data(_ID)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._filling:
            self.chosen.emit(self.checked())

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _to_list(self) -> None:
        seen = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if seen:
            self.list.setCurrentRow(seen[0])
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QEvent) -> None:
        """Tell that one is done."""
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter checks what is current, and closes; Escape closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            item = self.list.currentItem()
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                on = item.checkState() == Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
                self.close()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)
