"""DOT, the language of Graphviz: one map as boxes and signs, to be drawn with Graphviz."""

from textwrap import wrap
from typing import Any

from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.import_lock import LOADING
from argmap.model.document import Document
from argmap.model.qualified_words import claim_words, open_words, scheme_word
from argmap.model.records import Claim, Passage, Speaker, Stance
from argmap.model.tree import tree

_SIGNS = {Stance.PRO: ("#0b6e6e", "+", "circle"), Stance.CON: ("#b3410f", "−", "diamond")}
_LINE = 32  # characters


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as DOT text, with edges from premises to targets."""
    with LOADING:
        import pydot

    on_map = tree(document, map)
    claims = {claim: f"c{number}" for number, (claim, _, _) in enumerate(on_map.walk(), 1)}
    arguments = {id: f"a{number}" for number, id in enumerate(on_map.arguments(), 1)}
    names = claims | arguments
    graph = pydot.Dot("map", graph_type="digraph", label=_string(on_map.map.question), labelloc="t", rankdir="BT")
    graph.set_node_defaults(shape="box", style="rounded", fontname="Atkinson Hyperlegible")
    for claim, name in claims.items():
        unstated: dict[str, Any] = {"style": '"rounded,dashed"'} if document.get(claim, Claim).unstated else {}
        graph.add_node(pydot.Node(name, label=_string(_label(document, claim)), **unstated))
    for id, argument in on_map.arguments().items():
        color, sign, shape = _SIGNS[argument.stance]
        sign += "?" if argument.guessed else ""
        named: dict[str, Any] = {"xlabel": _string(scheme_word(argument))} if argument.scheme else {}
        undercut = argument.target in arguments
        line = "dotted" if undercut else "solid" if argument.stance is Stance.PRO else "dashed"
        graph.add_node(
            pydot.Node(
                names[id],
                label=sign,
                shape=shape,
                style="solid",
                color=color,
                margin="0",
                width="0.25",
                height="0.25",
                **named,
            )
        )
        graph.add_edge(pydot.Edge(names[id], names[argument.target], color=color, style=line))
        for premise in argument.premises:
            graph.add_edge(pydot.Edge(names[premise], names[id], color=color, style=line, dir="none"))
    for number, question in enumerate(open_words(document, [on_map.map.id, *names]), 1):
        label = "\n".join(wrap(f"? {' '.join(question.words.split())}", _LINE)) or "?"
        graph.add_node(pydot.Node(f"q{number}", label=_string(label), shape="note", style="dashed"))
        if question.about in names:
            graph.add_edge(pydot.Edge(f"q{number}", names[question.about], style="dotted", arrowhead="none"))
    return graph.to_string()


def _label(document: Document, id: str) -> str:
    claim = document.get(id, Claim)
    speakers = dict.fromkeys(document.get(passage, Passage).speaker for passage in claim.passages)
    said_by = ", ".join(document.get(speaker, Speaker).name for speaker in speakers if speaker)
    lines = [line for paragraph in claim.text.splitlines() for line in wrap(paragraph, _LINE)]
    told = [f"({word})" for word in claim_words(claim)]
    return "\n".join([f"{said_by}:", *lines, *told] if said_by else [*lines, *told])


def _string(text: str) -> str:
    """Return text as a quoted DOT string. Backslashes are doubled, since one would start an escape."""
    with LOADING:
        import pydot

    return pydot.make_quoted(text.replace("\\", "\\\\").replace("\r", ""))
