"""Arrange anew only families above an edit: what hangs beside them stays as it stood, in one piece.

After an edit the parts from the edited claim up to its thesis are new, and all others are known in the size in which
they stand. So the sizes of the map can be found from few parts: with the columns of a family as they were and other
widths, or with a new cut of it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from argmap.layout.compact_places import columns_as_kept
from argmap.layout.compact_sizes import ALONE, Gaps, column, measured, one_of_several
from argmap.layout.graph import Rect
from argmap.layout.outline_tree import OutlineTree, Part
from argmap.layout.placed import Placed, Standing
from argmap.layout.staircases import Stairs, beside, best, fitted, lowest, on_top, thinned


def edited(outline: OutlineTree, before: OutlineTree) -> list[Part]:
    """Return the parts that stood before and have changed, or something in them has: from the theses down."""
    was = before.parts
    return [part for name, part in outline.parts.items() if (old := was.get(name)) is not None and old is not part]


def heights_above_edit(chain: Sequence[Part]) -> dict[str, int]:
    """Return how many edited families lie below each of them."""
    found: dict[str, int] = {}
    for part in reversed(chain):
        below = [found[each.name] for each in (*part.items, *part.premises) if each.name in found]
        found[part.name] = max(below, default=-1) + 1
    return found


@dataclass(slots=True)
class Recut:
    """New ways of standing for edited families; `free` are the claims whose reasons may be cut anew."""

    chain: Sequence[Part]
    free: Collection[str]
    placed: Mapping[str, Placed]
    kept: Mapping[str, Standing]
    gaps: Gaps
    most: int
    found: dict[str, Standing] = field(default_factory=dict)
    """The ways of standing."""
    _stand_ins: dict[str, Part] = field(default_factory=dict)

    def measure(self) -> None:
        """Find the sizes of the edited parts."""
        for part in reversed(self.chain):
            made = self._copy(part, tuple(map(self.stand_in, part.premises)), tuple(map(self.stand_in, part.items)))
            kept = self.kept.get(part.name)
            if part.box is None or not part.items or part.name in self.free or kept is None or not kept.columns:
                measured(made, self.gaps, self.most)
            else:
                made.alone = made.entered = thinned(best(self._below_as_kept(made, kept)), self.most)
            self._stand_ins[part.name] = made

    def stand_in(self, part: Part) -> Part:
        """Return a part with the sizes that it may have here."""
        found = self._stand_ins.get(part.name)
        was = self.placed.get(part.name)
        if found is not None or was is None or was.part is not part or (part.box is not None and not part.items):
            return found or part
        found = self._copy(part, part.premises, part.items)
        found.entered = Stairs([was.width], [was.height], [()])
        found.alone = found.entered if part.box is not None or was.above else None
        self._stand_ins[part.name] = found
        return found

    @staticmethod
    def _copy(part: Part, premises: tuple[Part, ...], items: tuple[Part, ...]) -> Part:
        return Part(part.name, part.box, part.step, part.undercut, premises, items, part.size, part.card)

    def _below_as_kept(self, part: Part, kept: Standing) -> list[tuple[float, float, tuple[int, ...]]]:
        gaps = self.gaps
        assert part.card is not None
        columns, _, alone = columns_as_kept(part, kept)
        if alone:
            only = part.items[0].alone
            assert only is not None
            return on_top(part.card, Stairs(only.widths, only.heights, [ALONE] * len(only.widths)), gaps.under_alone)
        if len(columns) == 1:
            return on_top(part.card, column(part.items, gaps, (len(part.items),)), gaps.under_one)
        row: Stairs | None = None
        for items in columns:
            here = one_of_several(items, gaps)
            row = here if row is None else thinned(best(beside(row, here, gaps.column, len(items))), self.most)
        assert row is not None
        return on_top(part.card, row, gaps.under_many)

    def decide(self, roots: Sequence[tuple[Part, float]]) -> None:
        """Choose the ways of standing for theses of these widths."""
        gaps, edited_ = self.gaps, {part.name for part in self.chain}
        ahead = [(self._stand_ins[part.name], width) for part, width in roots if part.name in edited_]
        while ahead:
            part, width = ahead.pop()
            kept = self.kept.get(part.name)
            if part.box is None:
                if kept is None or kept.alone or len(part.premises) == 1:
                    continue
                inner = [(premise, width - gaps.bracket) for premise in part.premises]
                inner += [(item, width - gaps.indent) for item in part.items]
            elif not part.items:
                continue
            else:
                columns, alone = self._cut(part, width, kept)
                widths = [width]
                if len(columns) > 1:
                    sizes = [one_of_several(items, gaps) for items in columns]
                    widths = fitted(sizes, width - gaps.column * (len(columns) - 1))
                names = tuple([tuple([item.key for item in items]) for items in columns])
                self.found[part.name] = Standing(names, tuple(widths), alone)
                inner = []
                for items, room in zip(columns, widths, strict=True):
                    straight = alone or (len(columns) > 1 and len(items) == 1 and items[0].alone is not None)
                    inner += [(item, room if straight else room - gaps.indent) for item in items]
            ahead += [(each, room) for each, room in inner if each.name in edited_]

    def _cut(self, part: Part, width: float, kept: Standing | None) -> tuple[list[list[Part]], bool]:
        if kept is not None and kept.columns and part.name not in self.free:
            columns, _, alone = columns_as_kept(part, kept)
            return columns, alone
        assert part.alone is not None
        cut = part.alone.cuts[lowest(part.alone, width)]
        columns, at = [], 0
        for size in cut if cut != ALONE else (1,):
            columns.append(list(part.items[at : at + size]))
            at += size
        return columns, cut == ALONE


def changed_sides(before: Mapping[str, Rect], after: Mapping[str, Rect], clicked: str) -> float:
    """Return the share of the claims that have got to another side (left or right, above or below) of one of them."""
    a, b = before[clicked], after[clicked]
    ax, ay, bx, by = a.x + a.width / 2, a.y + a.height / 2, b.x + b.width / 2, b.y + b.height / 2
    changed = count = 0
    for name, now in after.items():
        was = before.get(name)
        if was is not None:
            count += 1
            x1, x2 = was.x + was.width / 2 - ax, now.x + now.width / 2 - bx
            y1, y2 = was.y + was.height / 2 - ay, now.y + now.height / 2 - by
            across = x1 * x2 < 0 and min(abs(x1), abs(x2)) > 1
            changed += across or (y1 * y2 < 0 and min(abs(y1), abs(y2)) > 1)
    return changed / max(1, count - 1)
