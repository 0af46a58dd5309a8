"""Set cards to cut out, and the table of who stands where, in type."""

from collections.abc import Iterator, Sequence

from argmap.model.handout import SidesTable, Slip, TableRow
from argmap.model.records import Side
from argmap.picture.handout_flow import Piece
from argmap.picture.handout_type import (
    SLIP,
    SLIP_LINE,
    SMALL,
    SMALL_BOLD,
    SMALL_LINE,
    THESIS,
    THESIS_LINE,
    TextColumn,
    plain_line,
    rule,
    sign,
)
from argmap.picture.measure import Style, advance, lay, wrap
from argmap.picture.shapes import RectShape, Shape, TextShape, moved
from argmap.picture.stance_matrix import side_words
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

SLIP_HEIGHT = 132.0
NAMES = 0.24
"""The part of a table's width that names take."""


def slips(cards: Sequence[Slip], width: float, theme: Theme) -> Iterator[Piece]:
    """Yield rows of cards with lines to cut along, all of one size where they can be."""
    columns = max(2, round(width / 330))
    wide = width / columns
    made = [_slip(slip, wide, theme) for slip in cards]
    usual = max((height for _, height in made if height <= 2 * SLIP_HEIGHT), default=SLIP_HEIGHT)
    usual = max(usual, SLIP_HEIGHT)
    for first in range(0, len(made), columns):
        row = made[first : first + columns]
        height = max(usual, *(each for _, each in row))
        shapes: list[Shape] = []
        for at, (inside, _) in enumerate(row):
            x = at * wide
            shapes += [moved(shape, x, 0.0) for shape in inside.shapes]
            if cards[first + at].thesis:
                shapes.append(RectShape(x + 7, 7.0, wide - 14, height - 14, 6.0, "", theme.thesis_edge, 2.2))
            edges = [
                (x, height, x + wide, height), (x + wide, 0.0, x + wide, height),
                (x, 0.0, x, height), (x, 0.0, x + wide, 0.0),
            ]  # fmt: skip
            shapes += [rule(*edge, theme.muted, 0.8, 5.0) for edge in edges]
        words = " ".join(plain_line(slip.words) for slip in cards[first : first + columns])
        yield Piece(
            shapes=tuple(shapes),
            height=height,
            before=0.0 if first else 8.0,
            title=words,
            words=words,
            cuts=tuple(max(row, key=lambda cell: cell[1])[0].cuts) if height > 4 * SLIP_HEIGHT else (),
        )


def _slip(slip: Slip, width: float, theme: Theme) -> tuple[TextColumn, float]:
    column = TextColumn(theme)
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


def table(block: SidesTable, width: float, theme: Theme) -> Iterator[Piece]:
    """Yield a table row by row; its head is repeated on every page."""
    names = width * NAMES
    wide = (width - names) / max(1, len(block.heads))
    wide = min(wide, 130.0)
    right = names + wide * len(block.heads)
    head = _table_head(block, names, wide, right, theme)
    yield Piece(shapes=head.shapes, height=head.height, before=14.0, keeps=True)
    for row in block.rows:
        yield _table_row(row, block.heads, (names, wide, right), theme, head)
    yield _table_sums(block, names, wide, right, theme, head)


def _table_head(block: SidesTable, names: float, wide: float, right: float, theme: Theme) -> Piece:
    cells = []
    tall = 0.0
    for number, words in block.heads:
        column = TextColumn(theme)
        set_number = plain_line(number)
        inner = wide - 10
        column.add(set_number, 5.0, inner, SMALL_BOLD, SMALL_LINE)
        if words:
            column.add(_shortened(plain_line(words), inner, 9), 5.0, inner, SMALL, 15.0)
        cells.append(column)
        tall = max(tall, column.y)
    tall += 8
    shapes: list[Shape] = [RectShape(0.0, 0.0, right, tall, 0.0, "#eeeeee")]
    shapes += lay(wrap(tr("Speaker"), names, SMALL_BOLD), 5.0, 0.0, names, SMALL_BOLD, theme.ink, SMALL_LINE)
    for at, column in enumerate(cells):
        shapes += [moved(shape, names + at * wide, 0.0) for shape in column.shapes]
    shapes += _grid(len(cells), names, wide, right, tall, theme)
    shapes.append(rule(0.0, 0.0, right, 0.0, theme.muted, 0.8))
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
    upright: list[Shape] = [rule(x, 0.0, x, height, theme.card_edge, 0.7) for x in edges]
    return [*upright, rule(0.0, height, right, height, theme.card_edge, 0.7)]


def _table_row(
    row: TableRow, heads: Sequence[tuple[str, str]], edges: tuple[float, float, float], theme: Theme, head: Piece
) -> Piece:
    names, wide, right = edges
    column = TextColumn(theme)
    column.y = 4.0
    column.add(row.name or tr("Unknown speaker"), 5.0, names - 10, Style(13, "bold"), 17.0)
    if row.role:
        column.add(row.role, 5.0, names - 10, SMALL, 15.0, theme.muted)
    column.y += 4
    for at, side in enumerate(row.sides):
        mark = {Side.FOR: "+", Side.AGAINST: "−", Side.BOTH: "±", Side.NEITHER: ""}[side]
        column.shapes += sign(mark, names + (at + 0.5) * wide, column.y / 2, theme, 17.0)
    column.shapes += _grid(len(row.sides), names, wide, right, column.y, theme)
    column.cuts.clear()
    return column.piece(head=head, kind="speaker", title=plain_line(row.name), words=_spoken(row, heads))


def _spoken(row: TableRow, heads: Sequence[tuple[str, str]]) -> str:
    """Return a row in words, for those who cannot see under which head a sign stands."""
    told = []
    for side in (Side.FOR, Side.AGAINST, Side.BOTH):
        claims = [
            plain_line(words or number) for (number, words), own in zip(heads, row.sides, strict=True) if own is side
        ]
        if claims:
            told.append(tr("{verb} {claims}", verb=side_words(side), claims=claims))
    return ". ".join(told)


def _table_sums(block: SidesTable, names: float, wide: float, right: float, theme: Theme, head: Piece) -> Piece:
    column = TextColumn(theme)
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
