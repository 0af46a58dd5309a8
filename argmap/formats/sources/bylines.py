"""Comments whose writer only a line of words names: "Comment by Ann Bell — May 3, 2024", "Ann said this on May 3"."""

# ruff: noqa: E501 - tables of words

import re
from collections import Counter
from itertools import islice

from argmap.formats.sources.buttons import is_no_name, is_time, without_time
from argmap.formats.sources.comment_lines import Post, time_of
from argmap.formats.sources.html_lines import Element, paragraphs

_MARKED = re.compile(
    r"(?:li-|div-|post-?|user-?)?(?:comments?|kommentar|commentaire|comentario|commento|reply|cmt|c)[-_]?(\d+)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"(?:single-?)?(?:comment|kommentar|commentaire|comentario|commento)(?:[-_](?:item|entry|box))?", re.IGNORECASE
)
_TYPE = re.compile(r"schema\.org/(?:User)?Comments?\s*$", re.IGNORECASE)
_TAGS = ("li", "div", "article", "section", "dt", "ul", "tr", "td", "p")
_LEAD = re.compile(
    r"^\W*(?:(?:comment|posted|written|said|left|kommentar|geschrieben|verfasst|escrito|publicado|écrit|publié|scritto)\s+)?"
    r"(?:by|from|von|por|par|da|autor)\s*:?\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s\W]*(?:\b(?:says?|said|wrote|writes|this|commented|replied|schreibt|schrieb|sagt|dice|dijo|dit|a écrit|on|at|am|um|uhr|le|el|à|il|alle"
    r"|the|permalink|reply|#?\d{0,4})\b[\s\W]*)*$",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:says?|said|wrote|writes|commented|replied|schreibt|schrieb|sagt|meint|dice|dijo|dit|a écrit|ha detto)\s*(?:[:.…]|\.\.\.)+\s*$",
    re.IGNORECASE,
)
_LONGEST_LINE = 140
_DEEPEST = 200
_LONGEST_NAME = 60


def posts_by_lines(tree: Element) -> tuple[list[Post], list[Element]]:
    """Return the comments of a page with numbered or named elements, and these; none where not all name a writer."""
    marked = [one for one in tree.iter(*_TAGS) if _is_marked(one)]
    sorts = Counter(str(one.tag) for one in marked)
    if not sorts:
        return [], []
    tag = sorts.most_common(1)[0][0]
    items = [one for one in marked if one.tag == tag]
    skip = set(items)
    places: dict[Element, int] = {}
    posts: list[Post] = []
    elements: list[Element] = []
    for item in items:
        below = _definition(item)
        said = [part for one in (item, *below) for part in paragraphs(one, skip)]
        found = _byline(said)
        if found is None:
            continue
        line, name, when = found
        rest = [part for number, part in enumerate(said) if number != line]
        if not when and len(rest) > 1 and is_time(rest[-1]):
            when = time_of(rest.pop())
        body = "\n\n".join(rest)
        if not body:
            continue
        parent = next((places[up] for up in islice(item.iterancestors(tag), _DEEPEST) if up in places), None)
        places[item] = len(posts)
        posts.append(Post(name, body, parent, when))
        elements += [item, *below]
    if len(posts) < 2 or len(posts) * 3 < len(items) * 2:
        return [], []
    return posts, elements


def _is_marked(element: Element) -> bool:
    return (
        _MARKED.fullmatch(element.get("id") or "") is not None
        or _TYPE.search(element.get("itemtype") or "") is not None
        or any(_NAMED.fullmatch(token) for token in (element.get("class") or "").split()[:30])
    )


def _definition(item: Element) -> list[Element]:
    """Return the descriptions that belong to a term, as in lists of definitions."""
    found: list[Element] = []
    if item.tag == "dt":
        for sibling in item.itersiblings():
            if sibling.tag != "dd":
                break
            found.append(sibling)
    return found


def _byline(said: list[str]) -> tuple[int, str, str] | None:
    """Return which of the paragraphs names the writer, the name, and the time: the first or the last that can."""
    for line in dict.fromkeys((0, len(said) - 1, min(1, len(said) - 1))) if said else ():
        words = said[line].removeprefix("- ")
        rest, when = without_time(words)
        lead = _LEAD.match(rest)
        if len(words) > _LONGEST_LINE or "\n" in words or not (lead or when or _SAYING.search(words)):
            continue
        name = _TAIL.sub("", rest[lead.end() if lead else 0 :]).strip(" \t:|,·•—–-@»")
        if (
            0 < len(name) <= _LONGEST_NAME
            and len(name.split()) <= 6
            and not is_no_name(name)
            and re.search(r"[^\W\d]", name)
        ):
            return line, name, time_of(when) or when
    return None
