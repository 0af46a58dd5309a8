"""The table of formats of maps, and those that other packages add.

A package adds formats under the entry point group `argmap.formats`: each entry point is a `MapFormat`.
"""

import functools
import logging

from argmap.formats.maps.map_format import MapFormat
from argmap.formats.maps.map_rows import MAPS
from argmap.formats.maps.quotation_rows import QUOTATIONS
from argmap.import_lock import LOADING

GROUP = "argmap.formats"
_log = logging.getLogger(__name__)

FORMATS = (*MAPS, *QUOTATIONS)
"""Of formats with the same ending, the first that recognizes a content has it; so the surer ones come first."""


@functools.cache
def every() -> tuple[MapFormat, ...]:
    """Return our formats, and then those that other packages add; one that cannot be loaded is left out and logged."""
    with LOADING:
        import importlib.metadata

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
