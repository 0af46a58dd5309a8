"""Move pinned claims of a compact arrangement to where the user put them, together with their reasons.

A pinned claim, or the step whose premises hold one, is a piece with all that hangs below it; a pin further below starts
a piece of its own. Everything else stays in place. Lines to a piece are then led around the cards.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from argmap.layout.compact_family import stems_without
from argmap.layout.compact_lines import Path, angled, moved
from argmap.layout.compact_scene import CompactScene, Spot
from argmap.layout.compact_sizes import Gaps
from argmap.layout.detours import detour, keeps_clear, passes
from argmap.layout.free_ground import Ground
from argmap.layout.free_ground import moved as moved_rect
from argmap.layout.graph import Point, Rect, Step
from argmap.layout.outline_tree import OutlineTree, Part

STILL = 0.5
"""The distance in px below which a pinned claim stands where it was put."""


def move_pinned(
    scene: CompactScene, outline: OutlineTree, gaps: Gaps, wanted: Mapping[str, tuple[float, float]]
) -> set[str]:
    """Move the pieces so that the centers of pinned claims are at `wanted`; return the names of those that moved."""
    offsets = {claim: _offset(scene.boxes[claim], *place) for claim, place in wanted.items()}
    pieces, piece_of = _pieces(outline, wanted)
    still = {name for name, claim in pieces.items() if max(map(abs, offsets[claim])) < STILL}
    if not pieces:
        return set()
    ground = Ground()
    members: dict[str, list[Part]] = {name: [] for name in pieces}
    leaving = pieces.keys() - still
    for part in outline.parts.values():
        piece = piece_of[part.name]
        if piece is None or piece in still:
            ground.take(_shapes(scene, part, gaps), _lines(scene, part, gaps, leaving))
        if piece is not None and piece not in still:
            members[piece].append(part)
    gone: set[str] = set()
    for name, claim in pieces.items():
        above = scene.spots[name].above
        if name in still:
            if above is not None and piece_of[above] in gone:
                gone.add(name)
            continue
        shapes = [shape for part in members[name] for shape in _shapes(scene, part, gaps)]
        lines = [line for part in members[name] for line in _lines(scene, part, gaps, leaving)]
        dx, dy = ground.free(shapes, *offsets[claim], lines)
        ground.take([moved_rect(shape, dx, dy) for shape in shapes], [moved_rect(line, dx, dy) for line in lines])
        if dx or dy:
            gone.add(name)
            for part in members[name]:
                _move(scene, part, dx, dy)
    _redraw(scene, gaps, gone)
    return gone


def _offset(rect: Rect, x: float, y: float) -> tuple[float, float]:
    """Return how far a card is to move for its center to be there."""
    return x - rect.x - rect.width / 2, y - rect.y - rect.height / 2


def _pieces(
    outline: OutlineTree, wanted: Mapping[str, tuple[float, float]]
) -> tuple[dict[str, str], dict[str, str | None]]:
    """Return the pieces by the name of their topmost part, their pinned claims, and the piece of each part."""
    pieces: dict[str, str] = {}
    piece_of: dict[str, str | None] = {}
    of_step: dict[str, str] = {}
    for part in outline.parts.values():
        inside = of_step.get(part.name, piece_of.get(part.name))
        pinned = next((head.name for head in part.heads if head.name in wanted), None)
        if pinned is not None and part.name not in of_step:
            pieces[part.name] = pinned
            inside = part.name
        piece_of[part.name] = inside
        for premise in part.premises:
            piece_of[premise.name] = inside
            of_step[premise.name] = inside if inside is not None else ""
        for item in part.items:
            piece_of[item.name] = inside
    return pieces, {name: piece or None for name, piece in piece_of.items()}


def _shapes(scene: CompactScene, part: Part, gaps: Gaps) -> list[Rect]:
    """Return what a part itself occupies: its card, its sign and its bracket."""
    shapes: list[Rect] = []
    spot = scene.spots[part.name]
    if part.box is not None:
        shapes.append(scene.boxes[part.name])
    elif len(part.premises) > 1:
        last = spot.placed.inner[len(part.premises) - 1]
        if spot.placed.standing is not None and spot.placed.standing.alone:
            shapes.append(Rect(spot.x, spot.y, last.x + last.placed.card[1], last.y))
        else:
            shapes.append(Rect(spot.x, spot.y, gaps.bracket, last.y + last.placed.card[2]))
    if part.step is not None:
        x, y = scene.routes[part.step.id].disc
        radius = 11.0 * gaps.scale
        shapes.append(Rect(x - radius, y - radius, 2 * radius, 2 * radius))
    return shapes


def _lines(scene: CompactScene, part: Part, gaps: Gaps, leaving: Collection[str]) -> list[Rect]:
    """Return where lines of a part run, but for those to the pieces that leave."""
    paths: list[Path] = []
    if part.box is not None and part.name in scene.stems:
        if any(item.name in leaving for item in part.items):
            spot = scene.spots[part.name]
            paths += [moved(path, spot.x, spot.y) for path in stems_without(gaps, spot.placed, leaving)]
        else:
            paths += scene.stems[part.name]
    if part.step is not None:
        route = scene.routes[part.step.id]
        paths += route.branches
        if part.name not in leaving:
            paths.append(route.trunk)
    return [
        Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x), abs(a.y - b.y))
        for path in paths
        for a, b in pairwise(path[::3])
    ]


def _move(scene: CompactScene, part: Part, dx: float, dy: float) -> None:
    spot = scene.spots[part.name]
    scene.spots[part.name] = Spot(spot.x + dx, spot.y + dy, spot.placed, spot.above)
    if part.box is not None:
        rect = scene.boxes[part.name]
        scene.boxes[part.name] = Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
        if part.name in scene.stems:
            scene.stems[part.name] = tuple([moved(path, dx, dy) for path in scene.stems[part.name]])
    if part.step is not None:
        route = scene.routes[part.step.id]
        scene.routes[part.step.id] = replace(
            route,
            disc=Point(route.disc.x + dx, route.disc.y + dy),
            trunk=moved(route.trunk, dx, dy),
            bracket=moved(route.bracket, dx, dy),
            branches=tuple([moved(branch, dx, dy) for branch in route.branches]),
        )


def _redraw(scene: CompactScene, gaps: Gaps, gone: set[str]) -> None:
    """Lead lines of their own to the pieces that have moved, in place of those they shared."""
    cards = list(scene.boxes.values())
    parents = dict.fromkeys(above for name in gone if (above := scene.spots[name].above) is not None)
    for parent in parents:
        spot = scene.spots[parent]
        if spot.placed.part.box is not None:
            stems = stems_without(gaps, spot.placed, gone)
            scene.stems[parent] = tuple([moved(path, spot.x, spot.y) for path in stems])
            if not stems:
                del scene.stems[parent]
    for name in sorted(gone):
        part = scene.spots[name].placed.part
        step = part.step
        if step is None:
            continue
        route = scene.routes[step.id]
        if step.target in scene.boxes:
            ends = around(scene.boxes[step.target])
        elif step.target in scene.routes:
            ends = [scene.routes[step.target].disc]
        else:
            continue
        trunk = led(route.disc, ends, cards)
        scene.routes[step.id] = replace(route, trunk=trunk)


def around(rect: Rect) -> list[Point]:
    """Return the middles of the edges of a card, the bottom one first."""
    x, y = rect.x + rect.width / 2, rect.y + rect.height / 2
    return [
        Point(x, rect.y + rect.height), Point(rect.x, y), Point(rect.x + rect.width, y), Point(x, rect.y),
    ]  # fmt: skip


def led(start: Point, ends: Sequence[Point], cards: Sequence[Rect]) -> Path:
    """Return the shortest way from a disc at the edge of a card to one of the ends that crosses no card."""
    stubs = {_stub(end, cards): end for end in ends}
    first = _stub(start, cards)
    way = detour(first, list(stubs), cards)
    return angled([start, *way, stubs.get(Point(*way[-1]), ends[0])])


def _stub(end: Point, cards: Sequence[Rect]) -> Point:
    """Return the place, straight out from a card's edge, where a line from there first turns."""
    rect = _beside(end, cards)
    ways = (
        (end.y - rect.y, 0.0, -1.0), (rect.y + rect.height - end.y, 0.0, 1.0),
        (end.x - rect.x, -1.0, 0.0), (rect.x + rect.width - end.x, 1.0, 0.0),
    )  # fmt: skip
    off, dx, dy = min(ways, key=lambda way: abs(way[0]))
    if abs(off) > 0.1:
        return end
    stubs = [Point(end.x + dx * out, end.y + dy * out) for out in (9.0, 6.0, 4.0, 2.0)]
    others = [card for card in cards if card is not rect]
    return next(
        (stub for stub in stubs if keeps_clear([end, stub], others)),
        next((stub for stub in stubs if passes([end, stub], cards)), end),
    )


