"""Quotations in HTML as text says them: marks around those within a line, no numbers of notes, who is quoted below."""

import re

from argmap.formats.sources.html_lines import Element

_NOTE = re.compile(r"\s*(?:\[?(?:\d{1,3}|[a-z*†‡§]|note \d{1,3}|citation needed)\]?[,\s]*){1,5}", re.IGNORECASE)
_AFTER = frozenset('.,;:!?”’"»)')
_DASH = re.compile(r"\s*[—–―-]")


def write_out(tree: Element) -> None:
    """Turn the quotations of a page into plain text and paragraphs: what extracts an article would lose them."""
    depth: dict[Element, int] = {None: 0}  # how many quotations within a line are open in an element
    block: set[Element] = set()
    for element in tree.iter():
        above = element.getparent()
        depth[element] = depth.get(above, 0) + (element.tag == "q")
        if element.tag == "blockquote" or above in block:
            block.add(element)
    for quotation in list(tree.iter("q")):
        before, after = ("“", "”") if depth[quotation] % 2 else ("‘", "’")
        quotation.text = before + (quotation.text or "").lstrip()
        last = quotation[-1] if len(quotation) else None
        if last is None:
            quotation.text = quotation.text.rstrip() + after
        else:
            last.tail = (last.tail or "").rstrip() + after
        quotation.tag = "span"
    for raised in list(tree.iter("sup")):
        if _is_note(raised):
            raised.drop_tree()
    for figure in list(tree.iter("figure")):
        if figure.find(".//blockquote") is not None:
            figure.tag = "div"
            block.update(figure.iter("figcaption"))
    signed = [one for one in tree.iter("footer", "figcaption") if one in block]
    for part in [*signed, *(one for one in tree.iter("cite") if one in block and _is_line(one))]:
        part.tag = "p"
        if not _DASH.match("".join(part.itertext())):
            part.text = "— " + (part.text or "").lstrip()
    for inner in [one for one in tree.iter("blockquote") if one.getparent() in block]:
        _mark(inner)


def _is_line(cite: Element) -> bool:
    """Return whether a name stands apart from the words, as the last of a quotation or alone in a paragraph of it."""
    above = cite.getparent()
    if (cite.tail or "").strip() or cite.getnext() is not None:
        return False
    before = cite.getprevious()
    if above.tag == "blockquote":
        return before is None or before.tag in {"p", "br", "div"}
    return above.tag == "p" and before is None and not (above.text or "").strip(" \t\n—–-")


def _mark(inner: Element) -> None:
    """Write ">" before the lines of a quotation in a quotation: what extracts an article takes both for one."""
    inner.tag = "div"
    if (inner.text or "").strip():
        inner.text = "> " + inner.text.lstrip()
    for part in inner.iter("p", "br"):
        if part.tag == "p":
            part.text = "> " + (part.text or "").lstrip()
        else:
            part.tail = "> " + (part.tail or "").lstrip()


def _is_note(raised: Element) -> bool:
    """Return whether raised signs are the mark of a note without brackets, and no exponent, which follows a letter.

    Marks in brackets stay: whoever reads the text knows them for what they are.
    """
    words = "".join(raised.itertext())
    if len(words) > 40 or "[" in words or _NOTE.fullmatch(words) is None:
        return False
    if raised.find(".//a") is not None or raised.get("class") or raised.get("id"):
        return True
    before, above = raised.getprevious(), raised.getparent()
    text = before.tail if before is not None else above.text if above is not None else ""
    return (text or "").rstrip()[-1:] in _AFTER
