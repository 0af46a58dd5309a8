"""Whether widgets may animate: the system's setting, and the user's own."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

KEY = "still"
"""The name of the choice, among the settings and the properties of the application."""


def wants_motion() -> bool:
    """Return whether to animate: not without a screen, and not where the system or the user asks for less motion."""
    if is_still() or QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def is_still() -> bool:
    """Return whether the user has asked for less motion, whatever the system has."""
    app = QApplication.instance()
    return app is not None and app.property(KEY) is True


def choose(settings: QSettings, *, still: bool) -> None:
    """Ask for less motion or not, from now on."""
    settings.setValue(KEY, still)
    recall(settings)


def recall(settings: QSettings) -> bool:
    """Use what was chosen before, and return it."""
    app, still = QApplication.instance(), str(settings.value(KEY, "false")).lower() == "true"
    if app is not None:
        app.setProperty(KEY, still)
    return still
