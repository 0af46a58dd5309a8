"""Words are typed on the card itself: a text field laid over it, in the card's font at the zoom of the map."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from argmap.model.records import Stance
from argmap.picture import Item, TextShape, Theme
from argmap.picture.fonts import font

SMALLEST = 0.75
"""However far away the map is, words are typed at least so large."""
_FRAME = 6
"""Pixels of the frame around words that are typed larger than their card is seen."""


def room_for_words(item: Item, theme: Theme) -> tuple[QRectF, bool]:
    """Return where on its card a claim's words stand, and whether they are set as a thesis."""
    thesis = not any(shape.fill in (theme.pro, theme.con) for shape in item.shapes if not isinstance(shape, TextShape))
    size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
    weight = "bold" if thesis else "regular"
    lines = [s for s in item.shapes if isinstance(s, TextShape) and s.size == size and s.weight in (weight, "regular")]
    left = theme.padding + (0.0 if thesis else theme.bar)
    tops = [shape.baseline - size * 0.35 - line / 2 for shape in lines]
    top = min(tops, default=theme.padding)
    bottom = max(tops, default=top) + line
    return QRectF(left, top, item.width - left - theme.padding, bottom - top), thesis


class Editor(QTextEdit):
    """Types the words of one claim. Enter finishes, Shift+Enter begins a new line, Escape calls it off.

    Tab finishes and goes on to a reason for the claim, Shift+Tab to an objection.
    """

    finished = Signal()
    """The words stand."""
    called_off = Signal()
    """Nothing of it is wanted."""
    gone_on = Signal(Stance)
    """The words stand, and a reason or an objection to them is to be typed next."""
    typed = Signal(str)
    """The words have become these."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._zoom = 0.0
        self._thesis = False
        self._theme: Theme | None = None
        self._framed = False
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(self.tr("Words of the claim"))
        self.setObjectName("card_editor")
        self.document().setDocumentMargin(0)
        self.setTabChangesFocus(False)
        self.textChanged.connect(lambda: self.typed.emit(self.words()))

    def words(self) -> str:
        """Return what has been typed, without white space at the ends."""
        return self.toPlainText().strip()

    def start(self, words: str) -> None:
        """Begin with these words, the cursor after them. `lie_on` comes next, then `show`."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._zoom = 0.0
        self.moveCursor(QTextCursor.MoveOperation.End)

    def lie_on(self, card: QRectF, item: Item, theme: Theme, zoom: float) -> None:
        """Lie over the words of a card: `card` is where it is seen, in px of the parent widget."""
        room, thesis = room_for_words(item, theme)
        scale = max(zoom, SMALLEST)
        if (scale, thesis, theme, scale > zoom) != (self._zoom, self._thesis, self._theme, self._framed):
            self._zoom, self._thesis, self._theme, self._framed = scale, thesis, theme, scale > zoom
            self._dress(theme, thesis, scale)
        wide = round(room.width() * scale) + 2
        self.document().setTextWidth(wide)
        high = round(max(room.height() * zoom, self.document().size().height())) + 2
        left = round(card.left() + room.left() * zoom)
        top = round(card.top() + room.top() * zoom + self._lower(theme, thesis, scale))
        place = QRect(left, top, wide, high)
        if self._framed:  # it covers the card as far as it can
            place.adjust(-_FRAME, -_FRAME, _FRAME, _FRAME)
            if place.width() > card.width():
                place.moveLeft(round(card.left()))
            place.setBottom(max(place.bottom(), round(card.bottom())))
            view = self.parentWidget()
            seen = view.rect() if view is not None else place
            if card.intersects(seen.toRectF()):  # what is typed is seen, as its card is
                place.moveRight(min(place.right(), seen.right() - 1))
                place.moveLeft(max(place.left(), 1))
        self.setGeometry(place)

    def _lower(self, theme: Theme, thesis: bool, scale: float) -> float:
        """Return how much lower the field must lie for its first line to stand where the card's does."""
        size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
        first = self.document().firstBlock().layout().lineAt(0)
        stands = first.y() + first.ascent() if first.isValid() else 0.0
        return (line / 2 + size * 0.35) * scale - stands if stands else 0.0

    def _dress(self, theme: Theme, thesis: bool, scale: float) -> None:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Escape calls off, Tab and Shift+Tab go on to what speaks for and against the words."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.called_off.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.finished.emit()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.key() == Qt.Key.Key_Backtab
                self.gone_on.emit(Stance.CON if shift else Stance.PRO)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What has been typed stands when the user goes on elsewhere, other than to a menu of these words."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()
