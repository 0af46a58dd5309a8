"""How a row of the outline looks: sign, bracket of co-premises, words, and who says it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from argmap.model.records import Stance
from argmap.picture.cards import unconnected
from argmap.ui.panels.outline_rows import ID, LOOK, RowLook
from argmap.ui.session import Session
from argmap.ui.widgets.icons import draw_sign
from argmap.ui.widgets.speaker_faces import disc, disc_width
from argmap.ui.widgets.text_lines import draw_line, lines_of
from argmap.ui.widgets.type_size import scaled

MOST_LINES = 2
"""The most lines of a row that is not selected."""
MOST_WHOLE = 12
"""The most lines of the row that is selected."""
DISCS = 2
"""The most discs of speakers in a row."""
FADED = 0.4
"""The opacity of a row that does not fit a filter; it can still be read."""
LEAST_ROOM = 90
"""The least room for words, in pixels of letters of the usual size, beside which a disc is shown."""
Index = QModelIndex | QPersistentModelIndex
Disc = tuple[str, int, str]
_PLAIN = RowLook()


class ClaimDelegate(QStyledItemDelegate):
    """A delegate that draws rows of up to two lines. The row that is selected alone shows all of its words."""

    def __init__(self, session: Session, view: QTreeView) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.whole: str | None = None
        """The claim whose words are all shown."""
        self.typed: str | None = None
        """The claim whose words are in a field."""
        self.faded: frozenset[str] = frozenset()
        """The claims that do not fit a filter."""
        self.field_height = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the words, wrapped to the width of the list; of two lines where all rows are alike."""
        line = QFontMetrics(self._view.font()).lineSpacing()
        if self._view.uniformRowHeights():
            high = MOST_LINES * line
        elif index.data(ID) == self.typed:
            high = max(line, self.field_height) + self._caption_height(index)
        else:
            words = self.words(QRect(0, 0, self._width(index), 0), index)
            high = len(self._lines(index, words.width())) * line + self._caption_height(index)
        return QSize(scaled(80), max(high, _disc()) + 2 * _padding())

    def _width(self, index: Index) -> int:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        return self._view.viewport().width() - depth * self._view.indentation()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row: tinted where it is selected, lightly where the pointer is."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = _look(index)
        painter.save()
        if index.data(ID) in self.faded and not state & QStyle.StateFlag.State_Selected:
            painter.setOpacity(FADED)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._view.palette().brush(QPalette.ColorRole.Highlight))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._view.palette().brush(QPalette.ColorRole.Midlight))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._rails(painter, rect, index)
        self._brackets(painter, rect, index)
        if look.together in ("", "first"):
            self._sign(painter, rect, look)
        words = self.words(rect, index)
        if self._caption_height(index):
            self._caption(painter, words, look)
        if index.data(ID) != self.typed:
            self._write(painter, words, index)
        self._discs(painter, rect, look)
        if state & QStyle.StateFlag.State_Children:
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            ground = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Window
            painter.setBrush(self._view.palette().brush(ground))
            self._arrow(painter, rect, look, open=bool(state & QStyle.StateFlag.State_Open))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(self._session.theme.selected), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -1.25, -1.25), 3, 3)
        painter.restore()

    # --- words

    def words(self, rect: QRect, index: Index) -> QRect:
        """Return the place of the words in a row, below the line that says what they object to."""
        look = _look(index)
        left = look.shift * self._view.indentation() + _sign() + scaled(9)
        beside = _width_of(self._shown_discs(rect, look))
        return rect.adjusted(left, _padding() + self._caption_height(index), -beside, -_padding())

    def _shown_discs(self, rect: QRect, look: RowLook) -> list[Disc]:
        """Return the discs of speakers that leave enough room for the words."""
        room = rect.width() - look.shift * self._view.indentation() - _sign() - scaled(9)
        shown = list(look.speakers[:DISCS])
        while shown and room - _width_of(shown) < scaled(LEAST_ROOM):
            shown.pop()
        return shown

    def font(self, index: Index) -> QFont:
        """Return the font of a row's words: what stands by itself is heavier."""
        font = QFont(self._view.font())
        font.setBold(_look(index).is_thesis)
        return font

    def _lines(self, index: Index, width: int) -> list[str]:
        most = MOST_WHOLE if index.data(ID) == self.whole and not self._view.uniformRowHeights() else MOST_LINES
        if self._view.uniformRowHeights() and _has_caption(_look(index)):
            most = 1  # beside the line that says so
        return lines_of(str(index.data() or ""), self.font(index), width, most)

    def _write(self, painter: QPainter, words: QRect, index: Index) -> None:
        painter.setFont(self.font(index))
        painter.setPen(QColor(self._session.theme.ink))
        line = QFontMetrics(self._view.font()).lineSpacing()
        text = str(index.data() or "")
        for number, part in enumerate(self._lines(index, words.width())):
            draw_line(painter, QRect(words.left(), words.top() + number * line, words.width(), line), part, text)

    def _caption_font(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(10, round(QFontMetrics(font).height() * 0.62)))
        return font

    def _caption_height(self, index: Index) -> int:
        return QFontMetrics(self._caption_font()).height() if _has_caption(_look(index)) else 0

    def _caption(self, painter: QPainter, words: QRect, look: RowLook) -> None:
        """Say that it is the step that is objected to, or that the claim is not connected yet."""
        font = self._caption_font()
        metrics = QFontMetrics(font)
        said = self.tr("Objection to this step") if look.step else unconnected()
        text = metrics.elidedText(said, Qt.TextElideMode.ElideRight, words.width())
        painter.setFont(font)
        painter.setPen(QColor(self._session.theme.muted))
        painter.drawText(words.left(), words.top() - metrics.descent(), text)

    # --- signs and lines

    def _sign_box(self, rect: QRect, look: RowLook) -> QRectF:
        """Return the place of a row's sign: in a column, beside its first line of words."""
        size = _sign()
        first = QFontMetrics(self._view.font()).height()
        if _has_caption(look):
            first += 2 * QFontMetrics(self._caption_font()).height()
        left = rect.left() + look.shift * self._view.indentation() + 2
        return QRectF(left, rect.top() + _padding() + (first - size) / 2, size, size)

    def _sign(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        draw_sign(painter, self._sign_box(rect, look), look.stance, self._session.theme)

    def _arrow(self, painter: QPainter, rect: QRect, look: RowLook, *, open: bool) -> None:
        """Draw the arrow that folds and unfolds, beside the first line; the brush hides the lines under it."""
        y, half = self._sign_box(rect, look).center().y(), scaled(8) / 2
        x = rect.left() - self._view.indentation() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, y), half + 2, half + 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._session.theme.muted), 1.6, c=Qt.PenCapStyle.RoundCap))
        if open:
            painter.drawPolyline(
                [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
            )
        else:
            painter.drawPolyline(
                [QPointF(x - half / 2, y - half), QPointF(x + half / 2, y), QPointF(x - half / 2, y + half)]
            )

    def _rails(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the dotted lines from steps down to the objections to them, as far as they cross this row."""
        look, indent = _look(index), self._view.indentation()
        painter.setPen(QPen(QColor(self._session.theme.con), 1.5, Qt.PenStyle.DotLine))
        row, left = index, rect.left()
        while row.isValid():
            its = _look(row)
            first = its.shift - _own_level(row)
            for level in its.rails:
                x = left + (first + level) * indent + 2 + _sign() // 2
                starts = row == index and first + level == its.shift
                box = self._sign_box(rect, its)
                end = box.center() if its.together in ("middle", "last") else QPointF(0, box.bottom() + 1)
                top = round(end.y()) if starts else rect.top()
                painter.drawLine(x, top, x, rect.bottom() + 1)
            row, left = row.parent(), left - indent
        if look.step and look.together in ("", "first"):
            box = self._sign_box(rect, look)
            x, y = round(box.center().x()) - indent, round(box.center().y())
            painter.drawLine(x, rect.top(), x, y)
            painter.drawLine(x, y, round(box.left()) - 1, y)

    def _brackets(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Draw the part of this row in the brackets of co-premises: of its own, and of those above that go on."""
        theme = self._session.theme
        row, left = index, rect.left()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        while row.isValid():
            look = _look(row)
            box = self._sign_box(QRect(left, rect.top(), rect.width(), rect.height()), look)
            middle, line = round(box.center().x()), round(box.center().y())
            painter.setPen(QPen(QColor(theme.con if look.stance is Stance.CON else theme.pro), 1.6))
            own = row == index
            if own and look.together in ("middle", "last"):
                painter.drawLine(middle, rect.top(), middle, line)
                painter.drawLine(middle, line, round(box.right()) + scaled(3), line)
            if look.together == "middle" or (look.together == "first" and not own):
                painter.drawLine(middle, line if own else rect.top(), middle, rect.bottom() + 1)
            elif look.together == "first":
                painter.drawLine(middle, line, middle, rect.bottom() + 1)
            row, left = row.parent(), left - self._view.indentation()

    def _discs(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        size, right = _disc(), rect.right() - scaled(5)
        for name, place, letters in reversed(self._shown_discs(rect, look)):
            wide = disc_width(letters, size)
            at = QRect(right - wide, rect.top() + _padding() - 1, wide, size)
            disc(name, place, self._session.theme_name, size, letters).paint(painter, at)
            right -= wide - _overlap()


def _width_of(discs: list[Disc]) -> int:
    """Return the room that discs take beside the words."""
    wide = [disc_width(letters, _disc()) for *_, letters in discs]
    return sum(wide) - (len(wide) - 1) * _overlap() + scaled(8) if wide else scaled(6)


def _look(index: Index) -> RowLook:
    look = index.data(LOOK)
    return look if isinstance(look, RowLook) else _PLAIN


def _has_caption(look: RowLook) -> bool:
    return look.is_loose or (look.step and look.together in ("", "first"))


def _own_level(index: Index) -> int:
    """Return how much deeper a row stands than the one that it is below."""
    return _look(index).shift - _look(index.parent()).shift


def _sign() -> int:
    return scaled(15)


def _disc() -> int:
    return scaled(19)


def _overlap() -> int:
    """Return by how much one disc lies over the next."""
    return scaled(5)


def _padding() -> int:
    return scaled(4)
