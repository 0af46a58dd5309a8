"""The right to write to a file: one window at a time, by a lock on a hidden file beside it.

The lock is the operating system's, so one left by a program that was killed does not count. What a stranger laid there
under its name (a link, a pipe, a folder) is never followed, changed or waited for.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout


class Taken(Exception):
    """Raised if another window has the file open."""


class Strange(OSError):
    """Raised if the name of the lock is taken by something other than a regular file, so not by this program."""


_held: set[Path] = set()


def is_held_here(path: Path) -> bool:
    """Return whether a window in this process holds the lock of a file."""
    return lock_name(path) in _held


def lock_name(path: Path) -> Path:
    """Return the path of the hidden file that is locked."""
    return path.with_name(f".{path.name}.lock")


class Lock:
    """The right to write to a file, from `Lock(path)` until `release`.

    Raises Taken if another window has it, Strange if something else has the name of the lock, and another OSError if
    nothing can be written beside the file.
    """

    def __init__(self, path: Path) -> None:
        if not path.parent.is_dir():
            raise FileNotFoundError(path.parent)  # filelock would make the folder
        self._path = lock_name(path)
        self._is_other_file = _is_other_file(self._path)
        self._lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise Taken from error
        _held.add(self._path)

    def release(self) -> None:
        """Release the lock and remove its hidden file. Can be called twice."""
        if not self._lock.is_locked:
            return
        # While the lock is held: another window that has just opened the file and waits for this lock sees that it
        # is gone. Windows keeps an open file, so there it goes afterwards.
        _held.discard(self._path)
        if not self._is_other_file:
            with suppress(OSError):
                self._path.unlink()
        self._lock.release()
        if os.name == "nt" and not self._is_other_file:
            with suppress(OSError):
                self._path.unlink()


def _is_other_file(path: Path) -> bool:
    """Return whether the name is that of a file with content, which is not ours to delete. Raises Strange."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        raise Strange(path)
    return found.st_size > 0
