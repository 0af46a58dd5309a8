"""The speaker of a quotation without a cue in its sentence: by a signature, a label or the sentences around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from argmap.text.clauses import Assertion
from argmap.text.denial import standing
from argmap.text.discourse import DiscourseState, Spoken, is_medium
from argmap.text.document_text import Hole, Sentence
from argmap.text.languages.english import AUXILIARIES, CUES, DETERMINERS, PRONOUNS, REPORTING_MEDIA, SPEECH_NOUNS
from argmap.text.mentions import Mention, mention_of, speaks
from argmap.text.noun_phrases import first_phrase, phrase_from
from argmap.text.quotation_rules import whole_sentence
from argmap.text.words import is_paper_noun

_REFERENCE = re.compile(r"\b(?:Retrieved|Archived from|Accessed) (?:the )?\w|\bISBN\b|\bdoi:")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BACKLINK = re.compile(r"\W{0,4}\^")  # before each work in a list
_LABEL = 6  # words that a label has at the most
_MARKS = frozenset("†‡*·—–")
_ASKING = frozenset("what why how when where".split())
# "On the tax: “…”": who was quoted goes on.
_GOING_ON = frozenset("on about and or but then also again later finally of as for to asked".split())
BACK = 3  # paragraphs to look back for who introduces a quotation


def implied(
    course: DiscourseState,
    sentence: Sentence,
    hole: Hole,
    group: Sequence[Sentence],
    index: int,
    subject: Mention | None,
    sentences: Mapping[int, Sequence[Sentence]],
) -> Spoken | None:
    """Return the speaker of a quotation that no cue in its sentence governs, or None."""
    words, at = sentence.words, hole.at
    first = group[0].start
    if _BACKLINK.match(course.text, first) or _REFERENCE.search(course.text, first, min(group[-1].end, first + 600)):
        return None  # the titles in a list of works are nobody's words
    if hole.marked.continues and course.last is not None:
        return course.last
    if at and words[at - 1].text == ":" and subject is not None:
        spoken = course.owner(subject, words) or course.resolve(subject)
        if spoken is not None and (speaks(subject) or spoken.mention is not subject):
            return spoken
    signed = _signed(course, sentence, hole, group, index)
    if signed is not None:
        return signed
    if _labelled(course, sentence, hole, group, index):
        goes_on = course.last is not None and course.last_paragraph >= sentence.paragraph - 1
        return course.last if goes_on and words[0].low in _GOING_ON else None
    short_tail = at == 0 and not sentence.frames and len(words) < 5  # "“You blamed thousands of poor” workers."
    if not whole_sentence(sentence, hole) and not short_tail:
        return _fragment_source(course, sentence, hole, group, index, subject)
    if index:
        return _introduced(course, group[index - 1], sentence.paragraph)
    turn = _turn(course, sentence.paragraph)
    if turn is not None:
        return turn
    if course.last is not None and course.last_paragraph == sentence.paragraph - 1:
        previous = sentences[sentence.paragraph - 1]
        if previous and (previous[-1].holes or not previous[-1].frames):
            introduced = _introduced(course, previous[-1], sentence.paragraph) if not previous[-1].holes else None
            return introduced or course.last
    for earlier in range(sentence.paragraph - 1, max(-1, sentence.paragraph - BACK - 1), -1):
        if sentences[earlier]:
            return _introduced(course, sentences[earlier][-1], sentence.paragraph) or course.last
    if index + 1 < len(group):
        following = group[index + 1]
        if following.frames and not following.holes and standing(following, following.frames[0]) is Assertion.SAID:
            return course.resolve(following.frames[0].subject)
    return course.last


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
        word.capital or word.low in {"de", "van", "von", "bin", "of"} for word in tail[:stop]
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
    if subject is not None and speaks(subject):
        return course.resolve(subject)
    if index:
        return _introduced(course, group[index - 1], sentence.paragraph)
    return course.last
