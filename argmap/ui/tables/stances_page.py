"""The page of stances: speakers by claims, with a sign where a speaker takes a side."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent, QPainter, QPalette, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QLabel,
    QMenu,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.formats import tables
from argmap.model.change import Update
from argmap.model.records import Map, Side, Source, Speaker
from argmap.model.stance_table import SILENT, Matrix, Position, by_agreement, stances
from argmap.model.verbatim import shortened_at_word
from argmap.picture import NAMES, paint, speaker_colors, stance_matrix, theme
from argmap.ui.session import Session
from argmap.ui.tables.info_links import connect_links
from argmap.ui.tasks.saving import KINDS, Saver
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.info_page import InfoPage
from argmap.ui.widgets.speaker_html import disc, passages_html, side_words

Index = QModelIndex | QPersistentModelIndex
COLUMN, ROW, HEAD_LINES = 118, 38, 5
HEAD_LENGTH = 64
FRAME = 2.5
EMPTY = Matrix((), (), {})


class StanceModel(QAbstractTableModel):
    """A matrix as a table: rows are speakers, columns are claims."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.matrix = EMPTY
        self._dealt: Mapping[str, int] = {}

    def show_matrix(self, found: Matrix) -> None:
        """Show a matrix; where only cells are others, the rest stays as it is."""
        self._dealt = speaker_colors.deal(self._session.document)
        if (found.speakers, found.claims) == (self.matrix.speakers, self.matrix.claims):
            self.matrix = found
            if found.speakers and found.claims:
                last = self.index(len(found.speakers) - 1, len(found.claims) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(found.claims) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, len(found.speakers) - 1))
            return
        self.beginResetModel()
        self.matrix = found
        self.endResetModel()

    def pair(self, index: Index) -> tuple[str, str]:
        """Return the speaker and the claim of a cell."""
        return self.matrix.speakers[index.row()], self.matrix.claims[index.column()]

    def standing(self, index: Index) -> Position:
        """Return the standing of a cell's speaker about its claim."""
        return self.matrix.standing(*self.pair(index)) if index.isValid() else SILENT

    def rowCount(self, parent: Index | None = None) -> int:
        """One for each speaker."""
        return 0 if parent is not None and parent.isValid() else len(self.matrix.speakers)

    def columnCount(self, parent: Index | None = None) -> int:
        """One for each claim."""
        return 0 if parent is not None and parent.isValid() else len(self.matrix.claims)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Name claims above and speakers at the side."""
        if orientation == Qt.Orientation.Horizontal:
            return self._claim_head(self.matrix.claims[section], role) if section < len(self.matrix.claims) else None
        if section >= len(self.matrix.speakers):
            return None
        speaker = self._session.document.find(self.matrix.speakers[section], Speaker)
        if speaker is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shortened_at_word(speaker.name, 32)
            case Qt.ItemDataRole.DecorationRole:
                return disc(speaker.name, self._dealt.get(speaker.id, 0), self._session.theme_name)
            case Qt.ItemDataRole.ToolTipRole:
                return self.tr("{0}, {1}").format(speaker.name, speaker.role) if speaker.role else speaker.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _claim_head(self, claim: str, role: int) -> object:
        words = stance_matrix.claim_words(self._session.document, claim)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return shortened_at_word(words or self.tr("(no words yet)"), HEAD_LENGTH)
            case Qt.ItemDataRole.ToolTipRole:
                for_, against = stance_matrix.sums(self.matrix, claim)
                return self.tr("{0}\n{1} for, {2} against").format(words, for_, against)
        return None

    def data(self, index: Index, role: int = 0) -> object:
        """Return the meaning of a cell's sign in words, as tooltip and accessible text."""
        if not index.isValid() or role not in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self.told(index)

    def told(self, index: Index) -> str:
        """Return a sentence about a speaker's side about a claim."""
        id, claim = self.pair(index)
        speaker = self._session.document.find(id, Speaker)
        words = stance_matrix.claim_words(self._session.document, claim)
        side = side_words(self.standing(index).side)
        return self.tr("{0} {1}: “{2}”").format(speaker.name if speaker else "", side, words)


class StancesPage(QWidget):
    """The table of stances on the current map; below it, the passages behind the current cell."""

    def __init__(self, session: Session, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._saver = session, saver
        self._stale = True
        self._shown = 0
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
        for kind, name in KINDS.items():
            text = self.tr("As a table ({0})…") if kind == "csv" else self.tr("As a picture ({0})…")
            menu.addAction(text.format(name), partial(self.ask_export, kind))
        menu.addSeparator()
        self._colors = QActionGroup(self)
        texts = {"light": self.tr("Picture in light colors"), "dark": self.tr("Picture in dark colors"),
                 "print": self.tr("Picture for printing")}  # fmt: skip
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

    def _detail(self) -> None:
        index = self.table.currentIndex()
        look = self._session.theme
        self._shown = 0
        if not index.isValid():
            hint = self.tr("Choose a cell to read the words behind it.")
            self.words.show_html(f'<p class="quiet">{hint}</p>', look)
            return
        standing = self.model.standing(index)
        body = f"<p><b>{escape(self.model.told(index))}</b></p>"
        self.words.show_html(body + passages_html(self._session.document, standing.passages), look)

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


class StanceTable(QTableView):
    """A table with cells of one size, claims as columns and speakers as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Who stands where"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        across.setDefaultSectionSize(COLUMN)
        across.setFixedHeight(HEAD_LINES * self.fontMetrics().lineSpacing() + 12)
        down.setDefaultSectionSize(ROW)
        down.setIconSize(QSize(22, 22))
        down.setMaximumWidth(240)
        for header in (across, down):
            header.setHighlightSections(True)
            header.setSectionsClickable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the passage in its source."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.currentIndex().isValid():
                self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class Signs(QStyledItemDelegate):
    """A delegate that draws the sign of a side in the middle of its cell."""

    def __init__(self, session: Session, model: StanceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._model = session, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and sign; the chosen cell has a frame, so that the sign keeps its own colors."""
        super().paint(painter, option, index)
        base = option.palette.color(QPalette.ColorRole.Base)
        look = replace(self._session.theme, card=base.name())
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, base)
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Highlight), FRAME))
            painter.drawRect(QRectF(option.rect).adjusted(FRAME / 2, FRAME / 2, -FRAME / 2, -FRAME / 2))
        painter.translate(option.rect.center())
        paint(painter, stance_matrix.sign(self._model.standing(index).side, 0.5, 0.5, look))
        painter.restore()
