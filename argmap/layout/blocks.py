"""Large maps in blocks: subtrees of some hundred rows, each laid out by Graphviz, and kept.

Graphviz's time grows faster than the map, so blocks are quicker than the whole; and since a block is known by its
content, an edit lays out its own block again and no other.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.layout.engine import Engine, dot_text, middles
from argmap.layout.rows import Forest, Row
from argmap.layout.settle import settle
from argmap.layout.tidy import Laid

LIMIT = 200
"""Most rows in a block."""
KEPT = 2000
"""Most blocks in a cache."""

Nodes = tuple[tuple[float, int], ...]
Edges = tuple[tuple[int, int, int | None], ...]


@dataclass(slots=True)
class Blocks:
    """Lays out blocks with an engine and keeps what it was told, the last used longest."""

    engine: Engine
    kept: OrderedDict[tuple[Nodes, Edges, float], list[float]] = field(default_factory=OrderedDict)

    def lay_out(self, forest: Forest, gap: float) -> Mapping[int, Laid]:
        """Every block of the forest by its topmost row. Single rows are left to the packing."""
        laid: dict[int, Laid] = {}
        for rows in divide(forest, LIMIT):
            places = dict(zip((row.index for row in rows), self._middles(rows, gap), strict=True))
            laid[rows[0].index] = settle(forest, rows, places, gap)
        return laid

    def _middles(self, rows: list[Row], gap: float) -> list[float]:
        name = {row.index: at for at, row in enumerate(rows)}
        nodes = tuple((row.width, len(row.boxes)) for row in rows)
        edges = tuple((name[row.index], name[child], rows[name[child]].port) for row in rows for child in row.children)
        key = (nodes, edges, gap)
        found = self.kept.get(key)
        if found is None:
            found = middles(self.engine(dot_text(list(nodes), list(edges), gap)), len(nodes))
            self.kept[key] = found
            if len(self.kept) > KEPT:
                self.kept.popitem(last=False)
        else:
            self.kept.move_to_end(key)
        return found


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
