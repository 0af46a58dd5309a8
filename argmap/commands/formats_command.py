"""List the formats of maps: for people, for programs, and as a page of the documentation."""

import argparse
from collections.abc import Iterator

from argmap import console
from argmap.formats.maps.format_table import every
from argmap.formats.maps.map_format import MapFormat

_PAGE = """# Formats

Which maps argmap reads and writes, what each format keeps, and what it loses. `argmap formats` prints this list. What
another program's file says and argmap has no place for is kept aside on the claim or map that it is about, and given
back on export to the same format; the report after each import says so.

Pictures (PNG, SVG, PDF, WebP), hand-outs, reports, web pages and slides are told in
[the command line](command-line.md).

| name | format | endings | read | written | keeps | loses |
|---|---|---|---|---|---|---|"""


def run(arguments: argparse.Namespace) -> int:
    """Print the list as the arguments say; return the exit status."""
    known = every()
    if arguments.json:
        console.say_json([_values(each) for each in known])
    else:
        for line in page_lines(known) if arguments.markdown else _lines(known):
            console.say(line)
    return 0


def _values(form: MapFormat) -> dict[str, object]:
    return {
        "name": form.name,
        "title": str(form.title),
        "endings": list(form.endings),
        "reads": form.reads,
        "writes": form.writes,
        "keeps": str(form.keeps),
        "loses": str(form.loses),
    }


def _lines(known: tuple[MapFormat, ...]) -> Iterator[str]:
    for each in known:
        does = " and ".join(word for word, does in (("read", each.reads), ("written", each.writes)) if does)
        yield f"{each.name:<12} {each.title} ({', '.join(each.endings) or 'by name'}), {does}"
        for word, told in (("keeps", each.keeps), ("loses", each.loses)):
            if told:
                yield f"{'':<12}   {word}: {told}"


def page_lines(known: tuple[MapFormat, ...]) -> Iterator[str]:
    """Yield the lines of the page in Markdown."""
    yield _PAGE
    for each in known:
        cells = (
            f"`{each.name}`",
            str(each.title),
            " ".join(f"`{ending}`" for ending in each.endings),
            "yes" if each.reads else "",
            "yes" if each.writes else "",
            str(each.keeps),
            str(each.loses),
        )
        yield "| " + " | ".join(cells) + " |"
