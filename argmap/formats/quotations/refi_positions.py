"""Positions of selections in REFI-QDA: programs differ in how they count line ends, marks and rare characters."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from argmap.formats.quotations.code_units import CodeUnits

_MOST_JUDGED = 300
_LEAST_NAME = 4


@dataclass(frozen=True, slots=True)
class Selection:
    """Positions that a project gives, and the name of the selection, which often is how its words begin."""

    start: int
    end: int
    name: str = ""


class CountedText:
    """A text with "\\n" line ends, and the way in which positions in it were counted, found out from the selections."""

    def __init__(self, raw: str, selections: Sequence[Selection]) -> None:
        """Take a text as its file has it, and the selections in it."""
        marked = raw.startswith("\ufeff")
        bare = raw.removeprefix("\ufeff")
        self.text = bare.replace("\r\n", "\n").replace("\r", "\n")
        has_pairs = "\r\n" in bare
        lines = array("Q", (place for place, letter in enumerate(self.text) if letter == "\n"))
        wide = CodeUnits(self.text, "utf-16")

        def counted(ends: int, mark: int, *, utf16: bool) -> Callable[[int], int]:
            def place(position: int) -> int:
                position -= mark
                if ends == 2:
                    position = _without_second(position, lines, wide if utf16 else None)
                return wide.code_point(position) if utf16 else max(0, min(position, len(self.text)))

            return place

        first = 2 if has_pairs else 1
        ways = [
            counted(ends, mark, utf16=utf16)
            for utf16 in ((False, True) if _is_wide(bare) else (False,))
            for ends in (first, 3 - first)
            for mark in ((0, 1) if marked else (0,))
        ]
        judged = selections[:: max(1, len(selections) // _MOST_JUDGED)][:_MOST_JUDGED]
        scores = [sum(self._score(way(one.start), way(one.end), one.name) for one in judged) for way in ways]
        best = max(range(len(ways)), key=lambda at: (scores[at], -at))
        self._way = ways[best]
        self.doubtful = any(
            score == scores[best]
            and any(
                (ways[at](one.start), ways[at](one.end)) != (ways[best](one.start), ways[best](one.end))
                for one in judged
            )
            for at, score in enumerate(scores)
            if at != best
        )
        """Another way of counting would give other words, and nothing tells which is right."""

    def span(self, selection: Selection) -> tuple[int, int] | None:
        """Return the span of a selection in the text without the blanks at its ends; None where it has no words."""
        start, end = self._way(selection.start), self._way(selection.end)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None

    def _score(self, start: int, end: int, name: str) -> int:
        words = _plain(self.text[start:end])
        name = _plain(name).rstrip(".…")
        said = 6 if len(name) >= _LEAST_NAME and words.startswith(name) else 0
        return said + _is_edge(self.text, start) + _is_edge(self.text, end)


def _without_second(position: int, lines: "array[int]", wide: CodeUnits | None) -> int:
    """Return a position that counts line ends twice as one that counts them once.

    The line ends are at `lines`, in code points; before the n-th, n positions are too many.
    """
    low, high = 0, len(lines)
    while low < high:  # how many line ends lie before the position: it grows by one with each
        middle = (low + high) // 2
        point = wide.code_point(position - middle - 1) if wide is not None else position - middle - 1
        if lines[middle] < point:
            low = middle + 1
        else:
            high = middle
    return position - low


def _is_edge(text: str, at: int) -> int:
    """Return 1 where a word begins or ends, 0 in its midst."""
    inside = 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
    return 0 if inside else 1


def _is_wide(text: str) -> bool:
    return any(letter > "\uffff" for letter in text)


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
