"""Large maps in blocks: subtrees of some hundred rows, each laid out by Graphviz, and kept.

Graphviz's time grows faster than the map, so blocks are quicker than the whole; and since a block is known by its
content, an edit lays out its own block again and no other.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.layout.graphviz import Engine, dot_text, middles
from argmap.layout.relax import relax
from argmap.layout.spanning_tree import Forest, Row
from argmap.layout.tidy import Laid, middle_wished, outline, subtree

LIMIT = 200
"""Most rows in a block."""
KEPT = 2000
"""Most blocks in a cache."""

Nodes = tuple[tuple[tuple[float, ...], float, float | None], ...]
Edges = tuple[tuple[int, int, int | None], ...]


@dataclass(slots=True)
class Blocks:
    """Lays out blocks with an engine and keeps what came of it, the last used longest."""

    engine: Engine
    kept: OrderedDict[tuple[Nodes, Edges, float], list[float]] = field(default_factory=OrderedDict)

    def lay_out(self, forest: Forest, gap: float) -> Mapping[int, Laid]:
        """Every block of the forest by its topmost row. Single rows are left to the packing."""
        laid: dict[int, Laid] = {}
        for rows in divide(forest, LIMIT):
            places = dict(zip((row.index for row in rows), self._places(forest, rows, gap), strict=True))
            laid[rows[0].index] = Laid(places, outline(rows, places))
        return laid

    def _places(self, forest: Forest, rows: list[Row], gap: float) -> list[float]:
        """The middle of each row, seen from the topmost, from what is kept or anew."""
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
    """Graphviz's places, settled; or a tidy tree where that looks better.

    Graphviz keeps a tree narrow and lets parents stand aside from the middle of their children; a tidy tree holds
    the middle whatever it costs in width. The smaller `_unsightliness` wins.
    """
    settled = relax(forest, rows, {row.index: x for row, x in zip(rows, given, strict=True)}, gap)
    tidy = subtree(forest, rows, gap)
    best = min((tidy, settled), key=lambda laid: _unsightliness(forest, rows, laid))
    return [best.places[row.index] for row in rows]


def _unsightliness(forest: Forest, rows: list[Row], laid: Laid) -> float:
    """Width, and a third as much again if every parent stood aside by its own width."""
    parents = [row for row in rows if row.children]
    aside = sum(abs(laid.places[row.index] - middle_wished(forest, row, laid.places)) / row.width for row in parents)
    width = max(laid.shape.right) - min(laid.shape.left)
    return width * (1 + aside / max(1, len(parents)) / 3)


def divide(forest: Forest, limit: int) -> list[list[Row]]:
    """The largest subtrees of 2 to `limit` rows, each as its rows level by level, the topmost first."""
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
