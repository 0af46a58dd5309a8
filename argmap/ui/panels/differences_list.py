"""The list of claims that differ between two states of the map: choosing one shows it on the map."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import QListView, QWidget

from argmap.model.comparison import ClaimDifference
from argmap.ui.difference_words import differences_said
from argmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex


class DifferencesModel(QAbstractListModel):
    """One row for each claim that differs, in reading order."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[ClaimDifference, ...] = ()

    def show_rows(self, rows: tuple[ClaimDifference, ...]) -> None:
        """List these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> ClaimDifference | None:
        """Return the row at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place(self, map: str | None, claim: str) -> int | None:
        """Return the place of a claim on a map, or None."""
        return next((at for at, row in enumerate(self._rows) if row.claim == claim and row.map == map), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """All claims that differ."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> object:
        """Return how a claim differs, and its words; the tip has the former words as well."""
        row = self.row(index.row())
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        words = row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.before and row.after and row.before != row.after:
            words = self.tr("“{0}” became “{1}”").format(row.before, row.after)
        return self.tr("{0}: {1}").format(differences_said(row.ways), words)


class DifferencesList(QListView):
    """There while two states are compared. Arrow keys go from claim to claim, and the map shows each."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.differences = DifferencesModel(self)
        self.setModel(self.differences)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("What differs"))
        self.selectionModel().currentChanged.connect(lambda index, _: self._show(index.row()))
        self.clicked.connect(lambda index: self._show(index.row()))
        session.past.turned.connect(self._turn)
        session.selected.connect(self._follow)
        self.hide()

    def _turn(self) -> None:
        found = self._session.past.comparison
        self.differences.show_rows(found.differences if found is not None else ())
        self.setVisible(found is not None and bool(found.differences))

    def _show(self, place: int) -> None:
        row = self.differences.row(place)
        if row is not None:
            self._session.show_map(row.map)
            self._session.select([row.claim])

    def _follow(self, ids: tuple[str, ...]) -> None:
        place = self.differences.place(self._session.map, ids[0]) if ids and self.isVisible() else None
        if place is not None and place != self.currentIndex().row():
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(self.differences.index(place))
            self.viewport().update()
