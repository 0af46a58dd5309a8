"""Pins: where a card is pinned, in the coordinates that a layout without pins has."""

from PySide6.QtCore import QPointF

from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_rules import Point


def pin_at(view: MapDisplay, middle: QPointF) -> Point | None:
    """Return the pin of a card whose middle is at a point of the scene; None while no map is shown."""
    shown = view.map_scene.shown
    if shown is None:
        return None
    at, origin = middle - QPointF(*shown.figure.origin), shown.arrangement.origin
    return round(at.x() - origin.x, 1), round(at.y() - origin.y, 1)


def pin_where_it_is(view: MapDisplay, claim: str) -> Point | None:
    """Return the pin that leaves a card where it is shown; None where it is not shown."""
    item = view.map_scene.find(claim)
    return pin_at(view, item.place().center()) if item is not None else None
