"""The JSON Schema of argmap's own JSON, made from the records: docs/schemas/argmap.schema.json is its text."""

import dataclasses
import json
import types
import typing
from enum import StrEnum
from typing import Any

from argmap.formats.maps.own_json import VERSION
from argmap.model.ordering import KEY_PATTERN
from argmap.model.records import KINDS, Record, SourceComment, field_names

Schema = dict[str, Any]
_ADDRESS = "https://json-schema.org/draft/2020-12/schema"


def schema() -> Schema:
    """Return the schema of what `own_json.write` writes, and of what `own_json.read` reads of this version."""
    lists = {name: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}} for name in KINDS}
    return {
        "$schema": _ADDRESS,
        "title": "A document of argmap",
        "description": "Every record of a document. Records refer to one another by their ids.",
        "type": "object",
        "properties": {"format": {"const": "argmap"}, "version": {"const": VERSION}} | lists,
        "required": ["format", "version"],
        "additionalProperties": False,
        "$defs": {name: _record(kind) for name, kind in KINDS.items()} | {"comment": _fields(SourceComment)},
    }


def text() -> str:
    """Return the schema as the text of a file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _record(kind: type[Record]) -> Schema:
    found = _fields(kind)
    for name, referred in kind.REFERS.items():
        kinds = " or ".join(sorted(each.__name__.lower() for each in referred))
        found["properties"][name] |= {"description": f"id of a record of the kind {kinds}"}
    if "order" in field_names(kind):
        found["properties"]["order"] |= {"pattern": f"^{KEY_PATTERN}$"}
    return found


def _fields(kind: type[Any]) -> Schema:
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)
    missing = dataclasses.MISSING
    return {
        "type": "object",
        "properties": {field.name: _type(hints[field.name]) for field in fields},
        "required": [field.name for field in fields if field.default is missing and field.default_factory is missing],
        "additionalProperties": False,
    }


def _type(hint: Any) -> Schema:
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType or origin is typing.Union:
        (other,) = [arg for arg in args if arg is not types.NoneType]
        return {"anyOf": [_type(other), {"type": "null"}]}
    if origin is tuple:
        size = {} if args[-1] is Ellipsis else {"minItems": len(args), "maxItems": len(args)}
        return {"type": "array", "items": _type(args[0])} | size
    if hint is SourceComment:
        return {"$ref": "#/$defs/comment"}
    if issubclass(hint, StrEnum):
        return {"enum": [each.value for each in hint]}
    return {"type": {str: "string", bool: "boolean", int: "integer", float: "number"}[hint]}
