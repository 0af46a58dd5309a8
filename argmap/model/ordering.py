"""Order as text: keys between which there is always room, so that putting one thing elsewhere renumbers no other.

A key is a path of counters, each written so that comparing the code points of two strings compares their numbers: the
first letter gives the sign and the number of digits that follow. A path comes before those that extend it; the empty
key is before all.

Numbers grow by one where things are added one after another at one place, so a run of n insertions there makes keys
longer by the length of n: one character up to 40, two up to 102, three up to 3,946. A key between two others is at most
one character longer than the longer of them, whatever happened before. Equal keys, which come about where two people
insert at one place at the same time, are told apart by the ids of what they order.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeGuard

from argmap.model.records import Map, Placement, Record, Source

Ordered = Map | Source | Placement
List = tuple[type[Ordered], str]

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
"""The digits, in the order of their code points."""

_BASE = len(DIGITS)
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
_LONGEST = 11
"""The most digits that may follow a first letter: enough for 64 bits."""

_SINGLE = _BASE - 2 * _LONGEST
"""The count of numbers, from 0, that are written as one letter."""

_COUNTER = "|".join(
    [f"[{DIGITS[_LONGEST : _LONGEST + _SINGLE]}]"]
    + [
        f"[{DIGITS[_LONGEST - length]}{DIGITS[_LONGEST + _SINGLE + length - 1]}][0-9A-Za-z]{{{length}}}"
        for length in range(1, _LONGEST + 1)
    ]
)
KEY_PATTERN = f"(?:{_COUNTER})*"
"""What a key looks like, as a regular expression."""

_is_key = re.compile(KEY_PATTERN).fullmatch


class NoRoom(ValueError):
    """There is no key between these two."""


def between(low: str, high: str) -> str:
    """Return a key after `low` and before `high`. Raises NoRoom where they are equal or next to each other."""
    if low >= high:
        raise NoRoom(f"{low!r} is not before {high!r}")
    below, above = _numbers(low), _numbers(high)
    level = next((i for i, (one, other) in enumerate(zip(below, above, strict=False)) if one != other), len(below))
    shared = below[:level]
    if level == len(below):
        if len(above) > level + 1:
            return _key(above[: level + 1])
        return _key([*shared, above[level] - 1])
    if above[level] - below[level] > 1:
        return _key([*shared, below[level] + 1])
    if len(above) > level + 1:
        return _key(above[: level + 1])
    return _key(below[: level + 1]) + after(_key(below[level + 1 :]))


def after(low: str) -> str:
    """Return a key after another; "" gives the first one."""
    numbers = _numbers(low)
    if not numbers:
        return _key([0])
    try:
        return _key([numbers[0] + 1])
    except NoRoom:
        return _key(numbers[:1]) + after(_key(numbers[1:]))


def from_number(number: int) -> str:
    """Return the key of a number: greater for a greater number. Raises NoRoom beyond 64 bits."""
    return _key([number])


def is_key(text: str) -> bool:
    """Return whether a text is a key that functions of this module could have returned, or the empty one."""
    return _is_key(text) is not None


def _key(numbers: list[int]) -> str:
    return "".join(map(_written, numbers))


def _written(number: int) -> str:
    if 0 <= number < _SINGLE:
        return DIGITS[_LONGEST + number]
    rest = number - _SINGLE if number >= 0 else -1 - number
    for length in range(1, _LONGEST + 1):
        count = _BASE**length
        if rest < count:
            head = _LONGEST + _SINGLE + length - 1 if number >= 0 else _LONGEST - length
            return DIGITS[head] + _digits(rest if number >= 0 else count - 1 - rest, length)
        rest -= count
    raise NoRoom(f"{number} is too far out")


def _digits(number: int, length: int) -> str:
    found = ""
    for _ in range(length):
        number, digit = divmod(number, _BASE)
        found = DIGITS[digit] + found
    return found


def _numbers(key: str) -> list[int]:
    """Return the numbers that a key is made of. Raises ValueError where it is none."""
    found: list[int] = []
    at = 0
    while at < len(key):
        head = _VALUE.get(key[at], -1)
        at += 1
        if head < 0:
            raise ValueError(f"{key[:20]!r} is no order")
        if _LONGEST <= head < _LONGEST + _SINGLE:
            found.append(head - _LONGEST)
            continue
        length = _LONGEST - head if head < _LONGEST else head - _LONGEST - _SINGLE + 1
        digits = key[at : at + length]
        at += length
        if len(digits) < length or not all(digit in _VALUE for digit in digits):
            raise ValueError(f"{key[:20]!r} is no order")
        value = 0
        for digit in digits:
            value = value * _BASE + _VALUE[digit]
        shorter = sum(_BASE**less for less in range(1, length))
        found.append(_SINGLE + shorter + value if head >= _LONGEST else value - _BASE**length - shorter)
    return found


class LastOrders:
    """The greatest order in each list, kept up to date, so that adding 1,000 claims looks through their map once.

    The lists are the maps, the sources, and the placements of each map.
    """

    def __init__(self) -> None:
        """Begin with no list known."""
        self._last: dict[List, str] = {}

    def of(self, kind: type[Ordered], map: str, records: Callable[[], Iterable[Ordered]]) -> str:
        """Return the greatest order in a list, "" where it is empty; `records` gives what is in it, if need be."""
        if (kind, map) not in self._last:
            self._last[kind, map] = max((record.order for record in records()), default="")
        return self._last[kind, map]

    def note(self, before: Record | None, after: Record | None) -> None:
        """Update the orders for a record that replaces another. None: created (`before`) or removed (`after`)."""
        if self._reaches(before) and not (self._reaches(after) and _list(before) == _list(after)):
            del self._last[_list(before)]
        if self._reaches(after):
            self._last[_list(after)] = after.order

    def snapshot(self) -> dict[List, str]:
        """Return what is known now."""
        return dict(self._last)

    def restore(self, known: Mapping[List, str]) -> None:
        """Restore a snapshot, once all records are as they were when it was taken."""
        self._last = dict(known)

    def _reaches(self, record: Record | None) -> TypeGuard[Ordered]:
        return isinstance(record, Ordered) and _list(record) in self._last and record.order >= self._last[_list(record)]


def _list(record: Ordered) -> List:
    return type(record), record.map if isinstance(record, Placement) else ""
