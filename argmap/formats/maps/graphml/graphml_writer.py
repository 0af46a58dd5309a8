"""Write GraphML: claims and arguments as nodes, with fields for who counts and graphics for who draws."""

from collections.abc import Iterator, Mapping

from argmap.formats.maps.graphml.graphml_reader import OURS
from argmap.formats.maps.graphml.quotes import as_field, in_words, quotes_of
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.formats.maps.node_graph import Json, kept_list, kept_of
from argmap.formats.maps.xml_tree import escaped, quoted
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Stance
from argmap.model.tree import Tree, tree

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
 <key id="nodegraphics" for="node" yfiles.type="nodegraphics"/>
 <key id="edgegraphics" for="edge" yfiles.type="edgegraphics"/>
"""
_KEYS = {
    "graph": {"program": "string", "question": "string"},
    "node": {"kind": "string", "label": "string", "text": "string", "stance": "string", "note": "string"}
    | {"tags": "string", "name": "string", "scheme": "string", "unstated": "boolean", "guessed": "boolean"}
    | {"folded": "boolean", "quote": "string", "speaker": "string", "source": "string", "quotes": "string"}
    | {"x": "double", "y": "double", "size": "double", "r": "int", "g": "int", "b": "int"},
    "edge": {"kind": "string", "stance": "string"},
}
_COLORS = {Stance.PRO: "#0b6e6e", Stance.CON: "#b3410f"}
_SIGNS = {Stance.PRO: ("+", "ellipse"), Stance.CON: ("−", "diamond")}
_GROUND = "#ffffff"
_BORDER = "#8a8780"
_TYPES = frozenset(("string", "int", "long", "float", "double", "boolean"))
Place = tuple[float, float, float, float]


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as GraphML. Claims and signs of arguments stand where the options say.

    What was read from a drawing of others has its fields and graphics again; a line between two of its boxes is a line
    again, unless its step is objected to.
    """
    return "".join(_GraphmlWriter(document, map, options).lines())


