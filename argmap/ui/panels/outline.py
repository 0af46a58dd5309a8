"""The map as an indented list that is read and written like an outline, by mouse, keyboard or screen reader."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from argmap.model.pending_claim import Relation
from argmap.ui.actions import move_actions
from argmap.ui.panels.outline_delegate import ClaimDelegate
from argmap.ui.panels.outline_drag import OutlineDrag
from argmap.ui.panels.outline_field import OutlineField, Stroke, stroke_of
from argmap.ui.panels.outline_rows import ID, MANY, Index, OutlineRows
from argmap.ui.panels.outline_typing import OutlineTyping
from argmap.ui.session import Session
from argmap.ui.widgets.type_size import scaled, write_as_on_map

NARROW = 300
"""The width, in pixels of letters of the usual size, below which levels are less far apart."""

OUTLINE_KEYS = {"reason": "", "objection": "", "indent": "Tab", "outdent": "Shift+Tab"}
"""The keys of actions, by name, that are others here than on the map; "": it has none."""


class Outline(QTreeView):
    """The current map's claims, indented below what they speak for or against. Follows every change by difference."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows = OutlineRows(session, self)
        self._drawn = ClaimDelegate(session, self)
        self.typing = OutlineTyping(session, self.rows, OutlineField(self.viewport()))
        self.drag = OutlineDrag(session, self, self.rows)
        self.setModel(self.rows)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        write_as_on_map(self)
        self.setAccessibleName(self.tr("Outline of the map"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(self._drawn)
        self.typing.changed.connect(self._follow_typing)
        self.typing.ended.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self.rows.filling.connect(lambda many: self.setUniformRowHeights(many > MANY))
        self.rows.settled.connect(self._select)
        self.collapsed.connect(self._folded)
        self.expanded.connect(self._unfolded)
        self.selectionModel().selectionChanged.connect(self._chosen)
        self.doubleClicked.connect(self.edit_words)
        session.opened.connect(self.rows.refill)
        session.map_shown.connect(lambda _: self.rows.refill())
        session.changed.connect(self.rows.follow)
        session.selected.connect(lambda _: self._select())
        session.themed.connect(self.viewport().update)
        session.folds.changed.connect(self.rows.refold)
        self.rows.refill()

    @property
    def is_settled(self) -> bool:
        """True if every row is in its place."""
        return self.rows.is_settled

    # --- the selection, both ways

    def _select(self) -> None:
        """Show what is selected; where the selection is the outline's own, the view does not jump."""
        chosen = QItemSelection()
        here = [id for id in self._session.selection if id in self.rows]
        for id in here:
            index = self.rows.index_of(id)
            chosen.select(index, index)
        self._show_whole(here[0] if len(here) == 1 else None)
        if {index.data(ID) for index in self.selectedIndexes()} == set(here):
            return
        self._quietly(chosen, here[0] if here else None)

    def _quietly(self, chosen: QItemSelection, first: str | None) -> None:
        busy, self.rows.busy = self.rows.busy, True
        model = self.selectionModel()
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if first is not None:
            index = self.rows.index_of(first)
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        self.rows.busy = busy

    def _show_whole(self, claim: str | None) -> None:
        """Show all words of the one claim that is selected."""
        before, self._drawn.whole = self._drawn.whole, claim
        if before != claim and not self.uniformRowHeights():
            self._measure(before, claim)

    def _measure(self, *claims: str | None) -> None:
        """Give the rows of these claims the height that they need now."""
        for id in dict.fromkeys(claims):
            if id is not None and id in self.rows:
                index = self.rows.index_of(id)
                self.rows.dataChanged.emit(index, index, [Qt.ItemDataRole.SizeHintRole])

    def _chosen(self) -> None:
        if self.rows.busy:
            return
        ids = [index.data(ID) for index in self.selectedIndexes()]
        current = self.currentIndex().data(ID)
        self._session.select(sorted(ids, key=lambda id: id != current))

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight, or the one that hides it: looking at a row unfolds none."""
        seen = above = index
        while above.isValid():
            seen = seen if above == index or self.isExpanded(above) else above
            above = above.parent()
        super().scrollTo(seen, hint)
        low = self.visualRect(seen).bottom() + 1 - self.viewport().height()
        if 0 < low <= 2:  # Qt stops short of the last pixel
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + low)

    def fade(self, faded: frozenset[str]) -> None:
        """Fade the rows of these claims, which do not fit a filter."""
        if faded != self._drawn.faded:
            self._drawn.faded = faded
            self.viewport().update()

    # --- folding

    def _folded(self, index: QModelIndex) -> None:
        if not self.rows.busy:
            self._session.folds.fold([index.data(ID)])

    def _unfolded(self, index: QModelIndex) -> None:
        if not self.rows.busy:
            self._session.folds.unfold([index.data(ID)])

    # --- typing

    def edit_words(self) -> None:
        """Edit the words of the current row in place."""
        claim = self.currentIndex().data(ID)
        if isinstance(claim, str):
            self.typing.reword(claim)

    def _follow_typing(self) -> None:
        """Give the row that is typed in the height of its words, and let the field lie on it."""
        claim, field = self.typing.claim, self.typing.field
        index = self.rows.index_of(claim) if claim is not None else QModelIndex()
        before = self._drawn.typed, self._drawn.field_height
        self._drawn.typed = claim if index.isValid() else None
        if index.isValid():
            words = self._drawn.words(self._rect(index), index)
            field.setFont(self._drawn.font(index))
            self._drawn.field_height = field.height_in(words.width())
        if (self._drawn.typed, self._drawn.field_height) != before:
            if not self.uniformRowHeights():
                self._measure(before[0], claim)
            if index.isValid():
                self.scrollTo(index)
        self._lay_field()

    def _rect(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return rect if rect.isValid() else QRect(0, 0, self.viewport().width(), 0)

    def _lay_field(self) -> None:
        """Let the field lie on the words of the row that is typed in."""
        claim = self.typing.claim
        index = self.rows.index_of(claim) if claim is not None else QModelIndex()
        if not index.isValid():
            return
        words = self._drawn.words(self.visualRect(index), index)
        room = self.viewport().height() - 2 * scaled(6)
        self.typing.field.lie_on(words, self._drawn.font(index), self._session.theme, room)

    def updateGeometries(self) -> None:
        """The field lies where its row has come to."""
        super().updateGeometries()
        self._lay_field()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The field goes with its row."""
        super().scrollContentsBy(dx, dy)
        self._lay_field()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        self._set_levels_apart()
        if not self.uniformRowHeights() and event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
        self._follow_typing()

    def changeEvent(self, event: QEvent) -> None:
        """Distances grow with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_levels_apart()
            self.scheduleDelayedItemsLayout()

    def _set_levels_apart(self) -> None:
        narrow = self.viewport().width() < scaled(NARROW)
        self.setIndentation(scaled(12 if narrow else 17))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring into sight what was selected meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    # --- keys

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001 - Qt calls it so
        """Tab moves the selected claim, and leaves the outline where none is selected."""
        moves = bool(self._session.selected_claims()) and not self._session.read_only
        return False if moves else super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the next line, Tab and Shift+Tab move a level down and up; letters go on with the words."""
        stroke = stroke_of(event)
        match stroke:
            case Stroke.NEXT:
                self.typing.add(Relation.SIBLING)
            case Stroke.PREMISE:
                self.typing.add(Relation.CO_PREMISE)
            case Stroke.UNDERCUT:
                self.typing.add(Relation.UNDERCUT)
            case Stroke.INDENT:
                move_actions.indent(self._session)
            case Stroke.OUTDENT:
                move_actions.outdent(self._session)
            case _ if _types(event) and len(self._session.selected_claims()) == 1 and not self._session.read_only:
                claim = self._session.selected_claims()[0]
                self.typing.reword(claim.id, _joined(claim.text, event.text()))
            case _:
                super().keyPressEvent(event)

    # --- dragging

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected rows; the one that is held is seen below the mouse, so that what lights up can be read."""
        chosen = self.selectedIndexes()
        if chosen and not self._session.read_only:
            drag = QDrag(self)
            drag.setMimeData(self.rows.mimeData(chosen))
            held = self.viewport().grab(self.visualRect(self.currentIndex()))
            drag.setPixmap(
                held.scaledToWidth(max(1, held.width() * 7 // 10), Qt.TransformationMode.SmoothTransformation)
            )
            drag.setHotSpot(QPoint(-14, -14))
            drag.exec(Qt.DropAction.MoveAction)
            self.drag.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows of this outline can be dropped in it."""
        if event.source() is self:
            event.accept()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what a drop here would do."""
        super().dragMoveEvent(event)  # which scrolls near the edges
        if event.source() is self:
            self.drag.move(event)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        super().dragLeaveEvent(event)
        self.drag.end()

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the dragged claims to where they are dropped: on a claim, or between two."""
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.drag.drop(event)
        self.setState(QAbstractItemView.State.NoState)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Leave the arrows to the rows, which draw them beside their first lines."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw where dragged rows would come over the rows."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self.drag.paint(painter)
        painter.end()


def _types(event: QKeyEvent) -> bool:
    """Return whether a key types a letter, as it does on the map: other signs may be keys of the list itself."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    return held == Qt.KeyboardModifier.NoModifier and event.text().isalpha()


def _joined(words: str, letters: str) -> str:
    """Return letters as they go on with words: after a space."""
    return f" {letters}" if words and not words[-1].isspace() else letters
