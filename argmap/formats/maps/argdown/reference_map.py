"""Which boxes and arrows Argdown's own programs draw of a text: the map that its authors know.

argmap draws every claim. Argdown leaves some out and draws relations of reconstructed arguments from their
conclusions. This follows Argdown 1.7 step by step, so that both can be compared.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from yaml import YAMLError

from argmap.formats.maps.argdown import data, front
from argmap.formats.maps.argdown.blocks import Inference, Parsed, WrittenHeading
from argmap.formats.maps.argdown.debate import Debate, NamedArgument, Proof, Statement, merged, understand, words
from argmap.formats.maps.argdown.lexer import Kind
from argmap.formats.maps.argdown.parser import parse
from argmap.formats.maps.argdown.reference_arrows import (
    ReferenceNode,
    ReferenceRelation,
    drawn,
    is_here,
    partners,
    remove_or_last,
    supports,
)

_NAMES = {"+": "support", "-": "attack", "_": "undercut", "><": "contradictory"}


@dataclass(frozen=True, slots=True)
class ReferenceMap:
    """What Argdown makes of a text: the numbers of its arguments, statements and relations, and the drawn map.

    `boxes` are titles with the bracket before them; `arrows` are (from, kind, to).
    """

    arguments: int
    statements: int
    relations: int
    boxes: tuple[str, ...]
    arrows: tuple[tuple[str, str, str], ...]

    def of_kind(self, kind: str) -> int:
        """Return the number of arrows of a kind: support, attack, undercut, entails, contrary, contradictory."""
        return Counter(arrow[1] for arrow in self.arrows)[kind]


def reference_map(text: str) -> ReferenceMap:
    """Return what Argdown makes of a text. Raises UserError where it is refused."""
    parsed = parse(text)
    return _Modeler(understand(parsed), _settings(parsed)).run()


def _settings(parsed: Parsed) -> Mapping[str, Any]:
    try:
        content = data.load(front.body(parsed.front)) if parsed.front else {}
    except (YAMLError, ValueError, RecursionError):
        content = {}
    return content if isinstance(content, Mapping) else {}


def _table(settings: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = settings.get(name)
    return found if isinstance(found, Mapping) else {}


class _Modeler:
    def __init__(self, debate: Debate, settings: Mapping[str, Any]) -> None:
        self._debate = debate
        self._model = _table(settings, "model")
        self._select = _table(settings, "selection")
        self._nodes: dict[int, ReferenceNode] = {}
        self._relations: list[ReferenceRelation] = []
        self._statements = [self._node(statement) for statement in debate.statements.values()]
        self._arguments = [self._node(argument) for argument in debate.arguments.values()]

    def _node(self, what: Statement | NamedArgument | Inference) -> ReferenceNode:
        if id(what) not in self._nodes:
            title = "" if isinstance(what, Inference) else what.title
            self._nodes[id(what)] = ReferenceNode(what, title)
        return self._nodes[id(what)]

    def run(self) -> ReferenceMap:
        self._take_roles()
        self._take_relations()
        if self._model.get("transformArgumentRelations", True):
            self._from_conclusions()
        if self._model.get("mode") == "strict":
            self._strictly()
        self._drop_redundant()
        statements, arguments = self._selected()
        arrows = self._arrows(statements, arguments)
        return ReferenceMap(
            len(self._arguments),
            len(self._statements),
            len(self._relations),
            tuple(_box(node) for node in (*statements, *arguments)),
            tuple((_box(start), kind, _box(end)) for start, kind, end in arrows),
        )

    # the model

    def _take_roles(self) -> None:
        for block in self._debate.parsed.blocks:
            if id(block) in self._debate.of:
                node = self._node(self._debate.of[id(block)])
                node.top_level = True
        for node in self._arguments:
            assert isinstance(node.what, NamedArgument)
            for proof in node.what.proofs[:1]:
                self._take_proof(node, proof)

    def _take_proof(self, node: ReferenceNode, proof: Proof) -> None:
        inferences = iter(step.inference for step in proof.steps)
        after: ReferenceNode | None = None
        statements = iter(proof.statements)
        for item in proof.written.items:
            if isinstance(item, Inference):
                after = self._node(next(inferences))
                after.argument = node
                continue
            statement = self._node(next(statements))
            node.proof.append((statement, "step" if after else "premise", after))
            after = None
        last, _, inference = node.proof[-1]
        node.proof[-1] = (last, "conclusion", inference)
        for statement, role, _ in node.proof:
            statement.roles.append((role, node))

    def _take_relations(self) -> None:
        known: set[tuple[str, int, int]] = set()
        reached: set[tuple[str, int]] = set()
        for relation in self._debate.relations:
            end = self._debate.carried.get(id(relation), relation.end)
            found = ReferenceRelation(_NAMES[relation.sign], self._node(relation.start), self._node(end))
            key = (found.kind, id(found.start), id(found.end))
            turned = (found.kind, id(found.end), id(found.start))
            to_itself = found.start is found.end and (found.kind, id(found.end)) in reached
            if key in known or to_itself or (found.kind == "contradictory" and turned in known):
                continue
            known.add(key)
            reached.add((found.kind, id(found.end)))
            self._relations.append(found)
            found.start.relations.append(found)
            found.end.relations.append(found)

    def _from_conclusions(self) -> None:
        kept = []
        for relation in self._relations:
            keep = True
            start, end = relation.start, relation.end
            if start.is_argument and start.proof:
                start.relations.remove(relation)
                conclusion = start.proof[-1][0]
                relation.start = conclusion
                if any(r.end is relation.end and r.kind == relation.kind for r in conclusion.relations):
                    remove_or_last(relation.end.relations, relation)
                    keep = False
                else:
                    conclusion.relations.append(relation)
            if end.is_argument and end.proof and relation.kind == "undercut":
                inference = end.proof[-1][2]
                assert inference is not None
                relation.end = inference
                remove_or_last(inference.relations, relation)
                if any(r.start is relation.start and r.kind == relation.kind for r in inference.relations):
                    remove_or_last(relation.start.relations, relation)
                    keep = False
                else:
                    inference.relations.append(relation)
            if keep:
                kept.append(relation)
        self._relations = kept

    def _strictly(self) -> None:
        kept = []
        for relation in self._relations:
            if relation.start.is_statement and relation.end.is_statement:
                if relation.kind == "support":
                    relation.kind = "entails"
                elif relation.kind == "attack":
                    ends = {id(relation.start), id(relation.end)}
                    if any(r.kind == "contrary" and {id(r.start), id(r.end)} == ends for r in relation.start.relations):
                        remove_or_last(relation.start.relations, relation)
                        remove_or_last(relation.end.relations, relation)
                        continue
                    relation.kind = "contrary"
            kept.append(relation)
        self._relations = kept

    def _drop_redundant(self) -> None:
        kept = []
        for relation in self._relations:
            start, end = relation.start, relation.end
            if start.is_statement and relation.kind == "attack" and end.is_argument:
                premises = {statement.title for statement, role, _ in end.proof if role == "premise"}
                if premises and any(
                    r.other(start).is_statement
                    and ((r.kind == "attack" and r.start is start) or r.symmetric)
                    and r.other(start).title in premises
                    for r in start.relations
                ):
                    remove_or_last(start.relations, relation)
                    remove_or_last(end.relations, relation)
                    continue
            kept.append(relation)
        self._relations = kept

    # the choice

    def _selected(self) -> tuple[list[ReferenceNode], list[ReferenceNode]]:
        statements = [node for node in self._statements if self._may_be_chosen(node)]
        arguments = [node for node in self._arguments if self._may_be_chosen(node)]
        here = {id(node) for node in (*statements, *arguments)}
        statements = [node for node in statements if self._statement_is_chosen(node, here)]
        here = {id(node) for node in (*statements, *arguments)}
        arguments = [node for node in arguments if self._argument_is_chosen(node, here)]
        return statements, arguments

    def _data(self, node: ReferenceNode) -> Mapping[str, Any]:
        assert not isinstance(node.what, Inference)
        return merged(node.what.members)

    def _may_be_chosen(self, node: ReferenceNode) -> bool:
        told = self._data(node).get("isInMap", True)
        if not self._select.get("ignoreIsInMap") and told is not True:
            return False
        excluded = self._select.get("excludeArguments" if node.is_argument else "excludeStatements")
        if isinstance(excluded, list) and node.title in excluded:
            return False
        assert not isinstance(node.what, Inference)
        sections = self._select.get("selectedSections")
        if isinstance(sections, list):
            section = _section(node.what)
            if section is None:
                if not self._select.get("selectElementsWithoutSection"):
                    return False
            elif _heading_text(section) not in sections:
                return False
        tags = self._select.get("selectedTags")
        if isinstance(tags, list):
            own = {tag for member in node.what.members for tag in member.tags}
            if not own.intersection(map(str, tags)) and not (not own and self._select.get("selectElementsWithoutTag")):
                return False
        return True

    def _statement_is_chosen(self, node: ReferenceNode, here: set[int]) -> bool:
        assert isinstance(node.what, Statement)
        if not self._select.get("ignoreIsInMap") and self._data(node).get("isInMap") is True:
            return True
        included = self._select.get("includeStatements")
        if isinstance(included, list) and node.title in included:
            return True
        related = any(is_here(relation, relation.other(node), here) for relation in node.relations)
        used = any(role != "step" and id(argument) in here for role, argument in node.roles)
        match self._select.get("statementSelectionMode", "with-title"):
            case "all":
                chosen = True
            case "with-title":
                chosen = (not used and related) or not node.title.startswith("Untitled")
            case "top-level":
                chosen = (not used and related) or node.top_level
            case "with-relations":
                chosen = related
            case "not-used-in-argument":
                chosen = not used
            case "with-more-than-one-relation":
                chosen = related and (not used or sum(partners(node, r, here) for r in node.relations) > 1)
            case _:
                chosen = False
        return chosen and (not self._select.get("excludeDisconnected", True) or used or related)

    def _argument_is_chosen(self, node: ReferenceNode, here: set[int]) -> bool:
        if not self._select.get("excludeDisconnected", True):
            return True
        if not self._select.get("ignoreIsInMap") and self._data(node).get("isInMap") is True:
            return True
        if any(is_here(relation, relation.other(node), here) for relation in node.relations):
            return True
        for statement, role, inference in node.proof:
            if inference and any(is_here(r, r.other(inference), here) for r in inference.relations):
                return True
            for relation in statement.relations if role != "step" else ():
                inward = role == "premise" and relation.start is statement
                outward = role == "conclusion" and relation.end is statement
                if not relation.symmetric and (inward or outward):
                    continue
                if is_here(relation, relation.other(statement), here):
                    return True
            if role != "step":
                wanted = "premise" if role == "conclusion" else "conclusion"
                if id(statement) in here or any(r == wanted and id(a) in here for r, a in statement.roles):
                    return True
        return False

    # the arrows

    def _arrows(
        self, statements: list[ReferenceNode], arguments: list[ReferenceNode]
    ) -> list[tuple[ReferenceNode, str, ReferenceNode]]:
        here = {id(node) for node in (*statements, *arguments)}
        found: list[tuple[ReferenceNode, str, ReferenceNode]] = []
        for relation in self._relations:
            if is_here(relation, relation.start, here) and is_here(relation, relation.end, here):
                found += drawn(relation, relation.start, relation.end, here, turned=False)
                if relation.symmetric:
                    found += drawn(relation, relation.end, relation.start, here, turned=True)
        return found + list(supports(statements, arguments, here))


def _box(node: ReferenceNode) -> str:
    return ("<" if node.is_argument else "[") + node.title


def _section(what: Statement | NamedArgument) -> WrittenHeading | None:
    for member in what.members:
        told = member.data.get("isInGroup") if isinstance(member.data, Mapping) else None
        if told is True or (told is None and not member.is_reference and member.section):
            return member.section
    return what.members[0].section if what.members else None


def _heading_text(heading: WrittenHeading) -> str:
    marks = (Kind.MARK_START, Kind.MARK_END)
    return "".join(
        " " if kind is Kind.NEWLINE else image for kind, image in words(heading) if kind not in marks
    ).strip()
