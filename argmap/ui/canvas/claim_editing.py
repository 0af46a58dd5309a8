"""Words being typed on the map: where the editor lies, and what becomes of them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from argmap.model.records import Claim, Stance
from argmap.ui.canvas.inline_editor import Editor
from argmap.ui.canvas.pending_claim import Draft, PendingKind, made, write
from argmap.ui.session import Typed

if TYPE_CHECKING:
    from argmap.ui.canvas.view import MapView


class Writing(QObject):
    """At most one draft at a time. It ends as one edit, or without a trace."""

    def __init__(self, view: "MapView") -> None:
        super().__init__(view)
        self._view = view
        self._draft: Draft | None = None
        self._claim: str | None = None
        self._before = ""
        self._busy = False
        self._refused: dict[Draft, str] = {}  # words that could not be saved and were called off
        self._editor = Editor(view.viewport())
        self._editor.hide()
        self._editor.finished.connect(self.finish)
        self._editor.called_off.connect(self.cancel)
        self._editor.gone_on.connect(self._go_on)
        self._editor.typed.connect(self._typed)
        view.session.held.dropped.connect(self.abandon)
        view.session.opened.connect(self.abandon)

    @property
    def claim(self) -> str | None:
        """The claim that is being typed, as it goes by on the canvas."""
        return self._claim

    @property
    def editor(self) -> Editor:
        """The text field that lies over the card."""
        return self._editor

    def begin(self, draft: Draft) -> None:
        """Open the editor on the card of a draft; words that were refused there and called off stand in it again."""
        session = self._view.session
        if not session.flush_pending():
            self.resume()
            return
        if session.read_only:
            with session.edit(draft.label):
                return  # says why not
        found = (
            session.document.find(draft.target, Claim) if draft.kind is PendingKind.REWORDING and draft.target else None
        )
        self._draft = draft
        self._before = found.text if found else ""
        words = self._refused.pop(draft, self._before)
        self._claim = self._view.projection.begin(draft, words)
        if self._claim is None:
            self._draft = None
            self._view.projection.again()
            return
        self._tell_typed()
        self._view.refresh_looks()
        if not self._view.projection.waiting:  # else it is revealed where the layout puts it
            self._view.reveal_item(self._claim)
        self._editor.start(words)
        self.follow()
        self._editor.show()
        self.resume()

    def resume(self) -> None:
        """Give the keyboard to what is being typed on the map, if anything is."""
        if self._draft is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_typed(self) -> None:
        """Have the session know what is typed; a claim that is there already is selected, as any other."""
        on_map = self._view.projection.tree
        if self._draft is not None and self._draft.kind is not PendingKind.REWORDING and self._claim and on_map:
            self._view.session.start_typing(Typed(on_map.shown_by.get(self._claim)))

    def flip(self) -> None:
        """Turn the new claim that is being typed from a reason into an objection, or back; or say why not."""
        session, draft = self._view.session, self._draft
        if draft is None:
            return
        if draft.kind is PendingKind.ARGUMENT and draft.target and session.document.find(draft.target, Claim):
            self._draft = replace(draft, stance=draft.stance.opposite)
            self._claim = self._view.projection.begin(self._draft, self._editor.words())
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
        """Lie where the card is seen now."""
        item = self._view.map_scene.find(self._claim) if self._claim else None
        if item is not None:
            zoom = self._view.zoom
            card = self._view.mapFromScene(item.mapRectToScene(item.card())).boundingRect().toRectF()
            corner = self._view.viewportTransform().map(item.pos())
            card.moveTopLeft(corner)
            self._editor.lie_on(card, item.value, self._view.session.theme, zoom)

    def _typed(self, words: str) -> None:
        if self._draft is not None:
            self._view.projection.type(words)
            self.follow()

    def _go_on(self, stance: Stance) -> None:
        words = self._editor.words()
        if self.finish() and words:
            if stance is Stance.PRO:
                self._view.begin_reason()
            else:
                self._view.begin_objection()

    def finish(self) -> bool:
        """Have the words stand: one edit, or none where nothing has changed. Return whether that is so.

        Where they are refused, they stay on the card with the caret in them, for another try.
        """
        draft, words = self._draft, self._editor.words()
        session = self._view.session
        if draft is None or session.map is None or self._busy:
            return True
        had_focus = self._editor.hasFocus()
        session.held.release(self)
        if not words or words == self._before:
            self._end(had_focus)
            return True
        shown, map, claim, refused = self._view.projection.rehearsed(), session.map, "", session.refused
        names: dict[str, str] = {}
        self._busy, self._claim = True, None
        try:
            with session.edit(draft.label) as edit:
                claim = write(edit, map, draft, words)
                names = dict(zip(shown, made(edit, map, claim), strict=False))
                self._view.become(names)
        finally:
            self._busy = False
        if session.refused > refused:
            self._view.become({new: old for old, new in names.items()})
            self._keep(draft, words)
            return False
        self._end(had_focus, claim)
        return True

    def _keep(self, draft: Draft, words: str) -> None:
        """Have refused words stay on their card."""
        self._claim = self._view.projection.begin(draft, words)
        self._view.refresh_looks()
        self.follow()
        remedy = self.tr("Your words are still on the card: Enter tries again, Esc calls it off.")
        self._view.session.held.hold(self, words, self._view.session.trouble, remedy)

    def cancel(self) -> None:
        """Take it all back. Words that were refused are remembered for the next time."""
        if self._draft is not None:
            if self in self._view.session.held:
                self._refused[self._draft] = self._editor.words()
            self._view.session.held.release(self)
            self._end(True)

    def abandon(self) -> None:
        """Let go of what is typed: its document is left."""
        self._refused.clear()
        if self._draft is not None:
            self._view.session.held.release(self)
            self._end(False)

    def _end(self, focus: bool, made: str | None = None) -> None:
        self._draft = self._claim = None
        self._view.become({})
        self._editor.hide()
        if focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.projection.again()
        self._view.session.stop_typing(made)
        self._view.refresh_looks()
