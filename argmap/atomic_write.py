"""Write a file atomically: completely or not at all.

The content goes to a hidden file in the same folder, is synced to the disk, and is then renamed. A full disk, a loss
of power, or a program that is killed at any moment leaves what was there before.
"""

import errno
import hashlib
import os
import re
import secrets
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from argmap.errors import UserError
from argmap.message import Message

try:
    import fcntl
except ImportError:  # Windows, where nobody can remove a file that is open
    fcntl = None  # type: ignore[assignment]

_LONGEST_NAME = 100
"""Bytes of a name that a hidden name repeats: it needs some of its own, SQLite adds more, and few systems take 255."""
_AT_ONCE = 1 << 20
_PRIVATE = 0o600
_FRESH = 60.0
"""Seconds within which a hidden file may still be in use, on systems without locks."""
_TRIES = 20
_PATIENCE = 10.0
"""Seconds to wait for a pipe's reader."""
_MAP = b"SQLite format 3\0"
"""The first bytes of every map."""
BESIDE_A_MAP = re.compile(r"(?s)(.+)-(?:wal|shm|journal)|\.(.+)\.lock")
"""The names of files that belong to a map."""
_NO_SYNC = {"EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"}
"""Errors of file systems that cannot sync."""
_REASONS = {
    "ENOSPC": Message("the disk is full"),
    "EDQUOT": Message("there is no room left for your files"),
    "EFBIG": Message("no file may grow so large here"),
    "EROFS": Message("the drive is read-only"),
    "EIO": Message("the disk reported a fault"),
    "ENXIO": Message("the disk reported a fault"),
    "ENODEV": Message("the drive is not there any more"),
    "ESTALE": Message("the drive is not there any more"),
    "ENOTCONN": Message("the drive is not there any more"),
    "ETIMEDOUT": Message("the drive did not answer"),
    "EBADF": Message("it has been closed"),
    "EPIPE": Message("nobody reads it any more"),
    "EISDIR": Message("there is a folder of this name"),
    "ELOOP": Message("it is a link that leads back to itself"),
    "ENAMETOOLONG": Message("its name or the path to it is too long"),
    "EBUSY": Message("another program is using it"),
    "ETXTBSY": Message("another program is using it"),
    "EMFILE": Message("too many files are open"),
    "ENFILE": Message("too many files are open"),
    "ENOMEM": Message("there is not enough memory"),
}


def write(path: Path | str, content: bytes | Iterable[bytes]) -> None:
    """Write a file completely, or raise UserError and leave what was there untouched.

    The content may come in pieces, so that it need not be in memory as a whole; where making one of them raises,
    nothing is written.

    A file that is replaced passes on its permissions, and one behind a link is replaced where it lies. Pipes and
    devices, such as `/dev/stdout`, are written to directly. A map is never replaced, nor a file that belongs to one.
    """
    path = Path(path)
    try:
        before = _before(path)
        if before is not None and (_is_stream(path) or not stat.S_ISREG(before.st_mode)):
            _write_to(path, content, is_pipe=stat.S_ISFIFO(before.st_mode))
            return
        target = Path(os.path.realpath(path)) if path.is_symlink() else path
        _spare_maps(target)
        if before is not None:
            _ask_to_write(target)
        _remove_leftovers(target)
        _replace(target, before, content)
    except (OSError, ValueError) as error:
        raise _not_written(path, error) from error


@contextmanager
def together() -> Iterator[None]:
    """Give the files that are written in the block their names at its end, or none of them where it raises."""
    if _WAITING.get() is not None:  # the block around this one does it
        yield
        return
    waiting: list[_Waiting] = []
    before = _WAITING.set(waiting)
    try:
        try:
            yield
        finally:
            _WAITING.reset(before)
        for one in waiting:
            one.put_in_place()
    except BaseException:
        for one in waiting:
            one.give_up()
        raise
    for folder in {one.target.parent for one in waiting}:
        with suppress(OSError):
            sync_folder(folder)


