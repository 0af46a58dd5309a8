"""How still a compact map stays: `python tests/bench/stillness_figures.py [seeds]`.

Every fold of one claim, and 200 edits one after the other (a claim put in, taken out or reworded), of the sample and of
maps of 30, 100 and 300 claims. "sides" is the share of claims that afterwards stand on another side (left or right,
above or below) of the claim that was clicked (of one taken out: the claim that it spoke to), over all cases; "order"
counts siblings that have changed places; "anew" the times that something besides was arranged anew and told so, because
what stood was at least 15 % smaller on the page; "size" is how large the map is on the page at the end, beside one
arranged afresh. "typed" is a map of 40 claims, put in one by one. "unfolded": maps that are opened folded, of which
claims are then unfolded whose reasons have never been shown, counted while 40 claims and more are shown; "size" is the
least, and that at the end. "resized": windows that become wider or narrower, with the
share of claims that change sides of each other, and how large the map is beside one arranged for that window.

With a number of seeds: instead, 60 edits of so many maps each, of four kinds and two sizes; only maps of 40 claims and
more are counted.
"""

import os
import random
import statistics
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, islice, pairwise

from argmap.layout import Arrangement, ArrangementKind, Box, Graph, Options, Rect, Step, arrange
from tests.bench.layout_speed import random_map, shapes_of

OPTIONS = Options(kind=ArrangementKind.COMPACT)
EDITS = 200
MOST_MOVED = 0.05
LARGE = 40
READABLE = 60


