"""Write a figure as a PNG or WebP image.

A PNG is painted and packed in strips, so that its size in memory does not grow with its size in pixels.
"""

import math
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from argmap import atomic_write
from argmap.errors import UserError
from argmap.picture.fonts import ensure_application
from argmap.picture.painting import paint
from argmap.picture.shapes import Figure, Item
from argmap.picture.translation import tr

USUAL_SCALE = 2.0
LONGEST_SIDE = 30_000
"""Pixels of a side of one PNG; few programs open larger ones."""
MOST_PIXELS_OF_ALL = 4_000_000_000
"""Of all tiles together: painting them takes a minute or two."""
LONGEST_WEBP = 16_383
"""Pixels of a side that the format can say."""
MOST_PIXELS = 24_000_000
"""Of an image that has to be in memory as a whole: a WebP, a preview, a picture for the clipboard."""
POINTS_PER_METER = 72 / 0.0254
_STRIP = 2_000_000
"""Pixels that are painted at once."""
_TIGHT, _FAST, _LARGE = 6, 3, 40_000_000
"""Levels of packing, from 1, the fastest, to 9; the fast one for so many pixels: half the time, 12 % more bytes."""


@dataclass(frozen=True, slots=True)
class Written:
    """The size of a written image in pixels, or of the first of its tiles.

    `notice` says in words if its scale is smaller than requested, or that it became several files.
    """

    width: int
    height: int
    scale: float
    notice: str | None = None


def write(figure: Figure, path: Path | str, scale: float | None = None, *, transparent: bool = False) -> Written:
    """Write a figure as PNG with `scale` pixels for each px, without its ground if it is to be transparent.

    An image that would be larger than 30,000 pixels a side becomes tiles, named `-1-1`, `-1-2`, … by row and column;
    where no scale is given, it is as large as one file can be instead. Each file is written whole or not at all. Raises
    UserError where the scale makes no sense or a file cannot be written.
    """
    ensure_application()
    used = fitting(figure, USUAL_SCALE) if scale is None else _sensible(scale)
    width, height = _size(figure, used)
    columns, rows = math.ceil(width / LONGEST_SIDE), math.ceil(height / LONGEST_SIDE)
    if columns * rows == 1:
        atomic_write.write(path, _packed(figure, used, (0, 0, width, height), transparent=transparent))
        return Written(width, height, used, _smaller(USUAL_SCALE, used) if scale is None else None)
    if width * height > MOST_PIXELS_OF_ALL:
        raise UserError(
            "At this size the picture would have {width} × {height} pixels. A smaller scale, SVG or PDF may help.",
            width=width,
            height=height,
        )
    return _write_tiles(figure, Path(path), used, (columns, rows), transparent=transparent)


def _write_tiles(figure: Figure, path: Path, scale: float, grid: tuple[int, int], *, transparent: bool) -> Written:
    width, height = _size(figure, scale)
    columns, rows = grid
    broad, tall = math.ceil(width / columns), math.ceil(height / rows)
    with atomic_write.together():
        for row, column in product(range(rows), range(columns)):
            left, top = column * broad, row * tall
            part = left, top, min(broad, width - left), min(tall, height - top)
            name = path.with_name(f"{path.stem}-{row + 1}-{column + 1}{path.suffix}")
            atomic_write.write(name, _packed(figure, scale, part, transparent=transparent))
    notice = tr(
        "At this size the picture takes {tiles} files, from “{first}” to “{last}”.",
        tiles=columns * rows,
        first=f"{path.stem}-1-1{path.suffix}",
        last=f"{path.stem}-{rows}-{columns}{path.suffix}",
    )
    return Written(broad, tall, scale, notice)


def write_webp(figure: Figure, path: Path | str, scale: float | None = None, *, transparent: bool = False) -> Written:
    """Write a figure as WebP without loss; with fewer pixels than requested if there would be too many.

    Whole or not at all. Raises UserError as `write`.
    """
    wanted = USUAL_SCALE if scale is None else _sensible(scale)
    used = _within(figure, wanted, LONGEST_WEBP, MOST_PIXELS)
    drawn = image(figure, used, transparent=transparent)
    content = _encoded(drawn, b"webp", 100)  # 100 is how Qt says: without loss
    if content[8:12] != b"WEBP":
        raise _no_memory()
    atomic_write.write(path, content)
    return Written(drawn.width(), drawn.height(), used, _smaller(wanted, used))


def content(figure: Figure, scale: float = USUAL_SCALE, *, transparent: bool = False) -> bytes:
    """Return a figure as the content of one PNG file, as for the clipboard; smaller if it would be too large."""
    ensure_application()
    used = _within(figure, _sensible(scale), LONGEST_SIDE, MOST_PIXELS)
    return b"".join(_packed(figure, used, (0, 0, *_size(figure, used)), transparent=transparent))


def _smaller(wanted: float, used: float) -> str | None:
    if used >= wanted:
        return None
    return tr(
        "This map is too large for one image at {wanted} times its size, so it was drawn at {used} times. "
        "SVG and PDF keep every detail.",
        wanted=wanted,
        used=round(used, 2),
    )


