"""The map as an editor: typing, gestures and keys become edits of the session."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from argmap.layout import Layouter
from argmap.model.pending_claim import PendingClaim, PendingKind, about, sibling
from argmap.model.records import Claim, Stance
from argmap.ui.actions import selection_actions
from argmap.ui.canvas import keyboard
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.inline_editor import ClaimEditing
from argmap.ui.canvas.mouse import Mouse
from argmap.ui.canvas.projection import Arrange
from argmap.ui.canvas.touch import Touch
from argmap.ui.session import Session

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing alone."""


class MapView(MapDisplay):
    """The view of the session's current map, in which it can be edited."""

    settled = Signal()
    """The layout has answered, and every item is in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None, arrange: Arrange | None = None) -> None:
        self._layouter = Layouter()
        super().__init__(session, arrange or self._layouter.arrange, parent)
        self.writing = ClaimEditing(self)
        self.mouse = Mouse(self)
        self.touch = Touch(self)
        self._build()
        self._listen()
        self.refresh_looks()
        self.projection.afresh()

    def _build(self) -> None:
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Argument map"))
        self.setObjectName("map")

    def _listen(self) -> None:
        self.mouse.claim_wanted.connect(self.begin_claim)
        self.mouse.words_wanted.connect(self.edit_text)
        self.writing.gone_on.connect(self._begin_for)
        self.projection.restarted.connect(self.mouse.cancel)
        self.map_scene.arrived.connect(self._arrived)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close_layout)

    def close_layout(self) -> None:
        """Stop the layout's thread and process. The view shows nothing new afterwards."""
        self.projection.close()
        self._layouter.close()

    @property
    def at_work(self) -> bool:
        """True while a gesture is under way or a button is held."""
        return self.mouse.busy

    def arrange_anew(self) -> None:
        """Arrange the map for the window, without regard to how it stands, and show all of it."""
        self.projection.arrange_anew()
        self.fit()

    def _arrived(self) -> None:
        if not self.projection.waiting:
            self.settled.emit()

    # --- typing

    def edit_text(self, claim: str) -> None:
        """Type other words for a claim, on its card."""
        if self.session.flush_pending() and self.session.document.find(claim, Claim) is not None:
            self.reveal(claim)
            self.writing.begin(PendingClaim(PendingKind.REWORDING, claim))

    def begin_claim(self) -> None:
        """Open the editor for a new claim without a target."""
        self.writing.begin(PendingClaim(PendingKind.ROOT))

    def begin_reason(self) -> None:
        """Open the editor for a reason for the selected claim, or a further premise of the selected argument."""
        self._begin_for(Stance.PRO)

    def begin_objection(self) -> None:
        """Open the editor for an objection to the selected claim or argument."""
        self._begin_for(Stance.CON)

    def _begin_for(self, stance: Stance) -> None:
        if not self.session.flush_pending():
            self.writing.resume()
            return
        draft = about(self.session.document, self.session.selection[0], stance) if self.session.selection else None
        if draft is not None:
            self.writing.begin(draft)

    def begin_sibling(self) -> None:
        """Open the editor for a claim beside the selected one, on the same side, or else for one without a target."""
        if not self.session.flush_pending():
            self.writing.resume()
            return
        on_map = self.session.tree()
        draft = sibling(on_map, self.session.selection[0]) if on_map and self.session.selection else None
        self.writing.begin(draft or PendingClaim(PendingKind.ROOT))

    def begin_premise(self) -> None:
        """Open the editor for a further premise of the selected argument, or of the selected claim's own."""
        if self.session.flush_pending() and (argument := self.session.selected_argument()):
            self.writing.begin(PendingClaim(PendingKind.PREMISE, argument.id))

    def flip(self) -> None:
        """Change the side of the new claim that is being typed, or else of the selected one."""
        if self.session.typed is not None:
            self.writing.flip()
        elif self.session.flush_pending():
            selection_actions.flip(self.session)

    # --- keys

    def event(self, event: QEvent) -> bool:
        """The menu key opens the menu at the selection; the space bar is first of all the hand that moves the map."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._of_space(event):
            event.accept()
            return True
        by_key = isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_key and self.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            self.customContextMenuRequested.emit(self.mouse.menu_place())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels a gesture; other keys move the selection.

        While a claim is typed no key does: keys arrive here only if the editor ignores them, or if the words were
        refused and the focus has moved on. Then they lead back to the editor.
        """
        if self.projection.typed is not None:
            self.mouse.keys_changed(event.modifiers())
            event.ignore()
            if self.hasFocus() and event.key() == Qt.Key.Key_Escape:
                self.writing.cancel()
            elif self.hasFocus() and event.key() not in _HELD and not self.session.flush_pending():
                self.writing.resume()
        elif event.key() == Qt.Key.Key_Escape and self.mouse.busy:
            self.mouse.cancel()
        elif self._of_space(event):
            self.mouse.take_hand()
        elif not keyboard.press(self, event):
            self.mouse.keys_changed(event.modifiers())
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Pressing or releasing a modifier key changes the effect of a drag; the space bar puts the hand away.

        Where the hand has moved nothing, the action of the space bar is done now.
        """
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self.mouse.has_hand:
            action = self._action_of_space()
            if not self.mouse.put_hand_away() and action is not None:
                action.trigger()
        self.mouse.keys_changed(event.modifiers())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nobody hears the space bar any more."""
        super().focusOutEvent(event)
        self.mouse.put_hand_away()

    def _of_space(self, event: QKeyEvent) -> bool:
        """Return whether a key is the space bar alone, and may wait for its release to do what it does."""
        action = self._action_of_space()
        alone = event.key() == Qt.Key.Key_Space and not event.modifiers() and self.projection.typed is None
        return alone and (action is None or action.isEnabled())

    def _action_of_space(self) -> QAction | None:
        space = QKeySequence(Qt.Key.Key_Space)
        return next((action for action in self.actions() if space in action.shortcuts()), None)
