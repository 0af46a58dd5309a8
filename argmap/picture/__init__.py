"""The picture of a map: one figure of plain shapes, drawn by canvas, PNG, SVG and PDF alike.

It may import the model, the layout, PySide6.QtGui and QtCore (never widgets). In reading order:

- `ts_file`, `translation`: translations as translators write them; texts, numbers and lists in the reader's language
- `shapes`: plain shapes, items, the figure
- `theme`, `font_data`, `fonts`: colors and distances; the bundled font as files and in Qt
- `line_breaks`, `measure`: where a line may break; how wide text is and where its lines break
- `speaker_colors`, `attribution`, `texts`, `map_language`: initials and colors; who says a claim; texts that a picture
  adds; the language of a map
- `layout_input`: the visible part of a map, in the order of its siblings, and the input of the layout
- `discs`, `cards`: initials on a color; claims at the widths that a layout may choose
- `measured_map`: a map that has been measured, before anything has its place
- `lines`, `map_items`: arguments; all items where the layout put them
- `stubs`, `stub_places`: arguments that lead far, told by numbers, and where these lie on cards
- `title_and_sources`, `key`, `frame`: title, sources and key, and where they stand around the map
- `figure`: all of it, put together
- `stance_matrix`: who stands where, as a table; `flow_cells`, `flow_figure`: the flow of a debate
- `painting`: shapes on a QPainter
- `glyphs`, `scripts`: the letters of a line as shapes; scripts in words, and letters for which there is no font
- `paper`: a page of a PDF
- `png`, `svg` with `svg_letters`, `pdf`: the figure as a file of one kind
- `writing`, `copying`: the figure as a file, whatever the kind; as a picture to paste
"""

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING

from argmap.import_lock import LOADING
from argmap.layout import Direction
from argmap.picture.cards import Card
from argmap.picture.figure import cards, draw, drawn, figure, graph, options
from argmap.picture.fonts import ensure_application
from argmap.picture.measured_map import MeasuredMap, measure_map
from argmap.picture.paper import Page, page_of, page_on
from argmap.picture.shapes import Bookmark, EllipseShape, Figure, Item, PathShape, RectShape, Shape, TextShape, bounds
from argmap.picture.theme import NAMES, Theme, theme
from argmap.picture.writing import WriteOptions, write, write_pages

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

__all__ = [
    "NAMES",
    "Bookmark",
    "Card",
    "Direction",
    "EllipseShape",
    "Figure",
    "Item",
    "MeasuredMap",
    "Page",
    "PathShape",
    "RectShape",
    "Shape",
    "TextShape",
    "Theme",
    "WriteOptions",
    "bounds",
    "cards",
    "draw",
    "drawn",
    "ensure_application",
    "figure",
    "graph",
    "measure_map",
    "options",
    "page_of",
    "page_on",
    "paint",
    "theme",
    "write",
    "write_pages",
]


def paint(painter: "QPainter", drawn: Figure | Iterable[Shape]) -> None:
    """Draw a figure with its background, or single shapes. Leaves the painter's pen, brush and font changed."""
    _paint()(painter, drawn)


@cache
def _paint() -> Callable[["QPainter", Figure | Iterable[Shape]], None]:
    # Qt takes long to load what paints, and an SVG or a PDF needs none of it.
    with LOADING:
        from argmap.picture.painting import paint
    return paint
