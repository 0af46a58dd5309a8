"""The command `argmap export`: a map as a picture on pages, as text or as a table; and the options of pictures."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands import flow_command, handout_command, page_command
from argmap.commands.command_input import choice, chosen_map, maps_of, undisturbed
from argmap.commands.handout_command import MOST_DPI
from argmap.errors import UserError
from argmap.garbage import no_search

if TYPE_CHECKING:
    from argmap.model.document import Document
    from argmap.picture import Theme
    from argmap.picture.page_options import PictureOptions
    from argmap.picture.writing import WriteOptions

_QUOTATIONS = {
    "docx": "quotations-docx",
    "xlsx": "quotations-xlsx",
    "md": "quotations-md",
    "jsonld": "web-annotation",
}
"""How a table of quotations is written, by the ending of the name."""
PICTURES = ("png", "svg", "pdf", "webp")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="of any format that is read; - is standard input")
    parser.add_argument("out", type=Path, metavar="OUT", help="the name tells the format; - is standard output")
    parser.add_argument(
        "--to",
        dest="form",
        metavar="FORMAT",
        help="png, svg, pdf, webp, html (a page to hand in), pptx (slides), argdown, dot, json, "
        "quotations (a table of who says what where) or matrix (who stands where: a table, or a picture where OUT ends "
        "so) or flow (a debate by its speeches: xlsx, csv, a picture); or a hand-out, as pdf, docx or md: report, map, "
        "reasons, speakers, matrix, blank, cards or checklist; told by OUT's ending if left out",
    )
    parser.add_argument(
        "--from",
        dest="source_form",
        metavar="FORMAT",
        help="the format of FILE (see “argmap formats”); its ending tells it",
    )
    parser.add_argument("--map", type=int, default=1, metavar="N", help="which map of the file (the first if left out)")
    parser.add_argument(
        "--all-maps", action="store_true", help="a picture of every map of the file, one after the other"
    )
    parser.add_argument(
        "--all",
        dest="every_map",
        action="store_true",
        help="every map of the file, each in a file of its own in the folder OUT, in each of the formats of --to "
        "(svg,argdown; svg if left out)",
    )
    parser.add_argument("--watch", action="store_true", help="write again whenever FILE changes, until Ctrl+C")
    parser.add_argument(
        "--full-texts", action="store_true", help="of text formats: the whole texts of sources, not only quotations"
    )
    add_picture_arguments(parser)
    pages = parser.add_argument_group("pages")
    pages.add_argument(
        "--pages", type=int, metavar="N", help="at most so many pages; if left out, as many as the type size needs"
    )
    pages.add_argument(
        "--tiles", action="store_true", help="one large picture over several sheets, with marks for cutting and gluing"
    )
    handout_command.add_arguments(parser)
    flow_command.add_arguments(parser)
    dots = parser.add_argument_group("the file")
    dots.add_argument("--dpi", type=float, metavar="N", help="pixels per inch of a png or webp (192 if left out)")
    dots.add_argument("--scale", type=float, metavar="X", help="the same in parts of 96 per inch, without a page")
    dots.add_argument("--transparent", action="store_true", help="without the ground (png, webp, svg)")
    dots.add_argument(
        "--text",
        default="text",
        metavar="HOW",
        help="of an svg: text (if left out), or shapes, for programs that ignore fonts within a file",
    )


def add_picture_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say what is drawn of a map, how, and on which page."""
    page = parser.add_argument_group("page")
    page.add_argument(
        "--page",
        metavar="SIZE",
        help="A5 to A0, letter, legal, tabloid, 16:9, 4:3, or a size like 300x200mm or 24x36in; "
        "if left out, one as large as the map",
    )
    page.add_argument("--orientation", metavar="WAY", help="auto (if left out: the larger type), portrait or landscape")
    page.add_argument("--margin", type=float, metavar="POINTS", help="the free edge of a page (24 points if left out)")
    page.add_argument(
        "--type-size",
        type=float,
        metavar="POINTS",
        help="the smallest type of claims before a map is parted over pages (9 points if left out)",
    )
    what = parser.add_argument_group("what is drawn")
    what.add_argument(
        "--branch", metavar="WORDS", help="only the branch of the claim that begins with (or holds) these words"
    )
    what.add_argument("--arrangement", metavar="KIND", help="compact, tree or layered; the map's own if left out")
    what.add_argument(
        "--direction", metavar="WAY", help="top-down, bottom-up, left-right or right-left; the map's own if left out"
    )
    what.add_argument("--order", metavar="ORDER", help="as-set, reasons-first or two-sides; the map's own if left out")
    what.add_argument(
        "--theme",
        default="light",
        metavar="NAME",
        help="light (if left out), dark, print, contrast-light or contrast-dark",
    )
    what.add_argument("--no-title", action="store_true", help="without the question above the map")
    what.add_argument("--no-sources", action="store_true", help="without the list of sources below it")
    what.add_argument("--no-speakers", action="store_true", help="without the names of those who are quoted")
    what.add_argument("--no-key", action="store_true", help="without the key to the signs")


