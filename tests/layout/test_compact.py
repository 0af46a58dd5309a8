"""What holds of every compact arrangement, whatever the map."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import ArrangementKind, Box, Direction, Graph, Options, Step
from argmap.layout.compact import arrange_compact

from .graphs import graphs, overlaps

DIRECTIONS = st.sampled_from(Direction)
PAGES = st.sampled_from(((1600.0, 1000.0), (600.0, 900.0), (3000.0, 400.0)))
COMPACT = Options(kind=ArrangementKind.COMPACT)


@settings(max_examples=60)
@given(graph=graphs(), direction=DIRECTIONS, page=PAGES)
def test_nothing_overlaps_and_nothing_leaves_the_picture(
    graph: Graph, direction: Direction, page: tuple[float, float]
) -> None:
    arrangement = arrange_compact(graph, replace(COMPACT, direction=direction, page=page))
    assert set(arrangement.boxes) == {box.id for box in graph.boxes}
    assert set(arrangement.routes) == {step.id for step in graph.steps}
    rects = list(arrangement.boxes.values())
    for i, rect in enumerate(rects):
        assert rect.x >= 0 and rect.x + rect.width <= arrangement.width
        assert rect.y >= 0 and rect.y + rect.height <= arrangement.height
        assert not any(overlaps(rect, other) for other in rects[i + 1 :])


def test_a_chain_of_thousands_is_arranged() -> None:
    boxes = tuple(Box(f"c{i}", 100, 40) for i in range(5000))
    steps = tuple(Step(f"s{i}", (f"c{i + 1}",), f"c{i}") for i in range(4999))
    arrangement = arrange_compact(Graph(boxes, steps), COMPACT)
    assert arrangement.width < 110
