"""What a clause implies for its verb: asserted, denied or open, from its words.

Everything here looks at one clause alone; `assertion` puts clauses together.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from argmap.text.languages import english_not_said as lexicon
from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CALLING,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    GRANTING,
    NAMING,
    NOUNLIKE,
    PAST,
    PERFORMING,
    SAYING,
    SPEAKING,
)
from argmap.text.words import Word


class Assertion(Enum):
    """The relations of words to the named speaker: said, denied or open."""

    SAID = auto()
    DENIED = auto()
    """Not said, or the contrary was said."""
    OPEN = auto()
    """May be said, was to be said, would have been said, is asked about."""


SAID, DENIED, OPEN = Assertion.SAID, Assertion.DENIED, Assertion.OPEN
_DONE = PERFORMING | CLAUSE_WORDS["done"]
SHORT = ("n’t", "n't", "’ll", "'ll")
FAR = 12  # words to look back or ahead for what governs a clause
_NEAR = 5
_BOUNDS = frozenset(",;:—–()")
JOINING = CLAUSE_WORDS["joining"]
HAVING = CLAUSE_WORDS["having"]
_ASKING_WORDS = CLAUSE_WORDS["asking"]
INVERTING = CLAUSE_WORDS["inverting"]


def is_suspicious(words: Sequence[Word]) -> bool:
    """Return whether a sentence holds a word that may mean that something was not said. Most hold none."""
    return is_telling([word.low for word in words], lexicon.TRIGGERS)


def is_telling(lows: list[str], among: frozenset[str]) -> bool:
    """Return whether lower-case words hold one of `among`, or a contracted "not" or "will"."""
    if not among.isdisjoint(lows):
        return True
    joined = " ".join(lows)
    return any(ending in joined for ending in SHORT)


def is_contracted(word: Word) -> bool:
    """Return whether the word ends in a contracted “not”."""
    return word.low.endswith(("n’t", "n't"))


def is_no_such(words: Sequence[Word], cue: int) -> bool:
    """Return whether a cue is followed by "no such thing", "nothing like “…”" or "nothing about “…”"."""
    low = low_at(words, cue + 1)
    behind = low_at(words, cue + 2)
    return (low in {"no", "nothing"} and behind in CLAUSE_WORDS["such_as"]) or (low == "nothing" and behind == "about")


def negates(word: Word) -> bool:
    """Return whether the word negates the verb behind it."""
    return word.low in lexicon.NEGATORS or is_contracted(word)


def both(one: Assertion, other: Assertion) -> Assertion:
    """Combine two conditions of the same clause. Two denials do not cancel out: colloquially they are one."""
    if one is DENIED or other is DENIED:
        return DENIED
    return OPEN if one is OPEN or other is OPEN else SAID


def reversed_standing(standing: Assertion) -> Assertion:
    """Return the assertion of the negated statement; an open one stays open."""
    return SAID if standing is DENIED else DENIED if standing is SAID else OPEN


def low_at(words: Sequence[Word], at: int) -> str:
    """Return the word at an index in lower case; “” outside the sentence."""
    return words[at].low if 0 <= at < len(words) else ""


def is_bound(word: Word) -> bool:
    """Return whether the word is a mark or a quotation, where the search through a clause stops."""
    return word.hole or word.text in _BOUNDS


def is_speaking(word: Word) -> bool:
    """Return whether the word is a verb whose object can be somebody's words."""
    return (SAYING.get(word.low) or CALLING.get(word.low)) in SPEAKING and not word.capital


def is_denied_around(words: Sequence[Word], at: int, far: int = _NEAR) -> bool:
    """Return whether a "no" or "not" precedes a word in its clause, at most `far` words before it."""
    for i in range(at - 1, max(-1, at - 1 - far), -1):
        if is_bound(words[i]) or words[i].low in CLAUSE_WORDS["ends_denial"]:
            return False
        if negates(words[i]) or words[i].low in {"no", "without", "little"}:
            return not (words[i].low == "no" and low_at(words, i + 1) in lexicon.NOT_DENYING)
    return False


def word_before(words: Sequence[Word], at: int, among: frozenset[str], far: int = 8) -> int:
    """Return the index of the nearest of these words at or before `at` in its clause; -1 if there is none."""
    for i in range(at, max(-1, at - far), -1):
        if words[i].hole or words[i].text in ",;:—–":
            return -1
        if words[i].low in among:
            return i
    return -1


