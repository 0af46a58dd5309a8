"""Quotations of an article or a comment, each with its speaker.

The text is read once from front to back. A quotation takes the speaker of the cue that governs it. Where its sentence
has no cue, the sentences around tell: the speaker goes on, the sentence before introduces somebody, or a paper that is
being reported speaks on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from argmap.text.attribution import Frame
from argmap.text.blocks import Paragraph, Sort
from argmap.text.clauses import Standing, is_suspicious
from argmap.text.course import FIRST_AND_SECOND, Course, Spoken, is_medium, remember
from argmap.text.denial import indirect_standing, judged, standing
from argmap.text.findings import Kind, Quotation
from argmap.text.gate import role_of, stands_as_name
from argmap.text.indirect import can_be_reported, first_person, indirect_span
from argmap.text.lexicon import (
    AUXILIARIES,
    CUES,
    DETERMINERS,
    LOOSE,
    PRONOUNS,
    REPORTING_MEDIA,
    SPEECH_NOUNS,
)
from argmap.text.lexicon_unsaid import WORDED
from argmap.text.nounphrases import first_phrase, phrase_from
from argmap.text.passages import Hole, Sentence
from argmap.text.phrases import Mention, mention_of, speaks
from argmap.text.telling import WORDS, governing, quotes, whole_sentence
from argmap.text.words import is_paper_noun

_REFERENCE = re.compile(r"\b(?:Retrieved|Archived from|Accessed) (?:the )?\w|\bISBN\b|\bdoi:")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BACKLINK = re.compile(r"\W{0,4}\^")  # before each work in a list
_TURNING = frozenset("reply answer retort counter respond ask".split())  # verbs of people who talk with one another
_LABEL = 6  # words that a label has at the most
_MARKS = frozenset("†‡*·—–")
_ASKING = frozenset("what why how when where".split())
_GOING_ON = frozenset(
    "on about and or but then also again later finally of as for to asked".split()
)  # "On the tax: “…”"
_BACK = 3  # paragraphs to look back for who introduces a quotation


def quotations_of(
    course: Course,
    found: Sequence[Paragraph],
    sentences: Iterable[Sequence[Sentence]],
    strict: frozenset[int],
    foreign: frozenset[int],
) -> list[Quotation]:
    """Find the quotations of the paragraphs, in order.

    `strict` holds the numbers of paragraphs in comments: there only a cue makes marked words a quotation. `foreign`
    holds those in a language whose cues are not known: there marked words are kept, and nobody is named.
    """
    recent: dict[int, Sequence[Sentence]] = {}
    for number, group in enumerate(sentences):
        recent[number] = group
        recent.pop(number - _BACK - 1, None)
        if number in foreign:
            _keep(course, group, number in strict)
            continue
        for index, sentence in enumerate(group):
            _read_sentence(course, sentence, group, index, number in strict, recent)
        if number + 1 < len(found):
            _read_block(course, found, number, group, number in strict)
    return course.found


def _keep(course: Course, group: Sequence[Sentence], strict: bool) -> None:
    """Take the marked words of a paragraph whose language is not known, as nobody's."""
    for hole in (hole for sentence in group for hole in sentence.holes):
        marked = hole.marked
        size = len(WORDS.findall(course.text, marked.start, marked.end))
        told = course.text[marked.end - 1] in ".!?…" or course.text[marked.end : marked.outer_end + 1].count(",") > 0
        if size > (3 if strict else 1) or (told and not strict):
            signer = course.signed.get(marked.outer_start)
            spoken = course.resolve(signer) if signer is not None else None
            _add(course, marked.start, marked.end, Kind.DIRECT, spoken, None, None)
    course.last = course.medium = None


