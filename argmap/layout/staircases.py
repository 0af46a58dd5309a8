"""Sets of sizes of which none is beaten in both width and height, and how they add up.

After Stockmeyer, "Optimal orientations of cells in slicing floorplan designs" (1983): what stands below each other adds
its heights at every width, what stands side by side adds its widths at every height.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

Cut = tuple[int, ...]
"""How many items stand in each column, from left to right."""


class Stairs(NamedTuple):
    """Sizes from narrow and high to wide and low, each with the cut by which it comes about."""

    widths: list[float]
    heights: list[float]
    cuts: list[Cut]


def of_shapes(shapes: Iterable[tuple[float, float]]) -> Stairs:
    """Return the sizes in which one card can be drawn."""
    return best((width, height, ()) for width, height in shapes)


def best(sizes: Iterable[tuple[float, float, Cut]]) -> Stairs:
    """Return those sizes that no other one beats in both width and height."""
    widths: list[float] = []
    heights: list[float] = []
    cuts: list[Cut] = []
    least = math.inf
    for width, height, cut in sorted(sizes):
        if height < least:
            least = height
            widths.append(width)
            heights.append(height)
            cuts.append(cut)
    return Stairs(widths, heights, cuts)


def thinned(stairs: Stairs, most: int) -> Stairs:
    """Return at most about `most` of the sizes: of those with like proportions the one with the least area.

    Near the square they are told apart more finely, since what a page is made of is not far from it.
    """
    widths, heights, cuts = stairs
    count = len(widths)
    if count <= most:
        return stairs
    first = _proportion(widths[0] / heights[0])
    step = (_proportion(widths[-1] / heights[-1]) - first) / (most - 1)
    if step <= 0:
        return Stairs(widths[:1], heights[:1], cuts[:1])
    kept: list[int] = []
    slot, least = -1, math.inf
    for at in range(count):
        here = int((_proportion(widths[at] / heights[at]) - first) / step + 0.5)
        area = widths[at] * heights[at]
        if here != slot:
            kept.append(at)
            slot, least = here, area
        elif area < least and at < count - 1 and kept[-1] != 0:
            kept[-1] = at
            least = area
    if kept[-1] != count - 1:
        kept.append(count - 1)
    return Stairs([widths[i] for i in kept], [heights[i] for i in kept], [cuts[i] for i in kept])


def _proportion(ratio: float) -> float:
    return math.asinh(2.0 * math.log(ratio))


def below_each_other(parts: Sequence[Stairs], gaps: float, indent: float = 0.0, cut: Cut = ()) -> Stairs:
    """Return the sizes of a column: at each width the heights add up, with `gaps` between them in all."""
    if len(parts) == 1:
        (widths, heights, _), more = parts[0], gaps
        return Stairs([w + indent for w in widths], [h + more for h in heights], [cut] * len(widths))
    least = max([part.widths[0] for part in parts])
    height = gaps
    falls: list[tuple[float, float]] = []
    for widths, heights, _ in parts:
        at = bisect_right(widths, least)
        before = heights[at - 1]
        height += before
        for width, now in zip(widths[at:], heights[at:], strict=True):
            falls.append((width, now - before))
            before = now
    falls.sort()
    made, high = [least + indent], [height]
    for width, fall in falls:
        height += fall
        if width + indent == made[-1]:
            high[-1] = height
        else:
            made.append(width + indent)
            high.append(height)
    return Stairs(made, high, [cut] * len(made))


def on_top(card: Stairs, below: Stairs, gap: float) -> list[tuple[float, float, Cut]]:
    """Return the sizes of a card with something below it, whose cuts they get."""
    widths, heights, _ = card
    under, lows, cuts = below
    i = j = 0
    width = max(widths[0], under[0])
    many, more = len(widths), len(under)
    made: list[tuple[float, float, Cut]] = []
    while True:
        while i + 1 < many and widths[i + 1] <= width:
            i += 1
        while j + 1 < more and under[j + 1] <= width:
            j += 1
        made.append((width, heights[i] + gap + lows[j], cuts[j]))
        if i + 1 < many and (j + 1 >= more or widths[i + 1] <= under[j + 1]):
            width = widths[i + 1]
        elif j + 1 < more:
            width = under[j + 1]
        else:
            return made


def beside(left: Stairs, right: Stairs, gap: float, size: int) -> list[tuple[float, float, Cut]]:
    """Return the sizes of columns with one more column of `size` items at their right: at each height widths add up."""
    widths, heights, cuts = left
    others, highs, _ = right
    i, j = len(widths) - 1, len(others) - 1
    height = max(heights[i], highs[j])
    made: list[tuple[float, float, Cut]] = []
    while True:
        while i and heights[i - 1] <= height:
            i -= 1
        while j and highs[j - 1] <= height:
            j -= 1
        made.append((widths[i] + gap + others[j], height, (*cuts[i], size)))
        if i and (not j or heights[i - 1] <= highs[j - 1]):
            height = heights[i - 1]
        elif j:
            height = highs[j - 1]
        else:
            return made


def lowest(stairs: Stairs, width: float) -> int:
    """Return the index of the lowest size not wider than `width`; of the narrowest if all are."""
    return max(0, bisect_right(stairs.widths, width + 0.001) - 1)


def fitted(columns: Sequence[Stairs], width: float) -> list[float]:
    """Return the width of each column so that the highest is as low as `width` in all allows; else the narrowest."""
    at = [0] * len(columns)
    total = sum([column.widths[0] for column in columns])
    while True:
        high = max(range(len(columns)), key=lambda c: columns[c].heights[at[c]])
        column, now = columns[high], at[high]
        if now + 1 >= len(column.widths):
            break
        more = column.widths[now + 1] - column.widths[now]
        if total + more > width + 0.001:
            break
        total += more
        at[high] += 1
    return [column.widths[i] for column, i in zip(columns, at, strict=True)]
