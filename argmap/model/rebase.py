"""Rebase a change over another that came first: apply it, merge it field by field, or leave it out with a reason.

Two people who change different records, or different fields of one, or add to one set, do not disturb each other. Where
both change one field, the one that comes later in the common order stands, and a notice says what it replaced. What was
removed meanwhile is not changed any more. Undo is more careful: it never replaces what others did since.

It is assumed that all changes have one order (a journal in which rows get their numbers one at a time), and that a
change enters it only if it was made, or rebased, from the state after the newest row. So each row fits the state after
the rows before it, and equal rows lead to equal documents.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from enum import Enum
from functools import partial
from typing import Any

from argmap.message import Message
from argmap.model.change import (
    Change,
    Changed,
    Created,
    FieldStep,
    Removed,
    Replaced,
    Step,
    difference,
    outcome,
    with_fields,
)
from argmap.model.document import Document
from argmap.model.members import Members
from argmap.model.records import Argument, Placement, Record
from argmap.model.rules import Refused
from argmap.model.step_subject import words_of


class Why(Enum):
    """The outcomes for a part of a change that met another change, as sentences."""

    REPLACES = Message("“{what}” was changed by somebody else meanwhile; this change came later and stands.")
    STAYS = Message("“{what}” was changed by somebody else since, so it stays as it is.")
    REMOVED = Message("“{what}” was removed meanwhile, so a change to it was left out.")
    REMOVES = Message("“{what}” was changed by somebody else meanwhile, and is removed all the same.")
    ORPHAN = Message("“{what}” was left out, because what it belongs to was removed meanwhile.")
    MISSING = Message("What “{what}” would refer to was removed meanwhile.")
    RULE = Message("{what} So this was left out.")


@dataclass(frozen=True, slots=True)
class Notice:
    """The outcome for a part of a change that met another change: the words of its record, and why."""

    why: Why
    what: str | Message

    @property
    def message(self) -> Message:
        """The notice as a sentence."""
        return self.why.value.with_values(what=self.what or "…")


@dataclass(frozen=True, slots=True)
class Rebased:
    """The rest of a change that still applies, and notices about the parts that do not."""

    change: Change
    notices: tuple[Notice, ...] = ()


def rebase(change: Change, over: Change, document: Document) -> Rebased:
    """Return a change rebased over another that was made from the same state and came first.

    The document is in the state after `over`. The result fits that state; the rules are not checked yet.
    """
    there = {id: None if isinstance(step, Removed) else step for id, step in over.steps.items()}
    return _Course(Why.REPLACES, document).rebased(change, there)


def refit(change: Change, document: Document) -> Rebased:
    """Return what of a change fits a document as it has become; what was changed since stays as it is.

    A removal is whole or not at all: where one thing that would go was changed since, nothing is done.
    """
    return without_orphans(_Course(Why.STAYS, document).rebased(change, _since(change, document)), document)


def receive(document: Document, pending: Sequence[Change], foreign: Change) -> tuple[list[Change], list[Notice]]:
    """Apply a change that came first in the common order to a document that has changes of its own pending.

    Return the rebased pending ones, each of which fits and keeps the rules after the one before, and notices about the
    parts left out. Raises Refused where the foreign change does not fit the document without the pending ones.
    """
    ahead = document.copy()
    for change in reversed(pending):
        ahead.apply(change.inverse())
    ahead.apply(foreign)
    over, left, notices = foreign, list[Change](), list[Notice]()
    for change in pending:
        found = without_orphans(rebase(change, over, ahead), ahead)
        notices += found.notices
        try:
            kept = ahead.apply(found.change)
        except Refused as problem:
            kept = replace(change, steps={})
            notices.append(Notice(Why.RULE, problem.message))
        over = change.inverse().then(over).then(kept)
        if not kept.is_empty:
            left.append(kept)
    document.apply(replace(foreign, steps=over.steps))
    return left, notices


def without_orphans(rebased: Rebased, document: Document) -> Rebased:
    """Return a rebased change without records that would refer to something that is not in the document any more.

    A claim that would then be on no map is left out with its placement; its notice has its words.
    """
    steps, lost = dict(rebased.change.steps), list[Record]()
    told = dict.fromkeys(rebased.notices)
    made = {step.record.id: step.record for step in rebased.change.steps.values() if isinstance(step, Created)}
    while True:
        held = {id: _held(step, partial(_is_there, steps, document)) for id, step in steps.items()}
        if held == steps:
            break
        for id, former in steps.items():
            if (step := held[id]) != former and (record := _less(step, former, document.record(id))) is not None:
                told[Notice(Why.MISSING, words_of(_named_by(record, made), document))] = None
        gone = [step.record for id, step in steps.items() if held[id] is None and isinstance(step, Created)]
        homeless = {record.claim for record in gone if isinstance(record, Placement)} - {
            step.record.claim
            for step in held.values()
            if isinstance(step, Created) and isinstance(step.record, Placement)
        }
        gone += [step.record for id in homeless if isinstance(step := held.get(id), Created)]
        lost += gone
        left_out = {record.id for record in gone}
        steps = {id: step for id, step in held.items() if step is not None and id not in left_out}
    words = [said for record in lost if (said := words_of(_named_by(record, made), document))]
    told |= dict.fromkeys(Notice(Why.ORPHAN, said) for said in words or [""] * bool(lost))
    return Rebased(replace(rebased.change, steps=steps), tuple(told))


class _Course:
    """The rebasing of one change over what came first; `clash` is the reason given where both touch the same."""

    def __init__(self, clash: Why, document: Document) -> None:
        self._clash = clash
        self._document = document
        self._notices: dict[Notice, None] = {}
        self._halted = False

    def rebased(self, change: Change, there: Mapping[str, Step | None]) -> Rebased:
        """Return what becomes of the change where others did these steps; None is a record that was removed."""
        left = {id: self._step(id, step, there[id]) if id in there else step for id, step in change.steps.items()}
        steps = {id: step for id, step in left.items() if step is not None and not self._halted}
        return Rebased(replace(change, steps=steps), tuple(self._notices))

    def _step(self, id: str, mine: Step, theirs: Step | None) -> Step | None:
        match mine, theirs:
            case Removed(), None:
                return None
            case Changed(), None:
                self._tell(Why.REMOVED, id, mine)
                return None
            case Created(record), Created(there):
                if record == there:
                    return None
                self._tell(self._clash, id, mine)
                same_kind = type(record) is type(there)
                return difference(there, record) if self._clash is Why.REPLACES and same_kind else None
            case Removed(record), Changed(_, steps):
                if self._clash is Why.STAYS:
                    self._halted = True
                    self._tell(Why.STAYS, id, mine)
                    return None
                self._tell(Why.REMOVES, id, mine)
                return Removed(with_fields(record, steps))
            case Changed(kind, steps), Changed(_, others):
                left = {name: self._field(id, mine, step, others.get(name)) for name, step in steps.items()}
                kept = {name: step for name, step in left.items() if step is not None}
                return Changed(kind, kept) if kept else None
        return mine

    def _field(self, id: str, step: Step, mine: FieldStep, theirs: FieldStep | None) -> FieldStep | None:
        match mine, theirs:
            case _, None:
                return mine
            case Members(), Members():
                left = _merged(mine, theirs)
                return left if left != Members() else None
            case Members(), Replaced(_, now):
                after = mine.applied(now)
                return Replaced(now, after) if after != now else None
            case Replaced(before, after), _:
                now = outcome(theirs, before)
                if now == after:
                    return None
                self._tell(self._clash, id, step)
                return Replaced(now, after) if self._clash is Why.REPLACES else None
        return mine

    def _tell(self, why: Why, id: str, step: Step) -> None:
        record = self._document.record(id) or (None if isinstance(step, Changed) else step.record)
        self._notices[Notice(why, words_of(record, self._document) if record is not None else "")] = None


def _merged(mine: Members, theirs: Members) -> Members:
    """Return what is left to remove and add; where both add something, positions are only approximate."""
    gone = {member for _, member in theirs.removed} - {member for _, member in theirs.added}
    there = {member for _, member in theirs.added}
    moved = {member for _, member in mine.removed}
    return Members(
        tuple((place, each) for place, each in mine.removed if each not in gone),
        tuple((place, each) for place, each in mine.added if each not in (gone if each in moved else there)),
    )


def _since(change: Change, document: Document) -> dict[str, Step | None]:
    """Return what leads from the records that a change was made for to those of the document; None: it is gone."""
    found: dict[str, Step | None] = {}
    for id, step in change.steps.items():
        now = document.record(id)
        match step:
            case Created():
                if now is not None:
                    found[id] = Created(now)
            case Removed(record):
                if now is None or type(now) is not type(record):
                    found[id] = None
                elif now != record:
                    found[id] = difference(record, now)
            case Changed(kind, steps):
                if now is None or type(now) is not kind:
                    found[id] = None
                else:
                    others = {name: _field_since(each, getattr(now, name)) for name, each in steps.items()}
                    found[id] = Changed(kind, {name: each for name, each in others.items() if each is not None})
    return found


def _field_since(step: FieldStep, now: Any) -> FieldStep | None:
    if isinstance(step, Replaced):
        return Replaced(step.before, now) if now != step.before else None
    out, into = {member for _, member in step.removed}, {member for _, member in step.added}
    removed = tuple((place, each) for place, each in step.removed if each not in now and each not in into)
    added = tuple((place, each) for place, each in step.added if each in now and each not in out)
    return Members(removed, added) if removed or added else None


def _less(step: Step | None, former: Step, now: Record | None) -> Record | None:
    """Return the record that a step, of which a reference was left out, makes or changes; None where it is left out."""
    return now if isinstance(former, Changed) else step.record if isinstance(step, Created) else None


def _named_by(record: Record, made: Mapping[str, Record]) -> Record:
    """Return the claim by which a user knows an argument or a placement, if one change created both."""
    claim = record.premises[0] if isinstance(record, Argument) else getattr(record, "claim", "")
    return made.get(claim, record)


def _is_there(steps: Mapping[str, Step], document: Document, id: str) -> bool:
    step = steps.get(id)
    return isinstance(step, Created) or (not isinstance(step, Removed) and document.record(id) is not None)


def _held(step: Step, is_there: Callable[[str], bool]) -> Step | None:
    """Return what of a step refers to what is there; None where nothing is left."""
    if isinstance(step, Removed):
        return step
    if isinstance(step, Created):
        record = _held_record(step.record, is_there)
        return step if record is step.record else Created(record) if record is not None else None
    steps = dict(step.fields)
    for name in step.kind.REFERS:
        match steps.get(name):
            case Members(removed, added):
                steps[name] = Members(removed, tuple((place, each) for place, each in added if is_there(each)))
                if steps[name] == Members():
                    del steps[name]
            case Replaced(_, after) if isinstance(after, str) and not is_there(after):
                del steps[name]
    return Changed(step.kind, steps) if steps else None


def _held_record(record: Record, is_there: Callable[[str], bool]) -> Record | None:
    for field in fields(record):
        if field.name not in record.REFERS:
            continue
        value = getattr(record, field.name)
        missing = [id for id in ((value,) if isinstance(value, str) else value or ()) if not is_there(id)]
        if not missing:
            continue
        if isinstance(value, tuple) and (left := tuple(id for id in value if id not in missing)):
            record = _with(record, field.name, left)
        elif field.default is MISSING:
            return None
        else:
            record = _with(record, field.name, field.default)
    return record


def _with(record: Record, field: str, value: Any) -> Record:
    return replace(record, **{field: value})
