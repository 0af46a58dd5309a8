"""The bundled font for Qt, and a Qt application that can draw without a display."""

import sys
from functools import cache, lru_cache
from pathlib import Path
from threading import get_ident

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from argmap.picture import font_data, translation
from argmap.picture.font_data import FAMILY, file
from argmap.picture.shapes import Weight

__all__ = ["FAMILY", "ensure_application", "font", "font_file", "metrics"]


def ensure_application() -> QCoreApplication:
    """Return the running Qt application, or create one that draws without a display.

    A program that wants windows makes its own application first: Qt knows only one in a process.
    """
    return QCoreApplication.instance() or _offscreen()


@cache
def _offscreen() -> QCoreApplication:
    # A script that no font here has is told for each font and each run of text, as an information and as a warning;
    # we say so once, in words. QT_LOGGING_RULES brings it back.
    QLoggingCategory.setFilterRules("qt.text.font.db=false\nqt.text.font.db.*=false")
    # Kept by the cache: Qt ends together with the last reference. Windows needs no screen to draw.
    platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
    application = QGuiApplication([sys.argv[0] or "argmap", *platform])
    translation.install(application, ["en"])  # what scripts make is the same everywhere
    return application


def font_file(weight: Weight, *, italic: bool) -> Path:
    """Return the file of one weight of the bundled font."""
    return file((weight, italic))


def font(size: int, weight: Weight = "regular", *, italic: bool = False) -> QFont:
    """Return the bundled font, `size` in px, without hinting, so that text is equally wide at every zoom.

    May be called in any thread once there is an application.
    """
    return _font(size, weight, get_ident(), italic=italic)


@lru_cache(maxsize=500)
def _font(size: int, weight: Weight, thread: int, *, italic: bool) -> QFont:
    # A font, like all that Qt shares behind the scenes, must not be used by two threads at the same time.
    _load()
    made = QFont(FAMILY)
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.Bold if weight == "bold" else QFont.Weight.Normal)
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def metrics(size: int, weight: Weight = "regular", *, italic: bool = False) -> QFontMetricsF:
    """Return the metrics of the bundled font; in any thread, as `font`."""
    return _metrics(size, weight, get_ident(), italic=italic)


@lru_cache(maxsize=500)
def _metrics(size: int, weight: Weight, thread: int, *, italic: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, weight, thread, italic=italic))


@cache
def _load() -> None:
    ensure_application()
    for cut in font_data.CUTS:
        QFontDatabase.addApplicationFont(str(file(cut)))
