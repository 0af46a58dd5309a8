"""The speaker of a quotation without a cue in its sentence: by a signature, a label or the sentences around it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from argmap.text.clauses import Assertion
from argmap.text.denial import standing
from argmap.text.discourse import DiscourseState, Spoken, is_medium
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages.english import (
    AUXILIARIES,
    CLAUSE_WORDS,
    CUES,
    DETERMINERS,
    NAME_WORDS,
    PRONOUNS,
    REPORTING_MEDIA,
    SPEECH_NOUNS,
)
from argmap.text.mentions import Mention, mention_of, speaks
from argmap.text.noun_phrases import first_phrase, phrase_from
from argmap.text.quotation_rules import whole_sentence
from argmap.text.words import is_paper_noun

_REFERENCE = re.compile(r"\b(?:Retrieved|Archived from|Accessed) (?:the )?\w|\bISBN\b|\bdoi:")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BACKLINK = re.compile(r"\W{0,4}\^")  # before each work in a list
_LABEL = 6  # words that a label has at the most
_MARKS = frozenset("†‡*·—–")
_ASKING = CLAUSE_WORDS["asking_speaker"]
# "On the tax: “…”": who was quoted goes on.
_GOING_ON = CLAUSE_WORDS["going_on"]
BACK = 3  # paragraphs to look back for who introduces a quotation
_HEARING = frozenset("hear heard hears learn learned learnt learns".split())


@dataclass(frozen=True, slots=True)
class Place:
    """A quotation that no cue in its sentence governs, with the sentences around it."""

    course: DiscourseState
    sentence: Sentence
    hole: Hole
    group: Sequence[Sentence]  # the sentences of its paragraph
    index: int  # of its sentence in the paragraph
    subject: Mention | None  # of its sentence
    sentences: Mapping[int, Sequence[Sentence]]  # of the paragraphs before, by number


@dataclass(frozen=True, slots=True)
class Found:
    """An answer to who speaks; None where it is that the words do not tell."""

    spoken: Spoken | None


@dataclass(frozen=True, slots=True)
class SpeakerRule:
    """A way of `WAYS`: the first that finds an answer decides; the quotation in `example` made it necessary.

    The last quotation of the example is the one that is decided.
    """

    name: str
    finds: Callable[[Place], Found | None]
    example: str


def implied(place: Place) -> tuple[Spoken | None, str]:
    """Return the speaker of a quotation that no cue in its sentence governs, or None, and by which way."""
    for way in WAYS:
        found = way.finds(place)
        if found is not None:
            return found.spoken, way.name
    return None, "nobody is named"


def _in_list_of_works(place: Place) -> Found | None:
    text, first = place.course.text, place.group[0].start
    listed = _BACKLINK.match(text, first) or _REFERENCE.search(text, first, min(place.group[-1].end, first + 600))
    return Found(None) if listed else None


def _continuing(place: Place) -> Found | None:
    last = place.course.last
    return Found(last) if place.hole.marked.continues and last is not None else None


def _before_colon(place: Place) -> Found | None:
    course, subject, words = place.course, place.subject, place.sentence.words
    if not place.hole.at or words[place.hole.at - 1].text != ":" or subject is None:
        return None
    spoken = course.owner(subject, words) or course.resolve(subject)
    return Found(spoken) if spoken is not None and (speaks(subject) or spoken.mention is not subject) else None


def _by_signature(place: Place) -> Found | None:
    signed = _signed(place.course, place.sentence, place.hole, place.group, place.index)
    return Found(signed) if signed is not None else None


def _under_label(place: Place) -> Found | None:
    course, sentence = place.course, place.sentence
    if not _labelled(course, sentence, place.hole, place.group, place.index):
        return None
    goes_on = course.last is not None and course.last_paragraph >= sentence.paragraph - 1
    return Found(course.last if goes_on and sentence.words[0].low in _GOING_ON else None)


def _of_fragment(place: Place) -> Found | None:
    words = place.sentence.words
    # "“You blamed thousands of poor” workers."
    short_tail = place.hole.at == 0 and not place.sentence.frames and len(words) < 5
    if whole_sentence(place.sentence, place.hole) or short_tail:
        return None
    return Found(_fragment_source(place.course, place.sentence, place.hole, place.group, place.index, place.subject))


def _from_sentence_before(place: Place) -> Found | None:
    if not place.index:
        return None
    return Found(_introduced(place.course, place.group[place.index - 1], place.sentence.paragraph))


def _in_turn(place: Place) -> Found | None:
    turn = _turn(place.course, place.sentence.paragraph)
    return Found(turn) if turn is not None else None


def _going_on(place: Place) -> Found | None:
    course, paragraph = place.course, place.sentence.paragraph
    if course.last is None or course.last_paragraph != paragraph - 1:
        return None
    previous = place.sentences[paragraph - 1]
    if not previous or not (previous[-1].holes or not previous[-1].frames):
        return None
    introduced = _introduced(course, previous[-1], paragraph) if not previous[-1].holes else None
    return Found(introduced or course.last)


def _from_paragraph_before(place: Place) -> Found | None:
    course, paragraph = place.course, place.sentence.paragraph
    for earlier in range(paragraph - 1, max(-1, paragraph - BACK - 1), -1):
        if place.sentences[earlier]:
            return Found(_introduced(course, place.sentences[earlier][-1], paragraph) or course.last)
    return None


def _from_sentence_behind(place: Place) -> Found | None:
    if place.index + 1 >= len(place.group):
        return None
    following = place.group[place.index + 1]
    if following.frames and not following.holes and standing(following, following.frames[0]) is Assertion.SAID:
        return Found(place.course.resolve(following.frames[0].subject))
    return None


def _labelled(course: DiscourseState, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int) -> bool:
    """Return whether a label says what the words are, not who speaks: "Cost: “…”", "“…” – Read on"."""
    words, at = sentence.words, hole.at
    told = any(frame.at < at for frame in sentence.frames)
    if at and words[at - 1].text == ":" and not told and at <= _LABEL:
        lows = {word.low for word in words[:at] if not word.capital or word is words[0]}
        message = not SPEECH_NOUNS.isdisjoint(lows) and (
            words[0].low in DETERMINERS or not AUXILIARIES.isdisjoint(lows)
        )
        return words[0].low in _ASKING or not (message or lows & PRONOUNS.keys() or lows & CUES - SPEECH_NOUNS)
    if at and all(not word.text[0].isalnum() and not word.hole for word in words[:at]):
        return words[at - 1].text in _MARKS
    tail = words[at + 1 :] or (group[index + 1].words if index + 2 == len(group) else ())
    if not 1 < len(tail) <= _LABEL or sentence.frames or (words[at + 1 :] and index + 1 < len(group)):
        return False
    return tail[0].text in "—–" or any(_YEAR.fullmatch(word.text) for word in tail)


def _signed(
    course: DiscourseState, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int
) -> Spoken | None:
    """Return the speaker whose name follows a quotation as a signature: "“…” – Emma Jones (Radio 5)"; or None."""
    tail = sentence.words[hole.at + 1 :]
    if not tail and index + 2 == len(group):
        tail = group[index + 1].words
    elif index + 1 != len(group):
        return None
    dashed = bool(tail) and tail[0].text in "—–-"
    while tail and tail[0].text in "—–-~.,":
        tail = tail[1:]
    stop = next((n for n, word in enumerate(tail) if word.text in "(,.—–"), len(tail))
    if dashed and 1 <= stop <= 6 and stop + 1 >= len(tail) and tail[0].capital:
        whole = mention_of(list(tail[:stop]), course.text)
        return course.resolve(whole) if whole is not None and speaks(whole) else None
    if any(_YEAR.fullmatch(word.text) for word in tail):
        return None  # "“Title,” City Report, 2019"
    if not 2 <= stop <= 6 or not all(
        word.capital or word.low in NAME_WORDS["small_in_signatures"] for word in tail[:stop]
    ):
        return None
    mention = mention_of(list(tail[:stop]), course.text)
    return course.resolve(mention) if mention is not None and mention.kind == "person" else None


def _introduced(course: DiscourseState, before: Sentence, paragraph: int) -> Spoken | None:
    """Return the speaker whom the sentence before a quotation introduces, or None."""
    if before.holes and course.last is not None and course.last_paragraph >= before.paragraph:
        return course.last
    frames = [f for f in before.frames if f.saying]
    if frames:
        chosen = frames[0] if frames[0].inverted and frames[0].verb == "accord" else frames[-1]
        spoken = course.resolve(chosen.subject)
        if spoken is not None:
            return spoken
    subject, _ = first_phrase(before.words, 0, len(before.words), course.text)
    if before.words[0].low in {"for", "to"}:
        concerned, _, _ = phrase_from(before.words, 1, course.text)
        subject = concerned if concerned is not None and concerned.kind == "person" else subject
    if subject is not None and speaks(subject) and not is_paper_noun(subject.head):
        spoken = course.resolve(subject)
        if spoken is not None:
            return spoken
    if course.last is not None and course.last_paragraph >= paragraph - 1:
        return course.last
    return course.near[-1] if course.near else None


def _turn(course: DiscourseState, paragraph: int) -> Spoken | None:
    """Return the one who answers where two speakers alternate paragraph by paragraph, or None."""
    if len(course.turns) < 2:
        return None
    (p1, a, question_a), (p2, b, question_b) = course.turns[-2:]
    if p2 != paragraph - 1 or p1 != p2 - 1 or a == b:
        return None
    alternating = len(course.turns) >= 3 and course.turns[-3][1] == b and course.turns[-3][0] == p1 - 1
    if not (question_a or question_b or alternating):
        return None
    return next((s for s in reversed(course.near) if s.name == a), None)


def _fragment_source(
    course: DiscourseState,
    sentence: Sentence,
    hole: Hole,
    group: Sequence[Sentence],
    index: int,
    subject: Mention | None,
) -> Spoken | None:
    """Return the speaker of a fragment without a cue: the paper reported on, or the sentence's subject; or None."""
    following = group[index + 1] if index + 1 < len(group) else None
    if following is not None:
        for frame in following.frames:
            spoken = course.resolve(frame.subject) if frame.saying and frame.subject.kind == "organization" else None
            if spoken is not None and is_medium(spoken):
                return spoken
    if course.medium is not None and any(f.saying and f.verb in REPORTING_MEDIA for f in sentence.frames) is False:
        return course.medium
    if sentence.words[0].low in {"for", "to"}:
        viewer, stop, _ = phrase_from(sentence.words, 1, course.text)
        if viewer is not None and viewer.kind == "person" and stop < hole.at:
            return course.resolve(viewer)
    governed = [f for f in sentence.frames if f.saying and f.at < hole.at]
    if governed:
        return course.resolve(governed[-1].subject)
    if subject is not None and speaks(subject) and not _hears(sentence, subject):
        return course.resolve(subject)
    if index:
        return _introduced(course, group[index - 1], sentence.paragraph)
    return course.last


