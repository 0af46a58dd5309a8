"""Read DOT: our own exactly, and the graphs of others by the labels, words and colors of boxes and lines."""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps.dot_parser import Attributes, DotEdge, DotGraph, Html, Value, parse
from argmap.formats.maps.drawn_graph import DrawnEdge, DrawnNode, read_drawing
from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_format import Imported
from argmap.formats.maps.sides_of_lines import side_of_color, side_of_words
from argmap.message import Message
from argmap.model.records import Stance

OURS = "argmap"
"""What the attribute "program" of our own graphs says."""

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PORT = re.compile(r"(?<!\\)<[^<>]*>")
_FIELDS = re.compile(r"(?<!\\)[{}|]")
_MARKUP = re.compile(r"<(/?)([A-Za-z]+)[^<>]*+>")
_SIDES = ("stance", "side", "relation", "kind", "type", "label", "xlabel", "taillabel", "headlabel", "class")
_SIGNS = frozenset(("+", "-", "−", "–", "+?", "-?", "−?", "pro", "con"))
_STEP_KINDS = frozenset("ra ca inference conflict support attack argument".split())


def read(text: str) -> Imported:
    """Return the records of a DOT text. Raises UserError where it is none."""
    graph = parse(text)
    if not graph.nodes:
        raise UserError("This DOT file has no nodes.")
    ours = graph.attributes.get("program") == OURS
    title = graph.attributes.get("question", graph.attributes.get("label", ""))
    made = GraphRecords("dot", " ".join(_words(title, "").split()))
    asked = {id for id, said in graph.nodes.items() if ours and said.get("kind") == "question"}
    nodes = [_node(id, said, graph, ours=ours) for id, said in graph.nodes.items() if id not in asked]
    edges = [edge for edge in _edges(graph, ours=ours) if edge.start not in asked]
    found = read_drawing(nodes, edges, made)
    rest: dict[str, Any] = {
        "nodes": [node.kept for node in found.nodes if node.kept],
        "edges": [edge.kept for edge in found.edges if edge.kept],
    }
    if not ours:
        rest["graph"] = {name: kept_value(value) for name, value in graph.attributes.items()}
    made.keep(None, {name: value for name, value in rest.items() if value})
    if groups := len({label for labels in graph.groups.values() for label in labels}):
        made.report.change(Message("%n group(s), as tags", "", groups))
    if asked:
        made.report.leave_out(Message("%n open question(s)", "", len(asked)))
    return made.imported()


def kept_value(value: Value) -> Any:
    """Return a value as it is kept: a text as it is, and HTML in a list."""
    return [value.markup] if isinstance(value, Html) else value


def _words(value: Value, name: str) -> str:
    """Return what a label says: with its escapes, or the text of HTML."""
    if isinstance(value, Html):
        return _html_words(value.markup)
    return _ESCAPE.sub(
        lambda found: {"n": "\n", "l": "\n", "r": "\n", "N": name, "G": ""}.get(found[1], found[1]), value
    )


def _html_words(markup: str) -> str:
    """Return the text of HTML: rows and breaks become lines, cells are parted by blanks."""
    parts, at = [], 0
    for tag in _MARKUP.finditer(markup):
        parts.append(unescape(" ".join(markup[at : tag.start()].split(" "))))
        at = tag.end()
        name = tag[2].lower()
        parts.append("\n" if name == "br" or (name == "tr" and tag[1]) else " " if name == "td" and tag[1] else "")
    parts.append(unescape(markup[at:]))
    lines = (" ".join(line.split()) for line in "".join(parts).splitlines())
    return "\n".join(line for line in lines if line)


def _node(id: str, said: Attributes, graph: DotGraph, *, ours: bool) -> DrawnNode:
    def word(name: str) -> str:
        return _words(said.get(name, ""), id)

    if ours and said.get("kind") in ("claim", "argument"):
        is_step = said["kind"] == "argument"
        return DrawnNode(
            id,
            word("text"),
            (Stance.CON if word("stance") == "con" else Stance.PRO) if is_step else None,
            note=word("note"),
            tags=tuple(tag for tag in word("tags").split("\n") if tag),
            name=word("name"),
            unstated=word("unstated") == "true",
            scheme=word("scheme"),
            guessed=word("guessed") == "true",
            folded=word("folded") == "true",
        )
    label = said.get("label", "\\N")
    if isinstance(label, str) and str(said.get("shape", "")).lower() in ("record", "mrecord"):
        label = _FIELDS.sub(r"\\n", _PORT.sub("", label))
    text = "\n".join(line.strip() for line in _words(label, id).splitlines() if line.strip()) or id
    if said.get("kind") == "claim" and "text" in said:
        text = word("text")  # one that was added here
    kind = next((words for name in ("kind", "type", "class") if (words := word(name).strip().lower())), "")
    stance = None
    if text.lower() in _SIGNS:
        stance = side_of_words(text)
    elif kind in _STEP_KINDS:
        stance = side_of_words(word("stance") or word("side") or kind)
    kept = {"id": id, "text": text, "data": {name: kept_value(value) for name, value in said.items()}}
    tags = tuple(" ".join(_words(label, "").split()) for label in graph.groups.get(id, ()))
    return DrawnNode(id, text, stance, tags=tags, kept=kept)


def _edges(graph: DotGraph, *, ours: bool) -> Iterator[DrawnEdge]:
    styles = [str(edge.attributes.get("style", "")).lower() for edge in graph.edges]
    dashed = ["dash" in style or "dot" in style for style in styles]
    dashes_tell = any(dashed) and not all(dashed)
    seen: set[tuple[str, str]] = set()
    for edge, is_dashed in zip(graph.edges, dashed, strict=True):
        if graph.strict and (edge.start, edge.end) in seen:
            continue
        seen.add((edge.start, edge.end))
        if ours:
            yield DrawnEdge(edge.start, edge.end)
            continue
        side = _side(edge) or (Stance.CON if dashes_tell and is_dashed else None)
        kept = {"from": edge.start, "to": edge.end, "side": side.value if side else ""}
        data = {name: kept_value(value) for name, value in edge.attributes.items()}
        start, end = edge.start, edge.end
        if edge.attributes.get("dir") == "back":
            start, end = end, start
        yield DrawnEdge(start, end, side, graph.directed, kept | {"data": data})


def _side(edge: DotEdge) -> Stance | None:
    for name in _SIDES:
        if side := side_of_words(_words(edge.attributes.get(name, ""), "")):
            return side
    for name in ("color", "fontcolor", "fillcolor"):
        value = edge.attributes.get(name, "")
        if isinstance(value, str) and (side := side_of_color(value)):
            return side
    return Stance.CON if edge.attributes.get("arrowhead") in ("tee", "box", "odot") else None
