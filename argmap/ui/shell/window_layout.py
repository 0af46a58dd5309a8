"""The three layouts of the window: for reading, for the map, and for both."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from argmap.ui.widgets.type_size import scaled

SMALL = 1400
"""A window narrower than this many pixels begins without the text, so that the map has room."""
SMALLER = 1150
"""In a window narrower than this many pixels, nothing about the map opens by itself."""
FEW = 3
"""A map with at most so many claims is still at its beginning."""
TEXT = 0.6
"""The part of the window's width that the text has in the layout for reading."""
SORTED = 0.46
"""The part of the window's width that the panel has in which a draft is sorted."""
SORTING = "sorting"
LEFT = ("sources", "reader", "unplaced")
LOW = 800
"""In a window lower than this many pixels, panels share their places as tabs."""
_ABOUT_MAP = ("outline", "inspector")

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


def at_first(layout: WindowLayout, width: int) -> frozenset[str]:
    """Return the panels that open by themselves in a layout, in a window so wide, once there is something in them."""
    match layout:
        case WindowLayout.SORTING:
            return frozenset()
        case WindowLayout.READING:
            return frozenset({*LEFT, "inspector"})
        case WindowLayout.BOTH:
            return frozenset({*LEFT, *_about_map(width)})
        case WindowLayout.MAP:
            return _about_map(width)


def _about_map(width: int) -> frozenset[str]:
    return frozenset(_ABOUT_MAP if width >= SMALL else ("inspector",) if width >= SMALLER else ())


def place(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: WindowLayout) -> None:
    """Put the panels of a window where a layout has them at first, whether they are open or not."""
    window.setCorner(Qt.Corner.BottomLeftCorner, _Area.LeftDockWidgetArea)
    for name, dock in docks.items():
        on_right = name in (*_ABOUT_MAP, "history", "review") and layout is not WindowLayout.READING
        window.addDockWidget(_Area.RightDockWidgetArea if on_right else _Area.LeftDockWidgetArea, dock)
    if layout is WindowLayout.READING:  # the text from top to bottom; the lists as tabs below the map
        below = [docks[name] for name in ("sources", "unplaced", "inspector", "outline", "history", "review")]
        for dock in below:
            window.addDockWidget(_Area.BottomDockWidgetArea, dock)
        for dock in below[1:]:
            window.tabifyDockWidget(below[0], dock)
    elif window.height() < scaled(LOW):
        window.tabifyDockWidget(docks["sources"], docks["unplaced"])
        window.tabifyDockWidget(docks["unplaced"], docks["reader"])
        window.tabifyDockWidget(docks["outline"], docks["history"])
        window.tabifyDockWidget(docks["history"], docks["review"])
        window.tabifyDockWidget(docks["review"], docks["inspector"])
    else:
        window.splitDockWidget(docks["sources"], docks["reader"], _DOWN)
        window.splitDockWidget(docks["outline"], docks["inspector"], _DOWN)
        window.tabifyDockWidget(docks["sources"], docks["unplaced"])
        window.tabifyDockWidget(docks["outline"], docks["history"])
        window.tabifyDockWidget(docks["history"], docks["review"])


def give_room(window: QMainWindow, docks: Mapping[str, QDockWidget], layout: WindowLayout) -> None:
    """Give the panels that are open the sizes that they have at first."""
    wide, high = window.width(), window.height()
    if layout is WindowLayout.SORTING:
        _resize(window, {docks[SORTING]: max(scaled(400), round(wide * SORTED))}, _ACROSS)
        return
    if layout is WindowLayout.READING:
        _resize(window, {docks["reader"]: round(wide * TEXT)}, _ACROSS)
        _resize(window, {docks[name]: high * 2 // 5 for name in ("sources", "unplaced", "inspector")}, _DOWN)
        docks["sources"].raise_()
        return
    most = wide // 3
    on_left, on_right = [docks["sources"], docks["reader"]], [docks["outline"], docks["inspector"]]
    _resize(window, dict.fromkeys(on_left, min(most, scaled(340))), _ACROSS)
    _resize(window, dict.fromkeys(on_right, min(most, scaled(300))), _ACROSS)
    if window.height() < scaled(LOW):
        docks["reader"].raise_()
        docks["inspector"].raise_()
    else:
        _resize(window, dict(zip(on_left, (200, 600), strict=True)), _DOWN)
        _resize(window, dict(zip(on_right, (high * 2 // 5, high * 3 // 5), strict=True)), _DOWN)
        docks["sources"].raise_()
        docks["outline"].raise_()


def _resize(window: QMainWindow, sizes: Mapping[QDockWidget, int], along: Qt.Orientation) -> None:
    shown = {dock: size for dock, size in sizes.items() if not dock.isHidden()}
    window.resizeDocks(list(shown), list(shown.values()), along)
