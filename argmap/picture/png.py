"""Write a figure as a PNG image."""

import math
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from argmap import atomic_write
from argmap.errors import UserError
from argmap.picture.fonts import ensure_application
from argmap.picture.paint import paint
from argmap.picture.shapes import Figure
from argmap.picture.translation import tr

MOST_PIXELS = 64_000_000
"""Larger images take more memory than a school laptop has to spare, and few programs open them."""
LONGEST_SIDE = 30_000
QUALITY = 80
"""PNG loses nothing; this only packs less tightly, a fifth larger and almost twice as fast."""
_END = b"IEND\xaeB`\x82"
"""The last bytes of every complete PNG."""
DOTS_PER_METER = 96 / 0.0254
"""One px of a figure is 1/96 of an inch."""


@dataclass(frozen=True, slots=True)
class Written:
    """The size of a written PNG in pixels; `notice` says in words if the scale is smaller than requested."""

    width: int
    height: int
    scale: float
    notice: str | None = None


def write(figure: Figure, path: Path | str, scale: float = 2.0) -> Written:
    """Write a figure as PNG with `scale` pixels for each px; fewer if the image would be too large.

    Whole or not at all. Raises UserError where the scale makes no sense or the file cannot be written.
    """
    drawn = image(figure, scale)
    atomic_write.write(path, _packed(drawn))
    used = drawn.devicePixelRatio()
    notice = None
    if used < scale:
        notice = tr(
            "This map is too large for a PNG at {wanted} times its size, so it was drawn at {used} times. "
            "SVG and PDF keep every detail.",
            wanted=scale,
            used=round(used, 2),
        )
    return Written(drawn.width(), drawn.height(), used, notice)


def _packed(drawn: QImage) -> bytes:
    """Return an image as the content of a PNG file."""
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(packed, QByteArray(b"png"))
    writer.setQuality(QUALITY)
    done = writer.write(drawn)
    content = bytes(packed.data().data())
    if not done or not content.endswith(_END):
        raise _no_memory()
    return content


def image(figure: Figure, scale: float = 2.0) -> QImage:
    """Return a figure as an image; its device pixel ratio is the scale that was used. Raises UserError as `write`."""
    if not (math.isfinite(scale) and scale > 0):
        raise UserError("The scale of a picture must be greater than zero.")
    ensure_application()
    scale = fitting(figure, scale)
    width, height = max(1, math.ceil(figure.width * scale - 1e-6)), max(1, math.ceil(figure.height * scale - 1e-6))
    made = QImage(width, height, QImage.Format.Format_RGB32)
    if made.isNull():
        raise _no_memory()
    made.fill(QColor(figure.background))
    painter = QPainter()
    if not painter.begin(made):
        raise _no_memory()
    try:
        painter.scale(scale, scale)
        paint(painter, figure)
    finally:  # Qt crashes where the image goes before its painter, as it does when Ctrl+C ends this
        done = painter.end()
    if not done:
        raise _no_memory()
    made.setDevicePixelRatio(scale)
    made.setDotsPerMeterX(round(DOTS_PER_METER * scale))
    made.setDotsPerMeterY(round(DOTS_PER_METER * scale))
    made.setText("Title", figure.title)
    return made


def fitting(figure: Figure, scale: float) -> float:
    """Return the scale, or a smaller one at which the image keeps within the limits."""
    most = math.sqrt(MOST_PIXELS / (figure.width * figure.height))
    return min(scale, most, LONGEST_SIDE / figure.width, LONGEST_SIDE / figure.height)


def _no_memory() -> UserError:
    return UserError("There is not enough memory for this picture. A smaller scale may help.")
