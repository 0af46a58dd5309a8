"""Read the document of a file that nothing will be written to, without SQLAlchemy: that takes longer to load.

Only a file that lies alone, in this format and whole, is read so. With any doubt it is opened as every other file is,
which tells what is wrong with it.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from argmap.atomic_write import BESIDE_A_MAP
from argmap.errors import UserError
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.records import KINDS, Record
from argmap.storage import rows
from argmap.storage.limits import APPLICATION, FORMAT, LONGEST_VALUE, MOST_BYTES, MOST_RECORDS
from argmap.storage.sums import sum_of

_MAGIC = b"SQLite format 3\0"
_BESIDE = ("{}-wal", "{}-shm", "{}-journal", ".{}.lock")


def read_alone(path: Path | str) -> Document | None:
    """Return the document of a whole file of this format that lies alone; None for every other one."""
    try:
        return _read_alone(Path(path).resolve())
    except (OSError, RuntimeError, sqlite3.Error, UserError, ValueError, TypeError, LookupError):
        return None


def broken_structure(document: Document) -> str | None:
    """Return in words which rule of the structure a document breaks, or None."""
    for kind in KINDS.values():
        for record in document.all(kind):
            for problem in rules.broken(record, document):
                return problem.message
    return next((problem.message for problem in rules.cycles(document.records().values(), document)), None)


def _read_alone(path: Path) -> Document | None:
    if not path.is_file() or not 0 < path.stat().st_size <= MOST_BYTES or _has_companions(path):
        return None
    with path.open("rb") as file:
        head = file.read(100)
    if not head.startswith(_MAGIC) or int.from_bytes(head[68:72]) != APPLICATION:
        return None
    if int.from_bytes(head[60:64]) != FORMAT or head[18:20] != b"\x01\x01":  # a log may be there to be recovered
        return None
    name = path.as_posix()
    address = f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name))}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as raw:
        raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        for setting in ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            raw.execute(f"PRAGMA {setting}")
        if raw.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",) or not _has_our_tables(raw):
            return None
        found = _records(raw)
    if _has_companions(path) or len({record.id for record in found}) < len(found) or len(found) > MOST_RECORDS:
        return None
    document = Document(found)
    return None if broken_structure(document) else document


def _has_companions(path: Path) -> bool:
    """Return whether anything lies beside a file that could belong to it, or it to another."""
    if BESIDE_A_MAP.fullmatch(path.name):
        return True
    return any(os.path.lexists(path.with_name(name.format(path.name))) for name in _BESIDE)


def _has_our_tables(raw: sqlite3.Connection) -> bool:
    """Return whether the file holds tables only, and each kind of record has its columns."""
    for type, name, page in raw.execute("SELECT type, name, rootpage FROM sqlite_master"):
        if not (type == "table" and page) and not (type == "index" and name.startswith("sqlite_autoindex_")):
            return False
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if tables != {*KINDS, "source_text", "journal", "record_sum", "journal_sum"}:
        return False
    return all(_columns(raw, name) == rows.columns(kind) for name, kind in KINDS.items())


def _columns(raw: sqlite3.Connection, table: str) -> tuple[str, ...]:
    found = raw.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    return tuple(row[1] for row in found if row[2] in ("TEXT", "INTEGER") and row[6] == 0)


def _records(raw: sqlite3.Connection) -> list[Record]:
    def text_of(key: str) -> str:
        (text,) = raw.execute("SELECT text FROM source_text WHERE sha256 = ?", (key,)).fetchone()
        if rows.key_of(text) != key:
            raise ValueError("the text of a source is not what it was")
        return str(text)

    text, found = rows.once(text_of), list[Record]()
    sums = dict(raw.execute("SELECT id, sum FROM record_sum"))
    for name, kind in KINDS.items():
        columns = ", ".join(f'"{column}"' for column in rows.columns(kind))
        some = raw.execute(f'SELECT {columns} FROM "{name}"').fetchall()
        if any(sums.pop(row[0], "") != sum_of(row) for row in some):
            raise ValueError("a record is not as it was saved")
        found.extend(rows.from_rows(kind, some, text))
    if sums:
        raise ValueError("a record is missing")
    return found
