"""A hand-out as a text with the picture of each map beside it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from argmap import atomic_write
from argmap.errors import UserError
from argmap.layout import arrange
from argmap.model.document import Document
from argmap.model.handout import Handout, HandoutKind
from argmap.model.handout_contents import handout
from argmap.picture.handout_sheets import HandoutRequest, Paper
from argmap.picture.page_fitting import Layouter
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_writing import WrittenPages, paths
from argmap.picture.paging import paged
from argmap.picture.theme import theme
from argmap.picture.writing import write

AsText = Callable[[Sequence[Handout], Sequence[str]], str]
"""Returns hand-outs as one text, each with the name of its picture, or ""."""


def write_with_pictures(
    document: Document,
    maps: Sequence[str],
    request: HandoutRequest,
    path: Path,
    as_text: AsText,
    layouter: Layouter = arrange,
) -> WrittenPages:
    """Write a hand-out of maps as a text; the pictures of a report are SVG files beside it, named after it.

    All files are written completely, or none is. Raises UserError where one cannot be written, or the hand-out is a
    picture itself.
    """
    if request.paper in {Paper.MAP, Paper.BLANK}:
        raise UserError("As Markdown, a map comes with its report: choose the report.")
    made = [handout(document, map, HandoutKind(request.paper), request.options) for map in maps]
    names = paths(path.with_suffix(".svg"), len(maps)) if request.paper is Paper.REPORT else ()
    shown = [name.name for name in names] or [""] * len(maps)
    options = PictureOptions(
        branch=request.options.branch, title=False, sources=False, speakers=request.options.speakers
    )
    text, notices = as_text(made, shown), []
    with atomic_write.together():
        for map, name in zip(maps, names, strict=False):
            found = paged(document, map, theme("light"), options, layouter)
            notices.append(write(found.sheets[0].figure, name))
        atomic_write.write(path, text.encode())
    return WrittenPages((path, *names), tuple(notice for notice in dict.fromkeys(notices) if notice))
