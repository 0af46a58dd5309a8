"""The map on the screen: it follows the session, and turns keys and gestures into edits of it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsView, QWidget

from argmap.layout import Direction, Layouter
from argmap.model.change import Change
from argmap.model.records import Argument, Claim, Passage, Placement, Speaker, Stance
from argmap.picture import Theme
from argmap.ui.canvas import keys
from argmap.ui.canvas.arranging import Arrange
from argmap.ui.canvas.bubble import Bubble
from argmap.ui.canvas.drafts import Draft, Kind, sibling
from argmap.ui.canvas.drops import Deed, Drop
from argmap.ui.canvas.hand import Hand
from argmap.ui.canvas.items import Look, MapItem
from argmap.ui.canvas.projection import Projection, Shown
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.writing import Writing
from argmap.ui.session import Session

SMALLEST, LARGEST, STEP = 0.04, 4.0, 1.25
"""How far one can zoom, and how much one step of it is."""
MARGIN = 24.0
"""What is to be seen keeps so far from the edge of the view, in px of the screen."""


class MapView(QGraphicsView):
    """The session's current map, to look at and to work on.

    Positions are never stored: the scene is a projection of the document, so following its changes gives what showing
    it afresh gives. What is selected stays in sight.
    """

    settled = Signal()
    """The layout has answered, and everything stands in its place."""

    def __init__(self, session: Session, parent: QWidget | None = None, arrange: Arrange | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.map_scene = MapScene(self)
        self._layouter = Layouter()
        self.projection = Projection(session, arrange or self._layouter.arrange, self)
        self._carried: frozenset[str] = frozenset()
        self._preview: tuple[str, ...] | None = None
        self._hovered: str | None = None
        self._matches: frozenset[str] = frozenset()
        self._anchor: str | None = None
        self._lit: MapItem | None = None
        self._fresh = True
        self._to_reveal = False
        self._hand = Hand(self)
        self.writing = Writing(self)
        self._dress()
        self._hint = Bubble(self.viewport())
        self._empty = Bubble(self.viewport())
        self._empty.setText(self.tr("Press Enter to write the first claim"))
        self.projection.provided.connect(lambda shown: self._show(shown, False))
        self.projection.settled.connect(lambda shown: self._show(shown, True))
        self.projection.emptied.connect(self._show_nothing)
        self.map_scene.moved.connect(self.writing.follow)
        self.map_scene.arrived.connect(self._arrived)
        session.changed.connect(self._changed)
        session.selected.connect(self._selected)
        session.opened.connect(self._begin_afresh)
        session.map_shown.connect(self._begin_afresh)
        session.settling.connect(self.writing.finish)
        session.themed.connect(self._color)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close_layout)
        self._color()
        self._speak()
        self.projection.afresh()

    def _dress(self) -> None:
        self.setScene(self.map_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Argument map"))
        self.setObjectName("map")

    def close_layout(self) -> None:
        """Let go of the thread and the process that lay out. The view shows nothing new afterwards."""
        self.projection.close()
        self._layouter.close()

    # --- looking around

    @property
    def zoom(self) -> float:
        """How many px of the screen one px of the map takes."""
        return self.transform().m11()

    @property
    def direction(self) -> Direction:
        """Where reasons stand."""
        return self.projection.direction

    def turn(self, direction: Direction) -> None:
        """Have reasons stand in another direction."""
        self._fresh = True
        self.projection.turn(direction)

    def fit(self) -> None:
        """Show the whole map, no larger than it is."""
        if shown := self.map_scene.shown:
            area = self.viewport().rect()
            width, height = shown.figure.width, shown.figure.height
            self._set_zoom(min(1.0, area.width() / width, area.height() / height))
            self._center_on(QPointF(width / 2, height / 2))

    def zoom_in(self) -> None:
        """Come one step nearer."""
        self.zoom_about(STEP, self._middle_of_work())

    def zoom_out(self) -> None:
        """Go one step away."""
        self.zoom_about(1 / STEP, self._middle_of_work())

    def reset_zoom(self) -> None:
        """Show everything at its own size."""
        self.zoom_about(1 / self.zoom, self._middle_of_work())

    def zoom_about(self, factor: float, at: QPointF) -> None:
        """Zoom so that what is under a place of the view stays under it."""
        before = self._to_scene(at)
        self._set_zoom(self.zoom * factor)
        now = self.viewportTransform().map(before)
        self.scroll_by(round(now.x() - at.x()), round(now.y() - at.y()))

    def scroll_by(self, dx: int, dy: int) -> None:
        """Move the view over the map, in px of the screen."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + dx)
        down.setValue(down.value() + dy)

    def middle(self) -> QPointF:
        """Return the place of the map that is in the middle of the view."""
        return self._to_scene(QRectF(self.viewport().rect()).center())

    def _to_scene(self, at: QPointF) -> QPointF:
        back, _ = self.viewportTransform().inverted()
        return back.map(at)

    def in_sight(self) -> QRectF:
        """Return the part of the map that is seen."""
        area = self.viewport().rect()
        return QRectF(self._to_scene(QPointF(0, 0)), self._to_scene(QPointF(area.width(), area.height())))

    def _middle_of_work(self) -> QPointF:
        """Return the place of the view about which keys zoom: the selection, where it is seen, or else the middle."""
        area = QRectF(self.viewport().rect())
        item = self.map_scene.find(self.session.selection[0]) if self.session.selection else None
        if item is not None:
            at = self.viewportTransform().map(item.mapToScene(item.card().center()))
            if area.contains(at):
                return at
        return area.center()

    def _set_zoom(self, zoom: float) -> None:
        zoom = max(SMALLEST, min(LARGEST, zoom))
        self.resetTransform()
        self.scale(zoom, zoom)
        self._give_room()
        self.writing.follow()

    def _center_on(self, at: QPointF) -> None:
        now = self.viewportTransform().map(at)
        middle = QRectF(self.viewport().rect()).center()
        self.scroll_by(round(now.x() - middle.x()), round(now.y() - middle.y()))

    def _give_room(self) -> None:
        """Let every corner of the map be scrolled to the middle of the view, and no further."""
        shown = self.map_scene.shown
        area = self.viewport().size()
        width, height = (shown.figure.width, shown.figure.height) if shown else (1.0, 1.0)
        across, down = (area.width() - 3 * MARGIN) / self.zoom, (area.height() - 3 * MARGIN) / self.zoom
        self.setSceneRect(QRectF(0, 0, width, height).adjusted(-across, -down, across, down))

    def reveal(self, id: str) -> None:
        """Bring a claim or an argument into sight, scrolling no more than needed; folds that hide it are opened."""
        on_map = self.session.tree()
        map = self.session.map
        if on_map is None or map is None:
            return
        self.session.settle()
        folded = [f for f in self._above(id) if on_map.placements[f].folded and f != id]
        if id not in self.map_scene.ids() and folded and not self.session.read_only:
            from argmap.model import commands

            with self.session.edit(self.tr("Unfold")) as edit:
                for claim in folded:
                    commands.unfold(edit, map, claim)
        self.session.select([id])
        self._reveal_selected()

    def _above(self, id: str) -> list[str]:
        """Return the claims above which hide this one where they are folded, the nearest first."""
        on_map = self.session.tree()
        found: list[str] = []
        while on_map is not None:
            argument = on_map.arguments().get(id) or on_map.shown_by.get(id)
            if argument is None or argument.target in found:
                break
            id = argument.target
            if id in on_map.placements:
                found.append(id)
        return found

    def reveal_item(self, id: str) -> None:
        """Bring an item that stands on the canvas into sight, scrolling no more than needed."""
        item, shown = self.map_scene.find(id), self.map_scene.shown
        value = shown.items().get(id) if shown else None
        if item is None or value is None:
            return
        card = item.card().translated(value.x, value.y)
        seen = self.viewportTransform().mapRect(card)
        area = QRectF(self.viewport().rect())
        gap = min(MARGIN, area.width() / 8, area.height() / 8)
        self.scroll_by(
            _needed(seen.left() - gap, seen.right() + gap, area.width()),
            _needed(seen.top() - gap, seen.bottom() + gap, area.height()),
        )

    def _reveal_selected(self) -> None:
        if self.writing.claim is not None:
            self.reveal_item(self.writing.claim)
        elif self.session.selection and not self._hand.busy:
            first = self.session.selection[0]
            for id in (first, *self._above(first)):
                if self.map_scene.find(id) is not None:
                    self.reveal_item(id)
                    return

    # --- following

    def _begin_afresh(self) -> None:
        self._hand.cancel()
        self._fresh = True
        self._matches = frozenset()

    def _changed(self, change: Change) -> None:
        self._to_reveal = True
        del change

    def _show(self, shown: Shown, as_laid_out: bool) -> None:
        near = QPointF(0, 0) if self._fresh else self._near(shown)
        sight = self.in_sight().translated(near)
        self.map_scene.show_figure(shown, self.session.theme, as_laid_out and not self._fresh, sight, near)
        self._give_room()
        if self._fresh:
            if as_laid_out:
                self._fresh = False
                self._first_look()
        else:
            zoom = self.zoom
            self.scroll_by(round(near.x() * zoom), round(near.y() * zoom))
            if self._to_reveal or self.writing.claim is not None:
                self._reveal_selected()
        if as_laid_out:
            self._to_reveal = False
            self._anchor = None
        self.refresh_looks()
        self.writing.follow()
        self._offer_beginning()

    def _show_nothing(self) -> None:
        self.map_scene.clear_figure()
        self._offer_beginning()

    def _near(self, shown: Shown) -> QPointF:
        """Return how far the figure has moved, seen from what the user looks at: it is to stay where it is seen."""
        wanted = shown.items()
        middle = self.middle()
        best: tuple[float, QPointF] | None = None
        for id in (self._anchor, self._steady()):
            item = self.map_scene.find(id) if id else None
            if id and item is not None and id in wanted:
                return QPointF(wanted[id].x, wanted[id].y) - item.pos()
        for id, value in wanted.items():
            item = self.map_scene.find(id) if value.kind == "claim" else None
            if item is not None and id not in self._carried:
                away = item.mapToScene(item.card().center()) - middle
                far = away.x() ** 2 + away.y() ** 2
                if best is None or far < best[0]:
                    best = far, QPointF(value.x, value.y) - item.pos()
        return best[1] if best else QPointF(0, 0)

    def _steady(self) -> str | None:
        """Return what the user looks at: the first selected thing."""
        return self.session.selection[0] if self.session.selection else None

    def _first_look(self) -> None:
        """Show a map for the first time: all of it, if it can be read then, or else the thesis on top."""
        shown = self.map_scene.shown
        if shown is None:
            return
        self.fit()
        if self.zoom < 0.6:
            self._set_zoom(0.8)
            on_map = self.session.tree()
            first = self.map_scene.find(on_map.roots[0]) if on_map and on_map.roots else None
            area = self.viewport().size()
            down = (area.height() / 2 - MARGIN) / self.zoom
            if first is not None and self.direction is Direction.TOP_DOWN:
                self._center_on(QPointF(first.mapToScene(first.card().center()).x(), down))
            elif first is not None:
                self._center_on(first.mapToScene(first.card().center()))
        self._reveal_selected()

    def _arrived(self) -> None:
        self.writing.follow()
        if not self.projection.waiting:
            self.settled.emit()

    def is_settled(self) -> bool:
        """Whether the layout has answered and everything stands in its place."""
        return not self.projection.waiting and not self.map_scene.gliding

    def _offer_beginning(self) -> None:
        shown = self.map_scene.shown
        empty = shown is not None and not any(i.kind == "claim" for i in shown.figure.items)
        self._empty.setVisible(empty and not self.session.read_only)
        self._empty.stand(0.5)

    # --- looks

    def refresh_looks(self) -> None:
        """Show of every item whether it is selected, hovered, carried or found."""
        typed = (self.writing.claim,) if self.writing.claim else ()
        chosen = self._preview if self._preview is not None else self.session.selection
        hovered = (self._hovered,) if self._hovered else ()
        ids = {*typed, *chosen, *hovered, *self._matches, *self._carried}
        self.map_scene.set_looks({id: self._look_of(id) for id in ids})

    def _look_of(self, id: str) -> Look:
        look = Look.PLAIN
        typed = self.writing.claim
        selected = self._preview if self._preview is not None else self.session.selection
        if typed is not None:
            selected = (typed,)
        if id in selected:
            look |= Look.SELECTED
            if id == selected[0] and (self.hasFocus() or typed is not None):
                look |= Look.FOCUSED
        if id == self._hovered:
            look |= Look.HOVERED
        if id in self._matches:
            look |= Look.MATCHED
        if id in self._carried:
            look |= Look.FAINT
        return look

    def preview(self, ids: Iterable[str] | None) -> None:
        """Show these as if they were selected; None: show what is."""
        self._preview = None if ids is None else tuple(ids)
        self.refresh_looks()

    def hover(self, id: str | None) -> None:
        """Show what the mouse is over."""
        if id != self._hovered:
            before, self._hovered = self._hovered, id
            for changed in (before, id):
                item = self.map_scene.find(changed) if changed else None
                if changed and item is not None:
                    item.set_look(self._look_of(changed))

    def set_carried(self, ids: frozenset[str]) -> None:
        """Show what is being dragged."""
        self._carried = ids
        self.refresh_looks()

    def _mark_of(self, drop: Drop) -> tuple[str, Stance | None]:
        if drop.deed is Deed.ORDER:
            along = "down" if self.direction in (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT) else "across"
            return f"{'after' if drop.after else 'before'}-{along}", None
        return "on", drop.stance

    def light(self, drop: Drop | None) -> None:
        """Light up what a drop would go to, and nothing else."""
        target = self.map_scene.find(drop.target) if drop and drop.target else None
        if self._lit is not None and self._lit is not target:
            self._lit.set_mark(None)
        self._lit = target
        if drop is not None and target is not None:
            target.set_mark(self._mark_of(drop))

    def say(self, words: str) -> None:
        """Show a few words at the bottom of the map; none: hide them."""
        self._hint.tell(words)

    def _color(self) -> None:
        theme: Theme = self.session.theme
        self.setBackgroundBrush(QColor(theme.ground))
        self._hint.color(theme)
        self._empty.color(theme)

    def _selected(self, ids: tuple[str, ...]) -> None:
        del ids
        self.refresh_looks()
        self._reveal_selected()
        self._speak()

    def _speak(self) -> None:
        """Say in words what is selected, for those who hear the map."""
        shown = self.map_scene.shown
        values = shown.items() if shown else {}
        found = [values[id] for id in self.session.selection if id in values]
        if not found:
            words = self.tr("Nothing is selected. Arrow keys walk over the map.")
        elif len(found) == 1:
            words = f"{found[0].title}. {found[0].description}"
        else:
            words = self.tr("{0} selected, first: {1}").format(len(found), found[0].title)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if found and self.hasFocus():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def find(self, text: str) -> list[str]:  # type: ignore[override]  # QWidget.find is about window handles
        """Mark the claims whose words or speakers contain a text; return their ids in reading order. "": mark none."""
        on_map, wanted = self.session.tree(), text.strip().casefold()
        found: list[str] = []
        if on_map is not None and wanted:
            found = [claim for claim, _, _ in on_map.walk() if wanted in self._spoken(claim).casefold()]
        self._matches = frozenset(found)
        self.refresh_looks()
        return found

    def _spoken(self, claim: str) -> str:
        document = self.session.document
        found = document.get(claim, Claim)
        passages = [p for id in found.passages if (p := document.find(id, Passage))]
        speakers = [s.name for p in passages if p.speaker and (s := document.find(p.speaker, Speaker))]
        return " / ".join((found.text, *speakers, *found.tags))

    def ids(self) -> list[str]:
        """Return the claims that are seen, in reading order."""
        on_map = self.session.tree()
        return [c for c, _, _ in on_map.walk() if self.map_scene.find(c)] if on_map else []

    # --- typing

    def edit_text(self, claim: str) -> None:
        """Type other words for a claim, on its card."""
        if self.session.document.find(claim, Claim) is not None:
            self.reveal(claim)
            self.writing.begin(Draft(Kind.REWORDING, claim))

    def begin_claim(self) -> None:
        """Type a new claim that stands by itself."""
        self.writing.begin(Draft(Kind.ROOT))

    def begin_reason(self) -> None:
        """Type a reason for the selected claim, or a further premise of the selected argument."""
        self._begin_for(Stance.PRO)

    def begin_objection(self) -> None:
        """Type an objection to the selected claim or argument."""
        self._begin_for(Stance.CON)

    def _begin_for(self, stance: Stance) -> None:
        if not self.session.selection:
            return
        target, document = self.session.selection[0], self.session.document
        if document.find(target, Argument) and stance is Stance.PRO:
            self.writing.begin(Draft(Kind.PREMISE, target))
        elif document.find(target, Claim) or document.find(target, Argument):
            self.writing.begin(Draft(Kind.ARGUMENT, target, stance))

    def begin_sibling(self) -> None:
        """Type a claim beside the selected one, on the same side; where nothing is selected, one by itself."""
        on_map = self.session.tree()
        draft = sibling(on_map, self.session.selection[0]) if on_map and self.session.selection else None
        self.writing.begin(draft or Draft(Kind.ROOT))

    def begin_premise(self) -> None:
        """Type a further premise of the argument that is selected, or by which the selected claim is shown."""
        if argument := self.session.selected_argument():
            self.writing.begin(Draft(Kind.PREMISE, argument.id))

    def become(self, names: dict[str, str]) -> None:
        """Take what was typed for what has been made of it."""
        self.projection.become(names)
        self.map_scene.rename(names)

    # --- what gestures need

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
        self._anchor = on

    def send_home(self, places: dict[str, QPointF]) -> None:
        """Let cards that did not go anywhere glide back."""
        for id, place in places.items():
            self.map_scene.send_home(id, place)

    def is_folded(self, claim: str) -> bool:
        """Whether a claim is folded here."""
        found = [p for p in self.session.document.referrers(claim, Placement) if p.map == self.session.map]
        return bool(found) and found[0].folded

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
            self.customContextMenuRequested.emit(self._hand.menu_place())
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape calls off what the hand does; other keys do what `keys` says."""
        if event.key() == Qt.Key.Key_Escape and self._hand.busy:
            self._hand.cancel()
        elif not keys.press(self, event):
            self._hand.keys_changed(event.modifiers())
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A drag may mean something else with another key held."""
        self._hand.keys_changed(event.modifiers())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self._hand.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or show what the mouse is over."""
        self._hand.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        self._hand.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a claim, or begin one on the ground."""
        self._hand.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom about the mouse, with Shift scroll sideways."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about(1.0015 ** (turned.y() or turned.x()), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.pixelDelta().x():
            self.scroll_by(-(turned.y() or turned.x()) // 2, 0)
        else:
            by = event.pixelDelta() if not event.pixelDelta().isNull() else turned / 2
            self.scroll_by(-by.x(), -by.y())
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Words from the reader or from another program can be dropped here."""
        self._hand.words_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show what dropping them here would do."""
        self._hand.words_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show nothing of it any more."""
        self._hand.words_gone(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Make claims of them."""
        self._hand.words_dropped(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self.hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.refresh_looks()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.refresh_looks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in the middle there; the selection stays in sight."""
        super().resizeEvent(event)
        grown = event.size() - event.oldSize()
        self._give_room()
        if event.oldSize().isValid():
            self.scroll_by(-grown.width() // 2, 0)
            self._reveal_selected()
        self._empty.stand(0.5)
        self.writing.follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Take a first look once it is known how large the view is."""
        super().showEvent(event)
        if not self._fresh and not event.spontaneous():
            self._first_look()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pinching zooms."""
        return self._hand.pinch(event) or super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Have the editor go along."""
        super().scrollContentsBy(dx, dy)
        self.writing.follow()

    def at(self, place: QPoint) -> str | None:
        """Return the claim or argument at a place of the view."""
        item = self.map_scene.at(self.mapToScene(place))
        return item.value.id if item else None


def _needed(low: float, high: float, room: float) -> int:
    """Return how far to scroll so that low to high lies within 0 to room; low counts more where it cannot."""
    if low < 0 or high - low > room:
        return round(low)
    return round(max(0.0, high - room))
