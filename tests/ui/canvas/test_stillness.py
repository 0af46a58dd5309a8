"""The window answers while a large map is opened, looked at and changed; a watchdog names the place if not."""

import gc
import time

import pytest
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from argmap.model import map_commands
from argmap.model.records import Stance
from argmap.ui.canvas import MapView
from argmap.ui.session import Session
from tests.bench.stillness import LIMIT, Watchdog
from tests.ui.canvas.conftest import KEPT, lay_out, settle
from tests.ui.canvas.test_view import large

pytestmark = pytest.mark.skipif(not hasattr(time, "pthread_getcpuclockid"), reason="no clock of another thread here")


def linger_here() -> None:
    until = time.thread_time() + 20 * LIMIT  # the thread that looks may wait for its turn
    while time.thread_time() < until:
        pass


def test_the_watchdog_names_the_place(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        QTimer.singleShot(5, linger_here)
        qtbot.wait(1200)
    assert dog.longest > 2 * LIMIT
    assert "linger_here" in dog.place


def test_a_window_that_waits_is_not_at_work(qtbot: QtBot) -> None:
    with Watchdog() as dog:
        qtbot.wait(100)
    assert dog.longest < LIMIT and not dog.place


def test_a_large_map_never_holds_up_the_window(qtbot: QtBot) -> None:
    session = Session()
    document = large(1500)
    view = MapView(session, arrange=lay_out)
    KEPT.append(view)
    qtbot.addWidget(view)
    view.resize(1600, 1000)
    view.show()
    qtbot.wait(50)
    gc.collect()
    gc.freeze()  # what all other tests have left behind is not the window's
    with Watchdog() as dog:
        session.show(document)
        settle(view, qtbot)
        for zoom in (1.0, 0.5, 0.3, 0.2, 0.1):
            view.zoom_about(zoom / view.zoom, QPointF(800, 500))
            QTest.qWait(30)
            for _ in range(5):
                view.scroll_by(120, 60)
                QTest.qWait(5)
        view.fit()
        QTest.qWait(50)
        session.select([view.ids()[700]])
        with session.edit("Add") as edit:
            made = map_commands.add_claim(edit, "One more", session.map or "")
            map_commands.argue(edit, [made], Stance.CON, view.ids()[700])
        settle(view, qtbot)
    gc.unfreeze()
    assert dog.longest < LIMIT, dog.place
    view.close_layout()
