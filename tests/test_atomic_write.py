"""A file is written whole or not at all, whatever the disk and the system do."""

import errno
import os
import signal
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap import atomic_write
from argmap.errors import UserError

OLD, NEW = b"the older one", b"the newer one " * 300_000
STEPS = ("open", "write", "fsync", "replace")
posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


def content(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


def break_step(monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException, after: int = 0) -> None:
    """Have a system call fail, after so many times at which it works."""
    real: Callable[..., object] = getattr(os, step)
    calls = iter(range(1_000))

    def broken(*arguments: object, **named: object) -> object:
        if next(calls) >= after:
            raise error
        return real(*arguments, **named)

    monkeypatch.setattr(os, step, broken)


@pytest.mark.parametrize("old", [None, OLD])
def test_a_file_is_written_and_nothing_else_is_left(tmp_path: Path, old: bytes | None) -> None:
    path = tmp_path / "a.svg"
    if old is not None:
        path.write_bytes(old)
    atomic_write.write(path, NEW)
    assert path.read_bytes() == NEW
    assert list(tmp_path.iterdir()) == [path]
    atomic_write.write(path, b"")
    assert path.read_bytes() == b""


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EDQUOT, errno.EROFS])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("old", [None, OLD])
def test_whatever_step_fails_the_older_file_stays_and_one_sentence_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, code: int, old: bytes | None
) -> None:
    path = tmp_path / "a.svg"
    if old is not None:
        path.write_bytes(old)
    with monkeypatch.context() as broken:
        break_step(broken, step, OSError(code, os.strerror(code)), after=1 if step == "write" else 0)
        with pytest.raises(UserError) as told:
            atomic_write.write(path, NEW)
    assert content(path) == old
    assert list(tmp_path.iterdir()) == ([path] if old is not None else [])
    (line,) = str(told.value).splitlines()
    assert line.startswith("“a.svg” could not be written, because ") and line.endswith(".")


@pytest.mark.parametrize("step", STEPS)
def test_whoever_stops_a_write_finds_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(OLD)
    with monkeypatch.context() as broken:
        break_step(broken, step, KeyboardInterrupt(), after=1 if step == "write" else 0)
        with pytest.raises(KeyboardInterrupt):
            atomic_write.write(path, NEW)
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_cannot_tell_when_it_has_something_gets_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_step(monkeypatch, "fsync", OSError(errno.EINVAL, "Invalid argument"))
    atomic_write.write(tmp_path / "a.svg", NEW)
    assert (tmp_path / "a.svg").read_bytes() == NEW


def test_a_folder_that_cannot_be_synced_does_not_take_back_a_file_that_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_step(monkeypatch, "fsync", OSError(errno.EIO, "Input/output error"), after=1)
    atomic_write.write(tmp_path / "a.svg", NEW)
    assert (tmp_path / "a.svg").read_bytes() == NEW


