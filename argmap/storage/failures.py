"""Errors of SQLite and of the system, translated into UserError."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from argmap.errors import UserError
from argmap.message import Message
from argmap.storage.schema import MOST_BYTES

_LONGEST_REASON = 150


class Damaged(UserError):
    """The content of a file is not what argmap writes."""


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Translate errors while a file is read into UserError; most mean that it is damaged."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise _reading_trouble(error, path) from error
    except UserError as error:
        raise damaged(path, error.message) from error
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as error:
        raise damaged(path, str(error) or type(error).__name__) from error


def damaged(path: Path, detail: str) -> Damaged:
    """Return the UserError of a damaged file."""
    why = detail
    if not isinstance(why, Message) or len(why) > _LONGEST_REASON:  # it may quote what is in the file
        why = " ".join(detail.split())
        why = f"{why.rstrip('.')}." if len(why) <= _LONGEST_REASON else f"{why[:_LONGEST_REASON]}…."
    return Damaged("“{file}” is damaged and cannot be read: {why}", file=path.name, why=why)


def _reading_trouble(error: Exception, path: Path) -> UserError:
    if not path.exists():
        return UserError(
            "“{file}” has been moved, renamed or deleted while it was open; save a copy to keep your work.",
            file=path.name,
        )
    match _code(error):
        case "BUSY" | "LOCKED":
            return UserError("Another program is using “{file}”; try again when it is done.", file=path.name)
        case "READONLY":
            return UserError(
                "“{file}” was not closed properly and you have no permission to repair it here; copy it, with "
                "the files “…-journal” or “…-wal” beside it, to a folder of your own.",
                file=path.name,
            )
        case "CANTOPEN" | "PERM" | "AUTH":
            return UserError("“{file}” could not be opened; you may have no permission to read it.", file=path.name)
        case "IOERR":
            return UserError("“{file}” could not be read from the disk.", file=path.name)
        case "TOOBIG":
            return UserError("“{file}” holds a text that is too long, so it was not opened.", file=path.name)
        case _:
            return damaged(path, Message("its parts do not fit together."))  # SQLite's words may quote the document


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Translate errors while a change is written into UserError. The transaction inside has been rolled back."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        raise UserError("This was not done, because {why}.", why=_why_not_written(error, path)) from error
    except OSError as error:
        raise UserError(
            "This was not done, because argmap cannot write a note of it in “{folder}” ({reason}), and without one "
            "a crash could take it away.",
            folder=Path(error.filename).parent if error.filename else path.parent,
            reason=str(error.strerror),
        ) from error
    except (UnicodeEncodeError, OverflowError, ValueError) as error:
        raise UserError(
            "This was not done, because it holds something that cannot be saved ({reason}).", reason=str(error)
        ) from error


@contextmanager
def making(path: Path) -> Iterator[None]:
    """Translate errors while a new file is written into UserError."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        full = _code(error) == "FULL"
        why = Message("the disk is full") if full else Message("it could not be written to the disk")
        raise UserError(
            "“{file}” could not be made in “{folder}”: {why}.", file=path.name, folder=path.parent, why=why
        ) from error
    except (UnicodeEncodeError, OverflowError, ValueError) as error:
        raise UserError(
            "“{file}” was not made, because it would hold what cannot be saved ({reason}).",
            file=path.name,
            reason=str(error),
        ) from error


@contextmanager
def copying(path: Path) -> Iterator[None]:
    """Translate errors while a copy is written into UserError."""
    try:
        yield
    except OSError as error:
        raise UserError(
            "The copy “{file}” could not be written: {reason}.", file=path.name, reason=str(error.strerror)
        ) from error
    except (DBAPIError, sqlite3.Error) as error:
        why = Message("the disk is full") if _code(error) == "FULL" else str(error)
        raise UserError("The copy “{file}” could not be written: {why}.", file=path.name, why=why) from error


def _why_not_written(error: Exception, path: Path) -> Message:
    match _code(error):
        case "FULL" if path.stat().st_size > MOST_BYTES * 0.9:
            return Message(
                "“{file}” has reached {size} GB, the most that an argmap file can hold",
                file=path.name,
                size=MOST_BYTES >> 30,
            )
        case "FULL":
            return Message("the disk is full")
        case "BUSY" | "LOCKED":
            return Message("another program is using “{file}”", file=path.name)
        case "READONLY" | "PERM" | "AUTH" | "CANTOPEN":
            return Message("you have no permission to change “{file}” any more", file=path.name)
        case "TOOBIG":
            return Message("it is more than can be saved at once")
        case "CORRUPT" | "NOTADB":
            return Message("“{file}” has been damaged while it was open; save a copy to keep your work", file=path.name)
        case _:
            return Message("“{file}” could not be written to the disk", file=path.name)


def _name(error: Exception) -> str:
    return str(getattr(getattr(error, "orig", error), "sqlite_errorname", ""))


def _code(error: Exception) -> str:
    """Return the primary error code without its prefix: FULL, BUSY, …"""
    parts: list[Any] = _name(error).split("_")
    return str(parts[1]) if len(parts) > 1 else ""
