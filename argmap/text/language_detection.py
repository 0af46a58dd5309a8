"""Detect paragraphs in other languages than English, and which, by their share of function words.

The rules of English are off there: a name guessed by them is wrong nine times in ten.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from argmap.text.languages.language import CODES, saying_forms
from argmap.text.languages.tables import word_lists
from argmap.text.paragraphs import Paragraph
from argmap.text.speaker_checks import seen_small

_LISTS = word_lists("detection")
_ENGLISH = _LISTS["english"]
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_TABLES = {
    name.capitalize(): words - _ENGLISH - _LISTS["shared"]
    for name, words in _LISTS.items()
    if name not in {"english", "shared"}
}
for _name in CODES:  # verbs of saying that no English word is written like
    _TABLES[_name] |= {form for form in saying_forms(_name) if not seen_small(form)}
_ANY = frozenset().union(*_TABLES.values())
_LANGUAGES_OF: dict[str, list[str]] = {}  # each little word -> the languages that have it
for _name, _littles in _TABLES.items():
    for _little in _LISTS[_name.lower()] | _littles:
        _LANGUAGES_OF.setdefault(_little, []).append(_name)
_ENOUGH = 4  # little words that tell
_SURE = 2.0  # how much little words must tell before those around are asked
_NEAR = 3  # paragraphs on either side
_Counts = tuple[int, int, int]  # English, foreign, and all words


def foreign_languages(text: str, masked: str, found: Sequence[Paragraph]) -> dict[int, str]:
    """Return the language of each paragraph that is not English, by its index; "" where it cannot be told.

    The reporter's words decide (`masked` leaves the quotations out); where they are too few, those of the paragraphs
    around, then those of the whole text, and the quoted words last.
    """
    whole = _count(text.split())
    if whole[0] >= _ENOUGH and (not whole[1] or (whole[1] * 50 < whole[0] and not _stranger(text, found))):
        return {}
    own = [_count(_written(masked, paragraph)) for paragraph in found]
    all_own = _total(own)
    result: dict[int, str] = {}
    most: str | None = None
    for number, paragraph in enumerate(found):
        near = own[max(0, number - _NEAR) : number + _NEAR + 1]
        quoted = _count(_WORD.findall(text, paragraph.start, paragraph.end))
        verdict = _foreign(own[number], 2 if 0 in own[number][:2] else _ENOUGH)
        for counts in (_total(near), all_own):
            if verdict is None:
                verdict = _foreign(counts, _ENOUGH)
        for counts in (own[number], all_own, quoted, whole):
            if verdict is None:
                verdict = _foreign(counts, 1)
        if verdict or (verdict is None and _other_script(text, paragraph)):
            around = found[max(0, number - _NEAR) : number + _NEAR + 1]
            result[number] = (
                _likeliest(_WORD.findall(text, paragraph.start, paragraph.end), _SURE)
                or _likeliest(_WORD.findall(text, around[0].start, around[-1].end), _SURE)
                or (most := most if most is not None else _likeliest(text.split()))
            )
    return result


def _foreign(counts: _Counts, enough: int) -> bool | None:
    """Return whether words are not English; None if there are too few to decide."""
    english, foreign, size = counts
    if english + foreign >= enough and english != foreign:
        return foreign > english
    return True if size >= 40 and english * 25 < size and enough > 1 else None


def _written(masked: str, paragraph: Paragraph) -> list[str]:
    """Return the words of a paragraph outside quotations; none if it looks like source code."""
    signs = sum(masked.count(sign, paragraph.start, paragraph.end) for sign in "{}<>=;_")
    words = _WORD.findall(masked, paragraph.start, paragraph.end)
    return words if signs * 12 < len(words) + 12 else []


def _other_script(text: str, paragraph: Paragraph) -> bool:
    """Return whether most letters belong to a script other than Latin (are above U+024F)."""
    written = text[paragraph.start : paragraph.end]
    if written.isascii():
        return False
    letters = [char for char in written if char.isalpha()]
    return sum(char > "\u024f" for char in letters) * 2 > len(letters)


def _stranger(text: str, found: Sequence[Paragraph]) -> bool:
    """Return whether some long paragraph has several words of another language, so that each must be checked."""
    for paragraph in found:
        if paragraph.end - paragraph.start > 120:
            words = text[paragraph.start : paragraph.end].lower().split()
            # Most paragraphs hold none of the words, and need no counting.
            if not _ANY.isdisjoint(words) and _count(words)[1] >= _ENOUGH:
                return True
    return False


def _count(words: Iterable[str]) -> _Counts:
    told = Counter(words)
    english = sum(times for word, times in told.items() if word.lower() in _ENGLISH)
    return english, max(_tell(told).values(), default=0), sum(told.values())


def _tell(words: Iterable[str]) -> Counter[str]:
    """Return how many of the words are little words of each language."""
    best: Counter[str] = Counter()
    for word, times in Counter(words).items():
        low = word.lower().strip(".,;:!?()“”„«»\"'")
        if low in _ANY:
            for name, table in _TABLES.items():
                if low in table:
                    best[name] += times
    return best


def _likeliest(words: Iterable[str], enough: float = 0.0) -> str:
    """Return the language of which the words tell most, "" if they tell too little; rarer words tell more."""
    told: dict[str, float] = {}
    for word, times in Counter(words).items():
        names = _LANGUAGES_OF.get(word.lower().strip(".,;:!?()“”„«»\"'"), ())
        for name in names:
            told[name] = told.get(name, 0.0) + times / len(names)
    best = max(told, key=told.__getitem__, default="")
    return best if best and told[best] > enough else ""


def _total(counts: Sequence[_Counts]) -> _Counts:
    return sum(c[0] for c in counts), sum(c[1] for c in counts), sum(c[2] for c in counts)
