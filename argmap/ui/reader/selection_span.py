"""A span whose ends move by words, clauses and sentences. Pure offsets into a text."""

import re
from bisect import bisect_left, bisect_right
from enum import Enum, auto

from argmap.import_lock import LOADING

_WORD = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_MARKS = {"“": "”", '"': '"', "‘": "’", "«": "»", "„": "“", "»": "«", "'": "'"}
_CLAUSE = re.compile(r"[,;:](?=[\s”’\"])[”’\"]?|\s[–—-]{1,3}(?=\s)|[—–](?=\w)|(?<=\w)[—–]|\s?[()\[\]…]")
"""What stands between two clauses: a comma, a colon, a dash, or a bracket."""
_SPEECH = re.compile(r"[:,]\s*$")
_NEAR = 4000
"""Sentences are looked for so many characters around a place, so that a text without line breaks costs no more."""
_LONGEST_NAME = 300
"""Quoted words inside a sentence, such as a slogan, have at most so many characters."""

Span = tuple[int, int]


class Unit(Enum):
    """What an end of a span moves by."""

    WORD = auto()
    CLAUSE = auto()
    SENTENCE = auto()


def trimmed(text: str, span: Span) -> Span:
    """Return a span without white space at its edges, and without quotation marks that enclose all of it."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start > 2 and _MARKS.get(text[start]) == text[end - 1]:
        inside = text[start + 1 : end - 1]
        if text[start] not in inside and text[end - 1] not in inside:
            return trimmed(text, (start + 1, end - 1))
    return start, end


def end_moved(text: str, span: Span, unit: Unit, by: int) -> Span:
    """Return a span whose end is at the next end of a unit (by=1), or at the one before (by=-1).

    At least one word stays. An empty span becomes the unit around it.
    """
    start, end = trimmed(text, span)
    units = _units(text, start, end, unit)
    if start == end:
        return _around(units, start)
    ends = [last for first, last in units if last > start]
    if by > 0:
        at = bisect_right(ends, end)
        return (start, ends[at]) if at < len(ends) else (start, end)
    at = bisect_left(ends, end) - 1
    if at >= 0:
        return start, ends[at]
    return (start, _first_word(text, start, end)) if unit is Unit.WORD else (start, end)


def start_moved(text: str, span: Span, unit: Unit, by: int) -> Span:
    """Return a span whose beginning is at the next beginning of a unit (by=1), or at the one before (by=-1)."""
    start, end = trimmed(text, span)
    units = _units(text, start, end, unit)
    if start == end:
        return _around(units, start)
    starts = [first for first, last in units if first < end]
    at = bisect_right(starts, start) if by > 0 else bisect_left(starts, start) - 1
    return (starts[at], end) if 0 <= at < len(starts) else (start, end)


def _around(units: list[Span], at: int) -> Span:
    return next((unit for unit in units if unit[0] <= at <= unit[1]), (at, at))


def _first_word(text: str, start: int, end: int) -> int:
    found = _WORD.search(text, start, end)
    return found.end() if found else end


def _units(text: str, start: int, end: int, unit: Unit) -> list[Span]:
    """Return the units of one kind around a span, in order, from some before it to some behind it."""
    low = max(0, text.rfind("\n", 0, max(0, start - 1)), start - _NEAR)
    if unit is Unit.WORD:
        high = min(len(text), end + _NEAR)
        return [found.span() for found in _WORD.finditer(text, low, high) if found.start() > low or low == 0]
    sentences = _sentences(text, low, end)
    if unit is Unit.SENTENCE:
        return sentences
    return [clause for sentence in sentences for clause in _clauses(text, sentence)]


def _clauses(text: str, sentence: Span) -> list[Span]:
    """Return the clauses of a sentence, without the marks between them; the last one ends as the sentence does."""
    made: list[Span] = []
    at, last = sentence
    for found in _CLAUSE.finditer(text, *sentence):
        if _WORD.search(text, at, found.start()) and _WORD.search(text, found.end(), last):
            made.append(_bare(text, (at, found.start())))
            at = found.end()
    made.append(_bare(text, (at, last)))
    return made


def _bare(text: str, span: Span) -> Span:
    """Return a span that begins with its first letter and has no blank at its end."""
    start, end = span
    found = _WORD.search(text, start, end)
    start = found.start() if found else start
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _sentences(text: str, low: int, end: int) -> list[Span]:
    """Return the sentences from a place on to the second one behind `end`."""
    with LOADING:
        from argmap.text.sentences import spans

    found: list[Span] = []
    at = low
    while at < len(text):  # line by line, until a sentence begins after the span
        stop = text.find("\n", max(at, min(end, at + _NEAR)))
        stop = min(len(text) if stop < 0 else stop, max(at, end) + _NEAR)
        rows = [trimmed_end(text, row) for row in spans(text, at, stop)]
        found += _whole(text, [row for row in rows if row[0] < row[1]], stop)
        at = stop + 1
        if found and found[-1][0] >= end:
            break
    return found


def _whole(text: str, sentences: list[Span], stop: int) -> list[Span]:
    """Return the sentences of a paragraph, with those as one that only a slogan in quotation marks has divided."""
    made: list[Span] = []
    for sentence in sentences:
        if made and _goes_on(text, made[-1], sentence[0], stop):
            made[-1] = made[-1][0], sentence[1]
        else:
            made.append(sentence)
    return made


def _goes_on(text: str, before: Span, at: int, stop: int) -> bool:
    """Return whether a sentence goes on where another seems to begin: `While the “Meth. We're on it.” campaign …`."""
    start, end = before
    said = text[start:end]
    if said[-1:] in ("”", '"') and text[at : at + 1].islower():
        return True
    opening = max(said.rfind("“"), said.rfind('"') if said.count('"') % 2 else -1)
    if opening <= 0 or "”" in said[opening:] or _SPEECH.search(said[:opening]):
        return False
    closing = text.find("”" if said[opening] == "“" else '"', at, min(stop, start + opening + _LONGEST_NAME))
    return closing >= 0


def trimmed_end(text: str, span: Span) -> Span:
    """Return a span without white space at its end."""
    start, end = span
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
