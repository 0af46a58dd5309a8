"""Take places from outside and make them ours: order and space for certain, parents over their children."""

from itertools import pairwise

from argmap.layout.rows import Forest, Row
from argmap.layout.tidy import Laid, middle_wished, outline


def settle(forest: Forest, rows: list[Row], places: dict[int, float], gap: float) -> Laid:
    """A subtree laid out from rough `places`; `rows` with the topmost first, each level from left to right.

    Neighbors that stand too close or in the wrong order are pushed apart. Then, from the lowest level up, each row
    goes as far towards the middle of its children as its neighbors let it.
    """
    levels: list[list[Row]] = []
    for row in rows:
        if row.level - rows[0].level == len(levels):
            levels.append([])
        levels[-1].append(row)
    for level in levels:
        for before, row in pairwise(level):
            least = places[before.index] + (before.width + row.width) / 2 + gap
            places[row.index] = max(places[row.index], least)
    for level in reversed(levels[:-1]):
        wishes = [middle_wished(forest, row, places) if row.children else places[row.index] for row in level]
        for at in (*range(len(level)), *reversed(range(len(level)))):
            row = level[at]
            place = wishes[at]
            if at + 1 < len(level):
                after = level[at + 1]
                place = min(place, places[after.index] - (row.width + after.width) / 2 - gap)
            if at:
                before = level[at - 1]
                place = max(place, places[before.index] + (before.width + row.width) / 2 + gap)
            places[row.index] = place
    here = places[rows[0].index]
    seen = {index: place - here for index, place in places.items()}
    return Laid(seen, outline(rows, seen))
