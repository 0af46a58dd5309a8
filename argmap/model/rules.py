"""The invariants of a document. An edit that breaks a rule is refused whole; `argmap check` applies the same rules."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import partial
from operator import le

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.ordering import is_key
from argmap.model.records import (
    Argument,
    Claim,
    Map,
    OpenQuestion,
    Passage,
    Pile,
    Placement,
    Record,
    Records,
    Source,
    SourceComment,
    Speaker,
    SpeakerSide,
    Stance,
    field_names,
)

CONTEXT = 32
"""The number of characters kept before and after a passage, to distinguish it from the same words elsewhere."""


class Refused(UserError):
    """An edit that would break a rule; nothing of it has been done."""


class BrokenRule(Refused):
    """A record breaks a rule."""


class DanglingReference(Refused):
    """A record that refers to one that is not there."""


class CyclicReasons(Refused):
    """A claim that would be a reason for itself."""


_ORDERED = (Map, Source, Placement, Pile, OpenQuestion)  # a tuple is asked in a third of the time that a union takes


def broken(record: Record, document: Records) -> Iterator[Refused]:
    """Yield what is wrong with the structure around one record; see `cycles` for circles, `misquoted` for words."""
    for field, id in record.references():
        first, *others = record.REFERS[field]
        if document.find(id, first) is None and not any(document.find(id, kind) for kind in others):
            name = type(record).__name__.lower()
            yield DanglingReference(
                "“{field}” of a record of the kind “{kind}” would be missing from the document.", field=field, kind=name
            )
    if isinstance(record, _ORDERED) and not is_key(record.order):
        kind = type(record).__name__.lower()
        yield BrokenRule("The order of a record of the kind “{kind}” is not one that argmap gives.", kind=kind)
    match record:
        case Argument():
            yield from _broken_argument(record, document)
        case Placement():
            twins = [p for p in document.referrers(record.claim, Placement) if p.map == record.map]
            if len(twins) > 1:
                yield BrokenRule("A claim can stand only once on a map.")
        case Claim() if len(set(record.passages)) < len(record.passages):
            yield BrokenRule("A claim cites the same passage twice.")
        case Pile() if len(set(record.passages)) < len(record.passages):
            yield BrokenRule("A pile holds the same passage twice.")
        case OpenQuestion() if len(set(record.answers)) < len(record.answers):
            yield BrokenRule("A question names the same answer twice.")
        case OpenQuestion() if record.critical and document.find(record.about, Argument) is None:
            yield BrokenRule("A critical question can only be about a step.")
        case SpeakerSide():
            if sum(side.map == record.map for side in document.referrers(record.speaker, SpeakerSide)) > 1:
                yield BrokenRule("A speaker can take only one side on a map.")
        case Source():
            yield from _broken_source(record)
        case Map() | Speaker() | Passage() | Claim() | Pile() | OpenQuestion():
            pass


def _broken_source(source: Source) -> Iterator[Refused]:
    if not _stand(source.comments, len(source.text)):
        yield BrokenRule("The comments of “{title}” do not stand where they say.", title=source.title[:60])
    if not _parted(source.pages, len(source.text)) or len(source.page_labels) not in (0, len(source.pages)):
        yield BrokenRule("The pages of “{title}” do not begin where they say.", title=source.title[:60])


def _parted(pages: Sequence[int], length: int) -> bool:
    """Return whether pages begin in a text of this length, none before the one that precedes it."""
    return not pages or (pages[0] >= 0 and pages[-1] <= length and all(map(le, pages, pages[1:])))


def _stand(comments: Iterable[SourceComment], length: int) -> bool:
    """Return whether comments lie in a text of this length, one after the other, each below the one it answers."""
    before = 0
    for number, comment in enumerate(comments):
        if not before <= comment.start <= comment.body_start <= comment.body_end <= comment.end <= length:
            return False
        if comment.parent is not None and not 0 <= comment.parent < number:
            return False
        if comment.about is not None and not 0 <= comment.about[0] <= comment.about[1] <= length:
            return False
        before = comment.end
    return True


def _broken_argument(argument: Argument, document: Records) -> Iterator[Refused]:
    if not argument.premises:
        yield BrokenRule("An argument needs at least one premise.")
    if len(set(argument.premises)) < len(argument.premises):
        yield BrokenRule("An argument names the same premise twice.")
    if argument.stance is Stance.PRO and document.find(argument.target, Argument):
        yield BrokenRule("An argument against an argument can only be an objection.")


def altered(before: Record | None, after: Record, document: Records) -> Iterator[Refused]:
    """Yield what is wrong with putting a record in the place of another, or of none.

    A passage answers for its words only where they change: one that was misquoted before can still get a speaker.
    """
    if any("\0" in text for text in _new_texts(before, after)):
        yield BrokenRule("A text holds an invisible character that cannot be kept (NUL).")
    if isinstance(before, Source) and isinstance(after, Source) and _imported(before) != _imported(after):
        yield BrokenRule(
            "The text of “{title}” cannot change: a newer edition is a source of its own.", title=before.title[:60]
        )
    if isinstance(after, Passage) and not (isinstance(before, Passage) and _quote(before) == _quote(after)):
        problem = misquoted(after, document.find(after.source, Source))
        if problem:
            yield BrokenRule(problem)


def _imported(source: Source) -> tuple[object, ...]:
    return source.text, source.comments


def _new_texts(before: Record | None, after: Record) -> Iterator[str]:
    """Yield the texts of a record that differ from those in the same fields of the record that it replaces."""
    for name in field_names(type(after)):
        value = getattr(after, name)
        if before is None or value is not getattr(before, name, None):
            texts = value if isinstance(value, tuple) else (value,)
            for text in texts:
                if isinstance(text, SourceComment):
                    yield from (text.author, text.title, text.posted)
                elif isinstance(text, str):
                    yield text


def _quote(passage: Passage) -> tuple[object, ...]:
    return passage.source, passage.start, passage.end, passage.exact, passage.prefix, passage.suffix


def misquoted(passage: Passage, source: Source | None) -> Message | None:
    """Return in one sentence how the passage differs from its source, or None where it is verbatim."""
    if source is None:
        return Message("A passage has lost its source.")
    if not 0 <= passage.start < passage.end <= len(source.text):
        return Message("A passage lies outside the text of “{title}”.", title=source.title[:60])
    if source.text[passage.start : passage.end] != passage.exact:
        return Message(
            "“{words}” does not stand where it says in “{title}”.", words=passage.exact[:60], title=source.title[:60]
        )
    before = source.text[max(0, passage.start - CONTEXT) : passage.start]
    after = source.text[passage.end : passage.end + CONTEXT]
    if max(len(passage.prefix), len(passage.suffix)) > CONTEXT:
        return Message(
            "“{words}” is kept with more than {most} characters around it.", words=passage.exact[:60], most=CONTEXT
        )
    if not before.endswith(passage.prefix) or not after.startswith(passage.suffix):
        return Message(
            "“{words}” stands between other words in “{title}”.", words=passage.exact[:60], title=source.title[:60]
        )
    return None


def cycles(records: Iterable[Record], document: Records) -> Iterator[Refused]:
    """Yield what runs in a circle that can be reached from these records: reasons, replies, or editions of sources.

    The time is linear in what can be reached.
    """
    every = tuple(records)
    if find_cycle((record for record in every if isinstance(record, Argument)), document):
        yield CyclicReasons("The reasons would run in a circle: a claim would be a reason for itself.")
    if _returns((record.id for record in every if isinstance(record, Passage)), partial(_answered, document)):
        yield BrokenRule("The replies would run in a circle: a comment would answer itself.")
    if _returns((record.id for record in every if isinstance(record, Source)), partial(_older, document)):
        yield BrokenRule("The editions would run in a circle: a source would be newer than itself.")


def _answered(document: Records, passage: str) -> str | None:
    found = document.find(passage, Passage)
    return found.replies_to if found else None


def _older(document: Records, source: str) -> str | None:
    found = document.find(source, Source)
    return found.replaces if found else None


def _returns(ids: Iterable[str], onward: Callable[[str], str | None]) -> bool:
    """Return whether following `onward` from one of these ids, each to one other at most, ever returns to an id."""
    done: set[str] = set()
    for id in ids:
        path: set[str] = set()
        at: str | None = id
        while at is not None and at not in done:
            if at in path:
                return True
            path.add(at)
            at = onward(at)
        done |= path
    return False


def find_cycle(arguments: Iterable[Argument], document: Records) -> list[str] | None:
    """Return the ids along a cycle of reasons that can be reached from these arguments, or None.

    Reasons lead from premises to their argument and from an argument to its target. The search follows each once, so
    its time is linear in what can be reached.
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


