"""Tables of highlights, as Taguette exports them (CSV and XLSX): id, document, tag and content."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from argmap.errors import UserError
from argmap.formats.quotations.annotations import Annotation, gathered
from argmap.formats.quotations.sheet_reader import first_sheet
from argmap.formats.sources.archive import Archive
from argmap.formats.sources.gathered import Gathered
from argmap.formats.sources.plain import decode
from argmap.formats.sources.source_text import label

_NEEDED = ("document", "tag", "content")
_MOST_ROWS = 100_000


def is_table(content: bytes) -> bool:
    """Return whether a file is such a table as CSV, as far as its first line tells."""
    head = content[:4096].lstrip(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    text = head.decode("utf-8", "replace").strip().lower()
    cells = {cell.strip().strip('"') for cell in text.replace(";", ",").replace("\t", ",").split(",")}
    return cells.issuperset(_NEEDED) and len(cells) <= 8


def read_csv(content: bytes, name: str) -> Gathered:
    """Return the highlights as sources of excerpts, one for each document. Raises UserError if it is damaged."""
    text = decode(content, name).lstrip("\ufeff")
    delimiter = max(",;\t", key=text.partition("\n")[0].count)
    try:
        return _read(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), name)
    except csv.Error as error:
        raise UserError("“{file}” is damaged, so it cannot be read.", file=name) from error


def read_xlsx(content: bytes, name: str) -> Gathered:
    """Return the highlights of a spreadsheet. Raises UserError if it is damaged, or no table of highlights."""
    return _read(first_sheet(Archive(content, name)), name)


def _read(rows: Iterable[Sequence[str]], name: str) -> Gathered:
    waiting = iter(rows)
    head = [cell.strip().lower() for cell in next(waiting, ())]
    if not set(head).issuperset(_NEEDED):
        raise UserError(
            "“{file}” is a spreadsheet without the columns {columns}; argmap reads texts, and tables of highlights.",
            file=name,
            columns=_NEEDED,
        )
    return gathered(list(_highlights(waiting, head)), name)


def _highlights(rows: Iterator[Sequence[str]], head: list[str]) -> Iterator[Annotation]:
    """Yield the highlights; one with several tags stands on as many rows, one below the other."""
    before: list[str] | None = None
    tags: list[str] = []
    for number, cells in enumerate(rows):
        if number >= _MOST_ROWS:
            break
        row = dict(zip(head, cells, strict=False))
        this = [row.get(column, "").strip() for column in ("id", "document", "content")]
        if before is not None and this != before:
            yield _highlight(before, tags)
            tags = []
        before = this
        if tag := label(row.get("tag", "")):
            tags.append(tag)
    if before is not None:
        yield _highlight(before, tags)


def _highlight(cells: list[str], tags: list[str]) -> Annotation:
    id, document, content = cells
    return Annotation(key=id, words=content, tags=tuple(dict.fromkeys(tags)), title=label(document))
