"""The cells of a flow as a table for Qt: what each says, seen and read aloud."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from argmap.model.flow import FlowCell, FlowRole, FlowTable
from argmap.model.flow_words import NOWHERE, SIGNS, dropped_word, notes, side_word, told
from argmap.model.records import Claim
from argmap.picture.measure import clean
from argmap.picture.translation import translated
from argmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex
NOTHING = FlowTable("", (), 0, (), told=False)


class FlowModel(QAbstractTableModel):
    """A flow as a table. A cell that spans rows or columns is at its upper left one; the others are empty."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.table = NOTHING
        self._cells: dict[tuple[int, int], FlowCell] = {}

    def show_table(self, found: FlowTable) -> None:
        """Show a flow."""
        self.beginResetModel()
        self.table = found
        self._cells = {(cell.row, max(0, cell.column)): cell for cell in found.cells}
        self.endResetModel()

    def cell(self, index: Index) -> FlowCell | None:
        """Return the cell of an index, or None where it is empty."""
        return self._cells.get((index.row(), index.column())) if index.isValid() else None

    def index_of(self, cell: FlowCell) -> QModelIndex:
        """Return the index of a cell."""
        return self.index(cell.row, max(0, cell.column))

    def words(self, cell: FlowCell) -> str:
        """Return the words of a cell's claim."""
        claim = self._session.document.find(cell.claim, Claim)
        return (clean(claim.text) if claim is not None else "") or self.tr("(no words yet)")

    def mark(self, cell: FlowCell) -> str:
        """Return why a cell is marked as dropped, or ""."""
        return translated(dropped_word(cell))

    def notes(self, cell: FlowCell) -> list[str]:
        """Return what its place does not tell of a cell."""
        return [translated(note) for note in notes(self._session.document, self.table, cell)]

    def told(self, cell: FlowCell) -> str:
        """Return all that there is to say of a cell besides its words."""
        return " · ".join(translated(part) for part in told(self._session.document, self.table, cell))

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each line of argument."""
        return 0 if parent is not None and parent.isValid() else self.table.rows

    def columnCount(self, parent: Index | None = None) -> int:
        """One for each speech."""
        return 0 if parent is not None and parent.isValid() else self.table.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that cells with a claim can be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if self.cell(index) is not None else Qt.ItemFlag.NoItemFlags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Name the speeches: the sign of the side, the name, the side in words; the tip has the name in full."""
        if orientation != Qt.Orientation.Horizontal or section >= self.table.columns:
            return None
        speech = self.table.speeches[section] if section < self.table.nowhere else None
        if speech is None:
            return translated(NOWHERE) if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None
        side = translated(side_word(speech.side))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{SIGNS[speech.side]} {speech.name}\n{side}" if side else speech.name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return " · ".join(word for word in (speech.name, side, translated(speech.full)) if word)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """Return the words of a cell, and for screen readers and as a tip all that there is to say of it."""
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words(cell)
            case Qt.ItemDataRole.AccessibleTextRole:
                motion = cell.role is FlowRole.MOTION and cell.column < 0
                return f"{self.told(cell)}: {self.words(cell)}" if motion else f"{self.words(cell)} · {self.told(cell)}"
            case Qt.ItemDataRole.ToolTipRole:
                return self.told(cell)
        return None
