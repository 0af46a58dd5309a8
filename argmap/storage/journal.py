"""The journal of one document in a database, and the records as the journal has left them.

It knows neither where the database lies nor of which make it is: it asks for `Transactions`, as an .argmap file is.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection, Select, Table, bindparam, delete, func, insert, select
from sqlalchemy import update as update_table

from argmap.errors import UserError
from argmap.model.change import Change, Changed, Update
from argmap.model.history import Entry
from argmap.model.records import KINDS, Record, Source
from argmap.storage import rows
from argmap.storage.schema import JOURNAL, JOURNAL_SUM, MOST_ENTRIES, RECORD_SUM, RECORDS, SOURCE_TEXT
from argmap.storage.sums import sum_of, sum_of_row

_ENTRY = [column for column in JOURNAL.c if column.name != "steps"]

_ROWS = select(*JOURNAL.c, JOURNAL_SUM.c.sum).outerjoin_from(JOURNAL, JOURNAL_SUM, JOURNAL.c.seq == JOURNAL_SUM.c.seq)
"""Rows of the journal with their sums."""

_FETCHED = 1000  # rows fetched together


class Transactions(Protocol):
    """A protocol for transactions on the tables of one document. Both raise UserError for errors of the database."""

    def reading(self) -> AbstractContextManager[Connection]:
        """Begin a transaction that sees one state of the document, whatever others write meanwhile."""
        ...

    def writing(self, update: Update) -> AbstractContextManager[Connection]:
        """Begin a transaction that writes a change while nobody else writes, and commit it; on an error, roll back."""
        ...

    def changed_elsewhere(self) -> UserError:
        """Return the error for a change that does not fit the records in the database."""
        ...


class DatabaseJournal:
    """The journal and records of one document. It caches nothing that another writer could change."""

    def __init__(self, transactions: Transactions, author: str) -> None:
        self._transactions = transactions
        self._author = author
        self.altered: frozenset[str] = frozenset()
        """The ids of records that were not as they were saved when `records` read them, or were not there any more."""

    def records(self) -> list[Record]:
        """Return all records, each checked by itself. Raises UserError where one is damaged."""
        altered: set[str] = set()
        with self._transactions.reading() as connection:
            found = _records(connection, altered)
        self.altered = frozenset(altered)
        return found

    def altered_rows(self) -> list[int]:
        """Return the numbers of the rows of the journal that are not as they were saved, or are missing."""
        with self._transactions.reading() as connection:
            return _altered_rows(connection)

    def snapshot(self) -> tuple[int, list[Record]]:
        """Return all records and the number of the newest row of the journal at that moment, 0 if there is none."""
        with self._transactions.reading() as connection:
            return newest_row(connection), _records(connection, set())

    def entries(self) -> list[Entry]:
        """Return the rows of the journal, oldest first."""
        query = select(*_ENTRY).order_by(JOURNAL.c.seq.desc()).limit(MOST_ENTRIES)
        with self._transactions.reading() as connection:
            return _entries(connection, query)[::-1]

    def change(self, seq: int) -> Change:
        """Return the change of a row of the journal. Raises UserError where the row is missing or damaged."""
        with self._transactions.reading() as connection:
            return _change(connection, seq, _source_texts(connection))

    def changes(self, first: int, last: int) -> list[Change]:
        """Return the changes of the rows from one to another, oldest first.

        Raises UserError where one is missing or damaged.
        """
        query = _ROWS.where(JOURNAL.c.seq.between(first, last)).order_by(JOURNAL.c.seq)
        with self._transactions.reading() as connection:
            text = _source_texts(connection)
            found = [_checked(row, text) for row in connection.execute(query).all()]
            if len(found) != last - first + 1:
                raise ValueError("rows of its history are missing")
            return found

    def changes_since(self, seq: int) -> list[tuple[Entry, Change]]:
        """Return the rows that came after a row of the journal, with their changes; 0 for all."""
        query = select(*_ENTRY).where(JOURNAL.c.seq > seq).order_by(JOURNAL.c.seq)
        with self._transactions.reading() as connection:
            text = _source_texts(connection)
            return [(entry, _change(connection, entry.seq, text)) for entry in _entries(connection, query)]

    def append(self, update: Update, at: datetime, undoes: int | None = None, joins: int | None = None) -> Entry:
        """Write a change and its row of the journal, in one transaction that has reached the disk on return.

        Raises UserError where that fails; then nothing of it is in the database.
        """
        change = update.change
        with self._transactions.writing(update) as connection:
            self._write_records(connection, update)
            author = change.author or self._author
            entry = Entry(newest_row(connection) + 1, at, author, change.label, undoes, change.origin, joins)
            _add_journal_row(connection, entry, change)
        return entry

    def _write_records(self, connection: Connection, update: Update) -> None:
        _add_source_texts(connection, rows.texts_of(update.change))
        for kind in KINDS.values():
            pairs = {id: pair for id, pair in update.records.items() if isinstance(pair[0] or pair[1], kind)}
            if pairs:
                before = {id: before for id, (before, _) in pairs.items() if before}
                if _found(connection, kind, list(pairs), before.values()) != before:
                    raise self._transactions.changed_elsewhere()
                _write_kind(connection, RECORDS[rows.KIND_NAMES[kind]], update, pairs)


def _found(
    connection: Connection, kind: type[Record], ids: Sequence[str], before: Iterable[Record]
) -> dict[str, Record]:
    """Return those of the given records that are in the database. Source texts missing `before` read as their key."""
    table = RECORDS[rows.KIND_NAMES[kind]]
    texts = {rows.key_of(source.text): source.text for source in before if isinstance(source, Source)}
    query = select(*(table.c[column] for column in rows.columns(kind)))
    found: dict[str, Record] = {}
    for start in range(0, len(ids), _FETCHED):
        answer = connection.execute(query.where(table.c.id.in_(ids[start : start + _FETCHED])))
        found.update((record.id, record) for record in rows.from_rows(kind, answer, lambda key: texts.get(key, key)))
    return found


def _write_kind(connection: Connection, table: Table, update: Update, ids: Iterable[str]) -> None:
    removed, created, sums = list[rows.Row](), list[rows.Row](), list[rows.Row]()
    for id in ids:
        step, (_, after) = update.change.steps[id], update.records[id]
        if after is None:
            removed.append({"its_id": id})
            continue
        row = rows.to_row(after)
        if isinstance(step, Changed):  # the whole row, so that the sum is of what was written
            connection.execute(update_table(table).where(table.c.id == id).values(row))
        else:
            created.append(row)
        sums.append({"id": id, "sum": sum_of_row(row, rows.columns(type(after)))})
    if removed:
        connection.execute(delete(table).where(table.c.id == bindparam("its_id")), removed)
    if created:
        connection.execute(insert(table), created)
    gone = [*removed, *({"its_id": row["id"]} for row in sums)]
    connection.execute(delete(RECORD_SUM).where(RECORD_SUM.c.id == bindparam("its_id")), gone)
    if sums:
        connection.execute(insert(RECORD_SUM), sums)


def _add_journal_row(connection: Connection, entry: Entry, change: Change) -> None:
    row = rows.to_journal_row(entry, change)
    connection.execute(insert(JOURNAL).values(row))
    its_sum = sum_of_row(row, JOURNAL.c.keys())
    connection.execute(insert(JOURNAL_SUM).values({"seq": entry.seq, "sum": its_sum}))


def count_records(connection: Connection) -> int:
    """Return the number of records of all kinds."""
    return sum(connection.scalar(select(func.count()).select_from(table)) or 0 for table in RECORDS.values())


def newest_row(connection: Connection) -> int:
    """Return the number of the newest row of the journal, or 0."""
    return connection.scalar(select(func.max(JOURNAL.c.seq))) or 0


def fill_tables(connection: Connection, records: Iterable[Record], journal: Sequence[tuple[Entry, Change]]) -> None:
    """Insert records and rows of the journal, with the source texts that are not there yet."""
    kinds: dict[type[Record], list[Record]] = {kind: [] for kind in KINDS.values()}
    for record in records:
        kinds[type(record)].append(record)
    texts = {rows.key_of(source.text): source.text for source in kinds[Source] if isinstance(source, Source)}
    for _, change in journal:
        texts.update(rows.texts_of(change))
    _add_source_texts(connection, texts)
    for name, kind in KINDS.items():
        if kinds[kind]:
            made = [rows.to_row(record) for record in kinds[kind]]
            connection.execute(insert(RECORDS[name]), made)
            columns = rows.columns(kind)
            connection.execute(insert(RECORD_SUM), [{"id": r["id"], "sum": sum_of_row(r, columns)} for r in made])
    for entry, change in journal:
        _add_journal_row(connection, entry, change)


def _add_source_texts(connection: Connection, texts: Mapping[str, str]) -> None:
    """Insert the source texts, given by key, that are not there yet."""
    new = []
    for key, text in texts.items():
        if connection.scalar(select(SOURCE_TEXT.c.sha256).where(SOURCE_TEXT.c.sha256 == key)) is None:
            new.append({"sha256": key, "text": text})
    if new:
        connection.execute(insert(SOURCE_TEXT), new)


def _records(connection: Connection, altered: set[str]) -> list[Record]:
    """Return all records; add to `altered` the ids of those that are not as they were saved, or missing."""
    found: list[Record] = []
    sums: dict[str, str] = dict(iter(connection.execute(select(RECORD_SUM.c.id, RECORD_SUM.c.sum))))
    text = _source_texts(connection)
    for name, kind in KINDS.items():
        table = RECORDS[name]
        answer = connection.execute(select(*(table.c[column] for column in rows.columns(kind))))
        for some in answer.partitions(_FETCHED):
            altered.update(str(row[0]) for row in some if sums.pop(row[0], "") != sum_of(row))
            found.extend(rows.from_rows(kind, some, text))
    if len({record.id for record in found}) < len(found):
        raise ValueError("two records have the same id")
    altered.update(map(str, sums))
    return found


def _altered_rows(connection: Connection) -> list[int]:
    query = select(*JOURNAL.c, JOURNAL_SUM.c.sum).outerjoin_from(
        JOURNAL, JOURNAL_SUM, JOURNAL.c.seq == JOURNAL_SUM.c.seq
    )
    good: set[int] = set()
    found: list[int] = []
    for *row, its_sum in connection.execute(query.order_by(JOURNAL.c.seq)):
        (good.add if sum_of(row) == its_sum else found.append)(row[0])
    known = set(connection.scalars(select(JOURNAL_SUM.c.seq)))
    return sorted({*found, *(known - good)})


def _entries(connection: Connection, query: Select[Any]) -> list[Entry]:
    return [rows.from_journal_row(*row) for row in connection.execute(query)]


def _change(connection: Connection, seq: int, text: Callable[[str], str]) -> Change:
    row = connection.execute(_ROWS.where(JOURNAL.c.seq == seq)).one_or_none()
    if row is None:
        raise ValueError(f"row {seq} of its history is missing")
    return _checked(row, text)


def _checked(row: Sequence[Any], text: Callable[[str], str]) -> Change:
    """Return the change of a row with its sum. Raises UserError or ValueError where it is damaged."""
    *entry, steps, its_sum = row
    change = rows.from_steps(rows.from_journal_row(*entry), steps, text)
    if sum_of((*entry, steps)) != its_sum:
        raise ValueError(f"row {entry[0]} of its history is not as it was saved")
    return change


def _source_texts(connection: Connection) -> Callable[[str], str]:
    """Return a function that returns and checks a source's text by key, the same string each time."""

    def text_of(key: str) -> str:
        text = connection.scalar(select(SOURCE_TEXT.c.text).where(SOURCE_TEXT.c.sha256 == key))
        if text is None:
            raise ValueError("the text of a source is missing")
        if rows.key_of(text) != key:
            raise ValueError("the text of a source is not what it was")
        return str(text)

    return rows.once(text_of)
