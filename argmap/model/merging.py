"""Merge another document into this one: what is new there comes, what is here already is joined, nothing is lost.

With a common past (`base`), what either side has changed since then stands; where both have changed the same field,
ours stays and the other is told. Without one, what ours leaves empty is filled, and where the rest differs it is told.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, cast

from argmap.message import Message
from argmap.model import rules
from argmap.model.document import Document, Edit, random_id
from argmap.model.foreign import with_foreign
from argmap.model.ordering import after
from argmap.model.records import (
    KINDS,
    MEMBER_FIELDS,
    Argument,
    Claim,
    Map,
    Passage,
    Placement,
    Record,
    Source,
    Speaker,
    field_names,
)
from argmap.model.same_records import renamed, same_records
from argmap.model.step_subject import words_of

_FOREIGN = (Map, Source, Speaker, Passage, Claim, Argument)
BY = "merged"
"""Under this name a record says who added it in the other file: {"by": "Ana", "at": "2026-03-01T12:00:00+00:00"}."""
_REFERRING = [kind for kind in KINDS.values() if kind.REFERS]
_LOCAL = frozenset({"order", "folded", "pin", "quiet"})
"""Fields of how one likes to look at things: ours stay without a word."""


class Author(NamedTuple):
    """Who added a record, and when (ISO 8601)."""

    name: str
    at: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that both sides have, each with something else: ours stays. `record` is the id here."""

    record: str
    field: str
    ours: Any
    theirs: Any


