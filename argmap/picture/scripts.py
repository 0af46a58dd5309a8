"""Scripts in words, and the letters for which no font is at hand."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from argmap.picture import font_data, glyphs
from argmap.picture.shapes import Figure, TextShape
from argmap.picture.translation import tr

MOST_NAMED = 4
"""The number of scripts that a notice names."""
_HAN = ("CJK", "KANGXI", "IDEOGRAPHIC")
_SIGNS = ("So", "Sm", "Sk", "Sc", "Cf", "Mn", "Me", "Po", "Pd", "Ps", "Pe", "Nd", "No", "Co", "Cn", "Zs", "Cc")


def lacking_notice(figure: Figure) -> str:
    """Return in words which letters of a figure no font on this computer has, or ""."""
    lacking = lacking_letters(figure)
    if not lacking:
        return ""
    return tr(
        "No font on this computer has the letters of {scripts}, so the picture shows empty boxes for them.",
        scripts=scripts_of(lacking),
    )


def lacking_letters(figure: Figure) -> set[str]:
    """Return the letters of a figure that no font on this computer has."""
    used: set[str] = set()
    for item in figure.items:
        for shape in item.shapes:
            if isinstance(shape, TextShape) and not shape.text.isascii():
                used.update(shape.text)
    foreign = {letter for letter in used - font_data.all_letters() if letter.isprintable()}
    return {letter for letter in foreign if _is_lacking(letter)}


@lru_cache(maxsize=20_000)
def _is_lacking(letter: str) -> bool:
    if unicodedata.category(letter) in ("Cf", "Mn", "Zs"):  # joiners, marks and spaces show nothing by themselves
        return False
    if glyphs.drawable(letter) != letter:
        return True
    shape = TextShape(0.0, 0.0, letter, 14)
    return any(0 in run.glyphs for run in glyphs.runs(shape))


def scripts_of(letters: Iterable[str]) -> list[str]:
    """Return the scripts of letters in words, each once, the most frequent first; at most four of them."""
    found: dict[str, int] = {}
    for letter in sorted(letters):
        script = _script(letter)
        found[script] = found.get(script, 0) + 1
    named = sorted(found, key=lambda script: -found[script])
    return named[:MOST_NAMED] + [tr("others")] * (len(named) > MOST_NAMED)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "")
    first = name.split(" ")[0].split("-")[0]
    if letter >= "\U0001f000" and unicodedata.category(letter) == "So":
        return tr("emoji")
    if first in _HAN:
        return tr("Chinese characters")
    if not name or unicodedata.category(letter) in _SIGNS:
        return tr("signs such as {sign}", sign=letter)
    return first.capitalize()  # as Unicode calls it: Cyrillic, Arabic, Devanagari
