"""Hand-outs on the command line: a part of `argmap export`."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.command_input import maps_of, undisturbed
from argmap.errors import UserError

if TYPE_CHECKING:
    from argmap.model.document import Document
    from argmap.picture.handout_sheets import Paper
    from argmap.picture.page_writing import WrittenPages

KINDS = ("report", "reasons", "speakers", "blank", "cards", "checklist")
"""The hand-outs that `--to` names; besides these, `matrix` and `map` are hand-outs on paper."""
ENDINGS = ("pdf", "docx", "md", "png", "svg")
MAPS = ("map", "blank")
"""The hand-outs that know `--pages 1`."""
MOST_LINES = 20
MOST_DPI = 2400


def is_meant(form: str, ending: str) -> bool:
    """Return whether an export is a hand-out, by its format and by the ending of its file."""
    return (
        form in KINDS
        or ending in {"docx", "md"}
        or form in {"docx", "md", "map"}
        or (form == "matrix" and ending == "pdf")
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that only hand-outs know."""
    group = parser.add_argument_group("hand-outs")
    group.add_argument(
        "--notes", type=int, default=0, metavar="LINES", help="lines to write on below each claim (none if left out)"
    )
    group.add_argument("--no-thesis", action="store_true", help="a blank map without the words of its thesis")


def _check(arguments: argparse.Namespace, form: str) -> None:
    """Raise UserError for an option that this hand-out would not follow."""
    given = {
        "--tiles": arguments.tiles,
        "--transparent": arguments.transparent,
        "--scale": arguments.scale is not None,
        "--orientation": arguments.orientation is not None,
        "--margin": arguments.margin is not None,
        "--arrangement": arguments.arrangement is not None,
        "--direction": arguments.direction is not None,
        "--order": arguments.order is not None,
        "--pages": arguments.pages is not None and (arguments.pages != 1 or form not in MAPS),
    }
    for option, is_given in given.items():
        if is_given:
            raise UserError(
                "A hand-out does not know {option}; without --to, a picture of the map does.", option=option
            )
    if arguments.no_thesis and form != "blank":
        raise UserError("--no-thesis is for a blank map: --to blank.")
    if arguments.dpi is not None and not 1 <= arguments.dpi <= MOST_DPI:
        raise UserError("--dpi is from 1 to {most}.", most=MOST_DPI)


def run(document: "Document", map: str, arguments: argparse.Namespace, form: str) -> int:
    """Write a hand-out of a map, or of all; return the exit status.

    A Word document without `--to` is the list of reasons, a Markdown file the report.
    """
    with undisturbed():
        from argmap import picture
        from argmap.picture.handout_sheets import HandoutRequest, as_documents, language, sheets

    from argmap.model.handout import HandoutOptions
    from argmap.picture.page_options import branch
    from argmap.picture.page_size import PAGE_SIZES, page_size
    from argmap.picture.page_writing import DPI, ON_PAPER, write_sheets

    out: Path = arguments.out
    ending = out.suffix.lower().lstrip(".")
    if ending not in ENDINGS:
        raise UserError("A hand-out is written as PDF, DOCX or Markdown, or page by page as PNG or SVG.")
    _check(arguments, form)
    if not 0 <= arguments.notes <= MOST_LINES:
        raise UserError("The lines for notes are from 0 to {most}.", most=MOST_LINES)
    picture.ensure_application()
    options = HandoutOptions(
        speakers=not arguments.no_speakers,
        sources=not arguments.no_sources,
        notes=arguments.notes,
        branch=branch(document, map, arguments.branch) if arguments.branch is not None else None,
    )
    usual = HandoutRequest(paper=_paper(form))
    maps = maps_of(document) if arguments.all_maps else [map]
    request = HandoutRequest(
        paper=usual.paper,
        size=page_size(arguments.page) if arguments.page is not None else PAGE_SIZES["a4"],
        options=options,
        one_page=arguments.pages == 1,
        thesis=not arguments.no_thesis,
        type_size=usual.type_size if arguments.type_size is None else arguments.type_size,
    )
    if ending == "docx":
        from argmap.formats import handout_docx

        size = request.size.width / 72 * 25.4, request.size.height / 72 * 25.4
        made = [part for each in maps for part in as_documents(document, each, request)]
        handout_docx.write(made, out, size, language=language(document, maps[0]))
        console.say(f"Wrote {out}")
        return 0
    if ending == "md":
        from argmap.formats import report_markdown
        from argmap.picture.report_files import write_with_pictures

        return _told(write_with_pictures(document, maps, request, out, report_markdown.text))
    pages = [sheet for each in maps for sheet in sheets(document, each, request)]
    written = write_sheets(pages, out, ending, replace(ON_PAPER, dpi=arguments.dpi or DPI))
    return _told(written)


def _paper(form: str) -> "Paper":
    """Return the hand-out that a format means; as the ending of a file alone it is the usual one of that kind."""
    from argmap.picture.handout_sheets import Paper

    if form == "md":
        return Paper.REPORT
    return Paper.REASONS if form in ENDINGS else Paper(form)


def _told(written: "WrittenPages") -> int:
    for notice in written.notices:
        console.complain(notice)
    for path in written.paths:
        console.say(f"Wrote {path}")
    return 0
