"""YAML as values of JSON that lose nothing of it but comments and styles, and back; safe whatever it holds.

A scalar that is no text (a number, a date, nothing) is {"!": "as it stands"}; so a key that is no text begins with "!",
and a key that is text and begins so has "'" in front. Anchors are resolved.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from argmap.errors import UserError
from argmap.import_lock import LOADING

MOST_VALUES = 200_000
"""So many values are read, those that anchors repeat counted each time."""

MOST_DEPTH = 100

_TEXT = "tag:yaml.org,2002:str"
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("null", "bool", "int", "float", "timestamp", "merge"))
_RESOLVER = yaml.resolver.Resolver()
Value = Any


def _damaged() -> UserError:
    return UserError("This file is not complete YAML, so it cannot be imported.")


def _too_large() -> UserError:
    return UserError("This YAML file is nested too deeply or repeats itself too often to be read.")


def read(text: str) -> Value:
    """Return the value of the first document of a YAML text. Raises UserError where it is none, or too much."""
    with LOADING:
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reader = _TreeReader()
    try:
        for event in yaml.parse(text, Loader=loader):
            if reader.take(event):
                break
    except (yaml.YAMLError, UnicodeError, RecursionError) as error:
        raise _damaged() from error
    return reader.value


class _TreeReader:
    """Puts values together from events, without recursion."""

    def __init__(self) -> None:
        self.value: Value = None
        self._open: list[tuple[Any, str | None]] = []  # lists and mappings, with their anchors
        self._keys: list[str | None] = []
        self._anchors: dict[str, tuple[Value, int]] = {}
        self._counts: list[int] = []
        self._values = 0

    def take(self, event: Any) -> bool:
        """Take an event; return whether the document is complete."""
        if isinstance(event, yaml.ScalarEvent):
            self._put(_scalar(event), event.anchor, 1, is_scalar=True)
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise _damaged()
            value, count = self._anchors[event.anchor]
            self._put(value, None, count)
        elif isinstance(event, yaml.SequenceStartEvent | yaml.MappingStartEvent):
            self._begin([] if isinstance(event, yaml.SequenceStartEvent) else {}, event.anchor)
        elif isinstance(event, yaml.SequenceEndEvent | yaml.MappingEndEvent):
            value, anchor = self._open.pop()
            self._keys.pop()
            self._put(value, anchor, self._counts.pop())
        return isinstance(event, yaml.DocumentEndEvent)

    def _begin(self, value: Any, anchor: str | None) -> None:
        if len(self._open) >= MOST_DEPTH:
            raise _too_large()
        self._open.append((value, anchor))
        self._keys.append(None)
        self._counts.append(1)

    def _put(self, value: Value, anchor: str | None, count: int, *, is_scalar: bool = False) -> None:
        self._values += count
        if self._values > MOST_VALUES:
            raise _too_large()
        if anchor is not None:
            self._anchors[anchor] = (value, count)
        if not self._open:
            self.value = value
            return
        self._counts[-1] += count
        holder, _ = self._open[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif self._keys[-1] is None:
            if not is_scalar and not isinstance(value, str):
                raise UserError("This YAML file has keys that are lists, which argmap does not read.")
            self._keys[-1] = as_key(value)
        else:
            holder[self._keys[-1]] = value
            self._keys[-1] = None


def _scalar(event: Any) -> Value:
    if event.tag is not None and event.tag not in ("!", _TEXT) and event.tag not in _PLAIN_TAGS:
        raise UserError("This YAML file has the tag {tag}, which argmap does not read.", tag=str(event.tag)[:60])
    if event.tag in ("!", _TEXT) or not event.implicit[0]:
        return event.value
    return event.value if _is_text(event.value) else {"!": event.value}


def _is_text(word: str) -> bool:
    """Return whether a word without quotation marks is a text, and no number, date or the like."""
    resolve: Any = _RESOLVER.resolve
    return bool(resolve(yaml.ScalarNode, word, (True, False)) == _TEXT)


def is_plain(value: Value) -> bool:
    """Return whether a value is a scalar that is no text."""
    return isinstance(value, dict) and value.keys() == {"!"}


def as_key(value: Value) -> str:
    """Return a scalar as a key."""
    if is_plain(value):
        return "!" + str(value["!"])
    return "'" + value if value.startswith(("!", "'")) else str(value)


def word(value: Value) -> str | None:
    """Return a scalar, a text or another, as it stands; None for anything else."""
    return value if isinstance(value, str) else str(value["!"]) if is_plain(value) else None


def key_word(key: str) -> str:
    """Return a key as it stands in the file."""
    return key[1:] if key.startswith(("!", "'")) else key


def write(value: Value) -> str:
    """Return a value as YAML."""
    start = [yaml.StreamStartEvent(), yaml.DocumentStartEvent(explicit=False)]
    end = [yaml.DocumentEndEvent(explicit=False), yaml.StreamEndEvent()]
    events = [*start, *_events(value), *end]
    text: str = yaml.emit(events, allow_unicode=True, width=110)
    return text.removesuffix("...\n")


def _events(value: Value) -> Iterator[Any]:
    if isinstance(value, dict) and not is_plain(value):
        yield yaml.MappingStartEvent(None, None, implicit=True, flow_style=not value)
        for key, each in value.items():
            yield _text_event(key_word(key), plain=key.startswith("!"))
            yield from _events(each)
        yield yaml.MappingEndEvent()
    elif isinstance(value, list):
        flow = all(isinstance(each, str) for each in value) and sum(map(len, value)) < 70
        yield yaml.SequenceStartEvent(None, None, implicit=True, flow_style=flow)
        for each in value:
            yield from _events(each)
        yield yaml.SequenceEndEvent()
    elif is_plain(value):
        yield _text_event(str(value["!"]), plain=True)
    else:
        yield _text_event(value if isinstance(value, str) else "", plain=not isinstance(value, str))


def _text_event(text: str, *, plain: bool) -> Any:
    if plain:
        return yaml.ScalarEvent(None, None, implicit=(True, False), value=text)
    return yaml.ScalarEvent(None, None, implicit=(_is_text(text), True), value=text)
