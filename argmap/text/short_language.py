"""The language of a short text, such as the claims of a map, by its little words."""

import re
from collections import Counter

from argmap.text.languages.tables import word_lists

_WORD = re.compile(r"[^\W\d_]+")
_TABLES = word_lists("short_texts")
_ALL = Counter(word for table in _TABLES.values() for word in table)
_SHARED = frozenset(word for word, times in _ALL.items() if times > 1)
_ENOUGH = 2
"""Little words that tell."""
_CLEARLY = 1.5
"""How many times as many they must be as those of any other language."""


def told_language(text: str) -> str:
    """Return the code of the language of a text ("en", "de", "es", "fr"), "" where its little words do not tell."""
    words = Counter(word.lower() for word in _WORD.findall(text))
    told = {
        code: sum(times for word, times in words.items() if word in table and word not in _SHARED)
        for code, table in _TABLES.items()
    }
    best, second = sorted(told, key=lambda code: -told[code])[:2]
    return best if told[best] >= _ENOUGH and told[best] >= _CLEARLY * told[second] else ""
