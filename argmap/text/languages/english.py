"""English words that the rules of reading look up, from the tables en*.tsv and en.toml."""

from __future__ import annotations

from collections.abc import Iterable

from argmap.text.languages.tables import Row, rows, word_lists


def forms(row: Row) -> list[str]:
    """Return the forms of the verb of a row of `en_verbs`: those that the row names, else those of a regular verb."""
    verb = row["verb"]
    if "forms" in row:
        return [verb, *row["forms"].split()]
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return [verb, verb + "es", verb + "ed", verb + "ing"]
    plain = [verb, verb + "s", verb + "ed", verb + "ing"]
    if verb[-1] not in "aeiouwxy" and verb[-2] in "aeiou" and sum(letter in "aeiou" for letter in verb) == 1:
        plain += [verb + verb[-1] + "ed", verb + verb[-1] + "ing"]  # slam, slammed
    return plain


_VERBS = rows("en_verbs")
_NOUNS = rows("en_nouns")
_LISTS = word_lists("en")
CLAUSE_WORDS = word_lists("en_clauses")
"""Words inside a clause, by what they tell of it."""
NAME_WORDS = word_lists("en_naming")
"""Words around the names and descriptions of speakers."""


def _lemmas(column: str, *values: str) -> frozenset[str]:
    return frozenset(row["verb"] for row in _VERBS if row.get(column) in (values or ("yes",)))


def _by_form(verbs: Iterable[Row]) -> dict[str, str]:
    return {form: row["verb"] for row in verbs for form in forms(row)}


def _nouns(column: str, *values: str) -> frozenset[str]:
    return frozenset(row["noun"] for row in _NOUNS if row.get(column) in (values or ("yes",)))


SAYING = _by_form(row for row in _VERBS if "says" in row)
CALLING = _by_form(row for row in _VERBS if "calls" in row)
INDIRECT = _by_form(row for row in _VERBS if "says" in row and row.get("indirect") != "no")
CUES = frozenset(SAYING) | frozenset(CALLING)
NOUNLIKE = frozenset(form for row in _VERBS for form in row.get("nouns", "").split())
PLAIN_CUES = CUES - NOUNLIKE
"""Cues that are hardly ever nouns."""
LOOSE = _lemmas("loose")
MENTAL = _lemmas("thinks")
NAMING = _lemmas("names")
ADDRESSING = _lemmas("hearer")
REPORTING_MEDIA = _lemmas("medium")
SPEAKING = _lemmas("words", "object", "colon")
WORDED = _lemmas("words", "colon")
PERFORMING = _lemmas("performs")
GRANTING = _lemmas("grants")

PEOPLE_NOUNS = _nouns("person")
FEMALE_NOUNS = _nouns("gender", "f")
MALE_NOUNS = _nouns("gender", "m")
GROUP_NOUNS = _nouns("group")
PAPER_NOUNS = _nouns("paper")
SPEECH_NOUNS = _nouns("speech")
OUTCRIES = _nouns("outcry")
TITLES = _nouns("title", "yes", "person")
PERSON_TITLES = _nouns("title", "person")
MEDIA_WORDS = _nouns("in_media")
ORG_WORDS = _nouns("in_bodies")

PRONOUNS = dict(pair.split(":") for pair in _LISTS["pronouns"])
DETERMINERS = _LISTS["determiners"]
AUXILIARIES = _LISTS["auxiliaries"]
BE = _LISTS["be"]
ADVERBS = _LISTS["adverbs"]
PREPOSITIONS = _LISTS["prepositions"]
BREAKERS = _LISTS["breakers"]
PAST = _LISTS["past"]
CALENDAR = _LISTS["calendar"]
CALLED_TERMS = _LISTS["called_terms"]
CLAIMS = _LISTS["claims"]
POSSESSIVES = dict(pair.split(":") for pair in _LISTS["possessives"])
PARTIES = _LISTS["parties"]
