"""Set the blocks of a hand-out in type: each becomes pieces that stay together on a page."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from argmap.model.handout import (
    Block,
    BoxedClaim,
    Handout,
    Heading,
    Instruction,
    ListedClaim,
    ListedQuotation,
    ListedSource,
    Mark,
    Picture,
    Said,
    SidesTable,
    Slip,
)
from argmap.model.report_contents import quotation_name
from argmap.picture.handout_flow import Piece
from argmap.picture.handout_grids import slips, table
from argmap.picture.handout_type import (
    BODY,
    BODY_LINE,
    BOLD,
    DEEPEST,
    HEADING,
    HEADING_LINE,
    INDENT,
    SIGN,
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
from argmap.picture.shapes import RectShape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr


def pieces(handout: Handout, width: float, theme: Theme) -> Iterator[Piece]:
    """Yield a hand-out in pieces for columns of this width."""
    for kind, group in groupby(handout.blocks, type):
        blocks = list(group)
        if kind is Slip:
            yield from slips([block for block in blocks if isinstance(block, Slip)], width, theme)
            continue
        for block in blocks:
            yield from _pieces(block, width, theme)


def _pieces(block: Block, width: float, theme: Theme) -> Iterator[Piece]:
    match block:
        case Instruction():
            yield _paragraph(block, width, theme)
        case Heading():
            yield _heading(block, width, theme)
        case ListedClaim():
            yield _entry(block, width, theme)
        case ListedQuotation():
            yield _quotation(block, width, theme)
        case ListedSource():
            yield _reference(block, width, theme)
        case BoxedClaim():
            yield _choice(block, width, theme)
        case SidesTable():
            yield from table(block, width, theme)
        case Picture() | Slip():  # pictures are pages of their own, slips come in rows
            pass


def _paragraph(block: Instruction, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
    column.add(block.words, 0.0, width, Style(13), 18.0, theme.muted)
    column.y += 4
    return column.piece(before=4.0, keeps=True, words=plain_line(block.words))


def _heading(block: Heading, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
    words = plain_line(block.words)
    set_ = column.add(words, 0.0, width, HEADING, HEADING_LINE)
    note = plain_line(block.note)
    if note:
        used = set_.lines[-1].width + 10 if set_.lines and set_.rightward else 0.0
        if set_.rightward and used + advance(note, Style(13)) <= width:
            column.y -= HEADING_LINE
            rest = width - used
            beside = wrap(note, rest, Style(13))
            column.shapes += lay(beside, used, column.y + 1.5, rest, Style(13), theme.muted, HEADING_LINE)
            column.y += HEADING_LINE
        else:
            column.add(note, 0.0, width, Style(13), 17.0, theme.muted)
    column.y += 2
    column.shapes.append(rule(0.0, column.y, width, column.y, theme.card_edge, 0.8))
    column.y += 2
    column.cuts.clear()
    return column.piece(before=20.0, keeps=True, title=words, words=note, level=0, kind="heading")


def _entry(block: ListedClaim, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
    thesis = block.mark is Mark.THESIS and bool(block.label)
    depth = min(block.depth, DEEPEST)
    left = depth * INDENT
    number, label, about = plain_line(block.number), plain_line(block.label), plain_line(block.about)
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
        column.add(f"→ {plain_line(block.see)}", text_left, room, SMALL, SMALL_LINE, theme.muted)
    for (who, role, via, words, doubt), group in groupby(block.said, _as_one):
        _said(column, Said(who, role, via, words, doubt=doubt), list(group), text_left, room)
    if block.notes:
        column.y += 2
        column.rules(block.notes, text_left, width)
        column.y += 4
    before = 12.0 if block.depth <= 1 else 8.0
    for level in range(1, depth):
        x = level * INDENT + SIGN / 2 - 0.5
        column.shapes.append(rule(x, -before, x, column.y, theme.card_edge, 0.7))
    return column.piece(
        before=before,
        keeps=not block.words or thesis,
        title=plain_line(block.words) or label,
        words=" ".join(told),
        level=block.depth if block.depth <= 1 and label and block.mark is not Mark.PREMISE and not about else -1,
    )


def _as_one(said: Said) -> tuple[str, str, str, str, str]:
    """Return what passages have in common that are told on one line, each with its place."""
    return said.who, said.role, said.via, said.words, said.doubt


def _said(column: TextColumn, said: Said, places: Sequence[Said], left: float, room: float) -> None:
    theme = column.theme
    words = plain_line(said.words)
    if words:
        column.y += 1
        column.add(words, left + 10, room - 10, Style(13, "regular", italic=True), 17.0)
    named = attribution(said)
    line = " ".join(part for part in (named, *(isolated(place_of(place), named) for place in places)) if part)
    if line:
        column.y += 1
        column.add(line, left, room, SMALL, SMALL_LINE, theme.muted)
    if said.doubt:
        column.add(said.doubt, left, room, SMALL_BOLD, SMALL_LINE, theme.ink)


def _quotation(block: ListedQuotation, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
    left = 44.0
    number = plain_line(quotation_name(block.number))
    column.shapes += lay(wrap(number, left, SMALL_BOLD), 0.0, 1.5, left, SMALL_BOLD, theme.ink, SMALL_LINE)
    words, told = plain_line(block.told.words), attribution(block.told)
    column.add(words, left, width - left, BODY, BODY_LINE)
    line = " ".join(part for part in (told, isolated(place_of(block.told), told)) if part)
    column.add(line, left, width - left, SMALL, SMALL_LINE, theme.muted)
    if block.told.doubt:
        column.add(block.told.doubt, left, width - left, SMALL_BOLD, SMALL_LINE, theme.ink)
    if block.before or block.after:
        column.y += 1
        around = f"{block.before}{words}{block.after}"
        column.add(around, left, width - left, Style(12, "regular", italic=True), SMALL_LINE, theme.muted)
    return column.piece(before=9.0, title=words, words=number)


def attribution(said: Said) -> str:
    """Return who says it, on one line: "Ann Bell, mayor, told by The Gazette"."""
    who, role, via = (plain_line(part) for part in (said.who, said.role, said.via))
    named = tr("{name}, {role}", name=who, role=role) if who and role else who or role
    if via:
        named = tr("{who}, told by {via}", who=named, via=via) if named else tr("told by {via}", via=via)
    return named


def isolated(place: str, named: str) -> str:
    """Return a place so that it keeps its own direction behind a name that is written leftward."""
    return place if named.isascii() or not place else f"\u2068{place}\u2069"


def place_of(said: Said) -> str:
    """Return where it is said: "[2, paragraph 4]", with the number of the source."""
    place = plain_line(said.place)
    return tr("[{source}, {place}]", source=str(said.source), place=place) if said.source and place else place


def _reference(block: ListedSource, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
    number = str(block.number)
    left = 30.0
    column.shapes += lay(wrap(number, left, SMALL_BOLD), 6.0, 0.0, left, SMALL_BOLD, theme.ink, SMALL_LINE)
    column.add(block.words, left, width - left, SMALL, SMALL_LINE)
    if block.address:
        link = block.address if block.address.startswith(("http://", "https://")) else ""
        column.add(block.address, left, width - left, Style(11), 15.0, theme.muted, link)
    return column.piece(before=5.0, title=plain_line(block.words))


def _choice(block: BoxedClaim, width: float, theme: Theme) -> Piece:
    column = TextColumn(theme)
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
    return column.piece(before=9.0, title=plain_line(block.words), words=block.number)
