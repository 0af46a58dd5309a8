"""Put one page together: a map that is laid out, as large as it can be beside its title and sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from argmap.layout import Arrangement
from argmap.picture.figure import drawn
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.page_furniture import Block, Furniture
from argmap.picture.page_size import DrawnPage, PageSize
from argmap.picture.shapes import Box, Figure, Item

LARGEST_TYPE = 14.0
"""Points; a small map is not blown up further."""
_TITLE_WIDTHS = (1.0, 0.62, 0.45, 0.33, 0.25)
_FOOT_WIDTHS = (1.0, 0.62, 0.5, 0.4, 0.3)
_ROUNDS = 6
_LEAST_TITLE = 0.4
"""The share of the room that a title beside the first root must have."""
_ABOVE = 0.25
"""The share of room that is left over that stands above the map."""


@dataclass(frozen=True, slots=True, eq=False)
class MapBlock:
    """A map that is laid out and drawn, alone, from its own upper left corner; `boxes` are what takes room in it."""

    figure: Figure
    items: tuple[Item, ...]
    boxes: tuple[Box, ...]
    width: float
    height: float
    ink: str
    """The color of small words around the map."""
    head: Box | None = None
    """The place of the first root."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block stands in the room, in px, and how far it pushes the map away."""

    block: Block
    x: float
    push: float


def block(ready: MeasuredMap, arrangement: Arrangement) -> MapBlock:
    """Return the block of a map that is laid out."""
    figure = drawn(ready, arrangement, title=False, sources=False)
    found = [item.bounds() for item in figure.items]
    left, top = min((b[0] for b in found), default=0.0), min((b[1] for b in found), default=0.0)
    right, bottom = max((b[2] for b in found), default=1.0), max((b[3] for b in found), default=1.0)
    items = tuple(replace(item, x=item.x - left, y=item.y - top) for item in figure.items)
    boxes = tuple((b[0] - left, b[1] - top, b[2] - left, b[3] - top) for b in found)
    root = next(iter(ready.tree.roots), "")
    head = next((box for item, box in zip(items, boxes, strict=True) if item.id == root), None)
    return MapBlock(figure, items, boxes, right - left, bottom - top, ready.theme.muted, head)


@dataclass(frozen=True, slots=True)
class Composition:
    """How a page comes out before it is drawn: the scale of the map in points a px, and where everything stands."""

    scale: float
    map_x: float
    map_y: float
    title: _Place | None
    foot: _Place | None
    running: Block | None


def compose(map: MapBlock, furniture: Furniture, size: PageSize, margin: float, most: float) -> Composition:
    """Return the composition of a page on which the map is as large as it can be, up to the scale `most`.

    The title stands in the upper left corner and the sources in a lower one; the map goes beside them where it leaves
    these corners free, and else makes way.
    """
    width, height = size.width - 2 * margin, size.height - 2 * margin
    scale = min(width / map.width, height / map.height, most)
    places = _PagePlaces(map, furniture, width, scale)
    for _ in range(_ROUNDS):
        fits = height / (map.height + places.least)
        if fits >= scale * 0.999:
            break
        scale = max(min(scale, fits), scale * 0.5)
        places = _PagePlaces(map, furniture, width, scale)
    while (map.height + places.least) * scale > height * 1.0001 and scale > 1e-4:  # type is whole px: it may not settle
        scale *= 0.98
        places = _PagePlaces(map, furniture, width, scale)
    return places.composition(height)


