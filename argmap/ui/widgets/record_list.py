"""A list of records: rows that keep their selection while they follow the document, and a filter by words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

ID = Qt.ItemDataRole.UserRole
DETAIL = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
FOUND_BY = Qt.ItemDataRole.UserRole + 3
FAINT = Qt.ItemDataRole.UserRole + 4
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One row of a list of records."""

    id: str
    text: str
    detail: str = ""
    """A quieter line below the text."""
    count: str = ""
    """A number at the right."""
    tip: str = ""
    spoken: str = ""
    """The row's text for screen readers."""
    found_by: str = ""
    """The words that a filter looks at, in lower case."""
    icon: QIcon | None = None
    faint: bool = False
    """True if the text is drawn as quietly as its detail, because nothing can be done with it now."""


class RecordListModel(QAbstractListModel):
    """A model of rows of records. `drag` returns the data for dragging rows; without it none can be dragged."""

    def __init__(self, parent: QObject, drag: Callable[[Sequence[RecordRow]], QMimeData] | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RecordRow] = []
        self._drag = drag

    def show_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show these rows. Only rows that differ are touched, so that views keep their place and selection."""
        new, old = list(rows), self._rows
        first = 0
        while first < min(len(new), len(old)) and new[first].id == old[first].id:
            first += 1
        same = 0  # at the end
        while same < min(len(new), len(old)) - first and new[-1 - same].id == old[-1 - same].id:
            same += 1
        if first < len(old) - same:
            self.beginRemoveRows(QModelIndex(), first, len(old) - same - 1)
            self._rows = old[:first] + old[len(old) - same :]
            self.endRemoveRows()
        if first < len(new) - same:
            self.beginInsertRows(QModelIndex(), first, len(new) - same - 1)
            self._rows = self._rows[:first] + new[first : len(new) - same] + self._rows[first:]
            self.endInsertRows()
        changed = [at for at, (one, other) in enumerate(zip(self._rows, new, strict=True)) if one != other]
        self._rows = new
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, detail, count, tip, spoken text or icon of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.text
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken or row.text
            case Qt.ItemDataRole.DecorationRole:
                return row.icon
        return {ID: row.id, DETAIL: row.detail, COUNT: row.count, FOUND_BY: row.found_by, FAINT: row.faint}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be selected, and dragged if there is something to drag."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._drag is not None else flags

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return what is dragged of these rows."""
        return self._drag([self._rows[index.row()] for index in indexes]) if self._drag else super().mimeData(indexes)


class WordFilter(QSortFilterProxyModel):
    """A filter of the rows that contain all words of a text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def look_for(self, text: str) -> None:
        """Show the rows in which all words of a text occur, in any order; empty: all rows."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        """Return whether a row is shown."""
        found_by = str(self.sourceModel().index(row, 0, parent).data(FOUND_BY))
        return all(word in found_by for word in self._words)
