"""The compact arrangement: columns in columns, as large as the page allows, and kept while the map grows.

Read `outline_tree`, `staircases`, `compact_sizes`, `compact_places` first: here they are put together.
"""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from argmap.cancellation import NEVER, Cancellation
from argmap.layout import compact_sizes
from argmap.layout.compact_extras import ExtraRouter
from argmap.layout.compact_pins import mend, move_pinned, pinned_in
from argmap.layout.compact_places import Placing
from argmap.layout.compact_scene import MARGIN, CompactScene, View
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import CORNER, Arrangement, Graph, Options, Point
from argmap.layout.outline_tree import OutlineTree, Part, build
from argmap.layout.placed import Placed, Standing
from argmap.layout.staircases import Stairs, below_each_other, fitted
from argmap.model.records import Direction

WORSE = 1.15
"""How much larger a new arrangement must be on the page to replace the one that stands."""
USUAL_DISC = 24.0
"""The diameter up to which the sign over the narrowest card stays in the margin, in px."""
GUTTER = 18.0
"""Space for further lines at the right of the map, in px."""
SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)


@dataclass(slots=True, eq=False)
class Recipe:
    """How a map stands: what is to be kept of it, and what need not be computed again."""

    sideways: bool
    gaps: Gaps
    graph: Graph
    outline: OutlineTree
    standings: dict[str, Standing] = field(default_factory=dict)
    placed: dict[str, Placed] = field(default_factory=dict)
    roots: tuple[tuple[str, ...], ...] = ()
    """The theses in each column."""
    widths: tuple[float, ...] = ()
    """Of those columns."""
    tree: CompactScene | None = None


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
    with gc_paused():
        return _arrange(graph, options, cancellation, before, gaps, sideways=sideways)


@contextmanager
def gc_paused() -> Iterator[None]:
    """Keep the collector of cycles from walking over a large map again and again: a layout makes none."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _arrange(
    graph: Graph, options: Options, cancellation: Cancellation, before: Recipe | None, gaps: Gaps, *, sideways: bool
) -> Arrangement:
    outline = before.outline.updated(before.graph, graph) if before else None
    if outline is None:
        outline = build(graph, before.outline.parts if before else {})
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
        self, outline: OutlineTree, graph: Graph, options: Options, gaps: Gaps, most: int,
        cancellation: Cancellation, *, sideways: bool,
    ) -> None:  # fmt: skip
        self._outline = outline
        self._graph = graph
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
        sheet = self._stand(placing, columns, widths)
        return sheet if self.scale(sheet.width, sheet.height) >= least else None

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
            needs = [self._need(placing, root, theses, before) for root in column]
            widths.append(max(width, *needs) if needs else width)
        return self._stand(placing, [column for column, _ in pairs], widths, before)

    def _need(self, placing: Placing, root: Part, theses: Mapping[str, Stairs], before: Recipe) -> float:
        was = before.placed.get(root.name)
        if was is not None and was.part is root and was.aside is not None:
            return was.width
        need = placing.need(root)
        if not theses or not root.items or root.card is None:
            return need
        return need + root.card.widths[0] + self._gaps.aside

    def _thesis(self, root: Part) -> Stairs:
        return compact_sizes.of_thesis(root, self._gaps, self._most, sideways=self._sideways)

    def _stand(
        self, placing: Placing, columns: list[list[Part]] | list[tuple[Part, ...]], widths: list[float],
        before: Recipe | None = None,
    ) -> Sheet:  # fmt: skip
        given = [(root, width) for column, width in zip(columns, widths, strict=True) for root in column]
        beside = {}
        if self._sideways:
            beside = {root.name: self._card_aside(root, width, placing, before) for root, width in given if root.items}
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

    def _card_aside(self, root: Part, width: float, placing: Placing, before: Recipe | None) -> float:
        """Return the width of a thesis's card that leaves enough room at its right."""
        assert root.card is not None
        was = before.placed.get(root.name) if before is not None else None
        if was is not None:
            if was.part is root and was.width == width and was.aside is not None:
                return was.aside
            room = width - self._gaps.aside - placing.need(root)
            return max((w for w in root.card.widths if w <= min(room, was.card[1])), default=root.card.widths[0])
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
        options, gaps = self._options, self._gaps
        tree = before.tree.copy() if before is not None and before.tree is not None else CompactScene(0.0, 0.0)
        tree.drop(self._outline)
        tree.width, tree.height = sheet.width + 2 * MARGIN, sheet.height + 2 * MARGIN
        tree.stand(sheet.roots, self._cancellation)
        aside = {root.name for root in self._outline.roots if self._sideways and root.items}
        rights, x = [], MARGIN
        for names, column in zip(sheet.columns, sheet.widths, strict=True):
            rights.append((names, x + column))
            x += column + gaps.root
        wanted = dict(pinned_in(self._outline))
        scene = tree
        extras = ExtraRouter(scene, self._outline, gaps, options.disc, rights, aside)
        lacks = extras.lacks(self._steps)
        room = GUTTER * gaps.scale if lacks else 0.0
        view = View(options.direction, tree.width + room, tree.height + (options.disc if room else 0.0))
        left = top = 0.0
        if lacks or wanted:
            scene = tree.copy()
            extras = ExtraRouter(scene, self._outline, gaps, options.disc, rights, aside)
            extras.lacks(self._steps)
            extras.route()
        loose = lacks or bool(wanted) or options.disc > USUAL_DISC
        if wanted:
            left, top = view.corner(scene, options.disc)
            at = {name: view.point(x + left, y + top) for name, (x, y) in wanted.items()}
            pinned = tree.copy()
            gone = move_pinned(pinned, self._outline, gaps, at)
            if gone:
                scene = pinned
                extras = ExtraRouter(scene, self._outline, gaps, options.disc, rights, aside)
                extras.lacks(self._steps)
                extras.route()
                mend(scene, self._steps)
        arrangement = view.picture(scene, options.disc, loose=loose)
        x, y = arrangement.origin
        origin = Point(x + left, y + top) if wanted else CORNER
        return replace(arrangement, origin=origin, recipe=self._recipe(sheet, before, tree), changed=changed)

    def _recipe(self, sheet: Sheet, before: Recipe | None, tree: CompactScene) -> Recipe:
        recipe = Recipe(self._sideways, self._gaps, self._graph, self._outline)
        recipe.standings = dict(before.standings) if before else {}
        old = before.placed if before else {}
        recipe.placed = {name: placed for name, placed in old.items() if name in self._outline.parts}
        recipe.placed.update(sheet.made)
        recipe.standings.update({n: p.standing for n, p in sheet.made.items() if p.standing is not None})
        recipe.tree = tree
        recipe.roots, recipe.widths = sheet.columns, sheet.widths
        return recipe
