"""The parts of a measured map as maps of their own, with marks where they were parted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from argmap.model.records import Argument, Placement
from argmap.model.tree import Tree
from argmap.picture import layout_input
from argmap.picture.cards import Card
from argmap.picture.measure import Style, advance
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.parting import MapPart
from argmap.picture.shapes import RectShape, Shape, TextShape, moved
from argmap.picture.texts import shortened
from argmap.picture.theme import Theme

_LABEL = 0.62
"""What part of the height of a label stands outside of its card."""


@dataclass(frozen=True, slots=True)
class PageMark:
    """A small label at the edge of a card. It leads to the label named `link`, and is called `name` itself."""

    text: str
    name: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class PageMarks:
    """The labels of one card: above its upper edge, and below its lower one."""

    above: tuple[PageMark, ...] = ()
    below: tuple[PageMark, ...] = ()


def branch(tree: Tree, claim: str) -> Tree:
    """Return the branch that a claim begins as a tree of its own; a fold of that claim is opened."""
    opened = replace(tree.placements[claim], folded=False)
    claims, ahead = {claim: None}, [claim]
    while ahead:
        below = [premise for argument, _ in tree.below(ahead.pop()) for premise in argument.premises]
        ahead += [premise for premise in below if premise not in claims]
        claims.update(dict.fromkeys(below))
    placements = {
        id: replace(opened if id == claim else placement, pin=None)
        for id, placement in tree.placements.items()
        if id in claims
    }
    arguments = [argument for id in claims for argument, _ in tree.below(id)]
    return _tree(tree, placements, (claim,), arguments)


def unpinned(ready: MeasuredMap) -> MeasuredMap:
    """Return the map with no claim pinned: a place on one large sheet says nothing about pages."""
    if not any(box.pin for box in ready.graph.boxes):
        return ready
    return replace(
        ready,
        tree=replace(
            ready.tree, placements={id: replace(place, pin=None) for id, place in ready.tree.placements.items()}
        ),
        graph=replace(ready.graph, boxes=tuple(replace(box, pin=None) for box in ready.graph.boxes)),
    )


def _tree(tree: Tree, placements: dict[str, Placement], roots: Sequence[str], arguments: Iterable[Argument]) -> Tree:
    """Return a tree of these claims and arguments, which stand in their order."""
    reasons: dict[str, list[Argument]] = {}
    stands_by: dict[str, list[Argument]] = {}
    for argument in dict.fromkeys(arguments):
        reasons.setdefault(argument.target, []).append(argument)
        for premise in argument.premises:
            stands_by.setdefault(premise, []).append(argument)
    return Tree(
        map=tree.map,
        placements=placements,
        roots=tuple(roots),
        reasons={id: tuple(found) for id, found in reasons.items()},
        stands_by={id: tuple(found) for id, found in stands_by.items()},
    )


def shown_by(ready: MeasuredMap) -> dict[str, str]:
    """Return the argument below whose target each claim is shown; roots have none."""
    return {id: card.argument.id for id, card in ready.cards.items() if card.argument}


def fragment(ready: MeasuredMap, parts: Sequence[MapPart], labels: Mapping[str, PageMarks]) -> MeasuredMap:
    """Return the map of one page: these parts side by side, their heads with the labels above, cuts with those below.

    An argument of which a premise stands on another page is drawn with the others; one that stands elsewhere as a whole
    is left out.
    """
    here = dict.fromkeys(chain.from_iterable(part.claims for part in parts))
    again = {part.head for part in parts if not part.begins}
    tree, shows = ready.tree, shown_by(ready)
    placements = {id: replace(tree.placements[id], pin=None) for id in here}
    arguments: dict[str, Argument] = {}
    for id, argument in ready.arguments.items():
        home = [p for p in argument.premises if shows.get(p) == id]
        if argument.target not in here and argument.target not in arguments:
            continue
        if all(p in here and p not in again for p in home) and (home or all(p in here for p in argument.premises)):
            premises = tuple(p for p in argument.premises if p in here)
            whole = len(premises) == len(argument.premises)
            arguments[id] = argument if whole else replace(argument, premises=premises)
    made = _tree(tree, placements, list(dict.fromkeys(part.head for part in parts)), arguments.values())
    cards = {id: labelled(ready.cards[id], labels[id], ready.theme) if id in labels else ready.cards[id] for id in here}
    found = layout_input.graph(made, cards, arguments, tree.map.sibling_order)
    return replace(ready, tree=made, cards=cards, arguments=arguments, graph=found)


def labelled(card: Card, labels: PageMarks, theme: Theme) -> Card:
    """Return a card with labels at its edges, which make it higher."""
    tall = label_height(theme)
    above = _LABEL * tall if labels.above else 0.0
    below = (_LABEL + len(labels.below) - 1) * tall if labels.below else 0.0
    sizes = sorted({*card.shapes, (card.width, card.height)})

    def draw(_: float, width: float, height: float) -> tuple[Shape, ...]:
        inner = height - above - below
        shapes = [moved(shape, 0.0, above) for shape in card.at(width, inner)]
        for label in labels.above:
            shapes += _drawn(label, theme, width, 0.0, left=True)
        for at, label in enumerate(labels.below):
            shapes += _drawn(label, theme, width, above + inner - (1 - _LABEL) * tall + at * tall, left=False)
        return tuple(shapes)

    told = [label.text for label in (*labels.above, *labels.below)]
    return Card(
        card.id,
        tuple((width, height + above + below) for width, height in sizes),
        card.width,
        draw,
        card.title,
        " ".join([card.description, *(f"{text[:1].upper()}{text[1:]}." for text in told)]),
        card.argument,
    )


def label_height(theme: Theme) -> float:
    """Return the height of a label in px."""
    return theme.small_line + 4.0


def _drawn(label: PageMark, theme: Theme, width: float, top: float, *, left: bool) -> list[Shape]:
    """Return a label, at the left or right end of the card's edge, not wider than the card."""
    style, inset = Style(theme.small_size, "bold"), 7.0
    room = width - 2 * theme.padding - 2 * inset
    text, length = label.text, len(label.text)
    while advance(text, style) > room and length > 4:
        length -= 3
        text = shortened(label.text, length)
    wide = advance(text, style)
    tall = label_height(theme)
    x = theme.padding if left else width - theme.padding - wide - 2 * inset
    ground = RectShape(x, top, wide + 2 * inset, tall, tall / 2, theme.card, theme.muted, theme.edge)
    baseline = top + tall / 2 + style.size * 0.35
    link = f"#{label.link}" if label.link else ""
    words = TextShape(
        x + inset, baseline, text, style.size, "bold", color=theme.ink, width=wide, link=link, name=label.name
    )
    return [ground, words]
