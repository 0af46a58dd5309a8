"""Write pages: all in one PDF, or each in a file of its own."""

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from argmap import atomic_write
from argmap.picture.page_size import DrawnPage
from argmap.picture.paper import Page, page_of
from argmap.picture.translation import tr
from argmap.picture.writing import WriteOptions, write, write_pages

DPI = 192.0
"""Pixels per inch of a page as PNG or WebP, until the user chooses others."""
ON_PAPER = WriteOptions(dpi=DPI)


@dataclass(frozen=True, slots=True)
class WrittenPages:
    """The files that were written, and what the user should know about them in words."""

    paths: tuple[Path, ...]
    notices: tuple[str, ...]


def paths(path: Path, count: int) -> tuple[Path, ...]:
    """Return the names of pages: the name itself for one, else "map-1.png", "map-2.png", … with as many digits each."""
    if count == 1:
        return (path,)
    digits = len(str(count))
    return tuple(path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}") for number in range(1, count + 1))


def printed(sheets: Sequence[DrawnPage]) -> list[Page]:
    """Return pages as a PDF or a printer takes them."""
    return [page_of(sheet.figure) for sheet in sheets]


def write_sheets(sheets: Sequence[DrawnPage], path: Path, form: str, options: WriteOptions = ON_PAPER) -> WrittenPages:
    """Write pages in a form (png, webp, svg, pdf); all files are written completely, or none is.

    Raises UserError where one cannot be written.
    """
    if options.dpi is None and options.scale is None and any(sheet.size.name for sheet in sheets):
        options = replace(options, dpi=DPI)
    if form == "pdf":
        notice = write_pages(printed(sheets), path)
        return WrittenPages((path,), (notice,) if notice else ())
    names = paths(path, len(sheets))
    with atomic_write.together():
        notices = [write(sheet.figure, name, form, options) for sheet, name in zip(sheets, names, strict=True)]
    notices.append(_still_there(path, names))
    return WrittenPages(names, tuple(notice for notice in dict.fromkeys(notices) if notice))


def _still_there(path: Path, written: Sequence[Path]) -> str:
    """Tell of files that are named as pages of this picture but are older: they stay, and could be taken for some."""
    if len(written) == 1:
        return ""
    page = re.compile(re.escape(path.stem) + r"-(\d{1,4})" + re.escape(path.suffix))
    new = {each.name for each in written}
    older: list[tuple[int, str]] = []
    with suppress(OSError), os.scandir(path.parent) as entries:
        pages = [found for entry in entries if entry.name not in new and (found := page.fullmatch(entry.name))]
        older += [(int(found[1]), found[0]) for found in pages]
    if not older:
        return ""
    first = min(older)[1]
    if len(older) == 1:
        return tr("“{file}” was there before; it is not one of these pages.", file=first)
    return tr(
        "“{file}” and %n more file(s) of such names were there before; they are not among these pages.",
        "",
        len(older) - 1,
        file=first,
    )
