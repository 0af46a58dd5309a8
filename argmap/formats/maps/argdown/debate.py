"""What an Argdown text says: statements and arguments by title, wherever they are written, and their relations.

Everything with one title is one statement or one argument. What has no title gets one that tells its number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.argdown.blocks import (
    Inference,
    Listing,
    Parsed,
    Reconstruction,
    WrittenElement,
    WrittenHeading,
    WrittenRelation,
)
from argmap.formats.maps.argdown.lexer import Kind

FORWARD = {"+>": "+", "->": "-", "_>": "_", "><": "><"}
"""The signs that speak of the upper to the lower, and what they mean the other way round."""


@dataclass(eq=False, slots=True)
class ProofStep:
    """One inference of a reconstruction: the premises it uses, and what follows."""

    inference: Inference
    premises: list["Statement"]
    conclusion: "Statement"


@dataclass(eq=False, slots=True)
class Proof:
    """A reconstruction of an argument: its numbered statements, and the steps between them."""

    written: Reconstruction
    statements: list["Statement"] = field(default_factory=list)
    steps: list[ProofStep] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Statement:
    """A statement with all places where it is written; `untitled`: its title only tells its number."""

    title: str
    untitled: bool = False
    members: list[WrittenElement] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class NamedArgument:
    """An argument with all places where it is written, and its reconstructions."""

    title: str
    untitled: bool = False
    members: list[WrittenElement] = field(default_factory=list)
    proofs: list[Proof] = field(default_factory=list)


Member = Statement | NamedArgument
End = Statement | NamedArgument | Inference


@dataclass(eq=False, slots=True)
class SaidRelation:
    """A relation as it is written: `sign` is one of + - _ ><, of `start` to `end`."""

    sign: str
    start: Member
    end: End
    place: int
    under: WrittenElement | Inference
    """What it is written below."""
    below: WrittenElement


@dataclass(eq=False, slots=True)
class Debate:
    """A whole text: all its statements, arguments and relations."""

    parsed: Parsed
    statements: dict[str, Statement] = field(default_factory=dict)
    arguments: dict[str, NamedArgument] = field(default_factory=dict)
    relations: list[SaidRelation] = field(default_factory=list)
    headings: list[WrittenHeading] = field(default_factory=list)
    of: dict[int, Member] = field(default_factory=dict)
    """What each place where something is written belongs to, by its identity."""
    carried: dict[int, Inference] = field(default_factory=dict)
    """The inference before a relation, by the relation's identity: Argdown takes an undercut of a statement so."""


def merged(members: list[WrittenElement]) -> dict[str, Any]:
    """Return the data of all places where something is written, later ones over earlier ones."""
    found: dict[str, Any] = {}
    for member in members:
        if isinstance(member.data, Mapping):
            _merge(found, member.data)
    return found


def _merge(into: dict[str, Any], more: Mapping[Any, Any]) -> None:
    waiting = [(into, more)]
    while waiting:
        target, source = waiting.pop()
        for key, value in source.items():
            here = target.get(str(key))
            if isinstance(value, Mapping) and isinstance(here, dict):
                waiting.append((here, value))
            else:
                target[str(key)] = value


def understand(parsed: Parsed) -> Debate:
    """Return what the blocks of a text say."""
    return _DebateReader(parsed).run()


