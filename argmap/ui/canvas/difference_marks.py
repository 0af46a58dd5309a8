"""How claims differ from another state of the map, on their cards: by a word, a sign and a line, and also by color."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from argmap.model.comparison import MOVED, Difference
from argmap.picture import Theme
from argmap.ui.canvas.item_index import scaled
from argmap.ui.canvas.levels import TYPE, Level, level_at
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.viewport import Viewport
from argmap.ui.difference_words import differences_said
from argmap.ui.widgets.type_size import map_face

Ways = frozenset[Difference]

SIGNS = {"added": "+", "removed": "−", "reworded": "≠", "moved": "→"}
LINES = {
    "added": Qt.PenStyle.SolidLine,
    "removed": Qt.PenStyle.DashLine,
    "reworded": Qt.PenStyle.DotLine,
    "moved": Qt.PenStyle.DashDotLine,
}
VEIL = 150
"""How much a card is veiled that is there no more, of 255."""


def kind_of(ways: Ways) -> str:
    """Return which of the four kinds of marks a claim gets."""
    if Difference.ADDED in ways:
        return "added"
    if Difference.REMOVED in ways:
        return "removed"
    return "moved" if ways <= MOVED else "reworded"


def paint_differences(
    painter: QPainter, view: Viewport, scene: MapScene, differing: Mapping[str, Ways], theme: Theme
) -> None:
    """Paint over the cards in sight how their claims differ."""
    painter.save()
    painter.setWorldTransform(QTransform())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    way, zoom = view.viewportTransform(), view.zoom
    reach = 30 / zoom
    for item in scene.within(view.in_sight().adjusted(-reach, -reach, reach, reach)):
        ways = differing.get(item.id) if item.kind == "claim" else None
        handle = scene.find(item.id) if ways is not None else None
        if ways is not None and handle is not None:
            card = scaled(handle.place(), zoom).translated(QPointF(way.dx(), way.dy()))
            _paint(painter, card, ways, theme, zoom, level_at(zoom, theme))
    painter.restore()


def _paint(painter: QPainter, card: QRectF, ways: Ways, theme: Theme, zoom: float, level: Level) -> None:
    kind = kind_of(ways)
    color = QColor(dict(theme.differences)[kind])
    radius = theme.radius * zoom + 2
    veil = QColor(theme.ground)
    veil.setAlpha(VEIL if kind == "removed" else 0)
    painter.setBrush(veil)
    painter.setPen(QPen(color, max(2.6 * zoom, 1.8), LINES[kind]))
    painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), radius, radius)
    if level is Level.BRANCH:
        return
    font = QFont(map_face())
    font.setPixelSize(TYPE)
    font.setBold(True)
    metrics = QFontMetricsF(font)
    said = SIGNS[kind]
    if level is Level.WORDS:  # from farther away there is only room for the sign
        room = max(card.width() - 16, 18.0)
        said = metrics.elidedText(f"{said} {differences_said(ways)}", Qt.TextElideMode.ElideRight, room)
    pill = QRectF(0, 0, metrics.horizontalAdvance(said) + 12, metrics.height() + 2)
    pill.moveCenter(QPointF(card.left() + pill.width() / 2 + 2, card.top() - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setPen(QColor(theme.sign))
    painter.setFont(font)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, said)
