"""One large picture over several sheets, for gluing: each with marks for cutting and a label of its place.

A sheet repeats the last centimeter of the ones to its left and above it. Cut along its left and upper marks, and glue
it over that strip.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from argmap.errors import UserError
from argmap.picture.measure import Style, advance
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.page_fitting import Fitted, Fitter, Layouter
from argmap.picture.page_furniture import SMALL, PageWords
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import DrawnPage, PageSize
from argmap.picture.shapes import Item, PathShape, RectShape, Shape, TextShape
from argmap.picture.translation import tr

OVERLAP = 28.35
"""Points; 10 mm that two neighbors share."""
MOST_SHEETS = 100
_SHAPES = (0.4, 3.2)
"""How many times as wide as high the whole may be."""
_TRIED = 2
"""Grids of one number of sheets that are tried, those nearest to the shape of a page first."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def tiled(
    ready: MeasuredMap, words: PageWords, sizes: Sequence[PageSize], options: PictureOptions, layouter: Layouter
) -> tuple[tuple[DrawnPage, ...], tuple[str, ...]]:
    """Return the sheets of a picture whose claims have the chosen type size, and notices.

    As few sheets as can be, in either orientation. Raises UserError where that would be too many.
    """
    margin, wanted = options.edge, options.type_size
    first = Fitter(_whole(sizes[0], margin, 1, 1), 0.0, layouter).fitted(ready, words, wanted)
    least = max(1, math.floor(0.75 * (wanted / first.type_size) ** 2))
    for count in range(least, MOST_SHEETS + 1):
        best: tuple[Fitted, PageSize, int, int] | None = None
        for size, columns, rows in _grids(sizes, margin, count):
            whole = _whole(size, margin, columns, rows)
            made = Fitter(whole, 0.0, layouter).fitted(ready, words, wanted)
            if made.type_size >= wanted * 0.999 and (best is None or made.type_size > best[0].type_size):
                best = made, size, columns, rows
        if best:
            made, size, columns, rows = best
            notices = [made.notice] if made.notice else []
            if count > 1:
                notices.append(tr("{columns} × {rows} sheets; cut at the marks and glue.", columns=columns, rows=rows))
            return _cut(made, size, margin, columns, rows, words), tuple(notices)
    raise UserError(
        "At this type size the picture would take more than {most} sheets; choose larger sheets or smaller type.",
        most=MOST_SHEETS,
    )


def _whole(size: PageSize, margin: float, columns: int, rows: int) -> PageSize:
    """Return the size of the picture that so many sheets make."""
    width, height = size.width - 2 * margin, size.height - 2 * margin
    return PageSize(size.name, columns * (width - OVERLAP) + OVERLAP, rows * (height - OVERLAP) + OVERLAP, turns=False)


