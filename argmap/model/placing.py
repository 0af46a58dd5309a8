"""The verbs that place words of a source on a map: speaker, passage, claim, argument and placement at once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.records import Argument, Claim, Passage, PassageKind, Placement, Records, Speaker, SpeakerKind, Stance
from argmap.model.verbatim import plain, uninterrupted

_EDGES = " \t\n.,;:!?…\"'“”‘’"

FindSpeaker = Callable[[Edit, str], str | None]
"""A function that returns the speaker of a name, added where there is none; None for no name."""


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A span of a source with what is known about it.

    `speaker` is a name, `passage` an existing passage of this span, `answers` the span of the comment replied to.
    """

    source: str
    start: int
    end: int
    speaker: str = ""
    kind: PassageKind = PassageKind.DIRECT
    via: str = ""
    passage: str | None = None
    answers: tuple[int, int] | None = None


def words_of(document: Records, passage: Passage) -> QuotedSpan:
    """Return a passage as a span to place."""
    p, who = passage, said_by(document, passage)
    return QuotedSpan(p.source, p.start, p.end, who, p.kind, p.via, p.id)


def said_by(document: Records, passage: Passage) -> str:
    """Return the name of a passage's speaker; empty if unknown."""
    speaker = document.find(passage.speaker, Speaker) if passage.speaker else None
    return speaker.name if speaker else ""


def answered_by(document: Records, span: QuotedSpan) -> Passage | None:
    """Return the passage that a comment replies to, where there is one."""
    found = document.find(span.passage, Passage) if span.passage else None
    if found is not None:
        return document.find(found.replies_to, Passage) if found.replies_to else None
    spans = document.referrers(span.source, Passage) if span.answers else []
    return next((p for p in spans if (p.start, p.end) == span.answers), None)


def claim_text(words: str) -> str:
    """Return a passage's words as the text of a claim: on one line, after "…" if they begin inside a sentence.

    What interrupts them (“The risk,” said Reed, “is high”) is left out, with "…" in its place.
    """
    text = " ".join(uninterrupted(words).split()).rstrip(",;")
    return f"… {text}" if text[:1].islower() else text


def has_words(text: str) -> bool:
    """Return whether a text is more than spaces and punctuation."""
    return bool(text.strip(_EDGES))


def find_or_add_speaker(edit: Edit, name: str) -> str | None:
    """Return the speaker of this name or alias, added as a person where there is none; None for no name."""
    name = " ".join(name.split())
    if not name:
        return None
    return source_commands.speaker_named(edit, name) or source_commands.add_speaker(edit, name, SpeakerKind.PERSON)


def attribute_to_name(edit: Edit, passages: Iterable[str], name: str) -> None:
    """Attribute passages to the speaker of a name or alias, added where there is none; no name: unknown."""
    who = find_or_add_speaker(edit, name)
    for id in passages:
        if edit.get(id, Passage).speaker != who:
            source_commands.attribute(edit, id, who)


def put_passage(edit: Edit, span: QuotedSpan, find_speaker: FindSpeaker = find_or_add_speaker) -> str:
    """Return the passage of a span with its speaker, both added where they are not there yet."""
    found = edit.find(span.passage, Passage) if span.passage else None
    if found is None:
        spans = edit.referrers(span.source, Passage)
        found = next((p for p in spans if (p.start, p.end) == (span.start, span.end)), None)
    if found is not None and said_by(edit, found) == span.speaker:
        return found.id
    speaker = find_speaker(edit, span.speaker)
    if found is not None:
        source_commands.attribute(edit, found.id, speaker)
        return found.id
    made = source_commands.add_passage(
        edit, span.source, span.start, span.end, speaker=speaker, kind=span.kind, via=span.via
    )
    if answered := answered_by(edit, span):
        source_commands.answer(edit, made, answered.id)
    return made


def place_quotation(
    edit: Edit,
    map: str,
    span: QuotedSpan,
    stance: Stance | None = None,
    target: str | None = None,
    find_speaker: FindSpeaker = find_or_add_speaker,
) -> str:
    """Put a quotation on a map as a claim, for or against a target if one is given; return the claim.

    A claim of the map that cites the passage, or has the same words, is cited rather than made again.
    """
    passage = put_passage(edit, span, find_speaker)
    text = claim_text(edit.get(passage, Passage).exact)
    claim = _same_claim(edit, map, passage, text) or map_commands.add_claim(edit, text, map)
    source_commands.cite(edit, claim, passage)
    if stance is not None and target is not None:
        _argue_once(edit, map, claim, stance, target)
    return claim


