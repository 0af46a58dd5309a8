"""Find a passage again in another edition of its source, with a state that says how certain the result is.

An `Anchor` keeps a passage as position and as quote with context, as in the Web Annotation model
(TextPositionSelector and TextQuoteSelector). `find_again` answers with one of four states:

- EXACT: the same words stand where they stood, beside the same words on one side at least.
- MOVED: the same words stand elsewhere, and their context went with them; or they are long, occur once, and
  their context is another.
- CHANGED: other words stand in the same context. Always to be shown as changed, with the `difference`.
- LOST: anything else. The candidates are for the user to choose from; none of them is taken.

The same words means: equal letter by letter and mark by mark, case included, once white space, the shape
of quotation marks and dashes, ligatures, soft hyphens and zero-width characters are set aside (`edition` has
the list). Everything else, a comma too, is a change.

Changed words are scored by quote, prefix, suffix and old place, weighted 50, 20, 20, 2 as in Hypothesis'
`match-quote.ts`. Unlike there, the best is taken only if it is good, stands clear of the runner-up, and its
context agrees: "The Alpha system was approved" and "The Beta system was approved" score 0.9 on words alone.
Where a name, a number, a negation or any word of weight differs, the context must agree word for word on both
sides; if not, the user is asked.

What no method can decide: where the same words occur several times in the same context (32 characters either
side), the copy at the old place counts as the passage.

All offsets are Unicode code points.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from argmap.text.matching import SoughtSpan, agreement, difference, likeness, similar_spans, weighty
from argmap.text.normalized_text import NormalizedText, edition, fold, words_of

__all__ = ["Anchor", "Candidate", "Reanchored", "State", "anchor_at", "difference", "find_again", "find_all_again"]

CONTEXT = 32


class State(StrEnum):
    """The outcomes of finding a passage again."""

    EXACT = "exact"
    MOVED = "moved"
    CHANGED = "changed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage as position and quote: its offsets, its words, and up to 32 characters before and after them."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place in the new text that may be the passage; `score` is 0..1 by words, context and old place."""

    start: int
    end: int
    exact: str
    score: float


@dataclass(frozen=True, slots=True)
class Reanchored:
    """The result for one passage. `place` is None if LOST; `candidates` come best first and include `place`."""

    state: State
    place: Candidate | None
    candidates: tuple[Candidate, ...]


def anchor_at(text: str, start: int, end: int) -> Anchor:
    """Return the anchor of text[start:end]. Raises ValueError if that is empty or outside the text."""
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no passage at {start}..{end} in a text of {len(text)} characters")
    return Anchor(start, end, text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT])


def find_again(anchor: Anchor, text: str | NormalizedText, near: int | None = None) -> Reanchored:
    """Find the passage in this text. `near` is the expected offset if that is not its old one.

    To find many passages in one text, pass `edition(text)`.
    """
    raw = text.text if isinstance(text, NormalizedText) else text
    if _unchanged(anchor, raw):
        place = Candidate(anchor.start, anchor.end, raw[anchor.start : anchor.end], 1.0)
        return Reanchored(State.EXACT, place, (place,))
    ready = text if isinstance(text, NormalizedText) else edition(text)
    wanted = _wanted(anchor, near)
    if not wanted.quote.strip():
        return Reanchored(State.LOST, None, ())
    whole = _occurrences(ready.folded, wanted.prefix + wanted.quote + wanted.suffix, _MANY)
    if len(whole) == 1 and (wanted.prefix or wanted.suffix):
        spot = whole[0] + len(wanted.prefix)
        return _accept_same(anchor, [_judge(ready, wanted, spot, spot + len(wanted.quote))])
    same = _same_words(ready, wanted)
    decided = _decide_same(anchor, same)
    if decided is not None:
        return decided
    return _decide_changed(ready, anchor, wanted, same)


def find_all_again(anchors: Iterable[Anchor], text: str) -> tuple[Reanchored, ...]:
    """Find each passage in this text; return the results in the order given."""
    ready = edition(text)
    return tuple(find_again(anchor, ready) for anchor in anchors)


# What is sought, and how well a place answers it

_MANY = 2000  # occurrences looked at; a passage that occurs more often is found by its context or not at all
_CLOSE_LOOK = 12  # of them judged word by word


@dataclass(frozen=True, slots=True)
class _Wanted:
    prefix: str  # folded, as are the others
    quote: str
    suffix: str
    before: tuple[str, ...]  # the words of the prefix that are whole, of the quote, of the suffix
    words: tuple[str, ...]
    after: tuple[str, ...]
    near: int


