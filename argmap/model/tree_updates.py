"""The tree of a map after a change, made from the tree before it: only what the change reaches is looked at."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from argmap.model.records import Argument, Map, Placement, Record, Records
from argmap.model.tree import Tree, tree

MANY = 400
"""The most records for which this is quicker than making the tree anew."""
Pairs = Mapping[str, tuple[Record | None, Record | None]]
"""Records by id, each before and after a change; None where there was none."""


def updated(before: Tree, document: Records, records: Pairs) -> Tree:
    """Return what `tree` returns for the map in a document, in which these records have changed since `before`.

    Folds of the view are kept. Raises KeyError where the map is gone.
    """
    if len(records) > MANY:
        return tree(document, before.map.id).viewed(before.view_folded, before.view_unfolded)
    map = document.find(before.map.id, Map)
    if map is None:
        raise KeyError(before.map.id)
    placements, placed = _placements(before, records)
    reached = _reached(before, document, records, placed)
    here = _on_map(before, document, placements, reached)
    gone = [argument for id in reached if (argument := before.argument(id)) is not None]

    def order(claim: str) -> tuple[str, str]:
        return placements[claim].order, claim

    def key(argument: Argument) -> tuple[str, str, str]:
        return (*order(argument.premises[0]), argument.id)

    reasons = _regrouped(before.reasons, gone, here.values(), lambda a: (a.target,), key)
    stands_by = _regrouped(before.stands_by, gone, here.values(), lambda a: a.premises, key)
    unsure = placed.union(*(a.premises for a in gone), *(a.premises for a in here.values()))
    roots = [root for root in before.roots if root not in unsure]
    roots += [claim for claim in unsure if claim in placements and claim not in stands_by]
    after = Tree(
        map=map,
        placements=placements,
        roots=tuple(sorted(roots, key=order)),
        reasons=reasons,
        stands_by=stands_by,
        view_folded=before.view_folded,
        view_unfolded=before.view_unfolded,
    )
    if not any(_counts_for_others(one, claim) for claim in unsure for one in (before, after)):
        after.take_over(before, gone, here.values())
    return after


def _counts_for_others(on_map: Tree, claim: str) -> bool:
    """Return whether it may depend on the place of a claim below which argument others are shown, or it itself."""
    stands_by = on_map.stands_by.get(claim, ())
    return claim in on_map.reasons or len(stands_by) > 1 or any(a.id in on_map.reasons for a in stands_by)


def _placements(before: Tree, records: Pairs) -> tuple[dict[str, Placement], set[str]]:
    """Return the placements on the map, and the claims that were put on it, moved on it or taken from it."""
    map, placed, found = before.map.id, set[str](), dict(before.placements)
    for old, _ in records.values():
        if isinstance(old, Placement) and old.map == map:
            placed.add(old.claim)
            found.pop(old.claim, None)
    for _, new in records.values():
        if isinstance(new, Placement) and new.map == map:
            placed.add(new.claim)
            found[new.claim] = new
    stay = {claim for claim in placed if _same_place(before.placements.get(claim), found.get(claim))}
    return found, placed - stay


def _same_place(one: Placement | None, other: Placement | None) -> bool:
    return one is not None and other is not None and one.order == other.order


def _reached(before: Tree, document: Records, records: Pairs, placed: Iterable[str]) -> set[str]:
    """Return the arguments that may have come onto the map, gone from it or changed on it."""
    ahead = [id for id, pair in records.items() if any(isinstance(record, Argument) for record in pair)]
    for claim in placed:
        ahead += [a.id for a in document.referrers(claim, Argument)]
        ahead += [a.id for a in (*before.reasons.get(claim, ()), *before.stands_by.get(claim, ()))]
    reached: set[str] = set()
    while ahead:
        id = ahead.pop()
        if id not in reached:
            reached.add(id)
            ahead += [a.id for a in document.referrers(id, Argument, "target")]
            ahead += [a.id for a in before.reasons.get(id, ())]
    return reached


def _on_map(
    before: Tree, document: Records, placements: Mapping[str, Placement], reached: set[str]
) -> dict[str, Argument]:
    """Return those of the reached arguments that are on the map now: an undercut falls with what it undercuts."""
    found = [argument for id in sorted(reached) if (argument := document.find(id, Argument)) is not None]
    open = [argument for argument in found if all(premise in placements for premise in argument.premises)]
    here: dict[str, Argument] = {}
    more = True
    while more:
        more = False
        for argument in open:
            target = argument.target
            stays = target not in reached and before.argument(target) is not None
            if argument.id not in here and (target in placements or target in here or stays):
                here[argument.id] = argument
                more = True
    return here


def _regrouped(
    groups: Mapping[str, tuple[Argument, ...]],
    gone: Iterable[Argument],
    here: Iterable[Argument],
    of: Callable[[Argument], Iterable[str]],
    key: Callable[[Argument], tuple[str, str, str]],
) -> dict[str, tuple[Argument, ...]]:
    """Return groups of arguments without those that are gone and with those that are here, each group in its order."""
    gone, here = tuple(gone), tuple(here)
    found, out = dict(groups), {argument.id for argument in (*gone, *here)}
    members: dict[str, list[Argument]] = {id: [] for argument in gone for id in of(argument)}
    for id, argument in _members(here, of):
        members.setdefault(id, []).append(argument)
    for id, new in members.items():
        group = [argument for argument in groups.get(id, ()) if argument.id not in out] + new
        if group:
            found[id] = tuple(sorted(group, key=key))
        else:
            found.pop(id, None)
    return found


def _members(arguments: Iterable[Argument], of: Callable[[Argument], Iterable[str]]) -> Iterator[tuple[str, Argument]]:
    for argument in arguments:
        for id in of(argument):
            yield id, argument
