"""Compute one layout from beginning to end, in the calling process, in any of the four directions.

The stages in between see reasons below what they speak for. `normalize` turns a graph so, and `restore` turns what came
of it back and moves it into the picture.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from argmap.cancellation import NEVER, Cancellation
from argmap.layout import cross_routes, pinned, placement, tidy, tree_routes
from argmap.layout.graph import Arrangement, Graph, Options, Point, Rect, Route
from argmap.layout.spanning_tree import build
from argmap.model.records import Direction

SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)
BACKWARD = (Direction.BOTTOM_UP, Direction.RIGHT_LEFT)
MARGIN = 2.0
"""Free space at the edge of the picture, so that rounding and thick lines stay inside."""


def coarse(
    graph: Graph, options: Options, notice: str | None = None, cancellation: Cancellation = NEVER
) -> Arrangement:
    """Lay out a graph that has been checked as a tidy tree, one row for each level."""
    forest = build(normalize(graph, options.direction), options)
    cancellation.check()
    middles = tidy.pack(forest, options.gap_sibling)
    scene = placement.place(forest, middles, options)
    cancellation.check()
    lines = cross_routes.extra_routes(scene, tree_routes.tree_routes(scene))
    cancellation.check()
    wanted = {box.id: box.pin for box in graph.boxes if box.pin is not None}
    origin = None
    if wanted:
        origin = corner(scene.boxes.values(), lines.values(), options.disc, options.direction)
        places = {id_: tree_place(origin[0] + x, origin[1] + y, options.direction) for id_, (x, y) in wanted.items()}
        pinned.move_pinned(scene, places)
        lines = cross_routes.extra_routes(scene, tree_routes.tree_routes(scene))
    stems = tree_routes.stems(scene)
    return restore(scene.boxes, lines, stems, options.disc, options.direction, origin, notice)


def normalize(graph: Graph, direction: Direction) -> Graph:
    """Return the graph in tree coordinates: for a sideways tree width and height are swapped."""
    if direction not in SIDEWAYS:
        return graph
    boxes = tuple(replace(box, width=box.height, height=box.width) for box in graph.boxes)
    return replace(graph, boxes=boxes)


def place_of(x: float, y: float, direction: Direction) -> tuple[float, float]:
    """Return a point of the tree as a point of the direction, before anything is moved into the picture."""
    y = -y if direction in BACKWARD else y
    return (y, x) if direction in SIDEWAYS else (x, y)


def tree_place(x: float, y: float, direction: Direction) -> tuple[float, float]:
    """Return a point of the direction as a point of the tree: the inverse of `place_of`."""
    x, y = (y, x) if direction in SIDEWAYS else (x, y)
    return x, -y if direction in BACKWARD else y


def restore(
    boxes: Mapping[str, Rect],
    routes: Mapping[str, Route],
    stems: Mapping[str, tuple[tuple[Point, ...], ...]],
    disc: float,
    direction: Direction,
    origin: tuple[float, float] | None = None,
    notice: str | None = None,
) -> Arrangement:
    """Turn boxes and routes of the tree and move them into the picture.

    `origin` is the point of the tree, turned but not moved, from which pins count; None: the picture's corner.
    """
    if not boxes:
        return Arrangement(notice=notice)
    low_x, low_y, high_x, high_y = _bounds(boxes.values(), routes.values(), disc / 2)
    breadth, depth = high_x - low_x, high_y - low_y
    backward, sideways = direction in BACKWARD, direction in SIDEWAYS

    # hundredths of a px: all of it is positive, and `round` takes five times as long
    def across(x: float) -> float:
        return int((x - low_x) * 100 + 0.5) / 100

    def along(y: float) -> float:
        return int(((high_y - y) if backward else (y - low_y)) * 100 + 0.5) / 100

    def point(p: Point) -> Point:
        return Point(along(p.y), across(p.x)) if sideways else Point(across(p.x), along(p.y))

    def path(ps: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple(map(point, ps))

    def rect(r: Rect) -> Rect:
        x, y = across(r.x), along(r.y + r.height if backward else r.y)
        return Rect(y, x, r.height, r.width) if sideways else Rect(x, y, r.width, r.height)

    size = (math.ceil(depth), math.ceil(breadth)) if sideways else (math.ceil(breadth), math.ceil(depth))
    zero = Point(0.0, 0.0) if origin is None else point(Point(*tree_place(*origin, direction)))
    return Arrangement(
        {id_: rect(r) for id_, r in boxes.items()},
        {
            id_: Route(point(r.disc), path(r.trunk), tuple(map(path, r.branches)), path(r.bracket), r.extra, r.far)
            for id_, r in routes.items()
        },
        *size,
        notice,
        zero,
        {id_: tuple(map(path, paths)) for id_, paths in stems.items()},
    )


def corner(boxes: Iterable[Rect], routes: Iterable[Route], disc: float, direction: Direction) -> tuple[float, float]:
    """Return the corner of the picture that `restore` would make of these, as a point turned but not moved."""
    low_x, low_y, high_x, high_y = _bounds(boxes, routes, disc / 2)
    x1, y1 = place_of(low_x, low_y, direction)
    x2, y2 = place_of(high_x, high_y, direction)
    return min(x1, x2), min(y1, y2)


def _bounds(boxes: Iterable[Rect], routes: Iterable[Route], radius: float) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of everything, with the margin. Curves stay within their points."""
    xs: list[float] = []
    ys: list[float] = []
    for box in boxes:
        xs += (box.x, box.x + box.width)
        ys += (box.y, box.y + box.height)
    for route in routes:
        xs += (route.disc.x - radius, route.disc.x + radius)
        ys += (route.disc.y - radius, route.disc.y + radius)
        for path in (route.trunk, route.bracket, *route.branches):
            for point in path:
                xs.append(point.x)
                ys.append(point.y)
    return min(xs) - MARGIN, min(ys) - MARGIN, max(xs) + MARGIN, max(ys) + MARGIN
