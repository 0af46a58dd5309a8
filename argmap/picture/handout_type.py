"""The type of hand-outs: sizes of text, columns that are filled with it, rules and signs."""

from dataclasses import replace

from argmap.picture.handout_flow import Piece
from argmap.picture.measure import Style, TextBlock, advance, clean, lay, wrap
from argmap.picture.shapes import EllipseShape, PathShape, RectShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import translated

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


class TextColumn:
    """A column that is filled from its top: text and rules, with the lines between which it may be cut."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.y = 0.0
        self.shapes: list[Shape] = []
        self.cuts: list[float] = []

    def add(
        self, text: str, left: float, room: float, style: Style, line: float, color: str = "", link: str = ""
    ) -> TextBlock:
        """Add text below what is there, which leads to an address if it has a `link`."""
        set_ = wrap(_kept(plain_line(text)), room, style)
        for number in range(len(set_.lines)):
            self.cuts.append(self.y + number * line)
        for shape in lay(set_, left, self.y, room, style, color or self.theme.ink, line):
            self.shapes.append(replace(shape, link=link) if link else shape)
        self.y += len(set_.lines) * line
        return set_

    def rules(self, count: int, left: float, right: float) -> None:
        """Add lines to write on."""
        for _ in range(count):
            self.cuts.append(self.y)
            self.y += RULE
            self.shapes.append(rule(left, self.y - 4, right, self.y - 4, self.theme.card_edge, 0.8))

    def piece(self, **more: object) -> Piece:
        """Return what is there as a piece."""
        return Piece(shapes=tuple(self.shapes), height=self.y, cuts=tuple(self.cuts), **more)  # type: ignore[arg-type]


def plain_line(text: str) -> str:
    """Return a text in the user's language, cleaned for display, on one line."""
    return clean(translated(text)).replace("\n", " ")


def _kept(text: str) -> str:
    """Return text in which three dots stay with their neighbor, so that they never stand alone on a line."""
    return text.replace(" …", "\u00a0…").replace("“… ", "“…\u00a0")


def rule(x: float, y: float, right: float, bottom: float, color: str, width: float, dash: float = 0.0) -> PathShape:
    """Return a straight line; with `dash`, of dashes of this length."""
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
