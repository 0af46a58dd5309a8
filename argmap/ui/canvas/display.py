"""The session's map on the screen, to look at: it follows the projection, and scrolls no more than needed."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QSizeF
from PySide6.QtGui import QColor, QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from argmap.layout import Direction
from argmap.message import Message
from argmap.model import map_commands
from argmap.model.change import Update
from argmap.ui.canvas.announcements import announce_selection
from argmap.ui.canvas.item_states import ItemStates
from argmap.ui.canvas.overlays import Overlays
from argmap.ui.canvas.projection import Arrange, Projection, Shown
from argmap.ui.canvas.scene import MapScene
from argmap.ui.canvas.viewport import ScrollAnchor, Viewport
from argmap.ui.session import Session


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
        self._overlays = Overlays(self.viewport())
        self.look_again: Callable[[], bool] = lambda: False
        """Looks where one looked last at a map that comes on the screen; returns False where that is not known."""
        self._fresh = True
        self._to_reveal = False
        self.setScene(self.map_scene)
        self._connect()
        self._set_theme()

    def _connect(self) -> None:
        projection, scene, session = self.projection, self.map_scene, self.session
        projection.restarted.connect(self._restart)
        projection.following.connect(self._follow)
        projection.folding.connect(self._follow_folds)
        projection.renamed.connect(scene.rename)
        projection.provided.connect(self._show_provisional)
        projection.settled.connect(self._show_settled)
        projection.emptied.connect(self._show_nothing)
        scene.came.connect(self.refresh_looks)
        session.opened.connect(self._forget_matches)
        session.map_shown.connect(self._forget_matches)
        session.selected.connect(self._select)
        session.themed.connect(self._set_theme)
        self.looked.connect(self._show_question)

    @property
    def direction(self) -> Direction:
        """The direction in which reasons lie."""
        return self.projection.direction

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

    def _show_provisional(self, shown: Shown) -> None:
        """Show a figure until the layout answers. A provisional place is not worth scrolling for."""
        self._show(shown, as_laid_out=False)

    def _show_settled(self, shown: Shown) -> None:
        self._show(shown, as_laid_out=True)
        self._to_reveal = False
        self.anchor.let_go()

    def _show(self, shown: Shown, *, as_laid_out: bool) -> None:
        self._fresh = self._fresh or self.map_scene.empty
        near = QPointF(0, 0)
        if not self._fresh:
            near = self.map_scene.drift(shown, self.anchor.looked_at(), self.middle(), self.anchor.wanders)
        in_sight = self.in_sight().translated(near)
        self.map_scene.show_figure(shown, self.session.theme, in_sight, near, glide=as_laid_out and not self._fresh)
        self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if not self._fresh:
            self.scroll_by(round(near.x() * self.zoom), round(near.y() * self.zoom))
            if self._to_reveal or self.projection.typed is not None:
                self._reveal_selected(only_lost=not as_laid_out)
        elif as_laid_out:
            self._fresh = False
            self._look_first()
        self.refresh_looks()
        self._announce()
        self.looked.emit()
        self._show_beginning()

    def _show_nothing(self) -> None:
        self.map_scene.clear_figure()
        self._show_question()
        self._show_beginning()

    def _look_first(self) -> None:
        if self.look_again():
            return
        on_map = self.session.tree()
        first = self.map_scene.find(on_map.roots[0]) if on_map and on_map.roots else None
        self.look_first(first.mapRectToScene(first.card()) if first else None, self.direction)
        self._reveal_selected()

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
            at = self.viewportTransform().map(item.mapToScene(item.card().center()))
            if self.viewport().rect().contains(at.toPoint()):
                return at
        return middle

    def reveal(self, id: str) -> None:
        """Select a claim or an argument and bring it into sight; folds that hide it are opened, in one edit."""
        self.session.flush_pending()
        self.session.folds.show([id])
        on_map = self.session.tree()
        if on_map is None:
            return
        folded = [claim for claim in on_map.above(id) if on_map.placements[claim].folded]
        if self.map_scene.find(id) is None and folded and not self.session.read_only:
            with self.session.edit(Message("Unfold")) as edit:
                for claim in folded:
                    map_commands.unfold(edit, on_map.map.id, claim)
        self.session.select([id])
        self._reveal_selected()

    def reveal_item(self, id: str) -> None:
        """Scroll no more than needed to show an item of the figure at its final place."""
        item, shown = self.map_scene.find(id), self.map_scene.shown
        value = shown.items().get(id) if shown else None
        if item is not None and value is not None:
            self.bring(item.card().translated(value.x, value.y))

    def _reveal_selected(self, *, only_lost: bool = False) -> None:
        """Bring into sight what is typed or else selected, or what hides it; or only if nothing of it is visible."""
        ids: list[str] = []
        if self.projection.typed is not None:
            ids = [self.projection.typed]
        elif self.session.selection and not self.at_work:
            first, on_map = self.session.selection[0], self.session.tree()
            ids = [first, *(on_map.above(first) if on_map else [])]
        for id in ids:
            if item := self.map_scene.find(id):
                if not only_lost or not item.sceneBoundingRect().intersects(self.in_sight()):
                    self.reveal_item(id)
                return

    # --- looks and words

    def refresh_looks(self) -> None:
        """Update on every item whether it is shown as selected, hovered, dragged or found."""
        typed = self.projection.typed
        self.looks.select((typed,) if typed else self.session.selection, has_keys=self.hasFocus() or typed is not None)

    def show_hint(self, words: str) -> None:
        """Show a few words at the bottom of the map; none: hide them."""
        self._overlays.show_hint(words)

    def _set_theme(self) -> None:
        theme = self.session.theme
        self.setBackgroundBrush(QColor(theme.ground))
        self._overlays.set_theme(theme)

    def _select(self, ids: tuple[str, ...]) -> None:
        del ids
        self.refresh_looks()
        if self.projection.typed is None:
            self._reveal_selected()
        self._announce()

    def _announce(self) -> None:
        shown = self.map_scene.shown
        announce_selection(self, self.session.selection, shown.items() if shown else {})

    def _show_question(self) -> None:
        title = self.map_scene.find(self.session.map or "")
        self._overlays.show_question(title.value if title else None, self.in_sight())

    def _show_beginning(self) -> None:
        """Show on an empty map how to begin, and while a large one is drawn, that it is."""
        words = ""
        if self.map_scene.shown is None and self.projection.waiting:
            words = self.tr("Drawing the map …")
        elif self.is_empty() and self.hasFocus() and not self.session.read_only:
            words = self.tr("Press Enter to write the first claim")
        self._overlays.show_beginning(words)

    def ids(self) -> list[str]:
        """Return the claims that are shown, in reading order."""
        on_map = self.session.tree()
        return [claim for claim, _, _ in on_map.walk() if self.map_scene.find(claim)] if on_map else []

    def at(self, place: QPoint) -> str | None:
        """Return the claim or argument at a point of the view."""
        item = self.map_scene.at(self.mapToScene(place))
        return item.value.id if item else None

    def is_folded(self, claim: str) -> bool:
        """Return whether a claim is folded on this map."""
        on_map = self.session.tree()
        return on_map is not None and claim in on_map.placements and on_map.folded(claim)

    # --- events

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
        """Keep what was in the middle there, and the selection in sight."""
        super().resizeEvent(event)
        if (shown := self.map_scene.shown) is not None:
            self.give_room(QSizeF(shown.figure.width, shown.figure.height))
        if self.is_empty() and not self._fresh:
            self._look_first()
        elif event.oldSize().isValid():
            self.scroll_by((event.oldSize().width() - event.size().width()) // 2, 0)
            self._reveal_selected()
        self._overlays.place()
        self.looked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Choose the first view of the map again once the size of the window is known."""
        super().showEvent(event)
        if not self._fresh and not event.spontaneous():
            self._look_first()
