"""What one does with the flow of a debate: one edit each."""

from collections.abc import Mapping, Sequence

from argmap.message import Message
from argmap.model import flow_commands
from argmap.model.debate_formats import Speech
from argmap.model.document import Edit
from argmap.model.flow import FlowCell, FlowTable, flow
from argmap.model.records import Claim, Map, Stance
from argmap.picture.translation import tr, translated
from argmap.ui.session import Session


def table(session: Session) -> FlowTable | None:
    """Return the flow of the map that is shown, its turns called as in the window's language; None without a map."""
    map = session.map
    if map is None or session.document.find(map, Map) is None:
        return None
    return flow(session.document, map, write=translated)


def choose_speeches(session: Session, speeches: Sequence[Speech], renamed: Mapping[str, str] | None = None) -> None:
    """Give the map these speeches; none: turn by turn. `renamed` has the new names of some that it has."""
    map = session.document.find(session.map or "", Map)
    if map is None or (tuple(speech.stored for speech in speeches) == map.speeches and not renamed):
        return
    with session.edit(Message("Choose the speeches")) as edit:
        if renamed:
            flow_commands.rename_speeches(edit, map.id, renamed)
        flow_commands.set_speeches(edit, map.id, speeches)


def tell_speech(session: Session, found: FlowTable, speech: str, *claims: str) -> None:
    """Set the speech of claims; "": it is proposed again."""
    document = session.document
    known = [each for id in claims if (each := document.find(id, Claim)) is not None and each.speech != speech]
    if known:
        with session.edit(Message("Set speech") if speech else Message("Leave speech open")) as edit:
            _keep_turns(edit, found)
            flow_commands.set_speech(edit, speech, *(claim.id for claim in known))


def keep_proposed(session: Session, found: FlowTable) -> None:
    """Set all speeches that are proposed."""
    with session.edit(Message("Keep the proposed speeches")) as edit:
        _keep_turns(edit, found)
        flow_commands.keep_proposed(edit, found.map)
    session.notice.emit(tr("Each claim stays in the speech where it stood. Undo: Ctrl+Z"))


def say(session: Session, found: FlowTable, cell: FlowCell, text: str, stance: Stance, speech: Speech) -> str:
    """Add a claim for or against that of a cell, made in a speech; return it, or "" where it could not be added."""
    made = ""
    with session.edit(Message("Answer") if stance is Stance.CON else Message("Add reason")) as edit:
        _keep_turns(edit, found)
        made = flow_commands.say_in(edit, found.map, cell.claim, " ".join(text.split()), stance, speech.name)
    return made if made and session.document.find(made, Claim) is not None else ""


def _keep_turns(edit: Edit, found: FlowTable) -> None:
    """Give a map that goes turn by turn these turns as its speeches, so that claims can be told theirs."""
    if not found.told:
        flow_commands.set_speeches(edit, found.map, found.speeches)
