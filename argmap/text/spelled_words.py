"""The words of a text that have a spelling to check: not numbers, addresses, abbreviations, or parts of them."""

import re
from collections.abc import Iterator

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ\-‐‑][^\W\d_]+)*")
_ADDRESS = re.compile(r"://|www\.|\w@\w|[\\/]\w+[\\/]|\w\.\w+[\\/]|^[#@]\w", re.IGNORECASE)
_LONGEST = 60
"""The most characters of a word; what is longer is none."""
LONGEST_ABBREVIATION = 5


def words_to_check(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each word of a text whose spelling can be checked, in order, in time linear in the text.

    Words with digits, addresses, tags, abbreviations in capitals, words with capitals inside ("iPhone"), words of other
    scripts than Latin and single letters have none.
    """
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk.group()):
            continue
        for word in _WORD.finditer(text, chunk.start(), chunk.end()):
            start, end = word.span()
            if _has_digits_beside(text, start, end) or not _is_checkable(word.group()):
                continue
            yield start, end


def plain_apostrophes(word: str) -> str:
    """Return a word with the apostrophes and hyphens that dictionaries have."""
    return word.replace("’", "'").replace("ʼ", "'").replace("‐", "-").replace("‑", "-")


def _has_digits_beside(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isdigit() or before == "_" or after.isdigit() or after == "_"


def _is_checkable(word: str) -> bool:
    if not 2 <= len(word) <= _LONGEST or any(char > "\u024f" and char not in "’ʼ‐‑" for char in word):
        return False
    if word.isupper():
        return len(word) > LONGEST_ABBREVIATION
    if any(part[1:] != part[1:].lower() and not part.isupper() for part in re.split(r"['’ʼ\-‐‑]", word)):
        return False
    return not (word[:-1].isupper() and len(word) <= LONGEST_ABBREVIATION + 1 and word[-1] == "s")  # "NGOs"
