"""SADFace: atoms and schemes as nodes, the resources that atoms quote, and who has analyzed them."""

import re
import uuid
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.json_objects import as_json, lists_of, load
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.map_format import UNTITLED, USUAL, ExportOptions, Imported
from argmap.formats.maps.node_graph import (
    Json,
    NodeKind,
    ReadGraph,
    WrittenGraph,
    as_read,
    kept_list,
    kept_of,
    key_of,
    read_graph,
    said,
    write_graph,
)
from argmap.formats.maps.scheme_names import names_no_scheme, scheme_key, written_name
from argmap.message import Message
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Source, Speaker, Stance

_HAS_ENDS = re.compile(r'"source_id"\s*:')
_HAS_ATOM = re.compile(r'"type"\s*:\s*"(?:atom|scheme)"')
_HAS_ANALYST = re.compile(r'"analyst_(?:name|email)"\s*:')
_AGAINST = frozenset(("conflict", "attack", "con", "against"))
_NO_STEP = frozenset(("rephrase", "preference", "transition"))


class _Sadface:
    """Nodes and edges of SADFace. Ids are UUIDs, new ones always the same for the same map."""

    format = "sadface"

    def __init__(self, map: str = "") -> None:
        self._map = map

    def node_id(self, node: Json) -> Any:
        """Return the id of a node as it stands."""
        return node.get("id")

    def ends(self, edge: Json) -> tuple[Any, Any]:
        """Return the ids of the nodes from which and to which an edge leads."""
        return edge.get("source_id"), edge.get("target_id")

    def kind(self, node: Json) -> NodeKind:
        """Return what a node is to a map."""
        if node.get("type") == "atom":
            return NodeKind.CLAIM
        name = said(node.get("name")).strip().lower()
        if node.get("type") != "scheme" or name in _NO_STEP:
            return NodeKind.OTHER
        return NodeKind.AGAINST if name in _AGAINST else NodeKind.FOR

    def text(self, node: Json) -> str:
        """Return the text of an atom."""
        return said(node.get("text"))

    def scheme(self, node: Json) -> tuple[str, str]:
        """Return the scheme of a scheme node, and its name where it is another one."""
        metadata = node.get("metadata")
        given = said(metadata.get("scheme")) if isinstance(metadata, dict) else ""
        name = said(node.get("name"))
        key = scheme_key(given) or scheme_key(name)
        return key, "" if key or names_no_scheme(name) or name.strip().lower() in _AGAINST else name

    def claim_node(self, id: Any, text: str, before: Json | None) -> Json:
        """Return the atom of a claim, made from the one that it had."""
        if before is None:
            return {"id": id, "metadata": {}, "sources": [], "text": text, "type": "atom"}
        return before | as_read("text", text, before)

    def step_node(self, id: Any, argument: Argument, before: Json | None) -> Json:
        """Return the scheme node of a step, made from the one that it had."""
        pro = argument.stance is Stance.PRO
        as_it_was = before is not None and (self.kind(before) is NodeKind.FOR) is pro
        if before is not None and as_it_was and self.scheme(before) == (argument.scheme, argument.name):
            return before
        had = (before or {}).get("metadata")
        metadata = {name: value for name, value in had.items() if name != "scheme"} if isinstance(had, dict) else {}
        if argument.scheme:
            metadata["scheme"] = written_name(argument.scheme)
        name = argument.name if argument.name and pro else "support" if pro else "conflict"
        return (before or {}) | {"id": id, "metadata": metadata, "name": name, "type": "scheme"}

    def edge(self, id: Any, start: Any, end: Any) -> Json:
        """Return a new edge."""
        return {"id": id, "source_id": start, "target_id": end}

    def edge_id(self, edge: Json) -> Any:
        """Return the id of an edge."""
        return edge.get("id")

    def new_ids(self, taken: set[str], *, as_text: bool) -> Callable[[], Any]:
        """Return what gives new ids."""
        numbers = count(len(taken))

        def new_id() -> str:
            while (id := str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self._map}/{next(numbers)}"))) in taken:
                pass
            taken.add(id)
            return id

        return new_id


def recognizes(text: str) -> bool:
    """Return whether a text is JSON with atoms or schemes, or with the analyst that SADFace names."""
    if text.lstrip()[:1] != "{" or '"nodes"' not in text:
        return False
    return any(pattern.search(text) is not None for pattern in (_HAS_ATOM, _HAS_ENDS, _HAS_ANALYST))


