"""A blank map to fill in: its structure and its signs, with lines to write on in place of words."""

from dataclasses import replace

from argmap.model.document import Document
from argmap.model.records import Claim, Placement
from argmap.model.tree import tree
from argmap.picture.shapes import Figure, Item, PathShape, Shape, TextShape
from argmap.picture.theme import Theme
from argmap.picture.translation import tr

_LETTER = "Œ"
"""No name is made of this letter alone."""
_TOKEN = _LETTER * 16
"""Stands for a line of words while the map is measured and laid out: most cards become so wide that it is not cut."""
LINES = 4
"""The lines to write on of a card; a line of words stands between any two of them, as hands write larger."""


def without_words(document: Document, map: str, *, speakers: bool = False, thesis: bool = True) -> Document:
    """Return a copy of a document in which a map has no words but its question and those of its theses and speakers.

    Nothing is folded or pinned in it, and it has no notes and no tags. Without `speakers` it quotes nobody; without
    `thesis` the theses are to be written, too.
    """
    roots = set(tree(document, map).roots) if thesis else set()
    made = []
    for record in document.records().values():
        if isinstance(record, Claim):
            words = record.text if record.id in roots else "\n".join([_TOKEN] * 2 * LINES)
            record = replace(record, text=words, note="", tags=(), passages=record.passages if speakers else ())
        elif isinstance(record, Placement):
            record = replace(record, folded=False, pin=None)
        made.append(record)
    return Document(made)


def with_lines(figure: Figure, theme: Theme) -> Figure:
    """Return the figure of a map `without_words` with lines to write on where its words would stand."""
    return replace(figure, items=tuple(_lined(item, theme) for item in figure.items))


def _lined(item: Item, theme: Theme) -> Item:
    words = [shape for shape in item.shapes if isinstance(shape, TextShape) and _is_blank(shape.text)]
    title = tr("Empty card") if _TOKEN in item.title else item.title
    description = "" if _TOKEN in item.description else item.description
    if not words:
        return replace(item, title=title, description=description)
    left, right = min(shape.left for shape in words), item.width - theme.padding
    lines: list[Shape] = []
    for shape in words[1::2]:
        y = shape.baseline + shape.size * 0.26
        lines.append(PathShape((("M", left, y), ("L", right, y)), "", theme.muted, 0.8))
    kept = [shape for shape in item.shapes if not (isinstance(shape, TextShape) and _is_left_out(shape, theme))]
    return replace(item, shapes=(*kept, *lines), title=title, description=description)


def _is_blank(text: str) -> bool:
    return bool(text) and not text.strip(_LETTER)  # it may be cut in the narrowest cards


def _is_left_out(shape: TextShape, theme: Theme) -> bool:
    """Return whether a text stands for words, or is the number of a source behind them."""
    return _is_blank(shape.text) or (shape.size == theme.number_size and not shape.text.strip("0123456789,\u00a0 "))
