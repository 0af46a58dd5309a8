"""The map as tiles that are painted once: a frame puts them together, so that scrolling costs no painting.

A frame paints no more new tiles than it has time for. Where one is missing yet, the tiles of the zoom before are shown
in its place, larger or smaller, and below them a rough picture; the next frames bring what is missing. While the zoom
changes, tiles are shown larger or smaller than they are, as long as they are not too far from it; then they get sharp.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.ui.canvas.item_index import scaled

SIDE = 256
"""The side of a tile, in px of the device: small enough that one is painted within a frame."""
MOST = 240
"""The tiles that are kept; at least those that are seen are."""
IN_MOTION, AT_REST = 0.002, 0.012
"""Seconds of processor time for new tiles in one frame."""

QUICK = 0.005
"""Seconds of processor time for a tile that is painted even while the zoom changes."""
STRETCH = 1.5
"""How much larger or smaller than they are tiles are shown while the zoom changes."""

Paint = Callable[[QPainter, QRectF, float], None]
"""Paints a part of the map at a zoom, in px of the screen."""
Rough = Callable[[QPainter, QPointF, float, list[QRectF]], None]
"""Paints at once what stands for the map for a moment: from where its corner is in the view, at a zoom, in parts."""
Place = tuple[int, int]


class Tiles:
    """Tiles of a map at one zoom, and those of the zoom before for the meantime."""

    def __init__(self, paint: Paint) -> None:
        self._paint = paint
        self._ground = QColor("white")
        self._zoom, self._ratio = 0.0, 1.0
        self._tiles: dict[Place, QImage] = {}
        self._base_zoom, self._base = 0.0, dict[Place, QImage]()
        self._complete = self._covers = False
        self._seen: list[Place] = []
        self._cost = 0.0

    @property
    def complete(self) -> bool:
        """True if the last frame had all of its tiles."""
        return self._complete

    def set_ground(self, color: str) -> None:
        """Set the color behind the map."""
        self._ground = QColor(color)
        self.forget()

    def forget(self) -> None:
        """Forget every tile: what they show has changed."""
        self._tiles, self._base, self._complete = {}, {}, False

    def touch(self, part: QRectF) -> None:
        """Forget the tiles that a part of the map reaches into, in px of the figure."""
        side = SIDE / self._ratio
        for place in list(self._tiles):
            tile = QRectF(place[0] * side, place[1] * side, side, side)
            seen = scaled(part, self._zoom)
            if tile.intersects(seen.adjusted(-4, -4, 4, 4)):
                del self._tiles[place]
                self._complete = False
        self._base = {}

    def draw(self, painter: QPainter, zoom: float, offset: QPointF, area: QSize, *, rough: Rough, moving: bool,
             zooming: bool) -> bool:  # fmt: skip
        """Draw a frame; return whether it is complete. `offset` is where in the view the map's corner is.

        `rough` is painted below where a tile is missing. Frames are to be quick while the view is `moving`, and tiles
        need not be sharp while it is `zooming`.
        """
        ratio = painter.device().devicePixelRatioF()
        turned = not self._fits(zoom, ratio, zooming=zooming)
        if turned:
            if self._tiles and self._covers:
                self._base_zoom, self._base = self._zoom, self._tiles
            self._zoom, self._ratio, self._tiles = zoom, ratio, {}
        scale = zoom / self._zoom
        side = SIDE / ratio * scale
        columns = range(int(-offset.x() // side), int((area.width() - offset.x()) // side) + 1)
        rows = range(int(-offset.y() // side), int((area.height() - offset.y()) // side) + 1)
        self._seen = [(column, row) for column in columns for row in rows]
        missing = [place for place in self._seen if place not in self._tiles]
        if not zooming or (not turned and self._cost < QUICK):
            missing = self._make(missing, IN_MOTION if moving else AT_REST)
        self._covers = not missing
        self._complete = self._covers and scale == 1.0
        if missing:
            parts = [QRectF(offset.x() + x * side, offset.y() + y * side, side, side) for x, y in missing]
            self._meanwhile(painter, zoom, offset, rough, parts)
        for place in self._seen:
            tile = self._tiles.get(place)
            if tile is not None:
                corner = QPointF(offset.x() + place[0] * side, offset.y() + place[1] * side)
                if scale == 1.0:
                    painter.drawImage(corner, tile)
                else:
                    painter.drawImage(QRectF(corner, QSizeF(side, side)), tile)
        if self._complete:
            self._base = {}
        return self._complete

    def _fits(self, zoom: float, ratio: float, *, zooming: bool) -> bool:
        """Return whether the tiles can be shown at a zoom."""
        if (zoom, ratio) == (self._zoom, self._ratio):
            return True
        near = self._zoom > 0 and 1 / STRETCH <= zoom / self._zoom <= STRETCH
        return zooming and near and ratio == self._ratio and bool(self._tiles)

    def ahead(self) -> bool:
        """Paint one tile beside those that are seen; return False if there is none to be painted."""
        if not self._seen or not self._complete:
            return False
        low, high = self._seen[0], self._seen[-1]
        around = QRect(low[0] - 1, low[1] - 1, high[0] - low[0] + 3, high[1] - low[1] + 3)
        for column in range(around.left(), around.right() + 1):
            for row in range(around.top(), around.bottom() + 1):
                if (column, row) not in self._tiles:
                    self._make([(column, row)], AT_REST)
                    return True
        return False

    def _make(self, places: list[Place], seconds: float) -> list[Place]:
        """Paint as many of these tiles as there is time for, at least one; return the others."""
        until = time.thread_time() + seconds
        left = sorted(places, key=lambda p: -abs(p[0] * 2 - self._middle[0]) - abs(p[1] * 2 - self._middle[1]))
        while left:
            place, start = left.pop(), time.thread_time()
            self._tiles[place] = self._tile(place)
            self._cost = time.thread_time() - start
            if time.thread_time() + self._cost > until:  # the next one, which costs as much, would be late
                break
        if len(self._tiles) > MOST:
            keep = set(self._seen)
            for place in list(self._tiles):
                if len(self._tiles) <= MOST:
                    break
                if place not in keep and not self._near(place):
                    del self._tiles[place]
        return left

    @property
    def _middle(self) -> Place:
        if not self._seen:
            return 0, 0
        low, high = self._seen[0], self._seen[-1]
        return low[0] + high[0], low[1] + high[1]

    def _near(self, place: Place) -> bool:
        low, high = self._seen[0], self._seen[-1]
        return low[0] - 1 <= place[0] <= high[0] + 1 and low[1] - 1 <= place[1] <= high[1] + 1

    def _tile(self, place: Place) -> QImage:
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._ratio)
        image.fill(self._ground)
        side = SIDE / self._ratio
        painter = QPainter(image)
        try:
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            painter.translate(-place[0] * side, -place[1] * side)
            self._paint(painter, QRectF(place[0] * side, place[1] * side, side, side), self._zoom)
        finally:  # Qt must not find a picture deleted on which something is still painted
            painter.end()
        return image

    def _meanwhile(self, painter: QPainter, zoom: float, offset: QPointF, rough: Rough, parts: list[QRectF]) -> None:
        """Draw what is known of the map in the parts of the view where tiles are missing."""
        rough(painter, offset, zoom, parts)
        if self._base and self._base_zoom:
            side = SIDE / self._ratio * zoom / self._base_zoom
            seen = QRectF(QPointF(0, 0), painter.window().size().toSizeF())
            for (column, row), tile in self._base.items():
                target = QRectF(offset.x() + column * side, offset.y() + row * side, side, side)
                if target.intersects(seen):
                    painter.drawImage(target, tile)
