"""What one can say of the selected claims for a careful reader: one edit each."""

from argmap.message import Message
from argmap.model import qualifications
from argmap.model.records import Fidelity
from argmap.picture.translation import tr
from argmap.ui.session import Session


def turn_unstated(session: Session) -> None:
    """Mark the selected claims as unstated; if all of them are, as stated again."""
    claims = session.selected_claims()
    if not claims:
        return
    if all(claim.unstated for claim in claims):
        with session.edit(Message("Mark as stated")) as edit:
            for claim in claims:
                qualifications.mark_stated(edit, claim.id)
        session.notice.emit(tr("Stated: somebody says it."))
    else:
        with session.edit(Message("Mark as unstated")) as edit:
            for claim in claims:
                qualifications.mark_unstated(edit, claim.id)
        session.notice.emit(tr("Unstated: the step takes it for granted, and nobody says it."))


def set_fidelity(session: Session, fidelity: Fidelity | None) -> None:
    """Say how near the selected claims are to the words that they cite; None: let the words tell."""
    claims = [claim for claim in session.selected_claims() if claim.passages and claim.fidelity is not fidelity]
    if claims:
        with session.edit(Message("Say how near the claim is to its words")) as edit:
            for claim in claims:
                qualifications.set_fidelity(edit, claim.id, fidelity)
