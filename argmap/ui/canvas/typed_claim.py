"""The claim that is being typed, shown as if it were part of the map already."""

from argmap.errors import UserError
from argmap.model.pending_claim import PendingClaim, shown_ids, write
from argmap.model.records import Records
from argmap.model.rehearsal import Rehearsal, label
from argmap.model.tree import Tree
from argmap.ui.session import Session


class TypedClaim:
    """A draft of a claim with its words, rehearsed on a copy of the map and written in one edit."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._draft: PendingClaim | None = None
        self._words = ""
        self.rehearsal: Rehearsal | None = None
        """The map with the draft on it; None: nothing is typed, or what is typed can have no place."""
        self._made: dict[str, str] | None = None

    @property
    def tree(self) -> Tree | None:
        """The tree of the map that is shown, with the draft."""
        return self.rehearsal.tree if self.rehearsal is not None else self._session.tree()

    @property
    def records(self) -> Records:
        """The records of the document, with those of the draft."""
        return self.rehearsal.records if self.rehearsal is not None else self._session.document

    @property
    def claim(self) -> str | None:
        """The id under which the draft is shown."""
        return self.rehearsal.claim if self.rehearsal is not None else None

    def begin(self, draft: PendingClaim, words: str) -> None:
        """Type a draft."""
        self._draft, self._words = draft, words
        self.rehearse()

    def type(self, words: str) -> None:
        """Take other words, which are shown once it is `reworded`."""
        self._words = words

    def reword(self) -> None:
        """Show the words that were typed last."""
        if self.rehearsal is not None:
            self.rehearsal.reword(self._words)

    def rehearse(self) -> None:
        """Put the draft on the map as that is now."""
        self.rehearsal = None
        on_map = self._session.tree()
        if self._draft is None or on_map is None:
            return
        try:
            self.rehearsal = Rehearsal(self._session.document, on_map, self._draft, self._words)
        except (UserError, KeyError):
            self._draft = None
        if self.rehearsal is not None:
            self.rehearsal.tree = self._session.folds.with_way_to(self.rehearsal.tree, self.rehearsal.claim)

    def write(self, words: str) -> str | None:
        """Write the draft to the document in one edit. Return its claim, or None if the edit was refused.

        Whoever hears of the change asks `take_names` what the draft has become.
        """
        draft, map, claim = self._draft, self._session.map, None
        shown = self.rehearsal.ids if self.rehearsal is not None else ()
        if draft is None or map is None:
            return None
        refused = self._session.refused
        on_map = self._session.tree()
        with self._session.edit(label(draft)) as edit:
            claim = write(edit, map, draft, words, on_map)
            self._made = dict(zip(shown, shown_ids(edit, map, claim), strict=False))
        return claim if self._session.refused <= refused else None

    def take_names(self) -> dict[str, str] | None:
        """Return the ids under which the draft was shown with those of its records, once; None: it is not written."""
        names, self._made = self._made, None
        return names

    def discard(self) -> None:
        """Drop the draft."""
        self._draft = self.rehearsal = None
