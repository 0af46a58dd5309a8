"""The text field on a card, with the card's font at the zoom of the map, and the keys that end typing or go on."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from argmap.model.pending_claim import Relation
from argmap.picture import Item, PathShape, TextShape, Theme
from argmap.picture.fonts import font
from argmap.ui.canvas.navigation import Arrow
from argmap.ui.widgets.fields import leave_to_window

SMALLEST = 0.75
"""The least zoom at which words are typed."""
_FRAME = 6
"""Pixels of the frame around words that are typed larger than their card is shown."""
_RING = 3
"""Pixels by which such a frame covers the ring around the card."""
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_GOING_ON: Mapping[QKeyCombination, Relation] = {
    QKeyCombination(_NONE, Qt.Key.Key_Return): Relation.SIBLING,
    QKeyCombination(_NONE, Qt.Key.Key_Tab): Relation.REASON,
    QKeyCombination(_SHIFT, Qt.Key.Key_Tab): Relation.OBJECTION,
    QKeyCombination(_SHIFT, Qt.Key.Key_Return): Relation.CO_PREMISE,
    QKeyCombination(_CTRL, Qt.Key.Key_U): Relation.UNDERCUT,
    QKeyCombination(_CTRL, Qt.Key.Key_Up): Relation.UP,
}
_NEW_LINE = QKeyCombination(_ALT, Qt.Key.Key_Return)
_CARRYING: Mapping[QKeyCombination, Arrow] = {
    QKeyCombination(_ALT, Qt.Key.Key_Up): Arrow.UP,
    QKeyCombination(_ALT, Qt.Key.Key_Down): Arrow.DOWN,
    QKeyCombination(_ALT, Qt.Key.Key_Left): Arrow.LEFT,
    QKeyCombination(_ALT, Qt.Key.Key_Right): Arrow.RIGHT,
}
_LEAVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Backspace)
"""Keys that have nothing to do in an empty field."""


def room_for_words(item: Item, theme: Theme) -> tuple[QRectF, bool]:
    """Return where a claim's words are on its card, and whether they are set as a thesis."""
    bars = (shape for shape in item.shapes if isinstance(shape, PathShape))
    has_bar = any({shape.fill, shape.stroke} & {theme.pro, theme.con} for shape in bars)
    thesis = not has_bar and any(s.size == theme.thesis_size for s in item.shapes if isinstance(s, TextShape))
    size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
    weight = "bold" if thesis else "regular"
    lines = [s for s in item.shapes if isinstance(s, TextShape) and s.size == size and s.weight in (weight, "regular")]
    bar = theme.bar if has_bar else 0.0
    left = theme.padding + bar
    right = theme.padding + (bar if any(not shape.rightward for shape in lines) else 0.0)  # where the bar is then
    tops = [shape.baseline - size * 0.35 - line / 2 for shape in lines]
    top = min(tops, default=theme.padding)
    bottom = max(tops, default=top) + line
    return QRectF(left, top, item.width - left - right, bottom - top), thesis


