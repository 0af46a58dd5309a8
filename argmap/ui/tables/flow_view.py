"""The widget of a flow: its cells with their signs and marks, and how one goes from cell to cell by keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from argmap.layout import Point
from argmap.model.flow import FlowCell, FlowRole, row_heights
from argmap.model.records import Side
from argmap.picture import Shape, lines, paint
from argmap.ui.session import Session
from argmap.ui.tables.flow_model import FlowModel, Index
from argmap.ui.widgets.type_size import USUAL, in_map_face, letters, scaled, write_as_on_map

LEAST, INDENT, DEEPEST = 148, 10, 4
"""The least width of a column, and what a reason in the same speech is set in, in px for letters of the usual size."""
LEFT, REST, BAR, SIGN, CROSS = 20, 7, 4, 0.62, 14
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MOST_KEPT = 20_000
Paragraph = tuple[str, QFont, bool]
"""Words, their font, and whether they are the mark of a dropped claim."""


class FlowView(QTableView):
    """A table of claims by speeches. Arrows go to the next claim on that side; other keys begin an answer."""

    map_wanted = Signal()
    """The current claim is to be shown on the map."""
    typed = Signal(str)
    """Somebody began to type on the table."""
    moved = Signal(int)
    """The current claim is to go to the next speech (1), or to the one before (-1)."""
    menu_wanted = Signal(QPoint)

    def __init__(self, session: Session, model: FlowModel) -> None:
        super().__init__()
        self._session, self._model = session, model
        self._fitted: tuple[object, ...] = ()
        """For which flow, width and letters sizes were found last."""
        self._heights: dict[tuple[str, str, int], int] = {}
        self.setObjectName("plain")
        self.setAccessibleName(self.tr("Flow of the debate"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        across = self.horizontalHeader()
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionsClickable(False)
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        write_as_on_map(across)
        self.setModel(model)
        self.setItemDelegate(FlowDelegate(session, model, self))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Spans and sizes follow the cells."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.arrange)

    def arrange(self) -> None:
        """Give cells their spans, and columns and rows their sizes."""
        table = self._model.table
        self.clearSpans()
        self._fitted = ()
        if not table.cells:
            return
        for cell in table.cells:
            wide = table.columns if cell.column < 0 else 1
            if cell.rows > 1 or wide > 1:
                self.setSpan(cell.row, max(0, cell.column), cell.rows, wide)
        self._fit()

    def _fit(self) -> None:
        table = self._model.table
        if not table.cells:
            return
        width = max(scaled(LEAST), self.viewport().width() // max(1, table.columns))
        fitted = id(table), width, letters(), self.font().key()
        if fitted == self._fitted:
            return
        self._fitted = fitted
        across = self.horizontalHeader()
        across.setDefaultSectionSize(width)
        across.setFixedHeight(2 * QFontMetrics(across.font()).lineSpacing() + 12)
        needed = [self._height(cell, width * (table.columns if cell.column < 0 else 1)) for cell in table.cells]
        down = self.verticalHeader()
        down.setMinimumSectionSize(1)
        for row, height in enumerate(row_heights(table, needed)):
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)

    def _height(self, cell: FlowCell, width: int) -> int:
        total = 0
        for words, font, marked in self.paragraphs(cell):
            room = width - room_beside(cell) - (scaled(CROSS) if marked else 0)
            key = words, font.key(), room
            if key not in self._heights:
                if len(self._heights) > MOST_KEPT:
                    self._heights.clear()
                tall = QFontMetrics(font).boundingRect(QRect(0, 0, max(20, room), 1_000_000), WRAP, words).height()
                self._heights[key] = tall
            total += self._heights[key]
        return total + 2 * scaled(REST) + 3

    def paragraphs(self, cell: FlowCell) -> list[Paragraph]:
        """Return what a cell says: words, the mark of a dropped one, notes."""
        usual = in_map_face(self.font())
        words, bold, slanted = QFont(usual), QFont(usual), QFont(usual)
        bold.setBold(True)
        slanted.setItalic(True)
        if cell.role is FlowRole.MOTION:
            words = bold
        elif cell.proposed and self._model.table.is_mixed:
            words = slanted
        found: list[Paragraph] = [(self._model.words(cell), words, False)]
        if mark := self._model.mark(cell):
            found.append((mark, bold, True))
        return [*found, *((f"({note})", slanted, False) for note in self._model.notes(cell))]

    # --- keys

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the claim that stands next on a side: what it answers, its answer, the one above or below."""
        del modifiers
        cells, now = self._model.table.cells, self._model.cell(self.currentIndex())
        if not cells:
            return QModelIndex()
        if now is None:
            return self._model.index_of(cells[0])
        step = QAbstractItemView.CursorAction
        match action:
            case step.MoveHome:
                found: FlowCell | None = cells[0]
            case step.MoveEnd:
                found = cells[-1]
            case step.MoveNext | step.MovePrevious:
                at = cells.index(now) + (1 if action is step.MoveNext else -1)
                found = cells[max(0, min(at, len(cells) - 1))]
            case step.MoveLeft | step.MoveRight:
                found = beside(cells, now, 1 if action is step.MoveRight else -1)
            case step.MovePageUp | step.MovePageDown:
                found = now
                for _ in range(5):
                    found = above_or_below(cells, found, 1 if action is step.MovePageDown else -1) or found
            case _:
                found = above_or_below(cells, now, 1 if action is step.MoveDown else -1)
        return self._model.index_of(found or now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the claim on the map; Alt and an arrow move it to another speech; letters begin an answer."""
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        key, chosen = event.key(), self._model.cell(self.currentIndex()) is not None
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and alone:
            if chosen:
                self.map_wanted.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if chosen:
                self.moved.emit(1 if key == Qt.Key.Key_Right else -1)
        elif chosen and event.text().strip() and event.text().isprintable() and _types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        """A double click shows the claim on the map."""
        del event
        if self._model.cell(self.currentIndex()) is not None:
            self.map_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a claim, by the mouse or by the key for it."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        else:
            index = self.indexAt(self.viewport().mapFrom(self, event.pos()))
            if self._model.cell(index) is None:
                return
            self.setCurrentIndex(index)
            at = event.globalPos()
        if self._model.cell(self.currentIndex()) is not None:
            self.menu_wanted.emit(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


class FlowDelegate(QStyledItemDelegate):
    """A delegate that draws a cell as a card with a bar and a sign for its side; a dropped one has a dashed frame."""

    def __init__(self, session: Session, model: FlowModel, view: FlowView) -> None:
        super().__init__(view)
        self._session, self._model, self._view = session, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Sizes are the view's."""
        del option, index
        return QSize(1, 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        cell = self._model.cell(index)
        if cell is None:
            return
        theme = self._session.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inward = scaled(INDENT) * min(cell.indent, DEEPEST) if cell.column >= 0 else 0
        card = QRectF(option.rect).adjusted(inward + scaled(8), 1.5, -scaled(3), -1.5)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        dropped = cell.fate.is_dropped
        ink = {Side.FOR: theme.pro, Side.AGAINST: theme.con}.get(cell.side, "") if cell.column >= 0 else ""
        pen = QPen(
            option.palette.color(QPalette.ColorRole.Text) if dropped else QColor(theme.card_edge),
            1.6 if dropped else 1.2,
        )
        if dropped:
            pen.setStyle(Qt.PenStyle.DashLine)
        if chosen:
            pen = QPen(option.palette.color(QPalette.ColorRole.Accent), 2.6)
        painter.setPen(pen)
        painter.setBrush(option.palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(card, 3, 3)
        text = QRect(option.rect).adjusted(0, scaled(REST) + 1, 0, 0)
        text.setLeft(option.rect.left() + inward + scaled(LEFT))
        text.setRight(option.rect.right() - scaled(REST))
        first = QFontMetrics(self._view.paragraphs(cell)[0][1]).lineSpacing()
        if ink:
            top = text.top() + first / 2
            painter.fillRect(QRectF(card.left(), top, BAR, card.bottom() - top - 1), ink)
            look = replace(theme, card=theme.ground, ground=option.palette.color(QPalette.ColorRole.Base).name())
            signs = lines.sign(Point(0.0, 0.0), ink, look, SIGN, pro=cell.side is Side.FOR)
            self._shapes(painter, signs, card.left() + BAR / 2, top)
        for words, font, marked in self._view.paragraphs(cell):
            painter.setFont(font)
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            room = QRect(text)
            if marked:
                room.setLeft(room.left() + scaled(CROSS))
                self._cross(painter, text.left() + scaled(5), text.top() + QFontMetrics(font).lineSpacing() / 2)
            tall = QFontMetrics(font).boundingRect(QRect(0, 0, max(20, room.width()), 1_000_000), WRAP, words).height()
            painter.drawText(room, WRAP, words)
            text.setTop(text.top() + tall)
        painter.restore()

    @staticmethod
    def _shapes(painter: QPainter, shapes: Sequence[Shape], x: float, y: float) -> None:
        painter.save()
        large = max(1.0, letters() / USUAL)
        painter.translate(x, y)
        painter.scale(large, large)
        paint(painter, shapes)
        painter.restore()

    @staticmethod
    def _cross(painter: QPainter, x: float, y: float) -> None:
        arm = scaled(4)
        painter.save()
        pen = QPen(painter.pen().color(), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(int(x - arm), int(y - arm), int(x + arm), int(y + arm))
        painter.drawLine(int(x - arm), int(y + arm), int(x + arm), int(y - arm))
        painter.restore()


def room_beside(cell: FlowCell) -> int:
    """Return what a cell leaves free beside its words, in px."""
    inward = scaled(INDENT) * min(cell.indent, DEEPEST) if cell.column >= 0 else 0
    return inward + scaled(LEFT) + scaled(REST) + 1


def beside(cells: tuple[FlowCell, ...], now: FlowCell, way: int) -> FlowCell | None:
    """Return the cell to the right (1) or left (-1): the nearest one that shares a row, or else the nearest."""

    def far(cell: FlowCell) -> tuple[int, int, int]:
        touches = cell.row <= now.row < cell.row + cell.rows or now.row <= cell.row < now.row + now.rows
        return (0 if touches else 1, abs(cell.column - now.column), abs(cell.row - now.row))

    there = [cell for cell in cells if (cell.column - now.column) * way > 0 and cell.column >= 0]
    return min(there, key=far, default=None)


def above_or_below(cells: tuple[FlowCell, ...], now: FlowCell, way: int) -> FlowCell | None:
    """Return the cell below (1) or above (-1): the next one in the same column, a motion, or else the nearest."""
    there = [cell for cell in cells if (cell.row - now.row) * way > 0]
    mine = [cell for cell in there if cell.column in (now.column, -1)]

    def far(cell: FlowCell) -> tuple[int, int]:
        return (abs(cell.row - now.row), abs(cell.column - now.column))

    return min(mine or there, key=far, default=None)


def _types(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return held == Qt.KeyboardModifier.NoModifier
