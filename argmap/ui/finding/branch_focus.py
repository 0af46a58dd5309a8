"""The branch in focus: only it and the way to it are shown, and afterwards the whole map as it stood before."""

from PySide6.QtCore import QObject, QPointF

from argmap.ui.canvas import MapView
from argmap.ui.session import Session


class BranchFocus(QObject):
    """Brings a branch into focus and leaves it again; what was looked at stays where it is on the screen."""

    def __init__(self, session: Session, view: MapView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self._before: tuple[float, str, QPointF] | None = None
        """The zoom before there was a branch in focus, and where its claim was in the view."""
        self._to_return = False
        self._was_on = False
        session.folds.scope.changed.connect(self._follow)
        session.map_shown.connect(lambda _: self._forget())
        session.opened.connect(self._forget)
        view.projection.settled.connect(lambda _: self._return())

    def toggle(self) -> None:
        """Show the branch of the selected claim alone; where it is in focus already, the whole map."""
        session = self._session
        scope, on_map = session.folds.scope, session.tree()
        claim = session.selection[0] if session.selection else None
        if on_map is not None and claim is not None and (argument := on_map.argument(claim)) is not None:
            claim = argument.premises[0]
        if claim is None or on_map is None or claim not in on_map.placements or claim == scope.focus:
            scope.leave_focus()
            return
        if on_map.complete.roots == (claim,):
            session.notice.emit(self.tr("The whole map hangs on this claim; choose another one."))
            return
        if not session.flush_pending():
            return
        at = self._view.seen_at(claim)
        if scope.focus is None and at is not None:
            self._before = self._view.zoom, claim, at.topLeft()
        scope.focus_on(on_map, claim)
        self._session.folds.open_here(claim)
        session.notice.emit(self.tr("Only this branch is shown. Esc shows the whole map."))

    def _follow(self) -> None:
        is_on = self._session.folds.scope.focus is not None
        if self._was_on and not is_on:
            self._to_return = True
            if not self._view.projection.waiting:  # a small map is shown already
                self._return()
            self._session.notice.emit(self.tr("The whole map is shown."))
        self._was_on = is_on

    def _forget(self) -> None:
        self._before, self._to_return = None, False
        self._was_on = self._session.folds.scope.focus is not None

    def _return(self) -> None:
        """Look at the whole map as before."""
        if not self._to_return:
            return
        self._to_return = False
        before, self._before = self._before, None
        if before is None:
            return
        zoom, claim, place = before
        self._view.set_zoom(zoom)
        if (at := self._view.seen_at(claim)) is not None:
            self._view.scroll_by(round(at.left() - place.x()), round(at.top() - place.y()))
        selection = self._session.selection
        if selection:
            self._view.reveal_item(selection[0])
