"""A text prepared for reading: paragraphs, their quotation marks, and sentences with cues."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from argmap.text.cue_frames import Frame, frames_of
from argmap.text.paragraphs import Paragraph, ParagraphKind
from argmap.text.quotation_marks import Marked, pair
from argmap.text.sentences import spans
from argmap.text.spoken_labels import without_label
from argmap.text.words import HOLE, Word, words_of

_LONGEST = 300  # words in what is read as one sentence: a bound on the work for texts that have no full stops


@dataclass(frozen=True, slots=True)
class Hole:
    """A quotation in marks: the index of its word in the sentence, and the place of its words."""

    at: int
    marked: Marked


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the reporter, in which each quotation is one word, a hole."""

    start: int
    end: int
    paragraph: int
    words: list[Word]
    frames: list[Frame]
    holes: list[Hole]


def paired(text: str, found: Sequence[Paragraph]) -> list[list[Marked]]:
    """Return the paired marks of each paragraph, in order; only prose has any."""
    result: list[list[Marked]] = []
    running_on = False
    for paragraph in found:
        if paragraph.sort is not ParagraphKind.PROSE:
            result.append([])
            continue
        marked = pair(text, paragraph.start, paragraph.end, running_on=running_on)
        running_on = bool(marked) and not marked[-1].closed
        result.append([without_label(text, item) for item in marked])
    return result


def mask(text: str, marked: Sequence[Sequence[Marked]]) -> str:
    """Replace every character of the quotations, marks included, by a hole character."""
    parts: list[str] = []
    at = 0
    for group in marked:
        for item in group:
            parts.append(text[at : item.outer_start])
            parts.append(HOLE * (item.outer_end - item.outer_start))
            at = item.outer_end
    parts.append(text[at:])
    return "".join(parts)


def sentences_of(
    text: str, found: Sequence[Paragraph], marked: Sequence[Sequence[Marked]], masked: str
) -> Iterator[list[Sentence]]:
    """Yield the sentences of each paragraph, in order; an empty list if it is not prose.

    A sentence with its words takes some thirty times the memory of its letters, so callers should not keep all of them.
    """
    for number, paragraph in enumerate(found):
        prose = paragraph.sort is ParagraphKind.PROSE
        yield _sentences(text, masked, number, paragraph, marked[number]) if prose else []


def _sentences(text: str, masked: str, number: int, paragraph: Paragraph, marked: Sequence[Marked]) -> list[Sentence]:
    ended = frozenset(item.outer_end for item in marked if _ends(text, item))
    by_start = {item.outer_start: item for item in marked}
    result: list[Sentence] = []
    for start, end in spans(masked, paragraph.start, paragraph.end, ended):
        whole = words_of(masked, start, end)
        for piece in range(0, len(whole), _LONGEST):
            words = whole[piece : piece + _LONGEST]
            holes: list[Hole] = []
            if marked:
                holes = [
                    Hole(at, by_start[word.start])
                    for at, word in enumerate(words)
                    if word.hole and word.start in by_start
                ]
            result.append(Sentence(words[0].start, words[-1].end, number, words, frames_of(words, masked), holes))
    return result


def _ends(text: str, item: Marked) -> bool:
    at = item.end
    while at > item.start and text[at - 1] in "”’\"'»)":
        at -= 1
    return (
        not item.closed
        or text[at - 1 : at] in {".", "!", "?", "…"}
        or text[item.outer_end : item.outer_end + 1] in {".", "!", "?"}
    )
