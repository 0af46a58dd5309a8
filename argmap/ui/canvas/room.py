"""The room that a map is to fill: that of the window, once it stays so."""

from PySide6.QtCore import QObject, QTimer, Signal

RESHAPED = 0.04
"""The change of the view's proportions, as a part of them, from which the map is arranged for it again."""
SETTLING = 250
"""Milliseconds after the last change of the view's size until it is."""


class Room(QObject):
    """The size that the map is arranged for, which follows that of the view where its proportions change."""

    settled = Signal()
    """The view has other proportions for a while, those for which the map is arranged."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.page = self._wanted = (1600.0, 1000.0)
        """Width and height for which the map is arranged, in px."""
        self._timer = QTimer(self, singleShot=True, interval=SETTLING)
        self._timer.timeout.connect(self.settled)
        self.known = False
        """Whether the view has told its size."""

    @property
    def waiting(self) -> bool:
        """Whether the view has just changed, and may change further."""
        return self._timer.isActive()

    def want(self, width: float, height: float) -> None:
        """Note the size of the view."""
        self._wanted = (max(width, 1.0), max(height, 1.0))
        self.known = True

    def take(self) -> None:
        """Take the view as it is now."""
        self.page = self._wanted

    def await_rest(self) -> None:
        """Begin to wait until the view stays as it is."""
        self._timer.start()

    def differs(self) -> bool:
        """Return whether the view has other proportions than those for which the map is arranged."""
        (width, height), (wide, high) = self.page, self._wanted
        return abs(width * high / (height * wide) - 1) > RESHAPED

    def close(self) -> None:
        """Wait no longer."""
        self._timer.stop()
