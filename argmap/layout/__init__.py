"""Where things stand: sizes in, places and lines out.

A package of values: no Qt, no document, no text of a claim. It may import the standard library, and alone
knows Graphviz. In reading order:

- `graph`: what is asked and answered
- `rows`: the spanning tree, as rows of premises
- `tidy`: our own tidy trees, which also pack what Graphviz laid out
- `engine`, `blocks`, `settle`: Graphviz, the blocks it lays out, and how its places become ours
- `place`, `pins`: the places of boxes, and where the user wants them otherwise
- `routes`, `lanes`, `extras`: lines of the tree, ways between the boxes, lines over the tree
- `turn`: the four directions
- `compose`: all of it, one after the other
- `wire`, `worker`, `layouter`: the same in a process that can be killed
"""

from argmap.layout.graph import (
    Arrangement,
    Box,
    Direction,
    Graph,
    Options,
    Point,
    Rect,
    Route,
    Step,
)
from argmap.layout.layouter import Layouter, arrange

__all__ = [
    "Arrangement",
    "Box",
    "Direction",
    "Graph",
    "Layouter",
    "Options",
    "Point",
    "Rect",
    "Route",
    "Step",
    "arrange",
]
