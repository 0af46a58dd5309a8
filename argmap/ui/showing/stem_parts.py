"""The part of the lines shared by the arguments about one target that leads to those that are shown already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from argmap.picture import Item, PathShape, Shape
from argmap.picture.shapes import Command

NEAR = 14.0
"""How near a line ends to the sign that it leads to, in px."""
ON = 1.5
"""How near to a line a point is that lies on it."""
_Point = tuple[float, float]
_Place = tuple[int, float]
"""The number of a piece of a line, and how far along it, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class _StemLine:
    shape: PathShape
    points: tuple[_Point, ...]

    @property
    def whole(self) -> _Place:
        return len(self.points) - 2, 1.0

    def place(self, point: _Point) -> _Place | None:
        """Return where on the line a point lies, or None."""
        for at, ((ax, ay), (bx, by)) in enumerate(zip(self.points, self.points[1:], strict=False)):
            dx, dy = bx - ax, by - ay
            length = dx * dx + dy * dy
            along = ((point[0] - ax) * dx + (point[1] - ay) * dy) / length if length else 0.0
            along = min(max(along, 0.0), 1.0)
            if abs(ax + along * dx - point[0]) < ON and abs(ay + along * dy - point[1]) < ON:
                return at, along
        return None

    def up_to(self, place: _Place) -> PathShape:
        """Return the line as far as a place."""
        if place >= self.whole:
            return self.shape
        at, along = place
        (ax, ay), (bx, by) = self.points[at], self.points[at + 1]
        end: Command = ("L", ax + along * (bx - ax), ay + along * (by - ay))
        return replace(self.shape, commands=(*self.shape.commands[: at + 1], end))


def stem_part(item: Item, signs: Sequence[_Point]) -> tuple[Shape, ...]:
    """Return the shapes of a stem as far as they lead to these signs, given in px of the figure."""
    goals = [(x - item.x, y - item.y) for x, y in signs]
    lines = [_StemLine(shape, _points(shape)) for shape in item.shapes if isinstance(shape, PathShape)]
    lines = [line for line in lines if len(line.points) > 1]
    needed: dict[int, _Place] = {}
    ahead: list[int] = []
    for at, line in enumerate(lines):
        x, y = line.points[-1]
        if any(abs(x - goal[0]) < NEAR and abs(y - goal[1]) < NEAR for goal in goals):
            needed[at] = line.whole
            ahead.append(at)
    while ahead:
        at = ahead.pop()
        start = lines[at].points[0]
        for other, line in enumerate(lines):
            place = line.place(start) if other != at else None
            if place is not None and place > needed.get(other, (0, 0.0)):
                needed[other] = place
                ahead.append(other)
    return tuple(lines[at].up_to(place) for at, place in sorted(needed.items()))


def _points(shape: PathShape) -> tuple[_Point, ...]:
    """Return the ends of the pieces of a line, one for each of its commands."""
    return tuple((float(command[-2]), float(command[-1])) for command in shape.commands if len(command) > 1)
