"""Projects of Taguette (SQLite): documents, and the highlights in them with their tags."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from argmap.errors import UserError
from argmap.formats.quotations.html_offsets import HtmlText
from argmap.formats.quotations.quote_finder import QuoteFinder
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.source_text import MarkedQuotation, SourceText, day, label
from argmap.message import Message

_TABLES = ("documents", "highlights", "tags", "highlight_tags")
_NEEDED = {
    "documents": {"id", "name", "contents"},
    "highlights": {"id", "document_id", "start_offset", "end_offset"},
    "tags": {"id", "path"},
    "highlight_tags": {"highlight_id", "tag_id"},
}
_MOST_ROWS = 100_000
_LONGEST = 20_000_000
_SECONDS = 20.0
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: _LONGEST,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 50,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 5,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
_ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ})


def read(content: bytes, name: str) -> Gathered:
    """Return the documents of a project with their highlights. Raises UserError if the file is no such project.

    The bytes are opened in memory and only read from; views, triggers and functions of the file are not used.
    """
    try:
        with closing(_opened(content)) as base:
            _check(base, name)
            return _project(base, name)
    except (sqlite3.Error, UnicodeDecodeError) as error:  # also what the library says of it may be no text
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error


def _opened(content: bytes) -> sqlite3.Connection:
    base = sqlite3.connect(":memory:")
    mended = bytearray(content)
    mended[18:20] = b"\1\1"  # a log beside the file is not read: without it, its pages are as they were last written
    base.deserialize(bytes(mended))
    for limit, most in _LIMITS.items():
        base.setlimit(limit, most)
    base.execute("PRAGMA trusted_schema = OFF")
    base.execute("PRAGMA query_only = ON")
    late = time.monotonic() + _SECONDS
    base.set_progress_handler(lambda: time.monotonic() > late, 100_000)
    base.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY)
    base.row_factory = sqlite3.Row
    base.text_factory = lambda content: content.decode("utf-8", "replace")
    return base


def _check(base: sqlite3.Connection, name: str) -> None:
    """Raise UserError unless the tables of a project are there, and are plain tables."""
    made = dict(base.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchmany(1000))
    plain = {table for table, sql in made.items() if not str(sql or "").lstrip().upper().startswith("CREATE VIRTUAL")}
    if not plain.issuperset(_TABLES):
        raise UserError("“{file}” is a database, but not a Taguette project, so it cannot be read.", file=name)
    for table, columns in _NEEDED.items():
        there = {column[0] for column in base.execute(f"SELECT * FROM {table} LIMIT 0").description}
        if not columns <= there:
            raise UserError("“{file}” is damaged, so it cannot be read.", file=name)


def _project(base: sqlite3.Connection, name: str) -> Gathered:
    paths = {row["id"]: label(row["path"]) for row in _rows(base, "tags")}
    tags: dict[Any, list[str]] = {}
    for row in _rows(base, "highlight_tags"):
        if path := paths.get(row["tag_id"]):
            tags.setdefault(row["highlight_id"], []).append(path)
    marks: dict[Any, list[sqlite3.Row]] = {}
    for row in _rows(base, "highlights"):
        marks.setdefault(row["document_id"], []).append(row)
    sources: list[SourceText] = []
    for row in _rows(base, "documents"):
        source = _document(row, marks.pop(row["id"], []), tags, name)
        if source is not None:
            sources.append(source)
    told = []
    if described := sum(bool(label(_cell(row, "description"))) for row in _rows(base, "tags")):
        told.append(Message("%n description(s) of tags (was/were) left out.", "", described))
    if not sources:
        raise UserError("“{file}” holds no text.", file=name)
    try:
        named = [label(row["name"]) for row in base.execute("SELECT name FROM projects LIMIT 2")]
    except sqlite3.Error:
        named = []
    title = named[0] if len(named) == 1 and named[0] else name.rpartition(".")[0] or name
    return Gathered(title, tuple(sources), notices=tuple(told))


def _rows(base: sqlite3.Connection, table: str) -> Iterator[sqlite3.Row]:
    yield from base.execute(f"SELECT * FROM {table} ORDER BY rowid LIMIT {_MOST_ROWS}")


def _cell(row: sqlite3.Row, name: str) -> Any:
    return row[name] if name in row.keys() else None  # noqa: SIM118 - a row of a database is no mapping


def _document(row: sqlite3.Row, marks: list[sqlite3.Row], tags: dict[Any, list[str]], name: str) -> SourceText | None:
    contents = row["contents"]
    page = HtmlText(contents if isinstance(contents, str) else "")
    if not page.text:
        return None
    text = page.text + "\n"
    finder = QuoteFinder(text)
    found: dict[tuple[int, int], MarkedQuotation] = {}
    lost = 0
    for mark in marks:
        span = _span(mark, page, finder)
        if span is None:
            lost += 1
            continue
        own = tags.get(mark["id"], [])
        known = found.get(span)
        together = tuple(dict.fromkeys((*(known.tags if known else ()), *own)))
        found[span] = MarkedQuotation(start=span[0], end=span[1], tags=together, key=f"highlight {mark['id']}")
    title = label(row["name"]) or label(_cell(row, "filename")) or name
    gone = Message(
        "%n highlight(s) of “{source}” (was/were) left out: their words are not there.", "", lost, source=title
    )
    about = label(_cell(row, "description"), 2000)
    told = Message("The description of “{source}” was left out: {words}", source=title, words=about)
    return SourceText(
        title=title,
        text=text,
        date=day(_cell(row, "created")),
        quotations=tuple(found[span] for span in sorted(found)),
        notices=((gone,) if lost else ()) + ((told,) if about else ()),
    )


def _span(mark: sqlite3.Row, page: HtmlText, finder: QuoteFinder) -> tuple[int, int] | None:
    """Return where a highlight stands: as its offsets say, if the words there are those that it says it has."""
    start, end = mark["start_offset"], mark["end_offset"]
    if not (isinstance(start, int) and isinstance(end, int)):
        return None
    span = page.span(start, end)
    snippet = _cell(mark, "snippet")
    said = HtmlText(snippet).text if isinstance(snippet, str) else ""
    if not said:
        return span
    if span is not None and _letters(page.text[span[0] : span[1]]) == _letters(said):
        return span
    return finder.find(said, near=span[0] if span else None)


def _letters(words: str) -> str:
    return "".join(letter for letter in words if letter.isalnum())
