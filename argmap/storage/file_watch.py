"""Watch a path for changes by other programs, without opening the file again.

Sync programs, backups and people replace, overwrite, move and delete files that are open. SQLite notices little of that
and late: it would bring its log into whatever lies there by then.
"""

import os
import threading
import time
from contextlib import suppress
from enum import Enum
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from argmap.errors import CutOff
from argmap.message import Message
from argmap.storage import companions
from argmap.storage.temporary_files import companion

_MOST_COMPARED = 64 << 20  # bytes; of a larger file, size and time have to do
_CHUNK = 1 << 20
_SAME_MOMENT = 12_000_000  # ns: what is written so soon after may bear the same time
_SAME_COARSE_MOMENT = 2_100_000_000  # the same on disks that keep whole seconds


class Fate(Enum):
    """The ways in which an open file can be lost; the value is the sentence for the user."""

    REPLACED = Message("“{file}” has been replaced by another program, so nothing more is saved in it.")
    OVERWRITTEN = Message("“{file}” has been overwritten by another program, so nothing more is saved in it.")
    CHANGED = Message("“{file}” is not as it was: another program has changed it, so nothing more is saved in it.")
    DELETED = Message("“{file}” has been deleted, so nothing more is saved in it.")
    MOVED = Message("“{file}” has been moved or renamed, so nothing more is saved in it.")
    GONE = Message("“{file}” has been moved, renamed or deleted, so nothing more is saved in it.")
    NO_FOLDER = Message(
        "“{file}” cannot be found any more: its folder has been moved, renamed or deleted, or its "
        "drive taken out, so nothing more is saved in it."
    )
    UNREACHABLE = Message("“{file}” cannot be reached any more, so nothing more is saved in it.")
    LOG_REMOVED = Message(
        "“{file}” has lost its latest edits: another program has removed the log beside it (“-wal”), "
        "so nothing more is saved in it."
    )
    LOG_REPLACED = Message(
        "“{file}” has lost its latest edits: another program has replaced the log beside it (“-wal”),"
        " so nothing more is saved in it."
    )
    LOG_CHANGED = Message(
        "“{file}” has lost its latest edits: another program has overwritten the log beside it "
        "(“-wal”), so nothing more is saved in it."
    )


AWAY = frozenset({Fate.DELETED, Fate.MOVED, Fate.GONE, Fate.NO_FOLDER})
"""Fates in which nothing has taken the file's place."""


def cut_off(path: Path, fate: Fate) -> CutOff:
    """Return the error that is raised instead of writing to a file with this fate."""
    return CutOff(fate.value.with_values(file=path.name))


class _Stamp(NamedTuple):
    device: int
    inode: int
    size: int
    time: int
    touched: int  # when anything about it was changed, names and rights too; on Windows, when it was made

    @property
    def file(self) -> tuple[int, int]:
        return self.device, self.inode

    @property
    def is_fresh(self) -> bool:
        """Return whether something written now could still get the same modification time."""
        moment = _SAME_COARSE_MOMENT if self.time % 1_000_000_000 == 0 else _SAME_MOMENT
        return time.time_ns() - self.time < moment


def _stamp(found: os.stat_result) -> _Stamp:
    return _Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _stamp_at(path: Path | str) -> _Stamp | None:
    try:
        return _stamp(os.stat(path))  # noqa: PTH116 - which is quicker, and done at each edit
    except OSError:
        return None


