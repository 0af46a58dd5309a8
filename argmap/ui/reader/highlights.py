"""The highlights of a source: passages in the color of their stance, and quotations found but not placed yet."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.placing import QuotedSpan, words_of
from argmap.model.records import Claim, Passage, PassageKind, Source, Stance
from argmap.model.tree import Tree

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading


class HighlightKind(Enum):
    """The kinds of highlights, by the use of their words."""

    PRO = auto()
    """A claim on the map that cites them is a reason; likewise CON, an objection."""
    CON = auto()
    BOTH = auto()
    """Reason here, objection there."""
    CITED = auto()
    """Cited by a claim that is for or against nothing, or that is on another map."""
    KEPT = auto()
    """A passage that no claim cites."""
    FOUND = auto()
    """A quotation or a comment that is no passage yet."""


USED = (HighlightKind.PRO, HighlightKind.CON, HighlightKind.BOTH, HighlightKind.CITED)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked span of a source, in code points, with the claims that cite it and the cue of its speaker."""

    look: HighlightKind
    words: QuotedSpan
    claims: tuple[str, ...] = ()
    cue: str = ""
    role: str = ""

    @property
    def start(self) -> int:
        """The offset of its first character."""
        return self.words.start

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.words.end

    @property
    def is_open(self) -> bool:
        """True if these words are not on the map yet."""
        return self.look in (HighlightKind.KEPT, HighlightKind.FOUND)


def marks_of(document: Document, on_map: Tree | None, source: str, found: Sequence[Highlight] = ()) -> list[Highlight]:
    """Return a source's marks in the order of the text. What is found where a passage is already is left out.

    A passage that is set aside as no stance has no mark, unless a claim cites it all the same.
    """
    passages = sorted(document.referrers(source, Passage), key=lambda p: (p.start, p.end, p.id))
    taken = _TakenSpans([(p.start, p.end) for p in passages])
    seen = [p for p in passages if not p.set_aside or document.referrers(p.id, Claim)]
    made = [_of_passage(document, on_map, passage) for passage in seen]
    made += [mark for mark in found if not taken.meets(mark.start, mark.end)]
    return sorted(made, key=lambda mark: (mark.start, mark.end))


def coverage(text: str, marks: Sequence[Highlight]) -> float:
    """Return which part of a text, from 0 to 1, is in passages that a claim cites; white space does not count."""
    whole = len("".join(text.split()))
    used, end = 0, 0
    for mark in sorted((m for m in marks if m.look in USED), key=lambda m: m.start):
        used += len("".join(text[max(mark.start, end) : max(mark.end, end)].split()))
        end = max(end, mark.end)
    return used / whole if whole else 0.0


def at(marks: Sequence[Highlight], offset: int) -> Highlight | None:
    """Return the mark at a place: the shortest one there, and a used one before one that is open."""
    there = [mark for mark in marks if mark.start <= offset < mark.end]
    there = there or [mark for mark in marks if mark.end == offset]
    return min(there, key=lambda m: (m.is_open, m.end - m.start), default=None)


def next_open(marks: Sequence[Highlight], offset: int, by: int) -> Highlight | None:
    """Return the next open mark that begins after a place (by=1), or the last one before it (by=-1), going round."""
    waiting = [mark for mark in marks if mark.is_open]
    if not waiting:
        return None
    if by > 0:
        return next((mark for mark in waiting if mark.start > offset), waiting[0])
    return next((mark for mark in reversed(waiting) if mark.start < offset), waiting[-1])


def speakers_near(source: Source, marks: Sequence[Highlight], offset: int) -> list[str]:
    """Return who may say words at a place: who is quoted in its paragraph, the author, nobody, and others by distance.

    The author comes first where nobody is quoted in the paragraph.
    """
    start = source.text.rfind("\n", 0, offset) + 1
    end = source.text.find("\n", offset)
    end = len(source.text) if end < 0 else end
    named = sorted((m for m in marks if m.words.speaker), key=lambda m: min(abs(m.start - offset), abs(m.end - offset)))
    here = [m.words.speaker for m in named if start <= m.start < end]
    author = [source.author] if source.author else []
    return list(dict.fromkeys((*here[:2], *author, "", *(m.words.speaker for m in named))))


def _of_passage(document: Document, on_map: Tree | None, passage: Passage) -> Highlight:
    claims = document.referrers(passage.id, Claim)
    here = on_map.placements if on_map else {}
    order = sorted(claims, key=lambda c: (c.id not in here, here[c.id].order if c.id in here else "", c.id))
    stances = {a.stance for c in order for a in (on_map.stands_by.get(c.id, ()) if on_map else ())}
    if not claims:
        look = HighlightKind.KEPT
    elif len(stances) > 1:
        look = HighlightKind.BOTH
    elif stances:
        look = HighlightKind.PRO if Stance.PRO in stances else HighlightKind.CON
    else:
        look = HighlightKind.CITED
    return Highlight(look, words_of(document, passage), tuple(claim.id for claim in order))


def found_in(source: str, text: str, reading: "Reading") -> list[Highlight]:
    """Return highlights for a reading's results: quotations, and of each comment the most telling sentence."""
    with LOADING:
        from argmap.text.interruptions import whole_quotations
        from argmap.text.source_passages import gist

    roles = {speaker.name: speaker.role or "" for speaker in reading.speakers}
    made = [
        Highlight(
            HighlightKind.FOUND,
            QuotedSpan(source, q.start, q.end, q.speaker or "", PassageKind(q.kind.value), q.via or ""),
            cue=q.cue or "",
            role=q.role or roles.get(q.speaker or "", ""),
        )
        for q in whole_quotations(text, reading.quotations)
        if not q.denied
    ]
    spans = [gist(text, comment) for comment in reading.comments]
    for comment, (start, end) in zip(reading.comments, spans, strict=True):
        if text[start:end].strip():
            answers = spans[comment.parent] if comment.parent is not None else None
            words = QuotedSpan(source, start, end, comment.author, PassageKind.COMMENT, answers=answers)
            made.append(Highlight(HighlightKind.FOUND, words, role=roles.get(comment.author, "")))
    return made


class _TakenSpans:
    """The spans that are covered already."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]
        self._furthest: list[int] = []  # where the spans up to this one end at most
        for _, end in self._spans:
            self._furthest.append(max(end, self._furthest[-1] if self._furthest else 0))

    def meets(self, start: int, end: int) -> bool:
        """Return whether a span shares characters with one of them."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start
