"""Parse who is named at a place in a language with tables: a name with its role, a description, or a pronoun.

Where the words leave it open nothing is returned: an unknown speaker is no error, a wrong one is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from argmap.text.languages.language import Language
from argmap.text.reading_types import SpeakerKind
from argmap.text.words import HOLE

_TOKEN = re.compile(
    r"\x00+|(?:[ldsqjnmcLDSQJNMC]|[Qq]u)(?=[’'][^\W\d_])|-(?:t-)?(?:ils?|elles?|on)\b"
    r"|[^\W_]+(?:[-’'](?!(?:t-)?(?:ils?|elles?|on)\b)[^\W_]+)*|[^\w\s’']"
)
_LONGEST = 10  # words between a role's noun and the name
_LONGEST_NAME = 5
_SHORT = 5  # letters of an abbreviated title, at the most
_STRONG = frozenset(".!?:;()[]–—\x00«»„“”")


class Token(NamedTuple):
    """A word or sign with its place in the text; `capital` says that it begins with a capital letter."""

    text: str
    low: str
    start: int
    end: int
    capital: bool


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker as named at one place: text[start:end] with name, role, gender (m, f or "") and kind.

    The name of a pronoun is the pronoun.
    """

    name: str
    kind: SpeakerKind
    role: str | None
    gender: str
    start: int
    end: int
    pronoun: bool = False


def tokens_of(masked: str, start: int, end: int) -> list[Token]:
    """Split masked[start:end] into words, elided articles, inverted pronouns, signs and holes."""
    return [
        Token(m.group(), m.group().lower(), m.start(), m.end(), m.group()[0].isupper())
        for m in _TOKEN.finditer(masked, start, end)
    ]


def speaker_at(
    text: str, tokens: Sequence[Token], at: int, tongue: Language, *, subject: bool = False
) -> tuple[Named | None, int]:
    """Return who is named from tokens[at] on, and the index behind; (None, at) if that is nobody.

    `subject` says that nothing but the subject of a verb of saying can stand here, so that any noun may be a speaker.
    """
    if at >= len(tokens):
        return None, at
    first = tokens[at]
    if first.low in tongue.pronouns and (not first.capital or at == 0):
        gender = tongue.pronouns[first.low]
        return Named(first.text, "description", None, gender, first.start, first.end, pronoun=True), at + 1
    start = at
    determined = first.low in tongue.articles and not (first.capital and at and not tongue.capital_nouns)
    if determined:
        at += 1
    at, titled, gender = _titles(tokens, at, tongue)
    if at >= len(tokens):
        return None, start
    if tokens[at].low in tongue.no_names and tokens[at].capital and not _is_acronym(tokens[at].text):
        return None, start
    if tokens[at].low in tongue.prepositions and not determined and not _particles_before_name(tokens, at, tongue):
        return None, start
    parse = _german_like if tongue.capital_nouns else _romance_like
    found, stop = parse(text, tokens, start, at, tongue, determined=determined and not titled)
    if found is None and subject and determined and not titled:
        found, stop = _plain_noun(text, tokens, start, at, tongue)
    if found is None:
        return None, start
    if titled and found.kind != "person":
        found = Named(found.name, "person", None, gender, found.start, found.end)
    elif gender:
        found = Named(found.name, found.kind, found.role, gender, found.start, found.end)
    return _with_apposition(text, tokens, found, stop, tongue)


def _plain_noun(text: str, tokens: Sequence[Token], start: int, at: int, tongue: Language) -> tuple[Named | None, int]:
    """Return a description by one noun that the tables do not have: "der Admiral", "el legislador"."""
    noun = tokens[at]
    hearer = tokens[start].low in tongue.oblique_of_women and noun.low.endswith(tongue.feminine)  # "sagte der Zeitung"
    if hearer or tokens[start].low in tongue.oblique or noun.capital != tongue.capital_nouns or not noun.text.isalpha():
        return None, start
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is not None and (behind.capital or behind.text.isdigit()):
        return None, start
    said = text[tokens[start].start : noun.end]
    return Named(said, "description", None, "", tokens[start].start, noun.end), at + 1


