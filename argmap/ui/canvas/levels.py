"""The levels of detail of a map: the smaller the zoom, the less a card says, but never in type that is too small.

Words keep their own size while they can be read. Below that, what is shown has a constant size on the screen.
"""

from enum import IntEnum

from argmap.picture import Theme

READABLE = 7.0
"""The least height, in px of the screen, of type that can be read: words are shown as they are down to here."""
TYPE = 11
"""The height of type that does not shrink with the map, in px of the screen."""
LINE = 13.0
"""The height of a line of it."""
FIRST_WORDS_FROM, INITIALS_FROM = 0.27, 0.2
"""The zooms at which a usual card has room for a line of words, and for initials."""


class Level(IntEnum):
    """What a card says: the more, the higher."""

    BRANCH = 0
    """Cards are blocks in the color of their side; a branch with room says its first words and how much it holds."""
    INITIALS = 1
    """The initials of who says it, or else the sign of its side."""
    FIRST_WORDS = 2
    """As many of the first words as there is room for."""
    WORDS = 3
    """All of the card, as it is exported."""


def level_at(zoom: float, theme: Theme) -> Level:
    """Return the level of detail at a zoom."""
    if zoom * theme.claim_size >= READABLE:
        return Level.WORDS
    if zoom >= FIRST_WORDS_FROM:
        return Level.FIRST_WORDS
    return Level.INITIALS if zoom >= INITIALS_FROM else Level.BRANCH
