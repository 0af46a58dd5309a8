"""SQLite: connections and their settings, checks of a stranger's file, the log, and copies."""

import os
import sqlite3
import stat
import sys
from contextlib import closing, suppress
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from argmap.atomic_write import hidden_name, sync_folder
from argmap.errors import UserError
from argmap.message import Message
from argmap.storage import temporary_files
from argmap.storage.limits import APPLICATION, LONGEST_VALUE
from argmap.storage.log_register import OwnLog
from argmap.storage.schema import METADATA, MOST_BYTES

_MAGIC = b"SQLite format 3\0"
_WAIT = 5.0  # seconds, while another window reads
_LONG_LOG = 4 << 20  # bytes after which a log is brought in without waiting for a pause


def resolved(path: Path | str) -> Path:
    """Return the absolute path of the file itself. Raises UserError if links form a circle."""
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError):
        raise UserError("“{file}” is a link that leads nowhere, so there is no file.", file=Path(path).name) from None


def look_at(path: Path) -> None:
    """Raise UserError if there is no regular file of a possible size. The file is not opened."""
    name = path.name
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise UserError("There is no file “{file}” in “{folder}”.", file=name, folder=path.parent) from None
    except OSError as error:
        raise _unreadable(path, error) from error
    size = found.st_size
    if stat.S_ISDIR(found.st_mode):
        raise UserError("“{file}” is a folder, not an argmap file.", file=name)
    if not stat.S_ISREG(found.st_mode):
        raise UserError("“{file}” is not a file that could hold a map.", file=name)
    if size == 0:
        raise UserError("“{file}” is empty, so there is nothing in it to open.", file=name)
    if size > MOST_BYTES:
        raise UserError(
            "“{file}” is larger than an argmap file can be ({size} GB), so it was not opened.",
            file=name,
            size=MOST_BYTES >> 30,
        )


def look_into(path: Path) -> None:
    """Raise UserError if the header of a file is not argmap's, before SQLite opens it.

    Not for a file that is open in this program: on closing it here, the system would drop SQLite's locks on it, and
    another program could remove its log.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise _unreadable(path, error) from error
    if not head.startswith(_MAGIC) or int.from_bytes(head[68:72]) != APPLICATION:
        raise UserError("“{file}” is not an argmap file.", file=path.name)


def _unreadable(path: Path, error: OSError) -> UserError:
    if isinstance(error, PermissionError):
        return UserError("You have no permission to read “{file}”.", file=path.name)
    return UserError("“{file}” could not be read: {reason}.", file=path.name, reason=str(error.strerror))


def connect(path: Path) -> Connection:
    """Connect to the database at a path for reading and writing; create it if there is none.

    Call `companions.look` first, as with `connect_to_read`: SQLite trusts the files beside it.
    """
    # A window opens a file in one thread and works with it in another, never in both at once.
    raw = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    return _with_own_log(_connection(raw, "BEGIN IMMEDIATE"), path)


def connect_to_read(path: Path) -> Connection:
    """Connect to the database at a path for reading only."""
    raw = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    raw.execute("PRAGMA query_only = ON")
    return _with_own_log(_connection(raw, "BEGIN"), path)


def connect_alone(path: Path) -> Connection:
    """Connect to a file for reading without its companions: SQLite writes and locks nothing."""
    name = path.absolute().as_posix()
    address = f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode=ro&immutable=1"
    raw = sqlite3.connect(address, uri=True, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    raw.execute("PRAGMA query_only = ON")
    return _connection(raw, "BEGIN")


def _with_own_log(connection: Connection, path: Path) -> Connection:
    connection.info["own log"] = OwnLog(path)
    return connection


def _own_log(connection: Connection) -> OwnLog | None:
    return cast("OwnLog | None", connection.info.get("own log"))


def connect_to_copy(connection: Connection) -> Connection:
    """Copy a database into memory and connect to the copy."""
    raw = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _raw(connection).backup(raw)
    return _connection(raw, "BEGIN")


def connect_to_make(path: Path) -> Connection:
    """Connect to a new database under a hidden name: it keeps its rollback journal in memory, so that none is left."""
    raw = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    raw.execute("PRAGMA journal_mode = MEMORY")
    return _connection(raw, "BEGIN IMMEDIATE")


def connect_to_memory() -> Connection:
    """Connect to an empty database in memory."""
    return _connection(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False), "BEGIN")


def _connection(raw: sqlite3.Connection, begin: str) -> Connection:
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    # A stranger's schema may not call functions, nor cost time in checks of its own; a damaged page is noticed.
    raw.execute("PRAGMA trusted_schema = OFF")
    raw.execute("PRAGMA ignore_check_constraints = ON")
    raw.execute("PRAGMA cell_size_check = ON")
    raw.execute("PRAGMA mmap_size = 0")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA wal_autocheckpoint = 0")  # `begin_log` sees to it that what is brought in is noted as ours
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    # The driver would begin a transaction late, and only for some statements.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine.connect()


def _raw(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def prepare_to_write(connection: Connection) -> None:
    """Switch to the write-ahead log, and limit the size of the file to what can be opened again.

    With the write-ahead log a commit waits once for the disk, with a rollback journal five times (34 ms against 12 on
    a busy one). Where the log does not work, as on some network drives, the journal does. Raises OSError where it
    cannot be noted that either is ours.
    """
    raw, own = _raw(connection), _own_log(connection)
    assert own is not None
    _bring_in(raw)
    own.expect_journal()
    with suppress(sqlite3.OperationalError):
        mode = raw.execute(f"PRAGMA journal_mode = {'WAL' if own.lasts else 'DELETE'}").fetchone()
        own.in_log, own.is_begun = mode == ("wal",), False
    (page,) = raw.execute("PRAGMA page_size").fetchone()
    raw.execute(f"PRAGMA max_page_count = {MOST_BYTES // page}")


def prepare_to_migrate(connection: Connection) -> None:
    """Switch to the rollback journal, in which one transaction may be as large as the file.

    Raises OSError where it cannot be noted that it is ours: what is cut off could then not be rolled back.
    """
    raw, own = _raw(connection), _own_log(connection)
    assert own is not None
    _bring_in(raw)
    own.expect_journal()
    raw.execute("PRAGMA journal_mode = DELETE")


def begin_log(connection: Connection, salts: bytes, size: int) -> bool:
    """Make sure that the next commit goes into a registered log; return whether that wrote to the log.

    A log gets its salts with its first commit. So that no edit is ever in a log that is not noted, the first one
    changes nothing. `salts` and `size` are those of the log that lies there. Raises OSError where it cannot be noted.
    """
    raw, own = _raw(connection), _own_log(connection)
    assert own is not None
    if not own.in_log:
        return False
    if size > _LONG_LOG:
        checkpoint(connection)
    if own.is_begun and own.tells_of(salts):
        return False
    (format,) = raw.execute("PRAGMA user_version").fetchone()
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.execute(f"PRAGMA user_version = {format:d}")
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise
    own.expect_log(own.salts())
    own.is_begun = True
    return True


def checkpoint(connection: Connection) -> None:
    """Write the log into the file itself, unless somebody is reading."""
    own = _own_log(connection)
    if own is not None and own.is_begun:
        own.is_begun = False
        _bring_in(_raw(connection))


def _bring_in(raw: sqlite3.Connection) -> None:
    with suppress(sqlite3.Error):  # then it stays in the log, where it is as safe
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def become_one_file(connection: Connection) -> None:
    """Write the log into the file and remove it, unless somebody else has the file open and will do so."""
    raw, own = _raw(connection), _own_log(connection)
    if own is None:
        return
    raw.execute("PRAGMA busy_timeout = 0")
    with suppress(sqlite3.Error):
        if (mode := raw.execute("PRAGMA journal_mode").fetchone()) != ("delete",):
            raw.execute("PRAGMA query_only = OFF")
            with suppress(OSError):
                if salts := own.salts():
                    own.expect_log(salts)
                _bring_in(raw)  # so that nothing is in the log any more when its note is written over
                own.expect_journal()
            mode = raw.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode == ("delete",):
            own.close()


def close(connection: Connection) -> None:
    """Close the database and dispose of its engine."""
    raw = _raw(connection)
    connection.close()
    connection.engine.dispose()
    raw.close()


def looks_beside(connection: Connection) -> bool:
    """Return whether this connection uses the files beside the database."""
    return _own_log(connection) is not None


def forget_log(connection: Connection) -> None:
    """Record that the log is not this program's any more."""
    if (own := _own_log(connection)) is not None:
        own.close()


