"""Write one map as an argument graph over its text, or over a text made of its claims where it has none."""

import math
import re
from collections.abc import Iterable
from itertools import count
from typing import Any

from argmap.formats.maps import xml_tree
from argmap.formats.maps.arggraph.arggraph_reader import ADDED, FORMAT, SEGMENT, SIDES, UNDERCUT
from argmap.formats.maps.map_format import USUAL, ExportOptions
from argmap.model.document import Document
from argmap.model.foreign import foreign
from argmap.model.records import Argument, Claim, Map, Passage, Source, Stance
from argmap.model.tree import Tree, tree


def write(document: Document, map: str, options: ExportOptions = USUAL) -> str:
    """Return a map as XML."""
    return "\n".join(_GraphWriter(document, tree(document, map)).lines()) + "\n"


def _kept(record: Map | Source | Claim | Argument) -> dict[str, Any]:
    found = foreign(record, FORMAT)
    return found if isinstance(found, dict) else {}


def _texts(value: Any) -> dict[str, str]:
    """Return the entries of a kept table that are texts."""
    return {k: v for k, v in value.items() if isinstance(v, str)} if isinstance(value, dict) else {}


def _edges(value: Any) -> list[dict[str, Any]]:
    """Return the kept edges that are whole."""
    names = ("id", "src", "trg", "type")
    whole = [e for e in value if isinstance(e, dict)] if isinstance(value, list) else []
    return [edge for edge in whole if all(isinstance(edge.get(name), str) for name in names)]


