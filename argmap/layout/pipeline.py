"""One layout from beginning to end, in the process that calls it."""

from collections.abc import Callable, Mapping

from argmap.layout import cross_routes, orientation, pinned, placement, tidy, tree_routes
from argmap.layout.graph import Arrangement, Graph, Options
from argmap.layout.spanning_tree import Forest, build

Ready = Callable[[Forest, float], Mapping[int, tidy.Laid]]
"""Lays out subtrees of a forest beforehand, with this space between neighbors."""


def compose(graph: Graph, options: Options, ready: Ready, notice: str | None = None) -> Arrangement:
    """Lay out a graph that has been checked."""
    forest = build(orientation.normalize(graph, options.direction), options)
    middles = tidy.pack(forest, options.gap_sibling, ready(forest, options.gap_sibling))
    scene = placement.place(forest, middles, options)
    lines = cross_routes.extra_routes(scene, tree_routes.tree_routes(scene))
    wanted = {box.id: box.pin for box in graph.boxes if box.pin is not None}
    if not wanted:
        return orientation.restore(scene.boxes, lines, options.disc, options.direction, notice=notice)
    corner = orientation.corner(scene.boxes.values(), lines.values(), options.disc, options.direction)
    places = {
        id_: orientation.tree_place(corner[0] + x, corner[1] + y, options.direction) for id_, (x, y) in wanted.items()
    }
    pinned.move_pinned(scene, places)
    lines = cross_routes.extra_routes(scene, tree_routes.tree_routes(scene))
    return orientation.restore(scene.boxes, lines, options.disc, options.direction, corner, notice)


def coarse(graph: Graph, options: Options, notice: str | None = None) -> Arrangement:
    """Lay out a graph that has been checked as a tidy tree, without Graphviz: at once, whatever the size."""
    return compose(graph, options, lambda forest, gap: {}, notice)
