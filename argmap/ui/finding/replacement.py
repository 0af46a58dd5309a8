"""Replacing what a search has found: in one hit after the other, or in all of them in one step."""

from PySide6.QtCore import QObject, Signal

from argmap.message import Message
from argmap.model.records import Claim
from argmap.model.replacing import ReplacedWords, replace_words, with_replaced
from argmap.model.search import Hit
from argmap.ui.finding.searching import Search
from argmap.ui.session import Session


class Replacing(QObject):
    """Writes other words for those that a search looks for. Sources and quotations stay, and that is told."""

    told = Signal(str)
    """What was replaced, and what was left."""

    def __init__(self, session: Session, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._search = session, search

    def one(self, by: str) -> None:
        """Replace the words in the hit one is at, and go on to the next one in which they can be replaced.

        Where one is at none of these yet, go to the first.
        """
        search = self._search
        if search.looking or not search.hits:
            return
        hit = search.hit
        if hit is None or not self._is_open(hit, by):
            if not self._goes_on(by):
                self.told.emit(self._nothing_more())
            return
        at = search.place
        done = self._write([hit.record], by)
        if done is None:
            return
        if (now := search.hit) is not None and now.record == hit.record:
            at += 1  # the new words have the old ones in them
        search.stand_before(at)
        said = self.tr("Replaced %Ln time(s)", "", done.times)
        self.told.emit(said if self._goes_on(by) else self.tr("{0}; {1}").format(said, self._nothing_more()))

    def all(self, by: str) -> None:
        """Replace the words in all claims, notes and tags where they can be, in one step."""
        search = self._search
        if search.looking or not search.hits:
            return
        hits = search.hits
        open = [hit.record for hit in hits if hit.span is None]
        left = len(hits) - sum(self._is_open(hit, by) for hit in hits)
        done = self._write(open, by)
        if done is None:
            return
        said = self._nothing_more()
        if done.times:
            said = self.tr("Replaced %Ln time(s)", "", done.times)
        if left:
            kept = self.tr("%Ln hit(s) in sources, quotations and questions stay(s/)", "", left)
            said = self.tr("{0}; {1}").format(said, kept)
        self.told.emit(said)

    def _goes_on(self, by: str) -> bool:
        """Go to the next hit in which words can be replaced; return whether there is one."""
        search = self._search
        count, start = len(search.hits), search.place
        for step in range(1, count + 1):
            if self._is_open(search.hits[(start + step) % count], by):
                search.go(step)
                return True
        return False

    def _nothing_more(self) -> str:
        return self.tr("nothing more to replace in claims, notes and tags")

    def _is_open(self, hit: Hit, by: str) -> bool:
        """Return whether words can be replaced in a hit."""
        document = self._session.document
        claim = document.find(hit.record, Claim)
        return claim is not None and with_replaced(document, claim, self._search.words, by)[1] > 0

    def _write(self, claims: list[str], by: str) -> ReplacedWords | None:
        """Replace the words in these claims; return how much that was, or None where the edit was refused."""
        session, done = self._session, ReplacedWords()
        refused = session.refused
        label = Message("Replace “{old}” by “{new}”", old=self._search.text.strip(), new=by)
        with session.edit(label) as edit:
            done = replace_words(edit, claims, self._search.words, by)
        return done if session.refused == refused else None
