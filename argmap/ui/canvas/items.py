"""One item of the figure on the canvas: it paints the figure's own shapes and, around them, its interaction state.

States never rest on color alone: hovered is a thin ring, selected a thick one, and the one that keys act on has a
second ring around it; a target lights up with the stance that it would get, as a sign too.
"""

from dataclasses import replace
from enum import Flag, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from argmap.model.records import Stance
from argmap.picture import EllipseShape, Item, PathShape, RectShape, Shape, TextShape, Theme, paint

READABLE = 0.34
"""Below this zoom nobody can read the words, so bars are painted in their place."""
COARSE = 0.12
"""Below this zoom a card is one plain rectangle."""
REACH = 12.0
"""The width that rings and the sheets behind a folded card need around an item, in px."""


class ItemState(Flag):
    """The interaction state of an item."""

    PLAIN = 0
    HOVERED = auto()
    SELECTED = auto()
    FOCUSED = auto()
    """Keys act on it, and the map has the keyboard."""
    MATCHED = auto()
    FAINT = auto()
    """It is being dragged elsewhere."""


class MapItem(QGraphicsItem):
    """A claim's card, an argument's lines and sign, the title, or the list of sources."""

    def __init__(self, value: Item, theme: Theme) -> None:
        super().__init__()
        self._value = value
        self._theme = theme
        self._level = 0.0
        self._look = ItemState.PLAIN
        self._mark: tuple[str, Stance | None] | None = None
        self._disc: QPointF | None = None
        self._box = self._inside = QRectF()
        self._parted: tuple[tuple[Shape, ...], tuple[Shape, ...]] | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setAcceptHoverEvents(self.selectable)
        self._take(value)

    @property
    def value(self) -> Item:
        """The item of the figure that is shown."""
        return self._value

    @property
    def theme(self) -> Theme:
        """The theme with which the item is painted."""
        return self._theme

    @property
    def level(self) -> float:
        """The stacking order: items with a higher level are painted later."""
        return self._level

    @level.setter
    def level(self, level: float) -> None:
        self._level = level
        self.setZValue(level)

    @property
    def selectable(self) -> bool:
        """True for items that can be selected: claims and arguments."""
        return self._value.kind in ("claim", "argument")

    @property
    def look(self) -> ItemState:
        """The interaction state."""
        return self._look

    def show_value(self, value: Item, theme: Theme) -> None:
        """Show another value, at the same position."""
        if (
            theme is not self._theme
            or (value.shapes is not self._value.shapes and value.shapes != self._value.shapes)
            or value.id != self._value.id
        ):
            self._theme = theme
            self._take(value)
        else:
            self._value = value

    def set_disc(self, disc: QPointF | None) -> None:
        """Set the center of an argument's sign, in item coordinates: the place where it can be clicked and dragged."""
        if disc != self._disc:
            self.prepareGeometryChange()
            self._disc = disc

    def set_look(self, look: ItemState) -> None:
        """Set the interaction state and repaint."""
        if look != self._look:
            if (look ^ self._look) & ItemState.FAINT:
                self.setOpacity(0.3 if look & ItemState.FAINT else 1.0)
            self._look = look
            self.update()

    def set_mark(self, mark: tuple[str, Stance | None] | None) -> None:
        """Light up as the target of a drop: ("on", stance), or ("before-across" or "after-down" and so on, None)."""
        if mark != self._mark:
            self._mark = mark
            self.update()

    def card(self) -> QRectF:
        """Return the item's own rectangle; for an argument, the square around its sign."""
        if self._value.kind == "argument":
            radius = self._theme.disc / 2 + 1
            middle = self._disc or QPointF(self._value.width / 2, self._value.height / 2)
            return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        return QRectF(0, 0, self._value.width, self._value.height)

    def boundingRect(self) -> QRectF:
        """Return the rectangle that the item may paint on, in item coordinates."""
        return self._box

    def shape(self) -> QPainterPath:
        """Return the area that can be clicked: a card, or the sign of an argument with some room around."""
        path = QPainterPath()
        if self._value.kind == "argument":
            path.addEllipse(self.card().adjusted(-4, -4, 4, 4))
        elif self.selectable:
            path.addRect(self._inside)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the figure's shapes, and the rings around them."""
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        if zoom >= READABLE:
            paint(painter, self._found() if self._look & ItemState.MATCHED else self._value.shapes)
        elif zoom >= COARSE or self._value.kind != "claim":
            paint(painter, self._parts[0])
            self._bars(painter)
        else:
            self._coarse(painter)
        if self._look & ~ItemState.FAINT or self._mark:
            self._rings(painter, max(zoom, 0.05))

    def _take(self, value: Item) -> None:
        self.prepareGeometryChange()
        self._value = value
        self._parted = None
        left, top, right, bottom = value.bounds()
        inside = QRectF(left - value.x, top - value.y, right - left, bottom - top)
        self._inside = inside.united(QRectF(0, 0, value.width, value.height))
        self._box = self._inside.adjusted(-REACH, -REACH, REACH, REACH)
        self.update()

    @property
    def _parts(self) -> tuple[tuple[Shape, ...], tuple[Shape, ...]]:
        """The shapes that are not text, and those that are."""
        if self._parted is None:
            texts = tuple(shape for shape in self._value.shapes if isinstance(shape, TextShape))
            self._parted = tuple(shape for shape in self._value.shapes if not isinstance(shape, TextShape)), texts
        return self._parted

    def _found(self) -> tuple[Shape, ...]:
        """Return the shapes on the background color of search hits."""
        shapes, theme = self._value.shapes, self._theme
        return tuple(replace(s, fill=theme.hit) if isinstance(s, RectShape) else s for s in shapes)

    def _bars(self, painter: QPainter) -> None:
        for text in self._parts[1]:
            if isinstance(text, TextShape) and text.width > 4:
                color = QColor(text.color)
                color.setAlphaF(0.45)
                painter.fillRect(QRectF(text.left, text.baseline - text.size * 0.5, text.width, text.size * 0.4), color)

    def _coarse(self, painter: QPainter) -> None:
        for shape in self._parts[0]:
            if isinstance(shape, RectShape):
                painter.fillRect(QRectF(shape.x, shape.y, shape.width, shape.height), QColor(shape.stroke))
                painter.fillRect(
                    QRectF(shape.x + 4, shape.y + 4, shape.width - 8, shape.height - 8), QColor(shape.fill)
                )
            elif isinstance(shape, PathShape) and shape.fill:
                painter.fillRect(QRectF(0, 0, 4 * self._theme.bar, self._value.height), QColor(shape.fill))
                return
            elif isinstance(shape, EllipseShape):
                return

    def _rings(self, painter: QPainter, zoom: float) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        theme, look = self._theme, self._look
        if look & ItemState.MATCHED:
            self._ring(painter, QColor(theme.ink), max(1.4, 1.0 / zoom), 0.0)
        if look & ItemState.FAINT:
            return
        if look & ItemState.SELECTED:
            self._ring(painter, QColor(theme.selected), max(3.0, 2.0 / zoom), 2.5)
            if look & ItemState.FOCUSED:
                self._ring(painter, QColor(theme.selected), max(1.0, 1.0 / zoom), 7.0)
        elif look & ItemState.HOVERED:
            self._ring(painter, QColor(theme.hovered), max(1.6, 1.0 / zoom), 1.5)
        if self._mark is not None:
            self._lit(painter, *self._mark, zoom)

    def _ring(self, painter: QPainter, color: QColor, thick: float, away: float) -> None:
        painter.setPen(QPen(color, thick))
        around = self.card().adjusted(-away, -away, away, away)
        if self._value.kind == "argument":
            painter.drawEllipse(around)
        else:
            radius = self._theme.radius + away
            painter.drawRoundedRect(around, radius, radius)

    def _lit(self, painter: QPainter, where: str, stance: Stance | None, zoom: float) -> None:
        theme, card = self._theme, self.card()
        color = QColor(theme.selected)
        if stance is not None:
            color = QColor(theme.pro if stance is Stance.PRO else theme.con)
        if where == "on":
            tint = QColor(color)
            tint.setAlphaF(0.12)
            painter.setPen(QPen(color, max(3.0, 2.0 / zoom)))
            painter.setBrush(tint)
            if self._value.kind == "argument":
                painter.drawEllipse(card.adjusted(-6, -6, 6, 6))
            else:
                painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), theme.radius + 2, theme.radius + 2)
                self._sign(painter, stance, color)
            return
        painter.setPen(QPen(color, max(4.0, 3.0 / zoom), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        away = 9.0
        edges = {
            "before-across": ((-away, 0), (-away, card.height())),
            "after-across": ((card.width() + away, 0), (card.width() + away, card.height())),
            "before-down": ((0, -away), (card.width(), -away)),
            "after-down": ((0, card.height() + away), (card.width(), card.height() + away)),
        }
        start, end = edges[where]
        painter.drawLine(QPointF(*start), QPointF(*end))

    def _sign(self, painter: QPainter, stance: Stance | None, color: QColor) -> None:
        if stance is None:
            return
        radius = self._theme.disc / 2
        middle = QPointF(self._value.width, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if stance is Stance.PRO:
            painter.drawEllipse(middle, radius, radius)
        else:
            diamond = [QPointF(0, -radius * 1.15), QPointF(radius * 1.15, 0), QPointF(0, radius * 1.15)]
            painter.drawPolygon([middle + p for p in (*diamond, QPointF(-radius * 1.15, 0))])
        painter.setPen(QPen(QColor(self._theme.sign), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        arm = radius * 0.5
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        if stance is Stance.PRO:
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
