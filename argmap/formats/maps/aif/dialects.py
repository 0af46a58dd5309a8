"""Nodes and edges as AIF and xAIF write them, and as OVA2 did."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from argmap.formats.maps.node_graph import Json, NodeKind, as_read, key_of, said
from argmap.formats.maps.scheme_names import names_no_scheme, scheme_key, written_name
from argmap.message import Message
from argmap.model.records import Argument, Stance

_KINDS = {"I": NodeKind.CLAIM, "RA": NodeKind.FOR, "CA": NodeKind.AGAINST}
_STEPS = {Stance.PRO: ("RA", "Default Inference"), Stance.CON: ("CA", "Default Conflict")}


class NumberedIds:
    """Ids for what has none: numbers that are not taken, from one on, as texts or as numbers."""

    def __init__(self, taken: set[str], *, as_text: bool) -> None:
        self._next = max((int(key) for key in taken if len(key) < 16 and key.isascii() and key.isdigit()), default=0)
        self._as_text = as_text

    def __call__(self) -> Any:
        """Return the next id."""
        self._next += 1
        return str(self._next) if self._as_text else self._next


def type_of(node: Json) -> str:
    """Return the type of a node: I, L, RA, CA, MA, PA, TA, YA, or what else stands there."""
    return said(node.get("type")).strip().upper()


class AifDialect:
    """AIF, and the part of xAIF that is called so."""

    format = "aif"

    def node_id(self, node: Json) -> Any:
        """Return the id of a node as it stands."""
        return node.get("nodeID")

    def ends(self, edge: Json) -> tuple[Any, Any]:
        """Return the ids of the nodes from which and to which an edge leads."""
        return edge.get("fromID"), edge.get("toID")

    def kind(self, node: Json) -> NodeKind:
        """Return what a node is to a map."""
        return _KINDS.get(type_of(node), NodeKind.OTHER)

    def text(self, node: Json) -> str:
        """Return the text of a claim's node."""
        return said(node.get("text"))

    def scheme(self, node: Json) -> tuple[str, str]:
        """Return the scheme of a step's node, and "": its name is that of the scheme."""
        names = [said(node.get("scheme")), said(node.get("text"))]
        return next((key for name in names if (key := scheme_key(name))), ""), ""

    def claim_node(self, id: Any, text: str, before: Json | None) -> Json:
        """Return the node of a claim, made from the one that it had."""
        if before is None:
            return self.new_node(id, text, "I")
        return before | as_read("text", text, before)

    def step_node(self, id: Any, argument: Argument, before: Json | None) -> Json:
        """Return the node of a step, made from the one that it had."""
        kind, usual = _STEPS[argument.stance]
        if before is not None and type_of(before) == kind and self.scheme(before)[0] == argument.scheme:
            return before
        name = written_name(argument.scheme) if argument.scheme else usual
        kept = {name: value for name, value in (before or {}).items() if name not in ("scheme", "schemeID")}
        return kept | self.new_node(id, name, kind)

    def new_node(self, id: Any, text: str, kind: str) -> Json:
        """Return a new node."""
        node = {"nodeID": id, "text": text, "type": kind}
        return node if kind in ("I", "L") else node | {"scheme": text}

    def edge(self, id: Any, start: Any, end: Any) -> Json:
        """Return a new edge."""
        return {"edgeID": id, "fromID": start, "toID": end, "formEdgeID": None}

    def edge_id(self, edge: Json) -> Any:
        """Return the id of an edge."""
        return edge.get("edgeID")

    def new_ids(self, taken: set[str], *, as_text: bool) -> Callable[[], Any]:
        """Return what gives new ids."""
        return NumberedIds(taken, as_text=as_text)


class XaifDialect(AifDialect):
    """AIF inside xAIF: schemes are named beside the nodes, edges have numbers."""

    def new_node(self, id: Any, text: str, kind: str) -> Json:
        """Return a new node."""
        return {"nodeID": id, "text": text, "type": kind}

    def edge(self, id: Any, start: Any, end: Any) -> Json:
        """Return a new edge."""
        return {"edgeID": id, "fromID": start, "toID": end}


class Ova2Dialect(AifDialect):
    """Nodes with their places, and edges that hold whole nodes."""

    format = "ova2"

    def node_id(self, node: Json) -> Any:
        """Return the id of a node as it stands."""
        return node.get("id")

    def ends(self, edge: Json) -> tuple[Any, Any]:
        """Return the ids of the nodes from which and to which an edge leads."""
        return _id_in(edge.get("from")), _id_in(edge.get("to"))

    def new_node(self, id: Any, text: str, kind: str) -> Json:
        """Return a new node."""
        colors = {"I": "b", "L": "b", "RA": "g", "CA": "r"}
        node = {"id": id, "x": 0, "y": 0, "color": colors.get(kind, "y"), "text": text, "type": kind, "scheme": 0}
        return node | {"descriptors": {}, "cqdesc": {}, "visible": True, "participantID": 0, "w": 0, "h": 0}

    def edge(self, id: Any, start: Any, end: Any) -> Json:
        """Return a new edge, with the ids of nodes in the places of the nodes."""
        return {"from": start, "to": end, "visible": True}

    def edge_id(self, edge: Json) -> Any:
        """Return None: edges have no ids."""
        return None


def _id_in(end: Any) -> Any:
    return end.get("id") if isinstance(end, dict) else end


def nodes_of_other_kinds(nodes: list[Any], told: set[str]) -> list[Message]:
    """Return in words what nodes are kept aside, but for those with these keys."""
    kinds = Counter(
        type_of(node) or "?"
        for node in nodes
        if isinstance(node, dict) and type_of(node) not in ("RA", "CA") and key_of(node.get("nodeID")) not in told
    )
    words = {
        "MA": Message("%n rephrasing(s)", "", kinds.pop("MA", 0)),
        "PA": Message("%n preference(s)", "", kinds.pop("PA", 0)),
        "TA": Message("%n transition(s) of a dialogue", "", kinds.pop("TA", 0)),
        "L": Message("%n locution(s) without a claim of their own", "", kinds.pop("L", 0)),
        "YA": Message("%n illocution(s)", "", kinds.pop("YA", 0)),
    }
    others = [Message("%n node(s) of the kind {kind}", "", n, kind=kind[:20]) for kind, n in kinds.items()]
    return [message for message in (*words.values(), *others) if message.n]


def is_nameless_scheme(node: Json) -> bool:
    """Return whether a step's node names a scheme that argmap does not know."""
    name = said(node.get("scheme")) or said(node.get("text"))
    return not name.isdigit() and not names_no_scheme(name) and not scheme_key(name)
