"""Entries of a bibliography as CSL JSON items: what they say of a source, and the item of a source without one."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from html import unescape
from typing import Any

from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText, kept, label, tidy
from argmap.message import Message
from argmap.model.records import Source

Item = dict[str, Any]

MOST = 20_000
_LONGEST = 100_000
_BREAK = re.compile(r"(?i)<(?:br|/p|/div|/li|/h\d|/blockquote)\b[^<>]{0,200}>")
_MARKUP = re.compile(r"<[^<>]{1,4000}>")
_QUOTED = re.compile(
    r"[“\"«„](?P<words>[^“”\"«»„]{2,4000})[”\"»“]\s*\((?P<cite>[^()]{0,120}?)"
    r"(?:(?:pp?|S|pág|págs)\.?\s*(?P<page>[\divxlc]{1,8}(?:\s*[–-]\s*[\divxlc]{1,8})?))\)"
)
_DOI = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_YEAR = re.compile(r"(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?")
_NUMBER = re.compile(r"-?[0-9]{1,6}")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SPELLED = re.compile(
    rf"(?:(?P<before>\d{{1,2}})\.? )?(?P<month>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
    r"(?: (?P<after>\d{1,2}))?,? (?P<year>\d{4})",
    re.IGNORECASE,
)


def said(item: Mapping[str, Any], name: str, most: int = 2000) -> str:
    """Return a variable of an item as one line; "" where it has none. Markup for small capitals and the like goes."""
    value = item.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return _digits(value)
    return label(_MARKUP.sub("", value) if isinstance(value, str) else "", most)


def names(item: Mapping[str, Any], role: str = "author") -> list[str]:
    """Return the names of a role as they are spoken: "Ana Reed"."""
    found = []
    people = item.get(role)
    for one in people if isinstance(people, list) else ():
        if isinstance(one, Mapping):
            parts = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
            name = label(one.get("literal")) or " ".join(part for each in parts if (part := label(one.get(each))))
            if name:
                found.append(name)
    return found


def date(item: Mapping[str, Any], name: str = "issued") -> str:
    """Return a date as YYYY-MM-DD, YYYY-MM or YYYY, or in other words as it stands."""
    value = item.get(name)
    if not isinstance(value, Mapping):
        return label(value)
    parts = value.get("date-parts")
    first = parts[0] if isinstance(parts, list) and parts and isinstance(parts[0], list) else []
    numbers = [int(part) for part in first[:3] if isinstance(part, int | str) and _NUMBER.fullmatch(_digits(part))]
    if numbers:
        return "-".join([f"{numbers[0]:04}", *(f"{number:02}" for number in numbers[1:])])
    return label(value.get("raw")) or label(value.get("literal"))


def _digits(part: int | str) -> str:
    return part if isinstance(part, str) else str(part) if abs(part) < 10**6 else ""


def date_of(text: str) -> dict[str, Any]:
    """Return a date as CSL says it: in parts if the text begins with a year, otherwise in words."""
    match = _YEAR.match(text.strip())
    spelled = _SPELLED.fullmatch(text.strip())
    if spelled is not None:
        numbers = [int(spelled["year"]), _MONTHS.index(spelled["month"][:3].lower()) + 1]
        numbers += [int(day) for day in (spelled["before"] or spelled["after"],) if day]
        return {"date-parts": [numbers]}
    if match is None:
        return {"literal": label(text)} if text.strip() else {}
    numbers = [int(part) for part in match.groups() if part]
    if len(numbers) > 1 and not 1 <= numbers[1] <= 12:
        numbers = numbers[:1]
    return {"date-parts": [numbers]}


def person(name: str) -> dict[str, str]:
    """Return a name as CSL has it: "Reed, Ana" and "Ana Reed" in parts, what is no name of a person as it stands."""
    name = label(name)
    family, comma, given = name.partition(",")
    if comma and given.strip():
        return {"family": family.strip(), "given": given.strip()}
    words = name.split()
    if 2 <= len(words) <= 4 and all(word[:1].isupper() for word in (words[0], words[-1])) and not _is_body(words):
        start = next((at for at, word in enumerate(words[1:-1], 1) if word.islower()), len(words) - 1)
        return {"family": " ".join(words[start:]), "given": " ".join(words[:start])}
    return {"literal": name}


_BODY = frozenset(
    "the council university institute department ministry association committee agency bank union party press news"
    " times post foundation center centre office board group society network commission court house".split()
)


def _is_body(words: Sequence[str]) -> bool:
    return any(word.casefold().strip(".,") in _BODY for word in words)


def address(item: Mapping[str, Any]) -> str:
    """Return the web address of an item, or that of its DOI."""
    found = said(item, "URL")
    return found or (f"https://doi.org/{doi}" if (doi := doi_of(said(item, "DOI"))) else "")


def doi_of(text: str) -> str:
    """Return the DOI in a text, in lower case; "" if there is none."""
    match = _DOI.search(text)
    return match.group(1).rstrip(".,;)").casefold() if match else ""


def citation(item: Mapping[str, Any]) -> str:
    """Return an item as a line: who, when, what, where."""
    who = ", ".join(names(item)) or ", ".join(names(item, "editor"))
    when = date(item)
    where = ", ".join(
        part
        for part in (
            said(item, "container-title"),
            said(item, "publisher"),
            " ".join(part for part in (said(item, "volume"), said(item, "issue")) if part),
            said(item, "page"),
        )
        if part
    )
    first = f"{who} ({when})" if who and when else who or when
    return ". ".join(part.rstrip(".") for part in (first, said(item, "title"), where, address(item)) if part) + "."


def reference_text(item: Mapping[str, Any]) -> tuple[str, tuple[MarkedQuotation, ...], list[tuple[int, str]]]:
    """Return what there is to read of an entry, the quotations in its notes, and where their pages begin.

    A quotation is what stands in marks before a page: “We need it” (Reed 2024, p. 48).
    """
    parts = [citation(item)]
    for name in ("abstract", "note", "annote"):
        values = item[name] if isinstance(item.get(name), list) else [item.get(name)]
        parts += [_without_markup(value) for value in values if isinstance(value, str) and value.strip()]
    text = kept("\n\n".join(part for part in parts if part)) + "\n"
    found: list[MarkedQuotation] = []
    pages: list[tuple[int, str]] = []
    for match in _QUOTED.finditer(text, len(parts[0])):
        start, end = match.span("words")
        found.append(MarkedQuotation(start=start, end=end))
        pages += [(start, re.sub(r"\s*[–-]\s*", "–", match["page"])), (end, "")]
    return text, tuple(found), pages


def _without_markup(text: str) -> str:
    return tidy(unescape(_MARKUP.sub("", _BREAK.sub("\n\n", text[:_LONGEST])))).strip()


def source_of(item: Item) -> SourceText:
    """Return an entry as a source, of which there is only what the entry says."""
    text, quotations, pages = reference_text(item)
    starts = [(0, ""), *pages] if pages else []
    return SourceText(
        title=said(item, "title", 300) or said(item, "title-short", 300) or citation(item)[:300],
        text=text,
        author=label(", ".join(names(item) or names(item, "editor"))),
        publisher=said(item, "container-title", 300) or said(item, "publisher", 300),
        date=date(item),
        address=address(item),
        quotations=quotations,
        excerpts=True,
        pages=tuple(start for start, _ in starts),
        page_labels=tuple(page for _, page in starts),
        reference=json.dumps(item, ensure_ascii=False),
    )


def bibliography(items: Iterable[Item], name: str, notices: Sequence[Message] = ()) -> Gathered:
    """Return entries as the sources of a file of this name; those without title and author are left out and told."""
    told = list(notices)
    every = list(items)
    kept_items = [item for item in every if said(item, "title") or names(item)]
    if lost := len(every) - len(kept_items):
        told.append(Message("%n entr(y/ies) without title and author (was/were) left out.", "", lost))
    if len(kept_items) > MOST:
        told.append(
            Message(
                "%n entr(y/ies) beyond the first {most} (was/were) left out.", "", len(kept_items) - MOST, most=MOST
            )
        )
    stem = name.rpartition(".")[0] or name
    return Gathered(stem, tuple(source_of(item) for item in kept_items[:MOST]), notices=tuple(told))


def item_of(source: Source) -> Item:
    """Return the entry of a source: the one that it keeps, or one made of what is known of it."""
    kept_item = reference_of(source)
    if kept_item:
        return kept_item
    made: Item = {
        "type": "webpage" if source.address.startswith("http") else "document",
        "title": label(source.title, 2000),
    }
    writers = [part for part in re.split(r";|,\s|\sand\s|\s&\s|\sund\s|\set\s|\sy\s", source.author) if part.strip()]
    if source.author.strip():
        made["author"] = [person(writer) for writer in writers] if len(writers) > 1 else [person(source.author)]
    if source.publisher.strip():
        made["container-title" if made["type"] == "webpage" else "publisher"] = label(source.publisher)
    if when := date_of(source.date):
        made["issued"] = when
    if source.address.strip():
        made["URL"] = label(source.address, 2000)
        if doi := doi_of(source.address):
            made["DOI"] = doi
    return made


def reference_of(source: Source) -> Item:
    """Return the entry that a source keeps; {} if there is none, or it is damaged."""
    if not source.reference:
        return {}
    try:
        item = json.loads(source.reference)
    except (ValueError, RecursionError):
        return {}
    return item if isinstance(item, dict) else {}
