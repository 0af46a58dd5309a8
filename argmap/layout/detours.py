"""Right-angled ways from point to point that cross no card: A* (Hart, Nilsson and Raphael 1968) over the lines beside
the cards' edges."""

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from argmap.layout.graph import Rect

Corner = tuple[float, float]

CLEAR = 4.0
"""Free space between a way and the cards that it passes, in px."""
TURN = 40.0
"""What a corner costs, in px of way."""
MOST = 40_000
"""The most places that are looked at for one way; beyond them, it is drawn straight."""
AROUND = ((150.0, 2.0), (1200.0, 2.0), (1e9, 2.0), (1e9, -0.5))
"""How far beyond its ends a way may lead, and how far it keeps from cards, in px: one after the other."""
APART = 1.9
"""Space in px from a card below which a line seems to touch it."""
EDGE = 0.5
"""How far a way may come into a card, in px, for want of exactness."""


def is_clear(way: Sequence[Corner], cards: Sequence[Rect]) -> bool:
    """Return whether a way of right angles, or the points of its path, crosses no card."""
    return not any(_crosses(a, b, card, EDGE) for a, b in pairwise(way) for card in cards)


def passes(way: Sequence[Corner], cards: Sequence[Rect]) -> bool:
    """Return whether a way crosses no card, nor touches one that is at neither of its ends."""
    near = [card for card in cards if any(_crosses(a, b, card, -APART) for a, b in pairwise(way))]
    others = [card for card in near if not any(_crosses(end, end, card, -EDGE) for end in (way[0], way[-1]))]
    return not others and is_clear(way, near)


def keeps_clear(way: Sequence[Corner], cards: Sequence[Rect]) -> bool:
    """Return whether a way neither crosses nor touches a card, not even at its ends."""
    return not any(_crosses(a, b, card, -APART) for a, b in pairwise(way) for card in cards)


def _crosses(a: Corner, b: Corner, card: Rect, edge: float) -> bool:
    return (
        min(a[0], b[0]) < card.x + card.width - edge
        and max(a[0], b[0]) > card.x + edge
        and min(a[1], b[1]) < card.y + card.height - edge
        and max(a[1], b[1]) > card.y + edge
    )


def detour(start: Corner, ends: Sequence[Corner], cards: Sequence[Rect]) -> list[Corner]:
    """Return the shortest way from a place to one of the ends; straight to the first, over cards, if none is found."""
    for around, apart in AROUND:
        low_x, high_x = min(start[0], *(x for x, _ in ends)) - around, max(start[0], *(x for x, _ in ends)) + around
        low_y, high_y = min(start[1], *(y for _, y in ends)) - around, max(start[1], *(y for _, y in ends)) + around
        near = [c for c in cards if c.x < high_x and c.x + c.width > low_x and c.y < high_y and c.y + c.height > low_y]
        found = _Search(start, ends, near, apart).way()
        if found is not None and is_clear(found, cards):
            return found
    return [start, (start[0], ends[0][1]), ends[0]]


class _Search:
    """The grid of all lines at which a way may turn, and what of them is under cards."""

    def __init__(self, start: Corner, ends: Sequence[Corner], cards: Sequence[Rect], apart: float) -> None:
        places = [start, *ends]
        sides = {c.x - CLEAR for c in cards} | {c.x + c.width + CLEAR for c in cards}
        edges = {c.y - CLEAR for c in cards} | {c.y + c.height + CLEAR for c in cards}
        self._xs = sorted(sides | {x for x, _ in places})
        self._ys = sorted(edges | {y for _, y in places})
        self._start = self._at(start)
        self._goals = {self._at(end): end for end in ends}
        # whether the line to the next place is under a card, of each place
        self._right = [bytearray(len(self._xs)) for _ in self._ys]
        self._down = [bytearray(len(self._ys)) for _ in self._xs]
        for card in cards:
            left, right, top, bottom = card.x, card.x + card.width, card.y, card.y + card.height
            left, right, top, bottom = left - apart, right + apart, top - apart, bottom + apart
            i1, i2 = bisect_right(self._xs, left), bisect_left(self._xs, right)
            j1, j2 = bisect_right(self._ys, top), bisect_left(self._ys, bottom)
            for j in range(j1, j2):
                self._right[j][max(0, i1 - 1) : i2] = b"\1" * (i2 - max(0, i1 - 1))
            for i in range(i1, i2):
                self._down[i][max(0, j1 - 1) : j2] = b"\1" * (j2 - max(0, j1 - 1))

    def _at(self, place: Corner) -> tuple[int, int]:
        return bisect_left(self._xs, place[0]), bisect_left(self._ys, place[1])

    def _left(self, x: float, y: float) -> float:
        """Return how long a way must be at least from here to an end."""
        return min([abs(x - end[0]) + abs(y - end[1]) for end in self._goals.values()])

    def way(self) -> list[Corner] | None:
        """Return the corners of the shortest way, or None if there is none or it takes too long to find."""
        xs, ys, right, down = self._xs, self._ys, self._right, self._down
        first = (*self._start, 0)
        costs = {first: 0.0}
        came: dict[tuple[int, int, int], tuple[int, int, int]] = {}
        ahead = [(0.0, 0.0, first)]
        done = 0
        while ahead and done < MOST:
            _, cost, at = heapq.heappop(ahead)
            if cost > costs[at]:
                continue
            done += 1
            i, j, way = at
            if (i, j) in self._goals:
                return self._corners(came, at)
            near: list[tuple[int, int, int]] = []
            if i + 1 < len(xs) and not right[j][i]:
                near.append((i + 1, j, 1))
            if i and not right[j][i - 1]:
                near.append((i - 1, j, 1))
            if j + 1 < len(ys) and not down[i][j]:
                near.append((i, j + 1, 2))
            if j and not down[i][j - 1]:
                near.append((i, j - 1, 2))
            for after in near:
                x, y = xs[after[0]], ys[after[1]]
                turn = TURN if way not in (0, after[2]) else 0.0
                price = cost + abs(x - xs[i]) + abs(y - ys[j]) + turn
                if price < costs.get(after, float("inf")):
                    costs[after] = price
                    came[after] = at
                    heapq.heappush(ahead, (price + self._left(x, y), price, after))
        return None

    def _corners(
        self, came: dict[tuple[int, int, int], tuple[int, int, int]], at: tuple[int, int, int]
    ) -> list[Corner]:
        way = [at]
        while way[-1] in came:
            way.append(came[way[-1]])
        return [(self._xs[i], self._ys[j]) for i, j, _ in reversed(way)]
