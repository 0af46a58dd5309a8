"""Comments in bare lists: each item begins with a name and a time, and holds its answers as a list."""

import re

from argmap.formats.sources.buttons import is_no_name, is_time
from argmap.formats.sources.comment_lines import Post, time_of
from argmap.formats.sources.html_lines import Element, paragraphs
from argmap.formats.sources.source_text import label

_NAMES = frozenset({"b", "strong", "cite", "a", "span", "h4", "h5", "h6", "em"})
_TIMES = frozenset({"i", "em", "time", "small", "span", "abbr"})
_HEADING = re.compile(
    r"(?:\d+ )?(?:reader |user )?(?:comments?|responses?|replies|discussion|thoughts"
    r"|kommentare|commentaires|comentarios)\b.{0,80}",
    re.I,
)
_LONGEST_NAME = 80
_DEEPEST = 200


def posts_in_lists(tree: Element) -> tuple[list[Post], list[Element]]:
    """Return the comments in bare lists, and the lists; none if no heading announces comments."""
    posts: list[Post] = []
    places: dict[Element, int] = {}
    roots: list[Element] = []
    skip = set(tree.iter("ul", "ol", "dl"))
    for item in tree.iter("li"):
        head = _head(item)
        if head is None:
            continue
        name, when = head
        around = next((up for up in _upwards(item) if up in places), None)
        said = paragraphs(item, skip, {name, when})
        if not said:
            continue
        if around is None and item.getparent() not in roots:
            roots.append(item.getparent())
        places[item] = len(posts)
        parent = places[around] if around is not None else None
        body, posted = "\n\n".join(said), time_of(_words(when))
        posts.append(Post(_words(name), body, parent, posted, opens=parent is None))
    announced = any(_HEADING.fullmatch(_words(one)) for one in tree.iter("h1", "h2", "h3", "h4", "h5", "h6"))
    if len(posts) < 2 or not announced or any(not _alike(root, places) for root in roots):
        return [], []
    return posts, roots


def _alike(items: Element, places: dict[Element, int]) -> bool:
    """Return whether nearly all items of a list are comments."""
    count = sum(1 for item in items.iterchildren("li"))
    return sum(1 for item in items.iterchildren("li") if item in places) * 5 >= count * 4


def _head(item: Element) -> tuple[Element, Element] | None:
    """Return the elements with the name and with the time that an item begins with."""
    if (item.text or "").strip():
        return None
    parts = [part for part in item.iterchildren() if isinstance(part.tag, str)][:2]
    if len(parts) < 2 or parts[0].tag not in _NAMES or parts[1].tag not in _TIMES:
        return None
    name = _words(parts[0])
    if not name or len(name) > _LONGEST_NAME or is_no_name(name) or not is_time(_words(parts[1])):
        return None
    return parts[0], parts[1]


def _upwards(element: Element) -> list[Element]:
    ups: list[Element] = []
    for up in element.iterancestors("li"):
        ups.append(up)
        if len(ups) == _DEEPEST:
            break
    return ups


def _words(element: Element) -> str:
    return label(" ".join(element.itertext()), 200)
