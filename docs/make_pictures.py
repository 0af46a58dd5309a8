"""Draw the pictures of the documentation: `python docs/make_pictures.py`, with a display (a virtual one will do).

It opens the real window with the sample in a fresh profile, in both themes, exports the sample map, and sorts a
draft of three articles that were written for the tests.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QStandardPaths, QTimer

from argmap import cli, picture
from argmap.formats.maps import map_file
from argmap.model.document import Document
from argmap.model.records import Claim, Map
from argmap.picture import png, svg
from argmap.ui.app import application, make_window

HERE = Path(__file__).resolve().parent
SIZE = (1440, 900)
ARTICLES = sorted((HERE.parent / "tests" / "stories" / "articles").glob("*.txt"))
QUESTION = "Should Market Street be closed to cars on weekends?"
CHOSEN = "I don’t see an inherent capacity for abuse of this."


def main() -> int:
    """Write the pictures of the window and of its pages, and those of the sample map."""
    QStandardPaths.setTestModeEnabled(True)
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(app, settings)
        window.resize(*SIZE)
        window.show()
        window.files.open_sample()
        _wait(lambda: window.session.is_open and window.view.is_settled())
        _pause(1500)
        claim = next(c for c in window.session.document.all(Claim) if c.text == CHOSEN)
        window.session.select([claim.id])
        window.session.go_to_passage(claim.passages[0])
        for theme in ("light", "dark"):
            window.look.want(theme)
            _pause(2500)
            window.grab().save(str(HERE / f"window-{theme}.png"))
        window.look.want("light")
        for page in ("quotations", "speakers"):
            window.actions_[f"page_{page}"].trigger()
            _pause(1500)
            window.grab().save(str(HERE / f"{page}.png"))
        draft = str(Path(folder) / "draft.argmap")
        cli.main(["draft", *map(str, ARTICLES), "-o", draft, "--question", QUESTION])
        window.files.open(Path(draft))
        _pause(2500)
        for page in ("sides", "piles", "queue"):
            window.actions_[f"sort_{page}"].trigger()
            _pause(1500)
            window.grab().save(str(HERE / f"{page}.png"))
        window.close()
        QTimer.singleShot(0, app.quit)
        app.exec()
    document = Document(map_file.read_sample())
    figure = picture.draw(document, document.all(Map)[0].id, picture.theme("light"))
    png.write(figure, HERE / "sample.png", 0.6)
    svg.write(figure, HERE / "sample.svg")
    return 0


def _pause(milliseconds: int) -> None:
    """Let the window work for a while; a wait that only processes events would starve its threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(ready: Callable[[], bool]) -> None:
    for _ in range(300):
        if ready():
            return
        _pause(100)
    raise SystemExit("The window did not show the sample in time.")


if __name__ == "__main__":
    sys.exit(main())
