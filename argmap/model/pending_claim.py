"""A claim while its words are being typed: its place on the map, and the kind of record that it becomes."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from argmap.model import map_commands, order_commands, outline_commands
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.records import Argument, Claim, Records, Stance
from argmap.model.tree import Tree


class PendingKind(Enum):
    """The kinds of record that the words become."""

    ROOT = auto()
    ARGUMENT = auto()
    PREMISE = auto()
    REWORDING = auto()


class Relation(Enum):
    """The relation of a claim that is typed next to the one before it."""

    SIBLING = auto()
    """It is beside it, on the same side."""
    REASON = auto()
    OBJECTION = auto()
    CO_PREMISE = auto()
    UNDERCUT = auto()
    """It is an objection to its step."""
    UP = auto()
    """It is beside what that one is about, on the same side."""


@dataclass(frozen=True, slots=True)
class PendingClaim:
    """A claim that is being typed.

    `target` is the target of a new argument, the argument that gets a further premise, or the claim that is reworded.
    `after` is the sibling after which the new claim is put, `before` the one before which it is; neither: the last.
    """

    kind: PendingKind
    target: str | None = None
    stance: Stance = Stance.PRO
    after: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Typed:
    """A new claim that is being typed on the map and is not in the document yet."""

    argument: Argument | None
    """Its argument, as the map shows it meanwhile; None: it has no target."""
    in_outline: bool = False
    """It is typed in the outline, in which keys move it as in an outline."""


def write(edit: Edit, map: str, pending: PendingClaim, text: str, on_map: Tree | None = None) -> str:
    """Put a pending claim on a map; return its id. Raises what the verbs raise.

    `on_map` is the map before the edit, without which it takes long to find a place on a large one.
    """
    target = pending.target
    if pending.kind is PendingKind.REWORDING and target is not None:
        map_commands.reword(edit, target, text)
        return target
    claim = map_commands.add_claim(edit, text, map)
    if pending.kind is PendingKind.ARGUMENT and target is not None:
        map_commands.argue(edit, [claim], pending.stance, target)
        map_commands.reveal(edit, map, target)
    elif pending.kind is PendingKind.PREMISE and target is not None:
        into = edit.get(target, Argument)
        joining = map_commands.argue(edit, [claim], into.stance, into.target)
        map_commands.join(edit, joining, into.id)
    other = pending.before or pending.after
    side = Neighbor.BEFORE if pending.before else Neighbor.AFTER
    if other is not None and on_map is not None and _shares_target(on_map, pending, other):
        outline_commands.put_new(edit, on_map, claim, other, side)
    elif other is not None:
        order_commands.put_beside(edit, map, claim, other, side)
    return claim


def _shares_target(on_map: Tree, pending: PendingClaim, other: str) -> bool:
    its = on_map.shown_by.get(other)
    new = pending.kind in (PendingKind.ROOT, PendingKind.ARGUMENT)
    return new and other in on_map.placements and pending.target == (its.target if its is not None else None)


def about(document: Records, target: str, stance: Stance) -> PendingClaim | None:
    """Return the pending claim that speaks for or against a claim, or against an argument.

    An argument can have no reasons, so for an argument and PRO it is a further premise.
    """
    if document.find(target, Argument) and stance is Stance.PRO:
        return PendingClaim(PendingKind.PREMISE, target)
    there = document.find(target, Claim) or document.find(target, Argument)
    return PendingClaim(PendingKind.ARGUMENT, target, stance) if there else None


def sibling(on_map: Tree, id: str) -> PendingClaim | None:
    """Return the pending claim beside this claim, or the further argument beside this one.

    Beside the only thesis of a map there is nothing: it is a reason for the thesis.
    """
    argument = on_map.argument(id)
    if argument is None and id not in on_map.placements:
        return None
    mine = argument or on_map.shown_by.get(id)
    if mine is not None:
        return PendingClaim(PendingKind.ARGUMENT, mine.target, mine.stance, after=mine.premises[0] if argument else id)
    if on_map.is_thesis(id) and not any(on_map.is_thesis(other) for other in on_map.roots if other != id):
        return PendingClaim(PendingKind.ARGUMENT, id)
    return PendingClaim(PendingKind.ROOT, after=id)


def related(document: Records, on_map: Tree, id: str, relation: Relation) -> PendingClaim | None:
    """Return the pending claim in a relation to a claim or an argument; None where there can be none."""
    mine = on_map.argument(id) or on_map.shown_by.get(id)
    match relation:
        case Relation.SIBLING:
            return sibling(on_map, id)
        case Relation.REASON:
            return about(document, id, Stance.PRO)
        case Relation.OBJECTION:
            return about(document, id, Stance.CON)
        case Relation.CO_PREMISE:
            return PendingClaim(PendingKind.PREMISE, mine.id) if mine else None
        case Relation.UNDERCUT:
            return PendingClaim(PendingKind.ARGUMENT, mine.id, Stance.CON) if mine else None
        case Relation.UP:
            return sibling(on_map, mine.target) if mine else None


# --- the place of a claim that is being typed, on the map without it


def previous(on_map: Tree, pending: PendingClaim) -> str | None:
    """Return the sibling that a new claim comes right after, or None where it is the first."""
    row, place = _place(on_map, pending)
    if not place:
        return None
    return pending.after if pending.after and not pending.before else row[place - 1]


def outdented(on_map: Tree, pending: PendingClaim) -> PendingClaim | None:
    """Return a new claim one level up, beside what it was about and on the same side; None at the top.

    What would be a co-premise becomes an argument of its own.
    """
    if pending.target is None or pending.kind is PendingKind.REWORDING:
        return None
    if pending.kind is PendingKind.PREMISE:
        return sibling(on_map, pending.target)
    above = on_map.argument(pending.target)
    up = sibling(on_map, above.premises[0] if above else pending.target)
    return None if up is None or up.target == pending.target else up


def indented(document: Records, on_map: Tree, pending: PendingClaim, relation: Relation) -> PendingClaim | None:
    """Return a new claim in a relation to the sibling before it; None where there is none that it can be in.

    Where no sibling is before it, it stays what it is about, as a reason or an objection.
    """
    before = previous(on_map, pending)
    if before is not None:
        return related(document, on_map, before, relation)
    stance = {Relation.REASON: Stance.PRO, Relation.OBJECTION: Stance.CON}.get(relation)
    if pending.kind is PendingKind.ARGUMENT and stance is not None and pending.target in on_map.placements:
        return replace(pending, stance=stance)
    return None


def shifted(on_map: Tree, pending: PendingClaim, by: int) -> PendingClaim | None:
    """Return a new claim one place nearer to the first (-1) or the last (1) of its siblings; None if it is there."""
    row, place = _place(on_map, pending)
    place += by
    if pending.kind is PendingKind.PREMISE or not 0 <= place <= len(row):
        return None
    return replace(pending, after=row[place - 1] if place else None, before=None if place else row[0])


def _place(on_map: Tree, pending: PendingClaim) -> tuple[tuple[str, ...], int]:
    """Return the siblings of a new claim, and how many of them are before it."""
    row: tuple[str, ...] = ()
    if pending.kind is PendingKind.ROOT:
        row = on_map.roots
    elif pending.kind is PendingKind.ARGUMENT and pending.target is not None:
        row = tuple(dict.fromkeys(a.premises[0] for a in on_map.reasons.get(pending.target, ())))
    elif pending.kind is PendingKind.PREMISE and (into := on_map.argument(pending.target or "")):
        row = into.premises
    for other, more in ((pending.before, 0), (pending.after, 1)):
        if other is not None and (leader := other if other in row else on_map.leader(other)) in row:
            return row, row.index(leader) + more
    return row, len(row)


def shown_ids(document: Records, map: str, claim: str) -> tuple[str, ...]:
    """Return the ids by which a claim is shown on a map: its own, and those of its arguments in order."""
    if document.find(claim, Claim) is None or map_commands.placement_of(document, claim, map) is None:
        return ()
    return (claim, *sorted(a.id for a in document.referrers(claim, Argument)))