@dataclass(slots=True)
class MergePlan:
    """What a merge would do, to be shown before it is done. All ids are those here.

    `joined` are claims and sources of the other document that are here already and have other ids there: (there, here).
    """

    put: dict[str, Record] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)
    joined: list[tuple[str, str]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    left_out: list[Message] = field(default_factory=list)
    authors: Counter[str] = field(default_factory=Counter)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not self.put and not self.removed

    def count(self, kind: type[Record]) -> int:
        """Return how many records of a kind would be added."""
        return sum(isinstance(self.put[id], kind) for id in self.new)

    def changed(self) -> list[Record]:
        """Return the records that are here and would be changed, as they would be."""
        return [record for id, record in self.put.items() if id not in self.new]


def plan(
    ours: Document,
    theirs: Document,
    base: Document | None = None,
    *,
    apart: Collection[str] = (),
    authors: Mapping[str, Author] | None = None,
    new_id: Callable[[], str] = random_id,
) -> MergePlan:
    """Return what merging `theirs` into `ours` would do.

    `base` is the last state that both have in common. `apart` are claims and maps of theirs that are not joined with
    the same ones here. `authors` tells who added the records of theirs.
    """
    return _Planning(ours, theirs, base, same_records(ours, theirs, apart, by_id=base is not None), new_id).planned(
        authors or {}
    )


@dataclass(slots=True)
class _Planning:
    ours: Document
    theirs: Document
    base: Document | None
    ids: dict[str, str]
    new_id: Callable[[], str]
    plan: MergePlan = field(default_factory=MergePlan)

    def planned(self, authors: Mapping[str, Author]) -> MergePlan:
        known = self.ours.records()
        matched = dict(self.ids)
        for id in self.theirs.records():
            if id not in self.ids:
                self.ids[id] = id if id not in known else self.new_id()
        for kind in KINDS.values():
            for record in self.theirs.all(kind):
                mine = replace(record, **renamed(record, self.ids), id=self.ids[record.id])
                if record.id in matched:
                    self._same(known[self.ids[record.id]], mine, record.id)
                elif not self._was_removed_here(record):
                    self._add(mine, authors.get(record.id))
        self._order_maps()
        self._remove()
        self._leave_out_what_does_not_fit()
        return self.plan

    def _add(self, record: Record, author: Author | None) -> None:
        if author is not None and isinstance(record, _FOREIGN):
            record = with_foreign(cast(Claim, record), BY, {"by": author.name, "at": author.at})
            if isinstance(record, Claim | Source | Passage):
                self.plan.authors[author.name] += 1
        self.plan.put[record.id] = record
        self.plan.new.add(record.id)

    def _was_removed_here(self, record: Record) -> bool:
        """Return whether ours has removed a record since the common past, and theirs has not changed it."""
        return self.base is not None and self.base.find(record.id, type(record)) == record

    def _same(self, ours: Record, theirs: Record, there: str) -> None:
        """Join a record of theirs with the same one here."""
        kind = type(ours)
        base = self.base.find(there, kind) if self.base is not None else None
        if there != ours.id and kind in (Claim, Source):
            self.plan.joined.append((there, ours.id))
        changes: dict[str, Any] = {}
        for name in field_names(kind)[1:]:
            mine, other = getattr(ours, name), getattr(theirs, name)
            if mine == other or (name in ("text", "comments") and kind is Source):
                continue
            if name in MEMBER_FIELDS[kind] and name not in ("premises", "speeches", "page_labels"):
                joined = _members(mine, other, () if base is None else getattr(base, name), merge=base is not None)
                if joined != mine:
                    changes[name] = joined
            elif base is not None:
                before = getattr(base, name)
                if before == mine:
                    changes[name] = other
                elif before != other and name not in _LOCAL:
                    self.plan.conflicts.append(Conflict(ours.id, name, mine, other))
            elif name not in _LOCAL and name != "foreign":
                empty = mine in ("", None, (), False)
                if empty:
                    changes[name] = other
                elif other not in ("", None, (), False) and name not in ("target", "stance", "premises"):
                    self.plan.conflicts.append(Conflict(ours.id, name, mine, other))
        if changes:
            self.plan.put[ours.id] = replace(ours, **changes)

    def _order_maps(self) -> None:
        """Put new maps, sources after those that are here."""
        for kind in (Map, Source):
            last = max((cast(Map, record).order for record in self.ours.all(kind)), default="")
            news: list[Any] = [r for id in self.plan.new if isinstance(r := self.plan.put[id], kind)]
            for record in sorted(news, key=lambda r: (r.order, r.id)):
                last = after(last)
                self.plan.put[record.id] = replace(record, order=last)

    def _remove(self) -> None:
        """Remove what theirs has removed since the common past and ours has left as it was, unless it is needed."""
        if self.base is None:
            return
        gone = {
            record.id
            for record in self.base.records().values()
            if self.theirs.find(record.id, type(record)) is None
            and self.ours.find(record.id, type(record)) == record
            and record.id not in self.plan.put
        }
        after_all = self.ours.with_records(dict(self.plan.put))
        for id in list(gone):  # a claim that stays keeps a place
            placement = self.ours.find(id, Placement)
            if placement is not None and placement.claim not in gone:
                others = after_all.referrers(placement.claim, Placement)
                if all(other.id in gone for other in others):
                    gone.discard(id)
        needed = [id for id in gone if self._is_needed(after_all, id, gone)]
        while needed:  # what is needed keeps what it refers to
            id = needed.pop()
            if id not in gone:
                continue
            gone.discard(id)
            record = self.ours.records()[id]
            if isinstance(record, Claim | Source):
                what = words_of(record, self.ours)
                self.plan.left_out.append(Message("“{what}” was removed there, and is needed here", what=what))
            needed += [other for _, other in record.references() if other in gone]
            if isinstance(record, Claim):  # with its place on the map, and what it speaks for
                needed += [other.id for other in after_all.referrers(id, Placement)]
                needed += [other.id for other in after_all.referrers(id, Argument, "premises")]
        order = list(KINDS.values())
        self.plan.removed = sorted(gone, key=lambda id: -order.index(type(self.ours.records()[id])))

    @staticmethod
    def _is_needed(document: Document, id: str, gone: Collection[str]) -> bool:
        return any(
            referrer.id not in gone
            for kind in KINDS.values()
            if kind.REFERS
            for referrer in document.referrers(id, kind)
        )

    def _leave_out_what_does_not_fit(self) -> None:
        """Leave out arguments of theirs that would lead in a circle here, and what would then be broken."""
        while True:
            changes: dict[str, Record | None] = {**self.plan.put, **dict.fromkeys(self.plan.removed)}
            merged = self.ours.with_records(changes)
            circle = rules.find_cycle((a for a in merged.all(Argument) if a.id in self.plan.put), merged)
            if circle is None:
                break
            self._drop(next(id for id in circle if isinstance(self.plan.put.get(id), Argument)), merged)
        for id in list(self.plan.put):
            if id in self.plan.put and next(rules.broken(self.plan.put[id], merged), None) is not None:
                self._drop(id, merged)
                merged = self.ours.with_records({**self.plan.put, **dict.fromkeys(self.plan.removed)})

        for id in [id for id in self.plan.new if isinstance(self.plan.put[id], Claim)]:
            if id in self.plan.put and not merged.referrers(id, Placement):  # its map was removed here
                what = words_of(self.plan.put[id], merged)
                self.plan.left_out.append(Message("“{what}”, whose map was removed here", what=what))
                self._drop(id, merged)
                merged = self.ours.with_records({**self.plan.put, **dict.fromkeys(self.plan.removed)})

    def _drop(self, id: str, merged: Document) -> None:
        """Leave a record of theirs out, and what hangs on it."""
        waiting = [id]
        while waiting:
            gone = waiting.pop()
            record = self.plan.put.pop(gone, None)
            if record is None:
                continue
            if isinstance(record, Argument):
                what = " & ".join(c.text[:60] for p in record.premises if (c := merged.find(p, Claim)))
                told = Message("“{what}” as an argument, because it does not fit what is here", what=what)
                self.plan.left_out.append(told)
            if gone in self.plan.new:
                self.plan.new.discard(gone)
                for kind in KINDS.values():
                    waiting += (
                        [r.id for r in merged.referrers(gone, kind) if r.id in self.plan.put] if kind.REFERS else []
                    )


def _members(ours: Sequence[str], theirs: Sequence[str], base: Sequence[str], *, merge: bool) -> tuple[str, ...]:
    """Return ours with what theirs has more, and without what theirs has removed since the common past."""
    gone = set(base) - set(theirs) if merge else set()
    added = [member for member in theirs if member not in ours and (not merge or member not in base)]
    return (*(member for member in ours if member not in gone), *added)


def merge(edit: Edit, planned: MergePlan) -> None:
    """Do what a plan says; it must have been made for the document as it is."""
    for id in planned.removed:
        edit.remove(id)
    edit.put_all(planned.put.values())


def take_theirs(planned: MergePlan, ours: Document, conflicts: Collection[Conflict]) -> None:
    """Let theirs stand in these conflicts of a plan, where both sides have changed a field."""
    for conflict in conflicts:
        record = planned.put.get(conflict.record) or ours.record(conflict.record)
        if record is not None:
            changed: Any = {conflict.field: conflict.theirs}
            planned.put[record.id] = replace(record, **changed)
    planned.conflicts = [each for each in planned.conflicts if each not in conflicts]