def _read_sentence(
    course: Course,
    sentence: Sentence,
    group: Sequence[Sentence],
    index: int,
    strict: bool,
    sentences: Mapping[int, Sequence[Sentence]],
) -> None:
    resolved: list[Spoken | None] = []
    subject = _main_subject(course, sentence)
    if subject is not None and not subject.pronoun and speaks(subject) and _stands_in(sentence):
        main = course.resolve(subject)
        if main is not None:
            course.see(main)
    for reporting in sentence.frames:
        earlier = course.resolve(reporting.subject) or course.named_before(sentence, reporting)
        resolved.append(earlier)
        if earlier is not None and not reporting.subject.pronoun:
            course.see(earlier)  # "Smith said that she hopes …"
    doubtful = bool(sentence.holes) and is_suspicious(sentence.words)
    governed: list[tuple[Hole, Spoken | None, Frame | None, bool]] = []
    for hole in sentence.holes:
        frame = governing(sentence, hole)
        said = Standing.SAID
        if doubtful:
            frame, said = judged(sentence, hole, frame)
        if said is Standing.OPEN:
            continue
        if frame is not None and strict and frame.subject.pronoun and frame.subject.gender in FIRST_AND_SECOND:
            continue
        spoken = resolved[sentence.frames.index(frame)] if frame is not None else None
        if not quotes(course.text, sentence, hole, frame, strict):
            continue
        signer = course.signed.get(hole.marked.outer_start) if frame is None else None
        if signer is not None:
            spoken = course.resolve(signer)
        elif frame is None and not strict:
            spoken = _implied(course, sentence, hole, group, index, subject, sentences)
            if spoken is not None and spoken is not course.last and not speaks(spoken.mention):
                spoken = None
        governed.append((hole, spoken, frame, said is Standing.DENIED))
    for hole, speaker, cue, denied in governed:
        _take(course, sentence, hole, speaker, cue, resolved, denied)
    for number, reporting in enumerate(sentence.frames):
        spoken = resolved[number]
        if spoken is None or not can_be_reported(spoken.mention) or not can_be_reported(reporting.subject):
            continue
        if strict and first_person(sentence):
            continue
        span = indirect_span(course.text, sentence, reporting)
        said = indirect_standing(sentence, reporting) if span is not None else Standing.OPEN
        if span is not None and said is not Standing.OPEN:
            via = _via(course, sentence, reporting, resolved)
            _add(course, span[0], span[1], Kind.INDIRECT, spoken, reporting, via, said is Standing.DENIED)
    remember(course, sentence, subject, resolved)


def _implied(
    course: Course,
    sentence: Sentence,
    hole: Hole,
    group: Sequence[Sentence],
    index: int,
    subject: Mention | None,
    sentences: Mapping[int, Sequence[Sentence]],
) -> Spoken | None:
    """Find the speaker of a quotation that no cue in its sentence governs."""
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
    if not whole_sentence(sentence, hole):
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
    for earlier in range(sentence.paragraph - 1, max(-1, sentence.paragraph - _BACK - 1), -1):
        if sentences[earlier]:
            return _introduced(course, sentences[earlier][-1], sentence.paragraph) or course.last
    if index + 1 < len(group):
        following = group[index + 1]
        if following.frames and not following.holes and standing(following, following.frames[0]) is Standing.SAID:
            return course.resolve(following.frames[0].subject)
    return course.last


def _labelled(course: Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int) -> bool:
    """Does something tell what the words are, and not who speaks: "Cost: “…”", "“…” – Read on"?"""
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


def _signed(course: Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int) -> Spoken | None:
    """Read a name that stands behind a quotation like a signature: "“…” – Emma Jones (Radio 5)"."""
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


def _stands_in(sentence: Sentence) -> bool:
    """Does a pronoun in the midst of the sentence speak, which may stand for its first subject?"""
    return any(frame.subject.pronoun and frame.subject_at for frame in sentence.frames)


def _main_subject(course: Course, sentence: Sentence) -> Mention | None:
    """Find the subject of a sentence; that of its first cue where nothing but a quotation can stand before it."""
    if sentence.frames:
        frame = sentence.frames[0]
        if frame.subject_at == 0 or (sentence.words[0].hole and frame.subject_at <= 3):
            return frame.subject
    return first_phrase(sentence.words, 0, len(sentence.words), course.text)[0]


def _introduced(course: Course, before: Sentence, paragraph: int) -> Spoken | None:
    """Find whom the sentence before a bare quotation leaves speaking."""
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


