"""A part of a map as JSON, for the clipboard: with its quotations, speakers and sources, exactly."""

import json
from typing import Any, TypeVar, cast

from argmap.errors import UserError
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.fragment import Fragment
from argmap.model.records import KINDS, Argument, Claim, Passage, Record, Source, Speaker
from argmap.model.serialization import from_values, to_values

VERSION = 1
MOST_CHARACTERS = 100_000_000
_CITED: tuple[type[Record], ...] = (Source, Speaker, Passage)
_OUTSIDE = "outside"
R = TypeVar("R", bound=Record)


def write(fragment: Fragment) -> str:
    """Return a fragment as JSON text."""
    inside = {record.id for record in fragment.cited}
    content: dict[str, Any] = {"format": "argmap part", "version": VERSION}
    content["cited"] = {
        kind.__name__.lower(): [_values(r, inside) for r in fragment.cited if isinstance(r, kind)] for kind in _CITED
    }
    content["claims"] = [to_values(claim) for claim in fragment.claims]
    content["arguments"] = [to_values(argument) for argument in fragment.arguments]
    content["tops"] = [to_values(argument) for argument in fragment.tops]
    return json.dumps(content, ensure_ascii=False)


def _values(record: Record, inside: set[str]) -> dict[str, Any]:
    """Return a record's values without what they name that is not in the fragment."""
    values = to_values(record)
    for field in ("replaces", "replies_to"):
        if values.get(field) not in (None, *inside):
            values[field] = None
    return values


def read(text: str) -> Fragment:
    """Return the fragment of a JSON text. Raises UserError where it is damaged or from a newer argmap."""
    damaged = UserError("What was copied is damaged, so it cannot be pasted.")
    try:
        if "\\ud" in text.lower():
            json.dumps(json.loads(text), ensure_ascii=False).encode()  # half a letter can be written nowhere
        content = json.loads(text) if len(text) <= MOST_CHARACTERS else None
    except (ValueError, RecursionError) as error:
        raise damaged from error
    if not isinstance(content, dict) or content.get("format") != "argmap part":
        raise damaged
    if type(version := content.get("version")) is not int or version < VERSION:
        raise damaged
    if version > VERSION:
        raise UserError("This was copied in a newer version of argmap, so it cannot be pasted.")
    about = content.get("cited")
    if not isinstance(about, dict):
        raise damaged
    try:
        cited: list[Record] = []
        for kind in _CITED:
            cited += _records(kind, about[kind.__name__.lower()])
        claims = _records(Claim, content["claims"])
        arguments, tops = _records(Argument, content["arguments"]), _records(Argument, content["tops"])
    except (KeyError, TypeError, AttributeError, UserError) as error:
        raise damaged from error
    fragment = Fragment(tuple(claims), tuple(arguments), tuple(tops), tuple(cited))
    if not _is_whole(fragment):
        raise damaged
    return fragment


def _records(kind: type[R], values: list[dict[str, Any]]) -> list[R]:
    return [cast("R", from_values(kind, one)) for one in values]


def _is_whole(fragment: Fragment) -> bool:
    """Return whether every rule of a document holds for the fragment, with one claim for what is outside."""
    outside = Claim(id=_OUTSIDE, text="")
    tops = [Argument(id=a.id, premises=a.premises, stance=a.stance, target=_OUTSIDE) for a in fragment.tops]
    records: list[Record] = [outside, *fragment.cited, *fragment.claims, *fragment.arguments, *tops]
    known = {record.id for record in records}
    if len(known) < len(records) or not fragment.tops:
        return False
    return next(rules.problems(Document(records), KINDS.values()), None) is None
