"""What is seen of a map when it is shown for the first time."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from argmap.layout import Direction
from argmap.ui.canvas.viewport import MARGIN, Sight

if TYPE_CHECKING:
    from argmap.ui.canvas.view import MapView

LEGIBLE = 0.6
"""A map is first shown whole, unless it would be smaller than this."""


def look_first(view: "MapView") -> None:
    """Show all of the map, if it can be read then, or else the thesis with what reasons there is room for."""
    view.fit()
    top = view.viewportTransform().map(QPointF(0, 0)).y()
    if top > 0:  # a small map has room to grow below
        view.scroll_by(0, round(top))
    if view.zoom < LEGIBLE and not view.is_empty():
        view.set_zoom(0.8)
        on_map = view.session.tree()
        first = view.map_scene.find(on_map.roots[0]) if on_map and on_map.roots else None
        if first is not None:
            _begin_at(view, first.mapRectToScene(first.card()), view.direction)


def _begin_at(sight: Sight, thesis: QRectF, direction: Direction) -> None:
    """Have the thesis stand at the edge from which its reasons go away, so that most of them are seen."""
    at, area = thesis.center(), QRectF(sight.viewport().rect())
    across = (area.width() - 4 * MARGIN) / sight.zoom / 2 - thesis.width() / 2
    down = (area.height() - 4 * MARGIN) / sight.zoom / 2 - thesis.height() / 2
    match direction:
        case Direction.TOP_DOWN:
            sight.center_on(QPointF(at.x(), at.y() + down))
        case Direction.BOTTOM_UP:
            sight.center_on(QPointF(at.x(), at.y() - down))
        case Direction.LEFT_RIGHT:
            sight.center_on(QPointF(at.x() + across, at.y()))
        case Direction.RIGHT_LEFT:
            sight.center_on(QPointF(at.x() - across, at.y()))
