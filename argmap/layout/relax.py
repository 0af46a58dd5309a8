"""Take places from outside and make them ours: order and space for certain, parents over their children.

The passes up and down are those of Sugiyama, Tagawa and Toda (1981), on a tree that already has its order.
"""

import math
from itertools import pairwise

from argmap.layout.spanning_tree import Forest, Row
from argmap.layout.tidy import Laid, middle_wished, outline

ROUNDS = 4
"""How often to go up and down at most."""
ENOUGH = 1.0
"""Less than so many px moved in a round, and it is the last."""


def relax(forest: Forest, rows: list[Row], places: dict[int, float], gap: float) -> Laid:
    """A subtree laid out from rough `places`; `rows` with the topmost first, each level from left to right.

    Neighbors that stand too close or in the wrong order are pushed apart. Then rows go as far towards the middle
    of their children, and families with all that hangs below them towards their parent, as their neighbors let
    them. The subtree does not get wider by it.
    """
    top = rows[0].level
    levels: list[list[Row]] = []
    at: dict[int, int] = {}
    for row in rows:
        if row.level - top == len(levels):
            levels.append([])
        at[row.index] = len(levels[-1])
        levels[-1].append(row)
    for level in levels:
        for before, row in pairwise(level):
            least = places[before.index] + (before.width + row.width) / 2 + gap
            places[row.index] = max(places[row.index], least)

    def bounds(first: Row, last: Row) -> tuple[float, float]:
        """How far the rows from first to last of one level may go: left, as a negative number, and right."""
        level = levels[first.level - top]
        low, high = -math.inf, math.inf
        if at[first.index]:
            before = level[at[first.index] - 1]
            low = places[before.index] + (before.width + first.width) / 2 + gap - places[first.index]
        if at[last.index] + 1 < len(level):
            after = level[at[last.index] + 1]
            high = places[after.index] - (after.width + last.width) / 2 - gap - places[last.index]
        return min(low, 0.0), max(high, 0.0)

    for _ in range(ROUNDS):
        moved = 0.0
        for level in reversed(levels[:-1]):
            for row in (*level, *reversed(level)):
                if row.children:
                    low, high = bounds(row, row)
                    wish = middle_wished(forest, row, places) - places[row.index]
                    step = min(max(wish, low), high)
                    places[row.index] += step
                    moved += abs(step)
        for row in rows:
            if row.children:
                below = _below(forest, row)
                limits = [bounds(level[0], level[-1]) for level in below]
                wish = places[row.index] - middle_wished(forest, row, places)
                step = min(max(wish, *(low for low, _ in limits)), *(high for _, high in limits))
                if abs(step) > 0.01:
                    moved += abs(step)
                    for level in below:
                        for each in level:
                            places[each.index] += step
        if moved < ENOUGH:
            break
    here = places[rows[0].index]
    seen = {index: place - here for index, place in places.items()}
    return Laid(seen, outline(rows, seen))


def _below(forest: Forest, row: Row) -> list[list[Row]]:
    levels = [[forest.rows[child] for child in row.children]]
    while below := [forest.rows[child] for each in levels[-1] for child in each.children]:
        levels.append(below)
    return levels
