"""The figure of a map: everything that is drawn, for the canvas and every export alike."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from argmap.layout import Arrangement, Direction, Graph, Options, Point, arrange
from argmap.model.records import Argument, Source, Stance
from argmap.model.rules import Lookup
from argmap.model.tree import Tree
from argmap.model.tree import tree as tree_of
from argmap.picture import order, voices, words
from argmap.picture.cards import Card, about, cards, cards_heard
from argmap.picture.frame import hint_item, sources_item, title_item
from argmap.picture.lines import argument_item, stem
from argmap.picture.measure import Style, advance, clean
from argmap.picture.shapes import Figure, Item
from argmap.picture.theme import Theme


def graph(document: Lookup, tree: Tree, theme: Theme) -> Graph:
    """Return what is to be laid out: the visible claims of a map as they are measured in a theme, and its arguments."""
    return order.graph(tree, cards(document, tree, theme))


def options(theme: Theme, direction: Direction = Direction.TOP_DOWN) -> Options:
    """Return how maps of a theme are laid out."""
    return Options(direction=direction, disc=theme.disc)


def draw(
    document: Lookup,
    map_id: str,
    theme: Theme,
    layouter: Callable[[Graph, Options], Arrangement] = arrange,
    *,
    direction: Direction = Direction.TOP_DOWN,
    title: bool = True,
    sources: bool = True,
) -> Figure:
    """Measure, lay out and draw a map in one call. Raises KeyError where there is no such map."""
    tree = tree_of(document, map_id)
    arrangement = layouter(graph(document, tree, theme), options(theme, direction))
    return figure(document, map_id, arrangement, theme, title=title, sources=sources)


def figure(
    document: Lookup,
    map_id: str,
    arrangement: Arrangement,
    theme: Theme,
    *,
    title: bool = True,
    sources: bool = True,
) -> Figure:
    """Return the figure of a map as it has been laid out.

    Claims and arguments that the arrangement does not know (it may be older than the document) are left out; cards
    whose size has changed since keep their upper middle. Raises KeyError where there is no such map.
    """
    tree = tree_of(document, map_id)
    heard = voices.voices(document, tree)
    made = {id: c for id, c in cards_heard(document, tree, theme, heard).items() if id in arrangement.boxes}
    width = _width(tree, arrangement, made, theme, title)
    left, y = theme.margin, theme.margin
    items: list[Item] = []
    numbers = voices.numbered(heard)
    if title:
        counts = words.counts(len(tree.placements), voices.speakers_of(heard), len(numbers))
        items.append(title_item(map_id, tree.map.question, counts, left, y - 8, width, theme))
        y += items[-1].height - 8 + theme.gap
    if not tree.placements:
        items.append(hint_item(left, y, width, theme))
        y += items[-1].height
    origin = (round(left + (width - arrangement.width) / 2, 2), y)
    items += _map_items(document, tree, arrangement, made, theme, origin)
    reach = max((item.y + item.height for item in items), default=y)
    y = max(reach + 2 * theme.stack, y + arrangement.height)
    if sources and numbers:
        references = [voices.reference(s) if (s := document.find(id, Source)) else "" for id in numbers]
        items.append(sources_item(references, left, y + theme.gap * 1.5, width, theme))
        y += theme.gap * 1.5 + items[-1].height
    return Figure(
        width=round(width + 2 * theme.margin),
        height=round(y + theme.margin),
        background=theme.ground,
        items=tuple(items),
        title=clean(tree.map.question).replace("\n", " ") or words.tr("Untitled map"),
        origin=origin,
    )


def _width(tree: Tree, arrangement: Arrangement, made: Mapping[str, Card], theme: Theme, title: bool) -> float:
    """Return the width inside the margins: that of the map, and with a title at least enough to read it well."""
    spread = max((arrangement.boxes[id].width for id in made), default=0.0)
    width = max(arrangement.width, spread, *(card.width for card in made.values()), 0.0)
    if not title:
        return max(width, theme.card_width)
    natural = advance(clean(tree.map.question).replace("\n", " "), Style(theme.title_size, "bold"))
    return max(width, theme.page_width, min(natural + 1, theme.page_width * 1.3))


def _map_items(
    document: Lookup,
    tree: Tree,
    arrangement: Arrangement,
    made: Mapping[str, Card],
    theme: Theme,
    origin: tuple[float, float],
) -> list[Item]:
    """Return arguments and, over them, cards. Later signs cover the ends of earlier lines, so undercuts come first."""
    x, y = origin
    depth: dict[str, int] = {}
    found = order.arguments(tree)
    for argument in found.values():
        depth[argument.id] = _depth(argument, found)
    drawn = [a for a in found.values() if a.id in arrangement.routes]
    drawn.sort(key=lambda a: (not arrangement.routes[a.id].extra, -depth[a.id]))
    stems: dict[tuple[Point, ...], set[Stance]] = {}
    for argument in drawn:
        stems.setdefault(stem(arrangement.routes[argument.id]), set()).add(argument.stance)
    items: list[Item] = []
    for argument in drawn:
        route = arrangement.routes[argument.id]
        mixed = len(stems[stem(route)]) > 1
        title = " + ".join(made[p].title for p in argument.premises if p in made)
        item = argument_item(argument, route, depth[argument.id] > 0, mixed, theme, about(document, argument), title)
        items.append(replace(item, x=item.x + x, y=item.y + y))
    for card in made.values():
        rect = arrangement.boxes[card.id]
        left = x + rect.x + (rect.width - card.width) / 2
        items.append(
            Item(
                card.id,
                "claim",
                left,
                y + rect.y,
                card.width,
                card.height,
                card.shapes,
                card.title,
                card.description,
            )
        )
    return items


def _depth(argument: Argument, found: Mapping[str, Argument]) -> int:
    """Return 0 for an argument about a claim, 1 for an undercut, 2 for one against an undercut, …"""
    depth = 0
    while (target := found.get(argument.target)) is not None:
        argument, depth = target, depth + 1
    return depth
