"""Nouns that report words as a verb does: "Smith’s claim that", "his warning that"."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.text.languages.english import DETERMINERS, POSSESSIVES
from argmap.text.mentions import Mention, mention_of, speaks
from argmap.text.words import Word, bare, possessive

_ADJECTIVES = 2  # at the most, between owner and noun: "Smith’s repeated claim that"
_LONGEST = 6  # words of an owner


def claimed_by(words: Sequence[Word], index: int, text: str) -> tuple[Mention, int] | None:
    """Return who makes the claim that words[index] names, and the index of the owner; None if nobody is named."""
    if index + 1 >= len(words) or words[index + 1].low != "that":
        return None
    for owner in range(index - 1, max(-1, index - 2 - _ADJECTIVES), -1):
        word = words[owner]
        if word.low in POSSESSIVES:
            gender = POSSESSIVES[word.low]
            return Mention(
                word.start, word.end, word.text, word.text, "description", None, gender, pronoun=True, head=""
            ), owner
        if possessive(word):
            first = owner
            while first and (words[first - 1].capital if word.capital else words[first].low not in DETERMINERS):
                first -= 1
            name = [*words[first:owner], word._replace(text=bare(word.text), low=bare(word.low), end=word.end - 2)]
            mention = (
                mention_of(name, text) if owner - first < _LONGEST and not word.text.endswith(("’", "'")) else None
            )
            return None if mention is None or not speaks(mention) else (mention, first)
        if word.hole or not word.low.isalpha() or word.capital:
            return None
    return None
