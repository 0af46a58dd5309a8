"""Quotations of an article or a comment, each with its speaker.

The text is read once from front to back. A quotation takes the speaker of the cue that governs it. Where its sentence
has no cue, the sentences around tell: the speaker goes on, the sentence before introduces somebody, or a paper that is
being reported speaks on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from argmap.text.attribution import Frame, first_phrase
from argmap.text.blocks import Paragraph, Sort
from argmap.text.findings import Kind, Quotation
from argmap.text.indirect import indirect_span
from argmap.text.lexicon import CALLED_TERMS, LOOSE, MEDIA_WORDS, MENTAL, NAMING, OUTCRIES, PERSON_TITLES, REPORTING_MEDIA, SPEECH_NOUNS
from argmap.text.passages import Hole, Sentence
from argmap.text.phrases import Mention, Word, bare, is_paper_noun, mention_of, singular, speaks
from argmap.text.speakers import Registry, resolve_description, resolve_pronoun

_WORDS = re.compile(r"[\w’'-]+")
_SMALL = frozenset("a an the of and or in on at to for with from by is as vs & de la".split())
_NEAR = 24
_FIRST = frozenset("1wy")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A speaker at a place: the name in the whole text and the mention there."""

    name: str
    mention: Mention


@dataclass(slots=True)
class _Course:
    """What the reader remembers on the way."""

    text: str
    registry: Registry
    near: list[Spoken] = field(default_factory=list)
    named: list[tuple[str, Mention]] = field(default_factory=list)
    last: Spoken | None = None
    last_paragraph: int = -1
    medium: Spoken | None = None
    turns: list[tuple[int, str, bool]] = field(default_factory=list)  # paragraph, speaker, was it a question
    found: list[Quotation] = field(default_factory=list)

    def see(self, spoken: Spoken) -> None:
        """Remember somebody as the latest that a pronoun can stand for."""
        self.near.append(spoken)
        if len(self.near) > 4 * _NEAR:
            del self.near[: 2 * _NEAR]

    def owner(self, mention: Mention) -> Spoken | None:
        """Find whose "her verdict" is; None where the mention does not begin so, or can speak for itself."""
        first = mention.text.split(" ", 1)[0].lower()
        want = {"his": "m", "her": "f", "their": "p", "its": "o"}.get(first)
        if want is None or mention.kind != "description" or (speaks(mention) and not is_paper_noun(mention.head)):
            return None
        hit = resolve_pronoun(replace(mention, gender=want, pronoun=True), [(s.name, s.mention) for s in reversed(self.near[-_NEAR:])])
        return Spoken(hit[0], hit[1]) if hit else None

    def resolve(self, mention: Mention) -> Spoken | None:
        """Find whom a mention means; None for a pronoun that nobody before fits."""
        if mention.pronoun:
            if mention.gender in _FIRST or mention.gender == "r":
                return None
            recent = [(s.name, s.mention) for s in reversed(self.near[-_NEAR:])]
            hit = resolve_pronoun(mention, recent)
            return Spoken(hit[0], hit[1]) if hit else None
        if mention.kind == "description":
            name = resolve_description(mention, self.named[-12:], self.registry)
            if name == mention.name:
                self.registry.note(mention)
            return Spoken(name, mention)
        return Spoken(self.registry.note(mention), mention)


def quotations_of(
    text: str, found: Sequence[Paragraph], sentences: Sequence[Sequence[Sentence]], registry: Registry, strict: frozenset[int]
) -> list[Quotation]:
    """Find the quotations of the paragraphs, in order.

    `strict` holds the numbers of paragraphs in comments: there only a cue makes marked words a quotation.
    """
    course = _Course(text, registry)
    for number, group in enumerate(sentences):
        for index, sentence in enumerate(group):
            _read_sentence(course, sentence, group, index, number in strict, sentences)
        if number + 1 < len(found):
            _read_block(course, found, number, group, number in strict)
    return course.found


