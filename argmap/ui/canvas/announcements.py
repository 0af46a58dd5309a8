"""The selection in words, for screen readers."""

from collections.abc import Mapping

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from argmap.picture import Item
from argmap.picture.translation import tr


def spoken(selection: tuple[str, ...], items: Mapping[str, Item]) -> str:
    """Return the selection in words."""
    found = [items[id] for id in selection if id in items]
    if not found:
        return tr("Nothing is selected. Arrow keys walk over the map.")
    if len(found) == 1:
        return f"{found[0].title.rstrip('.')}. {found[0].description}"
    words = tr("{0} selected, first: {1}")
    return words.format(len(found), found[0].title)


def announce_selection(view: QWidget, selection: tuple[str, ...], items: Mapping[str, Item]) -> None:
    """Describe the selection on a view, and read it aloud if something is selected and the view has the keyboard."""
    words = spoken(selection, items)
    if words != view.accessibleDescription():
        view.setAccessibleDescription(words)
        if selection and view.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