def read(text: str) -> Imported:
    """Return the records of a SADFace file. Raises UserError where it is none."""
    content = load(text)
    nodes, edges, resources = lists_of(content, "nodes", "edges", "resources")
    core = _core(content)
    made = GraphRecords("sadface", said(core.get("title")))
    found = read_graph(nodes, edges, _Sadface(), made)
    if not found.claims and not found.nodes:
        raise UserError("This file holds no claims.")
    others = _quotations(nodes, resources, found, made)
    rest = {name: value for name, value in content.items() if name not in ("nodes", "edges", "resources")}
    kept: Json = {
        "nodes": found.nodes,
        "edges": found.edges,
        "unknown": found.unknown,
        "twins": found.twins,
        "rest": rest,
        "resources": others,
    }
    if "resources" not in content:
        kept["bare"] = True
    made.keep(None, kept)
    if found.nodes:
        made.report.keep(Message("%n node(s) that argmap has no place for", "", len(found.nodes)))
    return made.imported()


def _core(content: Json) -> Json:
    """Return where a file tells its title and its analyst: in its metadata, or in older files at its top."""
    metadata = content.get("metadata")
    core = metadata.get("core") if isinstance(metadata, dict) else None
    return core if isinstance(core, dict) else content


def _quotations(nodes: list[Any], resources: list[Any], found: ReadGraph, made: GraphRecords) -> list[Any]:
    """Add the resources as sources and what atoms quote of them as passages; return the resources that are no source.

    A resource that brings no text has that which is quoted of it.
    """
    quoted: dict[str, list[str]] = {}
    by_key = {key_of(node.get("id")): node for node in reversed(nodes) if isinstance(node, dict)}
    entries = [(key, entry) for key in found.claims for entry in kept_list(by_key[key], "sources")]
    for _, entry in entries:
        if isinstance(entry, dict) and (key := key_of(entry.get("resource_id"))) and said(entry.get("text")):
            quoted.setdefault(key, []).append(clean(said(entry["text"])))
    sources, others = {}, []
    for resource in resources:
        key = key_of(resource.get("id")) if isinstance(resource, dict) else None
        if key is None or key in sources:
            others.append(resource)
            continue
        text = said(resource.get("content")) or "\n\n".join(dict.fromkeys(quoted.get(key, ())))
        sources[key] = made.source(
            said(resource.get("title")) or said(resource.get("url")), text, address=said(resource.get("url"))
        )
        about = {name: value for name, value in resource.items() if name != "content"}
        brings = {"content": resource["content"]} if "content" in resource and not said(resource["content"]) else {}
        made.keep(sources[key], {"resource": about | brings, "whole": bool(said(resource.get("content")))})
    unplaced: dict[str, list[Any]] = {}
    for key, entry in entries:
        place = _place(entry, sources, made) if isinstance(entry, dict) else None
        if place is None:
            unplaced.setdefault(key, []).append(entry)
            continue
        passage = made.passage(*place, speaker=made.speaker_named(said(entry.get("speaker"))))
        made.keep(passage, {"source": entry})
        made.cite(found.claims[key], passage)
    for key, claim in found.claims.items():
        has_list = isinstance(by_key[key].get("sources"), list)
        node = {name: value for name, value in by_key[key].items() if name != "sources" or not has_list}
        bare = {} if has_list else {"bare": True}
        made.keep(claim, {"node": node, "sources": unplaced.get(key, [])} | bare)
    left = sum(map(len, unplaced.values()))
    if left:
        made.report.keep(Message("%n quotation(s) that are not found in their source", "", left))
    return others


