"""Indirect speech: statements of a speaker in the reporter's words.

Better silent than wrong: only people and bodies speak indirectly, and only in clauses that have a verb.
"""

from __future__ import annotations

from argmap.text.cue_frames import Frame
from argmap.text.document_text import Sentence
from argmap.text.languages.english import (
    ADDRESSING,
    ADVERBS,
    AUXILIARIES,
    CALENDAR,
    DETERMINERS,
    INDIRECT,
    PAST,
    PLAIN_CUES,
    PREPOSITIONS,
    PRONOUNS,
)
from argmap.text.mentions import Mention
from argmap.text.words import Word, is_group_noun, is_person_noun, possessive

_PLAIN = frozenset(
    """
        say think believe claim argue insist maintain add note explain warn admit acknowledge confirm state
        suggest contend
    """.split()
)
_ASKING = frozenset("ask urge order tell call demand request advise beg implore".split())
_FRONTED = frozenset("in on after when while as asked speaking at during but and although if".split())
_ASIDES = frozenset("but while whereas although though citing adding saying calling noting according referring".split())
_FIRST_PERSON = frozenset("i we my our me us i’m i'm i’ve i've i’d i'd".split())
_SHORTENED = frozenset(
    f"{who}{mark}{verb}"
    for who in "it that there he she they we you".split()
    for mark in "’'"
    for verb in "s re ll d ve".split()
)
_LONGEST_TAIL = 14  # words behind "…, Smith said on Tuesday"


def can_be_reported(mention: Mention) -> bool:
    """Return whether a mention is of people or an organization, whose speech can be reported indirectly."""
    if mention.pronoun:
        return mention.gender in {"m", "f", "p", "o"}
    if mention.kind != "description":
        return True
    return is_person_noun(mention.head) or is_group_noun(mention.head)


def first_person(sentence: Sentence) -> bool:
    """Return whether the reporter uses "I" or "we" in this sentence."""
    return any(word.low in _FIRST_PERSON for word in sentence.words)


def indirect_span(text: str, sentence: Sentence, frame: Frame) -> tuple[int, int] | None:
    """Return the span (start, end) of a cue's reported words, or None if it reports none in its sentence."""
    words = sentence.words
    if not frame.saying or (words[frame.at].low not in INDIRECT and frame.verb != "accord"):
        return None
    first = min(frame.at, frame.subject_at)
    if frame.noun and (not _has_verb(words, 0, first + 1) or words[0].low in PREPOSITIONS):
        return None  # "His claim that … is false": nothing tells where the claim ends
    if frame.verb == "accord":
        if first <= 1:
            comma = next(
                (i for i in range(frame.subject_at, min(len(words), frame.subject_at + 30)) if words[i].text == ","), -1
            )
            return _span(sentence, comma + 1, len(words), frame) if comma > 0 else None
        return _span(sentence, _behind_dateline(words, first), first, frame)
    if first > 2 and words[first - 1].text == "," and not any(w.hole for w in words[:first]):
        tail = words[max(frame.at, frame.subject_at) + 1 :]
        if len(tail) <= _LONGEST_TAIL and not any(w.low == "that" or w.hole for w in tail):
            return _span(sentence, _behind_dateline(words, first), first, frame) if _main(words[0]) else None
    if frame.inverted or frame.subject_at > frame.at:
        return None
    return _behind(sentence, frame)


def _main(word: Word) -> bool:
    return word.low not in _FRONTED


