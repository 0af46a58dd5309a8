"""Read the Argdown that stands in a Markdown file, between lines of ``` of which the first names it."""

import re

from argmap.errors import UserError
from argmap.formats.maps.argdown.claims_reader import read as read_argdown
from argmap.formats.maps.map_format import Imported
from argmap.message import Message

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*(.*)")
_NAME = re.compile(r"\{?\.?argdown(?:-map)?\b", re.IGNORECASE)
_FRONT = re.compile(r"\s*={3,}[ \t]*\Z")


def recognizes(text: str) -> bool:
    """Return whether a fence of Argdown stands in the text."""
    return any(_begins(line) for line in text.splitlines() if "argdown" in line.lower())


def _begins(line: str) -> bool:
    found = _FENCE.match(line)
    return found is not None and _NAME.match(found[2]) is not None


def read(text: str) -> Imported:
    """Return the records of all fences as one map, with lines counted as in the file. Raises UserError as Argdown does.

    The words around the fences are left out, and so is all front matter but the first.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    kept: list[str] = []
    around = blocks = 0
    closing = ""
    inside = False
    for line in lines:
        fence = _FENCE.match(line)
        if closing:
            ended = fence is not None and fence[1].startswith(closing) and not fence[2].strip()
            if ended:
                closing, inside = "", False
            kept.append(line if inside else "")
        elif fence is not None:
            closing, inside = fence[1], _NAME.match(fence[2]) is not None
            blocks += inside
            kept.append("")
        else:
            around += bool(line.strip())
            kept.append("")
    if not blocks:
        raise UserError("This Markdown file has no ``` block marked argdown.")
    fronts = _without_later_fronts(kept)
    found = read_argdown("\n".join(kept))
    if around:
        found.report.leave_out(Message("the %n line(s) around the map", "", around))
    if fronts:
        found.report.leave_out(Message("%n more front matter(s)", "", fronts))
    return found


def _without_later_fronts(lines: list[str]) -> int:
    """Empty the lines of all front matter but one at the beginning, and return how many there were."""
    fronts = 0
    opened: int | None = None
    for number, line in enumerate(lines):
        if _FRONT.match(line) is None:
            continue
        if opened is None:
            opened = number
        else:
            if any(map(str.strip, lines[:opened])):
                lines[opened : number + 1] = [""] * (number + 1 - opened)
                fronts += 1
            opened = None
    return fronts
