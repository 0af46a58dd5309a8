"""Gestures: each begins with a press, follows the mouse, and ends in at most one edit; Escape calls it off."""

from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtWidgets import QRubberBand

from argmap.model.records import Claim
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_rules import Deed, Drop
from argmap.ui.canvas.items import Ghost

Keys = Qt.KeyboardModifier
EDGE, FAR = 36, 60.0
"""The distance from the edge of the view at which a drag scrolls, and the shortest drag that pins a card, in px."""


class Gesture(Protocol):
    """A mouse gesture: everything from the press of a button to its release."""

    def move(self, at: QPoint, keys: Keys) -> None:
        """Follow the mouse to a point of the view, or another modifier key."""
        ...

    def end(self, at: QPoint, keys: Keys) -> None:
        """End where the button is released."""
        ...

    def cancel(self) -> None:
        """Undo the gesture's effects."""
        ...


class Pan:
    """A gesture that scrolls the map along with the mouse."""

    def __init__(self, view: MapDisplay, at: QPoint, *, lets_go: bool = True) -> None:
        """`lets_go`: a press that goes nowhere clears the selection."""
        self._view, self._last, self._lets_go = view, at, lets_go
        self._start = view.middle()
        self._far = False
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, at: QPoint, keys: Keys) -> None:
        """Move the map along."""
        step = at - self._last
        self._far = self._far or step.manhattanLength() > 2
        self._last = at
        self._view.scroll_by(-step.x(), -step.y())

    def end(self, at: QPoint, keys: Keys) -> None:
        """Leave the map where it is."""
        self._view.viewport().unsetCursor()
        if not self._far and self._lets_go:
            self._view.session.select([])

    def cancel(self) -> None:
        """Scroll back to where the gesture began."""
        self._view.viewport().unsetCursor()
        self._view.center_on(self._start)


class Band:
    """A gesture that draws a rectangle and selects what is in it."""

    def __init__(self, view: MapDisplay, at: QPoint, kept: tuple[str, ...]) -> None:
        self._view, self._start, self._kept = view, view.mapToScene(at), kept
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, view.viewport())

    def _ids(self, at: QPoint) -> list[str]:
        corner = self._view.mapFromScene(self._start)
        self._band.setGeometry(QRect(corner, at).normalized().adjusted(0, 0, 1, 1))
        self._band.show()
        area = QRectF(self._start, self._view.mapToScene(at)).normalized()
        return [*self._kept, *self._view.map_scene.touched(area)]

    def move(self, at: QPoint, keys: Keys) -> None:
        """Show what would be selected."""
        self._view.looks.preview(self._ids(at))

    def end(self, at: QPoint, keys: Keys) -> None:
        """Select it."""
        ids = self._ids(at)
        self.cancel()
        self._view.session.select(ids)

    def cancel(self) -> None:
        """Leave the selection as it was."""
        self._band.hide()
        self._band.deleteLater()
        self._view.looks.preview(None)


