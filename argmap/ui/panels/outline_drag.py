"""Dragging rows of the outline: the place where they would come is shown, and what a drop there does."""

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QLabel, QTreeView

from argmap.message import Message
from argmap.model.order_commands import Neighbor
from argmap.model.records import Stance
from argmap.ui.actions import rules
from argmap.ui.panels import outline_drops
from argmap.ui.panels.outline_drops import OutlineDrop, RowPart
from argmap.ui.panels.outline_rows import ID, OutlineRows
from argmap.ui.session import Session
from argmap.ui.widgets.icons import draw_sign
from argmap.ui.widgets.type_size import scaled

EDGE = 0.28
"""The part of a row's height at its edge that stands for the place before or after it."""


class OutlineDrag(QObject):
    """The drop that is under way in one outline."""

    def __init__(self, session: Session, view: QTreeView, rows: OutlineRows) -> None:
        super().__init__(view)
        self._session, self._view, self._rows = session, view, rows
        self._drop: OutlineDrop | None = None
        self._hint = QLabel(view.viewport())
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setObjectName("bubble")
        self._hint.hide()

    @property
    def hint(self) -> str:
        """What is shown about the drop."""
        return self._hint.text() if not self._hint.isHidden() else ""

    def move(self, event: QDragMoveEvent) -> None:
        """Show what a drop here would do."""
        flipped = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drop = self._at(event.position().toPoint(), flipped=flipped)
        on_map = self._session.tree()
        if on_map is not None:
            self._say(outline_drops.told(self._session.document, on_map, self._drop))
        self._view.viewport().update()

    def end(self) -> None:
        """Show nothing any more."""
        self._drop = None
        self._hint.hide()
        self._view.viewport().update()

    def drop(self, event: QDropEvent) -> None:
        """Move the selected claims in one edit."""
        flipped = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        drop = self._at(event.position().toPoint(), flipped=flipped)
        self.end()
        if drop is not None:
            self.carry(drop, flipped=flipped)

    def carry(self, drop: OutlineDrop, *, flipped: bool) -> None:
        """Move the selected claims as a drop says, in one edit."""
        on_map, claims = self._session.tree(), self._claims()
        if on_map is None:
            return
        label = Message("Change order") if drop.keeps_target else Message("Move claim")
        with self._session.edit(label) as edit:
            outline_drops.apply(edit, on_map, claims, drop, flipped=flipped)

    def _claims(self) -> tuple[str, ...]:
        return tuple(claim.id for claim in self._session.selected_claims())

    def _at(self, at: QPoint, *, flipped: bool) -> OutlineDrop | None:
        on_map = self._session.tree()
        if on_map is None or not rules.can_write(self._session):
            return None
        index = self._view.indexAt(QPoint(max(at.x(), 1), at.y()))
        if not index.isValid():
            return outline_drops.drop_of(on_map, self._claims(), None, RowPart.MIDDLE, flipped=flipped)
        rect = self._view.visualRect(index)
        part = (at.y() - rect.top()) / max(1, rect.height())
        open = self._view.isExpanded(index) and self._rows.hasChildren(index)
        spot = RowPart.UPPER if part < EDGE else RowPart.LOWER if part > 1 - EDGE and not open else RowPart.MIDDLE
        return outline_drops.drop_of(on_map, self._claims(), str(index.data(ID)), spot, flipped=flipped)

    def _say(self, words: str) -> None:
        theme, view = self._session.theme, self._view.viewport()
        self._hint.setStyleSheet(
            f"#bubble {{ background: {theme.ink}; color: {theme.card}; border-radius: 9px; padding: 8px 14px; }}"
        )
        self._hint.setText(words)
        wide = max(60, min(view.width() - 16, self._hint.fontMetrics().horizontalAdvance(words) + 34))
        high = self._hint.heightForWidth(wide)
        top = view.height() - high - 8
        if self._drop is not None and self._drop.over is not None:
            over = self._view.visualRect(self._rows.index_of(self._drop.over))
            top = 8 if over.bottom() > top else top
        self._hint.setGeometry((view.width() - wide) // 2, top, wide, high)
        self._hint.show()
        self._hint.raise_()

    def paint(self, painter: QPainter) -> None:
        """Tint the row on which the claims would hang, or draw the line at which they would stand."""
        drop = self._drop
        if drop is None or drop.over is None:
            return
        theme, rect = self._session.theme, self._view.visualRect(self._rows.index_of(drop.over))
        color = QColor(theme.con if drop.stance is Stance.CON else theme.pro if drop.stance else theme.selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = scaled(15)
        if drop.beside is None:
            ground = QColor(color)
            ground.setAlpha(46)
            painter.setPen(QPen(color, 2))
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 4, 4)
            at = QRectF(rect.right() - size - scaled(6), rect.center().y() - size / 2, size, size)
        else:
            y = rect.top() if drop.beside is Neighbor.BEFORE else self._end_of(drop.over, rect)
            painter.setPen(QPen(color, 2.5))
            painter.drawLine(rect.left() + size, y, rect.right() - 2, y)
            at = QRectF(rect.left(), y - size / 2, size, size)
        if drop.stance is not None:
            draw_sign(painter, at, drop.stance, theme)

    def _end_of(self, claim: str, rect: QRect) -> int:
        """Return where the rows of a claim and of all that is shown below it end."""
        last = self._rows.index_of(claim)
        while self._view.isExpanded(last) and self._rows.hasChildren(last):
            last = self._rows.index(self._rows.rowCount(last) - 1, 0, last)
        return max(rect.bottom(), self._view.visualRect(last).bottom()) + 1
