"""The formats of maps, and which one a file has."""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from argmap import atomic_write
from argmap.errors import UserError
from argmap.formats import tables
from argmap.formats.maps import argdown, dot, own_json
from argmap.formats.source_file import MOST_BYTES, decode, file_bytes
from argmap.model.document import Document
from argmap.model.records import Map, Record
from argmap.paths import resources

MOST_BYTES_OF_OURS = 4_000_000_000
"""What argmap has written is read back up to this size, which is more than a full .argmap file (1 GiB) comes to."""


@dataclass(frozen=True, slots=True)
class Format:
    """A text format of maps. `write` takes a document and a map's id; `read` gives records with ids of their own.

    `ours` is how a file begins that argmap has written: only other programs' files are refused as too large.
    """

    name: str
    endings: tuple[str, ...]
    write: Callable[[Document, str], str] | None = None
    read: Callable[[str], list[Record]] | None = None
    ours: re.Pattern[bytes] | None = None


FORMATS = (
    Format("json", (".json",), lambda document, map: own_json.write(document), own_json.read, own_json.BEGINS),
    Format("argdown", (".argdown", ".ad"), argdown.write, argdown.read, argdown.BEGINS),
    Format("dot", (".dot", ".gv"), dot.write),
    Format("quotations", (".csv",), tables.all_quotations),
    Format("matrix", (), tables.map_matrix),
)


def endings() -> tuple[str, ...]:
    """Return the endings of names that tell a format, in lower case."""
    return tuple(ending for known in FORMATS for ending in known.endings)


def format_of(path: Path, name: str | None = None) -> Format:
    """Return the format of this name, or of the file extension. Raises UserError if there is none."""
    for known in FORMATS:
        if known.name == name or (name is None and path.suffix.lower() in known.endings):
            return known
    names = [known.name for known in FORMATS]
    raise UserError(
        "“{file}” is not a format of maps that argmap knows. It knows {names}.", file=name or path.name, names=names
    )


def read(path: Path, name: str | None = None) -> list[Record]:
    """Return the records of a file. Raises UserError if its format cannot be read, or the file cannot.

    A map that has no question of its own gets the name of the file.
    """
    form = format_of(path, name)
    if form.read is None:
        raise UserError("argmap writes {name}, but does not read it.", name=form.name)
    records = form.read(_text(file_bytes(path, _most(path, form)), path.name))
    return [_titled(record, path) for record in records]


def _titled(record: Record, path: Path) -> Record:
    if isinstance(record, Map) and record.question == argdown.UNTITLED:
        name = " ".join(path.stem.replace("_", " ").split())
        return replace(record, question=name or record.question)
    return record


def _most(path: Path, form: Format) -> int:
    """Return the largest size, in bytes, of a file to read; other errors are left to the reading itself."""
    try:
        with path.open("rb") as file:
            ours = form.ours is not None and form.ours.match(file.read(200))
    except (OSError, ValueError):
        return MOST_BYTES
    return MOST_BYTES_OF_OURS if ours else MOST_BYTES


def _text(content: bytes, name: str) -> str:
    """Decode a map's file, keeping every character: as UTF-8, by its byte order mark, or by a guess.

    Whether it looks like a text is not asked: its format says what may stand in it.
    """
    marked = content.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if b"\0" in content and not marked:
        return decode(content, name)  # two bytes each without a mark, or no text at all
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16")
        return content.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        return decode(content, name)


def write(document: Document, map: str, path: Path, name: str | None = None) -> None:
    """Write a map to a file in one of the formats, completely or not at all. Raises UserError if that fails."""
    form = format_of(path, name)
    if form.write is None:
        raise UserError("argmap reads {name}, but does not write it.", name=form.name)
    write_text(form.write(document, map), path)


def write_text(text: str, path: Path) -> None:
    """Write a text that a format has made to a file, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, text.encode())


def read_sample() -> list[Record]:
    """Return the records of the bundled example."""
    return read(resources() / "samples" / "face-recognition.argdown")
