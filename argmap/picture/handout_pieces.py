"""Set the blocks of a hand-out in type: each becomes pieces that stay together on a page."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from argmap.model.handout import (
    Block,
    Choice,
    Entry,
    Handout,
    Heading,
    Mark,
    Paragraph,
    Picture,
    Reference,
    Said,
    Slip,
    Table,
    TableRow,
)
from argmap.model.records import Side
from argmap.picture.handout_flow import Piece
from argmap.picture.measure import Style, TextBlock, advance, clean, lay, wrap
from argmap.picture.shapes import EllipseShape, PathShape, RectShape, Shape, TextShape, moved
from argmap.picture.theme import Theme
from argmap.picture.translation import tr, translated

BODY, BODY_LINE = Style(14), 19.0
"""14 px are 10.5 points on paper."""
BOLD = Style(14, "bold")
THESIS, THESIS_LINE = Style(16, "bold"), 22.0
SLIP, SLIP_LINE = Style(16), 21.0
"""12 points: cards are read from across a table."""
SMALL, SMALL_LINE = Style(12), 16.0
SMALL_BOLD = Style(12, "bold")
HEADING, HEADING_LINE = Style(17, "bold"), 23.0
INDENT = 22.0
DEEPEST = 7
"""Levels that are indented; what is deeper stands below these."""
SIGN = 15.0
RULE = 30.0
"""Between the lines to write on: 8 mm, as in exercise books."""
SLIP_HEIGHT = 132.0
NAMES = 0.24
"""The part of a table's width that names take."""


def pieces(handout: Handout, width: float, theme: Theme) -> Iterator[Piece]:
    """Yield a hand-out in pieces for columns of this width."""
    for kind, group in groupby(handout.blocks, type):
        blocks = list(group)
        if kind is Slip:
            yield from _slips([block for block in blocks if isinstance(block, Slip)], width, theme)
            continue
        for block in blocks:
            yield from _pieces(block, width, theme)


def _pieces(block: Block, width: float, theme: Theme) -> Iterator[Piece]:
    match block:
        case Paragraph():
            yield _paragraph(block, width, theme)
        case Heading():
            yield _heading(block, width, theme)
        case Entry():
            yield _entry(block, width, theme)
        case Reference():
            yield _reference(block, width, theme)
        case Choice():
            yield _choice(block, width, theme)
        case Table():
            yield from _table(block, width, theme)
        case Picture() | Slip():  # pictures are pages of their own, slips come in rows
            pass


