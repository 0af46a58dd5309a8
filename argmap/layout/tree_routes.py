"""Route the lines of the spanning tree: shared lines at right angles, brackets, and undercuts past the boxes.

Paths are in tree coordinates and hold 1 + 3k points, as `Route` says.
"""

from argmap.layout.compact_lines import angled
from argmap.layout.graph import Point, Rect, Route
from argmap.layout.placement import Scene
from argmap.layout.spanning_tree import Row

Path = tuple[Point, ...]

ARC = 0.5523
"""The length of the Bézier handles of a quarter circle, in radii."""
BEND = 0.62
"""The length of the Bézier handles of a fan, as a fraction of its height."""


def tree_routes(scene: Scene) -> dict[str, Route]:
    """Return the route of each step that has a row. Branches to premises in other rows are left empty."""
    return {row.step.id: _route(scene, row) for row in scene.forest.rows if row.step is not None}


def stems(scene: Scene) -> dict[str, tuple[Path, ...]]:
    """Return the lines that the steps about one box share: down, along, and to each disc."""
    found: dict[str, tuple[Path, ...]] = {}
    for row in scene.forest.rows:
        ends: dict[str, list[tuple[float, float]]] = {}
        for child in row.children:
            below = scene.forest.rows[child]
            if hangs(scene, below) and below.step is not None:
                ends.setdefault(below.step.target, []).append(scene.disc_of(below))
        for target, discs in ends.items():
            found[target] = _fan(bottom_middle(scene.boxes[target]), scene.bus(row), discs)
    return found


def hangs(scene: Scene, row: Row) -> bool:
    """Return whether a row hangs on the lines that its target shares: a pin may have taken it from there."""
    if row.step is None or row.parent is None or row.step.target not in scene.boxes:
        return False
    return scene.shifts.get(row.index) == scene.shifts.get(row.parent)


def _fan(start: Point, bus: float, ends: list[tuple[float, float]]) -> tuple[Path, ...]:
    xs = [x for x, _ in ends]
    low, high = min(xs), max(xs)
    far = (high,) if low >= start.x else (low,) if high <= start.x else (low, high)
    made, trunk = [], [start, (start.x, bus)]
    if len(far) == 2:
        made.append(angled(trunk))
        trunk = trunk[1:]
    for x, y in ends:
        corners = [(x, bus), (x, y)]
        made.append(angled([*trunk, *corners] if x in far else corners))
    return tuple(made)


def line(a: Point, b: Point) -> Path:
    """Return a straight line as a Bézier curve."""
    return (
        a,
        Point(a.x + (b.x - a.x) / 3, a.y + (b.y - a.y) / 3),
        Point(a.x + (b.x - a.x) * 2 / 3, a.y + (b.y - a.y) * 2 / 3),
        b,
    )


def bend(a: Point, b: Point) -> Path:
    """Return the curve from a to b that leaves and arrives along y."""
    if abs(a.x - b.x) < 0.01:
        return line(a, b)
    reach = (b.y - a.y) * BEND
    return (a, Point(a.x, a.y + reach), Point(b.x, b.y - reach), b)


def join(*paths: Path) -> Path:
    """Return one path from consecutive paths; pieces without length are left out."""
    whole: list[Point] = []
    for path in paths:
        if path[0] == path[-1]:
            continue
        whole.extend(path[1:] if whole else path)
    return tuple(whole) if whole else paths[0]


def bottom_middle(rect: Rect) -> Point:
    """Return the point at which lines of reasons leave a box."""
    return Point(rect.x + rect.width / 2, rect.y + rect.height)


def top_middle(rect: Rect) -> Point:
    """Return the point at which the line of a premise ends."""
    return Point(rect.x + rect.width / 2, rect.y)


def _route(scene: Scene, row: Row) -> Route:
    step = row.step
    assert step is not None
    disc = Point(*scene.disc_of(row))
    bracket, standing = _fork(scene, row, disc)
    branches = tuple(standing.get(premise, ()) for premise in step.premises)
    return Route(disc, _trunk(scene, row, disc), branches, bracket, extra=False)


def _fork(scene: Scene, row: Row, disc: Point) -> tuple[Path, dict[str, Path]]:
    """Return the bracket, and the branch to each premise that stands in the row."""
    ends = {box.id: top_middle(scene.boxes[box.id]) for box in row.boxes}
    if len(row.boxes) == 1:
        (only,) = row.boxes
        return (), {only.id: line(disc, Point(disc.x, ends[only.id].y)) if disc.y < ends[only.id].y else ()}
    branches: dict[str, Path] = {}
    outer = (row.boxes[0].id, row.boxes[-1].id)
    for box in row.boxes:
        end = ends[box.id]
        branches[box.id] = angled([*([disc] if box.id in outer else []), (end.x, disc.y), end])
    return (), branches


def _trunk(scene: Scene, row: Row, disc: Point) -> Path:
    """Return the line of its own that a step has: as an undercut, or where a pin has moved it."""
    assert row.step is not None and row.parent is not None
    parent = scene.forest.rows[row.parent]
    target = row.step.target
    if hangs(scene, row):
        return ()
    if target in scene.boxes:
        end = bottom_middle(scene.boxes[target])
        turn = Point(end.x, scene.bottom(parent))
        if disc.y <= turn.y:  # a pin has put it beside or above its target
            return _around(scene, row, disc, nearest(scene.boxes[target], disc))
        return angled([disc, (disc.x, (disc.y + turn.y) / 2), (end.x, (disc.y + turn.y) / 2), end])
    if scene.forest.row_of.get(target) != parent.index:
        return ()  # the target is an extra, which has no place yet
    return past_boxes(scene, row, disc, Point(*scene.disc_of(parent)))


def past_boxes(scene: Scene, row: Row, disc: Point, end: Point) -> Path:
    """Return the trunk of an undercut: through the column of the parent row up to the disc at `end`, above that row."""
    assert row.parent is not None
    parent = scene.forest.rows[row.parent]
    x = scene.middles[parent.index] + (parent.column or 0.0)
    low = scene.bottom(parent)
    if disc.y <= low:
        return _around(scene, row, disc, end)
    along = (disc.y + scene.bus(parent)) / 2
    return angled([disc, (disc.x, along), (x, along), (x, end.y), end])


def _around(scene: Scene, row: Row, disc: Point, end: Point) -> Path:
    """Return the path from a disc past its own row to an end below it, where a pin has reversed the usual order."""
    side = 1.0 if end.x > disc.x else -1.0
    x = scene.middles[row.index] + side * (row.width / 2 + scene.sibling / 2)
    high, low = Point(x, scene.top(row)), Point(x, scene.bottom(row))
    if end.y <= low.y:
        return bend(disc, end)
    swing = (disc, Point(disc.x + (x - disc.x) * 0.6, disc.y), Point(x, disc.y), high)
    return join(swing, line(high, low), bend(low, end))


def nearest(rect: Rect, point: Point) -> Point:
    """Return the point of a box's border at which a line from outside ends: below, above or at a side."""
    if point.y > rect.y + rect.height:
        return bottom_middle(rect)
    if point.y < rect.y:
        return top_middle(rect)
    return Point(rect.x if point.x < rect.x else rect.x + rect.width, rect.y + rect.height / 2)
