"""The maps of other programs in a folder, and what is told of several of them together."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from argmap.formats.maps.map_file import looks_like_map
from argmap.formats.maps.map_format import Imported, ImportReport
from argmap.model.records import Record


def maps_in(folder: Path) -> list[Path]:
    """Return the maps in a folder and in those within, in the order of their names.

    A file whose name does not tell that it is a map (.json, .txt) is one if it looks like one. Hidden files and links
    to folders are passed over, and so are folders that cannot be read.
    """
    return sorted(path for path in files_in(folder) if looks_like_map(path))


def files_in(folder: Path) -> Iterator[Path]:
    """Yield the files in a folder and in those within, in no order that means anything."""
    ahead = [folder]
    while ahead:
        try:
            inside = list(ahead.pop().iterdir())
        except OSError:
            continue
        for path in inside:
            if path.name.startswith("."):
                continue
            if path.is_dir():
                if not path.is_symlink():
                    ahead.append(path)
            elif path.is_file():
                yield path


def together(found: Iterable[Imported]) -> Imported:
    """Return several maps as one, for what is told of them."""
    records: list[Record] = []
    report = ImportReport()
    for each in found:
        records.extend(each.records)
        for what in each.report.changed:
            report.change(what)
        for what in each.report.kept:
            report.keep(what)
        for what in each.report.left_out:
            report.leave_out(what)
    return Imported(records, report)
