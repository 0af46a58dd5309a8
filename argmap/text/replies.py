"""Who answers whom in a thread, as far as the text tells.

Signs, the surest first: indentation; a quotation of an earlier comment; a title that answers a title; a name called. The
number of "Re:" in a title is no depth. Where the signs leave two comments open, the parent is unknown.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from argmap.text.findings import Comment, QuotedComment

_RE = re.compile(r"^\s*re\s*:\s*", re.IGNORECASE)
_PIECE = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_PLAIN = re.compile(r"[\W_]+")
_CALLED = re.compile(r"@\[?([\w.'’-]+(?: [A-Z][\w.'’-]+)?)")
_NAMED = re.compile(
    r"([\w.'’-]+(?: [\w.'’-]+)?)(?P<after>,|:| said| says| wrote| writes| is (?:right|wrong)| pointed out| noted| mentioned| has a point|[’']s (?:point|comment|idea))"
)
_INTRO = re.compile(r"^[>\s]*[\w.'’ -]{2,40} (?:wrote|said|says|writes):\s*")
_WORDY = re.compile(r"\w{3,}")
_NOBODY = ("anonymous", "anon", "guest", "unknown", "deleted", "user", "a reader")
_SHORTEST = 24


@dataclass(frozen=True, slots=True)
class Post:
    """A comment before it is known what it answers; `indent` counts the blanks before its header."""

    start: int
    end: int
    author: str
    title: str | None
    posted: str | None
    score: int | None
    body_start: int
    body_end: int
    indent: int
    part: str  # "question" or "answer" where the page says so


def linked(text: str, posts: Sequence[Post]) -> list[Comment]:
    """Give each post its parent, the reason, and the spans that repeat earlier posts."""
    said: dict[str, int] = {}
    titles: dict[tuple[int, str], list[int]] = {}
    writers: dict[str, list[int]] = {}
    stack: list[int] = []
    nested = len({post.indent for post in posts}) > 1
    result: list[Comment] = []
    question: int | None = None
    firsts: dict[str, set[str]] = {}
    for number, post in enumerate(posts):
        quotes = _repeats(text, post, said)
        parent: int | None = None
        reason: str | None = None
        while stack and posts[stack[-1]].indent >= post.indent:
            stack.pop()
        if nested and stack:
            parent, reason = stack[-1], "stands indented under it"
        if parent is None and post.part == "answer" and question is not None:
            parent, reason = question, "answers the question"
        if post.part == "question":
            question = number
        if parent is None and not (nested and post.indent):
            parent, reason = _by_signs(text, post, number, quotes, titles, writers, firsts)
        stack.append(number)
        count, base = _title(post.title)
        titles.setdefault((count, base), []).append(number)
        writer = post.author.lower()
        writers.setdefault(writer, []).append(number)
        firsts.setdefault(writer.split()[0], set()).add(writer)
        firsts.setdefault(writer.replace(" ", ""), set()).add(writer)
        _remember(text, post, number, said, quotes)
        result.append(
            Comment(
                post.start,
                post.end,
                post.author,
                post.title,
                parent,
                reason,
                post.body_start,
                post.body_end,
                post.posted,
                post.score,
                tuple(quotes),
            )
        )
    return result


def _title(title: str | None) -> tuple[int, str]:
    count, rest = 0, title or ""
    while True:
        match = _RE.match(rest)
        if match is None:
            return count, _PLAIN.sub(" ", rest).strip().lower()
        rest = rest[match.end() :]
        count += 1


def _by_signs(
    text: str,
    post: Post,
    number: int,
    quotes: Sequence[QuotedComment],
    titles: Mapping[tuple[int, str], list[int]],
    writers: Mapping[str, list[int]],
    firsts: Mapping[str, set[str]],
) -> tuple[int | None, str | None]:
    quoted = list(dict.fromkeys(quote.comment for quote in quotes))
    called = _called(text, post, number, writers, firsts)
    count, base = _title(post.title)
    if count and base:
        options = titles.get((count - 1, base), [])
        if len(options) == 1:
            return options[0], "its title answers that title"
        for option in options:
            if option in quoted:
                return option, "its title answers that title, and it repeats words of that comment"
        if called is not None and called in options:
            return called, "its title answers that title, and it names the writer"
    if len(quoted) == 1:
        return quoted[0], "it repeats words of that comment"
    if quoted and called in quoted:
        return called, "it repeats words of that comment and names the writer"
    if quoted and not _WORDY.search(text, post.body_start, min(quotes[0].start, post.body_end)):
        return quoted[0], "it begins by repeating words of that comment"
    if called is not None:
        return called, "it names the writer"
    return None, None


def _called(
    text: str, post: Post, number: int, writers: Mapping[str, list[int]], firsts: Mapping[str, set[str]]
) -> int | None:
    body = text[post.body_start : min(post.body_end, post.body_start + 1500)]
    for match in _CALLED.finditer(body):
        hit = _written_by(match.group(1).rstrip(".'’").lower(), post, number, writers, firsts)
        if hit is not None:
            return hit
    for match in _NAMED.finditer(body[:600]):
        if match.group("after") in {",", ":"} and match.start() > 0:
            continue
        said = match.group(1).lower()
        for candidate in (said, said.split(" ")[-1]):
            hit = _written_by(candidate, post, number, writers, firsts)
            if hit is not None:
                return hit
    return None


def _written_by(
    said: str, post: Post, number: int, writers: Mapping[str, list[int]], firsts: Mapping[str, set[str]]
) -> int | None:
    """Return the one comment that a called writer can have meant by it; None where there are several, or none."""
    for name in (said, said.split(" ")[0]):
        known = firsts.get(name, set())
        who = name if name in writers else next(iter(known)) if len(known) == 1 else None
        if who is None or who == post.author.lower() or who.startswith(_NOBODY):
            continue
        hits = writers[who]
        if len(hits) == 1 or hits[-1] == number - 1:
            return hits[-1]
    return None


def _repeats(text: str, post: Post, said: Mapping[str, int]) -> list[QuotedComment]:
    """Find the paragraphs and sentences of a post that stand in an earlier one."""
    found: list[QuotedComment] = []
    for piece in _PIECE.finditer(text, post.body_start, post.body_end):
        line = piece.group()
        intro = _INTRO.match(line)
        start = piece.start() + (intro.end() if intro else len(line) - len(line.lstrip("> \t")))
        plain = _plain(text[start : piece.end()])
        if len(plain) >= _SHORTEST and plain in said:
            found.append(QuotedComment(start, piece.end(), said[plain]))
            continue
        for sentence in _SENTENCE.finditer(text, start, piece.end()):
            plain = _plain(sentence.group())
            if len(plain) >= _SHORTEST and plain in said:
                low = sentence.start() + len(sentence.group()) - len(sentence.group().lstrip())
                found.append(QuotedComment(low, sentence.end(), said[plain]))
    return found


def _plain(words: str) -> str:
    return _PLAIN.sub(" ", words).strip().lower()


def _remember(text: str, post: Post, number: int, said: dict[str, int], quotes: Sequence[QuotedComment]) -> None:
    for piece in _PIECE.finditer(text, post.body_start, post.body_end):
        said.setdefault(_plain(piece.group()), number)
        for sentence in _SENTENCE.finditer(text, piece.start(), piece.end()):
            said.setdefault(_plain(sentence.group()), number)
