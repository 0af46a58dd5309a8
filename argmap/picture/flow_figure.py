"""The flow of a debate as pictures: one sheet as large as it is, or pages of paper, lying."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from argmap.layout import Point
from argmap.model.flow import FlowRole, FlowTable
from argmap.model.flow_words import MOTION, NOWHERE, side_word, told
from argmap.model.records import Claim, Map, Records, Side
from argmap.picture import lines
from argmap.picture.flow_cells import (
    GUTTER,
    LEFT,
    FlowType,
    MeasuredCell,
    MeasuredFlow,
    cell_shapes,
    measured_flow,
    reminder,
)
from argmap.picture.map_language import language_of
from argmap.picture.measure import Style, advance, clean, lay, wrap
from argmap.picture.page_size import PAGE_SIZES, DrawnPage, Orientation, PageSize
from argmap.picture.shapes import Figure, Item, PathShape, RectShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import title_item
from argmap.picture.translation import listed, tr, translated

COLUMN = 210.0
"""The width of a column on a sheet as large as the flow, in px, gutter included."""
LEAST_COLUMN = 96.0
SIZES = (14, 13, 12, 11, 10)
LETTERS = 10.5
"""A column has room for so many of its letters' heights, or they are made smaller."""
MARGIN = 40.0
PX = 96 / 72
FOOT = 24.0
HEAD_GAP = 8.0
_FIRST_SHARE, _LEAST_SHARE = 0.62, 0.35
"""How full a page has to be at least where it ends before a line of argument, and where it ends before any row."""


@dataclass(frozen=True, slots=True)
class _Window:
    """The lines of a flow that one page shows: from `first` up to `last`."""

    first: int
    last: int


def figure(document: Records, table: FlowTable, theme: Theme) -> Figure:
    """Return a flow as one figure as large as it is. Raises KeyError where its map is not there."""
    type = FlowType(theme.claim_size, theme.claim_line)
    flow = measured_flow(document, table, COLUMN, type, theme)
    width = max(flow.width, theme.page_width)
    head = _title(document, table, MARGIN, MARGIN - 8, width, theme)
    key = _key(table, MARGIN, MARGIN + head.height + 4, width, theme)
    top = key.y + key.height + 14
    heads = _heads(flow, MARGIN, top, theme)
    body = top + heads.height + HEAD_GAP
    items = [head, key, heads, *_items(document, flow, _Window(0, flow.tops[-1]), MARGIN, body, theme)]
    if not table.cells:
        items.append(_empty(MARGIN, body, width, theme))
    height = body + max(flow.tops[-1], 2) * type.line + MARGIN
    return _made(document, table, items, width + 2 * MARGIN, height, theme)


def pages(document: Records, table: FlowTable, theme: Theme, paper: PageSize = PAGE_SIZES["a4"]) -> list[DrawnPage]:
    """Return a flow on pages of paper, lying, at least one. Raises KeyError where its map is not there."""
    (size,) = paper.turned(Orientation.LANDSCAPE)
    wide, high = size.width * PX, size.height * PX
    margin = min(MARGIN, wide / 16)
    room = wide - 2 * margin
    column = (room + GUTTER) / max(1, table.columns)
    shrink = 1.0
    if column < LEAST_COLUMN:  # the page is drawn larger, and made smaller as a whole
        shrink = LEAST_COLUMN / column
        column, wide, high, room, margin = LEAST_COLUMN, wide * shrink, high * shrink, room * shrink, margin * shrink
    column = min(column, COLUMN * 1.6)
    points = next((size for size in SIZES if (column - GUTTER) / LETTERS >= size), SIZES[-1])
    type = FlowType(points, float(round(points * 1.3)))
    flow = measured_flow(document, table, column, type, theme)
    head = _title(document, table, margin, margin - 8, room, theme)
    key = _key(table, margin, margin + head.height + 2, room, theme)
    heads = _heads(flow, margin, 0.0, theme)
    first = key.y + key.height + 12
    later = margin * 0.9 + 18
    below = heads.height + HEAD_GAP
    bottom = high - margin * 0.6 - FOOT
    windows = _windows(flow, bottom - first - below, bottom - later - below)
    drawn = []
    for number, window in enumerate(windows):
        top = first if not number else later
        items = [head, key] if not number else [_running(document, table, margin, room, theme)]
        items += [replace(heads, y=top), *_items(document, flow, window, margin, top + below, theme)]
        if not table.cells:
            items.append(_empty(margin, top + below, room, theme))
        items.append(_foot(number + 1, len(windows), margin, high - margin * 0.6 - 15, room, theme))
        made = replace(_made(document, table, items, wide, high, theme), points=0.75 / shrink)
        drawn.append(DrawnPage(made, size, points * 0.75 / shrink))
    return drawn