@dataclass(slots=True)
class _Waiting:
    """A file that is written under a hidden name, and locked while its handle is open."""

    handle: int | None
    hidden: Path
    target: Path

    def put_in_place(self) -> None:
        """Give the file its name. Raises UserError if it cannot have it."""
        try:
            if fcntl is None:
                self._close()
            self.hidden.replace(self.target)
            self._close()
        except OSError as error:
            raise _not_written(self.target, error) from error

    def give_up(self) -> None:
        """Remove what is still hidden."""
        with suppress(OSError):
            self._close()
        with suppress(OSError):
            self.hidden.unlink()

    def _close(self) -> None:
        if self.handle is not None:
            handle, self.handle = self.handle, None
            os.close(handle)


_WAITING: ContextVar[list[_Waiting] | None] = ContextVar("waiting", default=None)
_MOST_OPEN = 200
"""Files that are kept open, and so locked, at once; some systems allow 256."""


def hidden_name(path: Path, ending: str) -> Path:
    """Return the hidden name beside a path under which it is written; the same each time for the same ending."""
    raw = os.fsencode(path.name)
    name = path.name if len(raw) <= _LONGEST_NAME else hashlib.sha256(raw).hexdigest()[:32]
    return path.with_name(f".{name}.{ending}")


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names of the files in a folder, so that they outlast a loss of power."""
    if os.name == "nt":
        return  # there a folder cannot be opened, and need not be
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def why(error: OSError) -> str:
    """Return in a few words why something could not be written, to follow “because”."""
    if isinstance(error, PermissionError):
        return Message("there is no permission to")
    return _REASONS.get(_code(error)) or str(error.strerror or error)


def _code(error: OSError) -> str:
    return errno.errorcode.get(error.errno or 0, "")


def _not_written(path: Path, error: OSError | ValueError) -> UserError:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            target = Path(os.path.realpath(path)) if path.is_symlink() else path
            return UserError(
                "“{file}” could not be written, because there is no folder “{folder}”.",
                file=path.name,
                folder=target.parent,
            )
        case PermissionError() if os.name == "nt" and path.exists():
            return UserError(
                "“{file}” could not be written, because it is write-protected or open in another program; close it "
                "there and try again.",
                file=path.name,
            )
        case PermissionError():
            return UserError(
                "“{file}” could not be written, because there is no permission to write in its folder.", file=path.name
            )
        case OSError():
            return UserError("“{file}” could not be written, because {why}.", file=path.name, why=why(error))
        case _:
            return UserError("“{file}” could not be written, because no file can have this name.", file=path.name)


def _before(path: Path) -> os.stat_result | None:
    """Return the status of the existing file, or None. Raises OSError if the path is a folder or cannot be read."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    return found


def _ask_to_write(target: Path) -> None:
    """Raise if a file is write-protected: its folder may allow to replace it all the same."""
    try:
        os.close(os.open(target, os.O_WRONLY))
    except PermissionError as error:
        if os.name == "nt":
            raise
        raise UserError("“{file}” could not be written, because it is write-protected.", file=target.name) from error


def _is_stream(path: Path) -> bool:
    """Return whether a path names an open stream, such as `/dev/stdout`, even if that is a file."""
    folder = os.path.realpath(path.parent)
    return folder == "/dev" or folder.startswith("/proc/")


def _spare_maps(target: Path) -> None:
    """Raise if the path is a map, which holds its history too, or a companion file of one."""
    if _is_map(target):
        raise UserError("“{file}” is a map, so the export needs another name.", file=target.name)
    beside = BESIDE_A_MAP.fullmatch(target.name)
    if beside and _is_map(target.with_name(beside[1] or beside[2])):
        raise UserError(
            "“{file}” belongs to the map “{map}”, so the export needs another name.",
            file=target.name,
            map=beside[1] or beside[2],
        )


def _is_map(path: Path) -> bool:
    with suppress(OSError):
        if path.is_file():
            with path.open("rb") as file:
                return file.read(len(_MAP)) == _MAP
    return False


def _write_to(path: Path, content: bytes | Iterable[bytes], *, is_pipe: bool) -> None:
    handle = _open_pipe(path) if is_pipe and os.name != "nt" else os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    try:
        _write_all(handle, content)
    finally:
        os.close(handle)


