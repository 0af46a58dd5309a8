"""The card that is seen in the direction of an arrow key: a pure function of where the cards are.

In a compact arrangement reasons stand below their claim, set in, or beside each other in columns. An arrow leads to
what is seen there: within a column up and down, between columns left and right, and where nothing is seen beside a
claim, right to its first reason and left to what it speaks for.
"""

from collections.abc import Iterable, Mapping

from argmap.layout import Rect
from argmap.ui.canvas.navigation import Arrow

SET_IN = 4.0
"""How much farther right, in px, a reason below its claim begins, at least, to be seen as set in."""
_SIDEWAYS = (Arrow.LEFT, Arrow.RIGHT)


def seen_beside(rects: Mapping[str, Rect], at: str, arrow: Arrow, target: str | None, reason: str | None,
                siblings: Iterable[str]) -> str | None:  # fmt: skip
    """Return the claim that is seen from another in the direction of an arrow, or None at the edge of the map.

    `target` is what the claim speaks for or against, `reason` the first one for or against it; `siblings` are the
    claims with the same target.
    """
    here = rects.get(at)
    if here is None:
        return None
    if arrow not in _SIDEWAYS:
        return _nearest(rects, rects, at, here, arrow)
    if (beside := _nearest(rects, siblings, at, here, arrow)) is not None:
        return beside
    below, above = rects.get(reason or ""), rects.get(target or "")
    if arrow is Arrow.RIGHT and below is not None and _is_set_in(below, here):
        return reason
    if arrow is Arrow.LEFT and above is not None and _is_set_in(here, above):
        return target
    return _nearest(rects, rects, at, here, arrow) or (reason if arrow is Arrow.RIGHT else target)


def _is_set_in(reason: Rect, claim: Rect) -> bool:
    """Return whether a reason stands below its claim, a little to the right."""
    return reason.y >= claim.y + claim.height / 2 and claim.x + SET_IN <= reason.x < claim.x + claim.width


def _nearest(rects: Mapping[str, Rect], among: Iterable[str], at: str, here: Rect, arrow: Arrow) -> str | None:
    """Return the nearest of these claims that is in this direction and overlaps the claim across it."""
    best: tuple[float, float, str] | None = None
    for id in among:
        rect = rects.get(id)
        if rect is None or id == at:
            continue
        away, shared, aside = _seen(here, rect, arrow)
        if away < 0 or shared <= 0:
            continue
        found = away, aside, id
        if best is None or found < best:
            best = found
    return best[2] if best else None


def _seen(here: Rect, there: Rect, arrow: Arrow) -> tuple[float, float, float]:
    """Return how far away a rectangle is in a direction, how much it overlaps across it, and how far aside it begins.

    A rectangle that is not in this direction is less than 0 away.
    """
    across = min(here.x + here.width, there.x + there.width) - max(here.x, there.x)
    down = min(here.y + here.height, there.y + there.height) - max(here.y, there.y)
    match arrow:
        case Arrow.UP:
            return here.y - there.y - there.height + 1, across, abs(there.x - here.x)
        case Arrow.DOWN:
            return there.y - here.y - here.height + 1, across, abs(there.x - here.x)
        case Arrow.LEFT:
            return here.x - there.x - there.width + 1, down, abs(there.y - here.y)
        case Arrow.RIGHT:
            return there.x - here.x - here.width + 1, down, abs(there.y - here.y)