def helpers_of(words: Sequence[Word], at: int, *, first: bool) -> tuple[Assertion, int, bool, bool]:
    """Return what a verb's helpers imply, the index before them, and whether "be" and "not only" are among them."""
    negative = open_ = finite = habit = focus = False
    left = at - 1
    while left >= 0:
        word = words[left]
        low = word.low
        if word.capital and (left or left == at - 1) and not low.endswith(SHORT):
            break  # a name: "May said", "Will Long said"
        if low in lexicon.FOCUS and left and negates(words[left - 1]):
            focus = True
            left -= 2
            continue
        if low == "longer" and low_at(words, left - 1) == "no":
            negative = True
            left -= 2
            continue
        if low in CLAUSE_WORDS["no_time"] and (
            low_at(words, left - 1) == "no" and low_at(words, left - 2) in CLAUSE_WORDS["before_no_time"]
        ):
            negative = True
            left -= 3
            continue
        if low == "but" and low_at(words, left - 1) == "all":
            open_ = True
            left -= 2
            continue
        if low in CLAUSE_WORDS["between_helpers"]:
            left -= 1
            continue
        if low == "neither" and left == at - 1 and left:
            negative = True  # "Smith neither confirmed nor denied"
        elif negates(word) and low not in CLAUSE_WORDS["negative_subjects"]:
            if low in {"hardly", "scarcely", "barely"} and low_at(words, left - 1) in {"had", "has"}:
                left -= 1
                continue
            negative = True
        elif low == "allegedly" or (
            low in lexicon.NEARLY and low_at(words, left + 1) not in {"always", "all", "every"}
        ):
            open_ = True
        elif low in lexicon.MODALS:
            open_ = open_ or not first
        elif low.endswith(("’ll", "'ll")) and len(low) > 3:
            return _own(words, at, negative=negative, open_=not first, habit=habit), left - 1, finite, focus
        elif low in BE:
            finite = finite or not low.startswith("be")
        elif not (
            low in AUXILIARIES
            or low in ADVERBS
            or low in HAVING
            or (low.endswith("ly") and not word.capital and low not in {"only"})
        ):
            break
        habit = habit or low in lexicon.PAST_HABIT
        left -= 1
    return _own(words, at, negative=negative, open_=open_, habit=habit), left, finite, focus


def _own(words: Sequence[Word], at: int, *, negative: bool, open_: bool, habit: bool) -> Assertion:
    if negative:
        return DENIED
    verb = words[at].low
    if open_ and (habit or low_at(words, at + 1) in lexicon.PAST_HABIT or verb in _DONE | CLAUSE_WORDS["seen_done"]):
        return SAID  # "would later say", "would say only", "could be heard shouting"
    if (
        open_
        and low_at(words, at + 1) in {"no", "nothing", "little"}
        and any(word.low in lexicon.NOTHING_BUT for word in words[at + 2 : at + 4])
    ):
        return SAID  # "would say no more than"
    loose = SAYING.get(verb) is None and CALLING.get(verb, "call") not in NAMING | {"describe", "refer"}
    return OPEN if open_ and not loose else SAID


def said_all_the_more(words: Sequence[Word], at: int) -> bool:
    """Return whether the words are as "could not have said it better" or "cannot say “…” often enough"."""
    for i in range(at + 1, min(len(words), at + 9)):
        if words[i].text in {";", ":"} or words[i].low in JOINING:
            return False
        if words[i].low in lexicon.ENOUGH and (words[i - 1].low != "no" and low_at(words, i + 1) != "than"):
            return any(
                words[j].low in {"cannot", "could", "can"} or words[j].low.startswith(("can’", "can'", "could"))
                for j in range(max(0, at - 4), at)
            )
    return False


def is_nobody(words: Sequence[Word], at: int) -> bool:
    """Return whether a subject that begins at `at` refers to nobody: "no one", "few"."""
    low = low_at(words, at)
    if low not in lexicon.NO_SUBJECT:
        return False
    follows = words[at + 1] if at + 1 < len(words) else None
    if follows is not None and (
        (low == "no" and (follows.low in lexicon.NOT_DENYING or follows.text == "," or follows.text[0].isdigit()))
        or (low in {"none", "nothing"} and follows.low in {"other", "less"})
        or (low == "not" and follows.low not in CLAUSE_WORDS["not_behind_not"])
        or (low in {"hardly", "scarcely"} and follows.low not in CLAUSE_WORDS["any"])
    ):
        return False
    return not (low == "few" and low_at(words, at - 1) in CLAUSE_WORDS["before_few"])


def is_not_who(words: Sequence[Word], at: int) -> bool:
    """Return whether the name at `at` is in "it was not Smith who said" or "she is not the one who said"."""
    if low_at(words, at - 1) in DETERMINERS:
        at -= 1
    before = low_at(words, at - 1)
    if before == "not":
        return low_at(words, at - 2) in BE
    return before in CLAUSE_WORDS["is_not"]


