"""The handles at the edges of cards, from which a line is led to a claim or a sign that the card is to speak for."""

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from argmap.layout import Direction
from argmap.model.records import Claim
from argmap.ui.actions import rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.levels import Level
from argmap.ui.canvas.rings import draw_arrow

RADIUS, REACH, FINGER = 6.5, 13.0, 24.0
"""The radius of a handle, how far from its middle a mouse takes it, and how far a finger does, in px of the screen."""
LEAST = 30.0
"""The height in px of the lowest card that has a handle: on a lower one it would leave nothing to click on."""


def handle_of(card: QRectF, direction: Direction) -> QPointF:
    """Return where the handle of a card is: at the side from which no line of a map that grows this way comes."""
    across = card.left() if direction is Direction.RIGHT_LEFT else card.right()
    return QPointF(across, card.center().y())


def outward(direction: Direction) -> float:
    """Return in which direction a line leaves a handle: 1 to the right, -1 to the left."""
    return -1.0 if direction is Direction.RIGHT_LEFT else 1.0


class Handles:
    """The handles of the card that is pointed at, and of the one that is selected."""

    def __init__(self, view: MapDisplay) -> None:
        self._view = view
        self._lit: str | None = None
        self.resting = True
        """False while a gesture is under way: there are none then."""

    @property
    def lit(self) -> str | None:
        """The claim whose handle is pointed at."""
        return self._lit

    def point_at(self, claim: str | None) -> None:
        """Show the handle of this claim as pointed at, and no other."""
        if claim != self._lit:
            self._lit = claim
            self._view.viewport().update()

    def _claims(self) -> list[str]:
        view, session = self._view, self._view.session
        if not self.resting or view.projection.typed is not None or not rules.can_write(session):
            return []
        if view.level not in (Level.WORDS, Level.FIRST_WORDS):
            return []
        sole = session.selection if len(session.selection) == 1 else ()
        ids = dict.fromkeys(id for id in (view.looks.hovered, *sole) if id is not None)
        return [id for id in ids if session.document.find(id, Claim) is not None]

    def _places(self) -> list[tuple[str, QPointF]]:
        found: list[tuple[str, QPointF]] = []
        for id in self._claims():
            card = self._view.seen_at(id)
            if card is not None and card.height() >= LEAST:
                found.append((id, handle_of(card, self._view.direction)))
        return found

    def middle(self, claim: str) -> QPointF | None:
        """Return where the handle of a claim is in the view, if it has one now."""
        return next((middle for id, middle in self._places() if id == claim), None)

    def at(self, place: QPoint, reach: float = REACH) -> str | None:
        """Return the claim whose handle is at a point of the view.

        Another card is there to be clicked on as well: on it, only what is seen of a handle counts.
        """
        for id, middle in self._places():
            away = QPointF(place) - middle
            far = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if far <= reach and (far <= RADIUS + 1 or self._view.at(place) in (None, id)):
                return id
        return None

    def paint(self, painter: QPainter) -> None:
        """Paint them over the map."""
        theme, side = self._view.session.theme, outward(self._view.direction)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id, middle in self._places():
            lit = id == self._lit
            painter.setPen(QPen(QColor(theme.selected), 1.8))
            painter.setBrush(QColor(theme.selected if lit else theme.card))
            radius = RADIUS + (2.0 if lit else 0.0)
            painter.drawEllipse(middle, radius, radius)
            draw_arrow(painter, middle, radius, QColor(theme.card if lit else theme.selected), side)
        painter.restore()
