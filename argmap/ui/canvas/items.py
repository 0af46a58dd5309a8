"""One item of the figure on the canvas: its value, its place on the screen, and its interaction state."""

from enum import Flag, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from argmap.model.records import Stance
from argmap.picture import Item, Theme, paint

Mark = tuple[str, Stance | None]
"""How the target of a drop lights up: ("on", stance), or ("before-across" or "after-down" and so on, None).

("no", None) shows that nothing can be dropped there."""


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


class MapItem:
    """A claim's card, an argument's lines and sign, the title, or the list of sources, where it is right now."""

    __slots__ = ("_disc", "_radius", "value")

    def __init__(self, value: Item, theme: Theme, disc: QPointF | None = None) -> None:
        """`disc` is the center of an argument's sign, counted from the item's corner."""
        self.value = value
        self._disc = disc
        self._radius = theme.disc / 2 + 1

    @property
    def selectable(self) -> bool:
        """True for items that can be selected: claims and arguments."""
        return self.value.kind in ("claim", "argument")

    def pos(self) -> QPointF:
        """Return where the item's corner is in the scene."""
        return QPointF(self.value.x, self.value.y)

    def card(self) -> QRectF:
        """Return the item's own rectangle, counted from its corner; for an argument, the square around its sign."""
        if self.value.kind == "argument":
            middle = self._disc or QPointF(self.value.width / 2, self.value.height / 2)
            return QRectF(middle.x() - self._radius, middle.y() - self._radius, 2 * self._radius, 2 * self._radius)
        return QRectF(0, 0, self.value.width, self.value.height)

    def place(self) -> QRectF:
        """Return the item's own rectangle in the scene."""
        return self.card().translated(self.pos())

    def mapToScene(self, point: QPointF) -> QPointF:
        """Return a point of the item as a point of the scene."""
        return point + self.pos()

    def contains(self, point: QPointF) -> bool:
        """Return whether a point of the scene can be clicked: on the card and its sheets, or close to the sign."""
        if self.value.kind == "argument":
            away = point - self.place().center()
            reach = self._radius + 4
            return away.x() ** 2 + away.y() ** 2 <= reach * reach
        if self.value.kind != "claim":
            return False
        left, top, right, bottom = self.value.bounds()
        return self.place().united(QRectF(left, top, right - left, bottom - top)).contains(point)


class Ghost(QGraphicsItem):
    """A card that follows the mouse."""

    LEVEL = 2e6
    """The stacking order of ghosts: above everything else."""

    def __init__(self, value: Item) -> None:
        super().__init__()
        self.value = value
        self.setOpacity(0.94)
        self.setZValue(self.LEVEL)
        self.setPos(value.x, value.y)

    def card(self) -> QRectF:
        """Return the card's rectangle, counted from its corner."""
        return QRectF(0, 0, self.value.width, self.value.height)

    def boundingRect(self) -> QRectF:
        """Return the rectangle that the card may paint on."""
        return self.card().adjusted(-12, -12, 12, 12)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the figure's shapes."""
        paint(painter, self.value.shapes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
