"""Moving the selected claims by keys: among their neighbors, a level down, and a level up. One edit each."""

from collections.abc import Callable
from functools import partial

from argmap.message import Message
from argmap.model import outline_commands
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.tree import Tree
from argmap.picture.translation import tr
from argmap.ui.session import Session


def move_up(session: Session) -> None:
    """Move the selected claims before the one that stands before them."""
    _shift(session, Neighbor.BEFORE, tr("It is the first one already."))


def move_down(session: Session) -> None:
    """Move the selected claims after the one that stands after them."""
    _shift(session, Neighbor.AFTER, tr("It is the last one already."))


def indent(session: Session) -> None:
    """Move the selected claims a level down, below the claim before them; or show that there is none."""
    otherwise = tr("There is no claim before it at its level under which it could go.")
    _move(session, Message("Move a level down"), outline_commands.indent, otherwise)


def outdent(session: Session) -> None:
    """Move the selected claims a level up, after what they are about; or show that they are at the top."""
    _move(session, Message("Move a level up"), outline_commands.outdent, tr("It is at the top level already."))


def _shift(session: Session, side: Neighbor, otherwise: str) -> None:
    _move(session, Message("Change order"), partial(outline_commands.shift, side=side), otherwise)


def _move(session: Session, label: Message, verb: Callable[[Edit, Tree, list[str]], bool], otherwise: str) -> None:
    """Move the selected claims by a verb that tells whether it could, in one edit; or say why nothing is moved."""
    on_map, claims = session.tree(), _claims(session)
    if on_map is None or not claims:
        return
    moved = True
    with session.edit(label) as edit:
        moved = verb(edit, on_map, claims)
    if not moved:
        session.notice.emit(otherwise)


def _claims(session: Session) -> list[str]:
    on_map = session.tree()
    return [c.id for c in session.selected_claims() if c.id in on_map.placements] if on_map is not None else []
