"""The targets of links on a page about speakers."""

from functools import partial

from argmap.model.records import Claim
from argmap.ui.session import Session
from argmap.ui.widgets.info_page import InfoPage


def connect_links(page: InfoPage, session: Session) -> None:
    """Select a claim that is clicked; show a passage that is clicked in its source, with its claims selected."""
    page.claim_clicked.connect(lambda claim: session.select([claim]))
    page.passage_clicked.connect(partial(_show_passage, session))


def _show_passage(session: Session, passage: str) -> None:
    session.select(claim.id for claim in session.document.referrers(passage, Claim))
    session.go_to_passage(passage)
