"""Spelling of single words by a Hunspell dictionary: is a word in it, and which words are near one that is not.

Runs in a process of its own (`spelling_service`), because a dictionary takes a second to load and has 100 MB.
"""

import re
import time
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler
from spylls.hunspell.dictionary import Dictionary
from spylls.hunspell.readers import read_aff, read_dic
from spylls.hunspell.readers.file_reader import BaseReader

from argmap.text.dictionary_files import DictionaryFile
from argmap.text.spelled_words import plain_apostrophes

MOST = 5
"""Words at most that are suggested."""
_ENOUGH = 2
"""Words one slip away that make it needless to look further."""
_LARGEST = 64 << 20
"""Bytes of a dictionary's file, unpacked."""
_PATIENCE = 0.7
"""Seconds after which no further words are sought."""
_NEAR = 0.86
"""How alike two words must be (Jaro-Winkler, 0 to 1) that differ in more than one place."""
_VOWELS = frozenset("aeiouyáàâäéèêëíìîïóòôöúùûüœæ")
_ELIDED = re.compile(
    r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=[aeiouyhàâäéèêëîïôöùûüœæ])", re.IGNORECASE
)
_BRITISH = tuple(
    (re.compile(pattern), american)
    for pattern, american in (
        (r"(?<=\w{2})our", "or"), (r"(?<=\w{2})is(?=[ei])", "iz"), (r"isation", "ization"), (r"ys(?=[ei])", "yz"),
        (r"(?<=[aeiou])ll(?=ed|ing|er|or|ous)", "l"), (r"(?<=\w{2})re(?=s?$|d$)", "er"), (r"ence(?=s?$)", "ense"),
        (r"ae|oe", "e"), (r"ogue", "og"), (r"amme(?=s?$)", "am"), (r"(?<=dg)ement", "ment"),
        (r"(?<=i|o)l(?=ful|ment|s?$)", "ll"), (r"eque(?=s?$)", "eck"), (r"(?<=w)ards$", "ard"), (r"mould", "mold"),
        (r"grey", "gray"), (r"tyre", "tire"), (r"plough", "plow"),
    )
)  # fmt: skip
"""What other English spellings have where the American one has something else: both are right."""
_SOUNDS = ("bv", "sz", "sc", "cz", "ck", "ckq", "gj", "iy", "fv", "mn", "td", "ßs")
"""Letters that are taken for one another, because they sound alike."""


