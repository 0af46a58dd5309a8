"""Noun phrases in a sentence, and which one is the subject of a verb, found without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALENDAR,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    NOUNLIKE,
    PAST,
    PLAIN_CUES,
    PREPOSITIONS,
    PRONOUNS,
)
from argmap.text.mentions import Mention, mention_of, speaks
from argmap.text.noun_phrases import CLAUSE_STARTS, RELATIVE, first_phrase, phrase_from, with_role, without_article
from argmap.text.words import Word, is_person_noun, possessive

_ANYBODY = CLAUSE_WORDS["anybody"]
_NOMINATIVE = CLAUSE_WORDS["nominative"]
_CLAUSES = CLAUSE_WORDS["clauses"]
_INSERTED = CLAUSE_WORDS["inserted"]


class EarlierCue(Protocol):
    """A cue found earlier in the sentence, with its subject."""

    @property
    def at(self) -> int:
        """Return the index of the cue."""

    @property
    def subject(self) -> Mention:
        """Return the speaker."""

    @property
    def subject_at(self) -> int:
        """Return the index of the first word of the subject."""

    @property
    def inverted(self) -> bool:
        """Return whether the subject follows the cue."""


def subject_before(
    words: Sequence[Word], last: int, text: str, found: Sequence[EarlierCue]
) -> tuple[Mention | None, int]:
    """Return the subject, and its index, of a verb whose left neighbor, before its helpers, is words[last]."""
    if last < 0:
        return None, 0
    if words[last].low in CLAUSE_WORDS["and_then"]:
        if found and not new_clause(words, found[-1].at, last) and not found[-1].inverted:
            return found[-1].subject, found[-1].subject_at
        return first_phrase(words, clause_start(words, last), last, text)
    if words[last].low in _NOMINATIVE and last > 0 and words[last - 1].low in _CLAUSES:
        return mention_of([words[last]], text), last
    if words[last].low == "who" and last > 0 and words[last - 1].low in _ANYBODY:
        return None, 0
    if words[last].low in {"who", "which"} and last > 0:
        behind = last - (2 if words[last - 1].text == "," else 1)
        at = _antecedent(words, behind)
        if words[last].low == "who":
            at, behind = _person_before(words, at, behind, text)
        named = mention_of(list(words[at : behind + 1]), text) if at >= 0 else None
        if named is not None and words[last].low == "who" and named.kind == "description" and at > 1:
            person, person_at = _apposed(words, at, text)
            if person is not None:
                return with_role(person, without_article(named.text)), person_at
        if named is not None:
            return named, at
    within = _of_relative(words, last, text)
    if within is not None:
        return within
    if words[last].low == "that" and last > 1:
        told = _told_by(words, last, text)
        if told is not None:
            return told
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
    if gap and not relative:
        start = _before_insertion(words, last)
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
            and word.low not in RELATIVE
            and not (word.low in CLAUSE_WORDS["also_prepositions"] and (start == 0 or words[start - 1].text == ","))
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
            and not (gap and words[start + 1].low in {"a", "an"})
        ):
            break
        if word.low in {"which", "whom"} and start and words[start - 1].low in PREPOSITIONS:
            break  # "an email in which Smith told …"
        if word.low in RELATIVE:
            relative = True
        start -= 1
    start += 1
    if start > 0 and words[start - 1].low == "nor":
        return None, 0  # "Neither Stone nor Reed said"
    broken = start > 0 and words[start - 1].low in BREAKERS
    segments = [s for s in _segments(words, start, last) if not any(s[0] <= cue.at < s[1] for cue in found)]
    if not segments:
        segments = _segments(words, start, last)
    if relative and len(segments) > 1:
        segments = [
            s
            for n, s in enumerate(segments)
            if words[s[0]].low in RELATIVE
            or n == 0
            or (not gap and n + 1 == len(segments))  # "Reed, who saw it, is ill, doctors say"
            or not _inside_relative(words, segments, n)
        ]
    if broken and len(segments) > 1 and not gap and words[start - 1].low not in CLAUSE_WORDS["reported"]:
        segments = segments[1:]
    return _choose(words, segments, text, gap=gap, relative=relative)


def _of_relative(words: Sequence[Word], last: int, text: str) -> tuple[Mention, int] | None:
    """Return the subject of a relative clause, and its index: "the fee, which engineers call"; None if it has none."""
    for i in range(last - 1, max(0, last - 8), -1):
        if words[i].hole or words[i].text in ",;:.()—–":
            return None
        if words[i].low in {"which", "whom"}:
            mention, stop, _ = phrase_from(words[: last + 1], i + 1, text)
            return (mention, i + 1) if mention is not None and stop == last + 1 and speaks(mention) else None
        if words[i].low == "whose":
            at = _last_name(words, i + 1, last + 1)
            mention = mention_of(list(words[at : last + 1]), text) if at > i + 1 else None
            return (mention, at) if mention is not None else None
    return None


def _person_before(words: Sequence[Word], at: int, behind: int, text: str) -> tuple[int, int]:
    """Return the span of words that "who" refers to: in "a scholar at the Institute who", the scholar."""
    first, last = at, behind
    for _ in range(3):
        if first < 2 or words[first - 1].low not in CLAUSE_WORDS["belonging"]:
            break
        named = mention_of(list(words[first : last + 1]), text)
        if named is not None and (named.kind == "person" or is_person_noun(named.head)):
            return first, last
        last = first - 2
        first = _antecedent(words, last)
        named = mention_of(list(words[first : last + 1]), text) if first >= 0 else None
        if named is not None and (named.kind == "person" or is_person_noun(named.head)):
            return first, last
    return at, behind


def _apposed(words: Sequence[Word], at: int, text: str) -> tuple[Mention | None, int]:
    """Return the person whom the description at `at` explains: "Ana Reed, a scholar …, who says"; None if nobody."""
    if words[at - 1].text != "," or words[at].low not in CLAUSE_WORDS["describing"]:
        return None, 0
    first = _antecedent(words, at - 2)
    person = mention_of(list(words[first : at - 1]), text) if first >= 0 else None
    return (person, first) if person is not None and person.kind == "person" else (None, 0)


def _told_by(words: Sequence[Word], last: int, text: str) -> tuple[Mention, int] | None:
    """Return the paper or person before "that": "a notice posted at the jetty that read"; None if there is none."""
    for i in range(last - 1, max(-1, last - 12), -1):
        if words[i].hole or words[i].text in ",;:.()":
            return None
        if words[i].low in DETERMINERS:
            mention, stop, _ = phrase_from(words[:last], i, text)
            if mention is not None and mention.kind == "description" and speaks(mention) and stop > last - 8:
                return mention, i
    return None


def _before_insertion(words: Sequence[Word], last: int) -> int:
    """Return the index before a clause between two commas: "Smith, when pressed, admits"; `last` if there is none."""
    for i in range(last - 1, max(0, last - 9), -1):
        if words[i].hole or words[i].text in ";:—–":
            return last
        if words[i].text == ",":
            return i - 1 if words[i + 1].low in _INSERTED and i >= 1 else last
    return last


def _antecedent(words: Sequence[Word], last: int) -> int:
    """Return the index at which the noun phrase that ends at `last` begins; -1 if that is not certain."""
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
    """Return whether a clause can begin with this word: "claimed Republicans hoped", "said the man knew"."""
    return (behind.capital or behind.low in CLAUSE_STARTS or behind.low in PRONOUNS) and behind.low != "that"


def _inside_relative(words: Sequence[Word], segments: list[tuple[int, int]], number: int) -> bool:
    return any(words[low].low in {"who", "whose", "which"} for low, _ in segments[:number])


def _lists(words: Sequence[Word], at: int) -> bool:
    """Return whether the comma before "and" belongs to a list of names."""
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
    words: Sequence[Word], segments: list[tuple[int, int]], text: str, *, gap: bool, relative: bool
) -> tuple[Mention | None, int]:
    """Return the mention in the segment between commas that names the speaker, and its index; others give the role."""
    choices: list[tuple[Mention, int]] = []
    for low, high in segments:
        first = words[low]
        at = low
        if first.low == "and" and choices and choices[-1][0].kind == "person" and high < segments[-1][1] + 1 and gap:
            continue  # "Reed, 44, and a mother of three, said"
        while at < high and (
            words[at].low in CLAUSE_WORDS["and_yet"]
            or (words[at].low in ADVERBS and at + 1 < high and not (words[at].text == "Just" and words[at + 1].capital))
        ):
            at += 1
        if first.low in PREPOSITIONS and high == segments[-1][1] and not gap:
            at = _behind_fronted(words, low, high)
        elif first.low in PREPOSITIONS and first.low != "like":
            continue
        if at >= high or first.low in RELATIVE or first.text.isdigit():
            continue
        participle = first.low.endswith(("ing", "ed")) and high - low > 1
        if participle and len(segments) > 1 and (not first.capital or not words[low + 1].capital):
            continue
        mention = mention_of(_narrowed(words, at, high), text)
        if mention is None and high == segments[-1][1] and not gap:
            at = _last_name(words, at, high)
            mention = mention_of(list(words[at:high]), text)
        if mention is not None:
            choices.append((mention, at))
    if not choices:
        return None, 0
    if not gap:
        mention, at = choices[-1]
        if len(choices) > 1 and mention.kind == "description" and not mention.pronoun and is_person_noun(mention.head):
            named, named_at = choices[-2]
            if named.kind == "person" and words[at].low in CLAUSE_WORDS["describing_more"]:
                return with_role(named, without_article(mention.text)), named_at
        if (
            len(choices) > 1
            and mention.kind == "person"
            and choices[-2][0].kind == "description"
            and is_person_noun(choices[-2][0].head)
        ):
            return replace(mention, role=without_article(choices[-2][0].text)), at
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
                        if a > at and any(is_person_noun(w.low) for w in words[a:b]) and words[a].low not in RELATIVE
                    ),
                    None,
                )
                return with_role(mention, without_article(role_text.removeprefix("of ")) if role_text else None), at
            return (with_role(mention, without_article(role.text)) if role else mention), at
    return choices[0]


def _last_name(words: Sequence[Word], low: int, high: int) -> int:
    """Return the index of the name that ends a clause: "it was the third time Acorn"; `high` if there is none."""
    if words[high - 1].low in PRONOUNS or (high - 1 > low and words[high - 2].low in CLAUSE_WORDS["of_day"]):
        return high - 1
    at = high
    while at > low and words[at - 1].capital and not possessive(words[at - 1]):
        at -= 1
    before = words[at - 1].low if at > low else ""
    apart = (
        before.isalpha() and before not in PREPOSITIONS | DETERMINERS and before not in CLAUSE_WORDS["joining_names"]
    )
    return at if apart and not words[low:at][-1].hole else high


def _behind_fronted(words: Sequence[Word], low: int, high: int) -> int:
    """Return the index of the subject in "In an open letter the parents"; `high` if there is none."""
    for i in range(high - 1, low + 1, -1):
        if words[i - 1].low in PREPOSITIONS or words[i - 1].low in DETERMINERS or possessive(words[i - 1]):
            continue
        if words[i].low in PRONOUNS or words[i].low in DETERMINERS:
            return i
        if (
            words[i].capital
            and (not words[i - 1].capital or words[i - 1].low in CALENDAR)
            and words[i - 1].low not in {"and", "of", "&"}
        ):
            return i
    return high


def _narrowed(words: Sequence[Word], low: int, high: int) -> list[Word]:
    """Return the last noun phrase of words[low:high] if the clause before it has a verb of its own."""
    for i in range(high - 1, low, -1):
        if words[i].low in {"and", "but"} and any(
            w.low in AUXILIARIES or w.low in PLAIN_CUES or (w.low in PAST and not w.capital) for w in words[low:i]
        ):
            return list(words[i + 1 : high])
    for i in range(low + 1, high):
        if words[i].low in RELATIVE:
            return list(words[low:i])
    return list(words[low:high])


def new_clause(words: Sequence[Word], start: int, end: int) -> bool:
    """Return whether a new main clause begins between two words."""
    return any(words[i].text == ";" or words[i].low in {"while", "whereas"} for i in range(start, end))


def clause_start(words: Sequence[Word], index: int) -> int:
    """Return the index of the first word of the main clause that words[index] is in."""
    for i in range(index - 1, -1, -1):
        if words[i].text == ";" or words[i].low in {"while", "whereas"}:
            return i + 1
    return 0
