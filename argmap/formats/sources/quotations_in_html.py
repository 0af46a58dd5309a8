"""Quotations in HTML as text says them: marks around those within a line, no numbers of notes, who is quoted below."""

import re

from argmap.formats.sources.html_lines import Element

_NOTE = re.compile(r"\s*(?:\[?(?:\d{1,3}|[a-z*†‡§]|note \d{1,3}|citation needed)\]?[,\s]*){1,5}", re.IGNORECASE)
_AFTER = frozenset('.,;:!?”’"»)')
_SIGNED = ("footer", "figcaption", "p", "div", "span", "cite")
_AUTHOR = re.compile(r"(?:.*[-_])?(?:author|attribution|source|credit|signature)", re.IGNORECASE)
_QUOTED = re.compile(r"(?:.*[-_])?(?:attribution|quote[-_]{0,2}(?:author|source|by|name|credit|cite))", re.IGNORECASE)
_LONGEST = 120
_SHARED = re.compile(r"\s*A (?:post|video|reel|photo) (?:shared|posted) by ([^(@]{2,60})[(@]")
_POST = re.compile(r"\s*[—–-]\s*[^(@\n]{2,60}\((?=\s*$|\s*@)")
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
    for quotation in list(tree.iter("blockquote")):
        _name_poster(quotation)
    signed = [one for one in tree.iter(*_SIGNED) if _is_signature(one, block)]
    for part in dict.fromkeys([*signed, *(one for one in tree.iter("cite") if one in block and _is_line(one))]):
        part.tag = "p"
        part.attrib.pop("class", None)  # an "author" would be taken for the article's, and left out
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


def _is_signature(part: Element, block: set[Element]) -> bool:
    """Return whether an element names who is quoted: at the foot of a quotation, or by what its page calls it."""
    tokens = (part.get("class") or "").split()[:30]
    if part in block:
        return part.tag in {"footer", "figcaption"} or any(_AUTHOR.fullmatch(token) for token in tokens)
    return any(_QUOTED.fullmatch(token) for token in tokens) and len("".join(part.itertext())) <= _LONGEST


def _name_poster(quotation: Element) -> None:
    """Cut the foot of an embedded post down to the name: no account, no date, no links."""
    for part in list(quotation):
        shared = _SHARED.match("".join(part.itertext())) if part.getnext() is None else None
        if shared is not None:
            for inner in list(part):
                part.remove(inner)
            part.text = f"— {shared.group(1).strip()}"
            return
        post = _POST.match(part.tail or "")
        if post is not None:
            part.tail = post.group().rstrip(" (")
            for later in list(part.itersiblings()):
                quotation.remove(later)
            return


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
