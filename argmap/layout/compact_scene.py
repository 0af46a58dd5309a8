"""Everything of a compact arrangement in the coordinates of the map, and then in those of the picture."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from argmap.cancellation import Cancellation
from argmap.layout.compact_lines import Path, moved
from argmap.layout.graph import Arrangement, Point, Rect, Route
from argmap.layout.placed import Placed
from argmap.model.records import Direction

MARGIN = 2.0
"""Free space at the edge of the picture, in px."""


@dataclass(slots=True)
class Spot:
    """Where a part stands on the map."""

    x: float
    y: float
    placed: Placed
    above: str | None
    """The part that it stands in."""


@dataclass(slots=True)
class Scene:
    """Everything in the coordinates of the map, thesis on top and reading from the left."""

    width: float
    height: float
    boxes: dict[str, Rect] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    stems: dict[str, tuple[Path, ...]] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)

    def stand(self, roots: Sequence[tuple[float, float, Placed]], cancellation: Cancellation) -> None:
        """Give everything its place on the sheet."""
        ahead: list[tuple[float, float, Placed, Path, str | None]] = [(x, y, root, (), None) for x, y, root in roots]
        number = 0
        while ahead:
            x, y, placed, trunk, above = ahead.pop()
            number += 1
            if not number % 256:
                cancellation.check()
            part = placed.part
            self.spots[part.name] = Spot(x, y, placed, above)
            if part.box is not None:
                left, width, height = placed.card
                self.boxes[part.name] = Rect(x + left, y, width, height)
                if placed.stems:
                    self.stems[part.name] = tuple([moved(path, x, y) for path in placed.stems])
            if part.step is not None:
                disc = Point(x + placed.disc[0], y + placed.disc[1])
                branches: tuple[Path, ...] = ((),)
                if part.box is None or len(part.step.premises) > 1:
                    branches = tuple([moved(placed.branches.get(p, ()), x, y) for p in part.step.premises])
                self.routes[part.step.id] = Route(disc, trunk, branches, moved(placed.bracket, x, y), extra=False)
            ahead.extend([(x + px, y + py, each, moved(own, x, y), part.name) for px, py, each, own in placed.inner])


@dataclass(frozen=True, slots=True)
class View:
    """How a map of a width and height is turned into the picture, before anything of it is pinned elsewhere."""

    direction: Direction
    width: float
    height: float

    def point(self, x: float, y: float) -> Point:
        """Return a point of the map as a point of the picture, or the other way round: it is its own inverse but for
        the margin, which is not counted here."""
        flip_x, flip_y = self.direction is Direction.RIGHT_LEFT, self.direction is Direction.BOTTOM_UP
        return Point(self.width - x if flip_x else x, self.height - y if flip_y else y)

    def corner(self, scene: Scene, disc: float) -> Point:
        """Return the top left corner of everything."""
        points = list(self._extremes(scene, disc))
        return Point(min(0.0, *(p.x for p in points)), min(0.0, *(p.y for p in points)))

    def picture(self, scene: Scene, disc: float) -> Arrangement:
        """Return everything in the picture, whose corner moves where something is pinned outside of the map."""
        low_x = low_y = 0.0
        high_x, high_y = self.width, self.height
        for x, y in self._extremes(scene, disc):
            low_x, low_y, high_x, high_y = min(low_x, x), min(low_y, y), max(high_x, x), max(high_y, y)
        dx, dy = MARGIN - low_x, MARGIN - low_y
        new, flip_x, flip_y = (
            tuple.__new__,
            self.direction is Direction.RIGHT_LEFT,
            self.direction is Direction.BOTTOM_UP,
        )
        ax, bx = (self.width + dx, -1.0) if flip_x else (dx, 1.0)
        ay, by = (self.height + dy, -1.0) if flip_y else (dy, 1.0)

        def path(points: Path) -> Path:
            return tuple([new(Point, (ax + bx * x, ay + by * y)) for x, y in points])

        boxes = {id_: self._rect(r, dx, dy) for id_, r in scene.boxes.items()}
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
        width, height = high_x - low_x + 2 * MARGIN, high_y - low_y + 2 * MARGIN
        return Arrangement(boxes, routes, width, height, stems=stems, origin=Point(dx - MARGIN, dy - MARGIN))

    def _rect(self, r: Rect, dx: float, dy: float) -> Rect:
        x = self.width - r.x - r.width if self.direction is Direction.RIGHT_LEFT else r.x
        y = self.height - r.y - r.height if self.direction is Direction.BOTTOM_UP else r.y
        return Rect(x + dx, y + dy, r.width, r.height)

    def _extremes(self, scene: Scene, disc: float) -> Iterator[Point]:
        """Yield points between which everything lies that a pin or a line has put outside."""
        for rect in scene.boxes.values():
            yield self.point(rect.x, rect.y)
            yield self.point(rect.x + rect.width, rect.y + rect.height)
        for route in scene.routes.values():
            x, y = route.disc
            yield self.point(x - disc / 2, y - disc / 2)
            yield self.point(x + disc / 2, y + disc / 2)
            for path in _paths(route):
                for point in path:
                    yield self.point(*point)


def _paths(route: Route) -> Iterable[Path]:
    return (path for path in (route.trunk, *route.branches) if path)
