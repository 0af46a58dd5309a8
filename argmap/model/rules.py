"""What always holds in a document. An edit that breaks a rule is refused whole; `argmap check` asks the same rules."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from argmap.errors import Trouble
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Record, Source, Speaker, Stance

R = TypeVar("R", bound=Record)


class Lookup(Protocol):
    """What the rules need to see of a document."""

    def find(self, id: str, kind: type[R]) -> R | None:
        """Return the record of this kind, or None."""
        ...

    def all(self, kind: type[R]) -> Iterable[R]:
        """Return all records of a kind."""
        ...

    def referrers(self, id: str, kind: type[R]) -> list[R]:
        """Return the records of a kind that refer to this id."""
        ...


class Refused(Trouble):
    """An edit that would break a rule; nothing of it has been done."""


class BrokenRule(Refused):
    """A record that says something impossible."""


class DanglingReference(Refused):
    """A record that refers to one that is not there."""


class CircleOfReasons(Refused):
    """A claim that would be a reason for itself."""


def broken(record: Record, document: Lookup) -> Iterator[Refused]:
    """Yield what is wrong with one record as it stands in the document; circles are `circle`'s subject."""
    for field, id in record.references():
        if not any(document.find(id, kind) for kind in record.REFERS[field]):
            name = type(record).__name__.lower()
            yield DanglingReference(f"The {field} of a {name} would be missing from the document.")
    match record:
        case Argument():
            yield from _broken_argument(record, document)
        case Placement():
            twins = [p for p in document.referrers(record.claim, Placement) if p.map == record.map]
            if len(twins) > 1:
                yield BrokenRule("A claim can stand only once on a map.")
        case Passage():
            if problem := misquoted(record, document.find(record.source, Source)):
                yield BrokenRule(problem)
        case Claim() if len(set(record.passages)) < len(record.passages):
            yield BrokenRule("A claim cites the same passage twice.")
        case Map() | Source() | Speaker() | Claim():
            pass


def _broken_argument(argument: Argument, document: Lookup) -> Iterator[Refused]:
    if not argument.premises:
        yield BrokenRule("An argument needs at least one premise.")
    if len(set(argument.premises)) < len(argument.premises):
        yield BrokenRule("An argument names the same premise twice.")
    if argument.stance is Stance.PRO and document.find(argument.target, Argument):
        yield BrokenRule("An argument against an argument can only be an objection.")


def misquoted(passage: Passage, source: Source | None) -> str | None:
    """Say in one sentence how the passage fails to stand in its source, or return None: it is verbatim."""
    if source is None:
        return "A passage has lost its source."
    if not 0 <= passage.start < passage.end <= len(source.text):
        return f"A passage lies outside the text of “{source.title}”."
    if source.text[passage.start : passage.end] != passage.exact:
        return f"“{passage.exact[:60]}” does not stand where it says in “{source.title}”."
    return None


def circle(arguments: Iterable[Argument], document: Lookup) -> list[str] | None:
    """Return the ids along a circle of reasons that can be reached from these arguments, or None.

    Reasons lead from premises to their argument and from an argument to its target. The search goes along them once,
    so its time is linear in what can be reached.
    """
    done: set[str] = set()
    for first in arguments:
        if first.id in done:
            continue
        path: list[str] = [first.id]
        ahead: list[Iterator[str]] = [iter(_leads_to(first.id, document))]
        on_path = {first.id}
        while path:
            for id in ahead[-1]:
                if id in on_path:
                    return path[path.index(id) :]
                if id not in done:
                    path.append(id)
                    on_path.add(id)
                    ahead.append(iter(_leads_to(id, document)))
                    break
            else:
                ahead.pop()
                on_path.discard(path[-1])
                done.add(path.pop())
    return None


def _leads_to(id: str, document: Lookup) -> list[str]:
    if argument := document.find(id, Argument):
        return [argument.target]
    return [a.id for a in document.referrers(id, Argument) if id in a.premises]


def problems(document: Lookup, kinds: Iterable[type[Record]]) -> Iterator[str]:
    """Yield each broken rule of a whole document in words; an empty answer means that it is whole."""
    for kind in kinds:
        for record in document.all(kind):
            for trouble in broken(record, document):
                yield str(trouble)
    if circle(document.all(Argument), document):
        yield "The reasons run in a circle."
