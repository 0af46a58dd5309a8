"""The command `argmap import`: maps of other programs into new files, one by one or a folder at once."""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from argmap import console, paths
from argmap.commands.any_document import OURS, STREAM, make_file, tell
from argmap.errors import UserError

if TYPE_CHECKING:
    pass


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument(
        "foreign",
        nargs="+",
        type=Path,
        metavar="FOREIGN",
        help="a map of another program, several, or a folder of them",
    )
    parser.add_argument(
        "-o",
        "--out",
        required=True,
        type=Path,
        metavar="OUT.argmap",
        help="the new file; for several maps or a folder, the folder of the new files",
    )
    parser.add_argument("--from", dest="form", metavar="FORMAT", help="see “argmap formats”; told by the ending")


def run(arguments: argparse.Namespace) -> int:
    """Import as the arguments say; return 0, or 2 where one of several maps could not be read."""
    foreign, out, form = arguments.foreign, arguments.out, arguments.form
    if len(foreign) > 1 or foreign[0].is_dir() or (out.is_dir() and foreign[0] != STREAM):
        return _import_all(foreign, out, form)
    found = make_file(foreign[0], out, form)
    console.say(f"Imported {foreign[0]} to {out}")
    tell(found)
    return 0


@dataclass(slots=True)
class _Sum:
    """What became of several maps."""

    made: set[Path] = field(default_factory=set)
    there: int = 0
    failed: int = 0


def _import_all(foreign: Iterable[Path], out: Path, form: str | None) -> int:
    """Import each map into a file of its own in a folder; what is in that folder already is left as it is."""
    if out.exists() and not out.is_dir():
        raise UserError("“{file}” is a file; for several maps, -o names a folder.", file=out.name)
    total = _Sum()
    for root, file in _maps(foreign, form):
        folder = out / file.parent.relative_to(root) if root else out
        _import_one(file, folder, form, total)
    if not total.made and not total.there and not total.failed:
        raise UserError("There is no map of another program here that argmap reads.")
    console.say(_summary(total, out))
    return 2 if total.failed else 0


def _import_one(file: Path, folder: Path, form: str | None, total: _Sum) -> None:
    new = folder / f"{file.stem}{OURS}"
    if new in total.made:  # two maps of one name, from different programs
        new = next(path for path in paths.numbered(folder, file.stem, OURS) if path not in total.made)
    if new.exists():
        console.say(f"{file}: {new} is there already and was left as it is")
        total.there += 1
        return
    try:
        _make(folder)
        found = make_file(file, new, form)
    except UserError as trouble:
        console.complain(f"{file}: {trouble}")
        total.failed += 1
        return
    total.made.add(new)
    console.say(f"{file} → {new}")
    tell(found, "  ")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            "The folder “{name}” cannot be made: {reason}.", name=folder.name, reason=str(error.strerror or error)
        ) from error


def _maps(foreign: Iterable[Path], form: str | None) -> Iterator[tuple[Path | None, Path]]:
    """Yield the files that were named, and the maps in folders, also in those within, each with its folder.

    A file in a folder whose name does not tell that it is a map (.json, .txt) is one if it looks like one.
    """
    from argmap.formats.maps.map_file import looks_like_map
    from argmap.formats.maps.map_folder import files_in

    for path in foreign:
        if not path.is_dir():
            yield None, path
            continue
        for file in sorted(files_in(path)):
            if file.suffix.lower() != OURS and (looks_like_map(file) or (form and _has(file, form))):
                yield path, file


def _has(file: Path, form: str) -> bool:
    from argmap.formats.maps.map_file import named

    return file.suffix.lower() in named(form).endings


def _summary(total: _Sum, out: Path) -> str:
    words = [f"Imported {len(total.made)} {'map' if len(total.made) == 1 else 'maps'} to {out}"]
    if total.there:
        words.append(f"{total.there} there already")
    if total.failed:
        words.append(f"{total.failed} could not be read")
    return "; ".join(words)
