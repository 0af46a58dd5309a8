"""The compact arrangement: columns in columns, as large as the page allows, and kept while the map grows.

Read `outline_tree`, `staircases`, `compact_sizes`, `compact_places` first: here they are put together.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.cancellation import NEVER, Cancellation
from argmap.layout import compact_sizes
from argmap.layout.compact_extras import Extras, Spot
from argmap.layout.compact_lines import Path, moved
from argmap.layout.compact_places import Placed, Placing, Standing
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import Arrangement, Graph, Options, Point, Rect, Route
from argmap.layout.outline_tree import Outline, Part, build
from argmap.layout.staircases import Stairs, below_each_other, fitted
from argmap.model.records import Direction

WORSE = 1.15
"""How much larger a new arrangement must be on the page to replace the one that stands."""
MARGIN = 2.0
"""Free space at the edge of the picture, in px."""
GUTTER = 18.0
"""Space for further lines at the right of the map, in px."""
SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)


@dataclass(slots=True, eq=False)
class Recipe:
    """How a map stands: what is to be kept of it, and what need not be computed again."""

    sideways: bool
    gaps: Gaps
    parts: Mapping[str, Part] = field(default_factory=dict)
    standings: dict[str, Standing] = field(default_factory=dict)
    placed: dict[str, Placed] = field(default_factory=dict)
    roots: tuple[tuple[str, ...], ...] = ()
    """The theses in each column."""
    widths: tuple[float, ...] = ()
    """Of those columns."""


@dataclass(slots=True)
class Sheet:
    """The theses with their corners, and the size of all."""

    roots: list[tuple[float, float, Placed]]
    width: float
    height: float
    columns: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    made: dict[str, Placed]


def arrange_compact(graph: Graph, options: Options, cancellation: Cancellation = NEVER) -> Arrangement:
    """Return the compact arrangement of a checked graph, in the calling thread."""
    sideways, gaps = options.direction in SIDEWAYS, compact_sizes.gaps_for(options.disc)
    before = options.recipe
    if not isinstance(before, Recipe) or before.sideways is not sideways or before.gaps != gaps:
        before = None
    outline = build(graph, before.parts if before else {})
    most = compact_sizes.points(len(graph.boxes))
    compact_sizes.measure(outline, gaps, most, cancellation.check)
    maker = _Maker(outline, graph, options, gaps, most, cancellation, sideways=sideways)
    changed = False
    if before is not None and before.roots:
        sheet = maker.as_kept(before)
        fresh = maker.afresh(least=WORSE * maker.scale(sheet.width, sheet.height))
        if fresh is not None:
            sheet, changed, before = fresh, True, None
    else:
        found = maker.afresh(least=0.0)
        assert found is not None
        sheet = found
    return maker.finish(sheet, before, changed=changed)


class _Maker:
    """The steps of one arrangement."""

    def __init__(
        self, outline: Outline, graph: Graph, options: Options, gaps: Gaps, most: int, cancellation: Cancellation, *,
        sideways: bool,
    ) -> None:  # fmt: skip
        self._outline = outline
        self._steps = graph.steps
        self._options = options
        self._gaps = gaps
        self._most = most
        self._cancellation = cancellation
        self._sideways = sideways

    def scale(self, width: float, height: float) -> float:
        """Return how large a rectangle can be drawn on the page."""
        page_width, page_height = self._options.page
        return min(page_width / width, page_height / height)

    def afresh(self, least: float) -> Sheet | None:
        """Return the best arrangement for the page, or None if it is not at least that large on it."""
        theses = {root.name: self._thesis(root) for root in self._outline.roots}
        sizes = compact_sizes.of_roots(self._outline.roots, self._gaps, self._most, lambda root: theses[root.name])
        scales = [self.scale(w, h) for w, h in zip(sizes.widths, sizes.heights, strict=True)]
        chosen = max(range(len(scales)), key=scales.__getitem__)
        if scales[chosen] < least:
            return None
        columns, at = [], 0
        for size in sizes.cuts[chosen]:
            columns.append(self._outline.roots[at : at + size])
            at += size
        gap = self._gaps.root
        room = sizes.widths[chosen] - gap * (len(columns) - 1)
        heights = [
            below_each_other([theses[root.name] for root in column], gap * (len(column) - 1)) for column in columns
        ]
        widths = fitted(heights, room)
        placing = Placing(self._gaps, self._most, {}, {}, self._cancellation.check)
        return self._stand(placing, columns, widths, theses)

    def as_kept(self, before: Recipe) -> Sheet:
        """Return the arrangement that stands as it did before."""
        placing = Placing(self._gaps, self._most, before.standings, before.placed, self._cancellation.check)
        at = {name: number for number, names in enumerate(before.roots) for name in names}
        columns: list[list[Part]] = [[] for _ in before.roots]
        here = next((at[root.name] for root in self._outline.roots if root.name in at), 0)
        for root in self._outline.roots:
            here = max(here, at.get(root.name, here))
            columns[here].append(root)
        pairs = [(column, width) for column, width in zip(columns, before.widths, strict=True) if column]
        theses = {root.name: self._thesis(root) for root in self._outline.roots} if self._sideways else {}
        widths = []
        for column, width in pairs:
            needs = [self._need(placing, root, theses) for root in column]
            widths.append(max(width, *needs) if needs else width)
        return self._stand(placing, [column for column, _ in pairs], widths, theses)

    def _need(self, placing: Placing, root: Part, theses: Mapping[str, Stairs]) -> float:
        need = placing.need(root)
        if not theses or not root.items or root.card is None:
            return need
        return need + root.card.widths[0] + self._gaps.aside

    def _thesis(self, root: Part) -> Stairs:
        return compact_sizes.of_thesis(root, self._gaps, self._most, sideways=self._sideways)

    def _stand(
        self, placing: Placing, columns: list[list[Part]] | list[tuple[Part, ...]], widths: list[float],
        theses: Mapping[str, Stairs],
    ) -> Sheet:  # fmt: skip
        given = [(root, width) for column, width in zip(columns, widths, strict=True) for root in column]
        beside = {}
        if self._sideways:
            beside = {root.name: self._card_aside(root, width) for root, width in given if root.items}
        placed = iter(placing.place(given, beside))
        roots: list[tuple[float, float, Placed]] = []
        x = bottom = 0.0
        for column, width in zip(columns, widths, strict=True):
            y = 0.0
            for _ in column:
                root = next(placed)
                roots.append((x, y, root))
                bottom = max(bottom, y + root.height)
                y += root.height + self._gaps.root
            x += width + self._gaps.root
        names = tuple(tuple(root.name for root in column) for column in columns)
        return Sheet(roots, x - self._gaps.root, bottom, names, tuple(widths), placing.made)

    def _card_aside(self, root: Part, width: float) -> float:
        """Return the width of a thesis's card that leaves enough room at its right."""
        assert root.card is not None
        least = compact_sizes.of_thesis(root, self._gaps, self._most, sideways=True)
        high = compact_sizes.lowest_height(least, width)
        below = compact_sizes.below_bar(root, self._gaps, self._most)
        for card_width, card_height in zip(root.card.widths, root.card.heights, strict=True):
            room = width - card_width - self._gaps.aside
            fits = card_height <= high and below.widths[0] <= room
            if fits and compact_sizes.lowest_height(below, room) <= high + 0.01:
                return card_width
        return root.card.widths[0]

    def finish(self, sheet: Sheet, before: Recipe | None, *, changed: bool) -> Arrangement:
        """Return the arrangement in the coordinates of the picture."""
        scene = Scene(self._outline, self._gaps)
        scene.stand(sheet, self._cancellation)
        rights, x = [], 0.0
        for names, column in zip(sheet.columns, sheet.widths, strict=True):
            rights.append((names, x + column))
            x += column + self._gaps.root
        aside = {root.name for root in self._outline.roots if self._sideways and root.items}
        extras = Extras(
            scene.boxes, scene.routes, scene.spots, self._outline, self._gaps, self._options.disc, rights,
            sheet.height, aside,
        )  # fmt: skip
        margin = (GUTTER * self._gaps.scale, self._options.disc) if extras.route(self._steps) else (0.0, 0.0)
        width, height = sheet.width, sheet.height
        recipe = Recipe(self._sideways, self._gaps, {part.name: part for part in self._outline.parts})
        recipe.standings = dict(before.standings) if before else {}
        recipe.placed = before.placed if before else {}
        recipe.placed = {name: placed for name, placed in recipe.placed.items() if name in recipe.parts}
        recipe.placed.update(sheet.made)
        recipe.standings.update({n: p.standing for n, p in sheet.made.items() if p.standing is not None})
        recipe.roots, recipe.widths = sheet.columns, sheet.widths
        return turned(scene, width, height, margin, self._options, recipe, changed=changed)


