"""How a speaker is known at a glance: initials, and a color that is the same on every map and every day."""

import unicodedata
import zlib

from argmap.model.wording import plain
from argmap.picture.theme import Theme

_TITLES = (
    "mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend hon judge justice deputy sheriff officer "
    "detective sergeant sgt captain capt lieutenant lt major colonel col general gen president senator sen rep "
    "representative congressman congresswoman governor gov mayor minister secretary chief the a an"
)


def initials(name: str) -> str:
    """Return one or two letters for a name: first and last word, without titles; "?" for a name without letters."""
    words = [word.strip("\"'.,()[]@#“”‘’") for word in plain(name).replace("-", " ").split()]
    words = [word for word in words if word and word[0].isalnum()]
    titles = _TITLES.split()
    names = [word for word in words if word.casefold() not in titles] or words
    big = [word for word in names if not word[0].islower()] or names[:1]
    if not big:
        return "?"
    first, last = big[0], big[-1]
    if len(big) == 1:
        return first if first.isupper() and 1 < len(first) < 4 and first.isascii() else _letter(first)
    if last[0].isdigit() and not first[0].isdigit():
        return _letter(first)
    return _letter(first) + _letter(last)


def _letter(word: str) -> str:
    """Return the first letter with the marks that belong to it."""
    end = 1
    while end < len(word) and unicodedata.combining(word[end]):
        end += 1
    return word[:end].upper()


def color(name: str, theme: Theme) -> str:
    """Return the speaker's color in a theme. It follows from the name alone, so it is the same everywhere.

    Two speakers may share a color: the initials and the name carry the difference, the color helps the eye.
    """
    return theme.speakers[zlib.crc32(plain(name).casefold().encode("utf-8", "replace")) % len(theme.speakers)]
