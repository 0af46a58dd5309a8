"""A test for claims in the words of their passages, which are shown in quotation marks."""

import re
from collections.abc import Iterable

_MARKS = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "\u00a0": " "})
_GAP = re.compile(r"\s*(?:\[?(?:…|\.\.\.)\]?)\s*")
_FIRST_MARK = re.compile(r"(?<=\S)([”»\"])(?=[\s,])|[“”„«»\"]")
_INTERRUPTION = re.compile(r"[,—–-]?\s?(?<=\S)[”»\"](?=[\s,])[^“”«»„\"\n]{1,200}[“«„\"](?=\S)")
_QUOTED_LINE = re.compile(r"\n[ \t]*(?:>[ \t]?)+")
_EDGE = " \t\n\"'.,;:!?–—-"


def plain(words: str) -> str:
    """Return words with straight quotation marks and single spaces, so that only the wording is compared."""
    return " ".join(unquoted_lines(words).translate(_MARKS).split())


def unquoted_lines(words: str) -> str:
    """Return words without the ">" at the beginning of each line but the first, as mail and Markdown quote them."""
    return _QUOTED_LINE.sub("\n", words)


def uninterrupted(words: str) -> str:
    """Return quoted words without what interrupts them: for “The risk,” said Reed, “is high”: The risk … is high.

    The words stand without the marks around them, so that an interruption begins with a closing mark.
    """
    words = unquoted_lines(words)
    first = _FIRST_MARK.search(words)
    return _INTERRUPTION.sub(" … ", words) if first is not None and first[1] is not None else words


def is_verbatim(text: str, passages: Iterable[str]) -> bool:
    """Return whether a claim's text consists of a passage's own words, in order, with or without omissions ("…").

    Kinds of quotation marks, white space, marks at the edges and the case of a first letter do not count.
    """
    pieces = [piece.strip(_EDGE) for piece in _GAP.split(plain(text))]
    pieces = [piece for piece in pieces if piece]
    return bool(pieces) and any(_in_order(pieces, plain(passage)) for passage in passages)


def _in_order(pieces: list[str], words: str) -> bool:
    at = 0
    for piece in pieces:
        same = words.find(piece, at)
        if same < 0:  # a fragment that now opens a sentence has a capital of its own
            same = words.find(piece[0].swapcase() + piece[1:], at)
        if same < 0:
            return False
        at = same + len(piece)
    return True


def shortened(text: str, length: int = 40) -> str:
    """Return a text of at most `length` characters, with an ellipsis where it is cut."""
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"


def shortened_at_word(text: str, length: int) -> str:
    """Return a text of at most `length` characters and an ellipsis, cut between words where it can be."""
    if len(text) <= length:
        return text
    return (text[:length].rsplit(" ", 1)[0] or text[:length]).rstrip(" ,.;:") + "…"