def _open_pipe(path: Path) -> int:
    """Open a pipe once it has a reader; the system itself would wait for ever."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if error.errno != errno.ENXIO:
                raise
            if time.monotonic() > until:
                raise UserError(
                    "“{file}” could not be written, because nobody reads from this pipe.", file=path.name
                ) from error
            time.sleep(0.02)
        else:
            os.set_blocking(handle, True)
            return handle


def _write_all(handle: int, content: bytes | Iterable[bytes]) -> None:
    waiting = bytearray()
    for piece in (content,) if isinstance(content, bytes) else content:
        waiting += piece
        if len(waiting) >= _AT_ONCE:
            _write_now(handle, waiting)
            waiting = bytearray()
    _write_now(handle, waiting)


def _write_now(handle: int, content: bytearray) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest[:_AT_ONCE]) :]


def _replace(target: Path, before: os.stat_result | None, content: bytes | Iterable[bytes]) -> None:
    handle, hidden = _hidden(target, 0o666 if before is None else _PRIVATE)
    waiting = _WAITING.get()
    kept = False
    try:
        try:
            _write_all(handle, content)
            if before is not None:
                _hand_on(handle, before, target)
            _reach_disk(handle)
            if waiting is not None:
                kept = len(waiting) < _MOST_OPEN
                waiting.append(_Waiting(handle if kept else None, hidden, target))
                return
            if fcntl is not None:  # still locked, so that nobody takes it for a leftover before it has its name
                hidden.replace(target)
        finally:
            if not kept:
                os.close(handle)
        if fcntl is None:
            hidden.replace(target)
    except BaseException:
        with suppress(OSError):
            hidden.unlink()
        raise
    with suppress(OSError):  # whatever fails here, the name is that of a whole file, the old or the new
        sync_folder(target.parent)


def _hidden(target: Path, mode: int) -> tuple[int, Path]:
    """Create a hidden file beside the target; return it, open and locked, and its path."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    for _ in range(_TRIES):
        hidden = hidden_name(target, f"{secrets.token_hex(4)}.part")
        try:
            handle = os.open(hidden, flags, mode)
        except FileExistsError:
            continue
        if fcntl is None:
            return handle, hidden
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:  # somebody who tidies up was quicker
            os.close(handle)
            continue
        except OSError:  # there are no locks here, and so nobody removes anything
            return handle, hidden
        if os.fstat(handle).st_nlink:
            return handle, hidden
        os.close(handle)
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def _hand_on(handle: int, before: os.stat_result, target: Path) -> None:
    """Copy the owner, group and permissions of the replaced file to the new one, as far as permitted."""
    if os.name == "nt":
        return
    made = os.fstat(handle)
    if (made.st_uid, made.st_gid) != (before.st_uid, before.st_gid):
        with suppress(OSError):
            os.fchown(handle, -1, before.st_gid)
        with suppress(OSError):
            os.fchown(handle, before.st_uid, -1)
    with suppress(OSError):
        os.fchmod(handle, stat.S_IMODE(before.st_mode))
    if sys.platform == "linux":
        with suppress(OSError):
            os.setxattr(handle, "system.posix_acl_access", os.getxattr(target, "system.posix_acl_access"))


def _reach_disk(handle: int) -> None:
    try:
        os.fsync(handle)
    except OSError as error:
        if _code(error) not in _NO_SYNC:
            raise


def _remove_leftovers(target: Path) -> None:
    """Remove leftovers of a program that was killed while it wrote this file; never a file that is being written."""
    left = re.compile(re.escape(hidden_name(target, "").name) + r"[0-9a-f]{8}\.part")
    with suppress(OSError), os.scandir(target.parent) as entries:
        for name in [entry.name for entry in entries if left.fullmatch(entry.name)]:
            with suppress(OSError):
                _remove_leftover(target.with_name(name))


def _remove_leftover(hidden: Path) -> None:
    if fcntl is None:
        if time.time() - hidden.stat().st_mtime > _FRESH:
            hidden.unlink()
        return
    handle = os.open(hidden, os.O_WRONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)  # raises where its writer lives
        hidden.unlink()
    finally:
        os.close(handle)
