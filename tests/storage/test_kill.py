"""A program that is killed loses no edit that it had shown as done. `tests/bench/kill.py` does this a hundred times."""

import os
from pathlib import Path

import pytest

from tests.bench.kill import start, trial


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
def test_a_killed_program_loses_no_edit_that_was_done(tmp_path: Path) -> None:
    path = tmp_path / "killed.argmap"
    start(path)
    for seconds in (0.0, 0.011, 0.037, 0.073, 0.12):
        outcome = trial(path, seconds)
        assert not outcome.problems
        assert outcome.reported
