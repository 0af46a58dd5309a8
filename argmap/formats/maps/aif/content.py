"""What AIF, xAIF and OVA2 have in common: how a file is read as a map, and what is given back of it."""

from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.aif.dialects import AifDialect, is_nameless_scheme, nodes_of_other_kinds, type_of
from argmap.formats.maps.aif.locutions import Dialogue, read_locutions
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.node_graph import Json, WrittenGraph, key_of, read_graph
from argmap.message import Message

_DEEPEST = 6


def imported(
    nodes: list[Any], edges: list[Any], dialect: AifDialect, dialogue: Dialogue, rest: Json, named_ids: list[Any]
) -> Imported:
    """Return the map of nodes and edges, with what else the file says kept on it.

    `named_ids` are ids of nodes that the rest names.
    """
    made = GraphRecords(dialect.format)
    found = read_graph(nodes, edges, dialect, made)
    if not found.claims and not found.nodes:
        raise UserError("This file holds no claims.")
    said = read_locutions(nodes, edges, dialect, dialogue, found, made)
    keys = {key_of(dialect.node_id(node)) for node in nodes if isinstance(node, dict)}
    unknown = dict.fromkeys(found.unknown) | {
        key: None for id in named_ids if (key := key_of(id)) is not None and key not in keys
    }
    kept: Json = {
        "nodes": found.nodes,
        "edges": found.edges,
        "unknown": list(unknown),
        "twins": found.twins,
        "said": said,
    }
    kept["rest"] = rest
    if made.keep(None, kept):
        told = {key for locution, illocution, _ in said for key in (locution, illocution)}
        for what in nodes_of_other_kinds([_plain(node, dialect) for node in found.nodes], told):
            made.report.keep(what)
    unnamed = sum(
        is_nameless_scheme(node) for node in nodes if isinstance(node, dict) and type_of(node) in ("RA", "CA")
    )
    if unnamed:
        made.report.keep(Message("%n scheme(s) that argmap does not know", "", unnamed))
    return made.imported()


def _plain(node: Any, dialect: AifDialect) -> Any:
    return node | {"nodeID": dialect.node_id(node)} if isinstance(node, dict) else node


def ids_in(value: Any, depth: int = 0) -> list[Any]:
    """Return the ids of nodes that lists of objects in a value name."""
    found: list[Any] = []
    if depth < _DEEPEST:
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            if isinstance(value, list) and isinstance(each, dict):
                found += [each[name] for name in ("nodeID", "fromID", "toID") if name in each]
            found += ids_in(each, depth + 1)
    return found


def still_there(value: Any, written: WrittenGraph, depth: int = 0) -> Any:
    """Return a value without the objects in its lists that name nodes which are not given back."""
    if depth >= _DEEPEST:
        return value
    if isinstance(value, dict):
        return {name: still_there(each, written, depth + 1) for name, each in value.items()}
    if not isinstance(value, list):
        return value
    names = ("nodeID", "fromID", "toID")
    return [
        still_there(each, written, depth + 1)
        for each in value
        if not isinstance(each, dict) or all(written.stands(key_of(each.get(name))) for name in names)
    ]
