"""The three layouts of the window: for reading, for the map, and for both."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

SMALL = 1150
"""A window narrower than this many pixels begins with the map alone, so that it has room."""
FEW = 3
"""A map with at most so many claims is still at its beginning."""
TEXT = 0.6
"""The part of the window's width that the text has in the layout for reading."""
SORTED = 0.46
"""The part of the window's width that the panel has in which a draft is sorted."""
SORTING = "sorting"
LEFT = ("sources", "reader", "unplaced")

_Area = Qt.DockWidgetArea
_ACROSS, _DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class WindowLayout(StrEnum):
    """What the window gives most room to."""

    READING = "reading"
    BOTH = "both"
    MAP = "map"
    SORTING = "sorting"
    """The panel in which a draft is sorted, beside the map; not one that a user chooses for a map."""


CHOICES = (WindowLayout.READING, WindowLayout.BOTH, WindowLayout.MAP)


def after(layout: WindowLayout) -> WindowLayout:
    """Return the layout that the key for the next one brings."""
    return CHOICES[(CHOICES.index(layout) + 1) % len(CHOICES)] if layout in CHOICES else WindowLayout.BOTH


def fitting(sources: int, claims: int, width: int, kept: str) -> WindowLayout:
    """Return the layout to begin with, for a map with so many claims in a window so wide.

    An almost empty map with something to read begins with reading; another one as the user had it last.
    """
    if sources and claims <= FEW:
        return WindowLayout.READING
    if kept in (WindowLayout.BOTH, WindowLayout.MAP):
        return WindowLayout(kept)
    return WindowLayout.MAP if width < SMALL else WindowLayout.BOTH


def build(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: WindowLayout) -> None:
    """Put the panels of a window where a layout has them at first."""
    window.setCorner(Qt.Corner.BottomLeftCorner, _Area.LeftDockWidgetArea)
    panels = {name: dock for name, dock in docks.items() if name != SORTING}
    if layout is WindowLayout.SORTING:
        _for_sorting(window, docks)
    elif layout is WindowLayout.READING:
        _for_reading(window, panels)
    else:
        _around_the_map(window, panels, left=layout is WindowLayout.BOTH)


def _for_sorting(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """The panel for sorting on the left, and the map on its right; nothing else."""
    window.addDockWidget(_Area.LeftDockWidgetArea, docks[SORTING])
    docks[SORTING].show()
    window.resizeDocks([docks[SORTING]], [max(400, round(window.width() * SORTED))], _ACROSS)


def _for_reading(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """The text on the left from top to bottom; on the right the map, and below it the lists as tabs."""
    window.addDockWidget(_Area.LeftDockWidgetArea, docks["reader"])
    below = [docks[name] for name in ("sources", "unplaced", "inspector", "outline", "history")]
    for dock in below:
        window.addDockWidget(_Area.BottomDockWidgetArea, dock)
    for dock in below[1:]:
        window.tabifyDockWidget(below[0], dock)
    for dock in docks.values():
        dock.setVisible(dock not in (docks["outline"], docks["history"]))
    docks["sources"].raise_()
    window.resizeDocks([docks["reader"]], [round(window.width() * TEXT)], _ACROSS)
    window.resizeDocks([docks["sources"]], [window.height() * 2 // 5], _DOWN)


def _around_the_map(window: QMainWindow, docks: Mapping[str, QDockWidget], *, left: bool) -> None:
    """The map in the middle, what there is to read on its left, and what tells about the map on its right."""
    for name, dock in docks.items():
        window.addDockWidget(_Area.LeftDockWidgetArea if name in LEFT else _Area.RightDockWidgetArea, dock)
    window.splitDockWidget(docks["sources"], docks["reader"], _DOWN)
    window.splitDockWidget(docks["outline"], docks["inspector"], _DOWN)
    window.tabifyDockWidget(docks["sources"], docks["unplaced"])
    window.tabifyDockWidget(docks["outline"], docks["history"])
    for name, dock in docks.items():
        dock.setVisible(name != "history" and (left or name not in LEFT))
    docks["sources"].raise_()
    docks["outline"].raise_()
    on_right, on_left = [docks["outline"], docks["inspector"]], [docks["sources"], docks["reader"]]
    window.resizeDocks(on_right, [250 if window.width() < SMALL else 300] * 2, _ACROSS)
    window.resizeDocks(on_right, [window.height() * 2 // 5, window.height() * 3 // 5], _DOWN)
    window.resizeDocks(on_left, [340] * 2, _ACROSS)
    window.resizeDocks(on_left, [200, 600], _DOWN)
