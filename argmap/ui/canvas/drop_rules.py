"""The effect of a drop, decided from values alone, so that the hint names exactly what the drop then does."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from argmap.message import Message
from argmap.model import map_commands, outline_commands
from argmap.model.document import Document, Edit
from argmap.model.order_commands import Neighbor
from argmap.model.placing import place_dropped
from argmap.model.records import Argument, Claim, Records, Stance
from argmap.model.rules import CyclicReasons
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr, translated
from argmap.ui.actions.quotation_actions import carried

Point = tuple[float, float]


class Deed(Enum):
    """The kinds of effect that a drop can have."""

    NOTHING = auto()
    MOVE = auto()
    ORDER = auto()
    PIN = auto()
    ROOT = auto()
    """The dropped words become a claim without a target."""
    RELATE = auto()
    """The claim becomes a further reason for, or objection to, the target."""
    BEGIN = auto()
    """A new reason for the claim is typed."""


@dataclass(frozen=True, slots=True)
class Drop:
    """The effect of a drop. `target` lights up; `beside` is the side of it on which the claims are put in order."""

    deed: Deed
    target: str | None = None
    stance: Stance = Stance.PRO
    beside: Neighbor | None = None
    at: tuple[Point, ...] = ()
    """Where the centers of the claims are pinned, one for each."""
    keeps_sides: bool = False
    """True where each claim keeps its own side: they are not all on the same."""
    turned: bool = False
    """True where they get another side than they have."""
    why: str = ""
    """Why nothing is done, in words for the user; "" where there is nothing to say."""


NOTHING = Drop(Deed.NOTHING)


def refused(target: str, why: str) -> Drop:
    """Return the drop that does nothing on a target, and says why."""
    return Drop(Deed.NOTHING, target, why=why)


def drop_of_claims(on_map: Tree, claims: tuple[str, ...], over: str | None, third: int, *, flipped: bool) -> Drop:
    """Return the effect of dropping these claims on a claim or an argument; the first claim is the one held.

    `third` is the place on the card, along its siblings: -1 first third, 0 middle, 1 last third. On a sibling's edge
    the claims are put before or after it; else they move there and keep their sides, or get the other if flipped.
    """
    if over is None or over in claims:
        return NOTHING
    if on_map.argument(over) is not None:
        if any(over_by(on_map, claim, over) for claim in claims):
            return refused(over, tr("A claim cannot object to a step that it is part of"))
        return Drop(Deed.MOVE, over, Stance.CON, turned=True)
    held = claims[0]
    row = on_map.siblings(held)
    beside = over if over in row else on_map.leader(over)
    if third and beside in row and beside not in claims and all(claim in row for claim in claims):
        side = Neighbor.AFTER if third > 0 else Neighbor.BEFORE
        if _stands_there(row, claims, beside, side):
            return refused(over, tr("It stands there already"))
        return Drop(Deed.ORDER, over, beside=side)
    if any(over in on_map.branch(claim) for claim in claims):
        return refused(over, circle())
    sides = [shown.stance if (shown := on_map.shown_by.get(claim)) else Stance.PRO for claim in claims]
    shown = on_map.shown_by.get(held)
    if shown and len(claims) == 1 and shown.target == over and not flipped and len(shown.premises) == 1:
        return refused(over, _already(shown.stance))
    stance = sides[0].opposite if flipped else sides[0]
    return Drop(Deed.MOVE, over, stance, turned=flipped, keeps_sides=not flipped and len(set(sides)) > 1)


def _stands_there(row: Sequence[str], claims: Sequence[str], beside: str, side: Neighbor) -> bool:
    """Return whether putting claims of a row beside another one would leave the row as it is."""
    moved = [id for id in row if id in claims]
    rest = [id for id in row if id not in claims]
    at = rest.index(beside) + (1 if side is Neighbor.AFTER else 0)
    return [*rest[:at], *moved, *rest[at:]] == list(row)


def drop_of_relation(records: Records, claim: str, over: str | None, *, flipped: bool) -> Drop:
    """Return the effect of leading a line from a claim to a claim or an argument, or to the ground (None)."""
    stance = Stance.CON if flipped else Stance.PRO
    if over is None:
        return Drop(Deed.BEGIN, claim, stance)
    if over == claim:
        return refused(over, tr("A claim cannot be a reason for itself"))
    if records.find(over, Argument) is not None:
        stance = Stance.CON
    for argument in records.referrers(claim, Argument, "premises"):
        if argument.target == over and argument.premises == (claim,):
            return refused(over, _already(argument.stance))
    return Drop(Deed.RELATE, over, stance)


def _already(stance: Stance) -> str:
    return tr("It is a reason for this already") if stance is Stance.PRO else tr("It objects to this already")


def circle() -> str:
    """Return why nothing can be a reason for itself, not even in several steps."""
    return tr("That would go round in a circle")


def checked(document: Document, on_map: Tree, claims: tuple[str, ...], drop: Drop) -> Drop:
    """Return a drop, or the one that does nothing and says why where the document would refuse it."""
    if drop.deed not in (Deed.MOVE, Deed.RELATE) or drop.target is None:
        return drop
    trouble = document.refusal(lambda edit: apply(edit, on_map, claims, drop))
    if trouble is None:
        return drop
    return refused(drop.target, circle() if isinstance(trouble, CyclicReasons) else translated(trouble.message))


def over_by(on_map: Tree, claim: str, argument: str) -> bool:
    """Return whether an argument hangs on this claim, or is made by it."""
    found = on_map.argument(argument)
    while found is not None and (above := on_map.argument(found.target)) is not None:
        if claim in found.premises:
            return True
        found = above
    return found is not None and (claim in found.premises or found.target in on_map.branch(claim))


def apply(edit: Edit, on_map: Tree, claims: tuple[str, ...], drop: Drop) -> None:
    """Carry out a drop of claims, which keep their order. Raises what the verbs raise."""
    map = on_map.map.id
    match drop.deed:
        case Deed.MOVE:
            stance = drop.stance if drop.turned else None
            outline_commands.move_below(edit, on_map, claims, drop.target, stance)
        case Deed.ORDER if drop.target is not None and drop.beside is not None:
            outline_commands.move_beside(edit, on_map, claims, drop.target, drop.beside)
        case Deed.PIN:
            for claim, at in zip(claims, drop.at, strict=True):
                map_commands.pin(edit, map, claim, at)
        case Deed.RELATE if drop.target is not None:
            map_commands.argue(edit, claims, drop.stance, drop.target)
            map_commands.reveal(edit, map, drop.target)


def put_words(edit: Edit, map: str, tokens: list[str], text: str, drop: Drop) -> list[str]:
    """Make claims of dropped passages (or else of plain text) at the place of the drop; return their ids."""
    spans = [span for token in tokens if (span := carried(edit, token))]
    return place_dropped(edit, map, spans, text, drop.stance, drop.target)


def label(drop: Drop, count: int = 1) -> str:
    """Return what the history calls a drop of so many claims."""
    match drop.deed:
        case Deed.ORDER:
            return Message("Change order")
        case Deed.PIN:
            return Message("Pin claim") if count == 1 else Message("Pin claims")
        case Deed.RELATE:
            return Message("Add reason") if drop.stance is Stance.PRO else Message("Add objection")
        case _:
            return Message("Move claim") if count == 1 else Message("Move claims")


def label_of_words(drop: Drop) -> str:
    """Return what the history calls a drop of words."""
    if drop.target is None:
        return Message("Add claim")
    return Message("Add reason") if drop.stance is Stance.PRO else Message("Add objection")


def told(drop: Drop, records: Records, count: int = 1) -> str:
    """Return a hint of a few words about the effect of a drop of so many claims."""
    target = records.find(drop.target, Claim) if drop.target else None
    short = shortened(target.text, 48) if target else ""
    several = count > 1
    pro = drop.stance is Stance.PRO
    match drop.deed:
        case Deed.MOVE if drop.keeps_sides:
            return tr("Each on its side, for or against “{0}”  ·  Shift: all on the other").format(short)
        case Deed.MOVE if several and short:
            pattern = (
                tr("Reasons for “{0}”  ·  Shift: objections") if pro else tr("Objections to “{0}”  ·  Shift: reasons")
            )
            return pattern.format(short)
        case Deed.MOVE if several:
            return tr("Objections to this step")
        case Deed.MOVE | Deed.RELATE if pro:
            return tr("Reason for “{0}”  ·  Shift: objection").format(short)
        case Deed.MOVE | Deed.RELATE if short:
            return tr("Objection to “{0}”  ·  Shift: reason").format(short)
        case Deed.MOVE | Deed.RELATE:
            return tr("Objection to this step")
        case Deed.BEGIN if pro:
            return tr("New reason for “{0}”  ·  Shift: objection").format(short)
        case Deed.BEGIN:
            return tr("New objection to “{0}”  ·  Shift: reason").format(short)
        case Deed.ORDER if drop.beside is Neighbor.AFTER:
            return tr("After “{0}”").format(short)
        case Deed.ORDER:
            return tr("Before “{0}”").format(short)
        case Deed.PIN:
            return tr("Pin it here") if not several else tr("Pin them here")
        case Deed.ROOT:
            return tr("A claim that stands by itself")
        case Deed.NOTHING if drop.why:
            return drop.why
        case Deed.NOTHING:
            return tr("Drop it on a claim to move it there  ·  Ctrl: pin it where you drop it")


def related(drop: Drop, records: Records) -> str:
    """Return what has been done where a claim has got a further relation: a line that leads far is not always seen."""
    target = records.find(drop.target or "", Claim)
    if target is None:
        return tr("It objects to this step now, too. Undo: Ctrl+Z")
    pro = drop.stance is Stance.PRO
    pattern = (
        tr("It is a reason for “{0}” now, too. Undo: Ctrl+Z")
        if pro
        else tr("It objects to “{0}” now, too. Undo: Ctrl+Z")
    )
    return pattern.format(shortened(target.text, 48))
