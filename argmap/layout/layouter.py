"""`Layouter`: lay out in a process that can be killed, so that the caller never waits longer than it wants."""

import atexit
import contextlib
import logging
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, cast

import argmap
from argmap.cancellation import NEVER, Cancellation, Cancelled
from argmap.layout import protocol
from argmap.layout.graph import Arrangement, Graph, Options, check
from argmap.layout.pipeline import coarse

TOO_LARGE = "This map is large, so it is drawn with a simpler layout."
FAILED = "The layout did not come through, so this map is drawn with a simpler one."
WORKER_FLAG = "--layout-worker"
"""A frozen program that is started with this argument must call `argmap.layout.worker.main` and nothing else."""
TICK = 0.02
"""Seconds between two looks at whether the answer is still wanted."""


class _Late(Exception):
    """The time is up."""


def worker_command() -> list[str]:
    """How to start a worker with this very program and its packages."""
    if getattr(sys, "frozen", False):
        return [sys.executable, WORKER_FLAG]
    code = "import sys; sys.path.append(sys.argv[1]); from argmap.layout.worker import main; main()"
    return [sys.executable, "-P", "-c", code, str(Path(argmap.__file__).parents[1])]


class Layouter:
    """Lays out graphs in one worker process, which it keeps, with all the blocks that it remembers.

    May be used from several threads; they take turns. A worker that is late, crashes or talks nonsense is killed,
    the answer is then a plain tidy tree with a `notice`, and the next question gets a new worker.
    """

    def __init__(self, command: Sequence[str] | None = None) -> None:
        self._command = list(command) if command is not None else None
        self._turn = threading.Lock()
        self._worker: _Worker | None = None
        self._left: queue.Queue[Any] | None = None

    def arrange(self, graph: Graph, options: Options | None = None, cancellation: Cancellation = NEVER) -> Arrangement:
        """Lay out the graph. Blocks for about `options.time_limit` at most, so call it in a thread.

        Raises ValueError, naming the rule, for a graph or options that break one, and Cancelled soon after
        the cancellation says so.
        """
        options = options or Options()
        check(graph, options)
        if not graph.boxes:
            return Arrangement()
        deadline = time.monotonic() + options.time_limit
        while not self._turn.acquire(timeout=TICK):
            cancellation.check()
            if time.monotonic() > deadline:
                return coarse(graph, options, TOO_LARGE)
        try:
            value = self._ask(protocol.ask(graph, options), deadline, cancellation)
            return protocol.answered(graph, value)
        except Cancelled:
            raise
        except _Late:
            self._kill()
            return coarse(graph, options, TOO_LARGE)
        except Exception:
            logging.getLogger(__name__).warning("the layout worker failed", exc_info=True)
            self._kill()
            return coarse(graph, options, FAILED)
        finally:
            self._turn.release()

    def close(self) -> None:
        """End the worker, even in the midst of its work. A later question starts a new one."""
        self._kill()

    def _ask(self, question: Any, deadline: float, cancellation: Cancellation) -> Any:
        if self._left is not None:  # an answer that nobody waited for; it soon comes, or else does not deserve to
            with contextlib.suppress(_Late):
                _wait(self._left, min(deadline, time.monotonic() + 1.0), cancellation)
                self._left = None
            if self._left is not None:
                self._kill()
        if self._worker is None or self._worker.process.poll() is not None:
            self._worker = _Worker(self._command or worker_command())
        reply = self._worker.ask(question)
        try:
            value = _wait(reply, deadline, cancellation)
        except Cancelled:
            self._left = reply
            raise
        if isinstance(value, Exception):
            raise value
        return value

    def _kill(self) -> None:
        worker, self._worker, self._left = self._worker, None, None
        if worker is not None:
            worker.end()


class _Worker:
    """A running process. Talks in a thread of its own, since a pipe to a hung process blocks for good."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            start_new_session=True,  # so that a `dot` which the worker has started ends with it
        )
        self.end = weakref.finalize(self, _end, self.process)

    def ask(self, question: Any) -> queue.Queue[Any]:
        """Send the question; the answer, or the exception that came instead, gets into the queue."""
        reply: queue.Queue[Any] = queue.Queue(1)
        threading.Thread(target=_talk, args=(self.process, question, reply), daemon=True).start()
        return reply


def _talk(process: "subprocess.Popen[bytes]", question: Any, reply: "queue.Queue[Any]") -> None:
    try:
        protocol.send(cast(Any, process.stdin), question)
        reply.put(protocol.receive(cast(Any, process.stdout)))
    except Exception as error:
        reply.put(error)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform != "win32" and process.poll() is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def _wait(reply: "queue.Queue[Any]", deadline: float, cancellation: Cancellation) -> Any:
    while True:
        cancellation.check()
        left = deadline - time.monotonic()
        if left <= 0:
            raise _Late
        with contextlib.suppress(queue.Empty):
            return reply.get(timeout=min(TICK, left))


@cache
def _shared() -> Layouter:
    layouter = Layouter()
    atexit.register(layouter.close)
    return layouter


def arrange(graph: Graph, options: Options | None = None, cancellation: Cancellation = NEVER) -> Arrangement:
    """Lay out the graph with a worker that lives as long as the program; otherwise as `Layouter.arrange`."""
    return _shared().arrange(graph, options, cancellation)
