"""The parts of the window that stand for others' work: the map and the history."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from argmap.ui.canvas import MapView
from argmap.ui.history import HistoryPanel
from argmap.ui.session import Session


def map_view(session: Session) -> MapView:
    """Return the map."""
    return MapView(session)


def history(session: Session) -> QWidget:
    """Return the list of everything that was done."""
    return HistoryPanel(session)


def follow_zoom(view: MapView, show: Callable[[float], None]) -> None:
    """Have the zoom shown whenever it changes: how large the map is then changes, too."""
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.rangeChanged.connect(lambda low, high: show(view.zoom))
