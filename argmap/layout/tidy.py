"""Tidy trees: subtrees packed side by side by their contours, parents over the middle of their children.

After Reingold and Tilford, "Tidier Drawings of Trees" (1981), with two turns: a family is packed once from the
left and once from the right and takes the mean (Kennedy, "Drawing Trees", 1996), so that it does not lean; and
a contour is kept by level in a list that the deepest child hands up, so that a long chain costs no square.
A subtree may come ready-made: `pack` does not ask who placed what is below.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.layout.spanning_tree import Forest, Row


@dataclass(slots=True)
class Shape:
    """The contour of a subtree relative to the middle of its topmost row: deepest level first; add `shift` to each."""

    left: list[float]
    right: list[float]
    shift: float = 0.0


@dataclass(slots=True)
class Laid:
    """A subtree with its places: the middle of each row, relative to that of the topmost row."""

    places: Mapping[int, float]
    shape: Shape


def pack(forest: Forest, gap: float, ready: Mapping[int, Laid]) -> dict[int, float]:
    """Return the middle of every row, the leftmost edge at 0. Subtrees in `ready` are kept and moved as a whole.

    `gap` is the least space between rows of one level.
    """
    if not forest.roots:
        return {}
    inside = {index for laid in ready.values() for index in laid.places}
    open_rows = [row for row in forest.rows if row.index not in inside]
    shapes = {top: replace(laid.shape) for top, laid in ready.items()}
    asides = _join_families(forest, open_rows, shapes, gap)
    places, shape = _family([shapes[root] for root in forest.roots], gap)
    start = min(shape.left) + shape.shift
    middles = {root: place - start for root, place in zip(forest.roots, places, strict=True)}
    for row in open_rows:
        for child in row.children:
            middles[child] = middles[row.index] + asides[child]
    for top, laid in ready.items():
        here = middles[top]
        for index, place in laid.places.items():
            middles[index] = here + place
    return middles


def subtree(forest: Forest, rows: Sequence[Row], gap: float) -> Laid:
    """Return a whole subtree, laid out; `rows` level by level with its topmost first."""
    shapes: dict[int, Shape] = {}
    asides = _join_families(forest, rows, shapes, gap)
    places = {rows[0].index: 0.0}
    for row in rows:
        for child in row.children:
            places[child] = places[row.index] + asides[child]
    return Laid(places, shapes[rows[0].index])


def _join_families(forest: Forest, rows: Sequence[Row], shapes: dict[int, Shape], gap: float) -> dict[int, float]:
    """Return the offset of each child from its parent in `rows`; adds the shape of each topmost row."""
    asides: dict[int, float] = {}
    for row in reversed(rows):
        if not row.children:
            shapes[row.index] = Shape([-row.width / 2], [row.width / 2])
            continue
        places, shape = _family([shapes.pop(child) for child in row.children], gap)
        at = dict(zip(row.children, places, strict=True))
        wish = middle_wished(forest, row, at)
        for child, place in at.items():
            asides[child] = place - wish
        shape.shift -= wish
        shape.left.append(-row.width / 2 - shape.shift)
        shape.right.append(row.width / 2 - shape.shift)
        shapes[row.index] = shape
    return asides


def middle_wished(forest: Forest, row: Row, places: Mapping[int, float]) -> float:
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


def outline(rows: Sequence[Row], places: Mapping[int, float]) -> Shape:
    """Return the shape of a subtree, `rows` with its topmost first, placed at `places`."""
    top = rows[0].level
    depth = max(row.level for row in rows) - top + 1
    left, right = [float("inf")] * depth, [float("-inf")] * depth
    for row in rows:
        at = depth - 1 - (row.level - top)
        left[at] = min(left[at], places[row.index] - row.width / 2)
        right[at] = max(right[at], places[row.index] + row.width / 2)
    return Shape(left, right)


def _family(shapes: list[Shape], gap: float) -> tuple[list[float], Shape]:
    """Return the places of the topmost rows, and the shape of all together. The shapes passed are consumed."""
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
    """Return the leftmost place of each subtree that keeps `gap` to those before it."""
    places = [0.0]
    edge = list(rights[0])
    for left, right in zip(lefts[1:], rights[1:], strict=True):
        place = max(e + gap - x for e, x in zip(edge, left, strict=False))
        places.append(place)
        moved = [x + place for x in right]
        edge[: len(moved)] = [max(pair) for pair in zip(edge, moved, strict=False)] + moved[len(edge) :]
    return places
