"""A map in words, for those who hear it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from argmap.picture import Item

if TYPE_CHECKING:
    from argmap.ui.canvas.view import MapView


def spoken(selection: tuple[str, ...], items: Mapping[str, Item]) -> str:
    """Return what is selected in words."""
    found = [items[id] for id in selection if id in items]
    if not found:
        return QCoreApplication.translate("canvas", "Nothing is selected. Arrow keys walk over the map.")
    if len(found) == 1:
        return f"{found[0].title.rstrip('.')}. {found[0].description}"
    words = QCoreApplication.translate("canvas", "{0} selected, first: {1}")
    return words.format(len(found), found[0].title)


def speak(view: "MapView") -> None:
    """Say what is selected on a view; aloud where the keys act there."""
    shown = view.map_scene.shown
    words = spoken(view.session.selection, shown.items() if shown else {})
    if words != view.accessibleDescription():
        view.setAccessibleDescription(words)
        if view.session.selection and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
