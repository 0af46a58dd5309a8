"""How long the window's thread is at work on one event without answering anybody, and where."""

import sys
import threading
import time
import traceback
from types import FrameType

from PySide6.QtCore import QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication

LIMIT = 0.05
"""Seconds of processor time after which a window seems to hang."""


class TimedApplication(QApplication):
    """An application that notes the processor time of each event, of the thread that made it.

    A test may run for long between two turns of the event loop, so the time between turns would tell of the test; the
    time of an event tells of the program. Events within an event count with it, unless a loop of events runs in it.
    """

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self.longest = 0.0
        self.place = ""
        self.times: list[float] = []
        """The seconds of all events that took more than a tenth of the limit, since `begin`."""
        self._levels: list[int] = []
        self._began = 0.0
        self._caught = ""
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        threading.Thread(target=self._watch, daemon=True).start()

    def begin(self) -> None:
        """Forget what was noted."""
        self.longest, self.place, self.times = 0.0, "", []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event, and note how long that took."""
        if threading.get_ident() != self._thread:
            return super().notify(receiver, event)
        level = QThread.currentThread().loopLevel()
        if self._levels and self._levels[-1] >= level:
            return super().notify(receiver, event)  # a part of the event that is delivered
        self._levels.append(level)
        outer, self._began = self._began, time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            took = time.thread_time() - self._began
            caught, self._caught = self._caught, ""
            self._levels.pop()
            self._began = outer and time.thread_time()  # what goes on after an inner loop begins anew
            if took > LIMIT / 10:
                self.times.append(took)
            if took > self.longest:
                self.longest, self.place = took, caught

    def _watch(self) -> None:
        while True:
            time.sleep(0.004)
            began = self._began
            busy = time.clock_gettime(self._clock) - began
            if began and busy > LIMIT and not self._caught and (frame := sys._current_frames().get(self._thread)):
                self._caught = "".join(_told(frame))


def _told(frame: FrameType) -> list[str]:
    """Return the last lines of the program's own code on the stack, and the very last line."""
    stack = traceback.extract_stack(frame)
    own = [line for line in stack if "/argmap/" in line.filename]
    return traceback.format_list([*own[-8:], *([stack[-1]] if stack[-1] not in own else [])])