def mend(scene: CompactScene, steps: Sequence[Step]) -> None:
    """Lead lines around the cards where a piece has moved into their way."""
    cards = list(scene.boxes.values())
    for step in steps:
        route = scene.routes[step.id]
        branches, trunk = list(route.branches), route.trunk
        for number, branch in enumerate(branches):
            if branch and not passes(branch, cards):
                branches[number] = led(route.disc, [branch[-1]], cards)
        if trunk and not passes(trunk, cards):
            trunk = led(route.disc, [trunk[-1]], cards)
        if trunk is not route.trunk or branches != list(route.branches):
            scene.routes[step.id] = replace(route, trunk=trunk, branches=tuple(branches))


def _beside(disc: Point, cards: Sequence[Rect]) -> Rect:
    """Return the card at whose edge a disc is."""
    return min(
        cards,
        key=lambda r: (
            abs(disc.x - min(max(disc.x, r.x), r.x + r.width)) + abs(disc.y - min(max(disc.y, r.y), r.y + r.height))
        ),
    )


def pinned_in(outline: OutlineTree) -> Iterator[tuple[str, tuple[float, float]]]:
    """Yield each claim that has a pin."""
    for name, part in outline.claims.items():
        if part.box is not None and part.box.pin is not None:
            yield name, part.box.pin
