"""A small picture of a whole map: cards as blocks in the color of their side."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from argmap.model.records import Stance
from argmap.picture import Figure, Item, MeasuredMap, Theme

LARGEST = QSize(1024, 1024)
"""The size of the picture at most, in px."""


def tints(theme: Theme) -> dict[Stance | None, str]:
    """Return the colors of blocks: between that of a side and the ground; the thesis stands out."""
    return {
        Stance.PRO: _between(theme.pro, theme.ground),
        Stance.CON: _between(theme.con, theme.ground),
        None: theme.thesis_edge,
    }


def stance_of(measured: MeasuredMap, claim: str) -> Stance | None:
    """Return the side of a claim that is shown; None for a thesis."""
    card = measured.cards.get(claim)
    return card.argument.stance if card is not None and card.argument is not None else None


def overview(figure: Figure, items: Iterable[Item], measured: MeasuredMap) -> QImage:
    """Return the picture of a figure. It may be made in any thread."""
    zoom = min(LARGEST.width() / figure.width, LARGEST.height() / figure.height, 1.0)
    size = QSize(max(1, round(figure.width * zoom)), max(1, round(figure.height * zoom)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(measured.theme.ground))
    blocks: dict[Stance | None, list[QRectF]] = {}
    for item in items:
        block = QRectF(item.x * zoom, item.y * zoom, max(1.0, item.width * zoom), max(1.0, item.height * zoom))
        blocks.setdefault(stance_of(measured, item.id), []).append(block)
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    for stance, color in tints(measured.theme).items():
        painter.setBrush(QColor(color))
        painter.drawRects(blocks.get(stance, []))
    painter.end()
    return image


def _between(one: str, other: str) -> str:
    a, b = QColor(one), QColor(other)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2).name()
