"""Tidy trees: subtrees packed side by side by their contours, parents over the middle of their children.

After Reingold and Tilford, "Tidier Drawings of Trees" (1981), with two turns: a family is packed once from the
left and once from the right and takes the mean (Kennedy, "Drawing Trees", 1996), so that it does not lean; and
a contour is kept by level in a list that the deepest child hands up, so that a long chain costs no square.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from argmap.layout.spanning_tree import Forest, Row


@dataclass(slots=True)
class Shape:
    """The contour of a subtree relative to the middle of its topmost row: deepest level first; add `shift` to each."""

    left: list[float]
    right: list[float]
    shift: float = 0.0


def pack(forest: Forest, gap: float) -> dict[int, float]:
    """Return the middle of every row, the leftmost edge at 0.

    `gap` is the least space between rows of one level; leaves of one family stand at half of it.
    """
    if not forest.roots:
        return {}
    shapes: dict[int, Shape] = {}
    asides = _join_families(forest, forest.rows, shapes, gap)
    places, shape = _family([shapes[root] for root in forest.roots], gap)
    start = min(shape.left) + shape.shift
    middles = {root: place - start for root, place in zip(forest.roots, places, strict=True)}
    for row in forest.rows:
        for child in row.children:
            middles[child] = middles[row.index] + asides[child]
    return middles


def _join_families(forest: Forest, rows: Sequence[Row], shapes: dict[int, Shape], gap: float) -> dict[int, float]:
    """Return the offset of each child from its parent in `rows`; adds the shape of each topmost row."""
    asides: dict[int, float] = {}
    for row in reversed(rows):
        if not row.children:
            shapes[row.index] = Shape([-row.width / 2], [row.width / 2])
            continue
        places, shape = _family([shapes.pop(child) for child in row.children], gap)
        at = dict(zip(row.children, places, strict=True))
        wish = _middle_wished(forest, row, at)
        for child, place in at.items():
            asides[child] = place - wish
        shape.shift -= wish
        shape.left.append(-row.width / 2 - shape.shift)
        shape.right.append(row.width / 2 - shape.shift)
        shapes[row.index] = shape
    return asides


def _middle_wished(forest: Forest, row: Row, places: Mapping[int, float]) -> float:
    """Return the middle of a row that is centered over its children, whose middles are `places`.

    Each box wants the middle of its own children. Undercuts count where their line runs between the boxes, or
    where nothing else hangs below: beside a box with reasons they simply come last.
    """
    if len(row.boxes) == 1 and row.column is None:  # the ordinary case, many times over
        return (places[row.children[0]] + places[row.children[-1]]) / 2
    spans: dict[int | None, tuple[float, float]] = {}
    for child in row.children:
        x, port = places[child], forest.rows[child].port
        low, high = spans.get(port, (x, x))
        spans[port] = (min(low, x), max(high, x))
    beside = row.column is not None and row.column > row.width / 2
    if None in spans and beside and len(spans) > 1:
        del spans[None]
    wishes = [
        (low + high) / 2 - (row.offsets[port] if port is not None else row.column or 0.0)
        for port, (low, high) in spans.items()
    ]
    return sum(wishes) / len(wishes)


def _family(shapes: list[Shape], gap: float) -> tuple[list[float], Shape]:
    """Return the places of the topmost rows, and the shape of all together. The shapes passed are consumed."""
    if len(shapes) == 1:
        return [0.0], shapes[0]
    common = sorted(len(shape.left) for shape in shapes)[-2]  # below, nobody has a neighbor
    lefts = [_top(shape.left, shape.shift, common) for shape in shapes]
    rights = [_top(shape.right, shape.shift, common) for shape in shapes]
    leaves = [len(shape.left) == 1 for shape in shapes]
    from_left = _pushed(lefts, rights, gap, leaves)
    from_right = _pushed(
        [[-x for x in side] for side in reversed(rights)],
        [[-x for x in side] for side in reversed(lefts)],
        gap,
        leaves[::-1],
    )
    span = from_left[-1]
    places = [(a + span - b) / 2 for a, b in zip(from_left, reversed(from_right), strict=True)]
    deepest = max(range(len(shapes)), key=lambda i: len(shapes[i].left))
    shape = shapes[deepest]
    shape.shift += places[deepest]
    for level in range(common):
        here = [i for i in range(len(shapes)) if len(lefts[i]) > level]
        shape.left[-1 - level] = min(lefts[i][level] + places[i] for i in here) - shape.shift
        shape.right[-1 - level] = max(rights[i][level] + places[i] for i in here) - shape.shift
    return places, shape


def _top(side: list[float], shift: float, levels: int) -> list[float]:
    return [x + shift for x in side[: -levels - 1 : -1]]


def _pushed(lefts: list[list[float]], rights: list[list[float]], gap: float, leaves: Sequence[bool]) -> list[float]:
    """Return the leftmost place of each subtree that keeps `gap` to those before it; half of it between two leaves."""
    places = [0.0]
    edge = list(rights[0])
    for number, (left, right) in enumerate(zip(lefts[1:], rights[1:], strict=True)):
        least = gap / 2 if leaves[number] and leaves[number + 1] else gap
        place = max(
            e + (least if level == 0 else gap) - x for level, (e, x) in enumerate(zip(edge, left, strict=False))
        )
        places.append(place)
        moved = [x + place for x in right]
        edge[: len(moved)] = [max(pair) for pair in zip(edge, moved, strict=False)] + moved[len(edge) :]
    return places
