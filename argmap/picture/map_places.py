"""Where the claims and steps of a map stand in its own arrangement, for formats that keep places."""

from collections.abc import Callable

from argmap.layout import Arrangement, Graph, Options, arrange
from argmap.model.records import Records
from argmap.model.tree import tree as tree_of
from argmap.picture.figure import SHEET, options
from argmap.picture.fonts import ensure_application
from argmap.picture.measured_map import measure_map
from argmap.picture.theme import theme

Place = tuple[float, float, float, float]
_POINTS = 0.75
"""Points to a px."""


def map_places(
    document: Records, map: str, layouter: Callable[[Graph, Options], Arrangement] = arrange
) -> dict[str, Place]:
    """Return the rectangles of all claims of a map, folded ones too, and of the signs of its arguments, by id.

    They are x, y, width and height in points, from the upper left. Raises KeyError if there is no such map.
    """
    ensure_application()
    look = theme("light")
    tree = tree_of(document, map)
    ready = measure_map(document, tree.viewed(frozenset(), frozenset(tree.placements)), look)
    found = layouter(ready.graph, options(look, tree.map.direction, tree.map.arrangement, SHEET))
    rects: dict[str, Place] = {id: (*rect,) for id, rect in found.boxes.items()}
    half = look.disc / 2
    rects |= {
        id: (route.disc.x - half, route.disc.y - half, look.disc, look.disc) for id, route in found.routes.items()
    }
    return {
        id: (round(x * _POINTS, 2), round(y * _POINTS, 2), round(width * _POINTS, 2), round(height * _POINTS, 2))
        for id, (x, y, width, height) in rects.items()
    }
