"""Drawings of arguments by other programs (GraphML, DOT): boxes and lines as claims and steps, and back.

A line from one box to another is a step with one premise; a box that stands for a step (a sign) joins premises. What
cannot be read so is kept on the map.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.step_circles import GraphStep, held_steps
from argmap.message import Message
from argmap.model.records import Stance


@dataclass(slots=True)
class DrawnNode:
    """A box: a claim, or a step where it has a stance. `kept` is what the format says of it beside."""

    id: str
    text: str = ""
    stance: Stance | None = None
    note: str = ""
    tags: tuple[str, ...] = ()
    name: str = ""
    unstated: bool = False
    scheme: str = ""
    guessed: bool = False
    folded: bool = False
    kept: Any = None


@dataclass(slots=True)
class DrawnEdge:
    """A line between two boxes, with its side if it tells one."""

    start: str
    end: str
    side: Stance | None = None
    directed: bool = True
    kept: Any = None


@dataclass(slots=True)
class ReadDrawing:
    """What was read: claims and arguments by the ids of their boxes, and what a map cannot hold."""

    claims: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, list[str]] = field(default_factory=dict)
    nodes: list[DrawnNode] = field(default_factory=list)
    edges: list[DrawnEdge] = field(default_factory=list)
    twins: int = 0
    """How many boxes have the id of another one: they are left out."""


def read_drawing(nodes: Sequence[DrawnNode], edges: Sequence[DrawnEdge], made: GraphRecords) -> ReadDrawing:
    """Add claims and arguments to the records; return what they are, and what is not among them.

    Arguments that lines are have them in their foreign data, as {"edge": kept}, and others {"node": kept of the box}.
    """
    found = ReadDrawing()
    known = {node.id: node for node in reversed(nodes)}
    boxes = {node.id: node for node in nodes if known[node.id] is node}
    lines = _turned([edge for edge in edges if edge.start in boxes and edge.end in boxes], boxes, made)
    found.edges = [edge for edge in edges if not (edge.start in boxes and edge.end in boxes)]
    signs = _signs(boxes, lines)
    steps: dict[str, GraphStep] = {f"n{id}": GraphStep(boxes[id].stance or Stance.PRO) for id in signs}
    own_line: dict[str, DrawnEdge] = {}
    lines_of: dict[str, list[DrawnEdge]] = {}
    between: set[tuple[str, str]] = set()
    for number, edge in enumerate(lines):
        start_is_step, end_is_step = edge.start in signs, edge.end in signs
        if (edge.start, edge.end) in between or edge.start == edge.end:
            found.edges.append(edge)
            continue
        between.add((edge.start, edge.end))
        target = f"n{edge.end}" if end_is_step else f"c{edge.end}"
        if start_is_step:
            steps[f"n{edge.start}"].targets.append(target)
            lines_of.setdefault(edge.start, []).append(edge)
        elif end_is_step:
            steps[target].premises.append(f"c{edge.start}")
            lines_of.setdefault(edge.end, []).append(edge)
        else:
            steps[f"e{number}"] = GraphStep(edge.side or Stance.PRO, [f"c{edge.start}"], [target])
            own_line[f"e{number}"] = edge
    held = held_steps({f"c{id}" for id in boxes if id not in signs}, steps)
    held.tell(made.report)
    for node in boxes.values():
        if node.id not in signs:
            claim = made.claim(
                node.text, note=node.note, tags=node.tags, name=node.name, unstated=node.unstated, folded=node.folded
            )
            made.keep(claim, {"node": node.kept} if node.kept else None)
            found.claims[node.id] = claim
    _add_steps(held.ordered(), held.targets, steps, boxes, own_line, lines_of, made, found)
    found.edges += [edge for key, edge in own_line.items() if key not in held.targets]
    lost = [id for id in signs if f"n{id}" not in held.targets]
    found.edges += [edge for id in lost for edge in lines_of.get(id, ())]
    found.nodes = [boxes[id] for id in lost]
    found.twins = len(nodes) - len(boxes)
    return found


def _add_steps(
    ordered: Sequence[str],
    targets: Mapping[str, list[str]],
    steps: Mapping[str, GraphStep],
    boxes: Mapping[str, DrawnNode],
    own_line: Mapping[str, DrawnEdge],
    lines_of: Mapping[str, list[DrawnEdge]],
    made: GraphRecords,
    found: ReadDrawing,
) -> None:
    unsure = 0
    for key in ordered:
        step, line = steps[key], own_line.get(key)
        box = None if line else boxes[key[1:]]
        premises = [found.claims[premise[1:]] for premise in step.premises]
        for target in targets[key]:
            goal = found.claims[target[1:]] if target[0] == "c" else found.arguments[target[1:]][0]
            argument = made.step(
                premises, step.stance, goal, scheme=box.scheme if box else "", name=box.name if box else ""
            )
            if box is not None:
                if box.guessed:
                    made.change_argument(argument, guessed=True)
                kept = [edge.kept for edge in lines_of.get(box.id, ()) if edge.kept]
                made.keep(argument, {"node": box.kept, "edges": kept} if box.kept or kept else None)
                found.arguments.setdefault(box.id, []).append(argument)
            elif line is not None:
                unsure += line.side is None
                made.keep(argument, {"edge": line.kept} if line.kept else None)
    if unsure:
        made.report.change(Message("%n line(s) without a side, as reasons", "", unsure))


def _signs(boxes: Mapping[str, DrawnNode], lines: Sequence[DrawnEdge]) -> set[str]:
    """Return the boxes that are steps: those with a stance that lines lead from and to."""
    starts = {edge.start for edge in lines if edge.start != edge.end}
    ends = {edge.end for edge in lines if edge.start != edge.end}
    return {id for id, box in boxes.items() if box.stance is not None and id in starts and id in ends}


def _turned(lines: list[DrawnEdge], boxes: Mapping[str, DrawnNode], made: GraphRecords) -> list[DrawnEdge]:
    """Return lines that all lead from reasons to what they are for.

    Lines without direction lead to the box that was named first; and where none has a side, and each box is led to by
    one line at most, but lines lead from one to several, they are the branches of a tree that is drawn from its root.
    """
    if any(not line.directed for line in lines):
        lines = _directed(lines, boxes)
    if any(line.side for line in lines) or any(box.stance for box in boxes.values()):
        return lines
    incoming: dict[str, int] = {}
    outgoing: dict[str, int] = {}
    for line in lines:
        incoming[line.end] = incoming.get(line.end, 0) + 1
        outgoing[line.start] = outgoing.get(line.start, 0) + 1
    if max(incoming.values(), default=0) > 1 or max(outgoing.values(), default=0) < 2:
        return lines
    made.report.change(Message("%n line(s) from claims to their reasons, the other way round", "", len(lines)))
    return [_other_way(line) for line in lines]


def _other_way(line: DrawnEdge) -> DrawnEdge:
    """Return a line that leads the other way, and is given back so: its direction says what is a reason for what."""
    kept = line.kept
    if isinstance(kept, dict) and "from" in kept and "to" in kept:
        kept = kept | {"from": kept["to"], "to": kept["from"]}
    return DrawnEdge(line.end, line.start, line.side, kept=kept)


def _directed(lines: list[DrawnEdge], boxes: Mapping[str, DrawnNode]) -> list[DrawnEdge]:
    """Return lines of which those without a direction lead to the box that is nearer to the first one."""
    beside: dict[str, list[str]] = {}
    for line in lines:
        beside.setdefault(line.start, []).append(line.end)
        beside.setdefault(line.end, []).append(line.start)
    rank: dict[str, int] = {}
    for first in boxes:
        if first not in rank:
            rank[first] = len(rank)
            ahead = deque([first])
            while ahead:
                for id in beside.get(ahead.popleft(), ()):
                    if id not in rank:
                        rank[id] = len(rank)
                        ahead.append(id)
    return [line if line.directed or rank[line.start] > rank[line.end] else _other_way(line) for line in lines]
