"""Make a copy of a map file to hand on, and tell what a file holds."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.command_input import opened
from argmap.errors import UserError
from argmap.message import Message

if TYPE_CHECKING:
    pass

KEEP = ("notes", "unused", "foreign")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("out", type=Path, nargs="?", metavar="OUT.argmap", help="if left out, tell what FILE holds")
    parser.add_argument(
        "--keep", action="append", default=[], choices=KEEP, help="what else the copy keeps; may be given several times"
    )
    parser.add_argument("--quoted-only", action="store_true", help="of sources, only what is quoted with words around")


def run(arguments: argparse.Namespace) -> int:
    """Write the copy, or tell what the file holds; return the exit status."""
    from argmap.model.handed_copy import Kept, handed_copy, holdings

    with closing(opened(arguments.file)) as file:
        document, entries = file.document, file.store.entries()
        if arguments.out is None:
            for line in holdings(document, len(entries), {entry.author for entry in entries}):
                console.say(line)
            return 0
    if arguments.out.suffix.lower() != ".argmap":
        raise UserError("“{file}” does not end with .argmap.", file=arguments.out.name)
    from argmap.storage import new_file

    kept = Kept(
        notes="notes" in arguments.keep,
        unused="unused" in arguments.keep,
        foreign="foreign" in arguments.keep,
        full_texts=not arguments.quoted_only,
    )

    records = handed_copy(document, kept)
    new_file(arguments.out, "", [(Message("Copy to share"), lambda edit: edit.put_all(records))]).close()
    console.say(f"Wrote {arguments.out}")
    return 0
