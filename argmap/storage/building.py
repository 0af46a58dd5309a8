"""Whole files written from what is in memory: a new one, and what one was before another program had it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Connection, delete, insert

from argmap.model.change import Change
from argmap.model.history import Entry
from argmap.model.records import KINDS, Record, Source
from argmap.storage import rows, sqlite
from argmap.storage.journal import add_source_texts
from argmap.storage.schema import FORMAT, JOURNAL, METADATA, RECORDS

Row = tuple[Entry, Change]


def make_file(path: Path, records: Iterable[Record], journal: Sequence[Row]) -> None:
    """Make a database with these records and rows of the journal, closed and on the disk on return."""
    connection = sqlite.connect_to_make(path)
    try:
        with connection.begin():
            _make_tables(connection)
            _fill(connection, records, journal)
    finally:
        sqlite.close(connection)


def in_memory(
    old: Connection | None, records: Iterable[Record] | None, journal: Sequence[Row], newest: int
) -> Connection:
    """Return a database in memory with these records and rows of the journal.

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
                for table in RECORDS.values():
                    connection.execute(delete(table))
            connection.execute(delete(JOURNAL).where(JOURNAL.c.seq >= first))
            _fill(connection, records or (), journal)
        return connection
    except BaseException:
        sqlite.close(connection)
        raise


def _make_tables(connection: Connection) -> None:
    sqlite.mark(connection, FORMAT)
    METADATA.create_all(connection)


def _fill(connection: Connection, records: Iterable[Record], journal: Sequence[Row]) -> None:
    kinds: dict[type[Record], list[Record]] = {kind: [] for kind in KINDS.values()}
    for record in records:
        kinds[type(record)].append(record)
    texts = {rows.key_of(source.text): source.text for source in kinds[Source] if isinstance(source, Source)}
    for _, change in journal:
        texts.update(rows.texts_of(change))
    add_source_texts(connection, texts)
    for name, kind in KINDS.items():
        if kinds[kind]:
            connection.execute(insert(RECORDS[name]), [rows.to_row(record) for record in kinds[kind]])
    for entry, change in journal:
        connection.execute(insert(JOURNAL).values(rows.to_journal_row(entry, change)))
