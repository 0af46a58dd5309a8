"""xAIF, the file of OVA3: AIF with participants and schemes, the text with its marks, and the places of nodes."""

import re
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.aif.content import ids_in, imported, still_there
from argmap.formats.maps.aif.dialects import XaifDialect
from argmap.formats.maps.aif.locutions import Dialogue
from argmap.formats.maps.aif.plain_aif import rest_of
from argmap.formats.maps.aif.spoken import SpokenNodes, drop_unsaid, speak
from argmap.formats.maps.json_objects import as_json, lists_of, load
from argmap.formats.maps.map_format import USUAL, ExportOptions, Imported
from argmap.formats.maps.node_graph import Json, WrittenGraph, kept_list, kept_of, key_of, said, write_graph
from argmap.model.document import Document
from argmap.model.records import Map, Speaker

_HAS_AIF = re.compile(r'"AIF"\s*:')
_HAS_NODE_ID = re.compile(r'"nodeID"\s*:|"nodes"\s*:')
_LISTS = ("schemefulfillments", "participants", "locutions", "descriptorfulfillments", "cqdescriptorfulfillments")


def recognizes(text: str) -> bool:
    """Return whether a text is JSON with a part "AIF" that has nodes."""
    return text.lstrip()[:1] == "{" and bool(_HAS_AIF.search(text)) and bool(_HAS_NODE_ID.search(text))


def read(text: str) -> Imported:
    """Return the records of an xAIF file. Raises UserError where it is none."""
    content = load(text)
    aif = content.get("AIF")
    if not isinstance(aif, dict):
        raise UserError("This JSON file is not xAIF: it has no part “AIF”.")
    nodes, edges = lists_of(aif, "nodes", "edges")
    rest = {name: value for name, value in content.items() if name not in ("AIF", "text")}
    lists = {name: value for name, value in aif.items() if name not in ("nodes", "edges")}
    html = _html(content.get("text"))
    kept = {"AIF": lists, "rest": rest}
    if "text" in content and not (isinstance(content["text"], str) and html.strip()):
        kept["text"] = content["text"]
    dialogue = Dialogue(html)
    dialogue.name_people(aif.get("participants"))
    dialogue.tell_speakers(aif.get("locutions"))
    return imported(nodes, edges, XaifDialect(), dialogue, {"xaif": kept}, ids_in(lists) + ids_in(rest))


def _html(text: Any) -> str:
    """Return the text of the file, which may also stand in an object: {"txt": ...}."""
    return said(text.get("txt", text.get("text"))) if isinstance(text, dict) else text if isinstance(text, str) else ""


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as xAIF: quotations are locutions, and marked in the text; places are those of the options."""
    dialect = XaifDialect()
    written = write_graph(document, map, dialect)
    kept = kept_of(document.get(map, Map), dialect.format)
    drop_unsaid(document, kept, dialect, written)
    spoken = speak(document, kept, dialect, written, options)
    written.taken |= {str(id) for id, _ in spoken.speakers}
    found = rest_of(kept, "xaif")
    new, rest = found is None, found or {}
    lists = {name: [] for name in _LISTS} if new else still_there(_dict(rest.get("AIF")), written)
    others = still_there(_dict(rest.get("rest")), written)
    _people(document, spoken, lists)
    aif: Json = {"nodes": written.nodes, "edges": written.edges} | lists
    text = rest["text"] if "text" in rest and not spoken.html else spoken.html
    content: Json = {"AIF": aif} | ({"text": text} if new or text or "text" in rest else {}) | others
    if new or "OVA" in others:
        content["OVA"] = _places(_dict(others.get("OVA")), written, options)
    return as_json(content)


def _people(document: Document, spoken: SpokenNodes, lists: Json) -> None:
    """Add the speakers of new locutions to the participants and the locutions."""
    people, locutions = kept_list(lists, "participants"), kept_list(lists, "locutions")
    if not spoken.speakers:
        return
    names = Dialogue()
    names.name_people(people)
    ids: dict[str, Any] = {}
    for key, name in names.people.items():
        ids.setdefault(name.casefold(), int(key) if key.isdigit() and len(key) < 16 else key)
    number = max((id for id in ids.values() if isinstance(id, int)), default=0)
    for node, speaker in spoken.speakers:
        if not speaker:
            continue
        name = document.get(speaker, Speaker).name
        if name.casefold() not in ids:
            number += 1
            ids[name.casefold()] = number
            first, _, last = name.rpartition(" ")
            people.append({"participantID": number, "firstname": first or last, "surname": last if first else ""})
        locutions.append({"nodeID": node, "personID": ids[name.casefold()]})
    lists["participants"], lists["locutions"] = people, locutions


def _places(ova: Json, written: WrittenGraph, options: ExportOptions) -> Json:
    """Return what OVA wants to know of each node and edge, with that of new ones added."""
    found: Json = {"firstname": "", "surname": "", "url": ""} | ova
    nodes, edges = list(kept_list(found, "nodes")), list(kept_list(found, "edges"))
    known = {key_of(node.get("nodeID")) for node in nodes if isinstance(node, dict)}
    drawn = {(key_of(e.get("fromID")), key_of(e.get("toID"))) for e in edges if isinstance(e, dict)}
    places = {key_of(id): options.places[record] for record, id in written.ids.items() if record in options.places}
    lowest = max((int(y + height) for _, y, _, height in places.values()), default=0) + 40
    for number, node in enumerate(node for node in written.nodes if isinstance(node, dict)):
        key = key_of(node.get("nodeID"))
        if key is not None and key not in known:
            column, row = number % 8, number // 8
            x, y = places[key][:2] if key in places else (20 + 240 * column, lowest + 120 * row)
            nodes.append({"nodeID": node["nodeID"], "visible": True, "x": round(x), "y": round(y), "timestamp": ""})
    edges += [
        {"fromID": edge.get("fromID"), "toID": edge.get("toID"), "visible": True}
        for edge in written.edges
        if isinstance(edge, dict) and (key_of(edge.get("fromID")), key_of(edge.get("toID"))) not in drawn
    ]
    return found | {"nodes": nodes, "edges": edges}


def _dict(value: Any) -> Json:
    return value if isinstance(value, dict) else {}
