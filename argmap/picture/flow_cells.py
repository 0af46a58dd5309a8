"""The cells of a flow as text and shapes, on a grid of lines, so that a page can end below any line."""

from dataclasses import dataclass, replace
from functools import cached_property

from argmap.layout import Point
from argmap.model.flow import FlowCell, FlowRole, FlowTable, row_heights
from argmap.model.flow_words import dropped_word, notes
from argmap.model.records import Claim, Records, Side
from argmap.picture import lines
from argmap.picture.measure import Style, TextBlock, clean, is_rightward, lay, wrap
from argmap.picture.shapes import PathShape, RectShape, Shape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr, translated

GUTTER = 16.0
"""Between two columns, in px."""
INDENT, DEEPEST = 10.0, 4
"""What a reason in the same speech is set in, and how often at most."""
LEFT, RIGHT = 11.0, 6.0
"""Room beside the words of a cell; its sign lies on its left edge."""
BAR = 4.0
SIGN = 0.62
CROSS = 13.0
"""Room for the cross before the mark of a dropped claim."""


@dataclass(frozen=True, slots=True)
class FlowType:
    """The type of a flow: its size, and the height of a line, both in px."""

    size: int
    line: float

    def style(self, weight: str = "regular", *, italic: bool = False) -> Style:
        """Return the type in a weight."""
        return Style(self.size, "bold" if weight == "bold" else "regular", italic)


@dataclass(frozen=True, slots=True)
class CellText:
    """A paragraph of a cell: lines, in a style and an ink. `crossed`: a cross stands before it."""

    block: TextBlock
    style: Style
    color: str
    crossed: bool = False


@dataclass(frozen=True, slots=True)
class MeasuredCell:
    """A cell with its paragraphs, broken for its width."""

    cell: FlowCell
    x: float
    width: float
    texts: tuple[CellText, ...]

    @property
    def lines(self) -> int:
        """The number of its lines of text."""
        return sum(len(text.block.lines) for text in self.texts)


@dataclass(frozen=True)
class MeasuredFlow:
    """A flow whose cells are measured: `tops` has, in lines, where each row begins, and at last where all end."""

    table: FlowTable
    type: FlowType
    column: float
    width: float
    cells: tuple[MeasuredCell, ...]
    tops: tuple[int, ...]

    @cached_property
    def by_claim(self) -> dict[str, MeasuredCell]:
        """The cells that have what hangs on their claims, by claim."""
        return {cell.cell.claim: cell for cell in self.cells if not cell.cell.again}


def measured_flow(document: Records, table: FlowTable, column: float, type: FlowType, theme: Theme) -> MeasuredFlow:
    """Return a flow measured for columns of a width in px, gutters included."""
    width = column * max(1, table.columns) - GUTTER
    cells = tuple(_measured(document, table, cell, column, width, type, theme) for cell in table.cells)
    tops = [0]
    for height in row_heights(table, [cell.lines + 1 for cell in cells]):
        tops.append(tops[-1] + height)
    return MeasuredFlow(table, type, column, width, cells, tuple(tops))


def _measured(
    document: Records, table: FlowTable, cell: FlowCell, column: float, width: float, type: FlowType, theme: Theme
) -> MeasuredCell:
    claim = document.find(cell.claim, Claim)
    words = clean(claim.text) if claim is not None else ""
    if cell.column < 0:
        x, wide = 0.0, width
    else:
        inward = INDENT * min(cell.indent, DEEPEST)
        x, wide = cell.column * column + inward, column - GUTTER - inward
    room = max(20.0, wide - LEFT - RIGHT)
    bold = cell.role is FlowRole.MOTION
    style = type.style("bold" if bold else "regular", italic=cell.proposed and table.is_mixed and not bold)
    texts = [CellText(wrap(words or tr("No words yet"), room, style), style, theme.ink if words else theme.muted)]
    if mark := translated(dropped_word(cell)):
        strong = type.style("bold")
        texts.append(CellText(wrap(mark, room - CROSS, strong), strong, theme.ink, crossed=True))
    small = replace(type.style(italic=True))
    texts += [
        CellText(wrap(f"({translated(note)})", room, small), small, theme.muted)
        for note in notes(document, table, cell)
    ]
    return MeasuredCell(cell, x, wide, tuple(texts))