class Speller:
    """The words of one language. Not safe to be used from several threads at a time."""

    def __init__(self, file: DictionaryFile, language: str = "") -> None:
        """Load a dictionary. Raises OSError, ValueError or what its reader raises where the file is damaged."""
        self._language = language
        self._dictionary = _load(file)
        self._known: dict[str, bool] = {}
        self._costs: dict[tuple[str, str], float] = {}
        self._bare_stems: dict[str, list[str]] = {}
        alphabet = dict.fromkeys(str(self._dictionary.aff.TRY or "").lower() + "etaoinshrdlucmfwypvbgkjqxz")
        self._letters = [letter for letter in alphabet if letter.isalpha()]

    def knows(self, word: str) -> bool:
        """Return whether a word is spelled as the dictionary has it, in any form that it allows."""
        word = plain_apostrophes(word)
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._is_right(word)
        return found

    def _is_right(self, word: str) -> bool:
        if self._looked_up(word):
            return True
        if self._language == "en" and any(self._looked_up(other) for other in _american(word)):
            return True
        if self._language == "fr" and (rest := _ELIDED.sub("", word)) != word:
            return self.knows(rest)
        if word.endswith(("'s", "'S")) and self.knows(word[:-2]):
            return True
        if word.endswith("'") or ("'" in word and self._language not in ("en", "fr")):
            return all(len(part) < 2 or self.knows(part) for part in word.split("'"))
        if "-" in word:
            return all(len(part) < 2 or self.knows(part) for part in word.split("-"))
        return False

    def _looked_up(self, word: str) -> bool:
        return bool(self._dictionary.lookup(word))

    def suggestions(self, word: str) -> list[str]:
        """Return up to MOST words that may be meant, the likeliest first, with the capitals of `word`."""
        plain = plain_apostrophes(word)
        head = ""
        if self._language == "fr" and (found := _ELIDED.match(plain)):
            head = found.group()
            plain = plain[len(head) :]
        low = plain if self._language == "de" else plain.lower()
        give_up = time.monotonic() + _PATIENCE
        slips: dict[str, float] = {}
        for cost, candidate in self._candidates(low):
            slips[candidate] = min(cost, slips.get(candidate, cost))
        slips.pop(low, None)
        best = self._listed(slips, low)
        for number, candidate in enumerate(sorted(slips, key=lambda one: slips[one])):  # forms that are not listed
            if number % 8 == 0 and time.monotonic() > give_up:
                break
            if len(best) >= MOST and slips[candidate] >= sorted(best.values())[MOST - 1]:
                break
            if candidate not in best and self._is_suggested(candidate):
                best[candidate] = slips[candidate] + (1.5 if self._language == "de" else 0.0)  # compounds are cheap
        if len(best) < _ENOUGH:
            for candidate, likeness in self._alike(low):
                best.setdefault(candidate, 4 + 10 * (1 - likeness))
        made = dict.fromkeys(_like(plain, each) for each in sorted(best, key=lambda one: best[one]))
        mark = "’" if "’" in word else "'"
        return [(head + each).replace("'", mark) for each in made][:MOST]

    def _listed(self, slips: Mapping[str, float], word: str) -> dict[str, float]:
        """Return what each listed word costs that is a candidate or the word itself but for accents and capitals."""
        best: dict[str, float] = {}
        for candidate, cost in (*slips.items(), (word, 0.0)):
            for stem in self._by_bare().get(_bare(candidate), ()):
                if stem != word:
                    wrong = sum(a != b for a, b in zip(stem.lower(), candidate, strict=False))
                    dear = cost + 0.2 * wrong + (0.0 if stem.islower() else 0.8)
                    best[stem] = min(dear, best.get(stem, dear))
        kept = sorted(best, key=lambda stem: best[stem])[: 3 * MOST]
        return {stem: best[stem] for stem in kept if self._is_suggested(stem)}

    def _by_bare(self) -> dict[str, list[str]]:
        """Return the words of the list by what they are without accents and capitals."""
        if not self._bare_stems:
            for stem in {entry.stem for entry in self._dictionary.dic.words}:
                self._bare_stems.setdefault(_bare(stem), []).append(stem)
        return self._bare_stems

    def _is_suggested(self, candidate: str) -> bool:
        if " " in candidate:
            return all(self._looked_up(part) for part in candidate.split(" "))
        return self._looked_up(candidate) or self._looked_up(candidate.capitalize())

    def _candidates(self, word: str) -> Iterator[tuple[float, str]]:
        """Yield (cost, word) for each word that is one slip away; the smaller the cost, the likelier the slip."""
        for pattern in self._dictionary.aff.REP or ():
            yield from ((0.5, made) for made in _replaced(word, pattern))
        for at, letter in enumerate(word):
            first = 1.5 if at == 0 else 0.0
            rest = word[at + 1 :]
            twin = word[at - 1 : at] == letter
            yield (0.4 if twin else 2.3) + first, word[:at] + rest
            yield 0.6, word[:at] + letter + word[at:]
            if rest and rest[0] != letter:
                yield 1.0 + first, word[:at] + rest[0] + letter + rest[1:]
            for other in self._letters:
                if other != letter:
                    yield self._taken_for(letter, other) + first, word[:at] + other + rest
        for at in range(len(word) + 1):
            for letter in self._letters:
                yield 2.2 + (1.5 if at == 0 else 0.0), word[:at] + letter + word[at:]
        for at in range(2, len(word) - 1):
            yield 3.6, f"{word[:at]} {word[at:]}"

    def _taken_for(self, letter: str, other: str) -> float:
        if (letter, other) not in self._costs:
            both = letter in _VOWELS and other in _VOWELS
            sound = any(letter in pair and other in pair for pair in _SOUNDS)
            cost = 0.2 if _bare(letter) == _bare(other) else 1.0 if sound else 1.6 if both else 3.0
            self._costs[letter, other] = cost
        return self._costs[letter, other]

    def _alike(self, word: str) -> list[tuple[str, float]]:
        """Return words of the list that are like this one in most letters, the likest first."""
        bare = self._by_bare()
        found = process.extract(_bare(word), list(bare), scorer=JaroWinkler.similarity, limit=12, score_cutoff=_NEAR)
        near = [(key, score) for key, score, _ in found if abs(len(key) - len(word)) <= max(2, len(word) // 4)]
        words = [(stem, score) for key, score in near for stem in bare[key] if stem.islower() or not word.islower()]
        return [(stem, score) for stem, score in words if self._is_suggested(stem)]


def _replaced(word: str, pattern: Any) -> Iterator[str]:
    """Yield a word with one place replaced as a line of the dictionary says."""
    with_ = str(pattern.replacement).replace("_", " ")
    for found in pattern.regexp.finditer(word):
        yield word[: found.start()] + with_ + word[found.end() :]


def _american(word: str) -> Iterator[str]:
    for pattern, american in _BRITISH:
        if pattern.search(word):
            yield pattern.sub(american, word)


def _like(word: str, candidate: str) -> str:
    """Return a candidate with the capitals of a word."""
    if word.isupper() and len(word) > 1:
        return candidate.upper()
    return candidate[:1].upper() + candidate[1:] if word[:1].isupper() else candidate


def _bare(word: str) -> str:
    """Return a word without accents and capitals."""
    if word.isascii():
        return word.lower()
    return "".join(char for char in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(char))


class _InMemory(BaseReader):  # type: ignore[misc]
    """The lines of a dictionary's file whose bytes are in memory."""

    def __init__(self, content: bytes, encoding: str = "Windows-1252") -> None:
        self._content = content
        super().__init__(self._decoded(encoding))

    def reset_encoding(self, encoding: str) -> None:
        """Go on from the same line in another encoding, as the file itself asks for."""
        self.reset_io(self._decoded(encoding))

    def _decoded(self, encoding: str) -> TextIOWrapper:
        return TextIOWrapper(BytesIO(self._content), encoding=encoding, errors="surrogateescape")


def _load(file: DictionaryFile) -> Any:
    aff, context = read_aff(_InMemory(_content(file, ".aff")))
    return Dictionary(aff, read_dic(_InMemory(_content(file, ".dic"), context.encoding), aff=aff, context=context))


def _content(file: DictionaryFile, ending: str) -> bytes:
    if not file.within:
        path = Path(file.path + ending)
        if path.stat().st_size > _LARGEST:
            raise ValueError("the dictionary is too large")
        return path.read_bytes()
    with zipfile.ZipFile(file.path) as archive:
        if archive.getinfo(file.within + ending).file_size > _LARGEST:
            raise ValueError("the dictionary is too large")
        with archive.open(file.within + ending) as member:
            return member.read(_LARGEST)
