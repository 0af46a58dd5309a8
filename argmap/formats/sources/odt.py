"""OpenDocument texts (ODT): what is written, in document order, and the comments in the margin."""

import re
from dataclasses import replace

from argmap.errors import UserError
from argmap.formats.sources.anchors import anchored, end_mark, start_mark, without_marks
from argmap.formats.sources.archive import Archive, Element
from argmap.formats.sources.comment_lines import Post, time_of, with_comments
from argmap.formats.sources.source_text import SourceText, day, label, tidy

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PARAGRAPHS = frozenset({_TEXT + "p", _TEXT + "h"})
_UNREAD = frozenset(
    {
        _TEXT + "tracked-changes",
        _TEXT + "sequence-decls",
        _OFFICE + "forms",
        _TEXT + "note-citation",
        _TEXT + "table-of-content",
    }
)
_MOST_BLANKS = 1000


def read(content: bytes, name: str) -> SourceText:
    """Return the text of an OpenDocument file. Raises UserError if it is damaged, encrypted, or holds no text."""
    archive = Archive(content, name)
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise UserError("“{file}” is protected with a password; save a copy without one, and add that.", file=name)
    tree = archive.tree("content.xml")
    if tree is None:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name)
    quoting = {
        one.get(_STYLE + "name")
        for one in tree.iter(_STYLE + "style")
        if one.get(_STYLE + "parent-style-name") == "Quotations"
    }
    body = tree.find(f"{_OFFICE}body/{_OFFICE}text")
    reader = _Reader(quoting | {"Quotations"})
    if body is not None:
        reader.walk(body)
    posts = reader.posts()
    article, places = anchored(tidy("\n\n".join(reader.paragraphs)))
    anchored_posts = [replace(post, about=places.get(key)) for key, post in posts.items()]
    text, comments = with_comments(article, anchored_posts) if posts else (article, ())
    about = archive.tree("meta.xml")
    said = {} if about is None else {one.tag: one.text for one in about.iter() if one.text}
    return SourceText(
        title=label(said.get(_DC + "title")) or reader.title or name.rpartition(".")[0] or name,
        text=text,
        author=label(said.get(_META + "initial-creator")) or label(said.get(_DC + "creator")),
        publisher=label(said.get(_DC + "publisher")),
        date=day(said.get(_META + "creation-date") or said.get(_DC + "date")),
        comments=comments,
    )


class _Reader:
    """State while paragraphs are collected; notes follow the paragraph that they belong to."""

    def __init__(self, quoting: set[str | None]) -> None:
        self.paragraphs: list[str] = []
        self.title = ""
        self._quoting = quoting
        self._words: list[list[str]] = []
        self._notes: list[str] = []
        self._item = False
        self._annotations: list[Element] = []

    def posts(self) -> dict[str, Post]:
        """Return the comments in the margin by the keys of their anchors, with the place of what each answers."""
        names = [one.get(_OFFICE + "name") or f"#{place}" for place, one in enumerate(self._annotations)]
        places = {name: place for place, name in enumerate(names)}
        found: dict[str, Post] = {}
        for name, one in zip(names, self._annotations, strict=True):
            said = [" ".join("".join(part.itertext()).split()) for part in one.iter() if part.tag in _PARAGRAPHS]
            about = {part.tag: part.text or "" for part in one if isinstance(part.tag, str)}
            parent = places.get(one.get(_LOEXT + "parent-name") or "")
            found[name] = Post(
                about.get(_DC + "creator", ""),
                "\n\n".join(part for part in said if part),
                parent,
                time_of(about.get(_DC + "date", "")),
                opens=parent is None and bool(places.keys() & self._answered),
            )
        return found

    @property
    def _answered(self) -> set[str]:
        return {one.get(_LOEXT + "parent-name") or "" for one in self._annotations}

    def walk(self, root: Element) -> None:
        """Collect the paragraphs below an element, without recursion: a document may nest deeper than Python allows."""
        waiting: list[tuple[Element, bool]] = [(root, False)]
        while waiting:
            element, leaving = waiting.pop()
            if leaving:
                self._leave(element)
                if element is not root:
                    self._add(element.tail)
                continue
            if element.tag == _OFFICE + "annotation":
                self._set(start_mark(element.get(_OFFICE + "name") or f"#{len(self._annotations)}"))
                self._annotations.append(element)
            elif element.tag == _OFFICE + "annotation-end":
                self._set(end_mark(element.get(_OFFICE + "name") or ""))
            if element.tag in _UNREAD or element.tag == _OFFICE + "annotation":
                self._add(element.tail)
                continue
            self._enter(element)
            waiting.append((element, True))
            waiting.extend((child, False) for child in reversed(element))

    def _add(self, text: str | None) -> None:
        if text:
            self._set(re.sub(r"[ \t\r\n]+", " ", text))

    def _set(self, text: str) -> None:
        if self._words:
            self._words[-1].append(text)

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _PARAGRAPHS:
            self._words.append([])
        elif tag == _TEXT + "line-break":
            self._set("\n")
        elif tag == _TEXT + "tab":
            self._set("\t")
        elif tag == _TEXT + "s":
            count = element.get(_TEXT + "c") or "1"
            self._set(" " * min(int(count) if count.isdigit() and len(count) < 6 else 1, _MOST_BLANKS))
        elif tag == _TEXT + "list-item":
            self._item = True
        self._add(element.text)

    def _leave(self, element: Element) -> None:
        if element.tag not in _PARAGRAPHS or not self._words:
            return
        text = "".join(self._words.pop()).strip()
        if not without_marks(text).strip():
            if text and self.paragraphs:
                self.paragraphs[-1] += text
            return
        if self._words:  # a note or a text box within a paragraph
            self._notes.append(text)
            return
        style = element.get(_TEXT + "style-name") or ""
        if style in self._quoting:
            text = "\n".join("> " + line for line in text.split("\n"))
        if self._item:
            text, self._item = "- " + text, False
        if not self.title and (style == "Title" or element.tag == _TEXT + "h"):
            self.title = label(without_marks(text), 200)
        self.paragraphs.append(text)
        self.paragraphs += self._notes
        self._notes = []
