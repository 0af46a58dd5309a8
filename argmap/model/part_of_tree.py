"""A part of a map's tree, as if the map had no other claims: a branch with the way to it, or what fits a filter."""

from collections.abc import Iterable
from dataclasses import replace

from argmap.model.tree import Tree


def part_of(tree: Tree, claims: frozenset[str]) -> Tree:
    """Return the part of a tree that has these claims, and the arguments among them. Its folds are those of the tree.

    A claim whose target is not among them is a root.
    """
    whole = tree.complete
    placements = {id: whole.placements[id] for id in whole.placements if id in claims}
    here: dict[str, bool] = {}

    def stays(argument_id: str) -> bool:
        """Return whether an argument is among these claims; an undercut falls with the argument that it undercuts."""
        way: list[str] = []
        id, found = argument_id, True
        while id not in placements:
            if id in here:
                found = here[id]
                break
            argument = whole.argument(id)
            if argument is None or id in way or not all(premise in placements for premise in argument.premises):
                found = False
                break
            way.append(id)
            id = argument.target
        here.update(dict.fromkeys(way, found))
        return found

    def order(claim: str) -> tuple[str, str]:
        return placements[claim].order, claim

    reasons = {
        target: kept
        for target, arguments in whole.reasons.items()
        if (target in placements or target not in whole.placements)
        and (kept := tuple(argument for argument in arguments if stays(argument.id)))
    }
    stands_by = {
        claim: kept
        for claim in placements
        if (kept := tuple(argument for argument in whole.stands_by.get(claim, ()) if stays(argument.id)))
    }
    return replace(
        whole,
        placements=placements,
        roots=tuple(sorted((claim for claim in placements if claim not in stands_by), key=order)),
        reasons=reasons,
        stands_by=stands_by,
        view_folded=tree.view_folded,
        view_unfolded=tree.view_unfolded,
        whole=whole,
    )


def with_ways(tree: Tree, claims: Iterable[str]) -> frozenset[str]:
    """Return claims with the way from the roots to each of them, and with the co-premises on it."""
    found: set[str] = set()
    ahead = [claim for claim in claims if claim in tree.placements]
    while ahead:
        claim = ahead.pop()
        if claim in found:
            continue
        found.add(claim)
        argument = tree.shown_by.get(claim)
        while argument is not None:
            ahead += argument.premises
            target = tree.argument(argument.target)
            if target is None:
                ahead.append(argument.target)
            argument = target
    return frozenset(found)


def branch_with_way(tree: Tree, claim: str) -> frozenset[str]:
    """Return a claim with all that hangs on it and on its own argument, and the way to it from the root."""
    found: set[str] = set()
    ahead = [claim]
    if (mine := tree.shown_by.get(claim)) is not None:
        ahead += [premise for undercut, _ in tree.below(mine.id) for premise in undercut.premises]
    while ahead:
        id = ahead.pop()
        if id not in found:
            found.add(id)
            ahead += [premise for argument, _ in tree.below(id) for premise in argument.premises]
    return with_ways(tree, [claim]) | found
