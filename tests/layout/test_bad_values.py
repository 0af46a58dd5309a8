"""A graph that breaks a rule is refused with the rule."""

from dataclasses import replace

import pytest

from argmap.layout import Arrangement, Box, Graph, Options, Step, arrange

A, B, C = Box("a", 100, 50), Box("b", 100, 50), Box("c", 100, 50)
REASON = Step("s", ("b",), "a")


@pytest.mark.parametrize(
    ("graph", "rule"),
    [
        (Graph((replace(A, width=0),)), "greater than zero"),
        (Graph((replace(A, height=-5),)), "greater than zero"),
        (Graph((replace(A, width=float("nan")),)), "greater than zero"),
        (Graph((replace(A, height=float("inf")),)), "greater than zero"),
        (Graph((replace(A, pin=(float("nan"), 0)),)), "pin must be a place"),
        (Graph((A, A)), "used once"),
        (Graph((A, B), (REASON, REASON)), "used once"),
        (Graph((A, B), (replace(REASON, id="a"),)), "not both"),
        (Graph((A, B), (replace(REASON, premises=()),)), "needs a premise"),
        (Graph((A, B), (replace(REASON, premises=("b", "b")),)), "premise once"),
        (Graph((A,), (REASON,)), "premise must be a box"),
        (Graph((B,), (REASON,)), "target must be"),
        (Graph((A, B), (REASON, Step("t", ("a",), "b"))), "circle"),
        (Graph((A,), (Step("s", ("a",), "a"),)), "circle"),
        (Graph((A, B), (REASON, Step("t", ("b",), "s"), Step("u", ("a",), "t"))), "circle"),
        (Graph((A, B), (Step("s", ("a",), "t"), Step("t", ("b",), "s"))), "circle"),
    ],
)
def test_a_bad_graph_is_refused_with_the_rule_it_breaks(graph: Graph, rule: str) -> None:
    with pytest.raises(ValueError, match=rule):
        arrange(graph)


@pytest.mark.parametrize("name", ["gap_sibling", "gap_level", "disc", "time_limit"])
def test_a_distance_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        arrange(Graph((A,)), replace(Options(), **{name: 0.0}))


def test_an_empty_map_is_an_empty_picture() -> None:
    assert arrange(Graph(())) == Arrangement()


def test_one_claim_alone_fills_its_picture() -> None:
    arrangement = arrange(Graph((A,)))
    assert arrangement.width < 110 and arrangement.height < 60
