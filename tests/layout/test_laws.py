"""What holds of every layout, whatever the map."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Box, Direction, Graph, Options, Rect, Step
from argmap.layout.pipeline import coarse
from argmap.layout.placement import place
from argmap.layout.routing_channels import ChannelLanes
from argmap.layout.spanning_tree import build
from argmap.layout.tidy import pack

from .graphs import assert_sound, graphs, overlaps, paths, sampled

DIRECTIONS = st.sampled_from(Direction)


def along(rect: Rect, direction: Direction) -> float:
    """Where a box stands among its siblings."""
    return rect.x if direction in (Direction.TOP_DOWN, Direction.BOTTOM_UP) else rect.y


def depth(rect: Rect, direction: Direction) -> float:
    """How far from the thesis's side of the picture the near edge of a box is."""
    return {
        Direction.TOP_DOWN: rect.y,
        Direction.BOTTOM_UP: -rect.y - rect.height,
        Direction.LEFT_RIGHT: rect.x,
        Direction.RIGHT_LEFT: -rect.x - rect.width,
    }[direction]


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS)
def test_nothing_overlaps_and_nothing_leaves_the_picture(graph: Graph, direction: Direction) -> None:
    options = Options(direction=direction)
    assert_sound(graph, coarse(graph, options), options.disc)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, gap=st.integers(2, 80), level=st.integers(2, 150), disc=st.integers(4, 60))
def test_narrow_gaps_and_large_discs_change_none_of_that(
    graph: Graph, direction: Direction, gap: int, level: int, disc: int
) -> None:
    options = Options(direction=direction, gap_sibling=gap, gap_level=level, disc=disc)
    assert_sound(graph, coarse(graph, options), disc)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS)
def test_siblings_stand_in_the_order_that_the_user_set(graph: Graph, direction: Direction) -> None:
    arrangement = coarse(graph, Options(direction=direction))
    here: dict[str, list[float]] = {}
    for step in graph.steps:
        if not arrangement.routes[step.id].extra:
            first = next(p for p in step.premises if home(graph, p) == step.id)
            here.setdefault(step.target, []).append(along(arrangement.boxes[first], direction))
    for places in here.values():
        assert places == sorted(places)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS)
def test_premises_stand_side_by_side_one_level_below_their_target(graph: Graph, direction: Direction) -> None:
    arrangement = coarse(graph, Options(direction=direction))
    for step in graph.steps:
        standing = [arrangement.boxes[p] for p in step.premises if home(graph, p) == step.id]
        assert len({round(depth(rect, direction), 1) for rect in standing}) <= 1
        if standing and step.target in arrangement.boxes:
            assert depth(standing[0], direction) > depth(arrangement.boxes[step.target], direction)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS)
def test_the_same_map_is_laid_out_the_same_again(graph: Graph, direction: Direction) -> None:
    assert coarse(graph, Options(direction=direction)) == coarse(graph, Options(direction=direction))


@settings(max_examples=40)
@given(graph=graphs())
def test_bottom_up_is_top_down_in_a_mirror(graph: Graph) -> None:
    down = coarse(graph, Options(direction=Direction.TOP_DOWN))
    up = coarse(graph, Options(direction=Direction.BOTTOM_UP))
    for id_, rect in down.boxes.items():
        other = up.boxes[id_]
        assert other.x == rect.x
        assert other.y + other.height == pytest.approx(
            max(r.y + r.height for r in up.boxes.values()) - rect.y + min(r.y for r in down.boxes.values()), abs=0.1
        )


@settings(max_examples=40)
@given(graph=graphs())
def test_left_to_right_is_top_down_with_sides_swapped(graph: Graph) -> None:
    turned = replace(graph, boxes=tuple(replace(b, width=b.height, height=b.width) for b in graph.boxes))
    down = coarse(turned, Options(direction=Direction.TOP_DOWN))
    right = coarse(graph, Options(direction=Direction.LEFT_RIGHT))
    left = coarse(graph, Options(direction=Direction.RIGHT_LEFT))
    for id_, rect in down.boxes.items():
        assert right.boxes[id_] == Rect(rect.y, rect.x, rect.height, rect.width)
        assert left.boxes[id_].y == right.boxes[id_].y


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, data=st.data())
def test_further_parents_do_not_move_boxes(graph: Graph, direction: Direction, data: st.DataObject) -> None:
    before = coarse(graph, Options(direction=direction))
    tree = tuple(step for step in graph.steps if not before.routes[step.id].extra)
    extras = [step for step in graph.steps if before.routes[step.id].extra]
    targets = {step.target for step in graph.steps}
    dropped = {step.id for step in extras if step.id not in targets and data.draw(st.booleans())}
    without = replace(graph, steps=tuple(step for step in graph.steps if step.id not in dropped))
    after = coarse(without, Options(direction=direction))
    assert len(tree) == sum(not route.extra for route in after.routes.values())
    shifts = {
        (round(after.boxes[id_].x - rect.x, 1), round(after.boxes[id_].y - rect.y, 1))
        for id_, rect in before.boxes.items()
    }
    assert len(shifts) == 1  # the picture may begin elsewhere


@settings(max_examples=40)
@given(graph=graphs(most=12), direction=DIRECTIONS)
def test_lines_cross_no_card(graph: Graph, direction: Direction) -> None:
    arrangement = coarse(graph, Options(direction=direction))
    cards = [Rect(r.x + 1, r.y + 1, r.width - 2, r.height - 2) for r in arrangement.boxes.values()]
    lines = [path for stem in arrangement.stems.values() for path in stem]
    for path in (*lines, *(path for route in arrangement.routes.values() for path in paths(route))):
        for point in sampled(path, 12):
            assert not any(overlaps(Rect(point.x, point.y, 0.01, 0.01), card) for card in cards)


