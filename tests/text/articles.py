"""News articles of our own with marked quotations, and the agreement of a reading with the marks.

In the files of `news`, ⟦words⟧|Speaker;other name| is a quotation and ⟦words⟧? may be found or not (a sign,
words within words, a headline's). A quotation that runs on into the next paragraph is opened again there, and closed
once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from argmap.text.reading import QuotationKind, read
from tests.text.marked import overlap, right_speaker, trimmed

NEWS = Path(__file__).parent / "news"


@dataclass(frozen=True, slots=True)
class Article:
    """A plain text, the spans and speakers to be found, and the spans that count neither way."""

    title: str
    text: str
    wanted: tuple[tuple[int, int, tuple[str, ...]], ...]
    neutral: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Numbers of quotations: wanted, found, found with the right speaker, and found where there are none."""

    wanted: int
    found: int
    right: int
    surplus: int
    notes: tuple[str, ...]


def articles(name: str) -> Iterator[Article]:
    """Yield the articles of a file, with their marks removed."""
    for part in (NEWS / name).read_text(encoding="utf-8").split("### ")[1:]:
        title, _, body = part.partition("\n")
        yield _unmarked(title, body)


def _unmarked(title: str, body: str) -> Article:
    text: list[str] = []
    size = at = 0
    opened: list[int] = []
    running_on: list[tuple[int, int]] = []
    wanted: list[tuple[int, int, tuple[str, ...]]] = []
    neutral: list[tuple[int, int]] = []
    while at < len(body):
        char = body[at]
        at += 1
        if char == "⟦":
            opened.append(size)
        elif char == "⟧":
            start = opened.pop()
            if body[at] == "?":
                neutral.append((start, size))
                at += 1
            else:
                names, _, _ = body[at + 1 :].partition("|")
                wanted += [(a, b, tuple(names.split(";"))) for a, b in [*running_on, (start, size)]]
                running_on = []
                at += len(names) + 2
        else:
            if char == "\n" and opened:
                running_on.append((opened.pop(), size))
            text.append(char)
            size += 1
    return Article(title, "".join(text), tuple(wanted), tuple(neutral))


def measured(article: Article) -> Marks:
    """Compare a reading with the marks: a quotation is found where the spans overlap by half."""
    text = article.text
    got = [q for q in read(text).quotations if q.kind is not QuotationKind.INDIRECT]
    spans = [trimmed(text, q.start, q.end) for q in got]
    used: set[int] = set()
    right, notes = 0, []
    for start, end, names in article.wanted:
        span = trimmed(text, start, end)
        best = max(((overlap(s, span), i) for i, s in enumerate(spans) if i not in used), default=(0.0, -1))
        if best[0] < 0.5:
            notes.append(f"{article.title}: missed {text[start:end]!r}")
            continue
        used.add(best[1])
        quotation = got[best[1]]
        if right_speaker(quotation, names):
            right += 1
        else:
            said = f"{quotation.speaker!r} ({quotation.mention!r})"
            notes.append(f"{article.title}: {said} instead of {names} said {text[start:end]!r}")
    surplus = 0
    for number, (low, high) in enumerate(spans):
        if number in used or any(min(high, b) - max(low, a) > 0.5 * (high - low) for a, b in article.neutral):
            continue
        surplus += 1
        notes.append(f"{article.title}: {text[low:high]!r} is no quotation")
    return Marks(len(article.wanted), len(used), right, surplus, tuple(notes))


def agreement(name: str) -> tuple[Marks, float, float, float, float]:
    """Return a file's counts, precision, recall, F1 of quotations, and F1 of quotations with the right speaker."""
    wanted = found = right = surplus = 0
    notes: list[str] = []
    for article in articles(name):
        marks = measured(article)
        wanted, found = wanted + marks.wanted, found + marks.found
        right, surplus = right + marks.right, surplus + marks.surplus
        notes += marks.notes
    total = Marks(wanted, found, right, surplus, tuple(notes))
    both = 2 * right / (wanted + found + surplus)
    return total, found / (found + surplus), found / wanted, 2 * found / (wanted + found + surplus), both
