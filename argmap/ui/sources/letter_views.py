"""Lists in which letters are keys that decide something: they never search for rows that begin with them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QTreeView

_COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isalnum() and not event.modifiers() & _COMMAND


class LetterList(QListView):
    """A list that leaves letters and digits to the actions of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that no action takes does nothing, or the window says why."""
        if _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LetterTree(QTreeView):
    """A tree that leaves letters and digits to the actions of the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that no action takes does nothing, or the window says why."""
        if _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)
