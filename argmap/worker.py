"""Processes for work that could take for ever or all the memory there is, and so is done where it can be killed.

What a process does is said by a *service*: a module with a function `make_answerer`, which is called once in the new
process and returns a function of a question (plain JSON) and bytes that answers with plain JSON. Frames go through a
connection of `multiprocessing`; nothing in them is ever unpickled. An error in the service ends the process.
"""

import contextlib
import faulthandler
import gc
import importlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import argmap
from argmap.cancellation import NEVER, Cancellation, Cancelled
from argmap.import_lock import LOADING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

FLAG = "--worker"
"""A frozen program that is started with this argument must call `main` with the words after it, and nothing else."""
Answerer = Callable[[Any, bytes], Any]

_GRACE = 5.0
"""Seconds after the time limit at which a process ends itself, should there be nobody left to kill it."""
_STALE = 1.0
"""Seconds for which a process may go on with a question that was cancelled, before the next one gets a new process."""
_LONGEST_ANSWER = 1 << 30
"""Bytes."""
_CANCELLED = object()


class Late(Exception):
    """The answer did not come in time, and the process was killed."""


class Failed(Exception):
    """The process died or answered nonsense, and was killed."""


def worker_command() -> list[str]:
    """Return how to start `main` with this very program and its packages, in another process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    code = "import sys; sys.path.insert(0, sys.argv[1]); from argmap.worker import main; main(sys.argv[2:])"
    return [sys.executable, "-P", "-c", code, str(Path(argmap.__file__).parents[1])]


class Worker:
    """One process of a service, started at the first question and kept until `close`. Replaced after it was killed.

    May be used from several threads; they take turns.
    """

    def __init__(self, service: str, command: Sequence[str] | None = None) -> None:
        self._service, self._command = service, command
        self._turn = threading.Lock()
        self._process: _Process | None = None
        self._stale: queue.SimpleQueue[Any] | None = None

    def ask(self, question: Any, content: bytes = b"", *, time_limit: float, cancellation: Cancellation = NEVER) -> Any:
        """Return the answer of the service. Blocks for about `time_limit` seconds at most.

        Raises Late or Failed, Cancelled at once when that is asked for, and OSError where no process can be started.
        """
        deadline = time.monotonic() + time_limit
        if not self._turn.acquire(timeout=time_limit):
            raise Late
        try:
            cancellation.check()
            self._await_stale(deadline, cancellation)
            if self._process is None or not self._process.is_alive:
                self._process = _Process([*(self._command or worker_command()), self._service])
            replies = self._process.ask(question, content, time_limit)
            try:
                return _wait(replies, deadline, cancellation)
            except Cancelled:
                self._stale = replies
                raise
        except (Late, Failed):
            self.close()
            raise
        finally:
            self._turn.release()

    def close(self) -> None:
        """Kill the process, even in the midst of its work. A later question starts a new one."""
        process, self._process, self._stale = self._process, None, None
        if process is not None:
            process.kill()

    def _await_stale(self, deadline: float, cancellation: Cancellation) -> None:
        """Drop the answer to a cancelled question; kill the process if that answer takes long."""
        if self._stale is None:
            return
        try:
            _wait(self._stale, min(deadline, time.monotonic() + _STALE), cancellation)
            self._stale = None
        except (Late, Failed):
            self.close()


class _Process:
    """A running process. Talks in a thread of its own, since a connection to a hung process may block for good."""

    def __init__(self, command: Sequence[str]) -> None:
        with LOADING:
            from multiprocessing import Pipe

        self._connection, theirs = Pipe()
        with contextlib.closing(theirs):
            self._process = _start(command, theirs.fileno())
        self._asked = 0
        self.kill = weakref.finalize(self, _kill, self._process)

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    def ask(self, question: Any, content: bytes, time_limit: float) -> "queue.SimpleQueue[Any]":
        """Send a question; the answer, or the exception that came instead, gets into the queue."""
        self._asked += 1
        head = {"number": self._asked, "time_limit": time_limit, "question": question}
        frame = _packed(head) + b"\n" + content
        replies: queue.SimpleQueue[Any] = queue.SimpleQueue()
        given = (self._connection, self._asked, frame, replies)
        threading.Thread(target=_talk, args=given, daemon=True).start()
        return replies


def _start(command: Sequence[str], handle: int) -> "subprocess.Popen[bytes]":
    """Start a process that inherits the handle of a connection, which is the last word of its command."""
    words, nothing = [*command, str(handle)], subprocess.DEVNULL
    if sys.platform == "win32":
        os.set_handle_inheritable(handle, True)  # noqa: FBT003 - has no name
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        flags = subprocess.CREATE_NO_WINDOW
        return subprocess.Popen(
            words, stdin=nothing, stdout=nothing, stderr=nothing, startupinfo=startup, creationflags=flags
        )
    return subprocess.Popen(
        words,
        stdin=nothing,
        stdout=nothing,
        stderr=nothing,
        pass_fds=(handle,),
        start_new_session=True,  # so that a program which the process has started ends with it
    )


def _talk(connection: "Connection[Any, Any]", number: int, frame: bytes, replies: "queue.SimpleQueue[Any]") -> None:
    try:
        connection.send_bytes(frame)
        answer = json.loads(connection.recv_bytes(_LONGEST_ANSWER))
        if answer["number"] != number:
            raise ValueError("the answer is to another question")
        replies.put(answer)
    except Exception as error:
        replies.put(error)


def _wait(replies: "queue.SimpleQueue[Any]", deadline: float, cancellation: Cancellation) -> Any:
    with cancellation.waking(lambda: replies.put(_CANCELLED)):
        try:
            answer = replies.get(timeout=max(0.0, deadline - time.monotonic()))
        except queue.Empty:
            raise Late from None
    if answer is _CANCELLED:
        raise Cancelled
    if isinstance(answer, Exception):
        raise Failed from answer
    return answer["answer"]


def _kill(process: "subprocess.Popen[bytes]") -> None:
    if sys.platform != "win32" and process.poll() is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _packed(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def main(words: Sequence[str]) -> None:
    """Answer the questions that come through an inherited connection, until it closes: `main([service, handle])`."""
    service, handle = words
    answer: Answerer = importlib.import_module(service).make_answerer()
    connection = _inherited(int(handle))
    with Path(os.devnull).open("w") as nowhere:
        while True:
            try:
                head, _, content = connection.recv_bytes().partition(b"\n")
            except (EOFError, OSError):
                return
            asked = json.loads(head)
            faulthandler.dump_traceback_later(asked["time_limit"] + _GRACE, exit=True, file=nowhere)
            connection.send_bytes(_packed({"number": asked["number"], "answer": answer(asked["question"], content)}))
            faulthandler.cancel_dump_traceback_later()
            if not gc.isenabled():  # a service may put its rubbish off until nobody waits
                gc.collect()


def _inherited(handle: int) -> "Connection[Any, Any]":
    from multiprocessing import connection

    if sys.platform == "win32":
        return cast("Connection[Any, Any]", connection.PipeConnection(handle))
    return connection.Connection(handle)
