"""Decide which marked words are quotations, and which cue of the sentence governs each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from argmap.text.cue_frames import Frame
from argmap.text.discourse import FIRST_AND_SECOND
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALLED_TERMS,
    DETERMINERS,
    LOOSE,
    MENTAL,
    NAMING,
    OUTCRIES,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
)
from argmap.text.languages.english_not_said import OVER_AND_OVER
from argmap.text.words import Word, singular, verbal

WORDS = re.compile(r"[\w’'-]+")
_SMALL = frozenset("a an the of and or in on at to for with from by is as vs & de la".split())


def governing(sentence: Sentence, hole: Hole) -> Frame | None:
    """Return the cue that governs a quotation in its sentence, or None."""
    words, at = sentence.words, hole.at
    before = [f for f in sentence.frames if f.at < at and (f.subject_at < at or words[f.subject_at - 1].low == "by")]
    after = [f for f in sentence.frames if f.at > at]
    ahead = next((f for f in after if f.saying and not _aside(words, f, after)), None)
    tight_after = None
    if ahead is not None:
        first = min(ahead.at, ahead.subject_at) if ahead.inverted or ahead.subject_at > at else ahead.at
        if ahead.subject_at > at or ahead.inverted:
            between = words[at + 1 : first]
            if all(w.text in {",", "—", "–", "-", ".", "?", "!"} or w.low in {"and", "but"} for w in between):
                tight_after = ahead
    ends = hole.marked.outer_end - hole.marked.end > 1  # “…,”: what follows the comma is its cue
    if tight_after is None and ends and ahead is not None and words[ahead.subject_at - 1].low == "by":
        between = words[at + 1 : ahead.at]
        if len(between) < 6 and not any(w.hole or w.text in ",;:" for w in between):
            tight_after = ahead  # “…,” the crowd was told by Smith
    behind = before[-1] if before else None
    if behind is not None and len(before) > 1:
        behind = _outer(words, before, at)
    if behind is not None:
        gap = words[(behind.subject_at if behind.inverted and behind.subject_at > behind.at else behind.at) + 1 : at]
        open_holes = sum(1 for w in gap if w.hole)
        if not behind.saying:
            if (
                len([w for w in gap if not w.hole]) > 12
                or any(w.text in ";:" for w in gap)
                or (open_holes and len(gap) > 6)
            ):
                behind = next((f for f in reversed(before[:-1]) if f.saying), None)
        elif any(w.text == ";" for w in gap):
            behind = None
    if tight_after is not None and (
        behind is None or _opening(words, at) or behind.verb in LOOSE or tight_after.verb == "accord"
    ):
        return tight_after
    if behind is not None:
        if (
            tight_after is not None
            and not _close(words, behind, at)
            and ((words[at - 1].text == "," and not tight_after.inverted) or (ends and words[at - 1].text != ":"))
        ):
            return tight_after
        return behind
    if tight_after is not None:
        return tight_after
    return (
        ahead
        if ahead is not None and (ahead.inverted or ahead.subject_at > at) and _trailing(words, at, ahead)
        else None
    )


def _outer(words: Sequence[Word], before: Sequence[Frame], at: int) -> Frame:
    """Return the nearest cue or the one around it: "Smith claimed that they hoped “…”" is Smith’s."""
    nearest, around = before[-1], before[-2]
    if (
        (nearest.verb in MENTAL or (nearest.subject.gender == "o" and nearest.subject.pronoun))
        and around.saying
        and around.verb not in MENTAL
        and around.at < nearest.subject_at <= around.at + 3
    ):
        return around
    if (
        nearest.verb in LOOSE
        and around.saying
        and around.verb not in LOOSE
        and not any(w.hole for w in words[around.at : at])
    ):
        return around
    if (
        around.verb in NAMING
        and around.at < nearest.subject_at
        and at - around.at <= 16
        and words[at - 1].low in {"a", "an", "as"}
    ) and not any(w.hole for w in words[around.at : at]):
        return around
    return nearest


def _aside(words: Sequence[Word], frame: Frame, others: Sequence[Frame]) -> bool:
    """Return whether a cue is in a relative clause about the speaker: "Smith, who never blames anybody, said"."""
    return any(word.low == "who" for word in words[frame.subject_at : frame.at]) and any(
        other.subject_at == frame.subject_at and other.at > frame.at and words[other.at - 1].text == ","
        for other in others
    )


def _opening(words: Sequence[Word], at: int) -> bool:
    return at == 0


def _close(words: Sequence[Word], frame: Frame, at: int) -> bool:
    return at - frame.at <= 4


def _trailing(words: Sequence[Word], at: int, ahead: Frame) -> bool:
    """Return whether the sentence ends in its attribution: "The “x” plan is bad, Smith said"."""
    first = min(ahead.at, ahead.subject_at)
    return words[first - 1].text == "," or words[first - 1].hole


def quotes(text: str, sentence: Sentence, hole: Hole, frame: Frame | None, *, strict: bool) -> bool:
    """Return whether marked words are a quotation, and not a name, title, term or scare quote."""
    marked = hole.marked
    inner = text[marked.start : marked.end]
    tokens = WORDS.findall(inner)
    if not tokens:
        return False
    words, at = sentence.words, hole.at
    size = len(tokens)
    previous = words[at - 1].low if at else ""
    if (
        previous in {":", ",", "like", "as"}
        and at > 1
        and not (previous == "as" and frame is not None and not words[at - 2].low.startswith("such"))
    ):
        previous = (
            words[at - 2].low
            if words[at - 2].low in CALLED_TERMS or singular(words[at - 2].low) in {"word", "term", "phrase"}
            else previous
        )
        previous = singular(previous) if previous != ":" else previous
    if size <= 2 and frame is not None and frame.at > at + 4 and not (frame.inverted or frame.subject_at <= at + 2):
        return _from_paper(sentence, hole)
    if (
        previous in CALLED_TERMS
        and not (previous in {"word", "words"} and size > 3)
        and not _what_they_call(sentence, hole, frame)
    ):
        return False
    telling = inner.rstrip()[-1:] in {",", "!", "?"} or text[marked.end : marked.end + 1] == ","
    alone = (
        frame is None
        and not strict
        and whole_sentence(sentence, hole)
        and (inner[-1] in ".!?…" or text[marked.outer_end : marked.outer_end + 1] in {".", "!", "?"})
    )
    titled = (
        not alone
        and size <= 12
        and all(t[0].isupper() or t[0].isdigit() or t.lower() in _SMALL for t in tokens)
        and inner.rstrip()[-1] not in "!?"
    )
    close = frame is not None and (abs(frame.at - at) <= 3)
    if (
        titled
        and (size == 1 or tokens[-1][0].isupper())
        and not (frame is not None and frame.saying and (close or at == 0) and telling)
        and not _names_somebody(words, at, frame)
    ):
        return False
    if _outcry(words, at):
        return not strict
    if (
        at >= 3
        and words[at - 1].low == "saying"
        and words[at - 2].low == "of"
        and words[at - 3].low not in OVER_AND_OVER
    ):
        return False  # "a way of saying “mine”"; but "never tires of saying “…”"
    if frame is None:
        if strict:
            return size >= 8 and previous == ":"
        if marked.continues:
            return True
        whole = whole_sentence(sentence, hole)
        if whole:
            return alone or size >= 2
        if size >= 4:
            return True
        return size >= 2 and _from_paper(sentence, hole)
    if strict:
        return frame.saying and (size >= 3) and not (frame.subject.pronoun and frame.subject.gender in FIRST_AND_SECOND)
    if size <= 2 and not telling and _describes(words, at, frame):
        return False
    if _travels(sentence, hole, frame):
        return True
    called = frame.verb in NAMING and words[frame.at + 1].low not in {"for", "on"}
    if called and size < 4 and any(w.low in AUXILIARIES for w in words[frame.at : at]):
        return False
    stated = any(w.low == "that" for w in words[frame.at + 1 : min(at, frame.at + 4)])
    if frame.verb in LOOSE and size < 4 and not stated:
        return _from_paper(sentence, hole)
    if not frame.saying:
        return size >= 2 or inner[0].islower()
    if size <= 2 and not close and not telling and not _from_paper(sentence, hole):
        # "He said the “green” label was wrong": a term in somebody’s mouth, at the most.
        return at > frame.at and at - frame.at <= 14
    return True


def _describes(words: Sequence[Word], at: int, frame: Frame) -> bool:
    """Return whether the words are a term or a grade and no speech: "thinks the “green” label", "cut it to “sell”"."""
    if any(word.low == "which" for word in words[frame.at : at]) and words[at - 1].low in {"to", "from"}:
        return True
    if frame.verb not in MENTAL or at < frame.at + 2 or at + 1 >= len(words) or words[at - 1].low in AUXILIARIES:
        return False
    behind = words[at + 1].low
    return (
        behind.isalpha()
        and words[at + 1].text.islower()
        and behind not in PREPOSITIONS | BREAKERS | AUXILIARIES | ADVERBS | DETERMINERS
        and behind not in PRONOUNS
        and behind not in {"and", "or", "enough"}
        and not verbal(words[at + 1], words[at - 1], words[at + 2] if at + 2 < len(words) else None)
    )


def _names_somebody(words: Sequence[Word], at: int, frame: Frame | None) -> bool:
    """Return whether a person calls somebody so: "called her rival “Sleepy Sam”", "hailed him as “The Kid”"."""
    if frame is None or not 1 < at - frame.at < 9:
        return False
    human = frame.subject.kind == "person" or frame.subject.gender in {"m", "f"}
    if not (frame.verb in {"hail", "deride", "mock"} or (frame.verb in NAMING and human)):
        return False
    return not any(word.text in ",;:" for word in words[frame.at : at])


def _what_they_call(sentence: Sentence, hole: Hole, frame: Frame | None) -> bool:
    """Return whether the words are somebody's name for a thing: "what he called “…”"."""
    if frame is None or frame.at != hole.at - 1:
        return False
    words = sentence.words
    if frame.subject_at > hole.at:
        return words[frame.subject_at - 1].low == "by"
    object_before = words[frame.subject_at - 1].low in {"what", "which", "whom", "that"} or any(
        word.low == "whose" for word in words[max(0, frame.subject_at - 3) : frame.subject_at]
    )
    return object_before or frame.subject.pronoun or words[frame.at - 1].low in AUXILIARIES


