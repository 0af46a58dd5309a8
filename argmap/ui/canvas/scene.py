"""The graphics scene of a map: one dictionary from record to item, updated from figure to figure."""

import gc
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtWidgets import QGraphicsScene

from argmap.picture import Item, Theme
from argmap.ui.canvas.animation import Glide, blend
from argmap.ui.canvas.items import ItemState, MapItem
from argmap.ui.canvas.projection import Shown
from argmap.ui.widgets.motion import wants_motion

MANY = 600
"""The most items that are animated at once; more would stutter, so they are moved without animation."""
FIRST = 300
"""The most new or changed items that are added at once; of more, those out of sight are added in slices."""
LITTLE = 0.03
"""Seconds per slice of added items, so that the window answers the user in between."""
BETWEEN = 1 / 1024
"""The step of level between a new item and the one below it; in a first figure the step is 1."""


class MapScene(QGraphicsScene):
    """The items of the figure that is shown. Items whose place changes glide there; new ones appear in place."""

    moved = Signal()
    """A step of the animation was shown."""
    came = Signal()
    """All items that were added in slices are there."""
    arrived = Signal()
    """All items are at the places that the figure gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.BspTreeIndex)
        self._items: dict[str, MapItem] = {}
        self._shown: Shown | None = None
        self._theme: Theme | None = None
        self._ways: list[tuple[MapItem, Item, Item]] = []
        self._glide = Glide(self._step, self)
        self._looked: set[str] = set()
        self._coming: list[tuple[Item, float]] = []
        self._come = QTimer(self)
        self._come.setInterval(0)
        self._come.timeout.connect(self._let_come)

    @property
    def shown(self) -> Shown | None:
        """The figure that is shown, or towards which items are moving."""
        return self._shown

    @property
    def gliding(self) -> bool:
        """True while items are moving or being added."""
        return self._glide.running or self._come.isActive()

    @property
    def empty(self) -> bool:
        """True if no claim is shown."""
        return not any(item.value.kind == "claim" for item in self._items.values())

    def find(self, id: str) -> MapItem | None:
        """Return the item of a record, if it is shown."""
        return self._items.get(id)

    def seen(self) -> dict[str, Item]:
        """Return what is on the screen right now: for each id the figure's item, at its present place."""
        return {id: _at(item.value, item.pos()) for id, item in self._items.items()}

    def painted(self) -> list[str]:
        """Return the ids of all items in the order in which they are painted."""
        return sorted(self._items, key=lambda id: self._items[id].level)

    def at(self, point: QPointF, besides: Iterable[str] = ()) -> MapItem | None:
        """Return the topmost claim or argument at a point of the scene, other than `besides`."""
        out = set(besides)
        for item in self.items(point):
            if isinstance(item, MapItem) and item.selectable and item.value.id not in out and item.zValue() < 1e6:
                return item
        return None

    def within(self, rect: QRectF) -> list[str]:
        """Return the claims and arguments whose card or sign intersects a rectangle, as they are painted."""
        return [
            item.value.id
            for item in self._items.values()
            if item.selectable and rect.intersects(item.card().translated(item.pos()))
        ]

    def drift(self, shown: Shown, steady: Sequence[str], middle: QPointF, wanderer: str | None) -> QPointF:
        """Return the offset between the new figure and the screen that keeps the anchor item in place.

        The anchor is the first of `steady` that is in both, or else the claim, other than `wanderer`, nearest to
        `middle`, in scene coordinates.
        """
        wanted = shown.items()
        for id in steady:
            if id in wanted and id in self._items:
                return QPointF(wanted[id].x, wanted[id].y) - self._items[id].pos()
        best: tuple[float, QPointF] | None = None
        for id, value in wanted.items():
            item = self._items.get(id) if value.kind == "claim" else None
            if item is not None and id != wanderer:
                away = item.mapToScene(item.card().center()) - middle
                far = away.x() ** 2 + away.y() ** 2
                if best is None or far < best[0]:
                    best = far, QPointF(value.x, value.y) - item.pos()
        return best[1] if best else QPointF(0, 0)

    def show_figure(self, shown: Shown, theme: Theme, in_sight: QRectF, near: QPointF, *, glide: bool) -> None:
        """Show a figure, first moving all items by `near`, so that the anchor stays in place on the screen.

        With `glide`, items whose way crosses `in_sight` are animated; the others move at once.
        """
        self._stop()
        wanted = shown.items()
        for id in self._items.keys() - wanted.keys():
            self.removeItem(self._items.pop(id))
        glide = glide and wants_motion()
        new: list[tuple[Item, float]] = []
        other: list[tuple[Item, float]] = []
        level, above = -1.0, BETWEEN if self._items else 1.0
        self._shown, self._theme = shown, theme
        for id, value in wanted.items():
            item = self._items.get(id)
            if item is None:
                level += above
                new.append((value, level))
                continue
            if item.level <= level:
                item.level = level + BETWEEN
            level = item.level
            if item.value.shapes is not value.shapes or item.theme is not theme:
                other.append((value, level))
            elif item.value is not value or item.x() != value.x or item.y() != value.y:
                self._lead(item, value, theme, in_sight, near, glide=glide)
                self._set_disc(item, value)
        if len(other) > FIRST:
            new += other
        else:
            for value, _ in other:
                self._lead(self._items[value.id], value, theme, in_sight, near, glide=glide)
                self._set_disc(self._items[value.id], value)
        self._add(new, in_sight)
        if len(self._ways) > MANY:
            self._step(1.0)
        elif self._ways:
            self._step(0.0)
            self._glide.start()
        elif not self._coming:
            self.arrived.emit()

    def _add(self, new: list[tuple[Item, float]], in_sight: QRectF) -> None:
        """Add items: at once if they are few or in sight, the others little by little."""
        claims = 0
        for value, level in new:
            claims += value.kind == "claim"
            seen = in_sight.intersects(QRectF(value.x, value.y, value.width, value.height))
            if len(new) <= FIRST or seen or (value.kind != "argument" and claims < FIRST / 3):
                self._put(value, level)
            else:
                self._coming.append((value, level))
        self._coming.sort(key=lambda each: -each[0].y)
        if self._coming:
            self._come.start()

    def _let_come(self) -> None:
        until = time.monotonic() + LITTLE
        while self._coming and time.monotonic() < until:
            self._put(*self._coming.pop())
        if not self._coming:
            self._come.stop()
            gc.freeze()  # these objects live long, and garbage collection over all of them would block the window
            self.came.emit()
            if not self._glide.running:
                self.arrived.emit()

    def _put(self, value: Item, level: float) -> None:
        if self._theme is None:
            return
        item = self._items.get(value.id)
        if item is None:
            item = self._items[value.id] = MapItem(value, self._theme)
            self.addItem(item)
        else:
            item.show_value(value, self._theme)
        item.level = level
        item.setPos(value.x, value.y)
        self._set_disc(item, value)

    def _set_disc(self, item: MapItem, value: Item) -> None:
        if self._shown is not None and value.kind == "argument" and (disc := self._shown.disc(value.id)):
            item.set_disc(QPointF(disc[0] - value.x, disc[1] - value.y))

    def _stop(self) -> None:
        """Stop all animation and adding of items, and leave the scene as it is."""
        self._glide.stop()
        self._come.stop()
        self._ways, self._coming = [], []

    def clear_figure(self) -> None:
        """Show nothing."""
        self._stop()
        for item in self._items.values():
            self.removeItem(item)
        self._items, self._shown = {}, None
        self.arrived.emit()

    def rename(self, names: dict[str, str]) -> None:
        """Give items the ids of other records, so that a draft becomes records without a flicker."""
        for old, new in names.items():
            if old in self._items:
                self._items[new] = self._items.pop(old)

    def put(self, places: Mapping[str, QPointF]) -> None:
        """Move items to these places at once."""
        for id, place in places.items():
            if item := self._items.get(id):
                item.setPos(place)

    def send_home(self, starts: Mapping[str, QPointF]) -> None:
        """Animate items from these places to the ones that the figure gives them."""
        for id, start in starts.items():
            if item := self._items.get(id):
                self._ways = [way for way in self._ways if way[0] is not item]
                if wants_motion():
                    self._ways.append((item, _at(item.value, start), item.value))
                else:
                    item.setPos(item.value.x, item.value.y)
        if self._ways:
            self._step(0.0)
            self._glide.start()

    def _lead(self, item: MapItem, value: Item, theme: Theme, in_sight: QRectF, near: QPointF, *, glide: bool) -> None:
        """Start the animation of an item to its place and shapes, or move it there at once."""
        start = item.pos() + near
        before = item.value
        far = abs(start.x() - value.x) + abs(start.y() - value.y) > 0.5
        bends = value.kind == "argument" and before.shapes != value.shapes
        if glide and (far or bends):
            left, top, right, bottom = value.bounds()
            ends = QRectF(left, top, right - left, bottom - top)
            if ends.united(item.sceneBoundingRect().translated(near)).intersects(in_sight):
                if not bends:
                    item.show_value(value, theme)
                self._ways.append((item, _at(before if bends else value, start), value))
                return
        item.show_value(value, theme)
        item.setPos(value.x, value.y)

    def _step(self, part: float) -> None:
        theme = self._theme
        if theme is None:
            return
        for item, start, end in self._ways:
            if start.shapes is end.shapes:
                item.setPos(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)
            else:
                between = blend(start, end, part)
                item.show_value(between, theme)
                item.setPos(between.x, between.y)
        self.moved.emit()
        if part >= 1.0:
            self._ways = []
            self.arrived.emit()

    def set_looks(self, looks: Mapping[str, ItemState]) -> None:
        """Set the interaction states of these items, and make all others plain."""
        for id in self._looked - looks.keys():
            if item := self._items.get(id):
                item.set_look(ItemState.PLAIN)
        for id, look in looks.items():
            if item := self._items.get(id):
                item.set_look(look)
        self._looked = set(looks)

    def ids(self) -> list[str]:
        """Return the ids of all items."""
        return list(self._items)


def _at(value: Item, point: QPointF) -> Item:
    return replace(value, x=point.x(), y=point.y())
