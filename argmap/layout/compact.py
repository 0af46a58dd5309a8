"""The compact arrangement: columns in columns, as large as the page allows, and kept while the map grows.

Here it is decided whether what stands is kept; `compact_maker` has the ways of arranging among which that is.
"""

from argmap.cancellation import NEVER, Cancellation
from argmap.garbage import no_search
from argmap.layout import compact_sizes
from argmap.layout.compact_maker import MOST_MOVED, WORSE, Maker
from argmap.layout.compact_places import SMALL
from argmap.layout.compact_recipe import Recipe, Sheet
from argmap.layout.compact_sizes import Gaps
from argmap.layout.graph import Arrangement, Graph, Options
from argmap.layout.outline_tree import build
from argmap.layout.outline_updates import updated
from argmap.model.records import Direction

NEARLY = 1.05
"""How much larger it may be than the one that then stands, so that this lasts for some edits."""
LARGE = 40
"""The number of claims from which nearly nothing may change sides because of one edit."""
WORTH = 1.05
"""How much larger an arrangement of few families anew must be to be worth it."""
CHECKED, MEASURED, PLACED = 0.15, 0.7, 0.9
"""How far the arrangement of a large map has come after each of its stages, in parts of its time."""
SIDEWAYS = (Direction.LEFT_RIGHT, Direction.RIGHT_LEFT)


def arrange_compact(graph: Graph, options: Options, cancellation: Cancellation = NEVER) -> Arrangement:
    """Return the compact arrangement of a checked graph, in the calling thread."""
    sideways, gaps = options.direction in SIDEWAYS, compact_sizes.gaps_for(options.disc)
    before = options.recipe
    if not isinstance(before, Recipe) or before.sideways is not sideways or before.gaps != gaps:
        before = None
    with no_search():
        return _arrange(graph, options, cancellation, before, gaps, sideways=sideways)


def _arrange(
    graph: Graph, options: Options, cancellation: Cancellation, before: Recipe | None, gaps: Gaps, *, sideways: bool
) -> Arrangement:
    cancellation.reached(CHECKED)
    outline = updated(before.outline, before.graph, graph) if before else None
    if outline is None:
        outline = build(graph, before.outline.parts if before else {})
    most = compact_sizes.points(len(graph.boxes))
    with cancellation.stage(CHECKED, MEASURED):
        compact_sizes.measure(outline, gaps, most, cancellation.reached)
    maker = Maker(outline, graph, options, gaps, most, cancellation, sideways=sideways)
    changed = False
    if before is not None and maker.mostly_new(before):
        changed, before = bool(before.roots), None
    with cancellation.stage(MEASURED, PLACED):
        sheet = maker.calmest(before) if before is not None and before.roots else maker.afresh()
    if before is not None and before.roots:
        new = maker.new(before)
        worse = WORSE if new <= SMALL else WORTH
        if options.page != before.page and outline.parts == before.outline.parts:
            better = _reshaped(maker, sheet)
        else:
            better = None if options.folding and not new else _larger(maker, before, sheet, worse)
        if better is not None:
            sheet, changed = better, True
            if sheet.anew:
                before = None
    with cancellation.stage(PLACED, 1.0):
        return maker.finish(sheet, before, changed=changed)


def _reshaped(maker: Maker, kept: Sheet) -> Sheet | None:
    """Return the arrangement for a page of another shape, if that is worth it; None: what stands is to stay."""
    return maker.afresh() if min(1.0, maker.largest()) >= maker.scale(kept.width, kept.height) * WORSE else None


def _larger(maker: Maker, before: Recipe, kept: Sheet, worse: float) -> Sheet | None:
    """Return an arrangement to replace one that has become much smaller than it could be; None: it is to stay.

    Of all that are nearly as large as can be, the one in which the fewest claims change sides of the edited one. In a
    large map nearly none may; the next edits will do the rest.
    """
    now, best = maker.scale(kept.width, kept.height), maker.largest()
    if min(1.0, best) < now * worse:
        return None
    large = maker.count >= LARGE
    much = maker.much_worse(before)
    enough = min(1.0, best) / NEARLY
    candidates = maker.recut(before)
    if (not large and min(1.0, best) >= now * WORSE) or best > now * much:
        candidates.append(maker.afresh())
    found: Sheet | None = None
    rank = (False, 0.0, 0.0)
    for sheet in candidates:
        scale = min(1.0, maker.scale(sheet.width, sheet.height))
        if scale < now * WORTH:
            continue
        share = maker.share_moved(before, sheet)
        if large and share > MOST_MOVED and not (sheet.anew and best > now * much):
            continue
        here = (scale >= enough, -share if scale >= enough else 0.0, scale)
        if found is None or here > rank:
            found, rank = sheet, here
    return found
