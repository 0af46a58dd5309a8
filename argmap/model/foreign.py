"""What another program's file says of a record and argmap has no place for, kept to be given back.

It is kept by format: {"mup": ..., "aif": ...}, as JSON. Nothing in argmap reads it but the writer of that format.
"""

import json
from dataclasses import replace
from typing import Any, TypeVar

from argmap.model.records import Argument, Claim, Map, Passage, Source, Speaker

MOST_CHARACTERS = 1_000_000
"""The longest text that is read back: a longer one was not written here."""

F = TypeVar("F", Map, Source, Speaker, Passage, Claim, Argument)


def foreign(record: Map | Source | Speaker | Passage | Claim | Argument, format: str) -> Any:
    """Return the JSON value that a format has left on a record, or None. What is damaged is none."""
    return _all(record.foreign).get(format)


def formats_of(record: Map | Source | Speaker | Passage | Claim | Argument) -> tuple[str, ...]:
    """Return the names of the formats that have left something on a record."""
    return tuple(_all(record.foreign))


def with_foreign(record: F, format: str, value: Any) -> F:
    """Return the record with what a format says of it; a value that says nothing (None, {}, [], "") removes it.

    The value is one that JSON has. Raises ValueError for any other, and for one that is too deep.
    """
    kept = _all(record.foreign)
    kept.pop(format, None)
    if value not in (None, {}, [], ""):
        kept[format] = value
    try:
        text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"), allow_nan=False) if kept else ""
    except (TypeError, RecursionError) as error:
        raise ValueError("no JSON") from error
    return replace(record, foreign=text)


def joined(one: str, two: str) -> str:
    """Return what formats say of two records that become one; where both say something, the first has its way."""
    both = _all(two) | _all(one)
    return json.dumps(both, ensure_ascii=False, separators=(",", ":")) if both else ""


def _all(text: str) -> dict[str, Any]:
    if not text or len(text) > MOST_CHARACTERS:
        return {}
    try:
        kept = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
