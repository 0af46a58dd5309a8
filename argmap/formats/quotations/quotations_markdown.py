"""The quotations of a document as Markdown for Pandoc: each with a citation of its source, `[@reed2024, p. 3]`.

The entries of the sources stand at the head of the file, so that `pandoc --citeproc` needs nothing else.
"""

import json
from collections.abc import Iterator, Sequence

from argmap.formats.bibliography.citation_keys import citation_keys
from argmap.formats.bibliography.csl import item_of
from argmap.formats.report_markdown import plain
from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow
from argmap.model.quoted_words import in_marks
from argmap.model.records import PassageKind, Source


def content(document: Document, quoted: Sequence[QuotationRow], title: str = "") -> str:
    """Return these quotations, under their sources, which stand in the order of the rows."""
    return "\n".join(_lines(document, quoted, title)) + "\n"


def _lines(document: Document, quoted: Sequence[QuotationRow], title: str) -> Iterator[str]:
    sources = [found for id in dict.fromkeys(row.source for row in quoted) if (found := document.find(id, Source))]
    keys = citation_keys(document.all(Source))
    yield "---"
    yield f"title: {json.dumps(' '.join(title.split()) or 'Quotations', ensure_ascii=False)}"
    yield "references:" if sources else "references: []"
    for source in sources:  # JSON is YAML, and needs no quoting of its own
        yield f"- {json.dumps({**item_of(source), 'id': keys[source.id]}, ensure_ascii=False)}"
    yield "---"
    for source in sources:
        yield f"\n## {plain(' '.join(source.title.split()) or 'Untitled source')}"
        for row in (row for row in quoted if row.source == source.id):
            yield from _quotation(row, keys[source.id])
    if sources:
        yield "\n## Sources\n\n::: {#refs}\n:::"


def _quotation(row: QuotationRow, key: str) -> Iterator[str]:
    words = [" ".join(line.split()) for line in row.words.split("\n") if line.strip()]
    if words and row.kind not in (PassageKind.INDIRECT, PassageKind.COMMENT):
        inside = in_marks("\n".join(words)).split("\n")
        words = [line for line in inside if line]
    yield ""
    for number, line in enumerate(words):
        if number:
            yield ">"
        yield f"> {plain(line)}"
    who = ", ".join(plain(part) for part in (row.name, row.role) if part)
    via = f" (told by {plain(row.via)})" if row.via else ""
    yield ">"
    yield f"> — {who}{via} {citation(key, row)}".replace("—  ", "— ")
    if row.tags:
        yield f">\n> Tags: {', '.join(plain(tag) for tag in row.tags)}"


def citation(key: str, row: QuotationRow) -> str:
    """Return the citation of a quotation as Pandoc reads it, with its page or its paragraph."""
    if not row.page:
        return f"[@{key}, para. {row.paragraph}]"
    return f"[@{key}, {'pp.' if '–' in row.page else 'p.'} {row.page.replace('–', '-')}]"
