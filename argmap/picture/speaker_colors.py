"""The initials of a speaker, and a color that is the same on every map."""

import unicodedata
import zlib

from argmap.model.verbatim import plain
from argmap.picture.theme import Theme

START = 220
"""Any number would do; with this one the eight main speakers of the bundled sample have eight colors."""
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


def color(name: str, theme: Theme) -> str:
    """Return the speaker's color in a theme, as "#rrggbb". It depends on the name alone, so it is always the same.

    Two speakers may share a color: the initials and the name carry the difference, the color helps the eye.
    """
    number = zlib.crc32(plain(name).casefold().encode("utf-8", "replace"), START)
    return theme.speakers[number % len(theme.speakers)]
