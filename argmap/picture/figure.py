"""The figure of a map: everything that is drawn, on the canvas and in exports."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from argmap.layout import Arrangement, Direction, Graph, Options, arrange
from argmap.model.records import ArrangementKind, Records, SiblingOrder, Stance
from argmap.model.tree import Tree
from argmap.model.tree import tree as tree_of
from argmap.picture.cards import Card
from argmap.picture.frame import foot, frame, head, map_left
from argmap.picture.map_items import map_items
from argmap.picture.measure import Style, advance, clean
from argmap.picture.measured_map import MeasuredMap, measure_map
from argmap.picture.shapes import Bookmark, Figure, Item
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import hint_item
from argmap.picture.translation import tr

WIDEST_TITLE = 940.0
"""The most that a title makes a picture wider."""
SHEET = (1684.0, 1190.0)
"""The proportions of a picture for which nobody has named a page: those of a sheet of paper lying."""


def cards(document: Records, tree: Tree, theme: Theme) -> Mapping[str, Card]:
    """Return the cards of the visible claims of a map, in reading order. Unchanged cards are the same values."""
    return measure_map(document, tree, theme).cards


def graph(document: Records, tree: Tree, theme: Theme) -> Graph:
    """Return the input of the layout: the visible claims of a map, measured in a theme, and its arguments."""
    return measure_map(document, tree, theme).graph


def options(
    theme: Theme,
    direction: Direction = Direction.TOP_DOWN,
    kind: ArrangementKind = ArrangementKind.TREE,
    page: tuple[float, float] | None = None,
) -> Options:
    """Return the options by which maps of a theme are laid out; `page` is the room for the map alone, in px."""
    made = Options(kind=kind, direction=direction, disc=theme.disc)
    return replace(made, page=page) if page else made


def draw(
    document: Records,
    map_id: str,
    theme: Theme,
    layouter: Callable[[Graph, Options], Arrangement] = arrange,
    *,
    arrangement: ArrangementKind | None = None,
    direction: Direction | None = None,
    order: SiblingOrder | None = None,
    page: tuple[float, float] | None = None,
    title: bool = True,
    sources: bool = True,
    speakers: bool = True,
    key: bool = True,
) -> Figure:
    """Measure, lay out and draw a map in one call. Raises KeyError if there is no such map.

    `arrangement`, `direction` and `order` None: as the map says. `page` is the room, in px, whose proportions the
    figure is to have; None: those of a sheet of paper.
    """
    tree = tree_of(document, map_id)
    ready = measure_map(document, tree, theme, order=order, speakers=speakers, citations=sources)
    page = page or SHEET
    around = frame(ready, page[0] - 2 * theme.margin, title=title, sources=sources, key=key)
    room = page[0] - 2 * theme.margin, max(page[1] - 2 * theme.margin - around.above - around.below, page[1] / 3)
    wanted = options(theme, direction or tree.map.direction, arrangement or tree.map.arrangement, room)
    return drawn(ready, layouter(ready.graph, wanted), title=title, sources=sources, key=key)


def figure(
    document: Records,
    map_id: str,
    arrangement: Arrangement,
    theme: Theme,
    *,
    title: bool = True,
    sources: bool = True,
    key: bool = False,
) -> Figure:
    """Return the figure of a map that has been laid out. Raises KeyError if there is no such map."""
    ready = measure_map(document, tree_of(document, map_id), theme)
    return drawn(ready, arrangement, title=title, sources=sources, key=key)


def drawn(
    measured: MeasuredMap,
    arrangement: Arrangement,
    before: Figure | None = None,
    *,
    title: bool = True,
    sources: bool = True,
    key: bool = False,
) -> Figure:
    """Return the figure of a measured map that has been laid out.

    Claims and arguments that the arrangement does not know (it may be older than the map) are left out; cards that need
    more room since keep their width and grow downward. Items that are as in the figure `before` are the same values.
    The key tells what the signs mean, for those who have no window.
    """
    tree, theme = measured.tree, measured.theme
    made = {id: card for id, card in measured.cards.items() if id in arrangement.boxes}
    width = _width(tree, arrangement, made, theme, title=title)
    left, y = theme.margin, theme.margin
    items: list[Item] = []
    if title:
        above, push = head(measured, arrangement, left, y, width)
        items.append(above)
        y += push
    if not tree.placements:
        items.append(hint_item(left, y, width, theme))
        y += items[-1].height
    origin = (round(map_left(measured, arrangement, left, width), 2), round(y, 2))
    known = {item.id: item for item in before.items} if before else {}
    items += map_items(measured, arrangement, origin, known)
    reach = max((item.y + item.height for item in items), default=y)
    y = max(reach + 2 * theme.stack, y + arrangement.height)
    elsewhere = any(item.kind == "stub" for item in items)
    below = foot(measured, left, y, width, sources=sources, key=key, elsewhere=elsewhere)
    y = max((item.y + item.height for item in below), default=y)
    return Figure(
        width=round(width + 2 * theme.margin),
        height=round(y + theme.margin),
        background=theme.ground,
        items=(*items, *below),
        title=clean(tree.map.question).replace("\n", " ") or tr("Untitled map"),
        language=measured.language,
        origin=origin,
        bookmarks=tuple(_bookmarks(measured, made)),
    )


def _bookmarks(measured: MeasuredMap, made: Mapping[str, Card]) -> Iterator[Bookmark]:
    """Yield a bookmark for each thesis and for each reason or objection right below it."""
    for root in measured.tree.roots:
        if root in made:
            yield Bookmark(made[root].title, root)
            for argument, _ in measured.tree.below(root):
                sign = "+" if argument.stance is Stance.PRO else "−"
                for premise in argument.premises if argument.target == root else ():
                    if premise in made:
                        yield Bookmark(f"{sign} {made[premise].title}", premise, 1)


def _width(tree: Tree, arrangement: Arrangement, made: Mapping[str, Card], theme: Theme, *, title: bool) -> float:
    """Return the width inside the margins, in px: that of the map, or more if a title needs it."""
    spread = max((arrangement.boxes[id].width for id in made), default=0.0)
    width = max(arrangement.width, spread)
    if not title:
        return max(width, theme.card_width)
    natural = advance(clean(tree.map.question).replace("\n", " "), Style(theme.title_size, "bold"))
    return max(width, theme.page_width, min(natural + 1, WIDEST_TITLE))
