"""A map with a claim that is still being typed, over a document that is not changed."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from argmap.message import Message
from argmap.model.document import Document
from argmap.model.overlay import Overlay
from argmap.model.pending_claim import PendingClaim, PendingKind, shown_ids, write
from argmap.model.records import Claim, Stance
from argmap.model.tree import Tree
from argmap.model.tree_updates import updated


def label(pending: PendingClaim) -> Message:
    """Return the label of a pending claim's edit in the history."""
    match pending.kind:
        case PendingKind.ROOT:
            return Message("Add claim")
        case PendingKind.ARGUMENT if pending.stance is Stance.PRO:
            return Message("Add reason")
        case PendingKind.ARGUMENT:
            return Message("Add objection")
        case PendingKind.PREMISE:
            return Message("Add co-premise")
        case PendingKind.REWORDING:
            return Message("Reword claim")


class Rehearsal:
    """The map as it would be with a pending claim, over a document that is not changed.

    `claim` is its id and `ids` are all ids under which it is shown; those of a new claim are in no document.
    """

    def __init__(self, document: Document, on_map: Tree, pending: PendingClaim, words: str) -> None:
        """Try a claim out on its map. Raises what the verbs raise, and KeyError where what it is about is gone."""
        numbers: Iterator[int] = count()
        map = on_map.map.id
        with document.rehearse(lambda: f"scratch-{next(numbers)}") as edit:
            self.claim = write(edit, map, pending, words, on_map)
            self.tree = updated(on_map, edit, edit.changes())
            self.ids = shown_ids(edit, map, self.claim)
            self._records = edit.touched()
            self._records[self.claim] = edit.get(self.claim, Claim)
        self._document = document

    @property
    def records(self) -> Overlay:
        """The document with the pending claim; it is read without being copied."""
        return Overlay(self._document, self._records)

    def copy(self) -> Overlay:
        """Return a copy of `records` for another thread."""
        return Overlay(self._document.copy(), dict(self._records))

    def reword(self, words: str) -> None:
        """Replace the words of the pending claim."""
        claim = self._records[self.claim]
        if isinstance(claim, Claim):
            self._records[self.claim] = replace(claim, text=words)
