"""The bundled font as files: which letters it has, and parts of it for SVG. Needs neither Qt nor a library for fonts.

It is Atkinson Hyperlegible, with a zero that has no slash; `packaging/plain_zero.py` makes all of its files.
"""

import base64
import json
from collections.abc import Iterator, Set
from functools import cache
from pathlib import Path
from typing import NamedTuple

from argmap import paths
from argmap.picture.shapes import Weight

FAMILY = "Atkinson Plain Zero"
Cut = tuple[Weight, bool]
"""A cut of the font: its weight, and whether it is italic."""
CUTS: dict[Cut, str] = {
    ("regular", False): "AtkinsonPlainZero-Regular",
    ("bold", False): "AtkinsonPlainZero-Bold",
    ("regular", True): "AtkinsonPlainZero-Italic",
    ("bold", True): "AtkinsonPlainZero-BoldItalic",
}


class FontPart(NamedTuple):
    """A part of a cut for a style sheet: a WOFF file in base64, and for which letters it is (as CSS), or ""."""

    content: str
    range: str


def file(cut: Cut) -> Path:
    """Return the file of a cut."""
    return _folder() / f"{CUTS[cut]}.ttf"


def letters(cut: Cut) -> frozenset[str]:
    """Return the letters that a cut has."""
    return _letters(CUTS[cut], "basic") | _letters(CUTS[cut], "more")


@cache
def all_letters() -> frozenset[str]:
    """Return the letters that every cut has."""
    return frozenset.intersection(*map(letters, CUTS))


def parts(cut: Cut, used: Set[str]) -> Iterator[FontPart]:
    """Yield the parts of a cut that have any of these letters; the letters of English always."""
    for part in ("basic", "more"):
        if part == "basic" or used & _letters(CUTS[cut], part):
            yield _part(CUTS[cut], part)


@cache
def _part(name: str, part: str) -> FontPart:
    content = base64.b64encode((_folder() / f"{name}-{part}.woff").read_bytes()).decode("ascii")
    if part == "basic":
        return FontPart(content, "")
    return FontPart(
        content, ";unicode-range:" + ",".join(f"U+{ord(letter):X}" for letter in sorted(_letters(name, part)))
    )


@cache
def _letters(name: str, part: str) -> frozenset[str]:
    return frozenset(_table()[f"{name}-{part}"])


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = json.loads((_folder() / "letters.json").read_text(encoding="utf-8"))
    return table


def _folder() -> Path:
    return paths.resources() / "fonts"
