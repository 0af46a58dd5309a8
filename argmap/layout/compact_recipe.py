"""How a compact map stands: what is kept of it until the next edit, and its theses before they are in the picture."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from argmap.layout.compact_extras import Routed
from argmap.layout.compact_scene import CompactScene
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import Graph
from argmap.layout.outline_tree import OutlineTree
from argmap.layout.placed import Placed, Standing


@dataclass(slots=True, eq=False)
class Recipe:
    """How a map stands: what is to be kept of it, and what need not be computed again."""

    sideways: bool
    gaps: Gaps
    graph: Graph
    outline: OutlineTree
    page: tuple[float, float]
    standings: dict[str, Standing] = field(default_factory=dict)
    placed: dict[str, Placed] = field(default_factory=dict)
    roots: tuple[tuple[str, ...], ...] = ()
    """The theses in each column."""
    widths: tuple[float, ...] = ()
    """Of those columns."""
    tree: CompactScene | None = None
    routed: Mapping[str, Routed] = field(default_factory=dict)
    asides: dict[str, float] = field(default_factory=dict)
    """The widths of the cards of theses that have their reasons at the right, also while these are folded."""


@dataclass(slots=True)
class Sheet:
    """The theses with their corners, and the size of all."""

    roots: list[tuple[float, float, Placed]]
    width: float
    height: float
    columns: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    made: dict[str, Placed]
    anew: bool = False
    """Whether nothing of it is kept."""
