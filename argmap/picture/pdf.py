"""Write a figure as a PDF of one page, with embedded fonts and selectable text."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from argmap import atomic_write
from argmap.errors import UserError
from argmap.picture.fonts import ensure_application
from argmap.picture.paint import paint
from argmap.picture.shapes import Figure

Paper = Literal["A4", "A3", "Letter"]
RESOLUTION = 1200
LONGEST_SIDE = 14_400.0
"""Points; the longest side that readers of PDF take (PDF 32000-1, annex C)."""
PAPER_MARGIN = 8.0
"""Millimeters on each side of a sheet."""
_SIZES = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3, "Letter": QPageSize.PageSizeId.Letter}


def write(figure: Figure, path: Path | str, paper: Paper | None = None) -> None:
    """Write a figure as PDF, on a page of the figure's size, or fitted to a sheet of paper.

    The sheet is turned to whichever orientation makes the figure larger. The file is written completely or not at all.
    Raises UserError if that fails.
    """
    atomic_write.write(path, _made(figure, paper))


def _made(figure: Figure, paper: Paper | None) -> bytes:
    """Return a figure as the content of a PDF file.

    Qt's writer ignores errors of its device, so it gets one in memory, where it holds the page until the end anyway.
    """
    ensure_application()
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(figure.title)
    writer.setCreator("argmap")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(_page(figure, paper))
    painter = QPainter()
    if not painter.begin(writer):
        raise _no_memory()
    try:
        _draw(painter, writer, figure, paper)
    finally:  # Qt crashes where the writer goes before its painter, as it does when Ctrl+C ends this
        done = painter.end()
    content = bytes(made.data().data())
    if not done or not content.rstrip().endswith(b"%%EOF"):
        raise _no_memory()
    return content


def _draw(painter: QPainter, writer: QPdfWriter, figure: Figure, paper: Paper | None) -> None:
    sheet = writer.pageLayout().paintRectPixels(RESOLUTION)
    if paper is not None:
        painter.fillRect(QRectF(0, 0, sheet.width(), sheet.height()), QColor(figure.background))
    scale = min(sheet.width() / figure.width, sheet.height() / figure.height)
    if paper is not None:
        scale = min(scale, RESOLUTION / 96)  # a small map is not blown up
        painter.translate((sheet.width() - figure.width * scale) / 2, (sheet.height() - figure.height * scale) / 2)
    painter.scale(scale, scale)
    paint(painter, figure)


def _no_memory() -> UserError:
    return UserError("There is not enough memory for this picture.")


def _page(figure: Figure, paper: Paper | None) -> QPageLayout:
    if paper is not None:
        turned = QPageLayout.Orientation.Landscape if figure.width > figure.height else QPageLayout.Orientation.Portrait
        margins = QMarginsF(PAPER_MARGIN, PAPER_MARGIN, PAPER_MARGIN, PAPER_MARGIN)
        return QPageLayout(QPageSize(_SIZES[paper]), turned, margins, QPageLayout.Unit.Millimeter)
    points = 0.75
    shrink = min(1.0, LONGEST_SIDE / (max(figure.width, figure.height) * points))
    size = QSizeF(figure.width * points * shrink, figure.height * points * shrink)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    # Portrait takes the size as it is; Qt would swap the sides of a wide page for landscape.
    return QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
