"""How near a claim is to the words that it cites: as somebody has said, or as its words tell.

The words are compared by their beginnings, in no language in particular. That is rough, so what it tells is shown as a
proposal; a person decides.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from argmap.model.records import Claim, Fidelity, Passage, Records
from argmap.model.verbatim import is_verbatim, plain

_WORD = re.compile(r"[^\W\d_]+|\d+")
_BEGINNING = 5
"""Letters of a word that are compared: "private" and "privacy" are alike, "public" and "publish" as well."""
_SHORTEST = 4
"""Letters of a word that tells something."""
_SHARED = 0.34
"""The part of a claim's words that has to be in the passage, or else the claim is the mapper's own reading."""
_SHORTER = 0.6
"""A claim with less than this part of the passage's words sums it up."""


class Nearness(NamedTuple):
    """How near a claim is to its words; `proposed`: nobody has said so."""

    fidelity: Fidelity
    proposed: bool


def nearness_of(records: Records, claim: Claim) -> Nearness | None:
    """Return how near a claim is to the words that it cites; None where it cites none."""
    found = (records.find(id, Passage) for id in claim.passages)
    return nearness(claim.text, claim.fidelity, tuple(passage.exact for passage in found if passage))


def nearness(text: str, fidelity: Fidelity | None, passages: tuple[str, ...]) -> Nearness | None:
    """Return how near a text is to the passages that it cites: as somebody has said, or as its words tell."""
    if not passages or not text.strip():  # blank cards have passages as well
        return None
    if fidelity is not None:
        return Nearness(fidelity, proposed=False)
    return Nearness(proposal(text, passages), proposed=True)


@lru_cache(maxsize=20_000)
def proposal(text: str, passages: tuple[str, ...]) -> Fidelity:
    """Return how near a claim's text seems to be to the passage that is most like it."""
    if is_verbatim(text, passages):
        return Fidelity.QUOTED
    own = _told(text)
    shared, words = max(((_shared(own, _told(words)), words) for words in passages), default=(0.0, ""))
    if not own or shared < _SHARED:
        return Fidelity.OWN
    return Fidelity.SUMMED_UP if _length(text) < _SHORTER * _length(words) else Fidelity.PARAPHRASED


def _shared(own: frozenset[str], other: frozenset[str]) -> float:
    return len(own & other) / len(own) if own else 0.0


def _told(text: str) -> frozenset[str]:
    """Return the beginnings of the words that tell something; of all words, where there are no long ones."""
    words = [word.casefold() for word in _WORD.findall(plain(text))]
    telling = [word for word in words if len(word) >= _SHORTEST or word.isdigit()]
    return frozenset(word[:_BEGINNING] for word in telling or words)


def _length(text: str) -> int:
    return len(_WORD.findall(text))