def _hears(sentence: Sentence, subject: Mention) -> bool:
    """Return whether the subject only hears the words: "“It is late,” reporters heard from Ann Reed"."""
    behind = [word.low for word in sentence.words if word.start >= subject.end][:3]
    return not _HEARING.isdisjoint(behind) and "from" in behind


WAYS = (
    SpeakerRule(
        "title in a list of works", _in_list_of_works, "“A History of the Trams of the Town.” Retrieved May 3, 2020."
    ),
    SpeakerRule(
        "goes on from the paragraph before",
        _continuing,
        "Ann Reed said: “We will not pay for it.\n\n“We cannot pay for it.”",
    ),
    SpeakerRule("named before a colon", _before_colon, "Mayor Ann Reed: “We will not pay for it.”"),
    SpeakerRule("signature", _by_signature, "“We will not pay for it, and nobody will.” – Ann Reed"),
    SpeakerRule("under a label", _under_label, "Cost: “The tram cost two million in all.”"),
    SpeakerRule(
        "a fragment of the sentence's subject", _of_fragment, "For Ann Reed, the plan is “a swindle from end to end”."
    ),
    SpeakerRule("the sentence before", _from_sentence_before, "Ann Reed is against it. “We will not pay for it.”"),
    SpeakerRule(
        "two who take turns",
        _in_turn,
        "“Who pays for it?” asked Ann Reed.\n\n“The town pays for it,” said Lou Marsh.\n\n“And who pays for the town?”",
    ),
    SpeakerRule(
        "same speaker goes on",
        _going_on,
        "“We will not pay for it,” said Ann Reed.\n\n“We cannot pay for it at all.”",
    ),
    SpeakerRule(
        "the paragraph before",
        _from_paragraph_before,
        "The trams are late. Ann Reed said that the town is tired.\n\n“We will not pay for it.”",
    ),
    SpeakerRule(
        "the sentence behind",
        _from_sentence_behind,
        "“We will not pay for it.” Ann Reed said so twice in the evening.",
    ),
    SpeakerRule("who spoke last", lambda place: Found(place.course.last), "“We will not pay for it.”"),
)
"""Who speaks where no cue tells it: the first way that finds an answer."""
