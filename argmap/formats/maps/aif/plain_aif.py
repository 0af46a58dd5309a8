"""Plain AIF, as argument databases give it: nodes, edges and locutions."""

import re

from argmap.formats.maps.aif.content import ids_in, imported, still_there
from argmap.formats.maps.aif.dialects import AifDialect
from argmap.formats.maps.aif.locutions import Dialogue
from argmap.formats.maps.aif.spoken import drop_unsaid
from argmap.formats.maps.json_objects import as_json, lists_of, load
from argmap.formats.maps.map_format import USUAL, ExportOptions, Imported
from argmap.formats.maps.node_graph import Json, kept_of, write_graph
from argmap.model.document import Document
from argmap.model.records import Map

_HAS_NODE_ID = re.compile(r'"nodeID"\s*:')
_HAS_PARTS = re.compile(r'"(?:AIF|OVA)"\s*:')


def recognizes(text: str) -> bool:
    """Return whether a text is JSON with nodes that have a "nodeID", and no parts "AIF" or "OVA"."""
    return text.lstrip()[:1] == "{" and bool(_HAS_NODE_ID.search(text)) and not _HAS_PARTS.search(text)


def read(text: str) -> Imported:
    """Return the records of an AIF file. Raises UserError where it is none."""
    content = load(text)
    nodes, edges = lists_of(content, "nodes", "edges")
    rest = {name: value for name, value in content.items() if name not in ("nodes", "edges")}
    dialogue = Dialogue()
    dialogue.name_people(content.get("participants"))
    dialogue.tell_speakers(content.get("locutions"))
    return imported(nodes, edges, AifDialect(), dialogue, {"aif": rest}, ids_in(rest))


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as AIF. Of quotations only those are in it that the file had from which the map was read."""
    dialect = AifDialect()
    written = write_graph(document, map, dialect)
    kept = kept_of(document.get(map, Map), dialect.format)
    drop_unsaid(document, kept, dialect, written)
    rest = rest_of(kept, "aif")
    more = {"locutions": []} if rest is None else still_there(rest, written)
    return as_json({"nodes": written.nodes, "edges": written.edges} | more)


def rest_of(kept: Json, shape: str) -> Json | None:
    """Return what else a file of this shape said; None where the map was read from a file of another shape, or none."""
    rest = kept.get("rest")
    found = rest.get(shape) if isinstance(rest, dict) else None
    return found if isinstance(found, dict) else None
