"""Validate speaker names: a name that can be no speaker's must not be shown above somebody's words.

What is let through may be a person, a body, a paper that says something, or a description of people. A button, a mark,
a time, an adverb, a heading, a number and a clause are not: "unknown" is better than any of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from punkt.data import english

from argmap.text.given_names import AMBIGUOUS, gender_of
from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALENDAR,
    CUES,
    DETERMINERS,
    NAME_WORDS,
    NOUNLIKE,
    PAPER_NOUNS,
    PEOPLE_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
)
from argmap.text.languages.english_not_names import (
    ASKING,
    BASES,
    BETWEEN,
    BUTTONS,
    DAYS,
    ENTITY,
    FINITE,
    HEADING_PHRASES,
    LINKING,
    NOBODY,
    NUMBERS,
    ONES,
    OTHER_ADVERBS,
    OUTCRIES,
    PARTS,
    POINTING,
    REFERRED,
    REFUSED_BUTTONS,
    RELATIVE,
    SMALL_WORDS,
)

_SIGN = re.compile(r"[<>{}\[\]|=^\\†‡•●▪■→\x00]|--")
_ADDRESS = re.compile(
    r"(?i)https?:|\bwww\.|\.(?:com|org|net|co|gov|edu|html?|php)/|\b[\w.+-]+@[\w-]+\.\w|\bisbn\b|\bdoi\b|\d{7}"
)
_CLOCK = re.compile(r"(?i)^\d{1,2}[:.]\d\d|^\d{1,2}\s?[ap]\.?m\b")
_SHORTENED = re.compile(
    r"(?i)^(?:(?:i|you|he|she|it|we|they|that|there|here|what|who|let|where|how)[’'](?:s|m|re|ve|ll|d)|\w+n[’']t|cannot|gonna|wanna)$"
)

_OPENING = '.!?:;…\x00”"’»―—–-~•*>|('
_TELLING = re.compile(r"[ \n]*(?:([a-z’']+)|, (?:an?|the|who|which|whose|based|founded|one) )")
_TITLED = re.compile(r"(?:[A-Z][\w’'-]+ ){3,}[A-Z][\w’'-]+")
_TELLS = frozenset(word for word in CUES | AUXILIARIES if not word.endswith("ing"))
_QUOTED = frozenset('”"’»\x00―—–-~(*:;')
_STANDS_ALONE = re.compile(r"[.!?](?:\s|$)|\s*\n|$")
_SMALL = 16 | 32 | 64  # Punkt's flags of a word that it saw in small letters
_APART = re.compile(r"\d+$|\w+(?:ed|ing) (?:by|for|from|with|in|on|to|at)\b")  # "61", "flanked by nurses"
_AMOUNT = re.compile(r"[\d.,%$£€]+(?:st|nd|rd|th|m|bn|k|am|pm)?")
_FINITE_HERE = re.compile(r"^[a-z]+(?:[^s]s|ches|shes|xes)$")
_PLURAL_PEOPLE = re.compile(r"(?:ees|ers|ors|ists|ians|ants|ents|ans|ites|men|ives|ics)$")


def seen_small(low: str) -> bool:
    """Return whether this is a common English word that Punkt knows in lower case, so not a name by itself."""
    return english.ORTHO_CONTEXT.get(low, 0) & _SMALL != 0


def never_named(low: str) -> bool:
    """Return whether this is a common word that Punkt never saw in a name, and nobody's name: "enter", "despite"."""
    flags = english.ORTHO_CONTEXT.get(low, 0)
    return (
        flags & _SMALL != 0 and not flags & 4 and gender_of(low) is None and low not in AMBIGUOUS and low not in ENTITY
    )


def stands_as_name(name: str) -> bool:
    """Return whether this can be shown as a speaker's name, wherever it was found."""
    return _fits(" ".join(name.split()), opens=False, told=True)


def lets_through(text: str, start: int, end: int) -> bool:
    """Return whether text[start:end] can name or describe a speaker."""
    gap = text[max(0, start - 4) : start]
    before = gap.rstrip()[-1:]
    opens = not before or "\n" in gap or before in _OPENING
    if opens and before not in _QUOTED and _STANDS_ALONE.match(text, end):
        return False  # a sentence of its own: a heading, an outcry
    if opens and text[end : end + 1] == ":" and _TITLED.fullmatch(text, start, end):
        return False  # "Veto Power Impedes Peace Efforts: …"
    told = _TELLING.match(text, end)
    said = " ".join(text[start:end].split())
    if opens and text[end : end + 1] == ":" and _is_label(said):
        return False  # "Key findings: …"
    return _fits(said, opens=opens, told=told is not None and (told[1] is None or told[1] in _TELLS))


