"""The layered arrangement: what Graphviz gets to see, and what becomes of its answer."""

import math
import os
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Arrangement, ArrangementKind, Box, Direction, Graph, Layouter, Options, Rect, Step
from argmap.layout.graphviz import find_engine, run_dot, run_embedded
from argmap.layout.layered import arrangement_of, dot_text, suited
from argmap.layout.process import PINS
from tests.bench.layout_speed import random_map

from .graphs import assert_sound, graphs, overlaps, paths, sampled

LAYERED = Options(kind=ArrangementKind.LAYERED)


@settings(max_examples=30, deadline=None)
@given(graph=graphs(most=12), direction=st.sampled_from(Direction))
def test_nothing_overlaps_and_lines_end_at_what_they_join(graph: Graph, direction: Direction) -> None:
    options = replace(LAYERED, direction=direction)
    assert_sound(graph, arrangement_of(graph, options, run_embedded(dot_text(graph, options))), options.disc)


def test_graphviz_sees_sizes_and_numbers_only() -> None:
    secret = 'a "quoted" \\ claim; DROP'
    graph = Graph((Box("t", 200, 50), Box(secret, 200, 50)), (Step("stéphane", (secret,), "t"),))
    text = dot_text(graph, LAYERED)
    assert "quoted" not in text and "phane" not in text


@pytest.mark.skipif(os.name == "nt", reason="a script cannot stand in for a program here")
def test_a_dot_on_the_path_does_the_same(tmp_path: Path) -> None:
    program = tmp_path / "dot"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nfrom argmap.layout.graphviz import run_embedded\n"
        "assert sys.argv[1:] == ['-Tplain']\nprint(run_embedded(sys.stdin.read()))\n"
    )
    program.chmod(0o755)
    text = dot_text(random_map(30), LAYERED)
    engine = find_engine()
    assert engine is not None
    assert run_dot(str(program), text).split() == engine(text).split()


def test_a_claim_with_two_parents_stands_below_both() -> None:
    boxes = tuple(Box(id_, 100, 40) for id_ in "tabc")
    steps = tuple(
        Step(f"s{n}", (id_,), to) for n, (id_, to) in enumerate((("a", "t"), ("b", "t"), ("c", "a"), ("c", "b")))
    )
    layouter = Layouter()
    places = layouter.arrange(Graph(boxes, steps), LAYERED).boxes
    layouter.close()
    assert places["c"].y > places["a"].y > places["t"].y and places["c"].y > places["b"].y


def test_a_layered_map_with_pins_says_that_they_do_not_count() -> None:
    boxes = (Box("t", 100, 40), Box("a", 100, 40, pin=(900.0, 20.0)))
    layouter = Layouter()
    pinned = layouter.arrange(Graph(boxes, (Step("s", ("a",), "t"),)), LAYERED)
    plain = layouter.arrange(Graph((boxes[0], replace(boxes[1], pin=None)), (Step("s", ("a",), "t"),)), LAYERED)
    layouter.close()
    assert pinned.notice == PINS and plain.notice is None
    assert pinned.boxes == plain.boxes


@settings(max_examples=30, deadline=None)
@given(graph=graphs(most=12), direction=st.sampled_from(Direction))
def test_lines_between_layers_cross_no_card(graph: Graph, direction: Direction) -> None:
    options = replace(LAYERED, direction=direction)
    arrangement = arrangement_of(graph, options, run_embedded(dot_text(graph, options)))
    cards = [Rect(r.x + 1, r.y + 1, r.width - 2, r.height - 2) for r in arrangement.boxes.values()]
    for route in arrangement.routes.values():
        for path in paths(route):
            for point in sampled(path, 12):
                assert not any(overlaps(Rect(point.x, point.y, 0.01, 0.01), card) for card in cards)


def test_reasons_stand_in_their_order_and_cards_are_as_narrow_as_they_may_be() -> None:
    graph = random_map(60)
    narrow = suited(graph, LAYERED)
    made = arrangement_of(narrow, LAYERED, run_embedded(dot_text(narrow, LAYERED)))
    assert {id_: rect.width for id_, rect in made.boxes.items()} == {box.id: box.shapes[0][0] for box in graph.boxes}
    families: dict[str, list[float]] = {}
    for step in graph.steps:
        families.setdefault(step.target, []).append(made.routes[step.id].disc.x)
    assert all(places == sorted(places) for places in families.values())


def test_a_wide_map_with_many_links_is_no_strip_and_its_links_do_not_cross_all_of_it() -> None:
    boxes = tuple(Box(f"c{n}", 240, 80) for n in range(61))
    tree = [Step(f"s{n}", (f"c{n}",), f"c{max(0, n // 6 - 1)}") for n in range(1, 61)]
    links = [Step(f"x{n}", (f"c{60 - n}",), f"c{2 + n}") for n in range(18)]
    graph = Graph(boxes, (*tree, *links))
    text = dot_text(graph, LAYERED)
    made = arrangement_of(graph, LAYERED, run_embedded(text))
    in_order = text.replace("splines", "ordering=out; splines").replace("minlen", "comment")
    before = arrangement_of(graph, LAYERED, run_embedded(in_order))
    assert made.width / made.height < 0.6 * before.width / before.height
    assert _length(made) < 0.9 * _length(before)


def _length(made: Arrangement) -> float:
    ways = [path for route in made.routes.values() for path in paths(route)]
    return sum(math.hypot(b.x - a.x, b.y - a.y) for way in ways for a, b in pairwise(way))
