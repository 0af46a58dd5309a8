"""The noun phrase that begins at a word of a sentence, and the first one of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from argmap.text.given_names import NATIONS, gender_of
from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALENDAR,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    NAME_WORDS,
    NOUNLIKE,
    PLAIN_CUES,
    PREPOSITIONS,
    PRONOUNS,
    TITLES,
)
from argmap.text.languages.english_not_names import BETWEEN, FINITE
from argmap.text.mentions import Mention, mention_of
from argmap.text.person_names import named_like_month
from argmap.text.speaker_checks import seen_small
from argmap.text.words import Word, bare, is_group_noun, is_paper_noun, is_person_noun, possessive, verbal

_STOPS = frozenset(";:—–()[]")
RELATIVE = CLAUSE_WORDS["relative"]
_PHRASE_LIMIT = 40
_FRONTED = CLAUSE_WORDS["fronted"]
CLAUSE_STARTS = CLAUSE_WORDS["clause_starts"]


def phrase_from(words: Sequence[Word], start: int, text: str) -> tuple[Mention | None, int, str | None]:
    """Parse the noun phrase at `start`; return its mention, the index behind it, and the role stated after it."""
    stop = start
    size = len(words)
    if start < size and words[start].low in PRONOUNS:
        return mention_of(list(words[start : start + 1]), text), start + 1, None
    person_noun = False
    if start < size and (words[start].low in PREPOSITIONS or words[start].low in {"not", "and", "or"}):
        return None, start, None
    while stop < size and stop - start < _PHRASE_LIMIT:
        word = words[stop]
        low = word.low
        if word.hole or word.text in ",.?!…" or word.text in _STOPS:
            break
        surname = stop > start and _is_surname(words, stop)
        titled = stop == start or (words[stop - 1].capital and bare(words[stop - 1].low).rstrip(".") in TITLES)
        if low in CALENDAR and not surname and not (titled and named_like_month(words, stop)):
            break
        if stop > start and (
            low in BREAKERS
            or (low == "no" and not word.capital)  # "Reed no longer lives there"
            or (
                low in AUXILIARIES
                and not surname
                and not (word.capital and stop + 1 < size and words[stop + 1].capital)
            )
            or (low in BETWEEN and words[stop - 1].capital)
            or (low in FINITE and not word.capital and not is_person_noun(low))
            or (low in {"and", "or"} and not _pair_goes_on(words, stop, start))
        ):
            break
        if stop > start and low in CUES and not word.capital and low not in NOUNLIKE:
            break
        if stop > start and verbal(word, words[stop - 1], words[stop + 1] if stop + 1 < size else None):
            break
        if (
            stop > start
            and low in NOUNLIKE
            and words[stop - 1].capital
            and not word.capital
            and stop + 1 < size
            and words[stop + 1].low in CLAUSE_STARTS
        ):
            break
        if low in PREPOSITIONS and stop > start:
            capital_around = words[stop - 1].capital and _capital_next(words, stop)
            if (
                low in {"of", "&"}
                or (
                    capital_around
                    and low in {"on", "for", "in"}
                    and not possessive(words[stop - 1])
                    and not _is_month(words, stop)
                )
                or (person_noun and low in CLAUSE_WORDS["of_person"] and not words[stop - 1].capital)
            ):
                pass
            else:
                break
        elif low in CLAUSE_WORDS["behind_phrase"] and stop > start:
            break
        if is_person_noun(low) or is_group_noun(low):
            person_noun = True
        stop += 1
    mention = mention_of(list(words[start:stop]), text)
    role = _role_behind(words, stop, text) if mention is not None else None
    return mention, stop, role


def _is_surname(words: Sequence[Word], at: int) -> bool:
    """Return whether the name of a month is a surname behind a first name: "Joe May"."""
    if (
        not words[at].capital
        or words[at].low not in NAME_WORDS["months_and_names"]
        or gender_of(words[at - 1].low) is None
    ):
        return False
    return not (at + 1 < len(words) and words[at + 1].text[0].isdigit())


def _is_month(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in CALENDAR


def _capital_next(words: Sequence[Word], at: int) -> bool:
    following = at + 1
    if following < len(words) and words[following].low in {"the", "&"}:
        following += 1
    return following < len(words) and words[following].capital and words[following].low not in CALENDAR


def _pair_goes_on(words: Sequence[Word], at: int, start: int) -> bool:
    """Return whether "and" at `at` joins a second name: "the ACLU and its allies", "Smith and Jones"."""
    if at + 1 >= len(words):
        return False
    following = words[at + 1]
    if following.hole or following.low in CUES or following.low in PRONOUNS:
        return False
    return (
        following.capital
        or following.low in DETERMINERS
        or is_person_noun(following.low)
        or is_group_noun(following.low)
        or following.low in {"other", "others"}
    )


def _role_behind(words: Sequence[Word], at: int, text: str) -> str | None:
    """Return the role stated behind a name, or None: ", executive director at the Center"; " of the Center"."""
    if at >= len(words):
        return None
    start = at
    if words[at].text == ",":
        start = at + 1
        ahead = words[start : start + 6]
        if not ahead or ahead[0].low in RELATIVE:
            return None
        if not any(is_person_noun(bare(w.low)) for w in ahead) and ahead[0].low not in {"of"}:
            return None
        if ahead[0].hole or ahead[0].low in CLAUSE_WORDS["no_role"]:
            return None
    elif words[at].low not in {"of", "from"}:
        return None
    stop = start
    while (
        stop < len(words)
        and stop - start < 25
        and not words[stop].hole
        and words[stop].text not in ",.;:—–()"
        and words[stop].low not in PLAIN_CUES
    ):
        stop += 1
    if stop <= start + 1 and words[start].low in {"of", "from"}:
        return None
    skip = 1 if words[start].low in CLAUSE_WORDS["before_role"] else 0
    if words[start].low in {"of", "from"} and start + 1 < stop and words[start + 1].low == "the":
        skip = 2
    return text[words[start + skip].start : words[stop - 1].end] if start + skip < stop else None


def first_phrase(words: Sequence[Word], start: int, limit: int, text: str) -> tuple[Mention | None, int]:
    """Return the subject of the clause at `start`, its first noun phrase behind fronted phrases, and its index."""
    at = start
    while at < limit:
        word = words[at]
        fronted = (
            word.low in PREPOSITIONS
            or (word.low in _FRONTED and at + 1 < limit and words[at + 1].low in PREPOSITIONS)
            or word.low in BREAKERS
            or (word.low.endswith(("ing", "ed")) and (not word.capital or seen_small(word.low)))
            or word.low in ADVERBS
            or (word.low in CALENDAR and not named_like_month(words, at))
        )
        if word.hole or word.text in ",":
            at += 1
            continue
        if fronted or (
            word.low in {"this", "last", "that"} and at + 1 < limit and words[at + 1].low in CLAUSE_WORDS["spans"]
        ):
            comma = next((i for i in range(at, min(limit, at + 40)) if words[i].text == ","), -1)
            if comma < 0:
                if word.low in ADVERBS or word.low in {"but", "so", "yet"}:
                    at += 1
                    continue
                return None, at
            at = _behind_title(words, comma + 1, limit)
            continue
        if word.low in {"and", "or"}:
            at += 1
            continue
        break
    if at >= limit:
        return None, at
    mention, stop, role = phrase_from(words[:limit], at, text)
    if (
        mention is not None
        and mention.kind == "description"
        and not mention.pronoun
        and stop < limit
        and words[stop].text == ","
    ):
        named, _, _ = phrase_from(words[:limit], stop + 1, text)
        if named is not None and named.kind == "person" and is_person_noun(mention.head):
            return replace(named, role=mention.text), stop + 1
    return (with_role(mention, role) if mention is not None else None), at


def _behind_title(words: Sequence[Word], at: int, limit: int) -> int:
    """Return the index behind a title or place in commas; `at` if there is none.

    "In his memoir, Cold Feet, he recalled"; "Speaking in Salem, Ohio, Smith said".
    """
    comma = next((i for i in range(at, min(limit - 1, at + 7)) if words[i].text == ","), -1)
    if comma > at and all(word.capital or word.low in PREPOSITIONS for word in words[at:comma]):
        behind = words[comma + 1]
        named = (words[at - 2].capital and comma == at + 1 and words[at].low in NATIONS) or is_paper_noun(
            words[at - 2].low
        )
        return comma + 1 if behind.low in PRONOUNS or (behind.capital and named) else at
    return at


def with_role(mention: Mention, role: str | None) -> Mention:
    """Return the mention of a named speaker with an additional role."""
    if role is None or mention.kind == "description":
        return mention
    return replace(mention, role=role if mention.role is None else f"{mention.role}, {role}")


def without_article(text: str) -> str:
    """Return a phrase without its leading article."""
    first, _, rest = text.partition(" ")
    return rest if first.lower() in {"a", "an", "the"} and rest else text
