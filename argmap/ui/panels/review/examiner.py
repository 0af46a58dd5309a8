"""Examine the map that is shown, beside the window and a moment after each change."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.model.change import Update
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Source, Speaker
from argmap.model.remarks import Remark, facts_of
from argmap.model.tree import Tree
from argmap.ui.session import Session

PAUSE = 500
"""Milliseconds after the last change: while one types or drags, nothing is examined."""


class Examiner(QObject):
    """The remarks on the map that is shown, kept up to date while somebody wants them."""

    found = Signal()
    """The remarks are as the map is now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.remarks: list[Remark] = []
        self.is_done = False
        """True once the map that is shown has been examined."""
        self._wanted = False
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._examine)
        session.opened.connect(self._afresh)
        session.map_shown.connect(lambda _: self._afresh())
        session.changed.connect(self._changed)

    def want(self, *, wanted: bool) -> None:
        """Keep the remarks up to date from now on, or no longer."""
        self._wanted = wanted
        if wanted and self._stale:
            self._examine()

    @property
    def is_waiting(self) -> bool:
        """True while the map has changed and is about to be examined."""
        return self._timer.isActive()

    def _afresh(self) -> None:
        self.remarks, self.is_done = [], False
        self._stale = True
        self.found.emit()
        if self._wanted:
            self._examine()

    def _changed(self, update: Update) -> None:
        if update.touches(Map, Claim, Argument, Placement, Passage, Source, Speaker):
            self._stale = True
            if self._wanted:
                self._timer.start()

    def _examine(self) -> None:
        on_map = self._session.tree()
        self._timer.stop()
        self._stale = False
        if on_map is None:
            self._take([])
            return
        work = _examination(self._session.document.copy(), on_map)
        self._session.tasks.run(work, self._take, latest="examine the map")

    def _take(self, remarks: list[Remark]) -> None:
        self.remarks, self.is_done = remarks, True
        self.found.emit()


def _examination(document: Document, on_map: Tree) -> Callable[[Cancellation], list[Remark]]:
    def work(cancellation: Cancellation) -> list[Remark]:
        with LOADING:
            from argmap.text.map_remarks import remarks_on

        return remarks_on(facts_of(document, on_map), cancellation.check)

    return work
