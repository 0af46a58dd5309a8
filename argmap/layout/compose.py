"""One layout from beginning to end, in the process that calls it."""

from collections.abc import Callable, Mapping

from argmap.layout import extras, pins, place, routes, tidy, turn
from argmap.layout.graph import Arrangement, Graph, Options
from argmap.layout.rows import Forest, plant

Ready = Callable[[Forest, float], Mapping[int, tidy.Laid]]
"""Lays out subtrees of a forest beforehand, with this space between neighbors."""


def compose(graph: Graph, options: Options, ready: Ready, notice: str | None = None) -> Arrangement:
    """Lay out a graph that has been checked."""
    forest = plant(turn.lay_down(graph, options.direction), options)
    middles = tidy.pack(forest, options.gap_sibling, ready(forest, options.gap_sibling))
    scene = place.place(forest, middles, options)
    lines = extras.extra_routes(scene, routes.tree_routes(scene))
    wanted = {box.id: box.pin for box in graph.boxes if box.pin is not None}
    if not wanted:
        return turn.stand_up(scene.boxes, lines, options.disc, options.direction, notice=notice)
    corner = turn.corner(scene.boxes.values(), lines.values(), options.disc, options.direction)
    places = {id_: turn.tree_place(corner[0] + x, corner[1] + y, options.direction) for id_, (x, y) in wanted.items()}
    pins.move_pinned(scene, places)
    lines = extras.extra_routes(scene, routes.tree_routes(scene))
    return turn.stand_up(scene.boxes, lines, options.disc, options.direction, corner, notice)


def coarse(graph: Graph, options: Options, notice: str | None = None) -> Arrangement:
    """Lay out a graph that has been checked as a tidy tree, without Graphviz: at once, whatever the size."""
    return compose(graph, options, lambda forest, gap: {}, notice)
