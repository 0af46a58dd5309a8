"""BibTeX and BibLaTeX: entries with LaTeX in them."""

import logging
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from argmap.errors import UserError
from argmap.formats.bibliography.citation_keys import citation_keys
from argmap.formats.bibliography.csl import Item, address, bibliography, date, date_of, doi_of, item_of, person, said
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import label
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.records import Source

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|%[^\n]*\n)*@\s*[A-Za-z]{2,30}\s*[{(]")
_TYPES = {
    "article": "article-journal",
    "book": "book",
    "mvbook": "book",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "conference": "paper-conference",
    "techreport": "report",
    "report": "report",
    "phdthesis": "thesis",
    "mastersthesis": "thesis",
    "thesis": "thesis",
    "online": "webpage",
    "electronic": "webpage",
    "www": "webpage",
    "unpublished": "manuscript",
    "legislation": "legislation",
    "video": "motion_picture",
}
_BACK = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "report": "techreport",
    "webpage": "online",
    "post": "online",
    "post-weblog": "online",
    "manuscript": "unpublished",
}
_FIELDS = {
    "title": "title",
    "journal": "container-title",
    "journaltitle": "container-title",
    "booktitle": "container-title",
    "series": "collection-title",
    "publisher": "publisher",
    "institution": "publisher",
    "school": "publisher",
    "organization": "publisher",
    "howpublished": "medium",
    "address": "publisher-place",
    "location": "publisher-place",
    "volume": "volume",
    "number": "issue",
    "issue": "issue",
    "edition": "edition",
    "isbn": "ISBN",
    "issn": "ISSN",
    "abstract": "abstract",
    "annote": "annote",
    "annotation": "annote",
    "note": "note",
    "keywords": "keyword",
    "language": "language",
    "langid": "language",
    "shorttitle": "title-short",
    "url": "URL",
}
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_AND = re.compile(r"\s+and\s+")
_BRACES = re.compile(r"[{}]")
_DEEPEST = 60
_ESCAPES = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
_ESCAPES |= {sign: "\\" + sign for sign in "&%$#_"}


def is_bibtex(content: bytes) -> bool:
    """Return whether a file is BibTeX, as far as its beginning tells."""
    return _BEGINS.match(content[:8192]) is not None


def read(content: bytes, name: str) -> Gathered:
    """Return the entries as sources. Raises UserError if the file is damaged or has none."""
    text = decode(content, name).lstrip("\ufeff")
    if _depth(text) > _DEEPEST:
        raise UserError("“{file}” is nested too deeply or too large, so it cannot be read.", file=name)
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    with LOADING:
        from bibtexparser.entrypoint import parse_string

    library: Any = parse_string(text)
    mended = [getattr(block, "ignore_error_block", None) for block in library.failed_blocks]
    entries = [block for block in (*library.entries, *mended) if hasattr(block, "entry_type")]
    attached = 0
    items: list[Item] = []
    for entry in entries:
        fields = {field.key.lower(): str(field.value) for field in reversed(entry.fields)}
        attached += "file" in fields
        items.append(_item(entry.entry_type, entry.key, fields))
    if not items:
        raise UserError("“{file}” holds no entries of a bibliography.", file=name)
    lost = sum(1 for block in mended if not hasattr(block, "entry_type"))
    told = [
        message
        for message in (
            Message("%n damaged entr(y/ies) (was/were) left out.", "", lost),
            Message("%n attached file(s) (is/are) not read: add (it/them) as well.", "", attached),
        )
        if message.n
    ]
    return bibliography(items, name, told)


def _depth(text: str) -> int:
    depth = most = 0
    for brace in _BRACES.findall(text):
        depth = depth + 1 if brace == "{" else max(0, depth - 1)
        most = max(most, depth)
    return most


def _item(kind: str, key: str, fields: Mapping[str, str]) -> Item:
    item: Item = {"type": _TYPES.get(kind.lower(), "document"), "id": label(key), "citation-key": label(key)}
    for field, variable in _FIELDS.items():
        if variable not in item and (value := _decoded(fields.get(field, ""))):
            item[variable] = value
    if item["type"] == "document" and fields.get("url"):
        item["type"] = "webpage"
    if "subtitle" in fields and "title" in item:
        item["title"] = f"{item['title']}: {_decoded(fields['subtitle'])}"
    for role in ("author", "editor", "translator"):
        if people := [_person(name) for name in _people(fields.get(role, ""))]:
            item[role] = people
    if when := _when(fields):
        item["issued"] = when
    if accessed := date_of(_decoded(fields.get("urldate", ""))):
        item["accessed"] = accessed
    if pages := _decoded(fields.get("pages", "")):
        item["page"] = re.sub(r"\s*(?:--+|[–-])\s*", "–", pages)
    if doi := doi_of(_decoded(fields.get("doi", ""))):
        item["DOI"] = doi
    return item


def _when(fields: Mapping[str, str]) -> dict[str, Any]:
    if told := _decoded(fields.get("date", "")):
        return date_of(told)
    year = _decoded(fields.get("year", ""))
    month = _decoded(fields.get("month", "")).lower()
    number = _MONTHS.get(month[:3]) or (
        int(month) if month.isascii() and month.isdigit() and 1 <= int(month) <= 12 else 0
    )
    return date_of(f"{year}-{number:02}" if number and year[:4].isdigit() else year)


def _people(names: str) -> list[str]:
    """Return the names in a list of them; an "and" in braces belongs to a name."""
    found: list[str] = []
    depth = start = 0
    at = 0
    while at < len(names):
        letter = names[at]
        depth += (letter == "{") - (letter == "}")
        match = _AND.match(names, at) if depth == 0 and letter.isspace() else None
        if match is not None:
            found.append(names[start:at])
            at = start = match.end()
        else:
            at += 1
    found.append(names[start:])
    return [name.strip() for name in found if name.strip() and name.strip() != "others"]


def _person(name: str) -> dict[str, str]:
    if name.startswith("{") and name.endswith("}") and _depth(name[1:-1]) <= 1 and "," not in name:
        return {"literal": _decoded(name)}
    return person(_decoded(name))


def _decoded(value: str) -> str:
    """Return a value as it is printed: LaTeX for letters and signs read, braces gone."""
    if not any(sign in value for sign in "\\{}~$"):
        return label(value, 100_000)
    with LOADING:
        from bibtexparser.model import Entry, Field

    decoder = _decoder()
    try:
        entry = decoder.transform_entry(Entry("misc", "a", [Field("title", value)]), None)
        printed = entry.fields_dict["title"].value
    except Exception:  # LaTeX can be anything: then as it stands
        printed = _BRACES.sub("", value)
    return label(str(printed), 100_000)


@cache
def _decoder() -> Any:
    with LOADING:
        from bibtexparser.middlewares import LatexDecodingMiddleware

    return LatexDecodingMiddleware()


def write(sources: Iterable[Source]) -> str:
    """Return the entries of sources as BibTeX in UTF-8, each under the key by which texts cite it."""
    listed = sorted(sources, key=lambda source: (source.order, source.id))
    keys = citation_keys(listed)
    return "\n".join(_entry(keys[source.id], item_of(source)) for source in listed)


def _entry(key: str, item: Item) -> str:
    kind = _BACK.get(str(item.get("type")), "misc")
    container = {"article": "journal", "online": "organization"}.get(kind, "booktitle")
    fields = {
        "author": " and ".join(_name(one) for one in item.get("author") or () if isinstance(one, dict)),
        "editor": " and ".join(_name(one) for one in item.get("editor") or () if isinstance(one, dict)),
        "title": "{" + _escaped(said(item, "title")) + "}" if said(item, "title") else "",
        container: _escaped(said(item, "container-title")),
        "publisher": _escaped(said(item, "publisher")),
        "year": date(item)[:4] if date(item)[:4].isdigit() else "",
        "date": date(item),
        "volume": _escaped(said(item, "volume")),
        "number": _escaped(said(item, "issue")),
        "pages": said(item, "page").replace("–", "--"),
        "doi": said(item, "DOI"),
        "url": address(item),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key},", *lines, "}", ""])


def _name(one: Mapping[str, Any]) -> str:
    if literal := label(one.get("literal")):
        return "{" + _escaped(literal) + "}"
    family = " ".join(part for name in ("non-dropping-particle", "family") if (part := label(one.get(name))))
    given = label(one.get("given"))
    return _escaped(f"{family}, {given}" if given else family)


def _escaped(text: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in text)
