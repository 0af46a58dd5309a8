"""How well saved web pages are read: article, title and author, beside what the extraction library alone finds.

usage: python -m tests.bench.page_figures [PAGE] [-v]

The pages stand in ../shared/pages beside the repository, because their texts belong to others: source.html is the page,
expected.html the wanted article, expected-metadata.json its title and author as that collection sees them. A text is
judged by the F1 of its words. `library` is trafilatura by itself, `recall` the same where it is asked to favor recall.
With -v each page is listed with its title, author and comments.
"""

from __future__ import annotations

import json
import logging
import re
import statistics
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from argmap.formats.source_file import SourceText, read_source

SHARED = Path(__file__).parents[2].parent / "shared" / "pages"
_SLACK = 0.005
"""A difference that nobody sees: a caption more or less."""


def words(text: str) -> Counter[str]:
    """Return the words of a text with their number."""
    return Counter(re.findall(r"\w+", text.lower()))


def likeness(one: str, other: str) -> float:
    """Return the F1 of the words of two texts."""
    a, b = words(one), words(other)
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()) or 1)


def alone(page: str, **options: bool) -> str:
    """Return what the library extracts from a page by itself."""
    from trafilatura import extract

    return extract(page, include_comments=False, **options) or ""


def article_of(source: SourceText) -> str:
    """Return the text of a source without its comments."""
    return source.text[: source.comments[0].start] if source.comments else source.text


def agrees(found: str, wanted: str) -> str:
    """Return "right", "wrong" or "missing", or "-" where nothing is wanted and nothing is found."""
    if not wanted:
        return "extra" if found else "-"
    return "missing" if not found else "right" if words(found) == words(wanted) else "wrong"


def main() -> None:
    """Print one line for each page that is worse than the library, and the sums."""
    if not SHARED.is_dir():
        print(f"skipped: the pages are not there ({SHARED})")
        return
    from lxml import html

    logging.disable(logging.CRITICAL)
    wanted = next((word for word in sys.argv[1:] if word != "-v"), "")
    rows: list[dict[str, Any]] = []
    for folder in sorted(one for one in SHARED.iterdir() if wanted in one.name and (one / "source.html").exists()):
        about = json.loads((folder / "expected-metadata.json").read_text("utf-8"))
        expected = html.document_fromstring((folder / "expected.html").read_text("utf-8"))
        page = (folder / "source.html").read_text("utf-8", "replace")
        start = time.perf_counter()
        source = read_source(folder / "source.html")
        row: dict[str, Any] = {"page": folder.name, "seconds": time.perf_counter() - start}
        text = " ".join(expected.itertext())
        row |= {"ours": likeness(article_of(source), text), "library": likeness(alone(page), text)}
        row |= {"recall": likeness(alone(page, favor_recall=True), text), "comments": len(source.comments)}
        row |= {"title": agrees(source.title, about.get("title") or ""), "found title": source.title}
        row |= {"author": agrees(source.author, about.get("byline") or ""), "found author": source.author}
        rows.append(row)
        if "-v" in sys.argv or row["ours"] < row["library"] - _SLACK:
            scores = "".join(f"{row[name]:7.3f}" for name in ("ours", "library", "recall"))
            print(f"{folder.name:42}{scores}  {row['title']:8}{row['author']:8}", end=" ")
            print(f"{source.title!r} by {source.author!r}, {source.publisher!r}, {len(source.comments)} comments")
            for key, found in (("title", source.title), ("byline", source.author)):
                if agrees(found, about.get(key) or "") == "wrong":
                    print(f"      {key} wanted: {about.get(key)!r}")
    for name in ("ours", "library", "recall"):
        print(f"{name:10} F1 {statistics.mean(row[name] for row in rows):.3f}", end="   ")
    print(f"worse than the library: {sum(row['ours'] < row['library'] - _SLACK for row in rows)} of {len(rows)}")
    for kind in ("title", "author"):
        print(f"{kind}s", dict(Counter(row[kind] for row in rows)))
    seconds = [row["seconds"] for row in rows]
    print(f"seconds a page: median {statistics.median(seconds):.2f}, most {max(seconds):.2f}")


if __name__ == "__main__":
    main()