class Drag:
    """A gesture that drags claims: a ghost of each follows the mouse, and the target of the drop lights up."""

    def __init__(self, view: MapDisplay, claims: tuple[str, ...], at: QPoint) -> None:
        self._view, self._claims = view, claims
        self._start = view.mapToScene(at)
        self._at, self._keys = at, Keys.NoModifier
        self._drop: Drop = drop_rules.NOTHING
        self._ghosts: list[tuple[Ghost, QPointF]] = []
        for id in claims:
            if item := view.map_scene.find(id):
                ghost = Ghost(item.value)
                view.map_scene.addItem(ghost)
                self._ghosts.append((ghost, item.pos()))
        view.looks.carry(frozenset(claims))
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._clock = QTimer(view)
        self._clock.setInterval(16)
        self._clock.timeout.connect(self._go_on)
        self._clock.start()

    @property
    def drop(self) -> Drop:
        """The effect that a release would have now."""
        return self._drop

    def move(self, at: QPoint, keys: Keys) -> None:
        """Move the ghosts, light up the target and show the effect of a release."""
        self._at, self._keys = at, keys
        place = self._view.mapToScene(at)
        self._carry(place)
        self._drop = self._decide(place, keys)
        if self._drop.target is not None:
            self._step_aside(place)
        self._view.looks.light(self._drop, stacked=self._view.is_stacked(self._drop.target))
        document = self._view.session.document
        target = document.find(self._drop.target, Claim) if self._drop.target else None
        self._view.show_hint(drop_rules.told(self._drop, target.text if target else ""))

    def _carry(self, place: QPointF) -> None:
        """Show the ghosts in full size, where the cards would be pinned."""
        for ghost, home in self._ghosts:
            ghost.setScale(1.0)
            ghost.setPos(home + place - self._start)

    def _step_aside(self, place: QPointF) -> None:
        """Show the ghosts smaller and below the mouse, so that what lights up can be read."""
        step = 16 / self._view.zoom
        for number, (ghost, _) in enumerate(self._ghosts, 1):
            ghost.setScale(0.7)
            ghost.setPos(place + QPointF(number * step, number * step))

    def end(self, at: QPoint, keys: Keys) -> None:
        """Carry out the drop in one edit; cards that are not moved glide back."""
        self.move(at, keys)
        places = {ghost.value.id: ghost.pos() for ghost, _ in self._ghosts}
        view, drop, map = self._view, self._drop, self._view.session.map
        self._put_away()
        refused = view.session.refused
        if drop.deed is not Deed.NOTHING and map is not None:
            view.map_scene.put(places)  # from where they glide to their places in the next figure
            view.anchor.hold(drop.target)
            with view.session.edit(drop_rules.label(drop)) as edit:
                drop_rules.apply(edit, map, self._claims, drop)
        if drop.deed is Deed.NOTHING or map is None or view.session.refused > refused:
            view.map_scene.send_home(places)

    def cancel(self) -> None:
        """Animate the cards back to their places."""
        places = {ghost.value.id: ghost.pos() for ghost, _ in self._ghosts}
        self._put_away()
        self._view.map_scene.send_home(places)

    def _put_away(self) -> None:
        self._clock.stop()
        self._clock.deleteLater()
        for ghost, _ in self._ghosts:
            self._view.map_scene.removeItem(ghost)
        self._ghosts = []
        self._view.looks.light(None)
        self._view.looks.carry(frozenset())
        self._view.viewport().unsetCursor()
        self._view.show_hint("")

    def _decide(self, place: QPointF, keys: Keys) -> Drop:
        view = self._view
        on_map = view.session.tree()
        if on_map is None:
            return drop_rules.NOTHING
        over = view.map_scene.at(place, self._claims)
        if over is None:
            if keys & Keys.AltModifier and len(self._claims) == 1 and view.map_scene.shown:
                shown = view.map_scene.shown
                card = self._ghosts[0][0].card().translated(self._ghosts[0][0].pos())
                middle = card.center() - QPointF(*shown.figure.origin)
                origin = shown.arrangement.origin
                return Drop(Deed.PIN, at=(round(middle.x() - origin.x, 1), round(middle.y() - origin.y, 1)))
            return drop_rules.NOTHING
        inside = place - over.pos()
        part = inside.y() / over.value.height if view.is_stacked(over.value.id) else inside.x() / over.value.width
        third = -1 if part < 0.3 else 1 if part > 0.7 else 0
        return drop_rules.drop_of_claims(
            on_map, self._claims, over.value.id, third, flipped=bool(keys & Keys.ShiftModifier)
        )

    def _go_on(self) -> None:
        """Near the edge of the view, move the map on."""
        area: QSize = self._view.viewport().size()
        dx = _pull(self._at.x(), area.width())
        dy = _pull(self._at.y(), area.height())
        if dx or dy:
            self._view.scroll_by(dx, dy)
            self.move(self._at, self._keys)


def _pull(at: int, length: int) -> int:
    if at < EDGE:
        return -max(1, (EDGE - at) // 3)
    if at > length - EDGE:
        return max(1, (at - length + EDGE) // 3)
    return 0
