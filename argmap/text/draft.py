"""A first map from sources: quoted stances below a thesis, replies below what they answer.

What has no cue for or against is not forced onto the map: it is kept as passages that no claim cites yet. Every claim
is in its speaker's own words, and its note says why it was placed where it stands.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.records import Map, Passage, PassageKind, Source, Speaker, Stance
from argmap.model.verbatim import plain
from argmap.text.cues import CueKind as Cue
from argmap.text.proposals import demands
from argmap.text.question_to_claim import thesis_of
from argmap.text.reading import read
from argmap.text.reading_types import Comment, Quotation, QuotationKind, Reading
from argmap.text.sentences import spans
from argmap.text.speaker_registry import DocumentSpeakers
from argmap.text.stance_judge import Context, Suggestion, judge

PLACED_FROM = 0.65
"""A stance on the thesis that is less certain than this stays off the map."""

UNSURE = "stance unsure"
"""The tag of a reply whose stance nothing in the text tells; it stands as an objection, as most replies are."""

_ANSWERS = frozenset(
    {
        Cue.AGREES_AT_ONCE,
        Cue.AGREES_LIGHTLY,
        Cue.AGREES,
        Cue.DISAGREES_AT_ONCE,
        Cue.DISAGREES,
        Cue.CONCEDES,
        Cue.ASKS_BACK,
    }
)
"""Cues that answer somebody: in a thread, that is another comment, and not the question."""

_FEWEST_WORDS = 6
_LONGEST_GIST = 240  # characters
_EDGES = " \t\n.,;:!?…\"'“”‘’"


@dataclass(slots=True)
class _Voice:
    """A passage that may become a claim: its words, and what it answers."""

    passage: str
    words: str
    speaker: str | None
    answers: str | None = None  # the passage that a comment replies to
    answered: bool = False
    in_thread: bool = False
    before: tuple[str, ...] = ()


@dataclass(slots=True)
class _Claim:
    id: str
    words: str
    voices: list[_Voice] = field(default_factory=list)


def draft(edit: Edit, sources: Sequence[str], question: str | None = None) -> str:
    """Create a map from these sources (ids), with all that `add_passages` adds; return the map's id."""
    question = question or f"What do they say about “{edit.get(sources[0], Source).title}”?"
    map = map_commands.add_map(edit, question)
    draft_onto(edit, map, sources)
    return map


def draft_onto(edit: Edit, map: str, sources: Sequence[str], readings: Sequence[Reading] | None = None) -> None:
    """Fill an empty map from these sources, as `draft` does. `readings` gives their analyses if they exist already."""
    question = edit.get(map, Map).question
    thesis = thesis_of(question) or question
    top = _Claim(map_commands.add_claim(edit, thesis, map), thesis)
    voices = _voices(edit, sources, readings)
    placed = _place_stances(edit, map, top, voices)
    _place_replies(edit, map, placed, voices)


def add_passages(edit: Edit, sources: Sequence[str]) -> list[str]:
    """Add the quotations and comments of these sources as passages, with their speakers; return the passages' ids."""
    return [voice.passage for voice in _voices(edit, sources)]


def _voices(edit: Edit, sources: Sequence[str], readings: Sequence[Reading] | None = None) -> list[_Voice]:
    texts = [edit.get(source, Source).text for source in sources]
    readings = readings or [read(text) for text in texts]
    speakers = DocumentSpeakers(edit, readings)
    voices: list[_Voice] = []
    for index, (source, text, reading) in enumerate(zip(sources, texts, readings, strict=True)):
        before: tuple[str, ...] = ()
        for quotation in reading.quotations:
            if quotation.denied:
                continue
            if quotation.kind is QuotationKind.INDIRECT and not speakers.is_named(index, quotation.speaker):
                continue  # without marks and without a name, it is the author's own sentence as far as one can tell
            voices.append(_quotation(edit, source, quotation, speakers.named(index, quotation.speaker), before))
            before = (quotation.exact,)
        voices.extend(_comments(edit, source, text, reading, speakers, index))
    return voices


def _quotation(edit: Edit, source: str, quotation: Quotation, speaker: str | None, before: tuple[str, ...]) -> _Voice:
    passage = source_commands.add_passage(
        edit,
        source,
        quotation.start,
        quotation.end,
        speaker=speaker,
        kind=PassageKind(quotation.kind.value),
        via=quotation.via or "",
    )
    fragment = quotation.kind is QuotationKind.MIXED and len(quotation.exact.split()) < _FEWEST_WORDS
    return _Voice(passage, "" if fragment else quotation.exact, speaker, before=before)


def _comments(
    edit: Edit, source: str, text: str, reading: Reading, speakers: DocumentSpeakers, index: int
) -> list[_Voice]:
    voices: list[_Voice] = []
    for comment in reading.comments:
        start, end = gist(text, comment)
        speaker = speakers.commenter(index, comment.author)
        passage = source_commands.add_passage(edit, source, start, end, speaker=speaker, kind=PassageKind.COMMENT)
        voices.append(_Voice(passage, text[start:end], speaker, in_thread=True))
    for voice, comment in zip(voices, reading.comments, strict=True):
        if comment.parent is not None:
            answered = voices[comment.parent]
            source_commands.answer(edit, voice.passage, answered.passage)
            voice.answers, answered.answered = answered.passage, True
    return voices


