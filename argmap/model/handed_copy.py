"""A copy of a document to hand on, without what is only for oneself; and what a file holds, told before that."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from argmap.message import Message
from argmap.model.document import Document
from argmap.model.merging import BY
from argmap.model.records import Claim, Passage, Pile, Record, Source, Speaker, SpeakerSide
from argmap.model.rules import CONTEXT

GAP = "\n[…]\n"
"""What stands in a source where text was cut."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a copy keeps beside its maps; a copy has no history in any case.

    `notes` on claims. `unused`: sources, quotations and speakers that no claim cites, and the piles of a draft.
    `full_texts`: the whole texts of sources, and not only what is quoted with the words around it. `foreign`: what
    other programs' files said, and who added what in merged files.
    """

    notes: bool = False
    unused: bool = False
    full_texts: bool = True
    foreign: bool = True


def handed_copy(document: Document, kept: Kept) -> list[Record]:
    """Return the records of a copy of a document that is handed on. The document stays as it is."""
    gone = set() if kept.unused else _unused(document)
    records = [record for record in document.records().values() if record.id not in gone]
    cut = {} if kept.full_texts else _cut_sources(document, gone)
    made: list[Record] = []
    for record in records:
        if isinstance(record, Claim) and not kept.notes:
            record = replace(record, note="")
        if isinstance(record, Passage) and record.replies_to in gone:
            record = replace(record, replies_to=None)
        if isinstance(record, Source) and record.replaces in gone:
            record = replace(record, replaces=None)
        if (foreign := getattr(record, "foreign", "")) and not kept.foreign:
            record = replace(record, foreign="")  # type: ignore[call-arg]
        elif foreign and BY in foreign:
            record = replace(record, foreign=_without_authors(foreign))  # type: ignore[call-arg]
        made.append(_cut(record, cut))
    return made


def _without_authors(foreign: str) -> str:
    kept = json.loads(foreign)
    kept.pop(BY, None)
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else ""


def _unused(document: Document) -> set[str]:
    """Return what no claim cites: passages, their sources and speakers, piles, and sides of speakers nobody quotes."""
    cited = {passage for claim in document.all(Claim) for passage in claim.passages}
    passages = [document.get(id, Passage) for id in cited]
    sources = {passage.source for passage in passages}
    speakers = {passage.speaker for passage in passages}
    gone = {passage.id for passage in document.all(Passage)} - cited
    gone |= {source.id for source in document.all(Source)} - sources
    gone |= {speaker.id for speaker in document.all(Speaker) if speaker.id not in speakers}
    gone |= {pile.id for pile in document.all(Pile)}
    return gone | {side.id for side in document.all(SpeakerSide) if side.speaker in gone}


_Cut = tuple[str, list[tuple[int, int, int]]]
"""The text of a source that was cut, and its parts: first place before, place after the last, first place now."""


def _cut_sources(document: Document, gone: Collection[str]) -> dict[str, _Cut]:
    """Return for each source what is left of its text: the passages, each with the words around it."""
    cut: dict[str, _Cut] = {}
    for source in document.all(Source):
        passages = [p for p in document.referrers(source.id, Passage) if p.id not in gone]
        spans = sorted((max(0, p.start - CONTEXT), min(len(source.text), p.end + CONTEXT)) for p in passages)
        cut[source.id] = _parts(source.text, spans)
    return cut


def _parts(text: str, spans: Sequence[tuple[int, int]]) -> _Cut:
    joined: list[list[int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    pieces: list[str] = []
    parts: list[tuple[int, int, int]] = []
    length = 0
    for start, end in joined:
        gap = GAP if pieces else GAP.lstrip() if start else ""
        parts.append((start, end, length + len(gap)))
        pieces.append(gap + text[start:end])
        length += len(pieces[-1])
    if not joined or joined[-1][1] < len(text):
        pieces.append(GAP.rstrip())
    return "".join(pieces), parts


def _cut(record: Record, cut: dict[str, _Cut]) -> Record:
    if isinstance(record, Source) and record.id in cut:
        text, _ = cut[record.id]
        return replace(record, text=text, comments=(), pages=(), page_labels=())
    if isinstance(record, Passage) and record.source in cut:
        text, parts = cut[record.source]
        start, _, now = next(part for part in parts if part[0] <= record.start and record.end <= part[1])
        begin = record.start - start + now
        end = begin + len(record.exact)
        prefix, suffix = text[max(0, begin - CONTEXT) : begin], text[end : end + CONTEXT]
        return replace(record, start=begin, end=end, prefix=prefix, suffix=suffix)
    return record


def holdings(document: Document, rows: int, authors: Collection[str]) -> Iterator[Message]:
    """Yield what a file holds that its owner may not want to hand on; `rows` and `authors` are those of its journal."""
    if rows:
        yield Message("%n step(s) of history, also what was removed", "", rows)
    if names := sorted(author for author in authors if author):
        yield Message("who worked on it: {names}", names=names)
    if notes := sum(bool(claim.note) for claim in document.all(Claim)):
        yield Message("%n note(s) that are only for you", "", notes)
    unused = _unused(document)
    if count := sum(source.id in unused for source in document.all(Source)):
        yield Message("%n source(s) that no claim cites", "", count)
    if count := sum(passage.id in unused for passage in document.all(Passage)):
        yield Message("%n quotation(s) that no claim cites", "", count)
    if count := len(document.all(Source)):
        yield Message("the whole text of %n source(s)", "", count)
    if any(getattr(record, "foreign", "") for record in document.records().values()):
        yield Message("what other programs' files said")
