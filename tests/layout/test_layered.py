"""The layered arrangement: what Graphviz gets to see, and what becomes of its answer."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import ArrangementKind, Box, Direction, Graph, Layouter, Options, Rect, Step
from argmap.layout.graphviz import find_engine, run_dot, run_embedded
from argmap.layout.layered import arrangement_of, dot_text
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
