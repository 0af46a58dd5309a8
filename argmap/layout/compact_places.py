"""Where everything of a compact arrangement stands, relative to the part that it belongs to.

From the top down each part gets its width, from the bottom up its height. A part that has been placed in the same
width before is taken as it is.
"""

from collections.abc import Callable, Mapping, Sequence

from argmap.layout.compact_family import Family
from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_sizes import ALONE, Gaps, below_bar, lowest_height, one_of_several, row_sign, rowed, stacked
from argmap.layout.outline_tree import Part
from argmap.layout.placed import Inner, Placed, Standing
from argmap.layout.staircases import Stairs, fitted, lowest

WIDEST = 380.0
"""The width in px up to which a card is stretched."""
SMALL = 2
"""The number of claims up to which a new branch takes the column as it is."""


def card_size(part: Part, width: float) -> tuple[float, float]:
    """Return width and height of a card that has `width` px: stretched, unless it can only be drawn in one size."""
    assert part.card is not None and part.box is not None
    at = lowest(part.card, width)
    own = part.card.widths[at]
    if part.box.shapes:
        own = max(own, min(width, max(WIDEST, part.card.widths[-1])))
    return own, part.card.heights[at]


Columns = list[list[Part]]


class Placing:
    """Places parts: afresh, or as they stood before."""

    def __init__(
        self,
        gaps: Gaps,
        most: int,
        kept: Mapping[str, Standing],
        before: Mapping[str, Placed],
        reached: Callable[[float], None],
        proportion: float = 1.0,
    ) -> None:
        self._gaps = gaps
        self._most = most
        self._kept = kept
        self._before = before
        self._reached = reached
        self._proportion = proportion
        """The height of the page, in widths of it."""
        self._needs: dict[str, float] = {}
        self._lost: set[str] = set()
        self.made: dict[str, Placed] = {}
        """What was placed anew, by the name of the part."""

    # --- the least widths

    def need(self, part: Part) -> float:
        """Return the least width in which a part can stand as it stood before."""
        needs, stack = self._needs, [part]
        while stack:
            here = stack[-1]
            if here.name in needs:
                stack.pop()
                continue
            before = self._as_before(here)
            if before is not None:
                needs[here.name] = before.need
            elif (stood := self._stood(here)) is None:
                self._forget_below(here)
                needs[here.name] = self._need_of_new(here)
            elif missing := [p for p in (*here.items, *here.premises) if p.name not in needs]:
                stack.extend(missing)
                continue
            else:
                needs[here.name] = self._need_as_kept(here, stood)
            stack.pop()
        return needs[part.name]

    def _need_of_new(self, part: Part) -> float:
        """Return the least width in which a new part, if it is a branch, has about the proportions of the page."""
        assert part.entered is not None
        widths, heights, _ = part.entered
        if part.size <= SMALL:
            return widths[0]
        return next((w for w, h in zip(widths, heights, strict=True) if h <= w * self._proportion), widths[-1])

    def need_below(self, part: Part) -> float:
        """Return the least width of what hangs below a claim, as it stood before."""
        kept = self._stood(part)
        if kept is None:
            return self.need(part)
        _, widths, _ = self._as_kept(part, kept)
        return sum(widths) + self._gaps.column * (len(widths) - 1)

    def _as_before(self, part: Part) -> Placed | None:
        """Return a part as it was placed before, if nothing of it has changed."""
        before = self._before.get(part.name)
        return before if before is not None and before.part is part and part.name not in self._lost else None

    def _stood(self, part: Part) -> Standing | None:
        """Return how a part stood before; a step that is new around claims that stood keeps them below each other."""
        if part.name in self._lost:
            return None
        found = self._kept.get(part.name)
        if found is not None and not found.columns and len(part.items) > 1:
            return found if any(item.name in self._kept for item in part.items) else None
        if found is None and any(premise.name in self._kept for premise in part.premises):
            return Standing(tuple([(premise.key,) for premise in part.premises]), ())
        return found

    def _forget_below(self, part: Part) -> None:
        """Arrange afresh what has got a new claim above it."""
        ahead = [part]
        while ahead:
            here = ahead.pop()
            self._lost.add(here.name)
            ahead += (*here.items, *here.premises)

    def _need_as_kept(self, part: Part, kept: Standing) -> float:
        gaps, needs = self._gaps, self._needs
        if part.box is None:
            below = max([needs[item.name] + gaps.indent for item in part.items], default=0.0)
            if kept.alone or len(part.premises) == 1:
                return max(below, self._row_need(part))
            return max(below, max([needs[premise.name] for premise in part.premises]) + gaps.bracket)
        assert part.card is not None
        least = part.card.widths[0]
        if not part.items:
            return least
        return max(least, self.need_below(part))

    def _row_need(self, part: Part) -> float:
        """Return the least width of a step whose premises stand side by side."""
        widths = [self.need(premise) for premise in part.premises]
        return sum(widths) + self._gaps.column * (len(widths) - 1)

    def _as_kept(self, part: Part, kept: Standing) -> tuple[Columns, list[float], bool]:
        """Return the columns of a claim as they stood: a new item joins that before it, one that has gone leaves."""
        gaps = self._gaps
        columns, widths, alone = columns_as_kept(part, kept)
        several = len(columns) > 1
        for number, items in enumerate(columns):
            if alone or (several and len(items) == 1 and items[0].alone is not None):
                least = self._row_need(items[0]) if items[0].box is None else self.need(items[0])
            else:
                least = max([self.need(item) for item in items]) + gaps.indent
            widths[number] = max(widths[number], least) if several else least
        return columns, widths, alone

    def _lean(self, part: Part, columns: Columns) -> tuple[str, float] | None:
        """Return how the card of a claim stood above an item that others do no longer stand beside."""
        kept = self._kept.get(part.name)
        if part.box is None or kept is None or part.name in self._lost:
            return None
        there = {item.key for items in columns for item in items}
        if kept.lean is not None:
            return kept.lean if kept.lean[0] in there else None
        before = self._before.get(part.name)
        if len(columns) != 1 or len(kept.columns) == 1 or before is None:
            return None
        stood = [each for each in before.inner if each.placed.part.key in there]
        if before.standing != kept or not before.above or not stood:
            return None
        item = max(stood, key=lambda each: each.placed.width)
        return item.placed.part.key, before.card[0] - item.x

    # --- from the top down, then from the bottom up

    def place(self, roots: Sequence[tuple[Part, float]], beside: Mapping[str, float]) -> list[Placed]:
        """Return the roots with all that hangs below them, each in its width.

        `beside` are the theses with their reasons at the right: the width of the card of each.
        """
        order: list[tuple[Placed, Columns, list[float]]] = []
        done: dict[str, Placed] = {}
        ahead: list[tuple[Part, float, bool]] = [(part, width, True) for part, width in roots]
        count = sum([part.size for part, _ in roots])
        while ahead:
            part, width, above = ahead.pop()
            if not len(order) % 64:
                self._reached(0.5 * min(1.0, len(order) / count))
            before = self._as_before(part)
            aside = beside.get(part.name)
            if before is not None and before.width == width and before.above is above and before.aside == aside:
                done[part.name] = before
                continue
            room = width if aside is None else width - aside - self._gaps.aside
            sizes = part.alone if aside is None else below_bar(part, self._gaps, self._most)
            columns, widths, alone = self._decide(part, room, sizes, above=above)
            names = tuple([tuple([item.key for item in items]) for items in columns])
            standing = Standing(names, tuple(widths), alone, self._lean(part, columns) if above else None)
            placed = Placed(part, width, above, standing, 0.0, aside)
            order.append((placed, columns, widths))
            done[part.name] = placed
            self._descend(placed, columns, widths, room, ahead)
        for number, (placed, columns, _) in enumerate(reversed(order)):
            if not number % 64:
                self._reached(0.5 + 0.5 * number / len(order))
            if placed.part.box is None:
                self._stand_step(placed, done)
            else:
                self._stand_claim(placed, columns, done)
            placed.need = self._need_of(placed, columns, done)
            left, card_width, _ = placed.card
            placed.right = max([left + card_width, *[each.x + each.placed.right for each in placed.inner]])
            self.made[placed.part.name] = placed
        return [done[part.name] for part, _ in roots]

    def _need_of(self, placed: Placed, columns: Columns, done: Mapping[str, Placed]) -> float:
        """Return the least width of a part that stands as it does now."""
        gaps, part = self._gaps, placed.part
        if part.box is None:
            below = max([done[item.name].need + gaps.indent for item in part.items], default=0.0)
            widths = [done[premise.name].need for premise in part.premises]
            if len(widths) > 1 and not (placed.standing and placed.standing.alone):
                return max(below, max(widths) + gaps.bracket)
            return max(below, sum(widths) + gaps.column * (len(widths) - 1))
        assert part.card is not None and placed.standing is not None
        least = part.card.widths[0]
        if not columns:
            return least
        if len(columns) == 1:
            indent = 0.0 if placed.standing.alone else gaps.indent
            return max(least, max([done[item.name].need for item in columns[0]]) + indent)
        return max(least, sum(placed.standing.widths) + gaps.column * (len(columns) - 1))

    def _decide(
        self, part: Part, width: float, sizes: Stairs | None, *, above: bool
    ) -> tuple[Columns, list[float], bool]:
        """Return columns, their widths and whether an only item stands straight below or premises in a row."""
        gaps = self._gaps
        if part.box is None:
            return self._decide_step(part, width, above=above)
        if not part.items:
            return [], [], False
        if (stood := self._stood(part)) is not None:
            columns, widths, alone = self._as_kept(part, stood)
            return columns, widths if len(columns) > 1 else [width], alone
        assert sizes is not None
        cut = sizes.cuts[lowest(sizes, width)]
        if cut == ALONE or len(cut) == 1:
            return [list(part.items)], [width], cut == ALONE
        columns, at = [], 0
        for size in cut:
            columns.append(list(part.items[at : at + size]))
            at += size
        several = [one_of_several(items, gaps) for items in columns]
        return columns, fitted(several, width - gaps.column * (len(cut) - 1)), False

    def _decide_step(self, part: Part, width: float, *, above: bool) -> tuple[Columns, list[float], bool]:
        gaps, columns = self._gaps, [[premise] for premise in part.premises]
        if len(columns) == 1:
            return columns, [width], False
        kept = self._stood(part)
        if kept is not None and not (above and not kept.alone):
            row = kept.alone
        else:
            upright, flat = stacked(part, gaps), rowed(part, gaps)
            row = above or (flat.widths[0] <= width and lowest_height(flat, width) < lowest_height(upright, width))
        if not row:
            return columns, [width - gaps.bracket] * len(columns), False
        if kept is None:
            room = width - gaps.column * (len(columns) - 1)
            return columns, fitted([p.entered for p in part.premises if p.entered is not None], room), True
        was = {names[0]: was for names, was in zip(kept.columns, kept.widths, strict=False) if kept.alone}
        needs = [self.need(premise) for premise in part.premises]
        widths = [max(least, was.get(p.key, least)) for p, least in zip(part.premises, needs, strict=True)]
        if sum(widths) + gaps.column * (len(columns) - 1) > width + 0.001:
            widths = needs
        return columns, widths, True

    def _descend(
        self, placed: Placed, columns: Columns, widths: list[float], room: float, ahead: list[tuple[Part, float, bool]]
    ) -> None:
        """Hand a width to each part within a part."""
        gaps, part = self._gaps, placed.part
        alone = placed.standing is not None and placed.standing.alone
        if part.box is None:
            ahead.extend((item, room - gaps.indent, False) for item in part.items)
            ahead.extend((p, width, alone) for p, width in zip(part.premises, widths, strict=True))
            return
        for items, width in zip(columns, widths, strict=True):
            straight = alone or (len(columns) > 1 and len(items) == 1 and items[0].alone is not None)
            inner = width if straight else width - gaps.indent
            ahead.extend((item, inner, straight) for item in items)

    def _stand_claim(self, placed: Placed, columns: Columns, done: Mapping[str, Placed]) -> None:
        gaps, part = self._gaps, placed.part
        width, height = card_size(part, placed.width if placed.aside is None else placed.aside)
        left = 0.0
        if not columns:
            placed.height = height
        else:
            family = Family(gaps, [[done[item.name] for item in items] for items in columns])
            left = family.stand(placed, width, height)
            placed.inner, placed.stems = tuple(family.inner), tuple(family.stems)
            placed.height = max(height, family.bottom)
        placed.card = (left, width, height)
        placed.disc = (left + width / 2, 0.0) if placed.above else (0.0, min(gaps.sign, height / 2))

    def _stand_step(self, placed: Placed, done: Mapping[str, Placed]) -> None:
        gaps, part = self._gaps, placed.part
        premises = [done[premise.name] for premise in part.premises]
        inner: list[Inner] = []
        row = placed.standing is not None and placed.standing.alone
        if len(premises) == 1:
            (only,) = premises
            inner.append(Inner(0.0, 0.0, only))
            placed.disc, bottom = only.disc, only.height
            placed.branches = {only.part.name: ()}
        elif row:
            line = 0.0 if placed.above else row_sign(gaps)
            x, y, widths = 0.0, line + gaps.bracket, placed.standing.widths if placed.standing else ()
            for premise, width in zip(premises, widths, strict=True):
                inner.append(Inner(x, y, premise))
                x += width + gaps.column
            ends = [each.x + each.placed.disc[0] for each in inner]
            start = (ends[0] + ends[-1]) / 2 if placed.above else 0.0
            placed.disc, bottom = (start, line), y + max(premise.height for premise in premises)
            for number, (premise, end) in enumerate(zip(premises, ends, strict=True)):
                outer = number == len(ends) - 1 or (not number and placed.above)
                placed.branches[premise.part.name] = angled([(start if outer else end, line), (end, line), (end, y)])
        else:
            y = 0.0
            for premise in premises:
                inner.append(Inner(gaps.bracket, y, premise))
                y += premise.height + (gaps.item if premise.part.size == 1 else gaps.branch)
            bottom = inner[-1].y + premises[-1].height
            ends = [each.y + each.placed.disc[1] for each in inner]
            middle = (ends[0] + ends[-1]) / 2
            placed.disc = (0.0, middle)
            for number, (premise, end) in enumerate(zip(premises, ends, strict=True)):
                start = middle if number in (0, len(ends) - 1) else end
                placed.branches[premise.part.name] = angled([(0.0, start), (0.0, end), (gaps.bracket, end)])
        x, y = placed.disc
        for item in part.items:
            undercut = done[item.name]
            top = bottom + gaps.item
            end = top + undercut.disc[1]
            trunk: Path = ()
            if item.step is not None and part.step is not None and item.step.target == part.step.id:
                trunk = angled([(gaps.indent, end), (-gaps.lane, end), (-gaps.lane, y), (x, y)])
            inner.append(Inner(gaps.indent, top, undercut, trunk))
            bottom = top + undercut.height
        placed.inner, placed.height = tuple(inner), bottom


