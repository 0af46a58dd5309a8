"""Find the quotations of an article or a comment, each with its speaker.

The text is read once from front to back. A quotation takes the speaker of the cue that governs it. Where its sentence
has no cue, the sentences around decide: the speaker continues, the sentence before introduces somebody, or a paper
that is being reported continues.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from argmap.text.block_quotations import below, lines
from argmap.text.clauses import Assertion, is_suspicious
from argmap.text.cue_frames import Frame
from argmap.text.denial import indirect_standing, judged, standing
from argmap.text.discourse import FIRST_AND_SECOND, DiscourseState, Spoken, is_medium, remember
from argmap.text.document_text import Hole, Sentence
from argmap.text.foreign_quotations import ForeignReader
from argmap.text.governing_cue import governing
from argmap.text.implied_speech import BACK, Place, implied
from argmap.text.indirect_speech import can_be_reported, first_person, indirect_span
from argmap.text.languages.english import CLAUSE_WORDS, LOOSE, REPORTING_MEDIA, WORDED
from argmap.text.mentions import Mention, speaks
from argmap.text.noun_phrases import first_phrase
from argmap.text.paragraphs import Paragraph, ParagraphKind
from argmap.text.quotation_rules import WORDS, judge
from argmap.text.reading_types import FoundBy, Quotation, QuotationKind
from argmap.text.speaker_checks import role_of, stands_as_name

_BLOCK = FoundBy("paragraph behind a colon", "cue before the words")
_SIGNED = FoundBy("block of quoted lines", "signature")
_LISTING = "-•*·–0123456789"
_OPENING = "“\"‘'«„"
_TURNING = CLAUSE_WORDS["turning"]  # verbs of people who talk with one another


def quotations_of(
    course: DiscourseState,
    found: Sequence[Paragraph],
    sentences: Iterable[Sequence[Sentence]],
    strict: frozenset[int],
    foreign: Mapping[int, str],
    masked: str,
) -> list[Quotation]:
    """Return the quotations of the paragraphs, in order.

    `strict` holds the numbers of paragraphs in comments: there only a cue makes marked words a quotation. `foreign`
    holds the languages of those that are not English, `masked` the text without its quotations.
    """
    recent: dict[int, Sequence[Sentence]] = {}
    others = ForeignReader(course, masked)
    for number, group in enumerate(sentences):
        recent[number] = group
        recent.pop(number - BACK - 1, None)
        if number in foreign:
            others.read(number, found[number], group, foreign[number], strict=number in strict)
            continue
        for index, sentence in enumerate(group):
            _read_sentence(course, sentence, group, index, recent, strict=number in strict)
        if number in course.signed_blocks and number not in strict:
            mention, parts = course.signed_blocks[number]
            spoken = course.resolve(mention)
            if spoken is not None:
                _add_block(course, found, parts, spoken, None)
        if number + 1 < len(found):
            _read_block(course, found, number, group, strict=number in strict)
    return course.found


def _read_sentence(
    course: DiscourseState,
    sentence: Sentence,
    group: Sequence[Sentence],
    index: int,
    sentences: Mapping[int, Sequence[Sentence]],
    *,
    strict: bool,
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
    unsaid: list[int] = []  # places of words that were not said
    governed: list[tuple[Hole, Spoken | None, Frame | None, bool, FoundBy]] = []
    for hole in sentence.holes:
        frame, way = governing(sentence, hole)
        said = Assertion.SAID
        if doubtful:
            chosen = frame
            frame, said = judged(sentence, hole, frame)
            way = way if frame is chosen else "another cue of the sentence asserts it"
        if said is not Assertion.SAID:
            unsaid.append(hole.marked.start)
        if said is Assertion.OPEN:
            continue
        if frame is not None and strict and frame.subject.pronoun and frame.subject.gender in FIRST_AND_SECOND:
            continue
        spoken = resolved[sentence.frames.index(frame)] if frame is not None else None
        quoted, rule = judge(course.text, sentence, hole, frame, strict=strict)
        if not quoted:
            continue
        signer = course.signed.get(hole.marked.outer_start) if frame is None else None
        if signer is not None:
            spoken, way = course.resolve(signer), "signature"
        elif frame is None and not strict:
            spoken, way = implied(Place(course, sentence, hole, group, index, subject, sentences))
            if spoken is not None and spoken is not course.last and not speaks(spoken.mention):
                spoken = None
        governed.append((hole, spoken, frame, said is Assertion.DENIED, FoundBy(rule, way)))
    for hole, speaker, cue, denied, why in governed:
        _take(course, sentence, hole, speaker, cue, resolved, why, denied=denied)
    for number, reporting in enumerate(sentence.frames):
        spoken = resolved[number]
        paper = reporting.verb == "accord"
        if spoken is None or not all(
            can_be_reported(who, by_paper=paper) for who in (spoken.mention, reporting.subject)
        ):
            continue
        if strict and first_person(sentence):
            continue
        span = indirect_span(course.text, sentence, reporting)
        if span is not None and any(span[0] <= place < span[1] for place in unsaid):
            continue
        said = indirect_standing(sentence, reporting) if span is not None else Assertion.OPEN
        if span is not None and said is not Assertion.OPEN:
            via = _via(course, sentence, reporting, resolved)
            _add(
                course,
                span[0],
                span[1],
                QuotationKind.INDIRECT,
                spoken,
                reporting,
                via,
                FoundBy("reported clause", "subject of the cue"),
                denied=said is Assertion.DENIED,
            )
    remember(course, sentence, subject, resolved)


def _stands_in(sentence: Sentence) -> bool:
    """Return whether a pronoun inside the sentence speaks that may refer to its first subject."""
    return any(frame.subject.pronoun and frame.subject_at for frame in sentence.frames)


def _main_subject(course: DiscourseState, sentence: Sentence) -> Mention | None:
    """Return the subject of a sentence, or of its first cue if only a quotation can precede that; None if none."""
    if sentence.frames:
        frame = sentence.frames[0]
        if frame.subject_at == 0 or (sentence.words[0].hole and frame.subject_at <= 3):
            return frame.subject
    return first_phrase(sentence.words, 0, len(sentence.words), course.text)[0]


def _take(
    course: DiscourseState,
    sentence: Sentence,
    hole: Hole,
    spoken: Spoken | None,
    frame: Frame | None,
    resolved: Sequence[Spoken | None],
    why: FoundBy,
    *,
    denied: bool,
) -> None:
    marked = hole.marked
    text = course.text
    inner = text[marked.start : marked.end]
    lead = sentence.words[hole.at - 1].text if hole.at else ""
    fragment = (inner[0].islower() and bool(lead) and lead not in {",", ":"}) or (
        len(WORDS.findall(inner)) < 4 and bool(lead) and lead not in {",", ":"}
    )
    kind = QuotationKind.MIXED if fragment else QuotationKind.DIRECT
    _add(
        course,
        marked.start,
        marked.end,
        kind,
        spoken,
        frame,
        _via(course, sentence, frame, resolved) if frame else None,
        why,
        denied=denied,
    )
    if spoken is not None and not denied:
        told = (
            frame.to
            if frame is not None and kind is QuotationKind.MIXED and spoken.mention.kind == "description"
            else None
        )
        # "Staff told her it was “banned”. “I was in tears.”": she goes on, not they.
        course.last = (course.resolve(told) if told is not None and told.pronoun else None) or spoken
        course.last_paragraph = sentence.paragraph
        course.named.append((spoken.name, spoken.mention))
        if kind is QuotationKind.DIRECT and (not course.turns or course.turns[-1][0] != sentence.paragraph):
            turning = inner.rstrip().endswith("?") or (frame is not None and frame.verb in _TURNING)
            course.turns.append((sentence.paragraph, spoken.name, turning))


def _via(course: DiscourseState, sentence: Sentence, frame: Frame, resolved: Sequence[Spoken | None]) -> str | None:
    """Return the name of the organization addressed, or of the medium that reports the words; None if there is none."""
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
    course: DiscourseState,
    start: int,
    end: int,
    kind: QuotationKind,
    spoken: Spoken | None,
    frame: Frame | None,
    via: str | None,
    why: FoundBy,
    *,
    denied: bool = False,
) -> None:
    text = course.text
    if spoken is not None and not stands_as_name(spoken.name):
        spoken = None
    mention = frame.subject if frame is not None else (spoken.mention if spoken else None)
    role = role_of(mention.role) if mention is not None else None
    if role is None and spoken is not None:
        role = role_of(course.registry.role_stated(spoken.name, text))
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
            why if spoken is not None else why._replace(speaker=None),
        )
    )


def _read_block(
    course: DiscourseState, found: Sequence[Paragraph], number: int, group: Sequence[Sentence], *, strict: bool
) -> None:
    """Record what is below "the group wrote:" as a quotation without marks: a block, or one paragraph."""
    if not group or course.text[group[-1].end - 1] != ":":
        return
    last = group[-1]
    frames = [f for f in last.frames if f.saying and f.verb not in LOOSE and len(last.words) - f.at < 14]
    if strict:
        frames = [f for f in frames if f.verb in {"say", "write"} and f.subject.gender not in FIRST_AND_SECOND]
    if not frames or last.holes:
        return
    if frames[-1].verb in WORDED and standing(last, frames[-1]) is not Assertion.SAID:
        return
    following = found[number + 1]
    quoted = following.depth > found[number].depth
    if not quoted and (following.sort is not ParagraphKind.PROSE or following.depth < found[number].depth):
        return
    spoken = course.resolve(frames[-1].subject)
    if spoken is None:
        return
    parts = below(found, number) if quoted else [number + 1]
    if _add_block(course, found, parts, spoken, frames[-1]):
        course.last, course.last_paragraph = spoken, parts[-1]


def _add_block(
    course: DiscourseState, found: Sequence[Paragraph], parts: Sequence[int], spoken: Spoken, frame: Frame | None
) -> bool:
    """Record paragraphs as somebody's words, those in quotation marks excepted; return whether there were any."""
    text = course.text
    before = len(course.found)
    for number in parts:
        part = found[number]
        leads = text[part.end - 1] == ":" and number + 1 < len(found) and found[number + 1].depth > part.depth
        if leads or number in course.blocks or number in course.signed_blocks or text[part.start] in _OPENING:
            continue
        if not part.depth and text[part.start] in _LISTING:
            continue
        course.blocks.add(number)
        for start, end in lines(text, part):
            _add(course, start, end, QuotationKind.BLOCK, spoken, frame, None, _BLOCK if frame else _SIGNED)
            if start > part.start:
                course.found[-1] = replace(course.found[-1], continues=True)
    return len(course.found) > before
