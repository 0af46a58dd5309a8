"""The attribution of a claim: its words, its speakers and its sources, as a picture shows them."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from argmap.model.nearness import Nearness, nearness
from argmap.model.quoted_words import in_marks
from argmap.model.records import Claim, Fidelity, Passage, PassageKind, Placement, Records, Source, Speaker
from argmap.model.verbatim import is_verbatim
from argmap.picture import speaker_colors
from argmap.picture.measure import clean


@dataclass(frozen=True, slots=True)
class Voice:
    """The attribution of a claim. `words` have quotation marks if `quoted`; `sources` are ids in order of citation.

    `places` are those of the speakers in the palette, `initials` what their discs show.
    """

    words: str
    quoted: bool
    speakers: tuple[Speaker, ...]
    places: tuple[int, ...]
    initials: tuple[str, ...]
    sources: tuple[str, ...]
    near: Nearness | None = None
    """How near the claim is to the words that it cites."""


def voice(document: Records, claim: Claim, dealt: Mapping[str, int], labels: Mapping[str, str]) -> Voice:
    """Return the attribution of a claim, with the places that `speaker_colors.deal` gives to speakers, and initials.

    Reported speech is never in quotation marks: the words are the reporter's.
    """
    if not claim.passages:  # on a large map, most
        return _voice(claim.text, None, (), (), (), ())
    passages = tuple(p for id in claim.passages if (p := document.find(id, Passage)))
    speakers = {p.speaker: s for p in passages if p.speaker and (s := document.find(p.speaker, Speaker))}
    places = tuple(dealt.get(id, 0) for id in speakers)
    letters = tuple(labels.get(id) or speaker_colors.initials(speaker.name) for id, speaker in speakers.items())
    return _voice(claim.text, claim.fidelity, passages, tuple(speakers.values()), places, letters)


@lru_cache(maxsize=20_000)
def _voice(
    text: str,
    fidelity: Fidelity | None,
    passages: tuple[Passage, ...],
    speakers: tuple[Speaker, ...],
    places: tuple[int, ...],
    letters: tuple[str, ...],
) -> Voice:
    own = tuple(p.exact for p in passages if p.kind is not PassageKind.INDIRECT)
    words = clean(text)
    quoted = bool(words) and bool(own) and is_verbatim(words, own)
    return Voice(
        words=in_marks(words) if quoted else words,
        quoted=quoted,
        speakers=speakers,
        places=places,
        initials=letters,
        sources=tuple(dict.fromkeys(p.source for p in passages)),
        near=nearness(text, fidelity, tuple(p.exact for p in passages)),
    )


def voices(document: Records, claims: Collection[Claim]) -> dict[str, Voice]:
    """Return the attribution of each of the claims of a map by its id, in their order."""
    heard = _heard(document, claims)
    dealt = speaker_colors.deal(document)
    labels = speaker_colors.labels(speaker for speaker in document.all(Speaker) if speaker.id in heard)
    return {claim.id: voice(document, claim, dealt, labels) for claim in claims}


def letters(document: Records, map: str | None) -> dict[str, str]:
    """Return the initials of all speakers of a document: those of a map's picture, and others for those not on it."""
    placed = document.referrers(map, Placement) if map else ()
    heard = _heard(document, (claim for place in placed if (claim := document.find(place.claim, Claim))))
    return speaker_colors.labels(sorted(document.all(Speaker), key=lambda speaker: speaker.id not in heard))


def _heard(document: Records, claims: Iterable[Claim]) -> set[str]:
    if not document.all(Speaker):
        return set()
    passages = (document.find(id, Passage) for claim in claims for id in claim.passages)
    return {passage.speaker for passage in passages if passage and passage.speaker}


def numbered(heard: Mapping[str, Voice]) -> dict[str, int]:
    """Return the number of each source of a map, from 1, in reading order of first citation, whatever is folded."""
    used = (id for voice in heard.values() for id in voice.sources)
    return {id: number for number, id in enumerate(dict.fromkeys(used), 1)}


def speakers_of(heard: Mapping[str, Voice]) -> int:
    """Return the number of speakers quoted on a map."""
    return len({speaker.id for voice in heard.values() for speaker in voice.speakers})


class Reference(NamedTuple):
    """An entry of the list of sources, and where it leads: the web address of the source, or ""."""

    words: str
    link: str


def reference(source: Source) -> Reference:
    """Return a source as an entry of the list of sources: title, author, publisher, date."""
    parts = (source.title or source.address, source.author, source.publisher, source.date)
    address = source.address.strip()
    is_web = address.lower().startswith(("https://", "http://")) and not re.search(r"[\s\x00-\x1f]", address)
    words = ", ".join(_distinct(clean(part).replace("\n", " ") for part in parts))
    return Reference(words, address if is_web else "")


def _distinct(parts: Iterable[str]) -> list[str]:
    return [part for part in dict.fromkeys(parts) if part]
