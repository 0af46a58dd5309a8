"""A span made wider or narrower: by words, then by sentences. Pure offsets into a text."""

import re

from argmap.import_lock import LOADING

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "»": "«", "'": "'"}
_NEAR = 4000
"""Sentences are looked for so many characters around a place, so that a text without line breaks costs no more."""

Span = tuple[int, int]


def trimmed(text: str, span: Span) -> Span:
    """Return a span without white space at its edges, and without quotation marks that enclose all of it."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 2 and _MARKS.get(text[start]) == text[end - 1]:
        inside = text[start + 1 : end - 1]
        if text[start] not in inside and text[end - 1] not in inside:
            return trimmed(text, (start + 1, end - 1))
    return start, end


def wider(text: str, span: Span) -> Span:
    """Return the next wider span: whole words, then whole sentences, then one sentence more."""
    start, end = trimmed(text, span)
    whole = _whole_words(text, start, end)
    if whole != (start, end):
        return whole
    around = _sentences(text, start, end)
    inside = [s for s in around if s[0] < max(end, start + 1) and s[1] > start]
    if not inside:
        return start, end
    wide = min(start, inside[0][0]), max(end, inside[-1][1])
    after = [s for s in around if s[0] >= end]
    return (start, after[0][1]) if wide == (start, end) and after else wide


def narrower(text: str, span: Span) -> Span:
    """Return a span without its last sentence, or without its last word where it is one sentence; one word stays."""
    start, end = trimmed(text, span)
    inside = [s for s in _sentences(text, start, end) if s[0] < end and s[1] > start]
    if len(inside) > 1 and inside[-1][0] > start:
        return trimmed(text, (start, inside[-1][0]))
    words = list(_WORD.finditer(text, start, end))
    return (start, words[-2].end()) if len(words) > 1 else (start, end)


class Reaching:
    """The steps by which a selection was made wider: making it narrower first reverses them."""

    def __init__(self) -> None:
        self._spans: list[Span] = []

    def forget(self) -> None:
        """Forget all steps."""
        self._spans = []

    def moved(self, span: Span | None) -> None:
        """Update for a new selection: one that no step has made forgets all steps."""
        if span not in self._spans:
            self._spans = []

    def wider(self, text: str, span: Span) -> Span:
        """Return the next wider span."""
        new = wider(text, span)
        self._spans = [*(self._spans or [span]), new]
        return new

    def narrower(self, text: str, span: Span) -> Span:
        """Return the span as it was before it was made wider, or else the next narrower one."""
        if len(self._spans) > 1:
            self._spans = self._spans[:-1]
            return self._spans[-1]
        self._spans = []
        return narrower(text, span)


def _whole_words(text: str, start: int, end: int) -> Span:
    """Return the span with the words that its ends cut made whole."""
    for found in _WORD.finditer(text, max(0, start - 60), min(len(text), end + 60)):
        first, last = found.span()
        if first < start < last or first < end < last or first <= start == end <= last:
            start, end = min(start, first), max(end, last)
    return start, end


def _sentences(text: str, start: int, end: int) -> list[Span]:
    """Return the sentences around a span, with the one after it."""
    with LOADING:
        from argmap.text.sentences import spans

    low = max(0, start - _NEAR, text.rfind("\n", 0, start) + 1)
    found: list[Span] = []
    at = low
    while at < len(text):  # line by line, until a sentence begins after the span
        stop = text.find("\n", max(at, min(end, at + _NEAR)))
        stop = min(len(text) if stop < 0 else stop, max(at, end) + _NEAR)
        found += [trimmed_end(text, s) for s in spans(text, at, stop)]
        at = stop + 1
        if found and found[-1][0] >= end:
            break
    return found


def trimmed_end(text: str, span: Span) -> Span:
    """Return a span without white space at its end."""
    start, end = span
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
