"""Where things lie: the bundled resources, the folder for what the program remembers, free names for new files."""

import os
import re
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_QUOTATION_MARKS = re.compile(r"[“”„‟«»‹›‘‚]|(?<!\w)['’]|['’](?!\w)")
_ENDS = " .,;:?!…-–—"
_LONGEST_NAME = 60
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def resources() -> Path:
    """Return the folder of icons, themes, samples and templates, in a checkout as in an installed package."""
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


def user_data() -> Path:
    """Return the user's own folder for argmap (recent files, logs, drafts), made if it is not there."""
    folder = _data_home() / "argmap"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def free_path(folder: Path, name: str, ending: str = ".argmap") -> Path:
    """Return a path in the folder that nothing has yet, with this name as far as files may have it."""
    return next(path for path in numbered(folder, file_name(name), ending) if not path.exists())


def file_name(name: str) -> str:
    """Return a name as far as files may have it, without an ending."""
    words = " ".join(_QUOTATION_MARKS.sub("", _NOT_IN_NAMES.sub(" ", name)).split())
    if len(words) > _LONGEST_NAME:  # cut between words: half a name would be another one
        words = words[: _LONGEST_NAME + 1].rpartition(" ")[0] or words[:_LONGEST_NAME]
    return words.strip(_ENDS) or "Map"


def numbered(folder: Path, name: str, ending: str) -> Iterator[Path]:
    """Yield the path of this name, then with 2, 3, … after the name."""
    yield folder / f"{name}{ending}"
    for number in count(2):
        yield folder / f"{name} {number}{ending}"


def _data_home() -> Path:
    """Return where the system wants programs to keep a user's data. Qt knows too, but storage asks and has no Qt."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return Path(local) if local.strip() else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    said = os.environ.get("XDG_DATA_HOME", "")
    return Path(said) if said.strip() else Path.home() / ".local" / "share"
