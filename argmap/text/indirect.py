"""Indirect speech: what somebody is said to have said, in the reporter's words."""

from __future__ import annotations

from argmap.text.attribution import Frame
from argmap.text.lexicon import AUXILIARIES, DETERMINERS, INDIRECT, PRONOUNS
from argmap.text.passages import Sentence

_PLAIN = frozenset(
    """
        say think believe claim argue insist maintain add note explain warn admit acknowledge confirm state
        suggest contend tell
    """.split()
)
_ASKING = frozenset("ask urge order tell call demand request advise beg implore".split())


def indirect_span(text: str, sentence: Sentence, frame: Frame) -> tuple[int, int] | None:
    """Return where the reported words of a cue lie, or None where it reports none in its sentence."""
    words = sentence.words
    if not frame.saying or (words[frame.at].low not in INDIRECT and frame.verb != "accord"):
        return None
    first = min(frame.at, frame.subject_at)
    if frame.verb == "accord":
        if first <= 1:
            comma = next(
                (i for i in range(frame.subject_at, min(len(words), frame.subject_at + 30)) if words[i].text == ","), -1
            )
            return _span(text, sentence, comma + 1, len(words)) if comma > 0 else None
        return _span(text, sentence, 0, first)
    if first > 2 and words[first - 1].text == "," and not any(w.hole for w in words[:first]):
        tail = words[max(frame.at, frame.subject_at) + 1 :]
        if not any(w.low == "that" for w in tail[:6]) and not words[0].hole and not _fronted(words[0].low):
            return _span(text, sentence, 0, first)
    at = frame.at + 1
    for ahead in range(at, min(len(words), at + 14)):
        if words[ahead].hole or words[ahead].text in ";:":
            return None
        if words[ahead].low == "that":
            return _span(text, sentence, ahead + 1, len(words))
    if at >= len(words):
        return None
    follows = words[at]
    if (
        frame.verb in _PLAIN
        and (follows.low in DETERMINERS or follows.low in PRONOUNS or follows.capital)
        and _clause(sentence, at)
    ):
        if frame.verb == "tell":
            return None
        return _span(text, sentence, at, len(words))
    if frame.verb in _ASKING:
        for ahead in range(at, min(len(words) - 1, at + 9)):
            if words[ahead].low == "to" and words[ahead + 1].low.isalpha() and words[ahead + 1].low not in DETERMINERS:
                return _span(text, sentence, ahead + 1, len(words))
            if words[ahead].hole or words[ahead].text in ",;:":
                break
    return None


def _fronted(low: str) -> bool:
    return low in {
        "in",
        "on",
        "after",
        "when",
        "while",
        "as",
        "asked",
        "speaking",
        "at",
        "during",
        "but",
        "and",
        "although",
        "if",
    }


def _clause(sentence: Sentence, at: int) -> bool:
    """Is there a verb in what follows, so that it is a sentence and not a thing?"""
    return any(word.low in AUXILIARIES or word.low.endswith(("ed", "s")) for word in sentence.words[at + 1 : at + 14])


def _span(text: str, sentence: Sentence, low: int, high: int) -> tuple[int, int] | None:
    words = sentence.words
    while low < high and words[low].text in ",;:.—–":
        low += 1
    while high > low and words[high - 1].text in ",;:.—–":
        high -= 1
    if high - low < 3 or (high - low <= 2 and words[low].hole):
        return None
    if sum(1 for w in words[low:high] if not w.hole) < 3:
        return None
    return words[low].start, words[high - 1].end
