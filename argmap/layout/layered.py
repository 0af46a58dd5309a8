"""The layered arrangement: Graphviz's `dot` over the whole graph, with the further links.

Each step is a small node between its target and its premises, so that undercuts end on it. Graphviz sees numbers and
sizes only. Pins do not count here.
"""

from collections.abc import Iterable, Iterator

from argmap.layout.graph import Arrangement, Graph, Options, Point, Rect, Route
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


def dot_text(graph: Graph, options: Options) -> str:
    """Return a graph as DOT. One px is one point."""
    names = _names(graph)
    lines = [
        f"digraph m {{ rankdir={RANKS[options.direction]}; ordering=out; nodesep={_inches(options.gap_sibling)};",
        f"ranksep={_inches(options.gap_level / 3)}; splines=true;",
        'node [shape=box, fixedsize=true, label=""]; edge [dir=none];',
    ]
    lines += [f"{names[b.id]} [width={_inches(b.width)}, height={_inches(b.height)}];" for b in graph.boxes]
    size = _inches(options.disc)
    lines += [f"{names[step.id]} [shape=circle, width={size}, height={size}];" for step in graph.steps]
    for step in graph.steps:
        lines.append(f"{names[step.target]} -> {names[step.id]};")
        lines += [f"{names[step.id]} -> {names[premise]};" for premise in step.premises]
    return "\n".join([*lines, "}", ""])


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
