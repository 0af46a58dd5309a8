"""The comments of a web page: which candidates are comments, which merely wrap them, and who answers whom."""

import re
from collections import Counter
from itertools import islice

from argmap.formats.sources import comment_marks
from argmap.formats.sources.buttons import is_button, is_time
from argmap.formats.sources.bylines import posts_by_lines
from argmap.formats.sources.comment_candidates import (
    CommentCandidate,
    candidates,
    is_comment_like,
    is_entry,
    sort_of,
)
from argmap.formats.sources.comment_lines import Post
from argmap.formats.sources.comment_parts import tokens_of
from argmap.formats.sources.html_lines import Element, paragraphs
from argmap.formats.sources.json_ld import posts_in_data
from argmap.formats.sources.lists import posts_in_lists


def comments_on(tree: Element) -> tuple[list[Post], list[Element], bool]:
    """Return the comments of a page, the elements that hold them, and whether the page consists of them alone."""
    found = candidates(tree, frozenset())
    sorts = Counter(sort_of(one) for one in found)
    lonely = frozenset(one.element for one in found if sorts[sort_of(one)] == 1 and is_entry(one.element))
    if lonely:
        found = candidates(tree, lonely)
    kept = _told(found)
    if not kept:
        posts, lists = posts_in_lists(tree)
        if not posts:
            posts, lists = posts_by_lines(tree)
        return posts or posts_in_data(tree), lists, False
    skip = {one.element for one in found if one.of is not None}
    for one in kept:
        one.text = _body(one, skip)
    if all(_is_teaser(one) for one in kept) or _is_article(kept, tree):
        return posts_in_data(tree), [], False
    children = {id(one.outer) for one in kept}
    kept = [one for one in kept if one.text or one.title or id(one) in children]
    if not any(one.text for one in kept):
        return [], [], False
    parents, tells_all = _parents(kept)
    posts = [
        Post(
            one.author or "Anonymous",
            one.text or one.title,
            parents[place],
            one.posted,
            one.score,
            one.title if one.text else "",
            opens=tells_all and parents[place] is None,
        )
        for place, one in enumerate(kept)
    ]
    forum = any(one.root for one in kept) or not is_comment_like(kept[0].element)
    return posts, [one.element for one in found if one.of is not None], forum


def _is_teaser(one: CommentCandidate) -> bool:
    """Return whether all the words are links to elsewhere, as in the teaser of another article."""
    leading = [
        " ".join(link.itertext())
        for link in one.element.iter("a")
        if not (link.get("href") or "#").startswith("#") and link is not one.author_at
    ]
    said = len(re.findall(r"\w+", one.text))
    return 0 < said <= 40 and len(re.findall(r"\w+", " ".join(leading))) * 5 >= said * 4


def _is_article(kept: list[CommentCandidate], tree: Element) -> bool:
    """Return whether the only candidate is the page's article: its author is in a title, or it is most of the text."""
    if len(kept) != 1 or is_comment_like(kept[0].element) or kept[0].root:
        return False
    titles = " ".join(" ".join(title.itertext()) for title in tree.iter("title", "h1"))
    size = sum(len(part) for part in tree.itertext())
    return kept[0].author in titles or len(kept[0].text) * 2 > size


_DEEPEST = 120
_EXPAND = re.compile(r"(?:> )*(?:click to expand|read more|show more|see more|view more)\W*", re.IGNORECASE)
_SAYS = re.compile(
    r"\W*(?:says|said|wrote|writes|commented|replied|schreibt|sagt|a écrit|dit|dice|dijo)\s*:?", re.IGNORECASE
)


def _told(found: list[CommentCandidate]) -> list[CommentCandidate]:
    """Separate comments from their wrappers; each comment's `outer` becomes the comment around it."""
    named = {sort_of(one) for one in found if one.author}
    kept: list[CommentCandidate] = []
    for one in reversed(found):  # the inner ones first
        if one.author:
            one.of = one
        elif one.inner:
            first = one.inner[0]
            siblings = any(other.element.getparent() is first.element.getparent() for other in one.inner[1:])
            one.of = None if siblings or first.of is None else first.of
            if one.of is not None:
                one.of.key = one.of.key or one.element.get("id") or ""
        elif sort_of(one) in named and (one.bodies or one.posted) and not one.form:
            one.of = one
    for one in found:
        if one.of is one:
            kept.append(one)
        up = one.outer
        while up is not None and (up.of is None or up.of is one.of):
            up = up.outer
        if one.of is one:
            one.outer = up.of if up is not None else None
    for one in found:
        if (
            one.of is None and one.outer is not None and one.outer.of is one.outer
        ):  # a part that only looked like a comment
            one.outer.bodies.extend(one.bodies)
    return kept


