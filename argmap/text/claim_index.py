"""An index of claims by their words: which of them say what is being typed?"""

import math
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from argmap.text.normalized_text import fold, words_of
from argmap.text.polarity import EMPTY, NEGATIONS, stem

FEWEST = 2
"""Words that tell something, before anything is offered."""
SHORTEST = 4
"""Letters of a claim's beginning that are enough to tell it."""
_SHARE = 0.65
"""The share of the typed words, and of the claim's, that near-same claims have in common."""


@dataclass(frozen=True, slots=True)
class _Indexed:
    text: str
    words: frozenset[str]
    stems: frozenset[str]
    denies: bool


@dataclass
class ClaimIndex:
    """Claims by id, found by their words. Each change takes time by the length of its claim alone."""

    _claims: dict[str, _Indexed] = field(default_factory=dict)
    _of_stem: dict[str, set[str]] = field(default_factory=dict)
    _of_word: dict[str, set[str]] = field(default_factory=dict)
    _words: list[str] = field(default_factory=list)
    """Every word, sorted: those that begin with some letters stand together."""

    @staticmethod
    def of(texts: Mapping[str, str]) -> "ClaimIndex":
        """Return the index of claims: their texts by id."""
        made = ClaimIndex()
        for id, text in texts.items():
            made.put(id, text)
        return made

    def __len__(self) -> int:
        """Return how many claims there are."""
        return len(self._claims)

    def put(self, id: str, text: str) -> None:
        """Add a claim, or give it other words."""
        self.remove(id)
        words, denies = _telling(text)
        one = self._claims[id] = _Indexed(_plain(text), frozenset(words), frozenset(map(stem, words)), denies)
        for word in one.words:
            if word not in self._of_word:
                self._of_word[word] = set()
                insort(self._words, word)
            self._of_word[word].add(id)
        for told in one.stems:
            self._of_stem.setdefault(told, set()).add(id)

    def remove(self, id: str) -> None:
        """Remove a claim, if it is there."""
        one = self._claims.pop(id, None)
        for word in one.words if one else ():
            self._of_word[word].discard(id)
        for told in one.stems if one else ():
            self._of_stem[told].discard(id)

    def find(self, typed: str, most: int = 5, without: Collection[str] = ()) -> list[str]:
        """Return the claims that say what is typed, the likest first.

        They hold every word that tells something, the last one perhaps only begun; or they begin with what is typed;
        or most of their words are the same. A claim that denies what is typed, or the other way round, is none.
        """
        words, denies = _telling(typed)
        plain = _plain(typed)
        ends = typed[-1:].isspace() or not typed[-1:].isalnum()
        begun = plain.rsplit(" ", 1)[-1] if plain and not ends else ""
        if len(plain) < SHORTEST - 2:
            return []
        whole = words[:-1] if begun and words and words[-1] == begun else words
        groups = [(stem(word), self._of_stem.get(stem(word), set())) for word in dict.fromkeys(whole)]
        if len(whole) < len(words):
            groups.append((stem(begun), self._beginning_with(begun) | self._of_stem.get(stem(begun), set())))
        weights = [self._weight(len(ids)) for _, ids in groups]
        shares: defaultdict[str, float] = defaultdict(float)
        for weight, (_, ids) in zip(weights, groups, strict=True):
            for id in ids:
                shares[id] += weight
        total, found = sum(weights), list[tuple[float, str]]()
        for id, share in shares.items():
            one = self._claims[id]
            if id in without:
                continue
            said, common = share / total, sum(told in one.stems for told, _ in groups)
            of_claim = common / max(1, len(one.stems))
            begins = len(plain) >= SHORTEST and one.text.startswith(plain)
            holds = len(groups) >= FEWEST and said > 0.999
            alike = len(groups) > FEWEST and said >= _SHARE and of_claim >= _SHARE
            if (begins or holds or alike) and (one.denies or not denies) and (begins or holds or one.denies == denies):
                found.append((begins + said + of_claim + (one.denies == denies), id))
        found.sort(key=lambda pair: (-pair[0], self._claims[pair[1]].text, pair[1]))
        return [id for _, id in found[:most]]

    def _weight(self, many: int) -> float:
        return math.log(1 + (1 + len(self._claims)) / (1 + many))

    def _beginning_with(self, begun: str) -> set[str]:
        return {id for word in self._those_beginning_with(begun) for id in self._of_word[word]}

    def _those_beginning_with(self, begun: str) -> Iterator[str]:
        at = bisect_left(self._words, begun)
        while at < len(self._words) and self._words[at].startswith(begun):
            yield self._words[at]
            at += 1


def _plain(text: str) -> str:
    return " ".join(words_of(fold(text)))


def _telling(text: str) -> tuple[list[str], bool]:
    """Return the words that tell something, in order, and whether there is a negation among the others."""
    every = words_of(fold(text))
    told = [word for word in every if word not in EMPTY and word not in NEGATIONS]
    return told, any(word in NEGATIONS or word.endswith("n't") for word in every)
