"""When the disk does not take what is written."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from argmap.errors import UserError
from argmap.model import map_commands, source_commands
from argmap.model.document import Document
from argmap.storage import new_file, open_file
from tests.sketch import claim, draw, outline


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "cats.argmap"
    with new_file(path, "Ada") as file, file.document.edit("Draw") as edit:
        draw(edit, map_commands.add_map(edit, "Are cats good pets?"), "Cats are good\n  + Cats purr")
    return path


def reword(document: Document, text: str, new: str) -> None:
    with document.edit("Reword") as edit:
        map_commands.reword(edit, claim(document, text), new)


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond so many bytes: the nearest thing to a full disk that anybody may have."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_what_the_disk_has_no_room_for_is_taken_back_whole_and_work_goes_on(path: Path) -> None:
    with open_file(path) as file:
        reword(file.document, "Cats purr", "Cats hum")
        before, rows, told = file.document.records(), file.store.entries(), list[object]()
        file.document.subscribe(told.append)
        with room_for(path.stat().st_size + 20_000):
            for _ in range(2):
                with pytest.raises(UserError, match="This was not done, because"):
                    reword(file.document, "Cats hum", "Cats purr loudly. " * 20_000)
                assert file.document.records() == before
                assert file.store.entries() == rows
            assert told == []
            reword(file.document, "Cats hum", "Cats purr softly")
            file.history.undo()
        assert file.document.records() == before
        with file.document.edit("Add source") as edit:
            source_commands.add_source(edit, "Talk", "There is room again. " * 20_000)
        expected = file.document.records()
    with open_file(path) as file:
        assert file.document.records() == expected
        assert [entry.label for entry in file.history.done()] == ["Draw", "Reword", "Add source"]


def test_a_disk_that_fills_at_any_moment_leaves_the_last_whole_edit(path: Path) -> None:
    for extra in range(0, 40_000, 3_500):
        with open_file(path) as file:
            before = outline(file.document)
            with room_for(path.stat().st_size + extra):
                try:
                    with file.document.edit("Grow") as edit:
                        for number in range(40):
                            map_commands.add_claim(
                                edit, f"Claim {extra} {number} " + "x" * 200, edit.all(map_commands.Map)[0].id
                            )
                except UserError:
                    assert outline(file.document) == before
            after = file.document.records()
        with open_file(path) as file:
            assert file.document.records() == after


def test_a_copy_that_finds_no_room_leaves_the_older_copy(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.argmap"
    copy.write_text("older")
    with open_file(path) as file, room_for(10_000), pytest.raises(UserError, match="could not be written"):
        file.store.copy_to(copy)
    assert copy.read_text() == "older"
    assert sorted(tmp_path.iterdir()) == [path, copy]


def test_a_new_file_that_finds_no_room_is_not_made(tmp_path: Path) -> None:
    with room_for(10_000), pytest.raises(UserError):
        new_file(tmp_path / "new.argmap")
    assert list(tmp_path.iterdir()) == []


def test_a_file_never_grows_beyond_what_can_be_opened_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("argmap.storage.sqlite.MOST_BYTES", path.stat().st_size + 50_000)
    with open_file(path) as file:
        with pytest.raises(UserError, match=r"the disk is full|the most that an argmap file can hold"):
            reword(file.document, "Cats purr", "x" * 100_000)
        claim(file.document, "Cats purr")
    monkeypatch.setattr("argmap.storage.file.MOST_RECORDS", 6)
    with open_file(path) as file:
        with pytest.raises(UserError, match="no more than 6 records"), file.document.edit("Add") as edit:
            map_commands.add_map(edit, "More?")
        reword(file.document, "Cats purr", "Cats hum")
    monkeypatch.setattr("argmap.storage.rows.MOST_CHARACTERS", 1000)
    with open_file(path) as file, pytest.raises(UserError, match="longer than"):
        reword(file.document, "Cats hum", "x" * 1001)
    with open_file(path) as file:
        claim(file.document, "Cats hum")


def test_a_file_that_was_moved_away_is_noticed_at_the_next_edit(path: Path, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows does not let an open file be moved")
    with open_file(path) as file:
        reword(file.document, "Cats purr", "Cats hum")
        moved = path.rename(tmp_path / "moved.argmap")
        with pytest.raises(UserError, match="moved or renamed"):
            reword(file.document, "Cats hum", "Cats sing")
        claim(file.document, "Cats hum")
        rescued = tmp_path / "rescued.argmap"
        file.store.copy_to(rescued)
        moved.unlink()
        with pytest.raises(UserError, match="moved or renamed"):
            reword(file.document, "Cats hum", "Cats sing")
    for left in (moved, path):
        assert not left.exists()
    with open_file(rescued) as file:
        claim(file.document, "Cats hum")


def test_another_program_that_holds_the_file_is_named_as_the_reason(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("argmap.storage.sqlite._WAIT", 0.05)
    with open_file(path) as file:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(UserError, match="another program is using"):
            reword(file.document, "Cats purr", "Cats hum")
        other.execute("UPDATE claim SET id = 'else' WHERE text = 'Cats purr'")
        other.execute("COMMIT")
        with pytest.raises(UserError, match="another program has changed"):
            reword(file.document, "Cats purr", "Cats hum")
        claim(file.document, "Cats purr")
        assert len(file.store.entries()) == 1
        other.close()


FILL = """
import sys
from pathlib import Path
from argmap.errors import UserError
from argmap.model import map_commands
from argmap.storage import new_file, open_file
path = Path(sys.argv[1]) / "full.argmap"
with new_file(path) as file:
    try:
        for number in range(100_000):
            with file.document.edit("Add") as edit:
                map_commands.add_map(edit, f"{number} " + "x" * 3_000)
    except UserError as trouble:
        print(trouble)
    known = file.document.records()
with open_file(path) as file:
    print(file.document.records() == known, len(known) > 20, file.store.read_only)
"""


def test_a_disk_that_is_really_full_says_so(tmp_path: Path) -> None:
    """On a disk of its own, of one megabyte, where the system lets an ordinary user mount one."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("a small disk can be mounted on Linux only")
    here = Path(__file__).resolve().parents[2]
    script = f'mount -t tmpfs -o size=1m tmpfs "{tmp_path}" && exec "{sys.executable}" -c "$1" "{tmp_path}"'
    command = [unshare, "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", FILL]
    done = subprocess.run(command, capture_output=True, text=True, cwd=here, timeout=60)
    if "mount" in done.stderr or "unshare" in done.stderr:
        pytest.skip(f"no small disk could be mounted: {done.stderr.strip()}")
    assert done.stdout.splitlines() == ["This was not done, because the disk is full.", "True True False"], done.stderr
