"""The rows of the list of speakers: the disc with initials, the name over the role, and how often they are quoted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

DETAIL, COUNT = Qt.ItemDataRole.UserRole + 2, Qt.ItemDataRole.UserRole + 3
DISC = 26
_SIDE, _ABOVE, _GAP = 8, 5, 9
Index = QModelIndex | QPersistentModelIndex


class SpeakerRows(QStyledItemDelegate):
    """Draws a speaker on two lines."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(120, max(DISC, 2 * option.fontMetrics.lineSpacing()) + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and focus as the style does, and the parts over it; what is too long is cut."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text, shown.icon = "", QIcon()
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        strong = shown.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        quiet = strong if chosen else shown.palette.color(QPalette.ColorRole.PlaceholderText)
        rect: QRect = shown.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(rect.left(), rect.center().y() - DISC // 2 + 1, DISC, DISC))
        bold = QFont(shown.font)
        bold.setBold(True)
        metrics, broad = QFontMetrics(shown.font), QFontMetrics(bold)
        count = str(index.data(COUNT) or "")
        left = rect.left() + DISC + _GAP
        room = rect.right() - left - metrics.horizontalAdvance(count) - _GAP
        top = rect.center().y() - metrics.lineSpacing() + 1
        cut = Qt.TextElideMode.ElideRight
        painter.save()
        painter.setPen(strong)
        painter.setFont(bold)
        painter.drawText(left, top + broad.ascent(), broad.elidedText(str(index.data() or ""), cut, room))
        painter.setFont(shown.font)
        painter.setPen(quiet)
        below = metrics.elidedText(str(index.data(DETAIL) or ""), cut, rect.right() - left)
        painter.drawText(left, top + metrics.lineSpacing() + metrics.ascent(), below)
        painter.drawText(rect.right() - metrics.horizontalAdvance(count), top + metrics.ascent(), count)
        painter.restore()
