"""Copied HTML as an indented text: its lists and headings, which the plain text of the clipboard has flattened."""

import re

from argmap.errors import UserError
from argmap.formats.sources.html_lines import Element
from argmap.formats.sources.page import tree_of

MOST_CHARACTERS = 4_000_000
MOST_ELEMENTS = 60_000
_STRUCTURE = re.compile(r"<(?:li|h[1-6])\b|mso-list\s*:", re.I)
_LEVEL = re.compile(r"mso-list\s*:[^;\"]*\blevel(\d{1,2})", re.I)
_IGNORED = re.compile(r"mso-list\s*:\s*ignore", re.I)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_BLOCKS = frozenset(
    "p div li dt dd blockquote pre tr table section article aside header footer main figure figcaption body".split()
) | {f"h{n}" for n in range(1, 7)}
_UNREAD = frozenset("script style noscript template svg math head title button select textarea iframe object".split())


def indented(html: str) -> str | None:
    """Return copied HTML as text with headings and bullets; None where it has none, and so tells no more than text.

    Raises UserError where there is too much of it.
    """
    if len(html) > MOST_CHARACTERS:
        raise UserError("This is too much text to paste at once: at most %n character(s) fit.", "", MOST_CHARACTERS)
    if not _STRUCTURE.search(html):
        return None
    tree, whole = tree_of(html)
    if tree is None or not whole:
        return None
    return _Walk().text(tree)


class _Walk:
    """The state while a tree is walked without recursion: how deep in lists it is, and the line that is being made."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._words: list[str] = []
        self._prefix = ""
        self._count = 0
        self._indent = ""

    def text(self, root: Element) -> str:
        ahead: list[tuple[Element, int, bool]] = [(root, 0, True)]
        while ahead:
            element, depth, begins = ahead.pop()
            if not begins:
                self._end(element)
                continue
            self._count += 1
            if self._count > MOST_ELEMENTS:
                raise UserError("This is too much text to paste at once: at most %n line(s) fit.", "", 5_000)
            if self._is_unread(element):
                self._add(element.tail)
                continue
            inside = self._begin(element, depth)
            ahead.append((element, depth, False))
            ahead += [(child, inside, True) for child in reversed(element)]
        self._flush()
        return "\n".join(self._lines)

    @staticmethod
    def _is_unread(element: Element) -> bool:
        style = element.get("style") or "" if isinstance(element.tag, str) else ""
        return (
            not isinstance(element.tag, str)
            or element.tag in _UNREAD
            or bool(style and (_IGNORED.search(style) or _HIDDEN.search(style)))
        )

    def _begin(self, element: Element, depth: int) -> int:
        tag, style = element.tag, element.get("style") or ""
        if tag == "br":
            self._words.append(" ")
        elif tag in _BLOCKS or tag in _LISTS:
            self._flush()
            level = _LEVEL.search(style)
            if level is not None:
                self._prefix, self._indent = "• ", "  " * int(level[1])
            elif tag == "li":
                self._prefix, self._indent = "• ", "  " * depth
            elif tag[0] == "h" and tag[1:].isdigit():
                self._prefix, self._indent = "#" * int(tag[1:]) + " ", ""
            elif not self._prefix:
                self._indent = "  " * depth
        self._add(element.text)
        return depth + 1 if tag in _LISTS else depth

    def _end(self, element: Element) -> None:
        if element.tag in _BLOCKS or element.tag in _LISTS:
            self._flush()
            self._prefix = ""
        self._add(element.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self._words.append(text)

    def _flush(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self._lines.append(self._indent + self._prefix + words)
            self._prefix = ""