def _made(
    document: Records, table: FlowTable, items: Sequence[Item], width: float, height: float, theme: Theme
) -> Figure:
    claims = (document.find(cell.claim, Claim) for cell in table.cells)
    return Figure(
        width=round(width),
        height=round(height),
        background=theme.ground,
        items=tuple(items),
        title=_question(document, table) or tr("Untitled map"),
        language=language_of(claim.text for claim in claims if claim is not None),
    )


def _question(document: Records, table: FlowTable) -> str:
    map = document.find(table.map, Map)
    if map is None:
        raise KeyError(table.map)
    return clean(map.question).replace("\n", " ")


def summary(table: FlowTable) -> str:
    """Return in words what a flow is about: its lines, how many were dropped, and whether its speeches are told."""
    parts = [tr("%Ln claim(s)", "", len({cell.claim for cell in table.cells}))]
    if table.dropped:
        parts.append(tr("%Ln dropped", "", table.dropped))
    speaking = [cell for cell in table.cells if table.speech(cell) is not None]
    proposed = sum(cell.proposed for cell in speaking)
    if speaking and proposed == len(speaking):
        parts.append(tr("speeches proposed by who answers whom"))
    elif proposed:
        parts.append(tr("%Ln with a proposed speech", "", proposed))
    return " · ".join(parts)


def _title(document: Records, table: FlowTable, x: float, y: float, width: float, theme: Theme) -> Item:
    return title_item(table.map, _question(document, table), summary(table), x, y, width, theme)


def _running(document: Records, table: FlowTable, x: float, width: float, theme: Theme) -> Item:
    style = Style(11)
    words = _question(document, table) or tr("Untitled map")
    length = len(words)
    while advance(words, style) > width and length > 8:
        length = int(length * 0.9)
        words = words[:length].rstrip(" ,.;:") + "…"
    shapes = lay(wrap(words, width + 1, style), 0.0, 0.0, width, style, theme.muted, 15.0)
    return Item("running", "page number", x, x * 0.9 - 6, width, 15.0, tuple(shapes))


def _foot(page: int, count: int, x: float, y: float, width: float, theme: Theme) -> Item:
    style = Style(11)
    words = tr("{page} of {pages}", page=page, pages=count)
    wide = advance(words, style)
    shapes = lay(wrap(words, wide + 1, style), width - wide, 0.0, wide, style, theme.muted, 15.0)
    return Item("foot", "page number", x, y, width, 15.0, tuple(shapes))


def _empty(x: float, y: float, width: float, theme: Theme) -> Item:
    style = Style(theme.claim_size)
    words = tr("No claims yet")
    return Item(
        "hint", "text", x, y, width, theme.claim_line,
        tuple(lay(wrap(words, width, style), 0.0, 6.0, width, style, theme.muted, theme.claim_line)), words,
    )  # fmt: skip


def _key(table: FlowTable, x: float, y: float, width: float, theme: Theme) -> Item:
    """Return what the signs mean, as many as there are."""
    style = Style(theme.counts_size)
    middle = theme.source_line / 2
    sides = {cell.side for cell in table.cells} | {speech.side for speech in table.speeches}
    shapes: list[Shape] = []
    at, line = 0.0, 0.0

    def words(text: str, symbol: float, slope: Style = style) -> float:
        nonlocal at, line
        wide = symbol + advance(text, slope)
        if at and at + wide > width:
            at, line = 0.0, line + theme.source_line
        start = at
        shapes.append(
            TextShape(
                at + symbol, line + middle + slope.size * 0.35, text, slope.size, italic=slope.italic,
                color=theme.muted, width=advance(text, slope),
            )
        )  # fmt: skip
        at += wide + 20
        return start

    for side, color in ((Side.FOR, theme.pro), (Side.AGAINST, theme.con)):
        if side in sides:
            start = words(translated(side_word(side)), 20)
            shapes += lines.sign(Point(start + 8, line + middle), color, theme, 0.62, pro=side is Side.FOR)
    if table.dropped:
        start = words(tr("dropped: the next speech that could answer does not"), 20)
        cross = (("M", 4, -4), ("L", 12, 4), ("M", 4, 4), ("L", 12, -4))
        strokes = tuple((kind, start + dx, line + middle + dy) for kind, dx, dy in cross)
        shapes.append(PathShape(strokes, "", theme.ink, 2.2, (), "round"))  # type: ignore[arg-type]
    if table.is_mixed:
        words(tr("slanted: the speech is proposed"), 0, Style(theme.counts_size, italic=True))
    return Item("key", "key", x, y, width, line + theme.source_line + 2, tuple(shapes))


