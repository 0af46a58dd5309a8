"""What a claim that is being typed on the map is called, and how it can be shown before it stands."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from argmap.message import Message
from argmap.model.document import Document
from argmap.model.overlay import Overlay
from argmap.model.pending_claim import PendingClaim, PendingKind, shown_ids, write
from argmap.model.records import Claim, Stance
from argmap.model.tree import tree


def label(pending: PendingClaim) -> Message:
    """Return what the history calls a pending claim."""
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
    """A pending claim as if it stood, over a document that stays as it is.

    `claim` is its id and `ids` are all those by which it is shown: ids that no document has, where it is new.
    """

    def __init__(self, document: Document, map: str, pending: PendingClaim, words: str) -> None:
        """Try a pending claim out. Raises what the verbs raise, and KeyError where what it is about is gone."""
        numbers: Iterator[int] = count()
        with document.rehearse(lambda: f"scratch-{next(numbers)}") as edit:
            self.claim = write(edit, map, pending, words)
            self.tree = tree(edit, map)
            self.ids = shown_ids(edit, map, self.claim)
            self._records = edit.touched()
            self._records[self.claim] = edit.get(self.claim, Claim)
        self._document = document

    @property
    def records(self) -> Overlay:
        """The document with the pending claim; it is read without being copied."""
        return Overlay(self._document, self._records)

    def copy(self) -> Overlay:
        """Return a copy of all that, for another thread."""
        return Overlay(self._document.copy(), dict(self._records))

    def reword(self, words: str) -> None:
        """Say the pending claim in other words."""
        claim = self._records[self.claim]
        if isinstance(claim, Claim):
            self._records[self.claim] = replace(claim, text=words)