def columns_as_kept(part: Part, kept: Standing) -> tuple[Columns, list[float], bool]:
    """Return the columns of a claim as they stood, their widths, and whether an only item stands straight below.

    A new item joins the column of that before it, one that has gone leaves.
    """
    at = {name: number for number, names in enumerate(kept.columns) for name in names}
    stood: Columns = [[] for _ in kept.columns] or [[]]
    here = next((at[item.key] for item in part.items if item.key in at), 0)
    for item in part.items:
        here = max(here, at.get(item.key, here))
        stood[here].append(item)
    columns, widths = [], []
    for number, items in enumerate(stood):
        for some in _by_group(items):
            columns.append(some)
            widths.append(kept.widths[number] if kept.widths else 0.0)
    only = columns[0][0]
    alone = len(part.items) == 1 and only.alone is not None and (only.box is not None or kept.alone)
    return columns, widths, alone


def joined_branch(part: Part, kept: Standing, before: Placed) -> Standing | None:
    """Return how a claim stands whose only branch others have joined, if these stand beside it; None: none have.

    So the branch stays straight below its claim, where both would else move to its left end.
    """
    stood = kept.columns[0][0] if kept.alone and part.box is not None and len(part.items) > 1 else None
    at = next((number for number, item in enumerate(part.items) if item.key == stood), None)
    if stood is None or at is None or part.items[at].size <= SMALL or part.items[at].alone is None:
        return None
    groups = [*_by_group(part.items[:at]), [part.items[at]], *_by_group(part.items[at + 1 :])]
    columns = [group for group in groups if group]
    names = tuple([tuple([item.key for item in items]) for items in columns])
    widths = tuple([kept.widths[0] if items[0].key == stood else 0.0 for items in columns])
    lean = (stood, before.card[0]) if before.above and before.standing == kept else None
    return Standing(names, widths, lean=lean)


def _by_group(items: Sequence[Part]) -> Columns:
    """Return the items of a column, parted where the group of their steps changes."""
    parted: Columns = []
    before: int | None = None
    for item in items:
        group = item.step.group if item.step is not None else 0
        if group != before:
            parted.append([])
            before = group
        parted[-1].append(item)
    return parted
