"""The page of sides: who is for and who is against, asked once for each speaker, with one key each."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from argmap.model import sides
from argmap.model.records import Side, Speaker, Stance
from argmap.model.verbatim import shortened
from argmap.picture.translation import quoted, tr
from argmap.ui.session import Session
from argmap.ui.sources import side_actions
from argmap.ui.sources.letter_views import LetterList
from argmap.ui.widgets.flow_layout import Flow
from argmap.ui.widgets.icons import draw_sign, sign
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.record_list import Index
from argmap.ui.widgets.speaker_faces import Faces, disc, disc_width
from argmap.ui.widgets.type_size import in_map_face, scaled

_ROW = Qt.ItemDataRole.UserRole
_PAD, _DISC, _CHIP = 12, 30, 124
"""Distances in a row, in px beside letters of the usual size."""


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """What the page says of one speaker. `because` are the words that tell a suggested side."""

    id: str
    name: str
    role: str
    count: int
    words: str
    side: Side | None
    decided: bool
    because: str
    place: int
    """The place of the speaker's color in the palette."""
    letters: str
    """The initials that nobody else on the map has."""

    @property
    def is_suggested(self) -> bool:
        """True if there is a side that nobody has decided yet."""
        return self.side is not None and not self.decided

    def spoken(self) -> str:
        """Return the row for screen readers."""
        said = tr("%Ln quotation(s)", "", self.count)
        side = side_actions.side_name(self.side if self.decided else None)
        parts = [self.name, self.role, side, said]
        if self.is_suggested:
            parts.insert(3, self.suggestion())
        return ". ".join(part for part in (*parts, quoted(self.words)) if part)

    def suggestion(self) -> str:
        """Return the suggested side in words, with what tells it."""
        side = side_actions.side_name(self.side)
        if not self.because:
            return tr("Suggested: {0}").format(side)
        return tr("Suggested: {0}, because of “{1}”").format(side, shortened(self.because, 90))


