"""Route arguments outside the spanning tree: a second parent, a premise placed elsewhere. They never move a box.

The disc of such a step stands beside its target. Lines to its premises go through the gaps between levels and
pass the levels between the boxes. What a pin has moved off the grid is reached straight.
"""

from collections import Counter

from argmap.layout.graph import Point, Route, Step
from argmap.layout.placement import Scene
from argmap.layout.routing_channels import Lanes
from argmap.layout.spanning_tree import Row, premise_gap
from argmap.layout.tree_routes import Path, bend, join, line, nearest, past_boxes

REACH = 0.28
"""The offset from the middle of a box's edge at which an extra line begins, as a fraction of the width."""


def extra_routes(scene: Scene, routes: dict[str, Route]) -> dict[str, Route]:
    """Return all routes: those of the tree, completed, and those of the extra steps."""
    return Extras(scene, routes).all()


class Extras:
    """State while extra lines are routed, one after the other."""

    def __init__(self, scene: Scene, routes: dict[str, Route]) -> None:
        self._scene = scene
        self._routes = dict(routes)
        self._lanes = Lanes(scene)
        self._beside: Counter[str] = Counter()
        self._expected = Counter(step.target for step in scene.forest.steps.values() if step.id not in routes)

    def all(self) -> dict[str, Route]:
        """Route every step that has no row, its target first, then the missing branches of the steps that have one."""
        steps = self._scene.forest.steps
        for step in steps.values():
            chain = [step]
            while chain[-1].target in steps and chain[-1].target not in self._routes:
                chain.append(steps[chain[-1].target])
            for each in reversed(chain):
                if each.id not in self._routes:
                    self._routes[each.id] = self._extra(each)
        for id_, route in self._routes.items():
            if not (route.trunk and all(route.branches)):
                self._routes[id_] = self._completed(steps[id_], route)
        return self._routes

    def _extra(self, step: Step) -> Route:
        scene, number = self._scene, self._beside[step.target]
        self._beside[step.target] += 1
        rect = scene.boxes.get(step.target)
        if rect is None:
            goal = self._routes[step.target].disc
            level, in_gap = self._gap_or_level(scene.forest.steps[step.target])
            if in_gap or self._off_grid(step):
                disc = Point(goal.x + 1.7 * scene.disc * (number + 1), goal.y)
                trunk = line(disc, goal)
            else:  # beside a box there is no room for a second disc, but below it
                x = self._post(scene.forest.steps[step.target], goal) + 1.7 * scene.disc * number
                disc = Point(x, scene.bottoms[level] + scene.disc)
                trunk = self._to_disc(disc, level + 1, step.target, goal)
        else:
            side, height = self._side(step.target, number)
            edge = rect.x + rect.width if side > 0 else rect.x
            disc = Point(edge + side * (scene.disc / 2 + 5.0), rect.y + height)
            trunk = line(disc, Point(edge, disc.y))
        return Route(disc, trunk, tuple(self._way(p, step, disc) for p in step.premises), (), extra=True)

    def _side(self, target: str, number: int) -> tuple[int, float]:
        """Return the side of the target (1: right, -1: left) and the distance down from its top, in px, for a disc."""
        row, position = self._row(target)
        count, rect = self._expected[target], self._scene.boxes[target]
        beside = row.column is not None and position == len(row.boxes) - 1
        room = max(1, int(rect.height / (1.3 * self._scene.disc)))
        first = -1 if beside and row.column != row.disc else 1
        if count <= room:
            return first, rect.height * (number + 1) / (count + 1)
        half = (count + 1) // 2
        if number < half:
            return first, rect.height * (number + 1) / (half + 1)
        return -first, rect.height * (number - half + 1) / (count - half + 1)

    def _completed(self, step: Step, route: Route) -> Route:
        trunk = route.trunk
        if not trunk:
            goal = self._routes[step.target].disc
            row = self._scene.forest.rows[self._scene.forest.row_of[step.id]]
            if row.port is None:
                trunk = past_boxes(self._scene, row, route.disc, goal)
            else:
                trunk = self._to_disc(route.disc, row.level, step.target, goal)
        branches = tuple(
            branch or self._way(premise, step, route.disc)
            for premise, branch in zip(step.premises, route.branches, strict=True)
        )
        return Route(route.disc, trunk, branches, route.bracket, route.extra)

    def _way(self, premise: str, step: Step, disc: Point) -> Path:
        """Return the path from the disc to the premise's border."""
        scene = self._scene
        row, _ = self._row(premise)
        rect = scene.boxes[premise]
        if row.index in scene.shifts or self._off_grid(step):
            return bend(disc, nearest(rect, disc))
        level, where = row.level, self._gap_or_level(step)
        side = REACH if disc.x > rect.x + rect.width / 2 else -REACH
        x = rect.x + rect.width * (0.5 + side)
        upward = level >= where[0]
        start = Point(x, rect.y if upward else rect.y + rect.height)
        edge = start if upward else Point(x, scene.bottoms[level])
        ways = [line(start, edge)]
        if where[1]:
            between = range(level - 1, where[0] - 1, -1) if upward else range(level + 1, where[0])
            more, here = self._lanes.through(edge, between, disc.x)
            return _turned(join(*ways, *more, _hook(here, disc)))
        post = self._post(step, disc)
        if level == where[0]:
            arch = Point(post, scene.tops[level])
            over = self._lanes.run(edge, arch, level)
            return _turned(join(over, _along(arch, disc, scene.disc)))
        between = range(level - 1, where[0], -1) if upward else range(level + 1, where[0])
        more, here = self._lanes.through(edge, between, post)
        enter = Point(post, scene.bottoms[where[0]] if upward else scene.tops[where[0]])
        return _turned(
            join(*ways, *more, self._lanes.run(here, enter, where[0] + upward), _along(enter, disc, scene.disc))
        )

    def _to_disc(self, disc: Point, level: int, target: str, goal: Point) -> Path:
        """Return the path from a disc in the gap above `level` up to an extra step's disc in the level before."""
        step = self._scene.forest.steps[target]
        if step.target not in self._scene.boxes or self._scene.shifts:
            return bend(disc, goal)
        enter = Point(self._post(step, goal), self._scene.bottoms[level - 1])
        return join(bend(disc, enter), _along(enter, goal, self._scene.disc))

    def _off_grid(self, step: Step) -> bool:
        """Return whether a pin has moved the disc of the step off the grid of levels."""
        forest = self._scene.forest
        if step.id in forest.row_of:
            return forest.row_of[step.id] in self._scene.shifts
        if step.target in self._scene.boxes:
            return forest.home[step.target][0] in self._scene.shifts
        return self._off_grid(forest.steps[step.target])

    def _gap_or_level(self, step: Step) -> tuple[int, bool]:
        """Return a level, and whether the disc lies in the gap above that level rather than in it."""
        forest = self._scene.forest
        if step.id in forest.row_of:
            return forest.rows[forest.row_of[step.id]].level, True
        if step.target in self._scene.boxes:
            return self._row(step.target)[0].level, False
        level, in_gap = self._gap_or_level(forest.steps[step.target])
        return (level, True) if in_gap else (level + 1, True)

    def _post(self, step: Step, disc: Point) -> float:
        """Return the x next to a disc, on the side away from the box, at which lines reach it."""
        scene = self._scene
        while step.target not in scene.boxes:
            step = scene.forest.steps[step.target]
        rect = scene.boxes[step.target]
        side = 1 if disc.x > rect.x else -1
        row, position = self._row(step.target)
        outer = position == (len(row.boxes) - 1 if side > 0 else 0)
        room = scene.sibling if outer else premise_gap(scene.sibling)
        return disc.x + side * min(scene.disc / 2 + 6.0, room - scene.disc / 2 - 5.0 - 2.0)

    def _row(self, box: str) -> tuple[Row, int]:
        index, position = self._scene.forest.home[box]
        return self._scene.forest.rows[index], position


def _hook(start: Point, disc: Point) -> Path:
    """Return the path up or down from the start, then sideways to the disc."""
    return (start, Point(start.x, disc.y), Point(disc.x + (start.x - disc.x) * 0.4, disc.y), disc)


def _along(start: Point, disc: Point, size: float) -> Path:
    """Return the path along the side of a box, then with a hook into the disc."""
    side = 1.0 if start.y > disc.y else -1.0
    turn = Point(start.x, disc.y + side * min(size, abs(start.y - disc.y)))
    return join(line(start, turn), _hook(turn, disc))


def _turned(path: Path) -> Path:
    return path[::-1]
