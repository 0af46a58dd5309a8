"""Comments in a page's machine-readable data: JSON-LD with the vocabulary of schema.org."""

import json
import re
from html import unescape
from typing import Any

from argmap.formats.sources.comment_lines import Post, time_of
from argmap.formats.sources.html_lines import Element, paragraphs
from argmap.formats.sources.source_text import label
from argmap.import_lock import LOADING

_LONGEST_NAME = 60
_ESCAPED = re.compile(r"&lt;/?(?:p|br|div|a|em|i|b|strong|blockquote|ul|li)\b")
_SIGNED = frozenset({"Answer", "Question", "DiscussionForumPosting", "SocialMediaPosting"})


def posts_in_data(tree: Element) -> list[Post]:
    """Return the comments, questions and answers in a page's JSON-LD, in order."""
    posts: list[Post] = []
    names: dict[str, int] = {}
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or not script.text or len(script.text) > 5_000_000:
            continue
        try:
            data = json.loads(script.text, strict=False)
        except (ValueError, RecursionError):
            continue
        _gather(data, posts, names)
    return posts


def _gather(data: Any, posts: list[Post], names: dict[str, int]) -> None:
    """Add the posts in JSON-LD to those known; `names` are the places of those that have an identifier."""
    waiting: list[tuple[Any, int | None]] = [(data, None)]
    while waiting and len(posts) < 20_000:
        value, parent = waiting.pop()
        if isinstance(value, list):
            waiting.extend((one, parent) for one in reversed(value))
        elif isinstance(value, dict):
            kinds = value.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            mine = parent
            named = {kind for kind in kinds if isinstance(kind, str)}
            signed = "Comment" in named or (_SIGNED & named and _person(value.get("author")))
            if signed and _said(value):  # a list of frequent questions has no writers, and is no thread
                parent = names.get(_key(value.get("parentItem")), parent)
                votes = value.get("upvoteCount")
                posts.append(
                    Post(
                        _person(value.get("author")) or "Anonymous",
                        _said(value),
                        parent,
                        time_of(label(value.get("dateCreated") or value.get("datePublished"))),
                        votes if isinstance(votes, int) else None,
                    )
                )
                mine = len(posts) - 1
                if _key(value):
                    names.setdefault(_key(value), mine)
            below = ("comment", "comments", "acceptedAnswer", "suggestedAnswer", "mainEntity", "@graph")
            waiting.extend((value[name], mine) for name in reversed(below) if isinstance(value.get(name), dict | list))


def _key(value: Any) -> str:
    value = value.get("@id") if isinstance(value, dict) else value
    return value if isinstance(value, str) else ""


def _person(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return label(value.get("name") if isinstance(value, dict) else value, _LONGEST_NAME)


def _said(value: dict[str, Any]) -> str:
    said = value.get("text") or value.get("commentText") or value.get("description") or ""
    if not isinstance(said, str) or not said.strip():
        return ""
    with LOADING:
        from lxml import html

    if "<" not in said and _ESCAPED.search(said):
        said = unescape(said)
    return "\n\n".join(paragraphs(html.fragment_fromstring(said.replace("\x00", ""), create_parent="div")))
