"""The key at the foot of a picture: what the signs on it mean, as many as there are on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from argmap.layout import Point
from argmap.model.records import Argument, Stance
from argmap.picture.lines import guessed_sign, sign
from argmap.picture.measure import Style, advance, lay, wrap
from argmap.picture.shapes import Item, PathShape, RectShape, Shape, TextShape, moved
from argmap.picture.theme import Theme
from argmap.picture.translation import listed, tr

SYMBOL = 24.0
"""The room for a sign."""
BETWEEN = 18.0
"""Between one entry and the next."""
SIGN = 0.8
"""The size of a sign, in parts of that on the map."""


@dataclass(frozen=True, slots=True)
class KeySigns:
    """The signs that are on a map."""

    pro: bool = False
    con: bool = False
    undercut: bool = False
    together: bool = False
    guessed: bool = False
    cited: bool = False
    folded: bool = False
    elsewhere: bool = False

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return any((self.pro, self.con, self.undercut, self.together, self.guessed, self.cited, self.folded))


def signs_of(
    arguments: Iterable[Argument], undercuts: Iterable[str], *, cited: bool, folded: bool, elsewhere: bool
) -> KeySigns:
    """Return the signs on a map with these arguments, of which some are against another argument."""
    shown, against = list(arguments), set(undercuts)
    return KeySigns(
        pro=any(argument.stance is Stance.PRO for argument in shown),
        con=any(argument.stance is Stance.CON and argument.id not in against for argument in shown),
        undercut=bool(against),
        together=any(len(argument.premises) > 1 for argument in shown),
        guessed=any(argument.guessed for argument in shown),
        cited=cited,
        folded=folded,
        elsewhere=elsewhere,
    )


def key_item(signs: KeySigns, x: float, y: float, width: float, theme: Theme, *, right: bool = False) -> Item:
    """Return the key, in as many lines as it needs; with `right`, it ends at the right of the width."""
    style = Style(theme.small_size)
    entries = [(symbol, words, SYMBOL + advance(words, style)) for symbol, words in _entries(signs, theme)]
    rows: list[list[tuple[list[Shape], str, float]]] = [[]]
    for entry in entries:
        used = sum(wide + BETWEEN for _, _, wide in rows[-1])
        if rows[-1] and used + entry[2] > width:
            rows.append([])
        rows[-1].append(entry)
    shapes: list[Shape] = []
    line = theme.source_line
    for number, row in enumerate(rows):
        wide = sum(each for _, _, each in row) + BETWEEN * (len(row) - 1)
        at = width - wide if right else 0.0
        middle = (number + 0.5) * line
        for symbol, words, each in row:
            shapes += [moved(shape, at + SYMBOL / 2 - 3.0, middle) for shape in symbol]
            block = wrap(words, max(width, each), style)
            shapes += lay(block, at + SYMBOL, middle - line / 2, None, style, theme.muted, line)
            at += each + BETWEEN
    told = listed([words for _, words, _ in entries])
    return Item("key", "key", x, y, width, len(rows) * line, tuple(shapes), tr("Key"), told)


def _entries(signs: KeySigns, theme: Theme) -> list[tuple[list[Shape], str]]:
    """Return (symbol around (0, 0), words) for each sign."""
    middle = Point(0.0, 0.0)
    small = Style(theme.number_size)
    made: list[tuple[list[Shape], str]] = []
    if signs.pro:
        made.append(([*sign(middle, theme.pro, theme, SIGN, pro=True)], tr("speaks for")))
    if signs.con:
        made.append(([*sign(middle, theme.con, theme, SIGN, pro=False)], tr("speaks against")))
    if signs.undercut:
        dots = PathShape(
            (("M", -9.0, 0.0), ("L", 9.0, 0.0)), "", theme.con, theme.line * 1.2, theme.undercut_dash, "round"
        )
        made.append(([dots], tr("doubts the step")))
    if signs.together:
        bracket = PathShape(
            (("M", -8.0, 4.0), ("L", -8.0, -2.0), ("L", 8.0, -2.0), ("L", 8.0, 4.0)), "", theme.muted, 1.6
        )
        made.append(([bracket], tr("only together")))
    if signs.guessed:
        made.append(([*guessed_sign(middle, theme.muted, theme, SIGN, pro=True)], tr("first guess")))
    if signs.folded:
        sheets = [
            RectShape(-8.0 + off, -5.0 + off, 13.0, 8.0, 2.0, theme.card, theme.muted, theme.edge) for off in (3.0, 0.0)
        ]
        made.append(([*sheets], tr("folded")))
    if signs.cited:
        number = TextShape(0.0, 2.0, "1", small.size, color=theme.muted, anchor="middle", width=advance("1", small))
        made.append(([number], tr("number of the source")))
    if signs.elsewhere:
        style = Style(theme.number_size, "bold")
        plate = RectShape(-8.0, -7.0, 16.0, 14.0, 7.0, theme.muted)
        digit = TextShape(0.0, style.size * 0.35, "1", style.size, "bold", color=theme.card, anchor="middle", width=6.0)
        made.append(([plate, digit], tr("number of the claim")))
    return made
