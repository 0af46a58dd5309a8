"""The stance matrix as a figure: a row for each speaker, a column for each claim, signs for stances."""

from dataclasses import replace

from argmap.layout import Point
from argmap.model.records import Claim, Map, Records, Side, Speaker
from argmap.model.stance_table import Matrix
from argmap.picture import attribution, discs, lines, speaker_colors, texts
from argmap.picture.measure import Style, TextBlock, advance, clean, lay, wrap
from argmap.picture.shapes import Command, Figure, Item, PathShape, RectShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.title_and_sources import title_item
from argmap.picture.translation import listed, quoted, tr

COLUMN = 112.0
"""Width of a claim's column; its words take this less some room on either side."""
NAMES = 230.0
ROW = 46.0
HEAD_LINES = 6
SIGN = 0.86
"""Signs in the table are so many times as large as those on a map."""


def figure(document: Records, map_id: str, found: Matrix, theme: Theme) -> Figure:
    """Return the matrix as a figure in the theme of the maps, with its rows and columns in the matrix's order.

    Raises KeyError where there is no such map.
    """
    map = document.find(map_id, Map)
    if map is None:
        raise KeyError(map_id)
    heads = [claim_words(document, id) for id in found.claims]
    width = NAMES + COLUMN * max(1, len(heads))
    left, y = theme.margin, theme.margin
    whole = max(width, theme.page_width)
    below = tr("Who stands where · %Ln speaker(s)", "", len(found.speakers))
    title = title_item(map_id, map.question, below, left, y - 8, whole, theme)
    y += title.height - 8 + 10
    key = _key(left, y, theme)
    y += key.height + theme.gap * 0.6
    head = _head(heads, found, document, left, y, theme)
    y += head.height
    dealt = speaker_colors.deal(document)
    letters = attribution.letters(document, map_id)
    beside = max((discs.width([letters.get(id, "?")], theme) for id in found.speakers), default=0.0)
    rows = [
        _row(document, found, id, (letters.get(id, "?"), dealt.get(id, 0), beside), left, y + at * ROW, width, theme)
        for at, id in enumerate(found.speakers)
    ]
    height = max(1, len(rows)) * ROW
    card = Item("table", "title", left, y, width, height, _paper(len(heads), width, height, theme))
    sums = _sums(found, left, y + height, theme)
    return Figure(
        width=round(whole + 2 * theme.margin),
        height=round(y + height + sums.height + theme.margin),
        background=theme.ground,
        items=(title, key, head, card, *rows, sums),
        title=clean(map.question).replace("\n", " ") or tr("Untitled map"),
    )


def claim_words(document: Records, claim: str) -> str:
    """Return a claim's words on one line."""
    found = document.find(claim, Claim)
    return clean(found.text).replace("\n", " ") if found else ""


def side_words(side: Side) -> str:
    """Return a side in words."""
    match side:
        case Side.FOR:
            return tr("supports")
        case Side.AGAINST:
            return tr("opposes")
        case Side.BOTH:
            return tr("both supports and opposes")
        case Side.NEITHER:
            return tr("silent")


def sign(side: Side, x: float, y: float, theme: Theme, size: float = SIGN) -> list[Shape]:
    """Return the sign of a side around (x, y): round +, pointed −, a square ±; nothing for silence.

    The three differ in shape, so that color is never needed.
    """
    paper = replace(theme, ground=theme.card)
    match side:
        case Side.FOR:
            return [*lines.sign(Point(x, y), theme.pro, paper, size, pro=True)]
        case Side.AGAINST:
            return [*lines.sign(Point(x, y), theme.con, paper, size, pro=False)]
        case Side.BOTH:
            return _both(x, y, theme, size)
        case Side.NEITHER:
            return []


def _both(x: float, y: float, theme: Theme, size: float) -> list[Shape]:
    half = theme.disc / 2 * size * 0.94
    arm = half * 0.46
    high, low = y - half * 0.2, y + half * 0.5
    strokes: tuple[Command, ...] = (
        ("M", x - arm, high), ("L", x + arm, high),
        ("M", x, high - arm), ("L", x, high + arm),
        ("M", x - arm, low), ("L", x + arm, low),
    )  # fmt: skip
    return [
        RectShape(x - half, y - half, 2 * half, 2 * half, 3.0, theme.ink),
        PathShape(strokes, "", theme.card, 2.0 * size, (), "round"),
    ]


def _key(x: float, y: float, theme: Theme) -> Item:
    """Return the legend of the signs."""
    style = Style(theme.counts_size)
    shapes: list[Shape] = []
    at, middle = 0.0, theme.source_line / 2 + 1
    for side in (Side.FOR, Side.AGAINST, Side.BOTH):
        shapes += sign(side, at + 9, middle, replace(theme, card=theme.ground), 0.7)
        text = side_words(side)
        wide = advance(text, style)
        shapes.append(TextShape(at + 23, middle + style.size * 0.35, text, style.size, color=theme.muted, width=wide))
        at += 23 + wide + 20
    return Item("key", "title", x, y, at, theme.source_line + 2, tuple(shapes))


