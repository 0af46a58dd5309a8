"""A map in words, for those who hear it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from argmap.picture import Item


def spoken(selection: tuple[str, ...], items: Mapping[str, Item]) -> str:
    """Return what is selected in words."""
    found = [items[id] for id in selection if id in items]
    if not found:
        return QCoreApplication.translate("canvas", "Nothing is selected. Arrow keys walk over the map.")
    if len(found) == 1:
        return f"{found[0].title.rstrip('.')}. {found[0].description}"
    words = QCoreApplication.translate("canvas", "{0} selected, first: {1}")
    return words.format(len(found), found[0].title)
