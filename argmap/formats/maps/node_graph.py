"""Argument graphs of nodes and edges (AIF, OVA, SADFace) as records and back.

What a map cannot hold stays as it is: nodes of other kinds, edges between them, steps that close a circle. It is kept
on the map, what belongs to a claim or a step on that, and all of it is given back where its ends are still there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol

from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.step_circles import GraphStep, held_steps
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Argument, Claim, Map, Passage, Source, Stance
from argmap.model.tree import tree

Json = dict[str, Any]


class NodeKind(Enum):
    """What a node is to a map: a claim, a step for or against something, or nothing that a map holds."""

    CLAIM = auto()
    FOR = auto()
    AGAINST = auto()
    OTHER = auto()


class Dialect(Protocol):
    """How one format writes nodes and edges."""

    format: str
    """The name under which foreign data is kept."""

    def node_id(self, node: Json) -> Any:
        """Return the id of a node as it stands."""

    def ends(self, edge: Json) -> tuple[Any, Any]:
        """Return the ids of the nodes from which and to which an edge leads."""

    def kind(self, node: Json) -> NodeKind:
        """Return what a node is to a map."""

    def text(self, node: Json) -> str:
        """Return the text of a claim's node."""

    def scheme(self, node: Json) -> tuple[str, str]:
        """Return the scheme of a step's node and its short name; "" for none."""

    def claim_node(self, id: Any, text: str, before: Json | None) -> Json:
        """Return the node of a claim, made from the one that it had."""

    def step_node(self, id: Any, argument: Argument, before: Json | None) -> Json:
        """Return the node of a step, made from the one that it had."""

    def edge(self, id: Any, start: Any, end: Any) -> Json:
        """Return a new edge."""

    def edge_id(self, edge: Json) -> Any:
        """Return the id of an edge as it stands."""

    def new_ids(self, taken: set[str], *, as_text: bool) -> Callable[[], Any]:
        """Return what gives new ids, one after the other: texts, or numbers if those that are taken are numbers."""


def key_of(id: Any) -> str | None:
    """Return an id, which may be a text or a number, as text; None if it is neither."""
    return str(id) if isinstance(id, str | int | float) and not isinstance(id, bool) else None


@dataclass(slots=True)
class ReadGraph:
    """What was read of a graph: claims and arguments by the keys of their nodes, and what a map cannot hold."""

    claims: dict[str, str] = field(default_factory=dict)
    arguments: dict[str, list[str]] = field(default_factory=dict)
    nodes: list[Any] = field(default_factory=list)
    edges: list[Any] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    """Keys that edges name and no node has."""
    twins: list[str] = field(default_factory=list)
    """Keys of claims and arguments that other nodes have, too."""


def read_graph(nodes: list[Any], edges: list[Any], dialect: Dialect, made: GraphRecords) -> ReadGraph:
    """Add the claims and arguments of a graph to the records; return what they are, and all that is not among them."""
    found = ReadGraph()
    known: dict[str, Json] = {}
    for node in nodes:
        key = key_of(dialect.node_id(node)) if isinstance(node, dict) else None
        if key is None or key in known:
            found.nodes.append(node)
        else:
            known[key] = node
    kinds = {key: dialect.kind(node) for key, node in known.items()}
    steps = {
        key: GraphStep(Stance.PRO if kind is NodeKind.FOR else Stance.CON)
        for key, kind in kinds.items()
        if kind in (NodeKind.FOR, NodeKind.AGAINST)
    }
    claims = {key for key, kind in kinds.items() if kind is NodeKind.CLAIM}
    between: dict[tuple[str, str], Json] = {}
    unknown: dict[str, None] = {}
    for edge in edges:
        start, end = (key_of(id) for id in (dialect.ends(edge) if isinstance(edge, dict) else (None, None)))
        for key in (start, end):
            if key is not None and key not in known:
                unknown[key] = None
        if start is None or end is None or not (start in steps or end in steps) or (start, end) in between:
            found.edges.append(edge)
        elif start in steps and (end in claims or end in steps):
            between[start, end] = edge
            steps[start].targets.append(end)
        elif end in steps and start in claims:
            between[start, end] = edge
            steps[end].premises.append(start)
        else:
            found.edges.append(edge)
    held = held_steps(claims, steps)
    held.tell(made.report)
    _claims(known, kinds, dialect, made, found)
    _arguments(held.ordered(), held.targets, steps, known, between, dialect, made, found)
    found.nodes += [node for key, node in known.items() if key not in found.claims and key not in found.arguments]
    found.edges += between.values()
    found.unknown = list(unknown)
    keys = {key_of(dialect.node_id(node)) for node in found.nodes if isinstance(node, dict)}
    found.twins = [key for key in (*found.claims, *found.arguments) if key in keys]
    return found


