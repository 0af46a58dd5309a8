"""Bring back what can be read of a damaged file: from its tables, and from its journal what the tables lost.

Each record is compared with its sum. Where the row of a record is gone or is not as it was saved, what the journal says
of it is taken if that has the sum; otherwise the row is taken as it is, and named as doubtful.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from argmap.errors import UserError
from argmap.message import Message
from argmap.model import rules
from argmap.model.change import Changed, Created, with_fields
from argmap.model.document import Document
from argmap.model.records import KINDS, Argument, Claim, Map, Passage, Record, Source, Speaker
from argmap.storage import rows, sqlite
from argmap.storage.file import MapFile, check_new
from argmap.storage.opening import OpenFile
from argmap.storage.salvage import Salvage, nothing_left, salvage
from argmap.storage.schema import JOURNAL, JOURNAL_SUM, MOST_RECORDS, RECORD_SUM, RECORDS, SOURCE_TEXT
from argmap.storage.sums import sum_of, sum_of_row

_DAMAGE = (UserError, ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)
_OPTIONAL = {"speaker", "replies_to", "replaces"}
"""Fields that may name no record."""
_MOST_NAMED = 200
_LONGEST = 60


@dataclass(slots=True)
class Rescued:
    """What was brought back: the records, and in words what is missing or may not be as it was."""

    records: dict[str, Record] = field(default_factory=dict)
    told: list[Message] = field(default_factory=list)


def rescue(path: Path, out: Path) -> Rescued:
    """Write what can be read of a file into a new one, and return it. The file itself is only read.

    Raises UserError where nothing can be read, or the new file cannot be made.
    """
    path, out = sqlite.resolved(path), check_new(out)
    found = read_damaged(path)
    MapFile.create(out, records=found.records.values()).close()
    return found


def read_damaged(path: Path) -> Rescued:
    """Return what can be read of a file, following the rules of a document. Raises UserError where it is nothing."""
    found = salvage(path)
    try:
        rescued = _Reading(found).rescued()
    finally:
        sqlite.close(found.connection)
    if not rescued.records and (found.torn or rescued.told):
        raise nothing_left(path)
    return rescued


class _Reading:
    """The reading of one salvaged database."""

    def __init__(self, found: Salvage) -> None:
        self._connection = found.connection
        self._torn = found.torn
        self._changed_texts: set[str] = set()
        self._told: list[Message] = []
        with self._connection.begin():
            self._texts: dict[str, str] = dict(iter(self._connection.execute(select(SOURCE_TEXT))))
            self._sums: dict[str, str] = {
                i: s for i, s in self._connection.execute(select(RECORD_SUM)) if type(i) is str
            }

    def rescued(self) -> Rescued:
        """Return the records and what is to be told."""
        with self._connection.begin():
            records, doubtful = self._from_tables()
            journaled, is_complete = self._from_journal()
        unsure: list[Record] = []
        lost = 0
        for id in sorted({*self._sums, *doubtful, *(journaled if is_complete else ())} - records.keys()):
            before, row = journaled.get(id), doubtful.get(id)
            if before is not None and (self._has_sum(before) or (id not in self._sums and is_complete)):
                records[id] = before
            elif found := row or before:
                records[id] = found
                unsure.append(found)
            else:
                lost += 1
        if len(records) > MOST_RECORDS:
            raise UserError("The file holds more than {most} records, so it was not rescued.", most=MOST_RECORDS)
        whole, left_out, shortened = _following_the_rules(records)
        self._tell(whole, left_out, shortened, unsure, lost)
        if not is_complete:
            self._told.append(Message("The history of the file is damaged as well, so it could not fill every gap."))
        return Rescued(whole.records(), self._told)

    def _tell(
        self, whole: Document, left_out: list[Record], shortened: list[Record], unsure: list[Record], lost: int
    ) -> None:
        kept = [record for record in unsure if whole.record(record.id) is not None]
        known = [record for record in kept if record.id in self._sums]
        told = self._told
        if lost:
            told.append(Message("%n record(s) could not be read at all.", "", lost))
        for source in whole.all(Source):
            if rows.key_of(source.text) in self._changed_texts:
                told.append(Message("The text of the source “{name}” is not what was imported.", name=source.title))
        for record in left_out:
            if name := _named(record):
                told.append(Message("Left out, because what it needs is lost: {what}.", what=name))
        if unnamed := sum(not _named(record) for record in left_out):
            told.append(
                Message(
                    "Left out as well, because something else is lost: %n step(s) or detail(s) of maps.", "", unnamed
                )
            )
        for record in shortened:
            if name := _named(record):
                told.append(Message("Without something it named, which is lost: {what}.", what=name))
        for record in known:
            if name := _named(record):
                told.append(Message("Not as it was saved, so check what it says: {what}.", what=name))
        if unnamed := sum(not _named(record) for record in known):
            told.append(Message("%n step(s) or detail(s) of maps (is/are) not as saved.", "", unnamed))
        if unknown := len(kept) - len(known):
            told.append(Message("%n record(s) can no longer be compared with what was saved.", "", unknown))
        for passage in whole.all(Passage):
            if problem := rules.misquoted(passage, whole.find(passage.source, Source)):
                told.append(problem)

    def _text(self, key: str) -> str:
        text = self._texts[key]
        if rows.key_of(text) != key:
            self._changed_texts.add(rows.key_of(text))
        return text

    def _has_sum(self, record: Record) -> bool:
        with suppress(*_DAMAGE):
            row, kind = rows.to_row(record), type(record)
            return sum_of_row(row, rows.columns(kind)) == self._sums.get(record.id)
        return False

    def _from_tables(self) -> tuple[dict[str, Record], dict[str, Any]]:
        """Return the records that are as they were saved, and the others by id; None for one that cannot be read."""
        good: dict[str, Record] = {}
        doubtful: dict[str, Record | None] = {}
        for name, kind in KINDS.items():
            table = RECORDS[name]
            columns = [table.c[column] for column in rows.columns(kind)]
            for row in self._connection.execute(select(*columns)).all():
                record: Record | None = None
                with suppress(*_DAMAGE):
                    (record,) = rows.from_rows(kind, [row], self._text)
                as_saved = self._sums.get(row[0]) == sum_of(row)
                if record is not None and as_saved and record.id not in good:
                    good[record.id] = record
                else:
                    doubtful.setdefault(str(row[0]), record)
        return good, {id: record for id, record in doubtful.items() if id not in good}

    def _from_journal(self) -> tuple[dict[str, Record], bool]:
        """Return the records as the rows of the journal leave them, and whether all rows could be read."""
        records: dict[str, Record] = {}
        is_complete = "journal" not in self._torn
        sums: dict[int, Any] = {i: s for i, s in self._connection.execute(select(JOURNAL_SUM)) if type(i) is int}
        expected = 1
        text = rows.once(self._text)
        for row in self._connection.execute(select(JOURNAL).order_by(JOURNAL.c.seq)):
            *entry, steps = row
            if row[0] != expected or sums.get(row[0]) != sum_of(row):
                is_complete = False
            if isinstance(row[0], int):
                expected = row[0] + 1
            if sums and sums.get(row[0]) != sum_of(row):
                continue
            try:
                change = rows.from_steps(rows.from_journal_row(*entry), steps, text)
            except _DAMAGE:
                is_complete = False
                continue
            for id, step in change.steps.items():
                with suppress(*_DAMAGE):
                    if isinstance(step, Created):
                        records[id] = step.record
                    elif not isinstance(step, Changed):
                        records.pop(id, None)
                    elif id in records:
                        records[id] = with_fields(records[id], step.fields)
        if max(sums, default=0) >= expected:
            is_complete = False
        return records, is_complete


def _following_the_rules(records: Mapping[str, Record]) -> tuple[Document, list[Record], list[Record]]:
    """Return a document of these records that breaks no rule, those that were left out, and those that lost a part."""
    left = dict(records)
    left_out: list[Record] = []
    shortened: dict[str, Record] = {}
    while True:
        document = Document(left.values())
        changed = _changes_for_the_rules(document)
        for id, mended in changed.items():
            if mended is None:
                left_out.append(left.pop(id))
            else:
                left[id] = shortened[id] = mended
        if not changed:
            return document, left_out, [record for id, record in shortened.items() if id in left]


def _changes_for_the_rules(document: Document) -> dict[str, Record | None]:
    """Return what records of a document have to become so that fewer rules are broken; None: left out."""
    changed: dict[str, Record | None] = {}
    for record in document.records().values():
        mended = _without_lost(record, document)
        if mended is record and any(rules.broken(record, document)):
            gone: dict[str, Record | None] = {id: None for id, other in changed.items() if other is None}
            if any(rules.broken(record, document.with_records(gone) if gone else document)):
                mended = None
        if mended is not record:
            changed[record.id] = mended
    if changed:
        return changed
    if cycle := rules.find_cycle(document.all(Argument), document):
        return {next(id for id in cycle if document.find(id, Argument)): None}
    if any(rules.cycles(document.records().values(), document)):
        for passage in document.all(Passage):
            if passage.replies_to:
                changed[passage.id] = replace(passage, replies_to=None)
        for source in document.all(Source):
            if source.replaces:
                changed[source.id] = replace(source, replaces=None)
    return changed


def _without_lost(record: Record, document: Document) -> Record | None:
    """Return a record without the ids of what is lost; None where it needs one of these."""
    for name, kinds in record.REFERS.items():
        value = getattr(record, name)
        if value is None:
            continue
        ids = (value,) if isinstance(value, str) else tuple(value)
        there = tuple(dict.fromkeys(id for id in ids if any(document.find(id, kind) for kind in kinds)))
        if len(there) == len(ids):
            continue
        if isinstance(value, str):
            if name not in _OPTIONAL:
                return None
            record = replace(record, **{name: None})  # type: ignore[arg-type]
        else:
            record = replace(record, **{name: there})  # type: ignore[arg-type]
    return None if isinstance(record, Argument) and not record.premises else record


def _named(record: Record) -> Message | None:
    """Return in words which record it is; None where it has no name."""
    match record:
        case Map():
            return Message("the map “{name}”", name=record.question[:_LONGEST])
        case Source():
            return Message("the source “{name}”", name=record.title[:_LONGEST])
        case Speaker():
            return Message("the speaker “{name}”", name=record.name[:_LONGEST])
        case Passage():
            return Message("the quotation “{name}”", name=record.exact[:_LONGEST])
        case Claim():
            return Message("the claim “{name}”", name=record.text[:_LONGEST])
        case _:
            return None


def alterations(file: OpenFile) -> list[Message]:
    """Return in words which records and which rows of the history of an open file are not as they were saved."""
    found = []
    for id in sorted(file.store.altered):
        record = file.document.record(id)
        if record is None:
            found.append(Message("A record is missing: {id}.", id=id))
        else:
            what = _named(record) or Message("a step or a detail of a map")
            found.append(Message("Not as it was saved, so check what it says: {what}.", what=what))
    found += [Message("Row {row} of the history is not as it was saved.", row=row) for row in file.store.altered_rows()]
    return found


def report(found: Rescued, out: Path) -> Iterable[Message]:
    """Yield in lines what was brought back into a file, and what is missing."""
    claims = sum(isinstance(record, Claim) for record in found.records.values())
    sources = sum(isinstance(record, Source) for record in found.records.values())
    yield Message(
        "Brought back into {file}: {claims} claims, {sources} sources, {all} records in all.",
        file=out,
        claims=claims,
        sources=sources,
        all=len(found.records),
    )
    if not found.told:
        yield Message("Nothing is missing but the history, which stays in the damaged file.")
        return
    yield from found.told[:_MOST_NAMED]
    if len(found.told) > _MOST_NAMED:
        yield Message("… and %n more line(s) like these.", "", len(found.told) - _MOST_NAMED)
    yield Message("The history stays in the damaged file, which is as it was.")
