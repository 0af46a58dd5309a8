"""What comes out of a file: a text with what the file says about it."""

import re
from dataclasses import dataclass

MOST_BYTES = 20_000_000
"""Larger files are refused: no article is this long, and reading one would take minutes."""

_NOT_KEPT = re.compile("[\x00\ud800-\udfff]")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_NOT_IN_SET_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\ufffe\uffff\ud800-\udfff]")
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \t\u00a0]+(?=\n|\Z)")
_GAPS = re.compile(r"\n{3,}")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text with what its file says about it; what it does not say is empty. Offsets are into `text` as it stands."""

    title: str
    text: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    address: str = ""


def kept(text: str) -> str:
    """Return a text with every character of it, but for what no text can hold: NUL and halves of characters.

    Khmer, Thai, Burmese and others part their words by characters without width, and Persian joins its letters so.
    """
    return _NOT_KEPT.sub("", text)


def oddities(text: str) -> int:
    """Return how many control characters and the like stand in a text, of which texts have hardly any."""
    return sum(1 for _ in _NO_TEXT.finditer(text))


def tidy(text: str) -> str:
    """Return a text that was set by a program: "\\n" alone ends lines, one blank line at most, no controls, and no
    soft hyphens, which only tell the program where a word may be broken.
    """
    text = _NOT_IN_SET_TEXT.sub("", _BREAKS.sub("\n", text)).removeprefix("\ufeff")
    text = _GAPS.sub("\n\n", _BLANKS.sub("", text)).strip("\n")
    return text + "\n" if text else ""


def label(text: object, most: int = 300) -> str:
    """Return what a file says about itself as one line of at most `most` characters; "" where it is no text."""
    if not isinstance(text, str):
        return ""
    line = _SPACES.sub(" ", _NOT_IN_SET_TEXT.sub("", _SPACES.sub(" ", text))).strip(" \ufeff")
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def day(text: object) -> str:
    """Return the day that a date begins with as YYYY-MM-DD, or the date as it stands where it is written otherwise."""
    line = label(text, 60)
    match = re.match(r"(?:D:)?(\d{4})-?(\d\d)-?(\d\d)", line)
    return "-".join(match.groups()) if match else line
