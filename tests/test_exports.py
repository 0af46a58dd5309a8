"""An export of every kind, on the command line: whole or not at all, with one line and exit code 2 when it fails."""

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.cli import main
from tests.test_atomic_write import break_step

OLD = b"the older export"
KINDS = ("png", "webp", "svg", "pdf", "csv", "json", "argdown", "dot", "matrix.csv", "matrix.png")
REPOSITORY = Path(__file__).resolve().parents[1]


def words(file: Path, folder: Path, kind: str) -> list[str]:
    """Return the command that exports to this kind, small."""
    more = ["--to", "matrix"] if kind.startswith("matrix") else []
    return ["export", str(file), str(folder / f"out.{kind}"), "--scale", "0.5", *more]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("sample") / "sample.argmap"
    assert main(["sample", str(file)]) == 0
    return file


def run(arguments: list[str], code: str = "", **named: object) -> "subprocess.CompletedProcess[bytes]":
    """Run a command in a process of its own, after some code of ours."""
    code = f"import sys\n{code}\nfrom argmap.cli import main\nsys.exit(main(sys.argv[1:]))"
    named = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **named}
    return subprocess.run([sys.executable, "-c", code, *arguments], cwd=REPOSITORY, timeout=100, **named)


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace"])
@pytest.mark.parametrize("kind", KINDS)
def test_an_export_that_fails_leaves_the_older_one_as_it_was(sample, tmp_path, monkeypatch, capsys, kind, step):
    capsys.readouterr()
    out = tmp_path / f"out.{kind}"
    for old, code in ((None, errno.ENOSPC), (OLD, errno.EIO), (OLD, errno.EACCES), (OLD, errno.ENOSPC)):
        if old:
            out.write_bytes(old)
        arguments = words(sample, tmp_path, kind)
        with monkeypatch.context() as broken:
            broken.setattr("argmap.atomic_write.os", Broken(broken, step, OSError(code, os.strerror(code))))
            assert main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        (line,) = said.err.splitlines()
        assert f"“out.{kind}” could not be written, because" in line
        assert list(tmp_path.iterdir()) == ([out] if old else [])
        assert not old or out.read_bytes() == old


class Broken:
    """The module `os` with one call that fails, for one module alone: storage has files of its own to open."""

    def __init__(self, patch: pytest.MonkeyPatch, step: str, error: OSError) -> None:
        self._step, self._error = step, error
        if step == "replace":  # which is called by pathlib
            break_step(patch, step, error)

    def __getattr__(self, name: str) -> object:
        return self._fail if name == self._step else getattr(os, name)

    def _fail(self, *arguments: object, **named: object) -> None:
        raise self._error


FULL = """
import sys
from pathlib import Path
from argmap.cli import main
place, commands = Path(sys.argv[1]), [line.split("\\t") for line in sys.stdin.read().splitlines()]
def fill(keep):
    with (place / "fill").open("ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            pass
    import os
    os.truncate(place / "fill", (place / "fill").stat().st_size - keep)
for words in commands:
    for old in (None, b"older" * 400):
        for keep in (0, 4096):
            out = Path(words[2])
            if old:
                out.write_bytes(old)
            fill(keep)
            status = main(words)
            sys.stdout.flush()
            rest = sorted(path.name for path in place.iterdir() if path.name != "fill")
            kept = (rest == [out.name] and out.read_bytes() == old) if old else rest == []
            print("RESULT", out.name, status, kept)
            (place / "fill").unlink()
            out.unlink(missing_ok=True)
    print("RESULT", out.name, main(words), out.stat().st_size > 100)
    out.unlink()
"""