class _GraphmlWriter:
    def __init__(self, document: Document, map: str, options: ExportOptions) -> None:
        self._document = document
        self._map = document.get(map, Map)
        self._tree: Tree = tree(document, map)
        self._places: Mapping[str, Place] = options.places
        self._kept = kept_of(self._map, "graphml")
        self._claims = [document.get(id, Claim) for id, _, _ in self._tree.walk()]
        self._arguments = list(self._tree.arguments().values())
        self._ids: dict[str, str] = {}
        self._name_nodes()
        self._foreign: dict[tuple[str, str], str] = {}  # keys of other programs' fields, by what they are for and name

    def lines(self) -> Iterator[str]:
        """Yield the text of the file in pieces."""
        body = list(self._body())
        yield _HEAD
        for target, names in _KEYS.items():
            for name, type in names.items():
                yield f' <key id="{target}_{name}" for="{target}" attr.name="{name}" attr.type="{type}"/>\n'
        for (target, name), key in self._foreign.items():
            named, _, type = name.partition("\n")
            yield f' <key id="{key}" for="{target}" attr.name={quoted(named)} attr.type="{type}"/>\n'
        yield ' <graph id="G" edgedefault="directed">\n'
        yield from body
        yield " </graph>\n</graphml>\n"

    def _name_nodes(self) -> None:
        taken = {str(node.get("id")) for node in kept_list(self._kept, "nodes") if isinstance(node, dict)}
        waiting: list[tuple[str, str]] = []
        for letter, records in (("c", self._claims), ("a", self._arguments)):
            for record in records:
                id = self._box(record).get("id")
                if isinstance(id, str) and id not in taken:
                    self._ids[record.id] = id
                    taken.add(id)
                else:
                    waiting.append((letter, record.id))
        numbers = {"c": 0, "a": 0}
        for letter, record_id in waiting:
            numbers[letter] += 1
            while f"{letter}{numbers[letter]}" in taken:
                numbers[letter] += 1
            self._ids[record_id] = f"{letter}{numbers[letter]}"

    @staticmethod
    def _box(record: Claim | Argument) -> Json:
        """Return what a drawing said of the box of a claim or an argument."""
        box = kept_of(record, "graphml").get("node")
        return box if isinstance(box, dict) else {}

    def _body(self) -> Iterator[str]:
        if not self._kept and not any(self._box(claim) for claim in self._claims):
            yield _data("graph_program", OURS)
        yield _data("graph_question", self._map.question)
        for claim in self._claims:
            yield from self._claim(claim)
        direct = {argument.id: edge for argument in self._arguments if (edge := self._line(argument))}
        for argument in self._arguments:
            if argument.id not in direct:
                yield from self._step(argument)
        for node in kept_list(self._kept, "nodes"):
            if isinstance(node, dict):
                yield f"  <node id={quoted(str(node.get('id')))}>\n"
                yield from self._as_kept("node", {name: value for name, value in node.items() if name != "text"})
                yield "  </node>\n"
        yield from self._edges(direct)

    def _claim(self, claim: Claim) -> Iterator[str]:
        box = self._box(claim)
        yield f"  <node id={quoted(self._ids[claim.id])}>\n"
        unchanged = box.get("text") is not None and clean(str(box["text"])) == claim.text
        if unchanged and isinstance(box.get("yed"), str):
            yield f'   <data key="nodegraphics">{box["yed"]}</data>\n'
        else:
            width = self._places[claim.id][2] if claim.id in self._places else 225.0
            yield _node_graphics(
                claim.text, "roundrectangle", self._places.get(claim.id), (width, 60.0), _GROUND, _BORDER
            )
        quotes = quotes_of(self._document, claim)
        fields = {"kind": "claim", "label": claim.text, "text": claim.text, "note": claim.note}
        fields |= {"tags": "\n".join(claim.tags), "name": claim.name}
        fields |= {"unstated": "true" if claim.unstated else ""}
        fields |= {"folded": "true" if self._tree.placements[claim.id].folded else ""}
        fields |= {"quote": in_words(quotes, "words"), "speaker": in_words(quotes, "speaker")}
        fields |= {"source": in_words(quotes, "source"), "quotes": as_field(quotes) if quotes else ""}
        yield from self._fields(fields, always="text")
        yield from self._places_and_color(claim.id, 10, _BORDER)
        yield from self._as_kept("node", {name: value for name, value in box.items() if name != "yed"})
        yield "  </node>\n"

    def _step(self, argument: Argument) -> Iterator[str]:
        sign, shape = _SIGNS[argument.stance]
        color = _COLORS[argument.stance]
        box = self._box(argument)
        yield f"  <node id={quoted(self._ids[argument.id])}>\n"
        label = sign + ("?" if argument.guessed else "")
        yield _node_graphics(label, shape, self._places.get(argument.id), (24.0, 24.0), _GROUND, color)
        fields = {"kind": "argument", "label": label, "stance": argument.stance.value, "scheme": argument.scheme}
        fields |= {"name": argument.name, "guessed": "true" if argument.guessed else ""}
        yield from self._fields(fields)
        yield from self._places_and_color(argument.id, 4, color)
        yield from self._as_kept("node", {name: value for name, value in box.items() if name != "yed"})
        yield "  </node>\n"

    @staticmethod
    def _fields(fields: Mapping[str, str], always: str = "") -> Iterator[str]:
        for name, value in fields.items():
            if value or name == always:
                yield _data(f"node_{name}", value)

    def _places_and_color(self, id: str, size: int, color: str) -> Iterator[str]:
        if id in self._places:
            x, y, width, height = self._places[id]
            yield _data("node_x", f"{x + width / 2:.2f}")
            yield _data("node_y", f"{y + height / 2:.2f}")
        yield _data("node_size", f"{size}.0")
        for at, name in enumerate("rgb"):
            yield _data(f"node_{name}", str(int(color[1 + 2 * at : 3 + 2 * at], 16)))

    def _line(self, argument: Argument) -> Json | None:
        """Return the line that an argument was in somebody's drawing, if it can be one again."""
        edge = kept_of(argument, "graphml").get("edge")
        if not isinstance(edge, dict) or len(argument.premises) != 1 or argument.id in self._tree.reasons:
            return None
        ends = {self._ids[argument.premises[0]], self._ids[argument.target]}
        side = str(edge.get("side") or "pro")
        return edge if ends == {edge.get("from"), edge.get("to")} and side == argument.stance.value else None

    def _edges(self, direct: Mapping[str, Json]) -> Iterator[str]:
        boxes = set(self._ids.values()) | {
            str(node.get("id")) for node in kept_list(self._kept, "nodes") if isinstance(node, dict)
        }
        for argument in self._arguments:
            if edge := direct.get(argument.id):
                yield from self._kept_edge(edge)
                continue
            color, id = _COLORS[argument.stance], self._ids[argument.id]
            undercut = argument.target in self._tree.arguments()
            style = "dotted" if undercut else "line" if argument.stance is Stance.PRO else "dashed"
            for premise in argument.premises:
                yield _edge(self._ids[premise], id, "premise", argument.stance, color, style, "none")
            yield _edge(id, self._ids[argument.target], "conclusion", argument.stance, color, style, "standard")
        for edge in kept_list(self._kept, "edges"):
            if isinstance(edge, dict) and edge.get("from") in boxes and edge.get("to") in boxes:
                yield from self._kept_edge(edge)

    def _kept_edge(self, edge: Json) -> Iterator[str]:
        id = f"id={quoted(str(edge['id']))} " if edge.get("id") else ""
        yield f"  <edge {id}source={quoted(str(edge.get('from')))} target={quoted(str(edge.get('to')))}>\n"
        yield from self._as_kept("edge", edge)
        yield "  </edge>\n"

    def _as_kept(self, target: str, kept: Json) -> Iterator[str]:
        """Yield the fields that a drawing had, but those that we write ourselves; and its graphics."""
        if isinstance(kept.get("yed"), str):
            yield f'   <data key="{target}graphics">{kept["yed"]}</data>\n'
        fields = kept.get("data")
        for name, value in fields.items() if isinstance(fields, dict) else ():
            if not (isinstance(value, list) and len(value) == 2 and all(isinstance(each, str) for each in value)):
                continue
            if target == "node" and name in _KEYS["node"] and "text" in kept:
                continue
            type = value[0] if value[0] in _TYPES else "string"
            key = self._foreign.setdefault((target, f"{name}\n{type}"), f"other{len(self._foreign)}")
            yield _data(key, value[1])


