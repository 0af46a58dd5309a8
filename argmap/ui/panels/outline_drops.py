"""The effect of dropping claims in the outline, decided from values alone: the hint names exactly what is then done."""

from dataclasses import dataclass
from enum import Enum, auto

from argmap.model import outline_commands
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.records import Claim, Records, Stance
from argmap.model.tree import Tree
from argmap.model.verbatim import shortened
from argmap.picture.translation import tr


class RowPart(Enum):
    """The part of a row that the pointer is over."""

    UPPER = auto()
    MIDDLE = auto()
    LOWER = auto()


@dataclass(frozen=True, slots=True)
class OutlineDrop:
    """What a drop would do. `over` is the row, `beside` the side of it on which the claims come; None: below it.

    `stance` is the side that they then have, `target` what they are about; without one they stand by themselves.
    """

    over: str | None
    beside: Neighbor | None
    target: str | None
    stance: Stance | None
    keeps_target: bool = False


def drop_of(
    on_map: Tree, claims: tuple[str, ...], over: str | None, spot: RowPart, *, flipped: bool
) -> OutlineDrop | None:
    """Return what dropping claims on a row does, or on the empty ground (None); None where it would do nothing."""
    top = outline_commands.topmost(on_map, claims)
    if not top:
        return None
    shown = on_map.shown_by.get(top[0])
    if over is None:
        return OutlineDrop(None, None, None, None) if any(claim in on_map.shown_by for claim in top) else None
    if over in top or any(claim in on_map.above(over) for claim in top):
        return None
    stance = shown.stance if shown is not None else Stance.PRO
    stance = stance.opposite if flipped else stance
    if spot is RowPart.MIDDLE:
        if shown is not None and len(top) == 1 and shown.target == over and stance is shown.stance:
            return None
        return OutlineDrop(over, None, over, stance)
    side = Neighbor.BEFORE if spot is RowPart.UPPER else Neighbor.AFTER
    its = on_map.shown_by.get(over)
    target = its.target if its is not None else None
    if target is not None and on_map.argument(target) is not None:
        stance = Stance.CON
    keeps = all((a.target if (a := on_map.shown_by.get(claim)) else None) == target for claim in top)
    return OutlineDrop(over, side, target, None if target is None else stance, keeps_target=keeps and not flipped)


def apply(edit: Edit, on_map: Tree, claims: tuple[str, ...], drop: OutlineDrop, *, flipped: bool) -> None:
    """Carry out a drop. Raises what the verbs raise."""
    stance = drop.stance if flipped else None
    if drop.over is not None and drop.beside is not None:
        outline_commands.move_beside(edit, on_map, claims, drop.over, drop.beside, stance)
    else:
        outline_commands.move_below(edit, on_map, claims, drop.target, stance)


def told(records: Records, on_map: Tree, drop: OutlineDrop | None) -> str:
    """Return a hint of a few words about the effect of a drop."""
    if drop is None:
        return tr("Drop it on a claim, or between two")
    over = _words(records, drop.over)
    about = tr("Objection to this step") if on_map.argument(drop.target or "") else ""
    if drop.beside is not None:
        place = tr("Before “{0}”") if drop.beside is Neighbor.BEFORE else tr("After “{0}”")
        place = place.format(over)
        if drop.keeps_target:
            return place
        if drop.target is None:
            return tr("{0}  ·  by itself").format(place)
        return f"{place}  ·  {about or _side(drop, _words(records, drop.target))}"
    if drop.target is None:
        return tr("A claim that stands by itself")
    other = tr("Shift: objection") if drop.stance is Stance.PRO else tr("Shift: reason")
    return f"{_side(drop, over)}  ·  {other}"


def _side(drop: OutlineDrop, words: str) -> str:
    return (tr("Reason for “{0}”") if drop.stance is Stance.PRO else tr("Objection to “{0}”")).format(words)


def _words(records: Records, claim: str | None) -> str:
    found = records.find(claim, Claim) if claim else None
    return shortened(found.text, 48) if found is not None else ""
