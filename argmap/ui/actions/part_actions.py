"""Two claims of one, one of two, and co-premises, by one key each; each says what it has done or why it cannot."""

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.claim_division import Halves, divide
from argmap.model.records import Argument, Claim
from argmap.picture.translation import tr
from argmap.ui.session import Session


def split_claim(session: Session) -> None:
    """Split the selected claim in two co-premises, where its words tell a place; the second half is then selected."""
    _divide(session, Halves.CO_PREMISES)


def split_into_reasons(session: Session) -> None:
    """Split the selected claim in two claims that stand side by side."""
    _divide(session, Halves.REASONS)


def _divide(session: Session, halves: Halves) -> None:
    with LOADING:
        from argmap.text.claim_parts import parts

    claims = session.selected_claims()
    if len(claims) != 1 or session.map is None:
        session.notice.emit(tr("Select one claim to split it in two."))
        return
    found = parts(claims[0].text)
    if found is None:
        session.notice.emit(tr("This claim says one thing as far as its words tell; there is no “and” to split it at."))
        return
    made = ""
    with session.edit(Message("Split claim")) as edit:
        made = divide(edit, claims[0].id, *found, halves)
    if session.document.find(made, Claim) is None:
        return
    session.select([made])
    on_map = session.tree()
    together = halves is Halves.CO_PREMISES and on_map is not None and made in on_map.shown_by
    if together:
        session.notice.emit(tr("Split into two co-premises. Ctrl+Shift+J: two reasons · F2: the words · Ctrl+Z: undo"))
    else:
        session.notice.emit(tr("Split into two claims. F2: the words · Ctrl+Z: undo"))


def joined_with(session: Session) -> list[Argument]:
    """Return the arguments that would be joined: those of the selected claims, or of one and the one beside it.

    The list is empty where they are not on the same side of the same target.
    """
    on_map = session.tree()
    if on_map is None:
        return []
    shown = {a.id: a for c in session.selected_claims() if (a := on_map.shown_by.get(c.id))}
    found = list(shown.values())
    if len(found) == 1 and len(session.selected_claims()) == 1:
        row = [a for a in on_map.reasons.get(found[0].target, ()) if a.stance is found[0].stance]
        at = next((place for place, a in enumerate(row) if a.id == found[0].id), 0)
        found = [row[at - 1], found[0]] if at else [*found, *row[1:2]]
    return found if len(found) > 1 and len({(a.target, a.stance) for a in found}) == 1 else []


def join(session: Session) -> None:
    """Make co-premises of the selected claims, or of the selected one and the one before it on the same side."""
    found, chosen = joined_with(session), session.selection
    if not found:
        session.notice.emit(tr("Only claims on the same side of the same claim can be joined."))
        return
    with session.edit(Message("Join premises")) as edit:
        for argument in found[1:]:
            map_commands.join(edit, argument.id, found[0].id)
    session.select(chosen)


def can_join(session: Session) -> bool:
    """Return whether there are claims to be joined."""
    return bool(joined_with(session))


def merge(session: Session) -> None:
    """Merge the selected claims into the first; its words are kept."""
    claims = session.selected_claims()
    if len(claims) < 2:
        session.notice.emit(tr("Select two claims that say the same to merge them."))
        return
    with session.edit(Message("Merge claims")) as edit:
        for other in claims[1:]:
            map_commands.merge(edit, claims[0].id, other.id)
    session.select([claims[0].id])
