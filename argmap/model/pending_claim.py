"""A claim while its words are being typed: its place on the map, and the kind of record that it becomes."""

from dataclasses import dataclass
from enum import Enum, auto

from argmap.model import map_commands, order_commands
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


@dataclass(frozen=True, slots=True)
class PendingClaim:
    """A claim that is being typed.

    `target` is the target of a new argument, the argument that gets a further premise, or the claim that is reworded.
    `after` is the sibling after which the new claim is put; None: the last.
    """

    kind: PendingKind
    target: str | None = None
    stance: Stance = Stance.PRO
    after: str | None = None


def write(edit: Edit, map: str, pending: PendingClaim, text: str) -> str:
    """Put a pending claim on a map; return its id. Raises what the verbs raise."""
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
    if pending.after is not None:
        order_commands.put_beside(edit, map, claim, pending.after, Neighbor.AFTER)
    return claim


def about(document: Records, target: str, stance: Stance) -> PendingClaim | None:
    """Return the pending claim that speaks for or against a claim, or against an argument.

    An argument can have no reasons, so for an argument and PRO it is a further premise.
    """
    if document.find(target, Argument) and stance is Stance.PRO:
        return PendingClaim(PendingKind.PREMISE, target)
    there = document.find(target, Claim) or document.find(target, Argument)
    return PendingClaim(PendingKind.ARGUMENT, target, stance) if there else None


def sibling(on_map: Tree, id: str) -> PendingClaim | None:
    """Return the pending claim beside this claim, or the further argument beside this one."""
    argument = on_map.argument(id)
    if argument is None and id not in on_map.placements:
        return None
    mine = argument or on_map.shown_by.get(id)
    if mine is None:
        return PendingClaim(PendingKind.ROOT, after=id)
    return PendingClaim(PendingKind.ARGUMENT, mine.target, mine.stance, after=mine.premises[0])


def shown_ids(document: Records, map: str, claim: str) -> tuple[str, ...]:
    """Return the ids by which a claim is shown on a map: its own, and those of its arguments in order."""
    if document.find(claim, Claim) is None or map_commands.placement_of(document, claim, map) is None:
        return ()
    return (claim, *sorted(a.id for a in document.referrers(claim, Argument)))
