"""Elements of a page that may be comments, and the parts of each: author, time, score, body.

One pass over the page, linear in its size, gives each name, time and body to the innermost candidate around it. The parts
are recognized by the class names and attributes that blogs, forums and Q&A pages use.
"""

# ruff: noqa: E501 - a pattern reads best on one line

import re
from dataclasses import dataclass, field

from argmap.formats.sources import comment_marks
from argmap.formats.sources.buttons import is_time
from argmap.formats.sources.comment_lines import number_of, time_of
from argmap.formats.sources.comment_parts import flat, name_in, plain_name, points_in, time_in, tokens_of
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.source_text import label
from argmap.import_lock import LOADING

_LONGEST_TIME = 60


@dataclass(eq=False)
class CommentCandidate:
    """An element that may be a comment, the candidate around it, and the parts that belong to it alone."""

    element: Element
    outer: "CommentCandidate | None"
    place: int
    root: bool
    answer: bool
    author: str = ""
    author_rank: int = 9
    author_at: Element = None
    posted: str = ""
    exact: bool = False  # the time is the one that the page tells programs
    score: int | None = None
    title: str = ""
    title_at: Element = None
    upward: str = ""
    addressed: Element = None  # where it names whom it answers
    quoted: list[str] = field(default_factory=list)  # the posts that it quotes: who quotes one alone answers it
    key: str = ""  # its own number, where a part of it has it
    form: bool = False  # a field to write in stands in it
    depth: int | None = None
    bodies: list[Element] = field(default_factory=list)
    aside: list[Element] = field(default_factory=list)
    inner: "list[CommentCandidate]" = field(default_factory=list)
    of: "CommentCandidate | None" = None  # a wrapper's comment
    text: str = ""


def candidates(tree: Element, but: frozenset[Element]) -> list[CommentCandidate]:
    """Return the elements that may be comments, except those in `but`, each with its own parts."""
    with LOADING:
        from lxml import etree

    found: list[CommentCandidate] = []
    around: list[CommentCandidate] = []
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "end":
            if around and around[-1].element is element:
                around.pop()
            continue
        if not isinstance(element.tag, str):
            continue
        tokens = tokens_of(element)
        if element not in but and _is_comment(element, tokens):
            one = CommentCandidate(
                element,
                around[-1] if around else None,
                len(found),
                _is_root(element, tokens),
                any("answer" in token.lower() for token in tokens)
                or (element.get("itemtype") or "").endswith("Answer"),
            )
            _own_fields(one, tokens)
            if one.outer is not None:
                one.outer.inner.append(one)
            found.append(one)
            around.append(one)
        elif around:
            _part(around[-1], element, tokens)
    return found


def _is_comment(element: Element, tokens: list[str]) -> bool:
    if element.tag in comment_marks.OWN_TAGS:
        return True
    first = element[0] if len(element) else None
    anchored = first is not None and first.tag == "a" and comment_marks.ANCHOR.fullmatch(first.get("name") or "")
    if anchored and element.tag in {"ul", "li", "div"} and not (element.text or "").strip():
        return True
    if element.tag not in comment_marks.TAGS:
        return False
    if element.get("data-pid") and element.get("data-username"):
        return True
    key = element.get("id") or ""
    if comment_marks.NUMBERED_ITEM.fullmatch(key) and element.tag in {"li", "div", "article"}:
        return True
    if comment_marks.NUMBERED_POST.fullmatch(key) and (element.tag == "table" or key.startswith("msg")):
        return True
    if comment_marks.TYPES.search(element.get("itemtype") or ""):
        return True
    if any(comment_marks.COMMENT.fullmatch(token) for token in tokens):
        return True
    if "thing" in tokens and "link" in tokens:
        return True
    if not any(comment_marks.POST.fullmatch(token) for token in tokens) or any(
        comment_marks.ENTRY.fullmatch(token) for token in tokens
    ):
        return False
    return comment_marks.NUMBERED.search(element.get("id") or "") is not None or any(
        element.get(name) for name in comment_marks.NUMBERS
    )


