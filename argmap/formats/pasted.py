"""What stands on a clipboard, as a part of a map: argmap's own part, Argdown, or an outline of any kind."""

import re
from dataclasses import dataclass

from argmap.errors import UserError
from argmap.formats import fragment_json
from argmap.formats.maps import argdown
from argmap.formats.outline_text import indented, read
from argmap.formats.outline_text.outline_reader import DEEPEST, MOST_CHARACTERS, MOST_LINES, cleaned
from argmap.model.document import Document
from argmap.model.fragment import Fragment, levels, of_document, of_outline

_FRONT = re.compile(r"\s*={3,}[ \t]*\r?\n")
_MARK = re.compile(
    r"^[ \t]*(?:(?:<?[+_-]|[+_-]>)[ \t]+)?(?:"
    r"\[(?!\d+\])[^\]\n]{1,200}\]:(?![ \t]*\w+://)"
    r"|<[^>\n]{1,200}>(?::|[ \t]*$)"
    r"|\[(?![ xX]\])[^\]\n]{1,200}\][ \t]*$"
    r")",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class ClipboardTexts:
    """The texts on a clipboard, each empty where there is none: `part` is argmap's own."""

    text: str = ""
    html: str = ""
    part: str = ""
    argdown: str = ""


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read. No `fragment`: it is an article to read, and no claim or outline."""

    fragment: Fragment | None


def looks_like_argdown(text: str) -> bool:
    """Return whether a text has marks that only Argdown has: front matter, [Titles]: and <Arguments>."""
    return _FRONT.match(text) is not None or _MARK.search(text) is not None


def pasted(copied: ClipboardTexts) -> Pasted:
    """Return what is on a clipboard as a part of a map. Raises UserError in one sentence where it cannot be one."""
    if copied.part:
        return Pasted(_bounded(fragment_json.read(copied.part)))
    if len(copied.text) <= MOST_CHARACTERS and looks_like_argdown(written := copied.argdown or copied.text):
        return Pasted(_bounded(of_document(Document(argdown.read(cleaned(written))))))
    html = indented(copied.html) if copied.html else None
    outline = read(copied.text if html is None else html)
    return Pasted(None if outline.is_article else of_outline(outline.lines))


def _bounded(fragment: Fragment) -> Fragment:
    if len(fragment) > MOST_LINES:
        raise UserError("These are too many lines to paste at once: at most %n line(s) fit.", "", MOST_LINES)
    if levels(fragment) > DEEPEST:
        raise UserError("This outline is too deep to paste: at most %n level(s) fit.", "", DEEPEST)
    return fragment
