"""Read what can still be read of a damaged file, row by row, into a whole database in memory. The file is not touched.

A page that cannot be read hides its rows and no others: a table is read in ranges of rows, and a range that fails is
divided until what fails is one row.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from argmap.errors import UserError
from argmap.storage import building, companions, migrations, sqlite
from argmap.storage.limits import APPLICATION, FORMAT, LONGEST_VALUE, MOST_BYTES
from argmap.storage.schema import METADATA
from argmap.storage.temporary_files import companion

_MOST_FAILURES = 20_000
"""Ranges of a table that may fail before the rest of it is given up."""
_WIDEST = 1 << 20
"""Rows that a table is taken to have where even their number cannot be read."""
_AT_ONCE = 4096
_LEAST_PAGE = 512
_MOST_TABLES = 40
_USUAL_PAGE = 4096

_MAGIC = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read: a database of the present format, and the tables of which something could not."""

    connection: Connection
    torn: frozenset[str] = field(default=frozenset())


def salvage(path: Path) -> Salvage:
    """Return what can be read of a file, also of an older format. Raises UserError where it is nothing at all."""
    sqlite.look_at(path)
    with tempfile.TemporaryDirectory(prefix="argmap-") as folder:
        copy = Path(folder) / "copy.argmap"
        try:
            shutil.copyfile(path, copy)
            if companions.look(path).ours and companion(path, "-wal").is_file():
                shutil.copyfile(companion(path, "-wal"), companion(copy, "-wal"))
        except OSError as error:
            raise UserError(
                "“{file}” could not be read: {reason}.", file=path.name, reason=str(error.strerror)
            ) from error
        _mend_header(copy)
        try:
            with suppress(sqlite3.Error, ValueError), closing(sqlite3.connect(copy, isolation_level=None)) as raw:
                return _salvaged(raw)
            _graft_list_of_tables(copy)
            with closing(sqlite3.connect(copy, isolation_level=None)) as raw:
                return _salvaged(raw)
        except (sqlite3.Error, SQLAlchemyError, UserError, ValueError, TypeError, LookupError, OverflowError) as error:
            raise nothing_left(path) from error


def nothing_left(path: Path) -> UserError:
    """Return the error for a file of which nothing can be read."""
    return UserError(
        "Nothing could be brought back from “{file}”: its beginning, by which the rest is found, is not that of an "
        "argmap file.",
        file=path.name,
    )


