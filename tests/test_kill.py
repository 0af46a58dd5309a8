"""A command that is killed while it makes a file leaves a whole one or none, and nothing that stops the next try."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[1]

DRIVER = r"""
import io, json, os, signal, sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from argmap import cli
import argmap.formats.maps.map_file, argmap.formats.source_file, argmap.storage, argmap.text.draft

words, folder = json.loads(sys.argv[1]), Path(sys.argv[2])
out = folder / "o.argmap"

def run(words, moment=0):
    # Do a command in a child; at the given step that touches the folder, it kills itself. Return its exit status.
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    steps = 0
    def count(event, arguments):
        nonlocal steps
        if event in ("open", "os.link", "os.rename", "os.remove", "sqlite3.connect", "sqlite3.connect/handle"):
            if event == "sqlite3.connect/handle" or str(folder) in str(arguments[0]):
                steps += 1
                if steps == moment:
                    os.kill(os.getpid(), signal.SIGKILL)
    if moment:
        sys.addaudithook(count)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        os._exit(cli.main(words))

found = []
moment = 1
while True:
    status = run(words, moment)
    if os.WIFEXITED(status):
        found.append(["done", os.WEXITSTATUS(status), sorted(os.listdir(folder))])
        break
    there = out.exists()
    whole = run(["check", str(out)]) if there else 0
    again = os.WEXITSTATUS(run(words))
    found.append(["killed", there, whole, again, sorted(os.listdir(folder))])
    for left in folder.iterdir():
        left.unlink()
    moment += 1
print(json.dumps(found))
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("A talk about cats\n\n“Cats hum at night,” said Ada Stone. “Cats never bark,” said Tom Baker.\n")
    return path


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL on Windows")
@pytest.mark.parametrize("command", ["new", "sample", "draft"])
def test_a_killed_command_leaves_a_whole_file_or_none_and_can_be_tried_again(
    tmp_path: Path, article: Path, command: str
) -> None:
    folder = tmp_path / "maps"
    folder.mkdir()
    out = str(folder / "o.argmap")
    words = {
        "new": ["new", out, "--question", "Do cats hum?"],
        "sample": ["sample", out],
        "draft": ["draft", str(article), "-o", out],
    }[command]
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, json.dumps(words), str(folder)],
        capture_output=True,
        text=True,
        cwd=HERE,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    *killed, last = json.loads(done.stdout)
    assert last == ["done", 0, ["o.argmap"]]
    assert len(killed) > 5
    assert {there for _, there, *_ in killed} == {True, False}
    for _, there, whole, again, left in killed:
        assert whole == 0
        assert again == (2 if there else 0)  # a whole map is there already, or it is made now
        assert left == ["o.argmap"]


def test_a_file_with_nothing_in_it_is_taken_for_no_file(tmp_path: Path) -> None:
    out = tmp_path / "o.argmap"
    out.touch()
    (tmp_path / "o.argmap-journal").write_bytes(b"left by an older version" * 99)
    command = [sys.executable, "-c", "import sys; from argmap.cli import main; sys.exit(main())"]
    made = subprocess.run([*command, "new", str(out), "--question", "Do cats hum?"], cwd=HERE)
    assert made.returncode == 0
    assert subprocess.run([*command, "check", str(out)], cwd=HERE, stdout=subprocess.DEVNULL).returncode == 0
    assert sorted(p.name for p in tmp_path.iterdir()) == ["o.argmap", "o.argmap-journal.set-aside"]
