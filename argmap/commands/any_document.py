"""A document from whatever a command is given: an .argmap file, a map of another program, or standard input."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.command_input import read
from argmap.errors import UserError
from argmap.message import Message

if TYPE_CHECKING:
    from argmap.formats.maps.map_format import Imported
    from argmap.model.document import Document

STREAM = Path("-")
"""What stands for standard input, and for standard output, in the place of a name."""
OURS = ".argmap"
_HEADER = b"SQLite format 3\0"


def document_of(file: Path, form: str | None = None) -> "Document":
    """Return the document of a file of any format; `form` names the format of another program.

    What was left out is told on standard error. Raises UserError where nothing can be read.
    """
    if file != STREAM and form is None and _is_ours(file):
        return read(file)
    from argmap.model.document import Document

    found = imported(file, form)
    for what in found.report.left_out:
        console.complain(f"Left out: {what}")
    return Document(found.records)


def imported(file: Path, form: str | None = None) -> "Imported":
    """Return what a map of another program holds, from a file or from standard input. Raises UserError."""
    from argmap.formats.maps import map_file

    if file != STREAM:
        return map_file.read(file, form)
    from argmap.formats.source_file import MOST_BYTES

    content = sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin is not None else b""
    if len(content) > MOST_BYTES:
        raise UserError("Standard input holds more than {most} MB, which is too much.", most=MOST_BYTES // 1_000_000)
    if content.startswith(_HEADER):
        raise UserError("An .argmap file cannot be read from standard input; name the file.")
    if form is None:
        raise UserError("Name the format of standard input with --from; “argmap formats” lists them.")
    return map_file.read_bytes(content, "input", form)


def _is_ours(file: Path) -> bool:
    """Return whether a name or a content is that of an .argmap file, or nothing else that is known."""
    from argmap.formats.maps.map_file import endings

    if file.suffix.lower() not in endings():
        return True
    try:
        with file.open("rb") as stream:
            return stream.read(len(_HEADER)) == _HEADER and file.suffix.lower() not in (".sqlite3", ".db")
    except OSError:
        return False


def make_file(foreign: Path, out: Path, form: str | None = None) -> "Imported":
    """Make a new file of a map of another program; return what that holds. Raises UserError, and makes nothing then."""
    from argmap.storage import new_file

    found = imported(foreign, form)
    new_file(out, edits=[(Message("Import {file}", file=foreign.name), lambda edit: edit.put_all(found))]).close()
    return found


def tell(found: "Imported", indent: str = "") -> None:
    """Tell what was read, kept aside, read differently and left out."""
    from argmap.formats.maps.import_words import report_lines

    for line in report_lines(found):
        console.say(f"{indent}{line}")
