"""An outline pasted where a claim is about to be typed: it becomes claims there, and not one claim of many lines."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from argmap.model.pending_claim import PendingKind
from argmap.ui.actions.clipboard_actions import Into, Pasting
from argmap.ui.actions.part_mime import PART
from argmap.ui.canvas.claim_editing import ClaimEditing


class TypedPaste(QObject):
    """Takes the key for paste while the field on a new card is empty and more than one line would be pasted."""

    def __init__(self, writing: ClaimEditing, pasting: Pasting) -> None:
        super().__init__(writing)
        self._writing = writing
        self._pasting = pasting
        writing.editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste claims in place of the one that has no words yet."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self._paste()
        return False

    def _paste(self) -> bool:
        draft, data = self._writing.draft, QGuiApplication.clipboard().mimeData()
        if draft is None or draft.kind is PendingKind.REWORDING or self._writing.editor.words() or data is None:
            return False
        if not data.hasFormat(PART) and len(data.text().strip().splitlines()) < 2:
            return False
        self._writing.cancel()
        self._pasting.put(data, Into(draft.target, draft.stance))
        return True
