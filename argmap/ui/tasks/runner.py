"""Slow work in threads: values in, values out, and one way to cancel it, to wait for it and to report its errors."""

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from argmap.cancellation import Cancellation
from argmap.errors import UserError
from argmap.picture.translation import translated

T = TypeVar("T")

Work = Callable[[Cancellation], T]
"""A function that turns values into values, in a thread. It may raise Cancelled soon after it is cancelled."""

_READERS = 2
"""Tasks at most that run at a time, beside those that write and those of which only the latest is wanted."""


def _ignore(value: object = None) -> None:
    pass


class Task:
    """One piece of slow work. It is given no document and no widget."""

    def __init__(
        self,
        title: str,
        work: Work[Any],
        callbacks: "tuple[Callable[[Any], None], Callable[[str], None], Callable[[Any], None]]",
        on_cancel: "Callable[[Task], None] | None",
        stopped: Callable[[], None] = _ignore,
    ) -> None:
        self.title = title
        self.began = time.monotonic()
        """When it was asked for."""
        self.took = 0.0
        """Seconds that the work ran."""
        self.is_over = False
        """True once it is done, has failed or was cancelled."""
        self._work: Work[Any] = work
        self._done, self._failed, self._dropped = callbacks
        self._on_cancel = on_cancel
        self._stopped = stopped
        self._cancellation = Cancellation()
        self._finished = threading.Event()
        self._answer: Any = None
        self._error: BaseException | None = None

    @property
    def can_be_cancelled(self) -> bool:
        """True for tasks that may be cancelled: those that write a file may not."""
        return self._on_cancel is not None

    @property
    def part(self) -> float:
        """How far the work has come, from 0 to 1; 0 also if it does not tell."""
        return self._cancellation.part

    def stop(self) -> None:
        """Cancel the work because the user wants it, and tell whoever asked for it."""
        stopped = self._stopped
        if self.can_be_cancelled and not self.is_over:
            self.cancel()
            stopped()

    def cancel(self) -> None:
        """Ask the work to stop, and drop its result. Does nothing to what is over or may not be cancelled."""
        if self._on_cancel is not None and not self.is_over:
            self.is_over = True
            self._on_cancel(self)
            self._cancellation.cancel()

    def perform(self) -> None:
        """Run the work in the calling thread."""
        start = time.monotonic()
        try:
            self._cancellation.check()
            self._answer = self._work(self._cancellation)
        except BaseException as error:  # whatever it is, it belongs to the window's thread
            self._error = error
        self.took = time.monotonic() - start
        self._finished.set()

    def wait(self, seconds: float) -> bool:
        """Wait for the end of the work; return whether it ended in time."""
        return self._finished.wait(seconds)

    def deliver(self) -> None:
        """Pass on the result of the work, once: its answer, or its error. Raises what is not a UserError."""
        done, failed, error, answer = self._done, self._failed, self._error, self._answer
        self._release()
        if isinstance(error, UserError):
            failed(translated(error))
        elif error is not None:
            raise error
        else:
            done(answer)

    def discard(self) -> None:
        """Pass an answer that is not wanted any more to `dropped`."""
        dropped, error, answer = self._dropped, self._error, self._answer
        self._release()
        if error is None:
            dropped(answer)

    def _release(self) -> None:
        """Release everything that the task was given or has produced: somebody may keep the task itself."""
        self._work, self._done, self._failed, self._dropped = _ignore, _ignore, _ignore, _ignore
        self._stopped = _ignore
        self._answer = self._error = None