def ending(form: str) -> str:
    """Return how the name of a file in this format ends, with its dot. Raises UserError if there is no such format."""
    form = form.lower()
    if form in PICTURES or form in handout_command.ENDINGS or page_command.is_meant(form):
        return f".{form}"
    if handout_command.is_meant(form, "pdf"):
        return ".pdf"
    from argmap.formats.maps import map_file

    return next(iter(map_file.named(form).endings), ".csv")


def write(document: "Document", arguments: argparse.Namespace) -> int:
    """Write a map of a document as the arguments of `export` say; return the exit status."""
    with no_search():  # an export leaves no garbage, and looking for it takes a quarter of its time
        map = chosen_map(document, arguments.map)
        _check_all_maps(arguments)
        form = (arguments.form or arguments.out.suffix).lower().lstrip(".")
        ending = arguments.out.suffix.lower().lstrip(".")
        if form == "quotations" and ending in _QUOTATIONS:
            form = arguments.form = _QUOTATIONS[ending]
        if form in _QUOTATIONS.values():
            return _write_map(document, map, arguments)
        if page_command.is_meant(form):
            return page_command.run(document, map, arguments, form)
        if flow_command.is_meant(form, ending):
            look = None if ending in flow_command.TABLES else theme_of(arguments)
            return flow_command.run(document, map, arguments, look, _write_options(arguments))
        if arguments.speeches is not None:
            raise UserError("--speeches is for the flow of a debate: --to flow.")
        if handout_command.is_meant(form, ending):
            return handout_command.run(document, map, arguments, form)
        if form in PICTURES or (form == "matrix" and ending in PICTURES):
            return _draw(document, map, arguments, form)
        return _write_map(document, map, arguments)


def _write_map(document: "Document", map: str, arguments: argparse.Namespace) -> int:
    from argmap.formats.maps import map_file
    from argmap.formats.maps.map_format import ExportOptions

    if arguments.form is None and arguments.out.suffix.lower() not in map_file.endings():
        raise UserError(
            "“{file}” tells no format. A name ends with .png, .svg, .pdf, .webp, .html, .docx, .md, .pptx, "
            ".xlsx, .argdown, .dot, .json or .csv, or --to names the format.",
            file=arguments.out.name,
        )
    if arguments.all_maps:
        raise UserError("--all-maps is for pictures.")
    if arguments.branch is not None:
        document, map = _branch_alone(document, map, arguments.branch)
    with_places = map_file.format_of(arguments.out, arguments.form).places
    options = ExportOptions(full_texts=arguments.full_texts, places=_places(document, map) if with_places else {})
    map_file.write(document, map, arguments.out, arguments.form, options)
    console.say(f"Wrote {arguments.out}")
    return 0


def _places(document: "Document", map: str) -> "dict[str, tuple[float, float, float, float]]":
    """Return where the claims and steps of a map stand."""
    with undisturbed():
        from argmap.picture.map_places import map_places

    return map_places(document, map)


def _branch_alone(document: "Document", map: str, words: str) -> "tuple[Document, str]":
    """Return a document that holds nothing but one branch of a map, and the map."""
    from argmap.model import fragment, map_commands
    from argmap.model.document import Document
    from argmap.model.records import Map
    from argmap.picture.page_options import branch

    part = fragment.taken(document, map, [branch(document, map, words)])
    alone = Document()
    with alone.edit("Take a branch") as edit:
        new = map_commands.add_map(edit, document.get(map, Map).question)
        fragment.put(edit, new, part)
    return alone, new


