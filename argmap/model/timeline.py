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


class Timeline:
    """The moments of a journal, oldest first; it grows with the journal. Typing that was joined is one moment."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        """Begin with these rows, oldest first."""
        self._found: dict[int, Moment] = {}  # by the first row of each, in the order of their last ones
        self._by_undo: dict[int, int] = {}
        self._first: dict[int, int] = {}  # by the last row of each moment
        for entry in entries:
            self.add(entry)

    def moments(self) -> list[Moment]:
        """Return the moments so far."""
        return list(self._found.values())

    def add(self, entry: Entry) -> None:
        """Add the next row of the journal."""
        found = self._found
        if entry.origin == VERSION:
            self._name(entry)
        elif entry.joins in found and not found[entry.joins].version:
            before = found.pop(entry.joins)
            self._put(entry.joins, replace(before, seq=entry.seq, entry=replace(before.entry, at=entry.at)))
        elif entry.undoes is None:
            self._put(entry.seq, Moment(entry.seq, entry))
        elif entry.undoes in found:
            self._by_undo[entry.seq] = entry.undoes
            found[entry.undoes] = replace(found[entry.undoes], undone=True)
        elif (step := self._by_undo.get(entry.undoes)) in found:
            found[step] = replace(found[step], undone=False)

    def _put(self, first: int, moment: Moment) -> None:
        self._found[first] = moment
        self._first[moment.seq] = first

    def _name(self, entry: Entry) -> None:
        """Note the name of a state; of one that is no moment, as after undo, the naming itself tells."""
        if entry.joins is None:
            return
        name = str(entry.label.message.values.get("name", ""))
        first = self._first.get(entry.joins)
        if first is None and name:
            self._put(entry.seq, Moment(entry.joins, entry, version=name))
        elif first is not None and not name and self._found[first].entry.origin == VERSION:
            del self._found[first], self._first[entry.joins]
        elif first is not None:
            self._found[first] = replace(self._found[first], version=name)


def moments(entries: Iterable[Entry]) -> list[Moment]:
    """Return the moments of a journal, oldest first."""
    return Timeline(entries).moments()


def naming(name: str) -> Change:
    """Return the change of a row that names a version: it does nothing. An empty name takes the name away."""
    label = Message("Name the version “{name}”", name=name) if name else Message("Take the name of a version away")
    return Change(Label(label), {}, origin=VERSION)
