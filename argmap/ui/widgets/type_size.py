"""The size of the interface's letters: the system's at first, or larger or smaller as the user wants; never the map's.

Distances that must grow with the letters are given in pixels for letters of 12 px, through `scaled`.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from argmap.picture import fonts

SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The sizes to choose from, in percent of the system's."""
STANDARD = 100
USUAL = 12
"""The height of letters, in pixels, for which distances are given."""
LEAST = 11
"""The least height of letters at the standard size, whatever the system has."""


_measured: tuple[QFont, int] | None = None
"""The application's font that was measured last, and its letters' height: each row of a list asks for it."""


def letters() -> int:
    """Return the height of the interface's letters, in pixels."""
    global _measured
    font = QApplication.font()
    if _measured is None or _measured[0] != font:
        _measured = font, max(1, QFontInfo(font).pixelSize())
    return _measured[1]


def scaled(pixels: float) -> int:
    """Return a distance that is so many pixels beside letters of the usual size."""
    return round(pixels * letters() / USUAL)


class TextSize(QObject):
    """The size of letters in panels, tables, dialogs, menus and bars."""

    changed = Signal(int)
    """The size that is shown now, in percent."""

    def __init__(self, app: QApplication, percent: int = STANDARD) -> None:
        super().__init__(app)
        self._app = app
        self._system = _standard(app)
        self._percent = 0
        self.set(percent)

    @property
    def percent(self) -> int:
        """The size in percent of the standard one."""
        return self._percent

    def set(self, percent: int) -> None:
        """Show letters of a size, the nearest one there is."""
        nearest = min(SIZES, key=lambda size: abs(size - percent))
        if nearest != self._percent:
            self._percent = nearest
            font = QFont(self._system)
            font.setPixelSize(max(1, round(self._system.pixelSize() * nearest / 100)))
            self._app.setFont(font)
            self.changed.emit(nearest)  # widgets take their letters anew with the style sheet that follows

    def step(self, by: int) -> None:
        """Show the next larger letters (1), or the next smaller ones (-1)."""
        self.set(SIZES[max(0, min(len(SIZES) - 1, SIZES.index(self._percent) + by))])


def _standard(app: QApplication) -> QFont:
    """Return the system's font, in letters that can be read. It is kept, since the application's font is changed."""
    kept = app.property("system_font")
    if isinstance(kept, QFont):
        return kept
    font = QFont(app.font())
    font.setPixelSize(max(LEAST, QFontInfo(font).pixelSize()))
    app.setProperty("system_font", font)
    return font


class _Emphasis(QObject):
    """Keeps a label's letters larger than others by the same factor, whatever size these have."""

    def __init__(self, label: QLabel, times: float) -> None:
        super().__init__(label)
        self._label, self._times, self._busy = label, times, False
        label.installEventFilter(self)
        self.apply()

    def apply(self) -> None:
        """Set the size of the label's letters."""
        font = QFont(self._label.font())
        font.setBold(True)
        if self._times != 1:
            font.setPixelSize(round(letters() * self._times))
        self._busy = True
        self._label.setFont(font)
        self._busy = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the interface's letters."""
        if event.type() == QEvent.Type.StyleChange and not self._busy and self._times != 1:
            self.apply()
        return super().eventFilter(watched, event)


def embolden(label: QLabel, times: float = 1) -> None:
    """Write a label in bold, and larger than other text by a factor; it follows the size of the interface's letters."""
    _Emphasis(label, times)


def write_as_on_map(widget: QWidget) -> None:
    """Write a widget in the typeface of the map, in the interface's size: so are a claim's words everywhere."""
    widget.setFont(map_face())


def map_face() -> QFont:
    """Return the typeface of the map without a size of its own."""
    return in_map_face(QFont())


def in_map_face(font: QFont) -> QFont:
    """Return a font of the interface in the typeface of the map."""
    fonts.font(USUAL)  # which loads it
    made = QFont(font)
    made.setFamilies([fonts.FAMILY])
    return made
