"""From tree coordinates to the four directions, and into the picture: everything inside (0, 0) to (width, height)."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from argmap.layout.graph import Arrangement, Direction, Graph, Point, Rect, Route

SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)
BACKWARD = (Direction.BOTTOM_UP, Direction.RIGHT_LEFT)
MARGIN = 2.0
"""Free space at the edge of the picture, so that rounding and thick lines stay inside."""


def lay_down(graph: Graph, direction: Direction) -> Graph:
    """The graph as the tree sees it: for a sideways tree width and height swap roles."""
    if direction not in SIDEWAYS:
        return graph
    boxes = tuple(replace(box, width=box.height, height=box.width) for box in graph.boxes)
    return replace(graph, boxes=boxes)


def place_of(x: float, y: float, direction: Direction) -> tuple[float, float]:
    """The point of the tree as a point of the direction, before anything is moved into the picture."""
    y = -y if direction in BACKWARD else y
    return (y, x) if direction in SIDEWAYS else (x, y)


def tree_place(x: float, y: float, direction: Direction) -> tuple[float, float]:
    """The inverse of `place_of`."""
    x, y = (y, x) if direction in SIDEWAYS else (x, y)
    return x, -y if direction in BACKWARD else y


def stand_up(
    boxes: Mapping[str, Rect],
    routes: Mapping[str, Route],
    disc: float,
    direction: Direction,
    origin: Point | None,
    notice: str | None,
) -> Arrangement:
    """Turn boxes and routes of the tree and move them into the picture.

    `origin` is where pins count from, in tree coordinates turned but not moved; None: the picture's corner.
    """

    def turned(rect: Rect) -> Rect:
        x1, y1 = place_of(rect.x, rect.y, direction)
        x2, y2 = place_of(rect.x + rect.width, rect.y + rect.height, direction)
        return Rect(min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))

    rects = {id_: turned(rect) for id_, rect in boxes.items()}
    if not rects:
        return Arrangement(notice=notice)
    lines = {id_: _mapped(route, lambda p: Point(*place_of(p.x, p.y, direction))) for id_, route in routes.items()}
    radius = disc / 2
    xs = [x for r in rects.values() for x in (r.x, r.x + r.width)]
    ys = [y for r in rects.values() for y in (r.y, r.y + r.height)]
    for route in lines.values():
        xs += (route.disc.x - radius, route.disc.x + radius)
        ys += (route.disc.y - radius, route.disc.y + radius)
        for point in points(route):
            xs.append(point.x)
            ys.append(point.y)
    left, top = min(xs) - MARGIN, min(ys) - MARGIN

    def moved(point: Point) -> Point:
        return Point(round(point.x - left, 2), round(point.y - top, 2))

    return Arrangement(
        {id_: Rect(round(r.x - left, 2), round(r.y - top, 2), r.width, r.height) for id_, r in rects.items()},
        {id_: _mapped(route, moved) for id_, route in lines.items()},
        math.ceil(max(xs) - left + MARGIN),
        math.ceil(max(ys) - top + MARGIN),
        notice,
        moved(origin) if origin is not None else Point(0.0, 0.0),
    )


def points(route: Route) -> Iterable[Point]:
    """All points of a route's lines."""
    yield from route.trunk
    yield from route.bracket
    for branch in route.branches:
        yield from branch


def _mapped(route: Route, change: Callable[[Point], Point]) -> Route:
    return Route(
        change(route.disc),
        tuple(change(p) for p in route.trunk),
        tuple(tuple(change(p) for p in branch) for branch in route.branches),
        tuple(change(p) for p in route.bracket),
        route.extra,
    )
