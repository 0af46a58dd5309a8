"""A part of a map on the clipboard: exactly for argmap, and as text, HTML, Argdown and picture for other programs.

The data is plain: a data object of our own that makes its formats when asked is asked for the last time while the
program ends, when Python is gone.
"""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QImage

from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model import fragment as fragments
from argmap.model import map_commands
from argmap.model.document import Document
from argmap.model.fragment import Fragment

PART = "application/x-argmap+json"
ARGDOWN = "text/x-argdown"
SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Drawn:
    """What takes a while to make of a part of a map: Argdown, and pictures where it is not too large."""

    argdown: str
    image: QImage | None = None
    svg: str = ""


def part_data(part: str, fragment: Fragment, drawn: Drawn | None = None) -> QMimeData:
    """Return a part of a map as data; `part` is its JSON."""
    with LOADING:
        from argmap.formats.outline_text import write_html, write_text

    data = QMimeData()
    data.setData(PART, QByteArray(part.encode()))
    data.setHtml(write_html(fragment))
    data.setText(write_text(fragment))
    if drawn is not None:
        data.setData(ARGDOWN, QByteArray(drawn.argdown.encode("utf-8", "replace")))
        if drawn.image is not None:
            data.setData(SVG, QByteArray(drawn.svg.encode()))
            data.setImageData(drawn.image)
    return data


def as_map(fragment: Fragment, question: str) -> tuple[Document, str]:
    """Return a document that holds a part of a map and nothing else, and the id of its map."""
    document = Document()
    with document.edit(Message("Copy")) as edit:
        map = map_commands.add_map(edit, question)
        fragments.put(edit, map, fragment)
    return document, map
