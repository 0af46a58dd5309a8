"""The panel of all steps, with author and time; a click takes the map back or forward to a step; none is ever lost."""

from bisect import bisect_left
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from argmap.errors import UserError
from argmap.message import Message
from argmap.model.history import Entry
from argmap.model.step_subject import subject
from argmap.picture.translation import translated
from argmap.ui.session import Session

Index = QModelIndex | QPersistentModelIndex

MOST_SAID = 80
"""The most characters of a claim that are shown beside a step."""
MOST_KEPT = 5000
"""The most steps whose subjects are cached."""
DEEPEST = 4
"""The deepest indent of branches of branches."""


class HistoryModel(QAbstractTableModel):
    """The steps of a session, the newest first: those that were undone, those in effect, and the beginning.

    Steps that were left behind are below the one that they followed, indented. The subject of a step is read only when
    its row is visible.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rows: list[Entry | None] = [None]
        self._deep: dict[int, int] = {}
        self._subjects: dict[tuple[int, datetime], str] = {}
        self.present = 0
        """The row of the document's present state."""
        self._made: Entry | None = None

    def refresh(self) -> None:
        """Reload the steps."""
        self.beginResetModel()
        history = self._session.history
        undone, done = history.undone(), history.done()
        self._made = history.made()
        steps: list[Entry | None] = [*reversed(undone), *reversed(done)]
        if self._made is None:
            steps.append(None)
        present = len(undone)
        self._rows, self._deep, taken = [], {}, 0
        for seq in sorted(history.branches(), reverse=True):  # newest first, as the steps are listed
            place = min(bisect_left(steps, -seq, key=lambda entry: -(entry.seq if entry else 0)), len(steps) - 1)
            if history.is_left_behind(seq):
                continue  # it is listed with the branch that it belongs to
            self._rows += steps[taken : place + 1]
            taken = place + 1
            if place < len(undone):
                present += self._branch(seq)
            else:
                self._branch(seq)
        self._rows += steps[taken:]
        self.present = present
        self.endResetModel()

    def _branch(self, seq: int) -> int:
        """Add the rows that followed a step and were left behind, with those that followed them; return how many."""
        history, before = self._session.history, len(self._rows)
        ahead: list[tuple[Entry | int, int]] = [(seq, 1)]
        while ahead:
            what, deep = ahead.pop()
            if isinstance(what, Entry):
                self._deep[len(self._rows)] = deep
                self._rows.append(what)
                ahead.append((what.seq, deep + 1))
            else:
                ahead += [(entry, deep) for row in history.left_behind(what) for entry in row]
        return len(self._rows) - before

    def entry(self, row: int) -> Entry | None:
        """Return the step of a row, or None for the beginning."""
        return self._rows[row] if row < len(self._rows) else None

    def is_left_behind(self, row: int) -> bool:
        """Return whether undo and redo lead there no more."""
        return row in self._deep

    @property
    def any_left_behind(self) -> bool:
        """Return whether there are steps that can be brought back."""
        return bool(self._deep)

    def words(self, row: int) -> str:
        """Return what was done in a step, and to which claim."""
        return translated(self.message(row))

    def message(self, row: int) -> Message:
        """Return what was done in a step, and to which claim, for every language."""
        entry = self.entry(row)
        if entry is None:
            return Message("The beginning")
        about = self._subject(entry)
        said = not about or entry.label.rstrip("”…").endswith(about.rstrip("…"))
        label = entry.label.message
        return label if said else Message("{step}: {claim}", step=label, claim=about)

    def _subject(self, entry: Entry) -> str:
        key = entry.seq, entry.at  # quick typing changes the newest step, and when it was done
        if key not in self._subjects:
            if len(self._subjects) >= MOST_KEPT:
                self._subjects.clear()
            about = ""
            if entry != self._made:  # that one is about everything
                with suppress(UserError):  # a damaged row can be listed all the same
                    about = subject(self._session.history.change(entry.seq), self._session.document)
            self._subjects[key] = about if len(about) <= MOST_SAID else about[: MOST_SAID - 1].rstrip() + "…"
        return self._subjects[key]

    def rowCount(self, parent: Index | None = None) -> int:
        """All steps, and the beginning."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return three columns: step, time and author."""
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("What"), self.tr("When"), self.tr("Who"))[section]
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """Return a step's words, time or author; steps undone or left behind look quieter and are noted as such."""
        row = index.row()
        entry, deep, undone = self.entry(row), self._deep.get(row, 0), row < self.present
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            if index.column() != 0:
                return "" if entry is None else (when(entry), entry.author)[index.column() - 1]
            words = self.words(row)
            if not deep:
                return self.tr("{0} (undone)").format(words) if undone else words
            if role == Qt.ItemDataRole.DisplayRole:
                return "\u2003" * (min(deep, DEEPEST) - 1) + "↳ " + words
            return self.tr("{0} (left behind; it can be brought back)").format(words)
        if role == Qt.ItemDataRole.FontRole and (undone or deep or row == self.present):
            font = QFont()
            font.setItalic(undone or bool(deep))
            font.setBold(row == self.present)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and deep:
            return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
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
        self.list.activated.connect(self._activate)
        self.list.clicked.connect(lambda index: self.go_to(index.row()))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._offer())
        self.button = QPushButton(self.tr("Bring back this step"))
        self.button.setToolTip(self.tr("The map becomes what it was after the step; that can be undone (Enter)"))
        self.button.clicked.connect(lambda: self.bring_back(self.list.currentIndex().row()))
        self.button.hide()
        self.hint = QLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(8, 2, 8, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        beside = QHBoxLayout()
        beside.setContentsMargins(8, 4, 8, 0)
        beside.addWidget(self.button)
        beside.addStretch(1)
        column.addLayout(beside)
        column.addWidget(self.hint)
        session.changed.connect(lambda _: self._later())
        session.themed.connect(self.list.viewport().update)
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
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def go_to(self, row: int) -> None:
        """Undo or redo until the document is what it was after the step of a row; one left behind is not gone to."""
        entry, history = self.model.entry(row), self._session.history
        if self.model.is_left_behind(row):
            return
        seq = entry.seq if entry else 0
        self._going = True
        try:
            while (top := history.top()) != seq:
                (self._session.undo if top > seq else self._session.redo)()
                if history.top() == top:
                    break  # it did not fit any more, and the session has reported that
        finally:
            self._going = False
        if row != self.model.present or self._stale:
            self.refresh()

    def bring_back(self, row: int) -> None:
        """Make the document what it was after a step that was left behind, as one step that can be undone."""
        entry = self.model.entry(row)
        if entry is not None and self.model.is_left_behind(row):
            self._session.bring_back(entry.seq, self.model.message(row))

    def _activate(self, index: Index) -> None:
        """Enter or a double click goes to the step, or brings it back if it was left behind."""
        if self.model.is_left_behind(index.row()):
            self.bring_back(index.row())
        else:
            self.go_to(index.row())

    def _offer(self) -> None:
        """Offer to bring back what is chosen, where it was left behind."""
        self.button.setVisible(self.model.any_left_behind)
        self.hint.setText(
            self.tr("Steps with ↳ were left behind by going on from an earlier one; Enter brings them back.")
            if self.model.any_left_behind
            else self.tr("Choose a step to go back to it, or forth. Nothing is lost.")
        )
        chosen = self.model.is_left_behind(self.list.currentIndex().row())
        self.button.setEnabled(chosen and not self._session.read_only)

    def menu(self, row: int) -> QMenu:
        """Return what can be done with a step."""
        menu = QMenu(self)
        behind = self.model.is_left_behind(row)
        action = menu.addAction(self.tr("Bring back") if behind else self.tr("Go to this step"))
        action.triggered.connect(lambda: self.bring_back(row) if behind else self.go_to(row))
        action.setEnabled(not self._session.read_only)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            menu = self.menu(index.row())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))
