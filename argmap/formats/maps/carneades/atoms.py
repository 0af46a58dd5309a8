"""Statements of Carneades: how they are negated, and what a language says in words for them."""

import re
from typing import Any

from argmap.formats.maps.carneades.yaml_tree import word

NEGATIONS = ("¬", "~", "-")
_UNDERCUT = re.compile(r"[¬~-]?\s*(?:app|applicable|undercut|undercuts|inapplicable)\s*\(")
_PLACE = re.compile(r"%[svd]")
_SPACE = re.compile(r"\s+")


def same(id: str) -> str:
    """Return a statement's id without the blanks in which ids of the same statement may differ."""
    return _SPACE.sub("", id)


def is_negation_of(id: str, other: str) -> bool:
    """Return whether an id is that of another with a sign of negation."""
    return id[:1] in NEGATIONS and id[1:] == other


def negated(id: str) -> str:
    """Return the id of what denies a statement."""
    return id[1:] if id[:1] in NEGATIONS else "¬" + id


def is_of_a_step(id: str) -> bool:
    """Return whether a statement says only that a step does not apply: "¬app(a1)"."""
    return _UNDERCUT.match(id) is not None


def in_words(id: str, language: Any) -> str:
    """Return what a language says for a statement: "rain/0: It rained." for "rain"; else its id."""
    sign, bare = (id[0], id[1:]) if id[:1] in NEGATIONS else ("", id)
    name, paren, rest = bare.partition("(")
    parts = _parts(rest[:-1]) if paren and rest.endswith(")") else []
    template = word(language.get(f"{name.strip()}/{len(parts)}")) if isinstance(language, dict) else None
    if template is None or (paren and not rest.endswith(")")):
        return id
    left = iter(parts)
    text = _PLACE.sub(lambda place: next(left, place[0]), template)
    return f"{sign} {text}" if sign else text


def _parts(text: str) -> list[str]:
    """Return what stands between the commas of a statement, but not those within parentheses."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]
