"""The bar for finding words in the text: Enter finds the next, Shift+Enter the previous, Escape returns to the text."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from argmap.ui.reader.text_view import SourceTextView
from argmap.ui.widgets.icons import icon

MOST = 9999
"""More matches than this are not counted."""


class FindBar(QFrame):
    """A field over the text. What it finds is selected, so that it can be made a claim at once."""

    def __init__(self, text: SourceTextView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._text = text
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setToolTip(self.field.placeholderText())
        self.field.setAccessibleName(self.tr("Find in this text"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self._look())
        self.field.installEventFilter(self)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for sign, tip, does in (
            ("up", self.tr("Previous match"), self.previous),
            ("down", self.tr("Next match"), self.next),
            ("close", self.tr("Close"), self.leave),
        ):
            button = QToolButton()
            button.setIcon(icon(sign))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(does)
            row.addWidget(button)
        self.hide()

    def start(self) -> None:
        """Show the bar and wait for what to find: what is selected, if it is short."""
        chosen = self._text.textCursor().selectedText()
        self.show()
        if 0 < len(chosen) < 60 and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Hide the bar; the match stays selected."""
        self.hide()
        self._text.setFocus()

    def next(self) -> None:
        """Select the next match, after the last one the first."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def previous(self) -> None:
        """Select the previous match, before the first one the last."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _look(self) -> None:
        """Select the first match from the start of the selection."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._text.setTextCursor(cursor)
        self.next()

    def _find(self, flags: QTextDocument.FindFlag, beginning: QTextCursor.MoveOperation) -> None:
        wanted = self.field.text()
        if not wanted:
            self.count.clear()
            return
        if not self._text.find(wanted, flags):
            cursor = self._text.textCursor()
            cursor.movePosition(beginning)
            self._text.setTextCursor(cursor)
            if not self._text.find(wanted, flags):
                self.count.setText(self.tr("No match"))
                return
        self._tell(wanted)

    def _tell(self, wanted: str) -> None:
        text, small = self._text.toPlainText().casefold(), wanted.casefold()
        whole = text.count(small)
        before = text.count(small, 0, self._text.textCursor().selectionEnd())
        self.count.setText(self.tr("{0} of {1}").format(before, whole) if whole <= MOST else self.tr("very many"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, Shift+Enter and Escape in the field."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        pressed = event.type() == QEvent.Type.KeyPress
        if event.key() == Qt.Key.Key_Escape:
            if pressed:
                self.leave()
            event.accept()
            return True
        if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous if back else self.next)()
            return True
        return super().eventFilter(watched, event)
