"""Backup copies of maps in the user's own folder: made when a map is opened, and thrown away within a budget."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from argmap import paths
from argmap.errors import UserError
from argmap.storage.file import MapFile

MOST_OF_ONE = 10
"""Copies of one map."""
MOST_BYTES = 300 << 20
"""Bytes of all copies together; the oldest go first."""
_LARGEST = MOST_BYTES // 4
"""Bytes of a map from which on it is not copied: it would throw the copies of all others away."""
_NAME = re.compile(r"(\d{8}-\d{6}) (\d+)\.argmap")
_TIME = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a map: where it is, of which file, when it was made (local time), and its size in bytes."""

    path: Path
    of: Path
    at: datetime
    row: int
    size: int


def keep(store: MapFile) -> Path | None:
    """Copy an open map, unless that has been done since its last edit; return the copy. Raises nothing.

    Call it in the thread in which the map is opened: the copy is made by SQLite through the connection of the map.
    """
    with suppress(OSError, UserError, ValueError):
        if not 0 < store.path.stat().st_size <= _LARGEST:
            return None
        entries = store.entries()
        row = entries[-1].seq if entries else 0
        before = of(store.path)
        if before and before[0].row == row:
            return None
        folder = _folder(store.path)
        if store.path.is_relative_to(folder.parent):
            return None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / "of.txt").write_bytes(os.fsencode(store.path))
        copy = folder / f"{datetime.now():{_TIME}} {row}.argmap"
        if copy.exists():
            return None
        store.copy_to(copy)
        _throw_away(store.path)
        return copy
    return None


def of(path: Path) -> list[Backup]:
    """Return the copies of a map, the newest first."""
    return _in_folder(_folder(path))


def every() -> list[Backup]:
    """Return the copies of all maps, the newest first."""
    found: list[Backup] = []
    with suppress(OSError):
        for folder in _all().iterdir():
            found += _in_folder(folder)
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def _throw_away(path: Path) -> None:
    left = of(path)
    while len(left) > MOST_OF_ONE:
        with suppress(OSError):
            left[-1].path.unlink()
        left.pop()
    rest = every()
    while len(rest) > 1 and sum(backup.size for backup in rest) > MOST_BYTES:
        with suppress(OSError):
            rest[-1].path.unlink()
        rest.pop()


def _in_folder(folder: Path) -> list[Backup]:
    found = []
    with suppress(OSError):
        name = Path(os.fsdecode((folder / "of.txt").read_bytes()))
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                at = datetime.strptime(match[1], _TIME)
                found.append(Backup(path, name, at, int(match[2]), path.stat().st_size))
    return sorted(found, key=lambda backup: (backup.at, backup.row), reverse=True)


def _all() -> Path:
    return paths.user_data() / "backups"


def _folder(path: Path) -> Path:
    return _all() / sha256(os.fsencode(path)).hexdigest()[:24]
