"""Decide whether what a verb reports took place, from the verbs, nouns and clauses that govern it, read leftwards.

"Refused to say", "stopped short of saying", "nobody heard Smith say", "it is false that Smith said". Two denials make a
statement: "did not hesitate to say".
"""

from __future__ import annotations

from collections.abc import Sequence

from argmap.text.clauses import (
    DENIED,
    FAR,
    HAVING,
    INVERTING,
    JOINING,
    OPEN,
    SAID,
    Assertion,
    begins_with_nobody,
    behind_that,
    both,
    has_if_before,
    has_inserted_if,
    helpers_of,
    inverted,
    is_bound,
    is_contracted,
    is_denied_around,
    is_nobody,
    is_not_who,
    is_speaking,
    low_at,
    negates,
    phrase_start,
    reversed_standing,
    said_all_the_more,
    word_before,
)
from argmap.text.languages import english_not_said as lexicon
from argmap.text.languages.english import (
    BE,
    CALENDAR,
    CALLING,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    NOUNLIKE,
    PAST,
    PERFORMING,
    SAYING,
)
from argmap.text.languages.english_not_names import NUMBERS, ONES
from argmap.text.words import Word

_RATHER = frozenset({"rather", "sooner"})


def event(words: Sequence[Word], at: int, subject_at: int | None = None, *, first: bool = False) -> Assertion:
    """Return whether the event that the verb at `at` reports took place."""
    own, left, finite, telling = helpers_of(words, at, first=first)
    verb = words[at].low
    if own is DENIED and said_all_the_more(words, at):
        own = SAID
    if telling:
        return SAID
    if low_at(words, left) == "to" and verb not in {"according"}:
        return both(own, _infinitive(words, left, first=first))
    if (verb.endswith("ing") and len(verb) > 4 and not finite) or any(
        w.low in {"having", "being"} for w in words[left + 1 : at]
    ):
        inner = _gerund(words, left)
        return reversed_standing(inner) if own is DENIED and inner is DENIED else both(own, inner)
    if low_at(words, left) == "than" and word_before(words, left - 1, _RATHER, 10) >= 0:
        return DENIED  # "would sooner quit than say"
    if low_at(words, left) == "but" and low_at(words, left - 1) == "anything":
        return DENIED
    if low_at(words, left) == "but" and (left and (negates(words[left - 1]) or words[left - 1].low == "help")):
        return SAID  # "could not help but say"
    joined = _joined_to(words, at, left)
    if joined is not None:
        return both(own, joined)
    return both(own, _clause(words, left, at, subject_at))


def _infinitive(words: Sequence[Word], to: int, *, first: bool) -> Assertion:
    """Return whether the event of an infinitive behind "to" took place: "refused to say", "went on to say"."""
    at = to - 1
    negative = False
    while at >= 0 and (
        (negates(words[at]) and words[at].low not in {"nothing", "nobody", "none"})
        or words[at].low in CLAUSE_WORDS["before_to"]
        or ((words[at].low in NUMBERS or words[at].low in ONES) and words[at + 1].low == "times")
        or words[at].low in CALENDAR
        or (words[at].low == "on" and words[at + 1].low in CALENDAR)
        or (words[at].low.endswith("ly") and words[at].low not in {"likely", "unlikely"})
    ):
        negative = negative or negates(words[at])
        at -= 1
    found = _leading_to(words, at, to, first=first)
    return reversed_standing(found) if negative and found is DENIED else both(found, DENIED if negative else SAID)


