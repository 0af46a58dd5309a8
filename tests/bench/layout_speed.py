"""How long layouts take, beside Graphviz: `python tests/bench/layout_speed.py [claims ...]`.

Maps are random trees with three reasons to a claim on average, of claims of 60 to 200 letters. "first" is a map that
nobody has arranged before, "edit" one claim of it reworded, from the arrangement before to all new places; worst and
median of several tries. `dot -Tplain` gets the same boxes in the same run. Processor time of this process, seconds; of
Graphviz, that of its own process.
"""

import math
import os
import random
import resource
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import replace

from argmap.garbage import no_search
from argmap.layout import Arrangement, ArrangementKind, Box, Graph, Options, Step, arrange

WIDTHS = tuple(range(180, 381, 20))
TRIES = 7
DOT_MOST = 2000
"""The most claims that Graphviz gets: beyond, it takes minutes."""


def shapes_of(letters: int) -> tuple[float, float, tuple[tuple[float, float], ...]]:
    """Return the usual width and height of a card, and all that it may have, for a text of so many letters."""
    shapes: list[tuple[float, float]] = []
    for width in WIDTHS:
        height = 16.0 + 18.0 * math.ceil(letters * 7.2 / (width - 26))
        if not shapes or height < shapes[-1][1]:
            shapes.append((float(width), height))
    usual = next(shape for shape in reversed(shapes) if shape[0] <= 260)
    return *usual, tuple(shapes)


def random_map(claims: int, crosses: float = 0.0, seed: int = 7) -> Graph:
    """Return a tree of `claims`, grown at random by 1 to 5 reasons at a time, with `crosses` more steps a claim."""
    rng = random.Random(seed)

    def box(name: str) -> Box:
        width, height, shapes = shapes_of(rng.randint(60, 200))
        return Box(name, width, height, shapes=shapes)

    boxes, unexpanded = [box("c0")], ["c0"]
    steps: list[Step] = []
    while len(boxes) < claims:
        target = unexpanded.pop(rng.randrange(len(unexpanded)))
        for _ in range(min(rng.randint(1, 5), claims - len(boxes))):
            id_ = f"c{len(boxes)}"
            boxes.append(box(id_))
            steps.append(Step(f"s{len(steps)}", (id_,), target))
            unexpanded.append(id_)
    for _ in range(int(claims * crosses)):
        earlier, later = sorted(rng.sample(range(claims), 2))
        steps.append(Step(f"s{len(steps)}", (f"c{later}",), f"c{earlier}"))
    return Graph(tuple(boxes), tuple(steps))


def reworded(graph: Graph, rng: random.Random) -> Graph:
    """Return the map with one claim reworded."""
    at = rng.randrange(len(graph.boxes))
    width, height, shapes = shapes_of(rng.randint(60, 200))
    changed = replace(graph.boxes[at], width=width, height=height, shapes=shapes)
    return replace(graph, boxes=(*graph.boxes[:at], changed, *graph.boxes[at + 1 :]))


def grown(graph: Graph, rng: random.Random) -> Graph:
    """Return the map with one claim more."""
    width, height, shapes = shapes_of(rng.randint(60, 200))
    step = Step("new step", ("new",), rng.choice(graph.boxes).id)
    return Graph((*graph.boxes, Box("new", width, height, shapes=shapes)), (*graph.steps, step))


def timed(graph: Graph, options: Options) -> tuple[float, Arrangement]:
    """Return the processor seconds that a layout takes, and the layout; as in the window, garbage is not searched."""
    with no_search(long_lived=True):
        start = time.process_time()
        made = arrange(graph, options)
        return time.process_time() - start, made


def dot_text(graph: Graph) -> str:
    """Return the same boxes and links as Graphviz reads them."""
    lines = ['digraph m { node [shape=box, fixedsize=true, label=""];']
    lines += [f'"{box.id}" [width={box.width / 72:.3f}, height={box.height / 72:.3f}];' for box in graph.boxes]
    lines += [f'"{step.target}" -> "{premise}";' for step in graph.steps for premise in step.premises]
    return "\n".join([*lines, "}"])


def dot_seconds(graph: Graph) -> float | None:
    """Return the processor seconds of `dot -Tplain` for the same boxes; None where there is no Graphviz."""
    text = dot_text(graph)
    program = shutil.which("dot")
    code = "import sys; from argmap.layout.graphviz import run_embedded; run_embedded(sys.stdin.read())"
    command = [program, "-Tplain"] if program else [sys.executable, "-c", code]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, input=text.encode(), stdout=subprocess.DEVNULL, check=False, env={**os.environ, "PYTHONPATH": "."}
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        return None
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(sizes: list[int]) -> None:
    """Print one line for each kind and size."""
    for claims in sizes:
        for kind, crosses in (
            (ArrangementKind.COMPACT, 0.0),
            (ArrangementKind.COMPACT, 0.1),
            (ArrangementKind.TREE, 0.0),
        ):
            graph = random_map(claims, crosses, seed=7 if crosses else 8)
            options = Options(kind=kind, time_limit=120)
            firsts = []
            for _ in range(3 if claims <= 10000 else 1):
                seconds, made = timed(graph, options)
                firsts.append(seconds)
            rng, keeping = random.Random(7), replace(options, recipe=made.recipe)
            edits = []
            for number in range(TRIES):
                now = (grown if number % 2 else reworded)(graph, rng)
                edits.append(timed(now, keeping)[0])
            print(
                f"{claims:6} claims, {crosses:3.0%} further links, {kind.value:>7}: "
                f"first worst {max(firsts):6.3f} median {statistics.median(firsts):6.3f} s; "
                f"edit worst {max(edits):.3f} median {statistics.median(edits):.3f} s"
            )
        if claims <= DOT_MOST:
            dot = dot_seconds(random_map(claims, 0.0, seed=8))
            print(f"{claims:6} claims, dot -Tplain: " + (f"{dot:.3f} s" if dot is not None else "no Graphviz here"))


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [100, 1000, 10000, 100000])
