"""The command `argmap measure`: how legible a map is on a page, counted from what is drawn."""

import argparse
from dataclasses import replace
from typing import Any

from argmap import console
from argmap.commands.command_input import chosen_map, read, undisturbed
from argmap.commands.export_command import options_of, theme_of
from argmap.message import Message


def run(arguments: argparse.Namespace) -> int:
    """Print the figures of a map on one page (A4 by default) as lines or as one JSON object; return the exit status."""
    with undisturbed():
        from argmap import picture
        from argmap.picture.page_legibility import legibility
        from argmap.picture.paging import paged, small_type

    theme = theme_of(arguments)
    picture.ensure_application()
    arguments.page = arguments.page or "A4"
    document = read(arguments.file)
    map = chosen_map(document, arguments.map)
    options = replace(options_of(document, map, arguments), pages=1)
    found = paged(document, map, theme, options)
    (sheet,) = found.sheets
    counted = legibility(sheet.figure)
    figures: dict[str, Any] = {
        "page": sheet.size.name,
        "orientation": str(sheet.size.orientation),
        "width": round(sheet.size.width, 1),
        "height": round(sheet.size.height, 1),
        "type_size": round(sheet.type_size, 2),
        "claims": counted.claims,
        "covered": round(counted.covered, 3),
        "overlaps": counted.overlaps,
        "lines_over_cards": counted.lines_over_cards,
        "crossings": counted.crossings,
        "map_width": round(counted.width * sheet.scale, 1),
        "map_height": round(counted.height * sheet.scale, 1),
    }
    for notice in found.notices:
        console.complain(notice)
    if arguments.json:
        console.say_json(figures)
        return 0
    for line in _lines(figures):
        console.say(line)
    if words := small_type(sheet.type_size):
        console.say(words)
    return 0


def _lines(figures: dict[str, Any]) -> list[str]:
    """Return the figures as lines: what, and how much."""
    shape = figures["map_width"] / figures["map_height"] if figures["map_height"] else 0.0
    told = {
        "page": f"{figures['page']}, {figures['orientation']}",
        "type size": f"{figures['type_size']:.1f} pt",
        "claims": f"{figures['claims']:,}",
        "covered by cards": f"{figures['covered']:.0%}",
        "overlaps of cards": f"{figures['overlaps']:,}",
        "lines over cards": f"{figures['lines_over_cards']:,}",
        "crossings of lines": f"{figures['crossings']:,}",
        "width of the map": f"{figures['map_width']:,.0f} pt",
        "height of the map": f"{figures['map_height']:,.0f} pt",
        "width to height": f"{shape:.2f}",
    }
    return [str(Message("{name} {value}", name=f"{name:<20}", value=value)) for name, value in told.items()]