def _leading_to(words: Sequence[Word], at: int, to: int, *, first: bool) -> Assertion:
    low = low_at(words, at)
    if at < 0 or is_bound(words[at]):
        return SAID
    if low in {"if", "though"}:
        return OPEN  # "as if to say"
    if low == "nothing":
        return SAID if any(w.low in {"but", "except"} for w in words[to + 2 : to + 4]) else DENIED
    if low in {"but", "first", "last"}:
        return SAID  # "not the first to say", "had no choice but to say"
    if low in {"yet", "than"}:
        return DENIED
    if at and words[at - 1].low == "too":
        return SAID if is_denied_around(words, at - 1) else DENIED
    if low in CLAUSE_WORDS["nearly_there"]:
        return OPEN  # "came close to calling"
    if at and words[at - 1].low in lexicon.FALSELY:
        return DENIED  # "wrongly reported to have said"
    for i in range(at, max(-1, at - 7), -1):
        if words[i].low == "were" and (i == 0 or is_bound(words[i - 1])):
            return OPEN  # "were Smith to say"
        if is_bound(words[i]):
            break
    if low in HAVING or low in CLAUSE_WORDS["leading_to"]:
        return event(words, at, None, first=first)
    if low in BE:
        return OPEN
    if low in lexicon.CHANCES:
        missed = word_before(words, at, CLAUSE_WORDS["missing"], 6)
        if missed >= 0:
            return SAID if is_denied_around(words, at) else DENIED
        return DENIED if is_denied_around(words, at) else SAID
    if low in lexicon.NO_TROUBLE and is_denied_around(words, at):
        return SAID
    if low == "wait":
        return SAID
    if low == "time" and is_denied_around(words, at, 3):
        return SAID if low_at(words, at - 2) in CLAUSE_WORDS["wasting"] else DENIED
    if low in lexicon.REFUSING:
        return SAID if is_denied_around(words, at) and event(words, at) is not OPEN else DENIED
    if low in lexicon.GOING_TO or (low == "right" and low_at(words, at - 1) in DETERMINERS):
        if is_denied_around(words, at):
            return DENIED
        performed = low_at(words, to + 1) in PERFORMING
        return SAID if low.startswith(("want", "wish")) and (first or performed) else OPEN
    asked = word_before(words, at, lexicon.ASKING_TO)
    if asked >= 0 and words[asked].low.startswith(("call", "wait", "left", "leav")):
        # "called on Smith to say", but "called the Post to say"
        asked = asked if any(word.low in CLAUSE_WORDS["called_upon"] for word in words[asked + 1 : asked + 4]) else -1
    if asked >= 0 and asked < at and (words[at].low not in CUES or words[at].low in NOUNLIKE):
        return DENIED if event(words, asked) is DENIED else OPEN
    lacked = word_before(words, at, lexicon.REFUSING, 4)
    if lacked >= 0 and low_at(words, lacked) in {"lacked", "lacks", "lack"}:
        return DENIED
    if is_denied_around(words, at):
        return DENIED
    for i in range(at - 1, max(-1, at - 4), -1):
        if words[i].low in DETERMINERS and i:
            return event(words, i - 1)  # "stopped the meeting to say"
    return event(words, at, None, first=first)


def _gerund(words: Sequence[Word], at: int) -> Assertion:
    """Return whether the event of a form in -ing took place: "without saying", "by saying"."""
    low = low_at(words, at)
    if at < 0 or is_bound(words[at]) or low in lexicon.ADJUNCT:
        return SAID
    if low == "without":
        return SAID if low_at(words, at - 1) == "not" else DENIED
    if low in {"than", "against"}:
        return SAID if is_denied_around(words, at) and low == "against" else DENIED
    if low == "about":
        thought = word_before(words, at, CLAUSE_WORDS["toying"], 3)
        return OPEN if thought >= 0 else SAID
    if low == "of":
        return _of(words, at)
    if low == "from":
        shrinking = word_before(words, at, lexicon.SHRINKING, 7)
        return SAID if shrinking < 0 or is_denied_around(words, shrinking) else DENIED
    if low == "as":
        return _quoted_as(words, at)
    if low in lexicon.TESTIFIED and is_denied_around(words, at):
        return DENIED  # "is not on record calling"
    if low in lexicon.NEVER_DONE or (low == "out" and low_at(words, at - 1) in CLAUSE_WORDS["ruling"]):
        return reversed_standing(event(words, at)) if is_denied_around(words, at) else DENIED
    if low in lexicon.SAID_ALL_THE_SAME or low in {"help", "but"} or (low in lexicon.NO_TROUBLE):
        return SAID
    if low in lexicon.IMAGINED:
        return DENIED if is_denied_around(words, at) else OPEN
    verbal = low in CUES or low in PAST or low.endswith(("ed", "ing", "s")) or low in {"seen", "caught"}
    if verbal and not words[at].capital:
        return event(words, at)
    return _somebody_saying(words, at)


def _somebody_saying(words: Sequence[Word], at: int) -> Assertion:
    """Return what a named person before "saying" implies: "imagine Smith saying", "no record of Smith saying"."""
    for i in range(at, max(-1, at - 8), -1):
        low = words[i].low
        if is_bound(words[i]):
            return SAID
        if low == "without":
            return DENIED
        if low in {"nobody", "none"}:
            return OPEN
        if low in lexicon.IMAGINED:
            return OPEN
        if low in lexicon.NEVER_DONE or low in lexicon.DENYING:
            return SAID if is_denied_around(words, i) else DENIED
        if low in CLAUSE_WORDS["witnessing"]:
            return event(words, i)
        if low == "of" and low_at(words, i - 1) in lexicon.TESTIFIED and is_denied_around(words, i):
            return DENIED
    return SAID


def _of(words: Sequence[Word], at: int) -> Assertion:
    """Return what the words before "of saying" imply: "accused of", "stopped short of", "never tired of"."""
    low = low_at(words, at - 1)
    if low in lexicon.ONCE_MORE or low in {"habit", "way", "guilty"}:
        return SAID
    if low in lexicon.SHORT_OF:
        return SAID if is_denied_around(words, at - 1) else DENIED
    if word_before(words, at - 1, lexicon.ACCUSING) >= 0:
        return OPEN
    if word_before(words, at - 1, lexicon.ONCE_MORE, 4) >= 0:
        return SAID
    return DENIED if is_denied_around(words, at) else SAID


