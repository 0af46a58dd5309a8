"""The program as it starts: in a process of its own, as the user starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.storage import open_file
from argmap.ui.session import Session
from tests.conftest import own_folders

LOG = "import argmap.paths; print((argmap.paths.user_data() / 'argmap.log').read_text('utf-8'))"


def started(code: str, folder: Path, *files: Path) -> "subprocess.CompletedProcess[str]":
    """Run the program with `begin(window)` as given, without a screen."""
    script = "\n".join(
        (
            "import sys",
            "from pathlib import Path",
            "from PySide6.QtCore import QTimer",
            "from argmap.ui.app import run",
            "def begin(window):",
            *(f"    {line}" for line in code.splitlines()),
            "sys.exit(run([Path(name) for name in sys.argv[1:]], begin))",
        )
    )
    environment = {**os.environ, **own_folders(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, files)], env=environment, capture_output=True, text=True, timeout=60
    )


def test_a_bug_in_the_midst_of_work_is_shown_and_logged_and_the_program_goes_on(tmp_path: Path) -> None:
    done = started(
        """
def fail():
    1 // 0
def look():
    names = [type(widget).__name__ for widget in window.children()]
    print("shown", names.count("MishapDialog"))
    window.close()
window.session.notice.connect(lambda text: fail())
window.session.notice.emit("one")
window.session.notice.emit("two")
QTimer.singleShot(300, window, look)
""".strip(),
        tmp_path,
    )
    assert "shown 1" in done.stdout and done.returncode == 0
    environment = {**os.environ, **own_folders(tmp_path)}
    log = subprocess.run([sys.executable, "-c", LOG], env=environment, capture_output=True, text=True).stdout
    assert log.count("ZeroDivisionError") == 2


@pytest.mark.parametrize("kind", ["map", "article"])
def test_a_file_named_at_the_start_is_opened(tmp_path: Path, kind: str) -> None:
    file = tmp_path / ("cats.argmap" if kind == "map" else "cats.txt")
    if kind == "map":
        session = Session()
        session.new(file, "Are cats good pets?")
        session.close()
    else:
        file.write_text("Are cats good pets?\n\nThey purr.", "utf-8")
    home = tmp_path / "home"
    os.environ["HOME"], before = str(home), os.environ.get("HOME", "")
    try:
        done = started(
            """
def look():
    if window.session.is_open and window.session.maps():
        print(window.windowTitle())
        window.close()
QTimer.singleShot(20000, window, window.close)
timer = QTimer(window)
timer.timeout.connect(look)
timer.start(50)
""".strip(),
            home,
            file,
        )
    finally:
        os.environ["HOME"] = before
    assert done.stdout.startswith("Are cats good pets?"), done.stderr
    if kind == "map":
        open_file(file).close()  # nobody has it any more
