"""Everything of a compact arrangement in the coordinates of the picture, before and after it is turned."""

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from argmap.cancellation import Cancellation
from argmap.layout.compact_lines import Path, moved
from argmap.layout.graph import Arrangement, Point, Rect, Route
from argmap.layout.outline_tree import OutlineTree
from argmap.layout.placed import Placed
from argmap.model.records import Direction

MARGIN = 2.0
"""Free space at the edge of the picture, in px."""
ROUNDING = 0.01
"""That around what was put beyond the map, in px."""


@dataclass(slots=True)
class Spot:
    """Where a part stands on the map."""

    x: float
    y: float
    placed: Placed
    above: str | None
    """The part that it stands in."""


@dataclass(slots=True)
class CompactScene:
    """The map with its thesis on top and reading from the left; the margin is part of it."""

    width: float
    height: float
    boxes: dict[str, Rect] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    stems: dict[str, tuple[Path, ...]] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)

    def copy(self) -> "CompactScene":
        """Return a scene in which things can be moved without moving them here."""
        return CompactScene(
            self.width, self.height, dict(self.boxes), dict(self.routes), dict(self.stems), dict(self.spots)
        )  # fmt: skip

    def drop(self, outline: OutlineTree) -> None:
        """Forget what is not in the outline any more."""
        for claim in self.boxes.keys() - outline.claims.keys():
            del self.boxes[claim]
        for claim in self.stems.keys() - outline.claims.keys():
            del self.stems[claim]
        for step in self.routes.keys() - outline.steps.keys():
            del self.routes[step]

    def stand(self, roots: Sequence[tuple[float, float, Placed]], cancellation: Cancellation) -> None:
        """Give everything its place; what stands there already is left alone."""
        ahead: list[tuple[float, float, Placed, Path, str | None]]
        ahead = [(x + MARGIN, y + MARGIN, root, (), None) for x, y, root in roots]
        boxes, routes, stems, spots = self.boxes, self.routes, self.stems, self.spots
        number, count = 0, sum([root.part.size for _, _, root in roots])
        while ahead:
            x, y, placed, trunk, above = ahead.pop()
            number += 1
            if not number % 256:
                cancellation.reached(min(1.0, number / count))
            part = placed.part
            name = part.name
            before = spots.get(name)
            if before is not None and before.placed is placed and before.x == x and before.y == y and not trunk:
                if before.above != above:
                    spots[name] = Spot(x, y, placed, above)
                continue
            spots[name] = Spot(x, y, placed, above)
            if part.box is not None:
                left, width, height = placed.card
                boxes[name] = Rect(x + left, y, width, height)
                if placed.stems:
                    stems[name] = tuple([moved(path, x, y) for path in placed.stems])
                else:
                    stems.pop(name, None)
            if (step := part.step) is not None:
                disc = Point(x + placed.disc[0], y + placed.disc[1])
                if part.box is not None and len(step.premises) == 1:
                    branches: tuple[Path, ...] = ((),)
                else:
                    branches = tuple([moved(placed.branches.get(p, ()), x, y) for p in step.premises])
                routes[step.id] = Route(disc, trunk, branches, (), extra=False)
            for px, py, each, own in placed.inner:
                ahead.append((x + px, y + py, each, moved(own, x, y) if own else own, name))


@dataclass(frozen=True, slots=True)
class View:
    """How a map of a width and height is turned into the picture, before anything of it is pinned elsewhere."""

    direction: Direction
    width: float
    height: float

    def point(self, x: float, y: float) -> Point:
        """Return a point of the map as a point of the picture, and the other way round."""
        flip_x, flip_y = self.direction is Direction.RIGHT_LEFT, self.direction is Direction.BOTTOM_UP
        return Point(self.width - x if flip_x else x, self.height - y if flip_y else y)

    def corner(self, scene: CompactScene, disc: float) -> Point:
        """Return the top left corner of everything."""
        points = list(self._extremes(scene.boxes.values(), scene.routes.values(), scene.stems.values(), disc))
        return Point(min(0.0, *(p.x for p in points)), min(0.0, *(p.y for p in points)))

    def picture(
        self, scene: CompactScene, disc: float, further: Iterable[tuple[float, float]], *, loose: bool
    ) -> Arrangement:
        """Return everything in the picture.

        `further` are points of the map between which all further lines lie; `loose`: cards and signs may lie outside
        of the map.
        """
        low_x = low_y = 0.0
        high_x, high_y = self.width, self.height
        points: Iterator[Point] = itertools.starmap(self.point, further)
        if loose:
            points = self._extremes(scene.boxes.values(), scene.routes.values(), scene.stems.values(), disc)
        for x, y in points:
            low_x, low_y, high_x, high_y = min(low_x, x), min(low_y, y), max(high_x, x), max(high_y, y)
        # what was put beyond the map must not be outside of the picture by the last digit of a number
        low_x, low_y = low_x and low_x - ROUNDING, low_y and low_y - ROUNDING
        high_x, high_y = (
            high_x if high_x == self.width else high_x + ROUNDING,
            high_y if high_y == self.height else high_y + ROUNDING,
        )
        flip_x, flip_y = self.direction is Direction.RIGHT_LEFT, self.direction is Direction.BOTTOM_UP
        width, height, corner = high_x - low_x, high_y - low_y, Point(0.0 - low_x, 0.0 - low_y)
        if not flip_x and not flip_y and not low_x and not low_y:
            return Arrangement(scene.boxes, scene.routes, width, height, stems=scene.stems, origin=corner)
        new = tuple.__new__
        ax, bx = (self.width - low_x, -1.0) if flip_x else (-low_x, 1.0)
        ay, by = (self.height - low_y, -1.0) if flip_y else (-low_y, 1.0)

        def path(points: Path) -> Path:
            return tuple([new(Point, (ax + bx * x, ay + by * y)) for x, y in points])

        def rect(r: Rect) -> Rect:
            x, y = ax + bx * r.x, ay + by * r.y
            return Rect(x - r.width if flip_x else x, y - r.height if flip_y else y, r.width, r.height)

        boxes = {id_: rect(r) for id_, r in scene.boxes.items()}
        stems = {id_: tuple([path(p) for p in paths]) for id_, paths in scene.stems.items()}
        routes = {
            id_: Route(
                Point(ax + bx * r.disc[0], ay + by * r.disc[1]),
                path(r.trunk) if r.trunk else (),
                tuple([path(b) if b else () for b in r.branches]),
                path(r.bracket) if r.bracket else (),
                r.extra,
                r.far,
            )
            for id_, r in scene.routes.items()
        }
        return Arrangement(boxes, routes, width, height, stems=stems, origin=corner)

    def _extremes(
        self, boxes: Iterable[Rect], routes: Iterable[Route], stems: Iterable[tuple[Path, ...]], disc: float
    ) -> Iterator[Point]:
        """Yield points between which everything lies."""
        for rect in boxes:
            yield self.point(rect.x, rect.y)
            yield self.point(rect.x + rect.width, rect.y + rect.height)
        for route in routes:
            x, y = route.disc
            yield self.point(x - disc / 2, y - disc / 2)
            yield self.point(x + disc / 2, y + disc / 2)
            for path in (route.trunk, *route.branches):
                for point in path:
                    yield self.point(*point)
        for paths in stems:
            for path in paths:
                for point in path:
                    yield self.point(*point)
