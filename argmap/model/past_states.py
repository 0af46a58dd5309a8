"""The records of a document as they were after any row of its journal, found by undoing or repeating row after row."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.change import Change, Update, applied
from argmap.model.document import Document
from argmap.model.label import Label
from argmap.model.records import Record

TOGETHER = 40
"""The most rows that are read together."""

Pairs = dict[str, tuple[Record | None, Record | None]]


class Changes(Protocol):
    """Where the change of each row is read: a journal."""

    def changes(self, first: int, last: int) -> list[Change]:
        """Return the changes of the rows from one to another, oldest first."""
        ...


class PastStates:
    """The records after one row of a journal, which can be walked to those after any other. What it read, it keeps."""

    def __init__(self, journal: Changes, records: Mapping[str, Record], seq: int) -> None:
        """Begin with the records as they are after row `seq`, the newest one."""
        self._journal = journal
        self._changes: dict[int, Change] = {}
        self.records = dict(records)
        """The records after row `seq`."""
        self.seq = self.begun = seq
        """The row after which they are so, and the one with which it began."""

    def walk(self, seq: int) -> Iterator[None]:
        """Go to what the records were after a row, 0 for the beginning; pause after each row on the way.

        Raises UserError where a row on the way cannot be read or does not fit; the walk then ends before that row.
        """
        while self.seq != seq:
            if self.seq > seq:
                self._apply(self._change(self.seq, max(self.seq - TOGETHER, seq) + 1, self.seq).inverse())
                self.seq -= 1
            else:
                self._apply(self._change(self.seq + 1, self.seq + 1, min(self.seq + TOGETHER, seq)))
                self.seq += 1
            yield

    def go(self, seq: int) -> None:
        """Go there without a pause."""
        for _ in self.walk(seq):
            pass

    def _change(self, seq: int, first: int, last: int) -> Change:
        """Return the change of a row; if it has not been read yet, all rows from one to another are read."""
        if seq not in self._changes:
            self._changes.update(zip(range(first, last + 1), self._journal.changes(first, last), strict=True))
        return self._changes[seq]

    def _apply(self, change: Change) -> None:
        try:
            after = {id: applied(step, self.records.get(id)) for id, step in change.steps.items()}
        except UserError:
            raise UserError("The history of this map has a gap here, so what lies behind it cannot be shown.") from None
        for id, record in after.items():
            if record is None:
                self.records.pop(id, None)
            else:
                self.records[id] = record


def differing(before: Mapping[str, Record], after: Mapping[str, Record]) -> Pairs:
    """Return the records that two states of a document do not share, each before and after; None: there is none."""
    found: Pairs = {}
    for id, record in after.items():
        old = before.get(id)
        if old is not record and old != record:
            found[id] = old, record
    for id, record in before.items():
        if id not in after:
            found[id] = record, None
    return found


def restoring(document: Document, records: Mapping[str, Record], label: Message) -> Change:
    """Return the change, to be undone like any other, that makes a document what these records are."""
    about = Change(Label(label), {}, origin=document.origin)
    return Update.of(about, differing(document.records(), records)).change
