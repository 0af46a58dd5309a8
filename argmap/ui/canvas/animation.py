"""Items glide to their places: one clock for all of them, off where the user or a test wants no motion."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

MILLISECONDS = 200


def wants_motion() -> bool:
    """Whether things may move: not where nobody looks, and not where the system asks for less motion."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return False
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


class Glide(QObject):
    """Calls `step` with a number that goes from 0 to 1, and ends with 1 whatever happens but `stop`."""

    def __init__(self, step: Callable[[float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._clock = QVariantAnimation(self)
        self._clock.setDuration(MILLISECONDS)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock.valueChanged.connect(lambda value: self._step(float(value)))

    @property
    def running(self) -> bool:
        """Whether things are on their way."""
        return self._clock.state() == QVariantAnimation.State.Running

    def start(self) -> None:
        """Set out afresh, from wherever things are now."""
        self._clock.stop()
        self._clock.start()

    def stop(self) -> None:
        """Leave things where they are."""
        self._clock.stop()
