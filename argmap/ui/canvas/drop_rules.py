"""The effect of a drop, decided from values alone, so that the hint names exactly what the drop then does."""

from dataclasses import dataclass
from enum import Enum, auto

from argmap.message import Message
from argmap.model import map_commands, order_commands
from argmap.model.document import Edit
from argmap.model.placing import place_dropped
from argmap.model.records import Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr
from argmap.ui.actions.quotation_actions import carried


class Deed(Enum):
    """The kinds of effect that a drop can have."""

    NOTHING = auto()
    MOVE = auto()
    ORDER = auto()
    PIN = auto()
    ROOT = auto()
    """The dropped words become a claim without a target."""


@dataclass(frozen=True, slots=True)
class Drop:
    """The effect of a drop. `target` lights up; `before` is the sibling before which the claim is put (None: last)."""

    deed: Deed
    target: str | None = None
    stance: Stance = Stance.PRO
    before: str | None = None
    after: bool = False
    at: tuple[float, float] = (0.0, 0.0)


NOTHING = Drop(Deed.NOTHING)


def drop_of_claims(on_map: Tree, claims: tuple[str, ...], over: str | None, third: int, *, flipped: bool) -> Drop:
    """Return the effect of dropping these claims on a claim or an argument; the first claim is the one held.

    `third` is the place on the card, along its siblings: -1 first third, 0 middle, 1 last third. On a sibling's edge
    the claim is put before or after it; else it moves there and keeps its stance, or gets the other one if flipped.
    """
    if over is None or over in claims:
        return NOTHING
    if on_map.argument(over) is not None:
        if any(over_by(on_map, claim, over) for claim in claims):
            return NOTHING
        return Drop(Deed.MOVE, over, Stance.CON)
    held = claims[0]
    row = on_map.siblings(held)
    beside = over if over in row else on_map.leader(over)
    if third and len(claims) == 1 and beside in row and beside != held:
        rest = [id for id in row if id != held]
        place = rest.index(beside) + (1 if third > 0 else 0)
        before = rest[place] if place < len(rest) else None
        return Drop(Deed.ORDER, over, before=before, after=third > 0)
    shown = on_map.shown_by.get(held)
    stance = shown.stance if shown else Stance.PRO
    if any(over in on_map.branch(claim) for claim in claims):
        return NOTHING
    if shown and len(claims) == 1 and shown.target == over and not flipped and len(shown.premises) == 1:
        return NOTHING
    return Drop(Deed.MOVE, over, stance.opposite if flipped else stance)


def over_by(on_map: Tree, claim: str, argument: str) -> bool:
    """Return whether an argument hangs on this claim, or is made by it."""
    found = on_map.arguments()[argument]
    while on_map.argument(found.target) is not None:
        if claim in found.premises:
            return True
        found = on_map.arguments()[found.target]
    return claim in found.premises or found.target in on_map.branch(claim)


def apply(edit: Edit, map: str, claims: tuple[str, ...], drop: Drop) -> None:
    """Carry out a drop of claims. Raises what the verbs raise."""
    match drop.deed:
        case Deed.MOVE:
            map_commands.move_all(edit, map, claims, drop.target, drop.stance)
        case Deed.ORDER:
            order_commands.order(edit, map, claims[0], drop.before)
        case Deed.PIN:
            map_commands.pin(edit, map, claims[0], drop.at)


def put_words(edit: Edit, map: str, tokens: list[str], text: str, drop: Drop) -> list[str]:
    """Make claims of dropped passages (or else of plain text) at the place of the drop; return their ids."""
    spans = [span for token in tokens if (span := carried(edit, token))]
    return place_dropped(edit, map, spans, text, drop.stance, drop.target)


def label(drop: Drop) -> str:
    """Return what the history calls a drop of claims."""
    match drop.deed:
        case Deed.ORDER:
            return Message("Change order")
        case Deed.PIN:
            return Message("Pin claim")
        case _:
            return Message("Move claim")


def label_of_words(drop: Drop) -> str:
    """Return what the history calls a drop of words."""
    if drop.target is None:
        return Message("Add claim")
    return Message("Add reason") if drop.stance is Stance.PRO else Message("Add objection")


def told(drop: Drop, name: str) -> str:
    """Return a hint of a few words about the effect of a drop; `name` is the text of the target claim."""
    short = shortened(name, 48)
    match drop.deed:
        case Deed.MOVE if drop.stance is Stance.PRO:
            return tr("Reason for “{0}”  ·  Shift: objection").format(short)
        case Deed.MOVE if short:
            return tr("Objection to “{0}”  ·  Shift: reason").format(short)
        case Deed.MOVE:
            return tr("Objection to this argument")
        case Deed.ORDER if drop.after:
            return tr("After “{0}”").format(short)
        case Deed.ORDER:
            return tr("Before “{0}”").format(short)
        case Deed.PIN:
            return tr("Pin it here")
        case Deed.ROOT:
            return tr("A claim that stands by itself")
        case Deed.NOTHING:
            return tr("Drop it on a claim to move it there  ·  Alt: pin it where you drop it")
