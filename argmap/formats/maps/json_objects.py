"""JSON of other programs whose whole is an object with lists."""

import json
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import json_text


def load(text: str) -> dict[str, Any]:
    """Return the object that a JSON text is. Raises UserError where it is none."""
    content = json_text.load(text)
    if not isinstance(content, dict):
        raise UserError("This JSON file holds no argument map, so it cannot be imported.")
    return content


def lists_of(content: dict[str, Any], *names: str) -> list[list[Any]]:
    """Return the lists of these names, [] for one that is not there but the first.

    Raises UserError where one is something else, or the first is not there.
    """
    found: list[list[Any]] = []
    for name in names:
        value = content.get(name, [] if found else None)
        if not isinstance(value, list):
            raise UserError("This JSON file is damaged: “{name}” is not a list.", name=name)
        found.append(value)
    return found


def as_json(content: dict[str, Any]) -> str:
    """Return an object as JSON text."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
