"""Find where a line can pass between the boxes of a level, and keep lines that share a passage apart."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from argmap.layout.graph import Point
from argmap.layout.placement import Scene
from argmap.layout.tree_routes import ARC, Path, bend, join, line

CLEAR = 8.0
"""Free space between a passing line and a box, where there is room for it."""
SPREAD = 5.0
"""Space between two lines that share a passage, where there is room for it."""
RUN_ABOVE = 0.31
"""The height above the boxes at which lines run along a gap, in gaps: between discs and brackets."""
RUN_SPREAD = 0.04
"""Space between lines that run along the same gap, in gaps."""
TURN = 14.0
"""Radius of a line's corners."""
LANES = (0, -1, 1)
"""The lanes of a gap in which lines run along, from `RUN_ABOVE`, in the order in which they are taken."""


class ChannelLanes:
    """The passages of each level and the lanes of each gap, and what lines have taken of them.

    `crowded` tells whether a line since the last `begin` had to share a lane or a passage with another one.
    """

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._edges: list[list[tuple[float, float]]] = [[] for _ in scene.tops]
        for row in scene.forest.rows:
            for box in row.boxes if row.index not in scene.shifts else ():
                rect = scene.boxes[box.id]
                self._edges[row.level].append((rect.x, rect.x + rect.width))
        for edges in self._edges:
            edges.sort()
        self._taken: Counter[tuple[int, int]] = Counter()
        self._runs: dict[tuple[int, int], list[tuple[float, float]]] = {}
        self._new_passages: list[tuple[int, int]] = []
        self._new_runs: list[tuple[int, int]] = []
        self.crowded = False

    def begin(self) -> None:
        """Begin with the next line."""
        self._new_passages, self._new_runs, self.crowded = [], [], False

    def undo(self) -> None:
        """Give free what was taken since `begin`: the line will not be drawn."""
        self._taken.subtract(self._new_passages)
        for lane in reversed(self._new_runs):
            self._runs[lane].pop()
        self.begin()

    def passage(self, level: int, x: float) -> float:
        """Return the free x nearest to `x` at which a line can pass straight through a level."""
        edges = self._edges[level]
        at = bisect_left(edges, (x, x))
        best, found = float("inf"), (x, at)
        for index in range(max(0, at - 1), min(len(edges), at + 1) + 1):
            low = edges[index - 1][1] if index else float("-inf")
            high = edges[index][0] if index < len(edges) else float("inf")
            clear = min(CLEAR, (high - low) / 4)
            place = min(max(x, low + clear), high - clear)
            if abs(place - x) < best:
                best, found = abs(place - x), (place, index)
        place, index = found
        count = self._taken[level, index]
        self._taken[level, index] = count + 1
        self._new_passages.append((level, index))
        low = edges[index - 1][1] if index else float("-inf")
        high = edges[index][0] if index < len(edges) else float("inf")
        room = min(high - low - 2 * min(CLEAR, (high - low) / 4), 8 * SPREAD)
        self.crowded |= count * SPREAD > max(room, 0.0)
        aside = (count * SPREAD) % room if room > SPREAD else 0.0
        clear = min(CLEAR, (high - low) / 4)
        return place - aside if place - aside >= low + clear else min(place + aside, high - clear)

    def run(self, a: Point, b: Point, gap: int) -> Path:
        """Return the path from a into the gap above a level, along it below the discs, and on to b."""
        if abs(a.x - b.x) < 2 * TURN:  # no room for two corners
            return bend(a, b)
        depth = RUN_ABOVE + RUN_SPREAD * self._lane(gap, min(a.x, b.x), max(a.x, b.x))
        bottom = self._scene.tops[gap] if gap < len(self._scene.tops) else max(a.y, b.y) + self._scene.gap
        y = bottom - depth * self._scene.gap
        first, second = _corner(a, Point(a.x, y), b), _corner(b, Point(b.x, y), a)[::-1]
        return join(line(a, first[0]), first, line(first[-1], second[0]), second, line(second[-1], b))

    def _lane(self, gap: int, low: float, high: float) -> int:
        """Return a lane of a gap for a line from x to x, one that is free there if there is one."""
        for lane in LANES:
            runs = self._runs.setdefault((gap, lane), [])
            if all(high + CLEAR < one or other < low - CLEAR for one, other in runs):
                break
        else:
            self.crowded = True
            lane = LANES[0]
        self._runs[gap, lane].append((low, high))
        self._new_runs.append((gap, lane))
        return lane

    def through(self, start: Point, levels: Iterable[int], goal: float) -> tuple[list[Path], Point]:
        """Return the path from a point in the gap before the first of `levels` to the end of the last one.

        `levels` one after the other, up or down; the line nears `goal`, an x, evenly.
        """
        scene, left, here = self._scene, list(levels), start
        ways: list[Path] = []
        upward = bool(left) and scene.tops[left[0]] < start.y
        for done, level in enumerate(left):
            x = self.passage(level, here.x + (goal - here.x) / (len(left) - done))
            near, far = scene.bottoms[level], scene.tops[level]
            if not upward:
                near, far = far, near
            enter, leave = Point(x, near), Point(x, far)
            ways += (self.run(here, enter, level + upward), line(enter, leave))
            here = leave
        return ways, here


def _corner(start: Point, corner: Point, end: Point) -> Path:
    """Return the arc around a corner, from the side of the start towards the x of the end."""
    radius = min(TURN, abs(end.x - corner.x) / 2, abs(start.y - corner.y))
    down = 1.0 if start.y > corner.y else -1.0
    aside = 1.0 if end.x > corner.x else -1.0
    before, after = Point(corner.x, corner.y + down * radius), Point(corner.x + aside * radius, corner.y)
    pull = radius * ARC
    return (before, Point(before.x, before.y - down * pull), Point(after.x - aside * pull, after.y), after)
