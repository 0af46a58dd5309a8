"""Things are grouped by how alike they are on average, within limits that keep groups useful."""

import random

from argmap.text.linkage import Limits, LinkedGroup, linked
from tests.text.growth import is_linear

LIMITS = Limits(alike=0.5, hardly=0.2, few=1, most=10)


def groups(size: int, likeness: dict[tuple[int, int], float], limits: Limits = LIMITS, **seeds) -> set[tuple[int, ...]]:
    return {group.members for group in linked(size, likeness, limits, **seeds)}


def test_what_is_alike_enough_on_average_goes_together():
    assert groups(4, {(0, 1): 0.9, (2, 3): 0.6, (1, 2): 0.4}) == {(0, 1), (2, 3)}


def test_a_chain_is_no_group():
    assert groups(3, {(0, 1): 0.9, (1, 2): 0.8}) == {(0, 1), (2,)}


def test_the_most_alike_go_first():
    assert groups(3, {(0, 1): 0.6, (1, 2): 0.9}) == {(0,), (1, 2)}


def test_a_group_of_few_joins_another_with_less():
    likeness = {(0, 1): 0.9, (0, 2): 0.3, (1, 2): 0.3}
    assert groups(3, likeness) == {(0, 1), (2,)}
    assert groups(3, likeness, Limits(0.5, 0.2, few=2, most=10)) == {(0, 1, 2)}


def test_no_group_outgrows_the_limit():
    likeness = {(a, b): 0.9 for a in range(6) for b in range(a + 1, 6)}
    found = groups(6, likeness, Limits(0.5, 0.2, few=6, most=3))
    assert max(len(members) for members in found) <= 3
    assert len(found) < 6


def test_seeds_take_in_others_and_never_become_one():
    likeness = {(0, 1): 1.0, (1, 2): 0.8, (0, 3): 0.9}
    found = linked(4, likeness, LIMITS, seeds=[[0], [1]])
    assert set(found) == {LinkedGroup((0, 3), 0), LinkedGroup((1, 2), 1)}
    assert set(linked(1, {}, LIMITS, seeds=[[], [0]])) == {LinkedGroup((), 0), LinkedGroup((0,), 1)}


def test_everything_is_in_one_group_and_the_time_grows_with_the_pairs():
    draw = random.Random(4)
    likeness = {(a, draw.randrange(a)): draw.random() for a in range(1, 4000) for _ in range(6)}
    likeness = {(min(pair), max(pair)): alike for pair, alike in likeness.items()}
    found = linked(4000, likeness, Limits(0.1, 0.01, 5, 200))
    assert sorted(i for group in found for i in group.members) == list(range(4000))

    def some(size: int) -> None:
        linked(size, {pair: alike for pair, alike in likeness.items() if pair[1] < size}, Limits(0.1, 0.01, 5, 200))

    assert is_linear(some, 1000, 4)
