"""Put what a file holds into a document: sources, passages, speakers, claims and tags, matched to what is there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText
from argmap.model import annotations, map_commands, piles, source_commands
from argmap.model.document import Edit
from argmap.model.placing import QuotedSpan, claim_text, find_or_add_speaker, put_passage
from argmap.model.records import Map, Pile, Source, Speaker

_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_LEAST_FOUND = 0.5
"""The share of excerpts that must be in a text, for the text to be the one that they are of."""


@dataclass(slots=True)
class Recorded:
    """What came of a file: the ids of its sources, those known before included, of its passages, and of its claims."""

    sources: list[str] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)


def put_all(edit: Edit, gathered: Gathered, map: str | None = None) -> Recorded:
    """Add what a file holds; return what came of it.

    Excerpts of a text that the document has become passages of that text. Claims stand loose on the map, and quotations
    with tags wait there in piles; without a map claims are left out, and quotations are in no pile.
    """
    done = Recorded()
    ids: list[list[str]] = []
    for source in gathered.sources:
        made, passages = _put(edit, source)
        done.sources += made
        done.passages += passages
        ids.append(passages)
        if map is not None:
            _pile(edit, map, source.quotations, passages)
    for claim in gathered.claims if map is not None else ():
        cited = [ids[source][mark] for source, mark in claim.cites]
        text = claim.text or (claim_text(_words(gathered, claim.cites[0])) if claim.cites else "")
        made_claim = map_commands.add_claim(edit, text, map or "")
        if claim.note:
            map_commands.set_note(edit, made_claim, claim.note)
        if claim.tags:
            map_commands.set_tags(edit, made_claim, claim.tags)
        for passage in cited:
            source_commands.cite(edit, made_claim, passage)
        done.claims.append(made_claim)
    return done


def only_map(edit: Edit) -> str | None:
    """Return the map of a document that has one; None if there is none, or a choice."""
    maps = [map.id for map in edit.all(Map)]
    return maps[0] if len(maps) == 1 else None


def _words(gathered: Gathered, cite: tuple[int, int]) -> str:
    source = gathered.sources[cite[0]]
    mark = source.quotations[cite[1]]
    return source.text[mark.start : mark.end]


def _put(edit: Edit, text: SourceText) -> tuple[list[str], list[str]]:
    """Add one source; return the sources that hold it, and the passages of its quotations in their order."""
    if not text.excerpts:
        known = _same_text(edit, text)
        source = known.id if known else put_source(edit, text)
        if known is not None:
            _describe(edit, known, text)
        return [source], [_passage(edit, source, one, (one.start, one.end)) for one in text.quotations]
    whole = _whole_text(edit, text)
    places = dict(zip(text.quotations, whole[1], strict=True)) if whole else {}
    left = [one for one in text.quotations if places.get(one) is None]
    sources = [whole[0].id] if whole else []
    if left or text.comments or not text.quotations:
        same = _same_text(edit, text)
        sources.append(same.id if same else put_source(edit, text))
    passages = [
        _passage(edit, sources[0], one, span)
        if whole and (span := places.get(one)) is not None
        else _passage(edit, sources[-1], one, (one.start, one.end))
        for one in text.quotations
    ]
    return sources, passages


def put_source(edit: Edit, text: SourceText) -> str:
    """Add a text that was read as a source, without its quotations; return the source."""
    return source_commands.add_source(
        edit,
        text.title,
        text.text,
        author=text.author,
        publisher=text.publisher,
        date=text.date,
        address=text.address,
        comments=text.comments,
    )


def _passage(edit: Edit, source: str, one: MarkedQuotation, span: tuple[int, int]) -> str:
    made = put_passage(edit, QuotedSpan(source, *span, one.speaker, one.kind, one.via))
    if one.role and one.speaker:
        speaker = find_or_add_speaker(edit, one.speaker)
        known = edit.find(speaker or "", Speaker)
        if known is not None and not known.role:
            edit.put(replace(known, role=one.role))
    return made


def _same_text(edit: Edit, text: SourceText) -> Source | None:
    return next((source for source in edit.all(Source) if source.text == text.text), None)


def _whole_text(edit: Edit, text: SourceText) -> tuple[Source, list[tuple[int, int] | None]] | None:
    """Return the source of the document that excerpts are of, and where each of them stands there.

    It has the same address or title, or else all of several excerpts stand in it.
    """
    words = [text.text[one.start : one.end] for one in text.quotations]
    if not words:
        return None
    address, title = _address(text.address), text.title.casefold()
    for source in sorted(edit.all(Source), key=lambda source: source.order, reverse=True):
        named = (address and _address(source.address) == address) or source.title.casefold() == title
        finder = QuoteFinder(source.text)
        places = [finder.find(said, one.before, one.after) for said, one in zip(words, text.quotations, strict=True)]
        found = sum(place is not None for place in places) / len(places)
        if found and found >= (_LEAST_FOUND if named else 1.0) and (named or _are_telling(words)):
            return source, places
    return None


def _are_telling(words: Sequence[str]) -> bool:
    """Return whether words are so many that they hardly stand in two texts by chance."""
    return sum(len(each.split()) for each in words) >= 12


def _address(address: str) -> str:
    return _SCHEME.sub("", address.partition("#")[0]).rstrip("/").casefold()


def _describe(edit: Edit, known: Source, text: SourceText) -> None:
    """Fill in what the document does not know of a source."""
    source_commands.describe_source(
        edit,
        known.id,
        title=known.title or text.title,
        author=known.author or text.author,
        publisher=known.publisher or text.publisher,
        date=known.date or text.date,
        address=known.address or text.address,
    )


def _pile(edit: Edit, map: str, quotations: Sequence[MarkedQuotation], passages: Sequence[str]) -> None:
    """Gather quotations by their first tags, on piles that are there or new ones."""
    by_tag: dict[str, list[str]] = {}
    for one, passage in zip(quotations, passages, strict=True):
        if one.tags:
            by_tag.setdefault(one.tags[0], []).append(passage)
    headed = {pile.heading.casefold(): pile.id for pile in edit.referrers(map, Pile) if not pile.apart}
    for tag, members in by_tag.items():
        known = headed.get(tag.casefold())
        if known is None:
            headed[tag.casefold()] = piles.add_pile(edit, map, tag, members)
        else:
            piles.add_to_pile(edit, known, members)
