"""Group things by how alike they are: average linkage, in n log n of the pairs that are alike at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Limits:
    """What keeps groups useful.

    Two groups become one where their members are alike by `alike` on average, and where one of them has fewer than
    `few` members by `hardly`; never where they would have more than `most`.
    """

    alike: float
    hardly: float
    few: int
    most: int


@dataclass(frozen=True, slots=True)
class LinkedGroup:
    """Things that belong together, in order, and the seed that they joined, by its index; None for a new group."""

    members: tuple[int, ...]
    seed: int | None


def linked(
    size: int, likeness: Mapping[Pair, float], limits: Limits, seeds: Sequence[Iterable[int]] = ()
) -> list[LinkedGroup]:
    """Return the things 0 … size - 1 in groups; pairs that `likeness` does not name are not alike at all.

    `seeds` are groups that exist already: they take in others, whatever size they have, and never become one.
    """
    groups = _Groups(size, likeness, seeds)
    groups.merge(limits.alike, limits.most, limits.most)
    groups.merge(limits.hardly, limits.most, limits.few)
    return groups.result()


class _Groups:
    """Groups, with the sum of the likenesses between each two; a merged group has a new number."""

    def __init__(self, size: int, likeness: Mapping[Pair, float], seeds: Sequence[Iterable[int]]) -> None:
        self._members: dict[int, list[int]] = {number: list(seed) for number, seed in enumerate(seeds)}
        self._seed = {number: number for number in self._members}
        group = {thing: number for number, members in self._members.items() for thing in members}
        for thing in range(size):
            if thing not in group:
                group[thing] = len(self._members)
                self._members[group[thing]] = [thing]
        self._next = len(self._members)
        self._sums: dict[int, dict[int, float]] = {number: {} for number in self._members}
        for (one, two), alike in likeness.items():
            first, second = group[one], group[two]
            if first != second and not self._both_seeded(first, second):
                total = self._sums[first].get(second, 0.0) + alike
                self._sums[first][second] = self._sums[second][first] = total

    def _both_seeded(self, one: int, two: int) -> bool:
        return one in self._seed and two in self._seed

    def merge(self, floor: float, most: int, few: int) -> None:
        """Merge the two groups most alike while they reach the floor and fit: `most` together, one less than `few`."""
        heap: list[tuple[float, int, int]] = []
        for one, sums in self._sums.items():
            heap += [entry for two in sums if one < two and (entry := self._entry(one, two, floor, most, few))]
        heapify(heap)
        while heap:
            _, one, two = heappop(heap)
            if one in self._members and two in self._members:  # else it is old news
                made = self._join(one, two)
                for other in self._sums[made]:
                    if entry := self._entry(other, made, floor, most, few):
                        heappush(heap, entry)

    def _entry(self, one: int, two: int, floor: float, most: int, few: int) -> tuple[float, int, int] | None:
        first, second = len(self._members[one]), len(self._members[two])
        alike = self._sums[one][two] / (first * second)
        fits = alike >= floor and min(first, second) < few and (first + second <= most or self._seeded(one, two))
        return (-alike, one, two) if fits else None

    def _seeded(self, one: int, two: int) -> bool:
        return one in self._seed or two in self._seed

    def _join(self, one: int, two: int) -> int:
        made, self._next = self._next, self._next + 1
        self._members[made] = self._members.pop(one) + self._members.pop(two)
        for gone in (one, two):
            if gone in self._seed:
                self._seed[made] = self._seed.pop(gone)
        sums: dict[int, float] = {}
        for gone in (one, two):
            for other, alike in self._sums.pop(gone).items():
                if other in self._members:
                    del self._sums[other][gone]
                    if not self._both_seeded(made, other):
                        sums[other] = sums.get(other, 0.0) + alike
        self._sums[made] = sums
        for other, alike in sums.items():
            self._sums[other][made] = alike
        return made

    def result(self) -> list[LinkedGroup]:
        """Return the groups as they stand."""
        return [LinkedGroup(tuple(sorted(m)), self._seed.get(number)) for number, m in self._members.items()]
