"""What is seen of slow work: its title, how far it is, and a button that stops it."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from argmap.cancellation import Cancellation, Cancelled
from argmap.ui.tasks import progress as shown
from argmap.ui.tasks.progress import Progress
from argmap.ui.tasks.runner import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_bar_moves_with_work_that_tells_how_far_it_is(qtbot: QtBot, tasks: Tasks) -> None:
    progress, half, end = Progress(tasks), threading.Event(), threading.Event()
    qtbot.addWidget(progress)

    def work(cancellation: Cancellation) -> None:
        half.wait(20)
        with cancellation.stage(0.5, 1.0):
            cancellation.reached(0.5)
            end.wait(20)

    tasks.run(work, lambda _: None, "Counting sheep…")
    qtbot.waitUntil(progress.isVisible)
    assert progress.bar.maximum() == 0  # it moves, but tells nothing
    half.set()
    qtbot.waitUntil(lambda: progress.bar.value() == 75)
    assert progress.bar.maximum() == 100
    end.set()
    qtbot.waitUntil(progress.isHidden)


def test_what_goes_on_all_the_time_is_shown_later(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown, "PATIENCE", 0)
    monkeypatch.setattr(shown, "CALM", 3_600_000)
    often, gate = Tasks(), threading.Event()
    progress = Progress(tasks, often)
    qtbot.addWidget(progress)
    often.run(lambda _: gate.wait(20), lambda _: None, "Arranging the map…")
    tasks.run(lambda _: gate.wait(20), lambda _: None, "Counting sheep…")
    qtbot.waitUntil(progress.isVisible)
    assert progress.title == "Counting sheep…"
    gate.set()
    often.close()


def test_whoever_asked_hears_that_the_user_has_stopped_it(qtbot: QtBot, tasks: Tasks) -> None:
    gate, heard = threading.Event(), list[str]()
    task = tasks.run(lambda _: gate.wait(20), lambda _: None, stopped=lambda: heard.append("stopped"))
    task.stop()
    task.stop()
    assert heard == ["stopped"] and tasks.running() == []
    other = tasks.run(lambda _: gate.wait(20), lambda _: None, stopped=lambda: heard.append("again"))
    other.cancel()  # because something newer is wanted
    assert heard == ["stopped"]
    gate.set()


def test_a_stage_tells_its_part_of_the_whole_and_notices_that_it_is_to_stop() -> None:
    cancellation = Cancellation()
    with cancellation.stage(0.2, 0.6):
        cancellation.reached(0.5)
        assert cancellation.part == pytest.approx(0.4)
        with cancellation.stage(0.5, 1.0):
            cancellation.reached(0.0)
            assert cancellation.part == pytest.approx(0.4)
    assert cancellation.part == pytest.approx(0.6)
    cancellation.cancel()
    with pytest.raises(Cancelled):
        cancellation.reached(1.0)
