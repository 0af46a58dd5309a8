"""The initials of a speaker, and a color that is the same wherever a document is shown."""

import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import count

from argmap.model.records import Records, Speaker
from argmap.model.verbatim import plain
from argmap.picture.theme import Theme

LONGEST_ACRONYM = 5
"""A name in capitals that is not longer stands whole on a map."""
PLACES = 12
"""The number of colors that every theme has for speakers."""
_TITLES = frozenset(
    (
        "mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend hon judge justice deputy sheriff officer "
        "detective sergeant sgt captain capt lieutenant lt major colonel col general gen president senator sen rep "
        "representative congressman congresswoman governor gov mayor minister secretary chief the a an"
    ).split()
)


def initials(name: str) -> str:
    """Return up to three letters of a name's first and last word, without titles; "?" if it has no letters."""
    big = _big(_names(name))
    if not big:
        return "?"
    first, last = big[0], big[-1]
    if len(big) == 1:
        return _opening(first)
    if last[0].isdigit() and not first[0].isdigit():
        return _opening(first)
    return _letter(first) + _letter(last)


def _names(name: str) -> list[str]:
    """Return the words of a name without titles, or with them if there is nothing else."""
    words = [word.strip("\"'.,()[]@#“”‘’") for word in plain(name).replace("-", " ").split()]
    words = [word for word in words if word and word[0].isalnum()]
    return [word for at, word in enumerate(words) if word.casefold() not in _TITLES or _is_letter(word, at)] or words


def _is_letter(word: str, at: int) -> bool:
    """Return whether a word is a letter that tells one of several apart ("Witness A"), and no article."""
    return at > 0 and len(word) == 1 and word.isupper()


def _big(names: list[str]) -> list[str]:
    return [word for word in names if not word[0].islower()] or names[:1]


def _is_acronym(words: list[str]) -> bool:
    """Return whether a name consists of a short acronym, maybe with small words ("ACLU and allied groups")."""
    first = words[0] if words else ""
    return len(_big(words)) == 1 and first.isascii() and first.isupper() and 1 < len(first) <= LONGEST_ACRONYM


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


def labels(speakers: Iterable[Speaker]) -> dict[str, str]:
    """Return for each of these speakers initials that none of the others has; {speaker: letters}.

    A short name in capitals stands whole. Who comes later gets a third letter or else a number, so that one more
    speaker at the end changes nobody's.
    """
    named = {speaker.id: speaker.name for speaker in speakers}
    return dict(zip(named, _labels(tuple(named.values())), strict=True))


@lru_cache(maxsize=8)
def _labels(names: tuple[str, ...]) -> tuple[str, ...]:
    made: dict[str, None] = {}
    taken: set[str] = set()
    for name in names:
        letters = next(one for one in _candidates(name) if one.casefold() not in taken)
        taken.add(letters.casefold())
        made[letters] = None
    return tuple(made)


def _candidates(name: str) -> Iterator[str]:
    """Yield initials for a name, the best first, without end."""
    first = initials(name)
    words = _names(name)
    long = [word for word in words if len(word) > 3 or not word[0].islower()]
    if _is_acronym(words):
        if len(words) == 1:
            yield words[0]
        elif len(long) > 2:
            yield "".join(map(_letter, long[:3]))
    yield first
    if len(long) > 2:
        yield "".join(map(_letter, long[:3]))
    if len(words) > 1:
        yield _letter(words[0]) + _letter(words[-1]) + words[-1][1:2].lower()
        yield _letter(words[0]) + words[0][1:2].lower() + _letter(words[-1])
    elif words and words[0].isascii():
        opening = words[0][:2].capitalize()
        for letter in words[0][2:]:
            yield opening + letter.lower()
    for number in count(2):
        yield f"{first[:2]}{number}"


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
