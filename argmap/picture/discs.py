"""The disc of a speaker: initials on a color."""

from argmap.picture import speaker_colors
from argmap.picture.measure import Style, advance
from argmap.picture.shapes import EllipseShape, Shape, TextShape
from argmap.picture.theme import Theme


def disc(name: str, place: int, x: float, y: float, theme: Theme, ring: float = 0.0) -> list[Shape]:
    """Return the disc of a speaker, with a place in the palette, around (x, y); a ring of paper sets it off."""
    half = theme.initials_disc / 2
    letters = speaker_colors.initials(name)
    style = Style(theme.initials_size if len(letters) < 3 else theme.initials_size - 2, "bold")
    ground = speaker_colors.color(place, theme)
    return [
        EllipseShape(x, y, half, half, ground, theme.card if ring else "", ring),
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
