"""Draw shapes with a QPainter: a whole figure for PNG and PDF, single items on the canvas."""

from collections.abc import Iterable
from functools import lru_cache
from threading import get_ident

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from argmap.picture.fonts import font
from argmap.picture.shapes import Command, EllipseShape, Figure, PathShape, RectShape, Shape, TextShape


def paint(painter: QPainter, drawn: Figure | Iterable[Shape]) -> None:
    """Draw a figure with its background, or single shapes. Leaves the painter's pen, brush and font changed."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if isinstance(drawn, Figure):
        painter.fillRect(QRectF(0.0, 0.0, drawn.width, drawn.height), QColor(drawn.background))
        for item in drawn.items:
            painter.translate(item.x, item.y)
            for shape in item.shapes:
                _paint(painter, shape)
            painter.translate(-item.x, -item.y)
        return
    for shape in drawn:
        _paint(painter, shape)


def _paint(painter: QPainter, shape: Shape) -> None:
    match shape:
        case TextShape():
            painter.setFont(font(shape.size, shape.weight, italic=shape.italic))
            painter.setPen(QColor(shape.color))
            painter.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight if shape.rightward else Qt.LayoutDirection.RightToLeft
            )
            painter.drawText(QPointF(shape.left, shape.baseline), shape.text)
        case RectShape():
            painter.setPen(_pen(shape.stroke, shape.stroke_width))
            painter.setBrush(_brush(shape.fill))
            painter.drawRoundedRect(QRectF(shape.x, shape.y, shape.width, shape.height), shape.radius, shape.radius)
        case EllipseShape():
            painter.setPen(_pen(shape.stroke, shape.stroke_width))
            painter.setBrush(_brush(shape.fill))
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius_x, shape.radius_y)
        case PathShape(dash=dash) if dash and shape.stroke:
            if shape.fill:
                painter.fillPath(path(shape.commands), _brush(shape.fill))
            painter.fillPath(_dashes(shape, get_ident()), _brush(shape.stroke))
        case PathShape():
            painter.setPen(_pen(shape.stroke, shape.width, shape.dash, round_cap=shape.cap == "round"))
            painter.setBrush(_brush(shape.fill))
            painter.drawPath(path(shape.commands))


def path(commands: tuple[Command, ...]) -> QPainterPath:
    """Return commands as a QPainterPath, for drawing and hit tests. It is cached, so it must not be changed."""
    return _path(commands, get_ident())


@lru_cache(maxsize=20_000)
def _path(commands: tuple[Command, ...], thread: int) -> QPainterPath:
    # A path keeps what it has computed, so that two threads must not share one.
    made = QPainterPath()
    for command in commands:
        match command:
            case ("M", x, y):
                made.moveTo(x, y)
            case ("L", x, y):
                made.lineTo(x, y)
            case ("C", a, b, c, d, x, y):
                made.cubicTo(a, b, c, d, x, y)
            case _:
                made.closeSubpath()
    return made


@lru_cache(maxsize=500)
def _dashes(shape: PathShape, thread: int) -> QPainterPath:
    # Qt begins the dashes anew where a line enters the part that is painted, so that they would break at its edges.
    stroker = QPainterPathStroker(_pen(shape.stroke, shape.width, shape.dash, round_cap=shape.cap == "round"))
    return stroker.createStroke(_path(shape.commands, thread))


@lru_cache(maxsize=1_000)
def _pen(color: str, width: float, dash: tuple[float, ...] = (), *, round_cap: bool = False) -> QPen:
    if not color or width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if round_cap else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:  # Qt counts in widths of the pen
        pen.setDashPattern([length / width for length in dash])
    return pen


@lru_cache(maxsize=1_000)
def _brush(color: str) -> QBrush:
    return QBrush(QColor(color)) if color else QBrush(Qt.BrushStyle.NoBrush)
