"""Convert records and changes to rows and back, with checks on reading; nothing unreadable is written."""

import functools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from argmap.errors import UserError
from argmap.model.change import Change, Created, Removed
from argmap.model.history import Entry
from argmap.model.label import Label
from argmap.model.records import KINDS, Record, Source, field_names
from argmap.model.serialization import (
    change_to_values,
    from_values,
    label_from_values,
    label_to_values,
    steps_from_values,
    to_values,
)
from argmap.storage.limits import MOST_CHARACTERS, MOST_ITEMS

Row = dict[str, Any]

KIND_NAMES: dict[type[Record], str] = {kind: name for name, kind in KINDS.items()}

_JSON = {
    *("aliases", "tags", "passages", "premises", "pin", "comments", "answers", "quiet", "speeches"),
    *("pages", "page_labels"),
}
_TRUTH = {"folded", "set_aside", "guessed", "decided", "apart", "unstated", "closed"}


def columns(kind: type[Record]) -> tuple[str, ...]:
    """Return the columns of a kind's table, in the order of its fields."""
    return tuple("text_sha256" if kind is Source and name == "text" else name for name in field_names(kind))


def key_of(text: str) -> str:
    """Return the key of a source's text: its SHA-256 in hex."""
    return sha256(text.encode()).hexdigest()


def texts_of(change: Change) -> dict[str, str]:
    """Return the texts of all sources that a change names, by key."""
    texts: set[str] = set()
    for step in change.steps.values():
        match step:
            case Created(Source(text=text)) | Removed(Source(text=text)):
                texts.add(text)
    for text in texts:
        _fits(text)
    return {key_of(text): text for text in texts}


def _fits(text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise UserError(
            "A text is longer than {most} million characters, so it cannot be kept.", most=MOST_CHARACTERS // 1_000_000
        )


def _fits_list(text: str) -> None:
    if text.count(",") > MOST_ITEMS:
        raise UserError("A list is longer than {most} items, so it cannot be kept.", most=MOST_ITEMS)


def to_row(record: Record) -> Row:
    """Return the record as a row of its kind's table. Raises UserError if it is too long."""
    row: Row = {}
    for name, value in to_values(record).items():
        if name in _JSON and value is not None:
            value = _dumps(value)
            _fits_list(value)
        elif name in _TRUTH:
            value = int(value)
        if isinstance(value, str):
            _fits(value)
        row[name] = value
    if isinstance(record, Source):
        row["text_sha256"] = key_of(row.pop("text"))
    return row


def once(give: Callable[[str], str]) -> Callable[[str], str]:
    """Cache a function that returns texts by key, so that the same key returns the same string.

    Sources that share a text in a file then share it in memory: a small file never becomes large there.
    """
    return functools.cache(give)


def from_rows(kind: type[Record], rows: Iterable[Sequence[Any]], text: Callable[[str], str]) -> Iterator[Record]:
    """Yield the records of rows of a kind's table; `text` returns a source's text by key.

    Raises UserError where a value is of another type or too long, ValueError where it is no JSON.
    """
    names = field_names(kind)
    lists = [place for place, name in enumerate(names) if name in _JSON]
    truths = [place for place, name in enumerate(names) if name in _TRUTH]
    keys = [place for place, name in enumerate(names) if kind is Source and name == "text"]
    known: dict[str, str] = {}
    for row in rows:
        values = list(row)
        for value in values:
            if type(value) is str and len(value) > MOST_CHARACTERS:
                _fits(value)
        for place in lists:
            values[place] = [] if values[place] == "[]" else _list(values[place], known)
        for place in truths:
            values[place] = {0: False, 1: True}.get(values[place])
        for place in keys:
            values[place] = text(values[place])
            _fits(values[place])
        yield from_values(kind, dict(zip(names, values, strict=True)))


def to_journal_row(entry: Entry, change: Change) -> Row:
    """Return an entry and its change as a row of the journal's table."""
    return {
        "seq": entry.seq,
        "at": entry.at.isoformat(),
        "author": entry.author,
        "origin": entry.origin,
        "label": _dumps(label_to_values(entry.label)),
        "joins": entry.joins,
        "undoes": entry.undoes,
        "steps": to_steps(change),
    }


def from_journal_row(seq: Any, at: Any, author: Any, origin: Any, label: Any, joins: Any, undoes: Any) -> Entry:
    """Return the entry of a row of the journal's table. Raises TypeError or ValueError if it is damaged."""
    texts = all(type(each) is str for each in (author, origin, label))
    if not texts or type(seq) is not int or not {type(joins), type(undoes)} <= {int, type(None)}:
        raise TypeError("its history holds values of other types than it should")
    when = datetime.fromisoformat(at)
    if when.tzinfo is None:
        raise ValueError("its history holds a time without a time zone")
    return Entry(seq, when, author, _label(label), undoes, origin, joins)


@functools.lru_cache(maxsize=256)
def _label(text: str) -> Label:
    """Return the label of a row, cached: most rows of a long journal share theirs with others."""
    return label_from_values(_loads(text))


def to_steps(change: Change) -> str:
    """Return the change's steps as JSON, with source texts replaced by their keys."""
    values = change_to_values(change)
    _swap_texts(values, once(key_of))
    return _dumps(values)


def from_steps(entry: Entry, steps: str, text: Callable[[str], str]) -> Change:
    """Return the change of an entry from the JSON of `to_steps`.

    Raises UserError, or what Python raises, where it is damaged.
    """
    values = _loads(steps)
    _swap_texts(values, text)
    return Change(entry.label, steps_from_values(values), None, entry.origin, entry.author)


def _swap_texts(values: Mapping[str, Any], swap: Callable[[str], str]) -> None:
    for sign, kind, record in values.values():
        if kind == "source" and sign != "=":
            record["text"] = swap(record["text"])


def _list(text: Any, known: dict[str, str]) -> Any:
    """Parse a list; equal strings become the same object in memory."""
    if type(text) is str:
        _fits_list(text)
    found = _loads(text)
    if type(found) is not list:
        return found
    return [known.setdefault(item, item) if type(item) is str else item for item in found]


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _loads(text: str | None) -> Any:
    if text is None:
        return None
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("a list in it is too deep") from None
