"""Comments that are signed at their end: "Do not. – kmd Mar 3, 2021 at 10:04", as below answers on Stack Exchange."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.text.threads.boilerplate import LineKind
from argmap.text.threads.comment_authors import is_like_a_name, writer_of
from argmap.text.threads.headers import ThreadPage
from argmap.text.threads.repeated_words import LinkedPost
from argmap.text.threads.thread_words import THREAD_WORDS
from argmap.text.threads.times import times_in

_SIGNED = re.compile(r"(?P<words>\S.*?)\s[–—]\s*(?P<name>[^–—\n]{1,60}?)\s*")
_BADGES = THREAD_WORDS["badges"]
_LONGEST_SIGNATURE = 100
_BELOW = 4


def signed_posts(page: ThreadPage) -> list[LinkedPost]:
    """Return the comments of a text whose name and time stand behind their words; none if there is only one."""
    found = list(_signed(page))
    return found if len(found) > 1 else []


def _signed(page: ThreadPage) -> Iterator[LinkedPost]:
    first = at = 0
    while at < len(page):
        signature = _in_line(page, at) or _below(page, at)
        if signature is None:
            at += 1
            continue
        name, posted, body_end, lines = signature
        while first < at and page.sorts[first] is not LineKind.WORDS:  # votes
            first += 1
        low = max(first, next((n for n in range(at, first, -1) if page.gap(n)), first))
        start, end = page.lines[low][0], page.lines[at + lines - 1][1]
        yield LinkedPost(start, end, name, None, posted, None, start, body_end, 0, "")
        first = at = at + lines


def _in_line(page: ThreadPage, at: int) -> tuple[str, str, int, int] | None:
    """Return (name, time, end of the words, lines) where words, dash, name and time stand in one line."""
    start, end, _, _ = page.lines[at]
    low = max(start, end - _LONGEST_SIGNATURE)
    line = page.text[low:end]
    for begins, ends, full in reversed(times_in(line)) if "–" in line or "—" in line else ():
        if line[ends:].strip(" .") or not full:
            continue
        match = _SIGNED.fullmatch(line[:begins])
        name = _named(match.group("name")) if match is not None else ""
        if match is not None and name:
            return name, line[begins:ends], low + match.end("words"), 1
    return None


def _below(page: ThreadPage, at: int) -> tuple[str, str, int, int] | None:
    """Return the same where the name and the time stand below a line that ends in a dash."""
    start, end, _, _ = page.lines[at]
    if page.text[end - 1] not in "–—" or end - start < _BELOW:
        return None
    for time in range(at + 2, min(at + 1 + _BELOW, len(page))):
        if page.sorts[time] is LineKind.TIME:
            badges = all(page.line(n).lower() in _BADGES for n in range(at + 2, time))
            name = _named(page.line(at + 1)) if badges and page.short(at + 1) else ""
            return (name, page.line(time), _before_dash(page.text, start, end), time + 1 - at) if name else None
    return None


def _before_dash(text: str, start: int, end: int) -> int:
    return start + len(text[start : end - 1].rstrip())


def _named(words: str) -> str:
    writer = writer_of(words) if words.strip() and is_like_a_name(words.strip()) else None
    return writer.name if writer is not None else ""
