"""The interaction states of items around their cards, in px of the screen: as clear from far away as from near.

States never rest on color alone: hovered is a thin ring, selected a thick one, and the one that keys act on has a
second ring around it; a target lights up with the stance that it would get, as a sign too, and what cannot be a target
has a dashed ring and a sign of its own.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.model.records import Stance
from argmap.picture import Theme
from argmap.ui.canvas.items import ItemState, Mark


class RingPainter:
    """Paints the states of items in a theme. `card` is always the item's rectangle on the screen."""

    def __init__(self, theme: Theme, zoom: float) -> None:
        self._theme, self._zoom = theme, zoom

    def paint(self, painter: QPainter, card: QRectF, look: ItemState, mark: Mark | None, *, sign: bool) -> None:
        """Paint the rings of a state, and the mark of a drop's target. `sign`: the item is an argument's sign."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        theme, zoom = self._theme, self._zoom
        if look & ItemState.MATCHED:
            self._ring(painter, card, QColor(theme.ink), max(1.4 * zoom, 1.0), 0.0, sign=sign)
        if not look & ItemState.FAINT:
            if look & ItemState.SELECTED:
                self._ring(painter, card, QColor(theme.selected), max(3.0 * zoom, 2.0), 2.5, sign=sign)
                if look & ItemState.FOCUSED:
                    self._ring(painter, card, QColor(theme.selected), max(zoom, 1.0), 7.0, sign=sign)
            elif look & ItemState.HOVERED:
                self._ring(painter, card, QColor(theme.hovered), max(1.6 * zoom, 1.0), 1.5, sign=sign)
        if mark is not None:
            self._lit(painter, card, *mark, sign=sign)

    def _ring(self, painter: QPainter, card: QRectF, color: QColor, thick: float, away: float, *, sign: bool) -> None:
        painter.setPen(QPen(color, thick))
        off = max(away * self._zoom, min(away, 1.5 + away / 3))
        around = card.adjusted(-off, -off, off, off)
        if sign:
            painter.drawEllipse(around)
        else:
            radius = self._theme.radius * self._zoom + off
            painter.drawRoundedRect(around, radius, radius)

    def _lit(self, painter: QPainter, card: QRectF, where: str, stance: Stance | None, *, sign: bool) -> None:
        theme, zoom = self._theme, self._zoom
        color = QColor(theme.selected)
        if stance is not None:
            color = QColor(theme.pro if stance is Stance.PRO else theme.con)
        if where == "on":
            tint = QColor(color)
            tint.setAlphaF(0.12)
            painter.setPen(QPen(color, max(3.0 * zoom, 2.0)))
            painter.setBrush(tint)
            if sign:
                off = 6 * zoom
                painter.drawEllipse(card.adjusted(-off, -off, off, off))
            else:
                radius = theme.radius * zoom + 2
                painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), radius, radius)
                if stance is not None:
                    radius = max(theme.disc / 2 * zoom, 7.0)
                    draw_stance(painter, card.topRight(), stance, radius, color, QColor(theme.sign))
            return
        if where == "no":
            painter.setPen(QPen(QColor(theme.muted), max(2.0 * zoom, 1.6), Qt.PenStyle.DashLine))
            off = max(3.0 * zoom, 2.0)
            if sign:
                painter.drawEllipse(card.adjusted(-off, -off, off, off))
            else:
                radius = theme.radius * zoom + off
                painter.drawRoundedRect(card.adjusted(-off, -off, off, off), radius, radius)
            draw_no(painter, card.topRight(), max(theme.disc / 2 * zoom, 7.0), QColor(theme.ink), QColor(theme.card))
            return
        painter.setPen(QPen(color, max(4.0 * zoom, 3.0), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        away = max(6.0 * zoom, 3.0)
        edges = {
            "before-across": (card.topLeft() - QPointF(away, 0), card.bottomLeft() - QPointF(away, 0)),
            "after-across": (card.topRight() + QPointF(away, 0), card.bottomRight() + QPointF(away, 0)),
            "before-down": (card.topLeft() - QPointF(0, away), card.topRight() - QPointF(0, away)),
            "after-down": (card.bottomLeft() + QPointF(0, away), card.bottomRight() + QPointF(0, away)),
        }
        painter.drawLine(*edges[where])


def draw_stance(painter: QPainter, middle: QPointF, stance: Stance, radius: float, color: QColor, ink: QColor) -> None:
    """Draw the sign of a side: a disc with a plus, or a diamond with a minus."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    if stance is Stance.PRO:
        painter.drawEllipse(middle, radius, radius)
    else:
        diamond = [QPointF(0, -radius * 1.15), QPointF(radius * 1.15, 0), QPointF(0, radius * 1.15)]
        painter.drawPolygon([middle + p for p in (*diamond, QPointF(-radius * 1.15, 0))])
    painter.setPen(QPen(ink, max(1.6, radius / 4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    arm = radius * 0.5
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    if stance is Stance.PRO:
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


def draw_no(painter: QPainter, middle: QPointF, radius: float, ink: QColor, ground: QColor) -> None:
    """Draw the sign of what cannot be: a ring with a stroke across it."""
    painter.setPen(QPen(ink, max(1.6, radius / 4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(ground)
    painter.drawEllipse(middle, radius, radius)
    arm = radius * 0.66
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def draw_arrow(painter: QPainter, middle: QPointF, radius: float, ink: QColor, outward: float) -> None:
    """Draw a small arrow to the right (`outward` is 1) or to the left (-1): something can be led on from here."""
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    arm, head = radius * 0.5 * outward, radius * 0.36
    end = middle + QPointF(arm, 0)
    painter.drawLine(middle - QPointF(arm, 0), end)
    painter.drawPolyline([end + QPointF(-head * outward, -head), end, end + QPointF(-head * outward, head)])