def _claims(
    known: Mapping[str, Json],
    kinds: Mapping[str, NodeKind],
    dialect: Dialect,
    made: GraphRecords,
    found: ReadGraph,
) -> None:
    for key, node in known.items():
        if kinds[key] is NodeKind.CLAIM:
            claim = made.claim(dialect.text(node))
            made.keep(claim, {"node": node})
            found.claims[key] = claim


def _arguments(
    ordered: Iterable[str],
    targets: Mapping[str, list[str]],
    steps: Mapping[str, GraphStep],
    known: Mapping[str, Json],
    between: dict[tuple[str, str], Json],
    dialect: Dialect,
    made: GraphRecords,
    found: ReadGraph,
) -> None:
    """Add an argument for each step and each of its targets, and take its edges from those that are left."""
    for key in ordered:
        step, node = steps[key], known[key]
        scheme, name = dialect.scheme(node)
        incoming = [between.pop((premise, key)) for premise in dict.fromkeys(step.premises)]
        for target in targets[key]:
            goal = found.claims.get(target) or found.arguments[target][0]
            premises = [found.claims[premise] for premise in step.premises]
            argument = made.step(premises, step.stance, goal, scheme=scheme, name=name)
            made.keep(argument, {"node": node, "edges": [*incoming, between.pop((key, target))]})
            found.arguments.setdefault(key, []).append(argument)


@dataclass(slots=True)
class WrittenGraph:
    """A map as nodes and edges; `ids` has the ids of nodes by the ids of their claims and arguments."""

    nodes: list[Any] = field(default_factory=list)
    edges: list[Any] = field(default_factory=list)
    ids: dict[str, Any] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    """The keys of all nodes."""
    unknown: set[str] = field(default_factory=set)
    """The keys that edges of the file that was read named, and no node of it had."""

    new_edge_id: Callable[[], Any] = str

    def stands(self, key: str | None) -> bool:
        """Return whether a key that the file names is to be given back: it is that of a node, or never was one."""
        return key is None or key in self.taken or key in self.unknown


class NewIds:
    """Ids for nodes and edges that have none: numbers, from one on, that are not taken; as text or as numbers."""

    def __init__(self, taken: set[str], *, as_text: bool) -> None:
        self._taken = taken
        self._next = max((int(key) for key in taken if len(key) < 16 and key.isascii() and key.isdigit()), default=0)
        self._as_text = as_text

    def __call__(self) -> Any:
        """Return the next id, which is taken from now on."""
        self._next += 1
        self._taken.add(str(self._next))
        return str(self._next) if self._as_text else self._next


def write_graph(document: Document, map: str, dialect: Dialect) -> WrittenGraph:
    """Return a map as nodes and edges: those that it was read from, as far as they still hold, and new ones."""
    on_map = tree(document, map)
    claims = [document.get(id, Claim) for id, _, _ in on_map.walk()]
    arguments = list(on_map.arguments().values())
    kept = kept_of(document.get(map, Map), dialect.format)
    others = kept_list(kept, "nodes")
    written = WrittenGraph(list(others), unknown={key for key in kept_list(kept, "unknown") if isinstance(key, str)})
    records: list[Claim | Argument] = [*claims, *arguments]
    before = {record.id: _node(record, dialect) for record in records}
    used = {key_of(dialect.node_id(node)) for node in others if isinstance(node, dict)}
    used -= {key for key in kept_list(kept, "twins") if isinstance(key, str)}
    ids = [dialect.node_id(node) for node in (*others, *before.values()) if isinstance(node, dict)]
    written.taken = {key for id in ids if (key := key_of(id)) is not None}
    new_id = dialect.new_ids(written.taken, as_text=not ids or any(isinstance(id, str) for id in ids))
    for claim in claims:
        node, id = _of_its_own(before[claim.id], used, dialect, new_id)
        written.ids[claim.id] = id
        written.nodes.append(dialect.claim_node(id, claim.text, node))
    _steps(arguments, before, used, dialect, new_id, written)
    written.taken = {
        key for node in written.nodes if isinstance(node, dict) and (key := key_of(dialect.node_id(node))) is not None
    }
    _edges(arguments, kept_list(kept, "edges"), dialect, written)
    return written