def _head(heads: list[str], found: Matrix, document: Records, x: float, y: float, theme: Theme) -> Item:
    """Return the heads of the columns, bottom-aligned."""
    made = [_fitted(text or tr("No words yet"), theme, first=at == 0) for at, text in enumerate(heads)]
    tall = max((len(paragraph.lines) for paragraph in made), default=0) * theme.name_line
    shapes: list[Shape] = []
    for at, paragraph in enumerate(made):
        style = Style(theme.name_size, "bold" if at == 0 else "regular")
        top = tall - len(paragraph.lines) * theme.name_line
        laid = lay(paragraph, 0.0, top, COLUMN - 16, style, theme.ink, theme.name_line)
        shapes += [replace(line, x=NAMES + (at + 0.5) * COLUMN, anchor="middle") for line in laid]
    return Item("heads", "title", x, y, NAMES + COLUMN * len(heads), tall + 8, tuple(shapes))


def _fitted(text: str, theme: Theme, *, first: bool) -> TextBlock:
    style = Style(theme.name_size, "bold" if first else "regular")
    length = 110
    while True:
        paragraph = wrap(texts.shortened(text, length), COLUMN - 16, style)
        if len(paragraph.lines) <= HEAD_LINES or length <= 20:
            return paragraph
        length -= 10


def _paper(columns: int, width: float, height: float, theme: Theme) -> tuple[Shape, ...]:
    """Return the card below the table; every other column is slightly darker, to lead the eye."""
    bands = (NAMES + at * COLUMN for at in range(1, columns, 2))
    return (
        RectShape(0.0, 0.0, width, height, theme.radius, theme.card),
        *(RectShape(x, 0.0, COLUMN, height, 0.0, theme.ground) for x in bands),
        RectShape(0.0, 0.0, width, height, theme.radius, "", theme.card_edge, theme.edge),
    )


def _row(
    document: Records,
    found: Matrix,
    id: str,
    face: tuple[str, int, float],
    x: float,
    y: float,
    width: float,
    theme: Theme,
) -> Item:
    """Return the row of a speaker. `face`: the initials, the place in the palette, and the room for the widest disc."""
    speaker = document.find(id, Speaker)
    name = clean(speaker.name).replace("\n", " ") if speaker else ""
    role = clean(speaker.role).replace("\n", " ") if speaker else ""
    shapes: list[Shape] = []
    if id != found.speakers[0]:
        shapes.append(PathShape((("M", 0.0, 0.0), ("L", width, 0.0)), "", theme.card_edge, 1.0))
    (letters, place, size), middle = face, ROW / 2
    shapes += discs.disc(letters, place, 14 + size / 2, middle, theme)
    left, room = 14 + size + 9, NAMES - 14 - size - 9 - 10
    bold, small = Style(theme.name_size, "bold"), Style(theme.small_size)
    above = _one_line(name or tr("Unknown speaker"), room, bold)
    below = _one_line(role, room, small) if role else TextBlock((), rightward=True)
    top = middle - (theme.name_line + (theme.small_line if role else 0.0)) / 2
    shapes += lay(above, left, top, room, bold, theme.ink, theme.name_line)
    shapes += lay(below, left, top + theme.name_line, room, small, theme.muted, theme.small_line)
    told: list[str] = []
    for at, claim in enumerate(found.claims):
        side = found.side(id, claim)
        paper = replace(theme, card=theme.ground) if at % 2 else theme
        shapes += sign(side, NAMES + (at + 0.5) * COLUMN, middle, paper)
        if side is not Side.NEITHER:
            told.append(f"{side_words(side)} {quoted(texts.shortened(claim_words(document, claim)))}")
    return Item(id, "speaker", x, y, width, ROW, tuple(shapes), name, listed(told) or side_words(Side.NEITHER))


def _one_line(text: str, room: float, style: Style) -> TextBlock:
    """Return text on one line, cut if it is too long."""
    length = len(text)
    paragraph = wrap(text, room, style)
    while len(paragraph.lines) > 1 and length > 4:
        length = min(length - 1, int(length * 0.9))
        paragraph = wrap(text[:length].rstrip(" ,.;:") + "…", room, style)
    return paragraph


def _sums(found: Matrix, x: float, y: float, theme: Theme) -> Item:
    """Return the row with the numbers of supporters and opponents of each claim."""
    style = Style(theme.small_size)
    shapes: list[Shape] = []
    for at, claim in enumerate(found.claims):
        supporting, opposing = sums(found, claim)
        text = f"+ {supporting}   − {opposing}"
        shapes.append(
            TextShape(
                NAMES + (at + 0.5) * COLUMN, 16.0, text, style.size, color=theme.muted, anchor="middle",
                width=advance(text, style),
            )
        )  # fmt: skip
    return Item("sums", "title", x, y, NAMES + COLUMN * len(found.claims), 24.0, tuple(shapes))


def sums(found: Matrix, claim: str) -> tuple[int, int]:
    """Return the numbers of supporters and opponents of a claim; a speaker on both sides counts twice."""
    standing = [found.standing(speaker, claim) for speaker in found.speakers]
    return sum(bool(s.supporting) for s in standing), sum(bool(s.opposing) for s in standing)