def _read_sentence(
    course: _Course, sentence: Sentence, group: Sequence[Sentence], index: int, strict: bool, sentences: Sequence[Sequence[Sentence]]
) -> None:
    words = sentence.words
    resolved: list[Spoken | None] = []
    subject, _ = first_phrase(words, 0, len(words), course.text)
    for frame in sentence.frames:
        spoken = course.resolve(frame.subject)
        resolved.append(spoken)
    governed: list[tuple[Hole, Spoken | None, Frame | None]] = []
    for hole in sentence.holes:
        frame = governing(sentence, hole)
        if frame is not None and strict and frame.subject.pronoun and frame.subject.gender in _FIRST:
            continue
        spoken = resolved[sentence.frames.index(frame)] if frame is not None else None
        if not _quotes(course.text, sentence, hole, frame, strict):
            continue
        if frame is None and not strict:
            spoken = _implied(course, sentence, hole, group, index, subject, sentences)
        governed.append((hole, spoken, frame))
    for hole, spoken, frame in governed:
        _take(course, sentence, hole, spoken, frame, resolved)
    for number, frame in enumerate(sentence.frames):
        span = indirect_span(course.text, sentence, frame)
        if span is not None and (resolved[number] is not None or not frame.subject.pronoun):
            _add(course, span[0], span[1], Kind.INDIRECT, resolved[number], frame, _via(sentence, frame, resolved))
    _remember(course, sentence, subject, resolved)


def _remember(course: _Course, sentence: Sentence, subject: Mention | None, resolved: Sequence[Spoken | None]) -> None:
    before: Word | None = None
    for word in sentence.words:
        if before is not None and word.capital and before.low.rstrip(".") in PERSON_TITLES and word.text[0].isupper():
            titled = mention_of([before, word], course.text)
            if titled is not None and titled.kind == "person":
                course.see(Spoken(course.registry.canonical(titled), titled))
        before = word
        if word.capital and bare(word.low) in course.registry.full:
            mention = Mention(word.start, word.end, word.text, bare(word.text), "person", None, "", False, "")
            name = course.registry.canonical(mention)
            gender = course.registry.genders.get(name) or _first_gender(name)
            course.see(Spoken(name, Mention(word.start, word.end, word.text, name, "person", None, gender, False, "")))
    for frame, spoken in reversed(list(zip(sentence.frames, resolved, strict=True))):
        if spoken is None:
            continue
        course.see(spoken)
        if frame.saying:
            course.named.append((spoken.name, spoken.mention))
            if (_medium(spoken) and frame.verb in REPORTING_MEDIA | {"accord"}) or (frame.verb == "report" and spoken.mention.kind == "organization"):
                course.medium = spoken
    if subject is not None and speaks(subject) and not is_paper_noun(subject.head):
        main = course.resolve(subject)
        if main is not None:
            course.see(main)


def _first_gender(name: str) -> str:
    from argmap.text.names import gender_of

    return gender_of(name.split()[0]) or ""


def _medium(spoken: Spoken) -> bool:
    if spoken.mention.kind == "person":
        return False
    return any(bare(word).lower() in MEDIA_WORDS for word in f"{spoken.name} {spoken.mention.name}".split())


def governing(sentence: Sentence, hole: Hole) -> Frame | None:
    """Find the cue that a quotation belongs to in its sentence."""
    words, at = sentence.words, hole.at
    before = [f for f in sentence.frames if f.at < at and not (f.subject_at > at)]
    after = [f for f in sentence.frames if f.at > at]
    ahead = next((f for f in after if f.saying), None)
    tight_after = None
    if ahead is not None:
        first = min(ahead.at, ahead.subject_at) if ahead.inverted or ahead.subject_at > at else ahead.at
        if ahead.subject_at > at or ahead.inverted:
            between = words[at + 1 : first]
            if all(w.text in {",", "—", "–", "-", ".", "?", "!"} or w.low in {"and", "but"} for w in between):
                tight_after = ahead
    behind = before[-1] if before else None
    if behind is not None and len(before) > 1:
        behind = _outer(words, before, at)
    if behind is not None:
        gap = words[(behind.subject_at if behind.inverted and behind.subject_at > behind.at else behind.at) + 1 : at]
        open_holes = sum(1 for w in gap if w.hole)
        if not behind.saying:
            if len([w for w in gap if not w.hole]) > 12 or any(w.text in ";:" for w in gap) or (open_holes and len(gap) > 6):
                behind = next((f for f in reversed(before[:-1]) if f.saying), None)
        elif any(w.text == ";" for w in gap):
            behind = None
    if tight_after is not None and (behind is None or _opening(words, at)):
        return tight_after
    if behind is not None:
        if tight_after is not None and words[at - 1].text == "," and not tight_after.inverted and not _close(words, behind, at):
            return tight_after
        return behind
    if tight_after is not None:
        return tight_after
    return ahead if ahead is not None and (ahead.inverted or ahead.subject_at > at) and _trailing(words, at, ahead) else None