@dataclass(frozen=True, slots=True)
class _Judged:
    candidate: Candidate
    quote: float
    before: float | None  # None: the passage had no words on this side to compare
    after: float | None

    @property
    def context(self) -> float:
        sides = [side for side in (self.before, self.after) if side is not None]
        return sum(sides) / len(sides) if sides else 0.0

    @property
    def firm_context(self) -> bool:
        """Return whether the context matches word for word on one side and mostly on the other."""
        sides = [side for side in (self.before, self.after) if side is not None]
        return bool(sides) and max(sides) > 0.99 and min(sides) >= _AGREES

    @property
    def same_context(self) -> bool:
        """Return whether the context matches word for word on both sides."""
        return self.before is not None and self.after is not None and min(self.before, self.after) > 0.99


def _wanted(anchor: Anchor, near: int | None) -> _Wanted:
    prefix, quote, suffix = (fold(part) for part in (anchor.prefix, anchor.exact, anchor.suffix))
    if prefix.endswith(" ") and quote.startswith(" "):
        prefix = prefix[:-1]
    if quote.endswith(" ") and suffix.startswith(" "):
        suffix = suffix[1:]
    before, after = words_of(prefix), words_of(suffix)
    if len(anchor.prefix) == CONTEXT and len(before) > 1:  # the outermost word may be cut
        before = before[1:]
    if len(anchor.suffix) == CONTEXT and len(after) > 1:
        after = after[:-1]
    return _Wanted(prefix, quote, suffix, before, words_of(quote), after, anchor.start if near is None else near)


def _unchanged(anchor: Anchor, text: str) -> bool:
    around = anchor.prefix + anchor.exact + anchor.suffix
    return text.startswith(around, anchor.start - len(anchor.prefix)) and anchor.start >= len(anchor.prefix)


def _judge(ready: NormalizedText, wanted: _Wanted, start: int, end: int) -> _Judged:
    """Score folded[start:end] as a match. Each side is compared with one extra word too, to forgive an inserted one."""
    folded = ready.folded
    reach = 3 * CONTEXT
    left = words_of(folded[max(0, start - reach) : start])
    right = words_of(folded[end : end + reach])
    before = _best_side(wanted.before, left[-len(wanted.before) :], left[-len(wanted.before) - 1 :])
    after = _best_side(wanted.after, right[: len(wanted.after)], right[: len(wanted.after) + 1])
    found = folded[start:end]
    quote = 1.0 if found == wanted.quote else min(0.99, likeness(wanted.words, words_of(found)))
    first, last = ready.unfold(start, end)
    place = 1 - min(1.0, abs(first - wanted.near) / max(1, len(ready.text)))
    parts = [(50, quote), (20, before), (20, after), (2, place)]
    score = sum(w * v for w, v in parts if v is not None) / sum(w for w, v in parts if v is not None)
    return _Judged(Candidate(first, last, ready.text[first:last], round(score, 4)), quote, before, after)


def _best_side(wanted: Sequence[str], tight: Sequence[str], wide: Sequence[str]) -> float | None:
    if not wanted:
        return None
    whole = agreement(wanted, tight)
    if whole is not None and whole > 0.99:
        return whole
    wider = agreement(wanted, wide)
    return None if wider is None else min(0.9, wider)


# The same words

_LONG = 40  # characters; with at least _LONG_WORDS words, this much of English prose does not recur by chance
_LONG_WORDS = 6
_AGREES = 0.6
_CLEAR_CONTEXT = 0.3  # lead in context over the next of several equal passages


def _occurrences(folded: str, quote: str, limit: int) -> list[int]:
    found: list[int] = []
    at = folded.find(quote)
    while at >= 0 and len(found) < limit:
        found.append(at)
        at = folded.find(quote, at + 1)
    return found


def _same_words(ready: NormalizedText, wanted: _Wanted) -> list[_Judged]:
    """Return the occurrences of the same words, best first; not inside longer words unless the passage was."""
    folded, size = ready.folded, len(wanted.quote)
    cut_left = wanted.prefix[-1:].isalnum() and wanted.quote[0].isalnum()
    cut_right = wanted.suffix[:1].isalnum() and wanted.quote[-1].isalnum()

    def whole(at: int) -> bool:
        joins_left = at > 0 and folded[at - 1].isalnum() and folded[at].isalnum()
        joins_right = folded[at + size : at + size + 1].isalnum() and folded[at + size - 1].isalnum()
        return (cut_left or not joins_left) and (cut_right or not joins_right)

    spots = [at for at in _occurrences(folded, wanted.quote, _MANY) if whole(at)]
    if len(spots) > _CLOSE_LOOK:
        spots.sort(key=lambda at: -_touching(folded, wanted, at))
        del spots[_CLOSE_LOOK:]
    judged = [_judge(ready, wanted, at, at + size) for at in spots]
    return sorted(judged, key=lambda j: -j.candidate.score)


