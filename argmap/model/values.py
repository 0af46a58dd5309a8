"""Records as plain JSON values and back, checked: what files hold and what a stranger's file may try."""

import types
import typing
from enum import StrEnum
from typing import Any

from argmap.errors import Trouble
from argmap.model.change import Change
from argmap.model.records import KINDS, Record, field_names

Values = dict[str, Any]


def to_values(record: Record) -> Values:
    """Return the record's fields as JSON values (strings, numbers, lists, null), the kind not included."""
    return {name: _out(getattr(record, name)) for name in field_names(type(record))}


def _out(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def from_values(kind: type[Record], values: Values) -> Record:
    """Return the record that these values say. Fields that are not named get their defaults.

    Raises Trouble where a field is unknown, missing or of another type.
    """
    hints = _HINTS[kind]
    name = kind.__name__.lower()
    if unknown := values.keys() - hints.keys():
        raise Trouble(f"A {name} has a field that this version does not know: {min(unknown)}.")
    try:
        return kind(**{field: _into(value, hints[field]) for field, value in values.items()})
    except (TypeError, ValueError) as error:
        raise Trouble(f"A {name} in the file is damaged: {error}.") from error


def _hints(kind: type[Record]) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {name: hints[name] for name in field_names(kind)}


_HINTS = {kind: _hints(kind) for kind in KINDS.values()}


def _into(value: Any, hint: Any) -> Any:
    """Return a JSON value as the type that the hint asks for. Raises TypeError or ValueError."""
    origin = typing.get_origin(hint)
    if origin is types.UnionType or origin is typing.Union:
        if value is None:
            return None
        (hint,) = [arg for arg in typing.get_args(hint) if arg is not types.NoneType]
        return _into(value, hint)
    if origin is tuple:
        if not isinstance(value, list | tuple):
            raise TypeError("a list was expected")
        of = typing.get_args(hint)
        if of[-1] is not Ellipsis and len(of) != len(value):
            raise ValueError("a list has the wrong length")
        return tuple(_into(item, of[0]) for item in value)
    if issubclass(hint, StrEnum):
        return hint(value)
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is not hint:
        raise TypeError(f"{hint.__name__} was expected, not {type(value).__name__}")
    return value


def change_to_values(change: Change) -> Values:
    """Return the change's steps as JSON values: {id: [kind, before or null, after or null]}."""
    return {
        id: [
            type(before or after).__name__.lower(),
            to_values(before) if before else None,
            to_values(after) if after else None,
        ]
        for id, (before, after) in change.steps.items()
    }


def change_from_values(label: str, values: Values) -> Change:
    """Return the change that `change_to_values` wrote. Raises Trouble where it is damaged."""
    steps = {}
    for id, (name, before, after) in values.items():
        kind = KINDS[name]
        steps[id] = (
            from_values(kind, before) if before else None,
            from_values(kind, after) if after else None,
        )
    return Change(label, steps)
