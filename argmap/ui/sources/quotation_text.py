"""One quotation, large, between the sentences around it, whose words can be chosen anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from argmap.picture import fonts
from argmap.ui.reader.selection_span import Span, Unit, end_moved, trimmed
from argmap.ui.reader.utf16 import Offsets
from argmap.ui.session import Session
from argmap.ui.sources.surroundings import surroundings
from argmap.ui.widgets.fields import leave_to_window
from argmap.ui.widgets.type_size import scaled

_SIZE, _AROUND = 21, 15
"""The sizes of letters of the quotation and of what is around it, in px."""
_MARGIN = 18
_LINE = 125
"""The height of a line in percent."""


class QuotationText(QTextEdit):
    """A read-only text. Its keys belong to the queue, but for those that move a selection while words are chosen."""

    chosen = Signal()
    """Words were selected with the mouse, or are to be selected by keys."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._text, self._low = "", 0
        self._offsets = Offsets("")
        self._span: Span = (0, 0)
        self.is_choosing = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(120)
        self.document().setDocumentMargin(_MARGIN)
        self.choose(on=False)

    def show_quotation(self, text: str, span: Span) -> None:
        """Show a span of a source's text with the sentences around it."""
        self._text, self._span = text, span
        low, high = surroundings(text, *span)
        self._low, self._offsets = low, Offsets(text[low:high])
        self.choose(on=False)
        self._paint()

    def show_none(self, words: str) -> None:
        """Show why there is no quotation."""
        self._text, self._span = "", (0, 0)
        self.choose(on=False)
        self.setPlainText(words)
        cursor, large = QTextCursor(self.document()), QTextCharFormat()
        large.setFont(fonts.font(scaled(_SIZE)))
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(large)
        self._center()

    def _paint(self) -> None:
        theme, (start, end) = self._session.theme, self._span
        self.setPlainText(self._offsets.shown)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spaced.setBottomMargin(4)
        cursor.mergeBlockFormat(spaced)
        low = QTextBlockFormat()
        low.setLineHeight(6, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            if not block.text().strip():  # the empty line between paragraphs
                QTextCursor(block).mergeBlockFormat(low)
            block = block.next()
        quiet, strong = QTextCharFormat(), QTextCharFormat()
        quiet.setFont(fonts.font(scaled(_AROUND)))
        quiet.setForeground(QColor(theme.muted))
        strong.setFont(fonts.font(scaled(_SIZE)))
        strong.setForeground(QColor(theme.ink))
        cursor.setCharFormat(quiet)
        cursor.setPosition(self._position(start))
        cursor.setPosition(self._position(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(strong)
        self._put_caret(start)
        self._center()

    def _center(self) -> None:
        """Set the text at the height of the eyes: a third of what is free stands above it."""
        frame = self.document().rootFrame()
        made = frame.frameFormat()
        high = self.document().size().height() - made.topMargin()
        made.setTopMargin(max(_MARGIN, (self.viewport().height() - high) / 3))
        frame.setFrameFormat(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text at the height of the eyes, and the quotation in sight where there is little room."""
        super().resizeEvent(event)
        self._center()
        if self._text and not self.is_choosing:
            self._put_caret(self._span[1])
            self._put_caret(self._span[0])

    def _put_caret(self, offset: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._position(offset))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _position(self, offset: int) -> int:
        return self._offsets.position(offset - self._low)

    # --- other words

    def choose(self, *, on: bool) -> None:
        """Let words be selected by keys, beginning with the quotation's; or no longer."""
        self.is_choosing = on
        mouse = Qt.TextInteractionFlag.TextSelectableByMouse
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(mouse | keys if on else mouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if on and not self.textCursor().hasSelection():
            self._select(self._span)

    @property
    def span(self) -> Span:
        """The span that is selected, without blanks at its edges; else that of the quotation."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return self._span
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        found = self._low + self._offsets.offset(start), self._low + self._offsets.offset(end)
        return trimmed(self._text, found)

    def move_end(self, unit: Unit, by: int) -> None:
        """Move the end of the words by a unit, and choose words from now on."""
        self._move(end_moved(self._text, self.span, unit, by))

    def _move(self, span: Span) -> None:
        low, high = self._low, self._low + self._offsets.length
        if low <= span[0] < span[1] <= high:
            self._select(span)
            if not self.is_choosing:
                self.chosen.emit()

    def _select(self, span: Span) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._position(span[0]))
        cursor.setPosition(self._position(span[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Words that are selected with the mouse are the new ones, once that is confirmed."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection() and self._text and not self.is_choosing:
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While words are chosen, arrows move the selection; other keys are the queue's and the window's."""
        if self.is_choosing and event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif leave_to_window(event) or event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)
