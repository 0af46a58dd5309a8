"""What is being typed on the map: it becomes part of the document in one edit when it is finished, or not at all.

Meanwhile the same verb runs on a scratch copy of the document, so that the map makes room for the words as they come.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count

from argmap.model import map_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Argument, Claim, Placement, Stance
from argmap.model.tree import Tree, tree
from argmap.picture.translation import tr


class PendingKind(Enum):
    """What the words become."""

    ROOT = auto()
    ARGUMENT = auto()
    PREMISE = auto()
    REWORDING = auto()


@dataclass(frozen=True, slots=True)
class Draft:
    """Words on their way to the map.

    `target` is what a new argument is for or against, the argument that gets a further premise, or the claim that is
    said in other words. `after` is the sibling beside which the new claim stands; None: the last.
    """

    kind: PendingKind
    target: str | None = None
    stance: Stance = Stance.PRO
    after: str | None = None

    @property
    def label(self) -> str:
        """What the history calls it."""
        match self.kind:
            case PendingKind.ROOT:
                return tr("Add claim")
            case PendingKind.ARGUMENT if self.stance is Stance.PRO:
                return tr("Add reason")
            case PendingKind.ARGUMENT:
                return tr("Add objection")
            case PendingKind.PREMISE:
                return tr("Add co-premise")
            case PendingKind.REWORDING:
                return tr("Reword claim")


def write(edit: Edit, map: str, draft: Draft, text: str) -> str:
    """Write a draft to an edit; return the id of its claim. Raises what the verbs raise."""
    if draft.kind is PendingKind.REWORDING and draft.target is not None:
        map_commands.reword(edit, draft.target, text)
        return draft.target
    claim = map_commands.add_claim(edit, text, map)
    if draft.kind is PendingKind.ARGUMENT and draft.target is not None:
        map_commands.argue(edit, [claim], draft.stance, draft.target)
        open_up(edit, map, draft.target)
    elif draft.kind is PendingKind.PREMISE and draft.target is not None:
        into = edit.get(draft.target, Argument)
        joining = map_commands.argue(edit, [claim], into.stance, into.target)
        map_commands.join(edit, joining, into.id)
    if draft.after is not None:
        _stand_after(edit, map, claim, draft.after)
    return claim


def open_up(edit: Edit, map: str, target: str) -> None:
    """Unfold the claim under which something new stands, so that it can be seen."""
    while argument := edit.find(target, Argument):
        target = argument.target
    placement = map_commands.placement_of(edit, target, map)
    if placement is not None and placement.folded:
        map_commands.unfold(edit, map, target)


def _stand_after(edit: Edit, map: str, claim: str, after: str) -> None:
    on_map = tree(edit, map)
    mine = on_map.shown_by.get(claim)
    row = [a.premises[0] for a in on_map.reasons[mine.target]] if mine else list(on_map.roots)
    beside = on_map.shown_by.get(after)
    first = beside.premises[0] if beside else after
    if first in row and row.index(first) + 1 < len(row) and row[row.index(first) + 1] != claim:
        map_commands.order(edit, map, claim, row[row.index(first) + 1])


def about(document: Document, target: str, stance: Stance) -> Draft | None:
    """Return the draft of what speaks for or against a claim, or against an argument.

    Nothing can speak for an argument, so there it is a further premise.
    """
    if document.find(target, Argument) and stance is Stance.PRO:
        return Draft(PendingKind.PREMISE, target)
    there = document.find(target, Claim) or document.find(target, Argument)
    return Draft(PendingKind.ARGUMENT, target, stance) if there else None


def sibling(on_map: Tree, id: str) -> Draft | None:
    """Return the draft of a claim beside this claim, or of a further argument beside this one."""
    argument = on_map.arguments().get(id)
    if argument is None and id not in on_map.placements:
        return None
    mine = argument or on_map.shown_by.get(id)
    if mine is None:
        return Draft(PendingKind.ROOT, after=id)
    return Draft(PendingKind.ARGUMENT, mine.target, mine.stance, after=mine.premises[0])


def scratch(document: Document) -> Document:
    """Return a copy of the document for trying things out; what is made in it has ids that no document has."""
    numbers: Iterator[int] = count()
    return document.copy(lambda: f"scratch-{next(numbers)}")


def made(document: Document | Edit, map: str, claim: str) -> tuple[str, ...]:
    """Return the ids by which a claim is shown on a map: its own, and those of its arguments in order."""
    arguments = document.referrers(claim, Argument)
    placed = any(p.map == map for p in document.referrers(claim, Placement))
    return (claim, *sorted(a.id for a in arguments)) if placed and document.find(claim, Claim) else ()
