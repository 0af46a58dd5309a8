"""Read an argument graph over a text.

The text is cut into units (edu). A unit, or several joined ones, is the ground of a claim (adu), which the proponent or
the opponent makes. Edges between claims are support (sup, exa) and attack (reb); an undercut (und) goes from a claim to
an edge, and so does a further premise (add).
"""

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from argmap.errors import UserError
from argmap.formats.maps import xml_tree
from argmap.formats.maps.map_builder import MapBuilder, clean
from argmap.formats.maps.map_format import UNTITLED, Imported
from argmap.message import Message
from argmap.model.records import SpeakerKind, Stance

FORMAT = "arggraph"
SEGMENT, ADDED, UNDERCUT = "seg", "add", "und"
SIDES = {"sup": Stance.PRO, "exa": Stance.PRO, "reb": Stance.CON, UNDERCUT: Stance.CON}
SPEAKERS = {"pro": "Proponent", "opp": "Opponent"}


@dataclass(slots=True)
class GraphEdge:
    """An edge of the file: `place` is its place among them, `more` the attributes that are not told by name."""

    id: str
    src: str
    trg: str
    type: str
    place: int
    more: dict[str, str]

    def kept(self) -> dict[str, Any]:
        """Return the edge as JSON, to be given back."""
        told = {"id": self.id, "src": self.src, "trg": self.trg, "type": self.type, "place": self.place}
        return told | ({"more": self.more} if self.more else {})


@dataclass(slots=True)
class _ParsedGraph:
    about: dict[str, str]
    units: dict[str, str] = field(default_factory=dict)
    joints: list[str] = field(default_factory=list)
    claims: dict[str, dict[str, str]] = field(default_factory=dict)
    edges: list[GraphEdge] = field(default_factory=list)


def recognizes(content: bytes) -> bool:
    """Return whether a file looks like an argument graph."""
    return b"<arggraph" in content[:4000]


def read(content: bytes) -> Imported:
    """Return the records of an argument graph as one map. Raises UserError if the file is none."""
    root = xml_tree.parse(content)
    if xml_tree.local(root) != "arggraph":
        raise UserError("This XML file is not an argument graph.")
    graph = _parsed(root)
    if not graph.claims:
        raise UserError("This argument graph holds no claims.")
    return _GraphReader(graph).imported()


def _parsed(root: Any) -> _ParsedGraph:
    graph = _ParsedGraph({str(name): str(value) for name, value in root.attrib.items()})
    for element in root:
        kind = xml_tree.local(element)
        told = {str(name): str(value) for name, value in element.attrib.items()}
        id = told.pop("id", "")
        if kind == "edu":
            graph.units.setdefault(id, clean("".join(element.itertext())))
        elif kind == "joint":
            graph.joints.append(id)
        elif kind == "adu":
            graph.claims.setdefault(id, told)
        elif kind == "edge":
            src, trg, type = (told.pop(name, "") for name in ("src", "trg", "type"))
            graph.edges.append(GraphEdge(id, src, trg, type, len(graph.edges), told))
    return graph