def _titles(tokens: Sequence[Token], at: int, tongue: Language) -> tuple[int, bool, str]:
    """Return the index behind titles ("Frau Dr."), whether there were any, and the gender that they tell."""
    gender, titled = "", False
    while at + 1 < len(tokens):
        noun = tongue.nouns.get(tokens[at].low)
        if noun is None or not noun.title or not (tokens[at].capital or len(tokens[at].text) > 2):
            break
        behind = at + 2 if tokens[at + 1].text == "." else at + 1
        if behind >= len(tokens) or not tokens[behind].capital:
            break
        at, titled, gender = behind, True, gender or noun.gender
    return at, titled, gender


def _is_title(token: Token, tongue: Language) -> bool:
    noun = tongue.nouns.get(token.low)
    return noun is not None and noun.title


def _run(tokens: Sequence[Token], at: int, tongue: Language) -> int:
    """Return the index behind a run of words with capitals, small words of names, and initials."""
    stop = at
    while stop < len(tokens):
        token = tokens[stop]
        if token.capital:
            inside = stop == at or not (token.low in tongue.no_names or _is_medium(token, tongue))
        elif stop > at and token.text == ".":
            inside = len(tokens[stop - 1].text) == 1 or _is_title(tokens[stop - 1], tongue)
            inside = inside and len(tokens[stop - 1].text) < _SHORT and stop + 1 < len(tokens)
        else:
            inside = (stop > at or tongue.capital_nouns) and _particles_before_name(tokens, stop, tongue)
        if not inside:
            break
        stop += 1
    return stop


def _particles_before_name(tokens: Sequence[Token], at: int, tongue: Language) -> bool:
    """Return whether small words that belong to a name begin here: "von der Leyen", but not "der Partei"."""
    if tokens[at].low not in tongue.particles or (
        tokens[at].low in tongue.articles and (at == 0 or tokens[at - 1].low not in tongue.particles)
    ):
        return False
    while at < len(tokens) and tokens[at].low in tongue.particles and not tokens[at].capital:
        at += 1
    if at >= len(tokens) or not tokens[at].capital or _is_medium(tokens[at], tongue):
        return False
    return not _is_group(tokens[at].text, tongue)


def _is_medium(token: Token, tongue: Language) -> bool:
    return token.low in tongue.media or (token.text.isupper() and len(token.text) > 2)


def _person(text: str, tokens: Sequence[Token], first: int, stop: int, tongue: Language) -> str | None:
    """Return the words of a name without its titles; None if they can be none."""
    first = min(_titles(tokens, first, tongue)[0], stop - 1)
    if stop <= first or stop - first > _LONGEST_NAME + 2:
        return None
    name = " ".join(text[tokens[first].start : tokens[stop - 1].end].split())
    return name if any(len(token.text) > 1 for token in tokens[first:stop]) else None


def _known_gender(name: str, tongue: Language) -> str:
    return tongue.gender_of(name.split(maxsplit=1)[0]) or ""


def _german_like(
    text: str, tokens: Sequence[Token], start: int, at: int, tongue: Language, *, determined: bool
) -> tuple[Named | None, int]:
    """Parse a phrase of a language whose nouns have capitals: the role ends with the last noun for people."""
    first = at
    while determined and first < at + 3 and first < len(tokens) and not tokens[first].capital:
        if not tokens[first].text[0].isalpha():
            return None, start
        first += 1  # "der grüne Abgeordnete"
    stop = _run(tokens, first, tongue)
    if stop == first:
        return None, start
    if determined and stop == first + 1 and not _is_person(tokens[first], tongue):
        again = next((i for i in range(stop, min(stop + 3, len(tokens))) if tokens[i].capital), stop)
        if again > stop and _is_person(tokens[again], tongue) and all(t.low[-1] in "enr" for t in tokens[stop:again]):
            stop = _run(tokens, again, tongue)  # "der Erste stellvertretende Bürgermeister"
    if determined:  # "der Sprecher von Anna Weber", "der Sprecher zum Schluss": what follows is no name of his
        stop = next(
            (i + 1 for i in range(first, stop - 1) if _is_person(tokens[i], tongue) and not tokens[i + 1].capital), stop
        )
    nouns = [i for i in range(first, stop) if (known := tongue.noun(tokens[i].text)) is not None and known.person]
    before = [i for i in nouns if i + 1 < stop]
    named = before[-1] + 1 if before else first
    if not before and stop - first > 2 and not tongue.gender_of(tokens[first].text):
        named = next((i for i in range(first + 1, stop - 1) if tongue.gender_of(tokens[i].text)), first)
    if nouns and nouns[-1] == stop - 1 and (determined or stop - first == 1):
        return _description(text, tokens, start, first, stop, tongue)
    if named > first or not determined:
        noun = tongue.noun(tokens[named - 1].text) if named > first else None
        name = _person(text, tokens, named, stop, tongue)
        if name is None:
            return None, start
        role = text[tokens[first].start : tokens[named - 1].end] if named > first else None
        if role is None and stop - named == 1:
            known = tongue.noun(name)
            if known is not None and known.group:
                return Named(name, "organization", None, "", tokens[start].start, tokens[stop - 1].end), stop
        gender = (noun.gender if noun is not None else "") or _known_gender(name, tongue)
        return Named(name, "person", role, gender, tokens[start].start, tokens[stop - 1].end), stop
    last = tongue.noun(tokens[stop - 1].text)
    if (last is not None and last.group) or (stop - first == 1 and _is_acronym(tokens[first].text)):
        name = text[tokens[first].start : tokens[stop - 1].end]
        return Named(name, "organization", None, "", tokens[start].start, tokens[stop - 1].end), stop
    return None, start


