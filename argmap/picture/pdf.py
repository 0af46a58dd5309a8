"""Write figures as a PDF, a page each, with embedded fonts and selectable text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from argmap import atomic_write
from argmap.errors import UserError
from argmap.picture.fonts import ensure_application
from argmap.picture.paint import paint
from argmap.picture.paper import Page, page_of
from argmap.picture.shapes import Figure

RESOLUTION = 1200


def write(figure: Figure, path: Path | str) -> str:
    """Write a figure as PDF, on a page of the figure's size; return a notice for the user, or "".

    The file is written completely or not at all. Raises UserError if that fails.
    """
    return write_pages([page_of(figure)], path)


def write_pages(pages: Sequence[Page], path: Path | str) -> str:
    """Write pages as one PDF, completely or not at all; return a notice for the user, or "". Raises as `write`."""
    atomic_write.write(path, _made(pages))
    return ""


def _made(pages: Sequence[Page]) -> bytes:
    """Return pages as the content of a PDF file.

    Qt's writer ignores errors of its device, so it gets one in memory, where it holds the page until the end anyway.
    """
    ensure_application()
    made = QBuffer()
    made.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setTitle(pages[0].figure.title)
    writer.setCreator("argmap")
    writer.setResolution(RESOLUTION)
    writer.setPageLayout(_layout(pages[0]))
    painter = QPainter()
    if not painter.begin(writer):
        raise _no_memory()
    try:
        for number, page in enumerate(pages):
            if number:
                writer.setPageLayout(_layout(page))
                writer.newPage()
            painter.resetTransform()
            painter.scale(RESOLUTION / 72, RESOLUTION / 72)
            painter.fillRect(QRectF(0, 0, page.width, page.height), QColor(page.figure.background))
            painter.translate(page.left, page.top)
            painter.scale(page.scale, page.scale)
            paint(painter, page.figure)
    finally:  # Qt crashes where the writer goes before its painter, as it does when Ctrl+C ends this
        done = painter.end()
    content = bytes(made.data().data())
    if not done or not content.rstrip().endswith(b"%%EOF"):
        raise _no_memory()
    return content


def _no_memory() -> UserError:
    return UserError("There is not enough memory for this picture.")


def _layout(page: Page) -> QPageLayout:
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    # Portrait takes the size as it is; Qt would swap the sides of a wide page for landscape.
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
