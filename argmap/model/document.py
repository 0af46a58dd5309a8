"""A consistent set of records, and the one door through which anything in it changes."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar, cast

from argmap.model import rules
from argmap.model.change import Change, Step
from argmap.model.ordering import LastOrders
from argmap.model.records import KINDS, Map, Placement, Record, Source

R = TypeVar("R", bound=Record)
Listener = Callable[[Change], None]


def random_id() -> str:
    """Return an id that no other document has: 64 random bits in 16 characters."""
    return secrets.token_hex(8)


class Missing(KeyError):
    """There is no record with this id and kind."""


class Document:
    """All records of one file. Reading is open to all; writing goes through `edit` or `apply`.

    `persist` writes a change down before anybody hears of it: what it raises takes the edit back, so that nothing is
    shown as done that could not be saved. Listeners hear of a change afterwards and never write.
    """

    def __init__(self, records: Iterable[Record] = (), new_id: Callable[[], str] = random_id) -> None:
        self.new_id = new_id
        self.persist: Listener = lambda change: None
        self._kinds: dict[type[Record], dict[str, Record]] = {kind: {} for kind in KINDS.values()}
        self._referrers: dict[
            type[Record], dict[str, dict[str, dict[str, None]]]
        ] = {  # kind, field, id, who refers to it
            kind: {field: {} for field in kind.REFERS} for kind in KINDS.values()
        }
        self._last = LastOrders()
        self._listeners: list[Listener] = []
        self._open = False
        for record in records:
            self._write(record.id, None, record)

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this id and kind, or None."""
        return cast("R | None", self._kinds[kind].get(id))

    def get(self, id: str, kind: type[R]) -> R:
        """Return the record of this id and kind. Raises Missing."""
        record = self.find(id, kind)
        if record is None:
            raise Missing(f"{kind.__name__} {id}")
        return record

    def all(self, kind: type[R]) -> list[R]:
        """Return all records of a kind, in no order that means anything."""
        return cast("list[R]", list(self._kinds[kind].values()))

    def records(self) -> dict[str, Record]:
        """Return every record by its id."""
        return {id: record for table in self._kinds.values() for id, record in table.items()}

    def referrers(self, id: str, kind: type[R], field: str | None = None) -> list[R]:
        """Return the records of a kind that refer to this id, in whichever field or in this one."""
        table, fields = self._kinds[kind], self._referrers[kind]
        found: dict[str, None] = {}
        for tables in fields.values() if field is None else (fields[field],):
            found |= tables.get(id, {})
        return [cast("R", table[other]) for other in found]

    def last_order(self, kind: type[Map | Source]) -> str:
        """Return the greatest order among the maps or the sources, or "" where there are none."""
        return self._last.of(kind, "", lambda: self.all(kind))

    def last_placed(self, map: str) -> str:
        """Return the greatest order among what stands on a map, or "" where nothing does."""
        return self._last.of(Placement, map, lambda: self.referrers(map, Placement))

    def copy(self, new_id: Callable[[], str] = random_id) -> "Document":
        """Return a document with the same records, which goes its own way; nobody hears of what becomes of it."""
        other = Document(new_id=new_id)
        other._kinds = {kind: dict(table) for kind, table in self._kinds.items()}
        other._referrers = {
            kind: {field: {id: dict(its) for id, its in table.items()} for field, table in fields.items()}
            for kind, fields in self._referrers.items()
        }
        return other

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have the listener told of every change from now on; call what is returned to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @contextmanager
    def edit(self, label: str, merge: str | None = None) -> Iterator["Edit"]:
        """Open an edit. When it closes, its change is checked, kept and told; an exception inside leaves no trace.

        What it writes can be read at once: another thread that reads the document meanwhile may see half an edit.
        Raises rules.Refused where a rule would be broken, and whatever the persist raises.
        """
        if self._open:
            raise RuntimeError("An edit is already open: listeners never write.")
        self._open = True
        edit = Edit(self)
        try:
            yield edit
            change = Change(label, edit.steps(), merge)
            if change.steps:
                self._check(change)
                self.persist(change)
        except BaseException:
            edit.take_back()
            raise
        finally:
            self._open = False
            edit.close()
        if change.steps:
            for listener in tuple(self._listeners):
                listener(change)

    def apply(self, change: Change) -> None:
        """Apply a change made elsewhere or before. Raises rules.Refused where it does not fit the document as it is."""
        with self.edit(change.label, change.merge) as edit:
            for id, (before, after) in change.steps.items():
                if before != self._record(id):
                    raise rules.BrokenRule("The document has changed since, so this step no longer fits.")
                edit.touch(id, before)
                self._write(id, before, after)

    def _record(self, id: str) -> Record | None:
        return next((table[id] for table in self._kinds.values() if id in table), None)

    def _write(self, id: str, before: Record | None, after: Record | None) -> None:
        if before is not None:
            del self._kinds[type(before)][id]
            for field, other in before.references():
                self._referrers[type(before)][field].get(other, {}).pop(id, None)
        if after is not None:
            self._kinds[type(after)][id] = after
            for field, other in after.references():
                self._referrers[type(after)][field].setdefault(other, {})[id] = None
        self._last.note(before, after)

    def _is_named(self, id: str) -> bool:
        return any(table.get(id) for fields in self._referrers.values() for table in fields.values())

    def _check(self, change: Change) -> None:
        touched = [(before, after) for before, after in change.steps.values() if after is not None]
        for former, record in touched:
            for trouble in (*rules.broken(record, self), *rules.altered(former, record, self)):
                raise trouble
        for id, (_, after) in change.steps.items():
            if after is None and self._is_named(id):
                raise rules.DanglingReference("Something in the document still refers to what would be removed.")
        for trouble in rules.cycles((after for _, after in touched), self):
            raise trouble


class Edit:
    """An open edit: it reads the document as it has become so far, and writes to it. Verbs are functions of an edit."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._before: dict[str, Record | None] = {}
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
        before = self._document._record(record.id)
        self.touch(record.id, before)
        self._document._write(record.id, before, record)

    def remove(self, id: str) -> None:
        """Remove one record, and nothing else: verbs know what must go with it."""
        before = self._document._record(id)
        if before is None:
            raise Missing(id)
        self.touch(id, before)
        self._document._write(id, before, None)

    def touch(self, id: str, before: Record | None) -> None:
        """Note what a record was before this edit."""
        if self._closed:
            raise RuntimeError("This edit is closed: what it wrote would never be told.")
        self._before.setdefault(id, before)

    def steps(self) -> dict[str, Step]:
        """Return each record that has changed so far, before and after."""
        now = {id: (before, self._document._record(id)) for id, before in self._before.items()}
        return {id: step for id, step in now.items() if step[0] != step[1]}

    def take_back(self) -> None:
        """Put every touched record back to what it was."""
        for id, before in self._before.items():
            self._document._write(id, self._document._record(id), before)

    def close(self) -> None:
        """Take no more writes."""
        self._closed = True
