"""A figure as a picture to paste: PNG and SVG at once, so that each program takes what it knows."""

from PySide6.QtCore import QMimeData

from argmap.picture import png, svg
from argmap.picture.shapes import Figure

PNG, SVG = "image/png", "image/svg+xml"


def copied(figure: Figure, scale: float = png.USUAL_SCALE) -> QMimeData:
    """Return a figure for the clipboard; the words of the SVG are shapes, since few programs take its font along."""
    made = QMimeData()
    made.setData(PNG, png.content(figure, scale))
    made.setData(SVG, svg.text(figure, letters="shapes").encode())
    return made
