"""Which texts of a window are cut off: labels, buttons, fields, tabs, headers and cells against what is visible."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)

from argmap.ui.widgets.elided import Elided

ROUNDING = 1


def shown_text(widget: QWidget) -> str:
    """Return the words that a label, a button, a group, a list or a field of suggestions shows."""
    if isinstance(widget, QAbstractButton | QLabel):
        return re.sub(r"<[^>]*>", " ", widget.text())
    if isinstance(widget, QGroupBox):
        return widget.title()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.placeholderText()
    return ""


def cut_off(root: QWidget) -> list[str]:
    """Return the texts that are not seen in full, except those that are shortened and have a tip with the whole."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not _is_in_front(widget):
            continue
        match widget:
            case QTabBar() if widget.count() > 1:  # panels that share their place with no other have a hidden bar
                found += _tabs(widget)
            case QHeaderView():
                found += _sections(widget)
            case QTableView() | QTreeView():
                found += _cells(widget)
            case _ if shown_text(widget).strip():
                found += _words(widget)
    return found


def _is_in_front(widget: QWidget) -> bool:
    """Return whether a widget should be seen: it is, or what it stands in is."""
    parent = widget.parentWidget()
    return not widget.visibleRegion().isEmpty() or (parent is not None and not parent.visibleRegion().isEmpty())


def _scrolled(widget: QWidget) -> bool:
    """Return whether the user can scroll up and down to the rest of a widget."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and parent.verticalScrollBar().maximum() > 0:
            return True
        parent = parent.parentWidget()
    return False


def _tip(widget: QWidget) -> str:
    """Return the tip of a widget, or of the button in which it stands."""
    parent = widget.parentWidget()
    return widget.toolTip() or (parent.toolTip() if isinstance(parent, QAbstractButton) else "")


def _words(widget: QWidget) -> Iterator[str]:
    """Yield a text that is larger than its widget, or whose widget is covered or outside of what it stands in."""
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    wanted = _wanted(widget, wraps=wraps)
    seen = widget.visibleRegion().boundingRect()
    clipped = seen.width() < min(widget.width(), wanted.width()) - ROUNDING or (
        seen.height() < min(widget.height(), wanted.height()) - ROUNDING and not _scrolled(widget)
    )
    if clipped and not (seen.isEmpty() and _scrolled(widget)):
        yield f"{_named(widget)} is seen only at {_told(seen)} of {widget.width()}x{widget.height()}"
    fits = widget.width() >= wanted.width() - ROUNDING and widget.height() >= wanted.height() - ROUNDING
    if not fits and not _tip(widget):
        yield f"{_named(widget)} is {widget.width()}x{widget.height()} of {wanted.width()}x{wanted.height()}"


def _wanted(widget: QWidget, *, wraps: bool) -> QSize:
    if wraps:
        return QSize(widget.minimumSizeHint().width(), widget.heightForWidth(widget.width()))
    if isinstance(widget, QLineEdit):
        return QSize(widget.fontMetrics().horizontalAdvance(shown_text(widget)) + 12, widget.minimumSizeHint().height())
    if isinstance(widget, QComboBox):
        frame = widget.minimumSizeHint().width() - widget.fontMetrics().horizontalAdvance("X" * _least(widget))
        words = widget.fontMetrics().horizontalAdvance(widget.currentText()) + max(frame, 0)
        return QSize(min(words, widget.sizeHint().width()), widget.minimumSizeHint().height())
    if isinstance(widget, Elided):
        return QSize(widget.fontMetrics().horizontalAdvance(widget.text()), widget.minimumSizeHint().height())
    return widget.sizeHint()


def _least(box: QComboBox) -> int:
    return box.minimumContentsLength()


def _tabs(bar: QTabBar) -> Iterator[str]:
    """Yield the tabs that are not in sight, and those that are shortened without a tip."""
    seen = bar.visibleRegion().boundingRect()
    for button in bar.findChildren(QToolButton):
        if button.isVisible():
            seen = QRect(seen.left(), seen.top(), min(seen.right() + 1, button.x()) - seen.left(), seen.height())
    for at in range(bar.count()):
        place, text = bar.tabRect(at), bar.tabText(at)
        if bar.isTabVisible(at) and not seen.contains(place):
            yield f"tab {text!r} at {_told(place)} is out of sight, which is {_told(seen)}"
        elif place.width() < bar.fontMetrics().horizontalAdvance(text) + 12 and not bar.tabToolTip(at):
            yield f"tab {text!r} is {place.width()} wide, and has no tip"


def _sections(header: QHeaderView) -> Iterator[str]:
    """Yield the headers of columns that are shortened without a tip."""
    if header.orientation() == Qt.Orientation.Vertical:
        return
    for at in range(header.count()):
        text = header.model().headerData(at, header.orientation(), Qt.ItemDataRole.DisplayRole)
        tip = header.model().headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if text and not tip and header.sectionSize(at) < header.sectionSizeHint(at):
            yield f"header {text!r} is {header.sectionSize(at)} of {header.sectionSizeHint(at)} wide, and has no tip"


def _cells(view: QTableView | QTreeView) -> Iterator[str]:
    """Yield the cells in sight that are shortened without a tip."""
    model = view.model()
    for row in range(min(model.rowCount(), 20)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            text, place = str(index.data() or ""), view.visualRect(index)
            if view.fontMetrics().horizontalAdvance(text) > place.width() and not index.data(
                Qt.ItemDataRole.ToolTipRole
            ):
                yield f"cell {text!r} is {place.width()} wide, and has no tip"


def _named(widget: QWidget) -> str:
    parent = widget.parentWidget()
    inside = f" in {type(parent).__name__}" if parent is not None else ""
    return f"{type(widget).__name__}{inside} {' '.join(shown_text(widget).split())[:60]!r}"


def _told(place: QRect) -> str:
    return f"{place.x()},{place.y()} {place.width()}x{place.height()}"
