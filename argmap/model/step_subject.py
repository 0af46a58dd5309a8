"""What a change is about, in words of the document, so that steps can be told apart; and on which maps it is seen."""

from argmap.model.change import Change
from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Placement, Record, Source, Speaker


def subject(change: Change, document: Document) -> str:
    """Return the words of what a change made, or else changed, or else removed: a claim's if it touched any.

    Where it touched only how claims stand, these are the claim's words as the document has them. "": nobody can tell.
    """
    claims: list[tuple[int, str]] = []
    others: list[tuple[int, str]] = []
    for before, after in change.steps.values():
        record = after or before
        if isinstance(record, Claim):
            claims.append((0 if before is None else 1 if after else 2, record.text))
        elif record is not None and (found := _named(record, document)):
            others.append(found)
    words = min(claims or others, default=(0, ""), key=lambda found: found[0])[1]
    return " ".join(words.split())


def _named(record: Record, document: Document) -> tuple[int, str] | None:
    """Return the words that name a record which is no claim, and how little they say."""
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
        case Passage():
            return 5, record.exact
    return None


def maps_of(change: Change, document: Document) -> set[str]:
    """Return the maps of a document on which something of a change can be seen; none where it is on no map."""
    found: set[str] = set()
    for step in change.steps.values():
        for record in step:
            match record:
                case Map():
                    found.add(record.id)
                case Placement():
                    found.add(record.map)
                case Claim() | Argument():
                    claims = (record.id,) if isinstance(record, Claim) else record.premises
                    found.update(p.map for claim in claims for p in document.referrers(claim, Placement))
    return {map for map in found if document.find(map, Map)}
