"""Room for a panel or a page in a window of any size: what does not fit is scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from argmap.ui.widgets.type_size import scaled

LEAST = QSize(120, 70)
"""The least room, in pixels beside letters of the usual size: a name and two lines of it can be read."""

WIDEST, HIGHEST = 400, 110
"""The most room that is asked for, in pixels of the screen: small ones have it."""


class Shelter(QScrollArea):
    """Shows a widget that may be larger than the room there is; a window never grows for it."""

    def __init__(self, inside: QWidget, wanted: QSize | None = None) -> None:
        """`wanted` is the size to begin with, in pixels beside letters of the usual size."""
        super().__init__()
        self._inside, self._wanted = inside, wanted
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """Return the size to begin with, or that of what is inside."""
        if self._wanted is None:
            return self._inside.sizeHint()
        return QSize(scaled(self._wanted.width()), scaled(self._wanted.height()))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: as wide as what is inside while that is not too wide, and a few lines high."""
        inside = max(self._inside.minimumSizeHint().width(), self._inside.minimumWidth())
        wide = max(scaled(LEAST.width()), inside + self.verticalScrollBar().sizeHint().width())
        return QSize(min(wide, WIDEST), min(scaled(LEAST.height()), HIGHEST))
