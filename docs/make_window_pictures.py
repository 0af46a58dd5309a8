"""Draw every panel and mode of the window: `python docs/make_window_pictures.py FOLDER [--looks NAME...]`.

For whoever judges what a change looks like. Each look (light, dark, high contrast, German, large type, …) has a folder
of its own; each is drawn by a process of its own, since the language holds from the start on. A display is not needed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QStandardPaths, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from argmap import cli
from argmap.model import map_commands, open_questions, qualifications
from argmap.model.records import Argument, Claim, Passage
from argmap.ui.app import application, make_window
from argmap.ui.shell.window import Window

HERE = Path(__file__).resolve().parent
ARTICLES = sorted((HERE.parent / "tests" / "stories" / "articles").glob("*.txt"))
QUESTION = "Should Market Street be closed to cars on weekends?"


class Look(NamedTuple):
    """How a window looks: its theme, the size of its letters in percent, its language, and its size in px."""

    theme: str
    percent: int = 100
    language: str = "en"
    size: tuple[int, int] = (1440, 900)


LOOKS = {
    "light": Look("light"),
    "dark": Look("dark"),
    "contrast-light": Look("contrast-light"),
    "contrast-dark": Look("contrast-dark"),
    "german": Look("light", language="de"),
    "large": Look("light", percent=200),
    "small-window": Look("light", size=(1024, 700)),
}
Shot = tuple[str, Callable[[Window], QWidget | None]]
"""The name of a picture, and what shows it: returns what is drawn, the window itself by default."""


def main() -> int:
    """Draw all looks, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--looks", nargs="*", choices=LOOKS, default=list(LOOKS))
    parser.add_argument("--only", default="", help="draw only the pictures whose names have this")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here:
        return draw(given.folder, LOOKS[given.looks[0]], given.only)
    for name in given.looks:
        folder = given.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        words = [sys.executable, __file__, str(folder), "--looks", name, "--only", given.only, "--here"]
        print(f"{name}:", "done" if subprocess.run(words, check=False).returncode == 0 else "failed", flush=True)
    return 0


def draw(folder: Path, look: Look, only: str) -> int:
    """Draw every panel and mode in one look."""
    QStandardPaths.setTestModeEnabled(True)
    app = application(look.language)
    with tempfile.TemporaryDirectory() as home:
        settings = QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", look.theme)
        settings.setValue("text_size", look.percent)
        os.environ["XDG_DATA_HOME"] = home
        cli.main(["sample", f"{home}/sample.argmap"])
        cli.main(["draft", *map(str, ARTICLES), "-o", f"{home}/draft.argmap", "--question", QUESTION])
        window = make_window(app, settings)
        window.resize(*look.size)
        window.show()
        for number, (name, shows) in enumerate(shots(Path(home)), 1):
            if only not in name and not name.startswith("open"):
                continue
            shown = shows(window) or window
            pause(900)
            if not name.startswith("open"):
                _whole(window, shown).save(str(folder / f"{number:02}-{name}.png"))
            _put_away(window)
        window.close()
    os._exit(0)  # threads that still lay out are not waited for


