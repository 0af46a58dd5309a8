"""Words of a source become a claim, a reason or an objection: speaker, passage, claim and argument in one edit."""

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from argmap.import_lock import LOADING
from argmap.model import map_commands, source_commands
from argmap.model.document import Edit
from argmap.model.records import (
    Argument,
    Claim,
    Passage,
    PassageKind,
    Placement,
    Records,
    Source,
    Speaker,
    SpeakerKind,
    Stance,
)
from argmap.model.verbatim import plain
from argmap.picture.translation import tr
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading

_EDGES = " \t\n.,;:!?…\"'“”‘’"
_SHORT = 40


class PlacedAs(Enum):
    """What words become."""

    REASON = auto()
    OBJECTION = auto()
    CLAIM = auto()


@dataclass(frozen=True, slots=True)
class QuotedSpan:
    """A span of a source with what is known about it.

    `speaker` is a name, `passage` the one that it is already, `answers` the span of what a comment replies to.
    """

    source: str
    start: int
    end: int
    speaker: str = ""
    kind: PassageKind = PassageKind.DIRECT
    via: str = ""
    passage: str | None = None
    answers: tuple[int, int] | None = None

    def token(self) -> str:
        """Return the words as one word of plain letters, to be dragged."""
        return quote(json.dumps([self.source, self.start, self.end, self.speaker, self.kind.value, self.via]))


def words_of(document: Records, passage: Passage) -> QuotedSpan:
    """Return a passage as words to place."""
    p, who = passage, said_by(document, passage)
    return QuotedSpan(p.source, p.start, p.end, who, p.kind, p.via, p.id)


def put_carried(edit: Edit, token: str) -> str | None:
    """Return the passage that was dragged, by its id or as `Words.token`, added if need be; None for anything else."""
    if edit.find(token, Passage):
        return token
    try:
        source, start, end, speaker, kind, via = json.loads(unquote(token))
        words = QuotedSpan(source, start, end, speaker, PassageKind(kind), via)
    except (ValueError, TypeError):
        return None
    return put_passage(edit, words) if edit.find(words.source, Source) else None


def target_of(session: Session, side: PlacedAs) -> str | None:
    """Return what a reason or an objection would be about: the selected claim, or else the thesis, the first root.

    With an argument selected an objection is against that argument, and a reason is for what it argues about.
    """
    on_map = session.tree()
    if side is PlacedAs.CLAIM or on_map is None:
        return None
    if session.selection:
        first = session.selection[0]
        if first in on_map.placements:
            return first
        argument = on_map.arguments().get(first)
        while argument is not None:
            if side is PlacedAs.OBJECTION or argument.target in on_map.placements:
                return argument.id if side is PlacedAs.OBJECTION else argument.target
            argument = on_map.arguments().get(argument.target)
    return on_map.roots[0] if on_map.roots else None


def place(session: Session, words: QuotedSpan, side: PlacedAs, reading: "Reading | None" = None) -> str | None:
    """Put words on the map in one edit; return their claim, or None where nothing came of it.

    A claim that has the same words is cited rather than made again. Reading tells more of a speaker than the name.
    """
    map, target = session.map, target_of(session, side)
    source = session.document.find(words.source, Source)
    if map is None or source is None:
        return None
    if side is not PlacedAs.CLAIM and target is None:
        session.notice.emit(tr("There is no claim yet to speak for or against. Make one first: C"))
        return None
    text = claim_text(source.text[words.start : words.end])
    if not text.strip(_EDGES):
        session.notice.emit(tr("There are no words in this selection."))
        return None
    claim, passage, again, news = "", "", False, False
    with session.edit(_label(side).format(short(source.title))) as edit:
        passage = put_passage(edit, words, reading)
        same = _same_claim(edit, map, passage, text)
        again = same is not None
        claim = same or map_commands.add_claim(edit, text, map)
        source_commands.cite(edit, claim, passage)
        if target is not None and target != claim:
            stance = Stance.PRO if side is PlacedAs.REASON else Stance.CON
            if not _argues(edit, claim, stance, target):
                map_commands.argue(edit, [claim], stance, target)
                _unfold(edit, map, target)
        news = not edit.is_empty
    made = session.document.find(claim, Claim)
    if made is None or passage not in made.passages:
        return None  # why has been told
    if not again:
        session.notice.emit(_done(side).format(short(text)))
    elif news:
        session.notice.emit(tr("The map has these words already, so they are cited there. Undo: Ctrl+Z"))
    else:
        session.notice.emit(tr("These words stand there already."))
    return claim


