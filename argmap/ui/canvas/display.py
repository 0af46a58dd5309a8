"""The session's map on the screen, to look at: it follows the projection, and scrolls no more than needed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from argmap.layout import ArrangementKind, Direction
from argmap.model.change import Update
from argmap.ui.canvas.difference_marks import paint_differences
from argmap.ui.canvas.item_states import ItemStates
from argmap.ui.canvas.levels import LINE, Level, level_at
from argmap.ui.canvas.map_painter import MapPainter
from argmap.ui.canvas.minimap import Minimap
from argmap.ui.canvas.overlays import Overlays, words_of
from argmap.ui.canvas.projection import Arrange, Projection
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.shown import Shown
from argmap.ui.canvas.viewport import ScrollAnchor, Viewport
from argmap.ui.session import Session

TARGET = 24.0
"""The least size of what can be clicked, in px of the screen (WCAG 2.2, 2.5.8)."""
CLOSE = 0.8
"""The zoom at which a claim is shown whose words could not be read."""


class MapDisplay(Viewport):
    """A view that shows the figures of a projection, which follows the session.

    Positions are never stored: the scene is a projection of the document, so following its changes gives what showing
    it afresh gives. What is selected stays in sight, and what is looked at stays where it is on the screen.
    """

    def __init__(self, session: Session, arrange: Arrange, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.projection = Projection(session, arrange, self)
        self.map_scene = MapScene(self)
        self.looks = ItemStates(self.map_scene)
        self.anchor = ScrollAnchor(session)
        self.painting = MapPainter(self, self.map_scene)
        self._overlays = Overlays(self.viewport())
        self.minimap = Minimap(self, self.painting)
        self.covering.append(self.minimap)
        self.look_again: Callable[[], bool] = lambda: False
        """Looks where one looked last at a map that comes on the screen; returns False where that is not known."""
        self._fresh = True
        self._to_reveal = False
        self._to_come_close: str | None = None
        """What is shown large enough to be read once the figure with it has come."""
        self._first_look: tuple[float, int, int] | None = None
        """Where the view was after its first look at the map."""
        self.setScene(self.map_scene)
        self._connect()
        self._set_theme()

    def _connect(self) -> None:
        projection, scene, session = self.projection, self.map_scene, self.session
        projection.restarted.connect(self._restart)
        projection.following.connect(self._follow)
        projection.folding.connect(self._follow_folds)
        projection.renamed.connect(scene.rename)
        projection.settled.connect(self._show)
        projection.emptied.connect(self._show_nothing)
        session.opened.connect(self._forget_matches)
        session.map_shown.connect(self._forget_matches)
        session.selected.connect(self._select)
        session.themed.connect(self._set_theme)
        self.looked.connect(self._show_question)
        self.zoomed.connect(self._keep_targets)

    @property
    def direction(self) -> Direction:
        """The direction in which reasons lie."""
        return self.projection.direction

    @property
    def arrangement(self) -> ArrangementKind:
        """How claims are arranged."""
        return self.projection.kind

    @property
    def level(self) -> Level:
        """What cards say at this zoom."""
        return level_at(self.zoom, self.session.theme)

    @property
    def at_work(self) -> bool:
        """True while the user holds something on the map, so that nothing should scroll away under the mouse."""
        return False

    # --- following

    def _restart(self) -> None:
        self._fresh = True

    def _forget_matches(self) -> None:
        self.looks.match(frozenset())

    def _follow(self, update: Update) -> None:
        self._to_reveal = True
        self.anchor.follow(update)

    def _follow_folds(self) -> None:
        self._to_reveal = True

    def _show(self, shown: Shown) -> None:
        self._fresh = self._fresh or self.map_scene.empty
        near = QPointF(0, 0)
        if not self._fresh:
            near = self.map_scene.drift(shown, self.anchor.looked_at(), self.middle(), self.anchor.wanders)
        in_sight = self.in_sight().translated(near)
        glide = not self._fresh and self.level is not Level.BRANCH
        self.map_scene.show_figure(shown, self.session.theme, in_sight, near, glide=glide)
        self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if not self._fresh:
            self.scroll_by(round(near.x() * self.zoom), round(near.y() * self.zoom))
            if self._to_reveal or self.projection.typed is not None:
                self._reveal_selected()
        else:
            self._fresh = False
            self._look_first()
        if self._to_come_close in self.session.selection:
            self.come_close(self._to_come_close)
        self._to_come_close = None
        self.refresh_looks()
        self.looked.emit()
        self._show_beginning()
        self._to_reveal = False
        self.anchor.let_go()

    def _show_nothing(self) -> None:
        self.map_scene.clear_figure()
        self._show_question()
        self._show_beginning()

    def _look_first(self) -> None:
        if self.look_again():
            return
        on_map = self.session.tree()
        first = self.map_scene.find(on_map.roots[0]) if on_map and on_map.roots else None
        title = self.map_scene.find(self.session.map or "")
        words = words_of(title.value) if title is not None else None
        self.look_first(first.place() if first else None, self.direction, words)
        self._reveal_selected()
        self._first_look = self._looked_at()

    def _looked_at(self) -> tuple[float, int, int]:
        return self.zoom, self.horizontalScrollBar().value(), self.verticalScrollBar().value()

    def small_picture(self) -> QImage | None:
        """Return a small picture of the whole map as it is shown, or None."""
        shown = self.map_scene.shown
        return shown.overview if shown is not None and shown.index.claims else None

    def is_settled(self) -> bool:
        """Return whether the layout has answered and every item is in its place."""
        return not self.projection.waiting and not self.map_scene.gliding

    def is_empty(self) -> bool:
        """Return whether a map is shown that has no claims."""
        shown = self.map_scene.shown
        return shown is not None and not any(item.kind == "claim" for item in shown.figure.items)

    # --- in sight

    def middle_of_work(self) -> QPointF:
        """Return the point of the view about which keys zoom: the selection, if it is visible, or else the middle."""
        middle = super().middle_of_work()
        item = self.map_scene.find(self.session.selection[0]) if self.session.selection else None
        if item is not None:
            at = self.viewportTransform().map(item.place().center())
            if self.viewport().rect().contains(at.toPoint()):
                return at
        return middle

    def reveal(self, id: str) -> None:
        """Select a claim or an argument and bring it into sight, large enough to be read.

        Folds that hide it are opened on the screen, and stay in the document.
        """
        self.session.flush_pending()
        self.session.folds.open_way(id)
        self.session.select([id])
        self._reveal_selected()
        self._to_come_close = id if self.map_scene.find(id) is None or self.projection.waiting else None
        self.come_close(id)

    def reveal_item(self, id: str) -> None:
        """Scroll no more than needed to show an item of the figure at its final place."""
        item, shown = self.map_scene.find(id), self.map_scene.shown
        value = shown.items().get(id) if shown else None
        if item is not None and value is not None:
            self.bring(item.card().translated(value.x, value.y))

    def come_close(self, id: str) -> None:
        """Zoom in on an item until its words can be read, if they cannot be yet."""
        item = self.map_scene.find(id)
        if item is not None and self.level is not Level.WORDS:
            self.zoom_about(CLOSE / self.zoom, self.viewportTransform().map(item.place().center()))
            self.reveal_item(id)

    def reveal_typed(self) -> None:
        """Bring into sight the claim that is being typed, and what it speaks for or against if both have room."""
        typed, on_map, shown = self.projection.typed, self.projection.tree, self.map_scene.shown
        argument = on_map.shown_by.get(typed) if typed is not None and on_map is not None else None
        values = [shown.items().get(id) for id in (typed, argument.target if argument else None) if id] if shown else []
        places = [QRectF(value.x, value.y, value.width, value.height) for value in values if value is not None]
        if len(places) == 2 and self.has_room_for(both := places[0].united(places[1])):
            self.bring(both)
        if typed is not None:
            self.reveal_item(typed)

    def _reveal_selected(self) -> None:
        """Bring into sight what is typed or else selected, or what hides it."""
        ids: list[str] = []
        if self.projection.typed is not None:
            self.reveal_typed()
            return
        if self.session.selection and not self.at_work:
            first, on_map = self.session.selection[0], self.session.tree()
            ids = [first, *(on_map.above(first) if on_map else [])]
        for id in ids:
            if self.map_scene.find(id) is not None:
                self.reveal_item(id)
                return

    def center_thesis(self) -> None:
        """Select the thesis and scroll it to where it is seen with what hangs on it."""
        on_map = self.session.tree()
        if on_map is None or not on_map.roots:
            self.session.select([])
            return
        self.session.select([on_map.roots[0]])
        if (item := self.map_scene.find(on_map.roots[0])) is not None:
            self.begin_at(item.place(), self.direction)

    def seen_at(self, id: str) -> QRectF | None:
        """Return where the card of a claim, or the sign of an argument, is in the view."""
        item = self.map_scene.find(id)
        return self.viewportTransform().mapRect(item.place()) if item is not None else None

    # --- looks and words

    def refresh_looks(self) -> None:
        """Update on every item whether it is shown as selected, hovered, dragged or found."""
        typed = self.projection.typed
        self.looks.select((typed,) if typed else self.session.selection, has_keys=self.hasFocus() or typed is not None)

    def show_hint(self, words: str) -> None:
        """Show a few words at the bottom of the map; none: hide them."""
        self._overlays.show_hint(words)

    def show_at_mouse(self, words: str, at: QPoint) -> None:
        """Show a few words beside the mouse; none: hide them."""
        self._overlays.show_at_mouse(words, at)

    def _set_theme(self) -> None:
        theme = self.session.theme
        self.setBackgroundBrush(QColor(theme.ground))
        self._overlays.set_theme(theme)
        self.painting.set_ground(theme.ground)
        self.minimap.set_theme(theme)

    def _select(self, ids: tuple[str, ...]) -> None:
        del ids
        self.refresh_looks()
        if self.projection.typed is None:
            self._reveal_selected()

    def _show_question(self) -> None:
        title = self.map_scene.find(self.session.map or "")
        readable = title is not None and title.value.height * self.zoom >= LINE
        self._overlays.show_question(title.value if title else None, self.in_sight() if readable else QRectF())

    def _show_beginning(self) -> None:
        """Show on an empty map how to begin, and while a large one is drawn, that it is."""
        words = ""
        if self.map_scene.shown is None and self.projection.waiting:
            words = self.tr("Drawing the map …")
        elif self.map_scene.shown is None and self.projection.stopped:
            words = self.tr("Arrange the map anew to see it")
        elif self.is_empty() and self.hasFocus() and not self.session.read_only:
            words = self.tr("Press Enter to write the first claim")
        self._overlays.show_beginning(words)

    def ids(self) -> list[str]:
        """Return the claims that are shown, in reading order."""
        on_map = self.session.tree()
        return [claim for claim, _, _ in on_map.walk() if self.map_scene.shows(claim)] if on_map else []

    def at(self, place: QPoint) -> str | None:
        """Return the claim or argument at a point of the view."""
        item = self.map_scene.at(self.mapToScene(place))
        return item.value.id if item else self.painting.label_at(place)

    def show_link(self, place: QPoint) -> None:
        """Show by the cursor that a label under the mouse leads somewhere."""
        leads = self.link_at(place) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def link_at(self, place: QPoint) -> str | None:
        """Return the claim or argument to which a label at a point of the view leads."""
        link = self.map_scene.link_at(self.mapToScene(place)) if self.level is Level.WORDS else ""
        return link[1:] if link.startswith("#") else None

    def is_stacked(self, claim: str | None) -> bool:
        """Return whether the siblings of a claim stand above and below it, not beside it."""
        sideways = self.direction in (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)
        on_map, shown = self.session.tree(), self.map_scene.shown
        if self.arrangement is not ArrangementKind.COMPACT or on_map is None or shown is None or claim is None:
            return sideways
        boxes = shown.arrangement.boxes
        row = [boxes[id] for id in on_map.siblings(claim) if id in boxes and id != claim]
        mine = boxes.get(claim)
        if mine is None or not row:
            return True
        nearest = min(row, key=lambda rect: abs(rect.x - mine.x) + abs(rect.y - mine.y))
        return min(mine.y + mine.height, nearest.y + nearest.height) <= max(mine.y, nearest.y)

    def is_folded(self, claim: str) -> bool:
        """Return whether a claim is folded on this map."""
        on_map = self.session.tree()
        return on_map is not None and claim in on_map.placements and on_map.folded(claim)

    def _keep_targets(self, zoom: float) -> None:
        """Let signs be hit within 24 px of the screen, however small they are seen; from far away there are none."""
        self.map_scene.reach = TARGET / 2 / zoom if self.level is not Level.BRANCH else 0.0

    # --- events

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the map."""
        if self.map_scene.shown is None:
            super().drawBackground(painter, rect)
        self.painting.background(painter)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the states of its items, and how they differ from another state of the map."""
        if (found := self.session.past.comparison) is not None:
            paint_differences(painter, self, self.map_scene, found.on(self.session.map), self.session.theme)
        self.painting.foreground(painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here."""
        super().focusInEvent(event)
        self.refresh_looks()
        self._show_beginning()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        super().focusOutEvent(event)
        self.refresh_looks()
        self._show_beginning()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what was in the middle there, and the selection in sight; before anybody moved it, look first again."""
        super().resizeEvent(event)
        untouched = not self.session.selection and self._first_look == self._looked_at()
        if (shown := self.map_scene.shown) is not None:
            self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if (self.is_empty() or untouched) and not self._fresh:
            self._look_first()
        elif event.oldSize().isValid():
            self.scroll_by((event.oldSize().width() - event.size().width()) // 2, 0)
            self._reveal_selected()
        self._overlays.place()
        self.projection.set_page(event.size().width(), event.size().height())
        self.looked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Choose the first view of the map again once the size of the window is known."""
        super().showEvent(event)
        if not self._fresh and not event.spontaneous():
            self._look_first()
