"""No input is slow: patterns made to be slow are read in time; tests/bench/growth.py tries all at more sizes."""

import pytest

from tests.bench.growth import seconds
from tests.bench.growth_patterns import GROUNDS, Ground

SIZE = 20_000
"""Characters: what takes the square of its size takes many seconds for them."""
MOST = 2.0
"""Seconds of processor time."""
STEPS = {"source page": 90, "text": 45, "source docx": 70, "cards": 80}
"""Of so many patterns of a ground one is tried; of the others one of forty."""
READERS = [ground for ground in GROUNDS if ground.name != "rules"]


@pytest.mark.parametrize("ground", READERS, ids=[ground.name for ground in READERS])
def test_patterns_made_to_be_slow_are_read_in_time(ground: Ground) -> None:
    patterns = list(ground.patterns())
    tried = [*ground.made[:2], *patterns[len(ground.made) :: STEPS.get(ground.name, 40)]]
    slow = {name: taken for name, make in tried if (taken := seconds(ground.does, make(SIZE))) > MOST}
    assert slow == {}


def test_rules_take_time_in_proportion_to_the_claims() -> None:
    (ground,) = (ground for ground in GROUNDS if ground.name == "rules")
    slow = {name: taken for name, make in ground.patterns() if (taken := seconds(ground.does, make(3 * SIZE))) > MOST}
    assert slow == {}
