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


def rsvg(svg: Path, folder: Path, *, fonts: bool | None = True) -> QImage:
    """Return a file drawn by rsvg-convert, one pixel for each px; skip the test if it is not installed.

    It does not read embedded fonts. It finds the font of the program only, no font at all, or (None) those of the
    machine.
    """
    program = shutil.which("rsvg-convert")
    if program is None:
        pytest.skip("rsvg-convert is not installed")
    settings = folder / "fonts.conf"
    ours = font_file("regular", italic=False).parent if fonts else folder / "no-fonts"
    settings.write_text(FONTS.format(fonts=ours, cache=folder / "fontcache"))
    out = folder / "rsvg.png"
    environment = dict(os.environ) if fonts is None else {**os.environ, "FONTCONFIG_FILE": str(settings)}
    subprocess.run([program, svg, "-o", out], env=environment, check=True, timeout=60)
    return QImage(str(out))


def chromium(svg: Path, folder: Path, width: float, height: float) -> QImage:
    """Return a file drawn by Chromium, one pixel for each px; skip the test if it is not installed."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("Chromium is not installed")
    out = folder / "chromium.png"
    size = f"--window-size={round(width)},{round(height) + 200}"  # its window is lower than asked for
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'user'}"]
    page = folder / "page.html"
    page.write_text(f'<body style="margin:0"><img src="{svg.name}" style="display:block">')
    command = [program, *options, size, f"--screenshot={out}", page.as_uri()]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    return QImage(str(out)).copy(0, 0, round(width), round(height))


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
