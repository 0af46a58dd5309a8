"""Counts of the records in a document."""

from argmap.model.document import Document
from argmap.model.piles import waiting
from argmap.model.qualified_words import open_words
from argmap.model.records import Argument, Claim, Map, OpenQuestion, Passage, Pile, Source, Speaker, SpeakerSide, Stance


def counts(document: Document) -> dict[str, int]:
    """Return how many there are of each thing.

    `unplaced` are the passages that no claim cites, `waiting` those that wait for a place on a map, and `apart` those
    that take no stance as far as the text tells. `open_questions` has the critical questions of named schemes, too.
    """
    maps, arguments = document.all(Map), document.all(Argument)
    return {
        "maps": len(maps),
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
        "piles": sum(not pile.apart for pile in document.all(Pile)),
        "waiting": len({passage.id for map in maps for passage in waiting(document, map.id)}),
        "apart": len({id for pile in document.all(Pile) if pile.apart for id in pile.passages}),
        "set_aside": sum(passage.set_aside for passage in document.all(Passage)),
        "guessed": sum(a.guessed for a in arguments),
        "unstated": sum(claim.unstated for claim in document.all(Claim)),
        "schemes": sum(bool(a.scheme) for a in arguments),
        "open_questions": _open_questions(document),
        "sides_decided": sum(side.decided for side in document.all(SpeakerSide)),
        "sides_suggested": sum(not side.decided and side.side is not None for side in document.all(SpeakerSide)),
    }


def _open_questions(document: Document) -> int:
    asked = dict.fromkeys(question.about for question in document.all(OpenQuestion))
    named = dict.fromkeys(argument.id for argument in document.all(Argument) if argument.scheme)
    return sum(1 for _ in open_words(document, {**asked, **named}))
