"""Find the parent of each comment in a thread, as far as the text shows it.

Where the text is indented, the indentation alone decides. Otherwise each sign leaves certain earlier
comments open: whom the header says is answered; a quotation, and the name over it; a title that answers a title; a name
called. The signs must agree on one comment; where they leave two open, or none, the parent is unknown.
"""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from argmap.model.records import SourceComment
from argmap.text.reading_types import Comment
from argmap.text.threads.comment_authors import is_anonymous
from argmap.text.threads.repeated_words import (
    EarlierPosts,
    LinkedPost,
    Repeated,
    plain_words,
    remember,
    repeated,
    title_parts,
)

_CALLED = re.compile(r"(?<![\w@])@\[?([\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})")
_NAMED = re.compile(
    r"([\w.'’-]+(?: [\w.'’-]+)?)(?P<after>,|:| said| says| wrote| writes| is (?:right|wrong)| pointed out| noted| mentioned| has a point|[’']s (?:point|comment|idea))"
)
_WORDY = re.compile(r"\w{3,}")


def linked(text: str, posts: Sequence[LinkedPost], told: Sequence[SourceComment] = ()) -> list[Comment]:
    """Return each post as a comment with its parent, the reason, and the spans that repeat earlier posts.

    What `told`, the page's own account of the same comments, says of a parent is never overridden.
    """
    earlier = EarlierPosts(posts)
    unit = _unit(posts)
    numbered = {base for count, base in (title_parts(post.title) for post in posts) if count > 1}
    stack: list[int] = []
    result: list[Comment] = []
    question: int | None = None
    for number, post in enumerate(posts):
        quoted = repeated(text, post, earlier)
        parent: int | None = None
        reason: str | None = None
        if told and (told[number].opens or told[number].parent is not None):
            parent = told[number].parent
            reason = None if parent is None else "the page says so"
        elif unit:
            while stack and posts[stack[-1]].indent >= post.indent:
                stack.pop()
            if stack and post.indent - posts[stack[-1]].indent == unit:
                parent, reason = stack[-1], "stands indented under it"
            stack.append(number)
        elif post.part == "answer" and question is not None:
            parent, reason = question, "answers the question"
        else:
            parent, reason = _by_signs(text, number, quoted, earlier, numbered)
        if post.part == "question":
            question = number
        earlier.parents.append(parent)
        remember(text, number, earlier, quoted)
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
                quoted.spans,
                post.role or None,
            )
        )
    return result


def _unit(posts: Sequence[LinkedPost]) -> int:
    """Return the number of spaces by which answers are indented, 0 if indentation is not uniform."""
    indents = sorted({post.indent for post in posts})
    if len(indents) < 2 or posts[0].indent != indents[0]:
        return 0
    unit = min(b - a for a, b in itertools.pairwise(indents))
    if any((indent - indents[0]) % unit for indent in indents):
        return 0
    inner = [post for post in posts if post.indent > indents[0]]
    told = sum(1 for post in inner if post.body_indent >= post.indent or post.body_end == post.body_start)
    jumps = sum(1 for a, b in itertools.pairwise(posts) if b.indent - a.indent > unit)
    return unit if unit > 1 and told * 10 >= len(inner) * 9 and jumps * 10 <= len(inner) else 0


def _by_signs(
    text: str, number: int, quoted: Repeated, earlier: EarlierPosts, numbered: set[str]
) -> tuple[int | None, str | None]:
    """Return the one comment that all signs allow, and the deciding sign; (None, None) if there is none."""
    post = earlier.posts[number]
    signs: list[tuple[str, frozenset[int]]] = []
    if post.answers:
        who = earlier.handles.get(post.answers.lower(), post.answers.lower())
        known = who in earlier.writers
        signs.append(("its header names the writer", _open(who, number, earlier) if known else frozenset()))
    names = _over(quoted.names, earlier)
    if quoted.marked:
        signs.append(("it repeats words of that comment", quoted.marked))
    if names is not None and not (quoted.unmatched and not quoted.marked):
        signs.append(("it names the writer of what it quotes", names))
    elif names is not None:
        return None, None
    elif quoted.bare and not quoted.marked:
        signs.append(("it repeats words of that comment", quoted.bare))
    title = _titled(post, earlier, numbered)
    if title:
        signs.append(("its title answers that title", title))
    called, sure = _called(text, number, earlier)
    if called and (sure or not signs):
        signs.append(("it names the writer", called))
    if not signs:
        return None, None
    left = frozenset.intersection(*(options for _, options in signs))
    if len(left) != 1:
        return None, None
    return next(iter(left)), next(reason for reason, options in sorted(signs, key=lambda sign: len(sign[1])))