def sample() -> Graph:
    """Return the graph of the bundled sample, with the cards of the light theme."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from argmap.formats.maps import map_file
    from argmap.model.document import Document
    from argmap.model.records import Map
    from argmap.model.tree import tree
    from argmap.picture import ensure_application, measure_map, theme

    ensure_application()
    document = Document()
    with document.edit("Open") as edit:
        for record in map_file.read_sample():
            edit.put(record)
    (map, *_) = document.all(Map)
    return measure_map(document, tree(document, map.id), theme("light")).graph


def below(graph: Graph, claim: str) -> set[str]:
    """Return all claims that hang below a claim."""
    found, ahead = set(), [claim]
    while ahead:
        here = ahead.pop()
        about = {here} | {step.id for step in graph.steps if step.target == here}
        for step in graph.steps:
            if step.target in about:
                fresh = [premise for premise in step.premises if premise not in found]
                found.update(fresh)
                ahead += fresh
    return found - {claim}


def without(graph: Graph, gone: set[str]) -> Graph:
    """Return the graph without these claims, and without the steps that lose by it what they need."""
    boxes = tuple(box for box in graph.boxes if box.id not in gone)
    steps, lost = [], set(gone)
    for step in sorted(graph.steps, key=lambda step: step.target not in {box.id for box in graph.boxes}):
        premises = tuple(premise for premise in step.premises if premise not in gone)
        if premises and step.target not in lost:
            steps.append(replace(step, premises=premises))
        else:
            lost.add(step.id)
    kept = {step.id: step for step in steps if step.target not in lost}
    return Graph(boxes, tuple(kept[step.id] for step in graph.steps if step.id in kept))


def parent_of(graph: Graph, claim: str) -> str:
    """Return the claim that a claim speaks for or against, also by way of a step; the claim itself if there is none."""
    by_id = {step.id: step for step in graph.steps}
    step = next((step for step in graph.steps if claim in step.premises), None)
    while step is not None and step.target in by_id:
        step = by_id[step.target]
    return step.target if step is not None else claim


def edits(graph: Graph, rng: random.Random) -> Iterator[tuple[str, Graph]]:
    """Yield edits one after the other: the claim that was clicked, and the graph after it."""
    for number in range(EDITS):
        clicked = rng.choice(graph.boxes)
        kind = rng.choice(("insert", "remove", "reword"))
        leaves = {box.id for box in graph.boxes} - {step.target for step in graph.steps}
        if kind == "remove" and clicked.id in leaves and len(graph.boxes) > 10:
            parent = parent_of(graph, clicked.id)
            graph = without(graph, {clicked.id})
            yield parent, graph
        elif kind == "insert":
            width, height, shapes = shapes_of(rng.randint(60, 200))
            boxes = (*graph.boxes, Box(f"new{number}", width, height, shapes=shapes))
            at = rng.randint(0, len(graph.steps))
            step = Step(f"step{number}", (f"new{number}",), clicked.id)
            graph = Graph(boxes, (*graph.steps[:at], step, *graph.steps[at:]))
            yield clicked.id, graph
        else:
            width, height, shapes = shapes_of(rng.randint(60, 200))
            reworded = replace(clicked, width=width, height=height, shapes=shapes)
            graph = replace(graph, boxes=tuple(reworded if box is clicked else box for box in graph.boxes))
            yield clicked.id, graph


def sides(before: Arrangement, after: Arrangement, clicked: str) -> float:
    """Return the share of claims that have changed sides of the claim that was clicked."""
    if clicked not in before.boxes or clicked not in after.boxes:
        return 0.0
    both = [id_ for id_ in before.boxes if id_ in after.boxes and id_ != clicked]
    changed = 0
    for id_ in both:
        x1, y1 = _from(before.boxes[clicked], before.boxes[id_])
        x2, y2 = _from(after.boxes[clicked], after.boxes[id_])
        changed += (x1 * x2 < 0 and min(abs(x1), abs(x2)) > 1) or (y1 * y2 < 0 and min(abs(y1), abs(y2)) > 1)
    return changed / max(1, len(both))


def _from(a: Rect, b: Rect) -> tuple[float, float]:
    return b.x + b.width / 2 - a.x - a.width / 2, b.y + b.height / 2 - a.y - a.height / 2


def disorder(graph: Graph, arrangement: Arrangement) -> int:
    """Return the number of siblings that do not stand below or right of the one before them."""
    here: dict[str, list[Rect]] = {}
    first: set[str] = set()
    for step in graph.steps:
        if step.premises[0] not in first:
            here.setdefault(step.target, []).append(arrangement.boxes[step.premises[0]])
        first.update(step.premises)
    return sum(b.x <= a.x and b.y <= a.y for rects in here.values() for a, b in pairwise(rects))


def figures(name: str, graph: Graph) -> None:
    """Print the figures of one map."""
    before = arrange(graph, OPTIONS)
    keeping = replace(OPTIONS, recipe=before.recipe, folding=True)
    shares: list[float] = []
    anew = wrong = 0
    for box in graph.boxes:
        gone = below(graph, box.id)
        if gone:
            folded = without(graph, gone)
            after = arrange(folded, keeping)
            back = arrange(graph, replace(keeping, recipe=after.recipe))
            shares.append(sides(before, after, box.id))
            anew += after.changed
            wrong += disorder(folded, after) + (back.boxes != before.boxes)
    _print(name, "folds", shares, wrong, anew)
    _edit(name, "edits", before, edits(graph, random.Random(7)))


def typed(claims: int, seed: int) -> Iterator[tuple[str, Graph]]:
    """Yield a map after every claim that is put in, parents first: the claim that it speaks to, and the graph."""
    whole = random_map(claims, seed=seed)
    for count in range(2, claims + 1):
        yield whole.steps[count - 2].target, Graph(whole.boxes[:count], whole.steps[: count - 1])


def _edit(name: str, kind: str, before: Arrangement, changes: Iterator[tuple[str, Graph]]) -> None:
    shares: list[float] = []
    large = anew = wrong = 0
    for clicked, now in changes:
        after = arrange(now, replace(OPTIONS, recipe=before.recipe))
        shares.append(sides(before, after, clicked))
        large += shares[-1] > MOST_MOVED and len(now.boxes) >= LARGE
        anew += after.changed
        wrong += disorder(now, after)
        before = after
    size = _scale(before) / _scale(arrange(now, OPTIONS))
    _print(name, kind, shares, wrong, anew, f"; over .05 at 40 claims and more {large}; size {size:.2f}")


def _scale(made: Arrangement) -> float:
    width, height = OPTIONS.page
    return min(1.0, width / made.width, height / made.height)


def _print(name: str, kind: str, shares: list[float], wrong: int, anew: int, more: str = "") -> None:
    print(
        f"{name:>10}, {len(shares):3} {kind}: sides worst {max(shares):.3f}, median {statistics.median(shares):.3f}, "
        f"mean {statistics.mean(shares):.3f}, over .05 {sum(share > MOST_MOVED for share in shares)}; order {wrong}; "
        f"anew {anew}{more}"
    )


def opened(graph: Graph) -> Iterator[tuple[str, Graph, Arrangement, Arrangement]]:
    """Open a map folded so that it can be read, and unfold it claim by claim, each for the first time.

    Yield the claim that was clicked, the graph that is then shown, and how it was and is arranged.
    """
    depth: dict[str, int] = {}
    for box in graph.boxes:
        parent = parent_of(graph, box.id)
        depth[box.id] = depth[parent] + 1 if parent != box.id else 0
    rows = list(accumulate(list(depth.values()).count(level) for level in range(max(depth.values()) + 1)))
    level = max(1, next((number for number, shown in enumerate(rows) if shown > READABLE), len(rows)) - 1)
    folded = {id_: below(graph, id_) for id_, deep in depth.items() if deep >= level}
    folded = {id_: hidden for id_, hidden in folded.items() if hidden}
    before, rng = arrange(without(graph, set().union(*folded.values())), OPTIONS), random.Random(7)
    while folded:
        clicked = rng.choice([id_ for id_ in folded if id_ in before.boxes])
        del folded[clicked]
        now = without(graph, set().union(*folded.values()))
        after = arrange(now, replace(OPTIONS, recipe=before.recipe, folding=True))
        yield clicked, now, before, after
        before = after


def unfolded(name: str, graph: Graph) -> None:
    """Print the figures of a map that is opened folded and unfolded claim by claim."""
    shares, sizes, anew = list[float](), list[float](), 0
    for clicked, now, before, after in opened(graph):
        anew += after.changed
        if len(now.boxes) >= LARGE:
            shares.append(sides(before, after, clicked))
            sizes.append(_scale(after) / _scale(arrange(now, OPTIONS)))
    _print(name, "unfolded", shares, 0, anew, f"; size {min(sizes):.2f} to {sizes[-1]:.2f}")


def resized(claims: int, seed: int) -> None:
    """Print how a map changes with the window."""
    graph = random_map(claims, seed=seed)
    before = arrange(graph, OPTIONS)
    told = []
    for part in (0.5, 0.8, 0.9, 1.1, 1.25, 2.0):
        options = replace(OPTIONS, page=(OPTIONS.page[0] * part, OPTIONS.page[1]))
        after, afresh = arrange(graph, replace(options, recipe=before.recipe)), arrange(graph, options)
        share = statistics.mean(sides(before, after, box.id) for box in graph.boxes[:: max(1, claims // 10)])
        size = max(afresh.width / options.page[0], afresh.height / options.page[1])
        size /= max(after.width / options.page[0], after.height / options.page[1])
        told.append(f"{part:.0%} {share:.2f} {size:.2f}{' anew' if after.changed else ''}")
    print(f"{claims:3} claims, resized (sides, size): " + "; ".join(told))


def grown(claims: int, seed: int, kind: str) -> Graph:
    """Return a map that is "deep" or "wide", or "mixed": of two theses, with co-premises and undercuts."""
    rng, steps = random.Random(seed), list[Step]()
    boxes = [Box(f"c{n}", *shapes_of(rng.randint(60, 200))[:2]) for n in range(claims)]
    boxes = [replace(box, shapes=shapes_of(rng.randint(60, 200))[2]) for box in boxes]
    number = 2 if kind == "mixed" else 1
    while number < claims:
        target, premises = f"c{rng.randrange(number)}", 1
        if kind == "deep":
            target = f"c{max(0, number - 1 - int(rng.expovariate(0.8)))}"
        elif kind == "wide":
            target = "c0" if rng.random() < 0.4 else f"c{rng.randrange(max(1, number // 4))}"
        else:
            premises = min(claims - number, 2 if rng.random() < 0.2 else 1)
            target = rng.choice(steps).id if steps and rng.random() < 0.1 else target
        ids = tuple(f"c{number + at}" for at in range(premises))
        steps.append(Step(f"s{len(steps)}", ids, target))
        number += premises
    return Graph(tuple(boxes), tuple(steps))


def other_maps(seeds: int) -> None:
    """Print how often more than a twentieth of the claims changes sides, over many maps."""
    for kind in ("random", "wide", "deep", "mixed"):
        for claims in (45, 100):
            shares: list[float] = []
            for seed in range(1, seeds + 1):
                graph = random_map(claims, seed=seed) if kind == "random" else grown(claims, seed, kind)
                before = arrange(graph, OPTIONS)
                for clicked, now in islice(edits(graph, random.Random(seed)), 60):
                    after = arrange(now, replace(OPTIONS, recipe=before.recipe))
                    if len(now.boxes) >= LARGE:
                        shares.append(sides(before, after, clicked))
                    before = after
            over = sum(share > MOST_MOVED for share in shares)
            print(
                f"{kind:>6}, {claims:3} claims, {len(shares)} edits: over .05 {over} ({over / len(shares):.1%}); "
                f"worst {max(shares):.3f}, mean {statistics.mean(shares):.4f}"
            )


def main() -> None:
    """Print two lines for each map, and one for each that is typed."""
    figures("the sample", sample())
    for claims in (30, 100, 300):
        figures(f"{claims} claims", random_map(claims))
    for seed in (7, 8, 9):
        whole = random_map(40, seed=seed)
        before = arrange(Graph(whole.boxes[:1]), OPTIONS)
        _edit(f"map {seed}", "typed", before, typed(40, seed))
    for claims in (100, 300):
        for seed in (7, 8, 9):
            unfolded(f"{claims} claims", random_map(claims, seed=seed))
        for kind in ("wide", "deep", "mixed"):
            unfolded(f"{claims} {kind}", grown(claims, 3, kind))
        resized(claims, 7)


if __name__ == "__main__":
    if sys.argv[1:]:
        other_maps(int(sys.argv[1]))
    else:
        main()
