"""Stand the columns of a family below its claim, or beside it, with the lines that they share."""

from collections.abc import Collection, Sequence

from argmap.layout.compact_lines import Path, angled
from argmap.layout.compact_sizes import Gaps
from argmap.layout.placed import Inner, Placed


def stems_without(gaps: Gaps, placed: Placed, loose: Collection[str]) -> tuple[Path, ...]:
    """Return the lines that the items of a claim share, but for the loose ones."""
    inner = {each.placed.part.key: each.placed for each in placed.inner}
    assert placed.standing is not None
    columns = [[inner[name] for name in names] for names in placed.standing.columns]
    family = Family(gaps, columns, loose)
    family.stand(placed, placed.card[1], placed.card[2])
    return tuple(family.stems)


class Family:
    """The columns below a claim: places and shared lines, relative to the claim's part."""

    def __init__(self, gaps: Gaps, columns: Sequence[Sequence[Placed]], loose: Collection[str] = ()) -> None:
        self._gaps = gaps
        self._columns = columns
        self._loose = loose
        self.inner: list[Inner] = []
        self.stems: list[Path] = []
        self.bottom = 0.0

    def stand(self, placed: Placed, width: float, height: float) -> float:
        """Stand all below or beside a card of that size. Return the left of the card."""
        assert placed.standing is not None
        widths, alone = placed.standing.widths, placed.standing.alone
        if placed.aside is not None:
            self.stand_aside(width, widths, alone=alone)
        elif len(self._columns) > 1 or (placed.above and not alone and placed.standing.lean is not None):
            return self.stand_in_columns(width, height, widths, centered=placed.above, lean=placed.standing.lean)
        elif alone:
            left = self._leant(placed.standing.lean, (0.0,), width, placed.width)
            return self.stand_alone(width, height, placed.width, left, centered=placed.above)
        else:
            self.stand_in_one(width, height)
        return 0.0

    def stand_in_one(self, width: float, height: float) -> None:
        """One column, whose spine leaves the card itself."""
        (column,) = self._columns
        spine = min(self._gaps.spine, width / 2)
        self._column(column, 0.0, height + self._gaps.under_one, [(spine, height)], spine)

    def _leant(self, lean: tuple[str, float] | None, lefts: Sequence[float], width: float, room: float) -> float | None:
        """Return the left of a card of a width that stands above one of its columns as it stood; None: as usual."""
        if lean is None:
            return None
        for left, column in zip(lefts, self._columns, strict=True):
            if any(each.part.key == lean[0] for each in column):
                left += 0.0 if self._is_straight(column) else self._gaps.indent
                return max(0.0, min(left + lean[1], room - width))
        return None

    def stand_alone(
        self, width: float, height: float, room: float, leant: float | None = None, *, centered: bool
    ) -> float:
        """An only item straight below its claim. Return the left of the claim's card."""
        gaps = self._gaps
        ((only,),) = self._columns
        end = only.disc[0]
        left = max(0.0, min(end - width / 2, room - width)) if centered else 0.0
        if leant is not None:
            left = leant
        top = height + gaps.under_alone
        clear = min(8.0, width / 2)
        x = min(max(end, left + clear), left + width - clear)
        self.inner.append(Inner(0.0, top, only))
        if self._hangs(only):
            turn = height + gaps.bus * 0.5
            self.stems.append(angled([(x, height), (x, turn), (end, turn), (end, top)]))
        self.bottom = top + only.height
        return left

    def stand_in_columns(
        self,
        width: float,
        height: float,
        widths: Sequence[float],
        *,
        centered: bool,
        lean: tuple[str, float] | None = None,
    ) -> float:
        """Several columns below a line that leaves the middle of the card. Return the left of the claim's card."""
        gaps = self._gaps
        span = sum(widths) + gaps.column * (len(widths) - 1)
        left = max(0.0, (span - width) / 2) if centered else 0.0
        aside = max(0.0, (width - span) / 2) if centered else 0.0
        lefts = [aside + sum(widths[:number]) + gaps.column * number for number in range(len(widths))]
        leant = self._leant(lean, lefts, width, max(span, width))
        left = left if leant is None else leant
        start = left + width / 2
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
            if self._hangs(only):
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
        hung = [drop for drop, column, _ in drops if any(map(self._hangs, column))]
        low, high = min(hung, default=x0), max(hung, default=x0)
        far = (high,) if low >= x0 else (low,) if high <= x0 else (low, high)
        if len(far) == 2:
            self.stems.append(angled([*start, (x0, bus)]))
            start = []
        for drop, column, x in drops:
            begin = [*start, (x0, bus), (drop, bus)] if drop in far else [(drop, bus)]
            if self._is_straight(column):
                (only,) = column
                self.inner.append(Inner(x, top, only))
                if self._hangs(only):
                    self.stems.append(angled([*begin, (drop, top)]))
                self.bottom = max(self.bottom, top + only.height)
            else:
                self._column(column, x, top, begin, drop)

    def _hangs(self, placed: Placed) -> bool:
        """Return whether a shared line leads to a part."""
        return not placed.part.undercut and placed.part.name not in self._loose

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
            if self._hangs(placed):
                ends.append(top + placed.disc[1])
            self.bottom = max(self.bottom, top + placed.height)
            top += placed.height + (gaps.item if placed.part.size == 1 else gaps.branch)
        if ends:
            self.stems.append(angled([*start, (spine, ends[-1]), (end, ends[-1])]))
            self.stems += [angled([(spine, y), (end, y)]) for y in ends[:-1]]
