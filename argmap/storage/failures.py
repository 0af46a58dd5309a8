"""Errors of SQLite and of the system, translated into UserError."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from argmap.errors import UserError
from argmap.storage.schema import MOST_BYTES

MOVED = "has been moved, renamed or deleted while it was open; save a copy to keep your work"

_LONGEST_REASON = 150


class Damaged(UserError):
    """The content of a file is not what argmap writes."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Translate errors while a file is read into UserError; most mean that the file is damaged."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise _reading_trouble(error, path) from error
    except UserError as error:
        raise damaged(path, str(error)) from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise damaged(path, str(error) or type(error).__name__) from error


def damaged(path: Path, detail: str) -> Damaged:
    """Return the UserError of a damaged file."""
    why = " ".join(detail.split())
    why = why if len(why) <= _LONGEST_REASON else f"{why[:_LONGEST_REASON]}…"  # it may quote what is in the file
    return Damaged(f"“{path.name}” is damaged and cannot be read: {why.rstrip('.')}.")


def _reading_trouble(error: Exception, path: Path) -> UserError:
    if not path.exists():
        return UserError(f"“{path.name}” {MOVED}.")
    match _code(error):
        case "BUSY" | "LOCKED":
            return UserError(f"Another program is using “{path.name}”; try again when it is done.")
        case "READONLY":
            return UserError(
                f"“{path.name}” was not closed properly and you have no permission to repair it here; "
                "copy it, with the files “…-journal” or “…-wal” beside it, to a folder of your own."
            )
        case "CANTOPEN" | "PERM" | "AUTH":
            return UserError(f"“{path.name}” could not be opened; you may have no permission to read it.")
        case "IOERR":
            return UserError(f"“{path.name}” could not be read from the disk.")
        case "TOOBIG":
            return UserError(f"“{path.name}” holds a text that is too long, so it was not opened.")
        case _:
            return damaged(path, str(getattr(error, "orig", None) or error))


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Translate errors while a change is written into UserError. The transaction inside has been rolled back."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise UserError(_writing_trouble(error, path)) from error
    except OSError as error:
        where = f" in “{Path(error.filename).parent}”" if error.filename else ""
        raise UserError(
            f"This was not done, because argmap cannot write a note of it{where} ({error.strerror}), and without one a "
            "crash could take it away."
        ) from error
    except (UnicodeEncodeError, OverflowError, ValueError) as error:
        raise UserError(f"This was not done, because it holds something that cannot be saved ({error}).") from error


@contextmanager
def making(path: Path) -> Iterator[None]:
    """Translate errors while a new file is written into UserError."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        why = "the disk is full" if _code(error) == "FULL" else "it could not be written to the disk"
        raise UserError(f"“{path.name}” could not be made in “{path.parent}”: {why}.") from error
    except (UnicodeEncodeError, OverflowError, ValueError) as error:
        raise UserError(f"“{path.name}” was not made, because it would hold what cannot be saved ({error}).") from error


@contextmanager
def copying(path: Path) -> Iterator[None]:
    """Translate errors while a copy is written into UserError."""
    try:
        yield
    except OSError as error:
        raise UserError(f"The copy “{path.name}” could not be written: {error.strerror}.") from error
    except (DBAPIError, sqlite3.Error) as error:
        why = "the disk is full" if _code(error) == "FULL" else str(error)
        raise UserError(f"The copy “{path.name}” could not be written: {why}.") from error


def _writing_trouble(error: Exception, path: Path) -> str:
    match _code(error):
        case "FULL" if path.stat().st_size > MOST_BYTES * 0.9:
            why = f"“{path.name}” has reached {MOST_BYTES >> 30} GB, the most that an argmap file can hold"
        case "FULL":
            why = "the disk is full"
        case "BUSY" | "LOCKED":
            why = f"another program is using “{path.name}”"
        case "READONLY" | "PERM" | "AUTH" | "CANTOPEN":
            why = f"you have no permission to change “{path.name}” any more"
        case "TOOBIG":
            why = "it is more than can be saved at once"
        case "CORRUPT" | "NOTADB":
            why = f"“{path.name}” has been damaged while it was open; save a copy to keep your work"
        case _:
            why = f"“{path.name}” could not be written to the disk"
    return f"This was not done, because {why}."


def _name(error: Exception) -> str:
    return str(getattr(getattr(error, "orig", error), "sqlite_errorname", ""))


def _code(error: Exception) -> str:
    """Return the primary error code without its prefix: FULL, BUSY, …"""
    parts: list[Any] = _name(error).split("_")
    return str(parts[1]) if len(parts) > 1 else ""