def opens_with_adverb(text: str, start: int, low: str) -> bool:
    """Return whether the word at `start` is a sentence adverb or an interjection: "However", "Perhaps", "Oh"."""
    if low == "no" or (low not in LINKING and low not in OTHER_ADVERBS and low not in OUTCRIES):
        return False
    gap = text[max(0, start - 4) : start]
    return not gap.strip() or "\n" in gap or gap.rstrip()[-1] in _OPENING


@lru_cache(maxsize=16384)
def _fits(said: str, *, opens: bool, told: bool) -> bool:
    if not any(char.isalpha() for char in said) or _SIGN.search(said) or _ADDRESS.search(said) or _CLOCK.match(said):
        return False
    tokens = said.split()
    lows = [token.lower().strip(",.;:!?()’'") for token in tokens]
    lows = [low for low in lows if low] or [""]
    if " ".join(lows) in HEADING_PHRASES:
        return False
    if len(lows) == 1:
        return _one_word(tokens[0].strip(",;:()"), lows[0], opens=opens, told=told)
    if len(tokens) > 3 and _is_headline(tokens, lows):
        return False
    return not (
        _wrong_start(tokens, lows, opens=opens, told=told)
        or _is_number(lows)
        or _is_heading(tokens, lows, told=told)
        or clause(said)
    )


def _one_word(word: str, low: str, *, opens: bool, told: bool) -> bool:
    """Return whether a single word can be a speaker."""
    if low in PRONOUNS or word in {"Which?", "Yahoo!"}:
        return True  # whom it stands for is another question
    if (
        _SHORTENED.match(low)
        or low in NOBODY
        or "/" in word
        or all(part in NUMBERS or part.isdigit() for part in low.split("-"))
    ):
        return False
    capital = word[0].isupper()
    if not capital:
        if word[0] in "@#" or not seen_small(low) or low in ENTITY or low in NAME_WORDS["some_people"]:
            return low not in BUTTONS or low in ENTITY
        if low in OTHER_ADVERBS or low in ADVERBS or low in LINKING or low in PREPOSITIONS or low in OUTCRIES:
            return low in NAME_WORDS["one_or_all"] and low != "both"
        return (low.endswith("s") and low not in BUTTONS) or low in NAME_WORDS["one_or_people"]
    if (opens and not told) or word.isupper():
        named = gender_of(low) is not None or low in AMBIGUOUS
        if low in BUTTONS or low in {"full", "day", "days"}:
            return False
        if word.isupper() and len(word) > 2 and seen_small(low) and not told and not named:
            return False
        if opens and not told and not named and seen_small(low) and low not in ENTITY:
            return False
    if low in LINKING or low in OUTCRIES or low in ASKING or low in PREPOSITIONS or low in BREAKERS:
        return False
    if low in ADVERBS or low in OTHER_ADVERBS:
        return (low in {"now", "next"} and told != opens) or (low in {"long", "early", "still"} and told)
    if low in CALENDAR:
        return low in NAME_WORDS["months_and_names"] and not word.isupper()
    if low in BUTTONS:
        return not opens or (told and low not in REFUSED_BUTTONS)
    return not (
        low.endswith("ly")
        and len(low) > 4
        and any(map(seen_small, (low, low[:-2], low[2:], low[2:-2])))
        and not gender_of(low)
    )


def _wrong_start(tokens: list[str], lows: list[str], *, opens: bool, told: bool) -> bool:
    """Return whether the words begin as no name does: "Neither", "No one", "We should", "Consider this", "Oh"."""
    first, second, capital = lows[0], lows[1], tokens[1][:1].isupper()
    if first in NOBODY or first in ASKING:
        return True
    if first == "no":
        return not (capital and not opens) and not second.isdigit()
    if first == "not" or (first in NAME_WORDS["hardly"] and second in {"any", "anyone", "if"}):
        return True
    if first in PRONOUNS and first not in {"who"}:
        return not (capital and tokens[0][0].isupper())  # "He Jiankui"
    if _SHORTENED.match(first):
        return True
    if first in OUTCRIES and not capital:
        return True
    if first in LINKING or first in BREAKERS:
        return True
    if first in PREPOSITIONS and not (capital and tokens[0][0].isupper() and (told or not opens)):
        return first not in NAME_WORDS["about"] or not second[:1].isdigit()
    if first in CALENDAR:
        return first not in NAME_WORDS["months_and_first_names"] or not capital
    if tokens[0][0].isupper() and first not in DETERMINERS and second in DETERMINERS | frozenset(PRONOUNS):
        if not opens and tokens[-1][:1].isupper() and second not in PRONOUNS:
            return False  # "said Help the Aged"
        return seen_small(first) and first not in NAME_WORDS["parts_of_some"] and first not in ENTITY
    if first in DAYS:
        return not capital  # "Yesterday evening", but "Today FM"
    return (first in REFUSED_BUTTONS and opens and not capital) or (first in REFERRED and second[:1].isdigit())


