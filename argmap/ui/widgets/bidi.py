"""Right-to-left words inside a sentence of the interface: their full stops and percent signs stay on their side."""

import unicodedata

_FROM_HERE, _TO_HERE = "\u2068", "\u2069"
"""First strong isolate, and its end (Unicode Standard Annex 9)."""


def isolated(words: str) -> str:
    """Return words so that their direction is their own; left-to-right ones as they are, since nothing changes."""
    rightward = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)
    return f"{_FROM_HERE}{words}{_TO_HERE}" if rightward else words
