"""DOT, the language of Graphviz: one map as boxes and signs, to be drawn with Graphviz; graphs of others as maps."""

from collections.abc import Mapping
from textwrap import wrap
from typing import Any

from argmap.formats.maps.dot_reader import OURS, read
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.formats.maps.node_graph import Json, kept_list, kept_of
from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.qualified_words import claim_words, open_words, scheme_word
from argmap.model.records import Argument, Claim, Map, Passage, Speaker, Stance
from argmap.model.tree import Tree, tree

__all__ = ["read", "write"]

_SIGNS = {Stance.PRO: ("#0b6e6e", "+", "circle"), Stance.CON: ("#b3410f", "−", "diamond")}
_LINE = 32  # characters


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as DOT text, with edges from premises to targets.

    What was read from a graph of others has its names and attributes again; a line between two of its boxes is a line
    again, unless its step is objected to. Attributes that Graphviz does not know have what no label says.
    """
    with LOADING:
        import pydot

    on_map = tree(document, map)
    kept = kept_of(document.get(map, Map), "dot")
    claims = [document.get(claim, Claim) for claim, _, _ in on_map.walk()]
    names = _names(claims, list(on_map.arguments().values()), kept)
    foreign = kept.get("graph")
    about = {"label": _string(on_map.map.question), "labelloc": "t", "rankdir": "BT"}
    about |= _attributes(foreign if isinstance(foreign, dict) else {}) | {"question": _string(on_map.map.question)}
    if not kept and not any(_box(claim) for claim in claims):
        about["program"] = OURS
    graph = _with(pydot.Dot("map", graph_type="digraph"), about)
    graph.set_node_defaults(shape="box", style="rounded", fontname="Atkinson Hyperlegible")
    for claim in claims:
        folded = on_map.placements[claim.id].folded
        graph.add_node(_with(pydot.Node(names[claim.id]), _claim(document, claim, folded=folded)))
    for id, argument in on_map.arguments().items():
        color, _, _ = _SIGNS[argument.stance]
        undercut = argument.target in on_map.arguments()
        line = "dotted" if undercut else "solid" if argument.stance is Stance.PRO else "dashed"
        if (edge := _line(argument, names, on_map)) is not None:
            graph.add_edge(_with(pydot.Edge(_name(edge["from"]), _name(edge["to"])), _attributes(_data(edge))))
            continue
        graph.add_node(_with(pydot.Node(names[id]), _step(argument, color)))
        graph.add_edge(pydot.Edge(names[id], names[argument.target], color=color, style=line))
        for premise in argument.premises:
            graph.add_edge(pydot.Edge(names[premise], names[id], color=color, style=line, dir="none"))
    _ask(document, map, names, graph)
    _give_back(kept, set(names.values()), graph)
    text: str = graph.to_string()
    return text


def _with(drawn: Any, attributes: Mapping[str, str]) -> Any:
    """Return a graph, box or line of pydot with attributes, whatever they are called."""
    for name, value in attributes.items():
        drawn.set(name, value)
    return drawn


def _box(record: Claim | Argument) -> Json:
    """Return what a graph of others said of the box of a claim or an argument."""
    box = kept_of(record, "dot").get("node")
    return box if isinstance(box, dict) else {}


def _data(kept: Json) -> Json:
    data = kept.get("data")
    return data if isinstance(data, dict) else {}


def _names(claims: list[Claim], arguments: list[Argument], kept: Json) -> dict[str, str]:
    """Return the names of boxes by the ids of claims and arguments: those that they had, or c1, c2 … a1, a2 …"""
    used = {_name(node.get("id")) for node in kept_list(kept, "nodes") if isinstance(node, dict)}
    names: dict[str, str] = {}
    records: list[Claim | Argument] = [*claims, *arguments]
    for record in records:
        id = _box(record).get("id")
        if isinstance(id, str) and _name(id) not in used:
            names[record.id] = _name(id)
            used.add(names[record.id])
    numbers = {"c": 0, "a": 0}
    for record in records:
        letter = "c" if isinstance(record, Claim) else "a"
        while record.id not in names:
            numbers[letter] += 1
            name = f"{letter}{numbers[letter]}"
            if name not in used and f'"{name}"' not in used:
                names[record.id] = name
    return names


def _name(id: Any) -> str:
    return _quoted(str(id))


def _claim(document: Document, claim: Claim, *, folded: bool) -> dict[str, str]:
    box = _box(claim)
    said: dict[str, str] = {"label": _string(_label(document, claim))}
    if claim.unstated:
        said["style"] = '"rounded,dashed"'
    if box:
        said |= _attributes(_data(box))
        if clean(str(box.get("text"))) != claim.text:
            said["label"] = _string(claim.text)
        return said
    fields = {"text": claim.text, "note": claim.note, "tags": "\n".join(claim.tags), "name": claim.name}
    fields |= {"unstated": "true" if claim.unstated else "", "folded": "true" if folded else ""}
    return said | {"kind": "claim"} | {name: _string(value) for name, value in fields.items() if value}


def _step(argument: Argument, color: str) -> dict[str, str]:
    _, sign, shape = _SIGNS[argument.stance]
    said = {"label": sign + ("?" if argument.guessed else ""), "shape": shape, "style": "solid", "color": color}
    said |= {"margin": "0", "width": "0.25", "height": "0.25", "kind": "argument", "stance": argument.stance.value}
    if argument.scheme:
        said |= {"xlabel": _string(scheme_word(argument)), "scheme": _string(argument.scheme)}
    if argument.name:
        said["name"] = _string(argument.name)
    if argument.guessed:
        said["guessed"] = "true"
    return said


def _line(argument: Argument, names: Mapping[str, str], on_map: Tree) -> Json | None:
    """Return the line that an argument was in a graph of others, if it can be one again."""
    edge = kept_of(argument, "dot").get("edge")
    if not isinstance(edge, dict) or len(argument.premises) != 1 or argument.id in on_map.reasons:
        return None
    ends = {names[argument.premises[0]], names[argument.target]}
    same = ends == {_name(edge.get("from")), _name(edge.get("to"))}
    return edge if same and (edge.get("side") or "pro") == argument.stance.value else None


def _ask(document: Document, map: str, names: Mapping[str, str], graph: Any) -> None:
    """Add the open questions."""
    with LOADING:
        import pydot

    for number, question in enumerate(open_words(document, [map, *names]), 1):
        label = "\n".join(wrap(f"? {' '.join(question.words.split())}", _LINE)) or "?"
        graph.add_node(pydot.Node(f"q{number}", label=_string(label), shape="note", style="dashed", kind="question"))
        if question.about in names:
            graph.add_edge(pydot.Edge(f"q{number}", names[question.about], style="dotted", arrowhead="none"))


def _give_back(kept: Json, names: set[str], graph: Any) -> None:
    """Add the boxes and lines of a graph of others that no map holds."""
    with LOADING:
        import pydot

    for node in kept_list(kept, "nodes"):
        if isinstance(node, dict):
            names.add(_name(node.get("id")))
            graph.add_node(_with(pydot.Node(_name(node.get("id"))), _attributes(_data(node))))
    for edge in kept_list(kept, "edges"):
        if isinstance(edge, dict) and {_name(edge.get("from")), _name(edge.get("to"))} <= names:
            graph.add_edge(_with(pydot.Edge(_name(edge["from"]), _name(edge["to"])), _attributes(_data(edge))))


def _attributes(kept: Json) -> dict[str, str]:
    """Return attributes as they are written: texts in quotation marks, HTML in brackets."""
    found = {}
    for name, value in kept.items():
        if isinstance(value, str):
            found[_quoted(name)] = _quoted(value)
        elif isinstance(value, list) and len(value) == 1 and isinstance(value[0], str):
            found[_quoted(name)] = f"<{value[0]}>"
    return {name.strip('"') if name.strip('"').isidentifier() else name: value for name, value in found.items()}


def _label(document: Document, claim: Claim) -> str:
    speakers = dict.fromkeys(document.get(passage, Passage).speaker for passage in claim.passages)
    said_by = ", ".join(document.get(speaker, Speaker).name for speaker in speakers if speaker)
    lines = [line for paragraph in claim.text.splitlines() for line in wrap(paragraph, _LINE)]
    told = [f"({word})" for word in claim_words(claim)]
    return "\n".join([f"{said_by}:", *lines, *told] if said_by else [*lines, *told])


def _string(text: str) -> str:
    """Return text as a quoted DOT string. Backslashes are doubled, since one would start an escape."""
    with LOADING:
        import pydot

    quoted: str = pydot.make_quoted(text.replace("\\", "\\\\").replace("\r", ""))
    return quoted


def _quoted(text: str) -> str:
    """Return what stood between quotation marks in them again, its escapes as they were."""
    return '"' + text.replace('"', '\\"') + '"'