def _leads_to(id: str, document: Records) -> list[str]:
    if argument := document.find(id, Argument):
        return [argument.target]
    return [a.id for a in document.referrers(id, Argument, "premises")]


def problems(document: Records, kinds: Collection[type[Record]]) -> Iterator[str]:
    """Yield each broken rule of a whole document in words; an empty answer means that it is whole."""
    for kind in kinds:
        for record in document.all(kind):
            for trouble in broken(record, document):
                yield trouble.message
            if isinstance(record, Passage) and (problem := misquoted(record, document.find(record.source, Source))):
                yield problem
    for trouble in cycles((record for kind in kinds for record in document.all(kind)), document):
        yield trouble.message


def doubts(document: Records) -> Iterator[Message]:
    """Yield in a sentence each argument that verbs refuse to make and older files may hold. No rule is broken by it."""
    for argument in document.all(Argument):
        name = " & ".join(c.text[:60] for id in argument.premises if (c := document.find(id, Claim)))
        premises = frozenset(argument.premises)
        for other in document.referrers(min(premises, default=""), Argument, "premises"):
            if other.target == argument.target and premises == frozenset(other.premises) and other.id > argument.id:
                if other.stance is not argument.stance:
                    yield Message("“{claim}” argues both for and against the same.", claim=name)
                elif argument.stance is Stance.PRO:
                    yield Message("“{claim}” argues twice for the same.", claim=name)
                else:
                    yield Message("“{claim}” argues twice against the same.", claim=name)
        undercut = document.find(argument.target, Argument)
        if undercut and not premises.isdisjoint(undercut.premises):
            yield Message("“{claim}” objects to its own argument.", claim=name)
