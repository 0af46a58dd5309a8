"""Bring back what can be read of a damaged file, into a new one."""

import argparse
from pathlib import Path

from argmap import console
from argmap.errors import UserError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="DAMAGED")
    parser.add_argument("-o", "--out", required=True, type=Path, metavar="OUT.argmap")


def run(arguments: argparse.Namespace) -> int:
    """Write what can be read and list what is missing; return the exit status."""
    from argmap.storage.rescue import report, rescue

    out: Path = arguments.out
    if out.suffix.lower() != ".argmap":
        raise UserError("“{file}” does not end with .argmap.", file=out.name)
    found = rescue(arguments.file, out)
    for line in report(found, out):
        console.say(line)
    return 0
