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
    for part in [one for one in tree.iter("footer", "figcaption") if one in block]:
        part.tag = "p"
        if not _DASH.match("".join(part.itertext())):
            part.text = "— " + (part.text or "").lstrip()


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
