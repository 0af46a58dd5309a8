"""A watchdog over the window: how long its thread was at work without answering anybody, and where."""

import sys
import threading
import time
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QTimer

LIMIT = 0.05
"""Seconds of processor time after which a window seems to hang."""


class Watchdog(QObject):
    """Records the longest time between two turns of the event loop, in processor time of the thread that made it.

    Processor time, because a busy machine makes everything else longer. A second thread looks every few milliseconds
    whether the limit is passed, and then notes what the first one is doing: `place`. Use it as a context.
    """

    def __init__(self, limit: float = LIMIT) -> None:
        super().__init__()
        self.longest = 0.0
        self.place = ""
        self._limit = limit
        self._caught = ""
        """What the thread was doing when this turn passed the limit."""
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._last = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self.turn)
        self._over = threading.Event()
        self._sampler = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watchdog":
        self._last = time.thread_time()
        self._timer.start()
        self._sampler.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.turn()
        self._timer.stop()
        self._over.set()
        self._sampler.join()

    def turn(self) -> None:
        """The event loop has turned."""
        now = time.thread_time()
        caught, self._caught = self._caught, ""
        if now - self._last > self.longest:
            self.longest, self.place = now - self._last, caught
        self._last = now

    def _watch(self) -> None:
        while not self._over.wait(0.004):
            busy = time.clock_gettime(self._clock) - self._last
            if busy > self._limit and not self._caught and (frame := sys._current_frames().get(self._thread)):
                self._caught = "".join(traceback.format_stack(frame)[-8:])