def _is_person(token: Token, tongue: Language) -> bool:
    noun = tongue.noun(token.text)
    return noun is not None and noun.person


def _is_acronym(word: str) -> bool:
    return word.isupper() and 1 < len(word) < 9


def _description(
    text: str, tokens: Sequence[Token], start: int, first: int, stop: int, tongue: Language
) -> tuple[Named | None, int]:
    """Return a description ("der Sprecher der Polizei"), or the name that stands behind it."""
    noun = tongue.noun(tokens[stop - 1].text)
    end = stop
    while end + 1 < len(tokens) and end - stop < 6 and tokens[end].low in tongue.articles | tongue.owning:
        behind = _run(tokens, end + 1, tongue)  # "der Polizei"
        if behind == end + 1:
            break
        end = behind
    gender = noun.gender if noun is not None else ""
    oblique = tokens[start].low in tongue.oblique
    said = " ".join(text[tokens[first if oblique else start].start : tokens[end - 1].end].split())
    role = " ".join(text[tokens[first].start : tokens[end - 1].end].split())
    if _is_group(tokens[first].text, tongue):
        return Named(role, "organization", None, "", tokens[start].start, tokens[end - 1].end), end
    if end + 2 < len(tokens) and tokens[end].text == ",":
        behind = _run(tokens, end + 1, tongue)
        name = _person(text, tokens, end + 1, behind, tongue)
        if (
            name is not None
            and behind - end > 2
            and tokens[end + 1].low not in tongue.no_names
            and _ends(tokens, behind)
        ):
            return Named(name, "person", role, gender, tokens[start].start, tokens[behind - 1].end), behind
    return Named(said, "description", None, gender, tokens[start].start, tokens[end - 1].end), end


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or not tokens[at].text[0].isalnum() or tokens[at].text[0] == HOLE


def _romance_like(
    text: str, tokens: Sequence[Token], start: int, at: int, tongue: Language, *, determined: bool
) -> tuple[Named | None, int]:
    """Parse a phrase of a language whose nouns are small: a name has capitals, the words before it are its role."""
    if tokens[at].capital and not _has_noun(tokens, at, tongue):
        stop = _run(tokens, at, tongue)
        name = _person(text, tokens, at, stop, tongue)
        if name is None:
            return None, start
        place = tokens[start].start, tokens[stop - 1].end
        if determined:
            if not (stop - at == 1 and (_is_acronym(name) or _is_group(name, tongue))):
                return None, start
            return Named(name, "organization", None, "", *place), stop
        if stop - at == 1 and (_is_acronym(name) or _is_group(name, tongue)):
            return Named(name, "organization", None, "", *place), stop
        return Named(name, "person", None, _known_gender(name, tongue), *place), stop
    head = next((i for i in range(at, min(at + 4, len(tokens))) if _has_noun(tokens, i, tongue)), -1)
    if head < 0 or any(
        not token.text[0].isalpha() or token.low in tongue.saying or token.low in tongue.particles
        for token in tokens[at:head]
    ):
        return None, start
    noun = tongue.noun(tokens[head].text)
    assert noun is not None
    stop, named = _romance_tail(tokens, head + 1, tongue)
    role = " ".join(text[tokens[at].start : tokens[(named or (stop, 0))[0] - 1].end].split()).rstrip(" ,")
    if named is not None and noun.person:
        name = _person(text, tokens, *named, tongue)
        if name is not None:
            gender = noun.gender or _known_gender(name, tongue)
            place = tokens[start].start, tokens[named[1] - 1].end
            return Named(name, "person", role, gender, *place), named[1]
    said = " ".join(text[tokens[start].start : tokens[stop - 1].end].split())
    kind: SpeakerKind = "description" if noun.person or not determined else "organization"
    name = role if kind == "organization" else said
    return Named(name, kind, None, noun.gender, tokens[start].start, tokens[stop - 1].end), stop


