"""Web pages: the article without the page furniture, the metadata, and the comments."""

import logging
import re

from argmap.errors import UserError
from argmap.formats.sources import html_lines
from argmap.formats.sources.comment_lines import with_comments
from argmap.formats.sources.comment_parts import tokens_of
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.page_about import about_page
from argmap.formats.sources.page_comments import comments_on
from argmap.formats.sources.page_notices import without_notices
from argmap.formats.sources.plain import characters
from argmap.formats.sources.quotations_in_html import write_out
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.import_lock import LOADING
from argmap.message import Message

_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.I)
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")
_UNSEEN = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_CARD = re.compile(
    r"(?:.*[-_])?(?:tooltip|hover-?card|popover|rollover-(?:people-)?block|screen-reader-(?:text|only)|sr-only|visually-?hidden|off-?screen|assistive-text|element-invisible)",
    re.I,
)
_ENDED = re.compile(r"[.!?…。！？][\W_]*$")
_PAID = Message("The page shows only the beginning of this article; its site asks readers to subscribe for the rest.")
_AROUND = frozenset({"nav", "header", "footer", "aside", "form"})
_LEAST_SHARE = 0.35
"""Less of what the page itself calls its article is a mistake of extraction."""
_LEAST_ARTICLE = 200
_MOST_CHARACTERS = 2_400_000
_MOST_SHORT_BLOCKS = 4_000
_MOST_ELEMENTS = 60_000
"""Larger pages are read as they stand: finding their article would take minutes."""


def read(content: bytes, name: str, charset: str = "") -> SourceText:
    """Return the article and the comments of a page. Raises UserError if there is no text on it."""
    markup = decoded(content, charset)
    tree, whole = tree_of(markup)
    if tree is None or not whole:
        text = tidy("\n\n".join(html_lines.bare_paragraphs(markup)))
        if not text:
            raise UserError("“{file}” holds no text.", file=name)
        return SourceText(title=_title(tree) or name.rpartition(".")[0] or name, text=text)
    write_out(tree)
    posts, places, forum = comments_on(tree)
    for place in places:
        _cut(place)
    _without_unseen(tree)
    about = about_page(tree)  # without the comments, whose writers and times are not the article's
    parts, paid = without_notices(_article(tree, has_comments=bool(posts)), about.author)
    article = tidy("\n\n".join(parts))
    said = sum(len(post.body) for post in posts)
    if posts and ((forum and not _is_prose(article)) or len(article) < min(_LEAST_ARTICLE, said)):
        article = ""
    text, comments = with_comments(article, posts) if posts else (article, ())
    if not text:
        raise UserError(
            "“{file}” holds no text; perhaps its text is shown by a program that ran in the browser only.", file=name
        )
    title = about.title or _title(tree) or name.rpartition(".")[0] or name
    notices = (_PAID,) if paid else ()
    return SourceText(title, text, about.author, about.publisher, about.date, about.address, comments, notices)


def decoded(content: bytes, charset: str = "") -> str:
    """Decode a page: by its byte order mark, the given charset, its own declaration, or a guess."""
    for pattern in (_CHARSET, _DECLARED):
        match = pattern.search(content[:8192])
        if not charset and match is not None:
            charset = match.group(1).decode("ascii")
    if charset.lower() in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}:
        charset = "cp1252"  # what browsers read under these names
    text = characters(content, charset) or content.decode("cp1252", "replace")
    return text.removeprefix("\ufeff").replace("\0", "")


