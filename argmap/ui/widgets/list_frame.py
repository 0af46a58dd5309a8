"""A panel of a list, with what belongs above and below it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget


def frame_list(panel: QWidget, above: QLayout, middle: QWidget, below: QLayout) -> None:
    """Lay out a panel: a list that takes all the room there is, between two strips; the list has its focus."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(above)
    column.addWidget(middle, 1)
    column.addLayout(below)
    panel.setFocusProxy(middle)


def strip_button() -> QToolButton:
    """Return a button for a strip beside a list: an icon with words, as wide as there is room, reached by Tab."""
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
