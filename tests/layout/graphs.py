"""Graphs for tests, and the properties of every arrangement."""

from collections.abc import Iterator

from hypothesis import strategies as st

from argmap.layout import Arrangement, Box, Graph, Point, Rect, Route, Step

SIZES = st.integers(20, 260).map(float)


@st.composite
def graphs(draw: st.DrawFn, most: int = 24, pins: bool = False) -> Graph:
    """Generate any valid graph: several roots, co-premises, undercuts, second parents; no circle.

    Every step joins later boxes to an earlier box or step, so reasons cannot run in a circle.
    """
    count = draw(st.integers(1, most))
    places = st.none() | st.tuples(st.integers(-500, 2000).map(float), st.integers(-500, 1500).map(float))
    boxes = tuple(
        Box(f"c{i}", draw(SIZES), draw(SIZES), draw(places) if pins and draw(st.booleans()) else None)
        for i in range(count)
    )
    steps: list[Step] = []
    for i in range(1, count):
        for _ in range(draw(st.sampled_from((0, 1, 1, 1, 1, 2)))):
            # a step is as late as its latest target allows, which its premises must all come after
            earlier = [s.id for s in steps if _latest(steps, s) < i]
            target = draw(st.sampled_from([f"c{j}" for j in range(i)] + earlier))
            premises = draw(st.lists(st.integers(i, min(count - 1, i + 3)), min_size=1, max_size=3, unique=True))
            steps.append(Step(f"s{len(steps)}", tuple(f"c{j}" for j in premises), target))
    return Graph(boxes, tuple(draw(st.permutations(steps))))


def _latest(steps: list[Step], step: Step) -> int:
    """Return the index of the box at the end of a chain of undercuts."""
    by_id = {each.id: each for each in steps}
    while step.target in by_id:
        step = by_id[step.target]
    return int(step.target[1:])


def paths(route: Route) -> Iterator[tuple[Point, ...]]:
    """Yield all paths of a route that are not empty."""
    yield from (path for path in (route.trunk, route.bracket, *route.branches) if path)


def overlaps(a: Rect, b: Rect) -> bool:
    """Return whether two boxes have an area in common."""
    return a.x < b.x + b.width and b.x < a.x + a.width and a.y < b.y + b.height and b.y < a.y + a.height


def assert_sound(graph: Graph, arrangement: Arrangement, disc: float) -> None:
    """Assert that everything is there, nothing overlaps or leaves the picture, and lines end at what they join."""
    assert set(arrangement.boxes) == {box.id for box in graph.boxes}
    assert set(arrangement.routes) == {step.id for step in graph.steps}
    rects = [arrangement.boxes[box.id] for box in graph.boxes]
    for box, rect in zip(graph.boxes, rects, strict=True):
        assert (rect.width, rect.height) == (box.width, box.height)
        assert rect.x >= 0 and rect.x + rect.width <= arrangement.width
        assert rect.y >= 0 and rect.y + rect.height <= arrangement.height
    for i, a in enumerate(rects):
        assert not any(overlaps(a, b) for b in rects[i + 1 :])
    for step in graph.steps:
        route = arrangement.routes[step.id]
        assert disc / 2 <= route.disc.x <= arrangement.width - disc / 2
        assert disc / 2 <= route.disc.y <= arrangement.height - disc / 2
        for path in paths(route):
            assert len(path) % 3 == 1 and len(path) > 1
            assert all(0 <= p.x <= arrangement.width and 0 <= p.y <= arrangement.height for p in path)
        assert len(route.branches) == len(step.premises)
        if not route.trunk and route.extra:
            assert on_border(route.disc, arrangement.boxes[step.target])
        elif not route.trunk:
            assert any(_near(path[-1], route.disc) for path in arrangement.stems[step.target])
            assert any(on_border(path[0], arrangement.boxes[step.target]) for path in arrangement.stems[step.target])
        elif step.target in arrangement.boxes:
            assert _near(route.trunk[0], route.disc)
            assert on_border(route.trunk[-1], arrangement.boxes[step.target])
        else:
            assert _near(route.trunk[-1], arrangement.routes[step.target].disc)
        if route.bracket:
            assert _near(route.bracket[0], route.disc)
        for premise, branch in zip(step.premises, route.branches, strict=True):
            assert on_border(branch[-1] if branch else route.disc, arrangement.boxes[premise])


def on_border(point: Point, rect: Rect) -> bool:
    """Return whether a point is on the edge of a box."""
    inside_x = rect.x - 0.1 <= point.x <= rect.x + rect.width + 0.1
    inside_y = rect.y - 0.1 <= point.y <= rect.y + rect.height + 0.1
    on_x = min(abs(point.x - rect.x), abs(point.x - rect.x - rect.width)) < 0.1
    on_y = min(abs(point.y - rect.y), abs(point.y - rect.y - rect.height)) < 0.1
    return (on_x and inside_y) or (on_y and inside_x)


def _near(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < 0.1 and abs(a.y - b.y) < 0.1


def sampled(path: tuple[Point, ...], parts: int = 24) -> Iterator[Point]:
    """Yield points along a path of curves."""
    for i in range(0, len(path) - 1, 3):
        a, b, c, d = path[i : i + 4]
        for k in range(parts + 1):
            t = k / parts
            u = 1 - t
            wa, wb, wc, wd = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
            yield Point(wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y)
