"""A search in the session's document: what was found, and which hit one is at."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from argmap.cancellation import Cancellation
from argmap.garbage import no_search
from argmap.model.document import Document
from argmap.model.records import Claim
from argmap.model.search import Hit, SearchIndex
from argmap.model.sought_words import Sought, phrase, sought
from argmap.model.tree import Tree
from argmap.ui.session import Session

SEARCH = "search"
"""The task of which only the newest is wanted."""
PATIENCE = 0.03
"""Seconds to wait for an answer: what is found in a small map is there with the letter that was typed."""

Found = tuple[tuple[Hit, ...], frozenset[str]]
"""What was found, and the claims to be marked on the map."""


class Search(QObject):
    """Words that are looked for. It looks in a thread, and looks again when the document changes."""

    changed = Signal()
    """Something else is found, or one is at another hit."""
    marked = Signal(object, object)
    """The claims that were found, or that hide some, a frozenset of ids; and the Sought words: mark these alone."""
    reached = Signal(object)
    """Bring this Hit into sight."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index = SearchIndex()
        self._text = ""
        self._is_phrase = False
        self.words = Sought()
        self.hits: tuple[Hit, ...] = ()
        self._at = -1
        self._steps = 0
        """Steps to take once it is known what is found."""
        session.changed.connect(lambda _: self._again())
        session.map_shown.connect(lambda _: self._again())
        session.folds.changed.connect(self._again)
        session.opened.connect(self._forget)

    @property
    def text(self) -> str:
        """What is looked for, as it was typed."""
        return self._text

    @property
    def place(self) -> int:
        """The number of the hit one is at, from 0; -1: at none yet."""
        return self._at

    @property
    def hit(self) -> Hit | None:
        """The hit one is at, or None."""
        return self.hits[self._at] if 0 <= self._at < len(self.hits) else None

    @property
    def looking(self) -> bool:
        """True while it is not known yet what is found."""
        return self._session.tasks.awaits(SEARCH)

    def look_for(self, text: str) -> None:
        """Look for words."""
        self._text = text
        self._at, self._steps = -1, 0
        self._look()

    def take_as(self, *, phrase: bool) -> None:
        """Take the words as one phrase, as where they are to be replaced, or each by itself."""
        if phrase != self._is_phrase:
            self._is_phrase = phrase
            self.look_for(self._text)

    def stop(self) -> None:
        """Look for nothing, and mark nothing."""
        self.look_for("")

    def go(self, by: int) -> None:
        """Go to a hit after the present one (1) or before it (-1), round the end."""
        if self.looking:
            self._steps += by
        elif self.hits:
            if self._at < 0:
                self._at = by - 1 if by > 0 else by
            else:
                self._at += by
            self._at %= len(self.hits)
            self.reached.emit(self.hits[self._at])
            self.changed.emit()

    def stand_before(self, place: int) -> None:
        """Stand between two hits, so that the next one is that of a number."""
        self._at = place - 1 if self.hits else -1

    def _forget(self) -> None:
        self._index = SearchIndex()
        self.stop()

    def _again(self) -> None:
        if self._text:
            self._look()

    def _look(self) -> None:
        session = self._session
        self.words = phrase(self._text) if self._is_phrase else sought(self._text)
        on_map = session.tree()
        if not self.words or session.map is None or on_map is None:
            session.tasks.cancel_latest(SEARCH)
            self._show(((), frozenset()))
            return
        work = partial(_found, self._index, session.document.copy(), self.words, session.map, on_map)
        session.tasks.run(work, self._show, latest=SEARCH, patience=PATIENCE, meanwhile=self.changed.emit)

    def _show(self, found: Found) -> None:
        at = self.hit
        self.hits, marked = found
        hits = self.hits
        same = (place for place, hit in enumerate(hits) if at is not None and _is_same(hit, at))
        self._at = next(same, -1)
        self.marked.emit(marked, self.words)
        self.changed.emit()
        steps, self._steps = self._steps, 0
        if steps:
            self.go(steps)


def _is_same(one: Hit, other: Hit) -> bool:
    return (one.record, one.span) == (other.record, other.span)


def _found(
    index: SearchIndex, document: Document, words: Sought, map: str, on_map: Tree, cancellation: Cancellation
) -> Found:
    with no_search():
        hits: list[Hit] = []
        for hit in index.look(document, words, map, {map: on_map.complete}):
            hits.append(hit)
            cancellation.check()
        claims = frozenset(hit.record for hit in hits if hit.span is None and document.find(hit.record, Claim))
        return tuple(hits), claims | _hiding(on_map, claims)


def _hiding(on_map: Tree, claims: frozenset[str]) -> frozenset[str]:
    """Return the claims that are seen and in whose folded branches there are some of these claims."""
    found: set[str] = set()
    seen = on_map.visible
    for claim in claims & on_map.placements.keys() - seen:
        found.update(next(([above] for above in on_map.above(claim) if above in seen), ()))
    return frozenset(found)
