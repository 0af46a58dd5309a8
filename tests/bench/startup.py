"""How long it takes from the command to a window, side by side with an empty PySide6 window.

Run: python -m tests.bench.startup [times]. Each start is a process of its own, without a screen; the shortest and
the middle time of all are printed, in seconds, since other programs may be busy meanwhile.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EMPTY = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
app.processEvents()
print(time.time() - float(os.environ["BEGAN"]))
os._exit(0)
"""
WELCOME = """
import os, time
from argmap.ui.app import application, make_window
app = application()
window = make_window(app)
window.show()
app.processEvents()
print(time.time() - float(os.environ["BEGAN"]))
os._exit(0)
"""
SAMPLE = """
import os, time
from argmap.ui.app import run
def begin(window):
    window.view.settled.connect(lambda: (print(time.time() - float(os.environ["BEGAN"]), flush=True), os._exit(0)))
    window.files.open_sample()
run([], begin)
"""
WITHOUT_QT = "import os, time; import argmap.cli; print(time.time() - float(os.environ['BEGAN']))"


def seconds(code: str, folder: Path) -> float:
    """Return the seconds until a new process prints."""
    home = {name: str(folder) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "APPDATA")}
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **home, "BEGAN": str(time.time())}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True, timeout=120
    )
    return float(done.stdout.split()[-1])


def main(times: int = 7) -> None:
    """Print the times."""
    kinds = (
        ("an empty PySide6 window", EMPTY),
        ("the welcome page", WELCOME),
        ("the sample, laid out", SAMPLE),
        ("the command line, no window", WITHOUT_QT),
    )
    for name, code in kinds:
        with tempfile.TemporaryDirectory() as folder:
            found = [seconds(code, Path(folder)) for _ in range(times)]
        print(f"{name:28} shortest {min(found):5.2f} s   middle {statistics.median(found):5.2f} s")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
