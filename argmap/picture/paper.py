"""A page of a PDF: a figure, and where it stands on the sheet."""

from dataclasses import dataclass

from argmap.picture.shapes import Figure

POINTS = 0.75
"""Points in one px of a figure: 1/96 of an inch."""
LONGEST_SIDE = 14_400.0
"""Points; the longest side that readers of PDF take (PDF 32000-1, annex C)."""


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet of `width` by `height` points with the figure's upper left corner at (left, top), `scale` points a px.

    What of the figure lies beyond the sheet is cut off. The sheet has the ground of the figure all over.
    """

    figure: Figure
    width: float
    height: float
    scale: float = POINTS
    left: float = 0.0
    top: float = 0.0


def page_of(figure: Figure) -> Page:
    """Return a page of the size of a figure; smaller where readers of PDF would not take it."""
    shrink = min(1.0, LONGEST_SIDE / (max(figure.width, figure.height, 1.0) * figure.points))
    scale = figure.points * shrink
    return Page(figure, figure.width * scale, figure.height * scale, scale)


def page_on(figure: Figure, width: float, height: float, margin: float = 24.0) -> Page:
    """Return a page of a given size, in points, with the figure fitted into its middle; a small one is not blown up."""
    room = width - 2 * margin, height - 2 * margin
    scale = min(room[0] / max(figure.width, 1.0), room[1] / max(figure.height, 1.0), POINTS)
    left, top = (width - figure.width * scale) / 2, (height - figure.height * scale) / 2
    return Page(figure, width, height, scale, left, top)
