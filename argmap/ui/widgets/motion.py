"""The system's setting of whether widgets may animate."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle


def wants_motion() -> bool:
    """Return whether to animate: not without a screen, and not where the system asks for less motion."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0
