"""Route arguments outside the spanning tree: a second parent, a premise placed elsewhere. They never move a box.

The disc of such a step sits on the bottom edge of its target. Lines to its premises go through the gaps between levels
and pass the levels between the boxes. What a pin has moved off the grid is reached straight.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from argmap.layout.graph import Point, Route, Step
from argmap.layout.placement import Scene
from argmap.layout.routing_channels import ChannelLanes
from argmap.layout.spanning_tree import Row
from argmap.layout.tree_routes import Path, bend, join, line, nearest, past_boxes

NEAR = 700.0
"""The extent of a line in px up to which it is always shown."""
FIRST = 50.0
"""From the right end of the bottom edge of a card to the first disc on it, in px."""
SLOT = 78.0
"""Space between discs on the bottom edge of a card, in px."""
REACH = 0.28
"""The offset from the middle of a box's edge at which an extra line begins, as a fraction of the width."""


def extra_routes(scene: Scene, routes: dict[str, Route]) -> dict[str, Route]:
    """Return all routes: those of the tree, completed, and those of the extra steps."""
    return _CrossRouter(scene, routes).all()


class _CrossRouter:
    """State while extra lines are routed, one after the other."""

    def __init__(self, scene: Scene, routes: dict[str, Route]) -> None:
        self._scene = scene
        self._routes = dict(routes)
        self._lanes = ChannelLanes(scene)
        self._beside: Counter[str] = Counter()
        extras = [step for step in scene.forest.steps.values() if step.id not in routes]
        self._expected = Counter(self._card_of(step) for step in extras)

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
            row = self._scene.forest.row_of.get(id_)
            lacks = [
                p for p, b in zip(steps[id_].premises, route.branches, strict=True) if not b and not self._has(row, p)
            ]
            if lacks or (not route.trunk and steps[id_].target in steps and not route.extra):
                self._routes[id_] = self._completed(steps[id_], route)
        return self._routes

    def _extra(self, step: Step) -> Route:
        scene, card = self._scene, self._card_of(step)
        if card is None:
            number, crowded = self._beside[step.target], False
            self._beside[step.target] += 1
            goal = self._routes[step.target].disc
            disc = Point(goal.x + 1.7 * scene.disc * (number + 1), goal.y)
        else:
            rect, number = scene.boxes[card], self._beside[card]
            self._beside[card] += 1
            room = rect.width - 2 * min(FIRST, rect.width / 2)
            step_aside = min(SLOT, room / max(1, self._expected[card] - 1))
            disc = Point(rect.x + rect.width - min(FIRST, rect.width / 2) - number * step_aside, rect.y + rect.height)
            crowded = number > 0 and step_aside < scene.disc
            goal = disc if step.target == card else self._routes[step.target].disc
        trunk = () if step.target == card else line(disc, goal)
        branches, far = self._ways(step.premises, step, disc)
        return Route(disc, trunk, branches, (), extra=True, far=far or crowded)

    def _ways(self, premises: Iterable[str], step: Step, disc: Point) -> tuple[tuple[Path, ...], bool]:
        """Return the paths from the disc to premises, and whether they are better told than drawn."""
        self._lanes.begin()
        ways = tuple(self._way(premise, step, disc) for premise in premises)
        far = self._lanes.crowded or _is_far(ways)
        if far:
            self._lanes.undo()
        return ways, far

    def _card_of(self, step: Step) -> str | None:
        """Return the card on whose bottom edge the disc of an extra sits; None if it undercuts a step of the tree."""
        forest = self._scene.forest
        while step.target not in self._scene.boxes:
            if step.target in forest.row_of:
                return None
            step = forest.steps[step.target]
        return step.target

    def _has(self, row: int | None, premise: str) -> bool:
        return row is not None and self._scene.forest.home[premise][0] == row

    def _completed(self, step: Step, route: Route) -> Route:
        trunk = route.trunk
        if not trunk and step.target in self._scene.forest.steps:
            goal = self._routes[step.target].disc
            row = self._scene.forest.rows[self._scene.forest.row_of[step.id]]
            if row.port is None:
                trunk = past_boxes(self._scene, row, route.disc, goal)
            else:
                trunk = self._to_disc(route.disc, row.level, step.target, goal)
        row_here = self._scene.forest.row_of.get(step.id)
        elsewhere = [
            premise
            for premise, branch in zip(step.premises, route.branches, strict=True)
            if not branch and not self._has(row_here, premise)
        ]
        ways, far = self._ways(elsewhere, step, route.disc)
        found = dict(zip(elsewhere, ways, strict=True))
        branches = tuple(found.get(p, branch) for p, branch in zip(step.premises, route.branches, strict=True))
        return replace(route, trunk=trunk, branches=branches, far=route.far or far)

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
        between = range(level - 1, where[0] - 1, -1) if upward else range(level + 1, where[0])
        more, here = self._lanes.through(edge, between, disc.x)
        return _turned(join(*ways, *more, *self._into(here, disc, where[0], step)))

    def _into(self, here: Point, disc: Point, gap: int, step: Step) -> list[Path]:
        """Return the way from a point in the gap above level `gap` to a disc in it, or at a card above it."""
        if step.id in self._scene.forest.row_of or self._card_of(step) is None:
            return [_hook(here, disc)]
        below = Point(disc.x, self._scene.bottoms[gap - 1])
        return [self._lanes.run(here, below, gap), line(below, disc)]

    def _to_disc(self, disc: Point, level: int, target: str, goal: Point) -> Path:
        """Return the path from a disc in the gap above `level` up to an extra step's disc in the level before."""
        step = self._scene.forest.steps[target]
        if self._card_of(step) is None or self._scene.shifts:
            return bend(disc, goal)
        below = Point(goal.x, self._scene.bottoms[level - 1])
        return join(self._lanes.run(disc, below, level), line(below, goal))

    def _off_grid(self, step: Step) -> bool:
        """Return whether a pin has moved the disc of the step off the grid of levels."""
        forest = self._scene.forest
        if step.id in forest.row_of:
            return forest.row_of[step.id] in self._scene.shifts
        if step.target in self._scene.boxes:
            return forest.home[step.target][0] in self._scene.shifts
        return self._off_grid(forest.steps[step.target])

    def _gap_or_level(self, step: Step) -> tuple[int, bool]:
        """Return the level above which the gap lies that holds the disc, or the card at which it is."""
        forest = self._scene.forest
        if step.id in forest.row_of:
            return forest.rows[forest.row_of[step.id]].level, True
        if step.target in self._scene.boxes:
            return self._row(step.target)[0].level + 1, True
        return self._gap_or_level(forest.steps[step.target])

    def _row(self, box: str) -> tuple[Row, int]:
        index, position = self._scene.forest.home[box]
        return self._scene.forest.rows[index], position


def _hook(start: Point, disc: Point) -> Path:
    """Return the path up or down from the start, then sideways to the disc."""
    return (start, Point(start.x, disc.y), Point(disc.x + (start.x - disc.x) * 0.4, disc.y), disc)


def _is_far(branches: Iterable[Path]) -> bool:
    return any(max(p.x for p in b) - min(p.x for p in b) + b[-1].y - b[0].y > NEAR for b in branches)


def _turned(path: Path) -> Path:
    return path[::-1]
