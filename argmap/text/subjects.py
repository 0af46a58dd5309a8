"""Noun phrases in a sentence, and which of them is the subject of a verb, found without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from argmap.text.lexicon import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALENDAR,
    CUES,
    DETERMINERS,
    NOUNLIKE,
    PREPOSITIONS,
    PRONOUNS,
)
from argmap.text.phrases import Mention, Word, bare, is_group_noun, is_person_noun, mention_of, possessive, verbal

_STOPS = frozenset(";:—–()[]")
_RELATIVE = frozenset("who which whose whom where".split())
_PHRASE_LIMIT = 40
_FRONTED = frozenset("back elsewhere there here out up down over away earlier later early late".split())
CLAUSE_STARTS = frozenset("that it he she they the a an its his her their there no".split())


class Found(Protocol):
    """A cue found earlier in the sentence, with its subject."""

    @property
    def at(self) -> int:
        """The index of the cue."""

    @property
    def subject(self) -> Mention:
        """Who speaks."""

    @property
    def subject_at(self) -> int:
        """The index of the first word of the subject."""

    @property
    def inverted(self) -> bool:
        """Does the subject stand behind the cue?"""


def phrase_from(words: Sequence[Word], start: int, text: str) -> tuple[Mention | None, int, str | None]:
    """Read the noun phrase that begins at `start`: who it names, the index behind it, and the role told after it."""
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
        if word.hole or word.text in ",.?!…" or word.text in _STOPS or low in CALENDAR:
            break
        if stop > start and (
            low in BREAKERS or low in AUXILIARIES or (low in {"and", "or"} and not _pair_goes_on(words, stop, start))
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
                or (person_noun and low in {"for", "at", "from", "with"} and not words[stop - 1].capital)
            ):
                pass
            else:
                break
        elif low in {"who", "yesterday", "today", "tonight", "earlier", "later", "recently", "also"} and stop > start:
            break
        if is_person_noun(low) or is_group_noun(low):
            person_noun = True
        stop += 1
    mention = mention_of(list(words[start:stop]), text)
    role = _role_behind(words, stop, text) if mention is not None else None
    return mention, stop, role


def _is_month(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].low in CALENDAR


def _capital_next(words: Sequence[Word], at: int) -> bool:
    following = at + 1
    if following < len(words) and words[following].low in {"the", "&"}:
        following += 1
    return following < len(words) and words[following].capital and words[following].low not in CALENDAR


def _pair_goes_on(words: Sequence[Word], at: int, start: int) -> bool:
    """Does "and" at `at` join a second name to the phrase: "the ACLU and its allies", "Smith and Jones"?"""
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
    """Read a role told behind a name: ", executive director at the Center"; " of the Center"."""
    if at >= len(words):
        return None
    start = at
    if words[at].text == ",":
        start = at + 1
        ahead = words[start : start + 6]
        if not ahead or ahead[0].low in _RELATIVE:
            return None
        if not any(is_person_noun(bare(w.low)) for w in ahead) and ahead[0].low not in {"of"}:
            return None
        if ahead[0].hole or ahead[0].low in {"and", "but", "while", "when", "as", "in", "on", "at", "after"}:
            return None
    elif words[at].low not in {"of", "from"}:
        return None
    stop = start
    while (
        stop < len(words)
        and stop - start < 25
        and not words[stop].hole
        and words[stop].text not in ",.;:—–()"
        and words[stop].low not in CUES - NOUNLIKE
    ):
        stop += 1
    if stop <= start + 1 and words[start].low in {"of", "from"}:
        return None
    skip = 1 if words[start].low in {"a", "an", "the", "of", "from"} else 0
    if words[start].low == "of" and start + 1 < stop and words[start + 1].low == "the":
        skip = 2
    return text[words[start + skip].start : words[stop - 1].end] if start + skip < stop else None


def first_phrase(words: Sequence[Word], start: int, limit: int, text: str) -> tuple[Mention | None, int]:
    """Find the subject of the clause that begins at `start`: its first noun phrase behind fronted phrases."""
    at = start
    while at < limit:
        word = words[at]
        fronted = (
            word.low in PREPOSITIONS
            or (word.low in _FRONTED and at + 1 < limit and words[at + 1].low in PREPOSITIONS)
            or word.low in BREAKERS
            or word.low.endswith(("ing", "ed"))
            or word.low in ADVERBS
            or word.low in CALENDAR
        )
        if word.hole or word.text in ",":
            at += 1
            continue
        if fronted or (
            word.low in {"this", "last", "that"}
            and at + 1 < limit
            and words[at + 1].low
            in {"week", "month", "year", "time", "summer", "spring", "morning", "afternoon", "fall", "winter"}
        ):
            comma = next((i for i in range(at, min(limit, at + 40)) if words[i].text == ","), -1)
            if comma < 0:
                if word.low in ADVERBS or word.low in {"but", "so", "yet"}:
                    at += 1
                    continue
                return None, at
            at = comma + 1
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


def subject_before(words: Sequence[Word], last: int, text: str, found: Sequence[Found]) -> tuple[Mention | None, int]:
    """Find the subject of a verb whose left neighbor, past its helpers, is words[last]."""
    if last < 0:
        return None, 0
    if words[last].low in {"and", "or", "but", "then"}:
        if found and not new_clause(words, found[-1].at, last) and not found[-1].inverted:
            return found[-1].subject, found[-1].subject_at
        return first_phrase(words, clause_start(words, last), last, text)
    if words[last].low in {"who", "which"} and last > 0:
        behind = last - (2 if words[last - 1].text == "," else 1)
        at = _antecedent(words, behind)
        named = mention_of(list(words[at : behind + 1]), text) if at >= 0 else None
        if named is not None:
            return named, at
    gap = words[last].text in ",—–)"
    start = last
    relative = False
    if gap:
        for i in range(last, max(0, last - 50), -1):
            if words[i].hole or words[i].text == ";":
                break
            if words[i].low in {"who", "whose", "which"} and words[i - 1].text in ",—–":
                start, relative = i - 2, True
                break
    while start >= 0 and last - start < 60:
        word = words[start]
        if word.hole or word.text in ";:?!" or (word.text in "—–" and start != last):
            break
        if (
            start < last
            and word.low in CUES
            and word.low not in NOUNLIKE
            and not word.capital
            and _takes_clause(words[start + 1])
        ):
            break
        if (
            word.low in BREAKERS
            and word.low not in _RELATIVE
            and not (word.low in {"before", "after", "since", "until"} and (start == 0 or words[start - 1].text == ","))
        ):
            if word.low == "that" and start == last and start > 0:
                start -= 1
                continue
            break
        if (
            word.low in {"and", "or"}
            and start > 0
            and words[start - 1].text == ","
            and start < last
            and not _lists(words, start)
        ):
            break
        if word.low in _RELATIVE:
            relative = True
        start -= 1
    start += 1
    broken = start > 0 and words[start - 1].low in BREAKERS
    segments = _segments(words, start, last)
    if relative and len(segments) > 1:
        segments = [
            s
            for n, s in enumerate(segments)
            if words[s[0]].low in _RELATIVE or n == 0 or not _inside_relative(words, segments, n)
        ]
    if broken and len(segments) > 1 and not gap and words[start - 1].low not in {"that", "how", "why", "whether"}:
        segments = segments[1:]
    return _choose(words, segments, gap, relative, text)


def _antecedent(words: Sequence[Word], last: int) -> int:
    """Find where the noun phrase begins that ends at `last`; -1 where that is unsure."""
    for i in range(last, max(-1, last - 8), -1):
        word = words[i]
        if word.hole or word.text in ",;:.()":
            return -1
        if word.low in DETERMINERS:
            return i
        if word.capital and (
            i == 0
            or not (words[i - 1].capital or words[i - 1].low in DETERMINERS or words[i - 1].low in {"of", "and", "&"})
        ):
            return i
    return -1


def _takes_clause(behind: Word) -> bool:
    """Can a clause begin with this word: "claimed Republicans hoped", "said the man knew"?"""
    return (behind.capital or behind.low in CLAUSE_STARTS or behind.low in PRONOUNS) and behind.low != "that"


def _inside_relative(words: Sequence[Word], segments: list[tuple[int, int]], number: int) -> bool:
    return any(words[low].low in {"who", "whose", "which"} for low, _ in segments[:number])


def _lists(words: Sequence[Word], at: int) -> bool:
    """Is the comma before "and" one of a list of names?"""
    commas = [i for i in range(max(0, at - 12), at - 1) if words[i].text == ","]
    return bool(commas) and words[at - 2].capital and words[commas[-1] - 1].capital


def _segments(words: Sequence[Word], start: int, last: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = start
    for i in range(start, last + 2):
        if i == last + 1 or words[i].text in ",()—–":
            if i > at and not (at and words[at - 1].text == "("):
                found.append((at, i))
            at = i + 1
    return found


def _choose(
    words: Sequence[Word], segments: list[tuple[int, int]], gap: bool, relative: bool, text: str
) -> tuple[Mention | None, int]:
    """Choose the segment between commas that names the speaker, with the others as role."""
    choices: list[tuple[Mention, int]] = []
    for low, high in segments:
        first = words[low]
        at = low
        while at < high and (
            words[at].low in {"and", "but", "so", "yet", "then"} or (words[at].low in ADVERBS and at + 1 < high)
        ):
            at += 1
        if first.low in PREPOSITIONS and high == segments[-1][1] and not gap:
            at = _behind_fronted(words, low, high)
        elif first.low in PREPOSITIONS and first.low != "like":
            continue
        if at >= high or first.low in _RELATIVE or first.text.isdigit():
            continue
        participle = first.low.endswith(("ing", "ed")) and high - low > 1
        if participle and len(segments) > 1 and (not first.capital or not words[low + 1].capital):
            continue
        mention = mention_of(_narrowed(words, at, high), text)
        if mention is not None:
            choices.append((mention, at))
    if not choices:
        return None, 0
    if not gap:
        mention, at = choices[-1]
        if len(choices) > 1 and mention.kind == "description" and not mention.pronoun and is_person_noun(mention.head):
            named, named_at = choices[-2]
            if named.kind == "person" and words[at].low in {"a", "an", "the", "its", "one"}:
                return with_role(named, _without_article(mention.text)), named_at
        if (
            len(choices) > 1
            and mention.kind == "person"
            and choices[-2][0].kind == "description"
            and is_person_noun(choices[-2][0].head)
        ):
            return replace(mention, role=_without_article(choices[-2][0].text)), at
        return mention, at
    for number, (mention, at) in enumerate(choices):
        if mention.kind == "person" or mention.pronoun:
            later = [m for m, _ in choices[number + 1 :] if m.kind == "description" and is_person_noun(m.head)]
            earlier = [m for m, _ in choices[:number] if m.kind == "description" and is_person_noun(m.head)]
            role = next(iter(later + earlier), None)
            if role is None and len(segments) > 1:
                role_text = next(
                    (
                        text[words[a].start : words[b - 1].end]
                        for a, b in segments
                        if a > at and any(is_person_noun(w.low) for w in words[a:b]) and words[a].low not in _RELATIVE
                    ),
                    None,
                )
                return with_role(mention, role_text), at
            return (with_role(mention, _without_article(role.text)) if role else mention), at
    return choices[0]


def _behind_fronted(words: Sequence[Word], low: int, high: int) -> int:
    """Find where the subject begins in "In an open letter the parents"; `high` where there is none."""
    for i in range(high - 1, low + 1, -1):
        if words[i - 1].low in PREPOSITIONS or words[i - 1].low in DETERMINERS or possessive(words[i - 1]):
            continue
        if words[i].low in PRONOUNS or words[i].low in DETERMINERS:
            return i
        if words[i].capital and not words[i - 1].capital and words[i - 1].low not in {"and", "of", "&"}:
            return i
    return high


def _without_article(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in {"a", "an", "the"} and rest else text


def _narrowed(words: Sequence[Word], low: int, high: int) -> list[Word]:
    """Return the last noun phrase of words[low:high] where the clause before it has a verb of its own."""
    for i in range(high - 1, low, -1):
        if words[i].low in {"and", "but"} and any(
            w.low in AUXILIARIES or w.low in CUES - NOUNLIKE for w in words[low:i]
        ):
            return list(words[i + 1 : high])
    for i in range(low + 1, high):
        if words[i].low in _RELATIVE:
            return list(words[low:i])
    return list(words[low:high])


def new_clause(words: Sequence[Word], start: int, end: int) -> bool:
    """Tell whether a new main clause begins between two words."""
    return any(words[i].text == ";" or words[i].low in {"while", "whereas"} for i in range(start, end))


def clause_start(words: Sequence[Word], index: int) -> int:
    """Return the index of the first word of the main clause that words[index] is in."""
    for i in range(index - 1, -1, -1):
        if words[i].text == ";" or words[i].low in {"while", "whereas"}:
            return i + 1
    return 0


def with_role(mention: Mention, role: str | None) -> Mention:
    """Return the mention of a named speaker with one more role told about it."""
    if role is None or mention.kind == "description":
        return mention
    return replace(mention, role=role if mention.role is None else f"{mention.role}, {role}")
