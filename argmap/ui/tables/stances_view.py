"""The table of stances: its model, its cells, and the signs in them."""

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from argmap.model.records import PassageKind, Speaker
from argmap.model.stance_table import SILENT, Matrix, Position, strongest
from argmap.model.verbatim import shortened_at_word
from argmap.picture import paint, stance_matrix
from argmap.picture.translation import quoted
from argmap.ui.session import Session
from argmap.ui.widgets.speaker_faces import Faces
from argmap.ui.widgets.speaker_html import side_words
from argmap.ui.widgets.type_size import USUAL, in_map_face, letters, scaled, write_as_on_map

Index = QModelIndex | QPersistentModelIndex
COLUMN, ROW, HEAD_LINES, DISC = 118, 38, 5, 22
HEAD_LENGTH = 64
FRAME = 2.5
_GAP = 7
BESIDE = 24
"""Where the sign is in a cell that shows words, too, in px from its left edge."""
EMPTY = Matrix((), (), {})


class StanceModel(QAbstractTableModel):
    """A matrix as a table: rows are speakers, columns are claims."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.matrix = EMPTY
        self.faces = Faces()

    def show_matrix(self, found: Matrix) -> None:
        """Show a matrix; where only cells are others, the rest stays as it is."""
        self.faces = Faces(self._session.document, self._session.map)
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
                size = scaled(DISC)
                look, room = self._session.theme_name, self.faces.width(size)
                return self.faces.icon(speaker.id, speaker.name, look, size, room)
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


class _Names(QHeaderView):
    """The names at the side, each with its disc: a style draws an icon there no larger than 16 px."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Return the room for disc and name."""
        name = str(self.model().headerData(section, self.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        beside = self.iconSize().width() + 3 * _GAP
        return QSize(beside + self.fontMetrics().horizontalAdvance(name), self.iconSize().height() + 4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw the ground of a section, the disc and the name."""
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, section)
        option.rect, name, icon = rect, option.text, QIcon(option.icon)  # a copy: the option's own is cleared
        option.text, option.icon = "", QIcon()
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        size = self.iconSize()
        top = rect.center().y() - size.height() // 2
        icon.paint(painter, QRect(rect.left() + _GAP, top, size.width(), size.height()))
        room = rect.adjusted(2 * _GAP + size.width(), 0, -_GAP, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.ButtonText))
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


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
        self.setVerticalHeader(_Names(self))
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        write_as_on_map(across)
        for header in (across, down):
            header.setHighlightSections(True)
            header.setSectionsClickable(True)
        self._fit()

    def _fit(self) -> None:
        """Follow the size of the letters, and the widest disc."""
        across, down, model = self.horizontalHeader(), self.verticalHeader(), self.model()
        across.setDefaultSectionSize(scaled(COLUMN))
        across.setFixedHeight(HEAD_LINES * self.fontMetrics().lineSpacing() + 12)
        down.setDefaultSectionSize(scaled(ROW))
        down.setMaximumWidth(scaled(240))
        size = scaled(DISC)
        down.setIconSize(QSize(model.faces.width(size) if isinstance(model, StanceModel) else size, size))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """A single claim has all the width, for the words of those who are for or against it."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._fit)
            model.modelReset.connect(lambda: self.horizontalHeader().setStretchLastSection(model.columnCount() == 1))

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
            painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), FRAME))
            painter.drawRect(QRectF(option.rect).adjusted(FRAME / 2, FRAME / 2, -FRAME / 2, -FRAME / 2))
        large = max(1.0, letters() / USUAL)
        standing, alone = self._model.standing(index), self._model.columnCount() == 1
        center = option.rect.center()
        if alone:
            center.setX(option.rect.left() + scaled(BESIDE))
        if standing.passages and (alone or len(standing.passages) > 1):
            painter.setPen(option.palette.color(QPalette.ColorRole.Text))
            painter.setFont(in_map_face(option.font))
            rest = option.rect.adjusted(center.x() - option.rect.left() + scaled(14), 2, -8, -2)
            painter.drawText(
                rest, _BESIDE_SIGN, self._told(standing, rest.width(), option) if alone else _times(standing)
            )
        painter.translate(center)
        painter.scale(large, large)
        paint(painter, stance_matrix.sign(standing.side, 0.5, 0.5, look))
        painter.restore()

    def _told(self, standing: Position, room: int, option: QStyleOptionViewItem) -> str:
        """Return the number of quotations and the words that say most, as much of them as there is room for."""
        passage = strongest(self._session.document, standing)
        words = " ".join(passage.exact.split()) if passage else ""
        most = 2 * room // max(1, option.fontMetrics.averageCharWidth()) - 8
        words = shortened_at_word(words, max(20, most))
        own = passage is not None and passage.kind is not PassageKind.INDIRECT
        return f"{_times(standing)}  " + (quoted(words) if own else words)


_BESIDE_SIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


def _times(standing: Position) -> str:
    return f"{len(standing.passages)}×"
