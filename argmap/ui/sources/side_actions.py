"""Deciding sides of speakers, and where quotations of the queue belong: one edit each, with a notice."""

from collections.abc import Mapping, Sequence

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands, review, sides
from argmap.model.document import Edit
from argmap.model.records import Claim, Passage, Side, Speaker, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.session import Session


def side_name(side: Side | None) -> str:
    """Return a side of a speaker on the question, in a word or two."""
    names: Mapping[Side | None, str] = {
        Side.FOR: tr("For"),
        Side.AGAINST: tr("Against"),
        Side.BOTH: tr("Both"),
        Side.NEITHER: tr("Neither"),
        None: tr("Undecided"),
    }
    return names[side]


def decide(session: Session, chosen: Mapping[str, Side | None]) -> None:
    """Decide the sides of speakers in one step; what they say follows as first guesses, and so do sure replies."""
    map = session.map
    if map is None or not chosen:
        return
    names = [speaker.name for id in chosen if (speaker := session.document.find(id, Speaker))]
    label = Message("Decide the side of {name}", name=shortened(names[0], 60))
    if len(chosen) > 1:
        label = Message("Decide %n side(s)", "", len(chosen))
    made: list[str] = []
    with session.edit(label) as edit:
        for id, side in chosen.items():
            made += sides.decide_side(edit, map, id, side)
        made += _sure_replies(edit, map, made)
    if made:
        session.notice.emit(tr("%Ln first guess(/es) placed. Undo: Ctrl+Z", "", len(made)))


def begin_thesis(session: Session, words: str) -> None:
    """Give a map a thesis where it has none; what decided speakers say goes below it as first guesses."""
    map = session.map
    if map is None:
        return
    with session.edit(Message("Add a thesis")) as edit:
        map_commands.add_claim(edit, words, map)
        made = sides.place_decided(edit, map)
        made += _sure_replies(edit, map, made)
    if made:
        session.notice.emit(tr("%Ln first guess(/es) placed. Undo: Ctrl+Z", "", len(made)))


def _sure_replies(edit: Edit, map: str, made: Sequence[str]) -> list[str]:
    """Place comments that say outright that they agree or disagree with what was placed."""
    answered = [id for id in made if (claim := edit.find(id, Claim)) and _is_answered(edit, claim)]
    if not answered:
        return []
    with LOADING:
        from argmap.text.draft import place_sure_replies

    return place_sure_replies(edit, map, answered)


def _is_answered(edit: Edit, claim: Claim) -> bool:
    return any(edit.referrers(passage, Passage, "replies_to") for passage in claim.passages)


def settle(session: Session, passage: str, stance: Stance | None, target: str | None) -> bool:
    """Place a quotation for or against a target, or by itself; return whether that could be done."""
    map, refused = session.map, session.refused
    if map is None:
        return False
    match stance:
        case Stance.PRO:
            label, told = Message("Place as a reason"), tr("Reason: “{0}”. Undo: Ctrl+Z")
        case Stance.CON:
            label, told = Message("Place as an objection"), tr("Objection: “{0}”. Undo: Ctrl+Z")
        case None:
            label, told = Message("Place as a claim"), tr("Claim: “{0}”. Undo: Ctrl+Z")
    with session.edit(label) as edit:
        review.settle(edit, map, passage, stance or Stance.PRO, target if stance else None)
    if session.refused > refused:
        return False
    found = session.document.find(passage, Passage)
    session.notice.emit(told.format(shortened(" ".join(found.exact.split()), 60) if found else ""))
    return True


def dismiss(session: Session, passages: Sequence[str]) -> None:
    """Set quotations aside for good: they are no stances."""
    if session.map is None or not passages:
        return
    with session.edit(Message("Not a stance")) as edit:
        review.dismiss(edit, session.map, passages)
    told = tr("%Ln quotation(s) set aside as no stance; the queue keeps (it/them) under “Set aside”. Undo: Ctrl+Z", "",
              len(passages))  # fmt: skip
    session.notice.emit(told)


def take_back(session: Session, passages: Sequence[str]) -> None:
    """Let quotations that were set aside wait again."""
    with session.edit(Message("Take back a quotation")) as edit:
        review.reconsider(edit, passages)
    session.notice.emit(tr("Taken back: it waits again. Undo: Ctrl+Z"))
