"""A claim that is there already, used again: it stands on something more, and is not written a second time."""

from dataclasses import dataclass, replace

from argmap.model import map_commands
from argmap.model.document import Edit
from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import Argument, Map, Placement, Records
from argmap.model.rules import Refused


def reuse(edit: Edit, map: str, pending: PendingClaim, claim: str) -> None:
    """Let a claim stand where a pending one would. Raises Refused, also where reasons would run in a circle."""
    target = pending.target
    if pending.kind is PendingKind.ARGUMENT and target is not None:
        map_commands.argue(edit, [claim], pending.stance, target)
        map_commands.reveal(edit, map, target)
    elif pending.kind is PendingKind.PREMISE and target is not None:
        into = edit.get(target, Argument)
        if claim in into.premises:
            raise Refused("This claim is among these premises already.")
        edit.put(replace(into, premises=(*into.premises, claim)))
        for where in map_commands.maps_of(edit, into.target):
            map_commands.show_on(edit, claim, where)
    else:
        map_commands.show_on(edit, claim, map)


@dataclass(frozen=True, slots=True)
class StandsOn:
    """A place where a claim stands: a map, and the argument of which it is a premise there (None: it has none)."""

    map: str
    argument: Argument | None
    about: str
    """The claim that the argument is finally about."""


def standings(records: Records, claim: str) -> list[StandsOn]:
    """Return every place where a claim stands, by map in their order; on a map, by the ids of the arguments."""
    arguments = sorted(records.referrers(claim, Argument, "premises"), key=lambda argument: argument.id)
    found: list[StandsOn] = []
    for map in sorted(
        (m for p in records.referrers(claim, Placement) if (m := records.find(p.map, Map))),
        key=lambda m: (m.order, m.id),
    ):
        here = [
            StandsOn(map.id, argument, about)
            for argument in arguments
            if map_commands.placement_of(records, about := _about(records, argument), map.id)
        ]
        found += here or [StandsOn(map.id, None, "")]
    return found


def _about(records: Records, argument: Argument) -> str:
    """Return the claim that an argument is about, or of an undercut a premise of the step that it is against."""
    step = records.find(argument.target, Argument)
    return argument.target if step is None or not step.premises else step.premises[0]
