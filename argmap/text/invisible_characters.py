"""Zero-width characters, which no rule about words expects: they are removed while a text is read.

"He said,\\u200b “No.”" is read as if the character were not there; results get offsets into the original text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from argmap.model.records import SourceComment
from argmap.text.reading_types import Comment, Quotation, QuotedComment, Reading

_WITHOUT_WIDTH = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LETTERS_THAT_NEED_THEM = "\u0590-\u1fff\u2d30-\u2fff\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeef\U00010800-\U0010ffff"
"""Beside these they part words or join letters (Khmer, Thai, Persian, Hindi, pictures of several people)."""
_LEFT_OUT = re.compile(
    f"(?<![{_LETTERS_THAT_NEED_THEM}{_WITHOUT_WIDTH}])[{_WITHOUT_WIDTH}]+(?![{_LETTERS_THAT_NEED_THEM}{_WITHOUT_WIDTH}])"
)


def without_unseen(
    text: str, comments: Sequence[SourceComment], read: Callable[[str, Sequence[SourceComment]], Reading]
) -> Reading:
    """Return the result of `read` on the text without these characters, with offsets into the original text."""
    gaps = [match.span() for match in _LEFT_OUT.finditer(text)]
    if not gaps:
        return read(text, comments)
    places = _Places(text, gaps)
    return places.moved(read(_LEFT_OUT.sub("", text), [places.told(comment) for comment in comments]))


class _Places:
    def __init__(self, text: str, gaps: list[tuple[int, int]]) -> None:
        self._text = text
        self._gaps = gaps
        self._from: list[int] = []  # places in the text that was read, from which on everything stands further back
        self._by: list[int] = []
        left_out = 0
        for start, end in gaps:
            self._from.append(start - left_out)
            left_out += end - start
            self._by.append(left_out)

    def _start(self, at: int) -> int:
        known = bisect_right(self._from, at)
        return min(len(self._text), at + (self._by[known - 1] if known else 0))

    def _end(self, start: int, end: int) -> int:
        return self._start(end - 1) + 1 if end > start else self._start(end)

    def told(self, one: SourceComment) -> SourceComment:
        """Return a comment with its offsets converted to those of the text that is read."""
        return replace(
            one,
            start=self._read(one.start),
            end=self._read(one.end),
            body_start=self._read(one.body_start),
            body_end=self._read(one.body_end),
        )

    def _read(self, at: int) -> int:
        known = bisect_left(self._gaps, (at,))
        start, end = self._gaps[known - 1] if known else (0, 0)
        return at - (self._by[known - 1] if known else 0) + max(0, end - max(at, start))

    def moved(self, found: Reading) -> Reading:
        """Return a reading with its offsets converted to those of the original text."""
        return replace(
            found,
            quotations=tuple(self._quotation(one) for one in found.quotations),
            comments=tuple(self._comment(one) for one in found.comments),
        )

    def _quotation(self, one: Quotation) -> Quotation:
        start, end = self._start(one.start), self._end(one.start, one.end)
        return replace(one, start=start, end=end, exact=self._text[start:end])

    def _comment(self, one: Comment) -> Comment:
        return replace(
            one,
            start=self._start(one.start),
            end=self._end(one.start, one.end),
            body_start=self._start(one.body_start),
            body_end=self._end(one.body_start, one.body_end),
            quotes=tuple(self._repeated(quote) for quote in one.quotes),
        )

    def _repeated(self, one: QuotedComment) -> QuotedComment:
        return replace(one, start=self._start(one.start), end=self._end(one.start, one.end))
