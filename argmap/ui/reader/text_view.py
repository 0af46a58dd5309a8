"""The text of a source, set for reading: read-only with a caret, so that the keyboard alone can select words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from argmap.picture import fonts
from argmap.ui.reader.highlight_painting import Brush
from argmap.ui.reader.highlights import Highlight
from argmap.ui.reader.text_format import FIRST_SIZE, LEFT, RIGHT, STEP, bold, framed, spaced
from argmap.ui.reader.utf16 import Offsets
from argmap.ui.session import Session
from argmap.ui.widgets.fields import leave_to_window
from argmap.ui.widgets.motion import wants_motion
from argmap.ui.widgets.type_size import scaled

SIZES = (13, 14, 15, 16, 17, 18, 20, 22, 25, 28, 32, 38)
"""The sizes of letters that one can choose, in pixels."""
LETTERS = 70
"""Characters per line where there is room: the middle of what reads well."""
FLASH = 1400
"""Milliseconds for which a passage is lit up after the reader scrolls to it."""

Span = tuple[int, int]
_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


class SourceTextView(QTextEdit):
    """One source's text with its marks. All places are code points into the text, as the records count them."""

    moved = Signal()
    """The caret or the selection is elsewhere."""
    clicked = Signal(int)
    """The text was clicked at this offset, and nothing selected."""
    find_wanted = Signal()
    let_go = Signal()
    """Escape was pressed where nothing was selected."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._offsets = Offsets("")
        self._marks: list[tuple[int, int, Highlight]] = []
        self._ring: Span | None = None
        self._lit: Span | None = None
        self._strength = 0.0
        self._size = FIRST_SIZE
        self._quiet = False
        self.is_indented = False
        self.carried: Callable[[], QMimeData] = QMimeData
        self.told: Callable[[int], str] = lambda offset: ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setMinimumHeight(110)
        self.viewport().setAcceptDrops(False)
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(FLASH)
        self._clock.valueChanged.connect(self._fade)
        self._clock.finished.connect(self._end_flash)
        self.cursorPositionChanged.connect(self._tell)
        self.selectionChanged.connect(self._tell)
        self.recolor()
        self.show_text("")

    # --- what is shown

    def show_text(self, text: str) -> None:
        """Show a text from its beginning, without marks."""
        self._quiet = True
        self._offsets = Offsets(text)
        self._marks, self._ring, self._lit, self.is_indented = [], None, None, False
        self.clear()
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(fonts.font(scaled(self._size)))
        self.setFont(fonts.font(scaled(self._size)))
        document.rootFrame().setFrameFormat(framed())
        cursor = self.textCursor()
        cursor.setBlockFormat(spaced())  # later blocks inherit it
        cursor.insertText(self._offsets.shown)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)
        self._quiet = False
        self._tell()

    def show_marks(self, marks: Sequence[Highlight]) -> None:
        """Show these marks instead of those before."""
        place = self._offsets.position
        self._marks = [(place(mark.start), place(mark.end), mark) for mark in marks]
        self.viewport().update()

    def ring(self, span: Span | None) -> None:
        """Draw a ring around a span, or none."""
        ring = self._placed(span) if span else None
        if ring != self._ring:
            self._ring = ring
            self.viewport().update()

    def show_thread(self, comments: Sequence[tuple[Span, int]]) -> None:
        """Indent comments, given the span of each header and its depth, in order; none: plain text again."""
        self._quiet, self.is_indented = True, bool(comments)
        kept = self.textCursor()
        top = self.verticalScrollBar().value()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(spaced())
        cursor.setCharFormat(QTextCharFormat())
        ends = [span[0] for span, _ in comments[1:]] + [self._offsets.length]
        for (span, depth), end in zip(comments, ends, strict=False):
            self._take(cursor, (span[0], max(end - 1, span[0])))
            cursor.setBlockFormat(spaced(depth))
            self._take(cursor, span)
            cursor.setCharFormat(bold())
        cursor.endEditBlock()
        self.setTextCursor(kept)
        self.verticalScrollBar().setValue(top)
        self._quiet = False

    def recolor(self) -> None:
        """Repaint in the colors of the theme."""
        theme = self._session.theme
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, QColor(theme.ground))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.ink))
        for widget in (self, self.viewport()):  # a viewport that has once had a palette inherits none
            widget.setPalette(palette)
        self.viewport().update()

    # --- where

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the character under a point of the viewport, or None beside the text."""
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                point.toPointF()
                + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()).toPointF(),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        return self._offsets.offset(position) if position >= 0 else None

    @property
    def caret(self) -> int:
        """The offset of the caret."""
        return self._offsets.offset(self.textCursor().position())

    @property
    def span(self) -> Span | None:
        """The selected span, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._offsets.offset(cursor.selectionStart()), self._offsets.offset(cursor.selectionEnd())

    @property
    def is_backwards(self) -> bool:
        """True if the caret is at the beginning of what is selected."""
        cursor = self.textCursor()
        return cursor.hasSelection() and cursor.position() == cursor.selectionStart()

    def take(self, span: Span, *, backwards: bool = False) -> None:
        """Select a span, with the caret at its end or, backwards, at its beginning, and bring that into sight."""
        cursor = self.textCursor()
        self._take(cursor, (span[1], span[0]) if backwards else span)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def put_caret(self, offset: int) -> None:
        """Move the caret to an offset and clear the selection."""
        cursor = self.textCursor()
        cursor.setPosition(self._offsets.position(offset))
        self.setTextCursor(cursor)

    def sees(self, span: Span) -> bool:
        """Return whether all of a span is in sight, or as much of it as there is room for."""
        height = self.viewport().height()
        first, last = (self.cursorRect(self.cursor_over((place, place))) for place in span)
        return first.top() >= 0 and (last.bottom() <= height or first.top() <= height // 4)

    def scroll_to(self, offset: int) -> None:
        """Bring a place to the upper third."""
        box = self.cursorRect(self.cursor_over((offset, offset)))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + box.top() - self.viewport().height() // 4)

    def flash(self, span: Span) -> None:
        """Light a span up for a moment; it fades where things may move."""
        self._lit, self._strength = self._placed(span), 1.0
        self._clock.stop()
        self._clock.setStartValue(1.0)
        self._clock.setEndValue(0.0 if wants_motion() else 1.0)
        self._clock.start()
        self.viewport().update()

    @property
    def is_lit(self) -> bool:
        """True while a passage is lit up."""
        return self._lit is not None

    def _placed(self, span: Span) -> Span:
        return self._offsets.position(span[0]), self._offsets.position(span[1])

    def _take(self, cursor: QTextCursor, span: Span) -> None:
        start, end = self._placed(span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)

    def cursor_over(self, span: Span) -> QTextCursor:
        """Return a cursor of its own that has a span selected."""
        cursor = QTextCursor(self.document())
        self._take(cursor, span)
        return cursor

    def _fade(self, value: object) -> None:
        if isinstance(value, float):
            self._strength = value
            self.viewport().update()

    def _end_flash(self) -> None:
        self._lit = None
        self.viewport().update()

    def _tell(self) -> None:
        if not self._quiet:
            self.moved.emit()

    # --- size

    @property
    def size_of_letters(self) -> int:
        """The font size, in pixels beside an interface of usual size."""
        return self._size

    def zoom(self, by: int) -> None:
        """Make the letters one step larger or smaller; 0 is the first size again. What is read stays in sight."""
        place = SIZES.index(self._size) + by
        size = SIZES[max(0, min(place, len(SIZES) - 1))] if by else FIRST_SIZE
        if size != self._size:
            self._size = size
            self._resize_letters()

    def _resize_letters(self) -> None:
        """Take the size of letters that was chosen here, beside that of the interface; what is read stays in sight."""
        font = fonts.font(scaled(self._size))
        if font.pixelSize() != self.document().defaultFont().pixelSize():
            at = self.cursorForPosition(QPoint(LEFT + 4, 4))
            self.document().setDefaultFont(font)
            self.setFont(font)
            self._narrow()
            self._keep(at)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the interface's letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.document() is not None:
            self._resize_letters()

    def _keep(self, at: QTextCursor) -> None:
        """Scroll a place to the top."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(at).top() - 4)

    def _narrow(self) -> None:
        """Keep lines as long as reads well, in the middle of the panel."""
        column = fonts.metrics(scaled(self._size)).averageCharWidth() * LETTERS + LEFT + RIGHT
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(0, int((room - column) / 2))
        if side != self.viewportMargins().left():
            self.setViewportMargins(side, 0, side, 0)

    # --- Qt's

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the length of the lines, and the line at the top where it is."""
        at = self.cursorForPosition(QPoint(LEFT + 4, 4))
        super().resizeEvent(event)
        self._narrow()
        if event.size().width() != event.oldSize().width() and self.verticalScrollBar().value() > 0:
            self._keep(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tints below the words, lines and signs over them."""
        brush = Brush(self, self._session.theme)
        first = self.cursorForPosition(QPoint(0, 0)).position()
        last = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position()
        seen = [row for row in self._marks if row[0] <= last + 1 and row[1] >= first - 1]
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        if self.is_indented:
            brush.rails(painter, first, last, STEP, LEFT)
        brush.under(painter, seen)
        if self._lit:
            brush.flash(painter, self._lit, self._strength)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        brush.over(painter, seen, frozenset(self._session.selection), self._ring)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Single letters trigger actions of the window; the keys for finding and for the font size are handled here."""
        if leave_to_window(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if self._is_own(event):
                event.accept()
                return True
            bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if bare and (event.key() < Qt.Key.Key_Escape or event.key() in _LEFT_TO_ACTIONS):
                event.ignore()
                return False
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tip(event)
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.matches(QKeySequence.StandardKey.Find) or (control and event.key() in _ZOOM)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip of a highlight is its speaker."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tip(event)
            return True
        return super().viewportEvent(event)

    def _tip(self, event: QHelpEvent) -> None:
        offset = self.offset_at(event.pos())
        text = self.told(offset) if offset is not None else ""
        QToolTip.showText(event.globalPos(), text, self.viewport()) if text else QToolTip.hideText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the selection; Ctrl with plus, minus and zero changes the font size; Ctrl+F finds."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_wanted.emit()
        elif control and event.key() in _ZOOM:
            self.zoom(_ZOOM[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape:
            if self.span:
                self.put_caret(self.span[0])
            else:
                self.let_go.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that selects nothing emits `clicked` with its offset."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            offset = self.offset_at(event.position().toPoint())
            if offset is not None:
                self.clicked.emit(offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the font size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as plain text, and as words that the map can cite."""
        return self.carried()


_LEFT_TO_ACTIONS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace)
