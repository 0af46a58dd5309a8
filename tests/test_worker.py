"""A worker that dies, hangs or answers nonsense never stops the one who asks, and none is left behind."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import argmap
from argmap import worker as module
from argmap.cancellation import Cancellation, Cancelled
from argmap.worker import Failed, Late, Worker, worker_command

ROOT = str(Path(argmap.__file__).parents[1])
SERVICE = """
import os, sys, time

def make_answerer():
    def answer(question, content):
        match question:
            case "pid": return os.getpid()
            case "content": return content.decode()
            case "die": os._exit(3)
            case "fail": raise RuntimeError("our bug")
            case ["sleep", seconds]: time.sleep(seconds); return "slept"
            case "loaded": return sorted(sys.modules)
            case _: return question
    return answer
"""
CONNECT = """
import sys, time
from multiprocessing import connection
kind = connection.PipeConnection if sys.platform == "win32" else connection.Connection
pipe = kind(int(sys.argv[-1]))
"""

Made = Callable[[str], Worker]


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    (tmp_path / "echo_service.py").write_text(SERVICE)
    code = f"import sys; sys.path += [{ROOT!r}, {str(tmp_path)!r}]; from argmap.worker import main; main(sys.argv[1:])"
    made = Worker("echo_service", [sys.executable, "-P", "-c", code])
    yield made
    made.close()


@pytest.fixture
def stand_in(tmp_path: Path) -> Iterator[Made]:
    """Return a function that makes a worker of a program which has a connection called `pipe`."""
    made: list[Worker] = []

    def stand_in(text: str) -> Worker:
        path = tmp_path / "stand_in.py"
        path.write_text(CONNECT + text)
        made.append(Worker("nothing", [sys.executable, str(path)]))
        return made[-1]

    yield stand_in
    for each in made:
        each.close()


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_questions_and_bytes_of_any_length_go_there_and_answers_come_back(worker: Worker) -> None:
    assert worker.ask({"ä": [1, None]}, time_limit=60) == {"ä": [1, None]}
    long = "line\n" * 1_000_000  # more than a pipe holds
    assert worker.ask("content", long.encode(), time_limit=60) == long


def test_the_process_is_kept_until_it_is_closed(worker: Worker) -> None:
    first = worker.ask("pid", time_limit=60)
    assert worker.ask("pid", time_limit=60) == first != os.getpid()
    worker.close()
    assert worker.ask("pid", time_limit=60) != first


@pytest.mark.parametrize("question", ["die", "fail"])
def test_a_process_that_dies_is_replaced(worker: Worker, question: str) -> None:
    with pytest.raises(Failed):
        worker.ask(question, time_limit=60)
    assert worker.ask("next", time_limit=60) == "next"


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number as Unix does")
def test_a_process_that_hangs_is_killed_in_time(worker: Worker) -> None:
    pid = worker.ask("pid", time_limit=60)
    start = time.monotonic()
    with pytest.raises(Late):
        worker.ask(["sleep", 600], time_limit=0.3)
    assert time.monotonic() - start < 3
    assert not is_running(pid)
    assert worker.ask("next", time_limit=60) == "next"


@pytest.mark.parametrize(
    "text",
    [
        "pipe.recv_bytes(); pipe.send_bytes(b'x' * 100)",
        "pipe.recv_bytes(); pipe.send_bytes(b'[]')",
        "pipe.recv_bytes(); pipe.send({'number': 1, 'answer': 'a pickle'})",
        """pipe.recv_bytes(); pipe.send_bytes(b'{"number":2,"answer":"to another question"}')""",
        "import os; pipe.recv_bytes(); os.write(pipe.fileno(), b'\\x7f\\xff\\xff\\xff'); time.sleep(600)",
    ],
    ids=["no JSON", "another JSON", "pickle", "another number", "a length beyond all bounds"],
)
def test_nonsense_is_a_failure(stand_in: Made, text: str) -> None:
    worker = stand_in(text)
    for _ in range(2):
        with pytest.raises(Failed):
            worker.ask("anything", time_limit=60)


@pytest.mark.parametrize(
    "text",
    ["time.sleep(600)", "import os; pipe.recv_bytes(); os.write(pipe.fileno(), b'\\0\\0\\0\\x09{'); time.sleep(600)"],
    ids=["does not even read", "stops in the midst of its answer"],
)
def test_a_process_that_hangs_in_its_talk_is_given_up(stand_in: Made, text: str) -> None:
    start = time.monotonic()
    with pytest.raises(Late):
        stand_in(text).ask("anything", b"x" * 1_000_000, time_limit=1.0)
    assert time.monotonic() - start < 4


def test_a_program_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        Worker("nothing", [str(tmp_path / "nowhere")]).ask("anything", time_limit=60)


def test_cancelling_returns_at_once_and_the_stale_answer_is_dropped(worker: Worker) -> None:
    pid = worker.ask("pid", time_limit=60)
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        worker.ask(["sleep", 0.8], time_limit=60, cancellation=cancellation)
    assert time.monotonic() - start < 0.7
    assert worker.ask("pid", time_limit=60) == pid
    with pytest.raises(Cancelled):
        worker.ask("never asked", time_limit=60, cancellation=cancellation)


def test_a_process_that_goes_on_for_long_with_a_cancelled_question_is_replaced(worker: Worker) -> None:
    pid = worker.ask("pid", time_limit=60)
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    with pytest.raises(Cancelled):
        worker.ask(["sleep", 600], time_limit=60, cancellation=cancellation)
    assert worker.ask("pid", time_limit=60) != pid


def test_several_threads_take_turns(worker: Worker) -> None:
    answers: list[object] = []
    threads = [threading.Thread(target=lambda n=n: answers.append(worker.ask(n, time_limit=60))) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == list(range(8))


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a process by its number as Unix does")
@pytest.mark.parametrize("end", ["pass", "os._exit(0)"], ids=["ends", "dies"])
def test_no_process_is_left_behind_by_a_program_that(end: str) -> None:
    code = (
        "import os\n"
        "from argmap import worker\n"
        "real, pids = worker.subprocess.Popen, []\n"
        "def popen(*a, **k):\n"
        "    process = real(*a, **k); pids.append(process.pid); return process\n"
        "worker.subprocess.Popen = popen\n"
        "from argmap.layout import ArrangementKind, Box, Graph, Layouter, Options, arrange\n"
        "one, layers = Graph((Box('a', 9, 9),)), Options(kind=ArrangementKind.LAYERED)\n"
        "kept = Layouter(); kept.arrange(one, layers); arrange(one, layers)\n"
        f"print(*pids, flush=True); {end}\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    pids = [int(word) for word in done.stdout.split()]
    assert len(pids) == 2
    deadline = time.monotonic() + 20
    while any(map(is_running, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, pids))


def test_a_frozen_program_starts_itself_and_becomes_a_worker(
    worker: Worker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command() == [sys.executable, module.FLAG]
    code = f"import sys; sys.path += [{ROOT!r}, {str(tmp_path)!r}]; from argmap.cli import main; main()"
    frozen = Worker("echo_service", [sys.executable, "-c", code, module.FLAG])
    assert frozen.ask("next", time_limit=60) == "next"
    frozen.close()


def test_the_entry_of_workers_loads_no_layout_no_reader_and_no_window(worker: Worker) -> None:
    loaded = worker.ask("loaded", time_limit=60)
    assert [name for name in loaded if name.startswith(("argmap.", "PySide6"))] == [
        "argmap.cancellation",
        "argmap.import_lock",
        "argmap.worker",
    ]
