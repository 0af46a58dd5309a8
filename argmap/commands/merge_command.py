"""Merge another file into a map file, as one step that can be undone."""

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.any_document import OURS, imported
from argmap.commands.command_input import opened
from argmap.errors import UserError
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.merge_words import plan_lines
from argmap.model.merging import MergePlan, merge, plan

if TYPE_CHECKING:
    from argmap.storage import OpenFile


def run(arguments: argparse.Namespace) -> int:
    """Merge, or tell what would be merged; return the exit status."""
    other: Path = arguments.other
    with closing(opened(arguments.file)) as file:
        planned = _planned(file, other, arguments.form)
        if file.store.read_only and not arguments.dry_run:
            raise UserError(
                "“{file}” is open in a window or cannot be changed, so nothing was merged.", file=arguments.file.name
            )
        if not arguments.dry_run and not planned.is_empty:
            with file.document.edit(Message("Merge {file}", file=other.name)) as edit:
                merge(edit, planned)
            if lost := file.store.why_cut_off():
                raise UserError(lost)
        for line in plan_lines(planned, file.document):
            console.say(line)
    return 0


def _planned(file: "OpenFile", other: Path, form: str | None) -> MergePlan:
    if form is None and other.suffix.lower() == OURS:
        from argmap.storage.other_edition import read_other

        if other.resolve() == file.path.resolve():
            raise UserError("A file cannot be merged with itself.")
        edition = read_other(other, file.store.entries())
        return plan(file.document, edition.document, edition.base, authors=edition.authors)
    return plan(file.document, Document(imported(other, form).records))
