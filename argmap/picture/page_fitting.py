"""Fit a map to one page: the orientation and the arrangement in which its type comes out largest."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from argmap.layout import Arrangement, Graph, Options
from argmap.picture.figure import options as layout_options
from argmap.picture.measured_map import MeasuredMap
from argmap.picture.page_composition import LARGEST_TYPE, Composition, MapBlock, block, compose, sheet
from argmap.picture.page_furniture import Furniture, PageWords
from argmap.picture.page_size import DrawnPage, PageSize

Layouter = Callable[[Graph, Options], Arrangement]

TIME_LIMIT = 60.0
"""Seconds; a picture on paper waits for the better layout, so that the same file always gives the same one."""


@dataclass(frozen=True, slots=True, eq=False)
class Fitted:
    """A map on one page, ready to be drawn. `type_size` is that of claims, in points."""

    map: MapBlock
    found: Composition
    size: PageSize
    margin: float
    claim_px: int
    notice: str

    @property
    def type_size(self) -> float:
        """Return the type of claims in points."""
        return self.found.scale * self.claim_px

    def drawn(self) -> DrawnPage:
        """Return the page."""
        return sheet(self.map, self.found, self.size, self.margin, lambda scale: scale * self.claim_px)


class Fitter:
    """Fits maps to pages of one size; maps that were laid out before are laid out once."""

    def __init__(self, size: PageSize, margin: float, layouter: Layouter) -> None:
        self.size, self.margin, self.layouter = size, margin, layouter

    def fitted(self, ready: MeasuredMap, words: PageWords, largest: float = LARGEST_TYPE) -> Fitted:
        """Return the map on a page, its type as large as it can be, up to `largest` points."""
        furniture = Furniture(words, self.size, ready.theme)
        if ready.cards:
            furniture.spare_room(self.size.width - 2 * self.margin, self.size.height - 2 * self.margin)
        most = largest / ready.theme.claim_size
        best: Fitted | None = None
        for room in self._rooms(furniture):
            arrangement = self.layouter(ready.graph, arranged(ready, room))
            map = block(ready, arrangement)
            found = compose(map, furniture, self.size, self.margin, most)
            told = " ".join(filter(None, (arrangement.notice, furniture.notice)))
            made = Fitted(map, found, self.size, self.margin, ready.theme.claim_size, told)
            if best is None or made.found.scale > best.found.scale * 1.001:
                best = made
            if best.found.scale >= most:
                break
        assert best is not None
        return best

    def _rooms(self, furniture: Furniture) -> Iterator[tuple[float, float]]:
        """Yield the rooms, in points, for which it is worth arranging the map: below the title, and beside it."""
        width, height = self.size.width - 2 * self.margin, self.size.height - 2 * self.margin
        full = [
            made.height + furniture.gap for made in (furniture.title(1.0, width), furniture.foot(1.0, width)) if made
        ]
        running = made.height + furniture.gap if (made := furniture.running(1.0, width)) else 0.0
        taken = sum(full)
        for share in (1.0, 0.5, 0.0) if taken else (0.0,):
            yield width, max(height * 0.25, height - running - taken * share)


def arranged(ready: MeasuredMap, room: tuple[float, float]) -> Options:
    """Return the options by which a map is laid out for a room."""
    map = ready.tree.map
    return replace(layout_options(ready.theme, map.direction, map.arrangement, room), time_limit=TIME_LIMIT)


def best_page(
    sizes: tuple[PageSize, ...], margin: float, layouter: Layouter, ready: MeasuredMap, words: PageWords
) -> Fitted:
    """Return the map on the page of these on which its type is largest, the first where there is nothing in it."""
    best: Fitted | None = None
    for size in sizes:
        made = Fitter(size, margin, layouter).fitted(ready, words)
        if best is None or made.type_size > best.type_size * 1.005:
            best = made
    assert best is not None
    return best
