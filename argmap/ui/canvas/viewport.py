"""Which part of the map is seen, and how large: zoom and scrolling, with nothing known of what a map is."""

import math

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

SMALLEST, LARGEST, STEP = 0.04, 4.0, 1.25
"""How far one can zoom, and how much one step of it is."""
MARGIN = 24.0
"""What is to be seen keeps so far from the edge of the view, in px of the screen."""


class Sight(QGraphicsView):
    """A view of a picture that begins at (0, 0). Every corner of it can be scrolled into the view, and little more."""

    zoomed = Signal(float)
    """The new zoom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSizeF(1.0, 1.0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)

    @property
    def zoom(self) -> float:
        """How many px of the screen one px of the map takes."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole picture, no larger than it is."""
        area = self.viewport().rect()
        self.set_zoom(min(1.0, area.width() / self._size.width(), area.height() / self._size.height()))
        self.center_on(QPointF(self._size.width() / 2, self._size.height() / 2))

    def zoom_in(self) -> None:
        """Come one step nearer."""
        self.zoom_about(STEP, self.middle_of_work())

    def zoom_out(self) -> None:
        """Go one step away."""
        self.zoom_about(1 / STEP, self.middle_of_work())

    def reset_zoom(self) -> None:
        """Show everything at its own size."""
        self.zoom_about(1 / self.zoom, self.middle_of_work())

    def zoom_about(self, factor: float, at: QPointF) -> None:
        """Zoom so that what is under a place of the view stays under it."""
        before = self.to_scene(at)
        self.set_zoom(self.zoom * factor)
        now = self.viewportTransform().map(before)
        self.scroll_by(round(now.x() - at.x()), round(now.y() - at.y()))

    def set_zoom(self, zoom: float) -> None:
        """Show everything at a size, as far as it can be had."""
        zoom = max(SMALLEST, min(LARGEST, zoom))
        self.resetTransform()
        self.scale(zoom, zoom)
        self.give_room(self._size)
        self.zoomed.emit(zoom)

    def middle_of_work(self) -> QPointF:
        """Return the place of the view about which keys zoom: its middle."""
        return QRectF(self.viewport().rect()).center()

    def scroll_by(self, dx: int, dy: int) -> None:
        """Move the view over the map, in px of the screen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)

    def center_on(self, at: QPointF) -> None:
        """Bring a place of the map to the middle of the view."""
        now = self.viewportTransform().map(at)
        middle = QRectF(self.viewport().rect()).center()
        self.scroll_by(round(now.x() - middle.x()), round(now.y() - middle.y()))

    def bring(self, part: QRectF) -> None:
        """Bring a part of the map into sight, scrolling no more than needed."""
        seen = self.viewportTransform().mapRect(part)
        area = QRectF(self.viewport().rect())
        gap = min(MARGIN, area.width() / 8, area.height() / 8)
        self.scroll_by(
            _needed(seen.left() - gap, seen.right() + gap, area.width()),
            _needed(seen.top() - gap, seen.bottom() + gap, area.height()),
        )

    def middle(self) -> QPointF:
        """Return the place of the map that is in the middle of the view."""
        return self.to_scene(QRectF(self.viewport().rect()).center())

    def to_scene(self, at: QPointF) -> QPointF:
        """Return the place of the map that is seen at a place of the view."""
        back, _ = self.viewportTransform().inverted()
        return back.map(at)

    def in_sight(self) -> QRectF:
        """Return the part of the map that is seen."""
        area = self.viewport().rect()
        return QRectF(self.to_scene(QPointF(0, 0)), self.to_scene(QPointF(area.width(), area.height())))

    def give_room(self, size: QSizeF) -> None:
        """Say how large the picture is."""
        self._size = size
        area = self.viewport().size()
        across, down = (area.width() - 3 * MARGIN) / self.zoom, (area.height() - 3 * MARGIN) / self.zoom
        self.setSceneRect(QRectF(0, 0, size.width(), size.height()).adjusted(-across, -down, across, down))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom about the mouse, with Shift scroll sideways."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about(1.0015 ** (turned.y() or turned.x()), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.pixelDelta().x():
            self.scroll_by(-(turned.y() or turned.x()) // 2, 0)
        else:
            by = event.pixelDelta() if not event.pixelDelta().isNull() else turned / 2
            self.scroll_by(-by.x(), -by.y())
        event.accept()


def _needed(low: float, high: float, room: float) -> int:
    """Return how far to scroll so that low to high lies within 0 to room; low counts more where it cannot."""
    if low < 0 or high - low > room:
        return math.floor(low)
    return max(0, math.ceil(high - room))
