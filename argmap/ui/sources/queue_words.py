"""What the queue says in words: its names, how a quotation stands, what stands at its target, and what is next."""

from argmap.model import review
from argmap.model.placing import citing
from argmap.model.records import Claim, Passage, Stance
from argmap.model.review import Review
from argmap.model.verbatim import shortened
from argmap.picture.translation import quoted, tr
from argmap.ui.session import Session

_NAMED = 2
"""Reasons, and objections, that are named; the others are counted."""


def name(queue: Review) -> str:
    """Return the name of a queue."""
    names = {
        Review.WAITING: tr("Waiting"),
        Review.GUESSED: tr("First guesses"),
        Review.APART: tr("Laid apart"),
        Review.SET_ASIDE: tr("Set aside"),
    }
    return names[queue]


def standing(session: Session, passage: Passage, *, choosing: bool) -> str:
    """Return whether and how a quotation stands on the map, and what Enter does; nothing if it only waits."""
    document, map = session.document, session.map or ""
    argument = review.argument_of(document, map, passage.id)
    claim = document.find(argument.target, Claim) if argument else None
    about = shortened(claim.text, 90) if claim else tr("a step of the argument")
    if choosing:
        return tr("Move the ends with ] [ or Shift and arrows. Enter takes the words, Esc leaves them.")
    if passage.set_aside:
        return tr("Set aside as no stance. Enter takes it back.")
    if argument is not None:
        against = argument.stance is Stance.CON
        if argument.guessed:
            guess = tr("First guess: for “{0}”. Enter confirms it.")
            return (tr("First guess: against “{0}”. Enter confirms it.") if against else guess).format(about)
        return (tr("On the map: against “{0}”.") if against else tr("On the map: for “{0}”.")).format(about)
    if citing(document, map, passage.id):
        return tr("On the map, for or against nothing yet.")
    return ""


def there(session: Session, target: Claim | None) -> str:
    """Return what stands for and against a claim already: the first of each, and how many more."""
    document, on_map = session.document, session.tree()
    if target is None or on_map is None:
        return ""
    lines = []
    for stance, mark in ((Stance.PRO, "+"), (Stance.CON, "−")):
        arguments = [a for a in on_map.complete.reasons.get(target.id, ()) if a.stance is stance]
        found = [claim for a in arguments if (claim := document.find(a.premises[0], Claim))]
        texts = [quoted(shortened(" ".join(claim.text.split()), 60)) for claim in found[:_NAMED]]
        more = [tr("and %Ln more", "", len(found) - _NAMED)] if len(found) > _NAMED else []
        if found:
            lines.append(f"{mark} {'  '.join((*texts, *more))}")
    return "\n".join(lines) or tr("Nothing stands there yet.")


def end(queue: Review, following: Review | None, placed: int) -> tuple[str, str]:
    """Return what is said where a queue is empty, and the text of the button that goes on to the following one.

    `placed`: how many quotations stand on the map.
    """
    nothing = {
        Review.WAITING: tr("Nothing waits any more.") if placed else tr("Nothing waits."),
        Review.GUESSED: tr("No first guess is left to confirm."),
        Review.APART: tr("Nothing is laid apart."),
        Review.SET_ASIDE: tr("Nothing is set aside."),
    }
    match following:
        case Review.WAITING:
            told, text = tr("Quotations that have no place yet wait."), tr("Go through what waits (Enter)")
        case Review.GUESSED:
            told = tr("The first guesses can be confirmed, with one key each.")
            text = tr("Go through the first guesses (Enter)")
        case _ if not placed:
            told = tr("No quotation is on the map yet. Add a source, or select words in a text and press R, O or C.")
            text = tr("Show the map (Enter)")
        case _:
            told, text = tr("Everything has its place."), tr("Show the map (Enter)")
    return f"{nothing[queue]}\n{told}", text
