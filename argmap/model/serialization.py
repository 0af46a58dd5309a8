"""Records as plain JSON values and back, checked: what files hold and what a stranger's file may try."""

import types
import typing
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from math import isfinite
from typing import Any

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.change import Change, Changed, Created, FieldStep, Removed, Replaced, Step
from argmap.model.label import Label
from argmap.model.members import Members
from argmap.model.records import KINDS, MEMBER_FIELDS, Record, SourceComment, field_names

MOST_MEMBERS = 1_000_000
"""The greatest position of a member that is accepted from a file."""

_DEEPEST = 4
"""The deepest nesting of messages that is accepted."""

_LONGEST = 1_000_000
"""The longest message that is accepted: nested messages can make a short row fill the memory."""

_N = range(-1, 2**31)
_WHOLE = range(-(2**63), 2**63)
"""Which whole numbers can be counted by, and written, in every language."""

Values = dict[str, Any]
Reader = Callable[[Any], Any]


def to_values(record: Record) -> Values:
    """Return the record's fields as JSON values (strings, numbers, lists, null), the kind not included."""
    return {name: _out(getattr(record, name)) for name in field_names(type(record))}


def _out(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [comment_to_values(item) if isinstance(item, SourceComment) else item for item in value]
    return value


def comment_to_values(comment: SourceComment) -> Values:
    """Return the comment's fields as JSON values, without those that say nothing."""
    values = {field.name: _out(getattr(comment, field.name)) for field in _COMMENT_FIELDS}
    return {field.name: values[field.name] for field in _COMMENT_FIELDS if values[field.name] != field.default}


def comment_from_values(values: Any) -> SourceComment:
    """Return the comment that `comment_to_values` wrote. Raises TypeError or ValueError where it is damaged."""
    if type(values) is not dict or not values.keys() <= _COMMENT_READERS.keys():
        raise TypeError("a comment was expected")
    return SourceComment(**{field: _COMMENT_READERS[field](value) for field, value in values.items()})


def from_values(kind: type[Record], values: Values) -> Record:
    """Return the record with these values. Fields that are not named get their defaults.

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
    if hint is SourceComment:
        return comment_from_values
    if issubclass(hint, StrEnum):
        return typing.cast(Reader, hint)
    return _number if hint is float else _plain(hint)


def _readers(kind: type[Record]) -> dict[str, Reader]:
    hints = typing.get_type_hints(kind)
    return {name: _reader(hints[name]) for name in field_names(kind)}


_COMMENT_FIELDS = fields(SourceComment)
_COMMENT_READERS = {name: _reader(hint) for name, hint in typing.get_type_hints(SourceComment).items()}

# Made once: a file has tens of thousands of records to read.
_READERS = {kind: _readers(kind) for kind in KINDS.values()}


def label_to_values(label: Label) -> Any:
    """Return a label as JSON values: a string, or {"text": ..., "comment": ..., "n": ..., "values": {...}}.

    "text" is English with {places}; what a label has not is left out.
    """
    values = label.message.to_json()
    given = {name: value for name, value in values.items() if value not in ("", {}) and (name, value) != ("n", -1)}
    return given.get("text", "") if given.keys() <= {"text"} else given


def label_from_values(values: Any) -> Label:
    """Return the label that `label_to_values` wrote. Raises TypeError or ValueError where it is damaged."""
    return Label(_unicode(values) if type(values) is str else _message(values, 0))


def _message(values: Any, depth: int) -> Message:
    match values:
        case {"text": str(text), **rest} if depth < _DEEPEST and rest.keys() <= {"comment", "n", "values"}:
            comment, n, named = rest.get("comment", ""), rest.get("n", -1), rest.get("values", {})
            if type(comment) is str and type(n) is int and n in _N and type(named) is dict:
                said = {name: _value(value, depth) for name, value in named.items()}
                if len(text) + text.count("{") * max(map(_length, said.values()), default=0) <= _LONGEST:
                    return Message(_unicode(text), _unicode(comment), n).with_values(**said)
    raise TypeError("the name of a change was expected")


def _value(value: Any, depth: int) -> Any:
    if type(value) is str:
        return _unicode(value)
    if (type(value) is int and value in _WHOLE) or (type(value) is float and isfinite(value)):
        return value
    if type(value) is list and depth < _DEEPEST:
        return [_value(part, depth + 1) for part in value]
    return _message(value, depth + 1)


def _unicode(text: str) -> str:
    text.encode()  # halves of characters, which JSON can say, can be neither shown nor written
    return text


def _length(value: Any) -> int:
    """Return how long a value of a message may be when it is written."""
    return sum(_length(part) + 6 for part in value) if isinstance(value, list) else len(str(value)) + 8


def change_to_values(change: Change) -> Values:
    """Return the change's steps as JSON values, by id.

    ["+", kind, fields] is a record that was created, ["-", kind, fields] one that was removed, and ["=", kind, changed]
    one of which fields have changed: {field: [before, after]}, or for members of a set {field: {"-": [[position,
    member], ...], "+": [...]}} with the members removed and added.
    """
    return {id: _step_to_values(step) for id, step in change.steps.items()}


def _step_to_values(step: Step) -> list[Any]:
    if isinstance(step, Changed):
        return ["=", _NAMES[step.kind], {name: _field_to_values(each) for name, each in step.fields.items()}]
    values = to_values(step.record)
    del values["id"]
    return ["+" if isinstance(step, Created) else "-", _NAMES[type(step.record)], values]


def _field_to_values(step: FieldStep) -> Any:
    if isinstance(step, Replaced):
        return [_out(step.before), _out(step.after)]
    return {
        sign: [list(each) for each in placed] for sign, placed in (("-", step.removed), ("+", step.added)) if placed
    }


def steps_from_values(values: Any) -> dict[str, Step]:
    """Return the steps that `change_to_values` wrote. Raises UserError, TypeError or ValueError where damaged."""
    if type(values) is not dict:
        raise TypeError("the steps of a change were expected")
    return {id: _step(id, step) for id, step in values.items()}


def _step(id: str, values: Any) -> Step:
    match values:
        case ["+", str(name), dict(record)] if "id" not in record:
            return Created(from_values(_kind(name), {"id": id, **record}))
        case ["-", str(name), dict(record)] if "id" not in record:
            return Removed(from_values(_kind(name), {"id": id, **record}))
        case ["=", str(name), dict(changed)] if changed:
            kind = _kind(name)
            return Changed(kind, {field: _field(kind, field, step) for field, step in changed.items()})
    raise ValueError("a step was expected")


def _kind(name: str) -> type[Record]:
    if name not in KINDS:
        raise ValueError(f"there is no kind of record that is called {name:.20}")
    return KINDS[name]


def _field(kind: type[Record], field: str, step: Any) -> FieldStep:
    if field == "id" or field not in _READERS[kind]:
        raise ValueError(f"a {kind.__name__.lower()} has no field that changes and is called {field:.20}")
    match step:
        case [before, after]:
            return Replaced(_READERS[kind][field](before), _READERS[kind][field](after))
        case dict(placed) if placed and placed.keys() <= {"-", "+"} and field in MEMBER_FIELDS[kind]:
            return Members(_placed(placed.get("-", [])), _placed(placed.get("+", [])))
    raise ValueError("a step of a field was expected")


def _placed(values: Any) -> tuple[tuple[int, str], ...]:
    found = []
    for each in _LIST(values):
        match each:
            case [int(place), str(member)] if type(place) is int and 0 <= place <= MOST_MEMBERS:
                found.append((place, member))
            case _:
                raise ValueError("a member with its position was expected")
    return tuple(found)


_NAMES = {kind: name for name, kind in KINDS.items()}
_LIST = _tuple(lambda value: value, None)
