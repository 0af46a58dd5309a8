"""Words being typed on the map: where the editor lies, and what becomes of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from argmap.model.records import Claim, Stance
from argmap.ui.canvas.drafts import Draft, Kind, made, write
from argmap.ui.canvas.editor import Editor

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
        self._editor = Editor(view.viewport())
        self._editor.hide()
        self._editor.finished.connect(self.finish)
        self._editor.called_off.connect(self.cancel)
        self._editor.gone_on.connect(self._go_on)
        self._editor.typed.connect(self._typed)

    @property
    def claim(self) -> str | None:
        """The claim that is being typed, as it goes by on the canvas."""
        return self._claim

    @property
    def editor(self) -> Editor:
        """The text field that lies over the card."""
        return self._editor

    def begin(self, draft: Draft) -> None:
        """Open the editor on the card of a draft."""
        session = self._view.session
        session.settle()
        if session.read_only:
            with session.edit(draft.label):
                return  # says why not
        found = session.document.find(draft.target, Claim) if draft.kind is Kind.REWORDING and draft.target else None
        self._draft = draft
        self._before = found.text if found else ""
        self._claim = self._view.projection.begin(draft, self._before)
        if self._claim is None:
            self._draft = None
            self._view.projection.again()
            return
        self._view.refresh_looks()
        if not self._view.projection.waiting:  # else it is revealed where the layout puts it
            self._view.reveal_item(self._claim)
        self._editor.start(self._before)
        self.follow()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.finish()
        if words and stance is Stance.PRO:
            self._view.begin_reason()
        elif words:
            self._view.begin_objection()

    def finish(self) -> None:
        """Have the words stand: one edit, or none where nothing has changed."""
        draft, words = self._draft, self._editor.words()
        session = self._view.session
        if draft is None or session.map is None:
            return
        had_focus = self._editor.hasFocus()
        shown = self._view.projection.rehearsed()
        self._draft = self._claim = None
        if words and words != self._before:
            map, claim = session.map, ""
            with session.edit(draft.label) as edit:
                claim = write(edit, map, draft, words)
                self._view.become(dict(zip(shown, made(edit, map, claim), strict=False)))
            session.select([claim])
        self._close(had_focus)

    def cancel(self) -> None:
        """Take it all back."""
        if self._draft is not None:
            self._draft = self._claim = None
            self._close(True)

    def _close(self, focus: bool) -> None:
        self._view.become({})
        self._editor.hide()
        if focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.projection.again()
        self._view.refresh_looks()
