"""Icons in the colors that the palette has when they are painted, so that a change of theme needs no new icons."""

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPaintEvent, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication, QWidget

from argmap import paths
from argmap.model.records import Stance
from argmap.picture.theme import Theme, theme
from argmap.ui.widgets.type_size import scaled

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


class _Engine(QIconEngine):
    """An icon engine that paints anew each time it is shown."""

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on a transparent ground."""
        pixels = QPixmap(size)
        if size.isEmpty():  # a button that is squeezed to nothing asks for that
            return pixels
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixels


class _NamedEngine(_Engine):
    """One of the drawings in the resources, in the color of a button's text."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the drawing: faded where it is disabled."""
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        color = QApplication.palette().color(group, QPalette.ColorRole.ButtonText)
        size = min(rect.width(), rect.height())
        at = QRectF(0, 0, size, size)
        at.moveCenter(QRectF(rect).center())
        draw_icon(painter, at, self._name, color)

    def clone(self) -> QIconEngine:
        """Return another engine of the same icon."""
        return _NamedEngine(self._name)


class _StanceEngine(_Engine):
    """An engine that draws the sign of a stance, in the colors of the map theme that matches the palette."""

    def __init__(self, stance: Stance | None, *, filled: bool = False, dotted: bool = False) -> None:
        """`filled`: a button that is pressed is filled with the color of the stance, and its sign turned inside out.

        `dotted`: it is within a dotted ring, which stands for the dotted line of an undercut.
        """
        super().__init__()
        self._stance, self._filled, self._dotted = stance, filled, dotted

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paint the sign: faded where it is disabled."""
        colors = theme(shown_theme())
        if mode is QIcon.Mode.Disabled:
            faded = QApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
            colors = replace(colors, pro=faded, con=faded, ink=faded)
        elif self._filled and state is QIcon.State.On:
            ground = colors.pro if self._stance is Stance.PRO else colors.con
            colors = replace(colors, pro=colors.sign, con=colors.sign, sign=ground)
        box = QRectF(rect)
        if self._dotted:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            thick = box.width() / 12
            painter.setPen(QPen(QColor(colors.con), thick, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
            painter.drawEllipse(box.adjusted(thick, thick, -thick, -thick))
            painter.restore()
            edge = box.width() * 0.2
            box.adjust(edge, edge, -edge, -edge)
        draw_sign(painter, box, self._stance, colors)

    def clone(self) -> QIconEngine:
        """Return another engine of the same icon."""
        return _StanceEngine(self._stance, filled=self._filled, dotted=self._dotted)


@cache
def icon(name: str) -> QIcon:
    """Return an icon from the resources."""
    return QIcon(_NamedEngine(name))


@cache
def sign(stance: Stance | None) -> QIcon:
    """Return the sign of a stance, so that color is never needed: a round +, a pointed −; None: a plain card."""
    return QIcon(_StanceEngine(stance))


@cache
def switch_sign(stance: Stance) -> QIcon:
    """Return the sign of a stance for a button that is filled with its color while it is pressed."""
    return QIcon(_StanceEngine(stance, filled=True))


@cache
def undercut_sign() -> QIcon:
    """Return the sign of an objection to a step: the pointed − in a dotted ring, as the map's line to it is dotted."""
    return QIcon(_StanceEngine(Stance.CON, dotted=True))


_OF_GROUND = {0: "contrast-dark", 255: "contrast-light"}
"""The themes with a ground that is black or white."""


def shown_theme() -> str:
    """Return the theme that the palette belongs to."""
    ground = QApplication.palette().color(QPalette.ColorRole.Window).lightness()
    return _OF_GROUND.get(ground, "dark" if ground < 128 else "light")


def draw_sign(painter: QPainter, rect: QRectF, stance: Stance | None, colors: Theme) -> None:
    """Draw the sign of a stance into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    if stance is None:
        painter.setPen(QPen(QColor(colors.ink), 1.5))
        painter.setBrush(QColor(colors.card))
        painter.drawRoundedRect(QRectF(1.5, 4, 13, 8.5), 2, 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.pro if stance is Stance.PRO else colors.con))
        if stance is Stance.PRO:
            painter.drawEllipse(QRectF(1, 1, 14, 14))
        else:
            painter.drawPolygon(QPolygonF([QPointF(8, 0.2), QPointF(15.8, 8), QPointF(8, 15.8), QPointF(0.2, 8)]))
        painter.setPen(QPen(QColor(colors.sign), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(5, 8), QPointF(11, 8))
        if stance is Stance.PRO:
            painter.drawLine(QPointF(8, 5), QPointF(8, 11))
    painter.restore()


def draw_icon(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Draw an icon from the resources into a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(name, color.name()).render(painter, rect)


@cache
def _renderer(name: str, color: str) -> "QSvgRenderer":
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))


@cache
def _svg(name: str) -> str:
    return (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")


class IconLabel(QWidget):
    """An icon from the resources as a part of a form, in the color of a role of the palette."""

    def __init__(self, name: str, size: int, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> None:
        super().__init__()
        self._name, self._role, self._pixels = name, role, size
        self.setFixedSize(scaled(size), scaled(size))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFixedSize(scaled(self._pixels), scaled(self._pixels))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = QPainter(self)
        draw_icon(painter, QRectF(self.rect()), self._name, self.palette().color(self._role))
