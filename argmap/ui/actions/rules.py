"""When an action can be done: predicates over a session.

Except for `can_write` and those that name it, they do not ask whether the document can be changed: the table of
actions does, for every action that writes.
"""

from argmap.model.records import Argument, Direction, Map, Placement, Source
from argmap.ui.session import Session


def always(session: Session) -> bool:
    """Return True."""
    return True


def is_open(session: Session) -> bool:
    """Return whether a document is open."""
    return session.is_open


def has_map(session: Session) -> bool:
    """Return whether a map is shown."""
    return session.map is not None


def is_upright(session: Session) -> bool:
    """Return whether reasons lie below or above what they are about, so that there is a left and a right."""
    found = session.document.find(session.map or "", Map)
    return found is not None and found.direction in (Direction.TOP_DOWN, Direction.BOTTOM_UP)


def can_write(session: Session) -> bool:
    """Return whether there is a document that can be changed."""
    return session.is_open and not session.read_only


def on_a_map(session: Session) -> bool:
    """Return whether there is a map that can be changed."""
    return can_write(session) and session.map is not None


def can_draft(session: Session) -> bool:
    """Return whether there is a map that can be changed, and something to read."""
    return on_a_map(session) and bool(session.document.all(Source))


def can_begin(session: Session) -> bool:
    """Return whether there is something to read, and a map with nothing on it but its question."""
    return can_draft(session) and not session.document.count_referrers(session.map or "", Placement, "map")


def has_claim(session: Session) -> bool:
    """Return whether a claim is selected, or a new one typed, which will be selected once it is written."""
    return session.typed is not None or bool(session.selected_claims())


def has_target(session: Session) -> bool:
    """Return whether something is selected that an argument can be about: a claim on a map, or an argument."""
    selected = session.selection[0] if session.selection else ""
    return has_map(session) and (has_claim(session) or session.document.find(selected, Argument) is not None)


def has_something(session: Session) -> bool:
    """Return whether anything is selected."""
    return bool(session.selection)


def is_guess(session: Session) -> bool:
    """Return whether the selected argument, or the one of the selected claim, is a first guess."""
    argument = session.selected_argument()
    return argument is not None and argument.guessed


def has_argument_shown(session: Session) -> bool:
    """Return whether there is an argument on the map that can take a further premise."""
    if session.typed is not None:
        return has_map(session) and session.typed.argument is not None
    return has_map(session) and session.selected_argument() is not None


def is_quoted(session: Session) -> bool:
    """Return whether a selected claim cites a passage."""
    return any(claim.passages for claim in session.selected_claims())


def has_branch(session: Session) -> bool:
    """Return whether the selected claim has arguments for or against it."""
    on_map = session.tree()
    claims = session.selected_claims()
    return bool(on_map and claims and on_map.reasons.get(claims[0].id))


def unpinned(session: Session) -> list[str]:
    """Return the selected claims of the map that are not pinned."""
    on_map = session.tree()
    if on_map is None:
        return []
    found = (on_map.placements.get(claim.id) for claim in session.selected_claims())
    return [placement.claim for placement in found if placement is not None and placement.pin is None]


def can_pin(session: Session) -> bool:
    """Return whether a claim of the map is selected that is not pinned."""
    return bool(unpinned(session))


def is_pinned(session: Session) -> bool:
    """Return whether one of the selected claims is pinned on this map."""
    on_map = session.tree()
    found = [on_map.placements.get(claim.id) for claim in session.selected_claims()] if on_map else []
    return any(placement is not None and placement.pin is not None for placement in found)


def has_several_claims(session: Session) -> bool:
    """Return whether two or more claims are selected."""
    return len(session.selected_claims()) > 1


def can_split(session: Session) -> bool:
    """Return whether the selected claim is a co-premise."""
    argument = session.selected_argument()
    return has_claim(session) and argument is not None and len(argument.premises) > 1


def can_undo(session: Session) -> bool:
    """Return whether there is something to undo."""
    return session.history.next_undo() is not None


def can_redo(session: Session) -> bool:
    """Return whether there is something to redo."""
    return session.typed is None and session.history.next_redo() is not None