@settings(max_examples=40)
@given(graph=graphs(pins=True), direction=DIRECTIONS)
def test_pins_make_nothing_overlap_and_nothing_leave_the_picture(graph: Graph, direction: Direction) -> None:
    options = Options(direction=direction)
    assert_sound(graph, coarse(graph, options), options.disc)


@settings(max_examples=40)
@given(graph=graphs(), direction=DIRECTIONS, data=st.data())
def test_a_pin_where_a_claim_stands_anyway_changes_nothing(
    graph: Graph, direction: Direction, data: st.DataObject
) -> None:
    before = coarse(graph, Options(direction=direction))
    pinned = tuple(
        replace(box, pin=center(before.boxes[box.id])) if data.draw(st.booleans()) else box for box in graph.boxes
    )
    after = coarse(replace(graph, boxes=pinned), Options(direction=direction))
    assert after.boxes == before.boxes
    assert after.routes == before.routes


@settings(max_examples=40)
@given(
    graph=graphs(),
    direction=DIRECTIONS,
    aside=st.tuples(st.integers(3000, 4000), st.integers(3000, 4000)),
    data=st.data(),
)
def test_a_pinned_claim_stands_where_it_was_put_and_its_reasons_come_along(
    graph: Graph, direction: Direction, aside: tuple[int, int], data: st.DataObject
) -> None:
    before = coarse(graph, Options(direction=direction))
    chosen = data.draw(st.sampled_from(graph.boxes))
    pin = (float(aside[0]), float(aside[1]))
    pinned = tuple(replace(box, pin=pin) if box == chosen else box for box in graph.boxes)
    after = coarse(replace(graph, boxes=pinned), Options(direction=direction))
    x, y = center(after.boxes[chosen.id])
    assert x - after.origin.x == pytest.approx(pin[0], abs=0.1)
    assert y - after.origin.y == pytest.approx(pin[1], abs=0.1)
    was = center(before.boxes[chosen.id])
    for step in graph.steps:
        if step.target == chosen.id:
            for premise in step.premises:
                if home(graph, premise) == step.id:
                    px, py = center(after.boxes[premise])
                    qx, qy = center(before.boxes[premise])
                    assert px - x == pytest.approx(qx - was[0], abs=0.1)
                    assert py - y == pytest.approx(qy - was[1], abs=0.1)


def test_a_parent_stands_over_the_middle_of_its_reasons() -> None:
    boxes = tuple(Box(name, 250, 100) for name in "tabcd")
    steps = tuple(Step(f"s{name}", (name,), "t") for name in "abcd")
    places = coarse(Graph(boxes, steps), Options()).boxes
    middle = (places["a"].x + places["d"].x) / 2
    assert places["t"].x == pytest.approx(middle, abs=1)


def home(graph: Graph, premise: str) -> str | None:
    """The step with which a claim stands: the first that names it."""
    return next((step.id for step in graph.steps if premise in step.premises), None)


def center(rect: Rect) -> tuple[float, float]:
    return rect.x + rect.width / 2, rect.y + rect.height / 2


def test_a_line_that_would_lean_a_little_is_straight() -> None:
    boxes = (Box("top", 200, 40), Box("left", 200, 40), Box("middle", 210, 40), Box("right", 220, 40))
    steps = tuple(Step(f"s{id_}", (id_,), "top") for id_ in ("left", "middle", "right"))
    laid = coarse(Graph(boxes, steps), Options())
    assert center(laid.boxes["middle"])[0] != center(laid.boxes["top"])[0]
    middle = laid.routes["smiddle"].disc
    (straight,) = [path for path in laid.stems["top"] if path[-1] == middle]
    assert {point.x for point in straight} == {center(laid.boxes["top"])[0]}


def test_a_pinned_claim_keeps_away_from_a_card_that_it_would_touch() -> None:
    boxes = (Box("t", 200, 60), Box("a", 200, 60), Box("b", 200, 60))
    steps = tuple(Step(f"s{id_}", (id_,), "t") for id_ in "ab")
    stays = coarse(Graph(boxes, steps), Options()).boxes["a"]
    beside = (stays.x + stays.width * 1.5 + 1, stays.y + stays.height / 2)
    laid = coarse(Graph((*boxes[:2], replace(boxes[2], pin=beside)), steps), Options()).boxes
    a, b = laid["a"], laid["b"]
    gaps = (b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height)
    assert max(gaps) >= 5  # more than the shadow of a card


def test_lines_through_one_gap_lie_apart_and_clear_of_its_cards() -> None:
    boxes = (Box("t", 200, 60), Box("a", 200, 60), Box("b", 200, 60))
    steps = tuple(Step(f"s{id_}", (id_,), "t") for id_ in "ab")
    options = Options(gap_sibling=120)  # 60 between leaves
    forest = build(Graph(boxes, steps), options)
    scene = place(forest, pack(forest, options.gap_sibling), options)
    left, right = scene.boxes["a"].x + scene.boxes["a"].width, scene.boxes["b"].x
    lanes = ChannelLanes(scene)
    places = sorted(lanes.passage(1, (left + right) / 2) for _ in range(4))
    assert all(after - before >= 4 for before, after in pairwise(places))
    assert left + 4 <= places[0] and places[-1] <= right - 4


def test_leaves_of_one_family_stand_nearer_than_branches() -> None:
    boxes = tuple(Box(id_, 100, 40) for id_ in "tabcd")
    leaves = tuple(Step(f"s{id_}", (id_,), "t") for id_ in "abc")
    places = coarse(Graph(boxes, (*leaves, Step("sd", ("d",), "c"))), Options()).boxes
    assert places["b"].x - places["a"].x - 100 < places["c"].x - places["b"].x - 100
