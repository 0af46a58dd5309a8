"""The role that a text states beside a name, wherever it stands: "a film by Ana Reed, the head of DH"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    CUES,
    DETERMINERS,
    NAME_WORDS,
    PAST,
    PREPOSITIONS,
    TITLES,
)
from argmap.text.noun_phrases import phrase_from
from argmap.text.words import Word, bare, is_person_noun, words_of

_BEFORE = 80  # characters
_BEHIND = 140
_LONGEST = 6  # words of a role before a name
_FORMS_OF_ADDRESS = NAME_WORDS["address"]
_STATED = re.compile(r", |,? (?:is|was|of|from|serve[sd]|work(?:s|ed)) ")
_BEING = NAME_WORDS["being"]
_NO_ROLE = DETERMINERS | PREPOSITIONS | AUXILIARIES | ADVERBS | PAST | NAME_WORDS["no_role"]


def role_at(text: str, start: int, end: int) -> str | None:
    """Return the role of the person named in text[start:end] that stands right behind or before the name, or None."""
    line = text.find("\n", end)
    role = None
    if _STATED.match(text, end):
        behind = words_of(text, start, min(end + _BEHIND, line if line >= 0 else len(text)))
        named, at, role = phrase_from(behind, 0, text)
        if named is not None and role is None:
            role = _told(behind, at, text)
    if role is not None or not _is_role(text[max(0, start - _BEFORE) : start].rpartition("\n")[2].split(" ")[-2:-1]):
        return role
    first = max(start - _BEFORE, text.rfind("\n", 0, start) + 1)
    return _before(words_of(text, text.find(" ", first, start) + 1 if first else 0, start), text)


def _is_role(last: Sequence[str]) -> bool:
    """Return whether the word before a name can end a role."""
    head = last[0].lower().rstrip(".") if last else ""
    return head not in _FORMS_OF_ADDRESS and (is_person_noun(head) or head in TITLES)


def _told(words: Sequence[Word], at: int, text: str) -> str | None:
    """Return the role in "Reed is the head of DH" and "Reed, who is the town’s clerk"; None if there is none."""
    if at + 1 < len(words) and words[at].text == "," and words[at + 1].low == "who":
        at += 2
    if at + 2 >= len(words) or words[at].low not in _BEING:
        return None
    at += 2 if words[at + 1].low == "as" else 1
    first = at + 1 if words[at].low in {"a", "an", "the"} else at
    last = first
    while last < len(words) and not words[last].hole and words[last].text not in ".,;:—–()!?" and last - first < 12:
        if words[last].low in NAME_WORDS["ends_role"]:
            break
        last += 1
    head = next((i for i in range(first, last) if words[i].low in PREPOSITIONS), last)
    if head <= first or not is_person_noun(bare(words[head - 1].low)):
        return None
    return text[words[first].start : words[last - 1].end]


def _before(words: Sequence[Word], text: str) -> str | None:
    """Return the role in "by public information officer Ana Reed", "Gov. Ana Reed"; None if there is none."""
    first = len(words)
    while first and len(words) - first < _LONGEST:
        word = words[first - 1]
        if word.hole or not (word.low[0].isalpha()) or word.low in _NO_ROLE or (word.low in CUES and not word.capital):
            break
        first -= 1
    if first == len(words):
        return None
    while first + 1 < len(words) and words[first].low.endswith(("ed", "ing", "ly")) and not words[first].capital:
        first += 1
    return text[words[first].start : words[-1].end]
