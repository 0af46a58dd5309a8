"""What sizes each part of a compact arrangement can have: sets of widths and heights, from the leaves up.

The items below a claim stand in one column, or in several side by side, cut in their order at every place that is worth
it. A column is entered from the left, by a spine in its indent; a single item among several columns from above.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from argmap.layout.outline_tree import OutlineTree, Part
from argmap.layout.staircases import Cut, Stairs, below_each_other, beside, best, lowest, on_top, thinned

ALONE: Cut = (0,)
"""The cut of an only item that stands straight below its claim."""
MOST_COLUMNS = 32
"""The most places at which a family is cut; a larger one is cut between bunches of its items."""


WIDE = 2.0
"""How many times as wide as its card a column may be before several columns are taken rather."""
CALM = 0.02
"""The share of height that may be lost for that: a claim at the left end of one wide column looks lost."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Distances in px, for signs of a given diameter."""

    scale: float = 1.0
    item: float = 10.0
    """Between the items of a column."""
    branch: float = 15.0
    """Below an item of a column that has something below itself."""
    column: float = 18.0
    root: float = 36.0
    """Between theses."""
    indent: float = 26.0
    spine: float = 11.0
    """From the left of the indent to the line."""
    lane: float = 8.0
    """From the line of an undercut to the cards at its right."""
    under_one: float = 11.0
    """From a card to the column below it."""
    under_alone: float = 18.0
    under_many: float = 27.0
    bus: float = 9.0
    """From a card to the line along the columns below it."""
    sign: float = 24.0
    """From the top of a card to the sign at its left edge."""
    bracket: float = 16.0
    """From a bracket to the cards."""
    aside: float = 24.0
    """From a thesis to what stands at its right."""


def gaps_for(disc: float) -> Gaps:
    """Return the distances that leave room for signs of this diameter."""
    usual, scale = Gaps(), max(1.0, disc / 22.0)
    if scale == 1.0:
        return usual
    return Gaps(scale, *(getattr(usual, name) * scale for name in Gaps.__slots__[1:]))


def points(claims: int) -> int:
    """Return how many sizes are kept of each part, so that time grows no faster than the map."""
    return 120 if claims <= 300 else 40 if claims <= 1500 else 12 if claims <= 15000 else 8


def measure(outline: OutlineTree, gaps: Gaps, most: int, reached: Callable[[float], None]) -> None:
    """Find the sizes of all parts that have none yet. `reached` is told how far that is, from 0 to 1."""
    count = len(outline.parts)
    for number, part in enumerate(reversed(outline.parts.values())):
        if not number % 64:
            reached(number / count)
        if part.entered is None:
            measured(part, gaps, most)


def measured(part: Part, gaps: Gaps, most: int) -> None:
    """Find the sizes of a part from those of the parts in it."""
    (_measure_claim if part.box is not None else _measure_step)(part, gaps, most)


def _measure_claim(part: Part, gaps: Gaps, most: int) -> None:
    assert part.card is not None
    if not part.items:
        part.alone = part.entered = part.card
        return
    below = best(_below(part.items, part.card, gaps, most))
    part.alone = part.entered = thinned(below, most)


def _below(items: Sequence[Part], card: Stairs, gaps: Gaps, most: int) -> list[tuple[float, float, Cut]]:
    if len(items) == 1:
        (only,) = items
        made = []
        if only.alone is not None:
            widths, heights, _ = only.alone
            made = on_top(card, Stairs(widths, heights, [ALONE] * len(widths)), gaps.under_alone)
        if only.box is None:
            made += on_top(card, column(items, gaps, (1,)), gaps.under_one)
        return made
    made = []
    if len({_group(item) for item in items}) == 1:
        one = column(items, gaps, (len(items),))
        made = on_top(card, _calmed(one, WIDE * card.widths[-1], 1.0 + CALM), gaps.under_one)
    return made + on_top(card, side_by_side(items, gaps, most), gaps.under_many)


def _calmed(stairs: Stairs, widest: float, more: float) -> Stairs:
    """Return sizes among which those wider than `widest` count as higher than they are."""
    if stairs.widths[-1] <= widest:
        return stairs
    return best([(w, h * more if w > widest else h, cut) for w, h, cut in zip(*stairs, strict=True)])


def _group(part: Part) -> int:
    return part.step.group if part.step is not None else 0


def between(items: Sequence[Part], gaps: Gaps) -> float:
    """Return the space between the items of a column in all."""
    return sum([gaps.item if item.size == 1 else gaps.branch for item in items[:-1]])


def column(items: Sequence[Part], gaps: Gaps, cut: Cut = ()) -> Stairs:
    """Return the sizes of a column that is entered from the left."""
    entered = [item.entered for item in items if item.entered is not None]
    return below_each_other(entered, between(items, gaps), gaps.indent, cut)


def one_of_several(items: Sequence[Part], gaps: Gaps) -> Stairs:
    """Return the sizes of one column among several: an only item is entered from above if it can be."""
    if len(items) == 1 and (alone := items[0].alone) is not None:
        return alone
    return column(items, gaps)


