"""The log of our own bugs, and what it says of them: where it went wrong, and nothing of the user's own."""

import os
import re
import traceback
from collections.abc import Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from argmap.message import Message

MOST_BYTES = 400_000
"""Of one log file; two older ones are kept beside it."""
_PYTHONS_OWN = (
    *(AttributeError, TypeError, NameError, ImportError, RecursionError, MemoryError, AssertionError, RuntimeError),
    *(IndexError, StopIteration, ZeroDivisionError),
)
"""Python writes these messages itself, of names in the program; others may carry the words of a document."""
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_NAME = re.compile(r"['\"][\w.]{1,60}['\"]", re.ASCII)


class ErrorLog(RotatingFileHandler):
    """A log file that only its user can read, and that is begun anew before it grows large."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=MOST_BYTES, backupCount=2, encoding="utf-8", delay=True)

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, "ab", opener=_alone), encoding="utf-8")


def _alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def told(error: BaseException) -> str:
    """Return the traceback of an error and of those that led to it, without words that may be a document's."""
    return "\n".join(_each(error))


def _each(error: BaseException | None) -> Iterator[str]:
    chain: list[tuple[str, BaseException]] = []
    seen: set[int] = set()
    between = ""
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        chain.append((between, error))
        between = "The cause of the following:" if error.__cause__ is not None else "Before the following:"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    for before, each in reversed(chain):
        yield "Traceback (most recent call last):"
        yield "".join(traceback.format_tb(each.__traceback__)).rstrip("\n")
        yield f"{type(each).__name__}: {_words(each)}"
        if before:
            yield f"\n{before}\n"


def _words(error: BaseException) -> str:
    """Return what an error says, without what it may say of a document."""
    text = str(error)
    if isinstance(error.args[0] if error.args else None, Message):
        return str(error.args[0].text)
    if isinstance(error, OSError):
        return error.strerror or ""
    if isinstance(error, (*_PYTHONS_OWN, KeyError)):
        return _QUOTED.sub(lambda found: found[0] if _NAME.fullmatch(found[0]) else "'…'", text)
    return f"({len(text)} characters)"