def on_a_small_disk(folder: Path, command: list[str], asked: str = "") -> "subprocess.CompletedProcess[str]":
    """Run a command while a disk of one megabyte is mounted at a folder; skip where none can be mounted."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("a small disk can be mounted on Linux only")
    script = f'mount -t tmpfs -o size=1m tmpfs "{folder}" && exec "$@"'
    whole = [unshare, "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", *command]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        whole, capture_output=True, text=True, cwd=REPOSITORY, timeout=200, input=asked, env=environment
    )
    if "mount:" in done.stderr or "unshare:" in done.stderr:
        pytest.skip(f"no small disk could be mounted: {done.stderr.strip()}")
    return done


def test_a_disk_that_is_really_full_costs_no_older_export_of_any_kind(sample: Path, tmp_path: Path) -> None:
    kinds = [kind for kind in KINDS if kind != "matrix.csv"]  # which is so small that it fits into the last page
    commands = "\n".join("\t".join(words(sample, tmp_path, kind)) for kind in kinds)
    done = on_a_small_disk(tmp_path, [sys.executable, "-c", FULL, str(tmp_path)], commands)
    results = [line.split()[1:] for line in done.stdout.splitlines() if line.startswith("RESULT")]
    expected = [[f"out.{kind}", "2", "True"] for kind in kinds for _ in range(4)]
    expected += [[f"out.{kind}", "0", "True"] for kind in kinds]
    assert sorted(results) == sorted(expected), done.stderr
    assert done.stdout.count("Wrote") == len(kinds)
    assert done.stderr.count("because the disk is full.") == len(done.stderr.splitlines()) == 4 * len(kinds)


DIE = "import os, signal\nos.{step} = lambda *a, **n: os.kill(os.getpid(), signal.{signal})"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("kind", KINDS)
def test_an_export_that_is_killed_costs_nothing_and_the_next_one_tidies_up(sample, tmp_path, kind):
    out = tmp_path / f"out.{kind}"
    out.write_bytes(OLD)
    arguments = words(sample, tmp_path, kind)
    for step, how in (("fsync", "SIGKILL"), ("replace", "SIGTERM")):
        done = run(arguments, DIE.format(step=step, signal=how))
        assert (done.returncode, done.stdout) == (-getattr(signal, how), b"")
        assert out.read_bytes() == OLD
        assert len(list(tmp_path.iterdir())) == 2
    assert main(arguments) == 0
    assert list(tmp_path.iterdir()) == [out] and out.read_bytes() != OLD


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("kind", ["png", "svg", "pdf", "json"])
def test_ctrl_c_leaves_the_older_export_and_says_nothing(sample, tmp_path, kind):
    out = tmp_path / f"out.{kind}"
    out.write_bytes(OLD)
    done = run(words(sample, tmp_path, kind), DIE.format(step="fsync", signal="SIGINT"))
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
    assert list(tmp_path.iterdir()) == [out] and out.read_bytes() == OLD


PAINT = """
import argmap.picture.painting, os, signal, sys
module = sys.modules["argmap.picture.painting"]
real, left = module._paint, [40]
def stopped(painter, shape):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGINT)
    real(painter, shape)
module._paint = stopped
"""


PAINT_PDF = """
import argmap.picture.pdf_text, os, signal
module = argmap.picture.pdf_text.Drawing
real, left = module.shape, [40]
def stopped(self, shape):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGINT)
    return real(self, shape)
module.shape = stopped
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("kind", ["png", "webp", "pdf", "matrix.png"])
def test_ctrl_c_while_a_picture_is_drawn_is_no_crash(sample, tmp_path, kind):
    done = run(words(sample, tmp_path, kind), PAINT_PDF if kind == "pdf" else PAINT)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
    assert list(tmp_path.iterdir()) == []


LOAD = """
import os, signal, sys
def hook(event, arguments):
    if event == "import" and arguments[0].endswith("{module}"):
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(hook)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("module", ["shiboken6", "signature.layout", "PySide6.QtGui", "argmap.picture.pdf_text"])
def test_ctrl_c_while_qt_is_loaded_is_no_crash(sample, tmp_path, module):
    done = run(words(sample, tmp_path, "pdf"), LOAD.format(module=module))
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_command_in_the_background_of_a_shell_does_not_hear_ctrl_c_while_qt_is_loaded(sample, tmp_path):
    """Shells start it with the signal ignored, since it is meant for what runs in front."""
    ignore = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)"
    done = run(words(sample, tmp_path, "pdf"), ignore + LOAD.format(module="PySide6.QtGui"))
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "out.pdf").stat().st_size > 100


CLEAN = """
from argmap.storage import file
def stopped(*arguments):
    try:
        raise KeyboardInterrupt
    finally:
        raise RuntimeError("what was open could not be closed")
file.MapFile._check_tables = stopped
"""


def test_ctrl_c_is_what_ends_a_command_even_where_tidying_up_fails(sample, tmp_path):
    done = run(["check", str(sample)], CLEAN)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_map_is_never_exported_onto_a_map(sample, tmp_path, capsys):
    file, other = tmp_path / "mine.argmap", tmp_path / "other.argmap"
    shutil.copyfile(sample, file)
    shutil.copyfile(sample, other)
    (tmp_path / "link.json").symlink_to(file)
    before = file.read_bytes()
    for out in (file, other, tmp_path / "link.json", tmp_path / "." / "mine.argmap", tmp_path / "mine.argmap-wal"):
        assert main(["export", str(file), str(out), "--to", "json"]) == 2
    assert file.read_bytes() == other.read_bytes() == before
    assert not (tmp_path / "mine.argmap-wal").exists()
    assert "needs another name" in capsys.readouterr().err
    assert main(["check", str(file)]) == 0


@pytest.mark.parametrize("kind", ["png", "pdf", "webp", "svg"])
def test_letters_that_no_font_here_has_are_told_once_in_words_and_not_for_each_font(tmp_path, kind):
    file = tmp_path / "a.argmap"
    assert main(["new", str(file), "--question", "क्या कारें रहें? ทดสอบ ខ្មែរ ქართული ⲁⲃⲅ ᠮᠣᠩ"]) == 0
    done = run(["export", str(file), str(tmp_path / f"a.{kind}")])
    told = done.stderr.decode().splitlines()
    assert done.returncode == 0
    assert len(told) <= 1, "fonts for all of them may be installed"
    assert all(line.startswith("argmap: ") and ("letters of" in line) for line in told)
