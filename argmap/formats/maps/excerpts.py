"""What claims cite, in formats that have no place for sources: the quoted words, who said them, and where they stand.

The whole texts of the sources do not go along. Where they are read again, a source has the quoted words as its text.
"""

from typing import Any

from argmap.formats.maps.map_builder import MapBuilder, clean
from argmap.model.document import Document
from argmap.model.records import Claim, Passage, PassageKind, Source, Speaker, SpeakerKind

_SOURCE = ("title", "author", "publisher", "date", "address")
_MOST = 10_000


def excerpts(document: Document, claim: Claim) -> list[dict[str, Any]]:
    """Return what a claim cites, as JSON: {"exact", "kind", "via", "speaker": {…}, "source": {…}}, what is said."""
    return [_excerpt(document, document.get(id, Passage)) for id in claim.passages]


def _excerpt(document: Document, passage: Passage) -> dict[str, Any]:
    source = document.get(passage.source, Source)
    found: dict[str, Any] = {"exact": passage.exact}
    if passage.kind is not PassageKind.DIRECT:
        found["kind"] = passage.kind.value
    if passage.via:
        found["via"] = passage.via
    if passage.speaker:
        speaker = document.get(passage.speaker, Speaker)
        found["speaker"] = {"name": speaker.name}
        if speaker.role:
            found["speaker"]["role"] = speaker.role
        if speaker.kind is not SpeakerKind.PERSON:
            found["speaker"]["kind"] = speaker.kind.value
    found["source"] = {name: getattr(source, name) for name in _SOURCE if getattr(source, name)}
    return found


class ExcerptReader:
    """Gathers what claims cite while a file is read, and then adds it to the map."""

    def __init__(self, build: MapBuilder) -> None:
        self._build = build
        self._cited: list[tuple[str, dict[str, Any]]] = []

    def add(self, claim: str, told: Any) -> None:
        """Take what a file says that a claim cites; what is no such list is passed over."""
        for excerpt in told[:_MOST] if isinstance(told, list) else ():
            if isinstance(excerpt, dict) and isinstance(excerpt.get("exact"), str) and clean(excerpt["exact"]):
                self._cited.append((claim, excerpt))

    def finish(self) -> None:
        """Add the sources, each once, with the quoted words as its text, the speakers and the passages."""
        words: dict[tuple[str, ...], dict[str, int]] = {}
        ends: dict[tuple[str, ...], int] = {}
        for _, excerpt in self._cited:
            key, exact = _texts(excerpt.get("source"), _SOURCE), clean(excerpt["exact"])
            mine = words.setdefault(key, {})
            if exact not in mine:
                mine[exact] = ends.get(key, 0)
                ends[key] = mine[exact] + len(exact) + 2
        sources = {
            key: self._build.source(
                key[0] or key[4] or "?", "\n\n".join(mine), **dict(zip(_SOURCE[1:], key[1:], strict=True))
            )
            for key, mine in words.items()
        }
        speakers: dict[tuple[str, ...], str] = {}
        passages: dict[tuple[object, ...], str] = {}
        for claim, excerpt in self._cited:
            key, exact = _texts(excerpt.get("source"), _SOURCE), clean(excerpt["exact"])
            who = _texts(excerpt.get("speaker"), ("name", "role", "kind"))
            if who[0] and who not in speakers:
                speakers[who] = self._build.speaker(who[0], _kind(SpeakerKind, who[2], SpeakerKind.PERSON), role=who[1])
            kind = _kind(PassageKind, excerpt.get("kind"), PassageKind.DIRECT)
            via = clean(excerpt["via"]) if isinstance(excerpt.get("via"), str) else ""
            same = key, exact, who, kind, via
            if same not in passages:
                start = words[key][exact]
                passages[same] = self._build.passage(
                    sources[key], start, start + len(exact), kind, speakers.get(who), via=via
                )
            self._build.cite(claim, passages[same])


def _texts(told: Any, names: tuple[str, ...]) -> tuple[str, ...]:
    found = told if isinstance(told, dict) else {}
    return tuple(clean(value) if isinstance(value := found.get(name), str) else "" for name in names)


def _kind(kinds: Any, told: object, usual: Any) -> Any:
    return kinds(told) if told in set(kinds) else usual
