"""The layered arrangement: Graphviz's `dot` over the whole graph, with the further links.

Each step is a small node between its target and its premises, so that undercuts end on it. Graphviz sees numbers and
sizes only. Pins do not count here.

Layers are few and long. So cards are as narrow as they may be (sideways: as low), large families stand in several rows,
and layers are far from each other, for lines that go far to have room. Reasons stand in their order, but for those from
which further links go to other branches: they stand where these cross least, or most links would cross the whole map.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace

from argmap.layout.graph import Arrangement, Box, Graph, Options, Point, Rect, Route, Step
from argmap.model.records import Direction

Path = tuple[Point, ...]

POINTS_PER_INCH = 72.0
MARGIN = 2.0
"""Free space at the edge of the picture, in px."""
RANKS = {
    Direction.TOP_DOWN: "TB",
    Direction.BOTTOM_UP: "BT",
    Direction.LEFT_RIGHT: "LR",
    Direction.RIGHT_LEFT: "RL",
}


SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)
APART = 0.7
"""How far cards are from the signs above and below them, in parts of the usual gap between levels."""
TIE = 3
"""How much more the lines of the tree pull than further links: families stay together."""
MOST_ROWS = 8


def suited(graph: Graph, options: Options) -> Graph:
    """Return the graph with cards in the shapes that suit layers: the narrowest, or sideways the lowest."""
    at = -1 if options.direction in SIDEWAYS else 0
    return replace(graph, boxes=tuple(_in_shape(box, at) for box in graph.boxes))


def _in_shape(box: Box, at: int) -> Box:
    if not box.shapes:
        return box
    width, height = box.shapes[at]
    return replace(box, width=width, height=height)


def dot_text(graph: Graph, options: Options) -> str:
    """Return a graph as DOT. One px is one point."""
    names, families = _names(graph), _families(graph)
    lines = [
        f"digraph m {{ rankdir={RANKS[options.direction]}; nodesep={_inches(options.gap_sibling)};",
        f"ranksep={_inches(options.gap_level * APART)}; splines=true;",
        'node [shape=box, fixedsize=true, label=""]; edge [dir=none];',
    ]
    lines += [f"{names[b.id]} [width={_inches(b.width)}, height={_inches(b.height)}];" for b in graph.boxes]
    size = _inches(options.disc)
    lines += [f"{names[step.id]} [shape=circle, width={size}, height={size}];" for step in graph.steps]
    of_tree = {step.id for family in families.values() for step in family}
    rows = _rows(families, 2 if options.direction in SIDEWAYS else MOST_ROWS)
    for step in graph.steps:
        pull = TIE if step.id in of_tree else 1
        lines.append(f"{names[step.target]} -> {names[step.id]} [weight={pull}];")
        lower = 1 + 2 * rows.get(step.id, 0)
        lines += [f"{names[step.id]} -> {names[p]} [weight={pull}, minlen={lower}];" for p in step.premises]
    linked = _linked(graph, of_tree)
    for family in families.values():
        lines.append("{ rank=same; " + " ".join(f"{names[step.id]};" for step in family) + " }")
        if len(kept := [names[step.id] for step in family if step.id not in linked]) > 1:
            lines.append(f"{' -> '.join(kept)} [style=invis];")
    return "\n".join([*lines, "}", ""])


def _families(graph: Graph) -> dict[str, list[Step]]:
    """Return the steps by which claims are shown, by their targets; what is missing is a further link."""
    seen: set[str] = set()
    found: dict[str, list[Step]] = {}
    for step in graph.steps:
        if step.premises[0] not in seen:
            found.setdefault(step.target, []).append(step)
        seen.update(step.premises)
    return found


def _linked(graph: Graph, of_tree: Set[str]) -> set[str]:
    """Return the steps from whose branches further links go, or to which they lead."""
    by_id = {step.id: step for step in graph.steps}
    shown_by = {premise: step for step in reversed(graph.steps) for premise in step.premises}
    linked: set[str] = set()
    for link in graph.steps:
        ends = [link.target, *link.premises] if link.id not in of_tree else []
        ends += [premise for premise in link.premises if shown_by[premise] is not link]
        for end in ends:
            above = by_id.get(end) or shown_by.get(end)
            while above is not None and above.id not in linked:
                linked.add(above.id)
                above = by_id.get(above.target) or shown_by.get(above.target)
    return linked


def _rows(families: Mapping[str, Sequence[Step]], most: int) -> dict[str, int]:
    """Return in which row of its family each step stands, where that is not the first.

    The longer the longest layer is, and the fewer layers there are, the more rows a family has: about as many as make
    the map as wide as a window.
    """
    about = {step.id: step.target for family in families.values() for step in family}
    shown_by = {premise: step.id for family in families.values() for step in family for premise in step.premises}
    levels: dict[str, int] = {}
    longest: dict[int, int] = {}
    for claim, step in shown_by.items():
        way, at = [claim], about[step]
        while at not in levels and (above := at if at in about else shown_by.get(at)) is not None:
            way.append(at)
            at = about[above]
        deep = levels.setdefault(at, 0)
        for id_ in reversed(way):
            deep += 1
            levels[id_] = deep
        longest[deep] = longest.get(deep, 0) + 1
    wanted = min(most, round(math.sqrt(2 * max(longest.values(), default=0) / max(longest, default=1))))
    rows: dict[str, int] = {}
    for family in families.values():
        parts = min(wanted, math.ceil(len(family) / 2))
        if parts > 1:
            wide = math.ceil(len(family) / parts)
            rows |= {step.id: place // wide for place, step in enumerate(family) if place >= wide}
    return rows


def arrangement_of(graph: Graph, options: Options, answer: str) -> Arrangement:
    """Return the arrangement that Graphviz answered. Raises ValueError or KeyError if it does not make sense."""
    names = _names(graph)
    height, centers, ways = 0.0, {}, {}
    for words in map(str.split, answer.splitlines()):
        if words[:1] == ["graph"]:
            height = _px(words[3])
        elif words[:1] == ["node"]:
            centers[words[1]] = Point(_px(words[2]), height - _px(words[3]))
        elif words[:1] == ["edge"]:
            numbers = [_px(word) for word in words[4 : 4 + 2 * int(words[3])]]
            ways[words[1], words[2]] = tuple(
                Point(x, height - y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)
            )
    boxes = {}
    for box in graph.boxes:
        x, y = centers[names[box.id]]
        boxes[box.id] = Rect(x - box.width / 2, y - box.height / 2, box.width, box.height)
    routes = {}
    for step in graph.steps:
        disc = centers[names[step.id]]
        up = ways[names[step.target], names[step.id]][::-1]
        end = boxes.get(step.target)
        goal = _at_border(up[-1], end) if end is not None else centers[names[step.target]]
        branches = [_whole(disc, ways[names[step.id], names[p]], boxes[p]) for p in step.premises]
        trunk = _joined(disc, up, goal)
        routes[step.id] = Route(disc, trunk, tuple(branches), (), extra=False)
    return _in_picture(boxes, routes, options.disc)


def _names(graph: Graph) -> dict[str, str]:
    names = {box.id: f"n{number}" for number, box in enumerate(graph.boxes)}
    return names | {step.id: f"s{number}" for number, step in enumerate(graph.steps)}


def _whole(disc: Point, way: Path, end: Rect) -> Path:
    return _joined(disc, way, _at_border(way[-1], end))


def _joined(disc: Point, way: Path, end: Point) -> Path:
    """Return the way from a disc's center to an end, through Graphviz's curve, which stops short of both."""
    before, after = _line(disc, way[0]), _line(way[-1], end)
    return (*before, *way[1:], *after[1:]) if way[-1] != end else (*before, *way[1:])


def _line(a: Point, b: Point) -> Path:
    dx, dy = (b.x - a.x) / 3, (b.y - a.y) / 3
    return (a, Point(a.x + dx, a.y + dy), Point(b.x - dx, b.y - dy), b)


def _at_border(point: Point, rect: Rect) -> Point:
    """Return the point on the edge of a box that is nearest: `plain` rounds to five digits."""
    x = min(max(point.x, rect.x), rect.x + rect.width)
    y = min(max(point.y, rect.y), rect.y + rect.height)
    sides = (
        (abs(x - rect.x), Point(rect.x, y)),
        (abs(rect.x + rect.width - x), Point(rect.x + rect.width, y)),
        (abs(y - rect.y), Point(x, rect.y)),
        (abs(rect.y + rect.height - y), Point(x, rect.y + rect.height)),
    )
    return min(sides)[1]


def _in_picture(boxes: dict[str, Rect], routes: dict[str, Route], disc: float) -> Arrangement:
    xs, ys = zip(*_extremes(boxes.values(), routes.values(), disc / 2), strict=True)
    dx, dy = MARGIN - min(xs), MARGIN - min(ys)

    def moved(path: Path) -> Path:
        return tuple(Point(x + dx, y + dy) for x, y in path)

    return Arrangement(
        {id_: Rect(r.x + dx, r.y + dy, r.width, r.height) for id_, r in boxes.items()},
        {
            id_: Route(moved((r.disc,))[0], moved(r.trunk), tuple(map(moved, r.branches)), (), extra=False)
            for id_, r in routes.items()
        },
        max(xs) - min(xs) + 2 * MARGIN,
        max(ys) - min(ys) + 2 * MARGIN,
    )


def _extremes(boxes: Iterable[Rect], routes: Iterable[Route], radius: float) -> Iterator[tuple[float, float]]:
    for rect in boxes:
        yield rect.x, rect.y
        yield rect.x + rect.width, rect.y + rect.height
    for route in routes:
        yield route.disc.x - radius, route.disc.y - radius
        yield route.disc.x + radius, route.disc.y + radius
        for path in (route.trunk, *route.branches):
            yield from path


def _px(word: str) -> float:
    return float(word) * POINTS_PER_INCH


def _inches(px: float) -> str:
    return f"{px / POINTS_PER_INCH:.4f}"
