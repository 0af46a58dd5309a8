"""Word documents (DOCX): paragraphs, lists, tables and notes, in document order, and the comments in the margin."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from typing import Any

from argmap.errors import UserError
from argmap.formats.sources.anchors import anchored, end_mark, start_mark, without_marks
from argmap.formats.sources.archive import Archive, xml_tree
from argmap.formats.sources.comment_lines import Post, time_of, with_comments
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.import_lock import LOADING

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_ANCHORS = {_W + "commentRangeStart": start_mark, _W + "commentRangeEnd": end_mark}
_UNREAD = frozenset(
    {_W + "del", _W + "moveFrom", _W + "pPr", _W + "rPr", _W + "tblPr", _W + "sectPr", _W + "instrText", _W + "delText"}
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def read(content: bytes, name: str) -> SourceText:
    """Return the text of a Word document. Raises UserError if it is damaged, encrypted, or holds no text."""
    archive = Archive(content, name)
    for part in sorted(archive.names):  # the library reads them all: none may be a bomb
        if part.endswith((".xml", ".rels")):
            xml_tree(archive.read(part) or b"<x/>", name)
    document = _opened(content, name)
    notes = _notes(archive)
    posts = _comments(archive)
    found: list[str] = []
    title = ""
    for paragraph in _paragraphs(document.element.body):
        text, named = _words(paragraph)
        if not without_marks(text).strip():
            if found:  # the end of a comment may stand in a paragraph without words
                found[-1] += text
            continue
        style = _style(document, paragraph)
        if not title and (style == "Title" or style.startswith("Heading")):
            title = label(without_marks(text), 200)
        if "Quote" in style:
            text = "\n".join("> " + line for line in text.split("\n"))
        elif style.startswith("List") or paragraph.find(f"{_W}pPr/{_W}numPr") is not None:
            text = "- " + text
        found.append(text)
        found += [notes[note] for note in named if notes.get(note)]
    about = document.core_properties
    article, places = anchored(tidy("\n\n".join(found)))
    for key, post in posts.items():
        posts[key] = replace(post, about=places.get(key))
    whole, comments = with_comments(article, list(posts.values())) if posts else (article, ())
    return SourceText(
        title=label(about.title)
        if label(about.title) not in {"", "Word Document"}
        else title or name.rpartition(".")[0] or name,
        text=whole,
        author=label(about.author) if label(about.author) != "python-docx" else "",
        date=_day(about.created),
        comments=comments,
    )


def _day(made: object) -> str:
    """Return the date of creation; "" for that of the library's own template."""
    day = made.strftime("%Y-%m-%d") if isinstance(made, datetime) else ""
    return "" if day == "2013-12-23" else day


def _opened(content: bytes, name: str) -> Any:
    with LOADING:
        from docx import Document

    try:
        return Document(BytesIO(content))
    except Exception as error:  # the library has no error of its own for a damaged file
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error


def _paragraphs(body: Any) -> Iterator[Any]:
    """Yield the paragraphs in order, also those of tables and frames, without deleted ones."""
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.tag in _UNREAD or element.tag == _FALLBACK:
            continue
        if element.tag == _W + "p":
            yield element
            waiting.extend(reversed([box for box in element.iter(_W + "txbxContent") if not _in_fallback(box)]))
        else:
            waiting.extend(child for child in reversed(element) if isinstance(child.tag, str))


def _in_fallback(element: Any) -> bool:
    return any(up.tag == _FALLBACK for up in element.iterancestors())


def _words(paragraph: Any) -> tuple[str, list[tuple[str, str]]]:
    """Return a paragraph's text, and the notes that it refers to."""
    words: list[str] = []
    notes: list[tuple[str, str]] = []
    waiting = list(reversed(paragraph))
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNREAD or tag in {_W + "txbxContent", _FALLBACK}:
            continue
        if tag == _W + "t":
            words.append(element.text or "")
        elif tag in {_W + "br", _W + "cr"}:
            words.append("\n")
        elif tag == _W + "tab":
            words.append("\t")
        elif tag == _W + "noBreakHyphen":
            words.append("-")
        elif tag in {_W + "footnoteReference", _W + "endnoteReference"}:
            notes.append((tag.removesuffix("Reference"), element.get(_W + "id") or ""))
        elif tag in _ANCHORS:
            words.append(_ANCHORS[tag](element.get(_W + "id") or ""))
        waiting.extend(reversed(element))
    return "".join(words).strip(), notes


def _comments(archive: Archive) -> dict[str, Post]:
    """Return the comments of the document by their ids, with the place of the comment that each answers."""
    tree = archive.tree("word/comments.xml")
    found = [] if tree is None else list(tree.iter(_W + "comment"))
    keys = [{one.get(_W14 + "paraId") or "" for one in comment.iter(_W + "p")} - {""} for comment in found]
    places = {key: place for place, mine in enumerate(keys) for key in mine}
    more = archive.tree("word/commentsExtended.xml")
    links = () if more is None else more.iter(_W15 + "commentEx")
    over = {one.get(_W15 + "paraId") or "": one.get(_W15 + "paraIdParent") or "" for one in links}
    posts: dict[str, Post] = {}
    for comment, mine in zip(found, keys, strict=True):
        body = "\n\n".join(text for text in (_words(one)[0] for one in comment.iter(_W + "p")) if text)
        parent = next((places[over[key]] for key in mine if over.get(key) in places), None)
        posts[comment.get(_W + "id") or f"#{len(posts)}"] = Post(
            comment.get(_W + "author") or "",
            body,
            parent,
            time_of(comment.get(_W + "date") or ""),
            opens=parent is None and more is not None,
        )
    return posts


def _notes(archive: Archive) -> dict[tuple[str, str], str]:
    """Return the texts of footnotes and endnotes by (tag, id)."""
    found: dict[tuple[str, str], str] = {}
    for part, tag in (("word/footnotes.xml", _W + "footnote"), ("word/endnotes.xml", _W + "endnote")):
        tree = archive.tree(part)
        for note in () if tree is None else tree.iter(tag):
            found[tag, note.get(_W + "id") or ""] = "\n\n".join(
                text for text in (_words(one)[0] for one in note.iter(_W + "p")) if text
            )
    return found


def _style(document: Any, paragraph: Any) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    named = style.get(_W + "val") if style is not None else ""
    return str(named or "").replace(" ", "")
