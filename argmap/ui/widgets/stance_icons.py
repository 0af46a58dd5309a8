"""The signs of stance as small icons: a round + for, a pointed − against, so that color is never needed."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from argmap.model.records import Stance
from argmap.picture.theme import theme


@cache
def sign(stance: Stance | None, name: str) -> QIcon:
    """Return the sign of a stance in a theme; None is a claim that stands by itself."""
    made = QIcon()
    for scale in (1, 2):
        made.addPixmap(_drawn(stance, name, 16, scale))
    # A selected row keeps the sign's own colors.
    for scale in (1, 2):
        made.addPixmap(_drawn(stance, name, 16, scale), QIcon.Mode.Selected)
    return made


def _drawn(stance: Stance | None, name: str, size: int, scale: int) -> QPixmap:
    colors = theme(name)
    pixels = QPixmap(size * scale, size * scale)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale * size / 16, scale * size / 16)
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
    painter.end()
    pixels.setDevicePixelRatio(scale)
    return pixels
