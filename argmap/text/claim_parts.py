"""Where a claim says two things: at a sentence's end, at a semicolon, or at "and" and its like."""

import re

_WORDS = "and|but|while|whereas|yet|und|aber|während|y|pero|mientras que|et|mais|tandis que"
_TIERS = (
    re.compile(
        r"(?<=[^\W\d_]{2}[.!?…])[\"”’»)]*(?P<gap>\s+)(?=[\"“‘«(]?[^\W_a-zß-öø-ÿ])|(?<=\d[.!?])(?P<also>\s+)(?=[A-ZÀ-Þ])"
    ),
    re.compile(r"(?P<gap>\s*;\s+|\s+[–—]\s+|\s*—\s*)"),
    re.compile(rf"(?P<gap>\s*,\s*(?:{_WORDS})\s+)", re.IGNORECASE),
    re.compile(r"(?P<gap>\s+(?:and|und|y|et)\s+(?:also\s+|auch\s+|también\s+|aussi\s+)?)", re.IGNORECASE),
)
_SHORT = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|cf|ca|bzw|usw|Nr|Sr|Sra|Mme|Jr)\.$")
_LEAST = 2
"""Words on either side."""


def parts(text: str) -> tuple[str, str] | None:
    """Return the two claims that a claim is best split into, or None where nothing tells a place.

    Of several places of one kind, the one nearest to the middle is taken.
    """
    text = " ".join(text.split())
    for tier in _TIERS:
        places = [found for found in tier.finditer(text) if _fits(text, found)]
        if places:
            best = min(places, key=lambda found: abs(found.start() + found.end() - len(text)))
            return _whole(text[: best.start()], text[best.end() :], text)
    return None


def _fits(text: str, found: re.Match[str]) -> bool:
    before, after = text[: found.start()], text[found.end() :]
    return min(len(before.split()), len(after.split())) >= _LEAST and not _SHORT.search(before)


def _whole(first: str, second: str, text: str) -> tuple[str, str]:
    """Return two sentences: the second begins with a capital, and both end as the claim did."""
    first, second = first.rstrip(" ,;"), second.strip()
    end = text[-1] if text[-1] in ".!" else ""
    if end and first[-1:].isalnum():
        first += end
    return first, second[:1].upper() + second[1:]
