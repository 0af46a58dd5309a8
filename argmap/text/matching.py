"""Similarity and differences of two wordings, and the places in a text that may match a passage.

RapidFuzz compares (longest common subsequence); difflib, whose longest blocks keep together what stands together,
aligns a passage with a text and shows differences. A passage is sought by its own words, the rarest first, so the time
depends on how often they occur and not on the length of the text.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from rapidfuzz.distance import Indel, LCSseq

from argmap.text.normalized_text import WORD, NormalizedText, fold

Op = Literal["same", "removed", "added"]

_PIECE = re.compile(r"\w+(?:['’]\w+)*|\s+|.", re.DOTALL)
_NEGATIONS = frozenset(
    {"no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "nowhere", "without", "cannot"}
    | {"hardly", "barely", "scarcely", "few", "little", "unless"}
)
_COMMON = 300  # occurrences from which on a word says little about the place
_CELL = 4  # words; edits shift the words of a passage by a few


def difference(old: str, new: str) -> tuple[tuple[Op, str], ...]:
    """Return the edit from the old words to the new, in pieces to show: ("same" | "removed" | "added", text).

    Same and added joined give `new`; same and removed joined give `old`, but for white space and quotation
    marks, which are not worth showing as changes.
    """
    before, after = _PIECE.findall(old), _PIECE.findall(new)
    matcher = SequenceMatcher(None, [fold(p) for p in before], [fold(p) for p in after], autojunk=False)
    pieces: list[tuple[Op, str]] = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(("same", "".join(after[j1:j2])))
            continue
        if i2 > i1:
            pieces.append(("removed", "".join(before[i1:i2])))
        if j2 > j1:
            pieces.append(("added", "".join(after[j1:j2])))
    return tuple(pieces)


def agreement(wanted: Sequence[str], found: Sequence[str]) -> float | None:
    """Return the share of the wanted words found in this order, 0..1 weighted by letters; None if none are wanted."""
    total = sum(map(len, wanted))
    if not total:
        return None
    if tuple(wanted) == tuple(found):
        return 1.0
    blocks = LCSseq.editops(wanted, found).as_matching_blocks()
    return sum(len(word) for block in blocks for word in wanted[block.a : block.a + block.size]) / total


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """Return the similarity of two word sequences, 0..1 weighted by letters; similar words count in part."""
    total = sum(map(len, old)) + sum(map(len, new))
    if not total:
        return 0.0
    same = 0.0
    i = j = 0
    for block in LCSseq.editops(old, new).as_matching_blocks():
        if 0 < block.a - i <= 3 and 0 < block.b - j <= 3:
            one, other = " ".join(old[i : block.a]), " ".join(new[j : block.b])
            ratio = Indel.normalized_similarity(one, other)
            same += max(0.0, 2 * ratio - 1) * (len(one) + len(other) - (block.a - i) - (block.b - j) + 2)
        i, j = block.a + block.size, block.b + block.size
        same += 2 * sum(map(len, old[block.a : i]))
    return min(1.0, same / total)


def weighty(old: str, new: str) -> bool:
    """Return whether the texts differ by a name, a number, a negation, or one long word replaced by another."""
    pieces = [(op, fold(text)) for op, text in difference(old, new)]
    for number, (op, text) in enumerate(pieces):
        if op == "same":
            continue
        words = WORD.findall(text)
        if any(c.isdigit() for c in text) or any(_negates(word) for word in words):
            return True
        if any(word[0].isupper() for word in words) and number > 0:
            return True
        if op == "removed" and number + 1 < len(pieces) and pieces[number + 1][0] == "added":
            other = pieces[number + 1][1]
            long_words = [w for part in (text, other) for w in WORD.findall(part) if len(w) >= 4]
            if long_words and Indel.normalized_similarity(text.casefold(), other.casefold()) < 0.75:
                return True
    return False


def _negates(word: str) -> bool:
    return word.casefold() in _NEGATIONS or "n't" in word.casefold()


# Where a passage may stand


@dataclass(frozen=True, slots=True)
class SoughtSpan:
    """A passage to find: its words and those around it, folded. `near` is the expected offset."""

    before: tuple[str, ...]
    words: tuple[str, ...]
    after: tuple[str, ...]
    quote: str
    near: int


def similar_spans(ready: NormalizedText, sought: SoughtSpan, most: int) -> list[tuple[int, int]]:
    """Return spans of the folded text that may match, likeliest first, from at most `most` places."""
    row = sought.before + sought.words + sought.after
    votes = _votes(ready, row, sought.near)
    cells = {cell: votes[cell - 1] + votes[cell] + votes[cell + 1] for cell in list(votes)}
    taken: list[int] = []
    spans: list[tuple[int, int]] = []
    for cell, _ in sorted(cells.items(), key=lambda item: (-item[1], item[0]))[: 6 * most]:
        if len(taken) == most:
            break
        if any(abs(cell - other) <= 1 for other in taken):
            continue
        taken.append(cell)
        spot = cell * _CELL
        if not _worth_aligning(ready, row, spot):
            continue
        span = _align(ready, sought, spot, len(sought.before), row)
        if span is None or not 0.6 < (span[1] - span[0]) / len(sought.quote) < 1.7:  # the context led astray
            span = _align(ready, sought, spot + len(sought.before), 0, sought.words) or span
        if span is not None:
            spans.append(span)
    return spans


def _votes(ready: NormalizedText, row: Sequence[str], near: int) -> Counter[int]:
    votes: Counter[int] = Counter()
    occurring = sorted((len(ready.postings[w]), i, w) for i, w in enumerate(row) if w in ready.postings)
    for number, (count, index, word) in enumerate(occurring[:80]):
        if count > _COMMON and number >= 3:
            break
        postings = ready.postings[word]
        if count > _COMMON:
            middle = bisect_right(postings, near * len(ready.words) // max(1, len(ready.text)))
            postings = postings[max(0, middle - _COMMON // 2) : middle + _COMMON // 2]
        weight = 1000 // count + 1
        for spot in postings:
            votes[(spot - index) // _CELL] += weight
    return votes


def _worth_aligning(ready: NormalizedText, row: Sequence[str], spot: int) -> bool:
    """Return whether enough of the words occur, in any order: a quick check before the slow alignment."""
    there = set(ready.words[max(0, spot - len(row) // 2) : spot + 2 * len(row)])
    wanted = set(row)
    return sum(len(word) for word in wanted if word in there) * 3 >= sum(map(len, wanted))


def _align(
    ready: NormalizedText, sought: SoughtSpan, spot: int, first: int, row: Sequence[str]
) -> tuple[int, int] | None:
    """Return the span that matches the passage, row[first:first + n], if `row` is aligned with the text at `spot`."""
    slack = 8 + len(sought.words) // 2
    stop = first + len(sought.words)
    low = max(0, spot - slack)
    window = ready.words[low : spot + len(row) + slack]
    partner: dict[int, int] = {}
    # Not RapidFuzz: a longest common subsequence scatters words, and the user would be asked about more passages.
    for a, b, size in SequenceMatcher(None, row, window, autojunk=False).get_matching_blocks():
        partner.update((a + k, b + k) for k in range(size))
    matched = _together([i for i in range(first, stop) if i in partner], partner)
    if not matched:  # nothing of it is left, but what stands between its neighbors is worth showing
        if first - 1 not in partner or not 1 < partner.get(stop, 0) - partner[first - 1] <= slack:
            return None
        start, end = partner[first - 1] + 1, partner[stop] - 1
        return _with_marks(ready, sought, low + start, low + end)
    start, end = partner[matched[0]], partner[matched[-1]]
    if first not in partner and start - partner.get(first - 1, -slack) <= slack // 2:
        start = partner[first - 1] + 1  # the passage now begins with other words
    else:
        start -= _within_sentence(ready, low + start, -1, matched[0] - first)
    if stop - 1 not in partner and partner.get(stop, end + slack) - end <= slack // 2:
        end = partner[stop] - 1
    else:
        end += _within_sentence(ready, low + end, 1, stop - 1 - matched[-1])
    return _with_marks(ready, sought, low + start, low + end)


def _together(matched: list[int], partner: dict[int, int]) -> list[int]:
    """Return the longest run of matched words that are close together in the text: a distant "the" is another one."""
    best: list[int] = []
    run: list[int] = []
    for index in matched:
        if run and (partner[index] - partner[run[-1]]) - (index - run[-1]) > max(2, len(run)):
            run = []
        run.append(index)
        if len(run) > len(best):
            best = run
    return best


def _with_marks(ready: NormalizedText, sought: SoughtSpan, first: int, last: int) -> tuple[int, int]:
    start, end = ready.word_starts[first], ready.word_ends[last]
    lead = re.match(r"[^\w\s]+", sought.quote)
    tail = re.search(r"[^\w\s]+$", sought.quote)
    if lead and ready.folded[:start].endswith(lead.group()):
        start -= len(lead.group())
    if tail and ready.folded.startswith(tail.group(), end):
        end += len(tail.group())
    return start, end


def _within_sentence(ready: NormalizedText, word: int, step: int, most: int) -> int:
    """Return how many words, at most `most`, lie in this direction (`step` is 1 or -1) within the sentence."""
    gone = 0
    while gone < most and 0 <= word + step < len(ready.words):
        left, right = (word, word + step) if step > 0 else (word + step, word)
        if any(mark in ".!?" for mark in ready.folded[ready.word_ends[left] : ready.word_starts[right]]):
            break
        word += step
        gone += 1
    return gone
