"""The words of notes that other programs keep as HTML."""

import html
import re

_LOOKS = re.compile(
    r"<(?:p|br|div|span|b|i|u|a|ul|ol|li|h[1-6]|html|body|font|strong|em|table)\b[^<>]*>", re.IGNORECASE
)
_HIDDEN = re.compile(r"<(/?)(?:script|style|head)\b[^<>]*>", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]*>", re.IGNORECASE)
_BREAK = re.compile(r"<br\b[^<>]*>|</(?:p|div|li|tr|h[1-6]|ul|ol|table|blockquote|pre)\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!][^<>]*>")


def is_html(text: str) -> bool:
    """Return whether a text looks like HTML rather than plain words."""
    return _LOOKS.search(text) is not None


def words(text: str) -> str:
    """Return the words of a piece of HTML, one line for each paragraph; what is not shown is left out."""
    shown: list[str] = []
    at, hidden = 0, False
    for found in _HIDDEN.finditer(text):
        if found[0].endswith("/>"):
            continue
        if not hidden:
            shown.append(text[at : found.start()])
        hidden, at = not found[1], found.end()
    if not hidden:
        shown.append(text[at:])
    flat = " ".join("".join(shown).split())
    flat = _BREAK.sub("\n", _ITEM.sub("\n• ", flat))
    lines = [" ".join(line.split()) for line in html.unescape(_TAG.sub("", flat)).split("\n")]
    return "\n".join(line for line in lines if line)
