"""What commands print arrives whole, in any language, or its failing is told in one line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_exports import on_a_small_disk

TEXT = "“Die Brücke muß weg, 橋は不要だ, мост лишний 🌉,” said Olga Brandt, who lives there.\n"
REPOSITORY = Path(__file__).resolve().parents[1]
COMMAND = [sys.executable, "-m", "argmap.cli"]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def environment(**more: str) -> dict[str, str]:
    """Return an environment in which output waits in a buffer, as it does for users."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")} | more


def run(*words: object, **named: object) -> "subprocess.CompletedProcess[bytes]":
    named = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment(), **named}
    return subprocess.run([*COMMAND, *map(str, words)], cwd=REPOSITORY, timeout=60, **named)


@pytest.mark.parametrize(
    "more",
    [
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONUNBUFFERED": "1"},
    ],
)
@pytest.mark.parametrize("json", [[], ["--json"]])
def test_any_language_is_printed_whatever_the_system_speaks(article: Path, more: dict[str, str], json: list[str]):
    done = run("read", *json, article, env=environment(**more))
    assert (done.returncode, done.stderr) == (0, b"")
    for words in ("Die Brücke muß weg", "橋は不要だ", "мост лишний 🌉"):
        assert words in done.stdout.decode("utf-8")
    done = run("info", article.with_name("нет такого 🌉.argmap"), env=environment(**more))
    assert done.returncode == 2
    (line,) = done.stderr.decode("utf-8").splitlines()
    assert "There is no file" in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("buffer", [{}, {"PYTHONUNBUFFERED": "1"}])
def test_output_that_finds_no_room_is_one_line_and_exit_code_2(article: Path, tmp_path: Path, buffer: dict[str, str]):
    file = tmp_path / "a.argmap"
    assert run("draft", article, "-o", file).returncode == 0
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join([TEXT] * 400), encoding="utf-8")
    for words in (["read", article], ["read", "--json", long], ["read", long], ["info", file], ["check", file]):
        with Path("/dev/full").open("wb") as full:
            done = run(*words, stdout=full, env=environment(**buffer))
        assert done.returncode == 2
        assert done.stderr.decode() == "argmap: The output could not be written, because the disk is full.\n"
    with Path("/dev/full").open("wb") as full:
        assert run("info", tmp_path / "none.argmap", stdout=full, stderr=full).returncode == 2
        assert run("export", "--scale", stdout=full, stderr=full).returncode == 2
        assert run("--help", stdout=full).returncode == 2


def test_a_disk_that_is_really_full_behind_the_output_is_told(article: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    script = 'head -c 2000000 /dev/zero > "$1/fill" 2>/dev/null; shift; exec "$@" > "$OUT"'
    command = ["env", "-u", "PYTHONUNBUFFERED", f"OUT={disk}/out.txt", "sh", "-c", script, "sh", str(disk)]
    done = on_a_small_disk(disk, [*command, *COMMAND, "read", str(article)])
    assert done.returncode == 2
    assert done.stderr == "argmap: The output could not be written, because the disk is full.\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell is needed that can close streams")
def test_closed_streams_end_no_command_in_a_traceback(article: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.argmap"
    for number, closed in enumerate((">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-")):
        script = f'"$@" {closed}'
        out = tmp_path / f"{number}.svg"
        for words, status in (
            (["read", str(article)], 0),
            (["new", str(tmp_path / f"{number}.argmap"), "--question", "Why?"], 0),
            (["export", str(tmp_path / f"{number}.argmap"), str(out)], 0),
            (["check", str(tmp_path / f"{number}.argmap")], 0),
            (["info", str(file)], 2),
        ):
            done = subprocess.run(
                ["sh", "-c", script, "sh", *COMMAND, *words], capture_output=True, cwd=REPOSITORY, env=environment()
            )
            assert done.returncode == status, done.stderr
            assert b"Traceback" not in done.stderr and b"Exception ignored" not in done.stderr
            if status:
                assert done.stdout == b"", "what went wrong is no output"
        assert out.read_bytes().rstrip().endswith(b"</svg>")


@pytest.mark.skipif(os.name == "nt", reason="a shell is needed that tells how each part of a pipe ended")
def test_whoever_has_read_enough_is_no_trouble(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join([TEXT] * 2_000), encoding="utf-8")
    for words in (["read", str(long)], ["read", "--json", str(long)], ["--help"], ["read", str(long), "none.txt"]):
        enough = subprocess.Popen(["true"], stdin=subprocess.PIPE)
        assert enough.stdin is not None
        enough.wait()
        done = run(*words, stdout=enough.stdin)
        enough.stdin = None
        assert (done.returncode, done.stderr) in (
            (0, b""),
            (2, b"argmap: There is no file \xe2\x80\x9cnone.txt\xe2\x80\x9d here.\n"),
        )
        assert done.returncode == (2 if "none.txt" in words else 0)
