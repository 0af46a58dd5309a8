"""Undo and redo: the journal's changes, reversed and repeated."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import Protocol

from argmap.errors import UserError
from argmap.model.change import Change, Created, Update
from argmap.model.document import Document
from argmap.model.label import Label
from argmap.model.rebase import Notice, Why, refit
from argmap.model.records import Map
from argmap.model.rules import Refused

TOGETHER = 0.5
"""Changes with one merge key that follow each other within so many seconds are one step of undo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal; `undoes` is the number of the row that this one reverses.

    `joins` is the first row of the step of joined typing that this row continues. In a `History`, where such
    rows are one entry, it has the number of the first of them and the time of the last.
    """

    seq: int
    at: datetime
    author: str
    label: Label
    undoes: int | None = None
    origin: str = ""
    joins: int | None = None


class Journal(Protocol):
    """A list of changes, oldest first, to which rows are added and never rewritten. The .argmap file is one."""

    def entries(self) -> Iterable[Entry]:
        """Return all rows, oldest first."""
        ...

    def change(self, seq: int) -> Change:
        """Return the change of a row."""
        ...

    def changes(self, first: int, last: int) -> list[Change]:
        """Return the changes of the rows from one to another, oldest first."""
        ...

    def append(self, update: Update, at: datetime, undoes: int | None = None, joins: int | None = None) -> Entry:
        """Write a change down as a new row, and return the row."""
        ...


def now() -> datetime:
    """Return the present time in UTC."""
    return datetime.now(UTC)


class MemoryJournal:
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

    def changes(self, first: int, last: int) -> list[Change]:
        """Return the changes of the rows from one to another, oldest first."""
        return [change for _, change in self._rows[first - 1 : last]]

    def append(self, update: Update, at: datetime, undoes: int | None = None, joins: int | None = None) -> Entry:
        """Write a change down as a new row, and return the row."""
        change = update.change
        author = change.author or self._author
        entry = Entry(len(self._rows) + 1, at, author, change.label, undoes, change.origin, joins)
        self._rows.append((entry, change))
        return entry


class History:
    """The steps that can be undone and redone, rebuilt from the journal, so that undo survives closing the file.

    It is the document's `persist`: every change is written to the journal before listeners are called. Only changes of
    the document's own origin are undone; what others did since is kept, and `notices` has the parts left out. The step
    that created the document cannot be undone. What undo and redo reach no more is still in the journal: `timeline`.
    """

    def __init__(
        self,
        document: Document,
        journal: Journal,
        clock: Callable[[], datetime] = now,
        seconds: Callable[[], float] = monotonic,
    ) -> None:
        """Rebuild what was done. `clock` dates changes, `seconds`, which nobody can set back, joins typing."""
        self._document = document
        self._journal = journal
        self._clock = clock
        self._seconds = seconds
        self._last = 0.0  # when the newest row was written, in seconds
        self._done: list[Entry] = []
        self._undone: list[tuple[Entry, int]] = []  # what was undone, and the row that undid it
        self._went_on = False  # whether other steps were done after some were undone
        self._undoes: int | None = None  # the row that the change being applied undoes
        self._merge: str | None = None  # the merge key of the newest row, while it can still be joined
        self._made: tuple[int, bool] = (0, False)  # the oldest step done, and whether it made the document
        self._parts: dict[int, list[int]] = {}  # by the first row of a step: the rows that joined it
        self._redone: dict[int, int] = {}  # by the first row of a step: the row that redid it
        self.notices: tuple[Notice, ...] = ()
        """The parts that the last undo or redo had to leave out, and why."""
        self._entries: list[Entry] = []
        for entry in journal.entries():
            self._entries.append(entry)
            self._replay(entry)
        self._from_nothing = _from_nothing(self._entries[0] if self._entries else None, document)
        document.persist = self._record

    def entries(self) -> Sequence[Entry]:
        """Return all rows of the journal, oldest first; later ones are added to it."""
        return self._entries

    def done(self) -> list[Entry]:
        """Return the steps that are in effect, oldest first. All of them can be undone except `made`."""
        return list(self._done)

    def undone(self) -> list[Entry]:
        """Return what can be redone, the next one first."""
        return [entry for entry, _ in reversed(self._undone)]

    def next_undo(self) -> Entry | None:
        """Return the step that undo would reverse, or None."""
        if not self._done or (len(self._done) == 1 and self.made() is not None):
            return None
        return self._done[-1]

    def next_redo(self) -> Entry | None:
        """Return what redo would do again."""
        return self._undone[-1][0] if self._undone else None

    def top(self) -> int:
        """Return the number of the step after which the document is what it is now; 0 is the beginning."""
        return self._done[-1].seq if self._done else 0

    @property
    def journal(self) -> Journal:
        """The journal from which this was rebuilt, and to which it writes."""
        return self._journal

    def change(self, seq: int) -> Change:
        """Return what a step changed."""
        change = self._journal.change(seq)
        for part in self._parts.get(seq, ()):
            change = change.then(self._journal.change(part))
        return change

    def made(self) -> Entry | None:
        """Return the step that created the document, which cannot be undone: nothing came before it.

        None if no step is in effect, or if the journal does not hold that step, as when it was cut.
        """
        if not self._done or self._from_nothing is False:
            return None
        first = self._done[0]
        if self._from_nothing:
            return first
        alone = len(self._done) == 1
        if self._made[0] != first.seq or alone:
            try:
                change = self.change(first.seq)
            except UserError:  # undoing it will report that
                return None
            self._made = first.seq, _makes(change, self._document if alone else None)
            if alone:  # now it is certain
                self._from_nothing = self._made[1]
        return first if self._made[1] else None

    def is_untouched(self) -> bool:
        """Return whether nothing was ever done after the step that created the document."""
        return len(self._done) == 1 and not self._undone and not self._went_on

    def name(self, change: Change, seq: int) -> None:
        """Write down a name for the state after a row, in a row of its own that no undo reaches: see `timeline`."""
        self._entries.append(self._journal.append(Update(change, {}), self._clock(), joins=seq))

    def undo(self) -> Label | None:
        """Undo the newest change; return its label, or None if there is nothing to undo."""
        self.notices = ()
        while entry := self.next_undo():
            if self._take_back(self._effect(entry), entry.seq, entry.label):
                return entry.label
        return None

    def redo(self) -> Label | None:
        """Redo the change that was undone last; return its label, or None if there is nothing to redo."""
        self.notices = ()
        while self._undone:
            entry, undoing = self._undone[-1]
            if self._take_back(self._journal.change(undoing), undoing, entry.label):
                return entry.label
        return None

    def _effect(self, entry: Entry) -> Change:
        """Return the change of a step that is in effect: the original one, or that of its latest redo."""
        again = self._redone.get(entry.seq)
        return self._journal.change(again) if again else self.change(entry.seq)

    def _take_back(self, change: Change, row: int, label: Label) -> bool:
        """Undo what can be undone of a row; return False if nothing changed and nothing has to be reported.

        This happens where joined typing ended as it began: undo then goes on to the step before.
        """
        found = refit(change.inverse(), self._document)
        back = replace(found.change, label=label, origin=self._document.origin, author=self._document.author)
        notices, self._undoes = list(found.notices), row
        try:
            try:
                back = self._document.apply(back)
            except Refused as problem:
                notices.append(Notice(Why.RULE, problem.message))
                back = replace(back, steps={})
            if back.is_empty:
                self._record(Update(back, {}))
        finally:
            self._undoes = None
        self.notices = tuple(notices)
        return bool(notices) or not back.is_empty

    def _record(self, update: Update) -> None:
        change = update.change
        at, since, self._last = self._clock(), self._seconds() - self._last, self._seconds()
        own = change.origin == self._document.origin
        joins = own and self._done and change.merge and change.merge == self._merge and since <= TOGETHER
        entry = self._journal.append(update, at, self._undoes, self._done[-1].seq if joins else None)
        self._from_nothing = self._from_nothing and (own or bool(self._done or self._undone))
        self._entries.append(entry)
        self._replay(entry)
        self._merge = change.merge if own and not self._undoes else None

    def _replay(self, entry: Entry) -> None:
        if entry.origin != self._document.origin:
            return
        if entry.joins is not None and self._done and self._done[-1].seq == entry.joins:
            self._parts.setdefault(entry.joins, []).append(entry.seq)
            self._done[-1] = replace(self._done[-1], at=entry.at)
        elif entry.undoes is None:
            self._went_on = self._went_on or bool(self._undone)
            self._undone.clear()
            self._done.append(entry)
        elif self._done and self._done[-1].seq == entry.undoes:
            self._undone.append((self._done.pop(), entry.seq))
        elif self._undone and self._undone[-1][1] == entry.undoes:
            again = self._undone.pop()[0]
            self._done.append(again)
            self._redone[again.seq] = entry.seq


def _from_nothing(first: Entry | None, document: Document) -> bool | None:
    """Return whether the document was empty before the first row of its journal; None: that row must decide."""
    if first is None:
        return not document.records()
    if first.origin != document.origin:
        return False
    return None if first.seq == 1 else False


def _makes(change: Change, after: Document | None) -> bool:
    """Return whether a change creates a whole document; `after`, the document right after it, decides if known."""
    made = {id: step.record for id, step in change.steps.items() if isinstance(step, Created)}
    if len(made) < len(change.steps):
        return False
    if after is not None:
        return after.records().keys() <= made.keys()
    within = all(id in made for record in made.values() for _, id in record.references())
    return within and any(isinstance(record, Map) for record in made.values())
