"""Words of praise and blame, words that reverse them, and the direction of a claim.

The lists (`languages/en_stance.toml`) are our own and general: no topic's words stand in them. All words are looked up
by Snowball stem.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from nltk.stem.snowball import SnowballStemmer

from argmap.text.languages.tables import word_lists
from argmap.text.normalized_text import fold

_WORD = re.compile(r"[a-z0-9$%]+(?:'[a-z]+)*")
_CLAUSE = re.compile(r"[.!?;:]\s+|,\s+(?:but|yet|and|so|while|although)\s|\s-\s")
_STEMMER = SnowballStemmer("english")


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(word) for word in words)


@dataclass(frozen=True, slots=True)
class Valued:
    """A word of praise (+1) or blame (-1), with negations and the like already applied to its sign."""

    words: str
    sign: int
    clause: str
    of_policy: bool  # a law, plan or ban is named in the same clause


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the Snowball stem of a lower-case word."""
    return str(_STEMMER.stem(word))


STANCE_WORDS = word_lists("en_stance")
GOOD = _stems(STANCE_WORDS["good"])
BAD = _stems(STANCE_WORDS["bad"])
NEGATIONS = STANCE_WORDS["negations"]
_LESS = _stems(STANCE_WORDS["less"]) | NEGATIONS
_UNDO = _stems(STANCE_WORDS["undo"])
_POLICY = _stems(STANCE_WORDS["policy"])
EMPTY = STANCE_WORDS["empty"]


def words_in(text: str) -> list[str]:
    """Return the words of a text in lower case, contractions whole, apostrophes straight."""
    return _WORD.findall(fold(text).casefold())


def clauses_in(text: str) -> list[str]:
    """Split a text at the ends of sentences and the beginnings of clauses."""
    return [clause for clause in _CLAUSE.split(fold(text)) if clause.strip()]


def content_stems(text: str) -> frozenset[str]:
    """Return the stems of the content words; negations and function words are left out."""
    return frozenset(stem(w) for w in words_in(text) if w not in EMPTY and w not in NEGATIONS)


def evaluations(text: str) -> list[Valued]:
    """Return the words of praise and blame, in order. "No harm", "fewer injuries", "injuries fell" are praise."""
    found: list[Valued] = []
    for clause in clauses_in(text):
        words = words_in(clause)
        stems = [stem(word) for word in words]
        policy = any(s in _POLICY and words[i + 1 : i + 2] != ["enforcement"] for i, s in enumerate(stems))
        for at, one in enumerate(stems):
            if one not in GOOD and one not in BAD:
                continue
            sign = 1 if one in GOOD else -1
            before = range(max(0, at - 3), at)
            after = range(at + 1, min(len(stems), at + 4)) if one in BAD else range(0)
            turned = sum(stems[i] in _LESS or words[i] in NEGATIONS for i in before)
            turned += any(stems[i] in _LESS and words[i] not in NEGATIONS for i in after)
            first = next((i for i in before if stems[i] in _LESS or words[i] in NEGATIONS), at)
            found.append(Valued(" ".join(words[first : at + 1]), -sign if turned % 2 else sign, clause, policy))
    return found


def direction(claim: str) -> int:
    """Return +1 if the claim demands or praises its subject, -1 if it opposes or blames it."""
    words = words_in(claim)
    stems = [stem(word) for word in words]
    negative = sum(word in NEGATIONS for word in words) % 2
    prescribes = any(word in STANCE_WORDS["demanding"] for word in words)
    if prescribes:
        undoing = any(s in _UNDO for s in stems)
        return -1 if undoing != bool(negative) else 1
    total = sum((s in GOOD) - (s in BAD) for s in stems)
    if {"more", "than"} <= set(words) and "harm" in words:
        total = -1
    sign = -1 if total < 0 else 1
    return -sign if negative else sign


def forbids(clause: str) -> bool:
    """Return whether the measure that a clause names is a ban."""
    return any(stem(word) in _POLICY & _UNDO for word in words_in(clause))


def prescribes(claim: str) -> bool:
    """Return whether the claim says that something should be done."""
    return any(word in STANCE_WORDS["prescribing"] for word in words_in(claim))
