"""Databases that are written under a hidden name beside their path and renamed when they are complete.

A path never holds an incomplete file, whatever ends the program on the way; leftovers are hidden, and removed at the
next try. The writer holds the `Lock` of the path, so two never write the same hidden file.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

COMPANIONS = ("-journal", "-wal", "-shm")
"""The endings of SQLite's own files beside a database."""


def companion(path: Path, ending: str) -> Path:
    """Return the path of SQLite's own file beside a database."""
    return path.with_name(path.name + ending)


def clear(half: Path) -> None:
    """Remove leftovers of an earlier try. Raises OSError if that fails."""
    for ending in ("", *COMPANIONS):
        companion(half, ending).unlink(missing_ok=True)


def is_free(path: Path) -> bool:
    """Return whether a path is free for a new file: nothing is there, or an empty file."""
    try:
        return path.is_file() and path.stat().st_size == 0 if path.exists() else not path.is_symlink()
    except FileNotFoundError:
        return True


def give_name(half: Path, path: Path) -> None:
    """Rename a complete file to its path. Raises FileExistsError if the path is taken, except by an empty file."""
    put_away_companions(path)
    if not _link(half, path):
        if not is_free(path):
            raise FileExistsError(path)
        half.replace(path)
    half.unlink(missing_ok=True)


def _link(half: Path, path: Path) -> bool:
    """Rename without replacing anything, in one step; return False if the path is taken."""
    try:
        if os.name == "nt":
            half.rename(path)  # which replaces nothing there
        else:
            os.link(half, path)
    except FileExistsError:
        return False
    except OSError:  # no links on this disk, as on many sticks: so take the name first, with nothing in it
        try:
            path.open("xb").close()
        except FileExistsError:
            return False
        half.replace(path)
    return True


def replace(half: Path, path: Path) -> None:
    """Rename a complete file to its path, in place of an existing one."""
    put_away_companions(path)
    half.replace(path)


def put_away_companions(path: Path) -> None:
    """Rename companion files beside the path of a new file: SQLite would trust them."""
    set_aside([stray for ending in COMPANIONS if os.path.lexists(stray := companion(path, ending))])


def set_aside(strays: Sequence[Path]) -> None:
    """Rename foreign files to free names with “.set-aside”. Raises OSError if that fails."""
    for stray in strays:
        name = f"{stray.name}.set-aside"
        names = (stray.with_name(name if number == 1 else f"{name}-{number}") for number in count(1))
        with suppress(FileNotFoundError):
            stray.rename(next(free for free in names if not os.path.lexists(free)))
