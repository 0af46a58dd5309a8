"""Counts of the records in a document."""

from argmap.model.document import Document
from argmap.model.records import Argument, Claim, Map, Passage, Source, Speaker, Stance


def counts(document: Document) -> dict[str, int]:
    """Return how many there are of each thing; `unplaced` are the passages that no claim cites."""
    arguments = document.all(Argument)
    return {
        "maps": len(document.all(Map)),
        "claims": len(document.all(Claim)),
        "arguments": len(arguments),
        "pro": sum(a.stance is Stance.PRO for a in arguments),
        "con": sum(a.stance is Stance.CON for a in arguments),
        "undercuts": sum(document.find(a.target, Argument) is not None for a in arguments),
        "linked": sum(len(a.premises) > 1 for a in arguments),
        "quoted": sum(bool(c.passages) for c in document.all(Claim)),
        "passages": len(document.all(Passage)),
        "unplaced": sum(not document.referrers(p.id, Claim) for p in document.all(Passage)),
        "sources": len(document.all(Source)),
        "speakers": len(document.all(Speaker)),
    }
