"""Where sentences begin and end, by Punkt, with quotations kept whole."""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer
from punkt.data import english

from argmap.text.lexicon import CUES, NOUNLIKE
from argmap.text.phrases import HOLE

_AFTER_HOLE = re.compile(rf"{HOLE}[.!?…]?(?:\s+(?=[^\s{HOLE}]|{HOLE})|(?=[A-Z]))")
_STUCK = re.compile(rf"[a-z]{{2}}[.!?](?={HOLE})")  # scraped pages lose the blank between a sentence and a quotation
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z]\.-?){1,2}$")
_PLACES = frozenset({"U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y."})
_STOP = re.compile(r"[.!?]")
_LONGEST = 100_000
_MORE_ABBREVIATIONS = frozenset(
    "sen rep gov lt col gen sgt capt cmdr det prof rev hon supt insp pvt cpl maj adm sens reps mt ft u.s u.k u.n e.u d.c a.m p.m no vs approx est dept".split()
)


@cache
def _punkt() -> PunktSentenceTokenizer:
    parameters = PunktParameters()
    parameters.abbrev_types = set(english.ABBREV_TYPES) | _MORE_ABBREVIATIONS
    parameters.collocations = set(english.COLLOCATIONS)
    parameters.sent_starters = set(english.SENT_STARTERS)
    for word, context in english.ORTHO_CONTEXT.items():
        parameters.ortho_context[word] = context
    return PunktSentenceTokenizer(parameters)


def spans(masked: str, start: int, end: int, finished: frozenset[int] = frozenset()) -> Iterator[tuple[int, int]]:
    """Yield the sentences of masked[start:end] as (start, end).

    Quotations are holes in the masked text; `finished` holds the places where a hole ends whose words ended their
    sentence, so that a new one can begin there.
    """
    for piece in range(start, end, _LONGEST):
        stop = min(end, piece + _LONGEST)
        part = masked[piece:stop]
        found = _punkt().span_tokenize(part) if _STOP.search(part, 0, len(part) - 1) else [(0, len(part))]
        for low, high in _whole(masked, piece, found):
            for cut in _cuts(masked, low, high, finished):
                yield low, cut
                low = cut
                while low < high and masked[low].isspace():
                    low += 1
            if low < high:
                yield low, high


def _whole(masked: str, piece: int, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans with those joined that were cut behind the initials of a name: "S.K. Desai"."""
    start = -1
    previous = -1
    for low, high in found:
        if start < 0:
            start = piece + low
        elif not _initialed(masked, previous):
            yield start, previous
            start = piece + low
        previous = piece + high
    if start >= 0:
        yield start, previous


def _initialed(masked: str, end: int) -> bool:
    match = _INITIALS.search(masked, max(0, end - 9), end)
    return match is not None and match.group() not in _PLACES and match.group() != "I."


def _cuts(masked: str, start: int, end: int, finished: frozenset[int]) -> Iterator[int]:
    if HOLE not in masked[start:end]:
        return
    cuts = [stuck.end() for stuck in _STUCK.finditer(masked, start, end)]
    for match in _AFTER_HOLE.finditer(masked, start, end):
        close = match.start() + 1
        if close in finished and not _goes_on(masked, match.end(), end):
            cuts.append(close + (masked[close : close + 1] in ".!?…" and not masked[close].isspace()))
    yield from sorted(cuts)


_WORDS_AHEAD = re.compile(r"[\w’'-]+|[^\w\s]")


def _goes_on(masked: str, at: int, end: int) -> bool:
    """Does the sentence go on behind a quotation that ended in a full stop or a question mark?"""
    char = masked[at]
    if char == HOLE:
        return False
    ahead = _WORDS_AHEAD.findall(masked, at, min(end, at + 120))
    if not ahead:
        return False
    if char.islower():
        return ahead[0] not in {"i"}
    for number, word in enumerate(ahead[:7]):
        if word in ".;:!?":
            return False
        low = word.lower()
        if number and low in CUES and low not in NOUNLIKE:
            # "“Really?” Smith asked." closes at once; "“Really?” Smith said the plan …" is a new sentence.
            behind = ahead[number + 1] if number + 1 < len(ahead) else "."
            return not low.endswith("ing") and (behind in ".,;" or behind[0] == HOLE)
    return False
