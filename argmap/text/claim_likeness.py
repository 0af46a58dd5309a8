"""Which claim is a passage about? A ranking by how alike the words are, or what they mean if the extra is installed.

Built in are stems and n-grams of characters (tf-idf); with the extra `argmap[similar]`, a sentence model ranks. Neither
tells a side, and none is taken from here. `tests/bench/claim_likeness_figures.py` prints how often each is right.
"""

from collections import Counter
from collections.abc import Sequence

from argmap.text.normalized_text import fold, words_of
from argmap.text.polarity import EMPTY, NEGATIONS, stem
from argmap.text.sentence_model import sentence_model
from argmap.text.term_weights import TermWeights, cosine, ngrams

_SIZES = (4, 5)  # characters
_STEMS = 0.6  # the share of stems; n-grams have the rest: alone they go by endings where nothing is shared


def rank(words: str, claims: Sequence[str]) -> list[tuple[int, float]]:
    """Return (index of the claim, how alike it is, 0..1), the most alike first; equals keep their order."""
    model = sentence_model()
    found = _by_ngrams(words, claims) if model is None else [max(0.0, s) for s in model.likenesses(words, claims)]
    return sorted(enumerate(found), key=lambda pair: -pair[1])


def rank_by_ngrams(words: str, claims: Sequence[str]) -> list[tuple[int, float]]:
    """Rank as `rank` does where the extra is not installed."""
    return sorted(enumerate(_by_ngrams(words, claims)), key=lambda pair: -pair[1])


def _by_ngrams(words: str, claims: Sequence[str]) -> list[float]:
    told = [_telling(text) for text in (words, *claims)]
    found = [0.0] * len(claims)
    for share, counts in (
        (_STEMS, [Counter(map(stem, row)) for row in told]),
        (1 - _STEMS, [ngrams(row, _SIZES) for row in told]),
    ):
        weights = TermWeights(counts)
        own, *others = [weights.vector(count) for count in counts]
        found = [alike + share * cosine(own, other) for alike, other in zip(found, others, strict=True)]
    return found


def _telling(text: str) -> list[str]:
    """Return the words but for function words; all of them if there are no others."""
    every = words_of(fold(text))
    return [word for word in every if word not in EMPTY and word not in NEGATIONS] or list(every)
