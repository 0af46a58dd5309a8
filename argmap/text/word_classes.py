"""The classes that an English word can have, and the forms of verbs: what a small grammar needs to know.

A word has every class that it can have anywhere ("ban": a noun and a verb); which it has in a sentence is for the
grammar to find out. A word that the tables do not know is taken for a noun.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from argmap.text.languages.tables import lines, word_lists


class Class(Enum):
    """What a word can be."""

    COUNT = "a noun in the singular that needs a determiner: “city”"
    MASS = "a noun that stands without one: “justice”"
    PLURAL = "a noun in the plural"
    NAME = "a name"
    BASE = "the base form of a verb"
    PRESENT = "the form of a verb with -s"
    PAST = "the past tense of a verb"
    PARTICIPLE = "the past participle of a verb"
    ING = "the form of a verb with -ing"
    ADJECTIVE = "an adjective"
    ADVERB = "an adverb"
    PREPOSITION = "a preposition"
    DETERMINER = "an article, a quantity, or a pronoun before a noun"
    PRONOUN = "a pronoun that stands for a whole noun phrase"
    NUMBER = "a number"
    TO = "the word “to”"
    AND = "the word “and”"
    THAT = "the word “that”"
    WHO = "a relative pronoun"
    CLAUSE = "a word that opens a clause: “because”"
    HELPER = "a modal or auxiliary verb"


@dataclass(frozen=True, slots=True)
class _Tables:
    kinds: Mapping[str, frozenset[str]]
    past: Mapping[str, tuple[str, str]]
    forms: Mapping[str, tuple[tuple[str, Class], ...]]
    plurals: Mapping[str, str]


WORDS = word_lists("en_grammar")
"""The lists of words of `languages/en_grammar.toml`, by their names there."""
_SMALL = {
    Class.DETERMINER: WORDS["closed_determiner"],
    Class.PRONOUN: WORDS["closed_pronoun"],
    Class.PREPOSITION: WORDS["closed_preposition"],
    Class.ADVERB: WORDS["closed_adverb"],
    Class.CLAUSE: WORDS["closed_clause"],
    Class.WHO: WORDS["closed_who"],
    Class.HELPER: WORDS["closed_helper"],
    Class.NUMBER: WORDS["closed_number"],
    Class.TO: WORDS["closed_to"],
    Class.AND: WORDS["closed_and"],
    Class.THAT: WORDS["closed_that"],
    Class.BASE: WORDS["closed_base"],
    Class.ADJECTIVE: WORDS["closed_adjective"],
    Class.MASS: WORDS["closed_mass"],
    Class.COUNT: WORDS["closed_count"],
    Class.PRESENT: WORDS["closed_present"],
    Class.PAST: WORDS["closed_past"],
    Class.PARTICIPLE: WORDS["closed_participle"],
    Class.ING: WORDS["closed_ing"],
    Class.NAME: WORDS["closed_name"],
}
_IS = {"verb": WORDS["also_verb"], "mass": WORDS["also_mass"], "adjective": WORDS["also_adjective"]}
_IS_NOT = {
    "verb": WORDS["not_verb"],
    "noun": WORDS["not_noun"],
    "mass": WORDS["not_mass"],
    "adjective": WORDS["not_adjective"],
    "adverb": WORDS["not_adverb"],
}
_PREFIX = re.compile(r"^(?:re|over|under|mis|out)-?(?=[a-z]{3})")
_LETTERS = re.compile(r"[a-z]+(?:-[a-z]+)*\Z")


@cache
def _tables() -> _Tables:
    kinds: dict[str, set[str]] = {}
    past: dict[str, tuple[str, str]] = {}
    forms: dict[str, list[tuple[str, Class]]] = {}
    plurals: dict[str, str] = {}
    section = ""
    for line in lines("en_word_classes"):
        words = line.split()
        if line.startswith("#") or not words:
            continue
        if line.startswith("["):
            section = line.strip("[]")
        elif section == "irregular verbs":
            past[words[0]] = (words[1], words[2])
            forms.setdefault(words[1], []).append((words[0], Class.PAST))
            forms.setdefault(words[2], []).append((words[0], Class.PARTICIPLE))
            forms.setdefault(words[3], []).append((words[0], Class.ING))
        elif section == "irregular plurals":
            plurals[words[1]] = words[0]
        else:
            for word in words:
                kinds.setdefault(word, set()).update(section.split())
    for kind, added in _IS.items():
        for word in added:
            kinds.setdefault(word, set()).add(kind)
    for kind, removed in _IS_NOT.items():
        for word in removed & kinds.keys():
            kinds[word].discard(kind)
            if kind == "noun":
                kinds[word] -= {"count", "mass"}
            elif kind == "mass":
                kinds[word].add("count")
    return _Tables(
        {word: frozenset(found) for word, found in kinds.items()},
        past,
        {word: tuple(found) for word, found in forms.items()},
        plurals,
    )


@cache
def _closed() -> Mapping[str, frozenset[Class]]:
    found: dict[str, set[Class]] = {}
    for kind, words in _SMALL.items():
        for word in words:
            found.setdefault(word, set()).add(kind)
    return {word: frozenset(kinds) for word, kinds in found.items()}


def classes_of(word: str) -> frozenset[Class]:
    """Return all classes that a word can have, as it is written."""
    low = word.lower().replace("’", "'")
    if re.fullmatch(r"[$€£]?\d[\d.,]*(?:%|k|m|bn|st|nd|rd|th)?", low):
        return frozenset({Class.NUMBER})
    if re.match(r"\d+-[a-z-]+\Z", low):
        if low.endswith("olds"):
            return frozenset({Class.PLURAL})
        return frozenset({Class.ADJECTIVE, Class.COUNT} if low.endswith("old") else {Class.ADJECTIVE})
    if low in WORDS["of_day"]:
        return frozenset({Class.ADVERB})
    if word.isupper() and len(word) > 1 and word != "OK":
        return frozenset({Class.NAME})
    if low in _closed():
        return _closed()[low]
    if word[0].isupper() or not _LETTERS.match(low):
        return frozenset({Class.NAME})
    return _open_class(low)


@cache
def _open_class(low: str) -> frozenset[Class]:
    tables = _tables()
    known = tables.kinds.get(low, frozenset())
    found = {form for _, form in verbs_of(low)}
    if "count" in known:
        found.add(Class.COUNT)
    if "mass" in known:
        found.add(Class.MASS)
    if "adjective" in known:
        found.add(Class.ADJECTIVE)
    if "adverb" in known and ("adjective" not in known or low in WORDS["adjective_and_adverb"]):
        found.add(Class.ADVERB)
    if "adjective" not in known and _is_compared(low):
        found.add(Class.ADJECTIVE)
    if _is_plural(low):
        found.add(Class.PLURAL)
        if low not in WORDS["also_plural"] and low[-1] == "s":
            found.discard(Class.MASS)
    if "-" in low and not found:  # "low-income", "well-known", "e-bikes"
        last = _open_class(low.rsplit("-", 1)[1])
        found |= last & {Class.PLURAL, Class.COUNT, Class.MASS} | {Class.ADJECTIVE}
    if not found:
        found.add(Class.ADVERB if low.endswith("ly") else Class.COUNT)
    elif low.endswith("ly") and found == {Class.ADJECTIVE}:
        found.add(Class.ADVERB)
    return frozenset(found)


def _is_compared(low: str) -> bool:
    """Return whether this is the comparative or superlative of an adjective."""
    found = re.fullmatch(r"(.+?)(?:e?r|e?st)", low)
    if found is None or not low.endswith(("er", "est")):
        return False
    stem = low.removesuffix("er").removesuffix("est")
    ones = [
        stem,
        stem + "e",
        stem[:-1] + "y" if stem.endswith("i") else "",
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
    ]
    return any("adjective" in _tables().kinds.get(one, ()) for one in ones)


def _is_plural(low: str) -> bool:
    tables = _tables()
    if low in WORDS["also_plural"] or low in tables.plurals:
        return True
    if not low.endswith("s") or low.endswith(("ss", "us", "is")):
        return low in {"buses", "viruses"}
    if low.endswith("ics") or low == "news":
        return False
    ones = [low[:-1]]
    if low.endswith("ies"):
        ones = [low[:-3] + "y", low[:-1]]
    elif low.endswith("es"):
        ones = [low[:-1], low[:-2]]
    known = [tables.kinds[one] for one in ones if one in tables.kinds]
    return not known or not verbs_of(low) or any("count" in kinds for kinds in known)


@cache
def verbs_of(low: str) -> tuple[tuple[str, Class], ...]:
    """Return the verbs (base form) of which a lower-case word is a form, and which form it is."""
    tables = _tables()
    found = list(tables.forms.get(low, ()))

    def is_verb(base: str) -> bool:
        again = _PREFIX.sub("", base)  # "reelect", "overvalue"
        return any("verb" in tables.kinds.get(one, ()) for one in (base, again))

    if is_verb(low):
        found.append((low, Class.BASE))
    if low.endswith("s"):
        ones = [low[:-1], low[:-2] if low.endswith("es") else "", low[:-3] + "y" if low.endswith("ies") else ""]
        found += [(one, Class.PRESENT) for one in ones if is_verb(one) and present(one) == low]
    if low.endswith("ed"):
        ones = [low[:-2], low[:-1], low[:-3] + "y" if low.endswith("ied") else ""]
        found += [
            (one, form)
            for one in ones
            if is_verb(one) and one not in tables.past and past(one) == low
            for form in (Class.PAST, Class.PARTICIPLE)
        ]
        if low[-3:-2] == low[-4:-3] == "l" and is_verb(low[:-3]):  # "cancelled"
            found += [(low[:-3], Class.PAST), (low[:-3], Class.PARTICIPLE)]
    if low.endswith("ing"):
        ones = [low[:-3], low[:-3] + "e", low[:-4] + "ie" if low.endswith("ying") else ""]
        found += [(one, Class.ING) for one in ones if is_verb(one) and one not in tables.past]
    return tuple(dict.fromkeys(found))


def present(base: str) -> str:
    """Return the third person singular of a verb."""
    irregular = {"have": "has", "be": "is", "do": "does", "go": "goes"}
    if base in irregular:
        return irregular[base]
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + ("es" if re.search(r"(?:s|x|z|sh|ch|o)$", base) else "s")


def past(base: str) -> str:
    """Return the past tense of a verb."""
    if base in {"have", "do", "go"}:
        return {"have": "had", "do": "did", "go": "went"}[base]
    irregular = _tables().past.get(base)
    if irregular is not None:
        return irregular[0]
    if base.endswith("e"):
        return base + "d"
    return base[:-1] + "ied" if re.search(r"[^aeiou]y$", base) else base + "ed"
