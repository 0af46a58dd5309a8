"""The map of a web page: one figure with colors for every theme, and what a script needs to fold branches of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from argmap.layout import arrange
from argmap.model.records import ArrangementKind, Direction, Records, SiblingOrder
from argmap.model.tree import Tree
from argmap.model.tree import tree as tree_of
from argmap.picture.cards import about, subject
from argmap.picture.figure import SHEET, drawn, options
from argmap.picture.font_data import Cut
from argmap.picture.measured_map import measure_map
from argmap.picture.page_fitting import Layouter
from argmap.picture.parting_fragments import branch
from argmap.picture.shapes import EllipseShape, Figure, Item, PathShape, RectShape, Shape, TextShape
from argmap.picture.svg import groups, letters_of
from argmap.picture.theme import theme

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
"""The themes of a page, for what a reader's system prefers; on paper it is the first."""
Colors = tuple[str, str, str, str]
"""A color in each of these themes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebMapOptions:
    """What is drawn of a map. None: as the map says, or all of it."""

    branch: str | None = None
    speakers: bool = True
    sources: bool = True
    arrangement: ArrangementKind | None = None
    direction: Direction | None = None
    order: SiblingOrder | None = None


WHOLE_MAP = WebMapOptions()


class Palette:
    """The colors of a page as variables of its style sheet, the same one for the same colors."""

    def __init__(self) -> None:
        self._names: dict[Colors, str] = {}

    def variable(self, colors: Colors) -> str:
        """Return a color as a figure has it: "var(--k3)"; "" for none."""
        if not colors[0]:
            return ""
        return f"var(--{self._names.setdefault(colors, f'k{len(self._names)}')})"

    def colors(self, number: int) -> dict[str, str]:
        """Return the variables with their colors in the theme of this number."""
        return {name: colors[number] for colors, name in self._names.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class WebMap:
    """A map drawn for a page. `ids` are short names of claims and arguments; `steps` are (argument, target, premises…).

    `folded` are the claims that are folded in the document; what they hide is drawn as well.
    """

    width: float
    height: float
    groups: tuple[str, ...]
    ids: Mapping[str, str]
    roots: tuple[str, ...]
    steps: tuple[tuple[str, ...], ...]
    folded: tuple[str, ...]
    letters: Mapping[Cut, set[str]]
    language: str
    counts: str


def web_map(
    document: Records,
    map: str,
    wanted: WebMapOptions,
    palette: Palette,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> WebMap:
    """Return a map, or a branch, as a page draws it. Raises KeyError if there is no such map."""
    tree, begins = tree_of(document, map), ""
    if wanted.branch is not None:
        above = tree.stands_by.get(wanted.branch)
        begins = about(subject(document, above[0])) if above else ""
        tree = branch(tree, wanted.branch)
    folded = tuple(id for id in tree.placements if tree.folded(id) and tree.reasons.get(id))
    tree = tree.viewed(frozenset(), frozenset(tree.placements))
    kind, direction = wanted.arrangement or tree.map.arrangement, wanted.direction or tree.map.direction
    figures = []
    arrangement = None
    for name in THEMES:
        check_cancelled()
        ready = measure_map(
            document,
            tree,
            theme(name),
            order=wanted.order,
            speakers=wanted.speakers,
            citations=wanted.sources,
            begins=begins,
        )
        if arrangement is None:
            arrangement = layouter(ready.graph, options(theme(name), direction, kind, SHEET))
            counts, language = ready.counts, ready.language
        figures.append(drawn(ready, arrangement, title=False, sources=False))
    first = figures[0]
    ids = _ids(tree)
    painted = _colored(figures, palette)
    named = replace(painted, items=tuple(_named(item, ids) for item in painted.items))
    return WebMap(
        width=first.width,
        height=first.height,
        groups=tuple(groups(named)) if tree.placements else (),
        ids=ids,
        roots=tuple(ids[id] for id in tree.roots),
        steps=tuple(
            (ids[argument.id], ids[argument.target], *(ids[premise] for premise in argument.premises))
            for argument in tree.arguments().values()
        ),
        folded=tuple(ids[id] for id in folded),
        letters=letters_of(first),
        language=language,
        counts=counts,
    )


def _ids(tree: Tree) -> dict[str, str]:
    """Return short names: "c0", "c1", … for claims in reading order, "a0", … for arguments."""
    claims = {id: f"c{number}" for number, (id, _, _) in enumerate(tree.walk())}
    return claims | {id: f"a{number}" for number, id in enumerate(tree.arguments())}


def _named(item: Item, ids: Mapping[str, str]) -> Item:
    """Return an item with the short names in its id, and in where it leads."""
    id = ":".join(ids.get(part, part) for part in item.id.split(":"))
    to = ids.get(item.link[1:], "") if item.link.startswith("#") else ""
    return replace(item, id=id, link=f"#{to}" if to else "")


def _colored(figures: list[Figure], palette: Palette) -> Figure:
    """Return the first figure with the colors of all of them."""
    first = figures[0]
    others = [{item.id: item for item in figure.items} for figure in figures[1:]]
    items = []
    for item in first.items:
        same = [item, *(found.get(item.id, item) for found in others)]
        if any(len(each.shapes) != len(item.shapes) for each in same):
            same = [item] * len(figures)
        shapes = [_painted(alike, palette) for alike in zip(*(each.shapes for each in same), strict=True)]
        items.append(replace(item, shapes=tuple(shapes)))
    return replace(first, items=tuple(items))


def _painted(alike: tuple[Shape, ...], palette: Palette) -> Shape:
    """Return the first of the shapes, with the colors that they have in each theme."""
    shape = alike[0]
    if any(type(each) is not type(shape) for each in alike):
        alike = (shape,) * len(alike)

    def color(name: str) -> str:
        first, second, third, fourth = (getattr(each, name) for each in alike)
        return palette.variable((first, second, third, fourth))

    match shape:
        case TextShape():
            return replace(shape, color=color("color"), link="")
        case RectShape() | PathShape() | EllipseShape():
            return replace(shape, fill=color("fill"), stroke=color("stroke"))
