"""Draw the pictures of the tutorial, docs/tutorial/*.png: `python docs/make_tutorial_pictures.py`, without a display.

The window and the exports do what docs/tutorial.md tells.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from argmap import cli
from argmap.model.records import Passage
from argmap.ui.app import application, make_window

HERE = Path(__file__).resolve().parent / "tutorial"
QUESTION = "Should phones stay in lockers all day?"
SIDES = ("Maria Lopez=for", "Tom Berger=against", "Jonas Weber=against", "Ruth Adler=against")


def main() -> int:
    """Write the pictures."""
    QStandardPaths.setTestModeEnabled(True)
    app = application("en")
    with tempfile.TemporaryDirectory() as folder:
        new, done = f"{folder}/new.argmap", f"{folder}/phones.argmap"
        article = str(HERE / "phones.txt")
        cli.main(["draft", article, "-o", new, "--question", QUESTION])
        given = [word for side in SIDES for word in ("--side", side)]
        cli.main(["draft", article, "-o", done, "--question", QUESTION, *given])
        cli.main(["export", done, str(HERE / "map.png"), "--dpi", "96"])
        cli.main(["export", done, f"{folder}/blank.png", "--to", "blank", "--pages", "1", "--dpi", "72"])
        next(Path(folder).glob("blank*.png")).replace(HERE / "blank.png")
        window = make_window(app, QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat))
        window.resize(1280, 760)
        window.show()
        window.files.open(Path(new))
        wait(lambda: window.session.is_open and window.view.is_settled())
        window.actions_["page_map"].trigger()
        window.session.go_to_passage(window.session.document.all(Passage)[0].id)
        wait(lambda: False, 3)
        window.grab().save(str(HERE / "reading.png"))
    os._exit(0)  # threads that still lay out are not waited for


def wait(ready: Callable[[], bool], seconds: float = 30) -> None:
    """Let the window work until it is ready, but not longer."""
    until = time.monotonic() + seconds
    while not ready() and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)  # its threads get their turn


if __name__ == "__main__":
    sys.exit(main())
