"""Fields in which one types: what is typed becomes one edit at each pause, and nothing is lost in the midst of it."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from argmap.picture.translation import tr
from argmap.ui.unsaved_words import UnsavedWords

PAUSE = 400
"""Milliseconds without a key after which what was typed is written down: shorter than what history joins."""

MOST_LINES = 12
"""The most lines of a field; further ones are scrolled to."""

UNDO_KEYS = ("Ctrl+Z",)
REDO_KEYS = ("Ctrl+Y", "Ctrl+Shift+Z")
"""The keys of the window's actions that undo and redo: fields of the document leave them to these."""

Write = Callable[[str], None]


class Keeper(Protocol):
    """The interface of the place where a field's text is kept. A session is a keeper."""

    refused: int
    """The number of edits that were refused so far."""
    trouble: str
    """Why the last of them was refused."""
    held: UnsavedWords

    @property
    def flushing(self) -> SignalInstance:
        """Emitted when text that is being typed must be saved now."""
        ...

    @property
    def opened(self) -> SignalInstance:
        """Emitted when another document is shown."""
        ...


class Pending(QObject):
    """Text that is being typed in one field, saved once: at a pause, on leaving, and before any other edit."""

    def __init__(
        self, keeper: Keeper, field: QWidget, read: Callable[[], str], write: Write, pause: int | None = PAUSE
    ) -> None:
        """`pause`: milliseconds without a key after which it is saved; None: a pause alone does not save it."""
        super().__init__(field)
        self._keeper = keeper
        self._read, self._write, self._pause = read, write, pause
        self._waiting = self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush_pending)
        keeper.flushing.connect(self.flush_pending)
        keeper.held.dropped.connect(self.forget)
        keeper.opened.connect(self.forget)

    @property
    def waiting(self) -> bool:
        """True while typed text has not been saved."""
        return self._waiting

    def typed(self) -> None:
        """Note that something was typed."""
        self._waiting = True
        if self._pause is not None:
            self._timer.start(self._pause)

    def flush_pending(self) -> None:
        """Save text that is waiting. Refused text goes on waiting in the field, and a message says so."""
        if self._waiting and not self._busy:
            self._timer.stop()
            self._keeper.held.release(self)
            refused, words = self._keeper.refused, self._read()
            self._busy, self._waiting = True, False
            try:
                self._write(words)
            finally:
                self._busy = False
            if self._keeper.refused > refused:
                self._waiting = True
                keep_words(self._keeper, self, words)

    def forget(self) -> bool:
        """Drop refused words; return whether there were any."""
        held = self in self._keeper.held
        if held:
            self._waiting = False
            self._timer.stop()
            self._keeper.held.release(self)
        return held


def keep_words(keeper: Keeper, holder: QObject, words: str) -> None:
    """Report that refused words are still in their field, and what the user can do."""
    remedy = tr("What you typed is still in its field: leave it to try again, or press Esc to call it off.")
    keeper.held.hold(holder, words, keeper.trouble, remedy)


