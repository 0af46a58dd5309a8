"""Conversion between offsets in a source's text (code points) and positions in the text that Qt shows (UTF-16).

Qt counts a character beyond the basic plane as two, reads "\\r\\n" as one line break, and reserves some characters for
itself. So the text is first rewritten for Qt, and the places where the counts diverge are stored.
"""

import re
from bisect import bisect_right

_LINE_BREAK, _UNKNOWN, _UNSEEN = "\n", "\ufffd", "\u200b"
_BYTE_ORDER = ("\ufeff", "\ufffe")
# NUL ends strings elsewhere, U+FDD0 and U+FDD1 are Qt's marks of frames, U+FFFC of pictures; halves of pairs are none.
_ODD = re.compile("[\r\u2029\0\ufdd0\ufdd1\ufffc\ud800-\udfff\U00010000-\U0010ffff]")


class Offsets:
    """The conversion for one text; `shown` is the text to give to Qt."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self._offsets: list[int] = [0]  # from each of these offsets on, the counts differ by the delta beside it
        self._deltas: list[int] = [0]
        self._positions: list[int] = [0]
        delta = 0
        for found in _ODD.finditer(text):
            at, sign = found.start(), found.group()
            if sign > "\uffff":
                delta += 1
            elif sign == "\r" and text[at + 1 : at + 2] == "\n":
                delta -= 1
            else:
                continue
            self._offsets.append(at + 1)
            self._deltas.append(delta)
            self._positions.append(at + 1 + delta)
        shown = _ODD.sub(_as_shown, text.replace("\r\n", "\n"))
        # Qt takes a mark of byte order at the beginning for none of the text.
        self.shown = _UNSEEN + shown[1:] if shown[:1] in _BYTE_ORDER else shown

    def position(self, offset: int) -> int:
        """Return the position in Qt's text of an offset of the source."""
        return offset + self._deltas[bisect_right(self._offsets, offset) - 1]

    def offset(self, position: int) -> int:
        """Return the offset of a position in Qt's text; inside a pair it is that of the character."""
        place = bisect_right(self._positions, position) - 1
        # After "\r\n" the position is that of "\r" too: a span that ends there ends before the line break.
        while place > 0 and self._positions[place] == position and self._shrinks(place):
            place -= 1
        found = position - self._deltas[place]
        following = self._offsets[place + 1] if place + 1 < len(self._offsets) else self.length + 1
        return min(found, following - 1, self.length)

    def _shrinks(self, place: int) -> bool:
        return self._deltas[place] < self._deltas[place - 1]


def _as_shown(found: re.Match[str]) -> str:
    sign = found.group()
    if sign in "\r\u2029":
        return _LINE_BREAK
    return sign if sign > "\uffff" else _UNKNOWN
