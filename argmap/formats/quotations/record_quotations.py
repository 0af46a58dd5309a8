"""Put what a file holds into a document: sources, passages, speakers, claims and tags, matched to what is there."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from argmap.formats.quotations.known_sources import KnownSources, is_about, is_bare
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText
from argmap.model import map_commands, piles, source_commands
from argmap.model.document import Edit
from argmap.model.placing import claim_text, find_or_add_speaker
from argmap.model.reader_marks import NO_MARK, ReaderMark, with_mark
from argmap.model.records import Map, Passage, Pile, Source, Speaker

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
    known = KnownSources(edit)
    for source in gathered.sources:
        made, passages = _put(edit, source, known)
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
    settled = cited | {id for pile in edit.referrers(map, Pile) for id in pile.passages}
    for source, ids in zip(gathered.sources, done.passages, strict=True):
        _pile(edit, map, source.quotations, ids, settled)


def _words(gathered: Gathered, cite: tuple[int, int]) -> str:
    source = gathered.sources[cite[0]]
    mark = source.quotations[cite[1]]
    return source.text[mark.start : mark.end]


def _put(edit: Edit, text: SourceText, known: KnownSources) -> tuple[list[str], list[str]]:
    """Add one source; return the sources that hold it, and the passages of its quotations in their order."""
    if text.reference and text.excerpts:
        return _put_entry(edit, text, known)
    own = [(one.start, one.end) for one in text.quotations]
    if not text.excerpts:
        same = known.same_text(text)
        source = same.id if same else _added(edit, text, known)
        if same is not None:
            _describe(edit, same, text)
        elif (entry := _bare_entry(edit, text, source, known)) is not None:
            source_commands.set_reference(edit, source, entry.reference)
            source_commands.supersede(edit, source, entry.id)
        return [source], _passages(edit, text, [(source, span) for span in own])
    whole = _whole_text(text, known)
    spans = whole[1] if whole else [None] * len(own)
    sources = [whole[0].id] if whole else []
    if None in spans or text.comments or not own:
        same = known.same_text(text)
        sources.append(same.id if same else _added(edit, text, known))
    places = [
        (sources[0], span) if span is not None else (sources[-1], mine) for span, mine in zip(spans, own, strict=True)
    ]
    return sources, _passages(edit, text, places)


def _put_entry(edit: Edit, text: SourceText, known: KnownSources) -> tuple[list[str], list[str]]:
    """Add an entry of a bibliography to the source that it is about; where there is none, as one of its own.

    What it quotes and is not found in that source stands in a source of the entry.
    """
    about = max(
        (source for source in known.named_like(text) if is_about(text, source)),
        key=lambda source: (not is_bare(source), len(source.text)),
        default=None,
    )
    own = [(one.start, one.end) for one in text.quotations]
    if about is None:
        made = _added(edit, text, known)
        return [made], _passages(edit, text, [(made, span) for span in own])
    _describe(edit, about, text)
    if about.text == text.text:
        return [about.id], _passages(edit, text, [(about.id, span) for span in own])
    finder = known.finder(about)
    spans = [finder.find(text.text[start:end]) for start, end in own]
    rest = about.id
    if None in spans:
        same = known.same_text(text)
        rest = same.id if same else _added(edit, text, known)
    places = [(about.id, span) if span else (rest, mine) for span, mine in zip(spans, own, strict=True)]
    return list(dict.fromkeys((about.id, rest))), _passages(edit, text, places)


def _bare_entry(edit: Edit, text: SourceText, source: str, known: KnownSources) -> Source | None:
    """Return the entry of the document that is about a text, if it waits for the text."""
    for entry in known.named_like(text):
        if entry.id != source and entry.reference and is_about(text, entry) and is_bare(entry):
            return None if edit.referrers(entry.id, Source) else entry
    return None


def _added(edit: Edit, text: SourceText, known: KnownSources) -> str:
    source = put_source(edit, text)
    known.add(source, excerpts=text.excerpts)
    return source


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


def _passages(edit: Edit, text: SourceText, places: Sequence[tuple[str, tuple[int, int]]]) -> list[str]:
    """Add the quotations of a text at these places (source, span), each once; return their passages."""
    there: dict[str, dict[tuple[int, int], str]] = {}
    found: list[str] = []
    for one, (source, span) in zip(text.quotations, places, strict=True):
        if source not in there:
            there[source] = {(p.start, p.end): p.id for p in edit.referrers(source, Passage, "source")}
        id = there[source].get(span)
        if id is None:
            speaker = find_or_add_speaker(edit, one.speaker)
            id = source_commands.add_passage(edit, source, *span, speaker=speaker, kind=one.kind, via=one.via)
            there[source][span] = id
        elif one.speaker and edit.get(id, Passage).speaker is None:
            source_commands.attribute(edit, id, find_or_add_speaker(edit, one.speaker))
        _describe_quotation(edit, id, one)
        found.append(id)
    return found


def _describe_quotation(edit: Edit, passage: str, one: MarkedQuotation) -> None:
    """Keep what the file says of a quotation beside its words."""
    made = edit.get(passage, Passage)
    speaker = edit.find(made.speaker, Speaker) if made.speaker and one.role else None
    if speaker is not None and not speaker.role:
        edit.put(replace(speaker, role=one.role))
    mark = ReaderMark(one.tags, one.note, one.marked_by, one.marked_at, one.key)
    if mark != NO_MARK:
        edit.put(with_mark(made, mark))


def _whole_text(text: SourceText, known: KnownSources) -> tuple[Source, list[tuple[int, int] | None]] | None:
    """Return the source of the document that excerpts are of, and where each of them stands there.

    It has the same address or title, or else all of several excerpts stand in it.
    """
    words = [text.text[one.start : one.end] for one in text.quotations]
    if not words:
        return None
    named = known.named_like(text)[::-1]
    others = known.whole_texts() if _are_telling(words) else iter(())
    for least, sources in ((_LEAST_FOUND, named), (1.0, others)):
        for source in sources:
            if source.text == text.text:  # these excerpts, added before
                continue
            finder = known.finder(source)
            places = [
                finder.find(said, one.before, one.after) for said, one in zip(words, text.quotations, strict=True)
            ]
            found = sum(place is not None for place in places) / len(places)
            if found and found >= least:
                return source, places
    return None


def _are_telling(words: Sequence[str]) -> bool:
    """Return whether words are so many that they hardly stand in two texts by chance."""
    return sum(len(each.split()) for each in words) >= 12


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
    edit: Edit, map: str, quotations: Sequence[MarkedQuotation], passages: Sequence[str], settled: set[str]
) -> None:
    """Gather quotations by their first tags, on piles that are there or new ones.

    Those that are `settled`, cited by a claim or on a pile of the map already, stay as they are; the others are then.
    """
    by_tag: dict[str, list[str]] = {}
    for one, passage in zip(quotations, passages, strict=True):
        if one.tags and passage not in settled:
            settled.add(passage)
            by_tag.setdefault(one.tags[0], []).append(passage)
    headed = {pile.heading.casefold(): pile.id for pile in edit.referrers(map, Pile) if not pile.apart}
    for tag, members in by_tag.items():
        known = headed.get(tag.casefold())
        if known is None:
            headed[tag.casefold()] = piles.add_pile(edit, map, tag, members)
        else:
            piles.add_to_pile(edit, known, members)
