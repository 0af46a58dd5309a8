"""Write databases from records in memory: a new file, or a copy of one that another program has overwritten."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Connection, delete

from argmap.model.change import Change
from argmap.model.history import Entry
from argmap.model.records import Record
from argmap.storage import sqlite
from argmap.storage.journal import fill_tables
from argmap.storage.schema import FORMAT, JOURNAL, JOURNAL_SUM, METADATA, RECORD_SUM, RECORDS

Row = tuple[Entry, Change]


def make_file(path: Path, records: Iterable[Record], journal: Sequence[Row]) -> None:
    """Write a database with these records and rows of the journal. On return it is closed and synced to the disk."""
    connection = sqlite.connect_to_make(path)
    try:
        with connection.begin():
            _make_tables(connection)
            fill_tables(connection, records, journal)
    finally:
        sqlite.close(connection)


def in_memory(
    old: Connection | None, records: Iterable[Record] | None, journal: Sequence[Row], newest: int
) -> Connection:
    """Return a connection to a database in memory with these records and rows of the journal.

    Records that are not given are those of the older database, and so are the rows of the journal before these; where
    there are none, those up to `newest`. Raises what SQLite raises where the older one cannot be read.
    """
    connection = sqlite.connect_to_copy(old) if old is not None else sqlite.connect_to_memory()
    try:
        first = journal[0][0].seq if journal else newest + 1
        with connection.begin():
            if old is None:
                _make_tables(connection)
            if records is not None:
                for table in (*RECORDS.values(), RECORD_SUM):
                    connection.execute(delete(table))
            for table in (JOURNAL, JOURNAL_SUM):
                connection.execute(delete(table).where(table.c.seq >= first))
            fill_tables(connection, records or (), journal)
        return connection
    except BaseException:
        sqlite.close(connection)
        raise


def _make_tables(connection: Connection) -> None:
    sqlite.mark(connection, FORMAT)
    METADATA.create_all(connection)
