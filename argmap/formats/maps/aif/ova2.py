"""The file of OVA2: nodes with their places, edges that hold whole nodes, participants and the text."""

import re
from typing import Any

from argmap.formats.maps.aif.content import imported
from argmap.formats.maps.aif.dialects import Ova2Dialect
from argmap.formats.maps.aif.locutions import Dialogue
from argmap.formats.maps.aif.plain_aif import rest_of
from argmap.formats.maps.aif.spoken import drop_unsaid, speak
from argmap.formats.maps.json_objects import as_json, lists_of, load
from argmap.formats.maps.map_format import USUAL, ExportOptions, Imported
from argmap.formats.maps.node_graph import Json, kept_of, key_of, said, write_graph
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Speaker

_HAS_ENDS = re.compile(r'"from"\s*:')
_HAS_TEXT = re.compile(r'"analysis"\s*:\s*\{|"participantID"\s*:|"cqdesc"\s*:')


def recognizes(text: str) -> bool:
    """Return whether a text is JSON with edges "from" nodes, and with an "analysis" or participants."""
    return text.lstrip()[:1] == "{" and '"nodes"' in text and bool(_HAS_TEXT.search(text)) and "nodeID" not in text


def read(text: str) -> Imported:
    """Return the records of a file of OVA2. Raises UserError where it is none."""
    content = load(text)
    nodes, edges = lists_of(content, "nodes", "edges")
    dialect = Ova2Dialect()
    by_key = {key_of(dialect.node_id(node)): node for node in reversed(nodes) if isinstance(node, dict)}
    rest = {name: value for name, value in content.items() if name not in ("nodes", "edges")}
    analysis = content.get("analysis")
    dialogue = Dialogue(said(analysis.get("txt")) if isinstance(analysis, dict) else "")
    dialogue.name_people(content.get("participants"))
    dialogue.tell_speakers(
        [{"nodeID": key, "personID": node.get("participantID")} for key, node in by_key.items() if key is not None]
    )
    if dialogue.html.strip() and isinstance(analysis, dict):
        rest["analysis"] = {name: value for name, value in analysis.items() if name != "txt"}
    short = [_short(edge, by_key) for edge in edges]
    return imported(nodes, short, dialect, dialogue, {"ova2": rest}, [])


def _short(edge: Any, by_key: dict[str | None, Json]) -> Any:
    """Return an edge with ids in the places of nodes that stand among the nodes just so."""
    if not isinstance(edge, dict):
        return edge
    ends = {name: edge[name] for name in ("from", "to") if isinstance(edge.get(name), dict)}
    same = {name: node.get("id") for name, node in ends.items() if by_key.get(key_of(node.get("id"))) == node}
    return edge | same


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as a file of OVA2; quotations are locutions, and marked in the text."""
    dialect = Ova2Dialect()
    written = write_graph(document, map, dialect)
    kept = kept_of(document.get(map, Map), dialect.format)
    drop_unsaid(document, kept, dialect, written)
    spoken = speak(document, kept, dialect, written, options)
    found = rest_of(kept, "ova2")
    new, rest = found is None, found or {}
    participants = list(rest["participants"]) if isinstance(rest.get("participants"), list) else []
    people = {name.casefold(): key for key, name in _people(participants).items()}
    speakers: dict[str | None, Any] = {}
    for id, speaker in spoken.speakers:
        name = document.get(speaker, Speaker).name if speaker else ""
        if name and name.casefold() not in people:
            number = max((int(key) for key in people.values() if key.isdigit() and len(key) < 16), default=0) + 1
            people[name.casefold()] = str(number)
            first, _, last = name.rpartition(" ")
            participants.append({"id": number, "firstname": first or last, "surname": last if first else ""})
        if name:
            speakers[key_of(id)] = int(people[name.casefold()]) if people[name.casefold()].isdigit() else 0
    places = {key_of(id): options.places[record] for record, id in written.ids.items() if record in options.places}
    placed = {key_of(node.get("id")) for node in _read_nodes(document, dialect)}
    nodes: list[Any] = []
    for node in written.nodes:
        key = key_of(dialect.node_id(node)) if isinstance(node, dict) else None
        if key in speakers:
            node = node | {"participantID": speakers[key]}
        if key in places and key not in placed:
            x, y, width, height = places[key]
            node = node | {"x": round(x), "y": round(y), "w": round(width), "h": round(height)}
        nodes.append(node)
    by_key = {key_of(dialect.node_id(node)): node for node in nodes if isinstance(node, dict)}
    edges = [
        edge | {name: by_key[key_of(edge[name])] for name in ("from", "to") if _is_id(edge.get(name), by_key)}
        if isinstance(edge, dict)
        else edge
        for edge in written.edges
    ]
    content: Json = {"nodes": nodes, "edges": edges} | rest
    if participants or new:
        content["participants"] = participants
    if spoken.html or new:
        content["analysis"] = {"txt": spoken.html} | (
            rest["analysis"] if isinstance(rest.get("analysis"), dict) else {}
        )
    return as_json(content)


def _is_id(end: Any, by_key: dict[str | None, Json]) -> bool:
    return not isinstance(end, dict) and key_of(end) in by_key


def _people(participants: list[Any]) -> dict[str, str]:
    dialogue = Dialogue()
    dialogue.name_people(participants)
    return dialogue.people


def _read_nodes(document: Document, dialect: Ova2Dialect) -> list[Json]:
    """Return the nodes of claims and arguments that were read from a file: they have places of their own."""
    records: list[Claim | Argument] = [*document.all(Claim), *document.all(Argument)]
    nodes = (kept_of(record, dialect.format).get("node") for record in records)
    return [node for node in nodes if isinstance(node, dict)]
