"""Quotations of a map as locutions of AIF: L-nodes with YA-nodes, participants, and marks in the text."""

from dataclasses import dataclass, field
from typing import Any

from argmap.formats.maps.aif.dialects import AifDialect, type_of
from argmap.formats.maps.aif.marked_text import Span, as_html, marked
from argmap.formats.maps.map_format import ExportOptions
from argmap.formats.maps.node_graph import Json, WrittenGraph, kept_list, kept_of, key_of
from argmap.model.document import Document
from argmap.model.records import Claim, Passage, Source, Speaker
from argmap.model.rules import CONTEXT

_GAP = "\n…\n"


@dataclass(slots=True)
class SpokenNodes:
    """What the quotations of a map add to its nodes: who speaks in which node, the people, and the text."""

    speakers: list[tuple[Any, str]] = field(default_factory=list)
    """Ids of new L-nodes with the ids of their speakers, "" where nobody is named."""
    html: str = ""
    spans: dict[str, list[Span]] = field(default_factory=dict)
    """The marks in each source, by its id."""


def drop_unsaid(document: Document, kept: Json, dialect: AifDialect, written: WrittenGraph) -> None:
    """Remove locutions that the file had for a claim which no longer cites them."""
    alive = {
        (key, key_of(written.ids[claim.id]))
        for claim in _claims(document, written)
        for passage in claim.passages
        if (key := kept_of(document.get(passage, Passage), dialect.format).get("locution"))
    }
    said = [pair for pair in kept_list(kept, "said") if isinstance(pair, list) and len(pair) == 3]
    dead = [pair for pair in said if (pair[0], pair[2]) not in alive]
    if not dead:
        return
    still = {(pair[0], pair[1]) for pair in said if (pair[0], pair[2]) in alive}
    gone = {(ya, claim) for _, ya, claim in dead} | {(loc, ya) for loc, ya, _ in dead if (loc, ya) not in still}
    ends = {id(edge): tuple(map(key_of, dialect.ends(edge))) for edge in written.edges if isinstance(edge, dict)}
    written.edges = [edge for edge in written.edges if ends.get(id(edge)) not in gone]
    touched = {key for pair in gone for key in pair}
    leads = {ends[id(edge)][0] for edge in written.edges if id(edge) in ends}
    lone = {
        key
        for node in written.nodes
        if isinstance(node, dict)
        and (key := key_of(dialect.node_id(node))) in touched
        and key not in leads
        and type_of(node) in ("L", "YA")
    }
    written.nodes = [
        node for node in written.nodes if not isinstance(node, dict) or key_of(dialect.node_id(node)) not in lone
    ]
    written.taken -= {key for key in lone if key}
    written.edges = [
        edge for edge in written.edges if not isinstance(edge, dict) or not lone.intersection(ends[id(edge)])
    ]


def _claims(document: Document, written: WrittenGraph) -> list[Claim]:
    return [claim for id in written.ids if (claim := document.find(id, Claim))]


def speak(
    document: Document, kept: Json, dialect: AifDialect, written: WrittenGraph, options: ExportOptions
) -> SpokenNodes:
    """Add nodes for the quotations that the file did not have, and return who says what, and the text of sources."""
    spoken = SpokenNodes()
    had = {(pair[0], pair[2]) for pair in kept_list(kept, "said") if isinstance(pair, list) and len(pair) == 3}
    ids = [dialect.node_id(node) for node in written.nodes if isinstance(node, dict)]
    new_id = dialect.new_ids(written.taken, as_text=any(isinstance(id, str) for id in ids) or not ids)
    made: dict[str, Any] = {}
    for claim in _claims(document, written):
        key = key_of(written.ids[claim.id])
        for id in claim.passages:
            passage = document.get(id, Passage)
            mine = kept_of(passage, dialect.format)
            if (mine.get("locution"), key) in had or mine.get("marks") == key:
                _mark(spoken, passage, str(mine.get("locution") or key))
                continue
            if id not in made:
                made[id] = new_id()
                words = f"{document.get(passage.speaker, Speaker).name} : " if passage.speaker else ""
                written.nodes.append(dialect.new_node(made[id], words + passage.exact, "L"))
                spoken.speakers.append((made[id], passage.speaker or ""))
                _mark(spoken, passage, str(made[id]))
            illocution = new_id()
            written.nodes.append(dialect.new_node(illocution, "Asserting", "YA"))
            for start, end in ((made[id], illocution), (illocution, written.ids[claim.id])):
                written.edges.append(dialect.edge(written.new_edge_id(), start, end))
    if kept:
        for source in document.all(Source):
            if "html" in kept_of(source, dialect.format):
                spoken.spans.setdefault(source.id, [])
    spoken.html = _text(document, dialect, spoken, options)
    return spoken


def _mark(spoken: SpokenNodes, passage: Passage, key: str) -> None:
    span = (key, passage.start, passage.end)
    spans = spoken.spans.setdefault(passage.source, [])
    if span not in spans[-20:]:
        spans.append(span)


def _text(document: Document, dialect: AifDialect, spoken: SpokenNodes, options: ExportOptions) -> str:
    """Return the texts of the sources that are quoted as HTML: the one of the file as it was, of others what is quoted.

    With `full_texts` others are there as a whole, too.
    """
    parts: list[str] = []
    sources = sorted((document.get(id, Source) for id in spoken.spans), key=lambda source: (source.order, source.id))
    for source in sources:
        html = kept_of(source, dialect.format).get("html")
        if isinstance(html, str):
            parts.insert(0, marked(html, [*spoken.spans[source.id], *_other_marks(source, dialect)]))
        elif kept_of(source, dialect.format).get("made"):
            continue  # the file had no text, only the locutions
        elif options.full_texts:
            parts.append(as_html(source.text, spoken.spans[source.id]))
        else:
            parts.append(as_html(*_excerpts(source, spoken.spans[source.id])))
    return "<br><br>".join(parts)


def _other_marks(source: Source, dialect: AifDialect) -> list[Span]:
    """Return the marks in the text of a file that belong to no quotation."""
    return [
        (key, start, end)
        for mark in kept_list(kept_of(source, dialect.format), "marks")
        if isinstance(mark, list) and len(mark) == 3
        for key, start, end in [mark]
        if isinstance(key, str) and type(start) is int and type(end) is int
    ]


def _excerpts(source: Source, spans: list[Span]) -> tuple[str, list[Span]]:
    """Return what is quoted of a source with a little around it, and where the quotations stand in that."""
    text, placed, moved = "", [], 0
    until = -1
    for key, start, end in sorted(spans, key=lambda span: (span[1], span[2])):
        first, last = max(0, start - CONTEXT), min(len(source.text), end + CONTEXT)
        if until < 0 or first > until:
            text += (_GAP if text else "") + source.text[first:last]
            moved, until = len(text) - last, last
        elif last > until:
            text += source.text[until:last]
            until = last
        placed.append((key, start + moved, end + moved))
    return text, placed
