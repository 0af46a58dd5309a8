"""The change: what one edit did, record by record and field by field. It is the only news in the program."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from argmap.model import members
from argmap.model.label import Label
from argmap.model.members import Members
from argmap.model.records import MEMBER_FIELDS, Record
from argmap.model.rules import BrokenRule


class Replaced(NamedTuple):
    """A field that had one value and has another."""

    before: Any
    after: Any

    def inverse(self) -> "Replaced":
        """Return the inverse step."""
        return Replaced(self.after, self.before)


FieldStep = Replaced | Members


@dataclass(frozen=True, slots=True)
class Created:
    """A record that was not there before."""

    record: Record

    def inverse(self) -> "Removed":
        """Return the inverse step."""
        return Removed(self.record)


@dataclass(frozen=True, slots=True)
class Removed:
    """A record that is no longer there."""

    record: Record

    def inverse(self) -> Created:
        """Return the inverse step."""
        return Created(self.record)


@dataclass(frozen=True, slots=True)
class Changed:
    """A step in which some fields of a record change."""

    kind: type[Record]
    fields: Mapping[str, FieldStep]

    def inverse(self) -> "Changed":
        """Return the inverse step."""
        return Changed(self.kind, {name: step.inverse() for name, step in self.fields.items()})


Step = Created | Removed | Changed


@dataclass(frozen=True, slots=True)
class Change:
    """The effect of one edit: for each touched id a record created or removed, or the fields that changed and how.

    `origin` is the client that made it, `author` the person, where they are known; both are empty in a file of one's
    own. Changes that share a `merge` key, and come within half a second of each other, are undone together.
    """

    label: Label
    steps: Mapping[str, Step]
    merge: str | None = None
    origin: str = ""
    author: str = ""

    @property
    def is_empty(self) -> bool:
        """True if nothing has changed."""
        return not self.steps

    def inverse(self) -> "Change":
        """Return the change that undoes this one."""
        return replace(self, steps={id: step.inverse() for id, step in self.steps.items()}, merge=None)

    def then(self, later: "Change") -> "Change":
        """Return this change and a later one as one; records that end as they began are not named.

        Where the later one did not follow at once, what it leaves counts. Raises BrokenRule where a record would become
        one of another kind.
        """
        steps = dict(self.steps)
        for id, step in later.steps.items():
            joined = _joined(steps.pop(id, None), step)
            if joined is not None:
                steps[id] = joined
        return replace(self, steps=steps)


@dataclass(frozen=True, slots=True)
class Update:
    """A change as a document took it: `records` has each touched one before and after, None where there was none."""

    change: Change
    records: Mapping[str, tuple[Record | None, Record | None]]

    @classmethod
    def of(cls, about: Change, records: Mapping[str, tuple[Record | None, Record | None]]) -> "Update":
        """Return the update of these records, without those that are as they were, as a change that is called so."""
        changed = {id: pair for id, pair in records.items() if pair[0] != pair[1]}
        steps = {id: step for id, pair in changed.items() if (step := difference(*pair))}
        return cls(replace(about, steps=steps), changed)

    def touched(self) -> Iterator[Record]:
        """Yield each touched record as it was before, and as it is after."""
        for pair in self.records.values():
            for record in pair:
                if record is not None:
                    yield record

    def touches(self, *kinds: type[Record]) -> bool:
        """Return whether a record of one of these kinds is touched."""
        return any(isinstance(record, kinds) for record in self.touched())


def difference(before: Record | None, after: Record | None) -> Step | None:
    """Return the step that leads from one record to another; None where they are the same."""
    if before == after:
        return None
    if before is None or after is None:
        return Created(after) if after is not None else Removed(before) if before is not None else None
    if type(before) is not type(after):
        raise BrokenRule("Something in the document would become another kind of thing.")
    steps: dict[str, FieldStep] = {}
    for field in fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            told = members.difference(old, new) if field.name in MEMBER_FIELDS[type(before)] else None
            steps[field.name] = told or Replaced(old, new)
    return Changed(type(before), steps)


def applied(step: Step, record: Record | None) -> Record | None:
    """Return what a step makes of a record. Raises BrokenRule where it does not fit the record as it is."""
    match step:
        case Created(after) if record is None:
            return after
        case Removed(before) if record == before:
            return None
        case Changed(kind, steps) if type(record) is kind and all(_fits(steps[at], record, at) for at in steps):
            return with_fields(record, steps)
    raise BrokenRule("The document has changed since, so this step no longer fits.")


def with_fields(record: Record, steps: Mapping[str, FieldStep]) -> Record:
    """Return the record with its fields changed, whatever they were before."""
    return replace(record, **{name: outcome(step, getattr(record, name)) for name, step in steps.items()})


def outcome(step: FieldStep, value: Any) -> Any:
    """Return what a step makes of a field that has this value."""
    return step.applied(value) if isinstance(step, Members) else step.after


def _fits(step: FieldStep, record: Record, name: str) -> bool:
    value = getattr(record, name)
    return step.fits(value) if isinstance(step, Members) else bool(value == step.before)


def _joined(first: Step | None, later: Step) -> Step | None:
    match first, later:
        case Created(record), Changed(_, steps):
            return Created(with_fields(record, steps))
        case Created(), Removed():
            return None
        case Removed(before), Created(after):
            return difference(before, after)
        case Removed(), _:
            return first
        case Changed(_, steps), Removed(record):
            return Removed(with_fields(record, {name: step.inverse() for name, step in steps.items()}))
        case Changed(kind, steps), Changed(_, others):
            joined = {name: _joined_field(steps.get(name), step) for name, step in others.items()}
            left = {name: step for name, step in {**steps, **joined}.items() if step is not None}
            return Changed(kind, left) if left else None
    return later


def _joined_field(first: FieldStep | None, later: FieldStep) -> FieldStep | None:
    match first, later:
        case Members(), Members():
            joined = first.then(later)
            return joined if joined != Members() else None
        case Members(), Replaced(before, after):
            return _replaced(first.inverse().applied(before), after)
        case Replaced(before, after), _:
            return _replaced(before, outcome(later, after))
    return later


def _replaced(before: Any, after: Any) -> Replaced | None:
    return Replaced(before, after) if before != after else None
