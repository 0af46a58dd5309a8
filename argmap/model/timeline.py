"""The steps of a journal as a line of moments, oldest first, and the names that people have given to some of them.

Undo and redo are no moments of their own: after them the document is what it was after some other step.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from argmap.message import Message
from argmap.model.change import Change
from argmap.model.history import Entry
from argmap.model.label import Label

VERSION = "version"
"""The origin of the rows of a journal that change nothing and give a name to the state after another row, `joins`."""

GOING_BACK = Message("Go back to “{step}”")
"""The label of the step that makes the document what it was after another one."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A step that was done, and with it the state that the document had right after it.

    `seq` is the last row of the step, `entry` its first one, `undone` says that it is not in effect now, and `version`
    is the name that somebody has given to the state; "" where nobody has.
    """

    seq: int
    entry: Entry
    undone: bool = False
    version: str = ""

    @property
    def at(self) -> datetime:
        """When the step was done; for joined typing, when its last part was."""
        return self.entry.at


def moments(entries: Iterable[Entry]) -> list[Moment]:
    """Return the moments of a journal, oldest first; typing that was joined is one of them."""
    found: dict[int, Moment] = {}
    by_undo: dict[int, int] = {}
    names: dict[int, Entry] = {}
    for entry in entries:
        if entry.origin == VERSION:
            if entry.joins is not None:
                names[entry.joins] = entry
        elif entry.joins in found:
            before = found.pop(entry.joins)
            found[entry.joins] = replace(before, seq=entry.seq, entry=replace(before.entry, at=entry.at))
        elif entry.undoes is None:
            found[entry.seq] = Moment(entry.seq, entry)
        elif entry.undoes in found:
            by_undo[entry.seq] = entry.undoes
            found[entry.undoes] = replace(found[entry.undoes], undone=True)
        elif (step := by_undo.get(entry.undoes)) in found:
            found[step] = replace(found[step], undone=False)
    line = {moment.seq: moment for moment in found.values()}
    for seq, entry in names.items():  # of what is no moment, as after undo, the naming itself tells
        if name := str(entry.label.message.values.get("name", "")):
            line[seq] = replace(line.get(seq, Moment(seq, entry)), version=name)
    return [line[seq] for seq in sorted(line)]


def naming(name: str) -> Change:
    """Return the change of a row that names a version: it does nothing. An empty name takes the name away."""
    label = Message("Name the version “{name}”", name=name) if name else Message("Take the name of a version away")
    return Change(Label(label), {}, origin=VERSION)
