"""How quick the canvas is: python -m tests.bench.canvas_speed [CLAIMS...]   (default 1000 10000).

A map in a file is opened as a user opens it (folded so that it can be read), and then unfolded. For what happens once:
real time, processor time of the process, and the longest time in which the window's thread was at work without
answering anybody (`tests.bench.stillness`; limit 50 ms). For frames: the median, the 95th percentile and the longest,
in processor time of the thread (limit 16 ms). Off screen, 1,600 by 1,000. `--places` tells where the limit was passed.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model import map_commands
from argmap.model.document import Document, Edit
from argmap.model.records import Stance
from argmap.storage import new_file
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from argmap.ui.shell.files import opened
from tests.bench.stillness import Watchdog
from tests.ui.canvas.test_view import large

FRAMES = 60


def turn() -> None:
    """Give the window a turn, and threads some time: `QTest.qWait` would keep the interpreter's lock while it waits."""
    QApplication.processEvents()
    time.sleep(0.001)


def settled(view: MapView) -> None:
    while not view.is_settled():
        turn()


class Bench:
    """Prints what each thing took."""

    def __init__(self, *, places: bool) -> None:
        self._places = places
        self.worst = 0.0
        self.frames: list[float] = []

    def once(self, what: str, does: Callable[[], object], times: int = 1) -> None:
        """Do something once and tell what it took."""
        QTest.qWait(5)
        real, work = time.perf_counter(), time.process_time()
        with Watchdog() as dog:
            does()
        real, work = (time.perf_counter() - real) / times * 1000, (time.process_time() - work) / times * 1000
        self.worst = max(self.worst, dog.longest)
        print(f"  {what:<44}{real:8.0f} ms{work:8.0f} ms{dog.longest * 1000:8.0f} ms")
        if self._places and dog.place:
            print(dog.place)

    def moving(self, what: str, view: MapView, step: Callable[[int], None]) -> None:
        """Take many steps, each with a frame, and tell what the frames took."""
        took: list[float] = []
        for number in range(FRAMES):
            start = time.thread_time()
            step(number)
            view.viewport().repaint()
            took.append((time.thread_time() - start) * 1000)
            QTest.qWait(1)
        took.sort()
        self.frames += took
        print(f"  {what:<44}{statistics.median(took):8.1f} ms{took[int(0.95 * len(took))]:8.1f} ms{took[-1]:8.1f} ms")


def save(document: Document, path: Path) -> None:
    """Write a document to a file."""

    def fill(edit: Edit) -> None:
        for record in document.records().values():
            edit.put(record)

    new_file(path, edits=[("Large", fill)]).close()


def measure(claims: int, *, places: bool) -> None:
    """Open a map of so many claims, and look about and edit."""
    bench = Bench(places=places)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.argmap"
        save(large(claims), path)
        session = Session()
        view = MapView(session)
        view.resize(1600, 1000)
        view.show()
        print(f"{claims:,} claims" + f"{'real':>44}{'work':>11}{'still':>11}")

        def first() -> None:
            session.tasks.run(lambda _: opened(path), session.show_file)  # as the window does
            while not session.is_open:
                turn()
            settled(view)
            view.viewport().repaint()

        def whole() -> None:
            session.folds.unfold_all()
            settled(view)
            view.fit()
            view.viewport().repaint()

        bench.once("open: first picture, folded", first)
        bench.once("unfold all: the whole map", whole)
        look_about(bench, view)
        edit(bench, view, session)
        took = sorted(bench.frames)
        print(
            f"  all frames: median {statistics.median(took):.1f} ms, p95 {took[int(0.95 * len(took))]:.1f} ms,"
            f" worst {took[-1]:.1f} ms; longest stillness {bench.worst * 1000:.0f} ms"
        )
        view.close_layout()
        session.close()


def look_about(bench: Bench, view: MapView) -> None:
    """Scroll and zoom, near and far."""
    print(f"  {'frames':<44}{'median':>11}{'p95':>11}{'worst':>11}")
    fitting = view.fitting_zoom()
    thesis = view.session.tree().roots[0]  # type: ignore[union-attr]
    for zoom in sorted({1.0, 0.6, 0.35, 0.22, 0.1, fitting}, reverse=True):
        view.set_zoom(zoom)
        view.center_on(view.map_scene.find(thesis).place().center())  # type: ignore[union-attr]
        QTest.qWait(400)
        bench.moving(f"scroll at zoom {zoom:.2f}", view, lambda n: view.scroll_by(31 if n % 40 < 20 else -31, 23))
    middle = QPointF(800, 500)
    for name, start, factor in (("in", fitting, 1.06), ("out", 1.0, 1 / 1.06)):
        view.set_zoom(start)
        QTest.qWait(400)
        bench.moving(f"zoom {name}, from {start:.2f}", view, lambda _, f=factor: view.zoom_about(f, middle))  # type: ignore[misc]


def edit(bench: Bench, view: MapView, session: Session) -> None:
    """Walk, add, type, fold, undo, and change colors."""
    print(f"  {'what is done':<44}{'real':>11}{'work':>11}{'still':>11}")
    target = view.ids()[len(view.ids()) // 2]
    view.reset_zoom()
    view.setFocus()
    session.select([target])
    settled(view)

    def walk() -> None:
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down) * 3:
            QTest.keyClick(view, key)
            QTest.qWait(0)

    def add() -> None:
        with session.edit("Add reason") as edit:
            made = map_commands.add_claim(edit, "One more", session.map or "")
            map_commands.argue(edit, [made], Stance.PRO, target)
        settled(view)

    def begin() -> None:
        session.select([target])
        view.begin_reason()
        settled(view)

    def letters() -> None:
        for letter in "ten letters":
            QTest.keyClicks(view.writing.editor, letter)
            QTest.qWait(0)

    def fold() -> None:
        with session.edit("Fold") as edit:
            map_commands.fold(edit, session.map or "", session.tree().roots[0])  # type: ignore[union-attr]
        settled(view)

    def undo() -> None:
        session.undo()
        settled(view)

    def theme() -> None:
        session.set_theme("dark")
        settled(view)
        view.viewport().repaint()

    bench.once("walk one step", walk, 12)
    bench.once("add a claim", add)
    bench.once("add a claim again", add)
    bench.once("begin to type a reason", begin)
    bench.once("type one letter", letters, 11)
    bench.once("call it off", lambda: (view.writing.cancel(), settled(view)))
    bench.once("fold the thesis", fold)
    bench.once("undo", undo)
    bench.once("other colors", theme)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    words = [word for word in sys.argv[1:] if word != "--places"]
    for count in map(int, words or ["1000", "10000"]):
        measure(count, places="--places" in sys.argv)
    os._exit(0)  # threads that still lay out are not waited for
