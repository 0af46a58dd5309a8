"""The picture of a map for a slide."""

from collections.abc import Callable

from argmap.layout import arrange
from argmap.model.records import Records
from argmap.picture import png
from argmap.picture.page_fitting import Layouter
from argmap.picture.page_options import PictureOptions
from argmap.picture.page_size import PageSize
from argmap.picture.paging import paged
from argmap.picture.theme import theme

DOTS = 200.0
"""Dots per inch."""


def overview(
    document: Records,
    map: str,
    inches: tuple[float, float],
    options: PictureOptions,
    layouter: Layouter = arrange,
    check_cancelled: Callable[[], None] = lambda: None,
) -> bytes:
    """Return a whole map, or a branch, as a PNG for a room of this size. Raises KeyError if there is no such map."""
    size = PageSize("", inches[0] * 72, inches[1] * 72, turns=False)
    wanted = PictureOptions(
        page=size,
        margin=4.0,
        pages=1,
        branch=options.branch,
        arrangement=options.arrangement,
        direction=options.direction,
        order=options.order,
        speakers=options.speakers,
        sources=False,
        title=False,
    )
    sheet = paged(document, map, theme("light"), wanted, layouter, check_cancelled).sheets[0]
    check_cancelled()
    return png.content(sheet.figure, sheet.scale / 72 * DOTS)
