"""The page of the flow: a debate speech by speech, what answers what, and what was dropped."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model.change import Update
from argmap.model.debate_formats import FORMATS, Speech, format_of, named_format
from argmap.model.flow import FlowCell, FlowRole, FlowTable, beside
from argmap.model.records import Map, Source
from argmap.picture import NAMES, theme
from argmap.picture.flow_figure import summary
from argmap.picture.translation import translated
from argmap.ui.actions import flow_actions
from argmap.ui.session import Session
from argmap.ui.tables.answer_line import AnswerLine
from argmap.ui.tables.flow_model import NOTHING, FlowModel
from argmap.ui.tables.flow_view import FlowView
from argmap.ui.tables.speeches_dialog import SpeechesDialog
from argmap.ui.tasks.saving import Saver
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.flow_layout import Flow

_TURNS, _OWN, _EDIT = "", "own", "edit"


class FlowPage(QWidget):
    """The flow of the current map: a choice of the debate's format, the table, and a line to answer in."""

    map_wanted = Signal()
    """The selected claim is to be shown on the map."""

    def __init__(self, session: Session, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._saver = session, saver
        self._stale = True
        self._following = False
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.model = FlowModel(self._session)
        self.table = FlowView(self._session, self.model)
        self.label = QLabel(self.tr("&Debate"))
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format of the debate"))
        self.format.setToolTip(self.tr("Its speeches are the columns"))
        self.format.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.format.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.label.setBuddy(self.format)
        self.keep = QToolButton()
        self.keep.setText(self.tr("Keep the proposed speeches"))
        self.keep.setToolTip(
            self.tr("Set for each claim the speech in which it stands now; slanted ones are proposals")
        )
        self.keep.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export = QToolButton()
        self.export.setText(self.tr("Export…"))
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._export_menu())
        self.summary = QLabel()
        self.summary.setObjectName("quiet")
        self.told = Elided()
        self.told.setObjectName("quiet")
        self.told.setContentsMargins(12, 4, 12, 0)
        self.answer = AnswerLine(self._session)
        self.empty = QLabel(
            self.tr(
                "No claims yet.\nWrite the motion on the map (Alt+1), with reasons and objections, or begin a map from "
                "the template “Debate in speeches”.\nEach speech gets a column here, and what nobody answered a mark."
            )
        )
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _arrange(self) -> None:
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.format)
        above = Flow(14)
        for widget in (choice, self.keep, self.export, self.summary):
            widget.setMinimumHeight(self.export.sizeHint().height())
            above.addWidget(widget)
        margin = QVBoxLayout()
        margin.setContentsMargins(12, 8, 12, 8)
        margin.addLayout(above)
        self.empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(margin)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.told)
        column.addWidget(self.answer)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._current_changed())
        self.model.modelReset.connect(self._detail)
        self.table.map_wanted.connect(self.map_wanted)
        self.table.typed.connect(self.answer.begin)
        self.table.moved.connect(self.move_claim)
        self.table.menu_wanted.connect(self._show_menu)
        self.answer.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.answer.said.connect(self._said)
        self.format.activated.connect(self._choose)
        self.keep.clicked.connect(lambda: flow_actions.keep_proposed(self._session, self.model.table))
        self._session.opened.connect(self._later)
        self._session.map_shown.connect(lambda _: self._later())
        self._session.changed.connect(self._follow)
        self._session.selected.connect(lambda _: self._find_selected())
        self._session.themed.connect(self._later)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        kinds = {
            "pdf": self.tr("As pages (PDF)…"),
            "xlsx": self.tr("As a workbook (Excel)…"),
            "png": self.tr("As a picture (PNG)…"),
            "svg": self.tr("As a picture (SVG)…"),
        }
        for kind, text in kinds.items():
            menu.addAction(text, partial(self.ask_export, kind))
        menu.addSeparator()
        self._colors = QActionGroup(self)
        texts = {
            "light": self.tr("Picture in light colors"),
            "dark": self.tr("Picture in dark colors"),
            "print": self.tr("Picture for printing"),
            "contrast-light": self.tr("Picture with high contrast, light"),
            "contrast-dark": self.tr("Picture with high contrast, dark"),
        }
        for name in NAMES:
            action = menu.addAction(texts[name])
            action.setCheckable(True)
            action.setChecked(name == "print")
            action.setData(name)
            self._colors.addAction(action)
        return menu

    # --- following the document

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refill()

    def _later(self) -> None:
        self._stale = True
        if self.isVisible():
            self.refill()

    def _follow(self, update: Update) -> None:
        if not all(isinstance(record, Source) for record in update.touched()):
            self._later()

    def refill(self) -> None:
        """Read the flow again and keep the current cell."""
        self._stale = False
        now = self.cell
        found = flow_actions.table(self._session) or NOTHING
        self._following = True
        self.model.show_table(found)
        self._following = False
        self._go_to(now.claim if now is not None else "")
        if self.cell is None:
            self._find_selected()
        if self.cell is None and found.cells:
            self._go_to(found.cells[0].claim)
        self._offer_formats(found)
        self.table.setVisible(bool(found.cells))
        self.empty.setVisible(not found.cells)
        for widget in (self.told, self.answer):
            widget.setVisible(bool(found.cells))
        self.summary.setText(summary(found) if found.cells else "")
        may = not self._session.read_only
        self.export.setEnabled(bool(found.cells))
        self.keep.setEnabled(may and any(cell.proposed and found.speech(cell) for cell in found.cells))
        self.format.setEnabled(may and self._session.map is not None)

    def _offer_formats(self, found: FlowTable) -> None:
        map = self._session.document.find(found.map, Map) if found.map else None
        stored = map.speeches if map is not None else ()
        form = format_of(stored)
        self.format.clear()
        self.format.addItem(self.tr("Turn by turn"), _TURNS)
        for known in FORMATS:
            self.format.addItem(translated(known.title), known.name)
            names = " · ".join(speech.name for speech in known.speeches)
            self.format.setItemData(self.format.count() - 1, names, Qt.ItemDataRole.ToolTipRole)
        if found.told and form is None:
            self.format.addItem(self.tr("Own speeches"), _OWN)
        self.format.addItem(self.tr("Name the speeches…"), _EDIT)
        chosen = form.name if form is not None else _OWN if found.told else _TURNS
        self.format.setCurrentIndex(self.format.findData(chosen))

    @property
    def cell(self) -> FlowCell | None:
        """The current cell."""
        return self.model.cell(self.table.currentIndex())

    def _go_to(self, claim: str) -> None:
        cell = self.model.table.cell_of(claim) if claim else None
        if cell is not None and (self.cell is None or self.cell.claim != claim):
            self._following = True
            self.table.setCurrentIndex(self.model.index_of(cell))
            self._following = False
        self._detail()

    def _find_selected(self) -> None:
        """Go to the claim that is selected elsewhere."""
        claims = self._session.selected_claims() if self.isVisible() else []
        if claims and not self._following:
            self._go_to(claims[0].id)

    def _current_changed(self) -> None:
        cell = self.cell
        if cell is not None and not self._following:
            self._following = True
            self._session.select([cell.claim])
            self._following = False
        self._detail()

    def _detail(self) -> None:
        cell = self.cell
        self.told.tell(self.model.told(cell) if cell is not None else "")
        self.answer.show_cell(self.model.table, cell)

    # --- what one does here

    def _choose(self, at: int) -> None:
        chosen = str(self.format.itemData(at))
        if chosen == _EDIT:
            self._offer_formats(self.model.table)
            self.ask_speeches()
        elif chosen != _OWN:
            form = named_format(chosen)
            flow_actions.choose_speeches(self._session, form.speeches if form else ())

    def ask_speeches(self) -> SpeechesDialog:
        """Ask for the names of the speeches."""
        dialog = SpeechesDialog(self.model.table.speeches, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def take(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                renamed = dialog.renamed if self.model.table.told else {}
                flow_actions.choose_speeches(self._session, dialog.speeches, renamed)

        dialog.finished.connect(take)
        dialog.open()
        return dialog

    def move_claim(self, step: int) -> None:
        """Move the current claim to the next speech (1), or to the one before (-1)."""
        cell, table = self.cell, self.model.table
        speech = beside(table, cell, step) if cell is not None else None
        if cell is not None and speech is not None:
            self._tell_speech(cell, speech.name)
        elif cell is not None:
            later = step > 0
            self._session.notice.emit(
                self.tr("There is no later speech.") if later else self.tr("There is no earlier speech.")
            )

    def _tell_speech(self, cell: FlowCell, name: str) -> None:
        flow_actions.tell_speech(self._session, self.model.table, name, cell.claim)

    def menu(self) -> QMenu | None:
        """Return what can be done with the current claim, as a menu."""
        cell, table = self.cell, self.model.table
        if cell is None:
            return None
        menu = QMenu(self)
        menu.addAction(self.tr("Show on the map"), self.map_wanted.emit)
        may = not self._session.read_only
        for text, step in ((self.tr("To the earlier speech"), -1), (self.tr("To the later speech"), 1)):
            action = menu.addAction(text, partial(self.move_claim, step))
            action.setEnabled(may and beside(table, cell, step) is not None)
        speeches = menu.addMenu(self.tr("Said in"))
        speeches.setEnabled(may)
        for at, speech in enumerate(table.speeches):
            self._add_speech(speeches, speech, cell, chosen=not cell.proposed and at == cell.column)
        speeches.addSeparator()
        open_ = speeches.addAction(self.tr("Not told"), partial(self._tell_speech, cell, ""))
        open_.setCheckable(True)
        open_.setChecked(cell.proposed and not cell.elsewhere)
        menu.addAction(self.tr("Answer"), self.answer.begin).setEnabled(may and cell.role is not FlowRole.LOOSE)
        return menu

    def _add_speech(self, menu: QMenu, speech: Speech, cell: FlowCell, *, chosen: bool) -> None:
        action = menu.addAction(speech.name.replace("&", "&&"), partial(self._tell_speech, cell, speech.name))
        action.setCheckable(True)
        action.setChecked(chosen)

    def _show_menu(self, at: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _said(self, claim: str) -> None:
        """Go to a claim that was said just now."""
        self._go_to(claim)
        self._session.select([claim])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_search(self) -> None:
        """There is nothing to type here: the table is where one looks."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_export(self, kind: str) -> None:
        """Ask where to, and save the flow as pages, as a workbook or as a picture."""
        from argmap.formats import flow_sheet
        from argmap.picture import flow_figure
        from argmap.picture.page_writing import ON_PAPER

        path = self._saver.ask_path(self, self.tr("Flow of the debate"), kind)
        table, document = self.model.table, self._session.document
        if path is None or not table.cells:
            return
        look = theme(self._colors.checkedAction().data())
        if kind == "xlsx":

            def write() -> str:
                flow_sheet.write_flow(document, table, path, translated)
                return ""

            self._saver.save(path, write)
        elif kind == "pdf":
            self._saver.save_pages(path, flow_figure.pages(document, table, look), kind, ON_PAPER)
        else:
            self._saver.save_picture(path, flow_figure.figure(document, table, look))
