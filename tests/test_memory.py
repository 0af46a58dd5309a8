"""A file takes no more memory than its size asks for, however often its rows name one long thing.

`tests/bench/memory.py` prints the figures at full size.
"""

import sys
from pathlib import Path

import pytest

from tests.bench.memory import SHAPES, make, peak

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the peak is not told on Windows")

PART = 0.05


def more(path: Path, way: str, tmp_path: Path) -> float:
    """Return how many MB more are taken for a file than for one with nothing in it."""
    empty = tmp_path / "empty.argmap"
    make(empty, "history_of_nothing", 0.00005)
    taken: list[float] = []
    for each in (empty, path):
        most, _, wrong = peak(each, way)
        assert not wrong
        taken.append(most)
    return taken[1] - taken[0]


@pytest.mark.parametrize("shape", SHAPES)
def test_opening_and_checking_a_file_takes_a_few_times_its_size(shape: str, tmp_path: Path) -> None:
    path = tmp_path / "large.argmap"
    make(path, shape, PART)
    assert more(path, "check", tmp_path) < 25 + 5 * path.stat().st_size / 1e6


def test_reading_a_change_that_names_one_text_many_times_takes_a_few_times_its_size(tmp_path: Path) -> None:
    path = tmp_path / "large.argmap"
    make(path, "changes_of_one_text", PART)
    assert more(path, "undo", tmp_path) < 25 + 10 * path.stat().st_size / 1e6


def test_a_window_shows_a_long_name_in_many_places_without_as_many_copies(tmp_path: Path) -> None:
    path = tmp_path / "large.argmap"
    make(path, "quoted_by_a_long_name", PART)
    assert more(path, "window", tmp_path) < 100