class SidesPage(QWidget):
    """The speakers of a map by how much they say, each with a side; a key decides it and goes on to the next."""

    done = Signal()
    """The user wants to go on to the next page."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._model = _Speakers(self)
        self._build()
        self._arrange()

    def _build(self) -> None:
        self.title = QLabel(self.tr("Who is for it, and who is against?"))
        self.title.setObjectName("title")
        self.title.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setObjectName("quiet")
        self.hint.setWordWrap(True)
        self.list = LetterList()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(self._session, self._model, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Speakers"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.activated.connect(lambda _: self.done.emit())
        self.take = QPushButton()
        self.take.clicked.connect(self.take_suggestions)
        self.go_on = QPushButton(self.tr("Go on (Enter)"))
        self.go_on.clicked.connect(lambda: self.done.emit())
        self.setFocusProxy(self.list)

    def _arrange(self) -> None:
        keys = QWidget()
        row = Flow(4)
        for side, text, stance in (
            (Side.FOR, self.tr("For (F)"), Stance.PRO),
            (Side.AGAINST, self.tr("Against (A)"), Stance.CON),
            (Side.BOTH, self.tr("Both (B)"), None),
            (Side.NEITHER, self.tr("Neither (N)"), None),
            (None, self.tr("Undecided (U)"), None),
        ):
            button = QToolButton()
            button.setText(text)
            if stance is not None:
                button.setIcon(sign(stance))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, side=side: self.decide(side))
            row.addWidget(button)
        keys.setLayout(row)
        below = QHBoxLayout()
        below.addWidget(self.take)
        below.addStretch(1)
        below.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addWidget(keys)
        column.addLayout(below)

    # --- what is shown

    @property
    def rows(self) -> tuple[SpeakerRow, ...]:
        """The speakers, those who say most first."""
        return tuple(self._model.rows)

    def refresh(self) -> None:
        """Show the speakers as the document has them; the current one stays so."""
        map, document = self._session.map, self._session.document
        current = self.list.currentIndex().row()
        rows, faces = [], Faces(document, map)
        for id, said in sides.speakers_by_count(document, map) if map else ():
            speaker, side = document.get(id, Speaker), sides.side_of(document, map or "", id)
            rows.append(
                SpeakerRow(
                    id,
                    shortened(speaker.name, 80),
                    shortened(speaker.role, 120),
                    len(said),
                    shortened(" ".join(said[0].exact.split()), 200),
                    side.side if side else None,
                    side is not None and side.decided,
                    " ".join(side.because.split()) if side else "",
                    faces.places.get(id, 0),
                    faces.letters.get(id, ""),
                )
            )
        self._model.show(rows)
        if rows:
            self._go_to(min(max(current, 0), len(rows) - 1))
        suggested = sum(row.is_suggested for row in rows)
        self.take.setText(self.tr("Take %Ln suggestion(s) (T)", "", suggested))
        self.take.setVisible(suggested > 0)
        self.hint.setText(
            self.tr("One key each. What they say goes onto the map as first guesses, which stay easy to change.")
            if rows
            else self.tr("No quotation has a known speaker yet. Go on to the piles, or name speakers one by one.")
        )

    def _go_to(self, row: int) -> None:
        index = self._model.index(row)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    # --- what one can do

    def decide(self, side: Side | None) -> None:
        """Decide the side of the current speaker, and go on to the next one who is undecided."""
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._model.rows):
            return
        refused = self._session.refused
        side_actions.decide(self._session, {self._model.rows[row].id: side})
        if self._session.refused > refused:
            return
        later = [*range(row + 1, len(self._model.rows)), *range(row)]
        following = next((at for at in later if not self._model.rows[at].decided), None)
        self._go_to(following if following is not None and side is not None else row)
        announce(self.list, self._model.rows[self.list.currentIndex().row()].spoken())

    def take_suggestions(self) -> None:
        """Decide every speaker as suggested, in one step."""
        chosen = {row.id: row.side for row in self._model.rows if row.is_suggested}
        side_actions.decide(self._session, chosen)
        open_rows = [at for at, row in enumerate(self._model.rows) if not row.decided]
        if open_rows:
            self._go_to(open_rows[0])


class _Speakers(QAbstractListModel):
    """The rows of the page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[SpeakerRow] = []

    @property
    def letters(self) -> Iterator[str]:
        """The initials of the speakers."""
        return (row.letters for row in self.rows)

    def show(self, rows: list[SpeakerRow]) -> None:
        """Show these rows; where only their sides have changed, the view keeps its place."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of speakers."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or its words for screen readers and tips."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.spoken()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.suggestion() if row.is_suggested else quoted(row.words)
        return None


class _Delegate(QStyledItemDelegate):
    """Draws the disc, the name and role, the first words, what a suggestion rests on, and the side as a chip."""

    def __init__(self, session: Session, model: _Speakers, view: QListView) -> None:
        super().__init__(view)
        self._session, self._model, self._view = session, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        """Two lines, and a third one for a suggestion."""
        row: SpeakerRow = index.data(_ROW)
        lines = 3 if row.is_suggested and row.because else 2
        return QSize(self._view.viewport().width(), lines * option.fontMetrics.lineSpacing() + scaled(2 * _PAD - 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        """Draw a row over the ground that the style draws."""
        row: SpeakerRow = index.data(_ROW)
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        strong = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = strong if chosen else shown.palette.color(QPalette.ColorRole.PlaceholderText)
        rect: QRect = shown.rect.adjusted(8, scaled(_PAD - 4), -8, -scaled(_PAD - 4))
        painter.save()
        size, chip = scaled(_DISC), scaled(_CHIP)
        wide = max(disc_width(letters, size) for letters in self._model.letters)
        icon = disc(row.name, row.place, self._session.theme_name, size, row.letters)
        icon.paint(painter, QRect(rect.left(), rect.top() + 1, wide, size))
        left, right = rect.left() + wide + 10, rect.right() - chip - 10
        plain, bold = shown.fontMetrics, QFont(shown.font)
        bold.setWeight(QFont.Weight.DemiBold)
        y = rect.top() + plain.ascent()
        painter.setFont(bold)
        painter.setPen(strong)
        name = QFontMetrics(bold).elidedText(row.name, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(left, y, name)
        at = left + QFontMetrics(bold).horizontalAdvance(name + "  ")
        painter.setFont(shown.font)
        painter.setPen(quiet)
        painter.drawText(at, y, plain.elidedText(row.role, Qt.TextElideMode.ElideRight, max(0, right - at)))
        y += plain.lineSpacing()
        count, face = f"{row.count} · ", in_map_face(shown.font)
        painter.drawText(left, y, count)
        at = left + plain.horizontalAdvance(count)
        painter.setFont(face)
        words = QFontMetrics(face).elidedText(quoted(row.words), Qt.TextElideMode.ElideRight, right - at)
        painter.drawText(at, y, words)
        painter.setFont(shown.font)
        if row.is_suggested and row.because:
            y += plain.lineSpacing()
            painter.setPen(strong)
            told = plain.elidedText(row.suggestion(), Qt.TextElideMode.ElideRight, rect.right() - left)
            painter.drawText(left, y, told)
        height = plain.height() + 8
        self._chip(painter, QRect(rect.right() - chip, rect.top() + 2, chip, height), row, shown)
        painter.restore()

    def _chip(self, painter: QPainter, box: QRect, row: SpeakerRow, shown: QStyleOptionViewItem) -> None:
        """Draw the side: on a sheet with a full edge if it is decided, with a dotted one if it is suggested."""
        theme = self._session.theme
        stance = {Side.FOR: Stance.PRO, Side.AGAINST: Stance.CON}.get(row.side) if row.side else None
        color = QColor(theme.muted if stance is None else theme.pro if stance is Stance.PRO else theme.con)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color, 1.6 if row.decided else 1.2)
        if not row.decided:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(QRectF(box).adjusted(0.8, 0.8, -0.8, -0.8), 8, 8)
        text = side_actions.side_name(row.side)
        text = tr("{0}?").format(text) if row.is_suggested else text
        left, size = box.left() + scaled(9), scaled(15)
        if stance is not None:
            draw_sign(painter, QRectF(left, box.center().y() - size / 2 + 0.5, size, size), stance, theme)
            left += size + scaled(6)
        painter.setPen(QColor(theme.ink if row.decided else theme.muted))
        room = QRect(left, box.top(), box.right() - left - 6, box.height())
        words = shown.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
