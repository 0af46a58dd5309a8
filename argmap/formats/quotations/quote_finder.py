"""Find the words of a quotation in a text, where white space, quotation marks and dashes may differ."""

from array import array

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("‐‑‒–—−", "-"),
        "…": "...",
        **dict.fromkeys("\u00ad\u200b\u2060\ufeff"),
    }
)
_MOST_PLACES = 2000
_CONTEXT = 32

Span = tuple[int, int]


class QuoteFinder:
    """A text in which many quotations are looked for; it is folded once, when the first is not there word for word."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: tuple[str, array[int]] | None = None

    def find(self, words: str, before: str = "", after: str = "", near: int | None = None) -> Span | None:
        """Return the span of words in the text, None if they are not there.

        Where they stand several times, the one counts around which `before` and `after` stand, and then the nearest.
        """
        words = words.strip()
        if not words:
            return None
        if places := _places(self._text, words):
            start = max(places, key=lambda place: self._fits(place, place + len(words), before, after, near))
            return start, start + len(words)
        folded, origins = self._fold()
        wanted = _folded(words).strip()
        if not wanted:
            return None
        spans = [(origins[place], origins[place + len(wanted) - 1] + 1) for place in _places(folded, wanted)]
        return max(spans, key=lambda span: self._fits(span[0], span[1], before, after, near), default=None)

    def _fits(self, start: int, end: int, before: str, after: str, near: int | None) -> tuple[int, int, int]:
        around = 0
        if before or after:
            here = _folded(self._text[max(0, start - _CONTEXT) : start]), _folded(self._text[end : end + _CONTEXT])
            around = _shared(_folded(before)[::-1].lstrip(), here[0][::-1].lstrip())
            around += _shared(_folded(after).lstrip(), here[1].lstrip())
        return around, 0 if near is None else -abs(start - near), -start

    def _fold(self) -> tuple[str, "array[int]"]:
        """Return the text as it is compared, and where each of its characters comes from."""
        if self._folded is None:
            letters: list[str] = []
            origins = array("Q")
            blank = True
            for place, letter in enumerate(self._text):
                if letter.isspace():
                    if not blank:
                        letters.append(" ")
                        origins.append(place)
                    blank = True
                    continue
                for one in letter.translate(_FOLDED):
                    letters.append(one)
                    origins.append(place)
                    blank = False
            self._folded = "".join(letters), origins
        return self._folded


def _folded(words: str) -> str:
    trimmed = words.translate(_FOLDED)
    inner = " ".join(trimmed.split())
    return f"{' ' if trimmed[:1].isspace() else ''}{inner}{' ' if trimmed[-1:].isspace() and inner else ''}"


def _places(text: str, words: str) -> list[int]:
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST_PLACES:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _shared(one: str, other: str) -> int:
    """Return the number of characters that two texts begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
