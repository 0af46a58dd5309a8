"""The actions that relate two claims which stand on the map: mark one, then say what it speaks for or against."""

from PySide6.QtCore import QObject

from argmap.message import Message
from argmap.model.records import Argument, Claim, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.actions import rules
from argmap.ui.actions.action import Action, Scope
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.drop_rules import Deed
from argmap.ui.session import Session
from argmap.ui.shell.window import Window

_LONGEST = 48
"""Characters of a claim where it is only named."""


class MarkedClaim(QObject):
    """The claim of a session that is to be related to another."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.claim = ""
        session.opened.connect(self.forget)

    def forget(self) -> None:
        """Mark nothing."""
        self.claim = ""


def marked(session: Session) -> MarkedClaim:
    """Return what keeps the marked claim of a session."""
    return session.findChild(MarkedClaim) or MarkedClaim(session)


def mark(window: Window) -> None:
    """Mark the selected claim, or take the mark away where it is that one already."""
    session = window.session
    claims, kept = session.selected_claims(), marked(session)
    if not claims:
        session.notice.emit(tr("Select the claim that is to speak for or against another."))
    elif kept.claim == claims[0].id:
        kept.forget()
        session.notice.emit(tr("No claim is marked any more."))
    else:
        kept.claim = claims[0].id
        words = shortened(" ".join(claims[0].text.split()), _LONGEST)
        told = tr("Marked: “{0}”. Go to another claim; {1}: it speaks for that, {2}: against.")
        names = window.actions_.shown_keys("relate_for"), window.actions_.shown_keys("relate_against")
        session.notice.emit(told.format(words, *names))


def relate(window: Window, stance: Stance) -> None:
    """Let the marked claim speak for or against what is selected, in one edit, or say why it cannot."""
    session = window.session
    claim, on_map = session.document.find(marked(session).claim, Claim), session.tree()
    if claim is None or on_map is None or claim.id not in on_map.placements:
        keys = window.actions_.shown_keys("mark")
        session.notice.emit(tr("First mark the claim that is to speak for or against this one: {0}.").format(keys))
        return
    over = session.selection[0] if session.selection else ""
    if session.document.find(over, Claim) is None and session.document.find(over, Argument) is None:
        session.notice.emit(tr("Select what the marked claim is to speak for or against."))
        return
    drop = drop_rules.drop_of_relation(session.document, claim.id, over, flipped=stance is Stance.CON)
    drop = drop_rules.checked(session.document, on_map, (claim.id,), drop)
    if drop.deed is not Deed.RELATE:
        session.notice.emit(tr("{0}.").format(drop.why))
        return
    refused = session.refused
    with session.edit(drop_rules.label(drop)) as edit:
        drop_rules.apply(edit, on_map, (claim.id,), drop)
    if session.refused == refused:
        marked(session).forget()
        session.select([claim.id])
        session.notice.emit(drop_rules.related(drop, session.document))


# fmt: off
RELATE_ROWS: tuple[Action[Window], ...] = (
    Action("mark", "map", 1, Message("Mark to relate it"),
           Message("Mark the selected claim, to let it speak for or against another one"),
           mark, keys=("Ctrl+Shift+M",), when=rules.has_claim, scope=Scope.CLAIMS, submenu="relate"),
    Action("relate_for", "map", 1, Message("The marked claim speaks for this"),
           Message("Make the marked claim a further reason for the selected one"),
           lambda w: relate(w, Stance.PRO), keys=("Ctrl+Shift+F",), icon="reason", when=rules.has_target,
           scope=Scope.CLAIMS, submenu="relate", writes=True),
    Action("relate_against", "map", 1, Message("The marked claim speaks against this"),
           Message("Make the marked claim an objection to the selected claim or step, too"),
           lambda w: relate(w, Stance.CON), keys=("Ctrl+Shift+A",), icon="objection", when=rules.has_target,
           scope=Scope.CLAIMS, submenu="relate", writes=True),
)
# fmt: on
