"""Slow work does not hold up the window."""

import threading

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from argmap.errors import UserError
from argmap.ui.tasks.runner import Jobs


def never(text: object) -> None:
    pytest.fail(f"unexpected: {text}")


def test_the_answer_comes_back_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs, threads = Jobs(), list[object]()
    jobs.run(threading.get_ident, lambda ident: threads.extend([ident, threading.get_ident()]), never, "Counting")
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] != threads[1] == threading.get_ident()
    assert jobs.running() == []


def test_a_trouble_in_a_job_is_told_in_words(qtbot: QtBot) -> None:
    def work() -> None:
        raise UserError("The disk is full.")

    told: list[str] = []
    jobs = Jobs()
    jobs.run(work, never, told.append, "Writing")
    qtbot.waitUntil(lambda: "The disk is full." in told)


def test_nothing_comes_of_work_that_was_called_off(qtbot: QtBot) -> None:
    jobs, gate = Jobs(), threading.Event()
    job = jobs.run(gate.wait, never, never, "Waiting")
    with qtbot.waitSignal(job.ended):
        job.cancel()
    gate.set()
    assert jobs.finish()
    qtbot.wait(20)
    assert jobs.running() == []


def test_work_that_is_called_off_before_it_begins_has_no_answer_to_put_away(qtbot: QtBot) -> None:
    jobs, gate, ended = Jobs(), threading.Event(), list[object]()
    for _ in range(2):  # as many as are done at once
        jobs.run(gate.wait, ended.append, never, "Waiting")
    jobs.run(never, never, never, "Waiting for its turn", on_dropped=never).cancel()
    gate.set()
    jobs.run(lambda: "the last", ended.append, never, "Behind it")
    qtbot.waitUntil(lambda: len(ended) == 3)


def test_a_bug_in_a_job_is_not_swallowed(qtbot: QtBot) -> None:
    jobs = Jobs()
    with capture_exceptions() as caught:
        jobs.run(lambda: 1 // 0, never, never, "Dividing")
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_a_window_that_closes_waits_for_what_is_written_and_not_for_what_is_read(qtbot: QtBot) -> None:
    jobs, reading, writing = Jobs(), threading.Event(), threading.Event()
    jobs.run(reading.wait, never, never, "Reading")
    written: list[object] = []
    jobs.write(lambda: writing.wait(0.3), written.append, never, "Writing")
    assert not jobs.finish(0.01)
    assert jobs.finish()
    qtbot.wait(20)
    assert jobs.running() == []
    reading.set()
