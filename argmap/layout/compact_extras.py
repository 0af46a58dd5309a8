"""Lines of a compact arrangement that are not of its tree: second parents, and premises that stand elsewhere.

They end on the bottom edges of cards, in slots from the right, and run where nothing ever stands: below a card to the
right end of its column, along the gutter at the right of the column, and in the band between a claim and its columns.
"""

import math
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import is_
from typing import NamedTuple

from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_scene import CompactScene
from argmap.layout.compact_sizes import Gaps
from argmap.layout.compact_ways import Corner, Lanes, Leg, Plan, Way
from argmap.layout.graph import Point, Route, Step
from argmap.layout.outline_tree import OutlineTree, Part

SLOT = 78.0
"""Space between the ends of extras on the bottom edge of a card, in px, for a sign and a few letters left of it."""
FIRST = 50.0
"""From the right of a card to the first of them, for the number of the claim."""
BELOW = 5.0
"""How far below a card the line of an undercut to a sign on the same card runs, in px."""
NEAR = 700.0
"""The length in px up to which a line between neighbors is always shown."""


@dataclass(slots=True, eq=False)
class Gutter:
    """A column of the map with the gutter at its right."""

    right: float
    band: float
    """The y from which lines run along all columns of its family."""
    spread: float
    """The height of that band."""
    family: str
    last: bool
    outer: "Gutter | None"
    """The column that its family stands in; None for a column of theses."""


class Routed(NamedTuple):
    """The route of a step, to be kept while nothing of it changes, with its ways: to each premise, and the trunk."""

    basis: Route | None
    """The route of the tree that it completes."""
    ways: tuple[Way | None, ...]
    route: Route


class _Asked(NamedTuple):
    """A way but for its lane, between two claims; it is far if it is longer than `near`."""

    plan: Plan
    near: float
    ends: tuple[str, str]


@dataclass(slots=True)
class _Draft:
    """A route but for the lanes of its ways."""

    step: Step
    disc: Point
    trunk: Path
    basis: Route | None
    plans: dict[int, "_Asked"] = field(default_factory=dict)
    """The ways, by the number of the premise; that of the trunk is the last."""