def place_dropped(
    edit: Edit,
    map: str,
    spans: Sequence[QuotedSpan],
    text: str = "",
    stance: Stance | None = None,
    target: str | None = None,
) -> list[str]:
    """Make claims of dropped quotations, or of plain text where there are none; return them.

    For a passage that a claim of this map cites already, that claim is used, and no second one is made.
    """
    made: list[str] = []
    for span in spans:
        passage = put_passage(edit, span)
        words = claim_text(edit.get(passage, Passage).exact)
        claim = citing(edit, map, passage) or map_commands.add_claim(edit, words, map)
        source_commands.cite(edit, claim, passage)
        made.append(claim)
    if not made and text.strip():
        made.append(map_commands.add_claim(edit, " ".join(text.split()), map))
    made = list(dict.fromkeys(made))
    if stance is not None and target is not None:
        for claim in made:
            _argue_once(edit, map, claim, stance, target)
        map_commands.reveal(edit, map, target)
    return made


def cite_together(edit: Edit, passages: Sequence[str]) -> str | None:
    """Make one claim cite all these passages: the first that cites one of them, with the others merged into it.

    Returns that claim, or None where no claim cites any of them.
    """
    citing = (claim.id for id in passages for claim in edit.referrers(id, Claim))
    claims = list(dict.fromkeys(citing))
    if not claims:
        return None
    for other in claims[1:]:
        map_commands.merge(edit, claims[0], other)
    for id in passages:
        source_commands.cite(edit, claims[0], id)
    return claims[0]


class Wordings:
    """The claims of a map by their words and by the passages that they cite, looked up in constant time."""

    def __init__(self, records: Records, map: str) -> None:
        self._words: dict[str, str] = {}
        self._citing: dict[str, str] = {}
        for placement in records.referrers(map, Placement):
            if claim := records.find(placement.claim, Claim):
                self.add(claim.id, claim.text, *claim.passages)

    def add(self, claim: str, text: str, *passages: str) -> None:
        """Add a claim; the first one with some words, or with a passage, counts."""
        self._words.setdefault(bare_words(text), claim)
        for passage in passages:
            self._citing.setdefault(passage, claim)

    def find(self, text: str) -> str | None:
        """Return the claim with these words, whatever their case and the marks around them."""
        return self._words.get(bare_words(text))

    def citing(self, passage: str | None) -> str | None:
        """Return the claim that cites a passage."""
        return self._citing.get(passage) if passage else None


def _argue_once(edit: Edit, map: str, claim: str, stance: Stance, target: str) -> None:
    found = edit.referrers(claim, Argument, "premises")
    for guessed in [a for a in found if a.guessed and a.target == target]:
        edit.put(replace(guessed, stance=stance, guessed=False))
        return
    if claim != target and not any(a.target == target and a.stance is stance for a in found):
        map_commands.argue(edit, [claim], stance, target)
        map_commands.reveal(edit, map, target)


def citing(records: Records, map: str, passage: str) -> str | None:
    """Return a claim of the map that cites a passage, or None."""
    claims = (claim.id for claim in records.referrers(passage, Claim))
    return next((claim for claim in claims if map_commands.placement_of(records, claim, map)), None)


def cited_on(records: Records, map: str) -> set[str]:
    """Return the passages that the claims of a map cite: `citing`, where many are asked about."""
    if not records.all(Passage):
        return set()
    claims = (records.find(placement.claim, Claim) for placement in records.referrers(map, Placement))
    return {passage for claim in claims if claim for passage in claim.passages}


def _same_claim(edit: Edit, map: str, passage: str, text: str) -> str | None:
    """Return the claim of this map that cites the passage, or else one with the same words."""
    if claim := citing(edit, map, passage):
        return claim
    wanted = bare_words(text)
    claims = (edit.get(id, Claim) for id in sorted(p.claim for p in edit.referrers(map, Placement)))
    return next((claim.id for claim in claims if bare_words(claim.text) == wanted), None)


def bare_words(text: str) -> str:
    """Return words without the marks around them, in lower case: texts with equal ones have the same words."""
    return plain(text).strip(_EDGES).casefold()
