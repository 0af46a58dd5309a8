"""The mouse on the map: gestures, clicks, and drops of words from elsewhere."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QNativeGestureEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip

from argmap.model import outline_commands
from argmap.model.records import Argument, Claim, Stance
from argmap.picture import TextShape
from argmap.ui.actions import rules, selection_actions
from argmap.ui.actions.clipboard_actions import Into, Pasting
from argmap.ui.actions.passage_mime import PASSAGES, passage_tokens
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.dragging import Drag
from argmap.ui.canvas.drop_rules import Deed, Drop
from argmap.ui.canvas.gestures import Band, Gesture, Pan
from argmap.ui.canvas.handles import Handles
from argmap.ui.canvas.items import MapItem
from argmap.ui.canvas.relating import Relate

Keys = Qt.KeyboardModifier


class Mouse(QObject):
    """The events of the mouse, of fingers and of drops on the viewport of a map. At most one gesture at a time."""

    claim_wanted = Signal()
    """A new claim is to be typed."""
    words_wanted = Signal(str)
    """Other words for this claim are to be typed."""
    reason_wanted = Signal(str, object)
    """A new reason for this claim is to be typed, or an objection to it: the Stance tells which."""

    def __init__(self, view: MapDisplay) -> None:
        super().__init__(view)
        self._view = view
        self._gesture: Gesture | None = None
        self._pressed: tuple[str, QPoint] | None = None
        self._keeps = self._toggles = False
        self._grip: str | None = None
        """The claim whose handle is pressed on."""
        self._chosen: tuple[str, ...] = ()
        """What was selected before the button was pressed."""
        self.handles = Handles(view)
        self._last = QPoint()
        self._cited: tuple[str, int] = ("", 0)
        self._hand: bool | None = None
        """While the hand is taken: whether it has moved the map."""
        self.pasting = Pasting(view.session, self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle an event of the viewport; return whether the view is to do nothing more about it."""
        match event.type():
            case QEvent.Type.MouseButtonPress:
                self._press(cast(QMouseEvent, event))
            case QEvent.Type.MouseMove:
                self._move(cast(QMouseEvent, event))
            case QEvent.Type.MouseButtonRelease:
                self._release(cast(QMouseEvent, event))
            case QEvent.Type.MouseButtonDblClick:
                self._double_click(cast(QMouseEvent, event))
            case QEvent.Type.DragEnter | QEvent.Type.DragMove:
                self._drag_over(cast(QDragMoveEvent, event))
            case QEvent.Type.DragLeave:
                self._end_drop()
            case QEvent.Type.Drop:
                self._drop(cast(QDropEvent, event))
            case QEvent.Type.NativeGesture:
                return self._pinch(cast(QNativeGestureEvent, event))
            case QEvent.Type.Leave:
                self._view.looks.hover(None)
                self.handles.point_at(None)
                return False
            case QEvent.Type.ToolTip if self.handles.lit is not None:
                QToolTip.showText(
                    cast(QHelpEvent, event).globalPos(), self.tr("Drag to what it also speaks for or against")
                )
            case _:
                return False
        return True

    @property
    def busy(self) -> bool:
        """True while a gesture is under way or a button is held."""
        return self._gesture is not None or self._pressed is not None

    def cancel(self) -> None:
        """Cancel the gesture."""
        gesture, self._gesture, self._pressed, self._grip = self._gesture, None, None, None
        self.handles.resting = True
        if gesture is not None:
            gesture.cancel()

    def call_off(self) -> None:
        """Cancel the gesture, and select again what was selected before it."""
        if self.busy:
            self.cancel()
            self._view.session.select(self._chosen)

    def map_changed(self) -> None:
        """Cancel a gesture that holds claims: they may be gone, or elsewhere."""
        if self._gesture is not None and self._gesture.edits:
            self.cancel()

    def keys_changed(self, keys: Keys) -> None:
        """Update the gesture for other modifier keys."""
        if self._gesture is not None:
            self._gesture.move(self._last, keys)

    @property
    def has_hand(self) -> bool:
        """True while the left button moves the map, whatever is under it."""
        return self._hand is not None

    def take_hand(self) -> None:
        """Let the left button move the map, whatever is under it, until `put_hand_away`."""
        if self._hand is None:
            self._hand = False
            self._view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def put_hand_away(self) -> bool:
        """Let the left button act on claims again; return whether it has moved the map meanwhile."""
        used, self._hand = bool(self._hand), None
        self._view.viewport().unsetCursor()
        return used

    # --- pressing, moving, letting go

    def _press(self, event: QMouseEvent) -> None:
        """Begin a gesture, and select what is pressed on."""
        self.cancel()
        view, at = self._view, event.position().toPoint()
        self._last = at
        view.session.flush_pending()
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._chosen = view.session.selection
        id, keys = view.at(at), event.modifiers()
        grip = self.handles.at(at) if event.button() is Qt.MouseButton.LeftButton and not self.has_hand else None
        hand = self._hand is not None and event.button() is Qt.MouseButton.LeftButton
        if hand or event.button() is Qt.MouseButton.MiddleButton:
            self._gesture = Pan(view, at, lets_go=not hand)
            self._hand = True if hand else self._hand
        elif event.button() is not Qt.MouseButton.LeftButton:
            if event.button() is Qt.MouseButton.RightButton and (id is None or id not in view.session.selection):
                view.session.select([id] if id else [])
        elif grip is not None:
            self._grip = grip
            self._press_on(grip, at, Keys.NoModifier)
        elif id is None and (link := view.link_at(at)) is not None:
            view.reveal(link)
        elif id is None and keys & (Keys.ShiftModifier | Keys.ControlModifier):
            self._gesture = Band(view, at, view.session.selection)
        elif id is None:
            self._gesture = Pan(view, at)
        else:
            self._press_on(id, at, keys)
        event.accept()

    def _press_on(self, id: str, at: QPoint, keys: Keys) -> None:
        chosen = self._view.session.selection
        self._pressed = (id, at)
        self._keeps = self._toggles = False
        if keys & (Keys.ControlModifier | Keys.ShiftModifier):
            self._toggles = id in chosen  # only once it is released: it may be dragged
            self._view.session.select(chosen if id in chosen else (id, *chosen))
        elif id in chosen:
            self._keeps = len(chosen) > 1
        else:
            self._view.session.select([id])

    def _move(self, event: QMouseEvent) -> None:
        """Continue the gesture; a press that moves far enough becomes one."""
        at = event.position().toPoint()
        self._last = at
        if self.busy and not event.buttons():
            self.call_off()  # the button was released where nobody told the map
        if self._gesture is None and self._pressed is not None:
            id, start = self._pressed
            if (at - start).manhattanLength() >= QApplication.startDragDistance():
                self._begin(id, start)
        if self._gesture is not None:
            self._gesture.move(at, event.modifiers())
        elif not event.buttons():
            self._hover(at)

    def _hover(self, at: QPoint) -> None:
        """Show what is under the mouse."""
        view = self._view
        grip = self.handles.at(at) if self._hand is None else None
        self.handles.point_at(grip)
        view.looks.hover(grip or view.at(at))
        if grip is not None:
            view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        elif self._hand is None:
            view.show_link(at)

    def _begin(self, id: str, start: QPoint) -> None:
        """Begin to lead a line from a handle, or to drag claims."""
        view, grip = self._view, self._grip
        self._pressed = self._grip = None
        if not rules.can_write(view.session):
            return
        if grip is not None:
            self._gesture = Relate(view, grip, start, self.reason_wanted.emit)
        elif claims := self._held(id):
            self._gesture = Drag(view, claims, start)
        if self._gesture is not None:
            self.handles.point_at(None)
            self.handles.resting = False

    def _held(self, id: str) -> tuple[str, ...]:
        """Return the claims to drag: the one that is held, and those selected with it that are in no other's branch."""
        session, on_map = self._view.session, self._view.session.tree()
        if on_map is None or id not in on_map.placements:
            return ()
        claims = [c.id for c in session.selected_claims() if c.id in on_map.placements]
        if id not in claims:
            return (id,)
        top = outline_commands.topmost(on_map, claims)
        held = id if id in top else next((above for above in on_map.above(id) if above in top), top[0])
        return (held, *(claim for claim in top if claim != held))

    def _release(self, event: QMouseEvent) -> None:
        """End the gesture; a press that went nowhere is a click."""
        at = event.position().toPoint()
        gesture, pressed = self._gesture, self._pressed
        self._gesture = self._pressed = self._grip = None
        self.handles.resting = True
        if gesture is not None:
            gesture.finish(at, event.modifiers())
        elif pressed is not None and event.button() is Qt.MouseButton.LeftButton:
            self._click(pressed[0], at)
        self._hover(at)

    def _click(self, id: str, at: QPoint) -> None:
        view, session = self._view, self._view.session
        if self._toggles:
            session.select([other for other in session.selection if other != id])
            return
        if self._keeps:
            session.select([id])
        item = view.map_scene.find(id)
        if item is not None and view.is_folded(id) and _on_count(item, view, at):
            session.select([id])
            selection_actions.fold(session)
            return
        view.reveal_item(id)
        claim = session.document.find(id, Claim)
        if claim is not None and claim.passages:
            before, number = self._cited
            number = (number + 1) % len(claim.passages) if before == id else 0
            self._cited = (id, number)
            session.go_to_passage(claim.passages[number])

    def _double_click(self, event: QMouseEvent) -> None:
        """Type other words for the claim under the mouse; on the ground, a new claim."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.cancel()
        view = self._view
        id = view.at(event.position().toPoint())
        if id is None and view.session.map is not None:
            self.claim_wanted.emit()
        elif id is not None and view.session.document.find(id, Claim):
            self.words_wanted.emit(id)
        event.accept()

    def menu_place(self) -> QPoint:
        """Return where in the view to open a menu that a key asks for: below the selection."""
        view = self._view
        card = view.seen_at(view.session.selection[0]) if view.session.selection else None
        area = view.viewport().rect()
        if card is None:
            return area.center()
        corner = card.bottomLeft().toPoint()
        return QPoint(max(0, min(corner.x(), area.right())), max(0, min(corner.y(), area.bottom())))

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        """Zoom with two fingers on a touchpad; return whether the event is such a gesture."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom_about(1 + event.value(), event.position())
        return True

    # --- words from elsewhere

    def _drag_over(self, event: QDragMoveEvent) -> None:
        """Show what a drop of words would do here."""
        data = event.mimeData()
        fits = data.hasFormat(PASSAGES) or (data.hasText() and not data.hasUrls())
        if not fits or not rules.on_a_map(self._view.session):
            event.ignore()
            return
        drop = self._drop_of_words(event)
        self._view.looks.light(drop)
        self._view.show_hint(drop_rules.told(drop, self._view.session.document))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _drop_of_words(self, event: QDropEvent) -> Drop:
        over = self._view.at(event.position().toPoint())
        if over is None:
            return Drop(Deed.ROOT)
        undercut = self._view.session.document.find(over, Argument) is not None
        con = undercut or bool(event.modifiers() & Keys.ShiftModifier)
        return Drop(Deed.MOVE, over, Stance.CON if con else Stance.PRO)

    def _end_drop(self) -> None:
        """Show that nothing is over the map any more."""
        self._view.looks.light(None)
        self._view.show_hint("")

    def _drop(self, event: QDropEvent) -> None:
        """Make claims of what is dropped, in one edit."""
        session, data = self._view.session, event.mimeData()
        drop = self._drop_of_words(event)
        self._end_drop()
        made: list[str] = []
        if not passage_tokens(data):
            self.pasting.put(data, Into(drop.target, drop.stance))
        elif session.map is not None:
            with session.edit(drop_rules.label_of_words(drop)) as edit:
                made = drop_rules.put_words(edit, session.map, passage_tokens(data), data.text(), drop)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if made:
            session.select(made)


def _on_count(item: MapItem, view: MapDisplay, at: QPoint) -> bool:
    """Return whether a point of the view is on a folded card's count, or on the sheets behind the card."""
    inside = view.mapToScene(at) - item.pos()
    lines = [shape for shape in item.value.shapes if isinstance(shape, TextShape)]
    below = max((shape.baseline - 14 for shape in lines), default=item.value.height)
    return inside.y() > below or inside.x() > item.value.width
