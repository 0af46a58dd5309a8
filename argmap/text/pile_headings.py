"""The heading of a pile: the words that its quotations share and that others do not have."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from argmap.text.content_words import ContentWord, content_words

_MOST_WORDS = 3
_RIVAL = 0.6  # a further word must be worth so much of the first
_ASKED = 0.3  # how much of its worth a word of the question keeps


class Headings:
    """Headings for piles of the quotations with these words; words of the question are taken if there are no others."""

    def __init__(self, words: Sequence[Sequence[ContentWord]], question: str) -> None:
        self._words = words
        self._everywhere = Counter(stem for row in words for stem in {word.stem for word in row})
        self._asked = {word.stem for word in content_words(question)}

    def of(self, members: Sequence[int]) -> str:
        """Return one to three words, as they stand in these quotations; what stands side by side there does here."""
        having = Counter(stem for index in members for stem in {word.stem for word in self._words[index]})
        worth = {stem: self._worth(stem, count, len(members)) for stem, count in having.items() if count > 1}
        best = sorted(worth, key=lambda stem: (-worth[stem], stem))[:_MOST_WORDS]
        chosen = [stem for stem in best if worth[stem] >= _RIVAL * worth[best[0]]]
        if not chosen:  # nothing is shared: the rarest words, the longer the more they tell
            chosen = sorted(having, key=lambda stem: (self._everywhere[stem], -len(stem), stem))[:2]
        return self._told(chosen, [word for index in members for word in self._words[index]])

    def _worth(self, stem: str, count: int, size: int) -> float:
        """Return how well a word tells a pile from the others: the F-measure of having it and of lying there."""
        worth = 2 * count / (size + self._everywhere[stem])
        return worth * (_ASKED if stem in self._asked else 1.0)

    def _told(self, stems: Sequence[str], words: Sequence[ContentWord]) -> str:
        """Return the words with these stems: most often used forms, phrases first joined ("climate change")."""
        beside = Counter(
            (one.stem, two.stem) for one, two in pairwise(words) if two.start == one.start + len(one.word) + 1
        )
        uses = Counter(word.stem for word in words)
        parts = [[stem] for stem in stems]
        for one in list(parts):
            for two in list(parts):
                joins = beside[one[-1], two[0]]
                if one is not two and one in parts and two in parts and 2 * joins > min(uses[one[-1]], uses[two[0]]):
                    one += two
                    parts.remove(two)
        return ", ".join(" ".join(_form(stem, words) for stem in part) for part in parts)


def _form(stem: str, words: Sequence[ContentWord]) -> str:
    """Return the form of a word used most often, with a capital letter only where it has one within a sentence."""
    forms = [word for word in words if word.stem == stem]
    inside = [word.word for word in forms if not word.opens]
    if inside:
        return Counter(inside).most_common(1)[0][0]
    most = Counter(word.word for word in forms).most_common(1)[0][0]
    return most if most.isupper() else most.lower()
