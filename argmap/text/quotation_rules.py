"""Decide which marked words are quotations, by ordered rules, each with the sentence that made it necessary."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from argmap.text.cue_frames import Frame
from argmap.text.discourse import FIRST_AND_SECOND
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages.english import (
    ADVERBS,
    AUXILIARIES,
    BREAKERS,
    CALLED_TERMS,
    CLAUSE_WORDS,
    DETERMINERS,
    LOOSE,
    MENTAL,
    NAME_WORDS,
    NAMING,
    OUTCRIES,
    PREPOSITIONS,
    PRONOUNS,
    SPEECH_NOUNS,
)
from argmap.text.languages.english_not_said import OVER_AND_OVER
from argmap.text.words import Word, singular, verbal

WORDS = re.compile(r"[\w’'-]+")
_SMALL = NAME_WORDS["small_in_terms"]


@dataclass(frozen=True, slots=True)
class Case:
    """Marked words in their sentence, the cue that governs them, and what several rules ask of them."""

    text: str
    sentence: Sentence
    hole: Hole
    frame: Frame | None
    strict: bool  # in a comment, where only a cue makes marked words a quotation
    tokens: list[str]
    previous: str  # the word before, with which a term or a title is announced
    telling: bool  # the words end as an utterance does: in a comma, an exclamation or a question mark

    @property
    def inner(self) -> str:
        """The marked words."""
        return self.text[self.hole.marked.start : self.hole.marked.end]

    @property
    def at(self) -> int:
        """The index of the marked words among the words of their sentence."""
        return self.hole.at

    @property
    def words(self) -> Sequence[Word]:
        """The words of the sentence."""
        return self.sentence.words

    @property
    def size(self) -> int:
        """The number of marked words."""
        return len(self.tokens)

    @property
    def close(self) -> bool:
        """Whether the cue stands beside the marked words."""
        return self.frame is not None and abs(self.frame.at - self.at) <= 3


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of `RULES`: the first that `applies` `says` whether the words are a quotation.

    `example` is a sentence that made it necessary: its first marked words are decided by this rule.
    """

    name: str
    applies: Callable[[Case], bool]
    says: Callable[[Case], bool]
    example: str
    strict: bool = False  # the example stands in a comment


def judge(text: str, sentence: Sentence, hole: Hole, frame: Frame | None, *, strict: bool) -> tuple[bool, str]:
    """Return whether marked words are a quotation, and not a name, title, term or scare quote, and by which rule."""
    marked = hole.marked
    tokens = WORDS.findall(text, marked.start, marked.end)
    if not tokens:
        return False, "no words"
    ending = text[marked.start : marked.end].rstrip()[-1:]
    uttered = (  # "the chief said, “Never.”"
        ending == "."
        and frame is not None
        and frame.at == hole.at - 2
        and sentence.words[hole.at - 1].text in {",", ":"}
    )
    telling = uttered or ending in {",", "!", "?"} or text[marked.end : marked.end + 1] == ","
    case = Case(text, sentence, hole, frame, strict, tokens, _announced(sentence, hole, frame), telling)
    rule = next(rule for rule in RULES if rule.applies(case))
    return rule.says(case), rule.name


def _announced(sentence: Sentence, hole: Hole, frame: Frame | None) -> str:
    """Return the word before marked words, or the one before that where it announces a term: "the word: “…”"."""
    words, at = sentence.words, hole.at
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
    return previous


def _is_far(case: Case) -> bool:
    frame, at = case.frame, case.at
    if case.size > 2 or frame is None or frame.at <= at + 4:
        return False
    return not (frame.inverted or frame.subject_at <= at + 2)


def _is_term(case: Case) -> bool:
    if case.previous not in CALLED_TERMS or (case.previous in {"word", "words"} and case.size > 3):
        return False
    return not _what_they_call(case.sentence, case.hole, case.frame)


def _is_alone(case: Case) -> bool:
    """Return whether the words are a sentence of their own that no cue governs."""
    marked = case.hole.marked
    return (
        case.frame is None
        and not case.strict
        and whole_sentence(case.sentence, case.hole)
        and (case.inner[-1] in ".!?…" or case.text[marked.outer_end : marked.outer_end + 1] in {".", "!", "?"})
    )


def _is_title(case: Case) -> bool:
    tokens, frame = case.tokens, case.frame
    if _is_alone(case) or case.size > 12 or case.inner.rstrip()[-1] in "!?":
        return False
    if not all(t[0].isupper() or t[0].isdigit() or t.lower() in _SMALL for t in tokens):
        return False
    if not (case.size == 1 or tokens[-1][0].isupper()):
        return False
    said = frame is not None and frame.saying and (case.close or case.at == 0) and case.telling
    return not said and not _names_somebody(case.words, case.at, frame)


def _is_way_of_saying(case: Case) -> bool:
    words, at = case.words, case.at
    return (
        at >= 3
        and words[at - 1].low == "saying"
        and words[at - 2].low == "of"
        and words[at - 3].low not in OVER_AND_OVER
    )


def _is_hearers(case: Case) -> bool:
    """Return whether a comment tells what "you" or "I" said."""
    return case.frame is not None and case.frame.subject.pronoun and case.frame.subject.gender in FIRST_AND_SECOND


