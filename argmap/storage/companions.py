"""The companion files of a map (`-wal`, `-journal`, `-shm`), checked before SQLite opens the map.

SQLite trusts whatever lies there: it reads a log (`-wal`) over the pages of the file, plays a journal
(`-journal`) back into it, deletes any file that the journal names, and follows links. So a map is opened with what lies
beside it only where `register` says that this program left it there, or another program has it in use at this moment.
Otherwise the map is *read alone*, as it was mailed; at the first edit the rest is renamed, never followed or deleted.
"""

import errno
import os
import stat
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from argmap.errors import UserError
from argmap.message import Message
from argmap.storage import lock, log_register
from argmap.storage.temporary_files import COMPANIONS, companion

_HEAD = 100
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_LOG_HEAD = 32
_FRAME_HEAD = 24
_IN_USE = 128  # the byte of the `-shm` that each process keeps locked that uses the log
_RESERVED = 0x40000001  # the byte of a database that a program keeps locked while it changes it
_PATIENCE = 0.5  # seconds: another user's window may be in the middle of a commit


@dataclass(frozen=True, slots=True)
class Beside:
    """The companion files of a map, as `look` found them.

    `foreign` is what SQLite must not see, and `told` those of them that may hold something. `ours` says that there is
    something to recover from, and `alone` that the file has to be read without what lies beside it.
    """

    foreign: tuple[Path, ...] = ()
    told: tuple[Path, ...] = ()
    ours: bool = False
    alone: bool = False

    def with_stray(self, stray: Path) -> "Beside":
        """Return a copy with one more foreign file."""
        return replace(
            self, foreign=(*self.foreign, stray), told=(*self.told, stray), alone=self.alone or not self.ours
        )


def look(path: Path, *, shared: bool = False) -> Beside:
    """Classify the companion files of a map without changing, following or waiting for anything.

    `shared` says that another window holds the map, perhaps in this process: then the map itself is not opened here,
    since on closing it the system would drop SQLite's locks on it.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        found = _look(path, shared=shared)
        if not (shared and found.foreign) or time.monotonic() > until:
            return found
        time.sleep(0.02)


def _look(path: Path, *, shared: bool) -> Beside:
    journal, log, index = (companion(path, ending) for ending in COMPANIONS)
    sizes = {each: size for each in (journal, log, index) if (size := _size(each)) is not None}
    if not sizes and shared:
        return Beside()
    head = b"" if shared else _read(path, 0, _HEAD)
    in_log_mode = shared or head[18:20] == b"\2\2"
    note = log_register.note_of(path)
    our_log = sizes.get(log, 0) > 0 and in_log_mode and log_register.knows(_salts(log), note)
    in_use = False
    if not our_log and index in sizes and log in sizes and not (shared and lock.is_held_here(path)):
        in_use = _is_in_use(
            index
        )  # never in the process that has it open: on closing the index, its locks would be gone
    our_log = our_log or (in_use and sizes[log] > 0)
    our_journal = sizes.get(journal, 0) > 0 and note is not None and note.rollback and _only_rolls_back(journal)
    told = [each for each in sizes if sizes[each] < 0]
    if sizes.get(journal, 0) > 0 and not our_journal and _may_be_played_back(journal):
        told.append(journal)
    if sizes.get(log, 0) > 0 and not our_log and not (head and _says_nothing(log, path, head)):
        told.append(log)
    known = our_log or in_use or shared or (note is not None and note.open)
    foreign = list(told)
    if sizes.get(journal, 0) > 0 and not our_journal and journal not in told:
        foreign.append(journal)
    if log in told or not known:  # SQLite would delete a log that says nothing, and write over an index
        foreign.extend(each for each in (log, index) if sizes.get(each, 0) > 0 and each not in told)
    ours = our_log or our_journal  # the first: also what another program has in use
    alone = not ours and (bool(foreign) or (in_log_mode and not known))
    return Beside(tuple(foreign), tuple(told), ours, alone)


def come_since(path: Path, *, in_log: bool) -> list[Path]:
    """Return the companion files that appeared beside an idle, open map: none of them is this program's."""
    return [
        each for ending in COMPANIONS[: 1 if in_log else 3] if _size(each := companion(path, ending)) not in (None, 0)
    ]


def notice(path: Path, strays: Sequence[Path]) -> Message | str:
    """Return the notice for the user about ignored files, or "" if there are none."""
    if not strays:
        return ""
    may_hold_edits = (companion(path, ending) for ending in COMPANIONS[:2])
    if not any(each in strays and (_size(each) or 0) > 0 for each in may_hold_edits):
        return Message(
            "{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without "
            "(it/them).",
            "%n is how many names there are",
            len(strays),
            names=names(strays),
            file=path.name,
        )
    return Message(
        "{names} beside “{file}” (was/were) not left there by argmap on this computer, so the map is shown without "
        "(it/them); if the map comes from a computer that crashed, open it there once to get its newest edits (nothing "
        "is lost: your first edit here only adds “.set-aside” to the name(s)).",
        "%n is how many names there are",
        len(strays),
        names=names(strays),
        file=path.name,
    )


