"""The words of a text that tell what it is about, each with its stem."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from argmap.text.languages.tables import word_lists
from argmap.text.normalized_text import fold
from argmap.text.polarity import EMPTY, NEGATIONS, stem

_WORD = re.compile(r"[$€£]?\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:-[^\W\d_]+)*(?:'[^\W\d_]+)?")
_VAGUE_WORDS = """
    able above absolutely according across actually added against ago ahead allow allowed almost along already
    always am amid among anybody anyone anything anyway apart apparently argued around asked away back because
    become becomes before began behind being believe below beside besides best better between beyond big bit both
    bring brings brought call called came certain certainly come comes coming completely course day days definitely
    despite did different doing done dozen during easy eight either else end enormous enough entire entirely
    especially every everybody everyone everything exactly except extremely fact far feel feels few find finds first
    five follow following found four frankly full gave general getting give given gives giving go goes going gone
    gonna good great guess half happen happened happening happens hard having hear heard help here hers herself hey
    highly him himself his hope hundred idea important include includes including increasingly indeed inside instead
    itself keep keeps kept kind knew know known knows last later least leave leaves left less let lets like likely
    literally little long look looking looks lot lots made makes making maybe mean means meant merely might mine
    moment months more mr mrs ms much must my myself near nearly need needs never new next nine nobody none noted
    nothing now obviously off often oh ok old once one ones open others ought ours ourselves outside overall part
    particularly people per perhaps person place plus point possible pretty probably put puts putting question quite
    rather real really reason recently right said saw say saying says second see seem seems seen set seven shall
    show simply since sir six someone something sometimes somewhat soon sort start started still stuff sure take
    taken takes taking talk talking tell tells ten than themselves thing things think thinking thinks third though
    thought thousand three through time times today together told tomorrow tonight took totally toward towards tried
    try trying turn two under understand unless until upon us use used uses using usually versus via want wanted
    wants way ways week weeks well went whatever whether while whole whom whose will within without wonder word
    words work worked working works worth yeah year years yes yesterday yet yourself
    """
_VAGUE = frozenset(_VAGUE_WORDS.split())
_ENDING = re.compile(r"n't$|'(?:s|re|ve|ll|d|m|t)$")
_SENTENCE_END = frozenset(".!?:;")
_SHORTEST = 3  # letters of a word that tells something; two in capitals ("EU")

_LISTS = word_lists("detection")
_SMALL_WORDS = {name: words | _LISTS["shared"] for name, words in _LISTS.items() if name not in ("english", "shared")}
_LANGUAGES_OF: defaultdict[str, list[str]] = defaultdict(list)
for _name in _SMALL_WORDS:
    for _word in _LISTS[_name]:
        _LANGUAGES_OF[_word].append(_name)


class ContentWord(NamedTuple):
    """A word as it stands in the text, the stem under which it counts, and its place; `opens`: it begins a sentence."""

    word: str
    stem: str
    start: int
    opens: bool


def content_words(text: str) -> Iterator[ContentWord]:
    """Yield the content words in order; function words, negations and words of little meaning are left out."""
    folded = fold(text)
    small = _small_words_of([match.group().casefold() for match in _WORD.finditer(folded)])
    end = 0
    for match in _WORD.finditer(folded):
        opens = end == 0 or not _SENTENCE_END.isdisjoint(folded[end : match.start()])
        end = match.end()
        low = match.group().casefold()
        bare = _ENDING.sub("", low)
        if low in EMPTY or low in small or low in NEGATIONS or bare in EMPTY or bare in NEGATIONS or bare in _VAGUE:
            continue
        word = match.group()[: len(bare)]
        if len(bare) >= _SHORTEST or (word.isupper() and len(bare) > 1):
            yield ContentWord(word, stem(bare), match.start(), opens)


def _small_words_of(words: Sequence[str]) -> frozenset[str]:
    """Return the function words of the language, other than English, that most of these little words belong to."""
    told = Counter(name for word in words for name in _LANGUAGES_OF.get(word, ()))
    if not told:
        return frozenset()
    name, count = told.most_common(1)[0]
    return _SMALL_WORDS[name] if count > sum(word in EMPTY for word in words) else frozenset()
