"""What a drop would do, told while something is dragged: at the bottom of the map, or at the mouse why it cannot be."""

from PySide6.QtCore import QPoint, Qt

from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_rules import Drop


def tell_drop(view: MapDisplay, drop: Drop, at: QPoint, count: int = 1) -> None:
    """Tell what dropping so many claims here would do, or at the mouse why nothing would be done."""
    view.show_hint("" if drop.why else drop_rules.told(drop, view.session.document, count))
    view.show_at_mouse(drop.why, at)
    view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor if drop.why else Qt.CursorShape.ClosedHandCursor)


def forget_drop(view: MapDisplay) -> None:
    """Tell nothing any more."""
    view.show_hint("")
    view.show_at_mouse("", QPoint())
    view.looks.light(None)
    view.viewport().unsetCursor()
