"""A consistent set of records, and the one door through which anything in it changes."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar, cast

from argmap.message import Message
from argmap.model import rules
from argmap.model.change import Change, Update, applied
from argmap.model.label import Label
from argmap.model.ordering import LastOrders
from argmap.model.records import KINDS, Map, Placement, Record, Source
from argmap.model.rules import DanglingReference

R = TypeVar("R", bound=Record)
Listener = Callable[[Update], None]


def random_id() -> str:
    """Return an id that no other document has: 64 random bits in 16 characters."""
    return secrets.token_hex(8)


class Missing(KeyError):
    """There is no record with this id and kind."""


class Document:
    """All records of one file. Reading is open to all; writing goes through `edit` or `apply`.

    `persist` saves an update before any listener is called: if it raises, the edit is rolled back, so that nothing is
    shown as done that could not be saved. Listeners are called afterwards and never write. `origin` is the client by
    which edits are made; it is empty where a document has one writer at a time.
    """

    def __init__(self, records: Iterable[Record] = (), new_id: Callable[[], str] = random_id) -> None:
        self.new_id = new_id
        self.origin = ""
        self.author = ""
        """The name of the person who edits, where it is not the one that the journal knows."""
        self.persist: Listener = lambda update: None
        self._kinds: dict[type[Record], dict[str, Record]] = {kind: {} for kind in KINDS.values()}
        self._referrers: dict[
            type[Record], dict[str, dict[str, dict[str, None]]]
        ] = {  # kind, field, id, who refers to it
            kind: {field: {} for field in kind.REFERS} for kind in KINDS.values()
        }
        self._own: set[tuple[type[Record], str, str]] | None = None
        """Who refers to these is known to this document alone, not shared with copies; None: nothing is shared."""
        self._last = LastOrders()
        self._listeners: list[Listener] = []
        self._open = False
        for record in records:
            self._enter(record)

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this id and kind, or None."""
        return cast("R | None", self._kinds[kind].get(id))

    def get(self, id: str, kind: type[R]) -> R:
        """Return the record of this id and kind. Raises Missing."""
        record = self.find(id, kind)
        if record is None:
            raise Missing(f"{kind.__name__} {id}")
        return record

    def record(self, id: str) -> Record | None:
        """Return the record of this id, of whatever kind, or None."""
        return next((table[id] for table in self._kinds.values() if id in table), None)

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of a kind, in no order that means anything."""
        return cast("list[R]", list(self._kinds[kind].values()))

    def count(self, kind: type[Record]) -> int:
        """Return the number of records of a kind."""
        return len(self._kinds[kind])

    def records(self) -> dict[str, Record]:
        """Return every record by its id."""
        return {id: record for table in self._kinds.values() for id, record in table.items()}

    def referrers(self, id: str, kind: type[R], field: str | None = None) -> list[R]:
        """Return the records of a kind that refer to this id, in whichever field or in this one."""
        table, fields = cast("dict[str, R]", self._kinds[kind]), self._referrers[kind]
        if field is not None:
            return [table[other] for other in fields[field].get(id, ())]
        found: dict[str, None] = {}
        for tables in fields.values():
            found |= tables.get(id, {})
        return [table[other] for other in found]

    def count_referrers(self, id: str, kind: type[Record], field: str) -> int:
        """Return how many records of a kind refer to this id in this field."""
        return len(self._referrers[kind][field].get(id, ()))

    def last_order(self, kind: type[Map | Source]) -> str:
        """Return the greatest order among the maps or the sources, or "" where there are none."""
        return self._last.of(kind, "", lambda: self.all(kind))

    def last_placed(self, map: str) -> str:
        """Return the greatest order among the placements of a map, or "" for an empty one."""
        return self._last.of(Placement, map, lambda: self.referrers(map, Placement))

    def copy(self, new_id: Callable[[], str] = random_id) -> "Document":
        """Return an independent document with the same records, without listeners."""
        other = Document(new_id=new_id)
        other._kinds = {kind: dict(table) for kind, table in self._kinds.items()}
        other._referrers = {
            kind: {field: dict(table) for field, table in fields.items()} for kind, fields in self._referrers.items()
        }
        self._own, other._own = set(), set()  # what is in the tables is shared until one of them writes to it
        return other

    def with_records(self, records: Mapping[str, Record | None]) -> "Document":
        """Return a copy in which these records are as given; None: there is none. No rule is checked."""
        other = self.copy()
        for id, record in records.items():
            other._write(id, other.record(id), record)
        return other

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener with every update from now on; return a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def edit(self, label: Message | str, merge: str | None = None) -> Iterator["Edit"]:
        """Open an edit. When it closes, its change is checked, saved and announced; an exception leaves no trace.

        What it writes can be read at once: another thread that reads the document meanwhile may see half an edit.
        Raises rules.Refused where a rule would be broken, and whatever `persist` raises.
        """
        with self._writing(Change(Label(label), {}, merge, self.origin, self.author)) as edit:
            yield edit

    def apply(self, change: Change) -> Change:
        """Apply a change made elsewhere or earlier, and return it as it took effect.

        Raises rules.Refused where it does not fit the document as it is.
        """
        with self._writing(change) as edit:
            for id, step in change.steps.items():
                record = applied(step, self.record(id))
                if record is None:
                    edit.remove(id)
                else:
                    edit.put(record)
            return edit.update(change).change

    @contextmanager
    def _writing(self, about: Change) -> Iterator["Edit"]:
        """Open an edit that becomes a change with the label, merge key, origin and author of `about`."""
        if self._open:
            raise RuntimeError("An edit is already open: listeners never write.")
        self._open = True
        edit = Edit(self)
        try:
            yield edit
            update = edit.update(about)
            if update.records:
                self._check(update)
                self.persist(update)
        except BaseException:
            edit.take_back()
            raise
        finally:
            self._open = False
            edit.close()
        if update.records:
            for listener in tuple(self._listeners):
                listener(update)

    @contextmanager
    def rehearse(self, new_id: Callable[[], str] | None = None) -> Iterator["Edit"]:
        """Open an edit that is rolled back when it closes, and not checked, saved or announced. See `Edit.touched`."""
        if self._open:
            raise RuntimeError("An edit is already open: listeners never write.")
        self._open = True
        edit = Edit(self)
        edit.new_id = new_id or self.new_id
        try:
            yield edit
        finally:
            edit.take_back()
            edit.close()
            self._open = False

    def refusal(self, write: Callable[["Edit"], object]) -> "rules.Refused | None":
        """Return why an edit would be refused, or None for one that would be made. Nothing is changed."""
        with self.rehearse() as edit:
            try:
                write(edit)
                self._check(edit.update(Change(Label(""), {})))
            except rules.Refused as trouble:
                return trouble
        return None

    def _write(self, id: str, before: Record | None, after: Record | None) -> None:
        if before is not None:
            del self._kinds[type(before)][id]
            for field, other in before.references():
                self._who_refers(type(before), field, other).pop(id, None)
        if after is not None:
            self._enter(after)
        self._last.note(before, after)

    def _enter(self, record: Record) -> None:
        kind, id = type(record), record.id
        self._kinds[kind][id] = record
        for field, other in record.references():
            self._who_refers(kind, field, other)[id] = None

    def _who_refers(self, kind: type[Record], field: str, id: str) -> dict[str, None]:
        """Return who refers to a record, to be written to."""
        table, own = self._referrers[kind][field], self._own
        if own is None or (kind, field, id) in own:
            return table.setdefault(id, {})
        own.add((kind, field, id))
        found = table[id] = dict(table.get(id, ()))
        return found

    def _is_named(self, id: str) -> bool:
        return any(table.get(id) for fields in self._referrers.values() for table in fields.values())

    def _check(self, update: Update) -> None:
        touched = [(before, after) for before, after in update.records.values() if after is not None]
        for former, record in touched:
            for trouble in (*rules.broken(record, self), *rules.altered(former, record, self)):
                raise trouble
        for id, (_, after) in update.records.items():
            if after is None and self._is_named(id):
                raise DanglingReference("Something in the document still refers to what would be removed.")
        for trouble in rules.cycles((after for _, after in touched), self):
            raise trouble


class Edit:
    """An open edit: it reads the document as it has become so far, and writes to it. Verbs are functions of an edit."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._before: dict[str, Record | None] = {}
        self._last = document._last.snapshot()
        self._closed = False
        self.find = document.find
        self.get = document.get
        self.all = document.all
        self.referrers = document.referrers
        self.last_order = document.last_order
        self.last_placed = document.last_placed
        self.new_id = document.new_id

    def put(self, record: Record) -> None:
        """Add a record, or replace the one with its id."""
        before = self._document.record(record.id)
        self.touch(record.id, before)
        self._document._write(record.id, before, record)

    def put_all(self, records: Iterable[Record]) -> None:
        """Add records, or replace those with their ids: what a file or another document gives."""
        for record in records:
            self.put(record)

    def remove(self, id: str) -> None:
        """Remove one record, and nothing else: verbs know what must go with it."""
        before = self._document.record(id)
        if before is None:
            raise Missing(id)
        self.touch(id, before)
        self._document._write(id, before, None)

    def touch(self, id: str, before: Record | None) -> None:
        """Note what a record was before this edit."""
        if self._closed:
            raise RuntimeError("This edit is closed: what it wrote would never be told.")
        self._before.setdefault(id, before)

    def update(self, about: Change) -> Update:
        """Return the update of all writes so far, with the label, merge key, origin and author of `about`."""
        return Update.of(about, self.changes())

    @property
    def is_empty(self) -> bool:
        """True if nothing has changed so far."""
        return all(before == self._document.record(id) for id, before in self._before.items())

    def changes(self) -> dict[str, tuple[Record | None, Record | None]]:
        """Return each record that was written or removed so far, as it was and as it is now; None: there is none."""
        return {id: (before, self._document.record(id)) for id, before in self._before.items()}

    def touched(self) -> dict[str, Record | None]:
        """Return each record that was written or removed (None) so far, as it is now."""
        return {id: self._document.record(id) for id in self._before}

    def take_back(self) -> None:
        """Restore every touched record."""
        for id, before in self._before.items():
            self._document._write(id, self._document.record(id), before)
        self._document._last.restore(self._last)

    def close(self) -> None:
        """Refuse all further writes."""
        self._closed = True
