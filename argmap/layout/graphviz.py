"""Lay out large maps by Graphviz, in cached blocks, and convert its places to ours.

Graphviz's time grows faster than the map, so subtrees of some hundred rows are quicker than the whole; and since a
block is known by its content, an edit lays out its own block again and no other. What Graphviz answers is a rough
place: order and space for certain, and parents over their children, come from `relax`.
"""

import math
import shutil
import subprocess
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, pairwise
from statistics import median_low
from typing import cast

from argmap.import_lock import LOADING
from argmap.layout.spanning_tree import Forest, Row
from argmap.layout.tidy import Laid, middle_wished, outline, subtree

Engine = Callable[[str], str]
"""DOT text in, Graphviz's `plain` out."""
Nodes = tuple[tuple[tuple[float, ...], float, float | None], ...]
Edges = tuple[tuple[int, int, int | None], ...]

POINTS_PER_INCH = 72.0
LIMIT = 200
"""Most rows in a block."""
KEPT = 2000
"""Most blocks in a cache."""
ROUNDS = 4
"""Most passes of `relax` up and down."""
ENOUGH = 1.0
"""The px moved in a pass below which it is the last."""


@dataclass(slots=True)
class Blocks:
    """Lays out blocks with an engine, and caches the results that were used last."""

    engine: Engine
    kept: OrderedDict[tuple[Nodes, Edges, float], list[float]] = field(default_factory=OrderedDict)

    def lay_out(self, forest: Forest, gap: float) -> Mapping[int, Laid]:
        """Return every block of the forest by the index of its topmost row. Single rows are left to the packing."""
        laid: dict[int, Laid] = {}
        for rows in divide(forest, LIMIT):
            places = dict(zip((row.index for row in rows), self._places(forest, rows, gap), strict=True))
            laid[rows[0].index] = Laid(places, outline(rows, places))
        return laid

    def _places(self, forest: Forest, rows: list[Row], gap: float) -> list[float]:
        """Return the middle of each row relative to the topmost one, from the cache if possible."""
        name = {row.index: at for at, row in enumerate(rows)}
        nodes = tuple((row.offsets, row.width, row.column) for row in rows)
        edges = tuple((name[row.index], name[i], forest.rows[i].port) for row in rows for i in row.children)
        key = (nodes, edges, gap)
        found = self.kept.get(key)
        if found is None:
            text = dot_text([(row.width, len(row.boxes)) for row in rows], edges, gap)
            found = self.kept[key] = _best(forest, rows, middles(self.engine(text), len(rows)), gap)
            if len(self.kept) > KEPT:
                self.kept.popitem(last=False)
        self.kept.move_to_end(key)
        return found


def _best(forest: Forest, rows: list[Row], given: list[float], gap: float) -> list[float]:
    """Return Graphviz's places after `relax`, or those of a tidy tree if that looks better.

    Graphviz keeps a tree narrow and lets parents stand aside from the middle of their children; a tidy tree holds
    the middle whatever it costs in width. The smaller `_unsightliness` wins.
    """
    settled = relax(forest, rows, {row.index: x for row, x in zip(rows, given, strict=True)}, gap)
    tidy = subtree(forest, rows, gap)
    best = min((tidy, settled), key=lambda laid: _unsightliness(forest, rows, laid))
    return [best.places[row.index] for row in rows]


def _unsightliness(forest: Forest, rows: list[Row], laid: Laid) -> float:
    """Return the width, plus a third of it if every parent is off its middle by its own width."""
    parents = [row for row in rows if row.children]
    aside = sum(abs(laid.places[row.index] - middle_wished(forest, row, laid.places)) / row.width for row in parents)
    width = max(laid.shape.right) - min(laid.shape.left)
    return width * (1 + aside / max(1, len(parents)) / 3)


def divide(forest: Forest, limit: int) -> list[list[Row]]:
    """Return the largest subtrees of 2 to `limit` rows, each as its rows level by level, the topmost first."""
    sizes = [1] * len(forest.rows)
    for row in reversed(forest.rows):
        if row.parent is not None:
            sizes[row.parent] += sizes[row.index]
    blocks: dict[int, list[Row]] = {}
    inside: dict[int, int] = {}
    for row in forest.rows:
        top = inside.get(row.parent) if row.parent is not None else None
        if top is None and 1 < sizes[row.index] <= limit:
            top = row.index
            blocks[top] = []
        if top is not None:
            inside[row.index] = top
            blocks[top].append(row)
    return list(blocks.values())


def _push_apart(levels: Sequence[Sequence[Row]], places: dict[int, float], gap: float) -> None:
    """Move rows to the right until no two of a level are closer than `gap`, and all are in order."""
    for level in levels:
        for before, row in pairwise(level):
            least = places[before.index] + (before.width + row.width) / 2 + gap
            places[row.index] = max(places[row.index], least)


