"""Block quotations: the lines behind ">" of mail, forums and Markdown, and of pages that show one.

A block is all lines at its depth, without the marks; what stands deeper in it is somebody else's. Whoever the line over
it names says it (“Reed wrote:”), or whoever signs it below (“> — Ana Reed”).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from argmap.text.mentions import Mention
from argmap.text.paragraphs import Paragraph, ParagraphKind
from argmap.text.threads.signatures import signer

_MARKS = re.compile(r"^[ \t]*(?:>[ \t]?){1,20}", re.MULTILINE)
_WORDS = re.compile(r"\S(?:[^\r\n]*\S)?")
_MOST = 200
"""Paragraphs in one block; a text that is quoted as a whole is none."""


def without_marks(text: str) -> str:
    """Return a text of the same length in which the marks of quoted lines are spaces."""
    return _MARKS.sub(lambda match: " " * len(match[0]), text) if _MARKS.search(text) else text


def with_depths(text: str, found: Sequence[Paragraph]) -> list[Paragraph]:
    """Return paragraphs of a text without its marks, parted where lines of it are quoted more or less deeply."""
    if not _MARKS.search(text):
        return list(found)
    return [part for paragraph in found for part in _parted(text, paragraph)]


def _parted(text: str, paragraph: Paragraph) -> Iterator[Paragraph]:
    start, depth = -1, 0
    end = paragraph.start
    at = text.rfind("\n", 0, paragraph.start) + 1
    while at < paragraph.end:
        below = text.find("\n", at, paragraph.end)
        below = paragraph.end if below < 0 else below
        marks = _MARKS.match(text, at, below)
        first = max(marks.end() if marks is not None else at, paragraph.start)
        level = marks[0].count(">") if marks is not None else 0
        if start < 0:
            start, depth = first, level
        elif level != depth and text[first:below].strip():
            yield _of_depth(paragraph, start, end, depth)
            start, depth = first + len(text[first:below]) - len(text[first:below].lstrip()), level
        if text[first:below].strip():
            end = below - (len(text[first:below]) - len(text[first:below].rstrip()))
        at = below + 1
    yield _of_depth(paragraph, start, end, depth)


def _of_depth(paragraph: Paragraph, start: int, end: int, depth: int) -> Paragraph:
    if not depth:
        return replace(paragraph, start=start, end=end)
    return replace(paragraph, start=start, end=end, depth=depth, sort=ParagraphKind.PROSE)


def below(found: Sequence[Paragraph], lead: int) -> list[int]:
    """Return the numbers of the paragraphs of the block that begins right below a paragraph, without deeper ones."""
    depth = found[lead].depth + 1
    numbers: list[int] = []
    for number in range(lead + 1, min(len(found), lead + 1 + _MOST)):
        if found[number].depth < depth:
            break
        if found[number].depth == depth:
            numbers.append(number)
    return numbers


def lines(text: str, paragraph: Paragraph) -> list[tuple[int, int]]:
    """Return the spans of the words of a paragraph: of each line if a mark stands before it."""
    if not paragraph.depth:
        return [(paragraph.start, paragraph.end)]
    return [match.span() for match in _WORDS.finditer(text, paragraph.start, paragraph.end)]


def signed_blocks(text: str, found: Sequence[Paragraph]) -> Mapping[int, tuple[Mention, list[int]]]:
    """Return who signs each signed block, with the numbers of its paragraphs, by the number of the signature."""
    result: dict[int, tuple[Mention, list[int]]] = {}
    block: dict[int, list[int]] = {}  # the paragraphs at each depth since it was entered
    for number, paragraph in enumerate(found):
        for depth in [depth for depth in block if depth > paragraph.depth + 1]:
            del block[depth]
        for depth in (paragraph.depth, paragraph.depth + 1):
            mention = None
            if depth and block.get(depth) and (depth == paragraph.depth or paragraph.gap < 2):
                mention = signer(text, paragraph.start, paragraph.end)
            if mention is not None:
                result[number] = (mention, block.pop(depth))
                break
        else:
            block.pop(paragraph.depth + 1, None)
            block.setdefault(paragraph.depth, []).append(number)
            del block[paragraph.depth][:-_MOST]
    return result
