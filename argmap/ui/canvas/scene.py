"""The scene of a map: the figure that is shown, what is on its way to its place in it, and the state of each item.

Only what follows the mouse is a QGraphicsItem. Ten thousand of them, painted in Python, would make each frame late; the
figure is painted by `MapPainter`, and found by its index.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QGraphicsScene

from argmap.model.sought_words import Sought
from argmap.picture import Item, Theme
from argmap.ui.canvas.animation import MILLISECONDS, SLOWLY, Glide, blend
from argmap.ui.canvas.items import ItemState, MapItem, Mark
from argmap.ui.canvas.shown import BRACKET, Shown
from argmap.ui.widgets.motion import wants_motion

MANY = 400
"""The most items in sight that are animated; more would stutter, so they are moved without animation."""
_IN_TILES = ItemState.MATCHED | ItemState.FAINT
"""The states that are painted with the item itself; so is the selection where a filter fades."""


@lru_cache
def _other_tiles(before: ItemState, after: ItemState, in_tiles: ItemState) -> bool:
    """Return whether tiles show these two otherwise. It is asked for thousands of items, of few states."""
    return bool((before ^ after) & in_tiles)


class MapScene(QGraphicsScene):
    """The items of the figure that is shown. Those in sight whose place changes glide there; others jump."""

    moved = Signal()
    """A step of the animation was shown."""
    arrived = Signal()
    """All items are at the places that the figure gives them."""
    replaced = Signal()
    """Another figure is shown, or none."""
    restyled = Signal(object)
    """Items look otherwise: their rectangles in the scene, as a list."""
    refaded = Signal()
    """Other items are faded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, Item] = {}
        self._shown: Shown | None = None
        self._theme: Theme | None = None
        self._elsewhere: dict[str, Item] = {}
        """Items that are not (yet) where the figure has them, as they are now."""
        self._ways: list[tuple[Item, Item]] = []
        self._glide = Glide(self._step, self)
        self._looks: dict[str, ItemState] = {}
        self._mark: tuple[str, Mark] | None = None
        self._sought = Sought()
        self._faded: frozenset[str] = frozenset()
        self._paler: frozenset[str] = frozenset()
        self._names: dict[str, str] = {}
        self.reach = 0.0
        """How far from its middle the sign of an argument can be hit on the ground beside it, in px of the scene."""

    @property
    def shown(self) -> Shown | None:
        """The figure that is shown, or towards which items are moving."""
        return self._shown

    @property
    def theme(self) -> Theme | None:
        """The theme with which it is painted."""
        return self._theme

    @property
    def looks(self) -> Mapping[str, ItemState]:
        """The interaction states of all items that have one."""
        return self._looks

    @property
    def sought(self) -> Sought:
        """The words that are marked on the cards that were found."""
        return self._sought

    @property
    def faded(self) -> frozenset[str]:
        """The claims and arguments that a filter fades."""
        return self._faded

    @property
    def paler(self) -> frozenset[str]:
        """The claims that a filter only keeps because they are on the way to others."""
        return self._paler

    @property
    def mark(self) -> tuple[str, Mark] | None:
        """The target of a drop and how it lights up."""
        return self._mark

    @property
    def gliding(self) -> bool:
        """True while items are moving."""
        return self._glide.running

    @property
    def at_rest(self) -> bool:
        """True if every item is where the figure has it, under the id that it has there."""
        return not self._elsewhere and not self._names

    @property
    def empty(self) -> bool:
        """True if no claim is shown."""
        return self._shown is None or not self._shown.index.claims

    def shows(self, id: str) -> bool:
        """Return whether a record has an item."""
        return id in self._items

    def find(self, id: str) -> MapItem | None:
        """Return the item of a record, if it is shown."""
        value = self._items.get(id)
        return self._handle(self._elsewhere.get(id, value)) if value is not None else None

    def _handle(self, value: Item) -> MapItem | None:
        if self._theme is None or self._shown is None:
            return None
        disc: QPointF | None = None
        if value.kind == "argument":
            rest = self._items.get(value.id, value)
            if (at := self._shown.disc(self._names.get(value.id, value.id))) is not None:
                disc = QPointF(at[0] - rest.x, at[1] - rest.y)
        return MapItem(value, self._theme, disc)

    def seen(self) -> dict[str, Item]:
        """Return what is on the screen right now: for each id the figure's item, at its present place."""
        return self._items | self._elsewhere

    def painted(self) -> list[str]:
        """Return the ids of all items in the order in which they are painted; after `rename`, new ids last."""
        return list(self._items)

    def ids(self) -> list[str]:
        """Return the ids of all items."""
        return list(self._items)

    def within(self, area: QRectF) -> list[Item]:
        """Return the items that may reach into an area, where they are now, in the order in which they are painted."""
        if self._shown is None:
            return []
        index, elsewhere = self._shown.index, self._elsewhere
        found = index.within(area)
        if not elsewhere and not self._names:
            return [index.items[number] for number in found]
        back = {old: new for new, old in self._names.items()}
        numbers = set(found)
        for id, item in elsewhere.items():
            number = index.numbers.get(self._names.get(id, id))
            if number is not None and area.intersects(QRectF(item.x, item.y, item.width + 1, item.height + 1)):
                numbers.add(number)
        ids = [back.get(index.items[number].id, index.items[number].id) for number in sorted(numbers)]
        return [elsewhere.get(id) or self._items[id] for id in ids if id in self._items]

    def at(self, point: QPointF, besides: Iterable[str] = ()) -> MapItem | None:
        """Return the topmost claim or argument at a point of the scene, other than `besides`.

        An argument is at its sign, and where it has several premises, at the bracket that joins them.
        """
        out = set(besides)
        for value in reversed(self.within(QRectF(point.x() - 1, point.y() - 1, 2, 2))):
            if value.id not in out and (item := self._handle(value)) is not None and item.contains(point):
                return item
        return self._sign_near(point, out) or self._bracket_at(point, out)

    def _sign_near(self, point: QPointF, out: Collection[str]) -> MapItem | None:
        """Return the argument whose sign is nearest to a point of the ground, as far as signs reach."""
        if not (far := self.reach):
            return None
        best: tuple[float, MapItem] | None = None
        for value in self.within(QRectF(point.x() - far, point.y() - far, 2 * far, 2 * far)):
            item = self._handle(value) if value.kind == "argument" and value.id not in out else None
            if item is not None:
                away = point - item.place().center()
                distance = math.hypot(away.x(), away.y())
                if distance <= far and (best is None or distance < best[0]):
                    best = distance, item
        return best[1] if best else None

    def _bracket_at(self, point: QPointF, out: Collection[str]) -> MapItem | None:
        """Return the argument whose bracket is at a point of the scene."""
        shown, reach = self._shown, BRACKET + 1
        if shown is None or not self.at_rest:
            return None
        for value in reversed(self.within(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))):
            steps = value.kind == "argument" and value.id not in out
            if steps and shown.is_on_bracket(value.id, point.x(), point.y()):
                return self._handle(value)
        return None

    def link_at(self, point: QPointF) -> str:
        """Return where the label at a point of the scene leads; "" if there is none."""
        for value in reversed(self.within(QRectF(point.x() - 1, point.y() - 1, 2, 2))):
            place = QRectF(value.x, value.y, value.width, value.height)
            if value.kind == "stub" and value.link and place.contains(point):
                return value.link
        return ""

    def touched(self, rect: QRectF) -> list[str]:
        """Return the claims and arguments whose card or sign intersects a rectangle, as they are painted."""
        items = [item for value in self.within(rect) if (item := self._handle(value)) is not None]
        return [item.value.id for item in items if item.selectable and rect.intersects(item.place())]

    def drift(self, shown: Shown, steady: Sequence[str], middle: QPointF, wanderer: str | None) -> QPointF:
        """Return the offset between the new figure and the screen that keeps the anchor item in place.

        The anchor is the first of `steady` that is in both, or else the claim, other than `wanderer`, nearest to
        `middle`, in scene coordinates.
        """
        wanted = shown.items()
        for id in steady:
            if id in wanted and (item := self.find(id)) is not None:
                return QPointF(wanted[id].x, wanted[id].y) - item.pos()
        near = self.within(QRectF(middle.x() - 1500, middle.y() - 1000, 3000, 2000))
        best: tuple[float, QPointF] | None = None
        for claims in (near, self._items.values()):
            for old in claims:
                value = wanted.get(old.id) if old.kind == "claim" and old.id != wanderer else None
                if value is not None:
                    away = QPointF(old.x + old.width / 2, old.y + old.height / 2) - middle
                    far = away.x() ** 2 + away.y() ** 2
                    if best is None or far < best[0]:
                        best = far, QPointF(value.x - old.x, value.y - old.y)
            if best is not None:
                return best[1]
        return QPointF(0, 0)

    def show_figure(self, shown: Shown, theme: Theme, in_sight: QRectF, near: QPointF, *, glide: bool) -> None:
        """Show a figure, first moving all items by `near`, so that the anchor stays in place on the screen.

        With `glide`, items whose way crosses `in_sight` are animated, unless they are many; the others move at once.
        They are so more slowly where the map was arranged anew.
        """
        self._glide.stop()
        ways = self._ways_to(shown, in_sight, near) if glide and wants_motion() and theme is self._theme else []
        self._shown, self._theme, self._items = shown, theme, shown.items()
        self._elsewhere, self._names, self._ways = {}, {}, ways
        self.replaced.emit()
        if self._ways:
            self._step(0.0)
            self._glide.start(SLOWLY if shown.arrangement.changed else MILLISECONDS)
        else:
            self.arrived.emit()

    def _ways_to(self, shown: Shown, in_sight: QRectF, near: QPointF) -> list[tuple[Item, Item]]:
        """Return the items that move in sight, each with where and how it is now, and will be."""
        if self._shown is None:
            return []
        before = {item.id: item for item in self.within(in_sight.translated(-near))}
        items = shown.index.items
        after = {items[number].id: items[number] for number in shown.index.within(in_sight)}
        if len(before) > MANY or len(after) > MANY:
            return []
        ways: list[tuple[Item, Item]] = []
        for id in before.keys() | after.keys():
            old = before.get(id) or self._elsewhere.get(id) or self._items.get(id)
            new = after.get(id) or shown.items().get(id)
            if old is None or new is None:
                continue
            start = replace(old, x=old.x + near.x(), y=old.y + near.y())
            bends = old.kind != "claim" and old.shapes != new.shapes
            if bends or abs(start.x - new.x) + abs(start.y - new.y) > 0.5:
                ways.append((start, new))
        return ways

    def clear_figure(self) -> None:
        """Show nothing."""
        self._glide.stop()
        self._items, self._elsewhere, self._ways, self._names, self._shown = {}, {}, [], {}, None
        self.replaced.emit()
        self.arrived.emit()

    def rename(self, names: dict[str, str]) -> None:
        """Give items the ids of other records, so that a draft becomes records without a flicker."""
        for old, new in names.items():
            if old in self._items and old != new:
                self._items = dict(self._items)  # the figure's own stays as it is
                self._items[new] = self._items.pop(old)
                self._names[new] = self._names.pop(old, old)
                if old in self._elsewhere:
                    self._elsewhere[new] = self._elsewhere.pop(old)

    def put(self, places: Mapping[str, QPointF]) -> None:
        """Move items to these places at once."""
        for id, place in places.items():
            if value := self._items.get(id):
                self._elsewhere[id] = replace(value, x=place.x(), y=place.y())
        self.moved.emit()

    def send_home(self, starts: Mapping[str, QPointF]) -> None:
        """Animate items from these places to the ones that the figure gives them."""
        for id, start in starts.items():
            if value := self._items.get(id):
                self._ways = [way for way in self._ways if way[1].id != id]
                self._elsewhere.pop(id, None)
                if wants_motion():
                    self._ways.append((replace(value, x=start.x(), y=start.y()), value))
        if self._ways:
            self._step(0.0)
            self._glide.start()
        else:
            self.moved.emit()

    def _step(self, part: float) -> None:
        if part >= 1.0:
            self._ways, self._elsewhere = [], {}
        for start, end in self._ways:
            self._elsewhere[end.id] = blend(start, end, part)
        self.moved.emit()
        if part >= 1.0:
            self.arrived.emit()

    # --- states

    def set_looks(self, looks: Mapping[str, ItemState], other: Iterable[str] | None = None) -> None:
        """Set the interaction states of these items, and make all others plain.

        `other` are those whose states may be other than before, where that is known: thousands need not be compared.
        """
        before, self._looks = self._looks, dict(looks)
        plain = ItemState.PLAIN
        in_tiles = _IN_TILES | ItemState.SELECTED if self._faded or self._paler else _IN_TILES
        changed = [
            QRectF(item.x, item.y, item.width, item.height)
            for id in (before.keys() | looks.keys() if other is None else other)
            if _other_tiles(before.get(id, plain), looks.get(id, plain), in_tiles) and (item := self._items.get(id))
        ]
        if before != self._looks:
            self.restyled.emit(changed)

    def seek(self, sought: Sought) -> None:
        """Mark these words on the cards that were found, and no others."""
        if sought != self._sought:
            self._sought = sought
            found = (self._items.get(id) for id, look in self._looks.items() if look & ItemState.MATCHED)
            self.restyled.emit([QRectF(i.x, i.y, i.width, i.height) for i in found if i is not None])

    def fade(self, faded: frozenset[str], paler: frozenset[str]) -> None:
        """Fade these claims and arguments, show these claims a little paler, and all others as they are."""
        if (faded, paler) != (self._faded, self._paler):
            self._faded, self._paler = faded, paler
            self.refaded.emit()

    def set_mark(self, mark: tuple[str, Mark] | None) -> None:
        """Light up the target of a drop, and no other item."""
        if mark != self._mark:
            self._mark = mark
            self.restyled.emit([])