def relax(forest: Forest, rows: list[Row], places: dict[int, float], gap: float) -> Laid:
    """Lay out a subtree from rough `places`; `rows` with the topmost first, each level from left to right.

    Neighbors that stand too close or in the wrong order are pushed apart. Then rows go as far towards the middle
    of their children, and families with all that hangs below them towards their parent, as their neighbors let
    them. The subtree does not get wider by it.
    """
    top = rows[0].level
    levels = [list(level) for _, level in groupby(rows, key=lambda row: row.level)]
    at = {row.index: number for level in levels for number, row in enumerate(level)}
    _push_apart(levels, places, gap)

    def bounds(first: Row, last: Row) -> tuple[float, float]:
        """Return how far the rows from first to last of a level can move: left (zero or negative) and right."""
        level = levels[first.level - top]
        low, high = -math.inf, math.inf
        if at[first.index]:
            before = level[at[first.index] - 1]
            low = places[before.index] + (before.width + first.width) / 2 + gap - places[first.index]
        if at[last.index] + 1 < len(level):
            after = level[at[last.index] + 1]
            high = places[after.index] - (after.width + last.width) / 2 - gap - places[last.index]
        return min(low, 0.0), max(high, 0.0)

    for _ in range(ROUNDS):
        moved = 0.0
        for level in reversed(levels[:-1]):
            for row in (*level, *reversed(level)):
                if row.children:
                    low, high = bounds(row, row)
                    wish = middle_wished(forest, row, places) - places[row.index]
                    step = min(max(wish, low), high)
                    places[row.index] += step
                    moved += abs(step)
        for row in rows:
            if row.children:
                below = _below(forest, row)
                limits = [bounds(level[0], level[-1]) for level in below]
                wish = places[row.index] - middle_wished(forest, row, places)
                step = min(max(wish, *(low for low, _ in limits)), *(high for _, high in limits))
                if abs(step) > 0.01:
                    moved += abs(step)
                    for level in below:
                        for each in level:
                            places[each.index] += step
        if moved < ENOUGH:
            break
    here = places[rows[0].index]
    seen = {index: place - here for index, place in places.items()}
    return Laid(seen, outline(rows, seen))


def _below(forest: Forest, row: Row) -> list[list[Row]]:
    levels = [[forest.rows[child] for child in row.children]]
    while below := [forest.rows[child] for each in levels[-1] for child in each.children]:
        levels.append(below)
    return levels


def find_engine() -> Engine | None:
    """Return the engine that is installed, or None without Graphviz."""
    try:
        with LOADING:
            import pygraphviz  # noqa: F401 - the wheel may be missing, or its libraries
    except (ImportError, OSError):
        dot = shutil.which("dot")
        return partial(run_dot, dot) if dot else None
    return run_embedded


def run_embedded(text: str) -> str:
    """Return Graphviz's answer, computed within this process. Holds the GIL meanwhile, and may not terminate."""
    with LOADING:
        import pygraphviz
        from pygraphviz import graphviz

    graph = pygraphviz.AGraph(string=text)
    context = graphviz.gvContextWithBuiltins()
    try:
        if graphviz.gvLayout(context, graph.handle, b"dot"):
            raise RuntimeError("Graphviz could not lay out")
        failed, answer = graphviz.gvRenderData(context, graph.handle, b"plain")
        graphviz.gvFreeLayout(context, graph.handle)
        if failed:
            raise RuntimeError("Graphviz could not tell the places")
    finally:
        graphviz.gvFreeContext(context)
        graph.close()
    return cast(bytes, answer).decode()


def run_dot(program: str, text: str) -> str:
    """Return the answer of Graphviz's own program."""
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    done = subprocess.run(
        [program, "-Tplain"], input=text.encode(), capture_output=True, check=True, creationflags=flags
    )
    return done.stdout.decode()


def dot_text(nodes: Sequence[tuple[float, int]], edges: Sequence[tuple[int, int, int | None]], gap: float) -> str:
    """Return a tree as DOT: nodes as (width in px, number of ports), edges as (parent, child, port of the parent).

    The edges of a node are in the order of its children. One px is one point.
    """
    usual = median_low([width for width, _ in nodes])
    lines = [
        f"digraph m {{ ordering=out; nodesep={_inches(gap)}; ranksep=0.5; splines=false;",
        f'node [shape=box, fixedsize=true, height=0.5, width={_inches(usual)}, label=""];',
    ]
    for name, (width, ports) in enumerate(nodes):
        if ports > 1:
            label = "|".join(f"<p{port}>" for port in range(ports))
            lines.append(f'n{name} [width={_inches(width)}, shape=record, label="{label}"];')
        elif width != usual:
            lines.append(f"n{name} [width={_inches(width)}];")
    for parent, child, port in edges:
        ported = port is not None and nodes[parent][1] > 1
        lines.append(f"n{parent}:p{port} -> n{child};" if ported else f"n{parent} -> n{child};")
    return "\n".join([*lines, "}", ""])


def middles(answer: str, count: int) -> list[float]:
    """Return the middle of each of `count` nodes, in px. `plain` rounds to five digits: enough for a rough place."""
    found: dict[str, float] = {}
    for words in map(str.split, answer.splitlines()):
        if words[:1] == ["node"]:
            found[words[1]] = float(words[2]) * POINTS_PER_INCH
    return [found[f"n{name}"] for name in range(count)]


def _inches(px: float) -> str:
    return f"{px / POINTS_PER_INCH:.4f}"
