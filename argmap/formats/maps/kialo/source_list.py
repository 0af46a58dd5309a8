"""The list of sources at the end of a discussion of Kialo: "[3] https://…" and the words quoted from it."""

import re
from dataclasses import dataclass

from argmap.formats.maps.map_builder import clean

_HEADING = re.compile(r"Sources:[ \t]*$", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\[(\d{1,6})\](?:[ \t]+|$)(.*)")
_ADDRESS = re.compile(r"(?:https?|ftp)://\S+|www\.\S+", re.IGNORECASE)
_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"))


@dataclass(slots=True)
class Footnote:
    """A source: what stands beside its number, its address if it has one, and the words that are quoted."""

    heading: str
    address: str
    words: str


FootnoteList = dict[str, Footnote]


def footnotes(lines: list[str]) -> tuple[list[str], FootnoteList]:
    """Return the lines before the sources, and the sources by their numbers."""
    begin = _begin(lines)
    if begin is None:
        return lines, {}
    found: FootnoteList = {}
    number = ""
    words: list[str] = []
    for line in lines[begin + 1 :]:
        match = _FOOTNOTE.match(line.strip()) if not number or _follows(line, number) else None
        if match is None:
            if number:
                words.append(line.rstrip())
            continue
        if number:
            found[number].words = _unquoted(words)
        number, words = match[1], []
        heading = clean(match[2].strip())
        address = _ADDRESS.search(heading)
        found[number] = Footnote(heading, address[0].rstrip(".,;)") if address else "", "")
    if number:
        found[number].words = _unquoted(words)
    return lines[:begin], found


def _begin(lines: list[str]) -> int | None:
    """Return the line of the heading of the sources: the last one that a numbered source follows."""
    for at in range(len(lines) - 1, -1, -1):
        if _HEADING.match(lines[at].strip()):
            below = next((line for line in lines[at + 1 :] if line.strip()), "")
            if _FOOTNOTE.match(below.strip()):
                return at
    return None


def _follows(line: str, number: str) -> bool:
    """Return whether a line has the number after this one: others may stand in what is quoted."""
    found = _FOOTNOTE.match(line.strip())
    return found is not None and int(found[1]) == int(number) + 1


def _unquoted(lines: list[str]) -> str:
    """Return the words that are quoted, without the marks around all of them."""
    words = clean("\n".join(lines)).strip()
    for opening, closing in _QUOTES:
        if len(words) > 1 and words.startswith(opening) and words.endswith(closing):
            return words[1:-1].strip()
    return words