class _NewIds:
    """Ids for what is new, apart from all that are taken."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._numbers = {letter: count(1) for letter in "eac"}
        self._used: set[str] = set()

    def new(self, letter: str) -> str:
        """Return an id that begins with a letter: of a unit "e", a claim "a", an edge "c"."""
        return next(id for number in self._numbers[letter] if (id := f"{letter}{number}") not in self._taken)

    def settled(self, id: object, letter: str) -> str:
        """Return an id that was read, the first time that it is asked for; otherwise a new one."""
        if isinstance(id, str) and id not in self._used:
            self._used.add(id)
            return id
        return self.new(letter)


class _GraphWriter:
    def __init__(self, document: Document, on_map: Tree) -> None:
        self._document = document
        self._map = on_map
        self._order = sorted(on_map.placements, key=lambda claim: (on_map.placements[claim].order, claim))
        self._source = self._source_of(self._order)
        self._units: dict[str, str] = {}
        self._joints: list[str] = []
        self._edges: list[tuple[float, dict[str, str]]] = []
        self._ids = _NewIds(self._taken())
        self._claims = {id: self._ids.settled(self._of(id).get("id"), "a") for id in self._order}
        self._steps: dict[str, str] = {}
        self._step_ids: set[str] = set()

    def _of(self, claim: str) -> dict[str, Any]:
        return _kept(self._document.get(claim, Claim))

    def lines(self) -> list[str]:
        """Return the lines of the file."""
        self._put_source()
        for claim in self._order:
            self._ground(claim)
        self._put_steps()
        types = self._types()
        about = _texts(_kept(self._map.map).get("about")) or _about(self._map.map.question)
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', xml_tree.tag("arggraph", about)]
        for id, text in self._units.items():
            lines.append(f"  {xml_tree.tag('edu', {'id': id})}{xml_tree.escaped(text)}</edu>")
        lines += [f"  {xml_tree.tag('joint', {'id': id}, '/>')}" for id in self._joints]
        for claim in self._order:
            told = {"id": self._claims[claim], **(_texts(self._of(claim).get("about")) or {"type": types[claim]})}
            lines.append(f"  {xml_tree.tag('adu', told, '/>')}")
        for _, edge in sorted(self._edges, key=lambda placed: placed[0]):
            lines.append(f"  {xml_tree.tag('edge', edge, '/>')}")
        return [*lines, "</arggraph>"]

    def _source_of(self, claims: Iterable[str]) -> Source | None:
        """Return the text over which the claims were a graph, if they were one."""
        for claim in claims:
            for passage in self._document.get(claim, Claim).passages if self._of(claim) else ():
                source = self._document.get(self._document.get(passage, Passage).source, Source)
                if _kept(source):
                    return source
        return None

    def _taken(self) -> set[str]:
        """Return every id of the file that was read."""
        records: list[Map | Source | Claim | Argument] = [self._map.map, *self._map.arguments().values()]
        records += [self._document.get(claim, Claim) for claim in self._order]
        records += [self._source] if self._source else []
        found: set[str] = set()
        for record in records:
            kept = _kept(record)
            edges = [*_edges(kept.get("edges")), *_edges(kept.get("added")), *_edges([kept.get("edge")])]
            found.update(edge["id"] for edge in edges)
            found.update(id for id in (kept.get("id"), *_list(kept.get("joints"))) if isinstance(id, str))
            found.update(id for id, _, _ in _units(kept))
        return found

    def _put_source(self) -> None:
        """Write the units of the text, and how they are joined."""
        if self._source is None:
            return
        kept = _kept(self._source)
        for id, start, end in _units(kept):
            self._units[id] = self._source.text[max(start, 0) : max(end, 0)]
        self._joints = [id for id in _list(kept.get("joints")) if isinstance(id, str)]
        for edge in _edges(kept.get("edges")):
            self._put(edge["id"], edge["src"], edge["trg"], edge["type"], edge)

    def _ground(self, claim: str) -> None:
        """Write what a claim is grounded in: the units that it had, unless its words are others now."""
        kept = self._of(claim)
        text = self._document.get(claim, Claim).text
        known = self._units.keys() | set(self._joints)
        edges = [edge for edge in _edges(kept.get("edges")) if edge["src"] in known]
        if self._source is not None and kept.get("text") == text and (edges or text == kept.get("id")):
            for edge in edges:
                self._put(edge["id"], edge["src"], self._claims[claim], SEGMENT, edge)
            return
        unit = self._ids.new("e")
        self._units[unit] = text
        self._put(self._ids.new("c"), unit, self._claims[claim], SEGMENT, {})

    def _put_steps(self) -> None:
        """Write the steps; those that were read have their edges again."""
        arguments = list(self._map.arguments().values())
        edges = {a.id: next(iter(_edges([_kept(a).get("edge")])), {}) for a in arguments}
        for argument in arguments:
            self._steps[argument.id] = self._ids.settled(edges[argument.id].get("id"), "c")
        self._step_ids = set(self._steps.values())
        added = {edge["id"] for argument in arguments for edge in _edges(_kept(argument).get("added"))}
        there = {*self._steps.values(), *self._claims.values(), *added}
        for argument in arguments:
            self._step(argument, edges[argument.id], there)
        for edge in _edges(_kept(self._map.map).get("edges")):
            if there.issuperset(id for id in _list(edge.get("needs")) if isinstance(id, str)):
                self._put(self._ids.settled(edge["id"], "c"), edge["src"], edge["trg"], edge["type"], edge)

    def _step(self, argument: Argument, edge: dict[str, Any], there: set[str]) -> None:
        undercuts = argument.target in self._steps
        usual = UNDERCUT if undercuts else "sup" if argument.stance is Stance.PRO else "reb"
        type = edge.get("type", usual)
        if SIDES.get(type) is not argument.stance or (type == UNDERCUT) is not undercuts:
            type = usual
        leads = next((p for p in argument.premises if self._claims[p] == edge.get("src")), argument.premises[0])
        target = self._steps[argument.target] if undercuts else self._claims[argument.target]
        if edge.get("trg") in there and undercuts and edge["trg"] not in self._step_ids:
            target = edge["trg"]  # an edge that adds a premise to the step
        id = self._steps[argument.id]
        self._put(id, self._claims[leads], target, type, edge)
        known = {found["src"]: found for found in _edges(_kept(argument).get("added"))}
        for premise in argument.premises:
            if premise == leads:
                continue
            found = known.get(self._claims[premise], {})
            to = found.get("trg") if found.get("trg") in there else id
            self._put(
                self._ids.settled(found.get("id"), "c"),
                self._claims[premise],
                to or id,
                found.get("type", ADDED),
                found,
            )

    def _put(self, id: str, src: str, trg: str, type: str, kept: dict[str, Any]) -> None:
        place = kept.get("place")
        edge = {"id": id, "src": src, "trg": trg, "type": type, **_texts(kept.get("more"))}
        self._edges.append((place if isinstance(place, int) else math.inf, edge))

    def _types(self) -> dict[str, str]:
        """Return whether the proponent makes each claim ("pro") or the opponent ("opp"); objections change it."""
        types: dict[str, str] = {}
        for claim, _, argument in self._map.walk():
            if argument is None:
                types[claim] = "pro"
                continue
            step = self._map.argument(argument.target)
            above = types.get(step.premises[0] if step else argument.target, "pro")
            types[claim] = above if argument.stance is Stance.PRO else "opp" if above == "pro" else "pro"
        return types


def _about(question: str) -> dict[str, str]:
    topic = re.sub(r"\W+", "_", question).strip("_")
    return {"id": "map"} | ({"topic_id": topic} if topic else {})


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _units(kept: dict[str, Any]) -> list[tuple[str, int, int]]:
    """Return the kept units that are whole: id, start and end in the text."""
    lists = [unit for unit in _list(kept.get("units")) if isinstance(unit, list) and len(unit) == 3]
    return [(u[0], u[1], u[2]) for u in lists if isinstance(u[0], str) and type(u[1]) is int and type(u[2]) is int]
