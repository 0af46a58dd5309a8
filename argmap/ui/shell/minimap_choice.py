"""Whether the minimap is wanted, as an action and as a setting."""

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction

from argmap.ui.canvas.minimap import Minimap

KEY = "minimap"

MENU = (("fit", "zoom_one", "arrange_anew"), ("minimap",))
"""The actions of its context menu."""


def keep(minimap: Minimap, action: QAction, settings: QSettings) -> None:
    """Let an action be checked while the minimap is wanted, and remember that."""

    def follow(wanted: object) -> None:
        action.setChecked(bool(wanted))
        settings.setValue(KEY, bool(wanted))

    minimap.want(shown=str(settings.value(KEY, "true")).lower() != "false")
    action.setChecked(minimap.wanted)
    minimap.want_changed.connect(follow)
