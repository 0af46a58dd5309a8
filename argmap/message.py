"""Message: an English text with places for values, which the window shows in the reader's language."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

Value = str | int | float | Path | Sequence[str]
"""What can stand at a place of a message; a message among these is translated, too."""

_PLACE = re.compile(r"\{(\w+)\}|%L?n")
_ENDINGS = re.compile(r"\((?:(\w*)/(\w*)|s)\)")


class Message(str):
    """An English text and what stands at its places: `Message("“{file}” has %n claim(s).", "", 3, file="pets")`.

    The text is written as a literal, so that lupdate finds it; `comment` tells translators what they could not know.
    As with `QObject.tr`, `n` chooses singular or plural and takes the place of `%n`. Values may be messages themselves.
    As a string it is English, for the command line, logs and tests; `argmap.picture.translation` shows other languages.
    """

    __slots__ = ("comment", "n", "text", "values")

    text: str
    comment: str
    n: int
    values: Mapping[str, Value]

    def __new__(cls, text: str = "", comment: str = "", n: int = -1, /, **values: Value) -> "Message":
        """Return the message as English."""
        made = super().__new__(cls, _filled(plural(text, n), n, values, _english))
        made.text, made.comment, made.n, made.values = text, comment, n, values
        return made

    def with_values(self, **values: Value) -> "Message":
        """Return this message with values at its places."""
        return Message(self.text, self.comment, self.n, **values)

    def filled(self, text: str, write: Callable[[Value], str]) -> str:
        """Return a translation of this text with the values at their places."""
        return _filled(text, self.n, self.values, write)

    def to_json(self) -> dict[str, Any]:
        """Return the message as what JSON can hold."""
        values = {name: _to_json(value) for name, value in self.values.items()}
        return {"text": self.text, "comment": self.comment, "n": self.n, "values": values}

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Message":
        """Return the message that `to_json` gave."""
        values = {name: _from_json(each) for name, each in value["values"].items()}
        return Message(value["text"], value["comment"], value["n"], **values)


def plural(text: str, n: int) -> str:
    """Return English with the right endings: of "claim(s) wait(s/)" and "repl(y/ies)", for one or for several."""
    if n < 0:
        return text
    return _ENDINGS.sub(lambda ending: (ending[1] or "") if n == 1 else "s" if ending[2] is None else ending[2], text)


def _filled(text: str, n: int, values: Mapping[str, Value], write: Callable[[Value], str]) -> str:
    """Return a text with values at its places; places that nothing is known of stay as they are."""

    def value(place: re.Match[str]) -> str:
        if place[1] is None:
            return write(n) if n >= 0 else place[0]
        return write(values[place[1]]) if place[1] in values else place[0]

    return _PLACE.sub(value, text)


def join(parts: Sequence[str]) -> str:
    """Return an English list: "a", "a and b", "a, b, and c"."""
    if len(parts) < 3:
        return " and ".join(parts)
    return f"{', '.join(parts[:-1])}, and {parts[-1]}"


def _english(value: Value) -> str:
    if isinstance(value, int | float):
        return f"{value:,}"
    if isinstance(value, str | Path):
        return str(value)
    return join([str(part) for part in value])


def _to_json(value: Value) -> Any:
    if isinstance(value, Message):
        return value.to_json()
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, str | int | float):
        return value
    return [_to_json(part) for part in value]


def _from_json(value: Any) -> Any:
    if isinstance(value, list):
        return [_from_json(part) for part in value]
    return Message.from_json(value) if isinstance(value, dict) else value
