"""What the rules of direct speech ask of a language, from its tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from argmap.text import given_names
from argmap.text.languages.tables import Row, rows, word_lists

CODES = {"German": "de", "French": "fr", "Spanish": "es"}
"""Languages with tables for direct speech, each with the beginning of its tables' names."""


@dataclass(frozen=True, slots=True)
class Noun:
    """What a noun stands for; `gender` is m, f or "", `title` says that it is no part of the name behind it."""

    person: bool
    group: bool
    gender: str
    title: bool


@dataclass(frozen=True, slots=True)
class Language:
    """The words of a language by what they do in a sentence that reports direct speech.

    Strategies that a language has no words for are off: without `behind_name`, nothing is looked for there.
    """

    saying: frozenset[str]  # forms of verbs of saying
    nouns: Mapping[str, Noun]
    compounds: tuple[str, ...]  # nouns that longer ones end in: "Polizeisprecherin"
    articles: frozenset[str]
    pronouns: Mapping[str, str]
    between: frozenset[str]
    auxiliaries: frozenset[str]
    particles: frozenset[str]
    prepositions: frozenset[str]
    owning: frozenset[str]  # "of"
    openers: frozenset[str]
    negations: frozenset[str]
    joining: frozenset[str]  # "and"
    hearers: frozenset[str]  # stand before the one spoken to
    viewing: frozenset[str]  # "for", where a name and a comma follow: "Para Pérez, “…”"
    according: tuple[tuple[str, ...], ...]
    only_behind: frozenset[str]
    behind_name: frozenset[str]
    no_names: frozenset[str]
    media: frozenset[str]
    oblique: frozenset[str]  # articles that no subject has
    oblique_of_women: frozenset[
        str
    ]  # articles that a noun with an ending of `feminine` has only where it is no subject
    feminine: tuple[str, ...]
    that: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    capital_nouns: bool
    drops_pronouns: bool
    verb_last: bool

    def gender_of(self, first: str) -> str | None:
        """Return "m" or "f" if a first name is commonly that in this language, or anywhere; otherwise None."""
        low = first.lower()
        if low in self.female:
            return "f"
        return "m" if low in self.male else given_names.gender_of(low)

    def noun(self, word: str) -> Noun | None:
        """Return what a noun stands for, or the noun in which a compound ends; None if it is not known."""
        low = word.lower()
        if low not in self.nouns and low.startswith("ex"):
            low = low.removeprefix("ex").removeprefix("-")
        if low in self.nouns or not self.compounds or len(low) < 6:
            return self.nouns.get(low)
        ending = next((known for known in self.compounds if low.endswith(known)), None)
        return self.nouns[ending] if ending is not None else None


@cache
def saying_forms(name: str) -> frozenset[str]:
    """Return the forms of the verbs of saying of a language with tables, by its English name."""
    return frozenset(form for row in rows(f"{CODES[name]}_verbs") if "says" in row for form in row["forms"].split())


@cache
def language(name: str) -> Language | None:
    """Return the tables of a language by its English name; None if there are none."""
    if name not in CODES:
        return None
    code = CODES[name]
    nouns = rows(f"{code}_nouns")
    lists = word_lists(code)
    compounds = sorted((row["noun"] for row in nouns if "compound" in row), key=len, reverse=True)
    return Language(
        saying=saying_forms(name),
        nouns={row["noun"]: _noun(row) for row in nouns},
        compounds=tuple(compounds),
        articles=lists["articles"],
        pronouns=dict(pair.split(":") for pair in lists["pronouns"]),
        between=lists["between"],
        auxiliaries=lists["auxiliaries"],
        particles=lists["particles"],
        prepositions=lists["prepositions"],
        owning=lists["owning"],
        openers=lists["openers"],
        negations=lists["negations"],
        joining=lists["joining"],
        hearers=lists["hearers"],
        according=tuple(sorted((tuple(words.split()) for words in lists["according"]), key=len, reverse=True)),
        viewing=lists["viewing"],
        only_behind=lists["only_behind"],
        behind_name=lists["behind_name"],
        no_names=lists["no_names"],
        media=lists["media"],
        oblique=lists["oblique"],
        oblique_of_women=lists["oblique_of_women"],
        feminine=tuple(sorted(lists["feminine"])),
        that=lists["that"],
        female=lists["female"],
        male=lists["male"],
        capital_nouns="capital_nouns" in lists["ways"],
        verb_last="verb_last" in lists["ways"],
        drops_pronouns="drops_pronouns" in lists["ways"],
    )


def _noun(row: Row) -> Noun:
    return Noun("person" in row, "group" in row, row.get("gender", ""), "title" in row)