def _over(names: Sequence[tuple[str, str]], earlier: EarlierPosts) -> frozenset[int] | None:
    """Return the comments by the author named above a quotation, on the day given there."""
    if not names:
        return None
    name, when = names[0]
    if any(other != name for other, _ in names):
        return None
    hits = earlier.writers.get(name, [])
    dated = [hit for hit in hits if when and plain_words(earlier.posts[hit].posted or "").startswith(when)]
    return frozenset(dated or hits)


def _titled(post: LinkedPost, earlier: EarlierPosts, numbered: set[str]) -> frozenset[int]:
    """Return the comments that a title can answer; if "Re: Re:" occurs, its number gives the depth."""
    count, base = title_parts(post.title)
    if not count or not base:
        return frozenset()
    known = earlier.titles.get(base, [])
    if base in numbered:
        return frozenset(number for depth, number in known if depth == count - 1)
    rooted = any(depth == 0 for depth, _ in known)  # else the title answered may be the article's
    return frozenset(number for _, number in known) if rooted else frozenset()


def _called(text: str, number: int, earlier: EarlierPosts) -> tuple[frozenset[int], bool]:
    """Return the comments of the one author whom a post addresses by name, and whether it begins with the name."""
    post = earlier.posts[number]
    body = text[post.body_start : min(post.body_end, post.body_start + 1500)]
    calls: dict[str, tuple[str, bool]] = {}
    for match in _CALLED.finditer(body):
        who = _bearer(match.group(1), number, earlier, exact=False)
        if who:
            calls.setdefault(who, (match.group(1), not _WORDY.search(body[: match.start()])))
    if calls:
        start = next((who for who, (_, first) in calls.items() if first), None)
        if start is None and len(calls) > 1:
            return frozenset(), False
        who = start or next(iter(calls))
        return _open(who, number, earlier), start is not None
    lead = _lead(body, number, earlier)
    if lead is not None:
        return _open(lead, number, earlier), True
    for match in _NAMED.finditer(body[:600]):
        vocative = match.group("after") in {",", ":"}
        if vocative and match.start() > 0:
            continue
        for said in (match.group(1), match.group(1).split(" ")[-1]):
            who = _bearer(said, number, earlier, exact=True)
            if who:
                return _open(who, number, earlier), vocative
    return frozenset(), False


def _lead(body: str, number: int, earlier: EarlierPosts) -> str | None:
    """Return the author whose name, without a sign, begins a post, as on Facebook; None if there is none."""
    words = body[:120].split("\n", maxsplit=1)[0].split(" ")
    for size in range(min(5, len(words) - 1), 0, -1):
        name = " ".join(words[:size])
        who = name.lower()
        if who in earlier.writers and (size > 1 or not who.isalpha() or not name[1:].islower()):
            shown = earlier.posts[earlier.writers[who][0]].author
            if shown == name and who != earlier.posts[number].author.lower() and words[size][:1].isupper():
                return who
    return None


def _open(who: str, number: int, earlier: EarlierPosts) -> frozenset[int]:
    """Return an author's comments; of several, the last if it is directly above and answers the addresser."""
    hits = earlier.writers[who]
    if hits[-1] == number - 1 and len(hits) > 1:
        up = earlier.parents[number - 1]
        if up is not None and earlier.posts[up].author == earlier.posts[number].author:
            return frozenset(hits[-1:])
    return frozenset(hits)


def _bearer(said: str, number: int, earlier: EarlierPosts, *, exact: bool) -> str:
    """Return the author that a name refers to; a first name alone refers only to the author directly above."""
    said = said.strip(".'’")
    own = earlier.posts[number].author.lower()
    words = said.split(" ")
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size]).strip(".'’")
        who = earlier.handles.get(name.lower(), name.lower())
        for suffix in ("’s", "'s"):
            who = who if who in earlier.writers else who.removesuffix(suffix)
        if (
            who in earlier.writers
            and who != own
            and not is_anonymous(who)
            and (not exact or who != name.lower() or earlier.posts[earlier.writers[who][0]].author == name)
        ):
            return who
        known = earlier.firsts.get(who, set()) - {own}
        if len(known) == 1:
            only = next(iter(known))
            if earlier.writers[only] == [number - 1] and not is_anonymous(only) and (not exact or name[:1].isupper()):
                return only
    return ""