def gist(text: str, comment: Comment) -> tuple[int, int]:
    """Return the span (start, end) of the sentence that best states a comment's position, outside repeated words."""
    best, most = (comment.body_start, max(comment.body_end, comment.body_start + 1)), -1.0
    for number, (start, end) in enumerate(spans(text, comment.body_start, comment.body_end)):
        words = len(text[start:end].split())
        repeats = any(quote.start < end and start < quote.end for quote in comment.quotes)
        if repeats or words < 4 or end - start > _LONGEST_GIST:
            continue
        worth = min(words, 20) / 20 - 0.08 * number
        worth += (
            0.4
            if re.search(r"\b(?:should|must|problem|wrong|right|agree|disagree|danger\w*|harm\w*)\b", text[start:end])
            else 0
        )
        worth -= 0.5 if text[start:end].rstrip().endswith("?") else 0
        if worth > most:
            best, most = (start, end), worth
    start, end = best
    while end > start + 1 and text[end - 1].isspace():
        end -= 1
    return start, end


def _same_words(words: str) -> str:
    return plain(words).strip(_EDGES).lower()


def _place_stances(edit: Edit, map: str, top: _Claim, voices: Sequence[_Voice]) -> dict[str, _Claim]:
    """Add passages with a stance below the thesis, and openers of threads; return claims by the passages they cite."""
    said: dict[str, list[_Voice]] = {}
    for voice in voices:
        if voice.words and voice.answers is None:
            said.setdefault(_same_words(voice.words), []).append(voice)
    placed: dict[str, _Claim] = {}
    asked = _asked(edit, top.words, voices)
    for together in said.values():
        voice = together[0]
        asks = next((asked[v.speaker] for v in together if v.speaker in asked), None)
        known = ((top.words, asks[0]),) if asks else ()
        found = judge(voice.words, top.words, Context(previous_sentences=voice.before, speaker_stances=known))
        if found is None or found.score < PLACED_FROM or (voice.in_thread and found.cue.kind in _ANSWERS):
            if any(v.answered for v in together):  # it opens a thread: its replies need it
                _claim(edit, map, together, "Opens a thread. Nothing in it tells a stance on the question.", placed)
            continue
        because = _because(found)
        if asks and found.cue.kind is Cue.SPEAKER:
            because = f"{_drafted(found.stance)}: the speaker is reported to ask for it: “{asks[1]}”."
        claim = _claim(edit, map, together, because, placed)
        map_commands.argue(edit, [claim.id], found.stance, top.id)
    return placed


def _asked(edit: Edit, thesis: str, voices: Sequence[_Voice]) -> dict[str, tuple[Stance, str]]:
    """Return the stance of each speaker reported to ask for or against the thesis, and the words that say so."""
    speaking = dict.fromkeys(v.speaker for v in voices if v.speaker and not v.in_thread)
    speakers = [edit.get(id, Speaker) for id in speaking]
    names = {name: speaker.id for speaker in speakers for name in (speaker.name, *speaker.aliases)}
    sources = dict.fromkeys(edit.get(voice.passage, Passage).source for voice in voices)
    asked: dict[str, set[tuple[Stance, str]]] = {}
    for source in sources:
        for speaker, stance, words in demands(edit.get(source, Source).text, thesis, names):
            asked.setdefault(speaker, set()).add((stance, " ".join(words.split())))
    return {
        speaker: min(found, key=lambda row: len(row[1]))
        for speaker, found in asked.items()
        if len({stance for stance, _ in found}) == 1
    }


def _place_replies(edit: Edit, map: str, placed: dict[str, _Claim], voices: Sequence[_Voice]) -> None:
    """Add replies below what they answer, parents first, since some pages show the newest comment on top."""
    replies = [voice for voice in voices if voice.answers and voice.words]
    while ready := [voice for voice in replies if voice.answers in placed]:
        replies = [voice for voice in replies if voice not in ready]
        for voice in ready:
            _place_reply(edit, map, placed, voice)


def _place_reply(edit: Edit, map: str, placed: dict[str, _Claim], voice: _Voice) -> None:
    if parent := placed.get(voice.answers or ""):
        found = judge(voice.words, parent.words, Context(reply=True))
        because = _because(found) if found else "A reply. Nothing in it tells its stance."
        claim = _claim(edit, map, [voice], because, placed)
        map_commands.argue(edit, [claim.id], found.stance if found else Stance.CON, parent.id)
        if found is None:
            map_commands.set_tags(edit, claim.id, [UNSURE])


def _because(found: Suggestion) -> str:
    return f"{_drafted(found.stance)}: {found.reason}."


def _drafted(stance: Stance) -> str:
    return "Drafted as a reason" if stance is Stance.PRO else "Drafted as an objection"


def _claim(edit: Edit, map: str, voices: list[_Voice], note: str, placed: dict[str, _Claim]) -> _Claim:
    words = " ".join(voices[0].words.split()).rstrip(",;")
    if words[0].islower():
        words = f"… {words}"
    claim = _Claim(map_commands.add_claim(edit, words, map), voices[0].words, voices)
    map_commands.set_note(edit, claim.id, note)
    for voice in voices:
        source_commands.cite(edit, claim.id, voice.passage)
        placed[voice.passage] = claim
    return claim
