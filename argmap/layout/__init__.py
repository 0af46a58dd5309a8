"""The layout of a map: computes the places of boxes and the lines between them from sizes and arguments.

A package of values: no Qt, no document, no text of a claim. It may import the standard library and, from the model,
the names of arrangements; it alone knows Graphviz. In reading order:

- `graph`: what is asked and answered
- `spanning_tree`: the tree that is laid out, as rows of premises
- `tidy`: our own tidy trees, which also pack what Graphviz laid out
- `graphviz`: Graphviz, the blocks it lays out, and how its places become ours
- `placement`, `pinned`: the places of boxes, and where the user wants them otherwise
- `tree_routes`, `routing_channels`, `cross_routes`: lines of the tree, ways between the boxes, lines over the tree
- `pipeline`: all of it, one after the other, in four directions
- `process`: the same in a process that can be killed
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
