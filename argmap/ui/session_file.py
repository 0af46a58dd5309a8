"""The file of a session: where edits are saved, whether they still can be, and how to go on in another file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal

from argmap.model.history import Entry, History
from argmap.picture.translation import translated

if TYPE_CHECKING:
    from argmap.storage import OpenFile

PAUSE = 1000
"""Milliseconds after the last edit until all edits are in the one file, so that it can be copied or mailed."""


class SessionFile(QObject):
    """The file that a session has open, or none; it is closed when another is opened.

    Once another program has changed it, nothing more is saved in it: it is *lost* until it is back as it was, or until
    the session continues in a whole copy.
    """

    parted = Signal(str)
    """Why nothing more is saved in the file, each time that an edit is refused for it; empty where it is again."""
    leaving = Signal()
    """The document is about to be closed."""
    moved = Signal()
    """The session continues in another file, with the same document."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.read_only = False
        self.lost = ""
        """Why nothing more is saved in the file, since another program has had it; empty where all is well."""
        self.left_out = ""
        """A sentence about files beside this one that were ignored because this program did not leave them there."""
        self.keep_copy: Callable[[], None] = lambda: None
        """Called before a document that is not saved anywhere is closed."""
        self._why = ""
        self._file: OpenFile | None = None
        self._pause = QBasicTimer()

    @property
    def why_read_only(self) -> str:
        """Why nothing can be changed, in one sentence."""
        return translated(self._why) or self.tr("This map is open in another window, so here it can only be read.")

    @property
    def has_news(self) -> bool:
        """True if something has been edited since the file was opened."""
        return self._file is not None and self._file.store.has_news

    def rows(self) -> list[Entry]:
        """Return the rows of the journal of the file, oldest first."""
        return self._file.store.entries() if self._file is not None else []

    @property
    def history(self) -> History | None:
        """The history of the file, or None."""
        return self._file.history if self._file is not None else None

    def take(self, file: "OpenFile") -> None:
        """Adopt a file that has been opened; the one before must have been closed."""
        self._file, self.path = file, file.path
        self.read_only, self._why = file.store.read_only, file.store.why_read_only
        self.left_out = translated(file.store.notice)
        self.gather_soon()  # a new file has first edits already

    def let_go(self) -> None:
        """Close the file; what is in no file any more is kept first."""
        self.leaving.emit()
        self._pause.stop()
        if self.lost and self.has_news:
            self.keep_copy()
        file, self._file, self.path, self.read_only = self._file, None, None, False
        self.lost = self.left_out = ""
        if file is not None:
            file.close()

    def gather_soon(self) -> None:
        """Call `checkpoint` once there have been no edits for a while."""
        if self._file is not None:
            self._pause.start(PAUSE, self)

    def checkpoint(self) -> None:
        """Write all edits into the one file: they are safe without it, but may be in a log beside the file."""
        self._pause.stop()
        if self._file is not None:
            self._file.store.checkpoint()
            self.look()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Nothing has been edited for a while."""
        self.checkpoint()

    # --- whether it is still ours

    def look(self) -> str:
        """Check that the file is still as this program left it; return why nothing more is saved in it, or ""."""
        lost = translated(self._file.store.why_cut_off()) if self._file is not None else ""
        if lost != self.lost:
            self.part(lost)
        return lost

    def looker(self) -> Callable[[], bool]:
        """Return a function that says, in any thread, whether the file should be checked again."""
        return self._file.store.looks_cut_off if self._file is not None else lambda: False

    def part(self, lost: str) -> None:
        """Note why nothing more is saved in the file, or that it is again."""
        self.lost = lost
        self.parted.emit(lost)

    # --- other places

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the file, history and all. Raises UserError; without a file nothing is done."""
        if self._file is not None:
            self._file.store.copy_to(path)

    def go_on_at(self, path: Path) -> None:
        """If the file is lost, write a whole copy and continue there. Raises UserError."""
        from argmap.storage import go_on_at

        if self._file is not None and self.look():
            self._file = go_on_at(self._file, path)
            self.path = self._file.path
            self.part("")
            self.moved.emit()

    def catch_up(self, seen: int) -> None:
        """Take over what another window has written since a row of the journal. Raises UserError where that fails."""
        from argmap.storage import catch_up

        if self._file is not None and self.read_only:
            before, self._file = self._file, catch_up(self._file, seen)
            if self._file is not before:
                self.moved.emit()

    def let_name_go(self) -> None:
        """Release the file's path, so that another file there can be opened for writing."""
        if self._file is not None:
            self._file.store.let_name_go()
