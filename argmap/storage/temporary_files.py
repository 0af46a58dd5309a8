"""Files that are made whole under a hidden name beside the place where they go, and get their name at the end.

So a name never stands for half a file, whatever ends the program on the way, and what is left of that is out of sight
and goes at the next try. Whoever makes a file holds the `Lock` of its name: two never write the same hidden file.
"""

import os
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

COMPANIONS = ("-journal", "-wal", "-shm")
"""What SQLite's own files beside a database end with."""


def companion(path: Path, ending: str) -> Path:
    """Return the name of SQLite's own file beside a database."""
    return path.with_name(path.name + ending)


def clear(half: Path) -> None:
    """Remove what an earlier try may have left under a hidden name. Raises OSError where that cannot be done."""
    for ending in ("", *COMPANIONS):
        companion(half, ending).unlink(missing_ok=True)


def is_free(path: Path) -> bool:
    """Whether a new file may have this name: nothing has it, or a file with nothing in it."""
    try:
        return path.is_file() and path.stat().st_size == 0 if path.exists() else not path.is_symlink()
    except FileNotFoundError:
        return True


def give_name(half: Path, path: Path) -> None:
    """Give a file that is whole its name. Raises FileExistsError where something has it that is not empty."""
    put_away_companions(path)
    if not _link(half, path):
        if not is_free(path):
            raise FileExistsError(path)
        half.replace(path)
    half.unlink(missing_ok=True)


def _link(half: Path, path: Path) -> bool:
    """Give the name where nothing has it, in one step that replaces nothing; tell whether that was so."""
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
    """Give a file that is whole its name, in place of what has it."""
    put_away_companions(path)
    half.replace(path)


def put_away_companions(path: Path) -> None:
    """Move aside a log or journal that lies where a new file goes: SQLite would take it for that file's own."""
    set_aside([stray for ending in COMPANIONS if os.path.lexists(stray := companion(path, ending))])


def set_aside(strays: Sequence[Path]) -> None:
    """Rename what must not act on a map, to names that are free. Raises OSError where that cannot be done."""
    for stray in strays:
        name = f"{stray.name}.set-aside"
        names = (stray.with_name(name if number == 1 else f"{name}-{number}") for number in count(1))
        with suppress(FileNotFoundError):
            stray.rename(next(free for free in names if not os.path.lexists(free)))
