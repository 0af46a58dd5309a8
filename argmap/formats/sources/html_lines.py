"""HTML as lines: blocks of the page become paragraphs of the text. No recursion, since pages nest deeply."""

import re
from collections.abc import Collection, Iterator
from html.parser import HTMLParser
from typing import Any

from argmap.import_lock import LOADING

Element = Any
"""An element of lxml, which comes without types."""

_BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure"
        " footer h1 h2 h3 h4 h5 h6 head header hr item legend li list main menu nav ol optgroup option p pre quote row"
        " search section summary table tbody td tfoot th thead tr ul"
    ).split()
)
_UNREAD = frozenset(
    (
        "script style noscript template svg math nav form button input select textarea iframe object embed canvas audio"
        " video title meta link graphic"
    ).split()
)
_QUOTES = frozenset({"blockquote", "quote"})
_ITEMS = frozenset({"li", "item"})
_ROWS = frozenset({"tr", "row"})
_CELLS = frozenset({"td", "th", "cell"})
_SPACE = re.compile(r"[\s\u00a0]+")


class _Lines:
    """State while the paragraphs of a page are collected."""

    def __init__(self) -> None:
        self.done: list[tuple[int, bool, str]] = []  # how deep it is quoted, whether it is an item, its lines
        self._words: list[str] = []
        self.quoted = 0
        self.item = False
        self.row = 0
        self.kept = 0

    def add(self, text: str | None) -> None:
        if text:
            self._words.append(text if self.kept else _SPACE.sub(" ", text))

    def line(self) -> None:
        self._words.append("\n")

    def flush(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        lines = text.rstrip().lstrip("\n").split("\n")
        if not self.kept:
            lines = [_SPACE.sub(" ", line).strip() for line in lines]
        for part in re.split(r"\n{2,}", "\n".join(lines)) if not self.kept else ["\n".join(lines)]:
            if part.strip():
                self.done.append((self.quoted, self.item, part.strip("\n")))
                self.item = False


def paragraphs(root: Element, skip: Collection[Element] = (), aside: Collection[Element] = ()) -> list[str]:
    """Return the text of an element in paragraphs; "> " precedes quoted lines, "- " list items.

    The elements in `skip` and in `aside` are left out with all that is in them, and so is what is no text (scripts,
    menus, fields).
    """
    with LOADING:
        from lxml import etree

    out = _Lines()
    walk = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    left: set[Element] = set()
    for event, element in walk:
        if event in {"comment", "pi"}:
            out.add(element.tail)
            continue
        tag = element.tag
        if event == "start":
            if element is not root and (tag in _UNREAD or element in skip or element in aside):
                walk.skip_subtree()
                left.add(element)
                continue
            _open(out, tag, is_root=element is root)
            out.add(element.text)
        else:
            if element in left:
                left.discard(element)
            else:
                _close(out, tag, is_root=element is root)
            if element is not root:
                out.add(element.tail)
    out.flush()
    return list(_joined(out.done))


def _open(out: _Lines, tag: str, *, is_root: bool) -> None:
    if tag in {"br", "lb"}:
        out.line()
    elif tag in _CELLS and out.row:
        out.add(" ")
    elif tag in _BLOCKS or is_root or (tag == "cite" and out.quoted):
        out.flush()
    if tag in _QUOTES and not is_root:
        out.quoted += 1
    elif tag in _ITEMS and not is_root:
        out.item = True
    elif tag in _ROWS:
        out.row += 1
    elif tag == "pre":
        out.kept += 1


def _close(out: _Lines, tag: str, *, is_root: bool) -> None:
    if tag in _CELLS and out.row:
        out.add(" ")
    elif tag in _BLOCKS or is_root or (tag == "cite" and out.quoted):
        out.flush()
    if tag in _QUOTES and not is_root:
        out.quoted -= 1
    elif tag in _ITEMS:
        out.item = False
    elif tag in _ROWS:
        out.row = max(0, out.row - 1)
    elif tag == "pre":
        out.kept -= 1


def _joined(done: list[tuple[int, bool, str]]) -> Iterator[str]:
    """Yield the paragraphs as text; consecutive list items are kept together."""
    items: list[str] = []
    for quoted, item, text in done:
        lines = text.split("\n")
        if item:
            lines = ["- " + lines[0], *("  " + line for line in lines[1:])]
        written = "\n".join("> " * quoted + line for line in lines) if quoted else "\n".join(lines)
        if item:
            items.append(written)
            continue
        if items:
            yield "\n".join(items)
            items = []
        yield written
    if items:
        yield "\n".join(items)


class _Bare(HTMLParser):
    """A parser for pages that nest too deeply for a tree."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._unread = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in {"script", "style", "template", "noscript", "title"}:
            self._unread += 1
        elif tag in _BLOCKS or tag == "br":
            self.words.append("\n\n" if tag != "br" else "\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {"script", "style", "template", "noscript", "title"}:
            self._unread = max(0, self._unread - 1)
        elif tag in _BLOCKS:
            self.words.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unread:
            self.words.append(_SPACE.sub(" ", data))


def bare_paragraphs(markup: str) -> list[str]:
    """Return all paragraphs of a page of any depth, without finding its article."""
    reader = _Bare()
    reader.feed(markup)
    reader.close()
    found = (
        "\n".join(line.strip() for line in part.split("\n")) for part in re.split(r"\n{2,}", "".join(reader.words))
    )
    return [part.strip() for part in found if part.strip()]
