"""What is left of a source without its text: the quoted words with those around them, in their order."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

_GAP = "\n\n[…]\n\n"
_LONGEST = 20_000
"""How much of a part is compared with the next quotation, so that thousands that overlap take no longer."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Quoted words with what stands around them; `start` is their place in the source (code points), if known."""

    start: int | None
    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class QuotedText:
    """A text of quoted words: the place of each, in the order given, and where parts of the source have gone."""

    text: str
    starts: tuple[int, ...]
    _parts: tuple[tuple[int, int], ...]
    """(place in the source, place in this text) of each connected part, in the order of the source."""

    def now_at(self, place: int) -> int:
        """Return where a place of the source is in this text; between two parts, where the next begins or before."""
        at = bisect_right(self._parts, place, key=lambda part: part[0]) - 1
        if at < 0:
            return 0
        end = self._parts[at + 1][1] if at + 1 < len(self._parts) else len(self.text)
        return min(self._parts[at][1] + place - self._parts[at][0], end)


def rebuilt(quoted: Sequence[Quoted]) -> QuotedText:
    """Return a text in which each quotation stands between the words around it; those that overlap are joined."""
    order = sorted(range(len(quoted)), key=lambda number: _begin(quoted[number]))
    pieces: list[str] = []
    length = 0
    starts = [0] * len(quoted)
    parts: list[tuple[int, int]] = []
    tail, tail_end = "", -1  # the last part so far, and where it ends in the source
    for number in order:
        quote = quoted[number]
        words = quote.prefix + quote.exact + quote.suffix
        begin = None if quote.start is None else quote.start - len(quote.prefix)
        shared = tail_end - begin if begin is not None else -1
        overlaps = 0 <= shared <= len(tail) and begin is not None and begin >= 0
        if overlaps and tail[len(tail) - shared :][: len(words)] == words[:shared]:
            place = length - shared
            added = words[shared:]
        else:
            if pieces:
                pieces.append(_GAP)
                length += len(_GAP)
            place, added, tail = length, words, ""
            if begin is not None:
                parts.append((begin, place))
                tail_end = begin
        pieces.append(added)
        length += len(added)
        tail = (tail + added)[-_LONGEST:]
        tail_end = tail_end + len(added) if begin is not None else -1
        starts[number] = place + len(quote.prefix)
    return QuotedText("".join(pieces), tuple(starts), tuple(parts))


def _begin(quote: Quoted) -> tuple[bool, int]:
    """Return where the words around a quotation begin, as a key by which those without a place come last."""
    return quote.start is None, 0 if quote.start is None else quote.start - len(quote.prefix)
