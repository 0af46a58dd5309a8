"""Compare pictures, and render SVG by an independent program."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from argmap.picture.fonts import font_file

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def rsvg(svg: Path, folder: Path) -> QImage:
    """Return a file drawn by rsvg-convert, one pixel for each px; skip the test if it is not installed.

    It does not read embedded fonts, so the font of the program is all that it finds on the machine.
    """
    program = shutil.which("rsvg-convert")
    if program is None:
        pytest.skip("rsvg-convert is not installed")
    settings = folder / "fonts.conf"
    settings.write_text(FONTS.format(fonts=font_file("regular", italic=False).parent, cache=folder / "fontcache"))
    out = folder / "rsvg.png"
    environment = {**os.environ, "FONTCONFIG_FILE": str(settings)}
    subprocess.run([program, svg, "-o", out], env=environment, check=True, timeout=60)
    return QImage(str(out))


def gray(image: QImage, smaller: int = 1) -> tuple[int, int, list[int]]:
    """Return an image in gray, scaled down by `smaller`: width, height, values from 0 to 255."""
    image = image.copy()
    image.setDevicePixelRatio(1.0)
    image = image.scaled(
        image.width() // smaller,
        image.height() // smaller,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    values: list[int] = []
    for y in range(image.height()):
        values += bytes(image.constScanLine(y))[: image.width()]
    return image.width(), image.height(), values


def differences(one: QImage, other: QImage, smaller: int = 1) -> list[int]:
    """Return the difference of each pixel of two images, in levels of gray (0 to 255)."""
    a, b = gray(one, smaller), gray(other, smaller)
    assert a[:2] == b[:2], "the images have the same size"
    return [abs(x - y) for x, y in zip(a[2], b[2], strict=True)]
