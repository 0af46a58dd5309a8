"""Pair quotation marks, and distinguish them from apostrophes, feet, inches and years.

Marks are paired within one paragraph in a single pass from left to right, so that time is linear. A quotation may run
on into the next paragraph, which then opens with a mark again.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

MARK = re.compile(r"``|''|[\"“”„‟«»‹›‘’‚‛'＂″「」『』]")
OPENERS = "「『“„‟«»‹›\"‘‚‛'＂`"
_PARTNERS = {
    "“": '”“"″',
    "‟": '”"',
    "„": '“”"',
    "”": "”",  # Swedish and Finnish
    "「": "」",
    "『": "』",
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹",
    '"': '"”″',
    "＂": "＂",
    "``": "''\"”",
    "''": "''",
    "‘": "’'",
    "‚": "‘’",
    "‛": "’",
    "'": "'’",
}
_SINGLE = frozenset("‘’‚‛'")
_ELISIONS = re.compile(
    r"(?:em|til|tis|twas|cause|bout|round|n|ere|cuz|im|er|ave)\b|\d0s|\d\d(?!\d)(?:ers?\b)?", re.IGNORECASE
)
_RUNS_OUT = re.compile(
    r"[,?!](?=\s+(?:(?:said|says|added|asked|wrote|told|explained)\b|(?:he|she|they|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:said|says|added|wrote|told)\b))"
)
_GOES_ON = re.compile(r"[,;:)]? ?(?:[a-z(]|x\b|by\b|\d)")  # ‘6" wide’, ‘6", which’, ‘6" x 4"’
_NAME_BEFORE = re.compile(r"\b[A-Z][\w-]+ $")
_LONGEST_SINGLE = 1500


@dataclass(frozen=True, slots=True)
class Marked:
    """Quoted words: the words are text[start:end]; with their marks, text[outer_start:outer_end]."""

    outer_start: int
    outer_end: int
    start: int
    end: int
    closed: bool
    single: bool
    continues: bool  # opens a paragraph as the going on of the quotation before


def _blank(char: str) -> bool:
    return not char or char.isspace() or char in "\ufeff\u200b"


def _opens(mark: str, before: str, after: str) -> bool:
    """Return whether a mark can open a quotation between these neighboring characters."""
    if mark == "”":
        return (_blank(before) or before == "(") and after.isalnum()
    if mark in "’″」』" or mark == "''":
        return False
    if mark in "「『":
        return True  # nothing parts words there
    if mark in "“„‟«‹``":
        return not _blank(after) or mark in "«‹" or (mark != "``" and _blank(before) and bool(after))
    if mark in "»›":
        return not _blank(after) and (_blank(before) or before in "([")
    return (
        not before.isalnum() and (not before or before not in ".,!?;%") and not (_blank(after) and not _blank(before))
    )


def _closes(mark: str, before: str, after: str) -> bool:
    """Return whether a mark can close a quotation between these neighboring characters."""
    if mark == "“":
        return not _blank(before) and not after.isalnum()
    if mark in _SINGLE:
        return not after.isalnum() and not _blank(before)
    if mark in '"＂':
        return not (after.isalnum() and _blank(before))
    return True


def _single_end(text: str, marks: Sequence[re.Match[str]], index: int, end: int) -> int:
    """Return the index of the mark that closes the single mark at `index`; -1 if there is none.

    A mark after a plural s may be a possessive ("the students’ rights"), so one that stands by punctuation wins.
    """
    opener = marks[index].group()
    start = marks[index].end()
    weak = -1
    for number in range(index + 1, len(marks)):
        mark = marks[number]
        at = mark.start()
        if at - start > _LONGEST_SINGLE:
            break
        char = mark.group()
        after = text[at + 1] if at + 1 < end else ""
        before = text[at - 1]
        if char in "‘‚" and not _blank(after) and _blank(before) and opener in "‘‚":
            if weak >= 0:
                break
            return -1
        if char in '“”"' and weak >= 0 and char == "”":
            break
        if char not in _PARTNERS[opener] or not _closes(char, before, after):
            continue
        if char == "'" and opener == "'" and _blank(before):
            continue
        if before in ",.!?…" or after in ",.;:!?)" or not after:
            return number
        if before.isdigit():
            weak = number if weak < 0 else weak  # "6' wide": feet
            continue
        if before not in "sS":
            return number
        if weak < 0:
            weak = number
    return weak


def _measures(text: str, marks: Sequence[re.Match[str]], index: int, start: int, end: int) -> bool:
    """Return whether the mark behind a digit means inches, inside a quotation that another mark closes."""
    mark = marks[index]
    at = mark.start()
    if mark.group() not in '"″”＂':
        return False
    if mark.group() != "”" and re.search(r"\d['’′]\s?\d*$", text[max(start, at - 6) : at]):
        return True
    if re.match(r"[,.!?]?[\"”＂](?!\w)", text[mark.end() : mark.end() + 3]):
        return True
    behind = text[mark.end() : mark.end() + 1]
    if behind and behind in ",.;:!?)" and not _GOES_ON.match(text, mark.end()):
        return False  # ‘"I said 6", she said’
    for later in marks[index + 1 :]:
        near, char = later.start(), later.group()
        if near - at > _LONGEST_SINGLE or char in "“„«":
            return False
        if char not in '"”＂' or text[near - 1].isdigit():
            continue
        after = text[later.end()] if later.end() < end else ""
        # A mark that could as well open the next quotation proves nothing.
        return not _blank(text[near - 1]) and _closes(char, text[near - 1], after)
    return False


def pair(text: str, start: int, end: int, *, running_on: bool) -> list[Marked]:
    """Pair the marks of the paragraph text[start:end]; `running_on`: the paragraph before it left a quotation open."""
    most = max(60, (end - start) // 6)
    marks = list(islice(MARK.finditer(text, start, end), most + 1))
    if not marks or len(marks) > most:
        return []  # a line of nothing but marks quotes nobody
    found: list[Marked] = []
    open_at = -1
    skip_until = -1
    lookups = 0
    for index, match in enumerate(marks):
        mark, at = match.group(), match.start()
        if at < skip_until:
            continue
        before = text[at - 1] if at > start else ""
        after = text[match.end()] if match.end() < end else ""
        if open_at >= 0:
            opener = marks[open_at]
            if mark in _PARTNERS[opener.group()] and mark not in _SINGLE and _closes(mark, before, after):
                if before.isdigit() and _measures(text, marks, index, start, end):
                    continue
                found.append(_marked(text, opener, at, match.end(), start, running_on=running_on))
                open_at = -1
            elif mark == "“" and opener.group() == "“" and _blank(before):
                found.append(_marked(text, opener, at, at, start, running_on=running_on))
                open_at = index
            continue
        if mark in _SINGLE:
            if not _opens(mark, before, after) or _blank(after) or lookups > 60:
                continue
            if mark != "‚" and _ELISIONS.match(text, match.end(), end):
                near = _single_end(text, marks, index, end)
                if near < 0 or marks[near].start() > at + 8 or text[match.end()].islower():
                    continue
            lookups += 1
            closer = _single_end(text, marks, index, end)
            if closer >= 0:
                found.append(
                    _marked(text, match, marks[closer].start(), marks[closer].end(), start, running_on=running_on)
                )
                skip_until = marks[closer].end()
            continue
        if mark in '"″' and before.isdigit() and not _blank(before):
            continue
        if _opens(mark, before, after):
            open_at = index
    if open_at >= 0:
        opener = marks[open_at]
        ends = _RUNS_OUT.search(text, opener.end(), end)
        stop = ends.start() if ends else end
        found.append(_marked(text, opener, stop, stop, start, running_on=running_on, closed=False))
    return [item for item in found if item.start < item.end and not _nickname(text, item)]


def _nickname(text: str, item: Marked) -> bool:
    """Return whether the marks enclose a nickname between first name and surname."""
    if item.end - item.start > 16 or not text[item.start].isupper() or text[item.end : item.end + 1] == ",":
        return False
    before, after = (
        _NAME_BEFORE.search(text, max(0, item.outer_start - 30), item.outer_start),
        text[item.outer_end : item.outer_end + 2],
    )
    return (
        before is not None
        and len(after) == 2
        and after[0] == " "
        and after[1].isupper()
        and text[item.end - 1].isalnum()
    )


def _marked(
    text: str,
    opener: re.Match[str],
    close: int,
    outer_end: int,
    paragraph: int,
    *,
    running_on: bool,
    closed: bool = True,
) -> Marked:
    start, end = opener.end(), close
    while start < end and text[start].isspace():
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    continues = running_on and not text[paragraph : opener.start()].strip()
    return Marked(opener.start(), outer_end, start, end, closed, opener.group() in _SINGLE, continues)