def _mend_header(copy: Path) -> None:
    """Write the fixed parts of the header anew, and fill up a file that was cut off."""
    with copy.open("r+b") as file:
        head = bytearray(file.read(100).ljust(100, b"\0"))
        size = file.seek(0, 2)
        if not head.startswith(_MAGIC) and int.from_bytes(head[68:72]) != APPLICATION:
            return  # it may be anything
        page = {1: 65536}.get(given := int.from_bytes(head[16:18]), given)
        if page < _LEAST_PAGE or page & (page - 1):
            page = _USUAL_PAGE
            head[16:18] = page.to_bytes(2)
        in_log = companion(copy, "-wal").exists()
        head[:16] = _MAGIC
        head[18:20] = b"\2\2" if in_log else b"\1\1"
        head[20:24] = bytes((0, 64, 32, 32))
        head[32:40] = bytes(8)  # the list of free pages is not needed
        head[44:48] = (4).to_bytes(4)
        head[52:56] = bytes(4)
        head[56:60] = (1).to_bytes(4)
        pages = min(max(int.from_bytes(head[28:32]), -(-size // page)), MOST_BYTES // page, -(-size // page) * 4 + 64)
        head[28:32] = pages.to_bytes(4)
        head[92:96] = head[24:28]
        file.truncate(pages * page)
        file.seek(0)
        file.write(head)


def _graft_list_of_tables(copy: Path) -> None:
    """Put the list of tables of a new file in the place of one that cannot be read.

    The tables of a file that was made in this format begin at the same pages as those of every other one.
    """
    new = copy.with_name("new.argmap")
    building.make_file(new, (), ())
    with closing(sqlite3.connect(new)) as made:
        roots = {page for (page,) in made.execute("SELECT rootpage FROM sqlite_master")}
    content = new.read_bytes()
    with copy.open("r+b") as file:
        pages = file.read(100)[28:32]
        for start in range(0, len(content), _USUAL_PAGE):
            page = content[start : start + _USUAL_PAGE]
            if start == 0:
                page = page[:28] + pages + page[32:92] + page[24:28] + page[96:]
            if start // _USUAL_PAGE + 1 not in roots:
                file.seek(start)
                file.write(page)


def _salvaged(raw: sqlite3.Connection) -> Salvage:
    raw.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    raw.text_factory = lambda text: text.decode(errors="replace")
    for setting in ("trusted_schema = OFF", "writable_schema = ON", "cell_size_check = ON", "mmap_size = 0"):
        raw.execute(f"PRAGMA {setting}")
    (format,) = raw.execute("PRAGMA user_version").fetchone()
    made = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL").fetchall()
    names = {str(name): str(sql) for name, sql in made[:_MOST_TABLES]}
    if not {"claim", "journal", "source_text"} <= names.keys():
        raise ValueError("its list of tables has gaps")
    if "record_sum" in names or "journal_sum" in names or not migrations.can_migrate(format):
        format = FORMAT
    connection = sqlite.connect_to_memory()
    try:
        torn: set[str] = set()
        with connection.begin():
            if format == FORMAT:
                METADATA.create_all(connection)
                wanted = {name: [column.name for column in table.columns] for name, table in METADATA.tables.items()}
            else:
                wanted = _older_tables(connection, raw, names)
            for name, columns in wanted.items():
                if name not in names or not _copy_rows(connection, raw, name, columns):
                    torn.add(name)
        if torn >= set(wanted):
            raise ValueError("no table can be read")
        with connection.begin():
            if format != FORMAT:
                migrations.migrate(connection, format)
        return Salvage(connection, frozenset(torn))
    except BaseException:
        sqlite.close(connection)
        raise


def _older_tables(connection: Connection, raw: sqlite3.Connection, names: dict[str, str]) -> dict[str, list[str]]:
    wanted = {}
    for name, sql in names.items():
        if sql.upper().startswith("CREATE TABLE"):
            connection.exec_driver_sql(sql)
            wanted[name] = [row[1] for row in raw.execute(f'PRAGMA table_info("{name}")')]
    return wanted


def _copy_rows(connection: Connection, raw: sqlite3.Connection, name: str, columns: Sequence[str]) -> bool:
    """Copy the rows of a table that can be read; return whether all could be."""
    listed = ", ".join(f'"{column}"' for column in columns)
    insert = f'INSERT OR IGNORE INTO "{name}" ({listed}) VALUES ({", ".join("?" * len(columns))})'
    whole = True
    ways = (_all_rows, _rows_by_id) if name == "record_sum" else (_rows_by_number,)
    for way in ways:
        try:
            for rows in way(raw, name, listed):
                if rows is None:
                    whole = False
                else:
                    with suppress(SQLAlchemyError, UnicodeEncodeError, OverflowError):
                        connection.exec_driver_sql(insert, rows)
        except sqlite3.Error:
            whole = False
        if whole:
            break
    return whole


Rows = Iterator[list[tuple[Any, ...]] | None]
"""Rows that were read together; None where some could not be read."""


def _all_rows(raw: sqlite3.Connection, name: str, columns: str) -> Rows:
    cursor = raw.execute(f'SELECT {columns} FROM "{name}"')
    while rows := cursor.fetchmany(_AT_ONCE):
        yield rows


def _rows_by_id(raw: sqlite3.Connection, name: str, columns: str) -> Rows:
    """Read a table without row numbers from behind, after it was read from the front as far as that went."""
    cursor = raw.execute(f'SELECT {columns} FROM "{name}" ORDER BY id DESC')
    while row := cursor.fetchone():
        yield [row]


def _rows_by_number(raw: sqlite3.Connection, name: str, columns: str) -> Rows:
    last = _WIDEST
    with suppress(sqlite3.Error, TypeError):
        last = int(raw.execute(f'SELECT max(rowid) FROM "{name}" NOT INDEXED').fetchone()[0] or 0)
    query = f'SELECT {columns} FROM "{name}" NOT INDEXED WHERE rowid BETWEEN ? AND ?'
    ahead = [(start, min(start + _AT_ONCE - 1, last)) for start in range(1, min(last, _WIDEST) + 1, _AT_ONCE)][::-1]
    failures = 0
    while ahead and failures < _MOST_FAILURES:
        first, end = ahead.pop()
        try:
            rows = raw.execute(query, (first, end)).fetchall()
        except (sqlite3.Error, OverflowError, MemoryError):
            failures += 1
            if first == end:
                yield None
            else:
                middle = (first + end) // 2
                ahead += [(middle + 1, end), (first, middle)]
        else:
            if rows:
                yield rows
    if ahead:
        yield None
