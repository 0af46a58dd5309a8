"""Large maps in blocks: what is kept, and what Graphviz gets to see."""

import os
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from argmap.layout import Box, Graph, Layouter, Options, Step
from argmap.layout.graphviz import LIMIT, Blocks, divide, find_engine, run_dot
from argmap.layout.pipeline import coarse, compose
from argmap.layout.spanning_tree import build
from tests.bench.layout_speed import random_map

MAP = random_map(1500)


class Listening:
    """An engine that remembers what it was asked."""

    def __init__(self) -> None:
        engine = find_engine()
        assert engine is not None
        self.engine = engine
        self.asked: list[str] = []

    def __call__(self, text: str) -> str:
        self.asked.append(text)
        return self.engine(text)


def test_no_block_is_larger_than_the_limit_and_together_they_hold_most_of_the_map() -> None:
    blocks = divide(build(MAP, Options()), LIMIT)
    assert max(map(len, blocks)) <= LIMIT
    assert sum(map(len, blocks)) > 0.8 * len(MAP.boxes)


def test_an_edit_asks_graphviz_about_its_own_block_again_and_no_other() -> None:
    engine = Listening()
    blocks = Blocks(engine)
    compose(MAP, Options(), blocks.lay_out)
    assert len(engine.asked) > 5
    engine.asked.clear()
    *others, last = MAP.boxes
    compose(replace(MAP, boxes=(*others, replace(last, width=400))), Options(), blocks.lay_out)
    assert len(engine.asked) == 1
    engine.asked.clear()
    compose(replace(MAP, boxes=(*others, replace(last, height=400))), Options(), blocks.lay_out)
    assert engine.asked == []  # a longer text in a card of the same width moves nobody aside


def test_graphviz_sees_sizes_and_numbers_only() -> None:
    engine = Listening()
    secret = 'a "quoted" \\ claim; DROP'
    graph = Graph((Box("t", 200, 50), Box(secret, 200, 50)), (Step("stéphane", (secret,), "t"),))
    compose(graph, Options(), Blocks(engine).lay_out)
    assert engine.asked and "quoted" not in engine.asked[0] and "phane" not in engine.asked[0]


def test_an_engine_that_answers_in_disorder_cannot_make_boxes_overlap() -> None:
    def confused(text: str) -> str:
        return "\n".join(f"node n{i} {(i * 37) % 11} 0 1 1" for i in range(LIMIT))

    graph = random_map(150)
    arrangement = compose(graph, Options(), Blocks(confused).lay_out)
    rows: dict[float, list[tuple[float, float]]] = {}
    for rect in arrangement.boxes.values():
        rows.setdefault(rect.y, []).append((rect.x, rect.x + rect.width))
    for row in rows.values():
        row.sort()
        assert all(right <= left for (_, right), (left, _) in pairwise(row))


@pytest.mark.skipif(os.name == "nt", reason="a script cannot stand in for a program here")
def test_a_dot_on_the_path_does_the_same(tmp_path: Path) -> None:
    program = tmp_path / "dot"
    program.write_text(
        f"#!{sys.executable}\nimport sys\nfrom argmap.layout.graphviz import run_embedded\n"
        "assert sys.argv[1:] == ['-Tplain']\nprint(run_embedded(sys.stdin.read()))\n"
    )
    program.chmod(0o755)
    graph = random_map(30)
    by_dot = compose(graph, Options(), Blocks(lambda text: run_dot(str(program), text)).lay_out)
    assert by_dot == compose(graph, Options(), Blocks(Listening()).lay_out)


def test_graphviz_keeps_a_large_map_narrower_than_a_tidy_tree() -> None:
    assert compose(MAP, Options(), Blocks(Listening()).lay_out).width < coarse(MAP, Options()).width


def test_of_graphvizs_layout_and_a_tidy_tree_the_better_one_is_taken() -> None:
    """Measured: 0.89 of the tidy tree's width; were the worse one taken, 0.97."""
    maps = [random_map(60, seed=seed) for seed in range(12)]
    better = sum(compose(graph, Options(), Blocks(Listening()).lay_out).width for graph in maps)
    assert better < 0.94 * sum(coarse(graph, Options()).width for graph in maps)


def test_a_layout_of_graphviz_that_is_worse_than_a_tidy_tree_is_not_taken() -> None:
    engine, graph = Listening(), random_map(40)

    def far_apart(text: str) -> str:
        lines = [line.split(" ") for line in engine(text).splitlines()]
        for words in lines:
            if words[0] == "node":
                words[2] = str(5 * float(words[2]))
        return "\n".join(map(" ".join, lines))

    assert compose(graph, Options(), Blocks(far_apart).lay_out) == coarse(graph, Options())


def test_time_grows_about_as_the_map_does_and_an_edit_is_quicker_than_a_new_map() -> None:
    layouter = Layouter()
    options = Options(time_limit=60)

    def seconds(graph: Graph) -> float:
        start = time.perf_counter()
        assert layouter.arrange(graph, options).notice is None
        return time.perf_counter() - start

    seconds(random_map(50))
    small = min(seconds(random_map(600, 0.1, seed=seed)) for seed in range(3))
    graph = random_map(4800, 0.1)
    large = seconds(graph)
    *others, last = graph.boxes
    edits = min(seconds(replace(graph, boxes=(*others, replace(last, width=width)))) for width in (300, 310, 320))
    layouter.close()
    assert large < 8 * small * 5  # Graphviz alone takes some hundred times as long
    assert edits < large
    assert large < 20


def test_a_chain_of_thousands_is_laid_out() -> None:
    boxes = tuple(Box(f"c{i}", 100, 40) for i in range(4000))
    steps = tuple(Step(f"s{i}", (f"c{i + 1}",), f"c{i}") for i in range(3999))
    arrangement = compose(Graph(boxes, steps), Options(), Blocks(Listening()).lay_out)
    assert arrangement.width < 110
