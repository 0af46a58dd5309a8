"""Actions on the selection: one edit each, with a notice where the effect is not easily seen."""

from collections.abc import Sequence

from argmap.message import Message
from argmap.model import map_commands, removal
from argmap.model.document import Document
from argmap.model.records import Argument, Map, Passage, Placement, Source
from argmap.model.tree import Tree
from argmap.picture.translation import listed, tr
from argmap.ui.session import Session


def _argument(session: Session) -> Argument | None:
    return session.document.find(session.selection[0], Argument) if session.selection else None


def _placements(session: Session) -> list[Placement]:
    on_map = session.tree()
    claims = session.selected_claims()
    return [on_map.placements[c.id] for c in claims if c.id in on_map.placements] if on_map else []


def _shown(session: Session) -> list[Argument]:
    """Return the different arguments by which the selected claims are shown."""
    on_map = session.tree()
    if on_map is None:
        return []
    found = (on_map.shown_by.get(claim.id) for claim in session.selected_claims())
    return list({a.id: a for a in found if a is not None}.values())


def remove(session: Session) -> None:
    """Remove the selection, and show how to restore it."""
    document, map = session.document, session.map
    claims, argument = session.selected_claims(), _argument(session)
    neighbor = _neighbor(session.tree(), [claim.id for claim in claims])
    before = _counted(document)
    if claims and map is not None:
        with session.edit(Message("Remove claims") if len(claims) > 1 else Message("Remove claim")) as edit:
            removal.remove(edit, map, [claim.id for claim in claims])
    else:
        label = Message("Remove argument") if argument is not None else Message("Remove")
        with session.edit(label) as edit:
            removal.remove(edit, map, [argument.id] if argument is not None else session.selection)
    gone = [a - b for a, b in zip(before, _counted(document), strict=True)]
    if any(gone):
        session.notice.emit(tr("Removed {0}. Undo: Ctrl+Z").format(_told(gone)))
        if neighbor is not None:
            session.select([neighbor])


def _counted(document: Document) -> list[int]:
    kinds = (Placement, Argument, Passage, Source, Map)
    return [len(document.all(kind)) for kind in kinds]


def _told(gone: Sequence[int]) -> str:
    claims, arguments, passages, sources, maps = gone
    words = [
        (maps, tr("%Ln map(s)", "", maps)),
        (claims, tr("%Ln claim(s)", "", claims)),
        (sources, tr("%Ln source(s)", "", sources)),
        (passages, tr("%Ln passage(s)", "", passages)),
    ]
    return listed([text for count, text in words if count > 0]) or tr("%Ln argument(s)", "", arguments)


def _neighbor(on_map: Tree | None, claims: list[str]) -> str | None:
    """Return what to select once these claims are gone: a sibling, or else what the first was for or against."""
    if on_map is None or not claims:
        return None
    mine = on_map.shown_by.get(claims[0])
    beside = [p for a in on_map.reasons[mine.target] for p in a.premises] if mine else list(on_map.roots)
    if claims[0] not in beside:
        return None
    place = beside.index(claims[0])
    nearest = [id for id in [*beside[place + 1 :], *reversed(beside[:place])] if id not in claims]
    return nearest[0] if nearest else (mine.target if mine else None)


def fold(session: Session) -> None:
    """Hide or show again what hangs on the selected claims."""
    on_map, claims = session.tree(), [placement.claim for placement in _placements(session)]
    if on_map is not None and claims:
        (session.folds.unfold if on_map.folded(claims[0]) else session.folds.fold)(claims)


def unpin(session: Session) -> None:
    """Remove the pins of the selected claims, so that the layout places them."""
    found = _placements(session)
    with session.edit(Message("Unpin")) as edit:
        for placement in found:
            map_commands.unpin(edit, placement.map, placement.claim)


def split(session: Session) -> None:
    """Move the selected co-premise to an argument of its own."""
    argument = session.selected_argument()
    claims = session.selected_claims()
    if argument is not None and claims:
        with session.edit(Message("Split premises")) as edit:
            map_commands.split(edit, argument.id, claims[0].id)


def confirm(session: Session) -> None:
    """Confirm the first guesses by which the selected claims are shown, or the selected one."""
    chosen = [argument] if (argument := _argument(session)) else _shown(session)
    guessed = [argument.id for argument in chosen if argument.guessed]
    if guessed:
        with session.edit(Message("Confirm first guess")) as edit:
            for argument_id in guessed:
                map_commands.confirm(edit, argument_id)


def add_map(session: Session, question: str) -> None:
    """Add a map about a question to the document and show it."""
    made = ""
    with session.edit(Message("New map")) as edit:
        made = map_commands.add_map(edit, question)
    session.show_map(made)
    session.select([])


def remove_map(session: Session) -> None:
    """Remove the current map with the claims that are on no other."""
    if session.map is not None:
        session.select([session.map])
        remove(session)