def _heads(flow: MeasuredFlow, x: float, y: float, theme: Theme) -> Item:
    """Return the names of the speeches, each over its column, with what they stand for."""
    bold, small = Style(max(12, flow.type.size), "bold"), Style(max(10, flow.type.size - 2))
    name_line, small_line = float(round(bold.size * 1.3)), float(round(small.size * 1.3))
    inner = flow.column - GUTTER
    room = inner - LEFT - 6
    laid = []
    for at in range(flow.table.columns):
        speech = flow.table.speeches[at] if at < flow.table.nowhere else None
        name = speech.name if speech else translated(NOWHERE)
        told = (
            [part for part in (translated(side_word(speech.side)), translated(speech.full)) if part] if speech else []
        )
        laid.append((speech, wrap(clean(name), room, bold), wrap(" · ".join(told), room, small) if told else None))
    height = 10 + max(
        (len(name.lines) * name_line + (len(more.lines) * small_line if more else 0) for _, name, more in laid),
        default=0.0,
    )
    shapes: list[Shape] = []
    spoken = []
    for at, (speech, block, more) in enumerate(laid):
        left = at * flow.column
        side = speech.side if speech else Side.NEITHER
        color = {Side.FOR: theme.pro, Side.AGAINST: theme.con}.get(side, theme.muted)
        tint = {Side.FOR: theme.pro_tint, Side.AGAINST: theme.con_tint}.get(side, theme.card)
        shapes.append(RectShape(left, 0.0, inner, height, 3.0, tint))
        shapes.append(RectShape(left, 0.0, inner, 3.0, 1.5, color))
        shapes += lay(block, left + LEFT, 6.0, room, bold, theme.ink, name_line)
        if more:
            shapes += lay(more, left + LEFT, 6 + len(block.lines) * name_line, room, small, theme.ink, small_line)
        if side is not Side.NEITHER:
            middle = Point(left + 2, 6 + name_line / 2)
            shapes += lines.sign(middle, color, replace(theme, ground=tint), 0.62, pro=side is Side.FOR)
        spoken.append(" ".join(line.text for line in block.lines))
    return Item("heads", "heading", x, y, flow.width, height, tuple(shapes), tr("Speeches"), listed(spoken))


def _windows(flow: MeasuredFlow, first: float, later: float) -> list[_Window]:
    """Return the lines that each page shows: it ends before a line of argument, else before a row, else anywhere."""
    begins = {flow.tops[cell.cell.row] for cell in flow.cells if cell.cell.indent == 0 and _opens(cell)}
    end = flow.tops[-1]
    made: list[_Window] = []
    at = 0
    while at < end or not made:
        room = max(6, int((later if made else first) / flow.type.line) - 1)
        limit = at + room
        if limit >= end:
            made.append(_Window(at, end))
            break
        tops = [top for top in flow.tops if at < top <= limit]
        good = [top for top in tops if top in begins and top - at >= room * _FIRST_SHARE]
        fair = [top for top in tops if top - at >= room * _LEAST_SHARE]
        last = max(good or fair or [limit])
        made.append(_Window(at, last))
        at = last
    return made


def _opens(cell: MeasuredCell) -> bool:
    return cell.cell.role in (FlowRole.MOTION, FlowRole.LOOSE, FlowRole.OPENS) or cell.cell.role is FlowRole.ANSWERS


def _items(document: Records, flow: MeasuredFlow, window: _Window, x: float, y: float, theme: Theme) -> Iterator[Item]:
    """Yield what a page shows of the cells, its first line at y."""
    line = flow.type.line
    for cell in flow.cells:
        top, bottom = flow.tops[cell.cell.row], flow.tops[cell.cell.row + cell.cell.rows]
        if top >= window.last or bottom <= window.first:
            continue
        begun = top < window.first
        first = max(0, window.first - top)
        last = cell.lines if bottom <= window.last else window.last - top
        start = (max(top, window.first) - window.first) * line
        height = (min(bottom, window.last) - max(top, window.first)) * line
        if bottom > window.last:
            height += line / 2
        shapes = cell_shapes(cell, first, last, 0.0, height, flow.type, theme, begun=begun)
        if begun and first >= cell.lines:
            shapes += reminder(cell, flow.type, theme)
        link = _link(cell, flow.by_claim.get(cell.cell.about), flow, theme) if not begun else None
        claim = document.find(cell.cell.claim, Claim)
        words = clean(claim.text).replace("\n", " ") if claim else ""
        said = ". ".join(translated(part) for part in told(document, flow.table, cell.cell))
        yield Item(
            f"{cell.cell.claim}:{cell.cell.row}" if cell.cell.again else cell.cell.claim,
            "claim" if not cell.cell.again else "text",
            x + cell.x, y + start, cell.width, height,
            tuple([link, *shapes] if link else shapes),
            words or translated(MOTION if cell.cell.role is FlowRole.MOTION else ""),
            said,
        )  # fmt: skip


def _link(cell: MeasuredCell, above: MeasuredCell | None, flow: MeasuredFlow, theme: Theme) -> Shape | None:
    """Return the line from what a cell answers to the cell itself, across the columns between them."""
    if above is None or not 0 <= above.cell.column < cell.cell.column:
        return None
    within = above.cell.row <= cell.cell.row < above.cell.row + above.cell.rows
    if not within:
        return None
    y = flow.type.line
    return PathShape((("M", above.x + above.width - cell.x, y), ("L", 0.0, y)), "", theme.stem, 1.4)