def tree_of(markup: str) -> tuple[Element, bool]:
    """Return a page as a tree, None if there is none, and whether all of the page is in it."""
    with LOADING:
        from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree = html.document_fromstring(_DECLARATION.sub("", markup).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None, False
    whole = not any("depth" in entry.message.lower() for entry in parser.error_log)
    return tree, whole


def _title(tree: Element) -> str:
    for tag in ("h1", "title"):
        for element in tree.iter(tag) if tree is not None else ():
            title = label(" ".join(element.itertext()))
            if title:
                return title
    return ""


def _cut(element: Element) -> None:
    """Remove an element from its tree, but keep the text behind it."""
    parent = element.getparent()
    if parent is not None:
        element.drop_tree()


def _article(tree: Element, *, has_comments: bool) -> list[str]:
    """Return the paragraphs of a page's article; if none is found, of all of the page but its menus."""
    stated = _stated(tree)
    size = sum(map(len, stated))
    length = sum(len(part) for part in tree.itertext())
    if length <= _MOST_CHARACTERS and sum(1 for _ in tree.iter()) <= _MOST_ELEMENTS:
        found = _extracted(tree)
        length = sum(map(len, found))
        if length >= size * _LEAST_SHARE and (length or has_comments):
            return found
    if stated or has_comments:
        return stated
    skip = set(tree.iter(*_AROUND))
    return html_lines.paragraphs(tree, skip | set(tree.iter("head"))) or html_lines.paragraphs(
        tree, set(tree.iter("head"))
    )


def _is_prose(text: str) -> bool:
    """Return whether a text is an article, and not the menus and notices around a forum's posts."""
    sentences = [part for part in text.split("\n\n") if len(part) >= 80 and _ENDED.search(part)]
    return sum(map(len, sentences)) >= 2 * _LEAST_ARTICLE


def _without_unseen(tree: Element) -> None:
    """Remove what the page does not show, unless that is most of it: then a program shows it later."""
    outer: list[Element] = []
    inside: set[Element] = set()
    for one in tree.iter():
        if one.getparent() in inside:
            inside.add(one)
        elif isinstance(one.tag, str) and _is_unseen(one):
            inside.add(one)
            outer.append(one)
    size = sum(len(part) for one in outer for part in one.itertext())
    outer += _links_between(tree)
    if size * 3 < sum(len(part) for part in tree.itertext()) * 2:
        for one in outer:
            _cut(one)


def _links_between(tree: Element) -> list[Element]:
    """Return the links that stand by themselves between paragraphs: teasers of other articles."""
    return [
        link
        for link in tree.iter("a")
        if link.getparent() is not None
        and link.getparent().tag in {"div", "article", "section"}
        and _is_paragraph(link.getprevious())
        and _is_paragraph(link.getnext())
        and not (link.tail or "").strip()
        and not (link.getprevious().tail or "").strip()
    ]


def _is_paragraph(element: Element) -> bool:
    return element is not None and element.tag == "p"


def _is_unseen(element: Element) -> bool:
    style = element.get("style")
    return element.tag != "body" and (
        "hidden" in element.attrib
        or (style is not None and _UNSEEN.search(style) is not None)
        or any(_CARD.fullmatch(token) for token in tokens_of(element))
    )


def _extracted(tree: Element) -> list[str]:
    with LOADING:
        from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        # The library compares what it finds with another method, whose time is quadratic in the number of short blocks.
        document = bare_extraction(tree, include_comments=False, fast=_short_blocks(tree) > _MOST_SHORT_BLOCKS)
    except Exception:  # as above
        return []
    body = getattr(document, "body", None)
    return [] if body is None else html_lines.paragraphs(body)


def _short_blocks(tree: Element) -> int:
    """Return how many blocks of a page begin with a few words, as the entries of menus and lists do."""
    return sum(
        1 for block in tree.iter("div", "p", "li", "td", "dd", "dt", "h2", "h3", "h4") if len(block.text or "") < 70
    )


def _stated(tree: Element) -> list[str]:
    """Return the paragraphs of the only element that the page itself marks as its article, if any."""
    for found in (tree.xpath("//*[@itemprop='articleBody']"), tree.xpath("//article"), tree.xpath("//main")):
        if len(found) == 1:
            return html_lines.paragraphs(found[0], set(found[0].iter("aside", "footer", "form")))
    return []