def _grids(sizes: Sequence[PageSize], margin: float, count: int) -> Iterator[tuple[PageSize, int, int]]:
    """Yield (sheet, columns, rows) of so many sheets that give a picture of a usual shape."""
    found: list[tuple[float, int, PageSize, int, int]] = []
    for size in sizes:
        for columns in range(1, count + 1):
            if count % columns == 0:
                whole = _whole(size, margin, columns, count // columns)
                shape = whole.width / whole.height
                if count == 1 or _SHAPES[0] <= shape <= _SHAPES[1]:
                    found.append((abs(math.log(shape / 1.4)), len(found), size, columns, count // columns))
    for _, _, size, columns, rows in sorted(found, key=lambda each: each[:2])[: _TRIED * len(sizes)]:
        yield size, columns, rows


def _cut(
    made: Fitted, size: PageSize, margin: float, columns: int, rows: int, words: PageWords
) -> tuple[DrawnPage, ...]:
    """Return the sheets, row by row."""
    whole = made.drawn()
    if columns * rows == 1:  # the margin is all that is missing
        edge = margin / whole.scale
        items = tuple(replace(item, x=item.x + edge, y=item.y + edge) for item in whole.figure.items)
        return (_sheet(whole, size, items),)
    scale = whole.scale
    edge, overlap = margin / scale, OVERLAP / scale
    width, height = size.width / scale - 2 * edge, size.height / scale - 2 * edge
    bounds = [(item, item.bounds()) for item in whole.figure.items]
    sheets = []
    for row in range(rows):
        for column in range(columns):
            left, top = column * (width - overlap), row * (height - overlap)
            seen = [
                replace(item, x=item.x - left + edge, y=item.y - top + edge)
                for item, (x1, y1, x2, y2) in bounds
                if x1 < left + width and x2 > left and y1 < top + height and y2 > top
            ]
            place = f"{_LETTERS[row % 26]}{column + 1}"
            told = tr(
                "{place}: row {row} of {rows}, column {column} of {columns}",
                place=place,
                row=row + 1,
                rows=rows,
                column=column + 1,
                columns=columns,
            )
            if words.title:
                told = f"{told} · {words.title}"
            marks = _marks(made, edge, (width, height), overlap, scale, (column, row, columns, rows), told)
            sheets.append(_sheet(whole, size, (*seen, marks)))
    return tuple(sheets)


def _sheet(whole: DrawnPage, size: PageSize, items: tuple[Item, ...]) -> DrawnPage:
    figure = replace(whole.figure, width=size.width / whole.scale, height=size.height / whole.scale, items=items)
    return DrawnPage(figure, size, whole.type_size)


def _marks(
    made: Fitted,
    edge: float,
    room: tuple[float, float],
    overlap: float,
    scale: float,
    at: tuple[int, int, int, int],
    told: str,
) -> Item:
    """Return what covers the margins of a sheet, and on it the marks for cutting and gluing and its place."""
    width, height = room
    column, row, columns, rows = at
    background = made.map.figure.background
    whole = width + 2 * edge, height + 2 * edge
    shapes: list[Shape] = [
        RectShape(-1.0, -1.0, whole[0] + 2, edge + 1, fill=background),
        RectShape(-1.0, edge + height, whole[0] + 2, edge + 1, fill=background),
        RectShape(-1.0, -1.0, edge + 1, whole[1] + 2, fill=background),
        RectShape(edge + width, -1.0, edge + 1, whole[1] + 2, fill=background),
    ]
    thin, ink = 0.5 / scale, made.map.ink
    dash = 2.0 / scale, 2.0 / scale
    tick = edge * 0.6

    def line(x1: float, y1: float, x2: float, y2: float, dash: tuple[float, ...] = ()) -> None:
        shapes.append(PathShape((("M", x1, y1), ("L", x2, y2)), "", ink, thin, dash))

    left, right, top, bottom = edge, edge + width, edge, edge + height
    for x, inside in ((left, column > 0), (right - overlap, column < columns - 1)):
        if inside:
            line(x, top - tick, x, top - edge * 0.1)
            line(x, bottom + edge * 0.1, x, bottom + tick)
    for y, inside in ((top, row > 0), (bottom - overlap, row < rows - 1)):
        if inside:
            line(left - tick, y, left - edge * 0.1, y)
            line(right + edge * 0.1, y, right + tick, y)
    if column < columns - 1:
        line(right - overlap, top, right - overlap, bottom, dash)
    if row < rows - 1:
        line(left, bottom - overlap, right, bottom - overlap, dash)
    style = Style(max(1, round(SMALL / scale)))
    while advance(told, style) > width * 0.9 and len(told) > 12:
        told = f"{told[: -max(4, len(told) // 8)].rstrip()}…"
    baseline = bottom + edge * 0.5 + style.size * 0.35
    if edge * scale >= SMALL * 1.4:
        shapes.append(
            TextShape(
                left + width / 2, baseline, told, style.size, color=ink, anchor="middle", width=advance(told, style)
            )
        )
    return Item("marks", "sources", 0.0, 0.0, *whole, tuple(shapes), told)
