"""Part a map over pages at its branches: a tree of weights into parts, and parts onto pages.

Values only: what fits on a page is asked of the caller, who lays it out.
"""

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from argmap.model.tree import Tree

Groups = tuple[tuple[str, ...], ...]
"""The claims below a claim, those that have to stand together in one tuple: an argument and its undercuts."""


@dataclass(frozen=True, slots=True)
class Branching:
    """The visible claims of a map as a forest: what stands below each claim, and how much room each takes."""

    roots: tuple[str, ...]
    below: Mapping[str, Groups]
    weights: Mapping[str, float]

    def reading(self) -> Iterator[str]:
        """Yield every claim in reading order."""
        ahead = list(reversed(self.roots))
        while ahead:
            claim = ahead.pop()
            yield claim
            ahead.extend(reversed([child for group in self.below.get(claim, ()) for child in group]))


@dataclass(frozen=True, slots=True)
class MapPart:
    """What stands together on a page: a claim with some of its groups, down to the claims at which it is cut off.

    `claims` are in reading order, the head first. `begins` is False where the head already stands elsewhere: at a cut
    of another part, or with the groups before these.
    """

    head: str
    groups: Groups
    claims: tuple[str, ...]
    weight: float
    begins: bool


def outline(tree: Tree, visible: Mapping[str, float], shown_by: Mapping[str, str]) -> Branching:
    """Return the outline of the claims that a map shows, with their weights.

    `shown_by` has the argument below whose target each of them is shown; where claims are folded, this is another one
    than that of the tree. Roots have none.
    """
    below: dict[str, Groups] = {}
    seen: set[str] = set()
    roots = tuple(root for root in tree.roots if root in visible)
    ahead = list(reversed(roots))
    while ahead:
        claim = ahead.pop()
        groups: list[tuple[str, ...]] = []
        if not tree.folded(claim):
            for argument in tree.reasons.get(claim, ()):
                steps = (argument, *(undercut for undercut, _ in tree.below(argument.id)))
                groups.append(
                    tuple(
                        premise
                        for step in steps
                        for premise in dict.fromkeys(step.premises)
                        if premise in visible and shown_by.get(premise) == step.id and premise not in seen
                    )
                )
                seen.update(groups[-1])
        if found := tuple(group for group in groups if group):
            below[claim] = found
        ahead.extend(reversed([child for group in found for child in group]))
    return Branching(roots, below, dict(visible))


def part(outline: Branching, capacity: float, tag: float = 0.0, roots: Sequence[str] | None = None) -> list[MapPart]:
    """Return the parts of an outline, in reading order of their heads; none weighs more than `capacity` if it can be.

    As few as can be: from the leaves up, a claim gives away its heaviest branches until the rest fits (Kundu and Misra
    1977). Where not even their heads fit together, its groups are dealt out in order, and the claim stands with each
    lot. `tag` is the weight of a mark at a cut.
    """
    begin = outline.roots if roots is None else tuple(roots)
    order = _below(outline, begin)
    weight: dict[str, float] = {}
    cut: set[str] = set()
    lots: dict[str, list[Groups]] = {}
    for claim in reversed(order):
        groups = outline.below.get(claim, ())
        own = outline.weights[claim]
        children = [child for group in groups for child in group]
        heads = {child: outline.weights[child] + tag for child in children if child in outline.below}
        least = own + sum(heads.get(child, weight[child]) for child in children)
        total = own + sum(weight[child] for child in children)
        if total > capacity and least <= capacity:
            savings = [(heads[c] - weight[c], -at, c) for at, c in enumerate(children) if c in heads]
            heapq.heapify(savings)
            while total > capacity and savings:
                saving, _, child = heapq.heappop(savings)
                total += saving
                cut.add(child)
        elif total > capacity:
            dealt = _deal(groups, own + tag, weight, heads, cut, capacity)
            lots[claim] = dealt
            total = own + tag + sum(_size(child, weight, heads, cut) for group in dealt[0] for child in group)
        weight[claim] = total
    made: list[MapPart] = []
    for claim in order:
        if claim in cut or claim in begin:
            first, *others = lots.get(claim, [outline.below.get(claim, ())])
            made.append(_gathered(outline, claim, first, cut, lots, begins=claim not in cut))
        else:
            others = lots.get(claim, [()])[1:]
        made += [_gathered(outline, claim, groups, cut, lots, begins=False) for groups in others]
    return made


def _below(outline: Branching, roots: Sequence[str]) -> list[str]:
    found: list[str] = []
    ahead = list(reversed(roots))
    while ahead:
        claim = ahead.pop()
        found.append(claim)
        ahead.extend(reversed([child for group in outline.below.get(claim, ()) for child in group]))
    return found


def _size(child: str, weight: Mapping[str, float], heads: Mapping[str, float], cut: set[str]) -> float:
    return heads[child] if child in cut else weight[child]


def _deal(
    groups: Groups,
    own: float,
    weight: Mapping[str, float],
    heads: Mapping[str, float],
    cut: set[str],
    capacity: float,
) -> list[Groups]:
    """Deal out groups in order, each lot within the capacity if it can be; cut children that leave no room for more."""
    lots: list[list[tuple[str, ...]]] = [[]]
    filled = own
    for group in groups:
        for child in sorted((c for c in group if c in heads), key=lambda c: heads[c] - weight[c]):
            if own + sum(_size(each, weight, heads, cut) for each in group) > capacity:
                cut.add(child)
        size = sum(_size(child, weight, heads, cut) for child in group)
        if lots[-1] and filled + size > capacity:
            lots.append([])
            filled = own
        lots[-1].append(group)
        filled += size
    return [tuple(lot) for lot in lots]


def _gathered(
    outline: Branching, head: str, groups: Groups, cut: set[str], lots: Mapping[str, list[Groups]], *, begins: bool
) -> MapPart:
    claims, ahead = [head], [child for group in reversed(groups) for child in reversed(group)]
    while ahead:
        claim = ahead.pop()
        claims.append(claim)
        if claim not in cut:
            mine = lots[claim][0] if claim in lots else outline.below.get(claim, ())
            ahead.extend(child for group in reversed(mine) for child in reversed(group))
    return MapPart(head, groups, tuple(claims), sum(outline.weights[claim] for claim in claims), begins)


def pack(parts: Sequence[MapPart], capacity: float, fits: Callable[[Sequence[MapPart]], bool]) -> list[list[MapPart]]:
    """Return the pages on which the parts stand, in their order as far as that saves no page.

    A part comes after the page from which it goes on. `fits` tells whether parts fit on one page; a part alone always
    gets a page. PagedMap weighing more than `capacity` are not tried.
    """
    pages: list[list[MapPart]] = []
    filled: list[float] = []
    home: dict[str, int] = {}
    for one in parts:
        after = -1 if one.begins else home.get(one.head, -1)
        for at in range(after + 1, len(pages)):
            if filled[at] + one.weight <= capacity and fits([*pages[at], one]):
                break
        else:
            at = len(pages)
            pages.append([])
            filled.append(0.0)
        pages[at].append(one)
        filled[at] += one.weight
        for claim in one.claims[0 if one.begins else 1 :]:
            home[claim] = at
    return pages