def abandon(connection: Connection) -> None:
    """Close the database without touching its file or its log.

    The last to close a database would bring its log into the file, whatever that is by now. An interrupt that has not
    been taken notice of yet makes SQLite leave off before the first page; from Python 3.12 on it can be told so.
    """
    raw = _raw(connection)
    if sys.version_info >= (3, 12):
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, True)  # noqa: FBT003 - has no name
    raw.interrupt()
    raw.close()
    connection.invalidate()
    connection.engine.dispose()


def data_version(connection: Connection) -> int | None:
    """Return a number that changes when another connection commits, or None if it cannot be read now."""
    with suppress(sqlite3.Error):
        return int(_raw(connection).execute("PRAGMA data_version").fetchone()[0])
    return None


def has_log(connection: Connection) -> bool:
    """Return whether commits go into a log beside the file."""
    return bool(_raw(connection).execute("PRAGMA journal_mode").fetchone() == ("wal",))


def mark(connection: Connection, format: int) -> None:
    """Write the application id and the format number into the header, as a part of the open transaction."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
    connection.exec_driver_sql(f"PRAGMA user_version = {format:d}")


def format_of(connection: Connection) -> int | None:
    """Return the format number, or None if the file is not argmap's."""
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION:
        return None
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def damage(connection: Connection) -> str | None:
    """Return what is wrong with the pages of the file, or that it holds more than tables; None if it is whole."""
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
        return Message("its parts do not fit together.")
    rows = connection.exec_driver_sql("SELECT type, name, rootpage FROM sqlite_master")
    for type, name, page in rows:
        if not (type == "table" and page) and not (type == "index" and name.startswith("sqlite_autoindex_")):
            return f"it holds a {type} that is not argmap's: {name}"
    return None


def odd_table(connection: Connection) -> str | None:
    """Return which table differs from this format, or None."""
    names = {name for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if odd := names ^ set(METADATA.tables):
        return f"the table {min(odd)} should {'not ' if min(odd) in names else ''}be there"
    for name, table in METADATA.tables.items():
        wanted = [
            (column.name, str(column.type), int(not column.nullable), None, int(column.primary_key), 0)
            for column in table.columns
        ]
        found = [tuple(row[1:]) for row in connection.exec_driver_sql(f'PRAGMA table_xinfo("{name}")')]
        if found != wanted:
            return f"the table {name} has other columns than it should"
    return None


def copy(connection: Connection, path: Path) -> None:
    """Copy the database to a path, completely or not at all. An existing file is replaced."""
    half = hidden_name(path, "half")
    try:
        temporary_files.clear(half)
        with closing(sqlite3.connect(half, isolation_level=None)) as target:
            target.execute("PRAGMA synchronous = FULL")
            target.execute("PRAGMA journal_mode = MEMORY")  # nothing more beside it that could be left
            _raw(connection).backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
        temporary_files.replace(half, path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            temporary_files.clear(half)
