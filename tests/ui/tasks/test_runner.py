"""Slow work does not hold up the window."""

import gc
import threading
import time
import weakref

import pytest
import shiboken6
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from argmap.cancellation import Cancellation, Cancelled
from argmap.errors import UserError
from argmap.ui.tasks.progress import Progress
from argmap.ui.tasks.runner import Tasks


def never(text: object) -> None:
    pytest.fail(f"unexpected: {text}")


@pytest.fixture
def tasks(qtbot: QtBot):
    made = Tasks(never)
    yield made
    made.close()


def until_cancelled(cancellation: Cancellation) -> None:
    woken = threading.Event()
    with cancellation.waking(woken.set):
        assert woken.wait(20)
    cancellation.check()


def test_the_answer_comes_back_to_the_thread_of_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    threads = list[object]()
    tasks.run(lambda _: threading.get_ident(), lambda ident: threads.extend([ident, threading.get_ident()]))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] != threads[1] == threading.get_ident()
    assert tasks.running() == []


def test_a_trouble_in_a_task_is_reported_once_and_in_words(qtbot: QtBot) -> None:
    def work(cancellation: Cancellation) -> None:
        raise UserError("The disk is full.")

    reported: list[str] = []
    tasks = Tasks(reported.append)
    tasks.run(work, never)
    tasks.run(work, never, failed=lambda words: reported.append(f"My own: {words}"))
    qtbot.waitUntil(lambda: len(reported) == 2)
    qtbot.wait(20)
    assert sorted(reported) == ["My own: The disk is full.", "The disk is full."]


def test_cancelling_reaches_the_work_and_nothing_comes_of_it(qtbot: QtBot, tasks: Tasks) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def work(cancellation: Cancellation) -> None:
        begun.set()
        try:
            until_cancelled(cancellation)
        except Cancelled:
            stopped.set()
            raise

    task = tasks.run(work, never, dropped=never)
    assert begun.wait(20)
    with qtbot.waitSignal(tasks.ended):
        task.cancel()
    assert stopped.wait(20)
    assert tasks.running() == []
    qtbot.wait(20)


def test_a_late_answer_of_a_cancelled_task_is_put_away(qtbot: QtBot, tasks: Tasks) -> None:
    gate, begun, put_away = threading.Event(), threading.Event(), list[object]()

    def open_file(cancellation: Cancellation) -> str:
        begun.set()
        gate.wait(20)
        return "an open file"

    task = tasks.run(open_file, never, dropped=put_away.append)
    assert begun.wait(20)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: put_away == ["an open file"])


def test_work_that_is_cancelled_before_it_begins_has_no_answer_to_put_away(qtbot: QtBot, tasks: Tasks) -> None:
    gate, ended = threading.Event(), list[object]()
    for _ in range(2):  # as many as are done at once
        tasks.run(lambda _: gate.wait(20), ended.append)
    tasks.run(never, never, "Waiting for its turn", dropped=never).cancel()
    gate.set()
    tasks.run(lambda _: "the last", ended.append)
    qtbot.waitUntil(lambda: len(ended) == 3)


