"""The mouse on the map: gestures, clicks, and drops of words from elsewhere."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QNativeGestureEvent,
)
from PySide6.QtWidgets import QApplication

from argmap.model.records import Argument, Claim, Stance
from argmap.picture import TextShape
from argmap.ui.actions import rules, selection_actions
from argmap.ui.actions.clipboard_actions import Into, Pasting
from argmap.ui.actions.passage_mime import PASSAGES, passage_tokens
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_rules import Deed, Drop
from argmap.ui.canvas.gestures import Band, Drag, Gesture, Pan
from argmap.ui.canvas.items import MapItem

Keys = Qt.KeyboardModifier


class Mouse(QObject):
    """The events of the mouse, of fingers and of drops on the viewport of a map. At most one gesture at a time."""

    claim_wanted = Signal()
    """A new claim is to be typed."""
    words_wanted = Signal(str)
    """Other words for this claim are to be typed."""

    def __init__(self, view: MapDisplay) -> None:
        super().__init__(view)
        self._view = view
        self._gesture: Gesture | None = None
        self._pressed: tuple[str, QPoint] | None = None
        self._keeps = False
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
                return False
            case _:
                return False
        return True

    @property
    def busy(self) -> bool:
        """True while a gesture is under way or a button is held."""
        return self._gesture is not None or self._pressed is not None

    def cancel(self) -> None:
        """Cancel the gesture."""
        gesture, self._gesture, self._pressed = self._gesture, None, None
        if gesture is not None:
            gesture.cancel()

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
        id, keys = view.at(at), event.modifiers()
        hand = self._hand is not None and event.button() is Qt.MouseButton.LeftButton
        if hand or event.button() is Qt.MouseButton.MiddleButton:
            self._gesture = Pan(view, at, lets_go=not hand)
            self._hand = True if hand else self._hand
        elif event.button() is not Qt.MouseButton.LeftButton:
            if event.button() is Qt.MouseButton.RightButton and (id is None or id not in view.session.selection):
                view.session.select([id] if id else [])
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
        self._keeps = False
        if keys & (Keys.ControlModifier | Keys.ShiftModifier):
            rest = tuple(other for other in chosen if other != id)
            self._pressed = None if id in chosen else self._pressed
            self._view.session.select(rest if id in chosen else (id, *chosen))
        elif id in chosen:
            self._keeps = len(chosen) > 1
        else:
            self._view.session.select([id])

    def _move(self, event: QMouseEvent) -> None:
        """Continue the gesture; a press that moves far enough becomes one."""
        at = event.position().toPoint()
        self._last = at
        if self._gesture is None and self._pressed is not None:
            id, start = self._pressed
            if (at - start).manhattanLength() >= QApplication.startDragDistance():
                self._pressed = None
                claims = self._held(id)
                if claims and rules.can_write(self._view.session):
                    self._gesture = Drag(self._view, claims, start)
        if self._gesture is not None:
            self._gesture.move(at, event.modifiers())
        elif not event.buttons():
            self._view.looks.hover(self._view.at(at))
            if self._hand is None:
                self._view.show_link(at)

    def _held(self, id: str) -> tuple[str, ...]:
        """Return the claims to drag: the one that is held, and those selected with it that are in no other's branch."""
        session, on_map = self._view.session, self._view.session.tree()
        if on_map is None or id not in on_map.placements:
            return ()
        claims = [c.id for c in session.selected_claims() if c.id in on_map.placements]
        claims = [id, *(c for c in claims if c != id)] if id in claims else [id]
        branches = {claim: on_map.branch(claim) for claim in claims}
        return tuple(c for c in claims if not any(c in branches[other] for other in claims if other != c))

    def _release(self, event: QMouseEvent) -> None:
        """End the gesture; a press that went nowhere is a click."""
        at = event.position().toPoint()
        gesture, pressed = self._gesture, self._pressed
        self._gesture = self._pressed = None
        if gesture is not None:
            gesture.end(at, event.modifiers())
        elif pressed is not None and event.button() is Qt.MouseButton.LeftButton:
            self._click(pressed[0], at)
        self._view.looks.hover(self._view.at(at))

    def _click(self, id: str, at: QPoint) -> None:
        view, session = self._view, self._view.session
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
        target = self._view.session.document.find(drop.target, Claim) if drop.target else None
        self._view.looks.light(drop)
        self._view.show_hint(drop_rules.told(drop, target.text if target else ""))
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
