"""Lines of a compact arrangement that are not of its tree: second parents, and premises that stand elsewhere."""

from collections import Counter
from dataclasses import replace

from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import Point, Rect, Route, Step
from argmap.layout.outline_tree import Outline

SLOT = 78.0
"""Space between the ends of extras on the bottom edge of a card, in px, for a sign and a few letters left of it."""
CORNER = 50.0
"""From the right of a card to the first of them, for the number of the claim."""


class Extras:
    """Routes what is left, and adds it to the routes."""

    def __init__(
        self, boxes: dict[str, Rect], routes: dict[str, Route], outline: Outline, gaps: Gaps, disc: float
    ) -> None:
        self._boxes = boxes
        self._routes = routes
        self._outline = outline
        self._gaps = gaps
        self._disc = disc
        self._slots: Counter[str] = Counter()
        self._any = False

    def route(self, steps: tuple[Step, ...] = ()) -> None:
        """Route every step that has no place in the tree, its target first; then the missing branches of the others."""
        by_id = {step.id: step for step in steps}
        for step in steps:
            chain = [step]
            while chain[-1].target in by_id and chain[-1].target not in self._routes:
                chain.append(by_id[chain[-1].target])
            for each in reversed(chain):
                if each.id not in self._routes:
                    self._routes[each.id] = self._extra(each)
        for step in steps:
            self._complete(step)

    def margin(self, width: float, height: float) -> tuple[float, float]:
        """Return the free space that the lines need at the right and below."""
        return (20.0, self._disc) if self._any else (0.0, 0.0)

    def _slot(self, claim: str) -> Point:
        rect, number = self._boxes[claim], self._slots[claim]
        self._slots[claim] += 1
        x = rect.x + rect.width - CORNER - number * SLOT
        return Point(max(x, rect.x + 64.0), rect.y + rect.height)

    def _extra(self, step: Step) -> Route:
        self._any = True
        trunk: Path = ()
        if step.target in self._boxes:
            disc = self._slot(step.target)
        else:
            goal = self._routes[step.target].disc
            disc = Point(goal.x + 1.3 * self._disc, goal.y)
            trunk = angled([disc, goal])
        return Route(
            disc, trunk, tuple(self._way(disc, self._slot(p)) for p in step.premises), (), extra=True, far=True
        )

    def _way(self, start: Point, end: Point) -> Path:
        y = max(start.y, end.y) + 6.0
        return angled([start, (start.x, y), (end.x, y), end])

    def _complete(self, step: Step) -> None:
        route = self._routes[step.id]
        part = self._outline.steps.get(step.id)
        if route.extra or part is None:
            return
        standing = {head.name for head in ((part,) if part.box is not None else part.premises)}
        if len(standing) < len(step.premises):
            branches = tuple(
                branch if premise in standing else self._way(route.disc, self._slot(premise))
                for premise, branch in zip(step.premises, route.branches, strict=True)
            )
            route = replace(route, branches=branches, far=True)
        if part.undercut and not route.trunk:
            route = replace(route, trunk=angled([route.disc, self._routes[step.target].disc]))
        self._routes[step.id] = route