def _outer(words: Sequence[Word], before: Sequence[Frame], at: int) -> Frame:
    """Choose between the nearest cue and the one around it: "Smith claimed that they hoped “…”" is Smith’s."""
    nearest, around = before[-1], before[-2]
    if nearest.verb in MENTAL and around.saying and around.verb not in MENTAL and around.at < nearest.subject_at <= around.at + 3:
        return around
    if nearest.verb in LOOSE and around.saying and around.verb not in LOOSE and not any(w.hole for w in words[around.at : at]):
        return around
    if around.verb in NAMING and around.at < nearest.subject_at and at - around.at <= 16 and words[at - 1].low in {"a", "an", "as"}:
        if not any(w.hole for w in words[around.at : at]):
            return around
    return nearest


def _opening(words: Sequence[Word], at: int) -> bool:
    return at == 0


def _close(words: Sequence[Word], frame: Frame, at: int) -> bool:
    return at - frame.at <= 4


def _trailing(words: Sequence[Word], at: int, ahead: Frame) -> bool:
    """Does the sentence, after the quotation ran on, end in its attribution: "The “x” plan is bad, Smith said."?"""
    first = min(ahead.at, ahead.subject_at)
    return words[first - 1].text == "," or words[first - 1].hole


def _quotes(text: str, sentence: Sentence, hole: Hole, frame: Frame | None, strict: bool) -> bool:
    """Tell quotations from names, titles, terms and scare quotes."""
    marked = hole.marked
    inner = text[marked.start : marked.end]
    tokens = _WORDS.findall(inner)
    if not tokens:
        return False
    words, at = sentence.words, hole.at
    size = len(tokens)
    previous = words[at - 1].low if at else ""
    if previous in {":", ",", "like", "as"} and at > 1 and not (previous == "as" and frame is not None and not words[at - 2].low.startswith("such")):
        previous = words[at - 2].low if words[at - 2].low in CALLED_TERMS or singular(words[at - 2].low) in {"word", "term", "phrase"} else previous
        previous = singular(previous) if previous != ":" else previous
    if size <= 2 and frame is not None and frame.at > at + 4 and not (frame.inverted or frame.subject_at <= at + 2):
        return _from_paper(sentence, hole)
    if previous in CALLED_TERMS and not (previous in {"word", "words"} and size > 3):
        return False
    telling = inner.rstrip()[-1:] in {",", "!", "?"} or text[marked.end : marked.end + 1] == ","
    alone = frame is None and not strict and _whole(sentence, hole) and inner[-1] in ".!?…"
    titled = not alone and size <= 12 and all(t[0].isupper() or t[0].isdigit() or t.lower() in _SMALL for t in tokens) and inner.rstrip()[-1] not in "!?"
    close = frame is not None and (abs(frame.at - at) <= 3)
    if titled and (size == 1 or tokens[-1][0].isupper()) and not (frame is not None and frame.saying and close and telling):
        return False
    if _outcry(words, at):
        return not strict
    if frame is None:
        if strict:
            return size >= 8 and previous == ":" 
        if marked.continues:
            return True
        whole = _whole(sentence, hole)
        if whole:
            return alone or size >= 2
        if size >= 4:
            return True
        return size >= 2 and _from_paper(sentence, hole)
    if strict:
        return frame.saying and (size >= 3) and not (frame.subject.pronoun and frame.subject.gender in _FIRST)
    if frame.verb in LOOSE and size < 4:
        return _from_paper(sentence, hole)
    if not frame.saying:
        return size >= 2 or inner[0].islower()
    if size <= 2 and not close and not telling and not _from_paper(sentence, hole):
        # "He said the “green” label was wrong": a term in somebody’s mouth, at the most.
        return (at > frame.at and at - frame.at <= 14) or _travels(sentence, hole, frame)
    return True


