"""The arrangement until the layout has answered: a pure function of the former arrangement and the new graph."""

from argmap.layout import Arrangement, Box, Direction, Graph, Point, Rect, Route, Step

_SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)
_BACKWARD = (Direction.BOTTOM_UP, Direction.RIGHT_LEFT)
_LEVEL, _BESIDE = 96.0, 40.0


def provisional(before: Arrangement, graph: Graph, direction: Direction) -> Arrangement:
    """Return an arrangement of the whole graph in which every box of the former one keeps its place.

    A box whose size has changed keeps the middle of the side that faces its target; a new box is placed beside its
    last sibling, or else on the side of its target where reasons lie. Steps that are new, or that gained or lost a
    premise, get straight lines. Linear time.
    """
    sizes = {box.id: box for box in graph.boxes}
    above: dict[str, Step] = {}
    for step in graph.steps:
        for premise in step.premises:
            above.setdefault(premise, step)
    boxes: dict[str, Rect] = {}
    for box in graph.boxes:
        if box.id in before.boxes:
            boxes[box.id] = _resized(before.boxes[box.id], box, direction)
    last: dict[str | None, str] = {}
    targets = {step.id: step.target for step in graph.steps}
    for box in graph.boxes:
        if box.id in boxes:
            last[_claim_above(box.id, above, targets)] = box.id
    for box in _from_the_roots([box for box in graph.boxes if box.id not in boxes], above, targets):
        if box.id not in boxes:
            goal = _claim_above(box.id, above, targets)
            beside = boxes.get(last.get(goal, ""))
            boxes[box.id] = _new(box, boxes.get(goal or ""), beside, direction)
            last[goal] = box.id
    routes: dict[str, Route] = {}
    for step in graph.steps:
        known = before.routes.get(step.id)
        if known is not None and len(known.branches) == len(step.premises):
            routes[step.id] = known
    waiting = [step for step in graph.steps if step.id not in routes]
    while waiting:
        ready = [s for s in waiting if s.target in sizes or s.target in routes]
        if not ready:
            break
        for step in ready:
            routes[step.id] = _straight(step, boxes, routes, direction)
        waiting = [step for step in waiting if step.id not in routes]
    width = max([before.width, *(r.x + r.width for r in boxes.values())])
    height = max([before.height, *(r.y + r.height for r in boxes.values())])
    return Arrangement(boxes, routes, width, height, None, before.origin)


def _claim_above(box: str, above: dict[str, Step], targets: dict[str, str]) -> str | None:
    """Return the claim above a box in the tree; for an undercut, the target of the undercut argument."""
    step = above.get(box)
    if step is None:
        return None
    target = step.target
    while target in targets:
        target = targets[target]
    return target


def _from_the_roots(new: list[Box], above: dict[str, Step], targets: dict[str, str]) -> list[Box]:
    """Return new boxes ordered so that each follows the one above it in the tree."""
    depths: dict[str, int] = {}
    for box in new:
        path: list[str] = []
        at: str | None = box.id
        while at is not None and at not in depths:
            path.append(at)
            at = _claim_above(at, above, targets)
        depth = depths[at] if at is not None else -1
        for id in reversed(path):
            depth += 1
            depths[id] = depth
    return sorted(new, key=lambda box: depths[box.id])


def _resized(rect: Rect, box: Box, direction: Direction) -> Rect:
    if (box.width, box.height) == (rect.width, rect.height):
        return rect
    wider, higher = box.width - rect.width, box.height - rect.height
    match direction:
        case Direction.TOP_DOWN:
            return Rect(rect.x - wider / 2, rect.y, box.width, box.height)
        case Direction.BOTTOM_UP:
            return Rect(rect.x - wider / 2, rect.y - higher, box.width, box.height)
        case Direction.LEFT_RIGHT:
            return Rect(rect.x, rect.y - higher / 2, box.width, box.height)
        case Direction.RIGHT_LEFT:
            return Rect(rect.x - wider, rect.y - higher / 2, box.width, box.height)


def _new(box: Box, target: Rect | None, beside: Rect | None, direction: Direction) -> Rect:
    if beside is not None:
        if direction in _SIDEWAYS:
            x = beside.x if direction is Direction.LEFT_RIGHT else beside.x + beside.width - box.width
            return Rect(x, beside.y + beside.height + _BESIDE, box.width, box.height)
        y = beside.y if direction is Direction.TOP_DOWN else beside.y + beside.height - box.height
        return Rect(beside.x + beside.width + _BESIDE, y, box.width, box.height)
    if target is None:
        return Rect(0.0, 0.0, box.width, box.height)
    x = target.x + (target.width - box.width) / 2
    y = target.y + (target.height - box.height) / 2
    match direction:
        case Direction.TOP_DOWN:
            y = target.y + target.height + _LEVEL
        case Direction.BOTTOM_UP:
            y = target.y - _LEVEL - box.height
        case Direction.LEFT_RIGHT:
            x = target.x + target.width + _LEVEL
        case Direction.RIGHT_LEFT:
            x = target.x - _LEVEL - box.width
    return Rect(x, y, box.width, box.height)


def _straight(step: Step, boxes: dict[str, Rect], routes: dict[str, Route], direction: Direction) -> Route:
    """Return straight lines from each premise to a disc in the midst, and from there to the target."""
    starts = [_side(boxes[premise], direction, near=direction not in _BACKWARD) for premise in step.premises]
    if step.target in boxes:
        goal = _side(boxes[step.target], direction, near=direction in _BACKWARD)
    else:
        goal = routes[step.target].disc
    middle = Point(sum(p.x for p in starts) / len(starts), sum(p.y for p in starts) / len(starts))
    disc = Point((middle.x + goal.x) / 2, (middle.y + goal.y) / 2)
    return Route(disc, _line(disc, goal), tuple(_line(disc, start) for start in starts), (), extra=False)


def _side(rect: Rect, direction: Direction, *, near: bool) -> Point:
    """Return the middle of the side with the lower coordinate (near) or the higher one, along the direction."""
    if direction in _SIDEWAYS:
        return Point(rect.x if near else rect.x + rect.width, rect.y + rect.height / 2)
    return Point(rect.x + rect.width / 2, rect.y if near else rect.y + rect.height)


def _line(start: Point, end: Point) -> tuple[Point, ...]:
    """Return a straight line as one cubic curve."""
    third = Point(start.x + (end.x - start.x) / 3, start.y + (end.y - start.y) / 3)
    other = Point(start.x + 2 * (end.x - start.x) / 3, start.y + 2 * (end.y - start.y) / 3)
    return start, third, other, end