def indispensable(path: Path, strays: Sequence[Path]) -> UserError:
    """Return the error for a map that cannot be read without the ignored files."""
    return UserError(
        "“{file}” cannot be read without {names} beside it, which argmap on this computer did not leave "
        "there; open the map once on the computer where it was made.",
        file=path.name,
        names=names(strays),
    )


def in_the_way(path: Path, strays: Sequence[Path], error: OSError | None = None) -> UserError:
    """Return the error for foreign files that cannot be renamed."""
    return UserError(
        "{names} beside “{file}” (was/were) not left there by argmap and cannot be moved aside "
        "({reason}); move (it/them) elsewhere and open the map again.",
        "%n is how many names there are",
        len(strays),
        names=names(strays),
        file=path.name,
        reason=(error and error.strerror) or Message("it is not a file"),
    )


def names(strays: Sequence[Path]) -> list[str]:
    """Return the names in quotation marks, as a list for a message."""
    return [Message("“{name}”", name=stray.name) for stray in strays]


def _size(path: Path) -> int | None:
    """Return the size of a file; None if nothing is there, -1 if it is not a regular file or has a second hard link."""
    try:
        found = path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return None if error.errno == errno.ENAMETOOLONG else -1
    return found.st_size if stat.S_ISREG(found.st_mode) and found.st_nlink == 1 else -1


def _read(path: Path, start: int, size: int) -> bytes:
    """Read bytes of a file without following or waiting for anything. A negative start counts from the end."""
    with suppress(OSError), _open(path, os.O_RDONLY) as file:
        file.seek(start, os.SEEK_SET if start >= 0 else os.SEEK_END)
        return file.read(size)
    return b""


def _open(path: Path, flags: int) -> BinaryIO:
    safe = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))
    return os.fdopen(os.open(path, flags | safe), "rb" if flags == os.O_RDONLY else "r+b")


def _salts(log: Path) -> bytes:
    return _read(log, 16, 8)


def _says_nothing(log: Path, path: Path, head: bytes) -> bool:
    """Return whether a log holds no commit, or only the empty one with which this program begins a log."""
    size = _size(log) or 0
    if size < _LOG_HEAD + _FRAME_HEAD + 512:
        return True
    page = int.from_bytes(head[16:18])
    found = _read(log, 0, _LOG_HEAD + _FRAME_HEAD + page)
    if int.from_bytes(found[8:12]) != page or size > _LOG_HEAD + _FRAME_HEAD + page:
        return False
    frame = found[_LOG_HEAD : _LOG_HEAD + _FRAME_HEAD]
    pages = int.from_bytes(frame[4:8])  # that the file has after this commit
    if frame[:4] != b"\0\0\0\1" or (pages and pages * page != (_size(path) or path.stat().st_size)):
        return False
    return _without_counters(found[_LOG_HEAD + _FRAME_HEAD :]) == _without_counters(_read(path, 0, page))


def _without_counters(page: bytes) -> bytes:
    return page[:24] + page[28:92] + page[100:]


def _only_rolls_back(journal: Path) -> bool:
    """Return whether a journal of ours names no other file: SQLite would delete that one."""
    magic = _read(journal, 0, len(_JOURNAL_MAGIC))
    return magic in (_JOURNAL_MAGIC, bytes(8)) and _read(journal, -8, 8) != _JOURNAL_MAGIC


def _may_be_played_back(journal: Path) -> bool:
    """Return whether a journal is live. Some programs keep a finished one and clear its header."""
    return _read(journal, 0, 1) != b"\0"


def _is_in_use(index: Path) -> bool:
    """Return whether a program is using the log now: SQLite then holds a lock on the index."""
    try:
        with _open(index, os.O_RDWR) as file:
            file.seek(_IN_USE)
            return not _try_lock(file.fileno())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def is_being_changed(handle: int) -> bool:
        """Return False: nobody can rename an open journal on Windows anyway."""
        return False

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        return True
else:
    import fcntl

    def is_being_changed(handle: int) -> bool:
        """Return whether a program is writing to a database now, by SQLite's lock; the journal is then its own."""
        try:
            fcntl.lockf(handle, fcntl.LOCK_SH | fcntl.LOCK_NB, 1, _RESERVED, os.SEEK_SET)
        except OSError:
            return True
        fcntl.lockf(handle, fcntl.LOCK_UN, 1, _RESERVED, os.SEEK_SET)
        return False

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _IN_USE, os.SEEK_SET)
        except OSError:
            return False
        fcntl.lockf(handle, fcntl.LOCK_UN, 1, _IN_USE, os.SEEK_SET)
        return True
