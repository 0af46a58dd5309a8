"""A small picture of the whole map in a corner, with the part that is seen: to know where one is, and to get about."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from argmap.picture import Theme
from argmap.ui.canvas.map_painter import MapPainter
from argmap.ui.canvas.viewport import Viewport

LARGEST, AWAY, FRAME = QSize(210, 150), 12, 4
"""The size of the picture at most, its distance from the corner, and the ground around it, in px."""
DOT = 4.0
"""The size of the dot of what a search has found, in px."""
LEAST_VIEW = QSize(420, 300)
"""In a smaller view it would be in the way."""


class Minimap(QWidget):
    """The minimap of a view. It is there while the map is larger than the view, unless it is turned off."""

    want_changed = Signal(bool)
    """It was turned on or off."""

    def __init__(self, view: Viewport, painting: MapPainter) -> None:
        super().__init__(view.viewport())
        self._view, self._painting = view, painting
        self._theme: Theme | None = None
        self._wanted = True
        self._picture: QImage | None = None
        self._dimmed = QImage()
        self._found: frozenset[str] = frozenset()
        self._fitting: frozenset[str] = frozenset()
        self._dots: QPolygonF | None = None
        self._whole = QRectF()
        self.setObjectName("minimap")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the map"))
        self.setToolTip(self.tr("Drag to move over the map"))
        self.hide()
        view.viewport().installEventFilter(self)
        view.looked.connect(self.follow)
        painting.replaced.connect(self._renew)

    @property
    def wanted(self) -> bool:
        """True unless it is turned off."""
        return self._wanted

    def want(self, *, shown: bool) -> None:
        """Turn it on or off."""
        changed = shown != self._wanted
        self._wanted = shown
        self.follow()
        if changed:
            self.want_changed.emit(shown)

    def set_theme(self, theme: Theme) -> None:
        """Use the colors of a theme."""
        self._theme = theme
        self.update()

    def mark(self, found: frozenset[str]) -> None:
        """Show a dot for each of these claims, and for no others."""
        if found != self._found:
            self._found, self._dots = found, None
            self.update()

    def fit(self, fitting: frozenset[str]) -> None:
        """Show a dot for each of these claims, which fit a filter, while nothing is looked for."""
        if fitting != self._fitting:
            self._fitting, self._dots = fitting, None
            self.update()

    def _renew(self) -> None:
        self._picture = self._dots = None
        self.follow()

    def follow(self) -> None:
        """Show what is seen now, and whether there is more."""
        surface = self._painting.surface
        room = self._view.viewport().size()
        if not self._wanted or surface is None or not surface.shown.index.claims or not _fits(LEAST_VIEW, room):
            self.hide()
            return
        whole = QRectF(0, 0, surface.shown.figure.width, surface.shown.figure.height)
        if (
            self._view.in_sight().adjusted(-2, -2, 2, 2).contains(surface.shown.index.argued)
        ):  # it would only hide cards
            self.hide()
            return
        size = whole.size().scaled(LARGEST.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
        size = size.expandedTo(QSize(24, 24)) + QSize(2 * FRAME, 2 * FRAME)
        self.setGeometry(room.width() - size.width() - AWAY, room.height() - size.height() - AWAY, *size.toTuple())
        self.show()
        self.raise_()
        self.update()

    def _pictured(self, area: QRectF) -> QImage | None:
        """Return the picture of the map as large as it is shown."""
        if self._picture is None:
            found = self._painting.overview()
            if found is None:
                return None
            image, self._whole = found
            size = (area.size() * self.devicePixelRatioF()).toSize()
            mode = Qt.TransformationMode.SmoothTransformation
            self._picture = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            self._dimmed = self._dim(self._picture)
        return self._picture

    def _dim(self, picture: QImage) -> QImage:
        """Return the picture as it looks where it is not seen in the view."""
        dimmed = picture.copy()
        if self._theme is not None:
            painter = QPainter(dimmed)
            veil = QColor(self._theme.ground)
            veil.setAlphaF(0.45)
            painter.fillRect(dimmed.rect(), veil)
            painter.end()
        return dimmed

    def _pictured_dots(self, area: QRectF) -> QPolygonF:
        """Return where the claims are that were found, or that fit a filter."""
        surface = self._painting.surface
        if self._dots is None:
            self._dots = QPolygonF()
            if surface is not None and not self._whole.isEmpty():
                across, down = area.width() / self._whole.width(), area.height() / self._whole.height()
                items = surface.shown.items()
                cards = [items[id] for id in self._found or self._fitting if id in items]
                places = [(card.x + card.width / 2, card.y + card.height / 2) for card in cards]
                self._dots = QPolygonF([QPointF(area.left() + x * across, area.top() + y * down) for x, y in places])
        return self._dots

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME)

    def frame(self) -> QRectF:
        """Return the part of the picture that is seen in the view."""
        seen, area, whole = self._view.in_sight(), self._area(), self._whole
        if whole.isEmpty():
            return area
        across, down = area.width() / whole.width(), area.height() / whole.height()
        left, top = area.left() + seen.left() * across, area.top() + seen.top() * down
        return QRectF(left, top, seen.width() * across, seen.height() * down).intersected(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the map, what is seen of it light, and the rest dimmed."""
        theme, area = self._theme, self._area()
        picture = self._pictured(area)
        if theme is None or picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.card_edge), 1))
        painter.setBrush(QColor(theme.ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        frame = self.frame()
        painter.drawImage(area, self._dimmed)
        painter.save()
        painter.setClipRect(frame)
        painter.drawImage(area, picture)
        painter.restore()
        if self._found or self._fitting:
            for color, wide in ((theme.ground, DOT + 2.0), (theme.ink, DOT)):
                painter.setPen(QPen(QColor(color), wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawPoints(self._pictured_dots(area))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.selected), 1.6))
        painter.drawRoundedRect(frame.adjusted(0.8, 0.8, -0.8, -0.8), 2, 2)
        painter.end()

    # --- moving

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Move to what is pressed on."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """It means no more than two clicks."""
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        area, whole = self._area(), self._whole
        at = event.position() - area.topLeft()
        if event.button() is Qt.MouseButton.RightButton or whole.isEmpty():
            return
        across, down = whole.width() / area.width(), whole.height() / area.height()
        self._view.center_on(QPointF(at.x() * across, at.y() * down))
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the corner of the view."""
        if event.type() is QEvent.Type.Resize:
            self._renew()
        return False


def _fits(small: QSize, large: QSize) -> bool:
    return small.width() <= large.width() and small.height() <= large.height()
