"""Words of a sentence, and the kinds of nouns."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from argmap.text.languages.english import (
    DETERMINERS,
    GROUP_NOUNS,
    NAME_WORDS,
    PAPER_NOUNS,
    PAST,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
)

HOLE = "\x00"
"""Stands for each character of a quotation in a masked text."""

_WORD = re.compile(
    r"(?:Which\?|Yahoo!)(?=[ ,][^\W\d_A-Z]|, )"
    r"|[A-Za-z][a-z]*(?![\w’'.&/-])"  # most words, before the others are tried
    r"|\x00+|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Lt|Col|Gen|Sgt|Capt|Cmdr|Maj|Adm|Det|Rev|Hon|Jr|Sr|St|Inc|Corp|Co|Ltd|No|Mt|Ft)\."
    r"|(?:[A-Za-z]\.){2,}|[A-Z]\.(?=\s(?:[A-Z]|(?:de|van|von|der|den|la|le|du|di|da|del|al|bin|ten|ter)\s))|[@#]?\w+(?:[’'.&/-]\w+)*[’'](?=\s)|[@#]?\w+(?:[’'.&/-]\w+)*|([^\w\s])\1{3,}|[^\w\s]"
)
_CALLING_ENDING = re.compile(
    r"(?:ologist|ographer|icist|omist|iatrist|[lrt]ician|swoman|-in-chief|-founder|-owner|-author|-worker|-maker"
    r"|(?:mum|mom|dad|mother|father)-of-\w+|-year-old|-\w+er)$"
)


_PARTISANS = NAME_WORDS["partisans"]  # "the panel’s top Democrat"


class Word(NamedTuple):
    """A word, a sign or a hole, with its place in the text; a tuple because a long text has very many of them.

    `hole` says that it stands for a quotation, `capital` that it begins with a capital letter.
    """

    text: str
    low: str
    start: int
    end: int
    hole: bool
    capital: bool


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Split text[start:end] into words, signs and holes."""
    new = tuple.__new__  # what `Word(…)` comes to, in half the time: this is where reading spends most of it
    return [
        new(Word, (said := m[0], said.lower(), m.start(), m.end(), (first := said[0]) == HOLE, first.isupper()))
        for m in _WORD.finditer(text, start, end)
    ]


def possessive(word: Word) -> bool:
    """Return whether the word ends in a possessive s, or in the bare apostrophe after a plural."""
    return word.low.endswith(("’s", "'s", "s’", "s'"))


def bare(text: str) -> str:
    """Return a word without its possessive ending."""
    if not text.endswith(("s", "’", "'")):
        return text
    for ending in ("’s", "'s", "’", "'"):
        if text.endswith(ending):
            return text[: -len(ending)]
    return text


def is_plural(noun: str) -> bool:
    """Return whether the noun looks like a plural."""
    return (noun.endswith("s") and not noun.endswith(("ss", "us", "is"))) or noun in NAME_WORDS["plural_people"]


@lru_cache(maxsize=8192)
def singular(noun: str) -> str:
    """Return the singular of a regular plural noun."""
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if is_plural(noun) and noun.endswith("s") else noun


@lru_cache(maxsize=8192)
def is_person_noun(noun: str) -> bool:
    """Return whether this is a noun for a person or persons."""
    one = singular(noun)
    return noun in PEOPLE_NOUNS or one in PEOPLE_NOUNS or one in _PARTISANS or _CALLING_ENDING.search(one) is not None


@lru_cache(maxsize=8192)
def is_group_noun(noun: str) -> bool:
    """Return whether this is a noun for an organization or a group."""
    return noun in GROUP_NOUNS or singular(noun) in GROUP_NOUNS


@lru_cache(maxsize=8192)
def is_paper_noun(noun: str) -> bool:
    """Return whether this is a noun for a document that can be quoted as a speaker."""
    return noun in PAPER_NOUNS or singular(noun) in PAPER_NOUNS


def verbal(word: Word, before: Word, behind: Word | None) -> bool:
    """Return whether this lower-case word is most likely the verb between the noun `before` and the word `behind`."""
    if word.low in PAST:
        return not word.capital
    if not word.low.endswith("ed") or word.capital or "-" in word.text:
        return False
    noun = before.low
    if behind is not None and (
        behind.capital or behind.low in DETERMINERS or behind.low in PREPOSITIONS or behind.low in PRONOUNS
    ):
        return noun not in DETERMINERS and not noun.endswith("ly")
    return before.capital or is_plural(noun) or is_person_noun(noun) or is_group_noun(noun) or is_paper_noun(noun)
