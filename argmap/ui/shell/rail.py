"""The slim bar at the edge of the window with a button for each panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from argmap.picture.translation import tr
from argmap.ui.actions.menus import Actions
from argmap.ui.widgets.tool_bar import ToolBar

PANELS = ("sources", "reader", "unplaced", "", "outline", "history", "review", "inspector")
"""The panels that have a button, from top to bottom; "" separates."""


def rail(actions: Actions, parent: QWidget) -> ToolBar:
    """Return the bar: a button for each panel, pressed while it is open."""
    made = ToolBar(tr("Panels"), "rail", parent, words=False)
    made.setOrientation(Qt.Orientation.Vertical)
    for name in PANELS:
        if name:
            made.add(actions[f"panel_{name}"], sign_only=True)
        else:
            made.addSeparator()
    return made
