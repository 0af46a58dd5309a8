"""A register of the logs that this program left beside maps: a note for each open map, in the user's folder.

A log (`-wal`) or journal (`-journal`) that lies beside a map changes what it holds, and a stranger can lay one there.
So SQLite gets to see one only if a note here names it: a log by the salts in its head, random numbers that no other
log has; a journal by the file's path and inode. A note is on the disk before the first edit that needs it is written,
and costs one small write for each new log, none for a commit.
"""

import json
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

from argmap import paths
from argmap.atomic_write import sync_folder

_RETIRED = 600  # seconds for which a log that has been brought in counts: file and log may just have been copied
_KEPT = 24 * 60 * 60  # seconds for which a note stays on which nothing rests
_MOST = 1 << 20  # bytes of a note that are read
_LOG_HEAD = 32  # bytes
_LOGS = 16  # logs that a note tells of
_BLOCK = 4096  # a note is written over itself in whole blocks, so that a full disk has no say in it


@dataclass(frozen=True, slots=True)
class Note:
    """A note about a map: its path, whether it is open, and its logs with their salts and when each was retired.

    Only the newest log of an open map is not retired (0).
    """

    path: str
    inode: int
    open: bool = False
    rollback: bool = False
    """Whether a journal may lie beside it that has to be rolled back."""
    logs: tuple[tuple[str, float], ...] = ()


def note_of(path: Path) -> Note | None:
    """Return the note of the file at a path, or None if there is none of this very inode."""
    for folder in _folders():
        note = _read(folder / _name(path))
        with suppress(OSError):
            if note is not None and note.path == str(path) and note.inode == path.stat().st_ino:
                return note
    return None


def knows(salts: bytes, note: Note | None) -> bool:
    """Return whether this program began the log with these salts, and has not retired it long ago.

    A map that was left open here, of which this is the note, has its own logs only. One that has none may have been
    moved or copied together with its log.
    """
    wanted, now = salts.hex(), time.time()
    notes = (other for folder in _folders() for other in _notes(folder))
    logs = (log for each in ((note,) if note is not None and note.open else notes) for log in each.logs)
    return any(name == wanted and (not retired or now - retired < _RETIRED) for name, retired in logs)