class Cell(QObject):
    """The field that is open in a cell of a list or a table. Refused words stay in it, and it stays open.

    The delegate registers the field that was opened and writes through it; the view asks it before it closes a field.
    """

    def __init__(self, keeper: Keeper, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._keeper, self._view = keeper, view
        self._field: QWidget | None = None
        self._busy = False
        keeper.flushing.connect(self.flush_pending)
        keeper.held.dropped.connect(self._gone)
        keeper.opened.connect(self._gone)

    def open(self, field: QWidget) -> None:
        """Register a field that has been opened."""
        self._field = field
        field.destroyed.connect(lambda _=None, field=field: self._gone(field))

    def write(self, words: str, does: Callable[[], None]) -> None:
        """Write what was typed."""
        self._keeper.held.release(self)
        refused, self._busy = self._keeper.refused, True
        try:
            does()
        finally:
            self._busy = False
        if self._keeper.refused > refused:
            keep_words(self._keeper, self, words)

    @property
    def holds(self) -> bool:
        """Return whether the field holds refused words, so that nothing else may be shown in it."""
        return self in self._keeper.held

    def stays(self, hint: QAbstractItemDelegate.EndEditHint) -> bool:
        """Return whether the field stays open, as it does with refused words until the user calls them off."""
        if self.holds and hint is not QAbstractItemDelegate.EndEditHint.RevertModelCache:
            return True
        self._gone()
        return False

    def flush_pending(self) -> None:
        """Write what is typed, and close the field where that could be done."""
        if self._field is not None and not self._busy:
            field, self._busy = self._field, True
            try:
                self._view.commitData(field)
            finally:
                self._busy = False
            self._view.closeEditor(field, QAbstractItemDelegate.EndEditHint.NoHint)

    def _gone(self, field: QWidget | None = None) -> None:
        if field is None or field is self._field:
            self._field = None
            self._keeper.held.release(self)


class LineField(QLineEdit):
    """One line of text of the document."""

    def __init__(self, keeper: Keeper, label: str, write: Write, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.setAccessibleName(label)
        self._told = ""
        self._pending = Pending(keeper, self, self.text, write)
        self.textEdited.connect(self._pending.typed)
        self.editingFinished.connect(self._pending.flush_pending)

    def show_text(self, text: str) -> None:
        """Show the text of the document, unless it is shown already or the user is typing.

        The blanks of somebody who pauses between two words stay, though the document may do without them.
        """
        self._told = text
        pauses = self.hasFocus() and text.split() == self.text().split()
        if text != self.text() and not self._pending.waiting and not pauses:
            self.setText(text)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape calls off words that were refused."""
        if event.key() == Qt.Key.Key_Escape and self._pending.forget():
            self.setText(self._told)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that are dropped here are for the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's, not the field's."""
        return leave_to_window(event) or super().event(event)


class Text(QPlainTextEdit):
    """A field for several lines of text of the document, as high as its text. Tab leaves the field."""

    def __init__(self, keeper: Keeper, label: str, write: Write, lines: int = 2) -> None:
        super().__init__()
        self._keeper = keeper
        self._least = lines
        self._shown = False
        self._told = ""
        self.setAccessibleName(label)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pending = Pending(keeper, self, self.toPlainText, write)
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    def show_text(self, text: str) -> None:
        """Show the text of the document, unless it is shown already or the user is typing."""
        self._told = text
        if text != self.toPlainText() and not self._pending.waiting:
            self._shown = True
            self.setPlainText(text)
            self._shown = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape calls off words that were refused."""
        if event.key() == Qt.Key.Key_Escape and self._pending.forget():
            self.show_text(self._told)
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, data: QMimeData) -> bool:
        """Files that are dropped here are for the window."""
        return not data.hasUrls() and super().canInsertFromMimeData(data)

    def _changed(self) -> None:
        if not self._shown:
            self._pending.typed()

    def _grow(self) -> None:
        wanted = int(self.document().size().height())
        lines = max(self._least, min(MOST_LINES, wanted))
        scrolls = wanted > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        margins = 2 * (self.frameWidth() + int(self.document().documentMargin())) + 4
        height = lines * self.fontMetrics().lineSpacing() + margins
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the text that came meanwhile."""
        super().showEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(200, self.minimumHeight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field writes it down."""
        super().focusOutEvent(event)
        self._pending.flush_pending()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's, not the field's."""
        return leave_to_window(event) or super().event(event)


def leave_to_window(event: QEvent) -> bool:
    """Pass the keys of undo and redo on, first to the shortcuts of the window; return whether it was one of them."""
    if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    pressed = QKeySequence(event.keyCombination())
    if not any(pressed == QKeySequence(key) for key in (*UNDO_KEYS, *REDO_KEYS)):
        return False
    event.ignore()
    return True
