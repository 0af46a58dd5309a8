"""Whatever can be clicked or touched in the window is at least 24 pixels wide and high (WCAG 2.2, 2.5.8)."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTabBar, QWidget

from argmap.ui.shell.window import Window

LEAST = QSize(24, 24)
PLACES = (
    *("page_map", "page_quotations", "page_speakers", "page_stances", "page_flow"),
    *("find", "filter", "panel_history", "panel_unplaced", "sort_sides", "sort_piles", "sort_queue"),
)


def too_small(window: QWidget) -> list[str]:
    """Return the visible targets of a window that are too small; the line of a choice is a part of that."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QTabBar):
            continue
        is_part = isinstance(widget.parentWidget(), QComboBox | QLineEdit | QTabBar)
        if not is_part and widget.size().expandedTo(LEAST) != widget.size():
            name = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
            found.append(f"{type(widget).__name__} {name}: {widget.width()} x {widget.height()}")
    return found


def test_the_targets_of_the_first_page_are_large_enough(window: Window) -> None:
    assert too_small(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_the_targets_of_pages_panels_and_bars_are_large_enough(at_work: Window, place: str) -> None:
    on_map = at_work.session.tree()
    assert on_map is not None
    at_work.session.select([on_map.reasons[on_map.roots[0]][0].premises[0]])
    at_work.actions_[place].trigger()
    at_work.layout().activate()
    for widget in at_work.findChildren(QWidget):
        if widget.isVisible() and widget.layout() is not None:
            widget.layout().activate()
    assert too_small(at_work) == []
