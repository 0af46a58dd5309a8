"""What takes its time is asked for here and answered later: one at a time, in a thread, the newest question only."""

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from argmap.layout import Arrangement, Graph, Options
from argmap.layout.layouter import Cancelled

T = TypeVar("T")

Arrange = Callable[[Graph, Options, Callable[[], bool]], Arrangement]
"""Lays out a graph; raises Cancelled soon after the last argument says so. `Layouter.arrange` is one."""
Work = Callable[[Callable[[], bool]], T]
"""Makes values out of values, in a thread; raises Cancelled soon after the argument says so."""


class Arranging(QObject, Generic[T]):
    """Has work done. Only the answer to the newest question is given; older ones are called off and dropped."""

    answered = Signal(object)
    """What the work has made, in the thread of this object."""
    _came = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._newest = 0
        self._answered = 0
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._took = 0.0  # seconds, the last answer
        self._came_to: tuple[T | None, BaseException | None] = (None, None)
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._answered != self._newest

    def ask(self, work: Work[T], patience: float, meanwhile: Callable[[], None]) -> T | None:
        """Have work done; what was asked before is no longer wanted.

        Returns the answer where it comes within so many seconds, so that nothing provisional need be shown for so
        short a time; or else None after `meanwhile` has shown something, and `answered` gives it later.
        """
        with self._lock:
            self._newest += 1
            number = self._newest
            self._ready.clear()
        self._pool.clear()
        question = _Question(lambda: self._work(number, work))
        if patience > self._took:
            self._pool.start(question)
            if self._ready.wait(patience):
                return self._taken(*self._came_to)
            meanwhile()
        else:  # a slow layout is not worth waiting for, and what is to be seen first should not share its time with it
            meanwhile()
            if number == self._newest:
                self._pool.start(question)
        return None

    def call_off(self) -> None:
        """Want no answer any more."""
        with self._lock:
            self._newest += 1
            self._answered = self._newest
        self._pool.clear()

    def close(self) -> None:
        """Want no answer any more, and wait until the thread has heard of it."""
        self.call_off()
        self._pool.waitForDone(3000)

    def _work(self, number: int, work: Work[T]) -> None:
        """Answer a question, if it is still the newest; called in the thread."""
        if number != self._newest:
            return
        answer: T | None = None
        trouble: BaseException | None = None
        start = time.monotonic()
        try:
            answer = work(lambda: number != self._newest)
        except Cancelled:
            return
        except BaseException as error:  # our bug: it is raised where somebody sees it
            trouble = error
        with self._lock:
            if number != self._newest:
                return
            self._took = time.monotonic() - start
            self._came_to = (answer, trouble)
            self._ready.set()
        self._came.emit(number)

    def _take(self, number: int) -> None:
        if number == self._newest and number != self._answered:
            answer = self._taken(*self._came_to)
            self.answered.emit(answer)

    def _taken(self, answer: T | None, trouble: BaseException | None) -> T | None:
        self._answered = self._newest
        if trouble is not None:
            raise trouble
        return answer


class _Question(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()
