"""Copied HTML: its comments and quotations, which the plain text of the clipboard has lost."""

from argmap.formats.sources import html_lines
from argmap.formats.sources.comment_lines import with_comments
from argmap.formats.sources.page import tree_of
from argmap.formats.sources.page_comments import comments_on
from argmap.formats.sources.plain import plain
from argmap.formats.sources.quotations_in_html import write_out
from argmap.formats.sources.source_text import SourceText, label, tidy


def read(html: str, name: str, text: str) -> SourceText | None:
    """Return copied HTML as a source, all of it; None if it holds no text, or less than the plain `text`."""
    tree, whole = tree_of(html)
    if tree is None or not whole:
        return None
    write_out(tree)
    posts, places, _ = comments_on(tree)
    for place in places:
        if place.getparent() is not None:
            place.drop_tree()
    article = tidy("\n\n".join(html_lines.paragraphs(tree, set(tree.iter("head")))))
    found, comments = with_comments(article, posts) if posts else (article, ())
    if not found or len(found.split()) < 0.8 * len(text.split()):
        return None
    title = next((label(" ".join(one.itertext()), 200) for one in tree.iter("h1", "title")), "")
    return SourceText(title or plain(found, name).title, found, comments=comments)