class Tasks(QObject):
    """The work that a window, or a part of it, has under way."""

    started = Signal(object)
    """A Task has begun."""
    ended = Signal(object)
    """A Task is done, failed or was cancelled. Comes before its answer is passed on."""
    _arrived = Signal(object)

    def __init__(self, report: Callable[[str], None] = _ignore, parent: QObject | None = None) -> None:
        """`report` gets the words of a UserError of any task that has no `failed` of its own."""
        super().__init__(parent)
        self._report = report
        self._pools: dict[str, QThreadPool] = {}
        self._known: list[Task] = []
        """All whose thread has not answered yet, those that were cancelled included."""
        self._latest: dict[str, Task] = {}
        self._took: dict[str, float] = {}
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Work[T],
        done: Callable[[T], None],
        title: str = "",
        *,
        failed: Callable[[str], None] | None = None,
        dropped: Callable[[T], None] = _ignore,
        latest: str = "",
        patience: float = 0.0,
        meanwhile: Callable[[], None] = _ignore,
        stopped: Callable[[], None] = _ignore,
    ) -> Task:
        """Run `work` in a thread and call `done` with its answer in this one.

        A UserError that it raises is passed to `failed` in words; anything else is our bug and is raised here. Once
        the task is cancelled, nothing of it is passed on, except a late answer to `dropped`.

        Of the tasks with the same `latest` only the newest is wanted: the one before is cancelled, and they run one
        after the other in a thread of their own.

        If the answer comes within `patience` seconds, `done` is called before this returns. Otherwise `meanwhile` is
        called, to show something provisional; at once where the last task of this `latest` took longer than that.
        `stopped` is called if the user cancels it.
        """
        task = Task(title, work, (done, failed or self._report, dropped), self._end, stopped)
        if latest:
            self.cancel_latest(latest)
            self._latest[latest] = task
        if patience > self._took.get(latest, 0.0):
            self._start(task, latest, 1 if latest else _READERS)
            if task.wait(patience):
                self._finish(task)
            else:
                meanwhile()
        else:  # what is seen first should not share its time with the work
            meanwhile()
            if not task.is_over:
                self._start(task, latest, 1 if latest else _READERS)
        return task

    def write(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        title: str,
        *,
        failed: Callable[[str], None] | None = None,
    ) -> Task:
        """Run work that writes a file, as `run` does; it cannot be cancelled, and `finish` waits for it."""
        task = Task(title, lambda _: work(), (done, failed or self._report, _ignore), None)
        self._start(task, "write", 1)
        return task

    def running(self) -> list[Task]:
        """Return the tasks that are under way, the oldest first."""
        return [task for task in self._known if not task.is_over]

    def awaits(self, latest: str) -> bool:
        """Return whether the newest task of this name has not been answered yet."""
        return latest in self._latest

    def cancel_latest(self, latest: str) -> None:
        """Cancel the newest task of this name, if it is under way."""
        if latest in self._latest:
            self._latest[latest].cancel()

    def finish(self, seconds: float = 10.0) -> bool:
        """Wait for what is being written, then cancel the rest. Return False, without cancelling, if time is up."""
        if "write" in self._pools and not self._pools["write"].waitForDone(int(seconds * 1000)):
            return False
        for task in self.running():
            if task.can_be_cancelled:
                task.cancel()
            else:
                self._finish(task)
        return True

    def close(self, seconds: float = 3.0) -> None:
        """Finish, wait until the threads have noticed that they are cancelled, and drop what they have made."""
        self.finish(seconds)
        for pool in self._pools.values():
            pool.waitForDone(int(seconds * 1000))
        for task in [task for task in self._known if task.is_over and task.wait(0)]:
            self._arrive(task)

    def _start(self, task: Task, lane: str, threads: int) -> None:
        pool = self._pools.get(lane)
        if pool is None:
            pool = self._pools[lane] = QThreadPool(self)
            pool.setMaxThreadCount(threads)
        self._known.append(task)
        self.started.emit(task)
        arrived = self._arrived.emit

        def perform() -> None:
            task.perform()
            try:
                arrived(task)
            except RuntimeError:  # the window has been deleted meanwhile
                task.discard()

        pool.start(perform)  # a QRunnable of Python that begins at once is never freed

    def _arrive(self, task: Task) -> None:
        if task not in self._known:  # dropped by `close`
            return
        self._known.remove(task)
        if task.is_over:
            task.discard()
        else:
            self._finish(task)

    def _finish(self, task: Task) -> None:
        task.is_over = True
        self._end(task)
        task.deliver()

    def _end(self, task: Task) -> None:
        for name, newest in list(self._latest.items()):
            if newest is task:
                del self._latest[name]
                if task.took:
                    self._took[name] = task.took
        self.ended.emit(task)