class _DebateReader:
    def __init__(self, parsed: Parsed) -> None:
        self._debate = Debate(parsed)
        self._number = 0
        self._section: WrittenHeading | None = None
        self._inference: Inference | None = None

    def run(self) -> Debate:
        before: object = None
        for block in self._debate.parsed.blocks:
            match block:
                case WrittenHeading():
                    self._head(block)
                case WrittenElement():
                    self._tree(block)
                case Listing():
                    for item in block.items:
                        self._tree(item)
                case Reconstruction():
                    self._proof(block, before)
            before = block
        return self._debate

    def _head(self, heading: WrittenHeading) -> None:
        above = self._section
        while above and above.level >= heading.level:
            above = above.above
        heading.above = above
        self._section = heading
        self._debate.headings.append(heading)

    def _tree(self, top: WrittenElement) -> Member:
        found = self._member(top)
        self._relations(top)
        return found

    def _relations(self, top: WrittenElement | Inference) -> None:
        """Relate everything below: what stands deeper is related first, as Argdown does it."""
        waiting: list[SaidRelation | tuple[WrittenElement | Inference, WrittenRelation]]
        waiting = [(top, written) for written in reversed(top.relations)]
        while waiting:
            found = waiting.pop()
            if isinstance(found, SaidRelation):
                self._debate.relations.append(found)
                continue
            parent, written = found
            below = self._member(written.below)
            upper = parent if isinstance(parent, Inference) else self._debate.of[id(parent)]
            waiting.append(self._related(written, upper, below, parent))
            waiting += [(written.below, deeper) for deeper in reversed(written.below.relations)]

    def _related(
        self, written: WrittenRelation, upper: End, below: Member, under: WrittenElement | Inference
    ) -> SaidRelation:
        sign = written.sign
        if sign in FORWARD:
            assert not isinstance(upper, Inference)
            found = SaidRelation(FORWARD[sign], upper, below, written.start, under, written.below)
        else:
            found = SaidRelation(sign, below, upper, written.start, under, written.below)
        if sign == "_" and isinstance(upper, Statement) and self._inference is not None:
            self._debate.carried[id(found)] = self._inference
        return found

    def _member(self, written: WrittenElement) -> Member:
        written.section = self._section
        title = written.title
        found: Member
        if written.bracket == "[":
            found = self._debate.statements.get(title or "") or self._new_statement(title)
        else:
            found = self._debate.arguments.get(title or "") or self._new_argument(title)
        found.members.append(written)
        self._debate.of[id(written)] = found
        return found

    def _title(self) -> str:
        self._number += 1
        return f"Untitled {self._number}"

    def _new_statement(self, title: str | None) -> Statement:
        found = Statement(title or self._title(), untitled=title is None)
        return self._debate.statements.setdefault(found.title, found)

    def _new_argument(self, title: str | None) -> NamedArgument:
        found = NamedArgument(title or self._title(), untitled=title is None)
        return self._debate.arguments.setdefault(found.title, found)

    def _proof(self, block: Reconstruction, before: object) -> None:
        block.section = self._section
        if isinstance(before, WrittenElement) and before.bracket == "<":
            argument = self._debate.of[id(before)]
            assert isinstance(argument, NamedArgument)
        else:
            argument = self._new_argument(None)
        proof = Proof(block)
        argument.proofs.append(proof)
        by_number: dict[str, Statement] = {}
        open_premises: list[Statement] = []
        inference: Inference | None = None
        for item in block.items:
            if isinstance(item, Inference):
                inference = self._inference = item
                self._relations(item)
                continue
            statement = self._tree(item)
            assert isinstance(statement, Statement)
            proof.statements.append(statement)
            if inference is not None:
                proof.steps.append(ProofStep(inference, _used(inference, by_number) or open_premises, statement))
                open_premises, inference = [], None
            open_premises = [*open_premises, statement]
            by_number.setdefault(item.number, statement)


def _used(inference: Inference, by_number: Mapping[str, Statement]) -> list[Statement]:
    """Return the premises that an inference says it uses; none where it does not say so rightly."""
    uses = inference.data.get("uses") if isinstance(inference.data, Mapping) else None
    if not isinstance(uses, list) or not all(str(number) in by_number for number in uses):
        return []
    return list(dict.fromkeys(by_number[str(number)] for number in uses))


def words(content: WrittenElement | WrittenHeading) -> Iterator[tuple[Kind, str]]:
    """Yield the kinds and the characters of the words of something, without the end of its last line."""
    tokens = content.content
    last = len(tokens)
    while last and tokens[last - 1].kind is Kind.NEWLINE:
        last -= 1
    for token in tokens[:last]:
        yield token.kind, token.image
