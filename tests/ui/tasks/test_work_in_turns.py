"""What follows from a change is done piece by piece, so that the window can answer in between."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from argmap.ui.tasks.work_in_turns import Turns


class Part(QObject):
    """A part of a window with two things to do."""

    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done

    def count(self) -> None:
        """Do the first."""
        self._done.append("count")

    def fill(self) -> None:
        """Do the second."""
        self._done.append("fill")


def one_turn(turns: Turns) -> None:
    before = len(turns)
    while len(turns) == before > 0:
        QApplication.processEvents()


def test_one_piece_is_done_in_each_turn_and_the_same_one_only_once(qapp: QApplication) -> None:
    done: list[str] = []
    turns, part = Turns(), Part(done)
    for work in (part.fill, part.count, part.fill):
        turns.soon(work)
    assert done == []
    one_turn(turns)
    assert done == ["fill"]
    assert turns.awaits(part.count)
    one_turn(turns)
    assert done == ["fill", "count"]
    assert not turns.awaits(part.count)


def test_what_follows_in_a_small_document_is_done_at_once(qapp: QApplication) -> None:
    done: list[str] = []
    sizes = [False, True]
    turns, part = Turns(lambda: sizes.pop(0)), Part(done)
    turns.follow(part.fill)
    assert done == ["fill"]
    turns.follow(part.fill)
    assert done == ["fill"]
    assert turns.awaits(part.fill)
    turns.call_off(part.fill)
    QApplication.processEvents()
    assert done == ["fill"]


def test_work_of_a_part_that_is_gone_is_left_out(qapp: QApplication) -> None:
    done: list[str] = []
    turns, gone, part = Turns(), Part(done), Part(done)
    turns.soon(gone.fill)
    turns.soon(part.count)
    delete(gone)
    while len(turns):
        QApplication.processEvents()
    assert done == ["count"]