def _body(one: CommentCandidate, others: set[Element]) -> str:
    above = set(one.author_at.iterancestors()) if one.author_at is not None else set()
    above |= set(one.aside)
    bodies = [
        body
        for body in one.bodies
        if body not in above and above.isdisjoint(up for up in islice(body.iterancestors(), 40) if up in one.aside)
    ]
    for body in bodies:
        said = paragraphs(_innermost(body, bodies), others, {one.title_at, one.addressed})
        if any(not is_button(part) and not is_time(part) and part.strip() != one.author for part in said):
            return "\n\n".join(_cited(said))
    said = paragraphs(one.element, others, {one.author_at, one.title_at, *one.aside})
    if said and _SAYS.fullmatch(said[0]):
        said = said[1:]
    while len(said) > 1 and is_button(said[-1]):
        said.pop()
    return "\n\n".join(_cited(said)) if any(not is_button(part) and part.strip() != one.author for part in said) else ""


def _innermost(body: Element, bodies: list[Element]) -> Element:
    """Return the body within a body if it is the only one, and no bare paragraph is beside it."""
    for _ in range(8):
        inside = [other for other in bodies if other is not body and _within(other, body)]
        outer = [other for other in inside if not any(_within(other, third) for third in inside if third is not other)]
        if len(outer) != 1 or any(not child.get("class") for child in body.iterchildren("p")):
            return body
        body = outer[0]
    return body


def _within(element: Element, around: Element) -> bool:
    """Return whether an element is inside another one, and not in a quotation there."""
    for up in element.iterancestors():
        if up is around:
            return True
        if up.tag == "blockquote" or "quote" in tokens_of(up):
            return False
    return False


def _cited(said: list[str]) -> list[str]:
    """Quote also the line above a quotation that names its author ("Ann wrote:")."""
    done: list[str] = []
    for place, text in enumerate(said):
        if _EXPAND.fullmatch(text):
            continue
        below = said[place + 1] if place + 1 < len(said) else ""
        if (
            below.startswith("> ")
            and not text.startswith(">")
            and "\n" not in text
            and re.fullmatch(r"[^\n]{1,60}?(?: wrote| said| says)?:", text)
        ):
            done.append("> " + text)
        else:
            done.append(text)
    return done


def _parents(kept: list[CommentCandidate]) -> tuple[list[int | None], bool]:
    """Return the parent of each comment, and whether the page shows by its order that the others answer nobody."""
    place = {id(one): number for number, one in enumerate(kept)}
    names: dict[str, int] = {}
    for name in ("id", "data-id", "data-comment-id", "thingid", "data-fullname", "data-content", "data-post-id"):
        keys = [_key(one.element.get(name) or (one.key if name == "id" else "")) for one in kept]
        if len(keys) - keys.count("") == len(set(keys) - {""}):  # the number of the article stands at each comment
            names = {**{key: number for number, key in enumerate(keys) if key}, **names}
    result: list[int | None] = [place.get(id(one.outer)) if one.outer is not None else None for one in kept]
    nested = any(parent is not None for parent in result)
    for number, one in enumerate(kept):
        upward = one.upward or (one.quoted[0] if len(set(one.quoted)) == 1 else "")
        told = names.get(_key(upward)) if upward else None
        if told is not None and told < number:
            result[number] = told
            nested = nested or bool(one.upward)
    if not nested:
        for number, above in _by_lists(kept).items():
            if result[number] is None:
                result[number], nested = above, True
    depths = Counter(one.depth for one in kept)
    layered = not any(parent is not None for parent in result) and len(depths) > 1
    if layered:
        result = _by_depth([one.depth or 0 for one in kept])
    root: int | None = None
    for number, one in enumerate(kept):
        if one.root:
            root = number
        elif result[number] is None and root is not None and (one.answer or "thing" in tokens_of(one.element)):
            result[number] = root
    return result, nested or layered or (len(depths) == 1 and None not in depths)


def _by_lists(kept: list[CommentCandidate]) -> dict[int, int]:
    """Return the parents of comments in a list of answers that stands behind one comment, in the same item."""
    first: dict[Element, int] = {}
    count: Counter[Element] = Counter()
    for number, one in enumerate(kept):
        for up in (one.element, *islice(one.element.iterancestors(), 4)):
            first.setdefault(up, number)
            count[up] += 1
    answered: dict[Element, int | None] = {}
    result: dict[int, int] = {}
    for number, one in enumerate(kept):
        for up in islice(one.element.iterancestors(), _DEEPEST):
            if up not in answered:
                answered[up] = _above(up, first, count)
            above = answered[up]
            if above is not None and above < number:
                result[number] = above
                break
    return result


def _above(answers: Element, first: dict[Element, int], count: Counter[Element]) -> int | None:
    """Return the comment that a list of answers stands behind, if it is one."""
    item = answers.getparent()
    before = answers.getprevious()
    named = any(comment_marks.ANSWERS.fullmatch(token) for token in tokens_of(answers))
    if before is None or count[before] != 1 or item is None:
        return None
    return first[before] if named or (item.tag == "li" and answers.tag in {"ul", "ol"}) else None


def _key(name: str) -> str:
    match = re.search(r"(\d+|t\d_\w+)$", name)
    return match.group(1) if match is not None else name


def _by_depth(depths: list[int]) -> list[int | None]:
    result: list[int | None] = []
    open_ones: list[int] = []
    for number, depth in enumerate(depths):
        while open_ones and depths[open_ones[-1]] >= depth:
            open_ones.pop()
        result.append(open_ones[-1] if open_ones else None)
        open_ones.append(number)
    return result
