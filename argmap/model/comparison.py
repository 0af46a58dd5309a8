"""What differs between two states of a document, claim by claim on each map, and both in one document to be shown."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Placement, Record, Source, Speaker, Stance
from argmap.model.tree import Tree, tree

_Place = tuple[str, Stance | None, frozenset[str]]
"""What a claim stands below, on which side, and with which co-premises."""


class Difference(StrEnum):
    """The ways in which a claim on a map can differ between two states. `DETAILS`: its note, tags or quotations."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    PARENT = "parent"
    SIDE = "side"
    PREMISES = "premises"
    ORDER = "order"
    DETAILS = "details"


MOVED = frozenset({Difference.PARENT, Difference.SIDE, Difference.PREMISES, Difference.ORDER})
"""The differences of a claim that stands elsewhere on its map."""


@dataclass(frozen=True, slots=True)
class ClaimDifference:
    """A claim that differs on a map, with its words in the earlier and the later state; "" where it is not there."""

    map: str
    claim: str
    ways: frozenset[Difference]
    before: str
    after: str

    @property
    def words(self) -> str:
        """The words of the claim, the later ones if it has them."""
        return self.after or self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """The claims that differ, in reading order map by map, and the number of other things that do.

    `document` is the later state with the removed claims in the places that they had.
    """

    differences: tuple[ClaimDifference, ...]
    others: int
    document: Document

    def count(self, *ways: Difference) -> int:
        """Return how many claims differ in one of these ways."""
        wanted = frozenset(ways)
        return sum(not wanted.isdisjoint(found.ways) for found in self.differences)

    def on(self, map: str | None) -> dict[str, frozenset[Difference]]:
        """Return for each claim that differs on a map how it does."""
        return {found.claim: found.ways for found in self.differences if found.map == map}


def compare(before: Document, after: Document) -> Comparison:
    """Return what differs in a later state of a document."""
    both = _with_removed(before, after)
    found: list[ClaimDifference] = []
    for map in sorted(after.all(Map), key=lambda map: (map.order, map.id)):
        found += _on_map(before, after, both, map.id)
    kinds = (Map, Source, Speaker)
    others = sum(before.find(id, kind) != after.find(id, kind) for kind in kinds for id in _ids(kind, before, after))
    return Comparison(tuple(found), others, both)


def _ids(kind: type[Record], *documents: Document) -> set[str]:
    return {record.id for document in documents for record in document.all(kind)}


def _on_map(before: Document, after: Document, both: Document, map: str) -> Iterator[ClaimDifference]:
    new = tree(after, map)
    old = tree(before, map) if before.find(map, Map) else Tree(new.map, {}, (), {}, {})
    moves = _moves(old, new)
    for claim, _, _ in tree(both, map).walk():
        was, now = before.find(claim, Claim), after.find(claim, Claim)
        if claim not in old.placements or was is None:
            ways = {Difference.ADDED}
        elif claim not in new.placements or now is None:
            ways = {Difference.REMOVED}
        else:
            ways = moves[claim]
            if was.text != now.text:
                ways.add(Difference.REWORDED)
            if replace(was, text=now.text) != now:
                ways.add(Difference.DETAILS)
        if ways:
            earlier = was.text if was is not None and claim in old.placements else ""
            later = now.text if now is not None and claim in new.placements else ""
            yield ClaimDifference(map, claim, frozenset(ways), earlier, later)


def _moves(old: Tree, new: Tree) -> dict[str, set[Difference]]:
    """Return for each claim on both trees the ways in which it stands elsewhere."""
    ways: dict[str, set[Difference]] = defaultdict(set)
    common = [claim for claim in new.placements if claim in old.placements]
    for claim in common:
        was, now = set(_places(old, claim, new)), set(_places(new, claim, old))
        if {target for target, _, _ in was} != {target for target, _, _ in now}:
            ways[claim].add(Difference.PARENT)
        elif {place[:2] for place in was} != {place[:2] for place in now}:
            ways[claim].add(Difference.SIDE)
        elif was != now:
            ways[claim].add(Difference.PREMISES)
        if (old.placements[claim].pin) != new.placements[claim].pin:
            ways[claim].add(Difference.ORDER)
    for claim in _out_of_order(old, new, [claim for claim in common if not ways[claim]]):
        ways[claim].add(Difference.ORDER)
    return ways


def _places(on_map: Tree, claim: str, other: Tree) -> Iterator[_Place]:
    """Yield where a claim stands; co-premises that are not on the other map do not count: they are news themselves."""
    for argument in on_map.stands_by.get(claim, ()):
        beside = frozenset(premise for premise in argument.premises if premise != claim and premise in other.placements)
        yield argument.target, argument.stance, beside


def _out_of_order(old: Tree, new: Tree, stayed: list[str]) -> Iterator[str]:
    """Yield the fewest claims without whose moving their siblings would stand in the former order."""
    places = {claim: place for place, (claim, _, _) in enumerate(old.walk())}
    families: dict[object, list[str]] = defaultdict(list)
    still = set(stayed)
    for claim, _, argument in new.walk():
        if claim in still:
            families[(argument.target, argument.stance) if argument else None].append(claim)
    for family in families.values():
        kept = set(_longest_rise([places[claim] for claim in family]))
        yield from (claim for claim in family if places[claim] not in kept)


def _longest_rise(numbers: Iterable[int]) -> Iterator[int]:
    """Yield, last first, a longest series of numbers that rises, without those in between."""
    ends: list[int] = []
    follows: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_left(ends, number)
        follows[number] = ends[place - 1] if place else None
        ends[place : place + 1] = [number]
    last = ends[-1] if ends else None
    while last is not None:
        yield last
        last = follows[last]


def _with_removed(before: Document, after: Document) -> Document:
    """Return the later state with the claims that were removed from its maps, where they stood.

    What was removed hangs only on what it hung on before, and nothing that is still there hangs on it anew, so that no
    circle can come about.
    """
    gone = {
        placement.id: placement
        for placement in before.all(Placement)
        if after.find(placement.map, Map) and not _stands(after, placement)
    }
    if not gone:
        return after.copy()
    records: dict[str, Record | None] = dict(gone)
    removed = {placement.claim for placement in gone.values()}
    lost = {claim for claim in removed if after.find(claim, Claim) is None}
    for claim in lost:
        said = before.get(claim, Claim)
        records[claim] = replace(said, passages=tuple(id for id in said.passages if after.record(id)))
    known = {argument.id for argument in after.all(Argument)}
    waiting = {argument.id: argument for claim in lost for argument in before.referrers(claim, Argument, "premises")}
    while waiting:
        ready = {id: found for id, found in waiting.items() if _target_is_there(found, after, lost, known)}
        if not ready:
            break
        for id, argument in ready.items():
            del waiting[id]
            records[id] = _held(argument, after.find(id, Argument), lost)
        known |= ready.keys()
    return after.with_records(records)


def _stands(document: Document, placement: Placement) -> bool:
    return any(other.map == placement.map for other in document.referrers(placement.claim, Placement))


def _target_is_there(argument: Argument, after: Document, lost: set[str], known: set[str]) -> bool:
    return argument.target in lost or argument.target in known or after.find(argument.target, Claim) is not None


def _held(argument: Argument, now: Argument | None, lost: set[str]) -> Argument:
    """Return an argument with its premises that are no more, beside those that it has now."""
    if now is None:
        return replace(argument, premises=tuple(claim for claim in argument.premises if claim in lost))
    kept = [claim for claim in argument.premises if claim in lost or claim in now.premises]
    return replace(now, premises=(*kept, *(claim for claim in now.premises if claim not in kept)))