class ExtraRouter:
    """Routes what the tree leaves over, and adds it to the routes. What is as in `known` is taken from there."""

    def __init__(
        self,
        scene: CompactScene,
        outline: OutlineTree,
        gaps: Gaps,
        disc: float,
        theses: Sequence[tuple[tuple[str, ...], float]],
        aside: Collection[str],
        known: Mapping[str, Routed],
    ) -> None:
        self._boxes = scene.boxes
        self._routes = scene.routes
        self._spots = scene.spots
        self._outline = outline
        self._gaps = gaps
        self._disc = disc
        self._aside = aside
        self._known = known
        self._columns: dict[str, Gutter] = {}
        self._around: dict[Gutter, list[Gutter]] = {}
        self._slots: dict[str, list[float]] = {}
        self._open: list[Step] = []
        self._extras: dict[str, Step] = {}
        self._ends: Counter[str] = Counter()
        self.routed: dict[str, Routed] = {}
        """What was routed, by step."""
        last = len(theses) - 1
        for number, (names, right) in enumerate(theses):
            column = Gutter(right, scene.height, disc, "", number == last, None)
            self._columns.update(dict.fromkeys(names, column))

    def lacks(self, steps: Sequence[Step]) -> bool:
        """Return whether anything of these steps is not in the tree."""
        standing, claims = self._outline.steps, self._outline.claims
        for step in steps:
            part = standing.get(step.id)
            if part is None:
                self._extras[step.id] = step
            elif part.box is not None and not part.undercut and len(step.premises) == 1:
                continue
            lacking = [p for p in step.premises if part is None or not self._stands(p, part)]
            if lacking or (part is not None and part.undercut and not self._routes[step.id].trunk):
                self._open.append(step)
            self._ends.update(lacking)
        for step in self._extras.values():
            self._ends[self._card_of(step)] += 1
        return bool(self._open) and bool(claims)

    def route(self, scene: CompactScene) -> None:
        """Route every step that has no place in the tree, its target first; then what the others lack."""
        self._boxes, self._routes, self._spots = scene.boxes, scene.routes, scene.spots
        extras, drafts, discs = self._extras, dict[str, _Draft](), dict[str, Point]()
        self._slots = {claim: self._slots_of(claim, count) for claim, count in self._ends.items()}
        for step in self._open:
            chain = [step]
            while chain[-1].target in extras and chain[-1].target not in drafts:
                chain.append(extras[chain[-1].target])
            for each in reversed(chain):
                if each.id in extras and each.id not in drafts:
                    drafts[each.id] = self._extra(each, discs)
        for step in self._open:
            if step.id not in extras:
                drafts[step.id] = self._completed(step, discs)
        self._lay(list(drafts.values()))

    def _lay(self, drafts: Sequence[_Draft]) -> None:
        """Give every way its lane: those that are kept first, then those that may be always shown, then the others."""
        lanes, found = Lanes(), dict[tuple[str, int], Way]()
        new: list[tuple[tuple[str, int], _Asked]] = []
        known_of, nothing = self._known, (None,)
        for draft in drafts:
            id_ = draft.step.id
            known = known_of.get(id_)
            ways = known.ways if known is not None else nothing
            for number, asked in draft.plans.items():
                way = ways[number] if number < len(ways) else None
                if way is not None and way.plan == asked.plan:
                    found[id_, number] = way
                    lanes.keep(way)
                else:
                    new.append(((id_, number), asked))
        several: Counter[str] = Counter()
        for key, (plan, near, (one, other)) in sorted(new, key=lambda each: not each[1].near):
            found[key] = lanes.lay(plan, near, max(several[one], several[other]))
            several[one] += 1
            several[other] += 1
        for draft in drafts:
            self._finish(draft, found)

    def _finish(self, draft: _Draft, found: Mapping[tuple[str, int], Way]) -> None:
        step = draft.step
        count = len(step.premises)
        ways = tuple([found.get((step.id, number)) for number in range(count + 1)])
        last = ways[count]
        trunk = last.path if last is not None else draft.trunk
        known = self._known.get(step.id)
        same = known is not None and known.basis is draft.basis and all(map(is_, known.ways, ways))
        if known is not None and same and known.route.disc == draft.disc and known.route.trunk == trunk:
            self.routed[step.id] = known
            self._routes[step.id] = known.route
            return
        branches = draft.basis.branches if draft.basis is not None else ((),) * count
        branches = tuple([way.path if way else branch for way, branch in zip(ways, branches, strict=False)])
        far = any(way.far for way in ways[:count] if way is not None)
        if draft.basis is None:
            route = Route(draft.disc, trunk, branches, (), extra=True, far=far)
        else:
            route = replace(draft.basis, branches=branches, trunk=trunk, far=far)
        self.routed[step.id] = Routed(draft.basis, ways, route)
        self._routes[step.id] = route

    def reach(self) -> Iterator[tuple[float, float]]:
        """Yield points between which all lines and signs lie."""
        radius = self._disc / 2
        for routed in self.routed.values():
            x, y = routed.route.disc
            yield x - radius, y - radius
            yield x + radius, y + radius
            for way in routed.ways:
                if way is not None:
                    yield way.bounds[:2]
                    yield way.bounds[2:]
            yield from routed.route.trunk

    def _stands(self, premise: str, part: Part) -> bool:
        return any(head.name == premise for head in part.heads)

    def _card_of(self, step: Step) -> str:
        """Return the card on whose edge the disc of an extra sits: its target, or the first premise of that."""
        while step.target in self._extras:
            step = self._extras[step.target]
        part = self._outline.steps.get(step.target)
        return step.target if part is None else self._head(part)

    @staticmethod
    def _head(part: Part) -> str:
        return part.heads[0].name

    def _slots_of(self, claim: str, count: int) -> list[float]:
        """Return where lines end on the bottom edge of a card, the rightmost last."""
        rect, placed = self._boxes[claim], self._spots[claim].placed
        first = min(FIRST, rect.width / 2)
        alone = placed.standing is not None and placed.standing.alone
        places: list[float] = []
        at = rect.width - first
        middle = rect.width / 2
        while len(places) < count and at >= min(FIRST, middle):
            if not alone or abs(at - middle) >= self._disc * 1.1:
                places.append(rect.x + at)
            at -= SLOT
        if len(places) < count:
            left = right = first
            if rect.width - left - right < self._disc * 1.1 * (
                count - 1
            ):  # as far apart as the edge and the spine allow
                left, right = min(first, self._gaps.spine + self._disc * 0.7), min(first, self._disc * 0.7)
            room = rect.width - left - right
            places = [rect.x + rect.width - right - room * n / max(1, count - 1) for n in range(count)]
        return places[::-1]

    def _slot(self, claim: str) -> float:
        return self._slots[claim].pop()

    def _extra(self, step: Step, discs: dict[str, Point]) -> _Draft:
        claim = self._card_of(step)
        rect, x = self._boxes[claim], self._slot(claim)
        disc = discs[step.id] = Point(x, rect.y + rect.height)
        trunk: Path = ()
        if step.target not in self._boxes:
            y = disc.y + BELOW * self._gaps.scale
            if step.target in self._extras:
                goal = discs[step.target]
                trunk = angled([disc, (x, y), (goal.x, y), goal])
            else:
                trunk = angled([disc, (x, y), *self._up_to(self._routes[step.target].disc, claim, y)])
        draft = _Draft(step, disc, trunk, None)
        for number, premise in enumerate(step.premises):
            start, end = Leg((disc,), x, disc.y), self._at_edge(premise, self._slot(premise))
            draft.plans[number] = self._plan(claim, start, premise, end)
        return draft

    def _completed(self, step: Step, discs: dict[str, Point]) -> _Draft:
        route, part = self._routes[step.id], self._outline.steps[step.id]
        head = self._head(part)
        draft = _Draft(step, route.disc, route.trunk, route)
        for number, premise in enumerate(step.premises):
            if not self._stands(premise, part):
                start, end = self._round(head, route.disc), self._at_edge(premise, self._slot(premise))
                draft.plans[number] = self._plan(head, start, premise, end)
        if part.undercut and not route.trunk:
            start = self._round(head, route.disc)
            if step.target in self._extras:
                other = self._card_of(self._extras[step.target])
                end = self._at_edge(other, discs[step.target].x)
            else:
                other = self._head(self._outline.steps[step.target])
                end = self._round(other, self._routes[step.target].disc)
            asked = self._plan(head, start, other, end)
            draft.plans[len(step.premises)] = asked._replace(near=math.inf)
        return draft

    def _at_edge(self, claim: str, x: float) -> Leg:
        """Return the way down from the bottom edge of a card."""
        rect = self._boxes[claim]
        bottom = rect.y + rect.height
        return Leg(((x, bottom),), x, bottom)

    def _round(self, claim: str, disc: Point) -> Leg:
        """Return the way from a disc at or beside a card to a height at which lines run along to the gutter."""
        rect = self._boxes[claim]
        if disc.x > rect.x + 0.01 or disc.y < rect.y - 0.01:
            return Leg((disc,), disc.x, rect.y, above=True)
        x = rect.x - self._gaps.lane
        return Leg((disc, (x, disc.y)), x, rect.y + rect.height)

    def _up_to(self, disc: Point, claim: str, y: float) -> list[Corner]:
        """Return the way from a height below a card to a disc at or beside it."""
        rect = self._boxes[claim]
        if disc.x > rect.x + 0.01 or disc.y < rect.y - 0.01:
            over, x = rect.y - 6.0, rect.x + rect.width + 5.0
            return [(x, y), (x, over), (disc.x, over), disc]
        x = rect.x - self._gaps.lane
        return [(x, y), (x, disc.y), disc]

    # --- ways

    def _column(self, name: str) -> Gutter:
        """Return the column that a part stands in."""
        found = self._columns.get(name)
        if found is not None:
            return found
        passed = [name]
        while True:
            here = passed[-1]
            above = self._spots[here].above
            assert above is not None
            column = self._own_column(here, above)
            if column is not None or above in self._columns:
                break
            passed.append(above)
        found = column or self._columns[above]
        for each in passed:
            self._columns[each] = found
        return found

    def _own_column(self, name: str, above: str) -> Gutter | None:
        """Return the column of a part among several; None: it stands in that of the part above it."""
        gaps, spot, outer = self._gaps, self._spots[name], self._spots[above]
        standing = outer.placed.standing
        assert standing is not None
        part = outer.placed.part
        at = next((n for n, names in enumerate(standing.columns) if spot.placed.part.key in names), None)
        if at is None or (len(standing.columns) == 1 and above not in self._aside):
            return None
        if part.box is None and not standing.alone:
            return None
        straight = part.box is None or standing.alone or spot.placed.above
        left = spot.x if straight else spot.x - gaps.indent
        right = left + standing.widths[at]
        last = at == len(standing.columns) - 1
        if part.box is None:
            return Gutter(right, spot.y - 5.0, 3.0, above, last, self._column(above))
        band = outer.y if above in self._aside else outer.y + outer.placed.card[2]
        return Gutter(right, band + 2.0, gaps.bus - 3.0, above, last, self._column(above))

    def _gutters(self, claim: str) -> list[Gutter]:
        """Return the columns around a claim, from the inside, whose gutters a line from it comes into."""
        column = self._column(claim)
        if claim in self._aside:
            rect = self._boxes[claim]
            own = Gutter(rect.x + rect.width, rect.y + 2.0, self._gaps.bus - 3.0, claim, last=False, outer=column)
            column = own
        found = self._around.get(column)
        if found is not None:
            return found
        found = []
        here: Gutter | None = column
        while here is not None:
            while here.last and here.outer is not None:
                here = here.outer
            found.append(here)
            here = here.outer
        self._around[column] = found
        return found

    def _plan(self, one: str, start: Leg, other: str, end: Leg) -> _Asked:
        """Return the way from below or above one card to another."""
        a, b = self._column(one), self._column(other)
        kin = a is b or a.family == b.family or a.outer is b or b.outer is a
        up, down = self._gutters(one), self._gutters(other)
        shared = next((column for column in up if column in down), None)
        if shared is not None:
            up, down = up[: up.index(shared)], down[: down.index(shared)]
        down = down[::-1]
        if up and down and up[-1].family == down[0].family:
            through, bands = [*up, *down], [*up, *down[1:]]
        else:
            assert shared is not None
            through, bands = [*up, shared, *down], [*up, *down]
        gutters = tuple([column.right for column in through])
        plan = Plan(start, end, gutters, tuple([(c.band, c.spread) for c in bands]), self._gaps.scale)
        return _Asked(plan, NEAR if kin else 0.0, (one, other))
