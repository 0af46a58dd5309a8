"""Route the lines of the spanning tree: fans, brackets, and undercuts past the boxes.

Paths are in tree coordinates and hold 1 + 3k points, as `Route` says.
"""

from argmap.layout.graph import Point, Rect, Route
from argmap.layout.placement import BRACKET_ABOVE, Scene
from argmap.layout.spanning_tree import Row

Path = tuple[Point, ...]

ROUND = 8.0
"""Radius of the bracket's corners."""
ARC = 0.5523
"""The length of the Bézier handles of a quarter circle, in radii."""
BEND = 0.62
"""The length of the Bézier handles of a fan, as a fraction of its height."""


def tree_routes(scene: Scene) -> dict[str, Route]:
    """Return the route of each step that has a row. Branches to premises in other rows are left empty."""
    return {row.step.id: _route(scene, row) for row in scene.forest.rows if row.step is not None}


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
        return (), {only.id: line(disc, Point(disc.x, ends[only.id].y))}
    joint = Point(disc.x, scene.top(row) - BRACKET_ABOVE * scene.gap)
    branches: dict[str, Path] = {}
    outer = (row.boxes[0].id, row.boxes[-1].id)
    for box in row.boxes:
        end = ends[box.id]
        branches[box.id] = _arm(joint, end) if box.id in outer else line(Point(end.x, joint.y), end)
    return line(disc, joint), branches


def _arm(joint: Point, end: Point) -> Path:
    """Return the path along the bracket, round the corner and down."""
    side = 1.0 if end.x > joint.x else -1.0
    radius = min(ROUND, abs(end.x - joint.x), abs(end.y - joint.y))
    before, after = Point(end.x - side * radius, joint.y), Point(end.x, joint.y + radius)
    pull = radius * ARC
    corner = (before, Point(before.x + side * pull, before.y), Point(after.x, after.y - pull), after)
    return join(line(joint, before), corner, line(after, end))


def _trunk(scene: Scene, row: Row, disc: Point) -> Path:
    """Return the path from the disc to the target: through the gap, then straight up, to avoid taller neighbors."""
    assert row.step is not None and row.parent is not None
    parent = scene.forest.rows[row.parent]
    target = row.step.target
    if target in scene.boxes:
        end = bottom_middle(scene.boxes[target])
        turn = Point(end.x, scene.bottom(parent))
        if disc.y <= turn.y:  # a pin has put it beside or above its target
            return _around(scene, row, disc, nearest(scene.boxes[target], disc))
        return join(bend(disc, turn), line(turn, end))
    if scene.forest.row_of.get(target) != parent.index:
        return ()  # the target is an extra, which has no place yet
    return past_boxes(scene, row, disc, Point(*scene.disc_of(parent)))


def past_boxes(scene: Scene, row: Row, disc: Point, end: Point) -> Path:
    """Return the trunk of an undercut: through the column of the parent row up to the disc at `end`, above that row."""
    assert row.parent is not None
    parent = scene.forest.rows[row.parent]
    x = scene.middles[parent.index] + (parent.column or 0.0)
    low, high = Point(x, scene.bottom(parent)), Point(x, scene.top(parent))
    if disc.y <= low.y:
        return _around(scene, row, disc, end)
    if abs(end.x - x) < 0.5:
        return join(bend(disc, low), line(low, end))
    swing = (high, Point(x, end.y), Point(end.x + (x - end.x) * 0.4, end.y), end)
    return join(bend(disc, low), line(low, high), swing)


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
