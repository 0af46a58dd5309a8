"""How long layouts take: `python tests/bench/layout_speed.py [claims ...]`.

Maps are random trees with three reasons to a claim on average and cards of 250 by 90 to 170 px; some have one further
step between random claims for every ten claims. "first" is a map that the worker has not seen, "again" the same with
everything kept, "edit" one card made wider. A worker that runs already, unless the line says "cold".
"""

import random
import sys
import time
from dataclasses import replace

from argmap.layout import Box, Graph, Layouter, Options, Step


def random_map(claims: int, crosses: float = 0.0, seed: int = 7) -> Graph:
    """Return a tree of `claims`, grown at random by 1 to 5 reasons at a time, with `crosses` more steps a claim."""
    rng = random.Random(seed)
    boxes, steps, unexpanded = [Box("c0", 250, 120)], [], ["c0"]
    while len(boxes) < claims:
        target = unexpanded.pop(rng.randrange(len(unexpanded)))
        for _ in range(min(rng.randint(1, 5), claims - len(boxes))):
            id_ = f"c{len(boxes)}"
            boxes.append(Box(id_, 250, rng.randint(90, 170)))
            steps.append(Step(f"s{len(steps)}", (id_,), target))
            unexpanded.append(id_)
    for _ in range(int(claims * crosses)):
        earlier, later = sorted(rng.sample(range(claims), 2))
        steps.append(Step(f"s{len(steps)}", (f"c{later}",), f"c{earlier}"))
    return Graph(tuple(boxes), tuple(steps))


def timed(layouter: Layouter, graph: Graph) -> float:
    """Return the seconds for one layout by Graphviz; infinite if only the coarser one was made."""
    start = time.perf_counter()
    arrangement = layouter.arrange(graph, Options(time_limit=60))
    return time.perf_counter() - start if arrangement.notice is None else float("inf")


def widened(graph: Graph) -> Graph:
    """Return the map with its last card made wider."""
    *others, last = graph.boxes
    return replace(graph, boxes=(*others, replace(last, width=last.width + 40)))


def main(sizes: list[int]) -> None:
    """Print one line for each size, with and without cross links."""
    layouter = Layouter()
    print(f"cold: start of the worker and {sizes[0]} claims {timed(layouter, random_map(sizes[0], seed=1)):6.2f} s")
    for claims in sizes:
        for crosses in (0.0, 0.1):
            graph = random_map(claims, crosses, seed=7 if crosses else 8)  # not the tree that has just been kept
            first, again = timed(layouter, graph), timed(layouter, graph)
            edit = timed(layouter, widened(graph))
            links = f"{crosses:4.0%} cross links"
            print(f"{claims:6} claims, {links}: first {first:5.2f} s, again {again:5.2f} s, edit {edit:5.2f} s")
    layouter.close()


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [100, 1000, 5000, 10000])
