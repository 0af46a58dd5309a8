"""How much of an item is seen: all of it, or less where a filter fades it."""

from dataclasses import dataclass

from argmap.picture import Item
from argmap.ui.canvas.items import ItemState

FADED, PALER = 0.2, 0.62
"""The opacity of what does not fit a filter, and of what is only on the way to what fits."""


@dataclass(frozen=True, slots=True)
class Fading:
    """The claims and arguments that a filter fades, and the claims that it shows a little paler."""

    faded: frozenset[str] = frozenset()
    paler: frozenset[str] = frozenset()

    def opacity(self, item: Item, look: ItemState) -> float:
        """Return the opacity of an item; what is selected or found is seen as it is."""
        if (not self.faded and not self.paler) or look & (ItemState.SELECTED | ItemState.MATCHED):
            return 1.0
        id = item.id.partition(":")[0] if item.kind in ("stub", "stem") else item.id
        if id in self.faded:
            return FADED
        return PALER if id in self.paler and item.kind == "claim" else 1.0
