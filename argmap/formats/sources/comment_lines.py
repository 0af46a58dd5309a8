"""Comments of a page as lines of text: a header with the author, the words, answers indented.

The reader of threads knows "Name says on 2024-05-03 14:22:" as the head of a comment, and blanks as what answers what.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from argmap.formats.sources.source_text import label

HEADING = "Comments"
_DEEPEST = 100
_LONGEST_NAME = 80
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_CLOCK = r"(?:,?(?: at| @| -)? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?"
_WHEN = re.compile(
    r"\b(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?),? \d{{4}}{_CLOCK}"
    r"|\b\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:,? \d{1,2}:\d\d)?",
    re.IGNORECASE,
)
_LIKE_A_HEADER = re.compile(
    r"^[ ]*[^\s:>][^\n:]{0,60} (?:says|said|writes|wrote|commented|replied|responded)(?:[ ,][^\n]{0,40})?:$",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[:·•|>\n]+")


@dataclass(frozen=True, slots=True)
class Post:
    """A comment, question or answer of a page; `parent` is the index of its parent in the same list."""

    author: str
    body: str
    parent: int | None = None
    posted: str = ""
    score: int | None = None
    title: str = ""


def written(posts: Sequence[Post]) -> str:
    """Return comments as text, each below its parent, indented by two more spaces."""
    answers: dict[int | None, list[int]] = {}
    for place, post in enumerate(posts):
        parent = post.parent if post.parent is not None and 0 <= post.parent < len(posts) else None
        answers.setdefault(parent, []).append(place)
    parts: list[str] = []
    seen: set[int] = set()
    open_ones = [(place, 0) for place in reversed(answers.get(None, []))]
    rest = iter(range(len(posts)))
    while True:
        while open_ones:
            place, depth = open_ones.pop()
            if place in seen:
                continue
            seen.add(place)
            parts.append(_written(posts[place], "  " * min(depth, _DEEPEST)))
            open_ones.extend((answer, depth + 1) for answer in reversed(answers.get(place, [])))
        missed = next((place for place in rest if place not in seen), None)  # comments that answer each other in a ring
        if missed is None:
            return "\n\n".join(parts)
        open_ones.append((missed, 0))


def _written(post: Post, indent: str) -> str:
    head = f"{name_of(post.author)} says"
    if post.posted:
        head += f", {post.posted}" if post.posted.endswith("ago") else f" on {post.posted}"
    lines = [head + ":"]
    if post.score is not None:
        lines.append(f"{post.score} point" + ("" if abs(post.score) == 1 else "s"))
    if post.title:
        lines.append(post.title if post.title.lower().startswith("re:") else f"Subject: {post.title}")
    lines += ["", *_unlike_headers(post.body).split("\n")]
    return "\n".join(indent + line if line else "" for line in lines).rstrip()


def _unlike_headers(body: str) -> str:
    """Join lines of a comment that look like headers with the next, so that none is read as a new comment."""
    lines: list[str] = []
    for line in body.split("\n"):
        if lines and _LIKE_A_HEADER.match(lines[-1]) and line.strip():
            lines[-1] += " " + line.strip()
        elif not (lines and _LIKE_A_HEADER.match(lines[-1])):
            lines.append(line)
    return "\n".join(lines)


def name_of(author: str) -> str:
    """Return a name that fits into a comment's header: up to seven words, without marks that end it."""
    words = _MARKS.sub(" ", label(author, 200)).strip(" ,-–—").split()
    name = ""
    for word in words[:7]:
        if len(name) + 1 + len(word) > _LONGEST_NAME:
            break
        name = f"{name} {word}".strip()
    return name or (words[0][:_LONGEST_NAME] if words else "Anonymous")


def time_of(said: str) -> str:
    """Return a time in the form of headers, from Unix or ISO 8601 time or from words; "" if there is none."""
    said = label(said, 200)
    if said.isdigit() and 9 <= len(said) <= 13:
        seconds = int(said) / (1000 if len(said) > 10 else 1)
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M")
    iso = re.match(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?", said)
    if iso is not None:
        return " ".join(part for part in iso.groups() if part)
    match = _WHEN.search(said)
    return match.group() if match is not None else ""


def number_of(said: str) -> int | None:
    """Return the score in a few words ("1.2k points", "−3"), or None."""
    match = re.fullmatch(
        r"\s*([+\-−–]?)\s*(\d[\d,]*(?:\.\d+)?)\s*(k?)\s*(?:points?|likes?|votes?|up ?votes?|karma|\+)?\s*", said, re.I
    )
    if match is None or len(said) > 40:
        return None
    value = float(match.group(2).replace(",", "")) * (1000 if match.group(3) else 1)
    return int(-value if match.group(1) in set("-−–") and match.group(1) else value)
