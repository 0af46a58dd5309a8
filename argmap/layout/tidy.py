"""Our own tidy trees: subtrees side by side by their contours, parents over the middle of their children.

After Reingold and Tilford, "Tidier Drawings of Trees" (1981), with two turns: a family is packed once from the
left and once from the right and takes the mean (Kennedy, "Drawing Trees", 1996), so that it does not lean; and
a contour is kept by level in a list that the deepest child hands up, so that a long chain costs no square.
A subtree may come ready-made: `pack` does not ask who placed what is below.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.layout.rows import Forest, Row


@dataclass(slots=True)
class Shape:
    """The outline of a subtree, seen from the middle of its topmost row: deepest level first, `shift` to add."""

    left: list[float]
    right: list[float]
    shift: float = 0.0


@dataclass(slots=True)
class Laid:
    """A subtree with all its places: breadth of the middle of each row, seen from the topmost row."""

    places: Mapping[int, float]
    shape: Shape


def pack(forest: Forest, gap: float, ready: Mapping[int, Laid]) -> dict[int, float]:
    """The middle of every row, the leftmost edge at 0. Subtrees in `ready` are taken as they are, moved whole.

    `gap` is the least space between rows of one level.
    """
    shapes: dict[int, Shape] = {}
    inside: set[int] = set()
    for laid in ready.values():
        inside.update(laid.places)
    steps_aside = [0.0] * len(forest.rows)
    for row in reversed(forest.rows):
        if row.index in ready:
            shapes[row.index] = ready[row.index].shape
        elif row.index in inside:
            continue
        elif not row.children:
            shapes[row.index] = Shape([-row.width / 2], [row.width / 2])
        else:
            places, shape = _family([shapes.pop(child) for child in row.children], gap)
            wish = middle_wished(forest, row, dict(zip(row.children, places, strict=True)))
            for child, place in zip(row.children, places, strict=True):
                steps_aside[child] = place - wish
            shape.shift -= wish
            shape.left.append(-row.width / 2 - shape.shift)
            shape.right.append(row.width / 2 - shape.shift)
            shapes[row.index] = shape
    if not forest.roots:
        return {}
    places, shape = _family([shapes[root] for root in forest.roots], gap)
    start = min(shape.left) + shape.shift
    middles: dict[int, float] = {}
    for root, place in zip(forest.roots, places, strict=True):
        middles[root] = place - start
    for row in forest.rows:
        if row.index in ready:
            here = middles[row.index]
            for index, place in ready[row.index].places.items():
                middles[index] = here + place
        if row.index not in inside:
            for child in row.children:
                middles[child] = middles[row.index] + steps_aside[child]
    return middles


def middle_wished(forest: Forest, row: Row, places: Mapping[int, float]) -> float:
    """Where a row would stand right over its children, whose middles are `places`.

    Each box wants the middle of its own children. Undercuts count where their line runs between the boxes, or
    where nothing else hangs below: beside a box with reasons they simply come last.
    """
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


def outline(rows: list[Row], places: Mapping[int, float]) -> Shape:
    """The shape of a subtree, `rows` with its topmost first, placed at `places`."""
    top = rows[0].level
    depth = max(row.level for row in rows) - top + 1
    left, right = [float("inf")] * depth, [float("-inf")] * depth
    for row in rows:
        at = depth - 1 - (row.level - top)
        left[at] = min(left[at], places[row.index] - row.width / 2)
        right[at] = max(right[at], places[row.index] + row.width / 2)
    return Shape(left, right)


def _family(shapes: list[Shape], gap: float) -> tuple[list[float], Shape]:
    """Places of the topmost rows, and the shape of all together. The shapes are used up."""
    if len(shapes) == 1:
        return [0.0], shapes[0]
    common = sorted(len(shape.left) for shape in shapes)[-2]  # below, nobody has a neighbor
    lefts = [_top(shape.left, shape.shift, common) for shape in shapes]
    rights = [_top(shape.right, shape.shift, common) for shape in shapes]
    from_left = _pushed(lefts, rights, gap)
    from_right = _pushed(
        [[-x for x in side] for side in reversed(rights)], [[-x for x in side] for side in reversed(lefts)], gap
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


def _pushed(lefts: list[list[float]], rights: list[list[float]], gap: float) -> list[float]:
    """Each as far left as those before allow."""
    places = [0.0]
    edge = list(rights[0])
    for left, right in zip(lefts[1:], rights[1:], strict=True):
        place = max(e + gap - x for e, x in zip(edge, left, strict=False))
        places.append(place)
        moved = [x + place for x in right]
        edge[: len(moved)] = [max(pair) for pair in zip(edge, moved, strict=False)] + moved[len(edge) :]
    return places
