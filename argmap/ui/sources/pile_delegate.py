"""How piles look: a card with a heading, a count and its first quotations; opened, a row for each quotation."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from argmap.ui.session import Session
from argmap.ui.sources.piles_model import DETAIL, DISC, FIRST, PilesModel
from argmap.ui.widgets.record_list import Index
from argmap.ui.widgets.type_size import in_map_face, letters, scaled

_PAD, _GAP = 10, 6
SIGN_ROOM = 34
"""The width at the right of a card where its sign can be clicked: open or closed."""


class PileDelegate(QStyledItemDelegate):
    """Draws piles as cards on the ground of the list, and quotations with their speakers."""

    def __init__(self, session: Session, model: PilesModel, view: QTreeView) -> None:
        super().__init__(view)
        self._session, self._model, self._view = session, model, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a card, or of a quotation of up to two lines."""
        line = option.fontMetrics.lineSpacing()
        if index.parent().isValid():
            words = option.fontMetrics.horizontalAdvance(str(index.data()))
            room = max(80, self._view.viewport().width() - 3 * self._view.indentation() - 40)
            return QSize(80, (3 if words > room else 2) * line + 12)
        first = 0 if self._view.isExpanded(index) else len(index.data(FIRST) or ())
        return QSize(80, round(line * (1.15 + 1 + first)) + 2 * _PAD + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card, or a quotation."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        focused = chosen and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.parent().isValid():
            self._quotation(painter, shown, index, chosen=chosen)
        else:
            self._card(painter, shown, index, chosen=chosen, focused=focused)
        painter.restore()

    def _card(
        self, painter: QPainter, shown: QStyleOptionViewItem, index: Index, *, chosen: bool, focused: bool
    ) -> None:
        theme, palette = self._session.theme, shown.palette
        box = QRectF(shown.rect).adjusted(1.5, 1.5, -2.5, -_GAP)
        edge = QColor(theme.selected if chosen else theme.card_edge)
        painter.setPen(QPen(edge, 2.4 if focused else 1.6 if chosen else 1.0))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(box, 7, 7)
        left, right = shown.rect.left() + _PAD + 4, shown.rect.right() - _PAD - 4
        heading = in_map_face(shown.font)
        heading.setWeight(QFont.Weight.Bold)
        heading.setPixelSize(round(letters() * 1.1))
        big, plain = QFontMetrics(heading), shown.fontMetrics
        y = shown.rect.top() + _PAD + big.ascent()
        painter.setFont(heading)
        painter.setPen(QColor(theme.ink))
        room = right - left - SIGN_ROOM
        painter.drawText(left, y, big.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room))
        painter.setPen(QColor(theme.muted))
        painter.drawText(right - 14, y, "▾" if self._view.isExpanded(index) else "▸")
        painter.setFont(shown.font)
        painter.setPen(QColor(theme.muted))
        y += round(big.lineSpacing())
        painter.drawText(left, y, plain.elidedText(str(index.data(DETAIL)), Qt.TextElideMode.ElideRight, right - left))
        if self._view.isExpanded(index):
            return
        face = in_map_face(shown.font)
        for words, who in index.data(FIRST) or ():
            y += plain.lineSpacing()
            painter.setPen(QColor(theme.ink))
            name = plain.elidedText(f"{who}  ", Qt.TextElideMode.ElideRight, (right - left) // 3)
            painter.setPen(QColor(theme.muted))
            painter.drawText(left, y, name)
            at = left + plain.horizontalAdvance(name)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.setFont(face)
            painter.drawText(at, y, QFontMetrics(face).elidedText(words, Qt.TextElideMode.ElideRight, right - at))
            painter.setFont(shown.font)

    def _quotation(self, painter: QPainter, shown: QStyleOptionViewItem, index: Index, *, chosen: bool) -> None:
        shown.text, shown.icon = "", QIcon()
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        strong = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = strong if chosen else shown.palette.color(QPalette.ColorRole.PlaceholderText)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        rect = shown.rect.adjusted(4, 5, -10, -5)
        left = rect.left()
        if isinstance(icon, QIcon):
            size = scaled(DISC)
            wide = self._model.faces.width(size)
            icon.paint(painter, QRect(rect.left(), rect.top(), wide, size))
            left += wide + 8
        line = shown.fontMetrics.lineSpacing()
        painter.setPen(quiet)
        painter.drawText(left, rect.top() + shown.fontMetrics.ascent(), str(index.data(DETAIL)))
        painter.setPen(strong)
        painter.setFont(in_map_face(shown.font))
        metrics = QFontMetrics(painter.font())
        room = QRect(left, rect.top() + line, rect.right() - left, rect.bottom() - rect.top() - line + 2)
        lines = max(1, room.height() // line)
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width() * lines - 20)
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap), words)