class OwnLog:
    """The note of one open map. All methods but `close` raise OSError if it cannot be written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._note: Note | None = None
        self._file: Path | None = None
        self.lasts = True
        """Whether the note outlives a restart of the computer; else no edit may wait in a log."""
        self.in_log = False
        """Whether commits go into a log."""
        self.is_begun = False
        """Whether the next commit goes into a log that has been noted."""

    def salts(self) -> bytes:
        """Read the salts of the log beside the map; empty if there is none."""
        with suppress(OSError), self.path.with_name(f"{self.path.name}-wal").open("rb", buffering=0) as log:
            head = log.read(_LOG_HEAD)
            return head[16:24] if len(head) == _LOG_HEAD else b""
        return b""

    def expect_journal(self) -> None:
        """Note that a rollback journal of ours may lie beside the map."""
        note = self._note or note_of(self.path) or Note(str(self.path), 0)
        self._write(replace(note, inode=self.path.stat().st_ino, open=True, rollback=True))

    def expect_log(self, salts: bytes) -> None:
        """Note that the log beside the map has these salts."""
        if not self.tells_of(salts):
            note = self._note or note_of(self.path) or Note(str(self.path), self.path.stat().st_ino)
            logs = (*_retire(note.logs)[1 - _LOGS :], (salts.hex(), 0.0))
            self._write(replace(note, open=True, rollback=False, logs=logs))

    def tells_of(self, salts: bytes) -> bool:
        """Return whether the newest log in the note has these salts."""
        return self._note is not None and not self._note.rollback and self._note.logs[-1:] == ((salts.hex(), 0.0),)

    def close(self) -> None:
        """Note that the map is closed, and remove old notes that are not needed any more."""
        with suppress(OSError):
            note = self._note or note_of(self.path)
            if note is not None and note.open:
                self._write(replace(note, open=False, rollback=False, logs=_retire(note.logs)))
        for folder in _folders():
            _prune(folder)

    def _write(self, note: Note) -> None:
        if note == self._note:
            return
        if self._file is not None:
            _write(self._file, note)
        else:
            self._file, self.lasts = _begin(note, _name(self.path))
        self._note = note


def _retire(logs: tuple[tuple[str, float], ...]) -> tuple[tuple[str, float], ...]:
    return tuple((salts, retired or time.time()) for salts, retired in logs)


def _begin(note: Note, name: str) -> tuple[Path, bool]:
    """Write a note into the first folder that accepts it; return its path, and whether it outlives a restart."""
    error: OSError | None = None
    for make, lasts in ((_own_folder, True), (_passing_folder, False)):
        try:
            folder = make()
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _is_private(folder):
                raise PermissionError(f"{folder} is another user's")
            _write(folder / name, note)
            sync_folder(folder)
            return folder / name, lasts
        except OSError as found:
            error = error or found
    assert error is not None
    raise error


def _own_folder() -> Path:
    return paths.user_data() / "open-maps"


def _passing_folder() -> Path:
    user = os.geteuid() if hasattr(os, "geteuid") else "own"
    return Path(tempfile.gettempdir()) / f"argmap-{user}-open-maps"


def _folders() -> Iterator[Path]:
    for find in (_own_folder, _passing_folder):
        with suppress(OSError):
            folder = find()
            if _is_private(folder):
                yield folder


def _is_private(folder: Path) -> bool:
    """Return whether only this user can have written to a folder, unlike the one for temporary files."""
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode):
        return False
    return not hasattr(os, "geteuid") or (found.st_uid == os.geteuid() and not found.st_mode & 0o022)


def _name(path: Path) -> str:
    return f"{sha256(os.fsencode(path)).hexdigest()[:32]}.json"


def _notes(folder: Path) -> Iterator[Note]:
    for file in folder.glob("*.json"):
        if (note := _read(file)) is not None:
            yield note


def _read(file: Path) -> Note | None:
    try:
        with os.fdopen(_open(file, os.O_RDONLY), "rb") as opened:
            values = json.loads(opened.read(_MOST))
        logs = tuple((str(salts), float(retired)) for salts, retired in values["logs"])
        return Note(str(values["path"]), int(values["inode"]), values["open"] is True, values["rollback"] is True, logs)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None  # cut off by a loss of power while it was written: then nothing rests on it yet


def _write(file: Path, note: Note) -> None:
    content = json.dumps(asdict(note)).encode()
    content = content.ljust(-(-len(content) // _BLOCK) * _BLOCK)
    with os.fdopen(_open(file, os.O_WRONLY | os.O_CREAT), "wb", buffering=0) as opened:
        opened.write(content)
        opened.truncate(len(content))
        os.fsync(opened.fileno())


def _open(file: Path, flags: int) -> int:
    """Open a note. Raises OSError if its name is that of a link, a pipe, or a file with a second hard link."""
    safe = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))
    handle = os.open(file, flags | safe, 0o600)
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink != 1:
        os.close(handle)
        raise FileExistsError(file)
    return handle


def _prune(folder: Path) -> None:
    for file in folder.glob("*.json"):
        with suppress(OSError):
            age = time.time() - file.stat().st_mtime
            if age > _RETIRED and not _rests_on(_read(file), age):
                file.unlink()


def _rests_on(note: Note | None, age: float) -> bool:
    """Return whether a log or journal may still need a note, even if it lies on a drive that is not mounted now."""
    if note is None or not note.open:
        return False
    path = Path(note.path)
    if age < _KEPT or not path.parent.exists():
        return True
    companions = (path.with_name(path.name + ending) for ending in ("-wal", "-journal"))
    return path.exists() and any(companion.exists() and companion.stat().st_size for companion in companions)
