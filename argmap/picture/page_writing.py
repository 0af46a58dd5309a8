"""Write pages: all in one PDF, or each in a file of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from argmap import atomic_write
from argmap.picture.page_size import DrawnPage
from argmap.picture.paper import Page, page_of
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
    return WrittenPages(names, tuple(notice for notice in dict.fromkeys(notices) if notice))
