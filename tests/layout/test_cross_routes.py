"""Lines of the arrangement in rows that are not of its tree: each can be followed, or is told by labels."""

from itertools import combinations, pairwise

import pytest

from argmap.layout import Box, Graph, Options, Point, Route, Step
from argmap.layout.pipeline import coarse
from argmap.model.records import Direction

Piece = tuple[float, float, float, float]


def crossed(count: int, size: tuple[float, float] = (180.0, 60.0)) -> Graph:
    """Return a row of claims, each with a reason that is also one for the fourth claim before and for the second."""
    boxes, steps = [Box("thesis", *size)], []
    for n in range(count):
        boxes += [Box(f"c{n}", *size), Box(f"r{n}", *size)]
        steps += [Step(f"s{n}", (f"c{n}",), "thesis"), Step(f"t{n}", (f"r{n}",), f"c{n}")]
    steps += [Step(f"x{n}", (f"r{n}",), f"c{n - 4}") for n in range(4, count)]
    steps += [Step(f"y{n}", (f"r{n}",), "c1") for n in range(2, count)]
    return Graph(tuple(boxes), tuple(steps))


def straight(route: Route) -> list[Piece]:
    """Return the long pieces of a route along x or along y, as low and high corners."""
    return [
        (min(a.x, b.x), min(a.y, b.y), max(a.x, b.x), max(a.y, b.y))
        for path in route.branches
        for a, b in pairwise(path[::3])
        if min(abs(a.x - b.x), abs(a.y - b.y)) < 0.5 and max(abs(a.x - b.x), abs(a.y - b.y)) > 30
    ]


def over(one: Piece, other: Piece) -> bool:
    """Return whether two pieces run over each other."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return (across > 15 and down > -1.5) or (down > 15 and across > -1.5)


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("count", [5, 12])
def test_lines_that_are_drawn_do_not_run_over_each_other(count: int, direction: Direction) -> None:
    routes = coarse(crossed(count, (60.0, 30.0)), Options(direction=direction)).routes
    drawn = [straight(route) for route in routes.values() if route.extra and not route.far]
    assert drawn
    for one, other in combinations(drawn, 2):
        assert not [(a, b) for a in one for b in other if over(a, b)]


@pytest.mark.parametrize("direction", Direction)
def test_signs_of_lines_that_are_drawn_stand_apart_on_their_card(direction: Direction) -> None:
    routes = coarse(crossed(12, (100.0, 40.0)), Options(direction=direction)).routes
    discs: list[Point] = [route.disc for route in routes.values() if route.extra and not route.far]
    for a, b in combinations(discs, 2):
        assert abs(a.x - b.x) + abs(a.y - b.y) > 20
