"""What holds of every compact arrangement, whatever the map."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Arrangement, ArrangementKind, Box, Direction, Graph, Options, Point, Rect, Step, arrange
from argmap.layout.compact import arrange_compact
from argmap.layout.compact_recuts import changed_sides
from tests.bench.layout_speed import random_map, shapes_of
from tests.bench.stillness_figures import grown, opened, sides

from .graphs import graphs, on_border, overlaps, paths, sampled

DIRECTIONS = st.sampled_from(Direction)
PAGES = st.sampled_from(((1600.0, 1000.0), (600.0, 900.0), (3000.0, 400.0)))
COMPACT = Options(kind=ArrangementKind.COMPACT)


@settings(max_examples=50)
@given(graph=graphs(), direction=DIRECTIONS, page=PAGES)
def test_nothing_overlaps_and_nothing_leaves_the_picture(
    graph: Graph, direction: Direction, page: tuple[float, float]
) -> None:
    assert_sound_compact(graph, arrange_compact(graph, replace(COMPACT, direction=direction, page=page)))


def assert_sound_compact(graph: Graph, arrangement: Arrangement) -> None:
    """Assert that all is there, nothing overlaps or leaves the picture, and lines end at what they join, over none."""
    assert set(arrangement.boxes) == {box.id for box in graph.boxes}
    assert set(arrangement.routes) == {step.id for step in graph.steps}
    rects = [arrangement.boxes[box.id] for box in graph.boxes]
    for i, rect in enumerate(rects):
        assert rect.x >= 0 and rect.x + rect.width <= arrangement.width
        assert rect.y >= 0 and rect.y + rect.height <= arrangement.height
        assert not any(overlaps(rect, other) for other in rects[i + 1 :])
    lines = [path for stem in arrangement.stems.values() for path in stem]
    joined = [path[-1] for path in lines]
    for step in graph.steps:
        route = arrangement.routes[step.id]
        lines += paths(route)
        assert len(route.branches) == len(step.premises)
        if not route.trunk and step.target in arrangement.boxes and not route.extra:
            assert any(near(route.disc, end) for end in joined)
        elif not route.trunk:
            assert on_border(route.disc, arrangement.boxes[step.target])
        else:
            assert near(route.trunk[0], route.disc)
            if step.target in arrangement.boxes:
                assert on_border(route.trunk[-1], arrangement.boxes[step.target])
            else:
                assert near(route.trunk[-1], arrangement.routes[step.target].disc)
        for premise, branch in zip(step.premises, route.branches, strict=True):
            assert on_border(branch[-1] if branch else route.disc, arrangement.boxes[premise])
    insides = [Rect(r.x + 1, r.y + 1, r.width - 2, r.height - 2) for r in rects]
    for path in lines:
        assert len(path) % 3 == 1 and len(path) > 1
        for a, c, d, b in (path[i : i + 4] for i in range(0, len(path) - 1, 3)):
            assert 0 <= b.x <= arrangement.width and 0 <= b.y <= arrangement.height
            if a.x == b.x or a.y == b.y:
                here = [Rect(min(a.x, b.x), min(a.y, b.y), abs(a.x - b.x) + 0.01, abs(a.y - b.y) + 0.01)]
            else:
                here = [Rect(p.x, p.y, 0.01, 0.01) for p in sampled((a, c, d, b), 8)]
            assert not any(overlaps(part, card) for part in here for card in insides)


def near(a: Point, b: Point) -> bool:
    return abs(a.x - b.x) < 0.1 and abs(a.y - b.y) < 0.1


@settings(max_examples=60)
@given(graph=graphs(most=12, pins=True), direction=DIRECTIONS)
def test_pins_make_nothing_overlap_and_no_line_cross_a_card(graph: Graph, direction: Direction) -> None:
    assert_sound_compact(graph, arrange_compact(graph, replace(COMPACT, direction=direction)))


def test_a_card_that_a_pin_puts_beyond_the_map_is_wholly_in_the_picture() -> None:
    boxes = (
        Box("c0", 24.0, 20.0), Box("c1", 260.0, 20.0), Box("c2", 149.0, 219.0, (-244.0, 23.0)),
        Box("c3", 229.0, 20.0), Box("c4", 120.0, 74.0, (-231.0, 1.0)),
    )  # fmt: skip
    graph = Graph(boxes, (Step("s0", ("c1",), "c0"), Step("s1", ("c2",), "c0"), Step("s2", ("c4", "c3"), "c0")))
    assert_sound_compact(graph, arrange_compact(graph, replace(COMPACT, direction=Direction.RIGHT_LEFT)))


def test_a_line_between_two_cards_that_nearly_touch_turns_before_the_other_one() -> None:
    boxes = (
        Box("c0", 175.0, 20.0), Box("c1", 20.0, 174.0, (0.0, -484.0)), Box("c2", 20.0, 20.0), Box("c3", 239.0, 66.0),
        Box("c4", 21.0, 26.0, (-75.0, 0.0)), Box("c5", 20.0, 176.0), Box("c6", 45.0, 202.0, (64.0, -103.0)),
        Box("c7", 30.0, 24.0),
    )  # fmt: skip
    steps = (
        Step("s0", ("c1", "c2"), "c0"), Step("s1", ("c5", "c4"), "c1"), Step("s2", ("c2",), "c0"),
        Step("s4", ("c5", "c6", "c7"), "s3"), Step("s3", ("c3",), "s0"), Step("s5", ("c7",), "c5"),
    )  # fmt: skip
    graph = Graph(boxes, steps)
    assert_sound_compact(graph, arrange_compact(graph, COMPACT))


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, data=st.data())
def test_a_pin_where_a_claim_stands_anyway_changes_nothing(
    graph: Graph, direction: Direction, data: st.DataObject
) -> None:
    before = arrange_compact(graph, replace(COMPACT, direction=direction))
    pinned = tuple(
        replace(box, pin=center(before.boxes[box.id])) if data.draw(st.booleans()) else box for box in graph.boxes
    )
    after = arrange_compact(replace(graph, boxes=pinned), replace(COMPACT, direction=direction))
    assert after.boxes == before.boxes
    assert after.routes == before.routes
    assert after.stems == before.stems


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, data=st.data())
def test_a_pinned_claim_stands_where_it_was_put(graph: Graph, direction: Direction, data: st.DataObject) -> None:
    chosen = data.draw(st.sampled_from(graph.boxes))
    pin = (6000.0, 7000.0)
    pinned = tuple(replace(box, pin=pin) if box == chosen else box for box in graph.boxes)
    after = arrange_compact(replace(graph, boxes=pinned), replace(COMPACT, direction=direction))
    x, y = center(after.boxes[chosen.id])
    assert x - after.origin.x == pytest.approx(pin[0], abs=0.1)
    assert y - after.origin.y == pytest.approx(pin[1], abs=0.1)


def center(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, page=PAGES)
def test_siblings_stand_in_their_order_down_a_column_and_then_the_next(
    graph: Graph, direction: Direction, page: tuple[float, float]
) -> None:
    arrangement = arrange_compact(graph, replace(COMPACT, direction=direction, page=page))
    first: dict[str, str] = {}
    for step in graph.steps:
        for premise in step.premises:
            first.setdefault(premise, step.id)
    here: dict[str, list[Rect]] = {}
    for step in graph.steps:
        if step.target in arrangement.boxes:
            home = next((p for p in step.premises if first[p] == step.id), None)
            if home is not None:
                here.setdefault(step.target, []).append(arrangement.boxes[home])
    for rects in here.values():
        for before, after in pairwise(rects):
            below = after.y > before.y if direction is not Direction.BOTTOM_UP else after.y < before.y
            beside = after.x > before.x if direction is not Direction.RIGHT_LEFT else after.x < before.x
            assert below or beside


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS)
def test_the_same_map_is_arranged_the_same_again(graph: Graph, direction: Direction) -> None:
    options = replace(COMPACT, direction=direction)
    once = arrange_compact(graph, options)
    assert arrange_compact(graph, options) == once
    assert arrange_compact(graph, replace(options, recipe=once.recipe)) == once


def test_a_chain_of_thousands_is_arranged() -> None:
    boxes = tuple(Box(f"c{i}", 100, 40) for i in range(5000))
    steps = tuple(Step(f"s{i}", (f"c{i + 1}",), f"c{i}") for i in range(4999))
    arrangement = arrange_compact(Graph(boxes, steps), COMPACT)
    assert arrangement.width < 110


def test_signs_of_six_further_relations_on_a_small_card_do_not_cover_each_other() -> None:
    boxes = tuple(Box(f"c{i}", 180, 40) for i in range(9))
    steps = [Step(f"s{i}", (f"c{i}",), "c0") for i in range(1, 9)]
    further = [Step(f"x{i}", (f"c{i}",), "c1") for i in range(2, 8)]
    routes = arrange_compact(Graph(boxes, (*steps, *further)), COMPACT).routes
    discs = [routes[step.id].disc for step in further]
    assert all(abs(a.x - b.x) >= COMPACT.disc for i, a in enumerate(discs) for b in discs[i + 1 :])


def test_seven_further_lines_beside_each_other_can_be_told_apart() -> None:
    boxes = tuple(Box(f"c{i}", 180, 40) for i in range(9))
    steps = [Step(f"s{i}", (f"c{i}",), "c0") for i in range(1, 9)]
    further = [Step(f"x{i}", (f"c{i}",), f"c{9 - i}") for i in (5, 6, 7, 8)]
    further += [Step("y6", ("c6",), "c2"), Step("y7", ("c7",), "c1"), Step("y8", ("c8",), "c3")]
    routes = arrange_compact(Graph(boxes, (*steps, *further)), replace(COMPACT, page=(400.0, 1600.0))).routes
    uprights = [(step.id, *piece) for step in further for piece in uprights_of(routes[step.id].branches[0])]
    for number, (one, x, top, bottom) in enumerate(uprights):
        for other, at, start, end in uprights[number + 1 :]:
            assert one == other or abs(at - x) > 0.9 or min(bottom, end) - max(top, start) < 3.0


def uprights_of(path: tuple[Point, ...]) -> list[tuple[float, float, float]]:
    """Return the long upright pieces of a line: x, top and bottom."""
    ends = pairwise(path[::3])
    return [(a.x, min(a.y, b.y), max(a.y, b.y)) for a, b in ends if a.x == b.x and abs(a.y - b.y) > 3.0]


def test_further_lines_stay_as_they_are_where_nothing_near_them_is_edited() -> None:
    graph = random_map(300, 0.1)
    before = arrange_compact(graph, COMPACT)
    last = max(graph.boxes, key=lambda box: before.boxes[box.id].x + before.boxes[box.id].y)
    longer = replace(last, shapes=tuple((width, height + 1.0) for width, height in last.shapes))
    now = replace(graph, boxes=tuple(longer if box is last else box for box in graph.boxes))
    after = arrange_compact(now, replace(COMPACT, recipe=before.recipe))
    further = [step.id for step in graph.steps if before.routes[step.id].extra]
    same = [id_ for id_ in further if after.routes[id_] is before.routes[id_]]
    assert len(same) > 0.8 * len(further)


@st.composite
def edited(draw: st.DrawFn, graph: Graph) -> Graph:
    """Generate a graph after one edit: a claim put in, taken out with its steps, or of another size."""
    kind = draw(st.sampled_from(("insert", "remove", "resize")))
    chosen = draw(st.sampled_from(graph.boxes))
    if kind == "insert":
        there = {box.id for box in graph.boxes} | {step.id for step in graph.steps}
        number = next(n for n in range(len(there) + 1) if not {f"new {n}", f"new step {n}"} & there)
        step = Step(f"new step {number}", (f"new {number}",), chosen.id)
        at = draw(st.integers(0, len(graph.steps)))
        box = Box(f"new {number}", draw(st.integers(20, 260)), draw(st.integers(20, 260)))
        return Graph((*graph.boxes, box), (*graph.steps[:at], step, *graph.steps[at:]))
    if kind == "remove" and len(graph.boxes) > 1:
        return hidden(graph, {chosen.id})
    resized = replace(chosen, width=draw(st.integers(20, 400)), height=draw(st.integers(20, 400)))
    return replace(graph, boxes=tuple(resized if box is chosen else box for box in graph.boxes))


def hidden(graph: Graph, gone: set[str]) -> Graph:
    """Return the graph without some claims and the steps that name them, or that speak to such steps."""
    boxes = tuple(box for box in graph.boxes if box.id not in gone)
    steps = [step for step in graph.steps if gone.isdisjoint(step.premises)]
    while True:
        there = {box.id for box in boxes} | {step.id for step in steps}
        kept = [step for step in steps if step.target in there]
        if len(kept) == len(steps):
            return Graph(boxes, tuple(kept))
        steps = kept


@settings(max_examples=40)
@given(graph=graphs(most=16), direction=DIRECTIONS, page=PAGES, data=st.data())
def test_a_map_stays_sound_through_any_edits(
    graph: Graph, direction: Direction, page: tuple[float, float], data: st.DataObject
) -> None:
    options = replace(COMPACT, direction=direction, page=page)
    before, seen = arrange_compact(graph, options), {box.id for box in graph.boxes}
    for _ in range(data.draw(st.integers(1, 5))):
        graph = data.draw(edited(graph))
        folding = data.draw(st.booleans())
        after = arrange(graph, replace(options, recipe=before.recipe, folding=folding))
        assert_sound_compact(graph, after)
        assert not (folding and after.changed and set(after.boxes) <= seen)
        before, seen = after, seen | set(after.boxes)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, data=st.data())
def test_what_is_unfolded_stands_as_it_did_before(graph: Graph, direction: Direction, data: st.DataObject) -> None:
    options = replace(COMPACT, direction=direction, folding=True)
    before = arrange_compact(graph, options)
    folded = graph
    for _ in range(data.draw(st.integers(1, 3))):
        claim = data.draw(st.sampled_from(folded.boxes)).id
        targets = {claim} | {step.id for step in folded.steps if step.target == claim}
        below = {p for step in folded.steps if step.target in targets for p in step.premises}
        elsewhere = {p for step in folded.steps if step.target not in targets for p in step.premises}
        folded = hidden(folded, below - elsewhere - {claim})
    after = arrange_compact(folded, replace(options, recipe=before.recipe))
    assert arrange(graph, replace(options, recipe=after.recipe)).boxes == before.boxes


@pytest.mark.parametrize("seed", (7, 8, 9))
def test_a_map_that_is_typed_comes_out_nearly_as_large_as_one_arranged_at_once(seed: int) -> None:
    whole = random_map(40, seed=seed)
    made, anew = arrange_compact(Graph(whole.boxes[:1]), COMPACT), 0
    for count in range(2, 41):
        now = Graph(whole.boxes[:count], whole.steps[: count - 1])
        made = arrange_compact(now, replace(COMPACT, recipe=made.recipe))
        anew += made.changed
    assert anew <= 15
    assert scale(made) >= scale(arrange_compact(whole, COMPACT)) / 1.15


def scale(made: Arrangement) -> float:
    return min(1.0, COMPACT.page[0] / made.width, COMPACT.page[1] / made.height)


def test_hardly_anything_changes_sides_of_a_claim_in_a_large_map_that_is_edited() -> None:
    graph = random_map(100)
    before, rng = arrange_compact(graph, COMPACT), random.Random(7)
    for number in range(80):
        clicked = rng.choice(graph.boxes).id
        step = Step(f"new step {number}", (f"new {number}",), clicked)
        width, height, shapes = shapes_of(rng.randint(60, 200))
        box = Box(f"new {number}", width, height, shapes=shapes)
        graph = Graph((*graph.boxes, box), (*graph.steps, step))
        after = arrange_compact(graph, replace(COMPACT, recipe=before.recipe))
        assert changed_sides(before.boxes, after.boxes, clicked) <= 0.05
        before = after
    assert scale(before) > scale(arrange_compact(graph, COMPACT)) / 1.6


@pytest.mark.parametrize("claims", (30, 100))
def test_another_shape_of_the_window_arranges_a_map_anew_only_where_that_makes_it_much_larger(claims: int) -> None:
    graph = random_map(claims)
    before = arrange_compact(graph, COMPACT)
    for width in (1300.0, 1520.0, 1700.0, 1840.0):
        after = arrange_compact(graph, replace(COMPACT, page=(width, 1000.0), recipe=before.recipe))
        assert after.boxes == before.boxes and not after.changed
    tall = replace(COMPACT, page=(500.0, 1000.0))
    after = arrange_compact(graph, replace(tall, recipe=before.recipe))
    assert after.changed
    assert after.boxes == arrange_compact(graph, tall).boxes
    assert not arrange_compact(graph, replace(tall, recipe=after.recipe)).changed


@pytest.mark.parametrize("wider", (0.0, 200.0))
def test_a_claim_stays_above_its_only_branch_when_another_joins_it_or_leaves_it(wider: float) -> None:
    boxes = [Box(f"c{i}", 180, 40) for i in range(12)]
    below = [("c1", "c0"), ("c2", "c1"), *((f"c{i}", "c2") for i in range(3, 12))]
    graph = Graph(tuple(boxes), tuple(Step(f"s{n}", (one,), other) for n, (one, other) in enumerate(below)))
    options = replace(COMPACT, page=(4000.0 + wider, 400.0))
    before = arrange_compact(graph, options)
    joined = Graph((*boxes, Box("new", 180, 40)), (*graph.steps, Step("s", ("new",), "c1")))
    after = arrange_compact(joined, replace(options, recipe=before.recipe))
    again = arrange_compact(graph, replace(options, recipe=after.recipe))
    for made in (after, again):
        apart = made.boxes["c1"].x - made.boxes["c2"].x
        assert apart == pytest.approx(before.boxes["c1"].x - before.boxes["c2"].x)
    assert after.boxes["new"].x > max(after.boxes[f"c{i}"].x for i in range(2, 12))


@pytest.mark.parametrize("graph", [random_map(100, seed=9), grown(80, 3, "mixed")])
def test_a_branch_that_was_never_shown_opens_without_moving_the_map_away(graph: Graph) -> None:
    cases = [case for case in opened(graph) if len(case[1].boxes) >= 40]
    assert len(cases) > 8
    shares = [sides(before, after, clicked) for clicked, _, before, after in cases]
    assert max(shares) <= 0.1
    assert sum(share > 0.05 for share in shares) <= len(cases) / 10


def test_a_branch_keeps_its_columns_when_something_in_it_is_unfolded() -> None:
    width, height, shapes = shapes_of(80)
    claims = [Box(f"c{n}", width, height, shapes=shapes) for n in range(12)]
    above = [0, 0, 0, 1, 1, 1, 1, 1, 1, 4, 4]
    steps = [Step(f"s{n}", (f"c{n + 1}",), f"c{target}") for n, target in enumerate(above)]
    options = replace(COMPACT, page=(3000.0, 400.0), folding=True)
    shown = [arrange_compact(Graph(tuple(claims[:4]), tuple(steps[:3])), options)]
    for count in (10, 12):
        options = replace(options, recipe=shown[-1].recipe)
        shown.append(arrange_compact(Graph(tuple(claims[:count]), tuple(steps[: count - 1])), options))
    before, after = shown[1:]
    columns = [{round(made.boxes[f"c{n}"].x - made.boxes["c4"].x) for n in range(4, 10)} for made in (before, after)]
    assert len(columns[0]) > 1
    assert len(columns[1]) == len(columns[0])


def test_a_claim_stays_above_its_reasons_when_a_column_beside_them_goes() -> None:
    boxes = [Box(f"c{n}", 180, 40) for n in range(9)]
    above = ["c0", "c0", "c0", "c2", "c2", "c2", "c3", "c3"]
    steps = [Step(f"s{n}", (f"c{n + 1}",), target) for n, target in enumerate(above)]
    steps[1], steps[2] = replace(steps[1], group=1), replace(steps[2], group=1)
    graph = Graph(tuple(boxes), tuple(steps))
    before = arrange_compact(graph, COMPACT)
    left = Graph(tuple(box for box in boxes if box.id != "c1"), tuple(steps[1:]))
    after = arrange_compact(left, replace(COMPACT, recipe=before.recipe))
    apart = [made.boxes["c0"].x - made.boxes["c2"].x for made in (before, after)]
    assert apart[1] == pytest.approx(apart[0])