class _PagePlaces:
    """The places that there are for title and sources at one scale, in px: wide ones first."""

    def __init__(self, map: MapBlock, furniture: Furniture, width: float, scale: float) -> None:
        room, self._gap = width / scale, furniture.gap / scale
        self._map, self._scale = map, scale
        self._x = max(0.0, (room - map.width) / 2)
        self._titles = [
            _Place(made, 0.0, self._push(map.boxes, 0.0, made.width + self._gap, made))
            for share in _TITLE_WIDTHS
            if (made := furniture.title(scale, room * share))
        ]
        if map.head and (beside := self._beside(map, map.head, furniture, room)):
            self._titles.append(beside)
        upside_down = [(left, map.height - bottom, right, map.height - top) for left, top, right, bottom in map.boxes]
        self._feet: list[_Place] = []
        for share in _FOOT_WIDTHS:
            if made := furniture.foot(scale, room * share):
                self._feet.append(_Place(made, 0.0, self._push(upside_down, 0.0, made.width + self._gap, made)))
                left = room - made.width
                self._feet.append(_Place(made, left, self._push(upside_down, left - self._gap, room, made)))
        self._running = furniture.running(scale, room)
        self._floor = self._running.height + self._gap if self._running else 0.0
        self.least = self._floor + sum(min((p.push for p in each), default=0.0) for each in (self._titles, self._feet))
        """How many px the map has to give at least."""

    def _beside(self, map: MapBlock, head: Box, furniture: Furniture, room: float) -> _Place | None:
        """Return the place of the title at the right of the first root, where it begins the map at the left."""
        left = self._x + head[2] + 2 * self._gap
        made = furniture.title(self._scale, room - left) if room - left > room * _LEAST_TITLE else None
        return _Place(made, left, self._push(map.boxes, left - self._gap, left + made.width, made)) if made else None

    def _push(self, boxes: Sequence[Box], left: float, right: float, block: Block) -> float:
        """Return how far the map has to go down so that a block stands free between left and right."""
        needed = block.height + self._gap
        low, high = left - self._x, right - self._x
        return max(0.0, needed - min((box[1] for box in boxes if box[0] < high and box[2] > low), default=needed))

    def composition(self, height: float) -> Composition:
        """Return the composition for a height in points: wide places where there is room, and the rest shared out."""
        spare = height / self._scale - self._map.height - self.least
        title, spare = _widest(self._titles, spare)
        foot, spare = _widest(self._feet, spare)
        top = title.push if title else 0.0
        above = title is not None and title.x == 0.0  # beside the first root it stays level with that
        down = min(spare, max(0.0, title.block.height + self._gap - top)) if title and above else 0.0
        down = max(0.0, down + (spare - down) * _ABOVE) if above or not title else 0.0
        return Composition(self._scale, self._x, top + down, title, foot, self._running)


def _widest(places: Sequence[_Place], spare: float) -> tuple[_Place | None, float]:
    """Return the first place that pushes the map no further than there is to spare, and what is left of that."""
    least = min((place.push for place in places), default=0.0)
    for place in places:
        if place.push - least <= max(spare, 0.5):
            return place, max(0.0, spare - (place.push - least))
    return None, spare


def sheet(
    map: MapBlock,
    found: Composition,
    size: PageSize,
    margin: float,
    type_size: Callable[[float], float],
    more: Sequence[Item] = (),
) -> DrawnPage:
    """Return the page that is composed so, drawn; `type_size` gives that of claims at a scale."""
    scale = found.scale
    edge = margin / scale
    width, height = size.width / scale, size.height / scale
    items: list[Item] = []
    if found.title:
        items += [_moved(item, edge + found.title.x, edge) for item in found.title.block.items]
    items += [_moved(item, edge + found.map_x, edge + found.map_y) for item in map.items]
    floor = height - edge
    if found.running:
        floor -= found.running.height
        items += [_moved(item, edge, floor) for item in found.running.items]
        floor -= found.running.height * 0.4
    if found.foot:
        block = found.foot.block
        items += [_moved(item, edge + found.foot.x, floor - block.height) for item in block.items]
    figure = replace(map.figure, width=width, height=height, items=(*items, *more), points=scale)
    return DrawnPage(figure, size, type_size(scale))


def _moved(item: Item, dx: float, dy: float) -> Item:
    return replace(item, x=round(item.x + dx, 2), y=round(item.y + dy, 2))
