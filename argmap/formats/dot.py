"""DOT, the language of Graphviz: one map as boxes and signs, for people who draw with Graphviz themselves."""

from textwrap import wrap

from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Passage, Speaker, Stance
from argmap.model.tree import tree

_COLORS = {Stance.PRO: "#0b6e6e", Stance.CON: "#b3410f"}
_LINE = 32  # characters


def write(document: Document, map: str) -> str:
    """Return a map as DOT text, arrows from premises to targets. Ids are numbers, so that only labels need quoting."""
    on_map = tree(document, map)
    claims = {claim: f"c{number}" for number, (claim, _, _) in enumerate(on_map.walk(), 1)}
    arguments = {id: f"a{number}" for number, id in enumerate(on_map.arguments(), 1)}
    names = claims | arguments
    lines = [
        "digraph map {",
        f"  label={_quoted(on_map.map.question)}; labelloc=t; rankdir=BT;",
        '  node [shape=box, style=rounded, fontname="Atkinson Hyperlegible"];',
    ]
    for claim, name in claims.items():
        lines.append(f"  {name} [label={_quoted(_label(document, claim))}];")
    for id, argument in on_map.arguments().items():
        lines.extend(_argument(argument, names[id], names))
    return "\n".join([*lines, "}", ""])


def _argument(argument: Argument, name: str, names: dict[str, str]) -> list[str]:
    color, sign = _COLORS[argument.stance], "+" if argument.stance is Stance.PRO else "−"
    shape = "circle" if argument.stance is Stance.PRO else "diamond"
    undercut = names[argument.target].startswith("a")
    line = "dotted" if undercut else "solid" if argument.stance is Stance.PRO else "dashed"
    looks = f'color="{color}", style={line}'
    return [
        f'  {name} [label="{sign}", shape={shape}, style=solid, color="{color}", margin=0, width=0.25, height=0.25];',
        f"  {name} -> {names[argument.target]} [{looks}];",
        *(f"  {names[premise]} -> {name} [{looks}, dir=none];" for premise in argument.premises),
    ]


def _label(document: Document, id: str) -> str:
    claim = document.get(id, Claim)
    speakers = dict.fromkeys(document.get(passage, Passage).speaker for passage in claim.passages)
    said_by = ", ".join(document.get(speaker, Speaker).name for speaker in speakers if speaker)
    lines = [line for paragraph in claim.text.splitlines() for line in wrap(paragraph, _LINE)]
    return "\n".join([f"{said_by}:", *lines] if said_by else lines)


def _quoted(text: str) -> str:
    """Return text as a DOT string. A backslash would start an escape, so each is doubled."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\0", "")
    return '"' + escaped.replace("\r", "").replace("\n", "\\n") + '"'
