"""How well comment threads are read: comments, authors, words and parents in nine real discussions, layout by layout.

usage: python -m tests.bench.thread_figures [LAYOUT] [-v]

The discussions stand in ../shared/threads beside the repository, because their texts belong to others: NN.json says
what is right, text_LAYOUT and page_LAYOUT hold the same thread as people copy it and as web pages. A comment is found
if half of its words are, with its header or without what it quotes; its body is right if they agree to nine in ten.
Of a top comment the right parent is none. With -v each discussion that is not read wholly is listed, with what is
wrong.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from argmap.formats.source_file import read_source
from argmap.text.reading import Comment, read

SHARED = Path(__file__).parents[2].parent / "shared" / "threads"
_LONGEST_QUOTE = 160


@dataclass(frozen=True, slots=True)
class Post:
    """A comment as it was written."""

    author: str
    parent: int | None
    paragraphs: tuple[str, ...]

    @property
    def words(self) -> str:
        """Return all its words."""
        return " ".join(self.paragraphs)

    @property
    def quotation(self) -> str:
        """Return the beginning, as layouts that quote what is answered repeat it."""
        own = next((p for p in self.paragraphs if not p.startswith(">")), self.paragraphs[0]).lstrip("> ")
        return own if len(own) <= _LONGEST_QUOTE else own[:_LONGEST_QUOTE].rsplit(" ", 1)[0]


def likeness(one: str, other: str) -> float:
    """Return the F1 of the words of two texts."""
    a, b = (Counter(re.findall(r"\w+", text.lower())) for text in (one, other))
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values()) or 1)


def own_words(body: str) -> str:
    """Return a comment without the lines that it quotes and the line over them."""
    return "\n".join(line for line in body.splitlines() if line[:1] != ">" and not re.search(r"wrote:\s*$", line))


def pairs_of(text: str, comments: list[Comment], posts: list[Post]) -> dict[int, int]:
    """Return the post that each comment is, by its words; each post once."""
    found: dict[int, int] = {}
    left = list(range(len(posts)))
    for number, comment in enumerate(comments):
        said = text[comment.start : comment.end], own_words(text[comment.body_start : comment.body_end])
        alike = {n: max(likeness(words, posts[n].words) for words in said) for n in left}
        best = max(left, key=lambda n: (alike[n], -n), default=None)
        if best is not None and alike[best] >= 0.5:
            found[number] = best
            left.remove(best)
    return found


def score(text: str, comments: list[Comment], posts: list[Post]) -> tuple[Counter[str], list[str]]:
    """Return the counts of what is right and wrong, and a note on each wrong author and parent."""
    found = pairs_of(text, comments, posts)
    counts = Counter(posts=len(posts), found=len(found), surplus=len(comments) - len(found))
    notes: list[str] = []
    for number, place in found.items():
        post, comment = posts[place], comments[number]
        if comment.author.strip().lower() == post.author.lower():
            counts["author"] += 1
        else:
            notes.append(f"author of {place}: {comment.author!r}, not {post.author!r}")
        over = posts[post.parent] if post.parent is not None else None
        wanted = [post.words, *([f"{over.quotation} {over.author} {post.words}"] if over is not None else [])]
        body = text[comment.body_start : comment.body_end]
        counts["body"] += max(likeness(body, words) for words in wanted) >= 0.9
        if post.parent is None:
            counts["wrong"] += comment.parent is not None
        elif comment.parent is None:
            counts["unknown"] += 1
        elif found.get(comment.parent) == post.parent:
            counts["right"] += 1
        else:
            counts["wrong"] += 1
            notes.append(f"parent of {place}: {found.get(comment.parent)}, not {post.parent} ({comment.parent_reason})")
    return counts, notes


def main() -> None:
    """Print one line for each layout."""
    if not SHARED.is_dir():
        print(f"skipped: the discussions are not there ({SHARED})")
        return
    wanted = next((word for word in sys.argv[1:] if word != "-v"), "")
    threads: dict[str, list[Post]] = {}
    for path in sorted(SHARED.glob("??.json")):
        posts = json.loads(path.read_text(encoding="utf-8"))["posts"]
        threads[path.stem] = [Post(p["author"], p["parent"], tuple(p["paragraphs"])) for p in posts]
    print(f"{'layout':24}{'posts':>6}{'found':>7}{'surplus':>8}{'author':>8}{'body':>7} | parent: right unknown wrong")
    for folder in sorted([*SHARED.glob("text_*"), *SHARED.glob("page_*")]):
        if wanted not in folder.name:
            continue
        total: Counter[str] = Counter()
        for number, posts in threads.items():
            source = read_source(next(folder.glob(f"{number}.*")))
            counts, notes = score(source.text, list(read(source.text, source.comments).comments), posts)
            total += counts
            if "-v" in sys.argv and (counts["found"] < counts["posts"] or counts["surplus"] or notes):
                print(f"    {number}", dict(counts), *notes, sep="\n        ")
        share = {key: total[key] / (total["found"] or 1) for key in ("author", "body")}
        print(
            f"{folder.name:24}{total['posts']:>6}{total['found'] / total['posts']:7.3f}{total['surplus']:>8}"
            f"{share['author']:8.3f}{share['body']:7.3f} |"
            f" {total['right']:>5} {total['unknown']:>5} {total['wrong']:>5}"
            f"  (of {total['posts'] - len(threads)} answers)",
            flush=True,
        )


if __name__ == "__main__":
    main()
