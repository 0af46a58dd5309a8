"""Parse DOT as Graphviz does: linear in the text, without recursion, and never more than a map may be.

Of pydot's parser 1,000 boxes take seconds; this one gives the same, which tests hold.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from argmap.errors import UserError

MOST_EDGES = 200_000
"""So many lines are read: a line between two groups of boxes is one for each pair of them."""

_TOKEN = re.compile(
    r"""\s*+(?:
    (?P<comment>//[^\n]*|/\*|\#[^\n]*)
    |(?P<line>->|--)
    |(?P<mark>[{}\[\];,=:+])
    |(?P<quoted>"(?:[^"\\]|\\[\s\S])*+")
    |(?P<number>-?(?:\.\d+|\d+(?:\.\d*)?))
    |(?P<name>[^\W\d]\w*)
    |(?P<html><)
    )""",
    re.VERBOSE,
)
_BRACKET = re.compile(r"[<>]")
_CONTINUED = re.compile(r"\\\r?\n")


@dataclass(frozen=True, slots=True)
class Html:
    """A value that is HTML, without its outer brackets."""

    markup: str


Value = str | Html
Attributes = dict[str, Value]


@dataclass(slots=True)
class DotEdge:
    """A line, with the names of its boxes."""

    start: str
    end: str
    attributes: Attributes


@dataclass(slots=True)
class DotGraph:
    """What a text says: boxes by name, lines, and the labels of the groups in which each box stands, outermost first.

    A text in quotation marks has its escapes still, but for those of quotation marks.
    """

    directed: bool = True
    strict: bool = False
    attributes: Attributes = field(default_factory=dict)
    nodes: dict[str, Attributes] = field(default_factory=dict)
    edges: list[DotEdge] = field(default_factory=list)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)


def _incomplete() -> UserError:
    return UserError("This file is not complete DOT, so it cannot be imported.")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # a mark, "->", "id", or "end"
    value: Value = ""
    is_word: bool = False  # written without quotation marks, so that it may be a keyword


def _tokens(text: str) -> Iterator[_Token]:
    at, end = 0, len(text)
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            if text[at:].strip():
                raise _incomplete()
            break
        at = found.end()
        match found.lastgroup:
            case "comment":
                if found["comment"] == "/*":
                    at = text.find("*/", at) + 2
                    if at < 2:
                        raise _incomplete()
            case "line":
                yield _Token("->")
            case "mark":
                yield _Token(found["mark"])
            case "quoted":
                inside = _CONTINUED.sub("", found["quoted"][1:-1])
                yield _Token("id", inside.replace('\\"', '"'))
            case "html":
                start, depth = at, 1
                while depth:
                    bracket = _BRACKET.search(text, at)
                    if bracket is None:
                        raise _incomplete()
                    depth += 1 if bracket[0] == "<" else -1
                    at = bracket.end()
                yield _Token("id", Html(text[start : at - 1]))
            case "number":
                yield _Token("id", found["number"])
            case _:
                yield _Token("id", found["name"], is_word=True)
    yield _Token("end")


@dataclass(slots=True)
class _Scope:
    """A graph or subgraph that is being read, and the statement in it."""

    name: str = ""
    node: Attributes = field(default_factory=dict)
    edge: Attributes = field(default_factory=dict)
    graph: Attributes = field(default_factory=dict)
    members: dict[str, None] = field(default_factory=dict)
    born: dict[str, None] = field(default_factory=dict)  # the boxes that are named here first
    operands: list[list[str]] = field(default_factory=list)
    wants_operand: bool = False


def parse(text: str) -> DotGraph:
    """Return the first graph of a DOT text. Raises UserError where it is not complete."""
    return _DotParser(text).graph()


class _DotParser:
    def __init__(self, text: str) -> None:
        self._tokens = _tokens(text)
        self._next = next(self._tokens)
        self._found = DotGraph()
        self._scopes: list[_Scope] = []
        self._closed: list[_Scope] = []
        self._named: dict[str, dict[str, None]] = {}

    def _take(self) -> _Token:
        token = self._next
        if token.kind == "end":
            raise _incomplete()
        self._next = next(self._tokens)
        return token

    def _taken(self, kind: str) -> bool:
        if self._next.kind != kind:
            return False
        self._take()
        return True

    def _keyword(self, *words: str) -> str:
        """Take one of these words, if it is next; return it in lower case, or ""."""
        token = self._next
        if token.is_word and isinstance(token.value, str) and token.value.lower() in words:
            self._take()
            return token.value.lower()
        return ""

    def graph(self) -> DotGraph:
        """Read everything."""
        self._found.strict = bool(self._keyword("strict"))
        kind = self._keyword("graph", "digraph")
        if not kind:
            raise _incomplete()
        self._found.directed = kind == "digraph"
        if self._next.kind == "id":
            self._take()
        if not self._taken("{"):
            raise _incomplete()
        self._scopes.append(_Scope())
        while self._scopes:
            self._statement()
        self._found.groups = self._groups()
        return self._found

    def _statement(self) -> None:
        scope = self._scopes[-1]
        if self._taken("}"):
            self._close(scope)
        elif self._taken(";") or self._taken(","):
            self._end_statement(scope)
        elif kind := self._keyword("graph", "node", "edge"):
            self._end_statement(scope)
            getattr(scope, kind).update(self._attributes())
            if kind == "graph" and len(self._scopes) == 1:
                self._found.attributes.update(scope.graph)
        elif self._next.kind == "{" or self._keyword("subgraph"):
            self._begin_operand(scope)
            name = str(self._take().value) if self._next.kind == "id" else ""
            if not self._taken("{"):
                raise _incomplete()
            self._scopes.append(_Scope(name, dict(scope.node), dict(scope.edge)))
        elif self._taken("->"):
            if not scope.operands or scope.wants_operand:
                raise _incomplete()
            scope.wants_operand = True
        elif self._next.kind == "[":
            attributes = self._attributes()
            if len(scope.operands) == 1 and not scope.wants_operand:
                for name in scope.operands[0]:
                    self._found.nodes[name].update(attributes)
                scope.operands = []
            else:
                self._end_statement(scope, attributes)
        else:
            self._name(scope)

    def _name(self, scope: _Scope) -> None:
        token = self._take()
        if token.kind != "id":
            raise _incomplete()
        if self._taken("="):
            self._end_statement(scope)
            value = self._value()
            scope.graph[_text(token.value)] = value
            if len(self._scopes) == 1:
                self._found.attributes[_text(token.value)] = value
            return
        self._begin_operand(scope)
        name = _text(token.value)
        if name not in self._found.nodes:
            self._found.nodes[name] = dict(scope.node)
            scope.born[name] = None
        scope.members[name] = None
        scope.operands.append([name])
        while self._taken(":"):  # a port, and where on its edge
            if self._take().kind != "id":
                raise _incomplete()

    def _begin_operand(self, scope: _Scope) -> None:
        if scope.operands and not scope.wants_operand:
            self._end_statement(scope)
        scope.wants_operand = False

    def _close(self, scope: _Scope) -> None:
        self._end_statement(scope)
        self._scopes.pop()
        if self._scopes:
            outer = self._scopes[-1]
            members = self._named.setdefault(scope.name, {}) if scope.name else scope.members
            members.update(scope.members)  # a group may be said in several pieces
            outer.members.update(scope.members)
            outer.born.update(scope.born)
            outer.operands.append(list(members))
            self._closed.append(scope)

    def _end_statement(self, scope: _Scope, attributes: Attributes | None = None) -> None:
        """Add the lines of a statement."""
        if scope.wants_operand:
            raise _incomplete()
        operands, scope.operands = scope.operands, []
        for starts, ends in pairwise(operands):
            if len(self._found.edges) + len(starts) * len(ends) > MOST_EDGES:
                raise UserError("This DOT file has too many lines to be read.")
            own = scope.edge | (attributes or {})
            self._found.edges += [DotEdge(start, end, own) for start in starts for end in ends]

    def _attributes(self) -> Attributes:
        found: Attributes = {}
        while self._taken("["):
            while not self._taken("]"):
                if self._taken(",") or self._taken(";"):
                    continue
                token = self._take()
                if token.kind != "id":
                    raise _incomplete()
                found[_text(token.value)] = self._value() if self._taken("=") else "true"
        return found

    def _value(self) -> Value:
        token = self._take()
        if token.kind != "id":
            raise _incomplete()
        parts = [token.value]
        while self._taken("+"):
            more = self._take()
            if more.kind != "id":
                raise _incomplete()
            parts.append(more.value)
        return parts[0] if len(parts) == 1 else "".join(map(_text, parts))

    def _groups(self) -> dict[str, tuple[str, ...]]:
        """Return the labels of the groups in which each box was named first; a group without a label is none."""
        found: dict[str, tuple[str, ...]] = {}
        for scope in self._closed:  # inner ones first
            label = scope.graph.get("label")
            if label is None:
                continue
            for name in scope.born:
                if len(found.get(name, ())) < 5:
                    found[name] = (label if isinstance(label, str) else label.markup, *found.get(name, ()))
        return found


def _text(value: Value) -> str:
    return value if isinstance(value, str) else f"<{value.markup}>"