class Column:
    """A column that is filled from its top: text and rules, with the lines between which it may be cut."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.y = 0.0
        self.shapes: list[Shape] = []
        self.cuts: list[float] = []

    def add(
        self, text: str, left: float, room: float, style: Style, line: float, color: str = "", link: str = ""
    ) -> TextBlock:
        """Add text below what is there."""
        set_ = wrap(_kept(_clean(text)), room, style)
        for number in range(len(set_.lines)):
            self.cuts.append(self.y + number * line)
        self.shapes += lay(set_, left, self.y, room, style, color or self.theme.ink, line)
        self.y += len(set_.lines) * line
        return set_

    def rules(self, count: int, left: float, right: float) -> None:
        """Add lines to write on."""
        for _ in range(count):
            self.cuts.append(self.y)
            self.y += RULE
            self.shapes.append(_line(left, self.y - 4, right, self.y - 4, self.theme.card_edge, 0.8))

    def piece(self, **more: object) -> Piece:
        """Return what is there as a piece."""
        return Piece(shapes=tuple(self.shapes), height=self.y, cuts=tuple(self.cuts), **more)  # type: ignore[arg-type]


def _clean(text: str) -> str:
    return clean(translated(text)).replace("\n", " ")


def _kept(text: str) -> str:
    """Return text in which three dots stay with their neighbor, so that they never stand alone on a line."""
    return text.replace(" …", "\u00a0…").replace("“… ", "“…\u00a0")


def _line(x: float, y: float, right: float, bottom: float, color: str, width: float, dash: float = 0.0) -> PathShape:
    dashes = (dash, dash) if dash else ()
    return PathShape((("M", x, y), ("L", right, bottom)), "", color, width, dashes)


def sign(mark: str, x: float, y: float, theme: Theme, size: float = SIGN) -> list[Shape]:
    """Return a sign around (x, y), as text on a shape of its own: round +, pointed −, square ±; nothing for ""."""
    half = size / 2
    match mark:
        case "+":
            ground: Shape = EllipseShape(x, y, half, half, theme.pro)
        case "−":
            tip = half * 1.22
            ground = PathShape(
                (("M", x - tip, y), ("L", x, y - tip), ("L", x + tip, y), ("L", x, y + tip), ("Z",)), theme.con
            )
        case "±":
            ground = RectShape(x - half, y - half, size, size, 2.0, theme.ink)
        case _:
            return []
    style = Style(round(size * 0.87), "bold")
    wide = advance(mark, style)
    text = TextShape(x, y + style.size * 0.35, mark, style.size, "bold", color=theme.sign, anchor="middle", width=wide)
    return [ground, text]


def _paragraph(block: Paragraph, width: float, theme: Theme) -> Piece:
    column = Column(theme)
    column.add(block.words, 0.0, width, Style(13), 18.0, theme.muted)
    column.y += 4
    return column.piece(before=4.0, keeps=True, words=_clean(block.words))


def _heading(block: Heading, width: float, theme: Theme) -> Piece:
    column = Column(theme)
    words = _clean(block.words)
    set_ = column.add(words, 0.0, width, HEADING, HEADING_LINE)
    note = _clean(block.note)
    if note:
        used = set_.lines[-1].width + 10 if set_.lines and set_.rightward else 0.0
        if set_.rightward and used + advance(note, Style(13)) <= width:
            column.y -= HEADING_LINE
            column.shapes += lay(
                wrap(note, width - used, Style(13)), used, column.y + 1.5, width, Style(13), theme.muted, HEADING_LINE
            )
            column.y += HEADING_LINE
        else:
            column.add(note, 0.0, width, Style(13), 17.0, theme.muted)
    column.y += 2
    column.shapes.append(_line(0.0, column.y, width, column.y, theme.card_edge, 0.8))
    column.y += 2
    column.cuts.clear()
    return column.piece(before=20.0, keeps=True, title=words, words=note, id=words, level=0)


def _entry(block: Entry, width: float, theme: Theme) -> Piece:
    column = Column(theme)
    thesis = block.mark is Mark.THESIS and bool(block.label)
    depth = min(block.depth, DEEPEST)
    left = depth * INDENT
    number, label, about = _clean(block.number), _clean(block.label), _clean(block.about)
    told = []
    if label or about:
        x = left
        if block.mark.sign:
            column.shapes += sign(block.mark.sign, x + SIGN / 2, SMALL_LINE / 2 + 1, theme)
            x += SIGN + 7
        colors = {Mark.PRO: theme.pro, Mark.CON: theme.con, Mark.UNDERCUT: theme.con}
        parts = [(number, SMALL_BOLD, theme.ink), (label, SMALL_BOLD, colors.get(block.mark, theme.muted))]
        for text, style, color in parts:
            if text:
                wide = advance(text, style)
                column.shapes += lay(wrap(text, wide + 1, style), x, 1.0, wide, style, color, SMALL_LINE)
                x += wide + 7
        if about and x < width * 0.7:
            first = column.y
            column.y += 1
            column.add(about, x, width - x, SMALL, SMALL_LINE, theme.muted)
            column.y = max(column.y, first + SMALL_LINE + 1)
        else:
            column.y += SMALL_LINE + 1
        column.y += 1
        told = [part for part in (number, label, about) if part]
        column.cuts.clear()
    text_left = left + (SIGN + 7 if block.mark.sign or not block.depth else 0.0)
    if not (label or about) and number:
        wide = max(44.0, advance(number, BOLD) + 8)
        column.shapes += lay(wrap(number, wide, BOLD), 0.0, 0.0, wide, BOLD, theme.ink, BODY_LINE)
        text_left = wide
    if thesis:
        text_left = left
    room = width - text_left
    if block.words:
        style, line = (THESIS, THESIS_LINE) if thesis and not block.depth and label else (BODY, BODY_LINE)
        column.add(block.words, text_left, room, style, line)
    if block.see:
        column.add(f"→ {_clean(block.see)}", text_left, room, SMALL, SMALL_LINE, theme.muted)
    for (who, role, via, words, doubt), group in groupby(block.said, _as_one):
        _said(column, Said(who, role, via, words, doubt=doubt), list(group), text_left, room)
    if block.notes:
        column.y += 2
        column.rules(block.notes, text_left, width)
        column.y += 4
    before = 12.0 if block.depth <= 1 else 8.0
    for level in range(1, depth):
        x = level * INDENT + SIGN / 2 - 0.5
        column.shapes.append(_line(x, -before, x, column.y, theme.card_edge, 0.7))
    return column.piece(
        before=before,
        keeps=not block.words or thesis,
        title=_clean(block.words) or label,
        words=" ".join(told),
        id=number,
        level=1 if block.depth <= 1 and label and block.words else -1,
    )


def _as_one(said: Said) -> tuple[str, str, str, str, str]:
    """Return what passages have in common that are told on one line, each with its place."""
    return said.who, said.role, said.via, said.words, said.doubt


def _said(column: Column, said: Said, places: Sequence[Said], left: float, room: float) -> None:
    theme = column.theme
    words = _clean(said.words)
    if words:
        column.y += 1
        column.add(words, left + 10, room - 10, Style(13, "regular", italic=True), 17.0)
    line = " ".join(part for part in (attribution(said), *(place_of(place) for place in places)) if part)
    if line:
        column.y += 1
        column.add(line, left, room, SMALL, SMALL_LINE, theme.muted)
    if said.doubt:
        column.add(said.doubt, left, room, SMALL_BOLD, SMALL_LINE, theme.ink)


def attribution(said: Said) -> str:
    """Return who says it, on one line: "Ann Bell, mayor, told by The Gazette"."""
    who, role, via = (_clean(part) for part in (said.who, said.role, said.via))
    named = tr("{name}, {role}", name=who, role=role) if who and role else who or role
    if via:
        named = tr("{who}, told by {via}", who=named, via=via) if named else tr("told by {via}", via=via)
    return named


def place_of(said: Said) -> str:
    """Return where it is said: "[2, paragraph 4]", with the number of the source."""
    place = _clean(said.place)
    return tr("[{source}, {place}]", source=str(said.source), place=place) if said.source and place else place


def _reference(block: Reference, width: float, theme: Theme) -> Piece:
    column = Column(theme)
    number = str(block.number)
    left = 30.0
    column.shapes += lay(wrap(number, left, SMALL_BOLD), 6.0, 0.0, left, SMALL_BOLD, theme.ink, SMALL_LINE)
    column.add(block.words, left, width - left, SMALL, SMALL_LINE)
    if block.address:
        column.add(block.address, left, width - left, Style(11), 15.0, theme.muted)
    return column.piece(before=5.0, title=_clean(block.words))


def _choice(block: Choice, width: float, theme: Theme) -> Piece:
    column = Column(theme)
    box, left = 17.0, 34.0
    boxes = width - 2 * (box + 26)
    column.shapes += lay(wrap(block.number, left, BOLD), 0.0, 1.0, left, BOLD, theme.ink, BODY_LINE)
    column.y = 1.0
    column.add(block.words, left, boxes - left - 22, BODY, BODY_LINE)
    if block.who:
        column.add(block.who, left, boxes - left - 22, SMALL, SMALL_LINE, theme.muted)
    for at, mark in enumerate("+−"):
        x = boxes + at * (box + 30)
        column.shapes.append(RectShape(x, 2.0, box, box, 2.0, "", theme.ink, 1.2))
        wide = advance(mark, BOLD)
        column.shapes.append(TextShape(x + box + 5, 15.5, mark, 15, "bold", color=theme.ink, width=wide))
    column.y = max(column.y, box + 3)
    column.rules(block.notes, left, width)
    column.y += 5
    return column.piece(before=9.0, title=_clean(block.words), words=block.number)


# --- cards to cut out


def _slips(slips: Sequence[Slip], width: float, theme: Theme) -> Iterator[Piece]:
    columns = max(2, round(width / 330))
    wide = width / columns
    made = [_slip(slip, wide, theme) for slip in slips]
    usual = max((height for _, height in made if height <= 2 * SLIP_HEIGHT), default=SLIP_HEIGHT)
    usual = max(usual, SLIP_HEIGHT)
    for first in range(0, len(made), columns):
        row = made[first : first + columns]
        height = max(usual, *(each for _, each in row))
        shapes: list[Shape] = []
        for at, (inside, _) in enumerate(row):
            x = at * wide
            shapes += [moved(shape, x, 0.0) for shape in inside.shapes]
            if slips[first + at].thesis:
                shapes.append(RectShape(x + 7, 7.0, wide - 14, height - 14, 6.0, "", theme.thesis_edge, 2.2))
            edges = [
                (x, height, x + wide, height), (x + wide, 0.0, x + wide, height),
                (x, 0.0, x, height), (x, 0.0, x + wide, 0.0),
            ]  # fmt: skip
            shapes += [_line(*edge, theme.muted, 0.8, 5.0) for edge in edges]
        words = " ".join(_clean(slip.words) for slip in slips[first : first + columns])
        yield Piece(
            shapes=tuple(shapes),
            height=height,
            before=0.0 if first else 8.0,
            title=words,
            words=words,
            cuts=tuple(max((slip.cuts for slip, _ in row), key=len)) if height > 4 * SLIP_HEIGHT else (),
        )


def _slip(slip: Slip, width: float, theme: Theme) -> tuple[Column, float]:
    column = Column(theme)
    column.y = 16.0
    left, room = 20.0, width - 40
    if slip.thesis:
        column.add(tr("Thesis"), left, room, SMALL_BOLD, SMALL_LINE, theme.muted)
        column.y += 2
    elif slip.number:
        wide = advance(slip.number, SMALL_BOLD)
        column.shapes += lay(
            wrap(slip.number, wide + 1, SMALL_BOLD), width - 20 - wide, 12.0, wide, SMALL_BOLD, theme.muted, SMALL_LINE
        )
        room -= 20
    column.add(slip.words, left, room, THESIS if slip.thesis else SLIP, THESIS_LINE if slip.thesis else SLIP_LINE)
    if slip.who:
        column.y += 4
        column.add(slip.who, left, room, SMALL, SMALL_LINE, theme.muted)
    return column, column.y + 16


# --- who stands where


def _table(block: Table, width: float, theme: Theme) -> Iterator[Piece]:
    names = width * NAMES
    wide = (width - names) / max(1, len(block.heads))
    wide = min(wide, 130.0)
    right = names + wide * len(block.heads)
    head = _table_head(block, names, wide, right, theme)
    yield Piece(shapes=head.shapes, height=head.height, before=14.0, keeps=True)
    for row in block.rows:
        yield _table_row(row, names, wide, right, theme, head)
    yield _table_sums(block, names, wide, right, theme, head)


def _table_head(block: Table, names: float, wide: float, right: float, theme: Theme) -> Piece:
    cells = []
    tall = 0.0
    for number, words in block.heads:
        column = Column(theme)
        set_number = _clean(number)
        inner = wide - 10
        column.add(set_number, 5.0, inner, SMALL_BOLD, SMALL_LINE)
        if words:
            column.add(_shortened(_clean(words), inner, 9), 5.0, inner, SMALL, 15.0)
        cells.append(column)
        tall = max(tall, column.y)
    tall += 8
    shapes: list[Shape] = [RectShape(0.0, 0.0, right, tall, 0.0, "#eeeeee")]
    shapes += lay(wrap(tr("Speaker"), names, SMALL_BOLD), 5.0, 0.0, names, SMALL_BOLD, theme.ink, SMALL_LINE)
    for at, column in enumerate(cells):
        shapes += [moved(shape, names + at * wide, 0.0) for shape in column.shapes]
    shapes += _grid(len(cells), names, wide, right, tall, theme)
    shapes.append(_line(0.0, 0.0, right, 0.0, theme.muted, 0.8))
    return Piece(shapes=tuple(shapes), height=tall)


def _shortened(words: str, room: float, lines: int) -> str:
    """Return words that take at most so many lines."""
    length = len(words)
    while len(wrap(words, room, SMALL).lines) > lines and length > 10:
        length = int(length * 0.92)
        words = words[:length].rstrip(" ,.;:…") + "…"
    return words


def _grid(columns: int, names: float, wide: float, right: float, height: float, theme: Theme) -> list[Shape]:
    edges = [0.0, *(names + at * wide for at in range(columns + 1))]
    upright: list[Shape] = [_line(x, 0.0, x, height, theme.card_edge, 0.7) for x in edges]
    return [*upright, _line(0.0, height, right, height, theme.card_edge, 0.7)]


def _table_row(row: TableRow, names: float, wide: float, right: float, theme: Theme, head: Piece) -> Piece:
    column = Column(theme)
    column.y = 4.0
    column.add(row.name or tr("Unknown speaker"), 5.0, names - 10, Style(13, "bold"), 17.0)
    if row.role:
        column.add(row.role, 5.0, names - 10, SMALL, 15.0, theme.muted)
    column.y += 4
    told = []
    for at, side in enumerate(row.sides):
        mark = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}[side]
        told.append(mark or "·")
        column.shapes += sign(mark, names + (at + 0.5) * wide, column.y / 2, theme, 17.0)
    column.shapes += _grid(len(row.sides), names, wide, right, column.y, theme)
    column.cuts.clear()
    return column.piece(head=head, title=_clean(row.name), words=" ".join(told))


def _table_sums(block: Table, names: float, wide: float, right: float, theme: Theme, head: Piece) -> Piece:
    column = Column(theme)
    column.y = 3.0
    column.add(tr("In all"), 5.0, names - 10, SMALL, SMALL_LINE, theme.muted)
    column.y += 3
    narrow = wide < 70
    if narrow:
        column.y += 14
    for at, (supporting, opposing) in enumerate(block.sums):
        middle = names + (at + 0.5) * wide
        parts = [(f"+ {supporting}", 15.0), (f"− {opposing}", 29.0)]
        texts = parts if narrow else [(f"+ {supporting}   − {opposing}", 15.0)]
        for text, baseline in texts:
            size = 11 if narrow else 12
            column.shapes.append(
                TextShape(
                    middle, baseline, text, size, color=theme.muted, anchor="middle", width=advance(text, Style(size))
                )
            )
    column.shapes += _grid(len(block.heads), names, wide, right, column.y, theme)
    column.cuts.clear()
    return column.piece(head=head)
