"""Members added to and removed from a tuple that is a set in meaning: tags, aliases, premises, passages."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Each = TypeVar("Each", str, int | str)

Placed = tuple[tuple[int, str], ...]
"""Members with their positions, in order."""


@dataclass(frozen=True, slots=True)
class Members:
    """Removed members with their positions before, and added members with their positions after.

    One that is both has moved. Two people who each add a member do not contradict each other: members are found by
    what they are, and positions only say where one is put.
    """

    removed: Placed = ()
    added: Placed = ()

    def inverse(self) -> "Members":
        """Return the inverse: members removed and added exchanged."""
        return Members(self.added, self.removed)

    def fits(self, members: Collection[str]) -> bool:
        """Return whether all removed members are there, and none of the added ones."""
        gone = {member for _, member in self.removed}
        return gone <= set(members) and not any(m in members and m not in gone for _, m in self.added)

    def applied(self, members: Iterable[str]) -> tuple[str, ...]:
        """Return the members after the change; one that is there already is not added again."""
        return tuple(_applied(self, members))

    def then(self, later: "Members") -> "Members":
        """Return this and a later one as one.

        Members that neither names are unknown, so they are played by numbers.
        """
        every = (*self.removed, *self.added, *later.removed, *later.added)
        before: list[int | str] = list(range(1 + max((place for place, _ in every), default=0) + len(every)))
        for place, member in self.removed:
            before[place] = member
        between = _applied(self, before)
        for place, member in later.removed:
            if member not in between and isinstance(between[place], int):
                before[before.index(between[place])] = between[place] = member
        after = _applied(later, between)
        if before == after:
            return Members()
        return _told(before, after, {each for each in before if isinstance(each, int)})


def difference(before: Sequence[str], after: Sequence[str]) -> Members | None:
    """Return what leads from one tuple to another, or None where one holds a member twice."""
    places = {member: place for place, member in enumerate(after)}
    if len(places) < len(after) or len(set(before)) < len(before):
        return None
    kept: set[int | str] = set()
    last = -1
    for member in before:
        if places.get(member, -1) > last:
            last = places[member]
            kept.add(member)
    return _told(before, after, kept)


def _told(before: Sequence[int | str], after: Sequence[int | str], kept: Collection[int | str]) -> Members:
    removed, added = (
        tuple((place, each) for place, each in enumerate(side) if each not in kept and isinstance(each, str))
        for side in (before, after)
    )
    return Members(removed, added)


def _applied(members: Members, all: Iterable[Each]) -> list[Each]:
    gone = {member for _, member in members.removed}
    left = [each for each in all if each not in gone]
    there = set(left)
    for place, member in members.added:
        if member not in there:
            left.insert(place, member)
    return left
