"""On which side of a thesis a speaker stands, where a text tells it, with the words that do.

Nothing is guessed where nothing tells. What tells: a name ("opponents of the ban"), what somebody is reported to do
about the matter ("defends the plan", "has asked the city to stop", "who launched the campaign", "voted against the
bill"), what they say themselves ("I oppose the ban"), and, in a thread, a reply that agrees or disagrees with one whose
side is told. Where two things tell different sides, none is given.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from argmap.model.records import Side
from argmap.text.cues import CueKind, find_cues
from argmap.text.languages.english import PERSON_TITLES
from argmap.text.reading_types import Reading, SpeakerName
from argmap.text.reported_sides import (
    AGAINST,
    FOR,
    NO_LONGER,
    PEOPLE,
    PHRASES,
    TELLING,
    VERBS,
    ReportedSides,
    any_of,
    key,
    side_of,
)
from argmap.text.sentences import spans
from argmap.text.speaker_linking import join_speakers
from argmap.text.thesis_matter import SIDES, ThesisMatter, object_at

_NEAR = 300  # characters around a quotation in which its speaker is named
_JUST_BEFORE = 14  # characters in which "formerly" says that a name does not fit any longer
_WANTING = re.compile(r"\b(?:should|must|ought\s+to|needs?\s+to|has\s+to|have\s+to)\b")
_NOT_OWN = re.compile(
    r"\b(?:if|unless|whether|would)\b"
    r"|(?<!\bI )(?<!\b[Ww]e )\b(?:says?|said|claims?|thinks?|believes?|argues?)\b",
    re.IGNORECASE,
)
"""A condition, or what somebody else says."""
_DENIAL = re.compile(r"\b(?:not|never)\b|(?<=\w)n[’']t\b")
_CLAUSE_ENDS = re.compile(r"[,;:]|\b(?:that|because|and|but|so|think|thinks|believe|believes|say|says)\b")
_ADDRESSED = re.compile(r"\s*@[\w.-]+[,:]?\s+")
_COPULA = re.compile(r"\b(?:am|are)\b|['’](?:m|re)\b")
_TAKING_SIDES = re.compile(
    r"(?:(?:totally|completely|absolutely|firmly|all)\s+)*(?P<side>against|for)\s+(?=the|a|an|this|any)\b"
)


@dataclass(frozen=True, slots=True)
class SideGuess:
    """A side that a text tells of a speaker: `because` is `texts[source][start:end]`, the words that tell it."""

    speaker: str
    side: Side
    because: str
    source: int
    start: int
    end: int


def by_share(texts: Sequence[str], readings: Sequence[Reading]) -> list[tuple[SpeakerName, int]]:
    """Return the speakers of some texts, each with the number of words that they say or write there, most first."""
    joined = join_speakers(readings)
    said: dict[str, int] = defaultdict(int)
    who: dict[str, SpeakerName] = {}
    for index, (text, reading) in enumerate(zip(texts, readings, strict=True)):
        spoken = [(q.speaker, q.exact) for q in reading.quotations if q.speaker and not q.denied]
        spoken += [(comment.author, text[comment.body_start : comment.body_end]) for comment in reading.comments]
        for name, words in spoken:
            speaker = joined.get((index, name))
            if speaker is not None:
                who[speaker.name] = speaker
                said[speaker.name] += len(words.split())
    return sorted(((who[name], count) for name, count in said.items()), key=lambda row: (-row[1], row[0].name))


def sides_of(
    texts: Sequence[str], readings: Sequence[Reading], thesis: str, speakers: Sequence[SpeakerName] | None = None
) -> list[SideGuess]:
    """Return a guess for each speaker whose side on the thesis these texts tell, in the order of the speakers.

    `readings` are the readings of the texts; `speakers` those to be looked for (by default all that the readings
    name). The time is linear in the length of the texts.
    """
    joined = join_speakers(readings)
    wanted = list(speakers) if speakers is not None else list({s.name: s for s in joined.values()}.values())
    matter = ThesisMatter(thesis)
    if not matter.is_plain:
        return []
    found: dict[str, list[SideGuess]] = defaultdict(list)
    for index, (text, reading) in enumerate(zip(texts, readings, strict=True)):
        look = _Look(index, text, reading, matter, thesis, _names(wanted, joined, index, text))
        for guess in look.all():
            found[guess.speaker].append(guess)
    agreed = {name: _agreed(guesses) for name, guesses in found.items()}
    told = (agreed.get(speaker.name) for speaker in wanted)
    return [guess for guess in told if guess is not None]


def _agreed(guesses: Sequence[SideGuess]) -> SideGuess | None:
    """Return the first guess if all give the same side; else None."""
    return guesses[0] if len({guess.side for guess in guesses}) == 1 else None


def _names(
    wanted: Sequence[SpeakerName], joined: Mapping[tuple[int, str], SpeakerName], index: int, text: str
) -> dict[str, str]:
    """Return the speaker for each name that the text of this index may give to one."""
    names = {
        name: speaker.name
        for speaker in wanted
        for name in (*speaker.aliases, speaker.name)
        if name and (speaker.kind != "person" or " " in name or " " not in speaker.name)
    }
    for (place, name), speaker in joined.items():
        if place == index and (speaker.kind != "person" or " " in name):
            known = next((names[other] for other in (speaker.name, *speaker.aliases) if other in names), None)
            if known is not None:
                names.setdefault(name, known)
    return {**_surnames(wanted, text), **names}


def _surnames(wanted: Sequence[SpeakerName], text: str) -> dict[str, str]:
    """Return the speaker for each surname that in this text only one person can have."""
    having: dict[str, set[str]] = defaultdict(set)
    for speaker in wanted:
        if speaker.kind == "person" and " " in speaker.name:
            having[speaker.name.split()[-1]].add(speaker.name)
    if not having:
        return {}
    for found in re.finditer(rf"\b([A-Z][\w'’-]+\.?) ({any_of(having)})\b", text):
        known = {word for name in having[found[2]] for word in name.split()}
        if found[1] not in known and found[1].rstrip(".").lower() not in PERSON_TITLES | _BEFORE_NAMES:
            having[found[2]].add(found.group())  # a relative, or a street
    return {last: next(iter(names)) for last, names in having.items() if len(names) == 1}


class _Look:
    """One text, looked through for what tells a side."""

    def __init__(
        self, index: int, text: str, reading: Reading, matter: ThesisMatter, thesis: str, names: Mapping[str, str]
    ) -> None:
        self._index, self._text, self._reading, self._matter, self._thesis = index, text, reading, matter, thesis
        self._names = names
        self._known = matter.is_subject_of(text)
        self._quotations = sorted((q for q in reading.quotations if q.speaker), key=lambda q: q.start)

    def all(self) -> Iterator[SideGuess]:
        yield from self._own_names()
        yield from self._own_words()
        stop = self._reading.comments[0].start if self._reading.comments else len(self._text)
        reported = ReportedSides(self._text, self._quotations, self._matter, self._names, known=self._known)
        for told in reported.until(stop):
            yield self._guess(*told)
        yield from self._thread()

    def _guess(self, speaker: str, side: Side, start: int, end: int) -> SideGuess:
        because = self._text[start:end].rstrip(" ,.;:")
        return SideGuess(speaker, side, because, self._index, start, start + len(because))

    # who somebody is

    def _own_names(self) -> Iterator[SideGuess]:
        """Yield the sides that the name of a speaker tells: "opponents", "supporters of the ban"."""
        for quotation in self._quotations:
            for words in (quotation.speaker, quotation.mention, quotation.role):
                speaker = self._names.get(quotation.speaker or "")
                called = _called(words or "")
                if speaker is None or called is None:
                    continue
                sign, of = called
                if of:
                    sign *= self._matter.sign(of, known=self._known)
                else:
                    sign *= self._sign_of_bare()
                if sign:
                    at = self._text.find(words or "", max(0, quotation.start - _NEAR), quotation.end + _NEAR)
                    stop = at + len(words or "")
                    if at >= 0 and not NO_LONGER.search(self._text, max(0, at - _JUST_BEFORE), stop):
                        yield self._guess(speaker, side_of(sign), at, stop)

    def _sign_of_bare(self) -> int:
        """Return what bare "supporters" support: what the article is about, where that can only be the measure."""
        return self._matter.sign_of_named(self._text) if self._known else 0

    # what somebody says

    def _own_words(self) -> Iterator[SideGuess]:
        for quotation in self._quotations:
            speaker = self._names.get(quotation.speaker or "")
            if speaker is None or quotation.denied:
                continue
            for start, end in spans(self._text, quotation.start, quotation.end):
                sign = self._said(start, end)
                if sign:
                    yield self._guess(speaker, side_of(sign), start, end)

    def _said(self, start: int, end: int) -> int:
        """Return the sign of a sentence that somebody says: "I oppose the ban", "the ban should stay"."""
        sentence = self._text[start:end]
        if "?" in sentence or _NOT_OWN.search(sentence):
            return 0
        own = re.search(
            r"\b(?:I|[Ww]e)(?:['’]m|['’]re)?(?:\s+(?:am|are|have|strongly|fully|also|firmly|still|completely|will|always))*\s+",
            sentence,
        )
        if own is not None:
            taken = _TAKING_SIDES.match(sentence, own.end()) if _COPULA.search(own.group()) else None
            if taken is not None:
                sign = FOR if taken["side"] == "for" else AGAINST
                return sign * self._matter.sign_of_first(object_at(sentence, taken.end()), known=self._known)
            told = TELLING.match(sentence, own.end())
            if told is not None and (told["verb"] or told["phrase"]):
                sign = (VERBS if told["verb"] else PHRASES)[key(told.group())]
                return sign * self._matter.sign_of_first(object_at(sentence, told.end()), known=self._known)
        wants = _WANTING.search(sentence)
        if wants is None or not (self._matter.is_met_in(sentence) and self._matter.does(sentence)):
            return 0
        subject = _CLAUSE_ENDS.split(sentence[: wants.start()])[-1]
        wanted, denied = _DENIAL.subn(" ", object_at(sentence, wants.end()))
        sign = self._matter.sign_of_first(f"{subject} {wanted}", known=False)
        return -sign if denied % 2 else sign

    # threads

    def _thread(self) -> Iterator[SideGuess]:
        """Yield the sides of those who write comments: their own words, and agreement with a comment above."""
        signs: dict[int, int] = {}
        for number, comment in enumerate(self._reading.comments):
            speaker = self._names.get(comment.author)
            quoted = comment.quotes
            told: tuple[int, int, int] | None = None
            for start, end in spans(self._text, comment.body_start, comment.body_end):
                if any(q.start < end and start < q.end for q in quoted):
                    continue
                sign = self._said(start, end)
                if sign:
                    told = (sign, start, end)
                    break
            parent = signs.get(comment.parent) if comment.parent is not None else None
            if told is None and parent:
                told = self._answer(comment.body_start, comment.body_end, parent)
            if told is not None:
                signs[number] = told[0]
                if speaker is not None:
                    yield self._guess(speaker, side_of(told[0]), told[1], told[2])

    def _answer(self, start: int, end: int, parent: int) -> tuple[int, int, int] | None:
        """Return the side of a reply that opens with agreement or disagreement, and where it does."""
        addressed = _ADDRESSED.match(self._text, start, end)
        first = next(iter(spans(self._text, addressed.end() if addressed else start, end)), None)
        if first is None:
            return None
        kinds = {cue.kind for cue in find_cues(self._text[first[0] : first[1]], self._thesis, answering=True)}
        agrees, disagrees = CueKind.AGREES_AT_ONCE in kinds, CueKind.DISAGREES_AT_ONCE in kinds
        if agrees == disagrees or CueKind.CONCEDES in kinds or CueKind.ASKS_BACK in kinds:
            return None
        return (parent if agrees else -parent), *first


_BEFORE_NAMES = SIDES["before_names"]


def _called(words: str) -> tuple[int, str] | None:
    """Return the sign of "opponents of the ban", and of what; None if these words name no such people."""
    found = re.match(
        rf"(?:(?:the|some|many|other|local|longtime|most)\s+)*(?:[a-z-]+\s+)?({any_of(PEOPLE)})(?:\s+of\s+(.+))?$",
        words,
        re.IGNORECASE,
    )
    if found is None or (
        found[2] is None and not re.match(r"(?:(?:the|some|many|other|local|most)\s+)*\w+$", words, re.IGNORECASE)
    ):
        return None
    return PEOPLE[found[1].lower()], found[2] or ""
