"""Split text into sentences by Punkt, with quotations kept whole."""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from punkt.data import english

from argmap.import_lock import LOADING
from argmap.text.languages.english import CUES, NOUNLIKE, PERSON_TITLES
from argmap.text.words import HOLE

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

_AFTER_HOLE = re.compile(rf"{HOLE}[.!?…]?(?:\s+(?=[^\s{HOLE}]|{HOLE})|(?=[A-Z]))")
_STUCK = re.compile(rf"[a-z]{{2}}[.!?](?={HOLE})")  # scraped pages lose the blank between a sentence and a quotation
_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z]\.-?){1,2}$")
_STOPPED = re.compile(r"(?<![\w.])(?:(?:[A-Z]\.){2,}|[A-Z]\w+[?!])$")
_PLACES = frozenset({"U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "L.A.", "N.Y."})
# A stop that may end a sentence: before a sign that no word holds (group 1), or before a word (groups 1 and 2).
_STOP = re.compile(r"[.!?](?=([?!)\"';}\]*:@({\[‘’“”«»]|\s+(\S+)))")
# What closes behind a stop and belongs to the sentence before it.
_CLOSING = re.compile(r"[\"')\]}‘’“”«»]+?(?:\s+|(?=--)|$)")
_BLANK = re.compile(r"[\t\n\r\x0b\x0c]")
# A whole word before a stop, and a word or a quotation behind it.
_PLAIN = re.compile(rf"([^\W\d_]{{2,}})[.?!]\s+[\w{HOLE}]")
_TITLE = re.compile(r"(\w+)\.\s+[A-Z]")
_REFUSED = re.compile(rf"no\.\s+[\"“‘A-Z{HOLE}]")  # "said no. She left"; before a number it is an abbreviation
_LONGEST = 100_000
_MORE_ABBREVIATIONS = frozenset(
    "sen rep gov lt col gen sgt capt cmdr det prof rev hon supt insp pvt cpl maj adm sens reps mt ft u.s u.k u.n e.u d.c a.m p.m no vs approx est dept".split()
)


_ABBREVIATIONS = _MORE_ABBREVIATIONS.union(english.ABBREV_TYPES)
_DOUBTFUL = _ABBREVIATIONS.union(first for first, _ in english.COLLOCATIONS)


@cache
def parameters() -> PunktParameters:
    """Return Punkt's English model: abbreviations, collocations, and sentence starters."""
    with LOADING:
        from nltk.tokenize.punkt import PunktParameters
    known = PunktParameters()
    known.abbrev_types = set(_ABBREVIATIONS)
    known.collocations = set(english.COLLOCATIONS)
    known.sent_starters = set(english.SENT_STARTERS)
    for word, context in english.ORTHO_CONTEXT.items():
        known.ortho_context[word] = context
    return known


@cache
def _punkt() -> PunktSentenceTokenizer:
    with LOADING:
        from nltk.tokenize.punkt import PunktSentenceTokenizer
    return PunktSentenceTokenizer(parameters())


@lru_cache(maxsize=4096)
def _breaks(around: str) -> bool:
    """Return whether a sentence ends in these words: the one before a stop, the stop, and the text behind it.

    Behind a word that is no abbreviation, no initial and no first half of a known collocation, every stop is an end for
    Punkt. Nearly all stops are such, and Punkt itself is slow to decide that, and slow to load.
    """
    title = _TITLE.match(around)
    if title is not None and title[1].lower() in PERSON_TITLES & _ABBREVIATIONS:
        return False  # "Mr. Tribe": Punkt knows the word as a common noun and thinks that a sentence begins
    if _REFUSED.match(around):
        return True
    plain = _PLAIN.match(around)
    if plain is not None and plain[1].lower() not in _DOUBTFUL:
        return True
    return bool(_punkt().text_contains_sentbreak(around))


def _stops(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield (start of the word before it, stop) for stops that may end a sentence; of several in one word, the last."""
    word = at = 0
    last: re.Match[str] | None = None
    for stop in _STOP.finditer(text):
        blank = text.rfind(" ", at, stop.start())
        first = blank + 1 if blank > at else word
        if last is not None and at <= first:
            yield word, last
        last, word, at = stop, first, stop.start()
    if last is not None:
        yield word, last


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans between stops that end a sentence."""
    low = 0
    for word, stop in _stops(text):
        if _breaks(text[word : stop.end(1)]):
            yield low, stop.end()
            low = stop.end() if stop[2] is None else stop.start(2)
    yield low, len(text.rstrip())


def _split(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans that Punkt's own `span_tokenize` would, in less time."""
    text = _BLANK.sub(" ", text)
    pieces = list(_pieces(text))
    closed = 0  # how much of a piece closes the sentence before
    for (low, high), behind in zip(pieces, [*pieces[1:], None], strict=True):
        low += closed
        closing = _CLOSING.match(text, *behind) if behind is not None else None
        if behind is not None and closing is not None:
            yield low, behind[0] + len(closing[0].rstrip())
            closed = closing.end() - behind[0]
        else:
            closed = 0
            if low < high:
                yield low, high


def spans(masked: str, start: int, end: int, finished: frozenset[int] = frozenset()) -> Iterator[tuple[int, int]]:
    """Yield the sentences of masked[start:end] as (start, end).

    Quotations are holes in the masked text; `finished` holds the places where a hole ends whose words ended their
    sentence, so that a new one can begin there.
    """
    for piece in range(start, end, _LONGEST):
        stop = min(end, piece + _LONGEST)
        part = masked[piece:stop]
        found = _split(part) if _STOP.search(part) else [(0, len(part))]
        for low, high in _whole(masked, piece, found):
            for cut in _cuts(masked, low, high, finished):
                yield low, cut
                low = cut
                while low < high and masked[low].isspace():
                    low += 1
            if low < high:
                yield low, high


def _whole(masked: str, piece: int, found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the spans, joined where they were cut behind the initials of a name: "S.K. Desai"."""
    start = -1
    previous = -1
    for low, high in found:
        if start < 0:
            start = piece + low
        elif not _initialed(masked, previous) and not (masked[piece + low].islower() and _named(masked, previous)):
            yield start, previous
            start = piece + low
        previous = piece + high
    if start >= 0:
        yield start, previous


def _initialed(masked: str, end: int) -> bool:
    match = _INITIALS.search(masked, max(0, end - 9), end)
    return match is not None and match.group() not in _PLACES and match.group() != "I."


def _named(masked: str, end: int) -> bool:
    """Return whether a name that has its own stop ends here: "F.B.I.", "Which?", "Yahoo!"."""
    return _STOPPED.search(masked, max(0, end - 16), end) is not None


def _cuts(masked: str, start: int, end: int, finished: frozenset[int]) -> Iterator[int]:
    if masked.find(HOLE, start, end) < 0:
        return
    cuts = [stuck.end() for stuck in _STUCK.finditer(masked, start, end)]
    for match in _AFTER_HOLE.finditer(masked, start, end):
        close = match.start() + 1
        if close in finished and not _goes_on(masked, match.end(), end):
            cuts.append(close + (masked[close : close + 1] in ".!?…" and not masked[close].isspace()))
    yield from sorted(cuts)


_WORDS_AHEAD = re.compile(r"[\w’'-]+|[^\w\s]")


def _goes_on(masked: str, at: int, end: int) -> bool:
    """Return whether the sentence continues behind a quotation that ended in a full stop or a question mark."""
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
