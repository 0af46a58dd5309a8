"""How well some words fit a text, for lists in which one looks for a thing by a few letters."""

import re

from argmap.model.sought_words import folded

_WORD = re.compile(r"\w+")


def fit(looked_for: str, *texts: str) -> float | None:
    """Return how well the words fit the texts, the first of which counts most; the least is best, None is not at all.

    Every word must fit somewhere, in any order: as the beginning of a word, as a part of one, or letter by letter.
    """
    total = 0.0
    prepared = [folded(text) for text in texts]
    for word in folded(looked_for).split():
        costs = [
            cost + 2.0 * place for place, text in enumerate(prepared) if (cost := _cost(word, text, place)) is not None
        ]
        if not costs:
            return None
        total += min(costs)
    return total + len(prepared[0]) / 200 if prepared else total


def _cost(word: str, text: str, place: int) -> float | None:
    words = _WORD.findall(text)
    if word in words or word == text:
        return 0.0
    if any(each.startswith(word) for each in words):
        return 0.0 if words[0].startswith(word) else 0.3
    if word in text:
        return 1.0
    if place == 0 and len(word) > 2 and (gaps := _gaps(word, text)) is not None and gaps <= 2 * len(word):
        return 3.0 + gaps / 10
    return None


def _gaps(word: str, text: str) -> int | None:
    """Return how many letters of the text lie between the letters of a word; None where they do not follow each other.

    The first letter must begin a word of the text.
    """
    best: int | None = None
    for start in (match.start() for match in _WORD.finditer(text) if match.group().startswith(word[0])):
        at, skipped = start, 0
        for letter in word[1:]:
            found = text.find(letter, at + 1)
            if found < 0:
                break
            skipped += found - at - 1
            at = found
        else:
            best = skipped if best is None else min(best, skipped)
    return best