def is_entry(element: Element) -> bool:
    """Return whether an element may be the entry of a blog, and not a post of a forum."""
    tokens = tokens_of(element)
    return (
        "post" in tokens
        and not any(comment_marks.COMMENT.fullmatch(token) for token in tokens)
        and not element.get("itemtype")
    )


def _is_root(element: Element, tokens: list[str]) -> bool:
    return (
        ("thing" in tokens and "link" in tokens)
        or "question" in tokens
        or comment_marks.ROOT.search(element.get("itemtype") or "") is not None
    )


def _own_fields(one: CommentCandidate, tokens: list[str]) -> None:
    """Fill a candidate's fields from the attributes of its own element."""
    element = one.element
    for name in ("data-author", "author", "data-comment-author", "data-username", "data-user-name"):
        said = plain_name(label(element.get(name) or "", 200))
        if said:
            one.author, one.author_rank = said, 0
            break
    for name in ("score", "data-score"):
        one.score = number_of(element.get(name) or "") if one.score is None else one.score
    for name in ("created", "created-timestamp", "data-created", "data-time", "data-timestamp"):
        one.posted = one.posted or time_of(element.get(name) or "")
    one.exact = bool(one.posted)
    for name in comment_marks.PARENTS:
        one.upward = one.upward or (element.get(name) or "")
    one.depth = _depth(element, tokens)


def _depth(element: Element, tokens: list[str]) -> int | None:
    for name in comment_marks.DEPTHS:
        value = element.get(name) or ""
        if value.isdigit() and len(value) < 4:
            return int(value)
    for token in tokens:
        match = comment_marks.DEEP.fullmatch(token)
        if match is not None:
            return int(match.group(1))
    above = element.getparent()
    for token in tokens_of(above) if above is not None else ():
        match = comment_marks.DEEP.fullmatch(token.rpartition("indent-")[1] + token.rpartition("indent-")[2])
        if match is not None:
            return int(match.group(1))
    style = re.search(r"(?:margin|padding)-left:\s*(\d{1,4})", element.get("style") or "")
    if style is not None:
        return int(style.group(1))
    around = sum(1 for up in _upwards(element) if "indented" in tokens_of(up))
    return around or None


def _upwards(element: Element) -> list[Element]:
    ups: list[Element] = []
    for up in element.iterancestors():
        ups.append(up)
        if len(ups) == 120:
            break
    return ups


def _part(one: CommentCandidate, element: Element, tokens: list[str]) -> None:
    """Fill the fields of the surrounding candidate from an element: author, time, score, body."""
    prop = element.get("itemprop") or (element.get("property") or "").removeprefix("schema:")
    tag = element.tag
    if prop == "name" and "Person" in (element.get("typeof") or ""):
        prop = "author"
    rank = _author_rank(element, tokens, prop)
    if rank < 9 and (rank < one.author_rank or not one.posted):
        name, named = name_in(element)
        if name and rank < one.author_rank:
            one.author, one.author_rank, one.author_at = name, rank, named
        if name and not one.posted:
            said = flat(element, 200)
            one.posted = "" if comment_marks.JOINED.search(said) else time_of(said)
    _time(one, element, tokens, prop)
    if one.score is None and (prop == "upvoteCount" or any(comment_marks.SCORE.fullmatch(token) for token in tokens)):
        one.score = points_in(element, tokens)
        if one.score is not None:
            one.aside.append(element)
    if (
        prop in {"text", "commentText"}
        or any(comment_marks.BODY.fullmatch(token) for token in tokens)
        or comment_marks.BODY_KEY.fullmatch(element.get("id") or "") is not None
        or element.get("slot") == "comment"
    ):
        one.bodies.append(element)
    titled = any(comment_marks.TITLE.fullmatch(token) for token in tokens)
    if not one.title and (titled or tag in {"h2", "h3", "h4"}):
        said = flat(element, 200)
        if (titled and not said.endswith(":")) or said.lower().startswith("re:"):
            one.title, one.title_at = said, element
    _reference(one, element, tokens)