def cell_shapes(
    cell: MeasuredCell, first: int, last: int, top: float, height: float, type: FlowType, theme: Theme, *, begun: bool
) -> list[Shape]:
    """Return the card of a cell with its lines from `first` up to `last`, its corner at (0, `top`).

    `begun`: it began on an earlier page, so it has no sign and no room above its words.
    """
    dropped = cell.cell.fate.is_dropped
    ink = _ink(cell.cell.side, theme) if cell.cell.column >= 0 else ""
    shapes: list[Shape] = [
        RectShape(0.0, top + 1, cell.width, height - 2, 3.0, theme.card, theme.card_edge, theme.edge),
    ]
    if dropped:
        edge: tuple[Shape, ...] = (_frame(1.0, top + 2, cell.width - 2, height - 4, theme.ink),)
        shapes += edge
    if ink:
        above = 1.0 if begun else type.line  # below its sign
        shapes.append(RectShape(0.0, top + above, BAR, height - above - 1, 2.0, ink))
    y = top + (0.25 if begun else 0.5) * type.line
    at = 0
    for text in cell.texts:
        count = len(text.block.lines)
        shown = range(max(first, at), min(last, at + count))
        if shown:
            part = TextBlock(text.block.lines[shown.start - at : shown.stop - at], text.block.rightward)
            inward = CROSS if text.crossed else 0.0
            if text.crossed and shown.start == at:
                shapes += _cross(LEFT + 4.5, y + type.line / 2, theme)
            left = LEFT + (inward if text.block.rightward else 0.0)
            shapes += lay(part, left, y, cell.width - LEFT - RIGHT - inward, text.style, text.color, type.line)
            y += len(shown) * type.line
        at += count
    if ink and not begun:
        shapes += lines.sign(
            Point(BAR / 2, top + type.line),
            ink,
            replace(theme, ground=theme.card),
            SIGN,
            pro=cell.cell.side is Side.FOR,
        )
    return shapes


def reminder(cell: MeasuredCell, type: FlowType, theme: Theme) -> list[Shape]:
    """Return the words of a cell that began on an earlier page and has none left, cut to one line, at the very top."""
    style = type.style(italic=True)
    words = cell.texts[0].block.lines[0].text if cell.texts[0].block.lines else ""
    room = cell.width - LEFT - RIGHT
    length = len(words)
    while length > 1 and len(wrap("… " + words[:length].rstrip() + "…", room, style).lines) > 1:
        length -= 1
    block = wrap("… " + words[:length].rstrip() + "…", room, style)
    block = TextBlock(block.lines[:1], is_rightward(words))
    return [*lay(block, LEFT, 0.25 * type.line, room, style, theme.muted, type.line)]


def _ink(side: Side, theme: Theme) -> str:
    return {Side.FOR: theme.pro, Side.AGAINST: theme.con}.get(side, "")


def _cross(x: float, y: float, theme: Theme) -> list[Shape]:
    arm = 4.0
    strokes = (("M", x - arm, y - arm), ("L", x + arm, y + arm), ("M", x - arm, y + arm), ("L", x + arm, y - arm))
    return [PathShape(strokes, "", theme.ink, 2.2, (), "round")]  # type: ignore[arg-type]


def _frame(x: float, y: float, width: float, height: float, color: str) -> PathShape:
    right, bottom = x + width, y + height
    return PathShape(
        (("M", x, y), ("L", right, y), ("L", right, bottom), ("L", x, bottom), ("Z",)), "", color, 1.6, (5.0, 3.0)
    )
