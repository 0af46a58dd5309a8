"""Where everything of a compact arrangement stands, relative to the part that it belongs to.

From the top down each part gets its width, from the bottom up its height. A part that has been placed in the same
width before is taken as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_sizes import ALONE, Gaps, below_bar, lowest_height, one_of_several, row_sign, rowed, stacked
from argmap.layout.outline_tree import Part
from argmap.layout.staircases import Stairs, fitted, lowest

WIDEST = 380.0
"""The width in px up to which a card is stretched."""


class Standing(NamedTuple):
    """How the items below a claim, or the premises and undercuts of a step, stand: what is kept from map to map.

    `columns`: the names of the items of each; `widths`: theirs; `alone`: an only item stands straight below. For a
    step, `alone` says that its premises stand side by side.
    """

    columns: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    alone: bool = False


class Inner(NamedTuple):
    """A part within another one: its corner, and the line of its own by which it speaks to a step."""

    x: float
    y: float
    placed: "Placed"
    trunk: Path = ()


@dataclass(slots=True, eq=False)
class Placed:
    """A part with its places, relative to its own top left corner. `width` is what it was given."""

    part: Part
    width: float
    above: bool
    """Whether it is entered from above."""
    standing: Standing | None
    need: float
    """The least width in which it can stand so."""
    height: float = 0.0
    card: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Left, width and height of a claim's card, whose top is 0."""
    inner: tuple[Inner, ...] = ()
    stems: tuple[Path, ...] = ()
    disc: tuple[float, float] = (0.0, 0.0)
    bracket: Path = ()
    branches: dict[str, Path] = field(default_factory=dict)


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
        pause: Callable[[], None],
    ) -> None:
        self._gaps = gaps
        self._most = most
        self._kept = kept
        self._before = before
        self._pause = pause
        self._needs: dict[str, float] = {}
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
            before = self._before.get(here.name)
            if before is not None and before.part is here:
                needs[here.name] = before.need
            elif here.name not in self._kept:
                assert here.entered is not None
                needs[here.name] = here.entered.widths[0]
            elif missing := [p for p in (*here.items, *here.premises) if p.name not in needs]:
                stack.extend(missing)
                continue
            else:
                needs[here.name] = self._need_as_kept(here)
            stack.pop()
        return needs[part.name]

    def _need_as_kept(self, part: Part) -> float:
        gaps, needs = self._gaps, self._needs
        if part.box is None:
            below = max([needs[item.name] + gaps.indent for item in part.items], default=0.0)
            if self._kept[part.name].alone or len(part.premises) == 1:
                return max(below, self._row_need(part))
            return max(below, max([needs[premise.name] for premise in part.premises]) + gaps.bracket)
        assert part.card is not None
        least = part.card.widths[0]
        if not part.items:
            return least
        _, widths, _ = self._as_kept(part)
        return max(least, sum(widths) + gaps.column * (len(widths) - 1))

    def _row_need(self, part: Part) -> float:
        """Return the least width of a step whose premises stand side by side."""
        widths = [self.need(premise) for premise in part.premises]
        return sum(widths) + self._gaps.column * (len(widths) - 1)

    def _as_kept(self, part: Part) -> tuple[Columns, list[float], bool]:
        """Return the columns of a claim as they stood: a new item joins that before it, one that has gone leaves."""
        kept, gaps = self._kept[part.name], self._gaps
        at = {name: number for number, names in enumerate(kept.columns) for name in names}
        stood: Columns = [[] for _ in kept.columns] or [[]]
        here = next((at[item.name] for item in part.items if item.name in at), 0)
        for item in part.items:
            here = max(here, at.get(item.name, here))
            stood[here].append(item)
        columns, widths = [], []
        for number, items in enumerate(stood):
            for some in _by_group(items):
                columns.append(some)
                widths.append(kept.widths[number] if kept.widths else 0.0)
        several = len(columns) > 1
        only = columns[0][0]
        alone = len(part.items) == 1 and only.alone is not None and (only.box is not None or kept.alone)
        for number, items in enumerate(columns):
            if alone or (several and len(items) == 1 and items[0].alone is not None):
                least = self._row_need(items[0]) if items[0].box is None else self.need(items[0])
            else:
                least = max([self.need(item) for item in items]) + gaps.indent
            widths[number] = max(widths[number], least) if several else least
        return columns, widths, alone

    # --- from the top down, then from the bottom up

    def place(self, roots: Sequence[tuple[Part, float]], beside: Mapping[str, float]) -> list[Placed]:
        """Return the roots with all that hangs below them, each in its width.

        `beside` are the theses with their reasons at the right: the width of the card of each.
        """
        order: list[tuple[Placed, Columns, list[float]]] = []
        done: dict[str, Placed] = {}
        ahead: list[tuple[Part, float, bool]] = [(part, width, True) for part, width in roots]
        while ahead:
            part, width, above = ahead.pop()
            if not len(order) % 64:
                self._pause()
            before = self._before.get(part.name)
            if before is not None and before.part is part and before.width == width and before.above is above:
                done[part.name] = before
                continue
            room = width - beside[part.name] - self._gaps.aside if part.name in beside else width
            sizes = below_bar(part, self._gaps, self._most) if part.name in beside else part.alone
            columns, widths, alone = self._decide(part, room, sizes, above=above)
            names = tuple([tuple([item.name for item in items]) for items in columns])
            standing = Standing(names, tuple(widths), alone)
            placed = Placed(part, width, above, standing, 0.0)
            order.append((placed, columns, widths))
            done[part.name] = placed
            self._descend(placed, columns, widths, room, ahead)
        for number, (placed, columns, _) in enumerate(reversed(order)):
            if not number % 64:
                self._pause()
            if placed.part.box is None:
                self._stand_step(placed, done)
            else:
                self._stand_claim(placed, columns, done, beside.get(placed.part.name))
            placed.need = self._need_of(placed, columns, done)
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
        if part.name in self._kept:
            columns, widths, alone = self._as_kept(part)
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
        kept = self._kept.get(part.name)
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
        was = {names[0]: was for names, was in zip(kept.columns, kept.widths, strict=True) if kept.alone}
        needs = [self.need(premise) for premise in part.premises]
        widths = [max(least, was.get(p.name, least)) for p, least in zip(part.premises, needs, strict=True)]
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

    def _stand_claim(self, placed: Placed, columns: Columns, done: Mapping[str, Placed], aside: float | None) -> None:
        gaps, part = self._gaps, placed.part
        width, height = card_size(part, placed.width if aside is None else aside)
        left = 0.0
        if not columns:
            placed.height = height
        else:
            family = _Family(gaps, [[done[item.name] for item in items] for items in columns])
            widths = placed.standing.widths if placed.standing else ()
            if aside is not None:
                family.stand_aside(width, widths, alone=placed.standing is not None and placed.standing.alone)
            elif len(columns) > 1:
                left = family.stand_in_columns(width, height, widths, centered=placed.above)
            elif placed.standing is not None and placed.standing.alone:
                left = family.stand_alone(width, height, placed.width, centered=placed.above)
            else:
                family.stand_in_one(width, height)
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


