"""How quick the canvas is: python -m tests.bench.canvas_speed [CLAIMS...]   (default 1000 5000)."""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from argmap.model import commands
from argmap.model.records import Stance
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from tests.ui.canvas.test_view import large


def settled(view: MapView) -> None:
    while not view.is_settled():
        QTest.qWait(1)


def told(what: str, start: float, times: int = 1) -> None:
    print(f"  {what:<46}{(time.perf_counter() - start) / times * 1000:8.0f} ms")


def measure(claims: int) -> None:
    session = Session()
    session.show(large(claims))
    print(f"{claims:,} claims, real time")
    start = time.perf_counter()
    view = MapView(session)
    view.resize(1400, 900)
    view.show()
    settled(view)
    told("open: measured, laid out and shown", start)
    for zoom in (1.0, 0.3):
        view.set_zoom(zoom)
        view.viewport().grab()
        start = time.perf_counter()
        for _ in range(5):
            view.viewport().grab()
        told(f"paint at zoom {zoom}", start, 5)
    view.fit()
    start = time.perf_counter()
    for _ in range(5):
        view.viewport().grab()
    told(f"paint as far away as can be ({view.zoom:.2f})", start, 5)
    target = view.ids()[claims // 2]
    view.setFocus()
    view.session.select([target])
    start = time.perf_counter()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down) * 3:
        QTest.keyClick(view, key)
    told("walk one step", start, 12)
    start = time.perf_counter()
    with session.edit("Add reason") as edit:
        made = commands.add_claim(edit, "One more", session.map or "")
        commands.argue(edit, [made], Stance.PRO, target)
    told("add a claim: shown", start)
    settled(view)
    told("add a claim: laid out", start)
    view.session.select([target])
    start = time.perf_counter()
    view.begin_reason()
    told("Tab: ready to type", start)
    settled(view)
    start = time.perf_counter()
    QTest.keyClicks(view.writing.editor, "ten letters")
    told("type one letter", start, 11)
    view.writing.cancel()
    view.close_layout()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    for count in map(int, sys.argv[1:] or ["1000", "5000"]):
        measure(count)
