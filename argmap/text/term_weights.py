"""Texts as weighted terms (tf-idf), and how much two texts have in common."""

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from math import log, sqrt

Terms = Mapping[str, float]
"""Terms and their weights; those that `TermWeights` gives are a vector of length 1."""


def ngrams(words: Iterable[str], sizes: Iterable[int]) -> Counter[str]:
    """Count the n-grams of characters in these words, each word with a space before and behind it.

    They find what stems miss: "legal" and "illegality", "coal-fired" and "coalfired", a slip of the pen.
    """
    found: Counter[str] = Counter()
    every = tuple(words)
    for size in sizes:
        for word in every:
            found.update(_ngrams_of(word, size))
    return found


@lru_cache(maxsize=20_000)
def _ngrams_of(word: str, size: int) -> tuple[str, ...]:
    padded = f" {word.casefold()} "
    return tuple(padded[at : at + size] for at in range(max(1, len(padded) - size + 1)))


class TermWeights:
    """The weight of each term, by how few of some documents have it (tf-idf); `least` is that of one in all of them."""

    def __init__(self, documents: Iterable[Iterable[str]], least: float = 1.0) -> None:
        spread: Counter[str] = Counter()
        size = 1
        for terms in documents:
            spread.update(set(terms))
            size += 1
        self._unknown = log(size) + least
        self._weight = {term: log(size / (1 + count)) + least for term, count in spread.items()}

    def vector(self, terms: Mapping[str, int], less: Mapping[str, float] | None = None) -> Terms:
        """Return terms and their counts as a vector of length 1; `less` gives a factor for some of them."""
        factor = less or {}
        own, unknown = self._weight, self._unknown
        weighed = {term: (1 + log(count)) * own.get(term, unknown) for term, count in terms.items()}
        for term in factor.keys() & weighed.keys():
            weighed[term] *= factor[term]
        length = sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        return {term: weight / length for term, weight in weighed.items()}


def cosine(one: Terms, other: Terms) -> float:
    """Return the cosine of two vectors of length 1: 0 for nothing in common, 1 for the same."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)
