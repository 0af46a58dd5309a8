"""Paragraphs of a Word file as debaters format them: headings, cites, and what is underlined or highlighted."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from argmap.formats.sources.archive import Archive, Element
from argmap.formats.sources.source_text import kept

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_UNREAD = frozenset(_W + tag for tag in ("del", "moveFrom", "pPr", "rPr", "tblPr", "sectPr", "instrText", "delText"))
_BREAKS = frozenset({_W + "br", _W + "cr"})
_HEADINGS = {
    **dict.fromkeys(("heading 1", "heading1", "pocket"), 1),
    **dict.fromkeys(("heading 2", "heading2", "hat"), 2),
    **dict.fromkeys(("heading 3", "heading3", "block", "block header", "blockheading", "block heading"), 3),
    **dict.fromkeys(("heading 4", "heading4", "tag", "tags"), 4),
}
_CITES = frozenset({"cite", "cites", "style13ptbold", "style 13 pt bold", "citation", "author-date"})
_UNDERLINES = frozenset(
    {"underline", "styleunderline", "style underline", "emphasis", "styleboldunderline", "style bold underline"}
    | {"underlined", "box", "emphasized"}
)
_DEEPEST = 20
_ON = frozenset({None, "1", "true", "on"})


class Weight(IntEnum):
    """How much of a text is read: nothing, what is underlined, or what is highlighted and read aloud."""

    PLAIN = 0
    UNDERLINED = 1
    READ = 2


@dataclass(slots=True)
class CardParagraph:
    """A paragraph: its words, with a weight for each character, and the words in the style of cites.

    `level` is 1 to 4 for pocket, hat, block and tag, 0 for others; `styled`: the file names styles of debaters. `bold`
    tells that all of it is bold, `size` is its largest type in half points.
    """

    text: str = ""
    weights: list[Weight] = field(default_factory=list)
    level: int = 0
    cite: str = ""
    bold: bool = False
    size: int = 0
    first_bold: str = ""
    styled: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    names: frozenset[str]
    based_on: str
    properties: Element | None
    outline: int


@dataclass(frozen=True, slots=True)
class _RunLook:
    """What a run looks like."""

    bold: bool | None = None
    size: int = 0
    weight: Weight = Weight.PLAIN
    cite: bool = False
    hidden: bool = False


def card_paragraphs(archive: Archive) -> list[CardParagraph]:
    """Return the paragraphs of a Word file in their order. Raises UserError if the file is damaged."""
    styles = _styles(archive.tree("word/styles.xml"))
    tree = archive.tree("word/document.xml")
    return [] if tree is None else [_paragraph(element, styles) for element in _paragraphs(tree)]


def _styles(tree: Element | None) -> dict[str, _Style]:
    found: dict[str, _Style] = {}
    for style in () if tree is None else tree.iter(_W + "style"):
        id = style.get(_W + "styleId") or ""
        names = {id.casefold()}
        for tag in ("name", "aliases"):
            for each in (_value(style, tag) or "").split(","):
                names.add(each.strip().casefold())
        level = style.find(f"{_W}pPr/{_W}outlineLvl")
        outline = level.get(_W + "val") if level is not None else None
        found[id] = _Style(
            frozenset(names - {""}),
            _value(style, "basedOn") or "",
            style.find(_W + "rPr"),
            int(outline) + 1 if outline and outline.isascii() and outline.isdigit() else 0,
        )
    return found


def _value(element: Element, tag: str) -> str | None:
    found = element.find(_W + tag)
    return None if found is None else found.get(_W + "val")


def _chain(id: str, styles: dict[str, _Style]) -> Iterator[_Style]:
    """Yield a style and those that it is based on."""
    for _ in range(_DEEPEST):
        style = styles.get(id)
        if style is None:
            return
        yield style
        id = style.based_on


def _paragraphs(tree: Element) -> Iterator[Element]:
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if element.tag == _W + "p":
            yield element
        elif element.tag not in _UNREAD and element.tag != _FALLBACK:
            waiting.extend(reversed(element))


def _paragraph(element: Element, styles: dict[str, _Style]) -> CardParagraph:
    made = CardParagraph()
    own = element.find(f"{_W}pPr/{_W}pStyle")
    name = (own.get(_W + "val") or "") if own is not None else ""
    chain = list(_chain(name, styles))
    for style in chain:
        levels = [_HEADINGS[one] for one in style.names if one in _HEADINGS]
        made.level = made.level or (levels[0] if levels else style.outline if 1 <= style.outline <= 4 else 0)
        made.styled = made.styled or not style.names.isdisjoint({"pocket", "hat", "block", "tag"})
    if not chain:
        made.level = _HEADINGS.get(name.casefold(), 0)
    base = _RunLook()
    for style in reversed(chain):
        base = _with(base, style.properties, style, heading=True)
    letters: list[str] = []
    first: list[str] | None = []
    bold_all = True
    for words, look in _runs(element, styles, base):
        if look.hidden:
            continue
        if look.cite:
            made.cite += words
            made.styled = True
        if words.strip():
            bold_all = bold_all and bool(look.bold)
            made.size = max(made.size, look.size)
            if first is not None and look.bold:
                first.append(words)
            elif first is not None:
                made.first_bold, first = "".join(first).strip(), None
        letters.append(words)
        made.weights += [look.weight] * len(words)
    made.text = "".join(letters)
    made.first_bold = made.first_bold or "".join(first or ()).strip()
    made.bold = bold_all and bool(made.text.strip())
    return made


def _runs(paragraph: Element, styles: dict[str, _Style], base: _RunLook) -> Iterator[tuple[str, _RunLook]]:
    """Yield the words of a paragraph with their looks."""
    waiting: list[tuple[Element, _RunLook]] = [(child, base) for child in reversed(paragraph)]
    while waiting:
        element, look = waiting.pop()
        tag = element.tag
        if tag in _UNREAD or tag in {_W + "txbxContent", _FALLBACK}:
            continue
        if tag == _W + "r":
            look = _run_look(element.find(_W + "rPr"), styles, look)
        elif tag == _W + "t":
            yield kept(element.text or ""), look
        elif tag in _BREAKS:
            yield "\n", look
        elif tag == _W + "tab":
            yield " ", look
        elif tag == _W + "noBreakHyphen":
            yield "-", look
        waiting.extend((child, look) for child in reversed(element))


def _run_look(properties: Element | None, styles: dict[str, _Style], look: _RunLook) -> _RunLook:
    if properties is None:
        return look
    for style in reversed(list(_chain(_value(properties, "rStyle") or "", styles))):
        look = _with(look, style.properties, style, heading=False)
    return _with(look, properties, None, heading=False)


def _with(look: _RunLook, properties: Element | None, style: _Style | None, *, heading: bool) -> _RunLook:
    """Return a look with what properties and a style say; underlines of headings mean nothing."""
    weight, cite, bold, size, hidden = look.weight, look.cite, look.bold, look.size, look.hidden
    if style is not None and not heading:
        cite = cite or not style.names.isdisjoint(_CITES)
        if not style.names.isdisjoint(_UNDERLINES):
            weight = max(weight, Weight.UNDERLINED)
    if properties is not None:
        if (one := properties.find(_W + "b")) is not None:
            bold = one.get(_W + "val") in _ON
        if (one := properties.find(_W + "vanish")) is not None:
            hidden = one.get(_W + "val") in _ON
        told = _value(properties, "sz") or ""
        size = int(told) if told.isascii() and told.isdigit() and len(told) < 5 else size
        line = properties.find(_W + "u")
        if line is not None and not heading:
            drawn = (line.get(_W + "val") or "single") not in {"none", "0"}
            weight = max(weight, Weight.UNDERLINED) if drawn else Weight.PLAIN if weight < Weight.READ else weight
        marker = properties.find(_W + "highlight")
        if marker is not None:
            weight = Weight.READ if (marker.get(_W + "val") or "none") != "none" else min(weight, Weight.UNDERLINED)
        shade = properties.find(_W + "shd")
        if shade is not None and not heading and _is_colored(shade.get(_W + "fill")):
            weight = Weight.READ
    return _RunLook(bold, size, weight, cite, hidden)


def _is_colored(fill: str | None) -> bool:
    """Return whether a shade is a marker's: bright, and neither white nor gray."""
    if not fill or len(fill) != 6:
        return False
    try:
        parts = [int(fill[at : at + 2], 16) for at in (0, 2, 4)]
    except ValueError:
        return False
    return max(parts) - min(parts) > 60
