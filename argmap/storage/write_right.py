"""The right to write to a path: its lock, or in words why there is none."""

import os
from pathlib import Path

from argmap.errors import UserError
from argmap.message import Message
from argmap.storage.lock import Lock, Strange, Taken

OPEN_ELSEWHERE = Message("This file is open in another window, so it is shown read-only.")


def lock_for_copy(path: Path) -> Lock:
    """Lock the path of a copy. Raises UserError if that fails."""
    if os.path.lexists(path) and not path.is_file():
        if path.is_dir():
            raise UserError("“{file}” is a folder; a copy needs a name of its own.", file=path.name)
        raise UserError("“{file}” is not a file; a copy needs a name of its own.", file=path.name)
    try:
        return Lock(path)
    except Taken:
        raise UserError("“{file}” is open in another window, so it cannot be replaced.", file=path.name) from None
    except FileNotFoundError:
        raise UserError("There is no folder “{folder}”.", folder=path.parent) from None
    except OSError as error:
        raise UserError(
            "A copy could not be written to “{folder}”: {reason}.", folder=path.parent, reason=str(error.strerror)
        ) from error


def right_to_write(path: Path) -> tuple[Lock | None, str]:
    """Return the lock, or None and the reason: "" if only a stray with the name of the lock has to be renamed."""
    lock = None
    try:
        lock = Lock(path)
    except Taken:
        return None, OPEN_ELSEWHERE
    except Strange:
        pass
    except OSError:
        return None, Message("Nothing can be written in the folder of this file, so it is shown read-only.")
    try:
        path.open("r+b").close()
    except OSError:
        if lock:
            lock.release()
        return None, Message("You have no permission to change this file, so it is shown read-only.")
    return lock, ""