def test_a_bug_in_a_task_is_not_swallowed(qtbot: QtBot, tasks: Tasks) -> None:
    with capture_exceptions() as caught:
        tasks.run(lambda _: 1 // 0, never)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_of_tasks_with_one_name_only_the_newest_answers(qtbot: QtBot, tasks: Tasks) -> None:
    answers = list[object]()
    tasks.run(until_cancelled, never, latest="layout")
    tasks.run(until_cancelled, never, latest="layout")
    tasks.run(lambda _: "other", answers.append, latest="preview")
    qtbot.waitUntil(lambda: answers == ["other"])
    tasks.run(lambda _: "newest", answers.append, latest="layout")
    assert tasks.awaits("layout")
    qtbot.waitUntil(lambda: answers == ["other", "newest"])
    assert not tasks.awaits("layout")


def test_what_is_awaited_by_name_does_not_queue_behind_other_work(qtbot: QtBot, tasks: Tasks) -> None:
    gate, answers = threading.Event(), list[object]()
    for _ in range(3):
        tasks.run(lambda _: gate.wait(20), lambda answer: None, "Reading")
    tasks.run(lambda _: "at once", answers.append, latest="layout")
    qtbot.waitUntil(lambda: answers == ["at once"])
    gate.set()


def test_an_answer_within_patience_comes_before_the_call_returns(tasks: Tasks) -> None:
    answers = list[object]()
    tasks.run(lambda _: "soon", answers.append, latest="layout", patience=20, meanwhile=lambda: never("provisional"))
    assert answers == ["soon"]


def test_without_patience_something_provisional_comes_first_and_the_answer_once(qtbot: QtBot, tasks: Tasks) -> None:
    gate, seen = threading.Event(), list[object]()

    def slow(cancellation: Cancellation) -> str:
        gate.wait(20)
        return "late"

    tasks.run(slow, seen.append, latest="layout", patience=0.02, meanwhile=lambda: seen.append("provisional"))
    assert seen == ["provisional"]
    gate.set()
    qtbot.waitUntil(lambda: len(seen) > 1)
    qtbot.wait(20)
    assert seen == ["provisional", "late"]


def test_what_was_slow_the_last_time_is_not_waited_for(qtbot: QtBot, tasks: Tasks) -> None:
    seen = list[object]()
    tasks.run(lambda _: time.sleep(0.1), seen.append, latest="layout")
    qtbot.waitUntil(lambda: len(seen) == 1)
    tasks.run(lambda _: "fast", seen.append, latest="layout", patience=0.05, meanwhile=lambda: seen.append("first"))
    assert seen[1:] == ["first"]
    qtbot.waitUntil(lambda: seen[1:] == ["first", "fast"])


def test_a_window_that_closes_waits_for_what_is_written_and_not_for_what_is_read(qtbot: QtBot) -> None:
    tasks, reading, writing = Tasks(never), threading.Event(), threading.Event()
    tasks.run(lambda _: reading.wait(20), never, "Reading")
    written: list[object] = []
    tasks.write(lambda: writing.wait(0.3), written.append, "Writing")
    assert not tasks.finish(0.01)
    assert tasks.finish()
    assert written == [False]  # and the one who asked for it knows
    assert tasks.running() == []
    reading.set()
    qtbot.wait(20)
    assert written == [False]


def test_what_writes_a_file_cannot_be_cancelled_and_shows_no_button_for_it(qtbot: QtBot, tasks: Tasks) -> None:
    progress, gate, written = Progress(tasks), threading.Event(), list[object]()
    qtbot.addWidget(progress)
    task = tasks.write(lambda: gate.wait(20), written.append, "Writing “cats.png”…")
    qtbot.waitUntil(progress.isVisible)
    assert progress.title == "Writing “cats.png”…" and not progress.cancel.isVisible()
    task.cancel()
    assert tasks.running() == [task]
    gate.set()
    qtbot.waitUntil(lambda: written == [True])
    assert not progress.isVisible()


def test_tasks_that_are_over_are_freed_with_all_that_they_have_made(qtbot: QtBot, tasks: Tasks) -> None:
    class Answer:
        pass

    made, over = list[weakref.ref[object]](), list[None]()

    def work(cancellation: Cancellation) -> Answer:
        answer = Answer()
        made.append(weakref.ref(answer))
        return answer

    for number in range(50):
        latest = "layout" if number % 2 else ""
        task = tasks.run(work, lambda answer: over.append(None), latest=latest, patience=1.0 if number % 4 else 0.0)
        made.append(weakref.ref(task))
        if number % 5 == 0:
            task.cancel()
    del task
    qtbot.waitUntil(lambda: tasks.running() == [])
    tasks.close()
    qtbot.waitUntil(lambda: gc.collect() >= 0 and not any(reference() for reference in made))
    assert len(over) >= 35


def test_an_answer_that_comes_after_the_window_is_put_away(qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    begun, free, put_away = threading.Event(), threading.Event(), threading.Event()

    def work(cancellation: Cancellation) -> str:
        begun.set()
        free.wait(20)
        return "file"

    tasks = Tasks(never)
    tasks.run(work, never, dropped=lambda _: put_away.set())
    assert begun.wait(20)
    threading.Timer(0.2, free.set).start()
    shiboken6.delete(tasks)  # waits for the thread
    assert put_away.wait(20)
    assert "Signal source" not in "".join(capfd.readouterr())


def test_closing_puts_away_answers_that_nobody_has_seen(qtbot: QtBot) -> None:
    put_away: list[str] = []
    tasks = Tasks(never)
    task = tasks.run(lambda _: "file", never, dropped=put_away.append)
    assert task.wait(20)
    tasks.close()
    assert put_away == ["file"]
    qtbot.wait(20)
    assert put_away == ["file"]
