"""Where the user last looked at each map: zoom, place, selection and folds of the view, kept in the user's settings."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

KEY = "views"
MOST_FILES = 40
MOST_MAPS = 10
MOST_IDS = 100
"""How many claims of one map are kept in each list of ids: the settings are read whole at each start."""
LONGEST = 100
"""The longest id that is kept, in characters."""


@dataclass(frozen=True, slots=True)
class LastView:
    """Where one looked at a map: `x` and `y` lead from the middle of a claim's card to the middle of the view's top."""

    zoom: float = 0.0
    claim: str = ""
    x: float = 0.0
    y: float = 0.0
    selection: tuple[str, ...] = ()
    level: int | None = None
    folded: tuple[str, ...] = ()
    unfolded: tuple[str, ...] = ()


def read(settings: QSettings, path: Path) -> tuple[str, dict[str, LastView]]:
    """Return which map of a file was shown last, and where one looked at each; what makes no sense is left out."""
    for row in _rows(settings):
        maps = row.get("maps")
        if row.get("path") == str(path) and isinstance(maps, dict):
            found = {id: view for id, values in maps.items() if (view := _view(values)) is not None}
            return str(row.get("map", "")), found
    return "", {}


def write(settings: QSettings, path: Path, map: str, views: Mapping[str, LastView]) -> None:
    """Note which map of a file is shown, and where one looks at each, for the files that were opened last."""
    latest = dict(list(views.items())[-MOST_MAPS:])
    row = {"path": str(path), "map": map, "maps": {id: asdict(view) for id, view in latest.items()}}
    rest = [other for other in _rows(settings) if other.get("path") != str(path)]
    settings.setValue(KEY, json.dumps([row, *rest][:MOST_FILES], ensure_ascii=False))


def forget(settings: QSettings, path: str) -> None:
    """Forget where one looked in a file."""
    settings.setValue(KEY, json.dumps([row for row in _rows(settings) if row.get("path") != path]))


def _rows(settings: QSettings) -> list[dict[str, Any]]:
    with suppress(ValueError, TypeError, RecursionError):
        rows = json.loads(str(settings.value(KEY, "[]")))
        if isinstance(rows, list):
            return [row for row in rows if isinstance(row, dict)]
    return []


def _view(values: Any) -> LastView | None:
    """Return the view that these values say, or None where they make no sense."""
    if not isinstance(values, dict) or values.keys() != {field.name for field in fields(LastView)}:
        return None
    numbers = [values[name] for name in ("zoom", "x", "y")]
    lists = [values[name] for name in ("selection", "folded", "unfolded")]
    if not all(type(number) in (int, float) and abs(number) < 1e9 for number in numbers) or not numbers[0] > 0:
        return None
    if not all(isinstance(ids, list) and all(isinstance(id, str) for id in ids) for ids in lists):
        return None
    if not isinstance(values["claim"], str) or not (values["level"] is None or type(values["level"]) is int):
        return None
    said: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    return LastView(**said)


def a_few(ids: Iterable[str]) -> tuple[str, ...]:
    """Return as many of these ids as are kept."""
    return tuple(id for id in ids if len(id) <= LONGEST)[:MOST_IDS]
