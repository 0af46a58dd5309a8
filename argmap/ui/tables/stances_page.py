"""The page of stances: speakers by claims, with a sign where a speaker takes a side."""

from functools import partial
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.formats import tables
from argmap.model.change import Update
from argmap.model.records import Map, Side, Source, Speaker
from argmap.model.stance_table import Matrix, by_agreement, stances, without_side
from argmap.picture import NAMES, stance_matrix, theme
from argmap.picture.translation import listed
from argmap.ui.session import Session
from argmap.ui.tables.info_links import connect_links
from argmap.ui.tables.stances_view import EMPTY, Signs, StanceModel, StanceTable
from argmap.ui.tasks.saving import KINDS, Saver
from argmap.ui.widgets.elided import Elided
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.info_page import InfoPage
from argmap.ui.widgets.speaker_html import passages_html, side_words


class StancesPage(QWidget):
    """The table of stances on the current map; below it, the passages behind the current cell."""

    def __init__(self, session: Session, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._saver = session, saver
        self._stale = True
        self._shown = 0
        self._has_words: bool | None = None
        self._build()
        self._arrange()
        self._connect()

    def _build(self) -> None:
        self.model = StanceModel(self._session)
        self.table = StanceTable()
        self.table.setModel(self.model)
        self.table.setItemDelegate(Signs(self._session, self.model, self.table))
        self.agreement = QCheckBox(self.tr("Sort by &agreement"))
        self.agreement.setToolTip(self.tr("Put those who stand alike next to each other; else they stand by name"))
        self.agreement.setChecked(True)
        self.export = QToolButton()
        self.export.setText(self.tr("Export…"))
        self.export.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setMenu(self._menu())
        self.key = QLabel()
        self.others = Elided()
        self.others.setObjectName("quiet")
        self.others.setContentsMargins(12, 4, 12, 4)
        self.words = InfoPage()
        connect_links(self.words, self._session)
        self.words.setAccessibleName(self.tr("The words in this cell"))
        self.empty = QLabel(self.tr("Nobody is quoted on this map yet.\nClaims that cite a passage say who said it."))
        self.empty.setObjectName("quiet")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _arrange(self) -> None:
        above = Flow(14)
        for widget in (self.key, self.agreement, self.export):
            widget.setMinimumHeight(self.export.sizeHint().height())
            above.addWidget(widget)
        margin = QVBoxLayout()
        margin.setContentsMargins(12, 8, 12, 8)
        margin.addLayout(above)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.addWidget(self.table)
        self.parts.addWidget(self.words)
        self.parts.setStretchFactor(0, 1)
        self.parts.setChildrenCollapsible(False)
        self.parts.setSizes([500, 150])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(margin)
        column.addWidget(self.parts, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.others)

    def _connect(self) -> None:
        self.table.selectionModel().currentChanged.connect(lambda *_: self._detail())
        self.table.activated.connect(lambda _: self.show_in_source())
        self.agreement.toggled.connect(lambda _: self.refill())
        self._session.opened.connect(self._later)
        self._session.map_shown.connect(lambda _: self._later())
        self._session.changed.connect(self._follow)
        self._session.themed.connect(self._later)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in ("csv", "png", "svg", "pdf", "webp"):
            text = self.tr("As a table ({0})…") if kind == "csv" else self.tr("As a picture ({0})…")
            menu.addAction(text.format(KINDS[kind]), partial(self.ask_export, kind))
        menu.addSeparator()
        self._colors = QActionGroup(self)
        texts = {"light": self.tr("Picture in light colors"), "dark": self.tr("Picture in dark colors"),
                 "print": self.tr("Picture for printing"),
                 "contrast-light": self.tr("Picture with high contrast, light"),
                 "contrast-dark": self.tr("Picture with high contrast, dark")}  # fmt: skip
        for name in NAMES:
            action = menu.addAction(texts[name])
            action.setCheckable(True)
            action.setChecked(name == "light")
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
        """Compute the matrix again and keep the current cell."""
        self._stale = False
        session, map = self._session, self._session.map
        at = self.table.currentIndex()
        before = self.model.pair(at) if at.isValid() else None
        found = EMPTY
        if map is not None and session.document.find(map, Map) is not None:
            found = stances(session.document, map)
            if self.agreement.isChecked():
                found = by_agreement(found)
        self.model.show_matrix(found)
        if before and before[0] in found.speakers and before[1] in found.claims:
            row, column = found.speakers.index(before[0]), found.claims.index(before[1])
            self.table.setCurrentIndex(self.model.index(row, column))
        self._tell_others(found)
        is_empty = not found.speakers or not found.claims
        self.parts.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.export.setEnabled(not is_empty)
        look, both = session.theme, self.tr("both")
        self.key.setText(
            f'<span style="color:{look.pro}"><b>+</b></span> {side_words(Side.FOR)} &nbsp; '
            f'<span style="color:{look.con}"><b>−</b></span> {side_words(Side.AGAINST)} &nbsp; '
            f"<b>±</b> {both}"
        )
        self._detail()

    def _tell_others(self, found: Matrix) -> None:
        """Name those who are quoted, but on no claim of this map."""
        document = self._session.document
        speakers = [document.get(id, Speaker) for id in without_side(document, found)]
        names = [speaker.name or self.tr("Nobody known") for speaker in speakers]
        self.others.tell(self.tr("Quoted, but for or against nothing here: {0}").format(listed(names)) if names else "")
        self.others.setVisible(bool(names))

    def _detail(self) -> None:
        index = self.table.currentIndex()
        look = self._session.theme
        self._shown = 0
        if not index.isValid():
            hint = self.tr("Choose a cell to read the words behind it.")
            self.words.show_html(f'<p class="quiet">{hint}</p>', look)
            self._share(3 * self.fontMetrics().lineSpacing())
            return
        self._share(self.parts.height() * 2 // 5)
        standing = self.model.standing(index)
        body = f"<p><b>{escape(self.model.told(index))}</b></p>"
        self.words.show_html(body + passages_html(self._session.document, standing.passages), look)

    def _share(self, words: int) -> None:
        """Give the words a height where there are words now and were none before, or the other way round."""
        chosen = self.table.currentIndex().isValid()
        if chosen is not self._has_words:
            self._has_words = chosen
            self.parts.setSizes([max(1, self.parts.height() - words), words])

    # --- what one does here

    def show_in_source(self) -> None:
        """Show the words of the current cell in the reader, the next of several each time; select its claim."""
        index = self.table.currentIndex()
        if not index.isValid():
            return
        passages = self.model.standing(index).passages
        self._session.select([self.model.pair(index)[1]])
        if passages:
            self._session.go_to_passage(passages[self._shown % len(passages)])
            self._shown += 1

    def start_search(self) -> None:
        """There is nothing to type here: the table is where one looks."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_export(self, kind: str) -> None:
        """Ask where to, and save the table as CSV or as a picture."""
        path = self._saver.ask_path(self, self.tr("Who stands where"), kind)
        map = self._session.map
        if path is None or map is None:
            return
        document = self._session.document
        if kind == "csv":
            self._saver.save_text(path, tables.matrix(document, self.model.matrix))
        else:
            look = theme(self._colors.checkedAction().data())
            self._saver.save_picture(path, stance_matrix.figure(document, map, self.model.matrix, look))
