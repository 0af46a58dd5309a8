"""Lines of a compact arrangement that are not of its tree: second parents, and premises that stand elsewhere.

They end on the bottom edges of cards, in slots from the right, and run where nothing ever stands: below a card to the
right end of its column, along the gutter at the right of the column, and in the band between a claim and its columns.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_scene import CompactScene
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import Point, Route, Step
from argmap.layout.outline_tree import OutlineTree, Part

Corner = tuple[float, float]

SLOT = 78.0
"""Space between the ends of extras on the bottom edge of a card, in px, for a sign and a few letters left of it."""
FIRST = 50.0
"""From the right of a card to the first of them, for the number of the claim."""
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


class ExtraRouter:
    """Routes what the tree leaves over, and adds it to the routes."""

    def __init__(
        self,
        scene: CompactScene,
        outline: OutlineTree,
        gaps: Gaps,
        disc: float,
        theses: Sequence[tuple[tuple[str, ...], float]],
        aside: Collection[str],
    ) -> None:
        self._boxes = scene.boxes
        self._routes = scene.routes
        self._spots = scene.spots
        self._outline = outline
        self._gaps = gaps
        self._disc = disc
        self._aside = aside
        self._columns: dict[str, Gutter] = {}
        self._slots: dict[str, list[float]] = {}
        self._lane = 0
        self._open: list[Step] = []
        self._extras: dict[str, Step] = {}
        self._ends: Counter[str] = Counter()
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
            elif part.box is not None and len(step.premises) == 1 and not part.undercut:
                continue
            lacking = [p for p in step.premises if part is None or not self._stands(p, part)]
            if lacking or (part is not None and part.undercut and not self._routes[step.id].trunk):
                self._open.append(step)
            self._ends.update(lacking)
        for step in self._extras.values():
            self._ends[self._card_of(step)] += 1
        return bool(self._open) and bool(claims)

    def route(self) -> None:
        """Route every step that has no place in the tree, its target first; then what the others lack."""
        extras = self._extras
        self._slots = {claim: self._slots_of(claim, count) for claim, count in self._ends.items()}
        for step in self._open:
            chain = [step]
            while chain[-1].target in extras and chain[-1].target not in self._routes:
                chain.append(extras[chain[-1].target])
            for each in reversed(chain):
                if each.id not in self._routes:
                    self._routes[each.id] = self._extra(each)
        for step in self._open:
            if step.id not in extras:
                self._routes[step.id] = self._completed(step)

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

    def _extra(self, step: Step) -> Route:
        claim = self._card_of(step)
        rect, x = self._boxes[claim], self._slot(claim)
        disc = Point(x, rect.y + rect.height)
        trunk: Path = ()
        if step.target in self._extras:
            goal = self._routes[step.target].disc
            y = disc.y + self._below()
            trunk = angled([disc, (x, y), (goal.x, y), goal])
        elif step.target not in self._boxes:
            goal = self._routes[step.target].disc
            y = disc.y + self._below()
            trunk = angled([disc, (x, y), *self._round(claim, goal, y)[::-1]])
        ways = [self._way([disc], claim, x, p) for p in step.premises]
        far = any(self._is_far(path, claim, p) for path, p in zip(ways, step.premises, strict=True))
        return Route(disc, trunk, tuple(ways), (), extra=True, far=far)

    def _completed(self, step: Step) -> Route:
        route, part = self._routes[step.id], self._outline.steps[step.id]
        head, far = self._head(part), False
        branches = list(route.branches)
        for number, premise in enumerate(step.premises):
            if not self._stands(premise, part):
                start = self._out(head, route.disc)
                branches[number] = self._way(start, head, start[-1][0], premise)
                far = far or self._is_far(branches[number], head, premise)
        trunk = route.trunk
        if part.undercut and not trunk:
            goal = self._routes[step.target].disc
            start = self._out(head, route.disc)
            if step.target in self._extras:
                trunk = self._way(start, head, start[-1][0], self._card_of(self._extras[step.target]), goal.x)
            else:
                other = self._head(self._outline.steps[step.target])
                end = self._out(other, goal)
                trunk = self._way(start, head, start[-1][0], other, end[-1][0], end)
        return replace(route, branches=tuple(branches), trunk=trunk, far=far)

    def _below(self) -> float:
        """Return how far below a card the next line runs."""
        return (2.0 + 1.2 * (self._lane % 6)) * self._gaps.scale

    def _round(self, claim: str, disc: Point, y: float) -> list[Corner]:
        """Return the way from a disc at or beside a card to a height below that card."""
        rect = self._boxes[claim]
        if disc.x > rect.x + 0.01 or disc.y < rect.y - 0.01:
            over, x = rect.y - 6.0, rect.x + rect.width + 5.0
            return [disc, (disc.x, over), (x, over), (x, y)]
        x = rect.x - self._gaps.lane
        return [disc, (x, disc.y), (x, y)]

    def _out(self, claim: str, disc: Point) -> list[Corner]:
        """Return the way from a disc at or beside a card to a height at which lines run along to the gutter."""
        rect = self._boxes[claim]
        if disc.x > rect.x + 0.01 or disc.y < rect.y - 0.01:
            return [disc, (disc.x, rect.y - 3.0 - self._lane % 4)]
        return self._round(claim, disc, rect.y + rect.height + self._below())

    def _is_far(self, path: Path, one: str, other: str) -> bool:
        length = sum(abs(b.x - a.x) + abs(b.y - a.y) for a, b in pairwise(path))
        return length > NEAR or not self._are_kin(one, other)

    def _are_kin(self, one: str, other: str) -> bool:
        """Return whether two claims stand in one column, or in columns of one family."""
        a, b = self._column(one), self._column(other)
        return a is b or a.family == b.family or a.outer is b or b.outer is a

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
        found: list[Gutter] = []
        here: Gutter | None = column
        while here is not None:
            while here.last and here.outer is not None:
                here = here.outer
            found.append(here)
            here = here.outer
        return found

    def _way(
        self,
        start: Sequence[Corner],
        one: str,
        x: float,
        other: str,
        end_x: float | None = None,
        end: Sequence[Corner] = (),
    ) -> Path:
        """Return the way from a start, which ends at or below card `one` at `x`, to the bottom edge of card `other`."""
        self._lane += 1
        below, aside = self._below(), (3.0 + 1.5 * (self._lane % 7)) * self._gaps.scale
        a, b = self._boxes[one], self._boxes[other]
        low = start[-1][1] if len(start) > 1 else a.y + a.height + below
        high = end[-1][1] if end else b.y + b.height + below
        goal = self._slot(other) if end_x is None else end_x
        up, down = self._gutters(one), self._gutters(other)
        shared = next((column for column in up if any(column is c for c in down)), None)
        if shared is not None:
            up = up[: next(n for n, c in enumerate(up) if c is shared)]
            down = down[: next(n for n, c in enumerate(down) if c is shared)]
        share = (self._lane % 6) / 6
        corners: list[Corner] = [*start, (x, low)]

        def bands(column: Gutter) -> float:
            return column.band + column.spread * share

        if up and down and up[-1].family == down[-1].family:
            for inner, outer in pairwise(up):
                corners += [(inner.right + aside, bands(inner)), (outer.right + aside, bands(inner))]
            corners.insert(len(start) + 1, (up[0].right + aside, low))
            middle = bands(up[-1])
            corners += [(up[-1].right + aside, middle), (down[-1].right + aside, middle)]
            through = down
        else:
            assert shared is not None
            chain = [*up, shared]
            corners.append((chain[0].right + aside, low))
            for inner, outer in pairwise(chain):
                corners += [(inner.right + aside, bands(inner)), (outer.right + aside, bands(inner))]
            through = [*down, shared]
        for inner, outer in reversed(list(pairwise(through))):
            corners += [(outer.right + aside, bands(inner)), (inner.right + aside, bands(inner))]
        corners += [(through[0].right + aside, high), (goal, high)]
        corners += list(end)[::-1] or [(goal, b.y + b.height)]
        return angled(corners)
