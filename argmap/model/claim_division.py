"""The verb that makes two claims of one that says two things."""

from dataclasses import replace
from enum import Enum, auto

from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor, put_beside
from argmap.model.ordering import after
from argmap.model.records import Argument, Claim, Placement


class Halves(Enum):
    """How two claims that were one stand to each other."""

    CO_PREMISES = auto()
    REASONS = auto()


def divide(edit: Edit, claim: str, first: str, second: str, halves: Halves = Halves.CO_PREMISES) -> str:
    """Give a claim the first words, and a new one beside it the second; return the new claim.

    What hangs on the claim stays there. Both cite its passages and have its tags. As reasons they part only where the
    claim stands alone: among co-premises the new claim is one more of them.
    """
    found = edit.get(claim, Claim)
    edit.put(replace(found, text=first))
    made = replace(found, id=edit.new_id(), text=second, note="")
    edit.put(made)
    maps = [placement.map for placement in edit.referrers(claim, Placement)]
    for map in maps:
        placed = Placement(id=edit.new_id(), map=map, claim=made.id, order=after(edit.last_placed(map)))
        edit.put(placed)
    apart = True
    for argument in edit.referrers(claim, Argument, "premises"):
        if halves is Halves.REASONS and len(argument.premises) == 1:
            edit.put(replace(argument, id=edit.new_id(), premises=(made.id,)))
            continue
        apart = False
        at = argument.premises.index(claim) + 1
        edit.put(replace(argument, premises=(*argument.premises[:at], made.id, *argument.premises[at:])))
    if apart:
        for map in maps:
            put_beside(edit, map, made.id, claim, Neighbor.AFTER)
    return made.id