def _whole(window: Window, shown: QWidget) -> "object":
    """Return a picture of what is shown, with the menus and lists that are open over it."""
    picture = shown.grab()
    popup = QApplication.activePopupWidget()
    if popup is not None and popup is not shown:
        from PySide6.QtGui import QPainter

        painter = QPainter(picture)
        painter.drawPixmap(shown.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
    return picture


def _put_away(window: Window) -> None:
    """Close what lies over the window."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if widget is not window and isinstance(widget, QDialog) and widget.isVisible():
            widget.close()
    pause(30)


def shots(home: Path) -> Iterator[Shot]:
    """Yield what is drawn, in an order in which each finds what it needs."""
    yield "welcome", lambda w: None
    yield "open the sample", partial_open(home / "sample.argmap")
    yield "map", act("fit")
    yield "claim selected", lambda w: panels(w, "inspector", "outline")
    yield "step selected", lambda w: select(w, step_of(w))
    yield "questions and scheme", question
    yield "several selected", lambda w: select(w, *[c.id for c in w.session.document.all(Claim)[:4]])
    yield "map in the inspector", lambda w: w.edit_question()
    yield "outline", outline
    yield "outline typing", lambda w: w.outline.edit_words()
    yield "reading", lambda w: (w.session.select([]), reading(w))[-1]
    yield "reader find", reader_find
    yield "unplaced", act("panel_unplaced")
    yield "review", lambda w: (w.docks.go_to("review"), pause(2500))[0]
    yield "history", act("history")
    yield "looking back", act("earlier", "earlier")
    yield "leave past", act("leave_past")
    yield "search", lambda w: (w.start_search(), QTest.keyClicks(w.search.field, "police"))[0]
    yield "replace", act("replace")
    yield "filter", lambda w: (w.search.leave(), w.actions_["filter"].trigger())[0]
    yield "branch alone", branch
    yield "branch left", act("focus", "fit")
    yield "hidden names", act("blind")
    yield "names again", act("blind")
    yield "quotations", act("page_quotations")
    yield "speakers", act("page_speakers")
    yield "who stands where", act("page_stances")
    yield "typing", typing
    yield "typing offers", lambda w: QTest.keyClicks(w.view.writing.editor, "face recognition")
    yield "spelling menu", spelling
    yield "context menu", context
    for name in ("palette", "shortcuts", "preferences", "guide", "about", "name_scheme", "ask", "tags"):
        yield name.replace("_", " "), dialog(name)
    yield "export", dialog("picture")
    yield "handout", dialog("handout")
    yield "presentation", presentation
    yield "end of presentation", end_of_presentation
    yield "open the draft", partial_open(home / "draft.argmap")
    for name in ("sides", "piles", "queue"):
        yield name, act(f"sort_{name}")
    yield "map alone", act("page_map", "map_alone")
    yield "new map", lambda w: w.ask_new()
    yield "first map", act("first_map")


def partial_open(path: Path) -> Callable[[Window], None]:
    """Return what opens a file and waits for its map."""

    def show(window: Window) -> None:
        window.files.open(path)
        for _ in range(200):
            pause(50)
            if window.session.path == path and window.view.is_settled():
                break
        pause(1200)

    return show


def act(*names: str) -> Callable[[Window], None]:
    """Return what does these actions."""

    def show(window: Window) -> None:
        for name in names:
            window.actions_[name].trigger()
            pause(150)

    return show


def dialog(name: str) -> Callable[[Window], QWidget | None]:
    """Return what opens a dialog and returns it."""

    def show(window: Window) -> QWidget | None:
        window.session.select([quoted(window)])
        window.actions_[name].trigger()
        pause(1800)
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        return found[-1] if found else None

    return show


def panels(window: Window, *names: str) -> None:
    """Select a quoted claim and open panels."""
    for name in names:
        window.docks.bring(name)
    window.session.select([quoted(window)])


def quoted(window: Window) -> str:
    """Return a claim that quotes somebody."""
    found = [claim.id for claim in window.session.document.all(Claim) if claim.passages]
    return found[len(found) // 3] if found else window.session.document.all(Claim)[0].id


def step_of(window: Window) -> str:
    """Return an argument of the map."""
    return window.session.document.referrers(quoted(window), Argument, "premises")[0].id


def select(window: Window, *ids: str) -> None:
    """Select these things."""
    window.session.select(ids)


def question(window: Window) -> None:
    """Name a scheme, ask, and mark a premise as unstated."""
    step = step_of(window)
    with window.session.edit("Ask") as edit:
        qualifications.name_scheme(edit, step, "expert-opinion")
        open_questions.ask(edit, step, "Who else knows about this?")
        qualifications.mark_unstated(edit, window.session.document.all(Claim)[5].id)
        map_commands.set_tags(edit, quoted(window), ("privacy", "policing"))
    window.session.select([step])
    window.inspector.argument.questions.open_answer("expert-opinion.field")


def outline(window: Window) -> None:
    """Show the outline with its focus."""
    window.docks.go_to("outline")
    window.session.select([quoted(window)])


def reading(window: Window) -> None:
    """Show a text in the layout for reading, with one of its quotations."""
    window.actions_["layout_reading"].trigger()
    pause(300)
    window.session.go_to_passage(window.session.document.all(Passage)[3].id)


def reader_find(window: Window) -> None:
    """Look for a word in the text."""
    window.reader.start_find()
    window.reader.finder.field.setText("police")


def branch(window: Window) -> None:
    """Show a branch alone."""
    window.filter_bar.hide()
    window.actions_["layout_both"].trigger()
    on_map = window.session.tree()
    if on_map is not None:
        window.session.select([next(iter(on_map.reasons[on_map.roots[0]])).premises[0]])
    window.actions_["focus"].trigger()


def typing(window: Window) -> None:
    """Type a reason with a misspelled word."""
    window.actions_["page_map"].trigger()
    window.session.select([quoted(window)])
    window.view.setFocus()
    window.view.begin_reason()
    QTest.keyClicks(window.view.writing.editor, "The governmint keeps what it ")
    pause(2500)


def spelling(window: Window) -> None:
    """Open the menu of a misspelled word."""
    window.view.writing.spelling.go_on(from_start=True)
    pause(800)


def context(window: Window) -> None:
    """Open the context menu of a claim."""
    QTest.keyClick(window.view.writing.editor, Qt.Key.Key_Escape)
    window.session.select([quoted(window)])
    place = window.view.seen_at(quoted(window))
    if place is not None:
        window.view.customContextMenuRequested.emit(place.center().toPoint())


def presentation(window: Window) -> QWidget | None:
    """Present the map and go three steps on."""
    window.actions_["present"].trigger()
    pause(700)
    shown = window.showing.presentation
    if shown is not None:
        for _ in range(3):
            QTest.keyClick(shown, Qt.Key.Key_Space)
            pause(300)
    return shown


def end_of_presentation(window: Window) -> None:
    """Leave the presentation."""
    shown = window.showing.presentation
    if shown is not None:
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def pause(milliseconds: int) -> None:
    """Let the window work for a while; a wait that only processes events would starve its threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
