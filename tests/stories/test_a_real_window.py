"""A story in a real window: keys are pressed from outside, and the file tells what came of it."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from argmap.cli import main

REPOSITORY = Path(__file__).resolve().parents[2]
PATIENCE = 30.0
"""Seconds until something that should happen is taken not to happen; long, since the machine may be busy."""

T = TypeVar("T")

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed, so nobody can press keys"),
]


class Hand:
    """Presses keys in the window of a program, as a person at the keyboard would."""

    def __init__(self, program: "subprocess.Popen[bytes]", environment: dict[str, str], title: str) -> None:
        self.program = program
        self.title = title
        self.environment = environment
        self.window = until(self._window)
        self._do("windowfocus", "--sync", self.window)
        time.sleep(0.5)  # being told of the focus takes a moment

    def press(self, *keys: str) -> None:
        self._do("key", "--delay", "40", *keys)

    def write(self, words: str) -> None:
        time.sleep(0.5)  # a field to write in takes a moment to open
        self._do("type", "--delay", "15", words)

    def _window(self) -> str:
        assert self.program.poll() is None, f"the program ended with {self.program.returncode}"
        found = self._do("search", "--onlyvisible", "--name", self.title).split()
        return found[0] if found else ""

    def _do(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True)
        return done.stdout


def until(ask: Callable[[], T]) -> T:
    """Ask again and again until the answer is yes, and return it."""
    end = time.monotonic() + PATIENCE
    while not (answer := ask()):
        assert time.monotonic() < end, f"waited {PATIENCE} s in vain"
        time.sleep(0.1)
    return answer


@contextmanager
def opened(file: Path, environment: dict[str, str], title: str) -> Iterator[Hand]:
    """Open the file, wait until a window with this in its title shows it, and give it the focus."""
    program = subprocess.Popen([sys.executable, str(REPOSITORY / "main.py"), str(file)], env=environment)
    try:
        yield Hand(program, environment, title)
    finally:
        program.kill()
        program.wait()


def test_a_map_grows_under_the_hands_and_is_in_the_file(
    real_window: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "cats.argmap"
    main(["new", str(file), "--question", "Are cats good pets?"])
    capsys.readouterr()

    def counts() -> dict[str, int]:
        main(["info", str(file), "--json"])
        counted: dict[str, int] = json.loads(capsys.readouterr().out)
        return counted

    with opened(file, real_window, "cats") as hand:
        hand.press("ctrl+Return")
        hand.write("Cats make good pets")
        hand.press("Return")
        until(lambda: counts()["claims"] == 1)

        hand.press("Tab")
        hand.write("Purring calms")
        hand.press("Return")
        until(lambda: counts()["pro"] == 1)

        hand.press("shift+Tab")
        hand.write("Not everybody hears it")
        hand.press("Return")
        until(lambda: counts()["con"] == 1)

        hand.press("ctrl+z")
        until(lambda: counts()["con"] == 0)

        hand.press("ctrl+q")
        assert hand.program.wait(PATIENCE) == 0

    assert (counts()["claims"], counts()["arguments"]) == (2, 1)
    main(["export", str(file), str(tmp_path / "cats.argdown")])
    assert "Purring calms" in (tmp_path / "cats.argdown").read_text(encoding="utf-8")
