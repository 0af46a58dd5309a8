"""Another file that is to be merged: its document, the last state in common with ours, and who added what."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from argmap.model.change import Created
from argmap.model.document import Document
from argmap.model.history import Entry
from argmap.model.merging import Author
from argmap.model.past_states import PastStates
from argmap.storage.opening import open_file


@dataclass(frozen=True, slots=True)
class OtherEdition:
    """What another file holds. `base` is None where the two files have no common past."""

    document: Document
    base: Document | None = None
    authors: dict[str, Author] = field(default_factory=dict)


def read_other(path: Path, ours: Sequence[Entry]) -> OtherEdition:
    """Return what an .argmap file holds, beside a file with these rows of its journal. Raises as `open_file` does."""
    with open_file(path) as file:
        theirs = file.store.entries()
        seq = common(ours, theirs)
        newest = theirs[-1].seq if theirs else 0
        base = None
        if seq:
            states = PastStates(file.store, file.document.records(), newest)
            states.go(seq)
            base = Document(states.records.values())
        authors: dict[str, Author] = {}
        for entry, change in file.store.changes_since(seq):
            for id, step in change.steps.items():
                if isinstance(step, Created):
                    authors[id] = Author(entry.author, entry.at.isoformat())
        return OtherEdition(file.document, base, authors)


def common(ours: Sequence[Entry], theirs: Sequence[Entry]) -> int:
    """Return the number of the last row that two journals have in common, 0 for none.

    Rows are never rewritten, so two journals with a common past are equal up to a row and differ from then on.
    """
    if not ours or not theirs or not _same(ours[0], theirs[0]):
        return 0
    low, high = 0, min(len(ours), len(theirs)) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if _same(ours[middle], theirs[middle]):
            low = middle
        else:
            high = middle - 1
    return ours[low].seq


def _same(one: Entry, two: Entry) -> bool:
    return _stamp(one) == _stamp(two)


def _stamp(entry: Entry) -> tuple[object, ...]:
    return entry.seq, entry.at, entry.author, entry.origin, entry.undoes
