"""Quotations that their own speaker interrupts, and words that are found twice: each is one passage.

“The risk,” said Reed, “is that nobody comes.” is one quotation in two pieces: a reading lists the pieces, and says of
the second that it continues the first; a document gets one passage from the first mark to the last.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from argmap.text.reading_types import Quotation, QuotationKind

_LONGEST = 160  # characters of what stands between two pieces
_STOP = re.compile(r"[.!?;:]\s|\n|[“”\"«»„]")
_DOTTED = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Lt|Col|Gen|Sgt|Capt|Rev|St)\.(?=\s)")
_ENDED = ".!?…"


def with_continuations(text: str, found: Sequence[Quotation]) -> list[Quotation]:
    """Return the quotations in the same order; each that goes on with the one before it says so."""
    result: list[Quotation] = []
    before: Quotation | None = None
    for one in found:
        goes_on = before is not None and _goes_on(text, before, one)
        result.append(replace(one, continues=True) if goes_on else one)
        before = one if one.kind is not QuotationKind.INDIRECT else before
    return result


def whole_quotations(text: str, found: Sequence[Quotation]) -> list[Quotation]:
    """Return quotations as passages of a document: interrupted ones as one, and nothing inside another of its speaker.

    Of words in marks inside a reported clause the clause is kept.
    """
    joined: list[Quotation] = []
    marked = -1  # the place of the last one in marks
    for one in found:
        if one.continues and marked >= 0:
            first = joined[marked]
            joined[marked] = replace(first, end=one.end, exact=text[first.start : one.end])
            continue
        joined.append(one)
        if one.kind is not QuotationKind.INDIRECT:
            marked = len(joined) - 1
    return list(_outermost(joined))


def _outermost(found: Sequence[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations, in order of their places, that lie in no other one of the same speaker."""
    last: Quotation | None = None
    for one in sorted(found, key=lambda q: (q.start, -q.end)):
        if last is not None and one.end <= last.end and one.speaker == last.speaker and not last.denied:
            continue
        last = one
        yield one


def _goes_on(text: str, before: Quotation, one: Quotation) -> bool:
    """Return whether a quotation continues the sentence of the one before it, interrupted by "Smith said,"."""
    if (
        one.kind is QuotationKind.INDIRECT
        or before.speaker != one.speaker
        or before.denied != one.denied
        or not before.start < before.end < one.start < before.end + _LONGEST
    ):
        return False
    between = text[before.end : one.start]
    gap = between.strip(" \t,“”\"’'‘«»")
    if between.rstrip("“\"‘'«„ \t\xa0")[-1:] not in {",", "—", "–", "-"}:
        return False
    if not any(cue is not None and cue.lower() in gap.lower() for cue in (before.cue, one.cue)):
        return False
    if not one.exact[0].islower() and (before.exact[-1] in _ENDED or gap.endswith("ing")):
        return False  # "“It is late,” she said, adding, “We must go.”"
    return _STOP.search(_DOTTED.sub("", gap)) is None