class Scene:
    """Everything in the coordinates of the map, thesis on top and reading from the left."""

    def __init__(self, outline: Outline, gaps: Gaps) -> None:
        self.outline = outline
        self.gaps = gaps
        self.boxes: dict[str, Rect] = {}
        self.routes: dict[str, Route] = {}
        self.stems: dict[str, tuple[Path, ...]] = {}
        self.spots: dict[str, Spot] = {}

    def stand(self, sheet: Sheet, cancellation: Cancellation) -> None:
        """Give everything its place on the sheet."""
        ahead: list[tuple[float, float, Placed, Path, str | None]] = [
            (x, y, root, (), None) for x, y, root in sheet.roots
        ]
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


def turned(
    scene: Scene, width: float, height: float, margin: tuple[float, float], options: Options, recipe: Recipe, *,
    changed: bool,
) -> Arrangement:  # fmt: skip
    """Return the scene in the direction that is asked for, with its margin."""
    right, bottom = width + margin[0], height + margin[1]
    flip_x = options.direction is Direction.RIGHT_LEFT
    flip_y = options.direction is Direction.BOTTOM_UP

    def point(p: Point) -> Point:
        return Point((right - p.x if flip_x else p.x) + MARGIN, (bottom - p.y if flip_y else p.y) + MARGIN)

    def path(ps: Path) -> Path:
        return tuple([point(p) for p in ps])

    def rect(r: Rect) -> Rect:
        x = right - r.x - r.width if flip_x else r.x
        y = bottom - r.y - r.height if flip_y else r.y
        return Rect(x + MARGIN, y + MARGIN, r.width, r.height)

    boxes = {id_: rect(r) for id_, r in scene.boxes.items()}
    stems = {id_: tuple([path(p) for p in paths]) for id_, paths in scene.stems.items()}
    routes = {
        id_: Route(point(r.disc), path(r.trunk), tuple([path(b) for b in r.branches]), path(r.bracket), r.extra, r.far)
        for id_, r in scene.routes.items()
    }
    return Arrangement(
        boxes,
        routes,
        right + 2 * MARGIN,
        bottom + 2 * MARGIN,
        stems=stems,
        origin=Point(MARGIN, MARGIN),
        recipe=recipe,
        changed=changed,
    )