def side_by_side(items: Sequence[Part], gaps: Gaps, most: int) -> Stairs:
    """Return the sizes of at least two columns."""
    ends = bunches(items)
    count = len(ends) - 1
    groups = [_group(item) for item in items]
    so_far: list[Stairs | None] = [None] * (count + 1)
    for last in range(1, count + 1):
        sizes: list[tuple[float, float, Cut]] = []
        for first in range(last - 1, -1, -1):
            some = items[ends[first] : ends[last]]
            if groups[ends[first]] != groups[ends[last] - 1] and len(set(groups[ends[first] : ends[last]])) > 1:
                break
            here = thinned(one_of_several(some, gaps), most)
            before = so_far[first]
            if before is not None:
                sizes += beside(before, here, gaps.column, len(some))
            elif not first and last < count:
                cut = (len(some),)
                sizes += [(w, h, cut) for w, h in zip(here.widths, here.heights, strict=True)]
        so_far[last] = thinned(best(sizes), most)
    found = so_far[-1]
    assert found is not None
    return found


def bunches(items: Sequence[Part]) -> list[int]:
    """Return where a family may be cut: before every item, or in a large one at even distances."""
    count = len(items)
    if count <= MOST_COLUMNS:
        return list(range(count + 1))
    groups = [_group(item) for item in items]
    ends = {round(count * at / MOST_COLUMNS) for at in range(MOST_COLUMNS + 1)}
    ends |= {at for at in range(1, count) if groups[at] != groups[at - 1]}
    return sorted(ends)


def _measure_step(part: Part, gaps: Gaps, most: int) -> None:
    """Premises below each other with a bracket at their left, or side by side with a bracket above; then undercuts."""
    below = column(part.items, gaps) if part.items else None
    premises = [p.entered for p in part.premises if p.entered is not None]
    if len(part.premises) == 1:
        assert below is not None
        made = premises[0]
    else:
        made = best(
            [(w, h, ()) for s in (stacked(part, gaps), rowed(part, gaps)) for w, h in zip(s[0], s[1], strict=True)]
        )
    part.alone = None
    if below is not None:
        made = below_each_other([made, below], gaps.item)
    elif len(part.premises) > 1:
        part.alone = thinned(rowed(part, gaps, above=True), most)
    part.entered = thinned(made, most)


def stacked(part: Part, gaps: Gaps) -> Stairs:
    """Return the sizes of the premises of a step below each other."""
    premises = [p.entered for p in part.premises if p.entered is not None]
    return below_each_other(premises, between(part.premises, gaps), gaps.bracket)


def rowed(part: Part, gaps: Gaps, *, above: bool = False) -> Stairs:
    """Return the sizes of the premises of a step side by side."""
    row = None
    for premise in part.premises:
        assert premise.entered is not None
        row = premise.entered if row is None else best(beside(row, premise.entered, gaps.column, 1))
    assert row is not None
    band = gaps.bracket if above else gaps.bracket + row_sign(gaps)
    return Stairs(row.widths, [height + band for height in row.heights], [()] * len(row.widths))


def row_sign(gaps: Gaps) -> float:
    """Return how far below the top of premises in a row their bracket runs, if they are entered from the left."""
    return gaps.sign / 2


def of_roots(roots: Sequence[Part], gaps: Gaps, most: int, sizes: Callable[[Part], Stairs]) -> Stairs:
    """Return the sizes of a map: its theses below each other or in columns."""
    ends = bunches(roots)
    count = len(ends) - 1
    so_far: list[Stairs | None] = [None] * (count + 1)
    for last in range(1, count + 1):
        made: list[tuple[float, float, Cut]] = []
        for first in range(last - 1, -1, -1):
            some = [sizes(root) for root in roots[ends[first] : ends[last]]]
            cut = (len(some),)
            here = thinned(below_each_other(some, gaps.root * (len(some) - 1), 0.0, cut), most)
            before = so_far[first]
            if before is not None:
                made += beside(before, here, gaps.root, len(some))
            elif not first:
                made += zip(*here, strict=True)
        so_far[last] = thinned(best(made), most)
    found = so_far[-1]
    assert found is not None
    return found


def of_thesis(root: Part, gaps: Gaps, most: int, *, sideways: bool) -> Stairs:
    """Return the sizes of a thesis with all that hangs below it or, sideways, at its right."""
    assert root.alone is not None and root.card is not None
    if not sideways or not root.items:
        return root.alone
    below = below_bar(root, gaps, most)
    sizes = []
    for width, height, _ in zip(*root.card, strict=True):
        for w, h, cut in zip(*below, strict=True):
            sizes.append((width + gaps.aside + w, max(height, h), cut))
    return thinned(best(sizes), most)


def lowest_height(stairs: Stairs, width: float) -> float:
    """Return the height of the lowest size not wider than `width`."""
    return stairs.heights[lowest(stairs, width)]


def below_bar(root: Part, gaps: Gaps, most: int) -> Stairs:
    """Return the sizes of what hangs below a thesis, with the line above it."""
    return best(_below(root.items, Stairs([1.0], [0.0], [()]), gaps, most))
