"""What stands around a map: the title beside the thesis or above the map, sources and key below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from argmap.layout import Arrangement, Rect
from argmap.picture.key import KeySigns, key_item, signs_of
from argmap.picture.measure import clean, is_rightward
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.shapes import Item
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import sources_item, title_item

OPTICAL = 8.0
"""The space above the letters of a title, which so begins above the margin."""
LEAST_TITLE = 260.0
"""The least width to which a title is broken."""
AWAY = 380.0
"""The farthest that a title ends from the thesis beside it: about a card."""
LINE_COST = 12.0
"""The px of height that a title with one line more must save."""
LARGE = 1900.0
"""The width of a picture from which its title is larger than usual, to be read from farther away."""
LARGEST_TITLE = 1.7
FEW_ROUTES = 3_000
"""The most arguments of which the lines are looked at for the place of the title."""
FOOT_GAP = 1.3
"""Space above what stands below a map, in gaps of the theme."""


@dataclass(frozen=True, slots=True)
class FrameSize:
    """The px that a title takes above a map, and sources and key below it, margins not counted."""

    above: float
    below: float


def frame(
    measured: MeasuredMap,
    width: float,
    arrangement: Arrangement | None = None,
    *,
    title: bool = True,
    sources: bool = True,
    key: bool = True,
) -> FrameSize:
    """Return what the frame of a map takes where it is so wide inside the margins.

    With an arrangement, whose own width must not be more, the title may stand in a corner that is free.
    """
    above = 0.0
    if title:
        above = head(measured, arrangement, 0.0, 0.0, width)[1]
    items = foot(measured, 0.0, 0.0, width, sources=sources, key=key)
    return FrameSize(above, max((item.y + item.height for item in items), default=0.0))


def map_left(measured: MeasuredMap, arrangement: Arrangement, left: float, width: float) -> float:
    """Return where a map begins that is narrower than its frame: below the beginning of the title, at either side."""
    return left if is_rightward(clean(measured.tree.map.question)) else left + width - arrangement.width


def head(
    measured: MeasuredMap, arrangement: Arrangement | None, left: float, y: float, width: float
) -> tuple[Item, float]:
    """Return the title for a map whose upper edge would be at y, and by how much it pushes the map down.

    It is put where it pushes least: above the map, or in a corner beside the thesis that nothing else needs.
    """
    map, theme = measured.tree.map, measured.theme

    larger = min(LARGEST_TITLE, max(1.0, (width / LARGE) ** 0.7))

    def made(x: float, room: float) -> Item:
        return title_item(map.id, map.question, measured.counts, x, y - OPTICAL, room, theme, larger)

    def push(item: Item, rects: Iterable[Rect]) -> float:
        below = item.height - OPTICAL + theme.gap
        from_x, to_x = item.x - theme.gap, item.x + item.width + theme.gap
        return max((below - r.y for r in rects if r.x < to_x and r.x + r.width > from_x), default=0.0)

    whole = made(left, width)
    roots = [id for id in measured.tree.roots if arrangement and id in arrangement.boxes]
    if arrangement is None or not roots or not measured.graph.steps:  # claims alone have nothing beside the thesis
        return whole, whole.height - OPTICAL + theme.gap
    offset = map_left(measured, arrangement, left, width)
    thesis = arrangement.boxes[roots[0]]
    start, end = thesis.x + offset, thesis.x + offset + thesis.width
    tries = [whole]
    for from_x, to_x in (
        (left, start - theme.gap),
        (left, end),
        (end + theme.gap, left + width),
        (start, left + width),
    ):
        if to_x - from_x >= LEAST_TITLE:
            tries.append(made(from_x, to_x - from_x))
    tries = [_near(item, start - theme.gap, end + theme.gap) for item in tries]
    high = max(item.height for item in tries) + theme.gap
    rects = [Rect(r.x + offset, r.y, r.width, r.height) for r in arrangement.boxes.values() if r.y < high]
    rects += [r._replace(x=r.x + offset) for r in _line_rects(arrangement, high, theme)]

    def cost(item: Item) -> float:
        return max(0.0, push(item, rects)) + LINE_COST * (item.height - whole.height) / theme.title_line

    best = min(tries, key=cost)
    return best, max(0.0, push(best, rects))


def _line_rects(arrangement: Arrangement, high: float, theme: Theme) -> Iterator[Rect]:
    """Yield what lines and signs near the upper edge take; a title may come nearer to them than to cards."""
    if len(arrangement.routes) > FEW_ROUTES:
        return
    nearer, radius = theme.gap * 0.75, theme.disc / 2
    shared = [path for paths in arrangement.stems.values() for path in paths]
    for route in arrangement.routes.values():
        shared += [route.trunk, route.bracket, *route.branches]
        x, y = route.disc
        if y - radius < high:
            yield Rect(x - radius, y - radius + nearer, 2 * radius, 1.0)
    for path in shared:
        for start, end in pairwise(path[::3]):
            if (top := min(start.y, end.y)) < high:
                left = min(start.x, end.x)
                yield Rect(left, top + nearer, abs(end.x - start.x), 1.0)


def _near(title: Item, start: float, end: float) -> Item:
    """Return the title, moved beside the thesis where it is far from it; the thesis takes what is from start to end."""
    if start - title.x - title.width > AWAY:
        return replace(title, x=start - title.width)
    if title.x - end > AWAY:
        return replace(title, x=end)
    return title


def foot(
    measured: MeasuredMap,
    x: float,
    y: float,
    width: float,
    *,
    sources: bool = True,
    key: bool = True,
    elsewhere: bool = False,
) -> list[Item]:
    """Return sources and key below a map that ends at y. The key stands beside the heading of the sources."""
    theme = measured.theme
    listed = sources and bool(measured.references)
    signs = signs_on(measured, elsewhere=elsewhere) if key else KeySigns()
    items: list[Item] = []
    y += theme.gap * FOOT_GAP
    if signs:
        beside = width - theme.column * 0.25 if listed else width
        item = key_item(signs, x + width - beside, y, beside, theme, right=listed)
        if listed and item.height > theme.source_line:
            item = key_item(signs, x, y, width, theme)
            y += item.height + theme.gap / 2
        items.append(item)
    if listed:
        items.append(sources_item(measured.references, x, y, width, theme))
    return items


def signs_on(measured: MeasuredMap, *, elsewhere: bool = False) -> KeySigns:
    """Return the signs that a map shows."""
    found = measured.arguments
    return signs_of(
        found.values(),
        (argument.id for argument in found.values() if argument.target in found),
        cited=measured.cited,
        folded=measured.folded,
        elsewhere=elsewhere,
    )
