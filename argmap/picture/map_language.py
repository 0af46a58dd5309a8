"""The language of a map, as far as its script tells it."""

from collections import Counter
from collections.abc import Iterable

ENOUGH = 4_000
"""The number of letters that are looked at."""
_SCRIPTS = (
    (0x0370, 0x03FF, "el"),
    (0x0531, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "ar"),
    (0x0750, 0x077F, "ar"),
    (0x0E00, 0x0E7F, "th"),
    (0x10A0, 0x10FF, "ka"),
    (0x3040, 0x30FF, "ja"),
    (0x3400, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
    (0xFB1D, 0xFB4F, "he"),
    (0xFB50, 0xFDFF, "ar"),
    (0xFE70, 0xFEFC, "ar"),
)
_OWN = {"fa": "پچژگ", "ur": "ٹڈڑے", "yi": "ײױװ"}
"""Letters that are only written in a language of the Arabic or the Hebrew script."""


def language_of(texts: Iterable[str]) -> str:
    """Return the language of most of the words (BCP 47), or "" where the script is that of many languages."""
    found: Counter[str] = Counter()
    own: Counter[str] = Counter()
    for text in texts:
        if text.isascii():
            found[""] += len(text)
        else:
            for letter in text:
                if letter.isalpha():
                    found[_language(letter)] += 1
                    own.update(language for language, letters in _OWN.items() if letter in letters)
        if found.total() > ENOUGH:
            break
    if not found:
        return ""
    if found["ja"] > 0:  # Japanese is written in Han as well
        found["ja"] += found.pop("zh", 0)
    most = found.most_common(1)[0][0]
    for language, script in (("ur", "ar"), ("fa", "ar"), ("yi", "he")):
        if most == script and own[language] * 100 > found[script]:
            return language
    return most


def _language(letter: str) -> str:
    if letter < "\u0370":
        return ""
    return next((language for first, last, language in _SCRIPTS if first <= ord(letter) <= last), "")
