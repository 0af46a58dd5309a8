"""Records as plain JSON values and back, checked: what files hold and what a stranger's file may try."""

import types
import typing
from collections.abc import Callable
from enum import StrEnum
from math import isfinite
from typing import Any

from argmap.errors import UserError
from argmap.model.change import Change
from argmap.model.records import KINDS, Record, field_names

Values = dict[str, Any]
Reader = Callable[[Any], Any]


def to_values(record: Record) -> Values:
    """Return the record's fields as JSON values (strings, numbers, lists, null), the kind not included."""
    return {name: _out(getattr(record, name)) for name in field_names(type(record))}


def _out(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    return list(value) if isinstance(value, tuple) else value


def from_values(kind: type[Record], values: Values) -> Record:
    """Return the record that these values say. Fields that are not named get their defaults.

    Raises UserError where a field is unknown, missing or of another type.
    """
    readers = _READERS[kind]
    if not values.keys() <= readers.keys():
        unknown = min(values.keys() - readers.keys())
        raise UserError(
            "A record of the kind “{kind}” has a field that this version does not know: {field}.",
            kind=kind.__name__.lower(),
            field=unknown,
        )
    try:
        return kind(**{field: readers[field](value) for field, value in values.items()})
    except (TypeError, ValueError) as error:
        raise UserError(
            "A record of the kind “{kind}” is damaged: {reason}.", kind=kind.__name__.lower(), reason=str(error)
        ) from error


def _plain(wanted: type) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is not wanted:
            raise TypeError(f"{wanted.__name__} was expected, not {type(value).__name__}")
        return value

    return read


def _number(value: Any) -> float:
    if type(value) not in (int, float) or not isfinite(value):
        raise TypeError(f"a number was expected, not {value!r:.20}")
    return float(value)


def _or_none(read_other: Reader) -> Reader:
    return lambda value: None if value is None else read_other(value)


def _tuple(of: Reader, length: int | None) -> Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise TypeError(f"a list was expected, not {type(value).__name__}")
        if length is not None and len(value) != length:
            raise ValueError("a list has the wrong length")
        return tuple([of(item) for item in value])

    return read


def _reader(hint: Any) -> Reader:
    """Return what reads a JSON value as the type that the hint asks for, and raises TypeError or ValueError."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin is types.UnionType or origin is typing.Union:
        (other,) = [arg for arg in args if arg is not types.NoneType]
        return _or_none(_reader(other))
    if origin is tuple:
        return _tuple(_reader(args[0]), None if args[-1] is Ellipsis else len(args))
    if issubclass(hint, StrEnum):
        return typing.cast(Reader, hint)
    return _number if hint is float else _plain(hint)


def _readers(kind: type[Record]) -> dict[str, Reader]:
    hints = typing.get_type_hints(kind)
    return {name: _reader(hints[name]) for name in field_names(kind)}


# Made once: a file has tens of thousands of records to read.
_READERS = {kind: _readers(kind) for kind in KINDS.values()}


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
    """Return the change that `change_to_values` wrote. Raises UserError where it is damaged."""
    steps = {}
    for id, (name, before, after) in values.items():
        kind = KINDS[name]
        steps[id] = (
            from_values(kind, before) if before else None,
            from_values(kind, after) if after else None,
        )
    return Change(label, steps)
