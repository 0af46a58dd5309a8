"""Placing words of a source as a claim, a reason or an objection: speaker, passage, claim and argument in one edit."""

import json
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.document import Edit
from argmap.model.placing import QuotedSpan, claim_text, find_or_add_speaker, has_words, place_quotation, words_of
from argmap.model.records import Claim, Passage, PassageKind, Records, Source, Stance
from argmap.model.source_commands import speaker_named
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.session import Session

if TYPE_CHECKING:
    from argmap.text.reading_types import Reading


class PlacedAs(Enum):
    """The kinds of record that words become."""

    REASON = auto()
    OBJECTION = auto()
    CLAIM = auto()


def token(span: QuotedSpan) -> str:
    """Return a span as one word of plain letters, to be dragged."""
    return quote(json.dumps([span.source, span.start, span.end, span.speaker, span.kind.value, span.via]))


def carried(document: Records, dragged: str) -> QuotedSpan | None:
    """Return the span that was dragged, as the id of a passage or as a `token`; None for anything else."""
    if passage := document.find(dragged, Passage):
        return words_of(document, passage)
    try:
        source, start, end, speaker, kind, via = json.loads(unquote(dragged))
        span = QuotedSpan(source, start, end, speaker, PassageKind(kind), via)
    except (ValueError, TypeError):
        return None
    return span if document.find(span.source, Source) else None


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
        argument = on_map.argument(first)
        while argument is not None:
            if side is PlacedAs.OBJECTION or argument.target in on_map.placements:
                return argument.id if side is PlacedAs.OBJECTION else argument.target
            argument = on_map.argument(argument.target)
    return on_map.roots[0] if on_map.roots else None


def place(session: Session, words: QuotedSpan, side: PlacedAs, reading: "Reading | None" = None) -> str | None:
    """Place words on the map in one edit; return their claim, or None if they were not placed.

    If a claim with the same words exists, it is used. A new speaker is added as the reading describes them.
    """
    map, target = session.map, target_of(session, side)
    source = session.document.find(words.source, Source)
    if map is None or source is None:
        return None
    if side is not PlacedAs.CLAIM and target is None:
        session.notice.emit(tr("There is no claim yet to speak for or against. Make one first: C"))
        return None
    text = claim_text(source.text[words.start : words.end])
    if not has_words(text):
        session.notice.emit(tr("There are no words in this selection."))
        return None
    stance = {PlacedAs.REASON: Stance.PRO, PlacedAs.OBJECTION: Stance.CON}.get(side)
    find = partial(find_speaker, reading=reading)
    claim, again, news, refused = "", False, False, session.refused
    with session.edit(_label(side, shortened(source.title))) as edit:
        before = len(edit.all(Claim))
        claim = place_quotation(edit, map, words, stance, target, find)
        again = len(edit.all(Claim)) == before
        news = not edit.is_empty
    if session.refused > refused:
        return None
    if not again:
        session.notice.emit(_done(side).format(shortened(text)))
    elif news:
        session.notice.emit(tr("The map has these words already, so they are cited there. Undo: Ctrl+Z"))
    else:
        session.notice.emit(tr("These words stand there already."))
    return claim


def find_speaker(edit: Edit, name: str, reading: "Reading | None") -> str | None:
    """Return the speaker of this name or alias, added as a reading describes them; None for no name."""
    name = " ".join(name.split())
    if reading is None or not name or speaker_named(edit, name):
        return find_or_add_speaker(edit, name)
    with LOADING:
        from argmap.text.speaker_registry import DocumentSpeakers

    speakers = DocumentSpeakers(edit, [reading])
    if any(comment.author == name for comment in reading.comments):
        return speakers.commenter(0, name)
    if any(speaker.name == name for speaker in reading.speakers):
        return speakers.named(0, name)
    return find_or_add_speaker(edit, name)


def _label(side: PlacedAs, source: str) -> Message:
    match side:
        case PlacedAs.REASON:
            return Message("Add reason from “{source}”", source=source)
        case PlacedAs.OBJECTION:
            return Message("Add objection from “{source}”", source=source)
        case PlacedAs.CLAIM:
            return Message("Add claim from “{source}”", source=source)


def _done(side: PlacedAs) -> str:
    match side:
        case PlacedAs.REASON:
            return tr("Reason added: “{0}”. Undo: Ctrl+Z")
        case PlacedAs.OBJECTION:
            return tr("Objection added: “{0}”. Undo: Ctrl+Z")
        case PlacedAs.CLAIM:
            return tr("Claim added: “{0}”. Undo: Ctrl+Z")
