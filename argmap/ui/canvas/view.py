"""The map on the screen: it follows the session, and turns keys and gestures into edits of it."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from argmap.layout import Direction, Layouter
from argmap.model import map_commands
from argmap.model.change import Change
from argmap.model.records import Claim, Placement, Stance
from argmap.model.search import matches
from argmap.ui.canvas import keyboard
from argmap.ui.canvas.announcements import speak
from argmap.ui.canvas.claim_editing import Writing
from argmap.ui.canvas.first_view import look_first
from argmap.ui.canvas.item_states import Looks
from argmap.ui.canvas.layout_requests import Arrange
from argmap.ui.canvas.mouse import Hand
from argmap.ui.canvas.navigation import above
from argmap.ui.canvas.overlays import Overlay
from argmap.ui.canvas.pending_claim import Draft, PendingKind, about, sibling
from argmap.ui.canvas.projection import Projection, Shown
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.scroll_anchor import ScrollAnchor
from argmap.ui.canvas.viewport_events import Handled
from argmap.ui.session import Session

_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that do nothing alone."""


class MapView(Handled):
    """The session's current map, to look at and to work on.

    Positions are never stored: the scene is a projection of the document, so following its changes gives what showing
    it afresh gives. What is selected stays in sight, and what is looked at stays where it is seen.
    """

    settled = Signal()
    """The layout has answered, and everything stands in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None, arrange: Arrange | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.map_scene = MapScene(self)
        self.looks = Looks(self.map_scene)
        self._anchor = ScrollAnchor(session)
        self._fresh = True
        self._to_reveal = False
        self.hand = Hand(self)
        session.changed.connect(self._changed)  # these three before the projection hears of it
        session.opened.connect(self._begin_afresh)
        session.map_shown.connect(self._begin_afresh)
        self._layouter = Layouter()
        self.projection = Projection(session, arrange or self._layouter.arrange, self)
        self.writing = Writing(self)
        self._overlay = Overlay(self)
        self._dress()
        self._listen()
        self._color()
        self._select(session.selection)
        self.projection.afresh()

    def _dress(self) -> None:
        self.setScene(self.map_scene)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Argument map"))
        self.setObjectName("map")

    def _listen(self) -> None:
        self.projection.provided.connect(lambda shown: self._show(shown, False))
        self.projection.settled.connect(lambda shown: self._show(shown, True))
        self.projection.emptied.connect(self._show_nothing)
        self.map_scene.moved.connect(self.writing.follow)
        self.map_scene.came.connect(self.refresh_looks)
        self.map_scene.arrived.connect(self._arrived)
        self.session.selected.connect(self._select)
        self.session.flushing.connect(self.writing.finish)
        self.session.themed.connect(self._color)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close_layout)

    def close_layout(self) -> None:
        """Let go of the thread and the process that lay out. The view shows nothing new afterwards."""
        self.projection.close()
        self._layouter.close()

    @property
    def direction(self) -> Direction:
        """Where reasons stand."""
        return self.projection.direction

    def turn(self, direction: Direction) -> None:
        """Have reasons stand in another direction."""
        self._fresh = True
        self.projection.turn(direction)

    # --- following

    def _begin_afresh(self) -> None:
        self.hand.cancel()
        self._fresh = True
        self.looks.match(frozenset())

    def _changed(self, change: Change) -> None:
        self._to_reveal = True
        self._anchor.follow(change)

    def _show(self, shown: Shown, as_laid_out: bool) -> None:
        self._fresh = self._fresh or self.map_scene.empty
        near = QPointF(0, 0)
        if not self._fresh:
            near = self.map_scene.drift(shown, self._anchor.looked_at(), self.middle(), self._anchor.wanders)
        sight = self.in_sight().translated(near)
        self.map_scene.show_figure(shown, self.session.theme, as_laid_out and not self._fresh, sight, near)
        self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if not self._fresh:
            self.scroll_by(round(near.x() * self.zoom), round(near.y() * self.zoom))
            if self._to_reveal or self.writing.claim is not None:
                self._reveal_selected(only_lost=not as_laid_out)  # a provisional place is not worth scrolling for
        elif as_laid_out:
            self._fresh = False
            self._first_look()
        if as_laid_out:
            self._to_reveal = False
            self._anchor.let_go()
        self.refresh_looks()
        speak(self)
        self.writing.follow()
        self._overlay.tell_question()
        self._overlay.offer_beginning()

    def _show_nothing(self) -> None:
        self.map_scene.clear_figure()
        self._overlay.tell_question()
        self._overlay.offer_beginning()

    def _first_look(self) -> None:
        look_first(self)
        self._reveal_selected()
        self._overlay.tell_question()

    def _arrived(self) -> None:
        self.writing.follow()
        if not self.projection.waiting:
            self.settled.emit()

    def is_settled(self) -> bool:
        """Whether the layout has answered and everything stands in its place."""
        return not self.projection.waiting and not self.map_scene.gliding

    def is_empty(self) -> bool:
        """Whether a map is shown that has no claims."""
        shown = self.map_scene.shown
        return shown is not None and not any(item.kind == "claim" for item in shown.figure.items)

    # --- in sight

    def middle_of_work(self) -> QPointF:
        """Return the place of the view about which keys zoom: the selection, where it is seen, or else the middle."""
        middle = super().middle_of_work()
        item = self.map_scene.find(self.session.selection[0]) if self.session.selection else None
        if item is not None:
            at = self.viewportTransform().map(item.mapToScene(item.card().center()))
            if self.viewport().rect().contains(at.toPoint()):
                return at
        return middle

    def reveal(self, id: str) -> None:
        """Select a claim or an argument and bring it into sight; folds that hide it are opened, in one edit."""
        self.session.flush_pending()
        on_map = self.session.tree()
        if on_map is None:
            return
        folded = [claim for claim in above(on_map, id) if on_map.placements[claim].folded]
        if self.map_scene.find(id) is None and folded and not self.session.read_only:
            with self.session.edit(self.tr("Unfold")) as edit:
                for claim in folded:
                    map_commands.unfold(edit, on_map.map.id, claim)
        self.session.select([id])
        self._reveal_selected()

    def reveal_item(self, id: str) -> None:
        """Bring an item that stands on the canvas into sight, scrolling no more than needed."""
        item, shown = self.map_scene.find(id), self.map_scene.shown
        value = shown.items().get(id) if shown else None
        if item is not None and value is not None:
            self.bring(item.card().translated(value.x, value.y))

    def _reveal_selected(self, *, only_lost: bool = False) -> None:
        """Bring into sight what is typed or else selected, or what hides it; or only where nothing of it is seen."""
        ids: list[str] = []
        if self.writing.claim is not None:
            ids = [self.writing.claim]
        elif self.session.selection and not self.hand.busy:
            first, on_map = self.session.selection[0], self.session.tree()
            ids = [first, *(above(on_map, first) if on_map else [])]
        for id in ids:
            if item := self.map_scene.find(id):
                if not only_lost or not item.sceneBoundingRect().intersects(self.in_sight()):
                    self.reveal_item(id)
                return

    # --- looks and words

    def refresh_looks(self) -> None:
        """Show of every item whether it is selected, hovered, carried or found."""
        typed = self.writing.claim
        self.looks.select((typed,) if typed else self.session.selection, self.hasFocus() or typed is not None)

    def say(self, words: str) -> None:
        """Show a few words at the bottom of the map; none: hide them."""
        self._overlay.say(words)

    def _color(self) -> None:
        theme = self.session.theme
        self.setBackgroundBrush(QColor(theme.ground))
        self._overlay.color(theme)

    def _select(self, ids: tuple[str, ...]) -> None:
        del ids
        self.refresh_looks()
        if self.writing.claim is None:
            self._reveal_selected()
        speak(self)

    def find(self, text: str) -> list[str]:  # type: ignore[override]  # QWidget.find is about window handles
        """Mark the claims of this map that contain a text; return them in reading order. "": mark none."""
        on_map = self.session.tree()
        here = on_map.placements if on_map else {}
        found = [id for id in matches(self.session.document, self.session.map, text) if id in here]
        self.looks.match(frozenset(found))
        return found

    def ids(self) -> list[str]:
        """Return the claims that are seen, in reading order."""
        on_map = self.session.tree()
        return [claim for claim, _, _ in on_map.walk() if self.map_scene.find(claim)] if on_map else []

    def at(self, place: QPoint) -> str | None:
        """Return the claim or argument at a place of the view."""
        item = self.map_scene.at(self.mapToScene(place))
        return item.value.id if item else None

    def is_folded(self, claim: str) -> bool:
        """Whether a claim is folded on this map."""
        found = [p for p in self.session.document.referrers(claim, Placement) if p.map == self.session.map]
        return bool(found) and found[0].folded

    # --- typing

    def edit_text(self, claim: str) -> None:
        """Type other words for a claim, on its card."""
        if self.session.flush_pending() and self.session.document.find(claim, Claim) is not None:
            self.reveal(claim)
            self.writing.begin(Draft(PendingKind.REWORDING, claim))

    def begin_claim(self) -> None:
        """Type a new claim that stands by itself."""
        self.writing.begin(Draft(PendingKind.ROOT))

    def begin_reason(self) -> None:
        """Type a reason for the selected claim, or a further premise of the selected argument."""
        self._begin_for(Stance.PRO)

    def begin_objection(self) -> None:
        """Type an objection to the selected claim or argument."""
        self._begin_for(Stance.CON)

    def _begin_for(self, stance: Stance) -> None:
        if not self.session.flush_pending():
            self.writing.resume()
            return
        draft = about(self.session.document, self.session.selection[0], stance) if self.session.selection else None
        if draft is not None:
            self.writing.begin(draft)

    def begin_sibling(self) -> None:
        """Type a claim beside the selected one, on the same side; where nothing is selected, one by itself."""
        if not self.session.flush_pending():
            self.writing.resume()
            return
        on_map = self.session.tree()
        draft = sibling(on_map, self.session.selection[0]) if on_map and self.session.selection else None
        self.writing.begin(draft or Draft(PendingKind.ROOT))

    def begin_premise(self) -> None:
        """Type a further premise of the argument that is selected, or by which the selected claim is shown."""
        if self.session.flush_pending() and (argument := self.session.selected_argument()):
            self.writing.begin(Draft(PendingKind.PREMISE, argument.id))

    # --- what typing and gestures need

    def become(self, names: dict[str, str]) -> None:
        """Take what was typed for what has been made of it: the ids of the one, those of the other."""
        self.projection.become(names)
        self.map_scene.rename(names)

    def land(self, places: dict[str, QPointF], on: str | None) -> None:
        """Have cards stand where the hand has put them, so that they glide to their new places from there."""
        shown = self.map_scene.shown
        if shown is None:
            return
        x, y = shown.figure.origin
        for id, place in places.items():
            if item := self.map_scene.find(id):
                item.setPos(place)
        self.projection.put({id: (place.x() - x, place.y() - y) for id, place in places.items()})
        self._anchor.hold(on)

    def send_home(self, places: dict[str, QPointF]) -> None:
        """Let cards that did not go anywhere glide back."""
        for id, place in places.items():
            self.map_scene.send_home(id, place)

    # --- events

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key of the map while something is selected; else it goes on to the next part of the window.

        A menu that a key asks for opens at what is selected.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and self.session.selection and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keyPressEvent(event)
                return True
        by_key = isinstance(event, QContextMenuEvent) and event.reason() is QContextMenuEvent.Reason.Keyboard
        if by_key and self.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu:
            self.customContextMenuRequested.emit(self.hand.menu_place())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape calls off what the hand does; other keys do what `keys` says.

        While words are typed none does: they come here only where the editor has no use for them, or where the words
        were refused and the focus went on. Then they lead back to the words.
        """
        if self.writing.claim is not None:
            self.hand.keys_changed(event.modifiers())
            event.ignore()
            if self.hasFocus() and event.key() == Qt.Key.Key_Escape:
                self.writing.cancel()
            elif self.hasFocus() and event.key() not in _HELD and not self.session.flush_pending():
                self.writing.resume()
        elif event.key() == Qt.Key.Key_Escape and self.hand.busy:
            self.hand.cancel()
        elif not keyboard.press(self, event):
            self.hand.keys_changed(event.modifiers())
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A drag may mean something else with another key held."""
        self.hand.keys_changed(event.modifiers())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self.looks.hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.refresh_looks()
        self._overlay.offer_beginning()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.refresh_looks()
        self._overlay.offer_beginning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in the middle there; the selection stays in sight."""
        super().resizeEvent(event)
        if (shown := self.map_scene.shown) is not None:
            self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if self.is_empty() and not self._fresh:
            self._first_look()
        elif event.oldSize().isValid():
            self.scroll_by((event.oldSize().width() - event.size().width()) // 2, 0)
            self._reveal_selected()
        self._overlay.stand()
        self.writing.follow()
        self._overlay.tell_question()

    def showEvent(self, event: QShowEvent) -> None:
        """Take a first look once it is known how large the view is."""
        super().showEvent(event)
        if not self._fresh and not event.spontaneous():
            self._first_look()

    def set_zoom(self, zoom: float) -> None:
        """Have the editor go along."""
        super().set_zoom(zoom)
        self.writing.follow()
        self._overlay.tell_question()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Have the editor go along."""
        super().scrollContentsBy(dx, dy)
        self.writing.follow()
        self._overlay.tell_question()
