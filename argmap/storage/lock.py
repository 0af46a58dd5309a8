"""Who may write: one window at a time, told by a lock on a hidden file beside the document.

The lock is the operating system's, so one left by a program that was killed does not count.
"""

import os
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout


class Taken(Exception):  # noqa: N818 - what it says
    """Another window has the file open."""


class Lock:
    """The right to write to a file, from `Lock(path)` until `release`.

    Raises Taken where another window has it, OSError where nothing can be written beside the file.
    """

    def __init__(self, path: Path) -> None:
        if not path.parent.is_dir():
            raise FileNotFoundError(path.parent)  # filelock would make the folder
        self._path = path.with_name(f".{path.name}.lock")
        self._lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise Taken from error

    def release(self) -> None:
        """Give the right back, and leave nothing beside the file. Can be called twice."""
        if not self._lock.is_locked:
            return
        # While the lock is held: another window that has just opened the file and waits for this lock sees that it
        # is gone. Windows keeps an open file, so there it goes afterwards.
        with suppress(OSError):
            self._path.unlink()
        self._lock.release()
        if os.name == "nt":
            with suppress(OSError):
                self._path.unlink()