def _time(one: CommentCandidate, element: Element, tokens: list[str], prop: str) -> None:
    """Fill the time of the surrounding candidate: rather the one for programs than that in words."""
    if one.exact:
        return
    machine = element.tag == "time" or element.get("datetime")
    if machine or prop.startswith("date") or any(comment_marks.WHEN.fullmatch(token) for token in tokens):
        when = time_in(element)
        exact = re.match(r"\d{4}-\d\d-\d\d", when) is not None
        if when and (exact or not one.posted):
            one.posted, one.exact = when, exact
        one.aside.append(element)
    elif not one.posted and element.tag in {"a", "span", "small", "abbr", "li"}:
        said = re.sub(r"\((?:edited|bearbeitet|modifié|editado)\)", "", label(element.text))
        if said and len(said) <= _LONGEST_TIME and is_time(said):
            one.posted = time_of(said)
            one.aside.append(element)


def _reference(one: CommentCandidate, element: Element, tokens: list[str]) -> None:
    """Fill the surrounding candidate's position from an element: its key, its parent, its depth."""
    tag = element.tag
    if not one.upward and any(comment_marks.UPWARD.fullmatch(token) for token in tokens):
        one.upward = (element.get("href") or "").rpartition("#")[2]
    elif tag == "a" and "#" in (element.get("href") or ""):
        _link(one, element)
    quoted = element.get("data-post") or (element.get("data-source") or "").rpartition("post: ")[2]
    if quoted:
        one.quoted.append(quoted)
    if tag in {"article", "div", "a"} and not one.key and (element.get("id") or "").startswith("post_"):
        one.key = element.get("id")
    if tag == "textarea" or (tag == "input" and (element.get("name") or "").lower() in comment_marks.FIELDS):
        one.form = True
    if tag == "td" and "ind" in tokens and one.depth is None:
        image = element.find(".//img")
        width = element.get("indent") or (image.get("width") if image is not None else "") or ""
        one.depth = int(width) if width.isdigit() and len(width) < 6 else None
    if any(comment_marks.ASIDE.fullmatch(token) for token in tokens) or tag in {"footer", "time"}:
        one.aside.append(element)


def _link(one: CommentCandidate, link: Element) -> None:
    """Take a link to another comment as the one answered, or as the one quoted, if the page says that it is."""
    key = link.get("href").rpartition("#")[2]
    if not re.search(r"\d", key):
        return
    before, above = link.getprevious(), link.getparent()
    lead = (before.tail if before is not None else above.text) or ""
    if comment_marks.REPLYING.search(f"{lead[-40:]} {flat(link, 60)}"):
        one.upward = one.upward or key
        one.addressed = link if comment_marks.REPLYING.match(flat(link, 60)) else None
    elif above.tag in {"cite", "blockquote"}:
        one.quoted.append(key)


def _author_rank(element: Element, tokens: list[str], prop: str) -> int:
    """Return the rank of an element as the author's name: 0 is the most certain, 9 none at all."""
    if prop in {"author", "creator"}:
        return 0
    if any(comment_marks.AUTHOR.fullmatch(token) for token in tokens) or element.get("id") == "author-text":
        return 1 if element.tag != "img" else 9
    if any(comment_marks.USER.fullmatch(token) for token in tokens) or "author" in (element.get("rel") or "").split():
        return 2
    if element.tag == "a" and comment_marks.PROFILE.search(element.get("href") or ""):
        return 3
    if element.tag == "cite":
        return 3
    return 5 if any(comment_marks.NAMED.fullmatch(token) for token in tokens) else 9


def sort_of(one: CommentCandidate) -> tuple[str, str]:
    """Return the key that similar candidates share: tag and class names of comments or posts."""
    tokens = sorted(
        token.lower()
        for token in tokens_of(one.element)
        if comment_marks.COMMENT.fullmatch(token) or comment_marks.POST.fullmatch(token)
    )
    return str(one.element.tag), " ".join(tokens)


def is_comment_like(element: Element) -> bool:
    """Return whether the page's markup calls this a comment, and not a post."""
    typed = re.search(r"schema\.org/(?:User)?Comments?\s*$", element.get("itemtype") or "") is not None
    named = comment_marks.NUMBERED_ITEM.fullmatch(element.get("id") or "") is not None
    return typed or named or any(comment_marks.COMMENT.fullmatch(token) for token in tokens_of(element))
