"""The bundled font, and a Qt application that can draw without a display.

It is Atkinson Hyperlegible, with a zero that has no slash; `packaging/plain_zero.py` makes it.
"""

import sys
from functools import cache, lru_cache
from pathlib import Path
from threading import get_ident

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from argmap import paths
from argmap.picture import translation
from argmap.picture.shapes import Weight

FAMILY = "Atkinson Plain Zero"
_FILES: dict[tuple[Weight, bool], str] = {
    ("regular", False): "AtkinsonPlainZero-Regular.ttf",
    ("bold", False): "AtkinsonPlainZero-Bold.ttf",
    ("regular", True): "AtkinsonPlainZero-Italic.ttf",
    ("bold", True): "AtkinsonPlainZero-BoldItalic.ttf",
}


def ensure_application() -> QCoreApplication:
    """Return the running Qt application, or create one that draws without a display.

    A program that wants windows makes its own application first: Qt knows only one in a process.
    """
    return QCoreApplication.instance() or _offscreen()


@cache
def _offscreen() -> QCoreApplication:
    # A script that no font here has is told for each font and each run of text; QT_LOGGING_RULES brings that back.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    # Kept by the cache: Qt ends together with the last reference. Windows needs no screen to draw.
    platform = [] if sys.platform == "win32" else ["-platform", "offscreen"]
    application = QGuiApplication([sys.argv[0] or "argmap", *platform])
    translation.install(application, ["en"])  # what scripts make is the same everywhere
    return application


def font_file(weight: Weight, *, italic: bool) -> Path:
    """Return the file of one weight of the bundled font."""
    return _folder() / _FILES[weight, italic]


def _folder() -> Path:
    return paths.resources() / "fonts"


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
    for name in _FILES.values():
        QFontDatabase.addApplicationFont(str(_folder() / name))
