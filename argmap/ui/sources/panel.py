"""The list of sources: what there is to read, and how much of it is used."""

from collections.abc import Set

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from argmap.model.change import Update
from argmap.model.editions import left_behind, newest
from argmap.model.records import Claim, Map, Passage, Placement, Source
from argmap.ui.actions import rules, selection_actions
from argmap.ui.reader.analysis import readings_of
from argmap.ui.session import Session
from argmap.ui.sources import edition_search
from argmap.ui.widgets.icons import icon
from argmap.ui.widgets.list_frame import frame_list
from argmap.ui.widgets.record_list import RecordRow
from argmap.ui.widgets.two_line_list import TwoLineList


class SourcesPanel(QWidget):
    """All sources in their order. The one that is selected is shown by the reader, and its details by the inspector."""

    add_wanted = Signal()
    paste_wanted = Signal()
    draft_wanted = Signal()
    edition_wanted = Signal(str)
    """There is a newer edition of this source."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._readings = readings_of(session)
        self._build()
        self._arrange()
        self._connect()
        self._show_afresh()

    def _build(self) -> None:
        self.list = _List(2, 600)
        self.list.setAccessibleName(self.tr("Sources"))
        self.list.setMinimumHeight(60)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.add = QToolButton()
        self.add.setIcon(icon("source"))
        self.add.setText(self.tr("Add…"))
        self.add.setToolTip(self.tr("Add articles or comment threads from files"))
        self.paste = QToolButton()
        self.paste.setIcon(icon("paste"))
        self.paste.setText(self.tr("Paste"))
        self.paste.setToolTip(self.tr("Add the text on the clipboard as a source"))
        self.drop = QToolButton()
        self.drop.setIcon(icon("remove"))
        self.drop.setToolTip(self.tr("Remove the selected source (Del)"))
        self.drop.setAccessibleName(self.tr("Remove the selected source"))
        for button in (self.add, self.paste):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for button in (self.add, self.paste, self.drop):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.work = QPushButton()
        self.work.setToolTip(
            self.tr("They were left in an older edition of a source: look for them again in the newest one")
        )
        self.draft = QPushButton()
        self.draft.setToolTip(self.tr("What people say is sorted into piles; what is on the map stays as it is"))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        row.addWidget(self.add)
        row.addWidget(self.paste)
        row.addStretch(1)
        row.addWidget(self.drop)
        below = QVBoxLayout()
        below.setContentsMargins(8, 6, 8, 8)
        below.setSpacing(6)
        below.addWidget(self.work)
        below.addWidget(self.draft)
        frame_list(self, row, self.list, below)

    def _connect(self) -> None:
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.chosen.connect(lambda source: self._session.select([source]))
        self.list.removed.connect(self.remove)
        self.add.clicked.connect(lambda: self.add_wanted.emit())
        self.paste.clicked.connect(lambda: self.paste_wanted.emit())
        self.drop.clicked.connect(self.remove)
        self.work.clicked.connect(self.work_through)
        self.draft.clicked.connect(lambda: self.draft_wanted.emit())
        self._session.opened.connect(lambda: self._session.turns.follow(self._show_afresh))
        self._session.changed.connect(self._changed)
        self._session.selected.connect(lambda _: self._select())
        self._session.map_shown.connect(lambda _: self._enable())
        self._readings.came.connect(lambda _: self._session.turns.follow(self._fill))

    # --- what is listed

    def _fill(self) -> None:
        document = self._session.document
        older, left = newest(document), left_behind(document)
        cited = {passage for claim in document.all(Claim) for passage in claim.passages}
        rows: list[RecordRow] = []
        for source in sorted(document.all(Source), key=lambda s: (s.order, s.id)):
            detail = " · ".join(word for word in (source.publisher or source.author, source.date) if word)
            title = self.tr("Older edition: {0}").format(source.title) if source.id in older else source.title
            if source.replaces is not None and source.id not in older:
                title = self.tr("Newest edition: {0}").format(source.title)
            used = self._left(len(left.get(source.id, ()))) if source.id in older else self._used(source.id, cited)
            rows.append(
                RecordRow(
                    source.id,
                    title,
                    " · ".join(word for word in (used, detail) if word),
                    tip=f"{title}\n{detail}\n{used}".strip(),
                    spoken=f"{title}, {detail}, {used}",
                )
            )
        self.list.show_rows(rows)
        self._readings.want_all()
        self._offer_work(sum(len(passages) for passages in left.values()))
        self._enable()

    def _show_afresh(self) -> None:
        self._fill()
        self._select()

    def _changed(self, update: Update) -> None:
        if update.touches(Source, Passage, Claim):
            self._session.turns.follow(self._show_afresh)
        elif update.touches(Placement, Map):
            self._enable()

    def _used(self, source: str, cited: Set[str]) -> str:
        document = self._session.document
        passages = document.referrers(source, Passage)
        used = sum(passage.id in cited for passage in passages)
        found = max(len(self._readings.marks(source)), len(passages))
        if self._readings.find(source) is None and not self._readings.given_up(source):
            return self.tr("%Ln passage(s) used", "", used) if used else self.tr("Not searched yet")
        if not found:
            return self.tr("No quotation found")
        if found > used:
            return self.tr("{0} of {1} used").format(used, found)
        return self.tr("%Ln passage(s) used", "", used)

    def _left(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing is left here")
        return self.tr("%Ln passage(s) (is/are) left in this older edition", "", count)

    def _offer_work(self, count: int) -> None:
        """Offer to work through what is left in older editions."""
        self.work.setVisible(count > 0 and rules.can_write(self._session))
        self.work.setText(self.tr("Work through %Ln passage(s) left behind…", "", count))

    def _enable(self) -> None:
        writes = rules.can_write(self._session)
        self.add.setEnabled(not self._session.read_only)
        self.paste.setEnabled(not self._session.read_only)
        self.drop.setEnabled(writes and self.list.count() > 0)
        self.draft.setVisible(rules.can_draft(self._session))
        first = rules.can_begin(self._session)
        self.draft.setText(self.tr("Draft a map from these sources") if first else self.tr("Draft what is new here"))
        empty = self.list.count() == 0
        self.list.show_empty(self.tr("No sources yet.\nDrop articles or comment threads here.") if empty else "")

    # --- the selection, both ways

    def show_source(self, source: str) -> None:
        """Mark the source that the reader shows."""
        self.list.mark(source)

    def _select(self) -> None:
        chosen = self._session.selection[:1]
        if chosen and self._session.document.find(chosen[0], Source):
            self.show_source(chosen[0])

    @property
    def current(self) -> str | None:
        """The source of the current row."""
        return self.list.current_id

    # --- what one can do

    def remove(self) -> None:
        """Remove the current source with its passages, and show how to restore it."""
        if self.current and rules.can_write(self._session):
            self._session.select([self.current])
            selection_actions.remove(self._session)

    def _want_edition(self) -> None:
        if self.current:
            self.edition_wanted.emit(self.current)

    def paste_edition(self) -> None:
        """Search the text on the clipboard, as a newer edition, for the passages of the current source."""
        if self.current:
            edition_search.paste(self._session, self.current, QGuiApplication.clipboard().mimeData(), self.window())

    def work_through(self) -> None:
        """Search the newest edition for passages left in the current source, or else in the first older edition."""
        left = left_behind(self._session.document)
        if left and rules.can_write(self._session):
            source = self.current if self.current in left else next(iter(left))
            edition_search.work_through(self._session, source, self.window())

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icon("source"), self.tr("Add source…"), self.add_wanted.emit)
        menu.addAction(icon("paste"), self.tr("Paste as source"), self.paste_wanted.emit)
        if self.list.indexAt(at).isValid() and rules.can_write(self._session):
            menu.addSeparator()
            menu.addAction(self.tr("Add a newer edition…"), self._want_edition)
            menu.addAction(self.tr("Paste as a newer edition"), self.paste_edition)
            if self.current in left_behind(self._session.document):
                menu.addAction(self.tr("Work through what is left here…"), self.work_through)
            menu.addAction(icon("remove"), self.tr("Remove"), self.remove)
        menu.popup(self.list.viewport().mapToGlobal(at))


class _List(TwoLineList):
    """The rows; Delete removes one."""

    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove the current row."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