def _travels(sentence: Sentence, hole: Hole, frame: Frame) -> bool:
    """Does another quotation before this one hang on the same cue?"""
    return any(frame.at < other.at < hole.at for other in sentence.holes)


def _outcry(words: Sequence[Word], at: int) -> bool:
    """Do the words follow "cries of", "chants of", "accusations of"?"""
    return at >= 2 and words[at - 1].low == "of" and singular(words[at - 2].low) in OUTCRIES


def _from_paper(sentence: Sentence, hole: Hole) -> bool:
    """Does the sentence say out of which paper the words are: "In the records, …"?"""
    first = sentence.words[: min(hole.at, 8)]
    return bool(first) and first[0].low in {"in", "from", "under"} and any(w.low in SPEECH_NOUNS for w in first)


def _whole(sentence: Sentence, hole: Hole) -> bool:
    """Is the quotation a sentence of its own?"""
    words, at = sentence.words, hole.at
    lead = words[:at]
    opened = all(not w.text[0].isalnum() or w.hole for w in lead) or (bool(lead) and lead[-1].text == ":")
    return opened and (at + 1 >= len(words) or words[at + 1].text in {".", "!", "?", "…"} or words[at + 1].hole or hole.marked.end - hole.marked.start > 60)


def _implied(
    course: _Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int, subject: Mention | None, sentences: Sequence[Sequence[Sentence]]
) -> Spoken | None:
    """Find the speaker of a quotation that no cue in its sentence governs."""
    words, at = sentence.words, hole.at
    if hole.marked.continues and course.last is not None:
        return course.last
    if at and words[at - 1].text == ":" and subject is not None:
        spoken = course.owner(subject) or course.resolve(subject)
        if spoken is not None and (speaks(subject) or spoken.mention is not subject):
            return spoken
    signed = _signed(course, sentence, hole, group, index)
    if signed is not None:
        return signed
    if not _whole(sentence, hole):
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
    for earlier in range(sentence.paragraph - 1, max(-1, sentence.paragraph - 4), -1):
        if sentences[earlier]:
            return _introduced(course, sentences[earlier][-1], sentence.paragraph) or course.last
    if index + 1 < len(group):
        following = group[index + 1]
        if following.frames and not following.holes:
            return course.resolve(following.frames[0].subject)
    return course.last


def _signed(course: _Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int) -> Spoken | None:
    """Read a name that stands behind a quotation like a signature: "“…” – Emma Jones (Radio 5)"."""
    tail = sentence.words[hole.at + 1 :]
    if not tail and index + 2 == len(group):
        tail = group[index + 1].words
    elif index + 1 != len(group):
        return None
    while tail and tail[0].text in "—–-~.,":
        tail = tail[1:]
    stop = next((n for n, word in enumerate(tail) if word.text in "(,.—–"), len(tail))
    if not 2 <= stop <= 6 or not all(word.capital or word.low in {"de", "van", "von", "bin", "of"} for word in tail[:stop]):
        return None
    mention = mention_of(list(tail[:stop]), course.text)
    return course.resolve(mention) if mention is not None and mention.kind == "person" else None


def _introduced(course: _Course, before: Sentence, paragraph: int) -> Spoken | None:
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
    if subject is not None and speaks(subject) and not is_paper_noun(subject.head):
        spoken = course.resolve(subject)
        if spoken is not None:
            return spoken
    if course.last is not None and course.last_paragraph >= paragraph - 1:
        return course.last
    return course.near[-1] if course.near else None