def test_a_system_that_takes_a_little_at_a_time_gets_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data[:70_001])))
    atomic_write.write(tmp_path / "a.svg", NEW)
    assert (tmp_path / "a.svg").read_bytes() == NEW


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o664, 0o755, 0o200])
def test_a_file_that_is_replaced_hands_on_its_permissions(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(OLD)
    path.chmod(mode)
    atomic_write.write(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix
@pytest.mark.parametrize("mask", [0o022, 0o077, 0o002])
def test_a_new_file_gets_the_permissions_that_new_files_get(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        atomic_write.write(tmp_path / "a.svg", NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.svg").stat().st_mode) == 0o666 & ~mask


@posix
def test_a_file_that_root_replaces_stays_its_owners(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may give files away")
    path = tmp_path / "a.svg"
    path.write_bytes(OLD)
    os.chown(path, 65534, 65534)
    atomic_write.write(path, NEW)
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65534)


@posix
def test_a_link_stays_and_what_it_leads_to_is_replaced(tmp_path: Path) -> None:
    far, link, further = tmp_path / "far", tmp_path / "a.svg", tmp_path / "b.svg"
    far.mkdir()
    (far / "real.svg").write_bytes(OLD)
    link.symlink_to("far/real.svg")
    further.symlink_to(link)
    atomic_write.write(further, NEW)
    assert link.is_symlink() and further.is_symlink()
    assert (far / "real.svg").read_bytes() == NEW and [*far.iterdir()] == [far / "real.svg"]
    (far / "real.svg").unlink()
    atomic_write.write(link, b"made")
    assert link.is_symlink() and (far / "real.svg").read_bytes() == b"made"


@posix
def test_a_link_that_leads_nowhere_is_told_with_the_folder_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.svg").symlink_to(tmp_path / "gone" / "real.svg")
    with pytest.raises(UserError, match=f"there is no folder “{tmp_path / 'gone'}”"):
        atomic_write.write(tmp_path / "a.svg", NEW)


@posix
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.svg"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    atomic_write.write(pipe, NEW)
    reader.join(20)
    assert read == [NEW]
    assert pipe.is_fifo() and list(tmp_path.iterdir()) == [pipe]


@posix
def test_a_pipe_that_nobody_reads_is_told_and_not_waited_for_for_ever(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.svg")
    code = (
        "import sys; from argmap import atomic_write; from argmap.errors import UserError\n"
        "atomic_write._PATIENCE = 0.1\n"
        "try: atomic_write.write(sys.argv[1], b'hello')\n"
        "except UserError as told: print(told)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "pipe.svg")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=30)
    assert done.stdout == "“pipe.svg” could not be written, because nobody reads from this pipe.\n"
    assert (tmp_path / "pipe.svg").is_fifo() and len(list(tmp_path.iterdir())) == 1


@posix
def test_a_pipe_may_get_its_reader_later(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.svg"
    os.mkfifo(pipe)
    tried, read = threading.Event(), list[bytes]()
    real = os.open

    def opened(path: os.PathLike[str], *how: int) -> int:
        try:
            return real(path, *how)
        finally:
            tried.set()

    def wait_and_read() -> None:
        tried.wait(20)
        read.append(pipe.read_bytes())

    reader = threading.Thread(target=wait_and_read)
    reader.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "open", opened)
        atomic_write.write(pipe, NEW)
    reader.join(20)
    assert read == [NEW]


MAP = b"SQLite format 3\0 and the rest"


@pytest.mark.parametrize("name", ["a.argmap", "a.json", "a-wal"])
def test_a_map_is_never_replaced_whatever_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(MAP)
    (tmp_path / "link.svg").symlink_to(name)
    os.link(tmp_path / name, tmp_path / "hard.svg")
    for path in (tmp_path / name, tmp_path / "link.svg", tmp_path / "hard.svg"):
        with pytest.raises(UserError, match="is a map, so the export needs another name"):
            atomic_write.write(path, NEW)
        assert path.read_bytes() == MAP
    assert len(list(tmp_path.iterdir())) == 3


@pytest.mark.parametrize("name", ["a.argmap-wal", "a.argmap-shm", "a.argmap-journal", ".a.argmap.lock"])
@pytest.mark.parametrize("old", [None, OLD])
def test_what_a_map_has_beside_it_is_never_written_to(tmp_path: Path, name: str, old: bytes | None) -> None:
    (tmp_path / "a.argmap").write_bytes(MAP)
    if old is not None:
        (tmp_path / name).write_bytes(old)
    with pytest.raises(UserError, match=f"“{name}” belongs to the map “a.argmap”, so the export needs another name"):
        atomic_write.write(tmp_path / name, NEW)
    assert content(tmp_path / name) == old
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("name", ["a.argmap-wal", "before-journal", ".a.lock", "-wal", ".lock", "a.argmap-wal.svg"])
def test_such_a_name_is_as_good_as_any_where_no_map_is(tmp_path: Path, name: str) -> None:
    (tmp_path / "before").write_bytes(OLD)
    atomic_write.write(tmp_path / name, NEW)
    assert (tmp_path / name).read_bytes() == NEW


@posix
def test_names_of_what_is_open_already_are_written_to(tmp_path: Path) -> None:
    code = "from argmap.atomic_write import write; write('/dev/stdout', b'hello'); write('/dev/null', b'hello')"
    with (tmp_path / "out").open("wb") as out:  # which makes /dev/stdout a link to a plain file
        subprocess.run([sys.executable, "-c", code], check=True, stdout=out)
    assert (tmp_path / "out").read_bytes() == b"hello"
    assert [*tmp_path.iterdir()] == [tmp_path / "out"]
    if Path("/dev/full").exists():
        with pytest.raises(UserError, match="the disk is full"):
            atomic_write.write("/dev/full", b"hello")
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("nowhere/a.svg", "there is no folder"),
        ("file/a.svg", "there is no folder"),
        ("folder", "there is a folder of this name"),
        ("loop.svg", "leads back to itself"),
        ("n" * 300 + ".svg", "too long"),
        ("deep/" * 1_000 + "a.svg", "too long"),
        ("nul\0.svg", "no file can have this name"),
    ],
)
def test_a_place_where_no_file_can_be_is_said_in_words(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(OLD)
    if os.name != "nt":
        (tmp_path / "loop.svg").symlink_to("loop.svg")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UserError, match=f"could not be written, because .*{says if os.name != 'nt' else ''}"):
        atomic_write.write(tmp_path / name, NEW)
    assert sorted(tmp_path.iterdir()) == before and (tmp_path / "file").read_bytes() == OLD


@pytest.mark.parametrize("name", ["n" * 251 + ".svg", "ü" * 125 + ".svg", "a b\n~'\".svg", ".hidden", "x.part"])
def test_any_name_that_a_file_may_have_is_written_and_tidied_up(tmp_path: Path, name: str) -> None:
    if os.name == "nt":
        pytest.skip("Windows takes few of these names")
    path = tmp_path / name
    for _ in range(2):
        assert killed(path, "replace")
    assert len(list(tmp_path.iterdir())) == 1, "one leftover, as the second try has removed the first"
    atomic_write.write(path, NEW)
    assert path.read_bytes() == NEW and list(tmp_path.iterdir()) == [path]


@posix
def test_a_file_that_is_write_protected_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(OLD)
    path.chmod(0o444)
    tmp_path.chmod(0o777)
    lesser = "os.geteuid() or os.setuid(65534)"
    code = f"import os, sys; from argmap import atomic_write; {lesser}; atomic_write.write(sys.argv[1], b'new')"
    for folder in (tmp_path, *tmp_path.parents):  # pytest's own folders are closed to others
        if folder.stat().st_uid == os.geteuid() and "pytest" in str(folder):
            folder.chmod(folder.stat().st_mode | 0o111)
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True)
    assert "it is write-protected" in done.stderr, done.stderr
    path.chmod(0o666)
    tmp_path.chmod(0o555)
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True)
    tmp_path.chmod(0o755)
    assert "there is no permission to write in its folder" in done.stderr, done.stderr
    assert path.read_bytes() == OLD and list(tmp_path.iterdir()) == [path]


KILLED = """
import os, signal, sys
from argmap import atomic_write
path, step, after = sys.argv[1], sys.argv[2], int(sys.argv[3])
real, left = getattr(os, step), [after]
def die(*arguments, **named):
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    left[0] -= 1
    return real(*arguments, **named)
setattr(os, step, die)
atomic_write.write(path, b"half " * 1_000_000)
"""


def killed(path: Path, step: str, after: int = 0) -> bool:
    """Write a file in a process that is killed at a system call."""
    done = subprocess.run([sys.executable, "-c", KILLED, str(path), step, str(after)], check=False)
    return done.returncode == -signal.SIGKILL


@posix
@pytest.mark.parametrize("old", [None, OLD])
@pytest.mark.parametrize(("step", "after"), [("write", 0), ("write", 2), ("fsync", 0), ("replace", 0)])
def test_what_a_killed_program_leaves_is_removed_by_the_next_write_to_that_name(
    tmp_path: Path, step: str, after: int, old: bytes | None
) -> None:
    path, other = tmp_path / "a.svg", tmp_path / ".a.svg.notours.part"
    other.write_bytes(b"somebody else's")
    if old is not None:
        path.write_bytes(old)
    assert killed(path, step, after)
    assert content(path) == old
    assert len(list(tmp_path.iterdir())) == 2 + (old is not None)
    atomic_write.write(tmp_path / "b.svg", NEW)
    assert len(list(tmp_path.iterdir())) == 3 + (old is not None), "only the same name is tidied up"
    atomic_write.write(path, NEW)
    assert path.read_bytes() == NEW
    assert sorted(tmp_path.iterdir()) == sorted([path, other, tmp_path / "b.svg"])


@posix
def test_what_a_living_program_is_writing_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, real = tmp_path / "a.svg", os.fsync
    inner = [b"second"]

    def meanwhile(handle: int) -> None:
        real(handle)
        if inner:
            atomic_write.write(path, inner.pop())  # as another export to the same name would at this moment
            assert path.read_bytes() == b"second"

    monkeypatch.setattr(os, "fsync", meanwhile)
    atomic_write.write(path, b"first")
    assert path.read_bytes() == b"first" and list(tmp_path.iterdir()) == [path]


def test_many_writers_of_one_name_all_come_to_their_end_and_it_is_always_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    code = (
        "import sys; from argmap import atomic_write\n"
        "for n in range(40): atomic_write.write(sys.argv[1], sys.argv[2].encode() * 300_000)"
    )
    writers = [subprocess.Popen([sys.executable, "-c", code, str(path), letter]) for letter in "abcd"]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        if found := content(path):
            seen.add((len(found), len(set(found))))
    assert [writer.returncode for writer in writers] == [0] * 4
    assert seen <= {(300_000, 1)} and seen
    assert list(tmp_path.iterdir()) == [path]


@given(
    st.lists(
        st.tuples(
            st.binary(max_size=40),
            st.sampled_from([None, *STEPS]),
            st.sampled_from([errno.ENOSPC, errno.EIO, errno.EACCES]),
            st.integers(0, 2),
        ),
        max_size=6,
    )
)
def test_a_file_always_holds_what_was_last_written_whole(
    tmp_path_factory: pytest.TempPathFactory, tries: list[tuple[bytes, str | None, int, int]]
) -> None:
    folder = tmp_path_factory.mktemp("law")
    path, last = folder / "a.json", None
    for data, step, code, after in tries:
        with pytest.MonkeyPatch.context() as broken:
            if step is not None:
                break_step(broken, step, OSError(code, os.strerror(code)), after)
            try:
                atomic_write.write(path, data)
                last = data
            except UserError:
                pass
        assert content(path) == last
        assert list(folder.iterdir()) == ([] if last is None else [path])
