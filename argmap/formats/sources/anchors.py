"""Where the words stand that a comment is fixed to: marks that go with the text while it is cleaned."""

import re
from collections.abc import Mapping

_START, _END, _STOP = "\ufdd0", "\ufdd1", "\ufdd2"  # no characters, so that no text has them
_MARK = re.compile(f"([{_START}{_END}])([^{_START}{_END}{_STOP}]*){_STOP}")


def start_mark(key: str) -> str:
    """Return what stands for the beginning of the words that the comment of this key is fixed to."""
    return f"{_START}{key}{_STOP}"


def end_mark(key: str) -> str:
    """Return what stands for their end."""
    return f"{_END}{key}{_STOP}"


def without_marks(text: str) -> str:
    """Return a text without these marks."""
    return _MARK.sub("", text)


def anchored(text: str) -> tuple[str, Mapping[str, tuple[int, int]]]:
    """Return a text without its marks, and the span of the words, trimmed, that each key is fixed to."""
    parts: list[str] = []
    starts: dict[str, int] = {}
    ends: dict[str, int] = {}
    at = length = 0
    for mark in _MARK.finditer(text):
        parts.append(text[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        (starts if mark.group(1) == _START else ends).setdefault(mark.group(2), length)
    clean = "".join([*parts, text[at:]])
    spans = {key: _trimmed(clean, start, ends[key]) for key, start in starts.items() if start < ends.get(key, 0)}
    return clean, {key: (start, end) for key, (start, end) in spans.items() if start < end}


def starts(text: str) -> tuple[str, list[tuple[str, int]]]:
    """Return a text without its marks, and the key and the place of each mark of a beginning, in their order."""
    parts: list[str] = []
    found: list[tuple[str, int]] = []
    at = length = 0
    for mark in _MARK.finditer(text):
        parts.append(text[at : mark.start()])
        length += mark.start() - at
        at = mark.end()
        if mark.group(1) == _START:
            found.append((mark.group(2), length))
    return "".join([*parts, text[at:]]), found


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
