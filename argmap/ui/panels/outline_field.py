"""The field in which the words of a row of the outline are typed, over the row, as high as its words."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from argmap.picture.theme import Theme

FRAME = 3
"""Pixels of the frame around the words."""


class Stroke(Enum):
    """What a key asks for while one types."""

    NEXT = auto()
    PREMISE = auto()
    UNDERCUT = auto()
    ABOVE = auto()
    """The next line is beside what this one is about."""
    INDENT = auto()
    OUTDENT = auto()
    UP = auto()
    DOWN = auto()
    FLIP = auto()
    ERASE = auto()
    """Backspace where there are no words (any more)."""
    CANCEL = auto()


_KEY, _HELD = Qt.Key, Qt.KeyboardModifier
_STROKES = {
    (_KEY.Key_Return, _HELD.NoModifier): Stroke.NEXT,
    (_KEY.Key_Return, _HELD.ShiftModifier): Stroke.PREMISE,
    (_KEY.Key_U, _HELD.ControlModifier): Stroke.UNDERCUT,
    (_KEY.Key_Up, _HELD.ControlModifier): Stroke.ABOVE,
    (_KEY.Key_Tab, _HELD.NoModifier): Stroke.INDENT,
    (_KEY.Key_Right, _HELD.AltModifier): Stroke.INDENT,
    (_KEY.Key_Backtab, _HELD.ShiftModifier): Stroke.OUTDENT,
    (_KEY.Key_Tab, _HELD.ShiftModifier): Stroke.OUTDENT,
    (_KEY.Key_Left, _HELD.AltModifier): Stroke.OUTDENT,
    (_KEY.Key_Up, _HELD.AltModifier): Stroke.UP,
    (_KEY.Key_Down, _HELD.AltModifier): Stroke.DOWN,
    (_KEY.Key_R, _HELD.ControlModifier): Stroke.FLIP,
    (_KEY.Key_Escape, _HELD.NoModifier): Stroke.CANCEL,
}


def stroke_of(event: QKeyEvent) -> Stroke | None:
    """Return what a key asks for in an outline, or None where it only types."""
    key = _KEY(event.key())
    held = event.modifiers() & ~_HELD.KeypadModifier
    return _STROKES.get((_KEY.Key_Return if key == _KEY.Key_Enter else key, held))


class OutlineField(QTextEdit):
    """The field for the words of one row. Keys that do more than type are told; Alt+Enter begins a new line."""

    struck = Signal(Stroke)
    left = Signal()
    """The focus has gone elsewhere: the words are to be written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: tuple[object, ...] = ()
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setObjectName("row_editor")
        self.document().setDocumentMargin(0)
        self.hide()

    def words(self) -> str:
        """Return what has been typed, without white space at the ends."""
        return self.toPlainText().strip()

    def start(self, words: str, name: str) -> None:
        """Begin with these words, the caret after them; `name` is what a screen reader calls the field."""
        self.setAccessibleName(name)
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def put_caret(self, at: int) -> None:
        """Put the caret before a character."""
        cursor = self.textCursor()
        cursor.setPosition(max(0, min(at, self.document().characterCount() - 1)))
        self.setTextCursor(cursor)

    def height_in(self, width: int) -> int:
        """Return how high the words are in lines of a width."""
        self.document().setTextWidth(max(20, width))
        return round(self.document().size().height())

    def lie_on(self, words: QRect, font: QFont, theme: Theme, room: int) -> None:
        """Cover a row's words, no higher than the room; in the look of the row, with a frame."""
        look = font.toString(), theme.name
        if look != self._look:
            self._look = look
            self.setFont(font)
            self.setStyleSheet(
                f"#row_editor {{ background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.selected};"
                f" border-radius: 3px; padding: {FRAME - 1}px; selection-background-color: {theme.selected};"
                f" selection-color: {theme.card}; }}"
            )
        high = min(self.height_in(words.width()), max(room, 40))
        corner = words.topLeft() - QPoint(FRAME, FRAME)
        self.setGeometry(corner.x(), corner.y(), words.width() + 2 * FRAME, high + 2 * FRAME)

    # --- keys

    def event(self, event: QEvent) -> bool:
        """Take the keys of an outline before the shortcuts of the window do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and stroke_of(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        """Tab is a key of the outline."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell what a key asks for, or type it."""
        stroke = stroke_of(event)
        if stroke is not None:
            self.struck.emit(stroke)
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.struck.emit(Stroke.ERASE)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & _HELD.AltModifier:
            self.textCursor().insertText("\n")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Losing the focus saves the words, except to a menu of the field or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()