def _check_all_maps(arguments: argparse.Namespace) -> None:
    if arguments.all_maps and arguments.map != 1:
        raise UserError("--all-maps takes every map, so --map makes no sense with it.")
    if arguments.all_maps and arguments.branch is not None:
        raise UserError("--all-maps takes every map whole, so --branch makes no sense with it.")


def theme_of(arguments: argparse.Namespace) -> "Theme":
    """Return the theme that the arguments name. Raises UserError if there is none."""
    from argmap import picture

    if arguments.theme not in picture.NAMES:
        raise UserError("There is no theme “{theme}”. There are {names}.", theme=arguments.theme, names=picture.NAMES)
    return picture.theme(arguments.theme)


def options_of(document: "Document", map: str, arguments: argparse.Namespace) -> "PictureOptions":
    """Return what the arguments say is to be drawn. Raises UserError where one makes no sense."""
    from argmap.model.records import ArrangementKind, Direction, SiblingOrder
    from argmap.picture.page_options import PictureOptions, branch
    from argmap.picture.page_size import Orientation, page_size

    usual = PictureOptions()
    given = {"margin": arguments.margin, "type_size": arguments.type_size}
    return PictureOptions(
        page=page_size(arguments.page) if arguments.page is not None else None,
        orientation=choice(arguments.orientation, Orientation, "--orientation") or usual.orientation,
        arrangement=choice(arguments.arrangement, ArrangementKind, "--arrangement"),
        direction=choice(arguments.direction, Direction, "--direction"),
        order=choice(arguments.order, SiblingOrder, "--order"),
        branch=branch(document, map, arguments.branch) if arguments.branch is not None else None,
        title=not arguments.no_title,
        sources=not arguments.no_sources,
        speakers=not arguments.no_speakers,
        key=not arguments.no_key,
        **{name: value for name, value in given.items() if value is not None},
    )


def _draw(document: "Document", map: str, arguments: argparse.Namespace, form: str) -> int:
    with undisturbed():
        from argmap import picture
        from argmap.picture.page_writing import write_sheets
        from argmap.picture.paging import paged
        from argmap.picture.writing import load

        load(arguments.out.suffix.lower().lstrip(".") if form == "matrix" else form)

    theme = theme_of(arguments)
    picture.ensure_application()
    out: Path = arguments.out
    how = _write_options(arguments)
    if form == "matrix":
        if arguments.all_maps:
            raise UserError("--all-maps is for pictures of maps.")
        from argmap.model.stance_table import by_agreement, stances
        from argmap.picture import stance_matrix

        figure = stance_matrix.figure(document, map, by_agreement(stances(document, map)), theme)
        _told([picture.write(figure, out, out.suffix.lower().lstrip("."), how)], [out])
        return 0
    options = replace(options_of(document, map, arguments), pages=arguments.pages, tiles=arguments.tiles)
    found = [paged(document, each, theme, options) for each in (maps_of(document) if arguments.all_maps else [map])]
    written = write_sheets([sheet for each in found for sheet in each.sheets], out, form, how)
    notices = dict.fromkeys(notice for each in found for notice in each.notices)
    _told([*notices, *written.notices], written.paths)
    return 0


def _write_options(arguments: argparse.Namespace) -> "WriteOptions":
    """Return how a picture is written. Raises UserError where the arguments make no sense."""
    from argmap.picture.writing import WriteOptions

    if arguments.text not in ("text", "shapes"):
        raise UserError("--text is not “{text}” but text or shapes.", text=arguments.text)
    if arguments.dpi is not None and not 1 <= arguments.dpi <= MOST_DPI:
        raise UserError("--dpi is from 1 to {most}.", most=MOST_DPI)
    if arguments.scale is not None and arguments.page is not None:
        raise UserError("A page has its own size; choose the pixels of a PNG by --dpi.")
    return WriteOptions(
        scale=arguments.scale, dpi=arguments.dpi, transparent=arguments.transparent, text=arguments.text
    )


def _told(notices: Iterable[str], paths: Iterable[Path]) -> None:
    for notice in notices:
        if notice:
            console.complain(notice)
    for path in paths:
        console.say(f"Wrote {path}")
