"""The layout of a map: computes the places of boxes and the lines between them from sizes and arguments.

A package of values: no Qt, no document, no text of a claim. It may import the standard library and, from the model,
the names of arrangements; it alone knows Graphviz. In reading order:

- `graph`: what is asked and answered; `checks`: the rules of it, and what differs between two graphs
- the compact arrangement: `outline_tree` (what stands in what), `outline_updates` (that after an edit), `staircases`
  and `compact_sizes` (what sizes it can have), `placed`, `compact_family` and `compact_places` (where it stands),
  `compact_scene`, `compact_lines`, `compact_ways`, `compact_extras` and `compact_pins` (the picture of it), `detours`
  and `free_ground` (ways and places around what stands), `compact_recuts` (what is arranged anew after an edit),
  `compact_recipe` (what is kept), `compact_maker` (all of it, in several ways), `compact` (the choice among these)
- the tree of rows: `spanning_tree`, `tidy`, `placement`, `pinned`, `tree_routes`, `routing_channels`, `cross_routes`,
  and `pipeline`, which puts them together in four directions
- the layered one: `layered` (DOT and back) and `graphviz` (the engine)
- `process`: which of them is asked, and the process for Graphviz
"""

from argmap.layout.graph import (
    Arrangement,
    Box,
    Graph,
    Options,
    Point,
    Rect,
    Route,
    Step,
)
from argmap.layout.process import Layouter, arrange
from argmap.model.records import ArrangementKind, Direction, SiblingOrder

__all__ = [
    "Arrangement",
    "ArrangementKind",
    "Box",
    "Direction",
    "Graph",
    "Layouter",
    "Options",
    "Point",
    "Rect",
    "Route",
    "SiblingOrder",
    "Step",
    "arrange",
]
