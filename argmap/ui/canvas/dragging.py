"""Dragging claims: to another claim or a sign, among their siblings, or to a place where they are pinned."""

from PySide6.QtCore import QPoint, QPointF

from argmap.model.change import Update
from argmap.ui.canvas import drop_rules
from argmap.ui.canvas.display import MapDisplay
from argmap.ui.canvas.drop_hints import forget_drop, tell_drop
from argmap.ui.canvas.drop_rules import Deed, Drop, Point
from argmap.ui.canvas.gestures import EdgeScroll, Keys
from argmap.ui.canvas.items import Ghost
from argmap.ui.canvas.pinning import pin_at


class Drag:
    """A gesture that drags claims: a ghost of each follows the mouse, and the target of the drop lights up."""

    edits = True

    def __init__(self, view: MapDisplay, claims: tuple[str, ...], at: QPoint) -> None:
        """`claims` are in reading order, but for the first: it is the one that is held."""
        self._view, self._claims = view, claims
        self._start = view.mapToScene(at)
        self._at, self._keys = at, Keys.NoModifier
        self._drop: Drop = drop_rules.NOTHING
        self._checked: dict[Drop, Drop] = {}
        self._ghosts: list[tuple[Ghost, QPointF]] = []
        for id in claims:
            if item := view.map_scene.find(id):
                ghost = Ghost(item.value)
                view.map_scene.addItem(ghost)
                self._ghosts.append((ghost, item.pos()))
        view.looks.carry(frozenset(claims))
        self._edge = EdgeScroll(view, lambda: self.move(self._at, self._keys))

    @property
    def drop(self) -> Drop:
        """The effect that a release would have now."""
        return self._drop

    def move(self, at: QPoint, keys: Keys) -> None:
        """Move the ghosts, light up the target and show the effect of a release."""
        self._at, self._keys = at, keys
        self._edge.follow(at)
        view, place = self._view, self._view.mapToScene(at)
        self._carry(place)
        self._drop = self._decide(place, keys)
        if self._drop.target is not None:
            self._step_aside(place)
        view.looks.light(self._drop, stacked=view.is_stacked(self._drop.target))
        tell_drop(view, self._drop, at, len(self._claims))

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

    def finish(self, at: QPoint, keys: Keys) -> None:
        """Carry out the drop in one edit; cards that are not moved glide back."""
        self.move(at, keys)
        places = {ghost.value.id: ghost.pos() for ghost, _ in self._ghosts}
        view, drop, on_map = self._view, self._drop, self._view.session.tree()
        self._put_away()
        made: list[Update] = []
        if drop.deed is not Deed.NOTHING and on_map is not None:
            view.map_scene.put(places)  # from where they glide to their places in the next figure
            view.anchor.hold(drop.target)
            stop = view.session.document.subscribe(made.append)
            with view.session.edit(drop_rules.label(drop, len(self._claims))) as edit:
                drop_rules.apply(edit, on_map, self._claims, drop)
            stop()
        if not made:
            view.map_scene.send_home(places)

    def cancel(self) -> None:
        """Animate the cards back to their places."""
        places = {ghost.value.id: ghost.pos() for ghost, _ in self._ghosts}
        self._put_away()
        self._view.map_scene.send_home(places)

    def _put_away(self) -> None:
        self._edge.stop()
        for ghost, _ in self._ghosts:
            self._view.map_scene.removeItem(ghost)
        self._ghosts = []
        self._view.looks.carry(frozenset())
        forget_drop(self._view)

    def _decide(self, place: QPointF, keys: Keys) -> Drop:
        view = self._view
        on_map = view.session.tree()
        if on_map is None:
            return drop_rules.NOTHING
        over = view.map_scene.at(place, self._claims)
        if over is None:
            pinned = all((p := on_map.placements.get(id)) is not None and p.pin is not None for id in self._claims)
            if pinned or keys & (Keys.AltModifier | Keys.ControlModifier):
                return self._pin()
            return drop_rules.NOTHING
        inside = place - over.pos()
        part = inside.y() / over.value.height if view.is_stacked(over.value.id) else inside.x() / over.value.width
        third = -1 if part < 0.3 else 1 if part > 0.7 else 0
        drop = drop_rules.drop_of_claims(
            on_map, self._claims, over.value.id, third, flipped=bool(keys & Keys.ShiftModifier)
        )
        if drop not in self._checked:
            self._checked[drop] = drop_rules.checked(view.session.document, on_map, self._claims, drop)
        return self._checked[drop]

    def _pin(self) -> Drop:
        """Return the drop that pins the claims where their ghosts are."""
        at: list[Point] = []
        for ghost, _ in self._ghosts:
            place = pin_at(self._view, ghost.card().translated(ghost.pos()).center())
            if place is None:
                return drop_rules.NOTHING
            at.append(place)
        return Drop(Deed.PIN, at=tuple(at)) if len(at) == len(self._claims) else drop_rules.NOTHING
