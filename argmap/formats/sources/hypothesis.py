"""Exports of Hypothesis: what people noted on web pages, as comments on the words that they marked there."""

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from argmap.errors import UserError
from argmap.formats.sources.comment_lines import Post, time_of, with_comments
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import SourceText, label, tidy
from argmap.message import Message

_MOST = 20_000


@dataclass(frozen=True, slots=True)
class _Annotation:
    id: str
    user: str
    posted: str
    quote: str
    said: str
    answers: str
    title: str
    address: str


def is_export(content: bytes) -> bool:
    """Return whether a file is such an export, as far as its beginning tells."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in {b"{", b"["}:
        return b'"acct:' in start or (b'"annotations"' in start and (b'"export_' in start or b'"user"' in start))
    head = start.split(b"\n", 1)[0].lower()
    columns = {column.strip(b' "\r') for column in head.split(b",")}
    return b"quote" in columns and bool(columns & {b"user", b"author"}) and bool(columns & {b"comment", b"text"})


def read(content: bytes, name: str) -> SourceText:
    """Return the marked words as a text, each once, and the notes on them as comments."""
    notes = list(_annotations(decode(content, name), name))[:_MOST]
    quotes = list(dict.fromkeys(note.quote for note in notes if note.quote))
    spans: dict[str, tuple[int, int]] = {}
    parts: list[str] = []
    at = 0
    for quote in quotes:
        words = tidy(quote).strip()
        if words:
            spans[quote] = (at, at + len(words))
            parts.append(words)
            at += len(words) + 2
    kept = [note for note in notes if note.said]
    places = {note.id: place for place, note in enumerate(kept) if note.id}
    posts = [
        Post(
            note.user,
            note.said,
            places.get(note.answers),
            time_of(note.posted),
            opens=note.answers not in places,
            about=spans.get(note.quote),
        )
        for note in kept
    ]
    article = "\n\n".join(parts) + "\n" if parts else ""
    text, comments = with_comments(article, posts) if posts else (article, ())
    bare = len(notes) - len(kept)
    told = Message("%n mark(s) in “{file}” (has/have) no note: only the marked words were read.", "", bare, file=name)
    title = next((note.title for note in notes if note.title), "") or name.rpartition(".")[0] or name
    addresses = {note.address for note in notes if note.address}
    address = addresses.pop() if len(addresses) == 1 else ""
    return SourceText(title, text, address=address, comments=comments, notices=(told,) if bare else ())


def _annotations(text: str, name: str) -> Iterable[_Annotation]:
    if text.lstrip("\ufeff \t\r\n")[:1] in {"{", "["}:
        try:
            data = json.loads(text.lstrip("\ufeff"))
        except (ValueError, RecursionError) as error:
            raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
        rows = data if isinstance(data, list) else data.get("annotations") or data.get("rows")
        return [_of_json(row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    rows = csv.DictReader(io.StringIO(text.lstrip("\ufeff")))
    try:
        return [_of_row({(key or "").strip().lower(): value or "" for key, value in row.items()}) for row in rows]
    except (csv.Error, AttributeError) as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error


def _of_json(row: dict[str, Any]) -> _Annotation:
    user = str(row.get("user") or "").removeprefix("acct:").partition("@")[0]
    shown = row.get("user_info")
    title = (row.get("document") or {}).get("title") if isinstance(row.get("document"), dict) else ""
    references = row.get("references")
    return _Annotation(
        label(row.get("id")),
        label(shown.get("display_name") if isinstance(shown, dict) else "") or label(user),
        label(row.get("created")),
        _quote(row.get("target")),
        str(row.get("text") or "").strip(),
        label(references[-1]) if isinstance(references, list) and references else "",
        label(title[0] if isinstance(title, list) and title else title),
        label(row.get("uri"), 2000),
    )


def _quote(targets: Any) -> str:
    """Return the words that an annotation is on, in the form of the Web Annotation model."""
    for target in targets if isinstance(targets, list) else []:
        selectors = target.get("selector") if isinstance(target, dict) else None
        for selector in selectors if isinstance(selectors, list) else []:
            if isinstance(selector, dict) and isinstance(selector.get("exact"), str):
                return str(selector["exact"]).strip()
    return ""


def _of_row(row: dict[str, str]) -> _Annotation:
    return _Annotation(
        label(row.get("id", "")),
        label((row.get("user") or row.get("author", "")).removeprefix("acct:").partition("@")[0]),
        label(row.get("created") or row.get("created at") or row.get("date", "")),
        (row.get("quote") or row.get("exact", "")).strip(),
        (row.get("text") or row.get("comment", "")).strip(),
        label(row.get("references") or row.get("in reply to", "")).split(",")[-1].strip(),
        label(row.get("title") or row.get("page", "")),
        label(row.get("uri") or row.get("url") or row.get("page url", ""), 2000),
    )
