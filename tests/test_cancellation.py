"""Slow work learns at once that nobody wants its result any more."""

import pytest

from argmap.cancellation import NEVER, Cancellation, Cancelled


def test_work_can_look_whether_it_is_to_stop() -> None:
    cancellation = Cancellation()
    cancellation.check()
    cancellation.cancel()
    assert cancellation.cancelled
    with pytest.raises(Cancelled):
        cancellation.check()


def test_work_that_waits_is_woken_once_whether_it_is_cancelled_before_or_meanwhile() -> None:
    woken: list[str] = []
    cancellation = Cancellation()
    with cancellation.waking(lambda: woken.append("meanwhile")):
        assert woken == []
        cancellation.cancel()
        cancellation.cancel()
    with cancellation.waking(lambda: woken.append("before")):
        pass
    assert woken == ["meanwhile", "before"]


def test_work_that_has_stopped_waiting_is_not_woken() -> None:
    woken: list[str] = []
    cancellation = Cancellation()
    with cancellation.waking(lambda: woken.append("too late")):
        pass
    cancellation.cancel()
    assert woken == []


def test_what_nobody_cancels_cannot_be_cancelled_by_mistake() -> None:
    with pytest.raises(RuntimeError):
        NEVER.cancel()
    NEVER.check()
