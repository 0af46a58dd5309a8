"""Comments of a page or file: what is known of each, and how they stand in the text of the source."""

# ruff: noqa: E501 - a pattern reads best on one line

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from argmap.formats.sources.source_text import label, tidy
from argmap.model.records import SourceComment

HEADING = "Comments"
_LONGEST_NAME = 80
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_OTHER_MONTH = (
    r"(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_CLOCK = r"(?:,?(?: at| @| -)? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?)?"
_WHEN = re.compile(
    r"\b(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?),? \d{{4}}{_CLOCK}"
    r"|\b(?:vor|il y a|hace|fa) (?:\d+|einer?|einem|une?|uno|una) (?:sekunde|minute|stunde|tag|woche|monat|jahr|seconde|heure|jour|semaine|mois|an|segundo|minuto|hora|día|semana|mes|año)(?:e?n|s|es)?\b"
    rf"|\b\d{{1,2}}\.? (?:de )?{_OTHER_MONTH} (?:de )?\d{{4}}(?:,?(?: um| à| a las)? \d{{1,2}}[:h.]\d\d)?"
    r"|\b\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d)?|\b\d{4}/\d\d?/\d\d?(?: \d{1,2}:\d\d)?"
    r"|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}(?:,? \d{1,2}:\d\d)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Post:
    """A comment, question or answer of a page; `parent` is the index of its parent in the same list.

    `opens` and `about` are those of `SourceComment`.
    """

    author: str
    body: str
    parent: int | None = None
    posted: str = ""
    score: int | None = None
    title: str = ""
    opens: bool = False
    about: tuple[int, int] | None = None


def with_comments(article: str, posts: Sequence[Post]) -> tuple[str, tuple[SourceComment, ...]]:
    """Return a tidy article with comments behind it, each below the one that it answers, and where each stands.

    Above the words of a comment stand its author, whom it answers and its time, for people: programs are told by the
    values that are returned.
    """
    parts = [article.rstrip("\n"), HEADING] if article.strip() else [HEADING]
    at = sum(len(part) + 2 for part in parts)
    places: dict[int, int] = {}
    comments: list[SourceComment] = []
    for number in _order(posts):
        post = posts[number]
        parent = None if post.parent is None else places.get(post.parent)
        author = name_of(post.author)
        answered = "" if parent is None else f" ▸ {comments[parent].author}"
        title = label(post.title, 200)
        lines = [author + answered + (f" · {post.posted}" if post.posted else ""), *([title] if title else [])]
        head = "\n".join(lines) + "\n"
        body = tidy(post.body).rstrip("\n")
        comments.append(
            SourceComment(
                start=at,
                end=at + len(head) + len(body),
                body_start=at + len(head),
                body_end=at + len(head) + len(body),
                author=author,
                title=title,
                posted=post.posted,
                score=post.score,
                parent=parent,
                opens=post.opens and parent is None,
                about=post.about,
            )
        )
        places[number] = len(comments) - 1
        parts.append(head + body)
        at += len(head) + len(body) + 2
    return "\n\n".join(parts) + "\n", tuple(comments)


def _order(posts: Sequence[Post]) -> Iterator[int]:
    """Yield the places of the posts, answers after what they answer, and otherwise as they come."""
    answers: dict[int | None, list[int]] = {}
    for place, post in enumerate(posts):
        parent = post.parent if post.parent is not None and 0 <= post.parent < len(posts) else None
        answers.setdefault(parent, []).append(place)
    seen: set[int] = set()
    waiting = list(reversed(answers.get(None, [])))
    rest = iter(range(len(posts)))
    while True:
        while waiting:
            place = waiting.pop()
            if place not in seen:
                seen.add(place)
                yield place
                waiting.extend(reversed(answers.get(place, [])))
        missed = next((place for place in rest if place not in seen), None)  # comments that answer each other in a ring
        if missed is None:
            return
        waiting.append(missed)


def name_of(author: str) -> str:
    """Return an author's name as one line; somebody without a name is called anonymous."""
    return label(author, _LONGEST_NAME).strip(" ,-–—:·•|") or "Anonymous"


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