class _Family:
    """The columns below a claim: places and shared lines, relative to the claim's part."""

    def __init__(self, gaps: Gaps, columns: Sequence[Sequence[Placed]]) -> None:
        self._gaps = gaps
        self._columns = columns
        self.inner: list[Inner] = []
        self.stems: list[Path] = []
        self.bottom = 0.0

    def stand_in_one(self, width: float, height: float) -> None:
        """One column, whose spine leaves the card itself."""
        (column,) = self._columns
        spine = min(self._gaps.spine, width / 2)
        self._column(column, 0.0, height + self._gaps.under_one, [(spine, height)], spine)

    def stand_alone(self, width: float, height: float, room: float, *, centered: bool) -> float:
        """An only item straight below its claim. Return the left of the claim's card."""
        gaps = self._gaps
        ((only,),) = self._columns
        end = only.disc[0]
        left = max(0.0, min(end - width / 2, room - width)) if centered else 0.0
        top = height + gaps.under_alone
        clear = min(8.0, width / 2)
        x = min(max(end, left + clear), left + width - clear)
        self.inner.append(Inner(0.0, top, only))
        if not only.part.undercut:
            turn = height + gaps.bus * 0.5
            self.stems.append(angled([(x, height), (x, turn), (end, turn), (end, top)]))
        self.bottom = top + only.height
        return left

    def stand_in_columns(self, width: float, height: float, widths: Sequence[float], *, centered: bool) -> float:
        """Several columns below a line that leaves the middle of the card. Return the left of the claim's card."""
        gaps = self._gaps
        span = sum(widths) + gaps.column * (len(widths) - 1)
        left = max(0.0, (span - width) / 2) if centered else 0.0
        start = left + width / 2
        aside = max(0.0, (width - span) / 2) if centered else 0.0
        self._columns_below([(start, height)], aside, height, widths)
        return left

    def stand_aside(self, width: float, widths: Sequence[float], *, alone: bool) -> None:
        """Everything at the right of the card."""
        gaps = self._gaps
        left, start = width + gaps.aside, (width, gaps.bus)
        if alone:
            ((only,),) = self._columns
            end = left + only.disc[0]
            self.inner.append(Inner(left, gaps.under_alone, only))
            if not only.part.undercut:
                self.stems.append(angled([start, (end, gaps.bus), (end, gaps.under_alone)]))
            self.bottom = gaps.under_alone + only.height
        elif len(widths) == 1:
            spine = left + gaps.spine
            self._column(self._columns[0], left, gaps.under_one, [start, (spine, gaps.bus)], spine)
        else:
            self._columns_below([start], left, 0.0, widths)

    def _columns_below(
        self, start: list[tuple[float, float]], left: float, height: float, widths: Sequence[float]
    ) -> None:
        gaps = self._gaps
        bus, top = height + gaps.bus, height + gaps.under_many
        x0 = start[0][0]
        drops: list[tuple[float, Sequence[Placed], float]] = []
        for column, width in zip(self._columns, widths, strict=True):
            drop = left + (column[0].disc[0] if self._is_straight(column) else gaps.spine)
            drops.append((drop, column, left))
            left += width + gaps.column
        hung = [drop for drop, column, _ in drops if any(not p.part.undercut for p in column)]
        low, high = min(hung, default=x0), max(hung, default=x0)
        far = (high,) if low >= x0 else (low,) if high <= x0 else (low, high)
        for drop, column, x in drops:
            begin = [(drop, bus)]
            if drop == far[0]:
                begin = [*start, (x0, bus), (drop, bus)]
            elif drop in far:
                begin = [(x0, bus), (drop, bus)]
            if self._is_straight(column):
                (only,) = column
                self.inner.append(Inner(x, top, only))
                self.stems.append(angled([*begin, (drop, top)]))
                self.bottom = max(self.bottom, top + only.height)
            else:
                self._column(column, x, top, begin, drop)

    @staticmethod
    def _is_straight(column: Sequence[Placed]) -> bool:
        return len(column) == 1 and column[0].above

    def _column(
        self, column: Sequence[Placed], left: float, top: float, start: list[tuple[float, float]], spine: float
    ) -> None:
        """Stand the items of one column below each other, on one spine."""
        gaps, end = self._gaps, left + self._gaps.indent
        ends: list[float] = []
        for placed in column:
            self.inner.append(Inner(end, top, placed))
            if not placed.part.undercut:
                ends.append(top + placed.disc[1])
            self.bottom = max(self.bottom, top + placed.height)
            top += placed.height + (gaps.item if placed.part.size == 1 else gaps.branch)
        if ends:
            self.stems.append(angled([*start, (spine, ends[-1]), (end, ends[-1])]))
            self.stems += [angled([(spine, y), (end, y)]) for y in ends[:-1]]
