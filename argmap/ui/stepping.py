"""Undo and redo in a window: what was done is told, and the map on which it was done is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from argmap.model.change import Change, Update
from argmap.model.step_subject import claims_of, maps_of
from argmap.picture.translation import translated
from argmap.ui.open_session import OpenSession


class Stepping(QObject):
    """Undo and redo of a session."""

    def __init__(self, session: OpenSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stepped: Change | None = None
        session.changed.connect(self._note)

    def _note(self, update: Update) -> None:
        self._stepped = update.change

    def undo(self) -> None:
        """Undo the newest change and tell its label, or why there is none."""
        history = self._session.history
        nothing = self.tr("There is nothing to undo.")
        far = self.tr("This is as far back as it goes: the map as it was made.")
        self._step(history.undo, self.tr("Undone: {0}"), lambda: far if history.made() else nothing)

    def redo(self) -> None:
        """Redo the change that was undone last and tell its label."""
        nothing = self.tr("There is nothing to redo.")
        self._step(self._session.history.redo, self.tr("Done again: {0}"), lambda: nothing)

    def _step(self, step: Callable[[], str | None], told: str, nothing: Callable[[], str]) -> None:
        session = self._session
        if not session.flush_pending():
            return
        if session.read_only:
            session.troubled.emit(session.why_read_only)
            return
        self._stepped = None
        with session.report_errors():
            label = step()
            said = told.format(translated(self._session.blind.said(label))) if label is not None else nothing()
            left_out = [translated(notice.message) for notice in session.history.notices]
            session.notice.emit(self.tr("{0}. {1}").format(said, " ".join(left_out)) if left_out else said)
        if self._stepped is not None:
            self._go_where(self._stepped)

    def _go_where(self, change: Change) -> None:
        """Show a map on which a change is visible, if it is not visible on this one, and select what it changed."""
        session = self._session
        seen = maps_of(change, session.document)
        if seen and session.map not in seen:
            session.show_map(next(map.id for map in session.maps() if map.id in seen))
        if (on_map := session.tree()) is not None and (claims := claims_of(change, on_map)):
            session.select(sorted(claims, key=lambda id: id not in session.selection))
