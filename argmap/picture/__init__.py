"""The picture of a map: one figure of plain shapes, drawn by canvas, PNG, SVG and PDF alike.

It may import the model, the layout, PySide6.QtGui and QtCore (never widgets) and fontTools. In reading order:

- `shapes`: plain shapes, items, the figure
- `theme`, `fonts`, `measure`: colors and distances; the bundled font; how wide text is and where its lines break
- `speaker_colors`, `attribution`, `texts`: initials and colors; who says a claim; texts that a picture adds
- `layout_input`: the visible part of a map, and the input of the layout
- `cards`, `lines`, `title_and_sources`: claims; arguments; title and sources
- `measured_map`: a map that has been measured, before anything has its place
- `figure`: all of it, put together
- `stance_matrix`: who stands where, as a table
- `paint`: shapes on a QPainter
- `png`, `svg`, `pdf`: the figure as a file of one kind
- `writing`: the figure as a file, whatever the kind
"""

from argmap.layout import Direction
from argmap.picture.cards import Card
from argmap.picture.figure import cards, draw, drawn, figure, graph, options
from argmap.picture.fonts import ensure_application
from argmap.picture.measured_map import MeasuredMap, measure_map
from argmap.picture.paint import paint
from argmap.picture.shapes import EllipseShape, Figure, Item, PathShape, RectShape, Shape, TextShape, bounds
from argmap.picture.theme import NAMES, Theme, theme
from argmap.picture.writing import write

__all__ = [
    "NAMES",
    "Card",
    "Direction",
    "EllipseShape",
    "Figure",
    "Item",
    "MeasuredMap",
    "PathShape",
    "RectShape",
    "Shape",
    "TextShape",
    "Theme",
    "bounds",
    "cards",
    "draw",
    "drawn",
    "ensure_application",
    "figure",
    "graph",
    "measure_map",
    "options",
    "paint",
    "theme",
    "write",
]
