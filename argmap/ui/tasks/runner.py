"""Slow work away from the window: values in, values out, with a title, and a way to call it off."""

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from argmap.errors import UserError
from argmap.picture.translation import translated

T = TypeVar("T")


class Job(QObject):
    """One piece of work under way. No document and no widget goes into it."""

    ended = Signal()
    """It is done, failed, or was called off."""
    _came = Signal(object, object)

    def __init__(
        self,
        title: str,
        on_done: Callable[[Any], None],
        on_trouble: Callable[[str], None],
        on_dropped: Callable[[Any], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = title
        self._on_done, self._on_trouble, self._on_dropped = on_done, on_trouble, on_dropped
        self._called_off = threading.Event()
        self._came.connect(self._take)

    @property
    def called_off(self) -> bool:
        """Whether nobody waits for the answer any more; work in several steps asks this between them."""
        return self._called_off.is_set()

    def cancel(self) -> None:
        """Call the work off: what it gives is dropped, though its present step may still run to its end."""
        if not self.called_off:
            self._called_off.set()
            self.ended.emit()

    def give(self, answer: object, error: BaseException | None) -> None:
        """Hand over the answer, or what went wrong; from any thread."""
        self._came.emit(answer, error)

    def _take(self, answer: object, error: BaseException | None) -> None:
        if self.called_off:
            if error is None:
                self._on_dropped(answer)
            return
        self._called_off.set()
        self.ended.emit()
        if isinstance(error, UserError):
            self._on_trouble(translated(error))
        elif error is not None:
            raise error
        else:
            self._on_done(answer)


class _Run(QRunnable):
    def __init__(self, job: Job, work: Callable[[], object]) -> None:
        super().__init__()
        self._job, self._work = job, work

    def run(self) -> None:
        if self._job.called_off:
            return  # before it began: there is no answer that somebody would have to put away
        answer: object = None
        error: BaseException | None = None
        try:
            answer = self._work()
        except BaseException as caught:  # whatever it is, it belongs to the window's thread
            error = caught
        self._job.give(answer, error)


class Jobs(QObject):
    """The work that a window has under way."""

    started = Signal(object)
    """A Job has begun."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._writers = QThreadPool(self)
        self._writers.setMaxThreadCount(1)
        self._running: list[Job] = []

    def run(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_trouble: Callable[[str], None],
        title: str,
        on_dropped: Callable[[T], None] = lambda answer: None,
    ) -> Job:
        """Do work in a thread; its answer, or the UserError it raised, comes back to this thread.

        Anything else that it raises is our bug, and is raised here. What comes after the work was called off goes to
        `on_dropped`.
        """
        return self._start(self._pool, work, Job(title, on_done, on_trouble, on_dropped, self))

    def write(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_trouble: Callable[[str], None],
        title: str,
    ) -> Job:
        """Do work that writes a file, as `run` does; the window does not close before its end."""
        return self._start(self._writers, work, Job(title, on_done, on_trouble, lambda answer: None, self))

    def _start(self, pool: QThreadPool, work: Callable[[], object], job: Job) -> Job:
        self._running.append(job)
        job.ended.connect(lambda: self._forget(job))
        self.started.emit(job)
        pool.start(_Run(job, work))
        return job

    def running(self) -> list[Job]:
        """Return the work that is under way."""
        return list(self._running)

    def finish(self, seconds: float = 10.0) -> bool:
        """Call off what only reads, and wait for what is being written; tell whether that came to its end in time."""
        if not self._writers.waitForDone(int(seconds * 1000)):
            return False
        for job in self.running():
            job.cancel()
        return True

    def _forget(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