def put_passage(edit: Edit, words: QuotedSpan, reading: "Reading | None" = None) -> str:
    """Return the passage of these words with their speaker, both added where they are not there yet."""
    found = edit.find(words.passage, Passage) if words.passage else None
    if found is None:
        spans = edit.referrers(words.source, Passage)
        found = next((p for p in spans if (p.start, p.end) == (words.start, words.end)), None)
    if found is not None and said_by(edit, found) == words.speaker:
        return found.id
    speaker = find_speaker(edit, words.speaker, reading)
    if found is not None:
        source_commands.attribute(edit, found.id, speaker)
        return found.id
    made = source_commands.add_passage(
        edit, words.source, words.start, words.end, speaker=speaker, kind=words.kind, via=words.via
    )
    if answered := answered_by(edit, words):
        source_commands.answer(edit, made, answered.id)
    return made


def answered_by(document: Records, words: QuotedSpan) -> Passage | None:
    """Return the passage that a comment replies to, where there is one."""
    found = document.find(words.passage, Passage) if words.passage else None
    if found is not None:
        return document.find(found.replies_to, Passage) if found.replies_to else None
    spans = document.referrers(words.source, Passage) if words.answers else []
    return next((p for p in spans if (p.start, p.end) == words.answers), None)


def said_by(document: Records, passage: Passage) -> str:
    """Return the name of who said a passage; empty where nobody is known."""
    speaker = document.find(passage.speaker, Speaker) if passage.speaker else None
    return speaker.name if speaker else ""


def find_speaker(edit: Edit, name: str, reading: "Reading | None") -> str | None:
    """Return the speaker of this name or alias, added where there is none; None for no name."""
    with LOADING:
        from argmap.text.speaker_registry import DocumentSpeakers

    name = " ".join(name.split())
    if not name:
        return None
    cast = DocumentSpeakers(edit, [reading] if reading else [])
    known = cast.find(name)
    if known is not None:
        return known
    if reading is not None:
        if any(comment.author == name for comment in reading.comments):
            return cast.commenter(0, name)
        if any(speaker.name == name for speaker in reading.speakers):
            return cast.named(0, name)
    return source_commands.add_speaker(edit, name, SpeakerKind.PERSON)


def claim_text(words: str) -> str:
    """Return a passage's words as a claim says them: on one line, with a sign where they begin inside a sentence."""
    text = " ".join(words.split()).rstrip(",;")
    return f"… {text}" if text[:1].islower() else text


def short(text: str, most: int = _SHORT) -> str:
    """Return a text that is not longer than so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _same_claim(edit: Edit, map: str, passage: str, text: str) -> str | None:
    """Return the claim of this map that cites the passage, or else one that says the same words."""
    here = {placement.claim for placement in edit.referrers(map, Placement)}
    citing_it = [claim.id for claim in edit.referrers(passage, Claim) if claim.id in here]
    if citing_it:
        return citing_it[0]
    wanted = _bare(text)
    claims = (edit.get(id, Claim) for id in sorted(here))
    return next((claim.id for claim in claims if _bare(claim.text) == wanted), None)


def _bare(text: str) -> str:
    return plain(text).strip(_EDGES).casefold()


def _argues(edit: Edit, claim: str, stance: Stance, target: str) -> bool:
    found = edit.referrers(claim, Argument)
    return any(a.target == target and claim in a.premises and a.stance is stance for a in found)


def _unfold(edit: Edit, map: str, target: str) -> None:
    """Unfold the claim under which something new stands, so that it can be seen."""
    while argument := edit.find(target, Argument):
        target = argument.target
    placement = map_commands.placement_of(edit, target, map)
    if placement is not None and placement.folded:
        map_commands.unfold(edit, map, target)


def _label(side: PlacedAs) -> str:
    match side:
        case PlacedAs.REASON:
            return tr("Add reason from “{0}”")
        case PlacedAs.OBJECTION:
            return tr("Add objection from “{0}”")
        case PlacedAs.CLAIM:
            return tr("Add claim from “{0}”")


def _done(side: PlacedAs) -> str:
    match side:
        case PlacedAs.REASON:
            return tr("Reason added: “{0}”. Undo: Ctrl+Z")
        case PlacedAs.OBJECTION:
            return tr("Objection added: “{0}”. Undo: Ctrl+Z")
        case PlacedAs.CLAIM:
            return tr("Claim added: “{0}”. Undo: Ctrl+Z")
