"""Sort quotations into piles by what they are about: shared content words and names, near-same words, and nearness.

Two quotations are as alike as their stems (tf-idf), their n-grams of characters, and, in one source, as near as they
stand: what stands close together is mostly about the same. The words of the question tell nothing, since all
quotations have them. Nothing of this tells a side.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import exp, sqrt
from operator import itemgetter

from argmap.text.content_words import ContentWord, content_words
from argmap.text.linkage import Limits, Pair, linked
from argmap.text.pile_headings import Headings
from argmap.text.term_weights import Terms, TermWeights, ngrams

_ALIKE, _HARDLY = 0.08, 0.03  # see `Limits`; found by reading the piles of forty articles
_STEMS = 0.5  # the share of stems in the likeness of words; n-grams have the rest
_NGRAM = (4,)  # characters
_LEAST = 0.3  # the weight of a term that all have
_OF_THE_QUESTION = 0.3  # how much of its weight a word keeps
_NEAR, _REACH = 0.2, 400.0  # what nearness is worth at most, and the characters after which that has fallen to a third
_OTHER_SPEAKER = 0.6  # how much of it counts between two speakers
_NEIGHBORS = 6  # so many that follow in the text may be alike without a word in common
_SAME_TERM = 40  # with so many of those before it that have the same term, a quotation is compared at most;
_MANY = 100  # with fewer, down to a quarter, where there are more quotations than this
_MOST_ALIKE = 12  # so many before it count
_FEWEST = 3  # members of a pile worth having
_LARGEST = 3  # a pile has at most one in so many of all


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said: the words, the speaker (any name or id), and where it stands: a source and a place in it.

    `in_thread`: it is a comment; `answers` is the index of the one that it answers.
    """

    words: str
    speaker: str | None
    source: int
    position: int
    in_thread: bool = False
    answers: int | None = None


@dataclass(frozen=True, slots=True)
class SortedPile:
    """Utterances about the same, by their indices: by speaker, and in the order of the text.

    `heading` is one to three of their own words, or how the first begins; "" for those that go with no others.
    `joins` is the index of the existing pile to which these belong.
    """

    heading: str
    members: tuple[int, ...]
    joins: int | None = None


def sort_into_piles(
    said: Sequence[Utterance], question: str = "", existing: Sequence[Collection[int]] = ()
) -> list[SortedPile]:
    """Return piles of utterances: those that join an existing one, new ones, the largest first, and the rest.

    `existing` gives the utterances of piles that stay as they are. All others are returned, each in one pile.
    """
    words = [list(content_words(one.words)) for one in said]
    few = max(_FEWEST, round(sqrt(len(said)) / 2))
    hardly = _HARDLY * min(1.0, sqrt(_MANY / max(1, len(said))))  # in many, the average of a pile sinks
    limits = Limits(_ALIKE, hardly, few, most=max(2 * _FEWEST, len(said) // _LARGEST))
    groups = linked(len(said), _likenesses(said, words, question), limits, existing)
    headings = Headings(words, question)
    joining: list[SortedPile] = []
    new: list[tuple[int, ...]] = []
    alone: list[int] = []
    for group in groups:
        if group.seed is not None:
            members = _by_speaker(said, set(group.members) - set(existing[group.seed]))
            joining += [SortedPile("", members, group.seed)] if members else []
        elif len(group.members) > 1:
            new.append(_by_speaker(said, group.members))
        else:
            alone += group.members
    new.sort(key=lambda members: (-len(members), _place(said[members[0]])))
    made = [SortedPile(headings.of(members) or _opening(said[members[0]]), members) for members in new]
    rest = [SortedPile("", _by_speaker(said, alone))] if alone else []
    return [*joining, *made, *rest]


def _opening(one: Utterance) -> str:
    return " ".join(one.words.split()[:3]).rstrip(".,;:!?…") + "…"


def _place(one: Utterance) -> tuple[int, int]:
    return one.source, one.position


def _by_speaker(said: Sequence[Utterance], members: Collection[int]) -> tuple[int, ...]:
    """Return the members by speaker, who speaks first coming first, and in the order of the text, as threads are."""
    ordered = sorted(members, key=lambda i: _place(said[i]))
    rank: dict[str | int, int] = {}
    for index in ordered:
        rank.setdefault(_voice(said, index), len(rank))
    return tuple(sorted(ordered, key=lambda i: rank[_voice(said, i)]))


def _voice(said: Sequence[Utterance], index: int) -> str | int:
    """Return what stands together in a pile: what one speaker says, but in a thread each comment by itself."""
    one = said[index]
    return index if one.in_thread or one.speaker is None else one.speaker


def _likenesses(
    said: Sequence[Utterance], words: Sequence[Sequence[ContentWord]], question: str
) -> Mapping[Pair, float]:
    """Return how alike the pairs are that have something in common or stand close together."""
    alike: dict[Pair, float] = defaultdict(float)
    for pair, near in _nearness(said):
        alike[pair] += near
    having: dict[str, list[tuple[int, float]]] = defaultdict(list)
    window = min(_SAME_TERM, max(_SAME_TERM // 4, _MANY * _SAME_TERM // max(1, len(said))))
    for number, vector in enumerate(_vectors(words, question)):
        sums: dict[int, float] = defaultdict(float)
        for term, weight in vector.items():
            for other, its in having[term][-window:]:
                sums[other] += weight * its
            having[term].append((number, weight))
        for other, product in nlargest(_MOST_ALIKE, sums.items(), key=itemgetter(1)):
            alike[other, number] += product
    return alike


def _vectors(words: Sequence[Sequence[ContentWord]], question: str) -> Iterator[Terms]:
    """Yield for each row of words the vector of its stems and n-grams: the product of two is how alike they are."""
    asked = {word.stem: _OF_THE_QUESTION for word in content_words(question)}
    stems = [Counter(word.stem for word in row) for row in words]
    grams = [ngrams((word.word for word in row if word.stem not in asked), _NGRAM) for row in words]
    stem_weights, gram_weights = TermWeights(stems, _LEAST), TermWeights(grams, _LEAST)
    for row, gram_row in zip(stems, grams, strict=True):
        vector = {term: sqrt(1 - _STEMS) * weight for term, weight in gram_weights.vector(gram_row).items()}
        vector.update((f"={stem}", sqrt(_STEMS) * w) for stem, w in stem_weights.vector(row, asked).items())
        yield vector


def _nearness(said: Sequence[Utterance]) -> Iterator[tuple[Pair, float]]:
    """Yield the pairs that stand close together in a source, or answer one another, and what that is worth."""
    ordered = sorted(range(len(said)), key=lambda i: _place(said[i]))
    for at, index in enumerate(ordered):
        one = said[index]
        for next in ordered[at + 1 : at + 1 + _NEIGHBORS]:
            two = said[next]
            if one.source == two.source:
                gap = max(0, two.position - one.position - len(one.words))
                same = one.speaker is not None and one.speaker == two.speaker
                worth = _NEAR * (1.0 if same else _OTHER_SPEAKER) * exp(-gap / _REACH)
                yield (min(index, next), max(index, next)), worth
    for index, one in enumerate(said):
        if one.answers is not None and one.answers != index:
            yield (min(index, one.answers), max(index, one.answers)), _NEAR
