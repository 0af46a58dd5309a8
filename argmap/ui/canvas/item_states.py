"""The interaction states of the items of a map (selected, hovered, dragged, found) and how they are shown."""

from collections.abc import Iterable

from argmap.model.order_commands import Neighbor
from argmap.model.sought_words import Sought
from argmap.ui.canvas.drop_rules import Deed, Drop
from argmap.ui.canvas.items import ItemState, Mark
from argmap.ui.canvas.scene import MapScene

NOTHING = Sought()


class ItemStates:
    """The sets of items that are selected, hovered, dragged or found, and the target of a drop."""

    def __init__(self, scene: MapScene) -> None:
        self._scene = scene
        self._selected: tuple[str, ...] = ()
        self._has_keys = False
        self._previewed: tuple[str, ...] | None = None
        self._hovered: str | None = None
        self._matches: frozenset[str] = frozenset()
        self._carried: frozenset[str] = frozenset()
        self._told: tuple[frozenset[str], set[str]] = frozenset(), set()
        """What was found, and what else had a state, when the states were applied last."""

    @property
    def hovered(self) -> str | None:
        """The id that is hovered."""
        return self._hovered

    @property
    def carried(self) -> frozenset[str]:
        """The ids that are being dragged."""
        return self._carried

    def refresh(self) -> None:
        """Apply all states to the items that exist now."""
        hovered = (self._hovered,) if self._hovered else ()
        looks = dict.fromkeys(self._matches, ItemState.MATCHED)  # they may be thousands
        others = {*self._chosen(), *hovered, *self._carried}
        looks |= {id: self._look_of(id) for id in others}
        found, before = self._told
        self._told = self._matches, others
        self._scene.set_looks(looks, before | others if found is self._matches else None)

    def _chosen(self) -> tuple[str, ...]:
        return self._selected if self._previewed is None else self._previewed

    def _look_of(self, id: str) -> ItemState:
        look, chosen = ItemState.PLAIN, self._chosen()
        if id in chosen:
            look |= ItemState.SELECTED
            if self._has_keys and id == chosen[0]:
                look |= ItemState.FOCUSED
        if id == self._hovered:
            look |= ItemState.HOVERED
        if id in self._matches:
            look |= ItemState.MATCHED
        if id in self._carried:
            look |= ItemState.FAINT
        return look

    def select(self, ids: tuple[str, ...], *, has_keys: bool) -> None:
        """Show these as selected; keys act on the first of them where the map has the keyboard."""
        self._selected, self._has_keys = ids, has_keys
        self.refresh()

    def preview(self, ids: Iterable[str] | None) -> None:
        """Show these as if they were selected; None: show the real selection."""
        self._previewed = None if ids is None else tuple(ids)
        self.refresh()

    def hover(self, id: str | None) -> None:
        """Show this item as hovered; None: none."""
        if id != self._hovered:
            self._hovered = id
            self.refresh()

    def carry(self, ids: frozenset[str]) -> None:
        """Show these items as being dragged."""
        self._carried = ids
        self.refresh()

    def match(self, ids: frozenset[str], words: Sought = NOTHING) -> None:
        """Show these items as found by a search, with its words marked on them."""
        self._matches = ids
        self._scene.seek(words)
        self.refresh()

    def light(self, drop: Drop | None, *, stacked: bool = False) -> None:
        """Light up the target of a drop, and no other item. `stacked`: its siblings stand above and below it."""
        target = drop.target if drop is not None else None
        self._scene.set_mark(
            (target, _mark(drop, stacked=stacked)) if drop is not None and target is not None else None
        )


def _mark(drop: Drop, *, stacked: bool) -> Mark:
    if drop.deed is Deed.NOTHING:
        return "no", None
    if drop.deed is Deed.ORDER:
        along = "down" if stacked else "across"
        return f"{'after' if drop.beside is Neighbor.AFTER else 'before'}-{along}", None
    return "on", drop.stance
