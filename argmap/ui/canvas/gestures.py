"""Gestures: each begins with a press, follows the mouse, and ends in at most one edit; Escape calls it off.

Moving the map and selecting what is in a rectangle are here; `dragging` and `relating` change the map.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtWidgets import QRubberBand

from argmap.ui.canvas.display import MapDisplay

Keys = Qt.KeyboardModifier
EDGE = 36
"""The distance from the edge of the view, in px, at which a drag scrolls."""


class Gesture(Protocol):
    """A mouse gesture: everything from the press of a button, with which it is made, to its release."""

    @property
    def edits(self) -> bool:
        """True if it holds claims, so that it cannot go on where the map changes under it."""
        ...

    def move(self, at: QPoint, keys: Keys) -> None:
        """Follow the mouse to a point of the view, or another modifier key."""
        ...

    def finish(self, at: QPoint, keys: Keys) -> None:
        """End where the button is released."""
        ...

    def cancel(self) -> None:
        """Undo the gesture's effects."""
        ...


class Pan:
    """A gesture that scrolls the map along with the mouse."""

    edits = False

    def __init__(self, view: MapDisplay, at: QPoint, *, lets_go: bool = True) -> None:
        """`lets_go`: a press that goes nowhere clears the selection."""
        self._view, self._last, self._lets_go = view, at, lets_go
        self._start = view.middle()
        self._far = False
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPoint, keys: Keys) -> None:
        """Move the map along."""
        step = at - self._last
        self._far = self._far or step.manhattanLength() > 2
        self._last = at
        self._view.scroll_by(-step.x(), -step.y())

    def finish(self, at: QPoint, keys: Keys) -> None:
        """Leave the map where it is."""
        self._view.viewport().unsetCursor()
        if not self._far and self._lets_go:
            self._view.session.select([])

    def cancel(self) -> None:
        """Scroll back to where the gesture began."""
        self._view.viewport().unsetCursor()
        self._view.center_on(self._start)


class Band:
    """A gesture that draws a rectangle and selects what is in it."""

    edits = False

    def __init__(self, view: MapDisplay, at: QPoint, kept: tuple[str, ...]) -> None:
        self._view, self._start, self._kept = view, view.mapToScene(at), kept
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())

    def _ids(self, at: QPoint) -> list[str]:
        corner = self._view.mapFromScene(self._start)
        self._band.setGeometry(QRect(corner, at).normalized().adjusted(0, 0, 1, 1))
        self._band.show()
        area = QRectF(self._start, self._view.mapToScene(at)).normalized()
        return [*self._kept, *self._view.map_scene.touched(area)]

    def move(self, at: QPoint, keys: Keys) -> None:
        """Show what would be selected."""
        self._view.looks.preview(self._ids(at))

    def finish(self, at: QPoint, keys: Keys) -> None:
        """Select it."""
        ids = self._ids(at)
        self.cancel()
        self._view.session.select(ids)

    def cancel(self) -> None:
        """Leave the selection as it was."""
        self._band.hide()
        self._band.deleteLater()
        self._view.looks.preview(None)


class EdgeScroll:
    """Scrolls a view on while a gesture is held near its edge, and tells so."""

    def __init__(self, view: MapDisplay, scrolled: Callable[[], None]) -> None:
        self._view, self._scrolled = view, scrolled
        self._at: QPoint | None = None
        self._clock = QTimer(view)
        self._clock.setInterval(16)
        self._clock.timeout.connect(self._go_on)
        self._clock.start()

    def follow(self, at: QPoint) -> None:
        """Note where the mouse is in the view."""
        self._at = at

    def stop(self) -> None:
        """Scroll no more."""
        self._clock.stop()
        self._clock.deleteLater()

    def _go_on(self) -> None:
        if self._at is None:
            return
        area: QSize = self._view.viewport().size()
        dx, dy = _pull(self._at.x(), area.width()), _pull(self._at.y(), area.height())
        if dx or dy:
            self._view.scroll_by(dx, dy)
            self._scrolled()


def _pull(at: int, length: int) -> int:
    if at < EDGE:
        return -max(1, (EDGE - at) // 3)
    if at > length - EDGE:
        return max(1, (at - length + EDGE) // 3)
    return 0