def _has_noun(tokens: Sequence[Token], at: int, tongue: Language) -> bool:
    noun = tongue.noun(tokens[at].text)
    return noun is not None and (noun.person or noun.group)


def _is_group(name: str, tongue: Language) -> bool:
    noun = tongue.noun(name)
    return noun is not None and noun.group


def _romance_tail(tokens: Sequence[Token], at: int, tongue: Language) -> tuple[int, tuple[int, int] | None]:
    """Return the end of a description behind its noun, and the place of the name that follows it, if one does."""
    stop = at
    end = 0  # where the description ends if no name follows what stands behind a preposition
    while stop < len(tokens) and stop - at < _LONGEST:
        token = tokens[stop]
        if token.text == ",":
            behind = _run(tokens, stop + 1, tongue)
            if behind - stop > 2 and _ends(tokens, behind) and tokens[stop + 1].low not in tongue.no_names:
                return stop, (stop + 1, behind)
            return end or stop, None
        if token.text[0] in _STRONG or not token.text[0].isalnum():
            return end or stop, None
        if token.low in tongue.prepositions and token.low not in tongue.particles:
            end = end or stop
        if token.capital:
            behind = _run(tokens, stop, tongue)
            attached = tokens[stop - 1].low in tongue.particles or tokens[stop - 1].low in tongue.articles
            if not attached:
                return (end, None) if end else (stop, (stop, behind))
            for inner in range(stop + 1, behind - 1):
                if tongue.gender_of(tokens[inner].text) and tokens[inner - 1].capital:
                    return inner, (inner, behind)
            if behind - stop > 2:
                return end or at, None  # it may be a name or not
            stop = behind
            continue
        if token.low in tongue.saying or token.low in tongue.openers or token.low in tongue.auxiliaries:
            return end or stop, None
        if token.low not in tongue.particles | tongue.articles and stop > at and token.low in tongue.between:
            return end or stop, None
        stop += 1
    return end or stop, None


def _with_apposition(
    text: str, tokens: Sequence[Token], found: Named, stop: int, tongue: Language
) -> tuple[Named, int]:
    """Add the role behind a name: "Karl Schmidt, Sprecher der Polizei,"; the name alone if none stands there."""
    if found.kind != "person" or found.role is not None or stop + 1 >= len(tokens) or tokens[stop].text != ",":
        return found, stop
    first = stop + 1
    if tokens[first].low in tongue.articles:
        first += 1
    size = 3 if tongue.capital_nouns else 1
    head = next((i for i in range(first, min(first + size, len(tokens))) if _has_noun(tokens, i, tongue)), -1)
    noun = tongue.noun(tokens[head].text) if head >= 0 else None
    if noun is None or not noun.person:
        return found, stop
    end = head + 1
    while end < len(tokens) and end - head < _LONGEST and tokens[end].text[0].isalnum():
        if tokens[end].low in tongue.saying | tongue.auxiliaries | tongue.openers:
            break
        end += 1
    if (
        end < len(tokens)
        and tokens[end].text[0].isalnum()
        and tokens[end].low not in tongue.saying | tongue.auxiliaries
    ):
        return found, stop
    role = " ".join(text[tokens[first].start : tokens[end - 1].end].split())
    closed = end + 1 if end < len(tokens) and tokens[end].text == "," else end
    gender = noun.gender or found.gender
    return Named(found.name, found.kind, role, gender, found.start, found.end), closed