class Watch:
    """The state in which this program left a file and SQLite's log beside it. `look` may be called in any thread.

    Made while SQLite has the file open, and let go of after SQLite: on closing a file, the system drops all locks that
    the program has on it.
    """

    def __init__(self, path: Path, *, with_log: bool = True) -> None:
        self.path = path
        self._name = str(path)
        self._log_path = str(companion(path, "-wal"))
        self._busy = threading.Lock()
        self._guard = path.open("rb", buffering=0)
        self._log: _Stamp | None = None
        self._log_now: _Stamp | None = None
        self._log_mark = b""
        self._log_fresh = False
        self._logs: set[tuple[int, int]] = set()
        self._note_file()
        if with_log:  # else what lies there is a stranger's
            self._note_log()

    def note(self) -> None:
        """Record the state of the file and its log: this program has just written them, or read them first."""
        with self._busy:
            self._note_file()
            self._note_log()

    def note_writing(self, *, in_log: bool) -> Fate | None:
        """Record the state after a transaction, also one that failed; return the fate of the file meanwhile."""
        with self._busy:
            fate = self._place()
            if fate is None and in_log and self._now != self._file:
                fate = self._content()
            if fate is None and self._log is not None:
                fate = self._log_file()
            if fate is None:
                if not in_log:
                    self._note_file()
                self._log = self._log_now if self._log is not None else None
                self._note_log_content()
            return fate

    def _note_file(self) -> None:
        self._file = _stamp(os.fstat(self._guard.fileno()))
        self._head = self._read(0, 100)
        self._page = {1: 65536}.get(page := int.from_bytes(self._head[16:18]), page)
        self._digest = self._sum() if self._file.size <= _MOST_COMPARED else None
        self._fresh = self._file.is_fresh

    def _note_log(self) -> None:
        self._log = _stamp_at(self._log_path)
        index = _stamp_at(companion(self.path, "-shm"))
        self._logs.update(found.file for found in (self._log, index) if found)
        self._note_log_content()

    def _note_log_content(self) -> None:
        if self._log is not None:
            self._log_mark = self._mark(self._log.size)
            self._log_fresh = self._log.is_fresh

    def is_being_changed(self) -> bool:
        """Return whether another program is writing to the file now."""
        return companions.is_being_changed(self._guard.fileno())

    @property
    def log_size(self) -> int:
        """Return the recorded size of the log, in bytes."""
        return self._log.size if self._log else 0

    @property
    def says_log(self) -> bool:
        """Return whether the recorded header of the file says that there is a log."""
        return self._head[18:20] == b"\2\2"

    @property
    def log_salts(self) -> bytes:
        """Return the salts (random numbers) of the recorded log, or b""."""
        return self._log_mark[8:16]

    def look(self) -> Fate | None:
        """Return the fate of the file, or None if it is as it was left."""
        with self._busy:
            if self._guard.closed:
                return None
            return self._place() or self._content() or self._log_file() or self._log_content()

    def _place(self) -> Fate | None:
        try:
            self._now = _stamp(os.stat(self._name))  # noqa: PTH116
        except (FileNotFoundError, NotADirectoryError):
            return self._where()
        except OSError:
            return Fate.UNREACHABLE
        return Fate.REPLACED if self._now.file != self._file.file else None

    def _where(self) -> Fate:
        try:
            if not self.path.parent.is_dir():
                return Fate.NO_FOLDER
            links = os.fstat(self._guard.fileno()).st_nlink
        except OSError:
            return Fate.UNREACHABLE
        if os.name == "nt":
            return Fate.GONE
        return Fate.MOVED if links else Fate.DELETED

    def _content(self) -> Fate | None:
        if self._now == self._file and not self._fresh:
            return None
        if self._now.size != self._file.size:
            return Fate.OVERWRITTEN
        try:
            if self._read(0, 100) != self._head or (self._digest is not None and self._sum() != self._digest):
                return Fate.OVERWRITTEN
        except OSError:
            return Fate.UNREACHABLE
        if self._now.time != self._file.time and self._digest is None:
            return Fate.OVERWRITTEN
        self._file = self._now  # only its time is another: network drives and sync programs set that
        self._fresh = self._now.is_fresh
        return None

    def _log_file(self) -> Fate | None:
        if self._log is None:
            return None
        self._log_now = _stamp_at(self._log_path)
        if self._log_now is None:
            return Fate.LOG_REMOVED
        return Fate.LOG_REPLACED if self._log_now.file != self._log.file else None

    def _log_content(self) -> Fate | None:
        now = self._log_now
        if self._log is None or now is None or (now == self._log and not self._log_fresh):
            return None
        if now.size != self._log.size or self._mark(self._log.size) != self._log_mark:
            return Fate.LOG_CHANGED
        self._log, self._log_fresh = now, now.is_fresh
        return None

    def _mark(self, size: int) -> bytes:
        """Return what identifies a state of the log: the header of its last page, with salts and checksum."""
        if size < 32 + 24 + self._page:
            return b""
        with suppress(OSError):
            log = os.open(self._log_path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
            try:
                os.lseek(log, size - self._page - 24, os.SEEK_SET)
                return os.read(log, 24)
            finally:
                os.close(log)
        return b""

    def _read(self, start: int, size: int) -> bytes:
        self._guard.seek(start)
        return self._guard.read(size)

    def _sum(self) -> bytes:
        found = blake2b(digest_size=16)
        self._guard.seek(0)
        while block := self._guard.read(_CHUNK):
            found.update(block)
        return found.digest()

    def holds_what_was_left(self) -> bool:
        """Return whether the file itself, wherever it is now, is as this program left it."""
        with self._busy, suppress(OSError, ValueError):
            self._now = _stamp(os.fstat(self._guard.fileno()))
            return self._content() is None
        return False

    def log_may_close(self) -> bool:
        """Return whether SQLite may remove the log by its name: it is ours, or there is none."""
        found = _stamp_at(self._log_path)
        return found is None or found.file in self._logs

    def was_written_by_sqlite(self, *, in_log: bool) -> bool:
        """Return whether the changed file looks like the recorded one after another SQLite program wrote to it."""
        with self._busy:
            head, size = self._read(0, 100), os.fstat(self._guard.fileno()).st_size
        if len(head) < 100 or head[:18] != self._head[:18] or head[40:72] != self._head[40:72] or not size:
            return False
        if in_log:
            return head[18:20] == self._head[18:20]
        return 0 <= int.from_bytes(head[24:28]) - int.from_bytes(self._head[24:28]) <= 16

    def let_go(self, *, ours: bool = False) -> None:
        """Close the file, after SQLite has; `ours` says that SQLite has just written its log into it."""
        with self._busy:
            if ours:
                with suppress(OSError):
                    self._note_file()
            self._guard.close()

    def remove_log(self) -> None:
        """Remove the log and its index if they are this program's own: they must not act on another file."""
        for ending in ("-wal", "-shm"):
            found = companion(self.path, ending)
            stamp = _stamp_at(found)
            if stamp is not None and stamp.file in self._logs:
                with suppress(OSError):
                    found.unlink()

    def is_back(self) -> bool:
        """Return whether, after `let_go`, the path holds again what was left there."""
        now = _stamp_at(self.path)
        if now is None or now.size != self._file.size or _stamp_at(companion(self.path, "-journal")):
            return False
        log = _stamp_at(self._log_path)  # ours, on a drive that was taken out; or else another's
        if log and log.size and not (self._log and (log.size, log.time) == (self._log.size, self._log.time)):
            return False
        if now.inode == self._file.inode and now.time == self._file.time:
            return True
        if self._digest is None:
            return False
        with suppress(OSError), self.path.open("rb", buffering=0) as file:
            found = blake2b(digest_size=16)
            while block := file.read(_CHUNK):
                found.update(block)
            return found.digest() == self._digest
        return False
