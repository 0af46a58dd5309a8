"""The subject of a change, in words of the document, so that steps can be told apart; and the maps that show it."""

from collections.abc import Iterator

from argmap.model.change import Change, Changed, Created, Removed, Replaced, Step, with_fields
from argmap.model.document import Document
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
    Speaker,
    SpeakerSide,
)
from argmap.model.tree import Tree


def subject(change: Change, document: Records) -> str:
    """Return the words of the record that a change created, or else changed, or else removed: a claim's if possible.

    If it touched only placements or arguments, these are the words that their claim has in the document. "": unknown.
    """
    claims: list[tuple[int, str]] = []
    others: list[tuple[int, str]] = []
    for id, step in change.steps.items():
        record = _left_by(id, step, document)
        if isinstance(record, Claim):
            claims.append((0 if isinstance(step, Created) else 1 if isinstance(step, Changed) else 2, record.text))
        elif record is not None and (found := _named(record, document)):
            others.append(found)
        elif record is None and isinstance(step, Changed) and isinstance(text := step.fields.get("text"), Replaced):
            claims.append((1, text.after))
    words = min(claims or others, default=(0, ""), key=lambda found: found[0])[1]
    return " ".join(words.split())


def subject_claim(change: Change, document: Records) -> str | None:
    """Return the claim that a change created, or else changed, or else removed or touched otherwise; None: none."""
    claims: list[tuple[int, str]] = []
    for id, step in change.steps.items():
        record = _left_by(id, step, document)
        if isinstance(record, Claim) or (record is None and isinstance(step, Changed) and step.kind is Claim):
            claims.append((0 if isinstance(step, Created) else 1 if isinstance(step, Changed) else 2, id))
        elif isinstance(record, Argument | Placement):
            claims.append((3, record.claim if isinstance(record, Placement) else record.premises[0]))
    return min(claims, default=(0, None), key=lambda found: found[0])[1]


def words_of(record: Record, document: Document) -> str:
    """Return the words by which a user knows a record; "" where there are none."""
    if isinstance(record, Claim):
        return record.text
    found = _named(record, document)
    return found[1] if found else ""


def _left_by(id: str, step: Step, document: Records) -> Record | None:
    """Return the record as a step left it, or what it removed; None where the document has it no more."""
    if not isinstance(step, Changed):
        return step.record
    now = document.find(id, step.kind)
    return with_fields(now, step.fields) if now is not None else None


def _named(record: Record, document: Records) -> tuple[int, str] | None:
    """Return the words that name a record which is no claim, after their rank: the least of all is used."""
    match record:
        case Source():
            return 0, record.title
        case Map():
            return 1, record.question
        case Argument() | Placement():
            id = record.claim if isinstance(record, Placement) else record.premises[0]
            claim = document.find(id, Claim)
            return (2 if isinstance(record, Argument) else 3, claim.text) if claim else None
        case Speaker():
            return 4, record.name
        case SpeakerSide():
            speaker = document.find(record.speaker, Speaker)
            return (4, speaker.name) if speaker else None
        case Pile():
            return 4, record.heading
        case OpenQuestion():
            return (2, record.text) if record.text else _asked_about(record, document)
        case Passage():
            return 5, record.exact
    return None


def _asked_about(question: OpenQuestion, records: Records) -> tuple[int, str] | None:
    step = records.find(question.about, Argument)
    claim = records.find(step.premises[0] if step else question.about, Claim)
    map = records.find(question.about, Map)
    words = claim.text if claim else map.question if map else ""
    return (3, words) if words else None


def maps_of(change: Change, document: Document) -> set[str]:
    """Return the maps of a document on which something of a change can be seen; none where it is on no map."""
    touched = (record for id, step in change.steps.items() for record in _before_and_after(id, step, document))
    found = {map for record in touched for map in _maps(record, document)}
    return {map for map in found if document.find(map, Map)}


def _before_and_after(id: str, step: Step, document: Document) -> Iterator[Record]:
    after = _left_by(id, step, document)
    if after is not None:
        yield after
        if isinstance(step, Changed):
            yield with_fields(after, step.inverse().fields)


def _maps(record: Record, document: Document) -> Iterator[str]:
    match record:
        case Map():
            yield record.id
        case Placement() | SpeakerSide() | Pile():
            yield record.map
        case OpenQuestion():
            about = document.record(record.about)
            if about is not None:
                yield from _maps(about, document)
        case Claim() | Argument():
            claims = (record.id,) if isinstance(record, Claim) else record.premises
            for claim in claims:
                yield from (placement.map for placement in document.referrers(claim, Placement))


def claims_of(change: Change, on_map: Tree) -> tuple[str, ...]:
    """Return the claims of a map, as a change left it, at which one sees what it did; in reading order.

    They are the uppermost of the claims that came, or else those that changed, or else what the claims that went spoke
    about; a folded claim stands for what it hides. Empty where the change did nothing on this map.
    """
    came, changed, went = _on(on_map, change)
    if came:
        found = {id for id in came if not came & set(on_map.path(id)[:-1])}
    else:
        found = changed or ({went} if went else set())
    found = {_hiding(on_map, id) for id in found}
    return tuple(id for id, _, _ in on_map.walk() if id in found) if len(found) > 1 else tuple(found)


def _hiding(on_map: Tree, claim: str) -> str:
    """Return the uppermost claim that is folded in the document and hides this one, or else this one."""
    folded = [above for above in on_map.above(claim) if on_map.placements[above].folded]
    return folded[-1] if folded else claim


def _on(on_map: Tree, change: Change) -> tuple[set[str], set[str], str | None]:
    """Return the claims of a map that came with a change, those that it changed, and the claim nearest to what went."""
    came, changed = set[str](), set[str]()
    beside: list[str] = []
    below: list[str] = []
    moved: set[str] = set()
    for id, step in change.steps.items():
        match step:
            case Created(record=Placement() as placement):
                came.add(placement.claim)
            case Created(record=Argument() as argument):
                changed.update(argument.premises)
            case Removed(record=Argument() as argument):
                below.append(argument.target)
            case Removed(record=Placement() as placement) if placement.map == on_map.map.id:
                before = [root for root in on_map.roots if on_map.placements[root].order < placement.order]
                beside += before[-1:] or on_map.roots[:1]
            case Changed(kind=kind) if kind is Claim:
                changed.add(id)
            case Changed(kind=kind) if kind is Placement:
                moved.add(id)
            case Changed(kind=kind) if kind is Argument and (found := on_map.argument(id)):
                changed.update(found.premises)
            case _:
                pass
    if moved:
        changed.update(claim for claim, placement in on_map.placements.items() if placement.id in moved)
    here = on_map.placements.keys()
    targets = [found.premises[0] if (found := on_map.argument(id)) else id for id in below]
    went = next((id for id in (*targets, *beside) if id in here), None)
    return came & here, changed & here, went
