"""Quotations as a value of one field: the words with their speaker and source, without the texts of sources."""

import json
from typing import Any

from argmap.formats.maps.graph_records import GraphRecords
from argmap.formats.maps.map_builder import clean
from argmap.formats.maps.node_graph import said
from argmap.model.document import Document
from argmap.model.records import Claim, Passage, PassageKind, Source, Speaker

_KINDS = {kind.value: kind for kind in PassageKind}
Quote = dict[str, str]


def quotes_of(document: Document, claim: Claim) -> list[Quote]:
    """Return what a claim cites."""
    found = []
    for id in claim.passages:
        passage = document.get(id, Passage)
        source = document.get(passage.source, Source)
        speaker = document.get(passage.speaker, Speaker).name if passage.speaker else ""
        quote = {"words": passage.exact, "speaker": speaker, "source": source.title, "address": source.address}
        found.append({name: value for name, value in quote.items() if value} | {"kind": passage.kind.value})
    return found


def as_field(quotes: list[Quote]) -> str:
    """Return quotations as the value of a field."""
    return json.dumps(quotes, ensure_ascii=False)


class QuoteReader:
    """Makes passages of quotations; each source has the words that are quoted of it."""

    def __init__(self, made: GraphRecords) -> None:
        self._made = made
        self._quotes: list[tuple[str, Quote]] = []

    def take(self, claim: str, field: str) -> None:
        """Take the quotations of a claim from the value of a field; none from what is no such value."""
        try:
            listed = json.loads(field)
        except (ValueError, RecursionError):
            return
        for quote in listed if isinstance(listed, list) else ():
            if isinstance(quote, dict):
                words = {name: clean(said(value)) for name, value in quote.items() if isinstance(name, str)}
                if words.get("words", "").strip():
                    self._quotes.append((claim, words))

    def cite(self) -> None:
        """Add the sources and passages."""
        texts: dict[tuple[str, str], dict[str, int]] = {}
        lengths: dict[tuple[str, str], int] = {}
        for _, quote in self._quotes:
            place, words = _place(quote), quote["words"]
            mine = texts.setdefault(place, {})
            if words not in mine:
                mine[words] = lengths.get(place, 0)
                lengths[place] = mine[words] + len(words) + 2
        sources = {
            place: self._made.source(place[0], "\n\n".join(mine), address=place[1]) for place, mine in texts.items()
        }
        for claim, quote in self._quotes:
            place = _place(quote)
            start = texts[place][quote["words"]]
            kind = _KINDS.get(quote.get("kind", ""), PassageKind.DIRECT)
            speaker = self._made.speaker_named(quote.get("speaker", ""))
            end = start + len(quote["words"])
            self._made.cite(claim, self._made.passage(sources[place], start, end, kind, speaker))


def _place(quote: Quote) -> tuple[str, str]:
    return quote.get("source", ""), quote.get("address", "")


def in_words(quotes: list[Any], name: str) -> str:
    """Return one field of all quotations, each once, in lines."""
    return "\n".join(dict.fromkeys(value for quote in quotes if (value := quote.get(name))))
