"""How a row of the outline looks and is edited: sign, bracket of co-premises, words, and who says it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from argmap.message import Message
from argmap.model import map_commands
from argmap.model.records import Claim, Stance
from argmap.ui.session import Session
from argmap.ui.widgets.fields import Cell
from argmap.ui.widgets.icons import draw_sign
from argmap.ui.widgets.speaker_faces import disc, disc_width
from argmap.ui.widgets.text_lines import lines_of
from argmap.ui.widgets.type_size import scaled

ID = Qt.ItemDataRole.UserRole
STANCE = Qt.ItemDataRole.UserRole + 1
TOGETHER = Qt.ItemDataRole.UserRole + 2
"""The place of a claim among the co-premises of its argument: "first", "middle" or "last"; empty: it stands alone."""
SPEAKERS = Qt.ItemDataRole.UserRole + 3
"""Who says it: names, each with its place among the colors of speakers, and its initials."""
STEP = Qt.ItemDataRole.UserRole + 4
"""True if the claim objects to a step, not to a claim."""
MOST_LINES = 2
DISCS = 2
"""The most discs of speakers in a row."""
Index = QModelIndex | QPersistentModelIndex


class ClaimDelegate(QStyledItemDelegate):
    """A delegate that draws rows of up to two lines, and edits a claim's own words."""

    def __init__(self, session: Session, cell: Cell, view: QTreeView) -> None:
        super().__init__(view)
        self._session, self._cell, self._view = session, cell, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words, wrapped to the width of the list; of two lines where all rows are alike."""
        metrics = QFontMetrics(self._view.font())
        if self._view.uniformRowHeights():
            count = MOST_LINES
        else:
            depth, above = 1, index.parent()
            while above.isValid():
                depth, above = depth + 1, above.parent()
            wide = self._view.viewport().width() - depth * self._view.indentation()
            count = len(self._lines(index, self._words(QRect(0, 0, wide, 0), index).width()))
        return QSize(scaled(80), max(count * metrics.lineSpacing(), _disc()) + 2 * _padding())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row over the ground that the style draws."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        rect: QRect = shown.rect
        theme = self._session.theme
        metrics = QFontMetrics(self._view.font())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._brackets(painter, rect, index)
        stance = {"pro": Stance.PRO, "con": Stance.CON}.get(str(index.data(STANCE)))
        together = index.data(TOGETHER)
        size, top = _sign(), rect.top() + _padding()
        if together in ("", "first"):
            sign = QRectF(rect.left() + 2, top + (metrics.height() - size) / 2, size, size)
            if index.data(STEP):
                painter.setPen(QPen(QColor(theme.con), 1.4, Qt.PenStyle.DotLine))
                painter.drawLine(round(sign.center().x()), rect.top(), round(sign.center().x()), round(sign.top()))
            draw_sign(painter, sign, stance, theme)
        words = self._words(rect, index)
        painter.setFont(self._font(index))
        painter.setPen(QColor(theme.ink))
        for line in self._lines(index, words.width()):
            painter.drawText(words.left(), top + metrics.ascent(), line)
            top += metrics.lineSpacing()
        self._discs(painter, rect, index)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(theme.selected), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -1.25, -1.25), 3, 3)
        painter.restore()

    def _words(self, rect: QRect, index: Index) -> QRect:
        """Return the place of the words in a row."""
        wide = [disc_width(letters, _disc()) for *_, letters in (index.data(SPEAKERS) or ())[:DISCS]]
        beside = sum(wide) - (len(wide) - 1) * _overlap() + scaled(8) if wide else scaled(6)
        return rect.adjusted(_sign() + scaled(9), _padding(), -beside, 0)

    def _font(self, index: Index) -> QFont:
        font = QFont(self._view.font())
        font.setBold(not index.data(STANCE) and not index.parent().isValid())
        return font

    def _lines(self, index: Index, width: int) -> list[str]:
        return lines_of(str(index.data() or ""), self._font(index), width, MOST_LINES)

    def _brackets(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the part of this row in the brackets of co-premises: of its own, and of those above that go on."""
        theme = self._session.theme
        row, left = index, rect.left()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        while row.isValid():
            together, middle = row.data(TOGETHER), left + 2 + _sign() // 2
            color = QColor(theme.con if row.data(STANCE) == "con" else theme.pro)
            painter.setPen(QPen(color, 1.6))
            own = row == index
            first_line = rect.top() + _padding() + QFontMetrics(self._view.font()).height() // 2
            if own and together in ("middle", "last"):
                painter.drawLine(middle, rect.top(), middle, first_line)
                painter.drawLine(middle, first_line, left + _sign() + scaled(5), first_line)
            if together == "middle" or (together == "first" and not own):
                painter.drawLine(middle, first_line if own else rect.top(), middle, rect.bottom() + 1)
            elif together == "first":
                painter.drawLine(middle, first_line, middle, rect.bottom() + 1)
            row, left = row.parent(), left - self._view.indentation()

    def _discs(self, painter: QPainter, rect: QRect, index: Index) -> None:
        size, right = _disc(), rect.right() - scaled(5)
        for name, place, letters in reversed((index.data(SPEAKERS) or [])[:DISCS]):
            wide = disc_width(letters, size)
            at = QRect(right - wide, rect.top() + _padding() - 1, wide, size)
            disc(name, place, self._session.theme_name, size, letters).paint(painter, at)
            right -= wide - _overlap()

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field for the words."""
        editor = QLineEdit(parent)
        editor.setFont(self._view.font())
        editor.setAccessibleName(self.tr("Words of the claim"))
        self._cell.open(editor)
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field over the words."""
        rect: QRect = option.rect
        left = self._words(rect, index).left() - 4
        editor.setGeometry(left, rect.top(), rect.right() - left, max(editor.sizeHint().height(), rect.height()))

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the field with the claim's words, unless it holds refused words."""
        claim = self._session.document.find(index.data(ID), Claim)
        if isinstance(editor, QLineEdit) and claim and not self._cell.holds:
            editor.setText(claim.text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Write the words to the document; the row follows from there."""
        claim = self._session.document.find(index.data(ID), Claim)
        words = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if claim and words not in ("", claim.text):
            self._cell.write(words, lambda: self._reword(claim.id, words))

    def _reword(self, claim: str, words: str) -> None:
        with self._session.edit(Message("Reword claim")) as edit:
            map_commands.reword(edit, claim, words)


def _sign() -> int:
    return scaled(15)


def _disc() -> int:
    return scaled(19)


def _overlap() -> int:
    """Return by how much one disc lies over the next."""
    return scaled(5)


def _padding() -> int:
    return scaled(4)
