"""What happens on the map and is seen in the outline, too: filters, and a claim that is being typed."""

from PySide6.QtCore import QObject, QTimer

from argmap.errors import UserError
from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.rehearsal import Rehearsal
from argmap.ui.canvas.claim_editing import ClaimEditing
from argmap.ui.finding.filtering import Filtering
from argmap.ui.panels.outline import Outline
from argmap.ui.session import Session

PAUSE = 250
"""Milliseconds without a key after which the row has the words that are typed."""


class OutlineGuest(QObject):
    """Fades rows as a filter fades cards, and shows a new claim that is typed on the map as a row at its place."""

    def __init__(self, session: Session, outline: Outline, writing: ClaimEditing, filtering: Filtering) -> None:
        super().__init__(outline)
        self._session, self._outline, self._writing = session, outline, writing
        self._draft: PendingClaim | None = None
        self._shown: Rehearsal | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._say)
        filtering.faded.connect(outline.fade)
        writing.stands.connect(self._show)
        writing.editor.typed.connect(lambda _: self._pause.start())

    def _show(self, draft: PendingClaim | None) -> None:
        """Show the row of a new claim, or take it away."""
        rows, on_map = self._outline.rows, self._session.tree()
        if draft is not None and draft.kind is PendingKind.REWORDING:
            draft = None
        if draft is None and self._shown is None:
            return
        self._draft, self._shown = draft, None
        self._pause.stop()
        if draft is not None and on_map is not None and self._outline.isVisible() and rows.is_settled:
            try:
                self._shown = Rehearsal(self._session.document, on_map, draft, self._writing.editor.words())
            except (UserError, KeyError):
                self._draft = None
        rows.show_draft(self._shown)
        if self._shown is not None:
            self._outline.scrollTo(rows.index_of(self._shown.claim))

    def _say(self) -> None:
        """Let the row have the words that are typed."""
        if self._shown is not None and self._draft is not None:
            self._shown.reword(self._writing.editor.words())
            self._outline.rows.say_draft()
