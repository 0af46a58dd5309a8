"""What commands work on: an opened file, one map of it, and Qt loaded without being disturbed."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from argmap import console
from argmap.errors import UserError

if TYPE_CHECKING:
    from argmap.model.document import Document
    from argmap.storage import OpenFile

Choice = TypeVar("Choice", bound=StrEnum)


def opened(path: Path) -> "OpenFile":
    """Open a file, and report on standard error what is beside it and was ignored."""
    from argmap.storage import open_file

    file = open_file(path)
    if file.store.notice:
        console.complain(file.store.notice)
    return file


def read(path: Path) -> "Document":
    """Return the document of a file that is only read, and report as `opened` does."""
    from argmap.storage import read_document

    document, notice = read_document(path)
    if notice:
        console.complain(notice)
    return document


def chosen_map(document: "Document", number: int) -> str:
    """Return the map of this number, from 1, in the order of the file. Raises UserError if there is none."""
    maps = maps_of(document)
    if not maps:
        raise UserError("This file has no map yet.")
    if not 1 <= number <= len(maps):
        raise UserError("This file has %n map(s), so there is no map {map}.", "", len(maps), map=number)
    return maps[number - 1]


def maps_of(document: "Document") -> list[str]:
    """Return the maps of a file in their order."""
    from argmap.model.records import Map

    return [map.id for map in sorted(document.all(Map), key=lambda m: m.order)]


def choice(text: str | None, kind: type[Choice], option: str) -> Choice | None:
    """Return what a word means among the values of an enumeration; None for None. Raises UserError otherwise."""
    if text is None:
        return None
    try:
        return kind(text.strip().casefold())
    except ValueError:
        names = [str(each) for each in kind]
        raise UserError("{option} is not “{text}” but one of {names}.", option=option, text=text, names=names) from None


@contextmanager
def undisturbed() -> Iterator[None]:
    """Delay Ctrl+C to the end of the block: Qt aborts the process if it is interrupted while it is loaded."""
    heard = threading.current_thread() is threading.main_thread()
    if not heard or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # as in a shell's background
        yield
        return
    came: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if came:
        raise KeyboardInterrupt
