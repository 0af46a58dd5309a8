"""The table of formats of maps, and those that other packages add.

A package adds formats under the entry point group `argmap.formats`: each entry point is a `MapFormat`.
"""

import functools
import importlib.metadata
import logging
import re

from argmap.formats.maps.map_format import MapFormat
from argmap.message import Message

GROUP = "argmap.formats"
_log = logging.getLogger(__name__)

FORMATS = (
    MapFormat(
        "json",
        Message("argmap as JSON"),
        (".json",),
        "argmap.formats.maps.own_json",
        reads=True,
        writes=True,
        shared=True,
        ours=re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"argmap"'),
        keeps=Message("everything, of all maps"),
        loses=Message("the history"),
    ),
    MapFormat(
        "xaif",
        Message("xAIF, for OVA3"),
        (".json",),
        "argmap.formats.maps.aif.extended",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims, arguments, undercuts, schemes, quotations, speakers, places"),
        loses=Message("the question, notes, tags, whole texts of sources, pins and folded branches"),
    ),
    MapFormat(
        "aif",
        Message("AIF, the argument interchange format"),
        (".json",),
        "argmap.formats.maps.aif.plain",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims, arguments, undercuts, schemes"),
        loses=Message("the question, quotations, notes, tags, pins and folded branches"),
    ),
    MapFormat(
        "sadface",
        Message("SADFace"),
        (".json",),
        "argmap.formats.maps.sadface",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims, arguments, undercuts, schemes, quotations, sources, speakers"),
        loses=Message("notes, tags, whole texts of sources, pins and folded branches"),
    ),
    MapFormat(
        "ova2",
        Message("JSON of OVA2"),
        (".json",),
        "argmap.formats.maps.aif.ova2",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims, arguments, undercuts, quotations, speakers, places"),
        loses=Message("the question, notes, tags, whole texts of sources, pins and folded branches"),
    ),
    MapFormat(
        "carneades",
        Message("YAML of Carneades"),
        (".yml", ".yaml"),
        "argmap.formats.maps.carneades",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims, arguments, undercuts, schemes"),
        loses=Message("quotations, notes, tags, pins and folded branches"),
    ),
    MapFormat(
        "argdown",
        Message("Argdown"),
        (".argdown", ".ad"),
        "argmap.formats.maps.argdown",
        reads=True,
        writes=True,
        ours=re.compile(rb"(?:\xef\xbb\xbf)?\s*===\r?\ntitle:"),
        keeps=Message("one map: claims, arguments, undercuts, names, tags, notes, quotations, sources, speakers"),
        loses=Message("pins, folded branches, piles and open questions"),
    ),
    MapFormat(
        "mup",
        Message("MindMup"),
        (".mup",),
        "argmap.formats.maps.mindmup",
        reads=True,
        writes=True,
        keeps=Message(
            "one map: claims, groups, undercuts, names, tags, notes, folds; all that MindMup itself had written"
        ),
        loses=Message("quotations, sources, speakers, pins, piles and open questions"),
    ),
    MapFormat(
        "freeplane",
        Message("Freeplane and FreeMind"),
        (".mm",),
        "argmap.formats.maps.freeplane",
        reads=True,
        writes=True,
        binary=True,
        keeps=Message(
            "one map: claims, steps, undercuts, names, tags, notes, folds; all that the other program had written"
        ),
        loses=Message("quotations, sources, speakers, pins, piles and open questions"),
    ),
    MapFormat(
        "opml",
        Message("OPML, for outliners"),
        (".opml",),
        "argmap.formats.maps.opml",
        reads=True,
        writes=True,
        binary=True,
        keeps=Message(
            "one map: claims, steps, undercuts, names, tags, notes, folds; all that the other program had written"
        ),
        loses=Message("quotations, sources, speakers, pins, piles and open questions"),
    ),
    MapFormat(
        "kialo",
        Message("Kialo"),
        (".txt",),
        "argmap.formats.maps.kialo",
        reads=True,
        writes=True,
        shared=True,
        keeps=Message("one map: claims for and against, claims in several places, quoted words with their addresses"),
        loses=Message("co-premises and undercuts as such, names, tags, notes, speakers, folds and pins"),
    ),
    MapFormat(
        "dot",
        Message("DOT, for Graphviz"),
        (".dot", ".gv"),
        "argmap.formats.maps.dot",
        writes=True,
        keeps=Message("claims, who said them, arguments"),
        loses=Message("sources, quotations, notes, tags"),
    ),
    MapFormat(
        "quotations",
        Message("CSV, a table of the quotations"),
        (".csv",),
        "argmap.formats.tables",
        writes=True,
        writer="all_quotations",
        keeps=Message("quotations with speaker, source, place and side"),
        loses=Message("the map"),
    ),
    MapFormat(
        "matrix",
        Message("CSV, who stands where"),
        (),
        "argmap.formats.tables",
        writes=True,
        writer="map_matrix",
        keeps=Message("the side of each speaker on each claim"),
        loses=Message("all else"),
    ),
    MapFormat(
        "flow",
        Message("Workbook, the flow of a debate"),
        (".xlsx",),
        "argmap.formats.flow_sheet",
        writes=True,
        binary=True,
        keeps=Message("claims by speech, what answers what, what was dropped"),
        loses=Message("all else"),
    ),
)
"""Of formats with the same ending, the first that recognizes a content has it; so the surer ones come first."""


@functools.cache
def every() -> tuple[MapFormat, ...]:
    """Return our formats, and then those that other packages add; one that cannot be loaded is left out and logged."""
    added = []
    for entry in importlib.metadata.entry_points(group=GROUP):
        try:
            found = entry.load()
        except Exception:  # whatever another package does, our formats go on working
            _log.exception("The format %s cannot be loaded", entry.name)
            continue
        if isinstance(found, MapFormat):
            added.append(found)
        else:
            _log.error("The entry point %s is no MapFormat", entry.name)
    return (*FORMATS, *added)
