"""Ways of further lines along gutters and bands, each in a lane in which it can be told from the others."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from argmap.layout.compact_lines import Path, angled

Corner = tuple[float, float]

LANES = (3, 0, 6, 1, 5, 2, 4)
"""The lanes of a gutter in the order in which they are taken: the first few are far from each other."""
WIDEST_LANE = 6
APART = 0.9
"""Distance in px from which two lines along each other can be told apart."""
SHORT = 3.0
"""The length in px up to which lines may run over each other."""


class Stretch(NamedTuple):
    """A straight line: whether it is upright, its x or y, and between what it runs."""

    upright: bool
    at: float
    low: float
    high: float


class Leg(NamedTuple):
    """The end of a way: from a sign or an edge over `corners` to below or above a card, at `x`."""

    corners: tuple[Corner, ...]
    x: float
    edge: float
    above: bool = False

    def turn(self, lane: int, scale: float) -> float:
        """Return the y at which a line turns into its lane."""
        return self.edge - 3.0 - lane % 4 if self.above else self.edge + (2.0 + lane) * scale


class Plan(NamedTuple):
    """A way but for its lane: `gutters` are the columns' right edges, `bands` the y and height of what joins them."""

    start: Leg
    end: Leg
    gutters: tuple[float, ...]
    bands: tuple[tuple[float, float], ...]
    scale: float

    def corners(self, lane: int) -> list[Corner]:
        """Return the corners of the way in a lane."""
        start, end, gutters, bands, scale = self
        aside, share = (3.0 + 1.5 * lane) * scale, lane / WIDEST_LANE
        low, high = start.turn(lane, scale), end.turn(lane, scale)
        corners = [*start.corners, (start.x, low), (gutters[0] + aside, low)]
        for (one, other), (band, spread) in zip(pairwise(gutters), bands, strict=True):
            y = band + spread * share
            corners += ((one + aside, y), (other + aside, y))
        corners += ((gutters[-1] + aside, high), (end.x, high))
        corners += end.corners[::-1]
        return corners


class Way(NamedTuple):
    """A way in its lane."""

    plan: Plan
    path: Path
    far: bool
    """Whether it is drawn only when it is asked for."""
    bounds: tuple[float, float, float, float]
    """Left, top, right, bottom."""
    stretches: tuple[Stretch, ...]
    """Its lines between the legs."""


class Lanes:
    """The lanes of all ways, and where those run that are always shown."""

    def __init__(self) -> None:
        self._taken: dict[tuple[bool, int], list[Stretch]] = defaultdict(list)

    def keep(self, way: Way) -> None:
        """Note a way that is there already."""
        if not way.far:
            for stretch in way.stretches:
                self._taken[stretch[0], int(stretch[1])].append(stretch)

    def lay(self, plan: Plan, near: float, number: int) -> Way:
        """Return a way in the first lane in which it runs over none that is shown, or over the least of them.

        It is far if it is longer than `near`. Those that are may be asked for together with others from the same
        claim: `number` tells them apart.
        """
        far = _length(plan.corners(LANES[0])) > near
        best: tuple[float, list[Corner], tuple[Stretch, ...]] | None = None
        for at in range(len(LANES)):
            corners = plan.corners(LANES[(at + number) % len(LANES) if far else at])
            stretches = tuple(_stretches(plan, corners))
            over = self._over(stretches)
            if best is None or over < best[0]:
                best = over, corners, stretches
            if not over:
                break
        assert best is not None
        _, corners, stretches = best
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        way = Way(plan, angled(corners), far, (min(xs), min(ys), max(xs), max(ys)), stretches)
        self.keep(way)
        return way

    def _over(self, stretches: Sequence[Stretch]) -> float:
        """Return for how many px a way runs over others."""
        taken, over = self._taken, 0.0
        for upright, at, low, high in stretches:
            for slot in range(int(at - APART), int(at + APART) + 1):
                for _, other, start, end in taken.get((upright, slot), ()):
                    if abs(other - at) < APART and (both := min(end, high) - max(start, low)) > SHORT:
                        over += both
        return over


def _stretches(plan: Plan, corners: Sequence[Corner]) -> Iterator[Stretch]:
    first, last = len(plan.start.corners), len(corners) - len(plan.end.corners)
    new = tuple.__new__  # there are many
    for (x1, y1), (x2, y2) in pairwise(corners[first:last]):
        if x1 != x2:
            yield new(Stretch, (False, y1, x1, x2) if x1 < x2 else (False, y1, x2, x1))
        elif y1 != y2:
            yield new(Stretch, (True, x1, y1, y2) if y1 < y2 else (True, x1, y2, y1))


def _length(corners: Sequence[Corner]) -> float:
    return sum([abs(x2 - x1) + abs(y2 - y1) for (x1, y1), (x2, y2) in pairwise(corners)])
