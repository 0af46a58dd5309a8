"""Where dictionaries for spelling lie: with the program, in a folder that the user names, or on the system."""

import os
import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from argmap import paths

_ARCHIVES = (".zip", ".oxt", ".xpi")
_MOST_FILES = 5_000
"""Files of one folder that are looked at."""


@dataclass(frozen=True, slots=True)
class DictionaryFile:
    """A dictionary: the path of its word list without the ending, or an archive and the name of the list within."""

    path: str
    within: str = ""
    name: str = ""
    """What it is called: "de_AT"."""


def dictionary_for(language: str, territory: str = "", folder: str = "") -> DictionaryFile | None:
    """Return the best dictionary for a language ("de"), or None where there is none.

    The user's folder comes first, then what comes with argmap, then the system; in each, one for the territory ("AT").
    For English in another territory than the one that comes with argmap, the system's own comes first.
    """
    wanted = f"{language}_{territory}".lower()
    own = [DictionaryFile(str(found)[:-4], name=found.stem) for found in bundled(language)]
    own += [found for archive in bundled_archives(language) for found in _in_archive(archive)]
    groups: list[Iterable[DictionaryFile]] = [_in_folders([Path(folder)])] if folder else []
    system = _in_folders(system_folders())
    at_home = any(_plain(found.name) == wanted for found in own) or language != "en"
    groups += [own, system] if at_home else [(f for f in system if _plain(f.name) == wanted), own]
    for group in groups:
        found = [each for each in group if _plain(each.name).split("_")[0] == language]
        if found:
            return min(found, key=lambda each: (not _plain(each.name).startswith(wanted), len(each.name), each.name))
    return None


def bundled(language: str) -> list[Path]:
    """Return the word lists of a language that come with the library for spelling."""
    spec = find_spec("spylls")
    places = spec.submodule_search_locations if spec is not None else None
    folders = [Path(place) / "hunspell" / "data" / language for place in places or ()]
    return sorted(path for folder in folders if folder.is_dir() for path in folder.glob("*.dic"))


def bundled_archives(language: str) -> list[Path]:
    """Return the archives of a language that come with argmap."""
    path = paths.resources() / "dictionaries" / f"{language}.zip"
    return [path] if path.is_file() else []


def system_folders() -> list[Path]:
    """Return where systems and other programs keep dictionaries, whether or not there are any."""
    named = [Path(part) for part in os.environ.get("DICPATH", "").split(os.pathsep) if part]
    home = Path.home()
    if sys.platform == "win32":
        roots = [os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)")]
        offices = [Path(root) / "LibreOffice" / "share" / "extensions" for root in roots if root]
        return [*named, *_below(offices)]
    if sys.platform == "darwin":
        office = Path("/Applications/LibreOffice.app/Contents/Resources/extensions")
        return [*named, home / "Library" / "Spelling", Path("/Library/Spelling"), *_below([office])]
    share = [home / ".local" / "share", Path("/usr/local/share"), Path("/usr/share")]
    usual = [folder / part for folder in share for part in ("hunspell", "myspell/dicts", "myspell")]
    offices = [Path("/usr/lib/libreoffice/share/extensions"), Path("/opt/libreoffice/share/extensions")]
    return [*named, *usual, *_below(offices)]


def _below(folders: Sequence[Path]) -> list[Path]:
    """Return the folders of dictionaries within folders of extensions."""
    found: list[Path] = []
    for folder in folders:
        try:
            found += sorted(folder.glob("dict-*"))
        except OSError:
            continue
    return found


def _in_folders(folders: Iterable[Path]) -> Iterator[DictionaryFile]:
    for folder in folders:
        try:
            names = sorted(entry.name for entry, _ in zip(os.scandir(folder), range(_MOST_FILES), strict=False))
        except OSError:
            continue
        there = set(names)
        for name in names:
            stem, ending = _parted(name)
            if ending == ".dic" and f"{stem}.aff" in there:
                yield DictionaryFile(str(folder / stem), name=stem)
            elif ending.lower() in _ARCHIVES:
                yield from _in_archive(folder / name)


def _in_archive(path: Path) -> Iterator[DictionaryFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()[:_MOST_FILES]
    except (OSError, zipfile.BadZipFile):
        return
    there = set(names)
    for name in names:
        stem, ending = _parted(name)
        if ending == ".dic" and f"{stem}.aff" in there:
            yield DictionaryFile(str(path), stem, stem.rpartition("/")[2])


def _parted(name: str) -> tuple[str, str]:
    """Return ("de_AT", ".dic") for "de_AT.dic"."""
    stem, dot, ending = name.rpartition(".")
    return stem, dot + ending


def _plain(name: str) -> str:
    return name.replace("-", "_").lower()
