"""A story in a real window: a newcomer begins with a question, and finds the map among the documents afterwards."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.model.records import Claim, Map
from argmap.storage import open_file
from tests.stories.test_a_real_window import PATIENCE, REPOSITORY, Hand, until

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed, so nobody can press keys"),
]


def test_a_newcomer_begins_a_map_and_it_is_saved_at_once(real_window: dict[str, str], tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    environment = {**real_window, "HOME": str(home), "USERPROFILE": str(home)}
    program = subprocess.Popen([sys.executable, str(REPOSITORY / "main.py")], env=environment)
    try:
        hand = Hand(program, environment, "argmap")
        hand.press("ctrl+n")
        hand.write("Should school start later?")
        hand.press("Return")
        file = home / "Documents" / "Should school start later.argmap"
        until(file.exists)
        hand.press("ctrl+Return")
        hand.write("Tired heads learn nothing")
        hand.press("Return", "ctrl+q")
        assert program.wait(PATIENCE) == 0
    finally:
        program.kill()
        program.wait()
    with open_file(file) as opened:
        assert [map.question for map in opened.document.all(Map)] == ["Should school start later?"]
        assert [claim.text for claim in opened.document.all(Claim)] == ["Tired heads learn nothing"]