def _behind(sentence: Sentence, frame: Frame) -> tuple[int, int] | None:
    """Return the word range of the reported clause behind its verb, or None."""
    words = sentence.words
    at = frame.at + 1
    if at >= len(words):
        return None
    follows = words[at]
    for ahead in range(at, min(len(words), at + 14)):
        if words[ahead].hole or words[ahead].text in ";:":
            return None
        if words[ahead].low == "that":
            led = ahead == at or frame.verb in ADDRESSING or follows.low in PREPOSITIONS | ADVERBS | CALENDAR
            if led or words[ahead - 1].text == ",":
                return _span(sentence, ahead + 1, len(words), frame)
            break
    if frame.verb in {"believe", "think"} and follows.low in {"her", "him", "them", "it"}:
        return None
    if frame.verb in _PLAIN and (follows.low in DETERMINERS or follows.low in PRONOUNS or follows.capital):
        return _span(sentence, at, len(words), frame)
    if frame.verb in _ASKING:
        for ahead in range(at, min(len(words) - 1, at + 9)):
            if words[ahead].hole or words[ahead].text in ",;:":
                break
            if words[ahead].low == "to" and words[ahead + 1].low.isalpha() and words[ahead + 1].low not in DETERMINERS:
                if ahead == at or _has_verb(words, at, ahead):
                    break  # "asked to be left alone", "told us they had the right to"
                return _cut(sentence, ahead + 1, len(words), frame)
    return None


def _behind_dateline(words: list[Word], limit: int) -> int:
    """Return the index of the first word behind "LISBON, March 3 (Agency) —"."""
    if not words[0].text.isupper() or len(words[0].text) < 3:
        return 0
    for i in range(1, min(limit, 14)):
        if words[i].text in "—–-:":
            return i + 1
    return 0


def _has_verb(words: list[Word], low: int, high: int) -> bool:
    """Return whether words[low:high] contain a verb, so that they can be a clause."""
    for i in range(low, high):
        word = words[i]
        if word.hole or (word.capital and i > low):
            continue
        said = word.low
        if said in AUXILIARIES or said in PAST or said in _SHORTENED or said.endswith(("n’t", "n't")):
            return True
        if i == low:
            continue
        before = words[i - 1]
        if said in PLAIN_CUES:
            return True
        if said.endswith("ed") and len(said) > 4 and not possessive(before) and before.low not in DETERMINERS:
            return True
        behind = words[i + 1].low if i + 1 < high else ""
        if (
            said.endswith("s")
            and not said.endswith(("ss", "us"))
            and not possessive(word)
            and (
                before.low in PRONOUNS
                or (
                    not before.low.endswith("s")
                    and before.low not in DETERMINERS
                    and (behind in DETERMINERS or behind == "to" or _names(words, i, high))
                )
            )
        ):
            return True
        if before.low in PRONOUNS and said not in PREPOSITIONS and said not in DETERMINERS and said.isalpha():
            return True
    return False


def _names(words: list[Word], at: int, high: int) -> bool:
    """Return whether a name is next to the word, as in "Kesh votes in May", "the county pays Acorn"."""
    if words[at - 1].capital:
        return at + 1 < high and words[at + 1].low in PREPOSITIONS
    return at + 1 < high and words[at + 1].capital


def _span(sentence: Sentence, low: int, high: int, frame: Frame) -> tuple[int, int] | None:
    return _cut(sentence, low, high, frame) if _has_verb(sentence.words, low, high) else None


def _cut(sentence: Sentence, low: int, high: int, frame: Frame) -> tuple[int, int] | None:
    """Return the span of words[low:high] up to where somebody else continues; None if it has less than three words."""
    words = sentence.words
    starts = {min(f.at, f.subject_at) for f in sentence.frames if f is not frame and f.at > frame.at and f.at >= low}
    for i in range(low + 2, high):
        turning = words[i].low in _ASIDES or words[i].low in AUXILIARIES or i in starts
        if words[i].text == ";" or (words[i - 1].text == "," and turning and _has_verb(words, low, i)):
            high = i
            break
    while low < high and words[low].text in ",;:.—–":
        low += 1
    while high > low and words[high - 1].text in ",;:.—–":
        high -= 1
    if sum(1 for w in words[low:high] if not w.hole) < 3:
        return None
    return words[low].start, words[high - 1].end
