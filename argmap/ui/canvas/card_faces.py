"""A card from farther away: its paper and the bar of its side, and on it the first words, or initials, or a sign."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from argmap.model.records import Stance
from argmap.picture import EllipseShape, Item, PathShape, RectShape, TextShape, Theme
from argmap.picture.fonts import font
from argmap.ui.canvas.levels import LINE, TYPE, Level
from argmap.ui.canvas.short_words import BOLD, LEAST, PLAIN, draw_lines, first_words, wide

PADDING = 3.0
"""Between the edge of a card and its words, in px of the screen."""


ENOUGH = 48.0
"""The room for words, in px of the screen, from which a card says them where others only say who speaks."""


@dataclass(frozen=True, slots=True)
class Face:
    """What can be told of a card on little room, read off its shapes."""

    words: str
    fill: str
    edge: str
    stance: Stance | None
    guessed: bool
    bar: str
    initials: tuple[tuple[str, str], ...]
    """The letters and the color of each speaker."""
    sheets: bool
    """It is folded."""

    @property
    def is_thesis(self) -> bool:
        """True for a claim that speaks for or against nothing."""
        return self.stance is None


def face_of(item: Item, theme: Theme) -> Face:
    """Return the face of a claim's card."""
    papers = [shape for shape in item.shapes if isinstance(shape, RectShape) and shape.width >= item.width * 0.9]
    paper = papers[-1] if papers else RectShape(0, 0, item.width, item.height, 0, theme.card, theme.card_edge)
    stance, bar, guessed = None, "", False
    initials: list[tuple[str, str]] = []
    disc: EllipseShape | RectShape | None = None
    for shape in item.shapes:
        if isinstance(shape, PathShape) and not bar and shape.fill:
            guessed = bool(shape.stroke)
            bar = shape.stroke or shape.fill
            stance = Stance.PRO if bar == theme.pro else Stance.CON
        elif isinstance(shape, TextShape) and disc is not None and shape.anchor == "middle":
            initials.insert(0, (shape.text, disc.fill))
        disc = None
        if isinstance(shape, EllipseShape) or (isinstance(shape, RectShape) and shape.width < item.width / 2):
            disc = shape
    return Face(item.title, paper.fill, paper.stroke, stance, guessed, bar, tuple(initials), len(papers) > 1)


class FacePainter:
    """Paints faces in px of the screen, in a theme."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._edges: dict[str, QPen] = {}

    def paint(self, painter: QPainter, face: Face, card: QRectF, level: Level, *, found: bool = False) -> None:
        """Paint a face on the rectangle of its card."""
        theme = self._theme
        self.paper(painter, face, card, theme.hit if found else face.fill)
        bar = max(2.5, card.width() * 0.02) if face.bar else 0.0
        left = card.left() + bar + PADDING
        room = card.right() - PADDING - left
        lines = int((card.height() + 1.0) // LINE)
        top = card.top() + min(PADDING, (card.height() - max(lines, 1) * LINE) / 2)
        if lines < 1 or room < 9.0:
            self._sign(painter, face, left, top)
            return
        indent = self._initials(painter, face, left, top, room)
        style = BOLD if face.is_thesis else PLAIN
        words: list[str] = []
        least = LEAST if level is Level.FIRST_WORDS or face.is_thesis else ENOUGH
        if room >= least and (lines > 1 or room - indent >= least):
            words = first_words(face.words, room, lines, style, indent)
        if any(words):
            draw_lines(painter, words, left, top, room, theme.ink, style, indent)
        elif not indent:
            self._sign(painter, face, left, top)

    def paper(self, painter: QPainter, face: Face, card: QRectF, fill: str) -> None:
        """Paint the paper of a card, with the bar of its side, and sheets behind it where it is folded."""
        pen = self._edges.get(face.edge)
        if pen is None:
            pen = self._edges[face.edge] = QPen(QColor(face.edge), 1.0)
        painter.setPen(pen)
        if face.sheets:
            painter.setBrush(QColor(self._theme.card))
            painter.drawRoundedRect(card.translated(2.0, 2.0), 2.5, 2.5)
        painter.setBrush(QColor(fill))
        if face.is_thesis:
            painter.setPen(QPen(QColor(face.edge), 1.6))
        painter.drawRoundedRect(card, 2.5, 2.5)
        if face.bar:
            bar = QRectF(card.left(), card.top(), max(2.5, card.width() * 0.02), card.height())
            if face.guessed:
                painter.setPen(QPen(QColor(face.bar), 1.0, Qt.PenStyle.DotLine))
                painter.drawLine(bar.topLeft(), bar.bottomLeft())
                painter.drawLine(bar.topRight(), bar.bottomRight())
            else:
                painter.fillRect(bar, QColor(face.bar))

    def _initials(self, painter: QPainter, face: Face, left: float, top: float, room: float) -> float:
        """Draw the initials of as many speakers as there is room for; return how wide they are."""
        taken = 0.0
        for letters, color in face.initials[:3]:
            width = wide(letters, BOLD) + 6.0
            if taken + width > room:
                break
            plate = QRectF(left + taken, top + 0.5, width, LINE - 1.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(plate, 3.0, 3.0)
            painter.setPen(QColor(self._theme.initials_on(color)))
            painter.setFont(font(TYPE, "bold"))
            painter.drawText(QPointF(plate.left() + 3.0, top + LINE / 2 + TYPE * 0.35), letters)
            taken += width + 2.0
        return taken + 2.0 if taken else 0.0

    def _sign(self, painter: QPainter, face: Face, left: float, top: float) -> None:
        """Draw the sign of a side, as large as a letter."""
        if face.stance is None:
            return
        middle, arm = QPointF(left + 5.0, top + LINE / 2), 3.5
        painter.setPen(QPen(QColor(face.bar), 2.0))
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        if face.stance is Stance.PRO:
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
