"""Offsets that other programs count in other units: UTF-16 code units or UTF-8 bytes, as code points."""

from array import array
from bisect import bisect_left
from itertools import accumulate


class CodeUnits:
    """The code points of a text by offsets in another unit."""

    def __init__(self, text: str, encoding: str) -> None:
        """Take a text, and "utf-16" or "utf-8" as the unit; lone surrogates count as one character."""
        self._last = len(text)
        wide = "\uffff" if encoding == "utf-16" else "\x7f"
        self._same = text.isascii() or all(letter <= wide for letter in text)
        size = _utf16 if encoding == "utf-16" else _utf8
        self._ends = array("Q", () if self._same else accumulate(size(letter) for letter in text))

    def code_point(self, offset: int) -> int:
        """Return the code point at an offset, within the text; the next one where it lies inside a character."""
        if self._same:
            return max(0, min(offset, self._last))
        return 0 if offset <= 0 else min(bisect_left(self._ends, offset) + 1, self._last)


def _utf16(letter: str) -> int:
    return 2 if letter > "\uffff" else 1


def _utf8(letter: str) -> int:
    point = ord(letter)
    return 1 if point < 0x80 else 2 if point < 0x800 else 3 if point < 0x10000 else 4