def _encoded(drawn: QImage, form: bytes, quality: int) -> bytes:
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(packed, QByteArray(form))
    writer.setQuality(quality)
    if not writer.write(drawn):
        raise _no_memory()
    return bytes(packed.data().data())


def image(figure: Figure, scale: float = USUAL_SCALE, *, transparent: bool = False) -> QImage:
    """Return a figure as an image in memory; its device pixel ratio is the scale that was used.

    The scale is smaller than requested if the image would be too large. Raises UserError as `write`.
    """
    ensure_application()
    scale = _within(figure, _sensible(scale), LONGEST_SIDE, MOST_PIXELS)
    made = _painted(figure, scale, (0, 0, *_size(figure, scale)), figure.items, transparent=transparent)
    made.setDevicePixelRatio(scale)
    per_meter = _per_meter(figure, scale)
    made.setDotsPerMeterX(per_meter)
    made.setDotsPerMeterY(per_meter)
    made.setText("Title", figure.title)
    return made


def fitting(figure: Figure, scale: float) -> float:
    """Return the scale, or a smaller one at which the figure keeps within one PNG."""
    return _within(figure, scale, LONGEST_SIDE, math.inf)


def _within(figure: Figure, scale: float, longest: int, most: float) -> float:
    area = max(figure.width * figure.height, 1.0)
    return min(scale, math.sqrt(most / area), longest / max(figure.width, 1.0), longest / max(figure.height, 1.0))


def _per_meter(figure: Figure, scale: float) -> int:
    """Return how many pixels of an image a meter of paper takes."""
    return round(POINTS_PER_METER * scale / figure.points)


def _sensible(scale: float) -> float:
    if not (math.isfinite(scale) and scale > 0):
        raise UserError("The scale of a picture must be greater than zero.")
    return scale


def _size(figure: Figure, scale: float) -> tuple[int, int]:
    return max(1, math.ceil(figure.width * scale - 1e-6)), max(1, math.ceil(figure.height * scale - 1e-6))


Part = tuple[int, int, int, int]
"""Left, top, width and height of a part of a picture, in pixels."""


def _painted(figure: Figure, scale: float, part: Part, items: Sequence[Item], *, transparent: bool) -> QImage:
    """Return a part of a figure as an image, with these of its items."""
    left, top, width, height = part
    kind = QImage.Format.Format_ARGB32_Premultiplied if transparent else QImage.Format.Format_RGB32
    made = QImage(width, height, kind)
    if made.isNull():
        raise _no_memory()
    made.fill(QColor(0, 0, 0, 0) if transparent else QColor(figure.background))
    painter = QPainter()
    if not painter.begin(made):
        raise _no_memory()
    try:
        painter.translate(-left, -top)
        painter.scale(scale, scale)
        for item in items:
            painter.translate(item.x, item.y)
            paint(painter, item.shapes)
            painter.translate(-item.x, -item.y)
    finally:  # Qt crashes where the image goes before its painter, as it does when Ctrl+C ends this
        done = painter.end()
    if not done:
        raise _no_memory()
    return made


def _packed(figure: Figure, scale: float, part: Part, *, transparent: bool) -> Iterator[bytes]:
    """Yield the content of a PNG file with a part of a figure (PNG, third edition; each row without a filter)."""
    left, top, width, height = part
    yield b"\x89PNG\r\n\x1a\n"
    yield _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6 if transparent else 2, 0, 0, 0))
    per_meter = _per_meter(figure, scale)
    yield _chunk(b"pHYs", struct.pack(">IIB", per_meter, per_meter, 1))
    title = figure.title.encode("utf-8", "replace")
    yield _chunk(b"iTXt", b"Title\0\0\0\0\0" + title.replace(b"\0", b""))
    reaches = [(item, item.bounds()) for item in figure.items]
    packer = zlib.compressobj(_TIGHT if width * height < _LARGE else _FAST)
    tall = max(1, _STRIP // width)
    kind = QImage.Format.Format_RGBA8888 if transparent else QImage.Format.Format_RGB888
    row = width * (4 if transparent else 3)
    for first in range(top, top + height, tall):
        lines = min(tall, top + height - first)
        above, below = (first - 2) / scale, (first + lines + 2) / scale
        before, after = (left - 2) / scale, (left + width + 2) / scale
        seen = [i for i, box in reaches if box[1] < below and box[3] > above and box[0] < after and box[2] > before]
        drawn = _painted(figure, scale, (left, first, width, lines), seen, transparent=transparent)
        drawn = drawn.convertToFormat(kind)
        pixels, step = drawn.constBits(), drawn.bytesPerLine()
        data = packer.compress(b"".join(b"\0" + pixels[at : at + row] for at in range(0, step * lines, step)))
        if data:
            yield _chunk(b"IDAT", data)
    yield _chunk(b"IDAT", packer.flush())
    yield _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(data, zlib.crc32(kind)))


def _no_memory() -> UserError:
    return UserError("There is not enough memory for this picture. A smaller scale may help.")
