"""argmap's own JSON: every record of a document, exactly, for scripts and version control."""

import json
import re
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.map_format import USUAL, ExportOptions, Imported
from argmap.model import rules
from argmap.model.document import Document
from argmap.model.ordering import NoRoom, from_number
from argmap.model.records import KINDS, Record
from argmap.model.serialization import from_values, to_values

VERSION = 2
"""Before, in 1, the order of maps, sources and placements was a number."""

_BEGINS = re.compile(r'\s*\{\s*"format"\s*:\s*"argmap"')
"""How a file begins that `write` has made."""


def write(document: Document, map: str = "", options: ExportOptions = USUAL) -> str:
    """Return the whole document as JSON text: {"format": "argmap", "version": 2, "map": [...], "claim": [...], ...}."""
    content: dict[str, Any] = {"format": "argmap", "version": VERSION}
    for name, kind in KINDS.items():
        records = sorted(document.all(kind), key=lambda record: record.id)
        content[name] = [to_values(record) for record in records]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def recognizes(text: str) -> bool:
    """Return whether a text begins like one that `write` made."""
    return _BEGINS.match(text[:200]) is not None


def read(text: str) -> Imported:
    """Return the records of a JSON text. Raises UserError if it is not argmap's, damaged or newer."""
    try:
        content = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise UserError("This file is not complete JSON, so it cannot be imported.") from error
    if not isinstance(content, dict) or content.get("format") != "argmap":
        raise UserError("This JSON file was not written by argmap, so it cannot be imported.")
    version = content.get("version")
    if type(version) is not int or version < 1:
        raise UserError("This JSON file is damaged: it does not say in which version of the format it is.")
    if version > VERSION:
        raise UserError("This JSON file was written by a newer version of argmap.")
    if unknown := sorted(content.keys() - KINDS.keys() - {"format", "version"}):
        raise UserError("This JSON file has a part that this version of argmap does not know: {name}.", name=unknown[0])
    records: dict[str, Record] = {}
    for name, kind in KINDS.items():
        for values in _list(content.get(name, [])):
            record = from_values(kind, _with_key(values) if content["version"] == 1 else values)
            if record.id in records:
                raise UserError("Two things in this JSON file have the same id, so it cannot be imported.")
            records[record.id] = record
    if problem := next(rules.problems(Document(records.values()), KINDS.values()), None):
        raise UserError("This JSON file is damaged: {problem}", problem=problem)
    return Imported(list(records.values()))


def _with_key(values: dict[str, Any]) -> dict[str, Any]:
    """Return a record's values with its order, a number in version 1, as an order key."""
    if type(values.get("order")) is not int:
        return values
    try:
        return {**values, "order": from_number(values["order"])}
    except NoRoom as error:
        raise UserError("This JSON file is damaged: {problem}", problem=str(error)) from error


def _list(values: Any) -> list[dict[str, Any]]:
    if not isinstance(values, list) or not all(isinstance(item, dict) for item in values):
        raise UserError("This JSON file is damaged: a list of records was expected.")
    return values
