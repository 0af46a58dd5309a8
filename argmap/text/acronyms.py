"""Acronyms and what they stand for, and the key by which names are compared."""

from __future__ import annotations

import re
from functools import lru_cache

from argmap.text.languages.english import NAME_WORDS
from argmap.text.words import bare

SMALL_IN_NAMES = NAME_WORDS["small_in_names"]


def initials(name: str) -> str:
    """Return the first letters of the words that count in a name, in capitals."""
    return "".join(word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in SMALL_IN_NAMES).upper()


@lru_cache(maxsize=8192)
def key_of(name: str) -> str:
    """Return a name's key for comparison: lower case, without article, dots and possessive."""
    return re.sub(r"[^\w& ]", "", re.sub(r"^(?:the|a|an)\s+", "", bare(name).lower())).strip()


def acronym_of(short: str, long: str) -> bool:
    """Return whether `short` is made of the first letters of `long`."""
    letters = re.sub(r"[^A-Za-z&]", "", short)
    if not 2 <= len(letters) <= 8 or not letters.isupper() or " " not in long:
        return False
    return letters in {initials(long), all_initials(long)}


def all_initials(name: str) -> str:
    """Return the first letters of all words in a name but its articles, in capitals."""
    return "".join(
        word[0] for word in re.split(r"[\s-]+", name) if word and word.lower() not in {"the", "a", "an"}
    ).upper()
