"""A field that filters the rows of a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class Sieve(QLineEdit):
    """A field whose text filters a list at once. Down moves the focus to the list, Escape clears the filter."""

    left = Signal()
    """The focus should move to the list."""

    def __init__(self, hint: str, name: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setToolTip(hint)  # a narrow field shortens it
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)

    def start(self) -> None:
        """Wait for what to look for."""
        self.selectAll()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to the list, Escape clears."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
