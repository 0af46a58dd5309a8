"""Typing on the card itself, in a text field with the card's font at the zoom of the map, and what becomes of it."""

from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import Claim, Stance
from argmap.picture import Item, TextShape, Theme
from argmap.picture.fonts import font
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.pending_card import label
from argmap.ui.session import Typed

SMALLEST = 0.75
"""The least zoom at which words are typed."""
_FRAME = 6
"""Pixels of the frame around words that are typed larger than their card is shown."""


def room_for_words(item: Item, theme: Theme) -> tuple[QRectF, bool]:
    """Return where a claim's words are on its card, and whether they are set as a thesis."""
    thesis = not any(shape.fill in (theme.pro, theme.con) for shape in item.shapes if not isinstance(shape, TextShape))
    size, line = (theme.thesis_size, theme.thesis_line) if thesis else (theme.claim_size, theme.claim_line)
    weight = "bold" if thesis else "regular"
    lines = [s for s in item.shapes if isinstance(s, TextShape) and s.size == size and s.weight in (weight, "regular")]
    bar = 0.0 if thesis else theme.bar
    left = theme.padding + bar
    right = theme.padding + (bar if any(not shape.rightward for shape in lines) else 0.0)  # where the bar is then
    tops = [shape.baseline - size * 0.35 - line / 2 for shape in lines]
    top = min(tops, default=theme.padding)
    bottom = max(tops, default=top) + line
    return QRectF(left, top, item.width - left - right, bottom - top), thesis


class InlineEditor(QTextEdit):
    """The text field for the words of one claim. Enter finishes, Shift+Enter begins a new line, Escape cancels.

    Tab finishes and begins a reason for the claim, Shift+Tab an objection.
    """

    finished = Signal()
    """The words are to be written."""
    called_off = Signal()
    """The words are to be dropped."""
    gone_on = Signal(Stance)
    """The words are to be written, and a reason for them or an objection to them typed next."""
    typed = Signal(str)
    """The text has changed to this."""

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
        """Begin with these words, the cursor after them. Call `lie_on` next, then `show`."""
        self.blockSignals(True)
        self.setPlainText(words)
        self.blockSignals(False)
        self._zoom = 0.0
        self.moveCursor(QTextCursor.MoveOperation.End)

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
            place.setBottom(max(place.bottom(), round(card.bottom())))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Escape cancels, Tab begins a reason for the claim and Shift+Tab an objection to it."""
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
        """Losing the focus saves the words, except to a menu of the field or another window."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.finished.emit()


