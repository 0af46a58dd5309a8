"""The map as an editor: typing, gestures and keys become edits of the session."""

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from argmap.layout import Layouter
from argmap.model.pending_claim import PendingClaim, PendingKind, Relation, related
from argmap.model.records import Claim, Stance
from argmap.ui.actions import move_actions, several_actions
from argmap.ui.canvas import keyboard
from argmap.ui.canvas.accessible import MapAccess
from argmap.ui.canvas.claim_editing import ClaimEditing
from argmap.ui.canvas.claim_offers import ClaimOffers
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.mouse import Mouse
from argmap.ui.canvas.navigation import Arrow
from argmap.ui.canvas.pinning import PinMarks
from argmap.ui.canvas.projection import Arrange
from argmap.ui.canvas.touch import Touch
from argmap.ui.canvas.typed_paste import TypedPaste
from argmap.ui.session import Session

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing alone."""
_OPENING = "\"'“„‘‚«‹(¿¡#$€£"
"""Signs that words begin with."""


class MapView(MapDisplay):
    """The view of the session's current map, in which it can be edited."""

    settled = Signal()
    """The layout has answered, and every item is in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None, arrange: Arrange | None = None) -> None:
        self._layouter = Layouter()
        super().__init__(session, arrange or self._layouter.arrange, parent)
        self.writing = ClaimEditing(self)
        self.mouse = Mouse(self)
        self._pins = PinMarks(self)
        self.touch = Touch(self, self.mouse)
        self.offers = ClaimOffers(self, self.writing)
        TypedPaste(self.writing, self.mouse.pasting)
        self.access = MapAccess(self, self.writing.editor, self.edit_text)
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
        self.mouse.reason_wanted.connect(self._begin_for)
        self.projection.following.connect(self.mouse.map_changed)
        self.writing.gone_on.connect(self._begin_related)
        self.writing.carried.connect(self._carry)
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
        self._begin_related(Relation.REASON)

    def begin_objection(self) -> None:
        """Open the editor for an objection to the selected claim or argument."""
        self._begin_related(Relation.OBJECTION)

    def _begin_for(self, claim: str, stance: Stance) -> None:
        self.writing.begin(PendingClaim(PendingKind.ARGUMENT, claim, stance))

    def begin_sibling(self) -> None:
        """Open the editor for a claim beside the selected one, on the same side, or else for one without a target."""
        self._begin_related(Relation.SIBLING, PendingClaim(PendingKind.ROOT))

    def begin_premise(self) -> None:
        """Open the editor for a further premise of the selected argument, or of the selected claim's own."""
        self._begin_related(Relation.CO_PREMISE)

    def begin_undercut(self) -> None:
        """Open the editor for an objection to the selected step, or to the one that the selected claim is part of."""
        self._begin_related(Relation.UNDERCUT)

    def _begin_related(self, relation: Relation, otherwise: PendingClaim | None = None) -> None:
        if not self.session.flush_pending():
            self.writing.resume()
            return
        on_map, chosen = self.session.tree(), self.session.selection
        draft = related(self.session.document, on_map, chosen[0], relation) if on_map and chosen else None
        if draft := draft or otherwise:
            self.writing.begin(draft)
        elif chosen:
            self.session.notice.emit(self.tr("This claim is not part of a step yet. Add a reason or an objection."))

    def _carry(self, arrow: Arrow) -> None:
        """Move the claim whose words are changed; they are saved before."""
        if self.session.flush_pending():
            carry = {
                Arrow.LEFT: move_actions.outdent,
                Arrow.RIGHT: move_actions.indent,
                Arrow.UP: move_actions.move_up,
                Arrow.DOWN: move_actions.move_down,
            }
            carry[arrow](self.session)

    def type_letters(self, letters: str) -> bool:
        """Type after the words of the selected claim, or the first claim of an empty map; return False for neither."""
        claims = self.session.selected_claims()
        if self.session.read_only or self.projection.typed is not None:
            return False
        if self.is_empty() and not self.session.selection:
            self.begin_claim()
        elif len(self.session.selection) == 1 and claims:
            self.edit_text(claims[0].id)
        if self.writing.draft is None:
            return False
        self.writing.editor.add(letters)
        return True

    def flip(self) -> None:
        """Change the side of the new claim that is being typed, or else of the selected one."""
        if self.session.typed is not None:
            self.writing.flip()
        elif self.session.flush_pending():
            several_actions.flip(self.session)

    # --- events

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint pins and the handles of cards over what a display shows."""
        super().drawForeground(painter, rect)
        self._pins.paint(painter)
        self.mouse.handles.paint(painter)

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
        elif event.key() == Qt.Key.Key_Escape and self.touch.under_way:
            self.touch.call_off()
        elif event.key() == Qt.Key.Key_Escape and self.mouse.busy:
            self.mouse.call_off()
        elif self.mouse.busy:  # nobody types while something is held
            self.mouse.keys_changed(event.modifiers())
            event.accept()
        elif self._of_space(event):
            self.mouse.take_hand()
        elif self.is_empty() and self._types(event):
            event.accept()
        elif not keyboard.press(self, event) and not self._types(event):
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

    def _types(self, event: QKeyEvent) -> bool:
        """Begin to type by a key that stands for a letter; return False for any other."""
        letters = event.text()
        begins = letters.isprintable() and (letters[:1].isalnum() or letters[:1] in _OPENING)
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        by_both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as AltGr comes on Windows
        return bool(letters) and begins and (not held or held == by_both) and self.type_letters(letters)

    def _action_of_space(self) -> QAction | None:
        space = QKeySequence(Qt.Key.Key_Space)
        return next((action for action in self.actions() if space in action.shortcuts()), None)
