"""The panel of all steps: what was done, when and by whom. Choosing one shows the map as it was; nothing is undone."""

import time

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from argmap.model.records import Claim, Placement
from argmap.model.timeline import Moment
from argmap.ui.panels.differences_list import DifferencesList
from argmap.ui.panels.history_model import HistoryModel, RowKind
from argmap.ui.session import Session
from argmap.ui.widgets.flow_layout import Flow

Index = QModelIndex | QPersistentModelIndex

SLICE = 0.012
"""Seconds of reading what steps are about, for the filter, until the window may answer again."""

PAUSE = 0.4
"""Seconds at least between two looks at what the filter has found so far."""

MEASURED = 60
"""The number of rows for whose times and names there must be room: to look at thousands would take too long."""


class HistoryList(QTreeView):
    """The list: Enter and Space look at the row, Escape comes back to the present."""

    chosen = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the current row, or leave."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """The steps as a list with a filter. Choosing one looks at the map as it was after it; two can be compared."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self._listed: list[Moment] = []
        self._sifted: list[Moment] = []
        self._unread: list[Moment] = []
        self._told_at = 0.0
        self.model = HistoryModel(session)
        self.list = HistoryList(self)  # first: the focus begins in it
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by words or names"))
        self.filter.setAccessibleName(self.tr("Filter the history"))
        self.filter.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(50)
        header.setResizeContentsPrecision(MEASURED)
        for section in (1, 2):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        self.differences = DifferencesList(session)
        self.name_it = QPushButton(self.tr("Name…"))
        self.name_it.setToolTip(self.tr("Give this state of the map a name, by which it can be found again"))
        self.compare = QPushButton(self.tr("Compare"))
        self.go_back = QPushButton(self.tr("Go back to here"))
        self.hint = QLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(8, 2, 8, 6)
        self._lay_out()
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self._read_on)
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addWidget(self.list, 2)
        column.addWidget(self.differences, 1)
        buttons = Flow(6)
        buttons.setContentsMargins(8, 2, 8, 0)
        for button in (self.name_it, self.compare, self.go_back):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.hint)

    def _connect(self) -> None:
        session = self._session
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.list.chosen.connect(self.look)
        self.list.left.connect(session.past.leave)
        self.list.clicked.connect(self._clicked)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._moved_to)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.name_it.clicked.connect(lambda: self.ask_name(self.model.seq(self.list.currentIndex().row())))
        self.compare.clicked.connect(self.compare_chosen)
        self.go_back.clicked.connect(lambda: self.go_back_to(self.list.currentIndex().row()))
        session.changed.connect(lambda _: self._changed())
        session.past.turned.connect(self._turned)
        session.themed.connect(self.list.viewport().update)
        session.opened.connect(self._afresh)

    # --- what is listed

    def _afresh(self) -> None:
        self.model.words.forget()
        self._later()

    def _changed(self) -> None:
        if self._session.past.moments() is not self._listed:
            self._later()

    def _later(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _turned(self) -> None:
        if not self.isVisible() or self._session.past.moments() is not self._listed:
            self._later()
        if not self._stale:
            self.model.show_looked_at()
            self._go_to(self._session.past.seq)

    def refresh(self) -> None:
        """Show the steps as they are now."""
        self._stale = False
        self._reading.stop()
        moments = self._listed = self._session.past.moments()
        wanted = self.filter.text().strip()
        if wanted:
            self._sifted, self._unread, self._told_at = [], list(moments), 0.0
            self._read_on()
        else:
            self._sifted, self._unread = moments, []
            self._fill()

    def _read_on(self) -> None:
        """Go on to read what steps are about, the newest first, and list those that match."""
        end, words = time.perf_counter() + SLICE, self.filter.text().strip().casefold().split()
        before = len(self._sifted)
        while self._unread and time.perf_counter() < end:
            moment = self._unread.pop()
            said = f"{self.model.words.of(moment)} {moment.entry.author}".casefold()
            if all(word in said for word in words):
                self._sifted.append(moment)
        if self._unread:
            self._reading.start(0)
        if not self._unread or (len(self._sifted) > before and time.perf_counter() - self._told_at > PAUSE):
            self._told_at = time.perf_counter()
            self._fill()

    def _fill(self) -> None:
        whole = not self.filter.text().strip()
        self.model.refresh(self._sifted if whole else self._sifted[::-1], whole=whole)
        for place in self.model.days:
            self.list.setFirstColumnSpanned(place, QModelIndex(), True)
        self._go_to(self._session.past.seq)
        self._offer()

    def _go_to(self, seq: int | None) -> None:
        place = self.model.place(seq)
        if self.list.currentIndex().row() != place:
            with QSignalBlocker(self.list.selectionModel()):
                self.list.setCurrentIndex(self.model.index(place, 0))
            self.list.viewport().update()
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # --- what is done with a row

    def _clicked(self, index: Index) -> None:
        if len(self._chosen()) <= 1:
            self.look(index.row())

    def _moved_to(self, index: Index) -> None:
        """While one looks back, the arrow keys go from state to state."""
        if self._session.past.is_open and self.list.hasFocus() and len(self._chosen()) <= 1:
            self.look(index.row())
        self._offer()

    def look(self, place: int) -> None:
        """Show the map as it was after the step of a row; the first row is the present."""
        seq, row = self.model.seq(place), self.model.row(place)
        if row is not None and row.kind is RowKind.NOW:
            self._session.past.leave()
        elif seq is not None:
            self._session.past.look(seq)

    def go_back_to(self, place: int) -> None:
        """Make the map what it was after the step of a row, as one step that can be undone."""
        seq = self.model.seq(place)
        if seq is not None:
            self._session.past.go_back_to(seq)

    def _chosen(self) -> list[int]:
        """Return the places of the chosen rows, the earliest state first."""
        return sorted({index.row() for index in self.list.selectionModel().selectedIndexes()}, reverse=True)

    def compare_chosen(self) -> None:
        """Show what differs between the two states that are chosen, or between the one and the present."""
        chosen = self._chosen()
        earlier = self.model.seq(chosen[0]) if chosen else None
        if earlier is not None:
            self._session.past.compare(earlier, self.model.seq(chosen[1]) if len(chosen) > 1 else None)

    def show_claim(self, place: int) -> None:
        """Select the claim that a step is about, on the map on which it is; it looks back where it is there no more."""
        row, session = self.model.row(place), self._session
        claim = self.model.words.claim(row.moment) if row is not None and row.moment is not None else None
        if claim is None:
            return
        if session.document.find(claim, Claim) is None:
            session.past.leave()
        if session.document.find(claim, Claim) is None:
            session.notice.emit(self.tr("This claim is not on the map any more. Look at the step to see it."))
            return
        maps = [placement.map for placement in session.document.referrers(claim, Placement)]
        if maps and session.map not in maps:
            session.show_map(maps[0])
        session.select([claim])

    def ask_name(self, seq: int | None) -> None:
        """Ask for the name of the state after a row of the journal; None: of the present."""
        past = self._session.past
        row = past.newest() if seq is None else seq
        before = next((moment.version for moment in past.moments() if moment.seq == row), "")
        asked = self.tr("What is this state of the map called?")
        if before:
            asked = self.tr("What is this state of the map called? Without a name, it loses the one that it has.")
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Name a version"))
        dialog.setLabelText(asked)
        dialog.setTextValue(before)
        dialog.textValueSelected.connect(lambda name: past.name(row, name) if name.strip() != before else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _offer(self) -> None:
        """Offer what can be done with what is chosen."""
        session, chosen = self._session, self._chosen()
        states = [self.model.seq(place) for place in chosen]
        one = len(chosen) == 1 and states[0] is not None
        self.name_it.setEnabled(len(chosen) == 1 and not session.file.read_only)
        self.compare.setEnabled(one or (len(chosen) == 2 and states[0] is not None))
        self.compare.setText(self.tr("Compare the two") if len(chosen) == 2 else self.tr("Compare with now"))
        self.go_back.setEnabled(one and not session.file.read_only)
        self.hint.setText(
            self.tr("You are looking back. Arrow keys step on; Escape leaves.")
            if session.past.is_open
            else self.tr("Choose a step to look at the map as it was. Nothing is changed by looking.")
        )

    def menu(self, place: int) -> QMenu:
        """Return what can be done with a step."""
        menu, row = QMenu(self), self.model.row(place)
        moment = row.moment if row is not None else None
        menu.addAction(self.tr("Look at the map as it was")).triggered.connect(lambda: self.look(place))
        if moment is not None and self.model.words.claim(moment) is not None:
            menu.addAction(self.tr("Show the claim")).triggered.connect(lambda: self.show_claim(place))
        if len(self._chosen()) == 2:
            menu.addAction(self.tr("Compare the two")).triggered.connect(self.compare_chosen)
        elif self.model.seq(place) is not None:
            menu.addAction(self.tr("Compare with now")).triggered.connect(self.compare_chosen)
        name = menu.addAction(self.tr("Rename…") if moment is not None and moment.version else self.tr("Name…"))
        name.triggered.connect(lambda: self.ask_name(self.model.seq(place)))
        back = menu.addAction(self.tr("Go back to here"))
        back.triggered.connect(lambda: self.go_back_to(place))
        back.setVisible(self.model.seq(place) is not None)
        for action in (name, back):
            action.setEnabled(not self._session.file.read_only)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        row = self.model.row(index.row())
        if index.isValid() and row is not None and row.kind is not RowKind.DAY:
            menu = self.menu(index.row())
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(at))
