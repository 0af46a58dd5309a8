"""Web pages and slides on the command line: a part of `argmap export`."""

import argparse
from typing import TYPE_CHECKING

from argmap import console
from argmap.commands.command_input import choice, maps_of, undisturbed
from argmap.errors import UserError

if TYPE_CHECKING:
    from argmap.model.document import Document

WEB_PAGES = ("html", "htm")
ENDINGS = (*WEB_PAGES, "pptx")


def is_meant(form: str) -> bool:
    """Return whether an export is a web page or slides, by its format or by the ending of its file."""
    return form in ENDINGS


def _check(arguments: argparse.Namespace) -> None:
    """Raise UserError for an option that only pictures and paper know."""
    given = {
        "--page": arguments.page is not None,
        "--pages": arguments.pages is not None,
        "--tiles": arguments.tiles,
        "--transparent": arguments.transparent,
        "--scale": arguments.scale is not None,
        "--dpi": arguments.dpi is not None,
        "--orientation": arguments.orientation is not None,
        "--margin": arguments.margin is not None,
        "--type-size": arguments.type_size is not None,
        "--notes": bool(arguments.notes),
    }
    for option, is_given in given.items():
        if is_given:
            raise UserError("Web pages and slides do not know {option}; pictures and hand-outs do.", option=option)


def run(document: "Document", map: str, arguments: argparse.Namespace, form: str) -> int:
    """Write a map, a branch, or all maps as a web page or as slides; return the exit status."""
    with undisturbed():
        from argmap import picture

    from argmap.picture.page_options import branch

    _check(arguments)
    picture.ensure_application()
    maps = maps_of(document) if arguments.all_maps else [map]
    start = branch(document, map, arguments.branch) if arguments.branch is not None else None
    (_write_page if form in WEB_PAGES else _write_slides)(document, maps, start, arguments)
    console.say(f"Wrote {arguments.out}")
    return 0


def _write_page(document: "Document", maps: list[str], start: str | None, arguments: argparse.Namespace) -> None:
    from argmap.model.records import ArrangementKind, Direction, SiblingOrder
    from argmap.picture import web_page
    from argmap.picture.web_map import WebMapOptions

    wanted = WebMapOptions(
        branch=start,
        speakers=not arguments.no_speakers,
        sources=not arguments.no_sources,
        arrangement=choice(arguments.arrangement, ArrangementKind, "--arrangement"),
        direction=choice(arguments.direction, Direction, "--direction"),
        order=choice(arguments.order, SiblingOrder, "--order"),
    )
    web_page.write(document, maps, arguments.out, wanted, title=arguments.file.stem)


def _write_slides(document: "Document", maps: list[str], start: str | None, arguments: argparse.Namespace) -> None:
    from argmap.formats import slides_pptx
    from argmap.model.handout import HandoutOptions
    from argmap.model.records import ArrangementKind, Direction, SiblingOrder
    from argmap.model.slide_deck import slide_deck
    from argmap.picture.handout_sheets import language
    from argmap.picture.page_options import PictureOptions
    from argmap.picture.slide_picture import overview

    told = HandoutOptions(speakers=not arguments.no_speakers, sources=not arguments.no_sources, branch=start)
    shown = PictureOptions(
        branch=start,
        speakers=told.speakers,
        arrangement=choice(arguments.arrangement, ArrangementKind, "--arrangement"),
        direction=choice(arguments.direction, Direction, "--direction"),
        order=choice(arguments.order, SiblingOrder, "--order"),
    )
    decks = [slide_deck(document, map, told) for map in maps]
    pictures = [overview(document, map, slides_pptx.PICTURE, shown) for map in maps]
    slides_pptx.write(decks, pictures, arguments.out, language=language(document, maps[0]))
