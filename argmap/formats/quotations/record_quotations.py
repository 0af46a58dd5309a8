"""Put what a file holds into a document: sources, passages, speakers, claims and tags, matched to what is there."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from argmap.formats.bibliography.csl import doi_of, reference_of, reference_text
from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText
from argmap.model import map_commands, piles, source_commands
from argmap.model.document import Edit
from argmap.model.placing import QuotedSpan, claim_text, find_or_add_speaker, put_passage
from argmap.model.reader_marks import NO_MARK, ReaderMark, with_mark
from argmap.model.records import Map, Passage, Pile, Source, Speaker

_SCHEME = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)
_LEAST_FOUND = 0.5
"""The share of excerpts that must be in a text, for the text to be the one that they are of."""


@dataclass(slots=True)
class Recorded:
    """What came of a file: the ids of its sources, those known before included, and of its claims.

    `passages` are the ids of its quotations, by source and in the order of the file.
    """

    sources: list[str] = field(default_factory=list)
    passages: list[list[str]] = field(default_factory=list)
    claims: list[str] = field(default_factory=list)


def put_all(edit: Edit, gathered: Gathered, map: str | None = None) -> Recorded:
    """Add what a file holds; return what came of it.

    Excerpts of a text that the document has become passages of that text. Claims stand loose on the map (the first one,
    if none is named, or a new one), and quotations with tags wait there in piles.
    """
    done = put_sources(edit, gathered)
    put_on_map(edit, gathered, done, map)
    return done


def put_sources(edit: Edit, gathered: Gathered) -> Recorded:
    """Add the sources and quotations of a file; return them."""
    done = Recorded()
    for source in gathered.sources:
        made, passages = _put(edit, source)
        done.sources += made
        done.passages.append(passages)
    done.sources = list(dict.fromkeys(done.sources))
    return done


def put_on_map(edit: Edit, gathered: Gathered, done: Recorded, map: str | None = None) -> None:
    """Add the claims of a file, whose sources are added, and piles for its tags, to a map: see `put_all`."""
    map = map or min(edit.all(Map), key=lambda each: (each.order, each.id), default=Map(id="", question="")).id
    if gathered.claims and not map:
        map = map_commands.add_map(edit, gathered.title)
    if not map:
        return
    cited: set[str] = set()
    for claim in gathered.claims:
        passages = [done.passages[source][mark] for source, mark in claim.cites]
        text = claim.text or (claim_text(_words(gathered, claim.cites[0])) if claim.cites else "")
        made = map_commands.add_claim(edit, text, map)
        if claim.note:
            map_commands.set_note(edit, made, claim.note)
        if claim.tags:
            map_commands.set_tags(edit, made, claim.tags)
        for passage in passages:
            source_commands.cite(edit, made, passage)
        cited.update(passages)
        done.claims.append(made)
    for source, ids in zip(gathered.sources, done.passages, strict=True):
        _pile(edit, map, source.quotations, ids, cited)


def _words(gathered: Gathered, cite: tuple[int, int]) -> str:
    source = gathered.sources[cite[0]]
    mark = source.quotations[cite[1]]
    return source.text[mark.start : mark.end]


def _put(edit: Edit, text: SourceText) -> tuple[list[str], list[str]]:
    """Add one source; return the sources that hold it, and the passages of its quotations in their order."""
    if text.reference and text.excerpts:
        return _put_entry(edit, text)
    if not text.excerpts:
        known = _same_text(edit, text)
        source = known.id if known else put_source(edit, text)
        if known is not None:
            _describe(edit, known, text)
        elif (entry := _bare_entry(edit, text)) is not None:
            source_commands.set_reference(edit, source, entry.reference)
            source_commands.supersede(edit, source, entry.id)
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


def _put_entry(edit: Edit, text: SourceText) -> tuple[list[str], list[str]]:
    """Add an entry of a bibliography to the source that it is about; where there is none, as one of its own.

    What it quotes and is not found in that source stands in a source of the entry.
    """
    known = max(
        (source for source in edit.all(Source) if _is_about(text, source)),
        key=lambda source: (not is_bare(source), len(source.text)),
        default=None,
    )
    if known is None:
        made = put_source(edit, text)
        return [made], [_passage(edit, made, one, (one.start, one.end)) for one in text.quotations]
    _describe(edit, known, text)
    if known.text == text.text:
        return [known.id], [_passage(edit, known.id, one, (one.start, one.end)) for one in text.quotations]
    finder = QuoteFinder(known.text)
    spans = [finder.find(text.text[one.start : one.end]) for one in text.quotations]
    rest = known.id
    if None in spans:
        same = _same_text(edit, text)
        rest = same.id if same else put_source(edit, text)
    passages = [
        _passage(edit, known.id, one, span) if span else _passage(edit, rest, one, (one.start, one.end))
        for one, span in zip(text.quotations, spans, strict=True)
    ]
    return list(dict.fromkeys((known.id, rest))), passages


def is_bare(source: Source) -> bool:
    """Return whether a source is only an entry of a bibliography, without the text that the entry is about."""
    item = reference_of(source)
    return bool(item) and reference_text(item)[0] == source.text


def _bare_entry(edit: Edit, text: SourceText) -> Source | None:
    """Return the entry of the document that is about a text, if it waits for the text."""
    newer = {source.replaces for source in edit.all(Source)}
    found = (source for source in edit.all(Source) if source.reference and source.id not in newer and is_bare(source))
    return next((source for source in found if _is_about(text, source)), None)


def _is_about(text: SourceText, source: Source) -> bool:
    """Return whether two are of the same work: one DOI, one address, or one title of several words."""
    one, other = doi_of(text.address), doi_of(source.address)
    if one and other:
        return one == other
    if text.address and _address(text.address) == _address(source.address):
        return True
    titles = _letters(text.title), _letters(source.title)
    return titles[0] == titles[1] and len(text.title.split()) > 1


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def put_source(edit: Edit, text: SourceText) -> str:
    """Add a text that was read as a source, without its quotations; return the source."""
    source = source_commands.add_source(
        edit,
        text.title,
        text.text,
        author=text.author,
        publisher=text.publisher,
        date=text.date,
        address=text.address,
        comments=text.comments,
    )
    if text.pages:
        source_commands.set_pages(edit, source, text.pages, text.page_labels)
    if text.reference:
        source_commands.set_reference(edit, source, text.reference)
    return source


def _passage(edit: Edit, source: str, one: MarkedQuotation, span: tuple[int, int]) -> str:
    made = put_passage(edit, QuotedSpan(source, *span, one.speaker, one.kind, one.via))
    if one.role and one.speaker:
        speaker = find_or_add_speaker(edit, one.speaker)
        known = edit.find(speaker or "", Speaker)
        if known is not None and not known.role:
            edit.put(replace(known, role=one.role))
    mark = ReaderMark(one.tags, one.note, one.marked_by, one.marked_at, one.key)
    if mark != NO_MARK:
        edit.put(with_mark(edit.get(made, Passage), mark))
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
        if source.text == text.text:  # these excerpts, added before
            continue
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
    if text.pages and not known.pages and known.text == text.text:
        source_commands.set_pages(edit, known.id, text.pages, text.page_labels)
    if text.reference and not known.reference:
        source_commands.set_reference(edit, known.id, text.reference)


def _pile(
    edit: Edit, map: str, quotations: Sequence[MarkedQuotation], passages: Sequence[str], cited: Collection[str]
) -> None:
    """Gather quotations that no claim cites by their first tags, on piles that are there or new ones."""
    by_tag: dict[str, list[str]] = {}
    for one, passage in zip(quotations, passages, strict=True):
        if one.tags and passage not in cited:
            by_tag.setdefault(one.tags[0], []).append(passage)
    headed = {pile.heading.casefold(): pile.id for pile in edit.referrers(map, Pile) if not pile.apart}
    for tag, members in by_tag.items():
        known = headed.get(tag.casefold())
        if known is None:
            headed[tag.casefold()] = piles.add_pile(edit, map, tag, members)
        else:
            piles.add_to_pile(edit, known, members)
