"""The statements, arguments and relations of an Argdown map as its own programs have them, and the arrows drawn."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.formats.maps.argdown.blocks import Inference
from argmap.formats.maps.argdown.debate import NamedArgument, Statement

_SYMMETRIC = ("contrary", "contradictory")
_AS_ARGUMENT = {"contradictory": "attack", "contrary": "attack", "entails": "support"}


@dataclass(eq=False, slots=True)
class ReferenceNode:
    """A statement, an argument or an inference, as far as relations go."""

    what: Statement | NamedArgument | Inference
    title: str
    relations: list["ReferenceRelation"] = field(default_factory=list)
    argument: "ReferenceNode | None" = None
    """The argument of an inference."""
    roles: list[tuple[str, "ReferenceNode"]] = field(default_factory=list)
    """The roles of a statement in arguments: premise, conclusion (the main one) or step."""
    proof: list[tuple["ReferenceNode", str, "ReferenceNode | None"]] = field(default_factory=list)
    """The statements of an argument with their roles and, for conclusions, their inferences."""
    top_level: bool = False

    @property
    def is_statement(self) -> bool:
        """Whether it is a statement."""
        return isinstance(self.what, Statement)

    @property
    def is_argument(self) -> bool:
        """Whether it is an argument."""
        return isinstance(self.what, NamedArgument)


@dataclass(eq=False, slots=True)
class ReferenceRelation:
    """A relation of two of them, of a kind that Argdown names."""

    kind: str
    start: ReferenceNode
    end: ReferenceNode

    @property
    def symmetric(self) -> bool:
        """Whether it holds both ways."""
        return self.kind in _SYMMETRIC

    def other(self, node: ReferenceNode) -> ReferenceNode:
        """Return its other end."""
        return self.end if self.start is node else self.start


def remove_or_last(relations: list[ReferenceRelation], relation: ReferenceRelation) -> None:
    """Remove a relation from a list; where it is not there, Argdown removes the last one."""
    if relation in relations:
        relations.remove(relation)
    elif relations:
        relations.pop()


def is_here(relation: ReferenceRelation, node: ReferenceNode, here: set[int]) -> bool:
    """Return whether an end of a relation is drawn, by itself or by an argument in which it has the right role."""
    if node.is_argument:
        return id(node) in here
    if not node.is_statement:
        return node.argument is not None and id(node.argument) in here
    if id(node) in here:
        return True
    role = "premise" if relation.end is node else "conclusion"
    return any((relation.symmetric or own == role) and id(argument) in here for own, argument in node.roles)


def partners(node: ReferenceNode, relation: ReferenceRelation, here: set[int]) -> int:
    """Return the number of arguments with which a relation connects a statement."""
    other = relation.other(node)
    if other.is_statement:
        if id(node) not in here:
            return 0
        role = "premise" if relation.end is other else "conclusion"
        return sum(own == role and id(argument) in here for own, argument in other.roles)
    argument = other if other.is_argument else other.argument
    return int(argument is not None and id(argument) in here)


def drawn(
    relation: ReferenceRelation, start: ReferenceNode, end: ReferenceNode, here: set[int], *, turned: bool
) -> Iterator[tuple[ReferenceNode, str, ReferenceNode]]:
    """Yield the arrows of a relation from one end to the other; `turned`: for the second time, the other way."""
    starts, ends = list(_starts(start, here, turned=turned)), list(_ends(end, here, turned=turned))
    for one in starts:
        for other in ends:
            kind = relation.kind
            if not (one.is_statement and other.is_statement):
                kind = _AS_ARGUMENT.get(kind, kind)
            yield one, kind, other


def _starts(node: ReferenceNode, here: set[int], *, turned: bool) -> Iterator[ReferenceNode]:
    if node.is_argument:
        if not turned:
            yield node
    elif node.is_statement:
        if id(node) in here:
            yield node
        else:
            yield from (argument for role, argument in node.roles if role == "conclusion" and id(argument) in here)


def _ends(node: ReferenceNode, here: set[int], *, turned: bool) -> Iterator[ReferenceNode]:
    if not node.is_statement:
        if not turned:
            yield node if node.is_argument else node.argument or node
    elif id(node) in here:
        if not turned:
            yield node
    else:
        yield from (argument for role, argument in node.roles if role == "premise" and id(argument) in here)


def supports(
    statements: list[ReferenceNode], arguments: list[ReferenceNode], here: set[int]
) -> Iterator[tuple[ReferenceNode, str, ReferenceNode]]:
    """Yield the arrows from arguments to their conclusions, and from premises to their arguments."""
    known: set[tuple[int, int]] = set()

    def new(start: ReferenceNode, end: ReferenceNode) -> bool:
        fresh = (id(start), id(end)) not in known
        known.add((id(start), id(end)))
        return fresh

    for argument in arguments:
        if not argument.proof:
            continue
        conclusion = argument.proof[-1][0]
        if id(conclusion) in here and new(argument, conclusion):
            yield argument, "support", conclusion
            continue
        for role, other in conclusion.roles:
            if role == "premise" and id(other) in here and new(argument, other):
                yield argument, "support", other
    for statement in statements:
        for role, argument in statement.roles:
            if role == "premise" and id(argument) in here and new(statement, argument):
                yield statement, "support", argument
