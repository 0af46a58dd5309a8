"""Claims that say what is being typed, offered below the card: choosing one uses it again instead of a copy."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from argmap.cancellation import Cancellation
from argmap.import_lock import LOADING
from argmap.message import Message
from argmap.model.change import Update
from argmap.model.claim_reuse import reuse
from argmap.model.pending_claim import PendingClaim, PendingKind
from argmap.model.records import Argument, Claim
from argmap.model.verbatim import shortened
from argmap.ui.canvas.claim_editing import ClaimEditing
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.widgets.message_bar import announce
from argmap.ui.widgets.style_sheet import TINTED
from argmap.ui.widgets.type_size import scaled, write_as_on_map

if TYPE_CHECKING:
    from argmap.text.claim_index import ClaimIndex

MOST = 5
LONGEST = 120
"""The most characters of a claim that are shown."""
_GAP = 8
_ID = Qt.ItemDataRole.UserRole


class ClaimOffers(QObject):
    """The list below the card. Down and Up go through it, Enter uses what is chosen, Escape closes the list alone.

    Enter without having gone into the list writes what is typed, as ever.
    """

    def __init__(self, view: MapDisplay, writing: ClaimEditing) -> None:
        super().__init__(view)
        self._view, self._writing, self._session = view, writing, view.session
        self._index: ClaimIndex | None = None
        self._changed: set[str] = set()
        """Claims that have changed while the index was being made."""
        self._closed_for: PendingClaim | None = None
        self._told = False
        self.list = QListWidget(view.viewport())
        self._dress()
        writing.editor.typed.connect(self._typed)
        writing.editor.installEventFilter(self)
        self.list.itemClicked.connect(self._choose)
        self._session.opened.connect(self._forget)
        self._session.changed.connect(self._follow)
        self._session.themed.connect(self._dress)

    def _dress(self) -> None:
        theme, tint = self._session.theme, TINTED.get(self._session.theme_name, TINTED["light"])[0]
        self.list.setObjectName("offers")
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.list.setFocusProxy(self._writing.editor)  # or a click would go on to the map and end the typing
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(self.tr("Claims that say this already"))
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)
        write_as_on_map(self.list)
        self.list.setStyleSheet(
            f"#offers {{ background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.selected};"
            f" border-radius: 6px; padding: 3px; }}"
            f"#offers::item {{ padding: 3px 6px; border-radius: 4px; }}"
            f"#offers::item:hover, #offers::item:selected {{ background: {tint}; color: {theme.ink}; }}"
            f"#offers::item:selected {{ border-left: 3px solid {theme.selected}; }}"
        )
        self.list.hide()

    # --- the index

    def _forget(self) -> None:
        self._index = None
        self._changed.clear()
        self.list.hide()

    def _follow(self, update: Update) -> None:
        touched = [id for id, pair in update.records.items() if any(isinstance(record, Claim) for record in pair)]
        if self._index is None:
            self._changed.update(touched)
            return
        for id in touched:
            self._note(self._index, id)

    def _note(self, index: "ClaimIndex", id: str) -> None:
        claim = self._session.document.find(id, Claim)
        if claim is None:
            index.remove(id)
        else:
            index.put(id, claim.text)

    def _make(self) -> None:
        """Index the claims of the document, in a thread."""
        self._changed.clear()
        texts = {claim.id: claim.text for claim in self._session.document.all(Claim)}
        self._session.tasks.run(partial(_indexed, texts), self._take, latest="claim index")

    def _take(self, index: "ClaimIndex") -> None:
        for id in self._changed:
            self._note(index, id)
        self._changed.clear()
        self._index = index
        self._typed(self._writing.editor.words())

    # --- the list

    def _typed(self, words: str) -> None:
        draft = self._writing.draft
        if draft is None or draft.kind is PendingKind.REWORDING or draft == self._closed_for or not words:
            self.list.hide()
            return
        if self._index is None:
            if not self._session.tasks.awaits("claim index"):
                self._make()
            return
        found = self._index.find(words, MOST, {draft.target or ""})
        self.list.clear()
        for id in found:
            claim = self._session.document.find(id, Claim)
            if claim is not None:
                item = QListWidgetItem(shortened(" ".join(claim.text.split()), LONGEST))
                item.setData(_ID, id)
                item.setToolTip(claim.text)
                self.list.addItem(item)
        self.list.setCurrentRow(-1)
        if not found:
            self.list.hide()
            return
        self._lay()
        self.list.show()
        self.list.raise_()
        if not self._told:
            self._told = True
            told = self.tr("A claim that is there says this. Down and Enter use it again.")
            self._session.notice.emit(told)
            announce(self._view, told)

    def _standing_there(self, draft: PendingClaim) -> set[str]:
        """Return the claims that stand here already."""
        document, target = self._session.document, draft.target or ""
        step = document.find(target, Argument)
        here = set(step.premises if step else ())
        for argument in document.referrers(target, Argument, "target"):
            if len(argument.premises) == 1:
                here.update(argument.premises)
        return here

    def _lay(self) -> None:
        """Put the list below the field, or above it where there is no room."""
        editor, around = self._writing.editor.geometry(), self._view.viewport().rect()
        width = min(max(editor.width(), scaled(420)), around.width() - 2 * _GAP)
        height = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + 10
        left = max(_GAP, min(editor.left(), around.right() - width - _GAP))
        below = editor.bottom() + _GAP
        top = below if below + height < around.bottom() else max(_GAP, editor.top() - _GAP - height)
        self.list.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while it is open; follow the field, and close with it."""
        match event.type():
            case QEvent.Type.Hide:
                self.list.hide()
                self._closed_for, self._told = None, False
            case QEvent.Type.Move | QEvent.Type.Resize if self.list.isVisible():
                self._lay()
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and self._takes(event):
                event.accept()
                return True
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent) and self._takes(event):
                self._press(Qt.Key(event.key()))
                return True
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        if not self.list.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        inside = self.list.currentRow() >= 0
        match event.key():
            case Qt.Key.Key_Escape:
                return True
            case Qt.Key.Key_Down:
                return inside or self._on_last_line()
            case Qt.Key.Key_Up | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                return inside
        return False

    def _on_last_line(self) -> bool:
        cursor = self._writing.editor.textCursor()
        return not cursor.movePosition(cursor.MoveOperation.Down)

    def _press(self, key: Qt.Key) -> None:
        row = self.list.currentRow()
        match key:
            case Qt.Key.Key_Down:
                self._go_to(min(row + 1, self.list.count() - 1))
            case Qt.Key.Key_Up:
                self._go_to(row - 1)
            case Qt.Key.Key_Escape:
                self._closed_for = self._writing.draft
                self.list.hide()
            case _:
                self._choose(self.list.currentItem())

    def _go_to(self, row: int) -> None:
        self.list.setCurrentRow(row)
        if row < 0:
            self.list.clearSelection()
        else:
            announce(self._view, self.list.item(row).text())

    def _choose(self, item: QListWidgetItem) -> None:
        """Use a claim again in place of the one that is being typed."""
        draft, map, id = self._writing.draft, self._session.map, item.data(_ID)
        if draft is None or map is None:
            return
        self.list.hide()
        self._writing.editor.setPlainText("")  # so that these words do not come back
        self._writing.cancel()
        words = shortened(item.text(), 60)
        if id in self._standing_there(draft):
            self._session.select([id])
            self._session.notice.emit(self.tr("“{0}” stands here already.").format(words))
            return
        refused = self._session.refused
        with self._session.edit(Message("Use claim again")) as edit:
            reuse(edit, map, draft, id)
        if self._session.refused == refused:
            self._session.select([id])
            self._session.notice.emit(self.tr("“{0}” stands here, too. Undo: Ctrl+Z").format(words))


def _indexed(texts: dict[str, str], cancellation: Cancellation) -> "ClaimIndex":
    with LOADING:
        from argmap.text.claim_index import ClaimIndex

    index = ClaimIndex()
    for id, text in texts.items():
        cancellation.check()
        index.put(id, text)
    return index
