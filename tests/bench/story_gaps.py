"""The worst standstill of each story: python -m tests.bench.story_gaps [WORDS OF A STORY...] [--places] [--claims N].

Runs the stories of `tests/stories` that have their window in this process, with a clock on every event of the window's
thread (`tests.bench.event_clock`; processor time, limit 50 ms), and a map of thirty claims typed with layouts as they
are. Then, at 1,000 claims: real time from the key that ends an edit to the final layout (aim 300 ms), and from a fold
(aim 150 ms), each as median and worst. Stories in a real window run in another process and are left out.
`--places` tells where the limit was passed.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.ui.app import make_window
from argmap.ui.shell.window import Window
from tests.bench.canvas_speed import save, settled, turn
from tests.bench.event_clock import LIMIT, TimedApplication
from tests.bench.typing_keys import MAP, Typist, lines, ways
from tests.ui.canvas.test_view import large

STORIES = Path(__file__).parent.parent / "stories"
EDIT_AIM, FOLD_AIM = 300, 150
"""Milliseconds."""
TIMES = 9


class Stories:
    """A plugin that tells the worst event of each story."""

    def __init__(self, app: TimedApplication, *, places: bool) -> None:
        self._app, self._places = app, places
        self.worst = 0.0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        self._app.begin()
        try:
            return (yield)
        finally:
            if self._app.times or self._app.longest:  # else it has no window
                self.worst = max(self.worst, self._app.longest)
                tell(self._app, item.name.removeprefix("test_").replace("_", " "), places=self._places)


def tell(app: TimedApplication, what: str, *, places: bool) -> None:
    """Print the worst event since the clock began."""
    over = sum(took > LIMIT for took in app.times)
    print(f"  {what[:84]:<84}{app.longest * 1000:7.0f} ms" + (f"  {over} over" if over else ""), flush=True)
    if places and app.longest > LIMIT:
        print(app.place, flush=True)


def typed(app: TimedApplication, folder: Path, *, places: bool) -> float:
    """Type thirty claims in a window, with layouts as they are."""
    window = shown(app, folder)
    window.session.new(folder / "phones.argmap", "Should phones stay out of classrooms?")
    window.at_map().setFocus()
    settled(window.view)
    app.begin()
    typist = Typist(window)
    for keys, words in ways(lines(MAP)):
        for key in keys:
            typist.press(key)
            turn()
        for letter in words:
            typist.write(letter)
            turn()
    typist.press("Enter")
    typist.press("Esc")
    settled(window.view)
    tell(app, "thirty claims typed, with layouts as they are", places=places)
    window.close()
    return app.longest


def shown(app: QApplication, folder: Path) -> Window:
    """Return a window that is shown, with settings of its own."""
    window = make_window(app, QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window.resize(1600, 1000)
    window.show()
    QTest.qWait(100)
    return window


def layouts(app: TimedApplication, folder: Path, claims: int, *, places: bool) -> None:
    """Edit and fold a large map, and tell how soon its layout is final."""
    path = folder / "large.argmap"
    save(large(claims), path)
    window = shown(app, folder)
    session, view = window.session, window.view
    window.files.fetch(path)
    while not session.is_open:
        turn()
    settled(view)
    session.folds.unfold_all()
    settled(view)
    ids = view.ids()
    app.begin()
    edits, folds = [], []
    for number in range(TIMES):
        session.select([ids[(number * 97 + 13) % len(ids)]])
        view.setFocus()
        view.begin_reason()
        settled(view)
        QTest.keyClicks(view.writing.editor, f"A further reason, number {number}")
        settled(view)
        edits.append(until_settled(window, lambda: QTest.keyClick(view.writing.editor, Qt.Key.Key_Return)))
        QTest.keyClick(view.writing.editor, Qt.Key.Key_Escape)
        settled(view)
    branches = [id for id in ids if (found := session.tree()) and len(list(found.below(id))) > 3][:TIMES]
    for branch in branches:
        folds.append(until_settled(window, lambda branch=branch: session.folds.fold([branch])))
        folds.append(until_settled(window, lambda branch=branch: session.folds.unfold([branch])))
    told = (("edit to final layout", edits, EDIT_AIM), ("fold or unfold to final layout", folds, FOLD_AIM))
    for what, took, aim in told:
        real, work = zip(*took, strict=True)
        print(
            f"  {claims:,} claims: {what:<34} median {statistics.median(real):4.0f} ms, worst {max(real):4.0f} ms,"
            f" work {statistics.median(work):4.0f} ms (aim {aim} ms)"
        )
    tell(app, f"{claims:,} claims edited and folded", places=places)
    window.close()


def until_settled(window: Window, act: object) -> tuple[float, float]:
    """Do something and return the milliseconds until the map stands still: real ones, and of processor time."""
    start, work = time.perf_counter(), time.process_time()
    act()  # type: ignore[operator]
    settled(window.view)
    return (time.perf_counter() - start) * 1000, (time.process_time() - work) * 1000


def main(words: list[str]) -> None:
    """Run the stories whose names have these words, then what is measured at 1,000 claims."""
    places = "--places" in words
    claims = int(words[words.index("--claims") + 1]) if "--claims" in words else 1000
    named = [word for word in words if not word.startswith("--") and not word.isdigit()]
    app = TimedApplication(["argmap"])
    stories = Stories(app, places=places)
    asked = ["-q", "-p", "no:xdist", "-p", "no:cacheprovider", "-s", "--no-header", "-m", "not xvfb", str(STORIES)]
    asked += ["-k", " and ".join(named)] if named else []
    print("worst event of each story, in processor time of the window's thread")
    pytest.main(asked, plugins=[stories])
    with tempfile.TemporaryDirectory() as folder:
        worst = max(stories.worst, typed(app, Path(folder), places=places))
        print(f"  worst of all {worst * 1000:.0f} ms (limit {LIMIT * 1000:.0f} ms)")
        layouts(app, Path(folder), claims, places=places)


if __name__ == "__main__":
    main(sys.argv[1:])
    sys.stdout.flush()
    os._exit(0)  # threads that still lay out are not waited for
