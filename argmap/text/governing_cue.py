"""Choose which cue of its sentence governs a quotation: the one right behind, the one before, or the one at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from argmap.text.cue_frames import Frame
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages.english import LOOSE, MENTAL, NAMING
from argmap.text.words import Word


@dataclass(frozen=True, slots=True)
class Candidates:
    """The cues around marked words in their sentence, each None where there is none."""

    words: Sequence[Word]
    at: int
    ends: bool  # the words end in a comma inside their marks
    before: Frame | None
    behind: Frame | None  # right behind the words
    ahead: Frame | None  # anywhere behind the words


@dataclass(frozen=True, slots=True)
class Choice:
    """A rule of `CHOICES`: the first that `applies` takes its cue; `example` is a sentence that made it necessary."""

    name: str
    applies: Callable[[Candidates], bool]
    takes: Callable[[Candidates], Frame | None]
    example: str


def governing(sentence: Sentence, hole: Hole) -> tuple[Frame | None, str]:
    """Return the cue that governs a quotation in its sentence, or None, and the name of the choice."""
    around = _around(sentence, hole)
    choice = next(choice for choice in CHOICES if choice.applies(around))
    return choice.takes(around), choice.name


def _around(sentence: Sentence, hole: Hole) -> Candidates:
    words, at = sentence.words, hole.at
    before = [
        f
        for f in sentence.frames
        if f.at < at and (f.subject_at < at or not f.inverted or words[f.subject_at - 1].low == "by")
    ]
    after = [f for f in sentence.frames if f.at > at]
    ahead = next((f for f in after if f.saying and not _aside(words, f, after)), None)
    ends = hole.marked.outer_end - hole.marked.end > 1  # “…,”: what follows the comma is its cue
    return Candidates(words, at, ends, _before(words, before, at), _behind(words, at, ahead, ends=ends), ahead)


def _behind(words: Sequence[Word], at: int, ahead: Frame | None, *, ends: bool) -> Frame | None:
    """Return the cue if it stands right behind the words: “…,” Smith said; “…,” said Smith."""
    if ahead is None:
        return None
    if ahead.subject_at > at or ahead.inverted:
        first = min(ahead.at, ahead.subject_at)
        between = words[at + 1 : first]
        if all(w.text in {",", "—", "–", "-", ".", "?", "!"} or w.low in {"and", "but"} for w in between):
            return ahead
    if ends and words[ahead.subject_at - 1].low == "by":
        between = words[at + 1 : ahead.at]
        if len(between) < 6 and not any(w.hole or w.text in ",;:" for w in between):
            return ahead  # “…,” the crowd was told by Smith
    return None


def _before(words: Sequence[Word], before: Sequence[Frame], at: int) -> Frame | None:
    """Return the cue before the words whose reach they are in."""
    if not before:
        return None
    nearest = _outer(words, before, at) if len(before) > 1 else before[-1]
    start = nearest.subject_at if nearest.inverted and nearest.subject_at > nearest.at else nearest.at
    gap = words[start + 1 : at]
    if nearest.saying:
        return None if any(w.text == ";" for w in gap) else nearest
    holes = any(w.hole for w in gap)
    far = len([w for w in gap if not w.hole]) > 12 or any(w.text in ";:" for w in gap) or (holes and len(gap) > 6)
    return next((f for f in reversed(before[:-1]) if f.saying), None) if far else nearest


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


def _close(words: Sequence[Word], frame: Frame, at: int) -> bool:
    return at - frame.at <= 4


def _trailing(words: Sequence[Word], at: int, ahead: Frame) -> bool:
    """Return whether the sentence ends in its attribution: "The “x” plan is bad, Smith said"."""
    first = min(ahead.at, ahead.subject_at)
    return words[first - 1].text == "," or words[first - 1].hole


def _is_right_behind(around: Candidates) -> bool:
    if around.behind is None:
        return False
    before = around.before
    return before is None or around.at == 0 or before.verb in LOOSE or around.behind.verb == "accord"


def _is_new_clause(around: Candidates) -> bool:
    """Return whether the cue before belongs to a clause that is over: "They said so, but “…,” Smith said"."""
    before, behind = around.before, around.behind
    if before is None or behind is None or _close(around.words, before, around.at):
        return False
    lead = around.words[around.at - 1].text
    return (lead == "," and not behind.inverted) or (around.ends and lead != ":")


def _is_at_the_end(around: Candidates) -> bool:
    ahead = around.ahead
    if ahead is None or not (ahead.inverted or ahead.subject_at > around.at):
        return False
    return _trailing(around.words, around.at, ahead)


CHOICES = (
    Choice(
        "cue right behind the words",
        _is_right_behind,
        lambda around: around.behind,
        "“We will not pay for it,” Ann Reed said.",
    ),
    Choice(
        "cue right behind the words, in a clause of its own",
        _is_new_clause,
        lambda around: around.behind,
        "The mayor said that trams run late in the winter, and “we will not pay for it,” Ann Reed said.",
    ),
    Choice(
        "cue before the words",
        lambda around: around.before is not None,
        lambda around: around.before,
        "Ann Reed said: “We will not pay for it.”",
    ),
    Choice(
        "cue at the end of the sentence",
        _is_at_the_end,
        lambda around: around.ahead,
        "The plan to run “free trams for all” is bad, Ann Reed said.",
    ),
    Choice("no cue in the sentence", lambda around: True, lambda around: None, "“We will not pay for it.”"),
)
"""Which cue governs: the first choice that applies."""
