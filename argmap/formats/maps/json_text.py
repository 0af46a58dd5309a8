"""JSON of other programs, of any depth: read without surprises, and written."""

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from argmap.errors import UserError

_TOKEN = re.compile(
    r'[ \t\r\n]*(?:(?P<mark>[{}\[\]:,"])|(?P<number>-?(?:0|[1-9]\d*)(?P<rest>(?:\.\d+)?(?:[eE][+-]?\d+)?))'
    r"|(?P<word>true|false|null|NaN|-?Infinity))"
)
_DECODER = json.JSONDecoder()
_WORDS = {"true": True, "false": False}


def load(text: str) -> Any:
    """Return the value of a JSON text; numbers that are none or too large become None. Raises UserError for no JSON."""
    try:
        try:
            return json.loads(text, parse_constant=lambda _: None, parse_float=_finite)
        except RecursionError:
            return _load_deep(text)
    except ValueError as error:
        raise UserError("This file is not complete JSON, so it cannot be imported.") from error


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _load_deep(text: str) -> Any:
    """Read what is nested more deeply than the standard library reads. Raises ValueError for no JSON."""
    holder: list[Any] = []
    stack: list[Any] = [holder]
    keys: list[str] = [""]
    at = 0
    wants = "value"
    while wants != "nothing":
        found = _TOKEN.match(text, at)
        if found is None:
            raise ValueError(at)
        at = found.end()
        mark = found["mark"]
        if mark in ("}", "]"):
            if len(stack) < 2 or wants not in ("end", "more") or (mark == "}") is not isinstance(stack[-1], dict):
                raise ValueError(at)
            stack.pop()
            keys.pop()
        elif mark in (":", ","):
            if wants != ("colon" if mark == ":" else "more"):
                raise ValueError(at)
            wants = "value" if mark == ":" or isinstance(stack[-1], list) else "key"
            continue
        elif mark == '"' and isinstance(stack[-1], dict) and wants in ("key", "end"):
            keys[-1], at = _DECODER.raw_decode(text, at - 1)
            wants = "colon"
            continue
        elif wants == "value" or (wants == "end" and isinstance(stack[-1], list)):
            value: Any
            if mark == '"':
                value, at = _DECODER.raw_decode(text, at - 1)
            elif mark:
                value = {} if mark == "{" else []
            elif found["number"]:
                value = _finite(found["number"]) if found["rest"] else int(found["number"])
            else:
                value = _WORDS.get(found["word"])
            if isinstance(stack[-1], dict):
                stack[-1][keys[-1]] = value
            else:
                stack[-1].append(value)
            if mark in ("{", "["):
                stack.append(value)
                keys.append("")
                wants = "end"
                continue
        else:
            raise ValueError(at)
        wants = "nothing" if len(stack) == 1 else "more"
    if text[at:].strip(" \t\r\n"):
        raise ValueError(at)
    return holder[0]


def dump(value: Any) -> str:
    """Return a value as JSON text on one line, however deep it is."""
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except RecursionError:
        return "".join(_pieces(value))


def _pieces(value: Any) -> Iterator[str]:
    ahead: list[Any] = [iter([value])]
    closing: list[str] = [""]
    first = [True]
    while ahead:
        item = next(ahead[-1], ahead)  # `ahead` itself says that there is no more
        if item is ahead:
            ahead.pop()
            first.pop()
            yield closing.pop()
            continue
        if not first[-1]:
            yield ","
        first[-1] = False
        if closing[-1] == "}":
            key, item = item
            yield json.dumps(key, ensure_ascii=False) + ":"
        if isinstance(item, dict):
            yield "{"
            ahead.append(iter(item.items()))
            closing.append("}")
            first.append(True)
        elif isinstance(item, list):
            yield "["
            ahead.append(iter(item))
            closing.append("]")
            first.append(True)
        else:
            yield json.dumps(item, ensure_ascii=False)
