"""The discs of speakers in lists and tables: the initials and the color that they have on the map."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from argmap.model.records import Records
from argmap.picture import attribution, fonts, speaker_colors
from argmap.picture.theme import theme
from argmap.ui.widgets.type_size import LEAST


class Faces:
    """The speakers of a document as a map shows them: nobody else there has the same initials."""

    def __init__(self, document: Records | None = None, map: str | None = None) -> None:
        self.places = speaker_colors.deal(document) if document is not None else {}
        self.letters = attribution.letters(document, map) if document is not None else {}

    def icon(self, speaker: str | None, name: str, look: str, size: int, room: int = 0) -> QIcon:
        """Return the disc of a speaker for a theme; in the middle of a room, where that is wider."""
        known = speaker or ""
        return disc(name, self.places.get(known, 0), look, size, self.letters.get(known, ""), room)

    def width(self, size: int) -> int:
        """Return the width in which each of these discs has room, so that the names beside them stand in line."""
        return max((disc_width(letters, size) for letters in self.letters.values()), default=size)


def disc_width(letters: str, size: int) -> int:
    """Return the width of a disc: a short name in capitals stands whole on a wider one."""
    beside = 0.22 if len(letters) < 3 else 0.45
    return max(size, round(fonts.metrics(_type(size), "bold").horizontalAdvance(letters) + beside * size))


@lru_cache(maxsize=2_000)
def disc(name: str, place: int, look: str, size: int = 22, letters: str = "", room: int = 0) -> QIcon:
    """Return a speaker's initials on the color at a place of the palette, as on the map, for a theme.

    `letters` are the initials that nobody else on the map has.
    """
    colors = theme(look)
    letters = letters or speaker_colors.initials(name)
    wide = disc_width(letters, size)
    room = max(room, wide)
    made = QIcon()
    for scale in (1, 2):
        pixels = QPixmap(room * scale, size * scale)
        pixels.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixels)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = speaker_colors.color(place, colors)
        painter.setBrush(QColor(ground))
        box = QRectF((room - wide) / 2, 0, wide, size).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(QColor(colors.initials_on(ground)))
        painter.setFont(fonts.font(_type(size), "bold", italic=False))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
        painter.end()
        pixels.setDevicePixelRatio(scale)
        made.addPixmap(pixels)
        made.addPixmap(pixels, QIcon.Mode.Selected)
    return made


def _type(size: int) -> int:
    return max(LEAST, round(size * 0.42))
