"""What one key does about a row of the review."""

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import map_commands, open_questions
from argmap.model.records import Claim, Fidelity
from argmap.model.remarks import RemarkKind
from argmap.ui.actions import careful_actions
from argmap.ui.actions.menus import Actions
from argmap.ui.panels.review.review_rows import ReviewRow
from argmap.ui.session import Session

_BY_ACTION = {
    RemarkKind.UNANSWERED: "objection",
    RemarkKind.UNSUPPORTED: "reason",
    RemarkKind.COMPOUND: "divide",
    RemarkKind.REPEATED: "edit",
    RemarkKind.SAME: "merge",
    RemarkKind.MISSING: "premise",
    RemarkKind.LOOSE: "edit",
    RemarkKind.ONE_SIDED: "panel_unplaced",
}
"""The actions that do what a remark asks for, on what it is about."""


def mend(session: Session, actions: Actions, row: ReviewRow) -> None:
    """Do what one key can do about a row."""
    session.select(row.leads_to)
    if row.question:
        with session.edit(Message("Close question")) as edit:
            open_questions.close_question(edit, row.question)
    elif row.remark is None:
        return
    elif row.remark.kind is RemarkKind.FAR:
        careful_actions.set_fidelity(session, Fidelity.OWN)
    elif row.remark.kind is RemarkKind.QUESTION:
        _make_claim(session, actions, row.remark.about[0])
    elif row.remark.kind in _BY_ACTION:
        actions[_BY_ACTION[row.remark.kind]].trigger()


def _make_claim(session: Session, actions: Actions, id: str) -> None:
    """Turn a question into the claim that affirms it; where that is not sure, let the user word it."""
    with LOADING:
        from argmap.text.question_to_claim import thesis_of

    claim = session.document.find(id, Claim)
    stated = thesis_of(claim.text) if claim else None
    if stated is None:
        actions["edit"].trigger()
        return
    with session.edit(Message("Make a claim of the question")) as edit:
        map_commands.reword(edit, id, stated)
