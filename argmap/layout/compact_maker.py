"""The ways in which a compact map can be arranged: afresh, as it stood, or with some families anew.

Read `outline_tree`, `staircases`, `compact_sizes`, `compact_places` first: here they are put together.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from argmap.cancellation import Cancellation
from argmap.layout import compact_sizes
from argmap.layout.compact_extras import ExtraRouter
from argmap.layout.compact_pins import mend, move_pinned, pinned_in
from argmap.layout.compact_places import SMALL, Placing, joined_branch
from argmap.layout.compact_recipe import Recipe, Sheet
from argmap.layout.compact_recuts import Recut, changed_sides, edited, heights_above_edit
from argmap.layout.compact_scene import MARGIN, CompactScene, View
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import CORNER, Arrangement, Graph, Options, Point
from argmap.layout.outline_tree import OutlineTree, Part
from argmap.layout.placed import Placed, Standing
from argmap.layout.staircases import Cut, Stairs, below_each_other, beside, best, fitted

MOST_MOVED = 0.05
"""The share of the claims that may."""
MANY = 2000
"""The number of claims up to which it is looked how many do."""
MUCH_WORSE = 2.0
"""How much larger a new arrangement of a large map must be to replace the one that stands, whatever moves."""
UNFOLDED_WORSE = 3.0
"""That while claims are only unfolded, to look at them where they hang: fewer than half of those that are shown."""
UPRIGHT = (2.0, 4.0, 1e6)
"""How many times as upright as the page a new branch may be, to leave what stands beside it in its place."""
UNFOLDED_UPRIGHT = (0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 10.0, 1e6)
"""That of branches that are unfolded for the first time: there is time to look for the calmest way."""
LEVELS = 6
"""How many levels of families above an edit may be arranged anew by themselves."""
USUAL_DISC = 24.0
"""The diameter up to which the sign over the narrowest card stays in the margin, in px."""
GUTTER = 18.0
"""Space for further lines at the right of the map, in px."""
WORSE = 1.15
"""How much larger a new arrangement must be on the page to replace the one that stands."""


class Maker:
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
        self._best: tuple[dict[str, Stairs], float, Cut, float] | None = None
        """Of the largest arrangement: the sizes of the theses, its width, its cut into columns, and how large it is."""
        self._clicked: str | None = None
        """The claim that was edited."""

    def scale(self, width: float, height: float) -> float:
        """Return how large a rectangle can be drawn on the page."""
        page_width, page_height = self._options.page
        return min(page_width / width, page_height / height)

    @property
    def count(self) -> int:
        """The number of claims."""
        return len(self._graph.boxes)

    def new(self, before: Recipe) -> int:
        """Return how many claims have not been shown before."""
        return len(self._outline.claims.keys() - before.standings.keys())

    def mostly_new(self, before: Recipe) -> bool:
        """Return whether so much of a large map has not been shown before that nothing is worth keeping."""
        return self.count > MANY and self.new(before) * 2 >= self.count

    def much_worse(self, before: Recipe) -> float:
        """Return how much larger everything anew must be, to be worth that all of a large map moves."""
        if not self._options.folding:
            return MUCH_WORSE
        if self.new(before) * 2 >= self.count or len(self._unfolded(before)) > 1:
            return WORSE  # there is no claim at which one looks
        return UNFOLDED_WORSE

    def _unfolded(self, before: Recipe) -> set[str]:
        """Return the claims and steps of before from which claims hang now that have not been shown."""
        known = before.standings
        return {step.target for step in self._steps if step.target in known and step.premises[0] not in known}

    def largest(self) -> float:
        """Return how large the map can be drawn on the page."""
        if self._best is None:
            theses = {root.name: self._thesis(root) for root in self._outline.roots}
            sizes = compact_sizes.of_roots(self._outline.roots, self._gaps, self._most, lambda root: theses[root.name])
            scales = [self.scale(w, h) for w, h in zip(sizes.widths, sizes.heights, strict=True)]
            chosen = max(range(len(scales)), key=scales.__getitem__)
            self._best = theses, sizes.widths[chosen], sizes.cuts[chosen], scales[chosen]
        return self._best[3]

    def afresh(self) -> Sheet:
        """Return the best arrangement for the page."""
        self.largest()
        assert self._best is not None
        theses, width, cut, _ = self._best
        columns, at = [], 0
        for size in cut:
            columns.append(self._outline.roots[at : at + size])
            at += size
        placing = Placing(self._gaps, self._most, {}, {}, self._cancellation.reached)
        sheet = self._stand(placing, columns, self._fitted(columns, theses, width))
        sheet.anew = True
        return sheet

    def _fitted(self, columns: Sequence[Sequence[Part]], theses: Mapping[str, Stairs], width: float) -> list[float]:
        gap = self._gaps.root
        heights = [
            below_each_other([theses[root.name] for root in column], gap * (len(column) - 1)) for column in columns
        ]
        return fitted(heights, width - gap * (len(columns) - 1))

    def recut(self, before: Recipe) -> list[Sheet]:
        """Return arrangements with only some families above the edit arranged anew: from none, with new widths, up."""
        chain = edited(self._outline, before.outline)
        levels = heights_above_edit(chain)
        self._clicked = next((head.name for part in reversed(chain) for head in part.heads), None)
        sheets = []
        high = min(LEVELS, max(levels.values(), default=-1) + 1)
        some = [range(level) for level in range(high + 1)] + [range(level, level + 1) for level in range(1, high)]
        for chosen in some:
            free = {name for name, height in levels.items() if height in chosen}
            cuts = Recut(chain, free, before.placed, before.standings, self._gaps, self._most)
            cuts.measure()
            columns, _ = self._columns_as_kept(before)
            theses = {
                root.name: compact_sizes.of_thesis(cuts.stand_in(root), self._gaps, self._most, sideways=self._sideways)
                for root in self._outline.roots
            }
            gap, row = self._gaps.root, None
            for column in columns:
                here = below_each_other([theses[root.name] for root in column], gap * (len(column) - 1))
                row = here if row is None else best(beside(row, here, gap, len(column)))
            assert row is not None
            width = max(zip(row.widths, row.heights, strict=True), key=lambda size: self.scale(*size))[0]
            widths = self._fitted(columns, theses, width)
            cuts.decide([(root, width) for column, width in zip(columns, widths, strict=True) for root in column])
            sheets.append(self.as_kept(before, cuts.found, widths))
        return sheets

    def calmest(self, before: Recipe) -> Sheet:
        """Return the arrangement that stands as it did, of several ways to make room for what is new.

        Those who join an only branch may stand below it or beside; a new branch may be as wide as it likes, or rather
        push down what is below it. Where nearly nothing changes sides in either, it is the larger one.
        """
        sheet, chain = self.as_kept(before), edited(self._outline, before.outline)
        joined: dict[str, Standing] = {}
        for part in chain:
            kept, placed = before.standings.get(part.name), before.placed.get(part.name)
            if kept is not None and placed is not None and (found := joined_branch(part, kept, placed)) is not None:
                joined[part.name] = found
        sheets = [sheet]
        if joined:
            sheets.append(self.as_kept(before, joined))
        new = self.new(before)
        if self.count <= MANY and (new > SMALL or (new and self._options.folding)):
            ways = UNFOLDED_UPRIGHT if self._options.folding else UPRIGHT
            sheets += [self.as_kept(before, joined, upright=upright) for upright in ways]
        if len(sheets) == 1:
            return sheet
        if self.count > MANY:  # nearly nothing of a large map is at the side of a claim, and looking takes long
            return sheets[-1]
        self._clicked = next((head.name for part in reversed(chain) for head in part.heads), None)

        def moved(each: Sheet) -> tuple[float, float]:
            return max(MOST_MOVED, self.share_moved(before, each)), -self.scale(each.width, each.height)

        return min(sheets, key=moved)

    def share_moved(self, before: Recipe, sheet: Sheet) -> float:
        """Return the share of the claims that change sides of the edited one."""
        was, clicked = before.tree, self._clicked
        if was is None or clicked is None or clicked not in was.boxes:
            return 0.0
        now = CompactScene(0.0, 0.0)
        now.stand(sheet.roots, self._cancellation)
        return changed_sides(was.boxes, now.boxes, clicked)

    def as_kept(
        self, before: Recipe, anew: Mapping[str, Standing] | None = None, widths: Sequence[float] = (),
        upright: float = 1.0,
    ) -> Sheet:  # fmt: skip
        """Return the arrangement that stands as it did before; but for what is given anew, in columns so wide.

        New branches may be `upright` times as high as wide as the page is.
        """
        kept = {**before.standings, **anew} if anew else before.standings
        page_width, page_height = self._options.page
        reached, proportion = self._cancellation.reached, page_height / page_width * upright
        placing = Placing(self._gaps, self._most, kept, before.placed, reached, proportion)
        columns, were = self._columns_as_kept(before)
        theses = {root.name: self._thesis(root) for root in self._outline.roots} if self._sideways else {}
        wide = []
        for column, width in zip(columns, widths or were, strict=True):
            needs = [self._need(placing, root, theses, before) for root in column]
            wide.append(max(width, *needs) if needs else width)
        return self._stand(placing, columns, wide, before)

    def _columns_as_kept(self, before: Recipe) -> tuple[list[list[Part]], list[float]]:
        """Return the theses in each column, and the widths that these had."""
        at = {name: number for number, names in enumerate(before.roots) for name in names}
        columns: list[list[Part]] = [[] for _ in before.roots]
        here = next((at[root.name] for root in self._outline.roots if root.name in at), 0)
        for root in self._outline.roots:
            here = max(here, at.get(root.name, here))
            columns[here].append(root)
        pairs = [(column, width) for column, width in zip(columns, before.widths, strict=True) if column]
        return [column for column, _ in pairs], [width for _, width in pairs]

    def _need(self, placing: Placing, root: Part, theses: Mapping[str, Stairs], before: Recipe) -> float:
        was = before.placed.get(root.name)
        if was is not None and was.part is root and was.aside is not None:
            return was.width
        if not theses or not root.items or root.card is None:
            return placing.need(root)
        return placing.need_below(root) + root.card.widths[0] + self._gaps.aside

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
        x = bottom = right = 0.0
        for column, width in zip(columns, widths, strict=True):
            y = 0.0
            for _ in column:
                root = next(placed)
                roots.append((x, y, root))
                bottom, right = max(bottom, y + root.height), max(right, x + root.right)
                y += root.height + self._gaps.root
            x += width + self._gaps.root
        names = tuple(tuple(root.name for root in column) for column in columns)
        return Sheet(roots, right, bottom, names, tuple(widths), placing.made)

    def _card_aside(self, root: Part, width: float, placing: Placing, before: Recipe | None) -> float:
        """Return the width of a thesis's card that leaves enough room at its right."""
        assert root.card is not None
        was = before.placed.get(root.name) if before is not None else None
        if before is not None and was is not None:
            if was.part is root and was.width == width and was.aside is not None:
                return was.aside
            room = width - self._gaps.aside - placing.need_below(root)
            room = min(room, before.asides.get(root.name, was.card[1]))
            return max((w for w in root.card.widths if w <= room), default=root.card.widths[0])
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
        known = before.routed if before is not None else {}

        def router(scene: CompactScene) -> ExtraRouter:
            return ExtraRouter(scene, self._outline, gaps, options.disc, rights, aside, known)

        scene, extras = tree, router(tree)
        lacks = extras.lacks(self._steps)
        room = GUTTER * gaps.scale if lacks else 0.0
        view = View(options.direction, tree.width + room, tree.height + (options.disc if room else 0.0))
        left = top = 0.0
        if lacks or wanted:
            scene = tree.copy()
            extras.route(scene)
        loose = bool(wanted) or options.disc > USUAL_DISC
        if wanted:
            left, top = view.corner(scene, options.disc)
            at = {name: view.point(x + left, y + top) for name, (x, y) in wanted.items()}
            pinned = tree.copy()
            gone = move_pinned(pinned, self._outline, gaps, at)
            if gone:
                scene = pinned
                extras = router(scene)
                extras.lacks(self._steps)
                extras.route(scene)
                mend(scene, self._steps)
        arrangement = view.picture(scene, options.disc, extras.reach(), loose=loose)
        x, y = arrangement.origin
        origin = Point(x + left, y + top) if wanted else CORNER
        recipe = self._recipe(sheet, before, tree, changed=changed)
        recipe.routed = extras.routed
        return replace(arrangement, origin=origin, recipe=recipe, changed=changed)

    def _recipe(self, sheet: Sheet, before: Recipe | None, tree: CompactScene, *, changed: bool) -> Recipe:
        recipe = Recipe(self._sideways, self._gaps, self._graph, self._outline, self._options.page)
        recipe.standings = dict(before.standings) if before else {}
        old = before.placed if before else {}
        recipe.placed = {name: placed for name, placed in old.items() if name in self._outline.parts}
        recipe.placed.update(sheet.made)
        made = {n: p.standing for n, p in sheet.made.items() if p.standing is not None}
        # what has nothing below it any more may only be folded
        recipe.standings.update({n: s for n, s in made.items() if s.columns or n not in recipe.standings})
        recipe.roots, recipe.widths = sheet.columns, sheet.widths
        recipe.asides = dict(before.asides) if before else {}
        recipe.asides.update({root.part.name: root.aside for _, _, root in sheet.roots if root.aside is not None})
        if self._options.folding and before is not None and not changed and not self.new(before):
            recipe.standings.update(before.standings)
            recipe.roots, recipe.widths = before.roots, before.widths
            recipe.asides.update(before.asides)
        recipe.tree = tree
        return recipe