def begins_with_nobody(words: Sequence[Word], start: int) -> bool:
    """Return whether a clause begins with a subject that refers to nobody."""
    if low_at(words, start) == "very" or low_at(words, start) in ADVERBS - {"not", "never"}:
        start += 1
    return is_nobody(words, start)


def has_inserted_if(words: Sequence[Word], low: int, high: int) -> bool:
    """Return whether an if-clause is inserted between commas: "Smith, if he said anything, said"."""
    for i in range(low + 1, high - 3):
        if words[i].text == "," and words[i + 1].low == "if" and words[i + 3].low in CUES | AUXILIARIES:
            return True
    return False


def has_if_before(words: Sequence[Word], before: int) -> bool:
    """Return whether an insertion right behind "if" ends at `before`: "if, as expected, Smith says"."""
    if before < 0 or words[before].text != ",":
        return False
    for i in range(before - 1, max(-1, before - 7), -1):
        if words[i].text == ",":
            return low_at(words, i - 1) in lexicon.SUBORDINATORS
        if is_bound(words[i]):
            return False
    return False


def phrase_start(words: Sequence[Word], left: int) -> int:
    """Return the start of the noun phrase that holds words[left]: the index behind the previous mark or verb."""
    if is_bound(words[left]) or words[left].low in JOINING:
        return left + 1
    start = left
    while start > 0:
        word = words[start - 1]
        low = word.low
        if (
            is_bound(word)
            or low in JOINING
            or low in AUXILIARIES
            or is_contracted(word)
            or low in lexicon.SUBORDINATORS
            or low in CLAUSE_WORDS["no_subject"]
            or low in INVERTING
            or (low in CUES and not word.capital and (low not in NOUNLIKE or low_at(words, start - 2) == "to"))
            or low in lexicon.LETTING
            or low in lexicon.DENYING
            or low in lexicon.IMAGINED
            or low in _ASKING_WORDS
            or (low in PAST and not word.capital)
            or start < left - FAR
        ):
            break
        start -= 1
    return start


def inverted(words: Sequence[Word], at: int) -> Assertion | None:
    """Return what a helper before its subject implies: "never did Smith say"; None if there is none."""
    low = words[at].low
    if at == 0 or is_bound(words[at - 1]) or words[at - 1].low in CLAUSE_WORDS["and_so"]:
        if words[-1].text == "?" or is_contracted(words[at]):
            return OPEN
        return OPEN if low in {"had", "should", "were"} else None
    if any(word.low in {"who", "which", "that"} for word in words[max(1, at - 4) : at]):
        return None  # "the man who would not vote said"
    fronted = [word.low for word in words[max(0, at - FAR) : at]]
    if (
        fronted[0] == "only"
        or (fronted[0] == "not" and fronted[1:2] in (["until"], ["till"]))
        or fronted[:3] == ["not", "for", "the"]
    ):
        return SAID  # "only when nobody came did Smith say"
    for i in range(at - 1, max(-1, at - 7), -1):
        if words[i].hole or words[i].text in ";:":
            break
        if words[i].low in {"only", "sooner"}:
            return SAID
        if words[i].low in {"hardly", "scarcely", "barely"} and low == "had":
            return SAID
        if negates(words[i]) or words[i].low in {"no", "little"}:
            return DENIED
    if words[at - 1].low in _ASKING_WORDS and (low in lexicon.MODALS):
        return OPEN
    return None


def behind_that(words: Sequence[Word], that: int, at: int) -> Assertion:
    """Return what governs a that-clause implies: "it is false that Smith said", "there is no doubt that"."""
    odd = claimed = denying = False
    for i in range(that - 1, max(-1, that - 10), -1):
        word, low = words[i], words[i].low
        if word.hole or word.text in ";:,":
            break
        if low in lexicon.IMAGINED:
            return OPEN
        if low in lexicon.DENYING:
            odd, denying = not odd or low_at(words, i + 1) == "as", True  # "dismissed as false the report that"
        elif negates(word) or low == "no" or (low in lexicon.REFUSING and low_at(words, i + 1) == "to"):
            odd = not odd
        claimed = claimed or low in lexicon.TESTIFIED or low in lexicon.WORDINGS or low in GRANTING
    if odd and (denying or claimed):
        return DENIED
    if claimed and not denying:
        for i in range(at + 1, min(len(words), at + 2 * FAR)):
            if words[i].low in lexicon.FALSE and any(w.low in BE for w in words[max(at, i - 3) : i]):
                return DENIED
            if words[i].text in ";:":
                break
    return SAID
