"""The formats of maps, and which one a file has."""

import codecs
import dataclasses
from collections.abc import Sequence
from pathlib import Path

from argmap import atomic_write
from argmap.errors import UserError
from argmap.formats.maps.format_table import every
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions, Imported, MapFormat
from argmap.formats.source_file import MOST_BYTES, decode, file_bytes
from argmap.model.document import Document
from argmap.model.records import Map
from argmap.paths import resources

MOST_BYTES_OF_OURS = 4_000_000_000
"""What argmap has written is read back up to this size, which is more than a full .argmap file (1 GiB) comes to."""


def endings() -> tuple[str, ...]:
    """Return the endings of names that tell a format, in lower case."""
    return tuple(dict.fromkeys(ending for known in every() for ending in known.endings))


def named(name: str) -> MapFormat:
    """Return the format of this name. Raises UserError if there is none."""
    for known in every():
        if known.name == name.lower():
            return known
    raise _unknown(name)


def format_of(path: Path, name: str | None = None) -> MapFormat:
    """Return the format in which a file of this name is written. Raises UserError if there is none."""
    if name is not None:
        return named(name)
    those = [known for known in every() if path.suffix.lower() in known.endings]
    if not those:
        raise _unknown(path.name)
    return next((known for known in those if known.writes), those[0])


def _unknown(name: str) -> UserError:
    names = [known.name for known in every()]
    return UserError("“{file}” is not a format of maps that argmap knows. It knows {names}.", file=name, names=names)


def read(path: Path, name: str | None = None) -> Imported:
    """Return what a file holds. Raises UserError if its format cannot be read, or the file cannot.

    A map that has no question of its own gets the name of the file.
    """
    those = [named(name)] if name is not None else _by_ending(path.name)
    return _titled(_read(file_bytes(path, _most(path, those)), path.name, those), path.stem)


def read_bytes(content: bytes, file: str, name: str | None = None) -> Imported:
    """Return what the content of a file of this name holds. Raises UserError as `read` does."""
    those = [named(name)] if name is not None else _by_ending(file)
    return _titled(_read(content, file, those), Path(file).stem)


def looks_like_map(path: Path) -> bool:
    """Return whether a file is a map that can be read: its name says so, or else its content looks like one."""
    those = [known for known in every() if known.reads and path.suffix.lower() in known.endings]
    if not those or not all(known.shared for known in those):
        return bool(those)
    try:
        content = file_bytes(path, _most(path, those))
        text = "" if all(known.binary for known in those) else _text(content, path.name)
    except UserError:
        return False
    return any(known.recognizes(content if known.binary else text) for known in those)


def _by_ending(file: str) -> list[MapFormat]:
    """Return the formats that a file of this name may have. Raises UserError if there is none."""
    those = [known for known in every() if Path(file).suffix.lower() in known.endings]
    if not those:
        raise _unknown(file)
    readable = [known for known in those if known.reads]
    if not readable:
        raise UserError("argmap writes {name}, but does not read it.", name=those[0].name)
    return readable


def _read(content: bytes, file: str, those: Sequence[MapFormat]) -> Imported:
    """Return what a file holds. Readers do not recurse on its depth, but the libraries that some use may."""
    try:
        return _read_as(content, file, those)
    except (RecursionError, MemoryError) as error:
        raise UserError("“{file}” is nested too deeply or too large, so it cannot be read.", file=file) from error


def _read_as(content: bytes, file: str, those: Sequence[MapFormat]) -> Imported:
    if not those[0].reads:
        raise UserError("argmap writes {name}, but does not read it.", name=those[0].name)
    if len(those) == 1:
        return those[0].read(content if those[0].binary else _text(content, file), file)
    texts = [known for known in those if not known.binary]
    text = _text(content, file) if texts else ""
    for known in those:
        given = content if known.binary else text
        if not known.shared or known.recognizes(given):
            return known.read(given, file)
    raise UserError("“{file}” holds no argument map of a kind that argmap reads.", file=file)


def _titled(found: Imported, stem: str) -> Imported:
    name = " ".join(stem.replace("_", " ").split())
    if not name or not any(isinstance(record, Map) and record.question == UNTITLED for record in found):
        return found
    titled = [
        dataclasses.replace(record, question=name)
        if isinstance(record, Map) and record.question == UNTITLED
        else record
        for record in found
    ]
    return dataclasses.replace(found, records=titled)


def _most(path: Path, those: Sequence[MapFormat]) -> int:
    """Return the largest size, in bytes, of a file to read; other errors are left to the reading itself."""
    try:
        with path.open("rb") as file:
            begins = file.read(200)
    except (OSError, ValueError):
        return MOST_BYTES
    return MOST_BYTES_OF_OURS if any(known.ours and known.ours.match(begins) for known in those) else MOST_BYTES


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


def write(document: Document, map: str, path: Path, name: str | None = None, options: ExportOptions = USUAL) -> None:
    """Write a map to a file in one of the formats, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, content(document, map, format_of(path, name), options))


def content(document: Document, map: str, form: MapFormat, options: ExportOptions = USUAL) -> bytes:
    """Return a map in a format, as the content of a file. Raises UserError if argmap does not write it."""
    if not form.writes:
        raise UserError("argmap reads {name}, but does not write it.", name=form.name)
    written = form.write(document, map, options)
    return written if isinstance(written, bytes) else written.encode()


def write_text(text: str, path: Path) -> None:
    """Write a text that a format has made to a file, completely or not at all. Raises UserError if that fails."""
    atomic_write.write(path, text.encode())


def read_sample() -> Imported:
    """Return the bundled example."""
    return read(resources() / "samples" / "face-recognition.argdown")
