"""Paints what a view sees of its scene: tiles while nothing moves, the items themselves while they glide, and rings."""

import time

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from argmap.picture import Theme, paint
from argmap.ui.canvas.card_faces import FacePainter, face_of
from argmap.ui.canvas.fading import Fading
from argmap.ui.canvas.item_index import scaled
from argmap.ui.canvas.items import ItemState, MapItem
from argmap.ui.canvas.levels import LINE, Level, level_at
from argmap.ui.canvas.rings import RingPainter
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.short_words import BOLD, PLAIN, draw_lines, first_words
from argmap.ui.canvas.surface import Surface
from argmap.ui.canvas.tiles import Tiles
from argmap.ui.canvas.viewport import Viewport

PAUSE = 0.12
"""Seconds after the last step of scrolling or zooming until frames need not be quick any more."""
FEW = 60
"""The number of items that are always painted in one frame."""
_MANY_RINGS = 300
_CALLOUT = 190.0
"""The width, in px, of the words that a claim shows from far away while it is pointed at or selected."""


class MapPainter(QObject):
    """The painting of one view. It asks for another frame where one had not time for everything."""

    replaced = Signal()
    """There is another overview."""

    def __init__(self, view: Viewport, scene: MapScene) -> None:
        super().__init__(view)
        self._view, self._scene = view, scene
        self._surface: Surface | None = None
        self._tiles = Tiles(self._paint)
        self._moved_at = self._zoomed_at = 0.0
        self._zoom = 0.0
        self._stretched: tuple[str, float | None] = ("", None)
        """A claim whose words have outgrown its card, and where the lower edge is to be, in px of the view."""
        self._idle = QTimer(self)
        self._idle.setInterval(8)
        self._idle.timeout.connect(self._go_on)
        scene.replaced.connect(self._replace)
        scene.restyled.connect(self._restyle)
        scene.refaded.connect(self._refade)
        scene.moved.connect(view.viewport().update)
        scene.arrived.connect(view.viewport().update)
        view.looked.connect(self._look)

    @property
    def complete(self) -> bool:
        """True if the last frame showed all that there is to see."""
        return self._surface is None or self._tiles.complete

    @property
    def surface(self) -> Surface | None:
        """The painter of the figure that is shown."""
        return self._surface

    def set_ground(self, color: str) -> None:
        """Set the color behind the map."""
        self._tiles.set_ground(color)

    def stretch(self, id: str, bottom: float | None) -> None:
        """Show the card of a claim as if its lower edge were at a height of the view, until the layout makes room."""
        if (id, bottom) != self._stretched:
            self._stretched = id, bottom
            self._view.viewport().update()

    def overview(self) -> tuple[QImage, QRectF] | None:
        """Return a small picture of the whole map, and the part of the scene that it shows."""
        if self._surface is None:
            return None
        shown = self._surface.shown
        return shown.overview, QRectF(0, 0, shown.figure.width, shown.figure.height)

    def label_at(self, place: QPoint) -> str | None:
        """Return the claim whose label is at a point of the view."""
        if self._surface is None or self._level is not Level.BRANCH:
            return None
        way = self._view.viewportTransform()
        at = QPointF(place.x() - way.dx(), place.y() - way.dy())
        return next((label.claim for label in self._surface.labels(self._view.zoom) if label.room.contains(at)), None)

    # --- news

    def _replace(self) -> None:
        shown, theme = self._scene.shown, self._scene.theme
        known = self._surface
        if shown is None or theme is None:
            self._surface = None
        elif known is None or known.shown is not shown or known.theme is not theme:
            self._surface = Surface(shown, theme)
            self._surface.fading = Fading(self._scene.faded, self._scene.paler)
            self._surface.seek(self._scene.sought)
        else:
            return
        self._tiles.forget()
        self._view.viewport().update()
        self.replaced.emit()

    def _restyle(self, parts: list[QRectF]) -> None:
        if self._surface is not None:
            self._surface.seek(self._scene.sought)
        if len(parts) > _MANY_RINGS:
            self._tiles.forget()
        else:
            for part in parts:
                self._tiles.touch(part)
        self._view.viewport().update()

    def _refade(self) -> None:
        if self._surface is not None:
            self._surface.fading = Fading(self._scene.faded, self._scene.paler)
        self._tiles.forget()
        self._view.viewport().update()

    def _look(self) -> None:
        self._moved_at = time.perf_counter()
        if self._view.zoom != self._zoom:
            self._zoom, self._zoomed_at = self._view.zoom, self._moved_at

    @property
    def _in_motion(self) -> bool:
        return time.perf_counter() - self._moved_at < PAUSE

    @property
    def _is_zooming(self) -> bool:
        return time.perf_counter() - self._zoomed_at < PAUSE

    def _go_on(self) -> None:
        """Paint what is missing in the next frame, or else what may be seen next."""
        if self._surface is None or not self._scene.at_rest:
            self._idle.stop()
        elif not self._tiles.complete:
            self._view.viewport().update()
        elif not self._in_motion and not self._tiles.ahead():
            self._idle.stop()

    # --- painting

    def background(self, painter: QPainter) -> None:
        """Paint the map, but for its rings."""
        surface = self._surface
        if surface is None:
            return
        if not self._scene.at_rest or not self._tiles.complete:
            painter.fillRect(self._view.in_sight(), QColor(surface.theme.ground))
        painter.save()
        offset = self._begin(painter)
        if self._scene.at_rest:
            area = self._view.viewport().size()
            many = len(surface.shown.index.items) > FEW
            moving, zooming = many and self._in_motion, many and self._is_zooming
            zoom = self._view.zoom
            self._tiles.draw(painter, zoom, offset, area, rough=self._rough, moving=moving, zooming=zooming)
            self._idle.start()
        else:
            painter.translate(offset)
            surface.paint_items(painter, self._scene.within(self._view.in_sight()), self._view.zoom, self._scene.looks)
        painter.restore()

    def _begin(self, painter: QPainter) -> QPointF:
        """Let a painter paint in px of the view; return where the corner of the map is in the view."""
        painter.setWorldTransform(QTransform())
        way = self._view.viewportTransform()
        return QPointF(way.dx(), way.dy())

    def _rough(self, painter: QPainter, offset: QPointF, zoom: float, parts: list[QRectF]) -> None:
        """Paint what stands for the map in parts of the view without tiles: cards without words, or its overview."""
        surface, overview = self._surface, self.overview()
        if surface is None or overview is None:
            return
        if self._level >= Level.FIRST_WORDS:
            surface.paint_outlines(painter, parts, offset, zoom)
        else:
            image, whole = overview
            painter.drawImage(scaled(whole, zoom).translated(offset), image)

    def _paint(self, painter: QPainter, part: QRectF, zoom: float) -> None:
        if self._surface is not None:
            self._surface.paint(painter, part, zoom, self._scene.looks)

    def foreground(self, painter: QPainter) -> None:
        """Paint the rings of what is selected, hovered, found or aimed at."""
        surface, scene = self._surface, self._scene
        if surface is None or not (scene.looks or scene.mark):
            return
        painter.save()
        offset = self._begin(painter)
        zoom = self._view.zoom
        rings = RingPainter(surface.theme, zoom)
        seen = QRectF(self._view.viewport().rect()).adjusted(-20, -20, 20, 20)
        labels = {label.claim: label.room for label in surface.labels(zoom)} if self._labels_stand else {}
        marked, mark = scene.mark or ("", None)
        looks = dict(scene.looks)
        if marked and marked not in looks:
            looks[marked] = ItemState.PLAIN
        crowded = len(looks) > _MANY_RINGS
        if crowded and self._level >= Level.FIRST_WORDS:  # thousands are found, and few of them are in sight
            reach = 20 / zoom
            near = {item.id for item in scene.within(self._view.in_sight().adjusted(-reach, -reach, reach, reach))}
            looks = {id: look for id, look in looks.items() if id in near or look is not ItemState.MATCHED}
        many: dict[ItemState, list[QRectF]] = {}
        for id, look in looks.items():
            item = scene.find(id)
            if item is None:
                continue
            place = item.place()
            card = labels.get(id) or scaled(place, zoom)
            card = card.translated(offset)
            if look & ItemState.SELECTED and item.value.selected_shapes:
                self._selected_shapes(painter, item, offset)
            if not card.intersects(seen):
                continue
            if crowded and id != marked and not look & ItemState.FOCUSED:
                many.setdefault(look & (ItemState.SELECTED | ItemState.MATCHED), []).append(card.adjusted(-1, -1, 1, 1))
                continue
            if id == self._stretched[0] and self._stretched[1] is not None:
                card = self._stretch(painter, surface.theme, item, card, self._stretched[1])
            elif look & (ItemState.FOCUSED | ItemState.HOVERED) and id not in labels:
                card = self._callout(painter, surface.theme, item, card)
            sign = item.value.kind == "argument"
            rings.paint(painter, card, look, mark if id == marked else None, sign=sign)
        for look, cards in many.items():
            color = surface.theme.selected if look & ItemState.SELECTED else surface.theme.ink
            painter.setPen(QPen(QColor(color), 1.5))
            painter.drawRects(cards)
        painter.restore()

    def _selected_shapes(self, painter: QPainter, item: MapItem, offset: QPointF) -> None:
        """Paint what is only seen of an item while it is selected: the line of an argument that leads far."""
        painter.save()
        painter.translate(offset)
        painter.scale(self._view.zoom, self._view.zoom)
        painter.translate(item.value.x, item.value.y)
        paint(painter, (*item.value.selected_shapes, *item.value.shapes))
        painter.restore()

    def _stretch(self, painter: QPainter, theme: Theme, item: MapItem, card: QRectF, bottom: float) -> QRectF:
        """Paint the lower part of a card again, with its edge farther down; return the whole card."""
        zoom, face = self._view.zoom, face_of(item.value, theme)
        whole = QRectF(card.topLeft(), QPointF(card.right(), max(bottom, card.bottom())))
        radius, bar = theme.radius * zoom, theme.bar * zoom
        painter.save()
        painter.setClipRect(QRectF(whole.left() - 2, card.bottom() - radius, whole.width() + 4, whole.height()))
        painter.setPen(
            QPen(QColor(face.edge), (theme.thesis_edge_width if face.edge == theme.thesis_edge else 1) * zoom)
        )
        painter.setBrush(QColor(face.fill))
        painter.drawRoundedRect(whole, radius, radius)
        if face.bar:
            outline = QPainterPath()
            outline.addRoundedRect(whole, radius, radius)
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
            painter.fillRect(QRectF(whole.left(), whole.top(), bar, whole.height()), QColor(face.bar))
        painter.restore()
        return whole

    @property
    def _level(self) -> Level:
        surface = self._surface
        return level_at(self._view.zoom, surface.theme) if surface is not None else Level.WORDS

    @property
    def _labels_stand(self) -> bool:
        """Whether branches have labels, where they will stay: while the zoom changes that is not known."""
        return self._level is Level.BRANCH and not self._is_zooming

    def _callout(self, painter: QPainter, theme: Theme, item: MapItem, card: QRectF) -> QRectF:
        """Show the first words of a claim that is pointed at or worked on, where its card is too small for them.

        Return the rectangle on which they are, or else that of the card.
        """
        if self._level >= Level.FIRST_WORDS or item.value.kind != "claim":
            return card
        face = face_of(item.value, theme)
        style = BOLD if face.is_thesis else PLAIN
        lines = first_words(face.words, _CALLOUT - 14, 3, style)
        room = QRectF(card.left(), card.top(), _CALLOUT, len(lines) * LINE + 6)
        area = QRectF(self._view.viewport().rect()).adjusted(8, 8, -8, -8)
        room.moveLeft(max(area.left(), min(room.left(), area.right() - room.width())))
        room.moveTop(max(area.top(), min(room.top(), area.bottom() - room.height())))
        FacePainter(theme).paper(painter, face, room, face.fill)
        draw_lines(painter, lines, room.left() + 8, room.top() + 3, _CALLOUT - 14, theme.ink, style)
        return room
