"""How quick the canvas is: python -m tests.bench.canvas_speed [CLAIMS...]   (default 1000 5000).

For each thing: real time; time of the processor in this process (the worker that lays out not counted); the longest
time in which the window answered nothing; and how much of that, at most, its thread was at work, which a busy machine
does not make longer.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model import map_commands
from argmap.model.records import Stance
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from tests.ui.canvas.test_view import large


class Watch(QObject):
    """A probe that records the longest time between two passes of the event loop."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.busiest = self._last = self._last_work = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.begin()

    def look(self) -> None:
        now = time.perf_counter()
        work = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, work - self._last_work)
        self._last, self._last_work = now, work

    def begin(self) -> None:
        QTest.qWait(5)
        self.look()
        self.longest = self.busiest = 0.0
        self.start, self.work = self._last, time.process_time()

    def tell(self, what: str, times: int = 1) -> None:
        self.look()
        real = (time.perf_counter() - self.start) / times * 1000
        work = (time.process_time() - self.work) / times * 1000
        blocked = f"{self.longest * 1000:8.0f} ms{self.busiest * 1000:8.0f} ms" if times == 1 else ""
        print(f"  {what:<46}{real:8.0f} ms{work:8.0f} ms{blocked}")


def settled(view: MapView) -> None:
    while not view.is_settled():
        QTest.qWait(1)


def measure(claims: int) -> None:
    session = Session()
    session.show(large(claims))
    print(f"{claims:,} claims" + f"{'real':>45}{'work':>11}{'blocked':>11}{'at work':>11}")
    watch = Watch()
    view = MapView(session)
    view.resize(1400, 900)
    view.show()
    settled(view)
    watch.tell("open: measured, laid out and shown")
    for zoom in (1.0, 0.3):
        view.set_zoom(zoom)
        view.viewport().grab()
        watch.begin()
        for _ in range(5):
            view.viewport().grab()
        watch.tell(f"paint at zoom {zoom}", 5)
    view.fit()
    watch.begin()
    for _ in range(5):
        view.viewport().grab()
    watch.tell(f"paint as far away as can be ({view.zoom:.2f})", 5)
    target = view.ids()[claims // 2]
    view.setFocus()
    view.session.select([target])
    watch.begin()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down) * 3:
        QTest.keyClick(view, key)
    watch.tell("walk one step", 12)
    for time_of_it in ("", " again"):
        watch.begin()
        with session.edit("Add reason") as edit:
            made = map_commands.add_claim(edit, "One more", session.map or "")
            map_commands.argue(edit, [made], Stance.PRO, target)
        watch.tell(f"add a claim{time_of_it}: shown")
        settled(view)
        watch.tell(f"add a claim{time_of_it}: laid out")
    view.session.select([target])
    watch.begin()
    view.begin_reason()
    watch.tell("Tab: ready to type")
    settled(view)
    watch.tell("Tab: laid out")
    watch.begin()
    QTest.keyClicks(view.writing.editor, "ten letters")
    watch.tell("type one letter", 11)
    view.writing.cancel()
    settled(view)
    watch.begin()
    session.set_theme("dark")
    settled(view)
    watch.tell("another theme")
    watch.begin()
    session.undo()
    settled(view)
    watch.tell("undo")
    view.close_layout()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    for count in map(int, sys.argv[1:] or ["1000", "5000"]):
        measure(count)
