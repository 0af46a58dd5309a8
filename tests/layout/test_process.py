"""A worker that hangs, crashes or talks nonsense never stops the caller, and none is left behind."""

import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from argmap.cancellation import Cancellation, Cancelled
from argmap.layout import ArrangementKind, Box, Graph, Layouter, Options, Step
from argmap.layout.pipeline import coarse
from argmap.layout.process import FAILED, TOO_LARGE

GRAPH = Graph((Box("t", 250, 90), Box("a", 250, 120)), (Step("s", ("a",), "t"),))
LAYERED = Options(kind=ArrangementKind.LAYERED)


def script(tmp_path: Path, text: str) -> list[str]:
    """A command that runs the text as a program."""
    path = tmp_path / "worker_stand_in.py"
    path.write_text(text)
    return [sys.executable, str(path)]


def test_a_hung_worker_is_given_up_in_time_and_told_of(tmp_path: Path) -> None:
    layouter = Layouter(script(tmp_path, "import time; time.sleep(600)"))
    start = time.monotonic()
    arrangement = layouter.arrange(GRAPH, replace(LAYERED, time_limit=0.3))
    assert time.monotonic() - start < 3
    assert arrangement.notice == TOO_LARGE
    assert arrangement.boxes == coarse(GRAPH, Options()).boxes


def test_a_hung_worker_that_does_not_even_read_is_given_up(tmp_path: Path) -> None:
    boxes = tuple(Box(f"c{i}" + "x" * 200, 50, 50) for i in range(2000))  # more than a pipe holds
    layouter = Layouter(script(tmp_path, "import time; time.sleep(600)"))
    assert layouter.arrange(Graph(boxes), replace(LAYERED, time_limit=0.3)).notice == TOO_LARGE


@pytest.mark.parametrize(
    "answer", ["", "[]", '{"number": 1, "answer": {"boxes": []}}'], ids=["dies", "nonsense", "other"]
)
def test_a_worker_that_fails_is_replaced_by_a_simpler_layout(tmp_path: Path, answer: str) -> None:
    text = (
        "import sys\n"
        "from multiprocessing import connection\n"
        "pipe = getattr(connection, 'PipeConnection', connection.Connection)(int(sys.argv[-1]))\n"
        f"answer = {answer.encode()!r}\n"
        "if answer: pipe.recv_bytes(); pipe.send_bytes(answer); pipe.recv_bytes()\n"
    )
    layouter = Layouter(script(tmp_path, text))
    assert layouter.arrange(GRAPH, LAYERED).notice == FAILED
    assert layouter.arrange(GRAPH, LAYERED).notice == FAILED
    layouter.close()


def test_a_program_that_is_not_there_is_no_trouble_either(tmp_path: Path) -> None:
    assert Layouter([str(tmp_path / "nowhere")]).arrange(GRAPH, LAYERED).notice == FAILED


def test_the_worker_is_kept_and_closing_ends_it() -> None:
    layouter = Layouter()
    first = layouter.arrange(GRAPH, LAYERED)
    assert first.notice is None
    assert layouter.arrange(GRAPH, LAYERED) == first
    layouter.close()
    assert layouter.arrange(GRAPH, LAYERED) == first  # a new worker
    layouter.close()


def test_a_cancelled_layout_stops_at_once_and_the_next_one_comes_all_the_same(tmp_path: Path) -> None:
    hung = Layouter(script(tmp_path, "import time; time.sleep(600)"))
    cancellation = Cancellation()
    threading.Timer(0.2, cancellation.cancel).start()
    start = time.monotonic()
    with pytest.raises(Cancelled):
        hung.arrange(GRAPH, replace(LAYERED, time_limit=60), cancellation)
    assert time.monotonic() - start < 3
    hung.close()
    layouter = Layouter()
    with pytest.raises(Cancelled):
        layouter.arrange(GRAPH, LAYERED, cancellation=cancellation)
    assert layouter.arrange(GRAPH, LAYERED).notice is None
    layouter.close()


def test_several_threads_take_turns() -> None:
    layouter, found = Layouter(), []
    threads = [threading.Thread(target=lambda: found.append(layouter.arrange(GRAPH, LAYERED))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    layouter.close()
    assert found == [found[0]] * 4 and found[0].notice is None


def test_the_worker_does_without_qt() -> None:
    code = "import sys, argmap.layout.process, argmap.layout.graphviz\n"
    code += "print([m for m in sys.modules if 'PySide' in m or 'shiboken' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