def _turn(course: _Course, paragraph: int) -> Spoken | None:
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


def _fragment_source(course: _Course, sentence: Sentence, hole: Hole, group: Sequence[Sentence], index: int, subject: Mention | None) -> Spoken | None:
    """Find whose words a fragment is that no cue governs: the paper reported on, or the subject of the sentence."""
    following = group[index + 1] if index + 1 < len(group) else None
    if following is not None:
        for frame in following.frames:
            spoken = course.resolve(frame.subject) if frame.saying and frame.subject.kind == "organization" else None
            if spoken is not None and _medium(spoken):
                return spoken
    if course.medium is not None and any(f.saying and f.verb in REPORTING_MEDIA for f in sentence.frames) is False:
        return course.medium
    governed = [f for f in sentence.frames if f.saying and f.at < hole.at]
    if governed:
        return course.resolve(governed[-1].subject)
    if subject is not None and speaks(subject):
        return course.resolve(subject)
    if index:
        return _introduced(course, group[index - 1], sentence.paragraph)
    return course.last


def _take(course: _Course, sentence: Sentence, hole: Hole, spoken: Spoken | None, frame: Frame | None, resolved: Sequence[Spoken | None]) -> None:
    marked = hole.marked
    text = course.text
    inner = text[marked.start : marked.end]
    lead = sentence.words[hole.at - 1].text if hole.at else ""
    fragment = inner[0].islower() and bool(lead) and lead not in {",", ":"} or (len(_WORDS.findall(inner)) < 4 and bool(lead) and lead not in {",", ":"})
    kind = Kind.MIXED if fragment else Kind.DIRECT
    _add(course, marked.start, marked.end, kind, spoken, frame, _via(sentence, frame, resolved) if frame else None)
    if spoken is not None:
        course.last = spoken
        course.last_paragraph = sentence.paragraph
        course.named.append((spoken.name, spoken.mention))
        if kind is Kind.DIRECT and (not course.turns or course.turns[-1][0] != sentence.paragraph):
            course.turns.append((sentence.paragraph, spoken.name, inner.rstrip().endswith("?")))


def _via(sentence: Sentence, frame: Frame, resolved: Sequence[Spoken | None]) -> str | None:
    """Name whom the words were said to, or the paper that reports them."""
    if frame.to is not None and frame.to.kind == "organization":
        return frame.to.name
    for number, other in enumerate(sentence.frames):
        spoken = resolved[number]
        if other is not frame and other.verb in REPORTING_MEDIA | {"accord"} and spoken is not None and _medium(spoken) and other.at != frame.at:
            return spoken.name
    return None


def _add(course: _Course, start: int, end: int, kind: Kind, spoken: Spoken | None, frame: Frame | None, via: str | None) -> None:
    text = course.text
    mention = frame.subject if frame is not None else (spoken.mention if spoken else None)
    role = mention.role if mention is not None else None
    if role is None and spoken is not None:
        role = course.registry.roles.get(spoken.name)
    course.found.append(
        Quotation(start, end, text[start:end], kind, spoken.name if spoken else None, mention.text if mention else None, role, frame.cue if frame else None, via)
    )


def _read_block(course: _Course, found: Sequence[Paragraph], number: int, group: Sequence[Sentence], strict: bool) -> None:
    """Take the paragraph after "the group wrote:" as a quotation without marks."""
    if not group or course.text[group[-1].end - 1] != ":":
        return
    last = group[-1]
    frames = [f for f in last.frames if f.saying and f.verb not in LOOSE and len(last.words) - f.at < 14]
    if strict:
        frames = [f for f in frames if f.verb in {"say", "write"} and f.subject.gender not in _FIRST]
    following = found[number + 1]
    if not frames or following.sort is not Sort.PROSE or last.holes:
        return
    if course.text[following.start] in "“\"‘'«„-•*·–0123456789":
        return
    spoken = course.resolve(frames[-1].subject)
    if spoken is None:
        return
    _add(course, following.start, following.end, Kind.BLOCK, spoken, frames[-1], None)
    course.last, course.last_paragraph = spoken, number + 1