def _is_number(lows: list[str]) -> bool:
    """Return whether the words are an amount or a numbered part: "41 percent", "Two thousand", "Day 3"."""
    if lows[0] in PARTS and lows[1][:1].isdigit() and len(lows) == 2:
        return True
    return all(
        _AMOUNT.fullmatch(low) is not None
        or all(part in NUMBERS or part in ONES for part in low.split("-"))
        or low in NAME_WORDS["around_numbers"]
        for low in lows
    )


def _is_heading(tokens: list[str], lows: list[str], *, told: bool) -> bool:
    """Return whether these are common words in capitals: "FULL TEXT"."""
    if told or not all(token.isupper() for token in tokens):
        return False
    return not any(gender_of(low) or low in AMBIGUOUS for low in lows[:1]) and all(
        seen_small(low) or low.isdigit() for low in lows
    )


def _is_label(said: str) -> bool:
    """Return whether these are common words and no people or organization: "Key Findings", "Image caption"."""
    lows = said.lower().split()
    if lows[0] in DETERMINERS - {"our", "my", "your"}:
        return False
    if not all(seen_small(low) or low.removesuffix("s") in PAPER_NOUNS for low in lows):
        return False
    speaking = ENTITY - PAPER_NOUNS
    return not any(
        low in speaking or low.removesuffix("s") in speaking or gender_of(low) or low in AMBIGUOUS for low in lows
    )


def _is_headline(tokens: list[str], lows: list[str]) -> bool:
    """Return whether this is a capitalized headline with a verb or a pronoun: "Latinos Share Their …"."""
    if not all(token[:1].isupper() or low in SMALL_WORDS for token, low in zip(tokens, lows, strict=False)):
        return False
    inner = [low for token, low in zip(tokens[1:], lows[1:], strict=False) if token[:1].isupper()]
    return any(
        (low in DETERMINERS and low not in NAME_WORDS["determiners_of_names"])
        or (low.endswith("ly") and low not in NAME_WORDS["named_ly"] and seen_small(low) and not gender_of(low))
        or (len(tokens) > 4 and low in FINITE and low.endswith("s") and low not in ENTITY)
        for low in inner
    )


@lru_cache(maxsize=16384)
def clause(said: str) -> bool:
    """Return whether the words have a finite verb outside a relative clause."""
    tokens = [token.strip(",;:()") for token in said.split()]
    for index, token in enumerate(tokens):
        low = token.lower()
        if index and low in RELATIVE:
            return False
        if _SHORTENED.match(low) and not low.endswith(("’s", "'s")):
            return True
        if not index or not token or not token[0].islower():
            continue
        before, behind = tokens[index - 1], tokens[index + 1] if index + 1 < len(tokens) else ""
        if low in FINITE:
            if low in ENTITY or (low in NAME_WORDS["helpers_and_nouns"] and before.lower() in DETERMINERS):
                continue
            return True
        if low == "it" and index + 1 == len(tokens):
            return True
        if before.lower() in BETWEEN and low.endswith(("ed", "s")) and low not in ENTITY and low[:-1] not in ENTITY:
            return True
        if low in BASES and before.endswith("s") and behind.lower() in DETERMINERS:
            return True
        if (
            _FINITE_HERE.match(low)
            and not _PLURAL_PEOPLE.search(low)
            and not (low in ENTITY or low[:-1] in ENTITY or low in NOUNLIKE)
            and (before[:1].isupper() or before.lower() in PEOPLE_NOUNS)
            and before.lower() not in DETERMINERS
            and (behind.lower() in DETERMINERS or behind.lower() in ADVERBS or behind.lower() in PRONOUNS)
        ):
            return True
    return False


@lru_cache(maxsize=8192)
def role_of(role: str | None) -> str | None:
    """Return a role without marks around it; None if it is none: a mark, a clause, an adverb."""
    if role is None:
        return None
    parts = [part for part in " ".join(role.split()).split(", ") if not _APART.match(part)]
    plain = ", ".join(parts).strip(" ,;:–—―-[](){}<>^*|•·\"“”'‘’#/\\~_=+")
    low = plain.lower()
    if sum(char.isalpha() for char in plain) < 2 or _SIGN.search(plain) or _ADDRESS.search(plain) or clause(plain):
        return None
    first = low.split(" ", 1)[0]
    if low in BUTTONS or low in HEADING_PHRASES or _SHORTENED.match(first) or first in NOBODY or first in LINKING:
        return None
    if first in POINTING or (first.endswith("ing") and low.partition(" ")[2].partition(" ")[0] in PREPOSITIONS):
        return None
    if " " not in low and (low in ADVERBS or low in OTHER_ADVERBS or low in PREPOSITIONS or low in DETERMINERS):
        return None
    return plain
