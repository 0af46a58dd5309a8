"""Find passages with the same words: exactly, nearly, or one contained in the other.

Rows of three words bring together what may be alike, so that only few pairs are compared word by word, and the time
grows with the number of texts and not with its square.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from argmap.text.matching import likeness, weighty
from argmap.text.normalized_text import fold, words_of

FEWEST = 4
"""Shorter rows of words ("yes, of course") are said again by chance."""
NEAR = 0.8
"""Texts this alike are nearly the same: one word in five may be another."""
_ROW = 3
_NEXT = 40  # of the texts with the same row of words, so many that follow are looked at
_SHARED = 0.3  # of the shorter text's rows; what shares fewer is not compared


class Likeness(StrEnum):
    """The ways in which the words of two texts can be the same."""

    SAME = "same"
    NEAR = "near"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Another text with the same words, and the way in which they are the same."""

    other: str
    how: Likeness


def repeats(texts: Mapping[str, str]) -> dict[str, tuple[Repeat, ...]]:
    """Return, for each text whose words recur in others, those others, most alike first: {id: (Repeat, …)}.

    Case, quotation marks, dashes, white space and other marks do not count. Texts that differ by a negation, a number,
    a name or one weighty word say something else, however alike they are.
    """
    by_words: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for id, text in texts.items():
        words = words_of(fold(text))
        if len(words) >= FEWEST:
            by_words[words].append(id)
    rows = list(by_words)
    found: dict[str, list[Repeat]] = defaultdict(list)
    for ids in by_words.values():
        for id in ids:
            found[id] += [Repeat(other, Likeness.SAME) for other in ids if other != id]
    for one, two in _candidates(rows):
        how = _alike(rows[one], rows[two], texts[by_words[rows[one]][0]], texts[by_words[rows[two]][0]])
        if how is not None:
            for id in by_words[rows[one]]:
                found[id] += [Repeat(other, how) for other in by_words[rows[two]]]
            for id in by_words[rows[two]]:
                found[id] += [Repeat(other, how) for other in by_words[rows[one]]]
    rank = list(Likeness)
    return {id: tuple(sorted(found[id], key=lambda r: rank.index(r.how))) for id in texts if found.get(id)}


def _candidates(rows: list[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of rows that share enough pieces to be worth comparing."""
    pieces = [{row[at : at + _ROW] for at in range(len(row) - _ROW + 1)} for row in rows]
    standing: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, mine in enumerate(pieces):
        for piece in mine:
            standing[piece].append(number)
    for number, mine in enumerate(pieces):
        shared: Counter[int] = Counter()
        for piece in mine:
            after = bisect_right(standing[piece], number)
            shared.update(standing[piece][after : after + _NEXT])
        for other, count in shared.items():
            if count >= _SHARED * min(len(mine), len(pieces[other])):
                yield number, other


def _alike(one: tuple[str, ...], two: tuple[str, ...], first: str, second: str) -> Likeness | None:
    short, long = sorted((one, two), key=len)
    if likeness(one, two) >= NEAR:
        return None if weighty(first, second) else Likeness.NEAR
    return Likeness.PART if _stands_together(short, long) else None


def _stands_together(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Return whether the longer text contains the words of the shorter one consecutively."""
    return any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
