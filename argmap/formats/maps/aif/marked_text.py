"""The text of OVA: HTML in which spans with the ids of nodes mark what was quoted; as plain text, and back."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]*+)([^<>]*+)>")
_NODE = re.compile(r"""\bid\s*=\s*["']?node([^\s"'>]+)""")
_BREAKS = frozenset(("br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"))

Span = tuple[str, int, int]
"""The key of a node, and the start and end (code points) of its words in the plain text."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A tag, with what it says of the text, or a run of text."""

    raw: str
    text: str = ""
    opens: str | None = None
    """The node whose words begin here."""
    closes: bool = False
    is_tag: bool = True
    """Whether the words of a node end here."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The plain text of an HTML text, and the spans that are marked in it."""

    text: str
    spans: tuple[Span, ...]


def plain(html: str) -> MarkedText:
    """Return the text of HTML with the spans that nodes mark; tags that break lines become line breaks."""
    text: list[str] = []
    at = 0
    spans: list[Span] = []
    open_spans: list[tuple[str, int]] = []
    for piece in _pieces(html):
        if piece.opens is not None:
            open_spans.append((piece.opens, at))
        elif piece.closes:
            key, start = open_spans.pop()
            spans.append((key, start, at))
        text.append(piece.text)
        at += len(piece.text)
    whole = "".join(text)
    return MarkedText(whole, tuple(_joined(whole, sorted(spans, key=lambda span: (span[1], -span[2])))))


def _joined(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans, with those of one node that follow one another as one: a mark ends with its line."""
    found: dict[str, list[tuple[int, int]]] = {}
    for key, start, end in spans:
        mine = found.setdefault(key, [])
        if mine and (mine[-1][1] >= start or not text[mine[-1][1] : start].strip()):
            mine[-1] = (mine[-1][0], max(end, mine[-1][1]))
        elif start < end:
            mine.append((start, end))
    for key, places in found.items():
        yield from ((key, start, end) for start, end in places)


def marked(html: str, spans: Iterable[Span]) -> str:
    """Return HTML in which these spans are marked, and no others. It comes back as it was where they are the same."""
    wanted = sorted(set(spans), key=lambda span: (span[1], -span[2], span[0]))
    if set(wanted) == set(plain(html).spans):
        return html
    written: list[str] = []
    at = 0
    for piece in _pieces(html):
        if piece.opens is None and not piece.closes:
            written.append(piece.raw if piece.is_tag or not piece.text else _with_marks(piece, at, wanted))
        at += len(piece.text)
        while wanted and wanted[0][2] <= at:
            wanted.pop(0)
    return "".join(written)


def as_html(text: str, spans: Sequence[Span]) -> str:
    """Return plain text as HTML in which these spans are marked."""
    return marked(escape(text, quote=False).replace("\n", "<br>"), spans)


def _with_marks(piece: _Piece, at: int, spans: Sequence[Span]) -> str:
    """Return a run of text with the marks that fall into it; of marks that cross one another, the first."""
    end = at + len(piece.text)
    written: list[str] = []
    open_ends: list[int] = []
    position = at

    def say(until: int) -> None:
        nonlocal position
        while open_ends and open_ends[-1] <= until:
            written.append(escape(piece.text[position - at : open_ends[-1] - at], quote=False) + "</span>")
            position = open_ends.pop()
        written.append(escape(piece.text[position - at : until - at], quote=False))
        position = until

    marks = False
    for key, start, stop in spans:
        if start >= end:
            break
        first, last = max(start, at), min(stop, end)
        if first >= last:
            continue
        say(first)
        if open_ends and last > open_ends[-1]:
            continue
        marks = True
        written.append(f'<span class="highlighted" id="node{escape(key)}">')
        open_ends.append(last)
    if not marks:
        return piece.raw
    say(end)
    return "".join(written)


def _pieces(html: str) -> list[_Piece]:
    """Return HTML as tags and runs of text. In time that grows with its length, whatever is left open."""
    pieces: list[_Piece] = []
    position = 0
    nesting: list[bool] = []  # of each open span, whether it marks the words of a node
    skips_until = ""
    for tag in _TAG.finditer(html):
        name, closing = tag[2].lower(), bool(tag[1])
        between = html[position : tag.start()]
        position = tag.end()
        if between:
            pieces.append(_Piece(between, "" if skips_until else unescape(between), is_tag=False))
        if skips_until:
            skips_until = "" if closing and name == skips_until else skips_until
            pieces.append(_Piece(tag[0]))
        elif name in ("script", "style") and not closing:
            skips_until = name
            pieces.append(_Piece(tag[0]))
        elif name == "span" and not closing:
            node = _NODE.search(tag[3][:1000])
            nesting.append(node is not None)
            pieces.append(_Piece(tag[0], opens=unescape(node[1]) if node else None))
        elif name == "span" and nesting:
            pieces.append(_Piece(tag[0], closes=nesting.pop()))
        else:
            ends_line = name == "br" or (name in _BREAKS and closing)
            pieces.append(_Piece(tag[0], "\n" if ends_line else ""))
    if html[position:]:
        pieces.append(_Piece(html[position:], "" if skips_until else unescape(html[position:]), is_tag=False))
    return pieces
