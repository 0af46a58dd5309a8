"""Undo and redo: the journal's changes, taken back and done again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from argmap.model.change import Change
from argmap.model.document import Document

TOGETHER = timedelta(seconds=0.5)
"""Changes with one merge key that follow each other within this time are one step of undo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal; `undoes` is the number of the row that this one takes back."""

    seq: int
    at: datetime
    author: str
    label: str
    undoes: int | None = None


class Journal(Protocol):
    """Where changes are written down, oldest first. The .argmap file is one; `Notes` keeps them in memory."""

    def entries(self) -> Iterable[Entry]:
        """Return all rows, oldest first."""
        ...

    def change(self, seq: int) -> Change:
        """Return the change of a row."""
        ...

    def write(self, change: Change, at: datetime, undoes: int | None = None) -> Entry:
        """Write a change down as a new row, and return the row."""
        ...

    def join(self, change: Change, at: datetime) -> Entry:
        """Write a change down as a part of the newest row, which now ends with it, and return the row."""
        ...


def now() -> datetime:
    """Return the present time in UTC."""
    return datetime.now(UTC)


class Notes:
    """A journal in memory, for documents without a file."""

    def __init__(self, author: str = "") -> None:
        self._author = author
        self._rows: list[tuple[Entry, Change]] = []

    def entries(self) -> list[Entry]:
        """Return all rows, oldest first."""
        return [entry for entry, _ in self._rows]

    def change(self, seq: int) -> Change:
        """Return the change of a row."""
        return self._rows[seq - 1][1]

    def write(self, change: Change, at: datetime, undoes: int | None = None) -> Entry:
        """Write a change down as a new row."""
        entry = Entry(len(self._rows) + 1, at, self._author, change.label, undoes)
        self._rows.append((entry, change))
        return entry

    def join(self, change: Change, at: datetime) -> Entry:
        """Write a change down as a part of the newest row."""
        entry, earlier = self._rows[-1]
        self._rows[-1] = (replace(entry, at=at), earlier.then(change))
        return self._rows[-1][0]


class History:
    """What has been done and can be undone, rebuilt from the journal, so that undo survives closing the file.

    It is the document's keeper: every change goes into the journal before anybody hears of it.
    """

    def __init__(self, document: Document, journal: Journal, clock: Callable[[], datetime] = now) -> None:
        self._document = document
        self._journal = journal
        self._clock = clock
        self._done: list[Entry] = []
        self._undone: list[tuple[Entry, int]] = []  # what was taken back, and the row that took it back
        self._undoes: int | None = None  # the row that the change just coming takes back
        self._merge: str | None = None  # the merge key of the newest row, while it can still be joined
        for entry in journal.entries():
            self._note(entry)
        document.keeper = self._keep

    def done(self) -> list[Entry]:
        """Return what can be undone, oldest first."""
        return list(self._done)

    def undone(self) -> list[Entry]:
        """Return what can be redone, the next one first."""
        return [entry for entry, _ in reversed(self._undone)]

    def undo(self) -> str | None:
        """Take back the newest change; return its label, or None where there is nothing to undo."""
        while self._done:
            entry = self._done[-1]
            if self._apply(self._journal.change(entry.seq).inverse(), entry.seq):
                return entry.label
        return None

    def redo(self) -> str | None:
        """Do again what was undone last; return its label, or None where there is nothing to redo."""
        while self._undone:
            entry, undoing = self._undone[-1]
            if self._apply(self._journal.change(entry.seq), undoing):
                return entry.label
        return None

    def _apply(self, change: Change, undoes: int) -> bool:
        """Apply a change and return whether it does anything: joined typing may have ended where it began."""
        self._undoes = undoes
        try:
            if change.steps:
                self._document.apply(change)
            else:
                self._keep(change)
        finally:
            self._undoes = None
        return bool(change.steps)

    def _keep(self, change: Change) -> None:
        at = self._clock()
        last = self._done[-1] if self._done else None
        if last and change.merge and change.merge == self._merge and at - last.at <= TOGETHER:
            self._done[-1] = self._journal.join(change, at)
            return
        self._note(self._journal.write(change, at, self._undoes))
        self._merge = None if self._undoes else change.merge

    def _note(self, entry: Entry) -> None:
        if entry.undoes is None:
            self._done.append(entry)
            self._undone.clear()
        elif self._done and self._done[-1].seq == entry.undoes:
            self._undone.append((self._done.pop(), entry.seq))
        elif self._undone and self._undone[-1][1] == entry.undoes:
            self._done.append(self._undone.pop()[0])
