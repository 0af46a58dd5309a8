"""Moving a claim with its branch one level up or down, as outliners do: the claim keeps its side."""

from argmap.model import map_commands, order_commands
from argmap.model.document import Edit
from argmap.model.order_commands import Neighbor
from argmap.model.records import Argument, Stance
from argmap.model.rules import Refused
from argmap.model.tree import tree


def outdent(edit: Edit, map: str, claim: str) -> None:
    """Move a claim beside what it speaks about, right after it; a co-premise becomes an argument of its own.

    What speaks about a root is not connected afterwards. Raises Refused for a root.
    """
    on_map = tree(edit, map)
    mine = on_map.shown_by.get(claim)
    if mine is None:
        raise Refused("It is at the top already.")
    if len(mine.premises) > 1:
        rest = next(premise for premise in mine.premises if premise != claim)
        map_commands.split(edit, mine.id, claim)
        order_commands.put_beside(edit, map, claim, rest, Neighbor.AFTER)
        return
    step = on_map.argument(mine.target)
    beside = step.premises[0] if step else mine.target
    above = on_map.shown_by.get(beside)
    target = step.target if step else above.target if above else None
    map_commands.move(edit, map, claim, target, mine.stance)
    order_commands.put_beside(edit, map, claim, beside, Neighbor.AFTER)


def indent(edit: Edit, map: str, claim: str) -> None:
    """Move a claim to the sibling before it, as the last that speaks for or against that one.

    What had no target becomes a reason. Raises Refused where no sibling is before it.
    """
    on_map = tree(edit, map)
    siblings, mine = on_map.siblings(claim), on_map.shown_by.get(claim)
    place = siblings.index(claim if claim in siblings else on_map.leader(claim))
    if not place:
        raise Refused("There is no claim before it that it could speak about.")
    target = siblings[place - 1]
    map_commands.move(edit, map, claim, target, mine.stance if isinstance(mine, Argument) else Stance.PRO)
    map_commands.reveal(edit, map, target)
