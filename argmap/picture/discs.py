"""The discs of speakers: initials on a color. A short name in capitals stands whole on a wider one."""

from collections.abc import Sequence

from argmap.picture import speaker_colors
from argmap.picture.measure import Style, advance
from argmap.picture.shapes import EllipseShape, RectShape, Shape, TextShape
from argmap.picture.theme import Theme

ROUND = 3
"""The most letters that stand on a round disc."""
OVERLAP = 2.0
"""The px by which one disc of a row lies over the next."""
RING = 1.5
"""The width of the paper around each of several discs."""


def width(initials: Sequence[str], theme: Theme) -> float:
    """Return the width of a row of discs."""
    return sum(_width(letters, theme) for letters in initials) - OVERLAP * max(0, len(initials) - 1)


def row(initials: Sequence[str], places: Sequence[int], left: float, y: float, theme: Theme) -> list[Shape]:
    """Return the discs of speakers with these places in the palette, the first one on top of the others."""
    made: list[list[Shape]] = []
    for letters, place in zip(initials, places, strict=True):
        wide = _width(letters, theme)
        made.append(disc(letters, place, left + wide / 2, y, theme, RING if len(initials) > 1 else 0.0))
        left += wide - OVERLAP
    return [shape for shapes in reversed(made) for shape in shapes]


def disc(letters: str, place: int, x: float, y: float, theme: Theme, ring: float = 0.0) -> list[Shape]:
    """Return the disc of a speaker, with a place in the palette, around (x, y); a ring of paper sets it off."""
    half, style = theme.initials_disc / 2, _style(letters, theme)
    ground = speaker_colors.color(place, theme)
    edge = theme.card if ring else ""
    wide = _width(letters, theme)
    if len(letters) <= ROUND:
        paper: Shape = EllipseShape(x, y, half, half, ground, edge, ring)
    else:
        paper = RectShape(x - wide / 2, y - half, wide, 2 * half, half, ground, edge, ring)
    return [
        paper,
        TextShape(
            x,
            y + style.size * 0.35,
            letters,
            style.size,
            "bold",
            italic=False,
            color=theme.initials_on(ground),
            anchor="middle",
            width=advance(letters, style),
        ),
    ]


def _style(letters: str, theme: Theme) -> Style:
    return Style(theme.initials_size - (len(letters) > 2), "bold")


def _width(letters: str, theme: Theme) -> float:
    if len(letters) <= ROUND:
        return theme.initials_disc
    return round(advance(letters, _style(letters, theme)) + theme.initials_disc * 0.5)
