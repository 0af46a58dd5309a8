"""Actions on all selected claims at once: one edit each, with a notice of what could not be done, and why."""

from collections.abc import Sequence

from argmap.message import Message
from argmap.model import map_commands, several_claims
from argmap.model.placing import attribute_to_name
from argmap.model.records import Argument
from argmap.model.several_claims import Turning
from argmap.picture.translation import tr
from argmap.ui.session import Session


def flip(session: Session) -> None:
    """Turn reasons into objections, and objections into reasons, as far as they can be."""
    argument, on_map = session.selected_argument(), session.tree()
    if len(session.selection) < 2 or on_map is None:
        if argument is not None:
            with session.edit(Message("Change side")) as edit:
                map_commands.flip(edit, argument.id)
        return
    found = several_claims.turning(session.document, on_map, session.selection)
    if found.arguments:
        with session.edit(Message("Change sides") if len(found.arguments) > 1 else Message("Change side")) as edit:
            several_claims.flip_all(edit, found.arguments)
    session.notice.emit(_told(found))


def _told(found: Turning) -> str:
    changed = len(found.arguments)
    parts = [tr("%Ln side(s) changed", "", changed)]
    if found.undercuts:
        parts.append(
            tr("%Ln objection(s) to a step unchanged, as there are no reasons for a step", "", found.undercuts)
        )
    if found.without:
        parts.append(tr("%Ln claim(s) without a side", "", found.without))
    if found.doubled:
        parts.append(tr("%Ln would speak for both sides", "", found.doubled))
    return " · ".join(parts)


def can_flip(session: Session) -> bool:
    """Return whether a side can change, or a claim is typed: then the action itself checks."""
    if session.typed is not None:
        return True
    on_map = session.tree()
    if on_map is None:
        return False
    shown = ((on_map.argument(id) or on_map.shown_by.get(id)) for id in session.selection)
    return any(a is not None and session.document.find(a.target, Argument) is None for a in shown)


def set_tags(session: Session, tags: Sequence[str]) -> None:
    """Let these be the tags that all selected claims have."""
    claims = session.selected_claims()
    if claims and tuple(tags) != several_claims.shared_tags(claims):
        with session.edit(Message("Change tags"), merge="tags of several") as edit:
            several_claims.set_shared_tags(edit, [claim.id for claim in claims], tags)


def attribute(session: Session, name: str) -> None:
    """Let a speaker of this name have said what the selected claims quote; no name: nobody is known."""
    claims = session.selected_claims()
    passages = list(dict.fromkeys(id for claim in claims for id in claim.passages))
    if not passages:
        return
    with session.edit(Message("Change speaker")) as edit:
        attribute_to_name(edit, passages, name)
    silent = sum(not claim.passages for claim in claims)
    told = tr("%Ln quotation(s) changed", "", len(passages))
    if silent:
        told = " · ".join((told, tr("%Ln claim(s) without a quotation", "", silent)))
    session.notice.emit(told)
