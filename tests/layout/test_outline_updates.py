"""An outline that is updated after an edit is the one that would be built."""

import random
import time
from contextlib import suppress
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.layout import Box, Graph, Options, Step
from argmap.layout.checks import check
from argmap.layout.outline_tree import OutlineTree, Part, build
from argmap.layout.outline_updates import updated
from tests.bench.layout_speed import grown, random_map, reworded

from .graphs import graphs
from .test_compact import edited, hidden


def described(part: Part) -> tuple[object, ...]:
    """Return all that a part is made of."""
    below = tuple(described(each) for each in (*part.premises, *part.items))
    step = part.step.id if part.step is not None else None
    return part.name, part.box, step, part.undercut, part.size, len(part.premises), below


def assert_as_built(outline: OutlineTree, graph: Graph) -> None:
    """Assert that an outline is what is built from the graph."""
    wanted = build(graph, {})
    assert [described(root) for root in outline.roots] == [described(root) for root in wanted.roots]
    assert outline.parts.keys() == wanted.parts.keys()
    seen: set[str] = set()
    for name, part in reversed(outline.parts.items()):
        assert part.name == name and seen.issuperset(each.name for each in (*part.premises, *part.items))
        seen.add(name)
    for mine, other in ((outline.claims, wanted.claims), (outline.steps, wanted.steps)):
        assert {id_: part.name for id_, part in mine.items()} == {id_: part.name for id_, part in other.items()}
        assert all(outline.parts[part.name] is part for part in mine.values())
    assert outline.speaks == wanted.speaks
    assert outline.at_home == wanted.at_home


@settings(max_examples=150)
@given(graph=graphs(most=16), data=st.data())
def test_an_updated_outline_is_the_one_that_would_be_built(graph: Graph, data: st.DataObject) -> None:
    outline = build(graph, {})
    for _ in range(data.draw(st.integers(1, 5))):
        after = data.draw(st.just(graph).flatmap(edited))
        if data.draw(st.booleans()):
            steps = [step for step in after.steps if step.target in {box.id for box in after.boxes}]
            chosen = data.draw(st.sampled_from(after.boxes)).id
            known = {box.id for box in graph.boxes} | {step.id for step in graph.steps}
            if steps and not {"u", "us", "uu", "uus"} & known:
                undercut = Step("us", ("u", chosen) if data.draw(st.booleans()) else ("u",), steps[0].id)
                boxes = (*after.boxes, Box("u", 30, 40), Box("uu", 50, 50))
                further = Graph(boxes, (*after.steps, undercut, Step("uus", ("uu",), "us")))
                with suppress(ValueError):  # the chosen claim may close a circle
                    check(further, Options())
                    after = further
        made = updated(outline, graph, after)
        if made is not None:
            assert_as_built(made, after)
        outline, graph = made or build(after, outline.parts), after


def test_the_usual_edits_need_no_new_outline() -> None:
    graph, rng = random_map(60), random.Random(7)
    outline = build(graph, {})
    leaf = next(box.id for box in graph.boxes if box.id not in {step.target for step in graph.steps})
    further = replace(graph, steps=(*graph.steps, Step("further", (leaf,), "c0")))
    undercut = Graph((*graph.boxes, Box("u", 80, 40)), (*graph.steps, Step("us", ("u",), graph.steps[5].id)))
    assert updated(outline, graph, undercut) is None  # its step becomes a part
    again = Graph((*undercut.boxes, Box("v", 80, 40)), (*undercut.steps, Step("vs", ("v",), graph.steps[5].id)))
    for before, after in (
        (graph, reworded(graph, rng)),
        (graph, grown(graph, rng)),
        (graph, further),
        (further, graph),
        (graph, hidden(graph, {leaf})),
        (hidden(graph, {leaf}), graph),
        (graph, Graph((*graph.boxes, Box("thesis", 80, 40)), graph.steps)),
        (undercut, again),
        (again, undercut),
    ):
        made = updated(build(before, {}), before, after)
        assert made is not None
        assert_as_built(made, after)


def test_thousands_of_claims_that_are_shown_for_the_first_time_are_looked_at_in_linear_time() -> None:
    def took(claims: int) -> float:
        graph = random_map(claims)
        few = Graph(graph.boxes[:60], graph.steps[:59])
        times = []
        for _ in range(3):
            start = time.process_time()
            check(graph, Options(), few)
            times.append(time.process_time() - start)
        return min(times)

    assert took(8000) < 40 * took(1000)  # 64 times, and more, if each claim looked at all others
