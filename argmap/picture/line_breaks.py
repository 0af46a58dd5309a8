"""The places where a line of text may break: after words (Unicode UAX 14), and after letters (UAX 29)."""

import re

from PySide6.QtCore import QTextBoundaryFinder

_PLAIN = re.compile("[A-Za-z0-9 ,.;:'\"!?()\\[\\]&%$+*=<>#@_\u00a0\u00c0-\u024f“”‘’„«»…]*")
"""Text that breaks at its blanks alone: no hyphens, dashes or slashes, and no script that is written without blanks."""


def is_plain(text: str) -> bool:
    """Return whether a text breaks at its blanks alone, and does not end with one."""
    return _PLAIN.fullmatch(text) is not None and not text.endswith(" ")


def words(text: str) -> list[int]:
    """Return where each part of a text begins that is to stay on one line: 0, and the places at which it may break."""
    if _PLAIN.fullmatch(text):
        return _after_blanks(text)
    return _boundaries(text, QTextBoundaryFinder.BoundaryType.Line)


def letters(text: str) -> list[int]:
    """Return where each letter of a text begins, with its marks and joiners as one."""
    return _boundaries(text, QTextBoundaryFinder.BoundaryType.Grapheme)


def _after_blanks(text: str) -> list[int]:
    places = [0]
    at = text.find(" ") + 1
    while at and at < len(text):
        places.append(at)
        at = text.find(" ", at) + 1
    return places


def _boundaries(text: str, kind: QTextBoundaryFinder.BoundaryType) -> list[int]:
    finder = QTextBoundaryFinder(kind, text)
    places = [0]
    while (place := finder.toNextBoundary()) >= 0:
        places.append(place)
    if len(places) > 1:
        places.pop()  # the end of the text
    if text.isascii() or max(text) <= "\uffff":
        return places
    return _by_code_points(text, places)


def _by_code_points(text: str, places: list[int]) -> list[int]:
    """Return places counted in UTF-16, as Qt does, as places in a Python text."""
    made = []
    unit = 0
    wanted = iter(places)
    next_place = next(wanted)
    for at, letter in enumerate(text):
        while unit >= next_place:
            made.append(at)
            if (found := next(wanted, None)) is None:
                return list(dict.fromkeys(made))
            next_place = found
        unit += 2 if letter > "\uffff" else 1
    return list(dict.fromkeys(made))
