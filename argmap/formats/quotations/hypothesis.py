"""Exports of Hypothesis, as JSON and as a table: what people marked and noted on web pages and in PDFs."""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from argmap.errors import UserError
from argmap.formats.quotations.annotations import Annotation, gathered
from argmap.formats.quotations.selectors import marked_words
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import label

_PAGE_LABEL = re.compile(r"[\dA-Za-z.–-]{1,10}")
_TAG_GAPS = re.compile(r"\s*[,;]\s*")
_QUOTE = ("quote", "quote/description", "exact", "description")
_USER = ("user", "author", "username")
_SAID = ("comment", "text", "body", "note")
_MADE = ("created at", "created", "creation date", "date", "updated")
_ADDRESS = ("url", "uri", "page url", "link")


def is_export(content: bytes) -> bool:
    """Return whether a file is such an export, as far as its beginning tells."""
    start = content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in {b"{", b"["}:
        return b'"acct:' in start or (b'"annotations"' in start and (b'"export_' in start or b'"user"' in start))
    head = start.split(b"\n", 1)[0].lower()
    columns = {column.strip(b' "\r').decode("latin-1") for column in re.split(rb"[,;\t]", head)}
    return all(not columns.isdisjoint(names) for names in (_QUOTE, _USER, _SAID))


def read(content: bytes, name: str) -> Gathered:
    """Return the marked words as sources, one for each page, and the notes on them as comments.

    Raises UserError if the file is damaged.
    """
    text = decode(content, name).lstrip("\ufeff \t\r\n")
    notes = list(_of_json(text, name) if text[:1] in {"{", "["} else _of_table(text, name))
    return gathered(notes, name)


def _of_json(text: str, name: str) -> Iterator[Annotation]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error
    rows = data if isinstance(data, list) else data.get("annotations") or data.get("rows")
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            yield _of_object(row)


def _of_object(row: Mapping[str, Any]) -> Annotation:
    shown = row.get("user_info")
    about = row.get("document")
    title = about.get("title") if isinstance(about, dict) else ""
    references = row.get("references")
    tags = row.get("tags")
    mark = marked_words(row.get("target"))
    return Annotation(
        key=label(row.get("id")),
        by=label(shown.get("display_name") if isinstance(shown, dict) else "") or _user(row.get("user")),
        made=label(row.get("created")),
        words=mark.words,
        before=mark.before,
        after=mark.after,
        at=mark.at,
        page=mark.page,
        says=str(row.get("text") or "").strip(),
        tags=tuple(tag for each in tags if (tag := label(each))) if isinstance(tags, list) else (),
        answers=label(references[-1]) if isinstance(references, list) and references else "",
        title=label(title[0] if isinstance(title, list) and title else title),
        address=label(row.get("uri"), 2000),
    )


def _user(account: Any) -> str:
    return label(str(account or "")).removeprefix("acct:").partition("@")[0]


def _of_table(text: str, name: str) -> Iterator[Annotation]:
    """Yield the rows of the table. What its column "Page" holds depends on the age of the program: a title, a label."""
    try:
        for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            # a row with more cells than columns has a list of them under None
            yield _of_row({key.strip().lower(): value or "" for key, value in row.items() if isinstance(key, str)})
    except csv.Error as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _of_row(row: Mapping[str, str]) -> Annotation:
    def cell(names: tuple[str, ...]) -> str:
        return next((row[name].strip() for name in names if row.get(name, "").strip()), "")

    page = label(row.get("page", ""))
    is_label = _PAGE_LABEL.fullmatch(page) is not None
    return Annotation(
        key=label(row.get("id", "")),
        by=_user(cell(_USER)),
        made=cell(_MADE),
        words=cell(_QUOTE),
        says=cell(_SAID),
        page=page if is_label else "",
        tags=tuple(tag for tag in map(label, _TAG_GAPS.split(row.get("tags", ""))) if tag),
        answers=label(row.get("references") or row.get("in reply to", "")).split(",")[-1].strip(),
        title=label(row.get("title", "")) or ("" if is_label else page),
        address=label(cell(_ADDRESS), 2000),
    )