def _place(entry: Json, sources: dict[str, str], made: GraphRecords) -> tuple[str, int, int] | None:
    """Return where a quotation stands: the source, and start and end; None where its words are not there.

    Offsets count code points, or units of UTF-16; they may be missing, or wrong.
    """
    source = sources.get(key_of(entry.get("resource_id")) or "")
    words = clean(said(entry.get("text")))
    if source is None or not words.strip():
        return None
    text = made.source_text(source)
    offset = entry.get("offset")
    if isinstance(offset, int) and 0 <= offset <= len(text):
        if text.startswith(words, offset):
            return source, offset, offset + len(words)
        if not text.isascii():
            start = len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le", "ignore"))
            if text.startswith(words, start):
                return source, start, start + len(words)
    at = text.find(words)
    return None if at < 0 else (source, at, at + len(words))


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as SADFace; resources have their texts where the options ask for them, or the file had them."""
    about = document.get(map, Map)
    kept = kept_of(about, "sadface")
    dialect = _Sadface(map)
    written = write_graph(document, map, dialect)
    new_id = dialect.new_ids(written.taken, as_text=True)
    resources: dict[str, Json] = {}
    sources: dict[str | None, list[Any]] = {}
    for claim, number in _claims(document, written):
        entries = [_entry(document, passage, resources, new_id, options) for passage in claim.passages]
        mine = kept_of(claim, "sadface")
        entries += kept_list(mine, "sources")
        if entries or not mine.get("bare"):
            sources[key_of(number)] = entries
    count_of_others = len(kept_list(kept, "nodes"))
    nodes = written.nodes[:count_of_others] + [
        node | {"sources": sources[key]} if (key := key_of(dialect.node_id(node))) in sources else node
        for node in written.nodes[count_of_others:]
    ]
    listed = [
        *resources.values(),
        *(_unquoted(document, resources, options) if kept else ()),
        *kept_list(kept, "resources"),
    ]
    rest = kept.get("rest")
    content: Json = {"nodes": nodes, "edges": written.edges}
    if listed or not kept.get("bare"):
        content["resources"] = listed
    return as_json(_titled(rest, about.question) | content if isinstance(rest, dict) else _about(about) | content)


def _claims(document: Document, written: WrittenGraph) -> Iterator[tuple[Claim, Any]]:
    for record, number in written.ids.items():
        if claim := document.find(record, Claim):
            yield claim, number


def _entry(
    document: Document, id: str, resources: dict[str, Json], new_id: Callable[[], Any], options: ExportOptions
) -> Json:
    """Return a passage as an atom quotes it, with its source among the resources."""
    passage = document.get(id, Passage)
    if passage.source not in resources:
        resources[passage.source] = _resource(document.get(passage.source, Source), new_id, options)
    had = kept_of(passage, "sadface").get("source")
    speaker = document.get(passage.speaker, Speaker).name if passage.speaker else ""
    if isinstance(had, dict):
        same = clean(" ".join(said(had.get("speaker")).split())) == speaker
        return had if same else had | {"speaker": speaker}
    entry = {"id": new_id(), "resource_id": resources[passage.source]["id"], "text": passage.exact}
    length = passage.end - passage.start
    return entry | {"offset": passage.start, "length": length} | ({"speaker": speaker} if speaker else {})


def _resource(source: Source, new_id: Callable[[], Any], options: ExportOptions) -> Json:
    kept = kept_of(source, "sadface")
    had = kept.get("resource")
    if isinstance(had, dict):
        return had | ({"content": source.text} if kept.get("whole") else {})
    text = source.text if options.full_texts else ""
    about = {"id": new_id(), "type": "text", "title": source.title, "content": text}
    return about | {"url": source.address, "metadata": {}}


def _unquoted(document: Document, resources: dict[str, Json], options: ExportOptions) -> list[Json]:
    """Return the resources of the file that nothing quotes."""
    return [
        _resource(source, str, options)
        for source in document.all(Source)
        if source.id not in resources and kept_of(source, "sadface").get("resource")
    ]


def _titled(rest: Json, question: str) -> Json:
    core = _core(rest)
    before = clean(said(core.get("title"))).strip() or UNTITLED
    if question in (before, UNTITLED):
        return rest
    metadata = rest.get("metadata")
    if isinstance(metadata, dict) and core is not rest:
        return rest | {"metadata": metadata | {"core": core | {"title": question}}}
    return rest if "title" not in rest else rest | {"title": question}


def _about(map: Map) -> Json:
    core = {
        "analyst_email": "",
        "analyst_name": "",
        "created": _NO_DATE,
        "description": "",
        "edited": _NO_DATE,
        "id": str(uuid.uuid5(uuid.NAMESPACE_URL, map.id)),
        "notes": "",
        "title": map.question,
        "version": "0.5.2",
    }
    return {"metadata": {"core": core}}


_NO_DATE = "1970-01-01T00:00:00"
"""Readers want a date, and a map has none."""
