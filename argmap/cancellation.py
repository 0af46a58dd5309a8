"""A request to stop, handed down to slow work from whoever asked for the work; and up, how far the work has come."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancelled(Exception):
    """The work was stopped because nobody wants its result any more."""


class Cancellation:
    """Is cancelled at most once, from any thread. Work looks at it between steps, or is woken by it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = False
        self._listeners: list[Callable[[], None]] = []
        self._part = 0.0
        self._stage = (0.0, 1.0)

    @property
    def part(self) -> float:
        """How far the work has come, from 0 to 1; 0 also if it does not tell."""
        return self._part

    @property
    def cancelled(self) -> bool:
        """Whether the work is to stop."""
        return self._cancelled

    def cancel(self) -> None:
        """Ask the work to stop. Calls the listeners in this thread; they must be quick and must not raise."""
        with self._lock:
            self._cancelled = True
            listeners, self._listeners = self._listeners, []
        for listener in listeners:
            listener()

    def check(self) -> None:
        """Raise Cancelled if the work is to stop."""
        if self._cancelled:
            raise Cancelled

    def reached(self, part: float) -> None:
        """Tell how far the work, or this stage of it, has come, from 0 to 1. Raise Cancelled if it is to stop."""
        start, end = self._stage
        self._part = max(self._part, start + (end - start) * part)
        self.check()

    @contextmanager
    def stage(self, start: float, end: float) -> Iterator[None]:
        """Do one stage of the work, which goes on from one part of it to another."""
        outer = self._stage
        low, high = outer
        self._stage = low + (high - low) * start, low + (high - low) * end
        try:
            yield
            self.reached(1.0)
        finally:
            self._stage = outer

    @contextmanager
    def waking(self, listener: Callable[[], None]) -> Iterator[None]:
        """Call `listener` once if the work is cancelled within the block, or was before it."""
        with self._lock:
            already = self._cancelled
            if not already:
                self._listeners.append(listener)
        if already:
            listener()
        try:
            yield
        finally:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)


class _Never(Cancellation):
    """Cannot be cancelled, so that work which nobody stops can share one."""

    def cancel(self) -> None:
        raise RuntimeError("this work cannot be cancelled")

    def reached(self, part: float) -> None:
        pass

    @contextmanager
    def stage(self, start: float, end: float) -> Iterator[None]:
        yield

    @contextmanager
    def waking(self, listener: Callable[[], None]) -> Iterator[None]:
        yield


NEVER: Cancellation = _Never()
"""For work that nobody cancels."""
