"""The flow of a debate on the command line: a part of `argmap export`."""

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.command_input import undisturbed
from argmap.errors import UserError

if TYPE_CHECKING:
    from argmap.model.document import Document
    from argmap.model.flow import FlowTable
    from argmap.picture import Theme
    from argmap.picture.writing import WriteOptions

TABLES = ("xlsx", "csv")
PICTURES = ("png", "svg", "pdf", "webp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that only a flow knows."""
    parser.add_argument_group("the flow of a debate").add_argument(
        "--speeches",
        metavar="FORMAT",
        help="policy, lincoln-douglas, public-forum, public-forum-con, british-parliamentary or world-schools; "
        "if left out, the speeches of the map, or turns where it names none",
    )


def is_meant(form: str, ending: str) -> bool:
    """Return whether an export is a flow, by its format and by the ending of its file."""
    return form in {"flow", "xlsx"} or (form not in PICTURES and ending == "xlsx")


def run(
    document: "Document", map: str, arguments: argparse.Namespace, theme: "Theme | None", how: "WriteOptions"
) -> int:
    """Write the flow of a map as OUT says; return the exit status."""
    out: Path = arguments.out
    ending = out.suffix.lower().lstrip(".")
    if ending not in (*PICTURES, *TABLES):
        raise UserError("A flow is written as XLSX, CSV, PDF, PNG, SVG or WebP.")
    if arguments.all_maps:
        raise UserError("--all-maps is for pictures of maps.")
    if arguments.branch is not None:
        raise UserError("A flow shows a whole debate, so --branch makes no sense with it.")
    table = _table(document, map, arguments.speeches)
    turns = "" if table.told else "The map names no speeches, so these are turns; --speeches names a format of debate."
    if ending in TABLES:
        from argmap.formats import flow_sheet
        from argmap.formats.maps.map_file import write_text

        if ending == "csv":
            write_text(flow_sheet.as_csv(document, table), out)
        else:
            flow_sheet.write_flow(document, table, out)
        _tell([turns], [out])
        return 0
    assert theme is not None
    with undisturbed():
        from argmap import picture
        from argmap.picture import flow_figure
        from argmap.picture.page_size import PAGE_SIZES, page_size
        from argmap.picture.page_writing import write_sheets
        from argmap.picture.paging import READABLE
        from argmap.picture.writing import load

        load(ending)
    picture.ensure_application()
    if arguments.page is None and ending != "pdf":
        notices = [picture.write(flow_figure.figure(document, table, theme), out, ending, how)]
        paths: tuple[Path, ...] = (out,)
    else:
        paper = page_size(arguments.page) if arguments.page is not None else PAGE_SIZES["a4"]
        sheets = flow_figure.pages(document, table, theme, paper)
        written = write_sheets(sheets, out, ending, how)
        notices, paths = list(written.notices), written.paths
        if sheets[0].type_size < READABLE:
            notices.append("So many speeches need a larger page to be read on paper, as in --page A2.")
    _tell([turns, *notices], paths)
    return 0


def _tell(notices: Iterable[str], paths: Iterable[Path]) -> None:
    for notice in notices:
        if notice:
            console.complain(notice)
    for path in paths:
        console.say(f"Wrote {path}")


def _table(document: "Document", map: str, name: str | None) -> "FlowTable":
    from argmap.model.debate_formats import FORMATS, named_format
    from argmap.model.flow import flow

    if name is None:
        return flow(document, map)
    form = named_format(name.lower())
    if form is None:
        names = [known.name for known in FORMATS]
        raise UserError("There is no debate format “{name}”. There are {names}.", name=name, names=names)
    return flow(document, map, form.speeches)
