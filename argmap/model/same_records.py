"""Which records of another document are here already: by id where they come from here, or by what they say.

Sources are the same with the same text, speakers with the same name, passages with the same place, claims with the same
words (but for case, blanks and marks at the end), arguments with the same premises, side and target.
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping

from argmap.model.document import Document
from argmap.model.records import (
    KINDS,
    Argument,
    Claim,
    Map,
    OpenQuestion,
    Passage,
    Pile,
    Placement,
    Record,
    Source,
    Speaker,
    SpeakerKind,
    SpeakerSide,
)
from argmap.model.sought_words import folded

_MARKS = " \t\n.,;:!?…“”\"'’"


def words_key(text: str) -> str:
    """Return what two texts that say the same in the same words have in common."""
    return " ".join(folded(text).split()).strip(_MARKS)


def same_records(ours: Document, theirs: Document, apart: Collection[str] = (), *, by_id: bool) -> dict[str, str]:
    """Return for each record of theirs that is here already its id here.

    `by_id`: the documents have a common past, so equal ids are the same record. `apart` are claims and maps of theirs
    that are to stay beside the same ones here.
    """
    ids: dict[str, str] = {}
    if by_id:
        for kind in KINDS.values():
            ids.update((record.id, record.id) for record in theirs.all(kind) if ours.find(record.id, kind))
    for kind in (Source, Speaker, Map, Claim, Passage):
        _match(ids, ours.all(kind), theirs.all(kind), apart)
    _match_anonymous(ids, ours, theirs)
    _match(ids, ours.all(Argument), _targets_first(theirs), apart)
    for kind in (Placement, SpeakerSide, Pile, OpenQuestion):
        _match(ids, ours.all(kind), theirs.all(kind), apart)
    return ids


def _match(ids: dict[str, str], ours: Iterable[Record], theirs: Iterable[Record], apart: Collection[str]) -> None:
    """Add the ids of records of one kind that say the same. One of ours is the same as one of theirs at most."""
    taken = set(ids.values())
    known: dict[Hashable, str] = {}
    for record in ours:
        if record.id not in taken and (key := _key(record, _itself)) is not None:
            known.setdefault(key, record.id)
    for record in theirs:
        if record.id in ids or record.id in apart:
            continue
        key = _key(record, ids.get)
        mine = known.pop(key, None) if key is not None else None
        if mine is not None:
            ids[record.id] = mine


def _match_anonymous(ids: dict[str, str], ours: Document, theirs: Document) -> None:
    """Add the anonymous speakers, whom no name tells: they are the same who say the same passage."""
    for speaker in theirs.all(Speaker):
        if speaker.kind is SpeakerKind.ANONYMOUS and speaker.id not in ids:
            said = (ours.find(ids.get(p.id, ""), Passage) for p in theirs.referrers(speaker.id, Passage))
            mine = next((p.speaker for p in said if p is not None and p.speaker), None)
            if mine and mine not in ids.values() and ours.get(mine, Speaker).kind is SpeakerKind.ANONYMOUS:
                ids[speaker.id] = mine


def _itself(id: str) -> str | None:
    return id


def _key(record: Record, here: Callable[[str], str | None]) -> Hashable:
    """Return what tells that a record says the same as another, or None where nothing does.

    `here` returns the id here of what it refers to, or None where that is new.
    """
    match record:
        case Source():
            return record.text or None
        case Speaker():
            return None if record.kind is SpeakerKind.ANONYMOUS else folded(record.name)
        case Map():
            return words_key(record.question) or None
        case Claim():
            return words_key(record.text) or None
        case Passage():
            source = here(record.source)
            return source and (source, record.start, record.end)
        case Argument():
            premises = [here(premise) for premise in record.premises]
            target = here(record.target)
            return None if None in premises or target is None else (frozenset(premises), record.stance, target)
        case Placement():
            return _both(here(record.map), here(record.claim))
        case SpeakerSide():
            return _both(here(record.map), here(record.speaker))
        case Pile():
            return _both(here(record.map), record.heading or str(record.apart))
        case OpenQuestion():
            return _both(here(record.about), record.critical or words_key(record.text))
    return None


def _both(one: str | None, two: str | None) -> tuple[str, str] | None:
    return None if one is None or two is None else (one, two)


def _targets_first(document: Document) -> Iterator[Argument]:
    """Yield the arguments of a document, each after the one that it is against."""
    waiting: dict[str, list[Argument]] = {}
    ahead: list[Argument] = []
    for argument in document.all(Argument):
        if document.find(argument.target, Argument) is None:
            ahead.append(argument)
        else:
            waiting.setdefault(argument.target, []).append(argument)
    while ahead:
        argument = ahead.pop()
        yield argument
        ahead += waiting.get(argument.id, ())


def renamed(record: Record, ids: Mapping[str, str]) -> dict[str, str | tuple[str, ...] | None]:
    """Return the fields of a record that hold ids, with these ids in the place of others, and no id twice."""
    fields: dict[str, str | tuple[str, ...] | None] = {}
    for name in record.REFERS:
        value = getattr(record, name)
        if isinstance(value, tuple):
            fields[name] = tuple(dict.fromkeys(ids.get(id, id) for id in value))
        else:
            fields[name] = None if value is None else ids.get(value, value)
    return fields