def _travels(sentence: Sentence, hole: Hole, frame: Frame) -> bool:
    """Return whether an earlier quotation has the same cue."""
    return any(frame.at < other.at < hole.at for other in sentence.holes)


def _outcry(words: Sequence[Word], at: int) -> bool:
    """Return whether the words follow "cries of", "chants of" or "accusations of"."""
    return at >= 2 and words[at - 1].low == "of" and singular(words[at - 2].low) in OUTCRIES


def _from_paper(sentence: Sentence, hole: Hole) -> bool:
    """Return whether the sentence names the paper that the words are from: "In the records, …"."""
    first = sentence.words[: min(hole.at, 8)]
    return bool(first) and first[0].low in {"in", "from", "under"} and any(w.low in SPEECH_NOUNS for w in first)


def whole_sentence(sentence: Sentence, hole: Hole) -> bool:
    """Return whether the quotation is a sentence of its own."""
    words, at = sentence.words, hole.at
    lead = words[:at]
    opened = all(not w.text[0].isalnum() or w.hole for w in lead) or (bool(lead) and lead[-1].text == ":")
    return opened and (
        at + 1 >= len(words)
        or words[at + 1].text in {".", "!", "?", "…"}
        or words[at + 1].hole
        or hole.marked.end - hole.marked.start > 60
    )
