"""Copies that sync programs make of a file when two people change it at once, told by their names."""

import re
from pathlib import Path

_REST = re.compile(
    r"""  # the second line: Dropbox and Nextcloud
      \.sync-conflict-\d{8}-\d{6}(?:-\w+)?             # Syncthing
    | [\s_-]*\([^()]*\b(?:conflict(?:ed|ing)?|konflikt\w*|en\ conflit|conflicto|conflitto)\b[^()]*\)\s*\d*
    | [\s_-]conflict(?:ed)?[-_\s]\d{8}[-_\s]\d{4,6}     # ownCloud
    | -[\w-]*[A-Za-z][\w-]*                              # OneDrive: the name of the computer
    | \s*\(\d{1,3}\)                                     # Google Drive
    | \ \d{1,3}                                          # iCloud
    """,
    re.VERBOSE | re.IGNORECASE,
)
MOST = 8
"""The most copies of one file that are looked at."""


def candidates(path: Path) -> list[Path]:
    """Return the files beside an .argmap file whose names are those that sync programs give to copies of it.

    The newest come first. Whether one has a common past with the file is for `other_edition` to tell.
    """
    stem = path.stem
    try:
        beside = [
            other
            for other in path.parent.iterdir()
            if other.suffix.lower() == path.suffix.lower()
            and other.name != path.name
            and other.stem.startswith(stem)
            and _REST.fullmatch(other.stem[len(stem) :])
            and other.is_file()
        ]
        beside.sort(key=lambda other: (-other.stat().st_mtime, other.name))
    except OSError:
        return []
    return beside[:MOST]
