"""The words in focus in a source: the selected words, or else the highlight under the caret. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from argmap.model.placing import QuotedSpan
from argmap.model.records import PassageKind, Source
from argmap.ui.reader.highlights import Highlight, at, next_open
from argmap.ui.reader.selection_span import Span, trimmed

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading


@dataclass(frozen=True, slots=True)
class Focus:
    """The highlights of a source, where the caret is, and the span that is selected, if any."""

    highlights: Sequence[Highlight] = ()
    caret: int = 0
    selection: Span | None = None

    @property
    def at_caret(self) -> Highlight | None:
        """The highlight under the caret."""
        return at(self.highlights, self.caret)

    @property
    def highlight(self) -> Highlight | None:
        """The highlight that shares most characters with the selection, or else the one under the caret."""
        if self.selection is None:
            return self.at_caret
        start, end = self.selection
        shared = [(min(h.end, end) - max(h.start, start), h) for h in self.highlights]
        most, best = max(shared, key=lambda row: row[0], default=(0, None))
        return best if most > 0 else None

    @property
    def span(self) -> Span:
        """The span in focus; empty at the caret where nothing is."""
        if self.selection is not None:
            return self.selection
        here = self.at_caret
        return (here.start, here.end) if here else (self.caret, self.caret)

    def words(self, source: Source, reading: "Reading | None") -> QuotedSpan | None:
        """Return the words in focus with their speaker, or None where nothing is in focus.

        The speaker of selected words is that of the highlight in focus, else the author of the comment around them.
        """
        highlight = self.highlight
        if self.selection is None:
            return highlight.words if highlight else None
        start, end = trimmed(source.text, self.selection)
        if start >= end:
            return None
        if highlight is not None:
            if (highlight.start, highlight.end) == (start, end):
                return highlight.words
            return QuotedSpan(source.id, start, end, highlight.words.speaker, highlight.words.kind, highlight.words.via)
        if author := author_at(reading, start):
            return QuotedSpan(source.id, start, end, author, PassageKind.COMMENT)
        return QuotedSpan(source.id, start, end)

    def is_running_text(self, reading: "Reading | None") -> bool:
        """Return whether words are selected of which nothing tells who says them."""
        if self.selection is None or self.highlight is not None:
            return False
        return not author_at(reading, self.selection[0])

    def exactly(self, words: QuotedSpan | None) -> Highlight | None:
        """Return the highlight in focus if these are exactly its words."""
        highlight = self.highlight
        if highlight is None or words is None or (highlight.start, highlight.end) != (words.start, words.end):
            return None
        return highlight

    def next_open(self, by: int) -> Highlight | None:
        """Return the next highlight that is to be placed (by=1), or the one before (by=-1), going round."""
        here, start = self.at_caret, self.caret
        if self.selection is not None:
            start = self.selection[0]
        elif here is not None and here.is_open:
            start = here.start
        elif here is None and by > 0:
            start -= 1  # one that begins at the caret is next
        return next_open(self.highlights, start, by)


class ClaimCycle:
    """A cycle through the claims that cite a highlight: each further request for the same one returns the next."""

    def __init__(self) -> None:
        self._last: tuple[Span, int] | None = None

    def forget(self) -> None:
        """Begin with the first claim again."""
        self._last = None

    def next(self, highlight: Highlight, selected: str | None) -> int:
        """Return the index of the next claim: the one after the last, if that is still selected, else the first."""
        span, claims, index = (highlight.start, highlight.end), highlight.claims, 0
        if self._last is not None and self._last[0] == span and selected == claims[self._last[1] % len(claims)]:
            index = (self._last[1] + 1) % len(claims)
        self._last = span, index
        return index


def author_at(reading: "Reading | None", offset: int) -> str:
    """Return who wrote the comment at an offset; empty where there is none."""
    inside = [c for c in reading.comments if c.start <= offset < c.end] if reading else []
    return inside[-1].author if inside else ""
