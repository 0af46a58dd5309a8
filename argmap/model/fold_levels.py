"""The levels of a map, and down to which of them it can be read at once."""

from collections.abc import Iterator

from argmap.model.change import Change, Changed
from argmap.model.records import Placement
from argmap.model.tree import Tree

READABLE = 60
"""How many claims can be read at once; a map of more opens folded."""


def readable_level(tree: Tree, most: int = READABLE) -> int | None:
    """Return the deepest level down to which at most so many claims are shown, or None where all of them are.

    The main reasons are shown in any case, unless the claims without a target are too many alone.
    """
    shown = 0
    for level, claims in enumerate(_rows(tree)):
        shown += len(claims)
        if shown > most:
            return 0 if level == 0 else max(1, level - 1)
    return None


def folds_alone(change: Change) -> bool:
    """Return whether a change folds and unfolds, and does nothing else."""
    return bool(change.steps) and all(
        isinstance(step, Changed) and step.kind is Placement and step.fields.keys() == {"folded"}
        for step in change.steps.values()
    )


def folds_at(tree: Tree, level: int) -> frozenset[str]:
    """Return the claims to fold so that what is below a level is hidden, and opens one level at a time."""
    return frozenset(claim for claims in tree.levels[level:] for claim in claims if tree.reasons.get(claim))


def _rows(tree: Tree) -> Iterator[list[str]]:
    """Yield the claims level by level, each once, but not what is below folded claims."""
    row, seen = list(tree.roots), set(tree.roots)
    while row:
        yield row
        open = [claim for claim in row if not tree.folded(claim)]
        below = dict.fromkeys(p for claim in open for a, _ in tree.below(claim) for p in a.premises)
        row = [claim for claim in below if claim not in seen]
        seen.update(row)