def _edge(start: str, end: str, kind: str, stance: Stance, color: str, style: str, arrow: str) -> str:
    return (
        f"  <edge source={quoted(start)} target={quoted(end)}>\n"
        f'   <data key="edgegraphics"><y:PolyLineEdge><y:LineStyle color="{color}" type="{style}" width="1.5"/>'
        f'<y:Arrows source="none" target="{arrow}"/></y:PolyLineEdge></data>\n'
        f"{_data('edge_kind', kind)}{_data('edge_stance', stance.value)}  </edge>\n"
    )


def _node_graphics(
    label: str, shape: str, place: Place | None, size: tuple[float, float], fill: str, border: str
) -> str:
    x, y, width, height = place or (None, None, *size)
    at = f'x="{x}" y="{y}" ' if place else ""
    return (
        f'   <data key="nodegraphics"><y:ShapeNode><y:Geometry {at}width="{width}" height="{height}"/>'
        f'<y:Fill color="{fill}" transparent="false"/><y:BorderStyle color="{border}" type="line" width="1.0"/>'
        f'<y:NodeLabel alignment="center" autoSizePolicy="node_width" configuration="CroppingLabel" '
        f'textColor="#1c1e22">{escaped(label)}</y:NodeLabel><y:Shape type="{shape}"/></y:ShapeNode></data>\n'
    )


def _data(key: str, value: str) -> str:
    return f"   <data key={quoted(key)}>{escaped(value)}</data>\n"
