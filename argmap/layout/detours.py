"""Right-angled ways from point to point that cross no card: Dijkstra over the lines beside the cards' edges."""

import heapq
from collections.abc import Sequence
from itertools import pairwise

from argmap.layout.graph import Rect

Corner = tuple[float, float]

CLEAR = 6.0
"""Free space between a way and the cards that it passes, in px."""
TURN = 40.0
"""What a corner costs, in px of way."""
MOST = 60
"""The most cards in whose midst a way is searched; with more it is drawn straight."""
AROUND = 120.0
"""How far beyond its ends a way may lead, in px."""


def is_clear(way: Sequence[Corner], cards: Sequence[Rect]) -> bool:
    """Return whether a way of right angles, or the points of its path, crosses no card."""
    return not any(_crosses(a, b, card) for a, b in pairwise(way) for card in cards)


def _crosses(a: Corner, b: Corner, card: Rect) -> bool:
    return (
        min(a[0], b[0]) < card.x + card.width - 0.5
        and max(a[0], b[0]) > card.x + 0.5
        and min(a[1], b[1]) < card.y + card.height - 0.5
        and max(a[1], b[1]) > card.y + 0.5
    )


def detour(start: Sequence[Corner], end: Corner, cards: Sequence[Rect]) -> list[Corner]:
    """Return the way that goes on from the last corner of `start` to the end; straight over cards if none is found."""
    here = start[-1]
    low_x, high_x = min(here[0], end[0]) - AROUND, max(here[0], end[0]) + AROUND
    low_y, high_y = min(here[1], end[1]) - AROUND, max(here[1], end[1]) + AROUND
    near = [
        card
        for card in cards
        if card.x < high_x and card.x + card.width > low_x and card.y < high_y and card.y + card.height > low_y
    ]
    if len(near) <= MOST and (found := _searched(here, end, near)) is not None:
        return [*start, *found[1:]]
    return [*start, (here[0], end[1]), end]


def _searched(start: Corner, end: Corner, cards: Sequence[Rect]) -> list[Corner] | None:
    xs = sorted({start[0], end[0], *(c.x - CLEAR for c in cards), *(c.x + c.width + CLEAR for c in cards)})
    ys = sorted({start[1], end[1], *(c.y - CLEAR for c in cards), *(c.y + c.height + CLEAR for c in cards)})
    first = (xs.index(start[0]), ys.index(start[1]), 0)
    goal = (xs.index(end[0]), ys.index(end[1]))
    costs: dict[tuple[int, int, int], float] = {first: 0.0}
    came: dict[tuple[int, int, int], tuple[int, int, int]] = {}
    ahead: list[tuple[float, tuple[int, int, int]]] = [(0.0, first)]
    while ahead:
        cost, at = heapq.heappop(ahead)
        if cost > costs[at]:
            continue
        i, j, way = at
        if (i, j) == goal:
            return _corners(came, at, xs, ys)
        here = (xs[i], ys[j])
        for di, dj in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            ni, nj = i + di, j + dj
            if not (0 <= ni < len(xs) and 0 <= nj < len(ys)):
                continue
            there = (xs[ni], ys[nj])
            if any(_crosses(here, there, card) for card in cards):
                continue
            turned = 1 if di else 2
            price = cost + abs(there[0] - here[0]) + abs(there[1] - here[1]) + (TURN if way not in (0, turned) else 0.0)
            after = (ni, nj, turned)
            if price < costs.get(after, float("inf")):
                costs[after] = price
                came[after] = at
                heapq.heappush(ahead, (price, after))
    return None


def _corners(
    came: dict[tuple[int, int, int], tuple[int, int, int]], at: tuple[int, int, int], xs: list[float], ys: list[float]
) -> list[Corner]:
    way = [at]
    while way[-1] in came:
        way.append(came[way[-1]])
    return [(xs[i], ys[j]) for i, j, _ in reversed(way)]
