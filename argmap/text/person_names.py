"""The structure of English personal names: particles, joining words, and months used as names."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.text.languages.english import AUXILIARIES, CALENDAR, CUES, NAME_WORDS, ORG_WORDS
from argmap.text.words import Word, bare

PARTICLES = frozenset(
    """
    de da di du van von der den la le al el bin ibn ben ter dos das del della y e zu und zum zur ten op het ’t 't ap ab
    ferch ó nic ní uí mac mc abu abd ul ur af av do los las lo dalla degli des st bint wa
    """.split()
)
LEADING_PARTICLES = PARTICLES - frozenset("y e do und op ab ur lo av des st ten den mac nic ul".split())
_MONTHS = NAME_WORDS["months_and_first_names"]  # people are called so as well
JOINERS = frozenset("of and & for the on in to at".split())


def named_like_month(words: Sequence[Word], at: int) -> bool:
    """Return whether the name of a month is a person's here ("May said", "April Reed")."""
    word = words[at]
    if word.low not in _MONTHS or not word.capital:
        return False
    if at + 1 >= len(words):
        return True
    behind = words[at + 1]
    if behind.capital:
        return behind.low not in CALENDAR
    return behind.hole or behind.text in ",.;" or behind.low in CUES or behind.low in AUXILIARIES


def looks_like_person(names: list[Word]) -> bool:
    """Return whether capitalized words look like a person's name."""
    lows = [bare(w.low).rstrip(".") for w in names]
    if not 1 <= len([n for n in lows if n not in PARTICLES]) <= 5:
        return False
    if any(low in ORG_WORDS for low in lows) or any(w.text in {"&", "and"} or w.low in JOINERS for w in names):
        return False
    if any(w.text.isupper() and len(w.text) > 2 and "." not in w.text for w in names):
        return False
    return not any(char.isdigit() for w in names for char in w.text)