def _turn(course: Course, paragraph: int) -> Spoken | None:
    """Find who answers, where two speakers take turns paragraph by paragraph."""
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
    course: Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int, subject: Mention | None
) -> Spoken | None:
    """Find whose words a fragment is that no cue governs: the paper reported on, or the subject of the sentence."""
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


def _take(
    course: Course,
    sentence: Sentence,
    hole: Hole,
    spoken: Spoken | None,
    frame: Frame | None,
    resolved: Sequence[Spoken | None],
    denied: bool,
) -> None:
    marked = hole.marked
    text = course.text
    inner = text[marked.start : marked.end]
    lead = sentence.words[hole.at - 1].text if hole.at else ""
    fragment = (inner[0].islower() and bool(lead) and lead not in {",", ":"}) or (
        len(WORDS.findall(inner)) < 4 and bool(lead) and lead not in {",", ":"}
    )
    kind = Kind.MIXED if fragment else Kind.DIRECT
    _add(
        course,
        marked.start,
        marked.end,
        kind,
        spoken,
        frame,
        _via(course, sentence, frame, resolved) if frame else None,
        denied,
    )
    if spoken is not None and not denied:
        told = frame.to if frame is not None and kind is Kind.MIXED and spoken.mention.kind == "description" else None
        # "Staff told her it was “banned”. “I was in tears.”": she goes on, not they.
        course.last = (course.resolve(told) if told is not None and told.pronoun else None) or spoken
        course.last_paragraph = sentence.paragraph
        course.named.append((spoken.name, spoken.mention))
        if kind is Kind.DIRECT and (not course.turns or course.turns[-1][0] != sentence.paragraph):
            turning = inner.rstrip().endswith("?") or (frame is not None and frame.verb in _TURNING)
            course.turns.append((sentence.paragraph, spoken.name, turning))


def _via(course: Course, sentence: Sentence, frame: Frame, resolved: Sequence[Spoken | None]) -> str | None:
    """Name whom the words were said to, or the paper that reports them."""
    if frame.to is not None and frame.to.kind == "organization":
        return course.registry.canonical(frame.to)
    for number, other in enumerate(sentence.frames):
        spoken = resolved[number]
        if (
            other is not frame
            and (other.verb in REPORTING_MEDIA or other.verb == "accord")
            and spoken is not None
            and is_medium(spoken)
            and other.at != frame.at
        ):
            return spoken.name
    return None


def _add(
    course: Course,
    start: int,
    end: int,
    kind: Kind,
    spoken: Spoken | None,
    frame: Frame | None,
    via: str | None,
    denied: bool = False,
) -> None:
    text = course.text
    if spoken is not None and not stands_as_name(spoken.name):
        spoken = None
    mention = frame.subject if frame is not None else (spoken.mention if spoken else None)
    role = role_of(mention.role) if mention is not None else None
    if role is None and spoken is not None:
        role = role_of(course.registry.roles.get(spoken.name))
    course.found.append(
        Quotation(
            start,
            end,
            text[start:end],
            kind,
            spoken.name if spoken else None,
            mention.text if mention else None,
            role,
            frame.cue if frame else None,
            via,
            denied,
        )
    )


def _read_block(
    course: Course, found: Sequence[Paragraph], number: int, group: Sequence[Sentence], strict: bool
) -> None:
    """Take the paragraph after "the group wrote:" as a quotation without marks."""
    if not group or course.text[group[-1].end - 1] != ":":
        return
    last = group[-1]
    frames = [f for f in last.frames if f.saying and f.verb not in LOOSE and len(last.words) - f.at < 14]
    if strict:
        frames = [f for f in frames if f.verb in {"say", "write"} and f.subject.gender not in FIRST_AND_SECOND]
    following = found[number + 1]
    if not frames or following.sort is not Sort.PROSE or last.holes:
        return
    if frames[-1].verb in WORDED and standing(last, frames[-1]) is not Standing.SAID:
        return
    if course.text[following.start] in "“\"‘'«„-•*·–0123456789":
        return
    spoken = course.resolve(frames[-1].subject)
    if spoken is None:
        return
    _add(course, following.start, following.end, Kind.BLOCK, spoken, frames[-1], None)
    course.last, course.last_paragraph = spoken, number + 1
