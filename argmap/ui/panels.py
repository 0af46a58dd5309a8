"""Which widget each panel holds; the ones that not everybody opens are imported when they are."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtWidgets import QWidget

from argmap.ui.canvas import MapView
from argmap.ui.history import HistoryPanel
from argmap.ui.session import Session


def map_view(session: Session) -> MapView:
    """Return the map."""
    return MapView(session)


def sources(session: Session) -> QWidget | None:
    """Return the list of sources."""
    return _made("argmap.ui.sources", "SourcesPanel", session)


def reader(session: Session) -> QWidget | None:
    """Return the text of a source with its passages."""
    return _made("argmap.ui.reader", "Reader", session)


def unplaced(session: Session) -> QWidget | None:
    """Return the passages that no claim cites."""
    return _made("argmap.ui.unplaced", "UnplacedPanel", session)


def history(session: Session) -> QWidget:
    """Return the list of everything that was done."""
    return HistoryPanel(session)


def follow_zoom(view: MapView, show: Callable[[float], None]) -> None:
    """Have the zoom shown whenever it changes: how large the map is then changes, too."""
    for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
        bar.rangeChanged.connect(lambda low, high: show(view.zoom))


def _made(module: str, name: str, session: Session) -> QWidget | None:
    if find_spec(module) is None:
        return None
    made = getattr(import_module(module), name)(session)
    return made if isinstance(made, QWidget) else None
