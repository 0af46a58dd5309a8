"""Finding claims and sources by a text."""

from collections.abc import Iterator

from argmap.model.document import Document
from argmap.model.records import Claim, Map, Passage, Source, Speaker
from argmap.model.trees import Trees


def matches(document: Document, map: str | None, text: str, trees: Trees | None = None) -> Iterator[str]:
    """Yield the claims and sources that contain a text: those on a map in reading order, the other maps', the sources.

    Words, notes, tags and speakers of a claim count, and what is known about a source. Case does not.
    `trees` are those of the document, where they are known.
    """
    trees = trees or Trees(document)
    wanted = text.strip().casefold()
    if not wanted:
        return
    maps = sorted(document.all(Map), key=lambda m: (m.id != map, m.order, m.id))
    seen: set[str] = set()
    for each in maps:
        for id, _, _ in trees.of(each.id).walk():
            if id in seen:
                continue
            claim = document.get(id, Claim)
            if wanted in claim.text.casefold() or any(wanted in part.casefold() for part in _parts(document, claim)):
                seen.add(id)
                yield id
    for source in sorted(document.all(Source), key=lambda s: (s.order, s.id)):
        if any(wanted in part.casefold() for part in (source.title, source.author, source.publisher)):
            yield source.id


def _parts(document: Document, claim: Claim) -> Iterator[str]:
    yield claim.note
    yield from claim.tags
    for id in claim.passages:
        speaker = document.get(id, Passage).speaker
        if speaker:
            found = document.get(speaker, Speaker)
            yield found.name
            yield from found.aliases
