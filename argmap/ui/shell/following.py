"""A window that can only read a map follows what another window does to it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.ui.session import Session
from argmap.ui.tasks.runner import Tasks

EVERY = 1000
"""Milliseconds between two looks at the file."""

Stamp = tuple[tuple[int, int], ...]


class Following(QObject):
    """Looks at the file of a session that can only be read, and takes over what another window has written.

    What does not fit what is shown opens the file anew, by `reopen`.
    """

    def __init__(self, session: Session, reopen: Callable[[Path], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._reopen = session, reopen
        self._tasks = Tasks(parent=self)  # of its own: a look at a file is not shown
        self._stamp: Stamp = ()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        session.opened.connect(self._begin)
        session.file.leaving.connect(self._timer.stop)

    def _begin(self) -> None:
        self._stamp = ()
        if self._session.read_only and self._session.path is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Look, in a thread, whether the file or its log has changed: a drive may be slow."""
        path = self._session.path
        if path is not None and self._session.read_only and not self._tasks.running():
            self._tasks.run(partial(_stamp, path), lambda stamp: self._looked(path, stamp))

    def _looked(self, path: Path, stamp: Stamp) -> None:
        session = self._session
        if stamp == self._stamp or path != session.path or not session.read_only or session.past.is_open:
            return
        self._stamp = stamp
        try:
            session.file.catch_up(session.past.newest())
        except UserError:
            self._timer.stop()
            self._reopen(path)


def _stamp(path: Path, _: Cancellation) -> Stamp:
    """Return when a file and its log were written last, and their sizes."""
    found = []
    for each in (path, path.with_name(f"{path.name}-wal")):
        try:
            state = each.stat()
        except OSError:
            continue
        found.append((state.st_mtime_ns, state.st_size))
    return tuple(found)
