"""Read GraphML: our own exactly, and the drawings of others by what their boxes and lines say and look like."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import xml_tree
from argmap.formats.maps.drawn_graph import DrawnEdge, DrawnNode, read_drawing
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.graphml.quotes import QuoteReader
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.sides_of_lines import side_of_color, side_of_words
from argmap.formats.maps.xml_tree import local
from argmap.message import Message
from argmap.model.records import Stance

OURS = "argmap"
"""What the field "program" of our own graphs says."""

_TEXTS = ("text", "label", "title", "name", "description", "content", "value", "labeltext")
_SIDES = ("stance", "side", "relationtype", "relation", "kind", "type", "label", "name", "interaction", "edgetype")
_STEP_KINDS = frozenset("ra ca inference conflict support attack scheme argument s-node".split())
_SIGNS = frozenset(("+", "-", "−", "–", "+?", "-?", "−?", "pro", "con", "ra", "ca"))
Fields = dict[str, str]


@dataclass(slots=True)
class _Key:
    name: str
    type: str
    graphics: str = ""
    default: str = ""
    target: str = "all"


@dataclass(slots=True)
class _Box:
    """A node or an edge as it stands."""

    fields: Fields = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    graphics: Any = None


def read(text: str) -> Imported:
    """Return the records of a GraphML text. Raises UserError where it is none."""
    root = xml_tree.parse(text)
    if local(root) != "graphml":
        raise UserError("This XML file is not GraphML.")
    keys = _keys(root)
    graphs = [element for element in root if local(element) == "graph"]
    about = _box(graphs[0], keys, "graph").fields if graphs else {}
    ours = about.get("program") == OURS
    made = GraphRecords("graphml", about.get("question") or about.get("title") or about.get("label") or "")
    quotes = QuoteReader(made)
    nodes, edges, groups, fields = _parts(graphs, keys, ours=ours)
    found = read_drawing(nodes, edges, made)
    if not nodes:
        raise UserError("This GraphML file has no nodes.")
    for id, claim in found.claims.items():
        quotes.take(claim, fields[id].get("quotes", ""))
    quotes.cite()
    rest = {"nodes": [node.kept for node in found.nodes if node.kept], "edges": [e.kept for e in found.edges if e.kept]}
    made.keep(None, {name: value for name, value in rest.items() if value})
    if groups:
        made.report.change(Message("%n group(s), as tags", "", groups))
    if found.twins:
        made.report.leave_out(Message("%n node(s) with an id that another has", "", found.twins))
    return made.imported()


def _keys(root: Any) -> dict[str, _Key]:
    keys = {}
    for element in root:
        if local(element) == "key":
            default = next((child.text or "" for child in element if local(child) == "default"), "")
            name = element.get("attr.name") or element.get("id") or ""
            graphics = element.get("yfiles.type") or ""
            type = (element.get("attr.type") or "string").lower()
            keys[element.get("id") or ""] = _Key(name, type, graphics, default, element.get("for") or "all")
    return keys


def _box(element: Any, keys: dict[str, _Key], target: str) -> _Box:
    """Return the fields of an element; defaults are there for what it does not say."""
    box = _Box()
    said = set()
    for data in element:
        if local(data) != "data":
            continue
        key = keys.get(data.get("key") or "", _Key(data.get("key") or "", "string"))
        said.add(data.get("key"))
        if key.graphics or len(data):
            if len(data) and box.graphics is None and "graphics" in (key.graphics or "graphics"):
                box.graphics = data[0]
        elif key.name:
            box.fields.setdefault(key.name.lower(), data.text or "")
            box.types[key.name.lower()] = key.type
    for id, key in keys.items():
        if key.default and id not in said and not key.graphics and key.target in (target, "all"):
            box.fields.setdefault(key.name.lower(), key.default)
            box.types.setdefault(key.name.lower(), key.type)
    return box


def _parts(
    graphs: list[Any], keys: dict[str, _Key], *, ours: bool
) -> tuple[list[DrawnNode], list[DrawnEdge], int, dict[str, Fields]]:
    """Return nodes, edges, the number of groups, and the fields of nodes by their ids; without recursion."""
    nodes: list[DrawnNode] = []
    lines: list[tuple[Any, bool]] = []
    fields: dict[str, Fields] = {}
    groups = 0
    ahead: list[tuple[Iterator[Any], bool, tuple[str, ...]]]
    ahead = [(iter(graph), graph.get("edgedefault") != "undirected", ()) for graph in reversed(graphs)]
    while ahead:
        elements, directed, within = ahead[-1]
        element = next(elements, None)
        if element is None:
            ahead.pop()
        elif local(element) == "edge":
            lines.append((element, directed))
        elif local(element) == "node":
            box = _box(element, keys, "node")
            id = element.get("id") or ""
            inner = [child for child in element if local(child) == "graph"]
            if any(len(child) for child in inner):
                groups += 1
                label = " ".join((_label(box) or id).split())
                ahead += [(iter(child), directed, (*within, label)[-5:]) for child in reversed(inner)]
            else:
                fields.setdefault(id, box.fields)
                nodes.append(_node(id, box, within, ours=ours))
    return nodes, list(_edges(lines, keys, ours=ours)), groups, fields


def _label(box: _Box) -> str:
    """Return what a box says: the text of its label in yEd, or a field that is called like one."""
    if box.fields.get("text", "").strip():
        return box.fields["text"]
    for name in ("nodelabel", "edgelabel"):
        for element in box.graphics.iter() if box.graphics is not None else ():
            if local(element) == name and (words := "".join(element.itertext()).strip()):
                return words
    return next((words for name in _TEXTS if (words := box.fields.get(name, "").strip())), "")


def _node(id: str, box: _Box, within: tuple[str, ...], *, ours: bool) -> DrawnNode:
    fields = box.fields
    if ours:
        is_step = fields.get("kind") == "argument"
        kept = None
        stance = (Stance.CON if fields.get("stance") == "con" else Stance.PRO) if is_step else None
        return DrawnNode(
            id,
            "" if is_step else fields.get("text", ""),
            stance,
            fields.get("note", ""),
            tuple(tag for tag in fields.get("tags", "").split("\n") if tag),
            fields.get("name", ""),
            fields.get("unstated") == "true",
            fields.get("scheme", ""),
            fields.get("guessed") == "true",
            fields.get("folded") == "true",
            kept,
        )
    label = _label(box)
    kind = next((words for name in ("kind", "type", "nodetype") if (words := fields.get(name, "").strip())), "")
    stance = None
    if label.strip().lower() in _SIGNS:
        stance = side_of_words(label)
    elif kind.lower() in _STEP_KINDS:
        stance = side_of_words(fields.get("stance") or fields.get("side") or kind)
    kept = {"id": id, "text": label or id, "data": _data(box)}
    if box.graphics is not None:
        kept["yed"] = xml_tree.fragment(box.graphics)
    return DrawnNode(id, label or id, stance, tags=within, kept=kept)


def _data(box: _Box) -> dict[str, list[str]]:
    return {name: [box.types.get(name, "string"), value] for name, value in box.fields.items()}


def _edges(lines: list[tuple[Any, bool]], keys: dict[str, _Key], *, ours: bool) -> Iterator[DrawnEdge]:
    boxes = [_box(element, keys, "edge") for element, _ in lines]
    looks = [_look(box) for box in boxes]
    dashed = [look.get("style", "line").startswith(("dash", "dot")) for look in looks]
    dashes_tell = any(dashed) and not all(dashed)
    for (element, directed), box, look, is_dashed in zip(lines, boxes, looks, dashed, strict=True):
        start, end = element.get("source") or "", element.get("target") or ""
        if element.get("directed") in ("true", "false"):
            directed = element.get("directed") == "true"
        kept: dict[str, Any] | None = None
        side = None
        if not ours:
            kept = {"from": start, "to": end, "data": _data(box)}
            if element.get("id"):
                kept["id"] = element.get("id")
            if box.graphics is not None:
                kept["yed"] = xml_tree.fragment(box.graphics)
            side = _side(box, look) or (Stance.CON if dashes_tell and is_dashed else None)
            if look.get("arrow") == "back":
                start, end = end, start
            kept["side"] = side.value if side else ""
        yield DrawnEdge(start, end, side, directed, kept)


def _look(box: _Box) -> dict[str, str]:
    """Return how yEd draws a line: its color, its style, and whether its arrow points back."""
    look: dict[str, str] = {}
    for element in box.graphics.iter() if box.graphics is not None else ():
        if local(element) == "linestyle":
            look.update(color=element.get("color") or "", style=element.get("type") or "line")
        elif local(element) == "arrows":
            source, target = element.get("source") or "none", element.get("target") or "none"
            if source != "none" and target == "none":
                look["arrow"] = "back"
    return look


def _side(box: _Box, look: dict[str, str]) -> Stance | None:
    words = [box.fields.get(name, "") for name in _SIDES] + [_label(box)]
    for each in words:
        if side := side_of_words(each):
            return side
    for color in (look.get("color", ""), box.fields.get("color", ""), _rgb(box.fields)):
        if color and (side := side_of_color(color)):
            return side
    weight = box.fields.get("weight", "")
    return Stance.CON if weight.strip().startswith("-") else None


def _rgb(fields: Fields) -> str:
    parts = [fields.get(name, "") for name in "rgb"]
    if not all(part.isascii() and part.isdigit() and int(part[:9]) < 256 for part in parts):
        return ""
    return "#" + "".join(f"{int(part):02x}" for part in parts)