def _is_called_so(case: Case) -> bool:
    frame, words, at = case.frame, case.words, case.at
    if frame is None or frame.verb not in NAMING or case.size >= 4 or words[frame.at + 1].low in {"for", "on"}:
        return False
    return any(w.low in AUXILIARIES for w in words[frame.at : at])


def _is_loose(case: Case) -> bool:
    frame = case.frame
    if frame is None or frame.verb not in LOOSE or case.size >= 4:
        return False
    return not any(w.low == "that" for w in case.words[frame.at + 1 : min(case.at, frame.at + 4)])


def _is_of_paper(case: Case) -> bool:
    return _from_paper(case.sentence, case.hole)


def _no(case: Case) -> bool:
    return False


def _yes(case: Case) -> bool:
    return True


RULES = (
    Rule(
        "one or two words far before the cue",
        _is_far,
        _is_of_paper,
        "The “green” label on the new tram line was a joke, the driver said.",
    ),
    Rule("announced as a term or a title", _is_term, _no, "The mayor said the so-called “free ride” was over."),
    Rule("a title in capitals", _is_title, _no, "She said that her book “The Long Road” was out."),
    Rule(
        "words of an outcry",
        lambda case: _outcry(case.words, case.at),
        lambda case: not case.strict,
        "The crowd met him with cries of “shame”.",
    ),
    Rule("a way of saying", _is_way_of_saying, _no, "It was his way of saying “no thanks” to her."),
    Rule(
        "a comment marks words without a cue",
        lambda case: case.frame is None and case.strict,
        lambda case: case.size >= 8 and case.previous == ":",
        "I liked the part about “free trams for all”.",
        strict=True,
    ),
    Rule(
        "goes on from the paragraph before",
        lambda case: case.frame is None and case.hole.marked.continues,
        _yes,
        "“We will not pay for it, the mayor said.\n\n“Not now.”",
    ),
    Rule(
        "a sentence of its own",
        lambda case: case.frame is None and whole_sentence(case.sentence, case.hole),
        lambda case: _is_alone(case) or case.size >= 2,
        "The trams are late. “We will not pay for it.”",
    ),
    Rule(
        "long enough without a cue",
        lambda case: case.frame is None,
        lambda case: case.size >= 4 or (case.size >= 2 and _is_of_paper(case)),
        "The plan is “a very bad idea indeed” for most.",
    ),
    Rule(
        "a comment tells what somebody said",
        lambda case: case.strict,
        lambda case: case.frame is not None and case.frame.saying and case.size >= 3 and not _is_hearers(case),
        "The mayor said “we will not pay” last year.",
        strict=True,
    ),
    Rule(
        "a term or a grade",
        lambda case: case.size <= 2 and not case.telling and _describes(case),
        _no,
        "The mayor thinks the new “green” label is wrong.",
    ),
    Rule(
        "goes with the quotation before",
        lambda case: case.frame is not None and _travels(case.sentence, case.hole, case.frame),
        _yes,
        "The mayor called it “a bad plan” and “a swindle”.",
    ),
    Rule("what a thing is called", _is_called_so, _no, "The mayor described a tram that was “slow”."),
    Rule(
        "a name for somebody",
        lambda case: _is_loose(case) and _names_somebody(case.words, case.at, case.frame),
        _yes,
        "The mayor cited her rival as “Sleepy Sam”.",
    ),
    Rule(
        "one to three words under a verb that does much",
        _is_loose,
        _is_of_paper,
        "The shop offered “free rides” to all.",
    ),
    Rule(
        "the object of a verb of calling",
        lambda case: case.frame is not None and not case.frame.saying,
        lambda case: case.size >= 2 or case.inner[0].islower(),
        "The mayor hailed the plan as “bold”.",
    ),
    Rule(
        "one or two words apart from the cue",
        lambda case: case.size <= 2 and not case.close and not case.telling and not _is_of_paper(case),
        lambda case: case.frame is not None and 0 < case.at - case.frame.at <= 14,
        "The mayor said the people there were “tired”.",
    ),
    Rule("a cue governs the words", _yes, _yes, "“We will not pay for it,” the mayor said."),
)
"""Which marked words are quotations: the first rule that applies decides."""


def _describes(case: Case) -> bool:
    """Return whether the words are a term or a grade and no speech: "thinks the “green” label", "cut it to “sell”"."""
    words, at, frame = case.words, case.at, case.frame
    if frame is None:
        return False
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
    referred = frame.verb in {"refer", "reference", "cite"} and words[at - 1].low == "as"
    if not (frame.verb in {"hail", "deride", "mock"} or referred or (frame.verb in NAMING and human)):
        return False
    return not any(word.text in ",;:" for word in words[frame.at : at])


def _what_they_call(sentence: Sentence, hole: Hole, frame: Frame | None) -> bool:
    """Return whether the words are somebody's name for a thing: "what he called “…”"."""
    if frame is None or frame.at != hole.at - 1:
        return False
    words = sentence.words
    if frame.subject_at > hole.at:
        return words[frame.subject_at - 1].low == "by"
    object_before = words[frame.subject_at - 1].low in CLAUSE_WORDS["object_before"] or any(
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