def _of_its_own(
    node: Json | None, used: set[str | None], dialect: Dialect, new_id: Callable[[], Any]
) -> tuple[Json | None, Any]:
    """Return the node that a record had, and its id; a new id, and no node, where another record has it already."""
    if node is None or key_of(dialect.node_id(node)) in used:
        id = new_id()
        used.add(key_of(id))
        return None, id
    used.add(key_of(dialect.node_id(node)))
    return node, dialect.node_id(node)


def _steps(
    arguments: list[Argument],
    before: Mapping[str, Json | None],
    used: set[str | None],
    dialect: Dialect,
    new_id: Callable[[], Any],
    written: WrittenGraph,
) -> None:
    """Add the nodes of steps. Arguments that were one step with several targets are one again, if they still agree."""
    same: dict[tuple[str | None, Stance, frozenset[str]], Any] = {}
    for argument in arguments:
        node = before[argument.id]
        alike = (key_of(dialect.node_id(node)) if node else None, argument.stance, frozenset(argument.premises))
        if node is not None and alike in same:
            written.ids[argument.id] = same[alike]
            continue
        node, id = _of_its_own(node, used, dialect, new_id)
        if node is not None:
            same[alike] = id
        written.ids[argument.id] = id
        written.nodes.append(dialect.step_node(id, argument, node))


def _edges(arguments: list[Argument], others: list[Any], dialect: Dialect, written: WrittenGraph) -> None:
    had: dict[tuple[str | None, ...], Json] = {}
    for argument in arguments:
        for edge in kept_list(kept_of(argument, dialect.format), "edges"):
            if isinstance(edge, dict):
                had.setdefault(tuple(key_of(id) for id in dialect.ends(edge)), edge)
    remaining = [edge for edge in others if stands(edge, dialect, written)]
    ids = [dialect.edge_id(edge) for edge in (*remaining, *had.values()) if isinstance(edge, dict)]
    taken = {key for id in ids if (key := key_of(id)) is not None}
    new_id = dialect.new_ids(taken, as_text=not taken or any(isinstance(id, str) for id in ids))
    done: set[tuple[str | None, ...]] = set()
    for start, end in _wanted(arguments, written):
        between = (key_of(start), key_of(end))
        if between not in done:
            done.add(between)
            written.edges.append(had[between] if between in had else dialect.edge(new_id(), start, end))
    written.edges += remaining
    written.new_edge_id = new_id


def _wanted(arguments: list[Argument], written: WrittenGraph) -> Iterator[tuple[Any, Any]]:
    for argument in arguments:
        id = written.ids[argument.id]
        for premise in argument.premises:
            yield written.ids[premise], id
        yield id, written.ids[argument.target]


def stands(edge: Any, dialect: Dialect, written: WrittenGraph) -> bool:
    """Return whether an edge that was kept is to be given back."""
    return not isinstance(edge, dict) or all(written.stands(key_of(id)) for id in dialect.ends(edge))


def _node(record: Claim | Argument, dialect: Dialect) -> Json | None:
    """Return the node that a claim or an argument was read from, if it was."""
    node = kept_of(record, dialect.format).get("node")
    return node if isinstance(node, dict) and key_of(dialect.node_id(node)) is not None else None


def kept_of(record: Map | Claim | Argument | Passage | Source, format: str) -> Json:
    """Return what a format keeps on a record; {} where it is nothing, or damaged."""
    kept = foreign(record, format)
    return kept if isinstance(kept, dict) else {}


def kept_list(kept: Json, name: str) -> list[Any]:
    """Return a list that is kept under a name; [] where it is none."""
    value = kept.get(name)
    return value if isinstance(value, list) else []


def as_read(name: str, text: str, before: Json) -> Json:
    """Return a field of a node with a text; nothing where the field still says the same as that text."""
    return {} if clean(said(before.get(name))) == text else {name: text}


def said(value: Any) -> str:
    """Return a value of JSON as a text: a text as it is, a number in digits, anything else as none."""
    return value if isinstance(value, str) else str(value) if isinstance(value, int | float) else ""
