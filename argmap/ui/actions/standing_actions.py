"""Where else a claim stands: further arguments of which it is a premise, and other maps; and going there."""

from argmap.model.claim_reuse import StandsOn, standings
from argmap.model.records import Claim, Map
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.session import Session


def other_places(session: Session, claim: str) -> list[StandsOn]:
    """Return the places where a claim stands, but for the one at which the map that is shown has it."""
    on_map = session.tree()
    shown = on_map.shown_by.get(claim) if on_map else None
    here = session.map, shown.id if shown else None
    return [
        place
        for place in standings(session.document, claim)
        if (place.map, place.argument.id if place.argument else None) != here
    ]


def told(session: Session, place: StandsOn) -> str:
    """Return in words what a claim stands on at a place: a claim, and the question of its map if it is another."""
    about = session.document.find(place.about, Claim)
    words = " ".join(about.text.split()) if about else ""
    if place.map == session.map:
        return words
    question = session.document.get(place.map, Map).question
    return tr("{words} (on the map “{question}”)", words=words, question=question) if words else question


def go_to(session: Session, claim: str, place: StandsOn) -> None:
    """Show a claim on the other map, or on this map the claim that it also stands on."""
    if place.map != session.map:
        session.show_map(place.map)
        session.select([claim])
    elif place.about:
        session.select([place.about])


def next_place(session: Session) -> None:
    """Go where the selected claim also stands, or show that it stands nowhere else."""
    claims = session.selected_claims()
    places = other_places(session, claims[0].id) if claims else []
    if not places:
        session.notice.emit(tr("This claim stands nowhere else."))
        return
    words = told(session, places[0])
    go_to(session, claims[0].id, places[0])
    session.notice.emit(tr("It also stands on: {0}").format(shortened(words, 90)))