class ClaimEditing(QObject):
    """Editing of one draft at a time on its card. It ends as one edit, or without a trace."""

    gone_on = Signal(Stance)
    """The words are written, and a reason for the claim or an objection to it is to be typed next."""

    def __init__(self, view: MapDisplay) -> None:
        super().__init__(view)
        self._view = view
        self._draft: PendingClaim | None = None
        self._before = ""
        self._busy = False
        self._refused: dict[PendingClaim, str] = {}  # words that could not be saved and were cancelled
        self._editor = InlineEditor(view.viewport())
        self._editor.hide()
        self._editor.finished.connect(self.finish)
        self._editor.called_off.connect(self.cancel)
        self._editor.gone_on.connect(self._go_on)
        self._editor.typed.connect(self._typed)
        view.looked.connect(self.follow)
        view.map_scene.moved.connect(self.follow)
        view.map_scene.arrived.connect(self.follow)
        view.session.flushing.connect(self.finish)
        view.session.held.dropped.connect(self.abandon)
        view.session.opened.connect(self.abandon)

    @property
    def editor(self) -> InlineEditor:
        """The text field over the card."""
        return self._editor

    def begin(self, draft: PendingClaim) -> None:
        """Open the editor on the card of a draft, with the words that were refused and cancelled there, if any."""
        session = self._view.session
        if not session.flush_pending():
            self.resume()
            return
        if session.read_only:
            with session.edit(label(draft)):
                return  # `edit` reports why not
        found = (
            session.document.find(draft.target, Claim) if draft.kind is PendingKind.REWORDING and draft.target else None
        )
        self._draft = draft
        self._before = found.text if found else ""
        words = self._refused.pop(draft, self._before)
        claim = self._view.projection.begin(draft, words)
        if claim is None:
            self._draft = None
            self._view.projection.again()
            return
        self._tell_typed()
        self._view.refresh_looks()
        self._view.come_close(claim if self._view.map_scene.find(claim) else draft.target or "")
        if not self._view.projection.waiting:  # else it is revealed where the layout puts it
            self._view.reveal_typed()
        self._editor.start(words)
        self.follow()
        self._editor.show()
        self.resume()

    def resume(self) -> None:
        """Move the focus to the editor, if it is open."""
        if self._draft is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_typed(self) -> None:
        """Report a new claim that is being typed to the session; an existing one is selected, as any other."""
        on_map, claim = self._view.projection.tree, self._view.projection.typed
        if self._draft is not None and self._draft.kind is not PendingKind.REWORDING and claim and on_map:
            self._view.session.start_typing(Typed(on_map.shown_by.get(claim)))

    def flip(self) -> None:
        """Turn the new claim that is being typed from a reason into an objection, or back; or show why it cannot be."""
        session, draft = self._view.session, self._draft
        if draft is None:
            return
        if draft.kind is PendingKind.ARGUMENT and draft.target and session.document.find(draft.target, Claim):
            self._draft = replace(draft, stance=draft.stance.opposite)
            self._view.projection.begin(self._draft, self._editor.words())
            self._tell_typed()
            self._view.refresh_looks()
            self.follow()
        elif draft.kind is PendingKind.ARGUMENT:
            session.notice.emit(self.tr("This is an objection to a step; there is no reason for a step."))
        elif draft.kind is PendingKind.PREMISE:
            session.notice.emit(self.tr("A co-premise is on the side of those that it joins; change theirs instead."))
        else:
            session.notice.emit(self.tr("A claim that stands by itself is neither a reason nor an objection."))

    def follow(self) -> None:
        """Move the editor over the card's present place on the screen, or to where it will about be."""
        view, claim = self._view, self._view.projection.typed
        if claim is None or self._draft is None:
            return
        item, card = view.map_scene.find(claim), view.seen_at(claim)
        if item is None and self._draft.target is not None:  # the layout is still at work: below what it is about
            item, card = view.map_scene.find(self._draft.target), view.seen_at(self._draft.target)
            card = card.translated(24 * view.zoom, card.height()) if card is not None else None
        if item is not None and card is not None:
            self._editor.lie_on(card, item.value, view.session.theme, view.zoom)

    def _typed(self, words: str) -> None:
        if self._draft is not None:
            self._view.projection.type(words)
            self.follow()

    def _go_on(self, stance: Stance) -> None:
        words = self._editor.words()
        if self.finish() and words:
            self.gone_on.emit(stance)

    def finish(self) -> bool:
        """Write the words in one edit, or in none if nothing has changed. Return whether that was possible.

        Where they are refused, they stay on the card with the caret in them, for another try.
        """
        draft, words = self._draft, self._editor.words()
        session = self._view.session
        if draft is None or session.map is None or self._busy:
            return True
        had_focus = self._editor.hasFocus()
        session.held.release(self)
        if not words or words == self._before:
            self._call_off(focus=had_focus)
            return True
        self._busy = True
        try:
            claim = self._view.projection.commit(words)
        finally:
            self._busy = False
        if claim is None:
            remedy = self.tr("Your words are still on the card: Enter tries again, Esc calls it off.")
            session.held.hold(self, words, session.trouble, remedy)
            return False
        self._close(claim, focus=had_focus)
        return True

    def cancel(self) -> None:
        """Drop the draft. Words that were refused are remembered for the next time."""
        if self._draft is not None:
            if self in self._view.session.held:
                self._refused[self._draft] = self._editor.words()
            self._view.session.held.release(self)
            self._call_off(focus=True)

    def abandon(self) -> None:
        """Drop the draft and all refused words, because the document is closed."""
        self._refused.clear()
        if self._draft is not None:
            self._view.session.held.release(self)
            self._call_off(focus=False)

    def _call_off(self, *, focus: bool) -> None:
        self._view.projection.discard()
        self._view.projection.again()
        self._close(None, focus=focus)

    def _close(self, made: str | None, *, focus: bool) -> None:
        self._draft = None
        self._editor.hide()
        if focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.session.stop_typing(made)
        self._view.refresh_looks()