def _quoted_as(words: Sequence[Word], at: int) -> Assertion:
    """Return what "quoted as saying" and "wrongly quoted Smith as saying" imply."""
    if low_at(words, at - 1) == "far":  # "did not go as far as saying"
        return DENIED if is_denied_around(words, at) else SAID
    for i in range(at - 1, max(-1, at - 9), -1):
        if is_bound(words[i]):
            return SAID
        if words[i].low in lexicon.MISQUOTED:
            return DENIED
        if words[i].low in lexicon.REFERRING:
            if any(w.low in lexicon.FALSELY for w in words[max(0, i - 2) : i + 2]):
                return DENIED
            return event(words, i)
    return SAID


def _joined_to(words: Sequence[Word], at: int, left: int) -> Assertion | None:
    """Return what the helper before a joined verb implies for it: "did not stand up and say"; None if there is none."""
    verb = words[at].low
    bare = SAYING.get(verb, CALLING.get(verb)) == verb
    if not bare or low_at(words, left) not in {"and", "or", "nor"}:
        return None
    for i in range(left - 1, max(-1, left - FAR), -1):
        low = words[i].low
        if words[i].hole or words[i].text in ";:":
            return None
        if low == "to":
            return _infinitive(words, i, first=False)
        if low in lexicon.MODALS or low in {"did", "do", "does"} or is_contracted(words[i]) or low == "cannot":
            denied = is_contracted(words[i]) or low == "cannot" or any(negates(w) for w in words[i + 1 : i + 3])
            return DENIED if denied else (OPEN if low in lexicon.MODALS else SAID)
    return None


def _clause(words: Sequence[Word], left: int, at: int, subject_at: int | None) -> Assertion:
    """Return what subject, subordinator, question and governing clause imply for a finite verb."""
    if left < 0:
        return SAID
    raw = phrase_start(words, left)
    if subject_at is None or subject_at > left:
        return _opening(words, raw, at)
    if is_nobody(words, subject_at) or (subject_at and is_nobody(words, subject_at - 1)):
        return OPEN
    if subject_at < at and has_inserted_if(words, subject_at, at):
        return OPEN
    relative = any(word.low in CLAUSE_WORDS["relative_or_that"] for word in words[subject_at : left + 1])
    if relative and is_not_who(words, subject_at):
        return OPEN
    if low_at(words, subject_at - 1) in {"way", "chance"} and low_at(words, subject_at - 2) == "no":
        return DENIED  # "there is no way Smith said"
    found = SAID if raw > left or relative else _opening(words, raw, at)
    return found if found is not SAID else _opening(words, phrase_start(words, subject_at), at)


def _opening(words: Sequence[Word], start: int, at: int) -> Assertion:
    """Return what the beginning of a clause implies for its verb."""
    if begins_with_nobody(words, start) or (start == 0 and words[0].low == "who" and words[-1].text == "?"):
        return OPEN
    if low_at(words, start) in lexicon.IMAGINED | {"let", "lets"} and start < at - 1 and words[start].capital:
        return OPEN  # "Suppose Smith says", "Let Smith say"
    before = start - 1
    low = low_at(words, before)
    if low in {"who", "which"}:
        return SAID
    if low in INVERTING or (before >= 0 and is_contracted(words[before])):
        asked = inverted(words, before)
        if asked is not None:
            return asked
    if (
        low_at(words, start) in INVERTING
        and start < at - 1
        and (start == 0 or is_bound(words[start - 1]) or low in JOINING)
    ):
        asked = inverted(words, start)
        if asked is not None:
            return asked
    if low == "only" and low_at(words, before - 1) == "if":
        return OPEN
    if low in lexicon.SUBORDINATORS or has_if_before(words, before):
        return OPEN
    if low == "though" and low_at(words, before - 1) == "as":
        return OPEN
    if low == "that":
        return behind_that(words, before, at)
    if low in lexicon.LETTING and SAYING.get(words[at].low, CALLING.get(words[at].low)) == words[at].low:
        return OPEN if low in {"let", "lets"} else event(words, before)
    if low in lexicon.DENYING or low in lexicon.IMAGINED:
        return behind_that(words, start, at)
    if before > 0 and is_speaking(words[before]):  # "it would be wrong to say Smith called it"
        wrong = word_before(words, before - 1, lexicon.DENYING, 5) if low_at(words, before - 1) == "to" else -1
        meant = low_at(words, before - 1) == "to" and any(
            word.low in {"would", "could", "might"} or word.low.endswith(("’d", "'d")) for word in words[:before]
        )
        return SAID if wrong < 0 and not meant and event(words, before) is SAID else OPEN
    return SAID