def _touching(folded: str, wanted: _Wanted, at: int) -> int:
    """Return the number of matching characters of context, counted outward from the passage on both sides."""
    end = at + len(wanted.quote)
    left = right = 0
    while left < len(wanted.prefix) and left < at and folded[at - left - 1] == wanted.prefix[-left - 1]:
        left += 1
    while right < len(wanted.suffix) and folded[end + right : end + right + 1] == wanted.suffix[right]:
        right += 1
    return left + right


def _accept_same(anchor: Anchor, judged: Sequence[_Judged]) -> Reanchored:
    place = judged[0].candidate
    sides = [side for side in (judged[0].before, judged[0].after) if side is not None]
    # another copy may by chance stand at the very place, but not beside the same words
    here = place.start == anchor.start and (not sides or max(sides) > 0.99)
    state = State.EXACT if here else State.MOVED
    return Reanchored(state, place, tuple(j.candidate for j in judged))


def _decide_same(anchor: Anchor, same: list[_Judged]) -> Reanchored | None:
    """Return the result if the same words occur in a context that decides between them, otherwise None."""
    if not same:
        return None
    at_old_place = [j for j in same if j.candidate.start == anchor.start and j.same_context]
    if at_old_place:
        return _accept_same(anchor, at_old_place + [j for j in same if j is not at_old_place[0]])
    by_context = sorted(same, key=lambda j: -j.context)
    lead = by_context[0].context - by_context[1].context if len(same) > 1 else 1.0
    if by_context[0].firm_context and lead >= _CLEAR_CONTEXT:
        return _accept_same(anchor, by_context)
    return None


# Changed words

_GOOD = 0.75
_GOOD_QUOTE = 0.5
_CLEAR = 0.1
_RIVAL_CONTEXT = 0.5
_WORTH_SHOWING = 0.35
_SHOWN = 6


def _decide_changed(ready: NormalizedText, anchor: Anchor, wanted: _Wanted, same: list[_Judged]) -> Reanchored:
    changed = [
        judged
        for judged in _similar_places(ready, wanted)
        if judged.quote < 1.0 and not any(_overlap(judged.candidate, s.candidate) for s in same)
    ]
    ranked = sorted(same + changed, key=lambda j: -j.candidate.score)
    candidates = tuple(j.candidate for j in ranked if j.candidate.score >= _WORTH_SHOWING)[:_SHOWN]
    lost = Reanchored(State.LOST, None, candidates)
    if not ranked:
        return lost
    if len(same) == 1 and _stands_alone(wanted, same[0]):
        rivals = [j for j in changed if j.context >= _RIVAL_CONTEXT and j.quote >= _GOOD_QUOTE]
        return lost if rivals else _accept_same(anchor, same)
    best = ranked[0]
    if best.quote == 1.0 and best in same:
        return lost
    lead = best.candidate.score - ranked[1].candidate.score if len(ranked) > 1 else 1.0
    if best.candidate.score < _GOOD or best.quote < _GOOD_QUOTE or lead < _CLEAR or not best.firm_context:
        return lost
    if not best.same_context and (len(wanted.words) < _LONG_WORDS or weighty(anchor.exact, best.candidate.exact)):
        return lost
    return Reanchored(State.CHANGED, best.candidate, candidates)


def _stands_alone(wanted: _Wanted, judged: _Judged) -> bool:
    """Return whether the passage, with a side of its context that still matches, is too long to recur by chance."""
    words = wanted.words
    length = len(wanted.quote)
    if judged.before is not None and judged.before > 0.99:
        words, length = wanted.before + words, length + len(wanted.prefix)
    elif judged.after is not None and judged.after > 0.99:
        words, length = words + wanted.after, length + len(wanted.suffix)
    return length >= _LONG and len(words) >= _LONG_WORDS


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _similar_places(ready: NormalizedText, wanted: _Wanted) -> list[_Judged]:
    sought = SoughtSpan(wanted.before, wanted.words, wanted.after, wanted.quote, wanted.near)
    judged = {span: _judge(ready, wanted, *span) for span in similar_spans(ready, sought, _SHOWN + 2)}
    kept: list[_Judged] = []
    for one in sorted(judged.values(), key=lambda j: -j.candidate.score):
        if not any(_overlap(one.candidate, k.candidate) for k in kept):
            kept.append(one)
    return kept
