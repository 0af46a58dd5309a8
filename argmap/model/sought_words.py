"""Words that are looked for, and where they stand in a text. Case, accents and the kind of a mark do not count."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[int, int]

_SAME = str.maketrans(
    {
        **dict.fromkeys("’‘‛ʼ′`´", "'"),
        **dict.fromkeys("“”„‟«»", '"'),
        **dict.fromkeys("‐‑–—−", "-"),
        **dict.fromkeys("\n\r\t\u00a0\u2028\u2029\u202f\u2009", " "),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    }
)
_OPENING, _CLOSING = '"“„«»', '"”“»«'


class _Folding(dict[int, str]):
    """What each character is taken for; found out when it is first met."""

    def __missing__(self, code: int) -> str:
        letters = unicodedata.normalize("NFD", chr(code).translate(_SAME).casefold())
        if any(map(_is_accent, letters)):
            folded = "".join(letter for letter in letters if not _is_accent(letter))
        else:  # what is not an accented letter stays whole: a Korean syllable is no three letters
            folded = chr(code).translate(_SAME).casefold()
        self[code] = folded
        return folded


_FOLDING = _Folding()


def _is_accent(letter: str) -> bool:
    """Return whether a sign only modifies the letter before it; vowels of Indic and Thai scripts do more than that."""
    kind = unicodedata.combining(letter)
    return 10 <= kind <= 36 or kind >= 200


def folded(text: str) -> str:
    """Return a text as it is compared."""
    return text.translate(_FOLDING)


def _offsets(text: str) -> list[int] | None:
    """Return for each character of the folded text where it stands in the text; None: at the same place."""
    if text.isascii():
        return None
    found: list[int] = []
    for at, letter in enumerate(text):
        found += [at] * len(_FOLDING[ord(letter)])
    return found


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is looked for: a part of a word, or words in this order."""

    words: str
    pattern: re.Pattern[str]
    """Finds it in a folded text."""


@dataclass(frozen=True)
class Sought:
    """What is looked for: a text must have all the terms. No terms: nothing is looked for."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def is_in(self, parts: Iterable[str]) -> bool:
        """Return whether each term is in one of these folded texts or another."""
        parts = tuple(parts)
        return all(any(term.pattern.search(part) for part in parts) for term in self.terms)

    def touches(self, part: str) -> bool:
        """Return whether one of the terms is in a folded text."""
        return any(term.pattern.search(part) for term in self.terms)

    def spans(self, text: str) -> list[Span]:
        """Return where the terms stand in a text, in order; what overlaps is one span."""
        small = folded(text)
        found = sorted(match.span() for term in self.terms for match in term.pattern.finditer(small))
        if not found:
            return []
        offsets = _offsets(text)
        joined: list[Span] = []
        for start, end in found:
            if offsets is not None:
                start, end = offsets[start], offsets[end - 1] + 1
                while end < len(text) and not _FOLDING[ord(text[end])]:
                    end += 1  # an accent after its letter
            if joined and start <= joined[-1][1]:
                joined[-1] = joined[-1][0], max(end, joined[-1][1])
            else:
                joined.append((start, end))
        return joined


def sought(text: str) -> Sought:
    """Return what is looked for: each word, or a part of one; between quotation marks, exactly these whole words."""
    terms: list[Term] = []
    pieces = re.split(f"[{_OPENING}]", text)
    if len(pieces) == 1 or not text.strip(_OPENING + " "):
        return Sought(tuple(_part(word) for word in folded(text).split()))
    for number, piece in enumerate(pieces):
        words = folded(piece).split()
        if number % 2 and words:
            is_closed = number < len(pieces) - 1
            terms.append(_term(words, whole_from=True, whole_to=is_closed))
        else:
            terms += map(_part, words)
    return Sought(tuple(terms))


def phrase(text: str) -> Sought:
    """Return what is looked for where these words are to be replaced: all of them in this order."""
    inner = text.strip()
    if len(inner) > 2 and inner[0] in _OPENING and inner[-1] in _CLOSING:
        words = folded(inner[1:-1]).split()
        return Sought((_term(words, whole_from=True, whole_to=True),) if words else ())
    words = folded(text).split()
    return Sought((_term(words, whole_from=False, whole_to=False),) if words else ())


def _part(word: str) -> Term:
    return Term(word, re.compile(re.escape(word)))


def _term(words: list[str], *, whole_from: bool, whole_to: bool) -> Term:
    pattern = r" +".join(map(re.escape, words))
    before = r"(?<!\w)" if whole_from and words[0][0].isalnum() else ""
    after = r"(?!\w)" if whole_to and words[-1][-1].isalnum() else ""
    return Term(" ".join(words), re.compile(f"{before}{pattern}{after}"))