class InlineEditor(QTextEdit):
    """The text field for the words of one claim. Escape cancels, and Alt+Enter begins a new line.

    Enter, Tab, Shift+Tab, Shift+Enter, Ctrl+U and Ctrl+Up go on with the next claim; Alt with an arrow carries this
    one elsewhere. An empty field for a new claim leaves the keys of undo to the window, and arrows to the map.
    """

    finished = Signal()
    """The words are to be written."""
    called_off = Signal()
    """The words are to be dropped."""
    gone_on = Signal(Relation)
    """The words are to be written, and a claim in this relation to them typed next."""
    carried = Signal(Arrow)
    """What is typed is to stand one level higher (left), lower (right), or before or after its neighbor."""
    typed = Signal(str)
    """The text has changed to this."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom = 0.0
        self._thesis = False
        self._theme: Theme | None = None
        self._framed = False
        self._is_new = False
        self._touched = False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Words of the claim"))
        self.setObjectName("card_editor")
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(False)
        self.textChanged.connect(self._changed)

    def words(self) -> str:
        """Return what has been typed, without white space at the ends."""
        return self.toPlainText().strip()

    def start(self, words: str, *, new: bool) -> None:
        """Begin with these words, the cursor after them. Call `lie_on` next, then `show`."""
        self._is_new, self._touched = new, False
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._zoom = 0.0
        self.moveCursor(QTextCursor.MoveOperation.End)

    def offer(self, words: str) -> None:
        """Let the key of undo bring these words back, which were typed here before."""
        now = self.toPlainText()
        self.blockSignals(True)
        for text in (words, now):
            self.selectAll()
            self.insertPlainText(text)
        self.blockSignals(False)
        self._touched = True

    def add(self, words: str) -> None:
        """Type words after those that are there, with a space between; where all are selected, in their place."""
        if self.textCursor().hasSelection():
            self.insertPlainText(words)
            return
        self.moveCursor(QTextCursor.MoveOperation.End)
        before = self.toPlainText()[-1:]
        self.insertPlainText(f" {words}" if before and not before.isspace() else words)

    def _changed(self) -> None:
        self._touched = True
        self.typed.emit(self.words())

    def lie_on(self, card: QRectF, item: Item, theme: Theme, zoom: float) -> None:
        """Move and size the field to cover a card's words; `card` is its visible rectangle, in px of the parent."""
        room, thesis = room_for_words(item, theme)
        scale = max(zoom, SMALLEST)
        if (scale, thesis, theme, scale > zoom) != (self._zoom, self._thesis, self._theme, self._framed):
            self._zoom, self._thesis, self._theme, self._framed = scale, thesis, theme, scale > zoom
            self._dress(theme, scale, thesis=thesis)
        wide = round(room.width() * scale) + 2
        self.document().setTextWidth(wide)
        high = round(max(room.height() * zoom, self.document().size().height())) + 2
        left = round(card.left() + room.left() * zoom)
        if self.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft:
            left -= 2  # such words begin at the right, where the field is a little wider than its words
        top = round(card.top() + room.top() * zoom + self._lower(theme, scale, thesis=thesis))
        place = QRect(left, top, wide, high)
        if self._framed:  # it covers the card as far as it can
            place.adjust(-_FRAME, -_FRAME, _FRAME, _FRAME)
            if place.width() > card.width():
                place.moveLeft(round(card.left()))
            place.setTop(min(place.top(), round(card.top())))
            place.setBottom(max(place.bottom(), round(card.bottom())))
            place.adjust(-_RING, -_RING, _RING, _RING)
            view = self.parentWidget()
            seen = view.rect() if view is not None else place
            if card.intersects(seen.toRectF()):  # what is typed is seen, as its card is
                place.moveRight(min(place.right(), seen.right() - 1))
                place.moveLeft(max(place.left(), 1))
        self.setGeometry(place)

    def _lower(self, theme: Theme, scale: float, *, thesis: bool) -> float:
        """Return how much lower the field must be for its first line to cover the card's."""
        size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
        first = self.document().firstBlock().layout().lineAt(0)
        stands = first.y() + first.ascent() if first.isValid() else 0.0
        return (line / 2 + size * 0.35) * scale - stands if stands else 0.0

    def _dress(self, theme: Theme, scale: float, *, thesis: bool) -> None:
        size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
        made = QFont(font(size, "bold" if thesis else "regular"))
        made.setPointSizeF(size * scale * 72 / self.logicalDpiY())  # sizes in px are whole numbers only
        self.setFont(made)
        paper = theme.thesis_card if thesis else theme.card
        frame = f"2px solid {theme.selected}; border-radius: 4px" if self._framed else "none"
        padding = _FRAME - 2 if self._framed else 0
        self.setStyleSheet(
            f"#card_editor {{ background: {paper}; color: {theme.ink}; border: {frame}; padding: {padding}px;"
            f" selection-background-color: {theme.selected}; selection-color: {theme.card}; }}"
        )
        form = QTextBlockFormat()
        form.setLineHeight(line * scale, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.blockSignals(True)
        cursor.mergeBlockFormat(form)
        self.blockSignals(False)
        if not self._touched:  # the height of lines is nothing to undo
            self.document().clearUndoRedoStacks()

    def outgrows(self, card: QRectF) -> float | None:
        """Return where the lower edge of a card must be to hold the words, in px of the parent; None: where it is."""
        if self._framed or self._theme is None:
            return None
        bottom = self.geometry().bottom() + self._theme.padding_above * self._zoom
        return bottom if bottom > card.bottom() + 3 else None

    @property
    def _leaves_keys(self) -> bool:
        return self._is_new and self.document().isEmpty()

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's where nothing has been typed here."""
        return (not self._touched and leave_to_window(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with the next claim, carry this one elsewhere, or end; other keys type."""
        pressed = _combination(event)
        if relation := _GOING_ON.get(pressed):
            self.gone_on.emit(relation)
        elif arrow := _CARRYING.get(pressed):
            self.carried.emit(arrow)
        elif pressed == _NEW_LINE:
            self.insertPlainText("\n")
        elif event.key() == Qt.Key.Key_Escape:
            self.called_off.emit()
        elif self._leaves_keys and event.key() in _LEAVING and not event.modifiers() & (_SHIFT | _CTRL | _ALT):
            self.called_off.emit()
            event.setAccepted(event.key() == Qt.Key.Key_Backspace)  # arrows go on to the map
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Losing the focus saves the words, except to a menu of the field or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()


def _combination(event: QKeyEvent) -> QKeyCombination:
    """Return a key with the modifiers that count, Enter as Return and Shift+Tab as such."""
    same = {Qt.Key.Key_Enter: Qt.Key.Key_Return, Qt.Key.Key_Backtab: Qt.Key.Key_Tab}
    key = Qt.Key(event.key())
    held = event.modifiers() & (_SHIFT | _CTRL | _ALT)
    return QKeyCombination(held | _SHIFT if key is Qt.Key.Key_Backtab else held, same.get(key, key))
