"""A text prepared for finding passages: folded, so that the same words compare equal, and split into words.

Folding takes away what editors and programs change without touching a word: runs of white space (line breaks
and non-breaking spaces too) become one space, curly and low quotation marks and guillemets become straight,
all dashes become hyphens, "…" becomes "...", ligatures and accents are composed, soft hyphens and zero-width
characters go. Letters, case and all other marks stay. Every place in the folded text leads back to the text.
"""

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

WORD = re.compile(r"\w+(?:['\-.,]\w+)*")

_FOLDABLE = re.compile(
    " (?=\\s)\\s*|[^\\S ]\\s*"  # white space that is not one plain space
    "|[“”„‟«»″]|[‘’‚‛‹›′`´]|[‐‑‒–—―−]|…"
    "|[\u00ad\u200b-\u200d\u2060\ufeff]"
    "|[\ufb00-\ufb06]"
    "|\\w[\u0300-\u036f]+"
)


@dataclass(frozen=True, slots=True)
class NormalizedText:
    """A text, its folded form, and its words. Word starts and ends are offsets into the folded text."""

    text: str
    folded: str
    segments: tuple[tuple[int, int, int, int], ...]  # folded start, text start, folded length, text length
    words: tuple[str, ...]  # without case
    word_starts: tuple[int, ...]
    word_ends: tuple[int, ...]
    postings: dict[str, list[int]]  # each word with the numbers at which it stands

    def unfold(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the original text for folded[start:end]; start < end is required."""
        folded_start, text_start, folded_length, text_length = self._segment(start)
        first = text_start + (start - folded_start if folded_length == text_length else 0)
        folded_start, text_start, folded_length, text_length = self._segment(end - 1)
        last = text_start + (end - folded_start if folded_length == text_length else text_length)
        return first, last

    def _segment(self, position: int) -> tuple[int, int, int, int]:
        return self.segments[bisect_right(self.segments, position, key=lambda s: s[0]) - 1]


def edition(text: str) -> NormalizedText:
    """Return the text, normalized. Call it once for many passages."""
    folded, segments = _fold(text)
    spans = [(m.group().casefold(), m.start(), m.end()) for m in WORD.finditer(folded)]
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, (word, _, _) in enumerate(spans):
        postings[word].append(number)
    words = tuple(word for word, _, _ in spans)
    starts, ends = tuple(start for _, start, _ in spans), tuple(end for _, _, end in spans)
    return NormalizedText(text, folded, segments, words, starts, ends, dict(postings))


def fold(text: str) -> str:
    """Return the text without differences of typesetting: equal for two texts exactly if their words and marks are."""
    return _fold(text)[0]


def words_of(folded: str) -> tuple[str, ...]:
    """Return the words of a folded text, case-folded."""
    return tuple(match.group().casefold() for match in WORD.finditer(folded))


def _fold(text: str) -> tuple[str, tuple[tuple[int, int, int, int], ...]]:
    parts: list[str] = []
    segments: list[tuple[int, int, int, int]] = []
    done = length = 0
    for match in _FOLDABLE.finditer(text):
        start, end = match.span()
        if start > done:
            parts.append(text[done:start])
            segments.append((length, done, start - done, start - done))
            length += start - done
        piece = _fold_one(match.group())
        if piece:
            parts.append(piece)
            segments.append((length, start, len(piece), end - start))
            length += len(piece)
        done = end
    if done < len(text):
        parts.append(text[done:])
        segments.append((length, done, len(text) - done, len(text) - done))
    return "".join(parts), tuple(segments)


def _fold_one(piece: str) -> str:
    if piece[0].isspace():
        return " "
    if piece in "“”„‟«»″":
        return '"'
    if piece in "‘’‚‛‹›′`´":
        return "'"
    if piece in "‐‑‒–—―−":
        return "-"
    if piece in "\u00ad\u200b\u200c\u200d\u2060\ufeff":
        return ""
    return unicodedata.normalize("NFKC", piece)  # "…", ligatures, letters with loose accents
