"""Convert a map from any format that argmap reads to any that it writes, once or whenever the input changes."""

import argparse
import copy
from collections.abc import Callable
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands import export_command
from argmap.commands.any_document import OURS, STREAM, document_of, make_file, tell
from argmap.commands.command_input import maps_of
from argmap.errors import UserError

if TYPE_CHECKING:
    from argmap.model.document import Document

EACH = 0.5
"""Seconds between two looks at a file that is watched."""


def run(arguments: argparse.Namespace) -> int:
    """Convert as the arguments say, or export; return the exit status."""
    if arguments.watch:
        if STREAM in (arguments.file, arguments.out):
            raise UserError("--watch needs a file to read and a file to write.")
        return _watch(arguments.file, lambda: _once(arguments))
    return _once(arguments)


def _once(arguments: argparse.Namespace) -> int:
    if arguments.out.suffix.lower() == OURS and arguments.form is None:
        return _to_ours(arguments.file, arguments.source_form, arguments.out)
    document = document_of(arguments.file, arguments.source_form)
    if arguments.every_map:
        return _each_map(document, arguments)
    if arguments.out == STREAM:
        return _to_stream(document, arguments)
    return export_command.write(document, arguments)


def _to_ours(file: Path, form: str | None, out: Path) -> int:
    if file.suffix.lower() == OURS and form is None:
        raise UserError("“{file}” is an .argmap file already.", file=file.name)
    found = make_file(file, out, form)
    console.say(f"Imported {file} to {out}")
    tell(found)
    return 0


def _to_stream(document: "Document", arguments: argparse.Namespace) -> int:
    """Write to standard output: by way of a file, since a picture may be several."""
    if arguments.form is None:
        raise UserError("Name the format of standard output with --to; “argmap formats” lists them.")
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        inner = copy.copy(arguments)
        inner.out = Path(folder) / f"out{export_command.ending(arguments.form)}"
        with console.silence():
            status = export_command.write(document, inner)
        files = sorted(Path(folder).iterdir())
        if len(files) != 1:
            raise UserError("This makes %n file(s), so it cannot go to standard output.", "", len(files))
        console.say_bytes(files[0].read_bytes())
    return status


def _each_map(document: "Document", arguments: argparse.Namespace) -> int:
    """Write every map into a folder, in each of the formats."""
    from argmap import paths
    from argmap.model.records import Map

    forms = [form.strip() for form in (arguments.form or "svg").split(",") if form.strip()]
    folder: Path = arguments.out
    if folder == STREAM or (folder.exists() and not folder.is_dir()):
        raise UserError("--all writes into a folder, and “{file}” is not one.", file=folder.name)
    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for number, map in enumerate(maps_of(document), 1):
        stem = paths.file_name(document.get(map, Map).question)
        stem = stem if stem.casefold() not in taken else f"{stem} {number}"
        taken.add(stem.casefold())
        for form in forms:
            inner = copy.copy(arguments)
            inner.form, inner.map = form, number
            inner.out = folder / f"{stem}{export_command.ending(form)}"
            export_command.write(document, inner)
    return 0


def _watch(file: Path, convert: Callable[[], int]) -> int:
    """Convert now, and again whenever the file changes, until the user stops it. Trouble is told, and waited out."""
    seen: tuple[int, int] | None = None
    while True:
        now = _state(file)
        if now != seen:
            seen = now
            try:
                convert()
            except UserError as trouble:
                console.complain(str(trouble))
            console.flush()
        sleep(EACH)


def _state(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
