"""The initials of a speaker, and a color that is the same wherever a document is shown."""

import unicodedata
import zlib
from collections.abc import Mapping

from argmap.model.records import Records, Speaker
from argmap.model.verbatim import plain
from argmap.picture.theme import Theme

PLACES = 12
"""The number of colors that every theme has for speakers."""
_TITLES = (
    "mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend hon judge justice deputy sheriff officer "
    "detective sergeant sgt captain capt lieutenant lt major colonel col general gen president senator sen rep "
    "representative congressman congresswoman governor gov mayor minister secretary chief the a an"
)


def initials(name: str) -> str:
    """Return up to three letters of a name's first and last word, without titles; "?" if it has no letters."""
    words = [word.strip("\"'.,()[]@#“”‘’") for word in plain(name).replace("-", " ").split()]
    words = [word for word in words if word and word[0].isalnum()]
    titles = _TITLES.split()
    names = [word for word in words if word.casefold() not in titles] or words
    big = [word for word in names if not word[0].islower()] or names[:1]
    if not big:
        return "?"
    first, last = big[0], big[-1]
    if len(big) == 1:
        return _opening(first)
    if last[0].isdigit() and not first[0].isdigit():
        return _opening(first)
    return _letter(first) + _letter(last)


def _opening(word: str) -> str:
    """Return the initials of a single name: a short acronym whole, otherwise two letters; one if it is not ASCII."""
    if not word.isascii():
        return _letter(word)
    if word.isupper() and len(word) < 4:
        return word
    return word[:2] if word.isupper() else word[:2].capitalize()


def _letter(word: str) -> str:
    """Return the first letter in upper case, with its combining marks."""
    end = 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return word[:end].upper()


def deal(document: Records) -> Mapping[str, int]:
    """Return the place in the palette of every speaker of a document; {speaker: place}.

    Each in turn, in the order in which they came, gets one of the colors that fewest have: the one of their name, if
    it is among these, or else the next. So twelve have twelve colors, and one more changes nobody's. Where more speak,
    some share a color: initials and name carry the difference.
    """
    uses = [0] * PLACES
    dealt: dict[str, int] = {}
    for speaker in document.all(Speaker):
        own = zlib.crc32(plain(speaker.name).casefold().encode("utf-8", "replace"))
        place = min(((own + step) % PLACES for step in range(PLACES)), key=uses.__getitem__)
        uses[place] += 1
        dealt[speaker.id] = place
    return dealt


def color(place: int, theme: Theme) -> str:
    """Return the color at a place of a theme's palette, as "#rrggbb"."""
    return theme.speakers[place % len(theme.speakers)]
