"""RIS, which nearly all programs for references write, Zotero among them."""

import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from argmap.errors import UserError
from argmap.formats.bibliography.csl import Item, bibliography, date_of, doi_of, person
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import label
from argmap.import_lock import LOADING
from argmap.message import Message

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\d+\.\s*)?TY {1,2}- ?\w", re.M)
_TYPES = {
    "BLOG": "post-weblog",
    "BOOK": "book",
    "CASE": "legal_case",
    "CHAP": "chapter",
    "CONF": "paper-conference",
    "CPAPER": "paper-conference",
    "EBOOK": "book",
    "ECHAP": "chapter",
    "EJOUR": "article-journal",
    "ELEC": "webpage",
    "ENCYC": "entry-encyclopedia",
    "GOVDOC": "report",
    "HEAR": "hearing",
    "JOUR": "article-journal",
    "MGZN": "article-magazine",
    "NEWS": "article-newspaper",
    "RPRT": "report",
    "THES": "thesis",
    "VIDEO": "motion_picture",
    "MPCT": "motion_picture",
    "SOUND": "song",
    "STAT": "legislation",
    "BILL": "bill",
    "UNPB": "manuscript",
}
_SERIALS = frozenset({"JOUR", "EJOUR", "MGZN", "NEWS"})
_PLAIN = (
    ("title", ("title", "primary_title")),
    ("container-title", ("secondary_title", "journal_name", "alternate_title3", "alternate_title2")),
    ("collection-title", ("tertiary_title",)),
    ("title-short", ("short_title",)),
    ("publisher", ("publisher",)),
    ("publisher-place", ("place_published",)),
    ("volume", ("volume",)),
    ("issue", ("number",)),
    ("edition", ("edition",)),
    ("language", ("language",)),
    ("abstract", ("abstract", "notes_abstract")),
    ("number", ("accession_number",)),
)
_FILES = ("file_attachments1", "file_attachments2")
_ENTRY = re.compile(r"(?m)^\s*(?:\d+\.\s*)?TY {1,2}-")


def is_ris(content: bytes) -> bool:
    """Return whether a file is RIS, as far as its beginning tells."""
    return _BEGINS.match(content[:4096]) is not None


def read(content: bytes, name: str) -> Gathered:
    """Return the entries as sources. Raises UserError if the file is damaged or has none."""
    with LOADING:
        import rispy

    text = decode(content, name).lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    items: list[Item] = []
    damaged = attached = 0
    for entry in _entries(text):
        try:
            rows = rispy.loads(entry, skip_unknown_tags=True)
        except Exception:  # the library has no error of its own for a damaged entry
            damaged += 1
            continue
        for row in rows:
            attached += any(row.get(files) for files in _FILES)
            items.append(_item(row))
    if not items:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name)
    told = [
        message
        for message in (
            Message("%n damaged entr(y/ies) (was/were) left out.", "", damaged),
            Message("%n attached file(s) (is/are) not read: add (it/them) as well.", "", attached),
        )
        if message.n
    ]
    return bibliography(items, name, told)


def _entries(text: str) -> list[str]:
    """Return the entries one by one, so that a damaged one does not take the others with it."""
    starts = [match.start() for match in _ENTRY.finditer(text)]
    parts = [text[start:end].strip() for start, end in pairwise([*starts, len(text)])]
    return [part if re.search(r"(?m)^ER {1,2}-", part) else part + "\nER  - " for part in parts]


def _item(row: Mapping[str, Any]) -> Item:
    kind = str(row.get("type_of_reference") or "")
    item: Item = {"type": _TYPES.get(kind, "document")}
    for variable, fields in _PLAIN:
        if value := next((found for field in fields if (found := label(row.get(field), 100_000))), ""):
            item[variable] = value
    for role, fields in (
        ("author", ("authors", "first_authors")),
        ("editor", ("secondary_authors",)),
        ("translator", ("subsidiary_authors",)),
    ):
        writers = [writer for field in fields for writer in _listed(row.get(field)) if label(writer)]
        if writers:
            item[role] = [person(writer) for writer in writers]
    when = max((label(row.get(field)) for field in ("date", "year", "publication_year")), key=len)
    if issued := date_of(when):
        item["issued"] = issued
    if accessed := date_of(label(row.get("access_date"))):
        item["accessed"] = accessed
    pages = [page for field in ("start_page", "end_page") if (page := label(row.get(field), 40))]
    if pages:
        item["page"] = "–".join(dict.fromkeys(pages))
    if addresses := [url for url in _listed(row.get("urls")) if label(url)]:
        item["URL"] = label(addresses[0], 2000)
    if doi := doi_of(label(row.get("doi"))):
        item["DOI"] = doi
    if number := label(row.get("issn")):
        item["ISSN" if kind in _SERIALS else "ISBN"] = number
    if words := [str(word) for word in _listed(row.get("keywords"))]:
        item["keyword"] = ", ".join(words)
    if notes := [str(note) for field in ("notes", "research_notes") for note in _listed(row.get(field))]:
        item["note"] = "\n\n".join(notes)
    if id := label(row.get("id")):
        item["id"] = id
    return item


def _listed(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [one for one in values if isinstance(one, str) and one.strip()]
