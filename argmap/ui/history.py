"""Everything that was done, by whom and when; a click takes the map back to there, or forth."""

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from argmap.model.history import Entry
from argmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractTableModel):
    """The steps of a session, the newest first: those that were undone, those that stand, and the beginning."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._undone: list[Entry] = []
        self._done: list[Entry] = []

    def refresh(self) -> None:
        """Take the steps as they are now."""
        self.beginResetModel()
        self._undone = list(reversed(self._session.history.undone()))
        self._done = list(reversed(self._session.history.done()))
        self.endResetModel()

    @property
    def present(self) -> int:
        """The row of what the document is now."""
        return len(self._undone)

    def entry(self, row: int) -> Entry | None:
        """Return the step of a row, or None for the beginning."""
        rows = len(self._undone)
        if row < rows:
            return self._undone[row]
        return self._done[row - rows] if row - rows < len(self._done) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """All steps, and the beginning."""
        return 0 if parent is not None and parent.isValid() else len(self._undone) + len(self._done) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        """What, when, who."""
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("What"), self.tr("When"), self.tr("Who"))[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """Say what was done, when and by whom; what was undone is grey and says so."""
        entry, undone = self.entry(index.row()), index.row() < self.present
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if entry is None:
                return self.tr("The beginning") if index.column() == 0 else ""
            label = self.tr("{0} (undone)").format(entry.label) if undone else entry.label
            return (label, when(entry), entry.author)[index.column()]
        if role == Qt.ItemDataRole.FontRole and (undone or index.row() == self.present):
            font = QFont()
            font.setItalic(undone)
            font.setBold(not undone)
            return font
        return None


def when(entry: Entry) -> str:
    """Return when a step was done, in the user's own time."""
    at = QDateTime.fromSecsSinceEpoch(int(entry.at.timestamp()))
    if at.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)


class HistoryPanel(QWidget):
    """The steps as a list. Choosing one makes the document what it was after that step."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._going = False
        self.model = HistoryModel(session)
        self.list = QTreeView()
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(50)
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self.list.activated.connect(lambda index: self.go_to(index.row()))
        self.list.clicked.connect(lambda index: self.go_to(index.row()))
        hint = QLabel(self.tr("Choose a step to go back to it, or forth. Nothing is lost by looking."))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        hint.setContentsMargins(8, 2, 8, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(hint)
        session.changed.connect(lambda _: self._later())
        session.opened.connect(self._later)

    def _later(self) -> None:
        self._stale = True
        if self.isVisible() and not self._going:
            self.refresh()

    def refresh(self) -> None:
        """Show the steps as they are now."""
        self._stale = False
        self.model.refresh()
        self.list.setCurrentIndex(self.model.index(self.model.present, 0))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def go_to(self, row: int) -> None:
        """Undo or redo until the document is what it was after the step of a row."""
        by = row - self.model.present
        step = self._session.undo if by > 0 else self._session.redo
        self._going = True
        try:
            for _ in range(abs(by)):
                before = len(self._session.history.done())
                step()
                if len(self._session.history.done()) == before:
                    break  # it did not fit any more, and the session has said so
        finally:
            self._going = False
        if by:
            self.refresh()