class _GraphReader:
    def __init__(self, graph: _ParsedGraph) -> None:
        self._graph = graph
        topic = " ".join(graph.about.get("topic_id", "").replace("_", " ").split())
        self._build = MapBuilder(FORMAT, topic[:1].upper() + topic[1:] or graph.about.get("id", "") or UNTITLED)
        self._claims: dict[str, str] = {}
        self._steps: dict[str, str] = {}  # the argument that an edge is part of
        self._kept: dict[str, dict[str, Any]] = {}  # of arguments
        self._aside: list[dict[str, Any]] = []
        self._speakers: dict[str, str] = {}
        self._text = " ".join(graph.units.values())
        self._grounds: dict[str, list[GraphEdge]] = {}  # by which a claim, or a joint, has its units
        for edge in graph.edges:
            if edge.type == SEGMENT:
                self._grounds.setdefault(edge.trg, []).append(edge)

    def imported(self) -> Imported:
        spans, source = self._source()
        for id, about in self._graph.claims.items():
            self._claim(id, about, spans, source)
        self._argue()
        for argument, kept in self._kept.items():
            if not self._build.keep(argument, kept):
                self._build.too_large()
        if not self._build.keep(None, {"about": self._graph.about, "edges": self._aside}):
            self._build.too_large()
        if self._graph.about.get("stance"):
            self._build.report.keep(Message("the side of the author"))
        return Imported(self._build.records(), self._build.report)

    def _source(self) -> tuple[dict[str, tuple[int, int]], str]:
        """Add the text; return the span of each unit and the source."""
        spans: dict[str, tuple[int, int]] = {}
        at = 0
        for id, text in self._graph.units.items():
            spans[id] = at, at + len(text)
            at += len(text) + 1
        title = self._graph.about.get("id") or "Text"
        source = self._build.source(title, self._text)
        joints = set(self._graph.joints)
        joining = [edge.kept() for edge in self._graph.edges if edge.type == SEGMENT and edge.trg in joints]
        units = [[id, start, end] for id, (start, end) in spans.items()]
        if not self._build.keep(source, {"units": units, "joints": self._graph.joints, "edges": joining}):
            self._build.too_large()
        return spans, source

    def _claim(self, id: str, about: dict[str, str], spans: dict[str, tuple[int, int]], source: str) -> None:
        grounds = self._grounds.get(id, [])
        units = dict.fromkeys(unit for edge in grounds for unit in self._units(edge.src))
        runs = self._runs(sorted(spans[unit] for unit in units))
        text = " … ".join(" ".join(self._text[start:end].split()) for start, end in runs) or id
        claim = self._build.claim(text)
        self._claims[id] = claim
        speaker = self._speaker(about.get("type", ""))
        for start, end in runs:
            self._build.cite(claim, self._build.passage(source, start, end, speaker=speaker))
        kept = {"id": id, "about": about, "edges": [edge.kept() for edge in grounds], "text": text}
        if not self._build.keep(claim, kept):
            self._build.too_large()

    def _units(self, id: str) -> list[str]:
        """Return the units that a unit or a joint of them stands for."""
        if id in self._graph.units:
            return [id]
        return [edge.src for edge in self._grounds.get(id, ()) if edge.src in self._graph.units]

    def _runs(self, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return spans without blanks around them; those that follow each other as one."""
        text = self._text
        runs: list[tuple[int, int]] = []
        for start, end in spans:
            if runs and runs[-1][1] + 1 == start:
                runs[-1] = runs[-1][0], end
            else:
                runs.append((start, end))
        trimmed = []
        for start, end in runs:
            inner = text[start:end]
            left = len(inner) - len(inner.lstrip())
            right = len(inner) - len(inner.rstrip())
            if left < len(inner):
                trimmed.append((start + left, end - right))
        return trimmed

    def _speaker(self, type: str) -> str | None:
        if type not in SPEAKERS:
            return None
        if type not in self._speakers:
            self._speakers[type] = self._build.speaker(SPEAKERS[type], SpeakerKind.DESCRIPTION)
        return self._speakers[type]

    def _argue(self) -> None:
        """Add the steps in the order of the file, those to an edge once that edge is there."""
        waiting: dict[str, list[GraphEdge]] = {}
        edges = [edge for edge in self._graph.edges if edge.type != SEGMENT]
        ids = {edge.id for edge in edges}
        done: set[str] = set()
        for edge in edges:
            if edge.trg in ids and edge.trg not in self._claims and edge.trg not in done:
                waiting.setdefault(edge.trg, []).append(edge)
                continue
            ready = deque([edge])
            while ready:
                at = ready.popleft()
                if not self._step(at):
                    self._set_aside(at)
                done.add(at.id)
                ready.extend(waiting.pop(at.id, ()))
        for left in waiting.values():  # edges to each other in a circle
            for edge in left:
                self._set_aside(edge)

    def _step(self, edge: GraphEdge) -> bool:
        """Add an edge as a step or to one; False where it cannot be."""
        premise = self._claims.get(edge.src)
        target = self._claims.get(edge.trg) or self._steps.get(edge.trg)
        stance = SIDES.get(edge.type)
        if premise is None or target is None:
            return False
        if self._build.is_argument(target) and (edge.type == ADDED or stance is Stance.PRO):
            if not self._build.join(target, [premise]):
                return False
            if edge.type != ADDED:
                self._build.report.change(Message("%n reason(s) for a step, as further premises of it", "", 1))
            self._kept[target].setdefault("added", []).append(edge.kept())
            self._steps[edge.id] = target
            return True
        if stance is None:
            return False
        made = self._build.argument([premise], stance, target)
        if made is None:
            return False
        if edge.type == "exa":
            self._build.report.keep(Message("%n support(s) by example", "", 1))
        self._kept[made] = {"edge": edge.kept()}
        self._steps[edge.id] = made
        return True

    def _set_aside(self, edge: GraphEdge) -> None:
        needs = [id for id in (edge.src, edge.trg) if id in self._claims or id in self._steps]
        self._aside.append(edge.kept() | {"needs": needs})
        self._build.report.keep(Message("%n edge(s) without a step", "", 1))
