"""Fold and unfold many rows of a tree bit by bit, without a layout of the whole tree for each of them."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QStandardItem
from PySide6.QtWidgets import QTreeView

FEW = 20
"""The most rows in sight that are unfolded one by one: for more, the tree is laid out once, after all of them."""


def fold_rows(view: QTreeView, rows: Iterable[tuple[QStandardItem, bool]]) -> Iterator[None]:
    """Unfold (True) or fold each of these rows, parents before their children, one at each step.

    What is folded goes at once. What is unfolded comes last: rows that nobody sees yet cost nothing, and those in sight
    then show all that is below them at the same time.
    """
    to_open: list[QStandardItem] = []
    for item, open in rows:
        index = item.index()
        if view.isExpanded(index) != open:
            if open:
                to_open.append(item)
            else:
                view.collapse(index)
        yield
    shown: dict[int, bool] = {}
    in_sight: list[QStandardItem] = []
    for item in to_open:
        if _is_shown(view, item, shown):
            in_sight.append(item)
        else:
            view.expand(item.index())
        yield
    if len(in_sight) > FEW:
        view.scheduleDelayedItemsLayout()  # until then, what is unfolded is only noted
    for item in in_sight:
        view.expand(item.index())


def _is_shown(view: QTreeView, item: QStandardItem, known: dict[int, bool]) -> bool:
    """Return whether all rows above a row are unfolded; `known` has that of rows asked about before, by identity."""
    way: list[int] = []
    above = item.parent()
    shown = True
    while above is not None:
        if (found := known.get(id(above))) is not None:
            shown = found
            break
        way.append(id(above))
        if not view.isExpanded(above.index()):
            shown = False
            break
        above = above.parent()
    known.update(dict.fromkeys(way, shown))
    return shown
