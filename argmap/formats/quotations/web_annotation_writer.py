"""The quotations of a document in the Web Annotation model of the W3C (JSON-LD), as one page of annotations.

Each tells its words with those around them, and where they stand in code points; its bodies are who says the words,
tags and a note.
"""

import json
from collections.abc import Sequence
from typing import Any

from argmap.model.document import Document
from argmap.model.quotation_table import QuotationRow
from argmap.model.reader_marks import mark_of
from argmap.model.records import Passage, Source

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_PDF = "http://tools.ietf.org/rfc/rfc3778"


def content(document: Document, quoted: Sequence[QuotationRow]) -> str:
    """Return these quotations in their order."""
    found = ((row, document.find(row.passage, Passage), document.find(row.source, Source)) for row in quoted)
    items = [_annotation(row, passage, source) for row, passage, source in found if passage and source]
    page = {"@context": _CONTEXT, "id": "urn:argmap:quotations", "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(row: QuotationRow, passage: Passage, source: Source) -> dict[str, Any]:
    mark = mark_of(passage)
    bodies = [_body(row.name, "identifying")] if row.name else []
    bodies += [_body(tag, "tagging") for tag in mark.tags]
    bodies += [_body(mark.note, "commenting")] if mark.note else []
    made: dict[str, Any] = {
        "id": mark.key if "://" in mark.key else f"urn:argmap:{passage.id}",
        "type": "Annotation",
        "motivation": "highlighting",
        "target": {
            "type": "SpecificResource",
            "source": {
                "id": source.address if "://" in source.address else f"urn:argmap:{source.id}",
                "type": "Text",
                "title": source.title,
            },
            "selector": _selectors(row, passage),
        },
    }
    if bodies:
        made["body"] = bodies
    if mark.by:
        made["creator"] = {"type": "Person", "name": mark.by}
    if len(mark.made) >= len("2024-05-03"):
        made["created"] = mark.made.replace(" ", "T") + (":00Z" if ":" in mark.made else "T00:00:00Z")
    return made


def _selectors(row: QuotationRow, passage: Passage) -> list[dict[str, Any]]:
    words = {"exact": passage.exact, "prefix": passage.prefix, "suffix": passage.suffix}
    found: list[dict[str, Any]] = [
        {"type": "TextQuoteSelector", **words},
        {"type": "TextPositionSelector", "start": passage.start, "end": passage.end},
    ]
    first = row.page.partition("–")[0]
    if first:
        found.append({"type": "FragmentSelector", "conformsTo": _PDF, "value": f"page={first}"})
    return found


def _body(value: str, purpose: str) -> dict[str, str]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}
