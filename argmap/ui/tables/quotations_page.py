"""The page of all quotations: a table to sort, filter, correct, bring together, copy and export."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.formats import tables
from argmap.model.change import Update
from argmap.model.quotation_table import QuotationRow
from argmap.model.records import Claim
from argmap.ui.actions import speaker_actions
from argmap.ui.actions.rules import can_write
from argmap.ui.session import Session
from argmap.ui.tables import quotations_files
from argmap.ui.tables.merge_dialog import ask_merge
from argmap.ui.tables.quotations_filter import QuotationFilter, Which
from argmap.ui.tables.quotations_model import Column, QuotationModel
from argmap.ui.tables.quotations_view import WIDTHS, Cells, Table
from argmap.ui.tasks.saving import Saver
from argmap.ui.widgets.filter_field import Sieve
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.type_size import scaled


class QuotationsPage(QWidget):
    """All passages of all sources. Its selection is its own; Enter and a double click show the source."""

    speaker_wanted = Signal(str)
    """Show the page of this speaker."""

    def __init__(self, session: Session, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._saver = session, saver
        self._stale = True
        self.model = QuotationModel(session)
        self.shown = QuotationFilter(self.model)
        self.filter = Sieve(self.tr("Filter by words, speaker, source, …"), self.tr("Filter the quotations"))
        self.filter.textChanged.connect(self._look)
        self.table = Table(session)
        self.table.setModel(self.shown)
        self.table.setItemDelegate(Cells(session, self.model, self.table))
        self.table.activated.connect(lambda _: self.show_in_source())
        self.table.menu_wanted.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        self.empty = QLabel()
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._make_actions()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.table.sortByColumn(Column.SOURCE.value, Qt.SortOrder.AscendingOrder)
        header = self.table.horizontalHeader()
        header.moveSection(Column.SIDE.value, 0)
        header.moveSection(header.visualIndex(Column.USED.value), Column.PLACE.value)
        header.sortIndicatorChanged.connect(lambda *_: self._sorted())
        self._sorted()
        for column_, wide in WIDTHS.items():
            named = self.table.horizontalHeader().sectionSizeHint(column_.value)
            if column_ is Column.SIDE:  # the sign of sorting may stand over its short name
                title = str(self.table.model().headerData(column_.value, Qt.Orientation.Horizontal) or "")
                named = self.table.horizontalHeader().fontMetrics().horizontalAdvance(title) + scaled(12)
            self.table.setColumnWidth(column_.value, max(wide, named))
        self.filter.left.connect(self.table.enter)
        self.model.compared.connect(self._tell)
        session.opened.connect(self._afresh)
        session.changed.connect(self._follow)
        session.themed.connect(self.table.viewport().update)
        self._refresh()

    # --- the parts

    def _bar(self) -> QWidget:
        bar = QWidget()
        self.chips: dict[Which, QToolButton] = {}
        group = QButtonGroup(self)
        chips = Flow()
        for which in Which:
            chip = QToolButton()
            chip.setCheckable(True)
            chip.setObjectName("chip")
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            chip.clicked.connect(lambda _=False, which=which: self.show_only(which))
            group.addButton(chip)
            chips.addWidget(chip)
            self.chips[which] = chip
        self.chips[Which.ALL].setChecked(True)
        self.chips[Which.UNVERIFIED].setToolTip(
            self.tr("Words that do not stand where they should, or that stand in an older edition of their source")
        )
        self.export = QToolButton()
        self.export.setText(self.tr("Export…"))
        self.export.setToolTip(self.tr("Save the rows that are shown as a table, for Word, or for other programs"))
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(quotations_files.export_menu(self.export, self.ask_export))
        self.more = QToolButton()
        self.more.setText(self.tr("With the selected"))
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addActions([*self.actions_.values()])
        self.more.setMenu(menu)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the quotations"))
        for column, text in (
            (Column.SOURCE, self.tr("By source")),
            (Column.SPEAKER, self.tr("By speaker")),
            (Column.SIDE, self.tr("By side")),
            (Column.USED, self.tr("By claim")),
        ):
            self.order.addItem(text, column.value)
        self.order.activated.connect(
            lambda _: self.table.sortByColumn(self.order.currentData(), Qt.SortOrder.AscendingOrder)
        )
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.filter, 1)
        above.addWidget(self.count)
        above.addWidget(self.more)
        above.addWidget(self.export)
        chips.addWidget(self.order)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(6)
        rows.addLayout(above)
        rows.addLayout(chips)
        return bar

    def _make_actions(self) -> None:
        """Make what can be done with the selected rows; the keys work in the table."""
        self.actions_: dict[str, QAction] = {}
        for name, text, keys, does in (
            ("show", self.tr("Show in source"), "", self.show_in_source),
            ("speaker", self.tr("Change speaker"), "F2", self.edit_speaker),
            ("page", self.tr("Show the speaker's page"), "", self.show_speaker),
            ("same", self.tr("Select the same words"), "", self.select_same),
            ("one", self.tr("Take as one speaker"), "", self.take_as_one),
            ("merge", self.tr("Merge claims"), "", self.bring_together),
            ("cite", self.tr("Cite on one claim"), "", self.bring_together),
            ("copy", self.tr("Copy"), "Ctrl+C", self.copy),
        ):
            action = QAction(text, self)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(_calling(does))
            self.table.addAction(action)
            self.actions_[name] = action

    # --- following the document

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refill()

    def _afresh(self) -> None:
        self.filter.clear()
        self._stale = True
        if self.isVisible():
            self.refill()

    def refill(self) -> None:
        """Show all quotations afresh."""
        self._stale = False
        self.model.refill()
        self._tell()

    def _follow(self, update: Update) -> None:
        if not self.isVisible():
            self._stale = True
        elif not self._stale:
            self.model.follow(update)
            self._tell()

    def _sorted(self) -> None:
        """Name the column by which rows are in order, if it is one of the list."""
        self.order.setCurrentIndex(self.order.findData(self.table.horizontalHeader().sortIndicatorSection()))
        self.table.fit()

    def _look(self, text: str) -> None:
        self.shown.look_for(text)
        self._tell()

    def show_only(self, which: Which) -> None:
        """Show only quotations of one kind."""
        self.chips[which].setChecked(True)
        self.shown.show_only(which)
        self._tell()

    def _tell(self) -> None:
        """Show the number of quotations of each kind, and which kind is shown."""
        texts = {
            Which.ALL: self.tr("All"),
            Which.USED: self.tr("Used"),
            Which.UNUSED: self.tr("Not used"),
            Which.UNVERIFIED: self.tr("Not verified"),
            Which.AGAIN: self.tr("Same words"),
        }
        rows = self.model.quotations()
        for which, chip in self.chips.items():
            chip.setText(f"{texts[which]} {sum(self.shown.is_of(row, which) for row in rows)}")
        shown = self.shown.rowCount()
        self.count.setText(self.tr("{0} of {1}").format(shown, len(rows)) if shown != len(rows) else "")
        self.table.hide_columns(self.model.empty_columns())
        self.table.setVisible(shown > 0)
        self.empty.setVisible(shown == 0)
        self.empty.setText(
            self.tr("No quotation is like that.")
            if rows
            else self.tr("No quotations yet.\nAdd a source, and accept what people say in it.")
        )
        self.export.setEnabled(shown > 0)
        self._refresh()

    # --- what is selected

    def selected(self) -> list[QuotationRow]:
        """Return the selected rows, the current one first, the others from top to bottom."""
        chosen = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        current = self.table.currentIndex().row()
        chosen.sort(key=lambda index: index.row() != current)
        return [self.model.row(self.shown.mapToSource(index).row()) for index in chosen]

    def _meant(self) -> list[str]:
        """Return the selected passages; for a single one, also those with the same words."""
        ids = [row.passage for row in self.selected()]
        return [ids[0], *self.model.again(ids[0])] if len(ids) == 1 else ids

    def _refresh(self) -> None:
        """Set what can be done with the selected rows."""
        rows, session = self.selected(), self._session
        writing = can_write(session)
        meant = self._meant()
        claims = speaker_actions.claims_of(session, meant)
        together = writing and len(meant) > 1 and bool(claims)
        able = {
            "show": bool(rows),
            "speaker": writing and bool(rows),
            "page": bool(rows) and rows[0].speaker is not None,
            "same": len(rows) == 1 and bool(self.model.again(rows[0].passage)),
            "one": writing and len({row.speaker for row in rows if row.speaker}) > 1,
            "merge": together and len(claims) > 1,
            "cite": together and len(claims) == 1 and not set(meant) <= set(_cited(session, claims[0])),
            "copy": bool(rows),
        }
        for name, action in self.actions_.items():
            action.setEnabled(able[name])
            action.setVisible(able[name] or name in ("show", "speaker", "copy"))
        self.more.setEnabled(bool(rows))

    def go_to(self, passage: str) -> None:
        """Bring a passage's row into sight and choose it."""
        if self._stale:
            self.refill()
        place = self.model.place_of(passage)
        if place is None:
            return
        if not self.shown.mapFromSource(self.model.index(place, 0)).isValid():
            self.filter.clear()
            self.show_only(Which.ALL)
        index = self.shown.mapFromSource(self.model.index(place, 0))
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self.actions_.values() if action.isEnabled()])
        if menu.actions():
            menu.popup(at)

    # --- what one does here

    def start_search(self) -> None:
        """Wait for what to look for."""
        self.filter.start()

    def show_in_source(self) -> None:
        """Show the current passage in the reader, and select the claims that cite it."""
        rows = self.selected()
        if rows:
            self._session.select(rows[0].claims)
            self._session.go_to_passage(rows[0].passage)

    def edit_speaker(self) -> None:
        """Edit the speaker in place, or the role if that is the current cell."""
        current = self.table.currentIndex()
        column = Column.ROLE if current.column() == Column.ROLE.value else Column.SPEAKER
        index = current.siblingAtColumn(column.value)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(index)
            self.table.edit(index)

    def show_speaker(self) -> None:
        """Show the page of the current passage's speaker."""
        rows = self.selected()
        if rows and rows[0].speaker:
            self.speaker_wanted.emit(rows[0].speaker)

    def select_same(self) -> None:
        """Select the current passage and those with the same words."""
        wanted = self._meant()
        selection = self.table.selectionModel()
        for id in wanted[1:]:
            place = self.model.place_of(id)
            if place is not None:
                index = self.shown.mapFromSource(self.model.index(place, 0))
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                selection.select(index, flags)

    def take_as_one(self) -> None:
        """Ask which name the speakers of the selected rows have as one."""
        ask_merge(self._session, [row.speaker for row in self.selected() if row.speaker], self)

    def bring_together(self) -> None:
        """Cite the selected passages in one claim, or the current one and those with the same words."""
        speaker_actions.bring_together(self._session, self._meant())

    def copy(self) -> None:
        """Copy the selected rows for spreadsheets: cells separated by tabs, rows by line breaks."""
        chosen = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        rows = [self.model.row(self.shown.mapToSource(index).row()) for index in chosen]
        text = tables.pasted(self._session.document, rows)
        QGuiApplication.clipboard().setText(text)
        self._session.notice.emit(self.tr("%Ln quotation(s) copied", "", len(rows)))

    def ask_export(self, kind: str) -> None:
        """Ask where to, and save the rows that are shown as a file with this ending."""
        path = self._saver.ask_path(self, self.tr("Quotations"), kind)
        if path is not None:
            quotations_files.save(self._session, self._saver, self.in_order(), kind, path)

    def in_order(self) -> list[QuotationRow]:
        """Return the visible rows, in their present order."""
        places = (self.shown.mapToSource(self.shown.index(at, 0)).row() for at in range(self.shown.rowCount()))
        return [self.model.row(place) for place in places]


def _cited(session: Session, claim: str) -> tuple[str, ...]:
    return session.document.get(claim, Claim).passages


def _calling(does: Callable[[], None]) -> Callable[[], None]:
    """Return what calls without the checked state that Qt sends along."""
    return lambda: does()
